#include "support/testoffice.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace baro;
using namespace baro::tests;
using namespace std::chrono_literals;

namespace {

/// What lies with others by folding every complaint: the long way.
std::vector<WithOther> lyingByFold(TestOffice &office, const std::vector<ComplaintId> &ids) {
    std::vector<WithOther> lying;
    for (const ComplaintId id : ids) {
        const ComplaintView view = office.view(id);
        const Complaint &complaint = view.complaint();
        if (isEnded(stateOf(complaint)))
            continue;
        for (const Referral &referral : complaint.referrals)
            if (!referral.ended())
                lying.push_back({complaint.id, complaint.number, referral.no, referral.agency, referral.at,
                                 referral.promisedAt, referral.answeredAt, referral.extensions > 0,
                                 complaint.cycle().deadlines->promise, complaint.cycle().terms.back().calendar,
                                 complaint.details.district, complaint.details.subtype,
                                 view.text(complaint.details.place)});
    }
    std::ranges::sort(lying, [](const WithOther &a, const WithOther &b) { return a.before(b); });
    return lying;
}

} // namespace

TEST_CASE("what lies with others is one question to the tables, and what the events say", "[agencies]") {
    TestOffice office;
    std::vector<ComplaintId> ids;
    const auto agency = office.agency("KEPCO");
    const auto other = office.agency("CITYGAS");
    for (int i = 0; i < 6; ++i)
        ids.push_back(office.receive());
    office.done(commands::Refer{ids[0], agency, {}, {}, {}, office.clock.now() + 5h});
    office.done(commands::Refer{ids[1], other, {}, {}, {}, office.clock.now() + 1h});
    office.done(commands::Refer{ids[2], agency, {}, {}, {}, office.clock.now() + 3h});
    office.done(commands::Refer{ids[3], agency, {}, {}, {}, office.clock.now() + 4h});
    office.clock.advance(2h);
    office.done(commands::CompleteReferral{ids[2], 1, {}});
    office.done(commands::ReturnReferral{ids[3], 1, ReturnReason::NotTheirs, {}});
    office.done(commands::Refer{ids[3], other, {}, {}, {}, {}});
    office.done(commands::Cancel{ids[4], CancelReason::EnteredTwice, {}});

    Reader reader(*office.connection);
    const std::vector<WithOther> lying = reader.withOthers();
    CHECK(lying == lyingByFold(office, ids));
    REQUIRE(lying.size() == 3);
    // Overdue by an hour; due in three; the last one within our own time, or without a time.
    CHECK(lying[0].complaint == ids[1]);
    CHECK(*lying[0].due < office.clock.now());
    office.done(commands::CompleteReferral{ids[1], 1, {}});
    CHECK(reader.withOthers() == lyingByFold(office, ids));
    CHECK(reader.withOthers().size() == 2);
}

TEST_CASE("how an agency replied: asked, replied, half and nine of ten of the replies, in time", "[agencies]") {
    TestOffice office;
    const auto agency = office.agency("KEPCO");
    const Instant began = office.clock.now();
    // Ten requests with three hours each; the replies come after 10, 20 ... 90 minutes, the last not at all.
    std::vector<ComplaintId> ids;
    for (int i = 0; i < 10; ++i) {
        ids.push_back(office.receive());
        office.done(commands::Refer{ids.back(), agency, {}, {}, {}, began + (i < 5 ? 45min : 3h)});
    }
    const Instant asked = office.clock.now();
    for (int i = 0; i < 9; ++i) {
        office.clock.set(asked + Minutes{10 * (i + 1)});
        if (i % 2 != 0)
            office.done(commands::AnswerReferral{ids[static_cast<size_t>(i)], 1, {}, {}});
        else
            office.done(commands::CompleteReferral{ids[static_cast<size_t>(i)], 1, {}});
    }
    office.clock.set(asked + 4h);
    Reader reader(*office.connection);
    const auto all = reader.agencyReplies(began - 24h, office.clock.now());
    REQUIRE(all.size() == 1);
    const AgencyReplies &replies = all.at(agency);
    CHECK(replies.asked == 10);
    CHECK(replies.replied == 9);
    CHECK(replies.median == Milliseconds(50min));
    CHECK(replies.ninety == Milliseconds(90min));
    // Four within their 45 minutes, the fifth after 50; four within three hours, the last never.
    CHECK(replies.due == 10);
    CHECK(replies.inTime == 8);
    // An answer counts once: what it comes to later changes nothing.
    office.done(commands::CompleteReferral{ids[1], 1, {}});
    CHECK(reader.agencyReplies(began - 24h, office.clock.now()) == all);
    // What was asked before the time that is looked at does not count.
    CHECK(reader.agencyReplies(asked + 1h, office.clock.now()).empty());
}

TEST_CASE("a transfer is counted apart, and one that is not due yet is not late", "[agencies]") {
    TestOffice office;
    const auto agency = office.agency("KEPCO");
    const ComplaintId asked = office.receive();
    office.done(commands::Refer{asked, agency, {}, {}, {}, office.clock.now() + 2h});
    const ComplaintId theirs = office.receive();
    commands::TransferAway away;
    away.complaint = theirs;
    away.agency = agency;
    away.note = Words{QStringLiteral("their pipe")};
    office.done(away);
    Reader reader(*office.connection);
    AgencyReplies replies = reader.agencyReplies(office.clock.now() - 24h, office.clock.now()).at(agency);
    CHECK(replies.asked == 1);
    CHECK(replies.transferred == 1);
    CHECK(replies.due == 0);
    CHECK_FALSE(replies.median);
    office.clock.advance(3h);
    replies = reader.agencyReplies(office.clock.now() - 24h, office.clock.now()).at(agency);
    CHECK(replies.due == 1);
    CHECK(replies.inTime == 0);
}

TEST_CASE("a time that another body names with its answer is due, also where none was agreed before", "[agencies]") {
    TestOffice office;
    office.clock.set(instantFromIso(QStringLiteral("2026-11-23T10:00+09:00")).value());
    const ComplaintId id = office.receive();
    const Instant asked = office.clock.now() + 4h;
    office.done(commands::Refer{id, office.agency("KEPCO"), {}, {}, {}, asked});
    office.clock.advance(10min);
    // Earlier than what was asked for: no extension.
    const Instant theirs = asked - 2h;
    office.done(commands::AnswerReferral{id, 1, {}, theirs});
    Reader reader(*office.connection);
    REQUIRE(reader.withOthers().size() == 1);
    CHECK(reader.withOthers().front().due == theirs);
    CHECK_FALSE(reader.withOthers().front().extended);
    // An answer without a time asks for nothing more; what they named before stands.
    office.done(commands::AnswerReferral{id, 1, {}, {}});
    CHECK(reader.withOthers().front().due == theirs);
    // Taken back, it is as if they had named none.
    const ComplaintId other = office.receive();
    const auto due = [&] {
        const auto lying = reader.withOthers();
        return std::ranges::find(lying, other, &WithOther::complaint)->due;
    };
    office.done(commands::Refer{other, office.agency("KEPCO"), {}, {}, {}, office.clock.now() + 4h});
    office.done(commands::AnswerReferral{other, 1, {}, {}});
    CHECK_FALSE(due());
    const Receipt answer = office.done(commands::AnswerReferral{other, 1, {}, office.clock.now() + 3h});
    CHECK(due() == office.clock.now() + 3h);
    office.done(commands::Undo{answer.command});
    CHECK_FALSE(due());
}
