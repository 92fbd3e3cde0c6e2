#include "report/reportmaking.h"

#include "desk/pastregister.h"
#include "desk/reader.h"

#include <algorithm>
#include <limits>

namespace baro {

namespace {

/// Handovers of a period with their complaints, as they stood at the question's moment.
std::vector<HandoverSource> handoversOf(Connection &connection, const ReportQuestion &question, const QTimeZone &zone) {
    const Transaction oneState(connection, Purpose::Reading);
    Reader reader(connection);
    const Instant from = instantOf(zone, question.first, 0);
    const Instant until = instantOf(zone, question.last + std::chrono::days{1}, 0);
    std::vector<HandoverSource> found;
    for (const HandoverView &view : reader.handovers(std::numeric_limits<int>::max())) {
        const Handover &handover = view.handover;
        if (handover.givenAt < from || handover.givenAt >= until || handover.givenAt > question.asOf)
            continue;
        HandoverSource source;
        source.at = handover.givenAt;
        source.givenBy = handover.givenBy;
        source.note = view.text(handover.note);
        if (handover.takenAt && *handover.takenAt <= question.asOf) {
            source.takenAt = handover.takenAt;
            source.takenBy = handover.takenBy;
            source.takenNote = view.text(handover.takenNote);
        }
        for (const HandedItem &item : handover.items) {
            std::optional<ComplaintView> complaint = reader.complaint(item.complaint);
            if (!complaint)
                continue;
            std::erase_if(complaint->events, [&](const Event &event) { return event.recordedAt > question.asOf; });
            complaint->folded = {};
            for (const Event &event : complaint->events)
                complaint->folded = evolve(std::move(complaint->folded), event);
            if (complaint->folded.seq == 0)
                continue;
            source.notes[item.complaint] = view.text(item.note);
            source.complaints.push_back(std::make_shared<const ComplaintView>(*std::move(complaint)));
        }
        found.push_back(std::move(source));
    }
    std::ranges::reverse(found);
    return found;
}

} // namespace

MadeReport makeReport(Connection &connection, const ReportQuestion &question, Language language) {
    MadeReport made;
    {
        const Transaction oneState(connection, Purpose::Reading);
        made.reference = Reader(connection).referenceAt(question.asOf);
    }
    const QTimeZone &zone = made.reference->zone();
    PastReader past(connection, question.asOf);
    made.records = past.known();
    ReportSource source{made.records};
    if (question.kind == ReportKind::Handover) {
        source.handovers = handoversOf(connection, question, zone);
    } else {
        const auto from = toUnixMs(instantOf(zone, question.first, 0));
        const auto until = toUnixMs(instantOf(zone, question.last + std::chrono::days{1}, 0));
        std::vector<ComplaintId> referred;
        for (const ChunkPointer &chunk : made.records->chunks)
            for (size_t i = 0; chunk && i < chunk->size(); ++i)
                if (chunk->received[i] >= from && chunk->received[i] < until &&
                    chunk->state[i] != static_cast<std::int8_t>(State::Cancelled) &&
                    chunk->agencies.begin(i) != chunk->agencies.end(i))
                    referred.push_back({chunk->id[i]});
        source.replies = repliesIn(past.complaints(referred), question.asOf);
    }
    made.report = periodReport(question, source, *made.reference, language);
    return made;
}

} // namespace baro
