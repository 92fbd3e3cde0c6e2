#pragma once

#include "complaint/complaint.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace baro {

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
    QString place; ///< the caller's words, or the address, or the beginning of the story
    Instant receivedAt{};
    std::optional<Instant> outDue;
    std::optional<Instant> firstOutAt;
    std::optional<Instant> resolveDue;
    std::optional<Instant> resolvedAt;
    std::optional<HoldReason> hold;
    std::optional<HandoverTo> handedOverTo;
    std::vector<SquadId> squads; ///< chosen and not ended
    int alsoReported = 0;
    int progressEnquiries = 0;

    friend bool operator==(const QueueItem &, const QueueItem &) = default;

    /// When the next promise breaks; the far future for what has none left.
    Instant breaksAt() const;
    /// What stands above what: earlier breaking first, then the older one.
    bool before(const QueueItem &other) const {
        const Instant mine = breaksAt();
        const Instant theirs = other.breaksAt();
        return mine != theirs ? mine < theirs : id < other.id;
    }
};

/// One complaint with its history and every text that it refers to. Erased texts are absent.
struct ComplaintView {
    Folded folded;
    std::vector<Event> events; ///< the whole history, oldest first
    QHash<TextId, QString> texts;
    std::vector<std::pair<ComplaintId, Number>>
        related; ///< numbers of those attached to it, and of the one it is attached to

    const Complaint &complaint() const { return folded.complaint; }
    QString text(const std::optional<TextRef> &ref) const { return ref ? texts.value(ref->id) : QString(); }
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

/// A call half taken: kept in the file with every pause of the fingers, dropped by the transaction that receives it.
struct Draft {
    std::int64_t tab = 0; ///< unique within the desk
    Instant startedAt{};  ///< first keystroke
    QByteArray data;      ///< the form's own JSON
    friend bool operator==(const Draft &, const Draft &) = default;
};

} // namespace baro
