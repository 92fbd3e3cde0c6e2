#include "complaint/complainthead.h"

#include "complaint/conditions.h"
#include "complaint/saidlabel.h"
#include "text/codetext.h"
#include "text/eventtext.h"
#include "text/timetext.h"
#include "widgets/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace baro {

namespace {

const char *signOf(State state) {
    switch (state) {
    case State::Received:
        return "phone";
    case State::Assigned:
        return "squad";
    case State::Called:
        return "send";
    case State::Out:
        return "out";
    case State::OnSite:
        return "arrived";
    case State::Referred:
        return "refer";
    case State::Held:
        return "hold";
    case State::Resolved:
        return "resolve";
    case State::Closed:
        return "close";
    case State::Cancelled:
        return "cancel";
    case State::Attached:
        return "attach";
    case State::Visited:
        return "left";
    case State::OtherDone:
    case State::Returned:
        return "answer";
    }
    return "help";
}

} // namespace

ComplaintHead::ComplaintHead(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_number(new SaidLabel(this, QStringLiteral("complaintNumber")))
    , m_stateSign(new QLabel(this))
    , m_state(new SaidLabel(this, QStringLiteral("complaintState")))
    , m_what(new SaidLabel(this, QStringLiteral("complaintWhat")))
    , m_where(new SaidLabel(this, QStringLiteral("whereValue"))) {
    setObjectName(QStringLiteral("complaintHead"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *first = new QHBoxLayout;
    m_number->setWordWrap(false);
    first->addWidget(m_number);
    first->addSpacing(12);
    first->addWidget(m_stateSign);
    // A reason can be long: it wraps, and never makes the panel wider than it is.
    m_state->setMinimumWidth(1);
    first->addWidget(m_state, 1);
    column->addLayout(first);
    column->addWidget(m_what);
    column->addWidget(m_where);
    m_marks = makeLine(QStringLiteral("complaintMarks"));
    m_callBack = makeLine(QStringLiteral("callBackOwed"));
    m_telephone = makeLine(QStringLiteral("headTelephone"));
    retranslateUi();
}

ComplaintHead::Signed ComplaintHead::makeLine(const QString &name) {
    const Signed line{new QLabel(this), new SaidLabel(this, name)};
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(line.sign, 0, Qt::AlignTop);
    row->addWidget(line.words, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    return line;
}

void ComplaintHead::show(const Signed &line, const QIcon &sign, const QString &words) const {
    const int size = fontMetrics().height();
    line.sign->setPixmap(sign.pixmap(QSize(size, size), devicePixelRatioF()));
    line.sign->setVisible(!words.isEmpty());
    line.words->setVisible(!words.isEmpty());
    if (line.words->text() != words)
        line.words->say(words);
}

void ComplaintHead::showComplaint(const ComplaintView &view) {
    m_view = view;
    m_shown = true;
    retranslateUi();
}

void ComplaintHead::showTelephone(bool shown) {
    m_telephoneShown = shown;
    retranslateUi();
}

void ComplaintHead::tick(Instant now) {
    if (!m_shown)
        return;
    const auto &owed = m_view.complaint().callBack;
    const bool late = owed && owed->by < now;
    show(m_callBack, late ? icon(QStringLiteral("late"), Meaning::Late) : icon(QStringLiteral("phone")),
         callBackText(now));
}

QString ComplaintHead::marksText() const {
    const Complaint &complaint = m_view.complaint();
    const auto reference = m_session.reference();
    if (conditions::isDanger(complaint.details.subtype, complaint.details.danger, *reference))
        return complaint.alerts.empty() ? tr("Danger to life: nobody was alerted yet") : tr("Danger to life");
    if (complaint.details.priority == Priority::Urgent)
        return text(Priority::Urgent);
    return {};
}

QString ComplaintHead::callBackText(Instant now) const {
    const auto &owed = m_view.complaint().callBack;
    if (!owed)
        return {};
    const QString by = timeNear(owed->by, now, m_session.zone(), m_session.language());
    QString words;
    if (owed->by < now)
        words = tr("Call-back owed since %1, late by %2", "time promised, duration")
                    .arg(by, durationText(now - owed->by));
    else if (owed->atNight)
        words = tr("Call-back owed by %1, at night too", "time promised").arg(by);
    else
        words = tr("Call-back owed by %1", "time promised").arg(by);
    const QString note = m_view.text(owed->note);
    return note.isEmpty() ? words : tr("%1: %2", "a call-back owed, what was promised").arg(words, note);
}

QString ComplaintHead::telephoneWords() const {
    const Details &details = m_view.complaint().details;
    const QString number = telephoneText(m_view.text(details.telephone));
    if (number.isEmpty())
        return tr("No telephone number is known.");
    const QString name = m_view.text(details.name);
    return name.isEmpty() ? number : tr("%1 · %2", "telephone, name of the caller").arg(number, name);
}

void ComplaintHead::retranslateUi() {
    setAccessibleName(tr("Complaint"));
    QFont large = figureFont(font());
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    m_number->setFont(large);
    QFont bold = font();
    bold.setBold(true);
    for (QLabel *label : {m_state, m_what, m_marks.words, m_callBack.words, m_telephone.words})
        label->setFont(bold);
    if (!m_shown) {
        for (const Signed &line : {m_marks, m_callBack, m_telephone})
            show(line, QIcon(), QString());
        return;
    }
    const Complaint &complaint = m_view.complaint();
    const Details &details = complaint.details;
    const State state = stateOf(complaint);
    const int size = fontMetrics().height();
    m_number->say(complaint.number.toString());
    m_stateSign->setPixmap(
        icon(QString::fromLatin1(signOf(state))).pixmap(QSize(size, size), devicePixelRatioF()));
    m_state->say(complaint.hold ? tr("%1: %2", "on hold, reason").arg(text(state), text(complaint.hold->reason))
                                : text(state));
    m_what->say(tr("%1 · %2", "dong, sub-type or category")
                    .arg(m_session.nameThen(details.district, complaint.receivedAt),
                         details.subtype ? m_session.name(details.subtype) : m_session.name(details.category)));
    const QString where = m_view.text(details.place);
    m_where->say(where);
    m_where->setVisible(!where.isEmpty());
    const QString marks = marksText();
    const bool urgentOnly = marks == text(Priority::Urgent);
    show(m_marks,
         icon(urgentOnly ? QStringLiteral("priority") : QStringLiteral("danger"),
              urgentOnly ? Meaning::Soon : Meaning::Late),
         marks);
    show(m_telephone, icon(QStringLiteral("phone")), m_telephoneShown ? telephoneWords() : QString());
    tick(m_session.now());
}

QString ComplaintHead::asText() const {
    if (!m_shown)
        return {};
    QStringList lines{
        tr("%1 · %2 · %3", "number, dong and what, state").arg(m_number->text(), m_what->text(), m_state->text())};
    for (const QString &words : {m_where->text(), m_marks.words->text(), m_callBack.words->text()})
        if (!words.isEmpty())
            lines << words;
    return lines.join(u'\n');
}

void ComplaintHead::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        retranslateUi();
        break;
    default:
        break;
    }
}

} // namespace baro
