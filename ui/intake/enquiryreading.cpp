#include "intake/enquiryreading.h"

#include "base/text.h"
#include "intake/callerhistory.h"
#include "intake/spokencheck.h"
#include "text/callbacktext.h"
#include "text/progresstext.h"
#include "widgets/answer.h"
#include "widgets/session.h"

#include <algorithm>

namespace baro {
namespace {

constexpr Milliseconds typingRest{200};

} // namespace

std::optional<ComplaintId> likeliestOf(const std::vector<CallerEntry> &entries) {
    if (entries.empty())
        return std::nullopt;
    const auto running = std::ranges::find_if(entries, [](const CallerEntry &entry) { return !isEnded(entry.state); });
    return (running != entries.end() ? *running : entries.front()).id;
}

EnquiryReading::EnquiryReading(Session &session, const CallerHistory &history, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_history(history) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(typingRest);
    connect(&m_rest, &QTimer::timeout, this, &EnquiryReading::ask);
    connect(&session, &Session::ticked, this, &EnquiryReading::tell);
    connect(&session.desk(), &Desk::referenceChanged, this, &EnquiryReading::tell);
    connect(&session.desk(), &Desk::changed, this, [this](const Changes &changes) {
        const auto touches = [&](const std::optional<Complaint> &complaint) {
            return complaint && std::ranges::find(changes.complaints, complaint->id) != changes.complaints.end();
        };
        if (m_wish && (touches(m_complaint) || touches(m_main)))
            askFor(m_complaint->id, m_ofCaller);
    });
}

void EnquiryReading::follow(const std::optional<EnquiryWish> &wish) {
    if (wish == m_wish)
        return;
    m_wish = wish;
    forget();
    if (!m_wish)
        return;
    // What was picked is no half-typed number.
    if (m_wish->complaint)
        ask();
    else
        m_rest.start();
}

void EnquiryReading::setCallerLanguage(std::optional<CallerLanguage> language) {
    m_language = language;
    tell();
}

void EnquiryReading::callerKnown() {
    if (!m_wish)
        return;
    if (m_wish->typed.isEmpty() && !m_wish->complaint)
        forget();
    m_rest.start();
}

void EnquiryReading::forget() {
    ++m_question;
    m_rest.stop();
    m_complaint.reset();
    m_main.reset();
    m_ofCaller = false;
    tell();
}

bool EnquiryReading::isOfCaller(ComplaintId id) const {
    return std::ranges::any_of(m_history.entries(), [id](const CallerEntry &entry) { return entry.id == id; });
}

void EnquiryReading::ask() {
    const QString typed = m_wish->typed.trimmed();
    if (m_wish->complaint) {
        // Found by his telephone number, it is his own.
        askFor(*m_wish->complaint, telephoneIn(typed).has_value());
        return;
    }
    if (typed.isEmpty()) {
        if (const auto newest = likeliestOf(m_history.entries()))
            askFor(*newest, false);
        return;
    }
    const int question = ++m_question;
    if (const auto telephone = telephoneIn(typed)) {
        whenAnswered(m_session.desk(), m_session.desk().callerHistory(*telephone), this,
                     [this, question](Result<std::vector<CallerEntry>> entries) {
                         const auto newest = entries ? likeliestOf(*entries) : std::nullopt;
                         if (question == m_question && newest)
                             askFor(*newest, true);
                     });
        return;
    }
    const int year = toDateTime(m_session.now(), m_session.zone()).date().year();
    if (const auto number = Number::fromString(typed, year))
        whenAnswered(m_session.desk(), m_session.desk().findNumber(*number), this,
                     [this, question](Result<std::optional<ComplaintId>> found) {
                         // What could not be read is said when the enquiry is to be noted.
                         if (question == m_question && found && *found)
                             askFor(**found, false);
                     });
}

void EnquiryReading::askFor(ComplaintId id, bool ofCaller) {
    const int question = ++m_question;
    whenAnswered(m_session.desk(), m_session.desk().complaint(id), this,
                 [this, question, ofCaller](const Result<ComplaintView> &view) {
                     if (question != m_question || !view)
                         return;
                     m_ofCaller = ofCaller;
                     askMain(*view);
                 });
}

void EnquiryReading::askMain(const ComplaintView &view) {
    const Complaint complaint = view.complaint();
    if (!complaint.attachedTo) {
        m_complaint = complaint;
        m_main.reset();
        tell();
        return;
    }
    const int question = ++m_question;
    whenAnswered(m_session.desk(), m_session.desk().complaint(*complaint.attachedTo), this,
                 [this, question, complaint](const Result<ComplaintView> &main) {
                     if (question != m_question)
                         return;
                     m_complaint = complaint;
                     m_main = main ? std::optional(main->complaint()) : std::nullopt;
                     tell();
                 });
}

void EnquiryReading::tell() {
    QString sentence;
    Language language = Language::Korean;
    if (m_wish && m_complaint) {
        language = languageFor(m_language.value_or(m_complaint->details.language));
        const ProgressAsked asked{*m_complaint, m_main ? &*m_main : nullptr, m_ofCaller || isOfCaller(m_complaint->id)};
        sentence = progressSentence(asked, *m_session.reference(), m_session.now(), language);
    }
    if (sentence == m_told)
        return;
    m_told = sentence;
    Q_EMIT told(sentence, language);
}

} // namespace baro
