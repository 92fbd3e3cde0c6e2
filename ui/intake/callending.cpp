#include "intake/callending.h"

#include "base/text.h"
#include "intake/enquiryreading.h"
#include "intake/fieldnote.h"
#include "intake/spokencheck.h"
#include "intake/spokenline.h"
#include "text/codetext.h"
#include "widgets/choicefield.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"
#include "widgets/keywords.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace baro {

CallEnding::CallEnding(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_answerLabel(new QLabel(this))
    , m_answer(new SpokenLine(this))
    , m_numberLabel(new QLabel(this))
    , m_number(new ChoiceField(this))
    , m_noteLabel(new QLabel(this))
    , m_note(new SpokenLine(this))
    , m_sayTitle(new QLabel(this))
    , m_say(new QLabel(this))
    , m_found(new FieldNote(this))
    , m_remark(new FieldNote(this))
    , m_finish(new KeyButton(this))
    , m_calls{{{CallKind::Silent, Qt::Key_1}, {CallKind::Prank, Qt::Key_2}, {CallKind::WrongNumber, Qt::Key_3}}} {
    setObjectName(QStringLiteral("callEnding"));
    setFrameShape(StyledPanel);
    m_title->setObjectName(QStringLiteral("endingTitle"));
    m_title->setWordWrap(true);
    m_close->setObjectName(QStringLiteral("endingClose"));
    m_close->setAutoRaise(true);
    m_answer->setObjectName(QStringLiteral("answerGiven"));
    m_answerLabel->setBuddy(m_answer);
    m_number->setObjectName(QStringLiteral("askedNumber"));
    m_numberLabel->setBuddy(m_number);
    m_note->setObjectName(QStringLiteral("askedNote"));
    m_noteLabel->setBuddy(m_note);
    m_finish->setObjectName(QStringLiteral("endingFinish"));
    m_finish->setKey({Qt::Key_Return});
    m_found->setObjectName(QStringLiteral("foundComplaint"));
    m_sayTitle->setObjectName(QStringLiteral("progressTitle"));
    m_say->setObjectName(QStringLiteral("progressSentence"));
    m_say->setTextFormat(Qt::PlainText);
    m_say->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_say->setFocusPolicy(Qt::NoFocus);
    m_say->setWordWrap(true);
    m_say->setMargin(6);
    m_say->setFrameShape(QFrame::StyledPanel);
    m_say->setAutoFillBackground(true);
    m_say->setBackgroundRole(QPalette::Base);
    m_say->setForegroundRole(QPalette::Text);
    m_remark->setObjectName(QStringLiteral("endingRemark"));

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(head, 0, 0, 1, 2);
    layout->addWidget(m_answerLabel, 1, 0);
    layout->addWidget(m_answer, 1, 1);
    layout->addWidget(m_numberLabel, 2, 0);
    layout->addWidget(m_number, 2, 1);
    auto *say = new QVBoxLayout;
    say->setSpacing(2);
    say->addWidget(m_sayTitle);
    say->addWidget(m_say);
    layout->addLayout(say, 3, 0, 1, 2);
    layout->addWidget(m_found, 4, 0, 1, 2);
    layout->addWidget(m_noteLabel, 5, 0);
    layout->addWidget(m_note, 5, 1);
    layout->addWidget(m_remark, 6, 0, 1, 2);
    layout->addWidget(m_finish, 7, 0, 1, 2);
    for (size_t i = 0; i < m_calls.size(); ++i) {
        CallChoice &call = m_calls[i];
        call.button = new KeyButton(this);
        call.button->setObjectName(QStringLiteral("callKind") % QString::number(i + 1));
        call.button->setKey({call.key});
        connect(call.button, &QPushButton::clicked, this, [this, kind = call.kind] { Q_EMIT logged(kind); });
        layout->addWidget(call.button, 8 + static_cast<int>(i), 0, 1, 2);
    }
    layout->setColumnStretch(1, 1);

    connect(m_close, &QToolButton::clicked, this, &CallEnding::close);
    connect(m_finish, &QPushButton::clicked, this, &CallEnding::finish);
    for (const SpokenLine *line : {m_answer, m_note})
        connect(line, &SpokenLine::spoken, this, [this] {
            showRemarks();
            Q_EMIT changed();
        });
    connect(m_number, &QLineEdit::textChanged, this, &CallEnding::numberChanged);
    connect(m_remark, &FieldNote::strikeAsked, this, &CallEnding::strikeNumbers);
    m_number->installEventFilter(this);
    hide();
    retranslateUi();
}

void CallEnding::toggle(Kind kind) {
    if (kind == m_kind) {
        close();
        return;
    }
    m_kind = kind;
    m_choiceAsked = false;
    showParts();
    preselect();
    show();
    Q_EMIT opened();
    switch (kind) {
    case Kind::Answered:
        m_answer->setFocus(Qt::ShortcutFocusReason);
        break;
    case Kind::Progress:
        m_number->setFocus(Qt::ShortcutFocusReason);
        break;
    case Kind::NoComplaint:
        m_calls.front().button->setFocus(Qt::ShortcutFocusReason);
        break;
    case Kind::None:
        break;
    }
}

void CallEnding::close() {
    if (m_kind == Kind::None)
        return;
    m_kind = Kind::None;
    m_choiceAsked = false;
    // First where the cursor goes, then away: hiding a field with the cursor would send it somewhere by itself.
    Q_EMIT closed();
    hide();
}

QString CallEnding::answer() const {
    return m_answer->spokenText();
}

void CallEnding::restoreAnswer(const QString &answer) {
    m_answer->restore(answer);
    if (!answer.isEmpty() && m_kind == Kind::None) {
        m_kind = Kind::Answered;
        showParts();
        show();
    }
}

void CallEnding::focusAnswer() {
    m_answer->setFocus(Qt::OtherFocusReason);
}

std::optional<QString> CallEnding::asked() const {
    const bool typed = m_kind == Kind::Progress && !QString(m_number->text() % m_note->spokenText()).trimmed().isEmpty();
    return typed ? std::optional(m_number->text()) : std::nullopt;
}

std::optional<QString> CallEnding::askedNote() const {
    return asked() ? std::optional(m_note->spokenText()) : std::nullopt;
}

void CallEnding::restoreEnquiry(const QString &asked, const QString &note) {
    m_number->restoreTyped(asked);
    m_note->restore(note);
    m_kind = Kind::Progress;
    showParts();
    show();
}

bool CallEnding::hasWords() const {
    return !QString(m_answer->spokenText() % m_note->spokenText()).trimmed().isEmpty();
}

void CallEnding::showWords() {
    const bool answer = !m_answer->spokenText().trimmed().isEmpty();
    const Kind kind = answer ? Kind::Answered : Kind::Progress;
    if (m_kind != kind)
        toggle(kind);
    (answer ? m_answer : m_note)->setFocus(Qt::OtherFocusReason);
}

void CallEnding::setKindKnown(bool known) {
    m_kindKnown = known;
    showRemarks();
}

void CallEnding::setTight(bool tight) {
    if (std::exchange(m_tight, tight) != tight)
        showRemarks();
}

void CallEnding::showFound(ComplaintId complaint, const QString &line) {
    m_foundComplaint = {complaint, line};
    showRemarks();
}

void CallEnding::strikeNumbers() {
    for (SpokenLine *line : {m_answer, m_note}) {
        const qsizetype caret = line->caret();
        if (holdsResidentNumber(line->spokenText())) {
            line->setText(withoutResidentNumbers(line->spokenText()));
            line->setCaret(caret);
        }
    }
    if (holdsResidentNumber(m_number->text()))
        m_number->setText(withoutResidentNumbers(m_number->text()));
}

void CallEnding::numberChanged() {
    m_foundComplaint.reset();
    showRemarks();
    Q_EMIT changed();
}

void CallEnding::preselect() {
    // With one complaint to ask about, that is the one; typing a number takes its place.
    if (m_kind == Kind::Progress && m_number->text().isEmpty() && m_number->items().size() == 1) {
        m_number->setValue(m_number->items().front().id);
        m_number->selectAll();
    }
}

void CallEnding::complete() {
    if (m_kind != Kind::NoComplaint) {
        finish();
        return;
    }
    for (const CallChoice &call : m_calls)
        if (call.button->hasFocus()) {
            call.button->click();
            return;
        }
    m_choiceAsked = true;
    showRemarks();
    m_calls.front().button->setFocus(Qt::ShortcutFocusReason);
}

void CallEnding::setCallersComplaints(std::vector<std::pair<ComplaintId, QString>> complaints) {
    std::vector<ChoiceField::Item> items;
    items.reserve(complaints.size());
    for (auto &[id, line] : complaints)
        items.push_back({id.value, std::move(line), {}});
    m_number->setItems(std::move(items));
    preselect();
}

void CallEnding::choose(ComplaintId complaint) {
    m_number->setValue(complaint.value);
}

std::optional<EnquiryWish> CallEnding::wish() const {
    if (m_kind != Kind::Progress)
        return std::nullopt;
    const QString typed = m_number->text().trimmed();
    if (m_foundComplaint)
        return EnquiryWish{m_foundComplaint->first, typed};
    // As finish() reads it.
    if (const auto picked = m_number->value(); picked && !Number::fromString(typed))
        return EnquiryWish{ComplaintId{*picked}, {}};
    return EnquiryWish{{}, typed};
}

void CallEnding::showProgress(const QString &sentence, Language language) {
    m_say->setText(sentence);
    m_say->setAccessibleName(sentence);
    m_sayIn = language;
    showSay();
    if (sentence.isEmpty() || m_kind != Kind::Progress)
        return;
    QAccessibleEvent alert(m_say, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CallEnding::showSay() {
    const bool says = m_kind == Kind::Progress && !m_say->text().isEmpty();
    m_sayTitle->setVisible(says);
    m_say->setVisible(says);
    m_sayTitle->setText(m_sayIn == Language::Korean ? tr("To read to the caller, in Korean:")
                                                    : tr("To read to the caller, in English:"));
}

void CallEnding::finish() {
    QGuiApplication::inputMethod()->commit();
    if (m_kind == Kind::Answered) {
        if (m_kindKnown)
            Q_EMIT answered(m_answer->spokenText());
        else
            Q_EMIT kindAsked();
    } else if (m_kind == Kind::Progress) {
        // A whole number counts as it stands, also when an earlier complaint of this caller would match its digits.
        const QString typed = m_number->text().trimmed();
        const auto picked = m_number->value();
        if (m_foundComplaint)
            Q_EMIT progressAsked(m_foundComplaint->first, m_note->spokenText());
        else if (picked && !Number::fromString(typed))
            Q_EMIT progressAsked(ComplaintId{*picked}, m_note->spokenText());
        else
            Q_EMIT progressNumberAsked(typed, m_note->spokenText());
    }
}

bool CallEnding::isComposing() const {
    return std::ranges::any_of(std::array{m_answer, m_note},
                               [](const SpokenLine *line) { return line->spokenText() != line->text(); });
}

void CallEnding::keyPressEvent(QKeyEvent *event) {
    // A syllable that is being composed is the input method's, with its Escape. What was typed stays for the next time.
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier && !isComposing()) {
        close();
        return;
    }
    if (m_kind == Kind::NoComplaint && event->modifiers() == Qt::NoModifier) {
        for (const CallChoice &call : m_calls) {
            if (event->key() == call.key) {
                call.button->click();
                return;
            }
        }
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & ~Qt::KeypadModifier) &&
        (m_kind == Kind::Answered || m_kind == Kind::Progress)) {
        finish();
        return;
    }
    QFrame::keyPressEvent(event);
}

bool CallEnding::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_number && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        // A number that is none of this caller's stands in no list; the field would wait for one that does.
        if (enter && !m_number->text().trimmed().isEmpty() &&
            (!m_number->value() || Number::fromString(m_number->text()))) {
            finish();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CallEnding::showRemarks() {
    m_found->say(m_kind == Kind::Progress && m_foundComplaint
                     ? tr("%1. Is that the one? Enter once more notes the enquiry on it.").arg(m_foundComplaint->second)
                     : QString());
    const bool answered = m_kind == Kind::Answered;
    const bool progress = m_kind == Kind::Progress;
    const QString typed = answered ? m_answer->spokenText() : m_note->spokenText() % u'\n' % m_number->text();
    if ((answered || progress) && holdsResidentNumber(typed))
        m_remark->say(tr("This holds a resident registration number, which the law forbids us to keep."), true);
    else if (answered && !m_kindKnown && !m_tight)
        m_remark->say(tr("This end needs the kind of complaint as well. Enter leads to its field and back; the answer "
                         "stays."));
    else if (m_kind == Kind::NoComplaint && m_choiceAsked)
        m_remark->say(tr("Nothing was saved yet. Say what kind of call it was: 1, 2 or 3."));
    else
        m_remark->say({});
}

QString CallEnding::finishWords() const {
    switch (m_kind) {
    case Kind::Answered:
        return tr("Save as answered");
    case Kind::Progress:
        return tr("Note the enquiry");
    case Kind::NoComplaint:
        return tr("Note the call");
    case Kind::None:
        break;
    }
    return {};
}

void CallEnding::showParts() {
    const bool answered = m_kind == Kind::Answered;
    const bool progress = m_kind == Kind::Progress;
    m_answerLabel->setVisible(answered);
    m_answer->setVisible(answered);
    m_numberLabel->setVisible(progress);
    m_number->setVisible(progress);
    m_noteLabel->setVisible(progress);
    m_note->setVisible(progress);
    m_finish->setVisible(answered || progress);
    showSay();
    for (const CallChoice &call : m_calls)
        call.button->setVisible(m_kind == Kind::NoComplaint);
    retranslateUi();
}

void CallEnding::retranslateUi() {
    switch (m_kind) {
    case Kind::Answered:
        m_title->setText(tr("Answered on the line: the complaint gets a number and is closed at once."));
        setAccessibleName(tr("Answered on the line"));
        break;
    case Kind::Progress:
        m_title->setText(tr("Progress enquiry: it is counted on the complaint asked about and gets no new number."));
        setAccessibleName(tr("Progress enquiry"));
        break;
    case Kind::NoComplaint:
        m_title->setText(tr("No complaint: what kind of call was it?"));
        setAccessibleName(tr("No complaint"));
        break;
    case Kind::None:
        break;
    }
    m_finish->setWords(finishWords());
    QFont bold = font();
    bold.setBold(true);
    m_say->setFont(bold);
    showSay();
    showRemarks();
    m_answerLabel->setText(tr("Answer"));
    m_answer->setAccessibleName(tr("Answer given"));
    m_numberLabel->setText(tr("Number"));
    m_number->setAccessibleName(tr("Number asked about"));
    m_number->setPlaceholderText(tr("2026-000412, or pick one of this caller's"));
    m_noteLabel->setText(tr("Note"));
    m_note->setAccessibleName(tr("Note on the enquiry"));
    m_close->setIcon(icon(QStringLiteral("tab-close")));
    m_close->setAccessibleName(tr("Close this end of the call"));
    m_close->setToolTip(tr("%1  [%2]", "what a button does, its key")
                            .arg(m_close->accessibleName(), keyWords(QKeySequence(Qt::Key_Escape))));
    for (const CallChoice &call : m_calls)
        call.button->setWords(text(call.kind));
}

void CallEnding::changeEvent(QEvent *event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange)
        retranslateUi();
}

} // namespace baro
