#pragma once

#include "complaint/complaint.h"
#include "records/selection.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace baro {

/// How far a clock's marks have passed.
struct MarksReached {
    int percent = 0; ///< 0: none; 100: it is due
    int reminders = 0;
    friend bool operator==(const MarksReached &, const MarksReached &) = default;
};

/// A mark that this desk wrote down: of several of one clock at once the last. UTC.
struct Alarm {
    ComplaintId complaint;
    Number number;
    ClockKind clock = ClockKind::Out;
    Mark mark;
    Instant at{};       ///< when it passed, which may be long ago
    bool rings = false; ///< its clock runs now; one that stands still wakes nobody
    friend bool operator==(const Alarm &, const Alarm &) = default;
};

/// A handover with the words that belong to it.
struct HandoverView {
    Handover handover;
    QHash<TextId, QString> texts;

    QString text(const std::optional<TextRef> &ref) const { return ref ? texts.value(ref->id) : QString(); }
};

/// One line of the open queue. All times UTC.
struct QueueItem {
    ComplaintId id;
    Number number;
    std::int64_t seq = 0;
    State state = State::Received;
    Priority priority = Priority::Ordinary;
    std::optional<DistrictId> district;
    std::optional<CategoryId> category;
    std::optional<SubtypeId> subtype;
    std::optional<DangerId> danger; ///< a person said so; a sub-type may be one too
    bool alerted = false;           ///< somebody was, for whatever danger
    bool alertMissing = false;      ///< danger to life, and nobody was alerted yet; see markAlertMissing()
    QString place; ///< the caller's words, or the address, or the beginning of the story
    Instant receivedAt{};
    std::optional<Instant> outDue;
    std::optional<Instant> firstOutAt;
    std::optional<Instant> resolveDue;
    std::optional<Instant> resolvedAt;
    std::optional<Outcome> outcome; ///< with resolvedAt
    Instant clockStart{}; ///< since when somebody waits; an earlier report may have been attached
    std::optional<PromiseId> promise;
    EventId calendar; ///< as it was known when it was promised; see Policies
    std::optional<Instant> legalDue;
    std::optional<HoldReason> hold;
    MarksReached outReached;
    MarksReached resolveReached;
    std::vector<Pause> pauses; ///< of the clock to the resolution, in order; one that lasts until its longest time
    std::optional<HandoverTo> handedOverTo;
    std::vector<SquadId> squads; ///< chosen and not ended
    int alsoReported = 0;
    int progressEnquiries = 0;
    std::optional<QString> incident; ///< it is one (동일 사안): the answer that is read out

    friend bool operator==(const QueueItem &, const QueueItem &) = default;

    /// When the next promise breaks; the far future for what has none left.
    Instant breaksAt() const;
    /// What stands above what: a life before a promise, then earlier breaking first, then the older one.
    struct Rank {
        bool promiseOnly = true;
        Instant breaksAt{};
        ComplaintId id;
        friend auto operator<=>(const Rank &, const Rank &) = default;
    };
    Rank rank() const { return {!alertMissing, breaksAt(), id}; }
    bool before(const QueueItem &other) const { return rank() < other.rank(); }
};

/// Whether somebody is still to be alerted, by the office's reference data, and the order that follows.
void markAlertMissing(std::vector<QueueItem> &items, const Reference &reference);

namespace conditions {
struct Tied;
}

/// A complaint tied to another one: attached to it, or the one that it is attached to.
struct RelatedComplaint {
    ComplaintId id;
    Number number;
    std::optional<Instant> resolvedAt; ///< of its running cycle
    std::optional<Instant> closedAt;
    std::optional<Instant> informedAt = {}; ///< when its caller was last informed, or it was tried
    std::optional<InformResult> informed = {}; ///< with what result, since there was news
    bool mustBeInformed = true;
    QString telephone = {};
    /// As the conditions of commands see it.
    conditions::Tied tied() const;
    friend bool operator==(const RelatedComplaint &, const RelatedComplaint &) = default;
};

/// One complaint with its history and every text that it refers to. Erased texts are absent.
struct ComplaintView {
    Folded folded;
    std::vector<Event> events; ///< the whole history, oldest first
    QHash<TextId, QString> texts;
    std::vector<RelatedComplaint> related; ///< also those that were attached once

    const Complaint &complaint() const { return folded.complaint; }
    QString text(const std::optional<TextRef> &ref) const { return ref ? texts.value(ref->id) : QString(); }
    const RelatedComplaint *relatedTo(ComplaintId id) const;
    QString numberOf(ComplaintId id) const;
};

