#include "complaint/earlierstrip.h"

#include "text/codetext.h"
#include "text/timetext.h"
#include "widgets/answer.h"
#include "widgets/session.h"

#include <QEvent>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace baro {

namespace {
/// As many as are read at a glance; how many there are in all is said.
constexpr size_t namedAtMost = 3;
constexpr std::chrono::milliseconds askAgain{500};
} // namespace

EarlierStrip::EarlierStrip(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_person(new QLabel(this))
    , m_place(new QLabel(this))
    , m_soon(new QTimer(this)) {
    setObjectName(QStringLiteral("earlierStrip"));
    m_person->setObjectName(QStringLiteral("earlierPerson"));
    m_place->setObjectName(QStringLiteral("earlierPlace"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QLabel *label : {m_person, m_place}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::RichText);
        label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(label, &QLabel::linkActivated, this,
                [this](const QString &link) { Q_EMIT complaintAsked(ComplaintId{link.toLongLong()}); });
        column->addWidget(label);
    }
    // What is read later may have come before as well, and what came before changes.
    m_soon->setSingleShot(true);
    m_soon->setInterval(askAgain);
    connect(m_soon, &QTimer::timeout, this, &EarlierStrip::ask);
    connect(&session.desk(), &Desk::registerChanged, this, [this] {
        if (m_question.complaint.value && !m_soon->isActive())
            m_soon->start();
    });
    hide();
}

void EarlierStrip::showComplaint(const ComplaintView &view) {
    const Complaint &complaint = view.complaint();
    const Details &details = complaint.details;
    const EarlierQuestion question{complaint.id,
                                   complaint.receivedAt,
                                   details.district,
                                   details.subtype,
                                   view.text(details.telephone),
                                   view.text(details.place),
                                   view.text(details.address)};
    // One more report of the same trouble is no second trouble.
    if (complaint.attachedTo) {
        m_question = {};
        m_samePerson.clear();
        m_samePlace.clear();
        showAll();
        return;
    }
    if (question == m_question)
        return;
    if (question.complaint != m_question.complaint) {
        m_samePerson.clear();
        m_samePlace.clear();
        showAll();
    }
    m_question = question;
    ask();
}

std::vector<EarlierStrip::Line> EarlierStrip::linesOf(const Register &records,
                                                      const std::vector<RegisterPlace> &places) {
    std::vector<Line> lines;
    for (const RegisterPlace place : places) {
        const RegisterChunk &chunk = *records.chunks[place.chunk];
        lines.push_back({ComplaintId{chunk.id[place.slot]}, Number{chunk.year[place.slot], chunk.serial[place.slot]},
                         fromUnixMs(chunk.received[place.slot]), static_cast<State>(chunk.state[place.slot])});
    }
    return lines;
}

void EarlierStrip::ask() {
    whenAnswered(m_session.desk(), m_session.desk().earlierThan(m_question), this,
                 [this, asked = m_question](const Result<std::pair<RegisterPointer, Earlier>> &answer) {
                     if (!answer || asked != m_question)
                         return;
                     const auto &[records, earlier] = *answer;
                     m_samePerson = linesOf(*records, earlier.samePerson);
                     m_samePlace = linesOf(*records, earlier.samePlace);
                     showAll();
                 });
}

QString EarlierStrip::listed(const std::vector<Line> &lines) const {
    QStringList named;
    for (size_t i = 0; i < std::min(lines.size(), namedAtMost); ++i)
        named << QStringLiteral("<a href=\"%1\">%2</a> (%3, %4)")
                     .arg(lines[i].id.value)
                     .arg(lines[i].number.toString(),
                          dateText(lines[i].receivedAt, m_session.zone(), m_session.language()), text(lines[i].state));
    return named.join(QStringLiteral(" · "));
}

void EarlierStrip::fill(QLabel *label, const QString &words, const std::vector<Line> &lines) {
    label->setVisible(!lines.empty());
    label->setText(lines.empty() ? QString() : QStringLiteral("%1 %2").arg(words.toHtmlEscaped(), listed(lines)));
    label->setAccessibleName(words);
}

void EarlierStrip::showAll() {
    const int times = static_cast<int>(m_samePerson.size()) + 1;
    const QString person =
        m_samePerson.size() >= repeatsOfLaw
            ? tr("The same person has called about this %n time(s); after two answers it may be closed without another "
                 "(art. 23).",
                 nullptr, times)
            : tr("The same person has called about this %n time(s).", nullptr, times);
    fill(m_person, person, m_samePerson);
    fill(m_place,
         tr("It came back here: resolved %n time(s) within a year.", nullptr, static_cast<int>(m_samePlace.size())),
         m_samePlace);
    const bool any = !m_samePerson.empty() || !m_samePlace.empty();
    if (any == isHidden()) {
        setVisible(any);
        Q_EMIT changed();
    }
}

void EarlierStrip::changeEvent(QEvent *event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showAll();
}

} // namespace baro
