#include "settings/entryform.h"

#include "intake/fieldnote.h"
#include "intake/spokenline.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace baro {
namespace {

constexpr int labelLetters = 22; ///< in one line

} // namespace

EntryForm::EntryForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
}

void EntryForm::setFields(const std::vector<EntryField> &fields) {
    const bool first = m_fields.empty();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const EntryField &wanted = fields[i];
        if (first) {
            Field field{};
            field.label = new QLabel(this);
            field.edit = wanted.choice ? static_cast<QLineEdit *>(new ChoiceField(this)) : new SpokenLine(this);
            field.edit->setObjectName(wanted.name);
            field.note = new FieldNote(this);
            field.label->setBuddy(field.edit);
            const int row = static_cast<int>(i) * 2;
            m_grid->addWidget(field.label, row, 0);
            m_grid->addWidget(field.edit, row, 1);
            m_grid->addWidget(field.note, row + 1, 1);
            connect(field.edit, &QLineEdit::textChanged, this, [this, at = static_cast<int>(i)] {
                if (m_setting)
                    return;
                setNote(at, {});
                Q_EMIT edited(at);
            });
            connect(field.edit, &QLineEdit::cursorPositionChanged, this, [this, edit = field.edit] {
                if (!m_setting && edit->hasFocus())
                    Q_EMIT cursorMoved();
            });
            m_fields.push_back(field);
        }
        const Field &field = m_fields[i];
        field.label->setText(wanted.label);
        // A long label goes on in a second line: what is typed needs the room.
        // Measured in Latin letters: the average of a font with Hangul is twice as wide.
        const int widest = labelLetters * field.label->fontMetrics().horizontalAdvance(QLatin1Char('n'));
        const int whole = field.label->fontMetrics().horizontalAdvance(wanted.label) + 2;
        field.label->setWordWrap(whole > widest);
        field.label->setMinimumWidth(std::min(whole, widest));
        field.label->setMaximumWidth(widest);
        field.edit->setAccessibleName(wanted.label);
        field.edit->setPlaceholderText(wanted.hint);
        if (auto *choice = qobject_cast<ChoiceField *>(field.edit)) {
            m_setting = true;
            choice->setItems(wanted.choices);
            m_setting = false;
        }
    }
}

QStringList EntryForm::texts() const {
    QStringList texts;
    for (int i = 0; i < size(); ++i)
        texts += text(i);
    return texts;
}

QString EntryForm::text(int field) const {
    QLineEdit *edit = m_fields.at(static_cast<std::size_t>(field)).edit;
    if (const auto *line = qobject_cast<SpokenLine *>(edit))
        return line->spokenText().simplified();
    const auto *choice = qobject_cast<ChoiceField *>(edit);
    if (const auto value = choice->value())
        for (const ChoiceField::Item &item : choice->items())
            if (item.id == *value)
                return item.text;
    return edit->text().simplified();
}

void EntryForm::setText(int field, const QString &text) {
    QLineEdit *edit = m_fields.at(static_cast<std::size_t>(field)).edit;
    if (this->text(field) == text && edit->text() == text)
        return;
    m_setting = true;
    if (auto *choice = qobject_cast<ChoiceField *>(edit)) {
        const auto item = std::ranges::find(choice->items(), text, &ChoiceField::Item::text);
        if (item != choice->items().end() || text.isEmpty())
            choice->setValue(text.isEmpty() ? std::nullopt : std::optional(item->id));
        else
            choice->setMissing(-1, text); // out of service, or no entry at all: it stands there and is no other one
    } else {
        edit->setText(text);
        edit->setCursorPosition(0);
    }
    m_setting = false;
}

void EntryForm::setNote(int field, const QString &sentence) {
    m_fields.at(static_cast<std::size_t>(field)).note->say(sentence);
}

QString EntryForm::note(int field) const {
    return m_fields.at(static_cast<std::size_t>(field)).note->sentence();
}

void EntryForm::clearNotes() {
    for (const Field &field : m_fields)
        field.note->say({});
}

QWidget *EntryForm::edit(int field) const {
    return m_fields.at(static_cast<std::size_t>(field)).edit;
}

std::optional<std::pair<int, int>> EntryForm::cursor() const {
    for (int i = 0; i < size(); ++i)
        if (const QLineEdit *edit = m_fields.at(static_cast<std::size_t>(i)).edit; edit->hasFocus())
            return std::pair(i, edit->cursorPosition());
    return std::nullopt;
}

void EntryForm::putCursor(int field, int caret) {
    if (field < 0 || field >= size())
        return;
    QLineEdit *edit = m_fields.at(static_cast<std::size_t>(field)).edit;
    edit->setFocus(Qt::OtherFocusReason);
    edit->deselect();
    edit->setCursorPosition(caret);
}

void EntryForm::focusField(int field) {
    m_fields.at(static_cast<std::size_t>(field)).edit->setFocus(Qt::ShortcutFocusReason);
}

void EntryForm::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT enterPressed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace baro