/// An earlier complaint of the same telephone number.
struct CallerEntry {
    ComplaintId id;
    Number number;
    State state = State::Received;
    Instant receivedAt{};
    std::optional<DistrictId> district;
    std::optional<SubtypeId> subtype;
    QString name;
    QString place;
    friend bool operator==(const CallerEntry &, const CallerEntry &) = default;
};

/// A list of the register with the register that it is of.
struct FoundRecords {
    RegisterPointer records;
    RecordList list;
};

/// What a list shows of a complaint in words.
struct RecordWords {
    ComplaintId id;
    QString place; ///< as in QueueItem
    QString name;
    QString telephone;
    QString story; ///< its beginning, one line
    QStringList more; ///< what can be found besides: the address, the rest of the story, what was written about it later
    friend bool operator==(const RecordWords &, const RecordWords &) = default;
};

/// A squad on its way to a complaint, or chosen for it; not ended yet. All times UTC.
struct OpenDispatch {
    ComplaintId complaint;
    Number number;
    std::int64_t seq = 0; ///< of the complaint
    int dispatch = 0;
    SquadId squad;
    std::optional<DistrictId> district;
    std::optional<SubtypeId> subtype;
    QString place; ///< as in QueueItem
    Instant assignedAt{};
    std::optional<Instant> calledAt;
    std::optional<Instant> outAt;
    std::optional<Instant> arrivedAt;
    std::optional<Instant> reservedFor;
    friend bool operator==(const OpenDispatch &, const OpenDispatch &) = default;
};

/// Somebody waits to be called back (회신 대기): it was promised, or the trouble is over and he does not know. UTC.
struct OwedCallBack {
    ComplaintId complaint;
    Number number;
    std::int64_t seq = 0;
    State state = State::Received;
    std::optional<DistrictId> district;
    std::optional<SubtypeId> subtype;
    QString place; ///< as in QueueItem
    QString name;
    QString telephone; ///< digits; empty where none is known
    CallerLanguage language = CallerLanguage::Korean;
    std::optional<Instant> promisedBy; ///< by when it was promised; absent: nothing was, he is told as soon as possible
    bool atNight = false;              ///< asked to be called between 21:00 and 08:00 too
    QString promised;                  ///< what was promised, in words
    std::optional<Instant> resolvedAt; ///< of its main complaint, where it is attached to one
    std::optional<Outcome> outcome;
    QString resolution;
    int unanswered = 0; ///< attempts since he was reached
    std::optional<Instant> lastTriedAt;
    friend bool operator==(const OwedCallBack &, const OwedCallBack &) = default;

    /// When it falls due: as promised, else when the trouble was over.
    Instant dueAt() const { return promisedBy ? *promisedBy : resolvedAt.value_or(Instant{}); }
    bool before(const OwedCallBack &other) const {
        return dueAt() != other.dueAt() ? dueAt() < other.dueAt() : complaint < other.complaint;
    }
};

/// Another body was asked to help with an open complaint and is not done (타 기관 처리 중). All times UTC.
struct WithOther {
    ComplaintId complaint;
    Number number;
    int referral = 0;
    AgencyId agency;
    Instant since{};
    std::optional<Instant> due; ///< of their reply
    std::optional<Instant> answeredAt;
    bool extended = false;
    std::optional<PromiseId> promise; ///< of the complaint, and the calendar that it was given under
    EventId calendar;
    std::optional<DistrictId> district;
    std::optional<SubtypeId> subtype;
    QString place; ///< the caller's words, or the address
    friend bool operator==(const WithOther &, const WithOther &) = default;

    /// Due earlier first, those without a time last; so what is overdue stands on top.
    bool before(const WithOther &other) const;
    bool isSame(const WithOther &other) const { return complaint == other.complaint && referral == other.referral; }
};

/// How long a reply is overdue: in the minutes that the promise to our caller counts, as every lateness in the desk is
/// told. Zero for one that is not.
Milliseconds replyLate(const WithOther &item, const Policies &policies, Instant now);

/// A call half taken: kept in the file with every pause of the fingers, dropped by the transaction that receives it.
struct Draft {
    std::int64_t tab = 0; ///< unique within the desk
    Instant startedAt{};  ///< first keystroke
    QByteArray data;      ///< the form's own JSON
    friend bool operator==(const Draft &, const Draft &) = default;
};

} // namespace baro
