#include "complaint/complaintpapers.h"

#include "complaint/flowlayout.h"
#include "report/account.h"
#include "report/notice.h"
#include "report/paperwindow.h"
#include "report/referralletter.h"
#include "report/slip.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace baro {

namespace {

struct SheetLook {
    const char *name;
    const char *icon;
    Qt::Key key; ///< a figure: every letter has an action already
};

constexpr std::array<SheetLook, ComplaintPapers::sheetCount> sheetLooks{{{"slipButton", "squad", Qt::Key_2},
                                                                         {"slipTextButton", "squad", Qt::Key_3},
                                                                         {"letterButton", "refer", Qt::Key_4},
                                                                         {"letterTextButton", "refer", Qt::Key_5},
                                                                         {"accountButton", "note", Qt::Key_8},
                                                                         {"noticeButton", "late", Qt::Key_9}}};

} // namespace

ComplaintPapers::ComplaintPapers(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this)) {
    setObjectName(QStringLiteral("complaintPapers"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    auto *flow = new FlowLayout(FlowLayout::Columns::Own, 4);
    column->addLayout(flow);
    for (size_t i = 0; i < sheetCount; ++i) {
        auto *button = new KeyButton(this);
        button->setObjectName(QString::fromLatin1(sheetLooks[i].name));
        button->setIcon(icon(QString::fromLatin1(sheetLooks[i].icon)));
        button->setKey(QKeySequence(Qt::ALT | sheetLooks[i].key));
        connect(button, &KeyButton::clicked, this, [this, sheet = static_cast<Sheet>(i)] { make(sheet); });
        flow->addWidget(button);
        m_buttons[i] = button;
    }
    retranslateUi();
}

Qt::Key ComplaintPapers::keyOf(Sheet sheet) {
    return sheetLooks[sheet].key;
}

void ComplaintPapers::showComplaint(const ComplaintView &view) {
    m_view = view;
    tick(m_session.now());
}

void ComplaintPapers::tick(Instant now) {
    if (m_view)
        m_buttons[Notice]->setReason(
            isOverdue(m_view->complaint(), *m_session.reference(), now) ? QString() : tr("nothing is overdue"));
}

void ComplaintPapers::make(Sheet sheet) {
    if (!m_view)
        return;
    const Instant now = m_session.now();
    switch (sheet) {
    case Slip:
        return open(
            [session = &m_session, now](const ComplaintView &view, bool) {
                return slipOf(view, {}, *session->reference(), session->language(), now);
            },
            false, "-slip");
    case SlipText:
        return copy(slipText(*m_view, {}, *m_session.reference(), m_session.language(), now),
                    tr("The dispatch slip was copied as a short text, to be read out or sent."));
    case Letter:
        return letter(false);
    case LetterText:
        return letter(true);
    case Account:
        return open(
            [session = &m_session, now](const ComplaintView &view, bool personal) {
                return accountOf(view, *session->reference(), {session->language(), now, personal});
            },
            true, "-account");
    case Notice:
        return notice();
    case sheetCount:
        break;
    }
}

void ComplaintPapers::open(std::function<Paper(const ComplaintView &, bool)> composed, bool personal,
                           const char *name) {
    const auto view = std::make_shared<const ComplaintView>(*m_view);
    auto *paper = new PaperWindow(
        m_session, [view, composed = std::move(composed)](bool whole) { return composed(*view, whole); },
        personal ? PaperWindow::Personal::OnRequest : PaperWindow::Personal::None,
        view->complaint().number.toString() + QLatin1String(name), this);
    paper->show();
}

void ComplaintPapers::copy(const QString &text, const QString &said) {
    QApplication::clipboard()->setText(text);
    Q_EMIT m_session.said(said);
}

void ComplaintPapers::letter(bool asText) {
    const auto &referrals = m_view->complaint().referrals;
    if (referrals.empty()) {
        Q_EMIT spoke(
            [] { return tr("No other body was asked and nothing was transferred, so there is no letter yet."); });
        return;
    }
    const int last = referrals.back().no;
    const Instant now = m_session.now();
    if (asText)
        return copy(letterText(*m_view, last, *m_session.reference(), m_session.language(), now),
                    tr("The letter was copied as text."));
    open(
        [session = &m_session, last, now](const ComplaintView &view, bool) {
            return letterOf(view, last, *session->reference(), session->language(), now);
        },
        false, "-letter");
}

void ComplaintPapers::notice() {
    const Instant now = m_session.now();
    const auto reminders = remindersFor(m_view->complaint(), *m_session.reference(), now);
    if (reminders.empty()) {
        const bool overdue = isOverdue(m_view->complaint(), *m_session.reference(), now);
        Q_EMIT spoke([overdue] {
            return overdue ? tr("It is overdue, but nobody has it: no squad and no agency. Send a squad or refer it; a "
                                "reminder goes to who has a complaint.")
                           : tr("Nothing is overdue here, so there is nobody to be reminded.");
        });
        return;
    }
    open(
        [session = &m_session, reminders, now](const ComplaintView &view, bool) {
            return noticeOf(view, reminders, *session->reference(), session->language(), now);
        },
        false, "-reminder");
}

void ComplaintPapers::retranslateUi() {
    setAccessibleName(tr("Papers"));
    m_title->setText(tr("Papers"));
    m_buttons[Account]->setWords(tr("Account of the handling"));
    m_buttons[Account]->setToolTip(tr("Why was this late? Every step and every time, for paper"));
    m_buttons[Notice]->setWords(tr("Reminder notice"));
    m_buttons[Notice]->setToolTip(tr("To the squad or agency that has what is overdue"));
    m_buttons[Slip]->setWords(tr("Dispatch slip"));
    m_buttons[Slip]->setToolTip(tr("For the squad: what, where, by when, with a map of the dong"));
    m_buttons[SlipText]->setWords(tr("Copy slip"));
    m_buttons[SlipText]->setToolTip(tr("A short text, to be read out or sent"));
    m_buttons[Letter]->setWords(tr("Letter"));
    m_buttons[Letter]->setToolTip(tr("To the other body, of the last request or transfer"));
    m_buttons[LetterText]->setWords(tr("Copy letter"));
    tick(m_session.now());
}

void ComplaintPapers::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace baro
