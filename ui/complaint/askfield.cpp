#include "complaint/askfield.h"

#include "complaint/actiontext.h"
#include "complaint/spokentime.h"
#include "intake/spokentext.h"
#include "widgets/choicefield.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace baro {

namespace {

struct AskWords {
    Q_DECLARE_TR_FUNCTIONS(ComplaintAsk)
};

} // namespace

TimeCell::TimeCell(QWidget *parent)
    : QWidget(parent)
    , line(new QLineEdit(this))
    , echo(new QLabel(this)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(line, 1);
    row->addWidget(echo, 1);
    echo->setWordWrap(true);
    setFocusProxy(line);
}

AskField::AskField(Ask question, Action action, QWidget *form)
    : ask(question)
    , kind(askKind(question, action))
    , label(new QLabel(form)) {
    switch (kind) {
    case AskKind::Choice:
        choice = new ChoiceField(form);
        break;
    case AskKind::Line:
        line = new QLineEdit(form);
        break;
    case AskKind::Time:
        cell = new TimeCell(form);
        line = static_cast<TimeCell *>(cell)->line;
        echo = static_cast<TimeCell *>(cell)->echo;
        echo->setObjectName(codeText(ask) + QStringLiteral("Echo"));
        break;
    case AskKind::Lines:
        lines = new SpokenText(form);
        lines->setFixedHeight(lines->fontMetrics().lineSpacing() * 4 + 12);
        break;
    case AskKind::Tick:
        tick = new QCheckBox(form);
        break;
    }
    editor()->setObjectName(codeText(ask) + QStringLiteral("Field"));
    if (tick)
        label->hide(); // it carries its own words
    else
        label->setBuddy(editor());
}

QString AskField::said(const Answers &answers) const {
    if (choice) {
        const auto &items = choice->items();
        const auto value = answers.choices.at(ask);
        const auto item = std::ranges::find_if(items, [&](const ChoiceField::Item &i) { return value == i.id; });
        return item == items.end() ? QString() : item->text;
    }
    if (tick)
        return answers.ticks.at(ask) ? AskWords::tr("yes", "a tick is set") : AskWords::tr("no", "a tick is not set");
    return kind == AskKind::Time ? QString() : answers.words.at(ask);
}

QWidget *AskField::editor() const {
    if (choice)
        return choice;
    if (line)
        return line;
    return lines ? static_cast<QWidget *>(lines) : tick;
}

void AskField::onEdited(QObject *context, const std::function<void()> &edited) const {
    if (choice)
        QObject::connect(choice, &ChoiceField::valueChanged, context, edited);
    else if (line)
        QObject::connect(line, &QLineEdit::textEdited, context, edited);
    else if (lines)
        QObject::connect(lines, &QPlainTextEdit::textChanged, context, edited);
    else
        QObject::connect(tick, &QCheckBox::toggled, context, edited);
}

void AskField::retranslateUi(Action action) const {
    const QString words = askText(ask, action);
    label->setText(words);
    editor()->setAccessibleName(words);
    if (tick)
        tick->setText(words);
    if (line)
        line->setPlaceholderText(askHint(ask));
    if (choice)
        choice->setPlaceholderText(askHint(ask));
}

void AskField::show(const Answers &answers) const {
    if (choice)
        choice->setValue(answers.choices.at(ask));
    else if (kind == AskKind::Line)
        line->setText(answers.words.at(ask));
    else if (lines)
        lines->setPlainText(answers.words.at(ask));
    else if (tick)
        tick->setChecked(answers.ticks.at(ask));
}

void AskField::read(Answers &into, Instant now, const QTimeZone &zone) const {
    if (choice)
        into.choices[ask] = choice->value();
    else if (kind == AskKind::Time)
        into.times[ask] = timeToCome(line->text(), now, zone);
    else if (line)
        into.words[ask] = line->text();
    else if (lines)
        into.words[ask] = lines->toPlainText();
    else
        into.ticks[ask] = tick->isChecked();
}

bool AskField::isEmpty() const {
    if (choice)
        return !choice->value() && !choice->isUnmatched();
    if (line)
        return line->text().trimmed().isEmpty();
    return lines && lines->toPlainText().trimmed().isEmpty();
}

FieldDraft AskField::draft() const {
    FieldDraft draft{ask, {}, {}, tick && tick->isChecked()};
    if (choice) {
        draft.text = choice->text();
        draft.chosen = choice->value();
    } else if (line) {
        draft.text = line->text();
    } else if (lines) {
        draft.text = lines->toPlainText();
    }
    return draft;
}

void AskField::restore(const FieldDraft &draft) const {
    if (choice) {
        choice->setValue(draft.chosen);
        if (choice->value() != draft.chosen || !draft.chosen)
            choice->restoreTyped(draft.text);
    } else if (line) {
        line->setText(draft.text);
    } else if (lines) {
        lines->setPlainText(draft.text);
    } else {
        tick->setChecked(draft.ticked);
    }
}

bool AskField::isNonsense(Instant now, const QTimeZone &zone) const {
    if (choice)
        return choice->isUnmatched();
    return kind == AskKind::Time && !isEmpty() && !timeToCome(line->text(), now, zone);
}

} // namespace baro
