#include "desk/reader.h"

#include "complaint/undonesteps.h"
#include "desk/readrows.h"
#include "store/eventlog.h"

#include <algorithm>
#include <map>

namespace baro {

std::vector<OwedCallBack> Reader::callBacksOwed() {
    const OneState state(m_connection);
    std::vector<OwedCallBack> owed;
    // Open ones, and those attached to one that is over: everybody who reported it is told.
    const auto take = [&](Connection::Query rows) {
        while (rows.next()) {
            OwedCallBack item;
            item.complaint = {rows.number(0)};
            item.number = {static_cast<int>(rows.number(1)), rows.number(2)};
            item.seq = rows.number(3);
            item.state = coded<State>(rows, 4);
            item.district = rows.id<DistrictId>(5);
            item.subtype = rows.id<SubtypeId>(6);
            item.place = rows.text(7);
            item.name = rows.text(8);
            item.telephone = rows.text(9);
            item.language = coded<CallerLanguage>(rows, 10);
            item.promisedBy = rows.instant(11);
            item.atNight = rows.number(12) != 0;
            item.promised = rows.text(13);
            item.unanswered = static_cast<int>(rows.number(14));
            item.lastTriedAt = rows.instant(15);
            item.resolvedAt = rows.instant(16);
            item.outcome = codedIfAny<Outcome>(rows, 17);
            item.resolution = rows.text(18);
            owed.push_back(std::move(item));
        }
    };
#define BARO_OWED_COLUMNS                                                                                              \
    "SELECT c.id, c.number_year, c.number_serial, c.seq, c.state, c.district_id, c.subtype_id, "                       \
    "coalesce(p.value, a.value, substr(s.value, 1, 120)), n.value, t.value, c.language, c.call_back_by, "              \
    "c.call_back_at_night, b.value, c.unanswered, c.last_informed_at, y.resolved_at, y.outcome, r.value "
#define BARO_OWED_TEXTS                                                                                                \
    "LEFT JOIN text p ON p.id = c.place_text LEFT JOIN text a ON a.id = c.address_text "                               \
    "LEFT JOIN text s ON s.id = c.story_text LEFT JOIN text n ON n.id = c.name_text "                                  \
    "LEFT JOIN text t ON t.id = c.telephone_text LEFT JOIN text b ON b.id = c.call_back_text "                         \
    "LEFT JOIN text r ON r.id = y.resolution_text "
#define BARO_OWED_NEWS                                                                                                 \
    "(y.resolved_at IS NOT NULL AND (c.anonymous = 0 OR (c.call_back = 1 AND c.telephone_text IS NOT NULL)) AND "      \
    "(c.last_informed IS NULL OR (c.last_informed NOT IN ('reached', 'declined') AND c.telephone_text IS NOT NULL))) "
    take(m_connection.query(BARO_OWED_COLUMNS
                            "FROM complaint c JOIN cycle y ON y.complaint_id = c.id AND y.no = c.cycle " BARO_OWED_TEXTS
                            "WHERE c.is_open = 1 AND (c.call_back_by IS NOT NULL OR " BARO_OWED_NEWS ")"));
    take(m_connection.query(BARO_OWED_COLUMNS "FROM complaint c JOIN complaint m ON m.id = c.attached_to "
                                              "JOIN cycle y ON y.complaint_id = m.id AND y.no = m.cycle " BARO_OWED_TEXTS
                                              "WHERE c.attached_to IS NOT NULL AND m.is_open = 1 AND "
                                              "(c.call_back_by IS NOT NULL OR " BARO_OWED_NEWS ")"));
#undef BARO_OWED_COLUMNS
#undef BARO_OWED_TEXTS
#undef BARO_OWED_NEWS
    std::ranges::sort(owed, [](const OwedCallBack &a, const OwedCallBack &b) { return a.before(b); });
    return owed;
}

std::vector<WithOther> Reader::withOthers() {
    std::vector<WithOther> lying;
    Connection::Query rows = m_connection.query(
        "SELECT c.id, c.number_year, c.number_serial, r.no, r.agency_id, r.referred_at, r.promised_at, r.answered_at, "
        "r.extensions, c.district_id, c.subtype_id, coalesce(p.value, a.value), y.promise_id, y.calendar_event "
        "FROM complaint c JOIN referral r ON r.complaint_id = c.id "
        "JOIN cycle y ON y.complaint_id = c.id AND y.no = c.cycle "
        "LEFT JOIN text p ON p.id = c.place_text LEFT JOIN text a ON a.id = c.address_text "
        "WHERE c.is_open = 1 AND r.transfer = 0 AND r.completed_at IS NULL AND r.returned_at IS NULL");
    // A time that they named with their answer stands, whether it was the first or another one.
    const auto namedByAnswer = [this](ComplaintId id, int referral) {
        const std::vector<Event> events = EventLog(m_connection).stream({complaintStream, id.value});
        const UndoneSteps undone(events);
        bool named = false;
        for (const Event &event : events)
            if (const auto *answer = payloadAs<events::ReferralAnswered>(event.payload);
                answer && answer->referral == referral && !undone.contains(event))
                named = named || answer->promisedAt.has_value();
        return named;
    };
    while (rows.next()) {
        WithOther one;
        one.complaint = {rows.number(0)};
        one.number = {static_cast<int>(rows.number(1)), rows.number(2)};
        one.referral = static_cast<int>(rows.number(3));
        one.agency = {rows.number(4)};
        one.since = fromUnixMs(rows.number(5));
        one.due = rows.instant(6);
        one.answeredAt = rows.instant(7);
        one.extended = rows.number(8) > 0;
        // They have replied, and named no time: nothing of theirs is due any more.
        if (one.answeredAt && !one.extended && !namedByAnswer(one.complaint, one.referral))
            one.due.reset();
        one.district = rows.id<DistrictId>(9);
        one.subtype = rows.id<SubtypeId>(10);
        one.place = rows.text(11);
        one.promise = rows.id<PromiseId>(12);
        one.calendar = rows.id<EventId>(13).value_or(EventId{});
        lying.push_back(std::move(one));
    }
    std::ranges::sort(lying, [](const WithOther &a, const WithOther &b) { return a.before(b); });
    return lying;
}

std::map<AgencyId, AgencyReplies> Reader::agencyReplies(Instant from, Instant now) {
    std::map<AgencyId, AgencyReplies> all;
    std::map<AgencyId, std::vector<Milliseconds>> took;
    Connection::Query rows = m_connection.query(
        "SELECT r.agency_id, r.transfer, r.referred_at, r.promised_at, r.answered_at, r.completed_at, r.returned_at, c.is_open "
        "FROM referral r JOIN complaint c ON c.id = r.complaint_id WHERE r.referred_at >= ? AND r.referred_at <= ?",
        {toValue(from), toValue(now)});
    while (rows.next()) {
        const AgencyId agency{rows.number(0)};
        AgencyReplies &replies = all[agency];
        if (rows.number(1) != 0) {
            ++replies.transferred;
            continue;
        }
        ++replies.asked;
        std::optional<Instant> replied;
        for (const int column : {4, 5, 6})
            if (const auto at = rows.instant(column))
                replied = std::min(replied.value_or(*at), *at);
        const auto promised = rows.instant(3);
        if (replied) {
            ++replies.replied;
            took[agency].push_back(std::max(Milliseconds::zero(), *replied - fromUnixMs(rows.number(2))));
        }
        // Nobody waits any more for one that came to another end before it was due.
        const bool over = promised && *promised < now && rows.number(7) != 0;
        if (promised && (replied || over)) {
            ++replies.due;
            replies.inTime += replied && *replied <= *promised;
        }
    }
    for (auto &[agency, times] : took) {
        std::ranges::sort(times);
        all[agency].median = times[(times.size() - 1) / 2];
        all[agency].ninety = times[(times.size() * 9 + 9) / 10 - 1];
    }
    return all;
}

std::vector<HandoverView> Reader::handovers(int limit) {
    const OneState state(m_connection);
    std::vector<HandoverId> ids;
    {
        Connection::Query rows =
            m_connection.query("SELECT id FROM handover ORDER BY id DESC LIMIT ?", {std::int64_t{limit}});
        while (rows.next())
            ids.push_back(HandoverId{rows.number(0)});
    }
    std::vector<HandoverView> views;
    for (const HandoverId id : ids) {
        HandoverView view{EventLog(m_connection).fold(id), {}};
        const auto take = [&](const std::optional<TextRef> &ref) {
            if (!ref)
                return;
            Connection::Query row = m_connection.query("SELECT value FROM text WHERE id = ?", {ref->id.value});
            if (row.next() && !row.isNull(0))
                view.texts.insert(ref->id, row.text(0));
        };
        take(view.handover.note);
        take(view.handover.takenNote);
        for (const HandedItem &item : view.handover.items)
            take(item.note);
        views.push_back(std::move(view));
    }
    return views;
}

} // namespace baro
