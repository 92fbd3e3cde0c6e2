#include "complaint/earlierstrip.h"

#include "complaint/actions.h"
#include "complaint/conditions.h"
#include "text/codetext.h"
#include "text/likenesstext.h"
#include "text/timetext.h"
#include "widgets/answer.h"
#include "widgets/keywords.h"
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
constexpr qsizetype answerLetters = 60;

QString keyOf(Action action) {
    return keyWords(QKeySequence(Qt::ALT | specOf(action).key));
}

QString shortened(const QString &words) {
    return words.size() > answerLetters ? words.left(answerLetters).trimmed() + u'…' : words;
}
} // namespace

EarlierStrip::EarlierStrip(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_incident(new QLabel(this))
    , m_alike(new QLabel(this))
    , m_person(new QLabel(this))
    , m_place(new QLabel(this))
    , m_soon(new QTimer(this)) {
    setObjectName(QStringLiteral("earlierStrip"));
    m_incident->setObjectName(QStringLiteral("incidentWords"));
    m_alike->setObjectName(QStringLiteral("alikeReports"));
    m_person->setObjectName(QStringLiteral("earlierPerson"));
    m_place->setObjectName(QStringLiteral("earlierPlace"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QLabel *label : {m_incident, m_alike, m_person, m_place}) {
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

EarlierQuestion earlierQuestion(const ComplaintView &view) {
    const Complaint &complaint = view.complaint();
    const Details &details = complaint.details;
    return {complaint.id,
            complaint.receivedAt,
            details.district,
            details.category,
            details.subtype,
            view.text(details.telephone),
            view.text(details.place),
            view.text(details.address),
            view.text(details.story)};
}

void EarlierStrip::showComplaint(const ComplaintView &view) {
    const Complaint &complaint = view.complaint();
    const EarlierQuestion question = earlierQuestion(view);
    m_answer = complaint.incident ? view.text(complaint.incident->answer) : QString();
    m_reports = complaint.alsoReportedBy.size();
    m_isOpen = !isEnded(stateOf(complaint)) && !complaint.cycle().resolvedAt;
    m_uninformed = 0;
    if (const auto resolved = complaint.cycle().resolvedAt; resolved && m_reports > 0 && !complaint.cycle().closedAt) {
        m_uninformed += complaint.details.telephone && complaint.isUninformedSince(*resolved) ? 1 : 0;
        for (const ComplaintId id : complaint.alsoReportedBy)
            if (const RelatedComplaint *report = view.relatedTo(id);
                report && conditions::waitsToBeTold(report->tied(), resolved))
                ++m_uninformed;
    }
    // One more report of the same trouble is no second trouble.
    if (complaint.attachedTo) {
        m_question = {};
        forget();
        showAll();
        return;
    }
    if (question == m_question) {
        showAll();
        return;
    }
    if (question.complaint != m_question.complaint)
        forget();
    m_question = question;
    showAll();
    ask();
}

void EarlierStrip::forget() {
    m_samePerson.clear();
    m_samePlace.clear();
    m_alikeLines.clear();
    m_answers.clear();
    m_offersIncident = false;
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
                 [this, asked = m_question](const Result<EarlierFound> &answer) {
                     if (!answer || asked != m_question)
                         return;
                     const auto &[records, earlier, same] = *answer;
                     m_samePerson = linesOf(*records, earlier.samePerson);
                     m_samePlace = linesOf(*records, earlier.samePlace);
                     m_alikeLines.clear();
                     for (const Alike &alike : same.alike)
                         if (const auto place = records->placeOf(alike.id)) {
                             const RegisterChunk &chunk = *records->chunks[place->chunk];
                             m_alikeLines.push_back({alike.id,
                                                     Number{chunk.year[place->slot], chunk.serial[place->slot]},
                                                     alike.likeness});
                         }
                     m_offersIncident = same.offersIncident();
                     readAnswers();
                     showAll();
                 });
}

void EarlierStrip::readAnswers() {
    for (size_t i = 0; i < std::min(m_samePerson.size(), namedAtMost); ++i) {
        const ComplaintId id = m_samePerson[i].id;
        if (m_answers.contains(id))
            continue;
        whenAnswered(m_session.desk(), m_session.desk().complaint(id), this,
                     [this, id](const Result<ComplaintView> &view) {
                         if (!view)
                             return;
                         m_answers[id] = view->text(view->complaint().cycle().resolution).simplified();
                         showAll();
                     });
    }
}

QString EarlierStrip::listed(const std::vector<Line> &lines) const {
    QStringList named;
    for (size_t i = 0; i < std::min(lines.size(), namedAtMost); ++i) {
        const Line &line = lines[i];
        const auto answer = m_answers.find(line.id);
        const QString state = answer == m_answers.end() || answer->second.isEmpty()
                                  ? text(line.state)
                                  : tr("%1: “%2”", "state of an earlier complaint, what was answered")
                                        .arg(text(line.state), shortened(answer->second).toHtmlEscaped());
        named << QStringLiteral("<a href=\"%1\">%2</a> (%3, %4)")
                     .arg(line.id.value)
                     .arg(line.number.toString(), dateText(line.receivedAt, m_session.zone(), m_session.language()),
                          state);
    }
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
    const QString incident = incidentText();
    put(m_incident, incident.toHtmlEscaped(), incident);
    put(m_alike, alikeText(), tr("It may be the same trouble as others."));
    const bool any = !m_samePerson.empty() || !m_samePlace.empty() || !m_incident->isHidden() || !m_alike->isHidden();
    if (any == isHidden()) {
        setVisible(any);
        Q_EMIT changed();
    }
}

void EarlierStrip::put(QLabel *label, const QString &rich, const QString &plain) {
    label->setText(rich);
    label->setAccessibleName(plain);
    label->setVisible(!rich.isEmpty());
}

QString EarlierStrip::incidentText() const {
    QStringList parts;
    const int reports = static_cast<int>(m_reports) + 1;
    if (!m_answer.isEmpty())
        parts << (m_isOpen ? tr("One incident, reported %n time(s). To read out: “%1”", nullptr, reports).arg(m_answer)
                           : tr("One incident, reported %n time(s). It is over: the answer for it is read out no more.",
                                nullptr, reports));
    if (m_uninformed > 0)
        parts << tr("%n of those who reported it were not told yet; %1 tells everybody.", nullptr,
                    static_cast<int>(m_uninformed))
                     .arg(keyOf(Action::InformCaller));
    return parts.join(u' ');
}

QString EarlierStrip::alikeText() const {
    if (!m_isOpen || m_alikeLines.empty())
        return {};
    QStringList named;
    for (const AlikeLine &line : m_alikeLines)
        named << QStringLiteral("<a href=\"%1\">%2</a> (%3)")
                     .arg(line.id.value)
                     .arg(line.number.toString(), likenessText(line.likeness, LikenessTime::Between).toHtmlEscaped());
    const QString which = named.join(QStringLiteral(" · "));
    if (m_offersIncident && m_answer.isEmpty())
        return tr("Five or more like reports within an hour; %2 makes one incident of them: %1", "numbers, a key")
            .arg(which, keyOf(Action::DeclareIncident));
    return tr("It may be the same as %1. %2 attaches this one.", "numbers with reasons, a key")
        .arg(which, keyOf(Action::Attach));
}

void EarlierStrip::changeEvent(QEvent *event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showAll();
}

} // namespace baro
