#include "settings/wordspage.h"

#include "settings/entrydraft.h"
#include "settings/entrykeeping.h"
#include "exchange/lists.h"
#include "widgets/answer.h"
#include "text/problemtext.h"
#include "widgets/keybutton.h"

#include <QAction>
#include <QEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace baro {

namespace {
const QString setting = QStringLiteral("intake.urgent_words");
constexpr int wordsWidth = 520;

QStringList cleaned(const QStringList &lines) {
    QStringList words;
    for (const QString &line : lines)
        if (const QString word = line.simplified(); !word.isEmpty() && !words.contains(word))
            words += word;
    return words;
}
} // namespace

WordsPage::WordsPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_hint(new QLabel(this))
    , m_words(new QPlainTextEdit(this))
    , m_trouble(new QLabel(this))
    , m_save(new KeyButton(this)) {
    setObjectName(QStringLiteral("wordsPage"));
    m_words->setObjectName(QStringLiteral("urgentWords"));
    m_words->setTabChangesFocus(true);
    m_words->setMaximumWidth(wordsWidth);
    m_hint->setWordWrap(true);
    m_hint->setMaximumWidth(wordsWidth);
    m_trouble->setObjectName(QStringLiteral("wordsTrouble"));
    m_trouble->setWordWrap(true);
    m_trouble->setMaximumWidth(wordsWidth);
    m_trouble->hide();
    m_save->setObjectName(QStringLiteral("wordsSave"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    column->addWidget(m_hint);
    column->addWidget(m_words, 1);
    column->addWidget(m_trouble);
    column->addWidget(m_save, 0, Qt::AlignLeft);

    auto *action = new QAction(this);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, &WordsPage::save);
    addAction(action);
    m_save->setKey(action->shortcut());
    connect(m_save, &QPushButton::clicked, this, &WordsPage::save);
    connect(m_words, &QPlainTextEdit::textChanged, this, &WordsPage::showButton);
    connect(&m_session.desk(), &Desk::referenceChanged, this, &WordsPage::refresh);
    m_retry.setSingleShot(true);
    m_retry.setInterval(Milliseconds{2'000});
    connect(&m_retry, &QTimer::timeout, this, &WordsPage::save);
    m_keeping = new EntryKeeping(session, this);
    connect(m_words, &QPlainTextEdit::cursorPositionChanged, this, &WordsPage::keepDraft);
    m_base = kept();
    m_seen = m_session.reference()->setting(setting);
    show(m_base);
    retranslateUi();
}

void WordsPage::enter() {
    m_words->setFocus(Qt::ShortcutFocusReason);
}

QStringList WordsPage::kept() const {
    return cleaned(m_session.reference()->setting(setting).split(u'|'));
}

QStringList WordsPage::typed() const {
    return cleaned(m_words->toPlainText().replace(u'|', u'\n').split(u'\n'));
}

void WordsPage::show(const QStringList &words) {
    const QString text = words.join(u'\n');
    if (m_words->toPlainText() != text)
        m_words->setPlainText(text);
    showButton();
}

void WordsPage::refresh() {
    const QStringList now = kept();
    if (now == m_base)
        return;
    const QStringList mine = typed();
    QStringList merged;
    for (const QString &word : mine)
        if (now.contains(word) || !m_base.contains(word))
            merged += word;
    for (const QString &word : now)
        if (!merged.contains(word) && !m_base.contains(word))
            merged += word;
    m_base = now;
    m_seen = m_session.reference()->setting(setting);
    // The order in which they were typed stays; nothing jumps while only this desk writes.
    if (merged != mine)
        show(merged);
    showButton();
}

void WordsPage::save() {
    QGuiApplication::inputMethod()->commit();
    const QStringList words = typed();
    if (words == m_base || m_sending)
        return;
    for (const QString &word : words) {
        if (word.size() <= longestName)
            continue;
        complain(tr("\"%1…\" is longer than %2 characters. Nothing was saved; shorten it.")
                     .arg(word.left(20))
                     .arg(longestName));
        return;
    }
    const Setting wanted{setting, words.join(u'|')};
    const auto id = m_session.reference()->idOf<Setting>(setting);
    commands::Define define{wanted, {}};
    if (id) {
        define.id = id->value;
        define.seen = Setting{setting, m_seen};
    }
    const auto same = [&] { return std::get<commands::Define>(m_again->command).entry == ReferenceEntry(wanted); };
    const Request request = m_again && same() ? *m_again : m_session.desk().request(define);
    m_again.reset();
    m_sending = true;
    m_trouble->hide();
    whenAnswered(m_session.desk(), m_session.desk().submit(request), this,
                 [this, request](const Result<Receipt> &answer) {
                     m_sending = false;
                     const auto code = answer ? ProblemCode::NothingChanged : answer.error().code;
                     if (answer) {
                         Q_EMIT m_session.done(answer->command, tr("Urgent words: saved"));
                     } else if (code == ProblemCode::ChangedMeanwhile) {
                         // Both lists become one as soon as this desk has heard of the other.
                         m_retry.start();
                     } else if (mayPass(code)) {
                         m_again = request;
                         complain(tr("%1 What is typed stays here and is saved as soon as that is possible; it is "
                                     "tried every two seconds.")
                                      .arg(problemText(answer.error(), m_session.zone())));
                         m_retry.start();
                     } else if (code != ProblemCode::NothingChanged) {
                         complain(problemText(answer.error(), m_session.zone()));
                     }
                     refresh();
                     showButton();
                 });
    showButton();
}

void WordsPage::complain(const QString &sentence) {
    m_trouble->setText(sentence);
    m_trouble->setAccessibleName(sentence);
    m_trouble->show();
}

Closing WordsPage::mayClose() {
    if (m_again)
        return Closing::NotYet; // said already, and tried again by itself
    save();
    if (m_sending)
        return Closing::Soon;
    return typed() == m_base ? Closing::Now : Closing::NotYet;
}

void WordsPage::showButton() {
    m_save->setEnabled(!m_sending && typed() != m_base);
    keepDraft();
}

void WordsPage::keepDraft() {
    EntryDraft draft{objectName(), {}, 0, {}, {}};
    if (typed() != m_base)
        draft.typed.push_back({0, {m_words->toPlainText()}, {m_base.join(u'\n')}});
    if (m_words->hasFocus()) {
        draft.field = 0;
        draft.caret = m_words->textCursor().position();
    }
    m_keeping->keep(draft);
}

bool WordsPage::restore(const EntryDraft &draft) {
    if (draft.typed.size() != 1 || draft.typed.front().texts.size() != 1 || draft.typed.front().base.size() != 1 ||
        typed() != m_base)
        return false;
    // What a colleague has added since stays, what he has taken away is gone.
    QStringList words = draft.typed.front().texts.front().split(u'\n');
    const QStringList before = draft.typed.front().base.front().split(u'\n');
    for (const QString &word : m_base)
        if (!before.contains(word) && !words.contains(word))
            words.append(word);
    for (const QString &word : before)
        if (!m_base.contains(word))
            words.removeAll(word);
    m_words->setPlainText(words.join(u'\n'));
    QTextCursor cursor = m_words->textCursor();
    cursor.setPosition(static_cast<int>(
        std::clamp<std::int64_t>(draft.caret.value_or(0), 0, m_words->document()->characterCount() - 1)));
    m_words->setTextCursor(cursor);
    m_keeping->flush();
    return true;
}

void WordsPage::retranslateUi() {
    m_hint->setText(
        tr("A report that holds one of these is proposed as urgent. One word or phrase a line; blanks inside "
           "are passed over when a report is read."));
    m_words->setAccessibleName(tr("Urgent words, one a line"));
    m_save->setWords(tr("Save"));
}

void WordsPage::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    save();
}

void WordsPage::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace baro
