#include "demo/demo.h"
#include "desk/registerreader.h"
#include "statistics/figures.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <random>

using namespace baro;

namespace {

const QTimeZone seoul("Asia/Seoul");
constexpr std::int64_t minute = 60'000;

Instant at(const char *iso) {
    return *instantFromIso(QString::fromLatin1(iso), seoul);
}
LocalDay day(int year, int month, int dayOfMonth) {
    return localDay(QDate(year, month, dayOfMonth));
}

/// A register of invented rows, over several chunks.
RegisterPointer registerOf(const std::vector<RegisterRow> &rows) {
    auto records = std::make_shared<Register>();
    ChunkMaker maker;
    for (size_t i = 0; i < rows.size(); ++i) {
        maker.add(rows[i]);
        if ((i + 1) % RegisterChunk::capacity == 0 || i + 1 == rows.size()) {
            records->chunks.push_back(maker.made());
            maker = ChunkMaker();
        }
    }
    records->loaded = records->total = static_cast<std::int64_t>(rows.size());
    records->whole = true;
    return records;
}

std::vector<RegisterRow> invented(size_t count, unsigned seed) {
    std::mt19937 chance(seed);
    const auto below = [&](unsigned end) { return static_cast<std::int32_t>(chance() % end); };
    std::vector<RegisterRow> rows;
    std::int64_t received = toUnixMs(at("2025-11-20T03:00"));
    for (size_t i = 0; i < count; ++i) {
        RegisterRow row;
        row.id = static_cast<std::int64_t>(i) + 1;
        received += std::int64_t{below(120)} * minute;
        row.received = received;
        row.clockStart = received - (below(20) ? 0 : 30 * minute);
        if (below(15)) {
            row.outDue = received + 30 * minute;
            row.resolveDue = received + 180 * minute;
        }
        row.state = static_cast<std::int8_t>(State::Received);
        if (below(5))
            row.firstOut = received + std::int64_t{below(70)} * minute;
        if (row.firstOut != noTime && below(5))
            row.firstArrived = row.firstOut + std::int64_t{below(60)} * minute;
        if (below(8)) {
            row.resolved = received + std::int64_t{below(2'000)} * minute;
            row.state = static_cast<std::int8_t>(State::Closed);
            row.outcome = static_cast<std::int8_t>(below(6) ? Outcome::Done : Outcome::Transferred);
        } else if (below(3) == 0) {
            row.dropped = received + 10 * minute;
            row.state = static_cast<std::int8_t>(below(2) ? State::Cancelled : State::Attached);
            if (row.state == static_cast<std::int8_t>(State::Attached))
                row.attachedTo = 1;
        }
        row.district = below(21);
        row.category = below(12);
        row.receivedBy = below(4);
        row.cycles = static_cast<std::int16_t>(below(20) ? 1 : 2);
        row.dateOnly = below(30) == 0;
        for (std::int32_t squads = below(3); squads > 0; --squads)
            if (const std::int32_t squad = 1 + below(36); std::ranges::find(row.squads, squad) == row.squads.end())
                row.squads.push_back(squad);
        if (below(9) == 0)
            row.agencies.push_back(1 + below(5));
        rows.push_back(row);
    }
    return rows;
}

/// Once more, slowly, row by row, as the help defines each figure.
struct Slow {
    Tally tally;
    std::vector<std::int64_t> out, arrive, resolve;

    void add(const RegisterRow &row, Instant now) {
        if (row.state == static_cast<std::int8_t>(State::Cancelled)) {
            ++tally.cancelled;
            return;
        }
        ++tally.reports;
        tally.further += row.attachedTo != 0;
        tally.reopened += row.cycles > 1;
        tally.referred += !row.agencies.empty();
        if (row.attachedTo != 0)
            return;
        if (row.outDue != noTime && row.dropped == noTime) {
            if (row.firstOut != noTime)
                ++(row.firstOut <= row.outDue ? tally.outKept : tally.outLate);
            else if (row.resolved == noTime)
                ++(toUnixMs(now) > row.outDue ? tally.outLate : tally.outOpen);
            if (row.resolved == noTime)
                ++(toUnixMs(now) > row.resolveDue ? tally.resolveLate : tally.resolveOpen);
            else if (row.outcome != static_cast<std::int8_t>(Outcome::Transferred))
                ++(row.resolved <= row.resolveDue ? tally.resolveKept : tally.resolveLate);
        }
        if (row.dateOnly)
            return;
        const auto took = [&](std::vector<std::int64_t> &times, std::int64_t to) {
            if (to != noTime)
                times.push_back(std::max<std::int64_t>(to - row.clockStart, 0) / minute);
        };
        took(out, row.firstOut);
        took(arrive, row.firstArrived);
        took(resolve, row.resolved);
    }
    static Times times(std::vector<std::int64_t> minutes) {
        Times made;
        made.count = static_cast<std::uint32_t>(minutes.size());
        if (minutes.empty())
            return made;
        std::ranges::sort(minutes);
        const auto rank = [&](size_t percent) {
            const std::int64_t value = minutes[(percent * minutes.size() + 99) / 100 - 1];
            return Spread::minutesOf(Spread::classOf(value));
        };
        made.tenth = rank(10);
        made.quarter = rank(25);
        made.median = rank(50);
        made.threeQuarters = rank(75);
        made.ninetieth = rank(90);
        return made;
    }
    Tally whole() const {
        Tally made = tally;
        made.out = times(out);
        made.arrive = times(arrive);
        made.resolve = times(resolve);
        return made;
    }
};

} // namespace

TEST_CASE("classes of times follow one another without a gap and are narrow") {
    for (std::int64_t minutes = 0; minutes <= Spread::longest; ++minutes) {
        const std::uint16_t of = Spread::classOf(minutes);
        REQUIRE(of < Spread::classes);
        const std::int32_t from = Spread::minutesOf(of);
        REQUIRE(from <= minutes);
        REQUIRE((minutes - from) * 64 <= minutes);
        if (minutes > 0) {
            const int step = of - Spread::classOf(minutes - 1);
            REQUIRE((step == 0 || step == 1));
        }
    }
    CHECK(Spread::classOf(-5) == 0);
    CHECK(Spread::classOf(Spread::longest * 4) == Spread::classes - 1);
}

TEST_CASE("the office's days and hours are those of its wall calendar, also where a day has 23 or 25 hours") {
    for (const char *name : {"Asia/Seoul", "Europe/Berlin", "Australia/Lord_Howe", "America/St_Johns"}) {
        const QTimeZone zone(name);
        OfficeDays days(zone);
        std::mt19937_64 chance(5);
        for (int i = 0; i < 20'000; ++i) {
            const auto moment = static_cast<std::int64_t>(chance() % 2'000'000'000'000ULL);
            const QDateTime time = toDateTime(fromUnixMs(moment), zone);
            INFO(name << " " << moment);
            const WallHour wall = days.at(moment);
            REQUIRE(toDate(LocalDay{std::chrono::days{wall.day}}) == time.date());
            REQUIRE(wall.hourOfWeek == (time.date().dayOfWeek() - 1) * 24 + time.time().hour());
        }
    }
}

TEST_CASE("figures are what a slow count of every row says, for any question") {
    const std::vector<RegisterRow> rows = invented(9'000, 3);
    const RegisterPointer records = registerOf(rows);
    const Instant now = fromUnixMs(rows.back().received + 20 * minute);
    Statistics statistics(seoul);
    std::mt19937 chance(17);
    for (int round = 0; round < 60; ++round) {
        FigureQuestion question;
        question.pace = static_cast<Pace>(chance() % 4);
        if (chance() % 3 == 0)
            question.filter.districts = {DistrictId{static_cast<std::int64_t>(chance() % 21)}, DistrictId{4}};
        if (chance() % 3 == 0)
            question.filter.categories = {CategoryId{1 + static_cast<std::int64_t>(chance() % 11)}};
        if (chance() % 4 == 0)
            question.filter.squads = {SquadId{1 + static_cast<std::int64_t>(chance() % 36)}};
        if (chance() % 5 == 0)
            question.filter.late = chance() % 2 == 0;
        if (chance() % 5 == 0)
            question.filter.open = chance() % 2 == 0;
        if (chance() % 2 == 0) {
            const QDate first = QDate(2025, 11, 1).addDays(chance() % 200);
            question.filter.from = instantOf(seoul, localDay(first), 0);
            question.filter.to = instantOf(seoul, localDay(first.addDays(1 + chance() % 120)), 0);
        }
        const FiguresPointer figures = statistics.figures(records, question, now);
        REQUIRE(figures);

        // Which rows are meant, the list of the records says.
        const RecordNames names(Reference{}, true);
        const RecordList list = select(*records, {{}, question.filter, {}}, names, now);
        Slow all;
        std::map<LocalDay, Slow> course;
        std::map<std::int32_t, Slow> districts, categories, squads;
        std::map<std::int32_t, std::uint32_t> agencies;
        std::array<std::uint32_t, 168> week{};
        for (const RegisterPlace place : list.places) {
            const RegisterRow row = records->row(place);
            all.add(row, now);
            const QDateTime time = toDateTime(fromUnixMs(row.received), seoul);
            const LocalDay on = localDay(time.date());
            const auto step = std::ranges::find_if(
                figures->course, [&](const CourseStep &one) { return one.first <= on && on <= one.last; });
            REQUIRE(step != figures->course.end());
            course[step->first].add(row, now);
            districts[row.district].add(row, now);
            categories[row.category].add(row, now);
            for (const std::int32_t squad : row.squads)
                squads[squad].add(row, now);
            if (row.state == static_cast<std::int8_t>(State::Cancelled))
                continue;
            for (const std::int32_t agency : row.agencies)
                ++agencies[agency];
            if (!row.dateOnly)
                ++week[static_cast<size_t>((time.date().dayOfWeek() - 1) * 24 + time.time().hour())];
        }
        CHECK(figures->all == all.whole());
        CHECK(figures->all.reports + figures->all.cancelled == list.places.size());
        for (const CourseStep &step : figures->course)
            CHECK(step.tally == course[step.first].whole());
        const auto same = [](const std::map<std::int32_t, Tally> &fast, const std::map<std::int32_t, Slow> &slow) {
            REQUIRE(fast.size() == slow.size());
            for (const auto &[id, tally] : fast)
                CHECK(tally == slow.at(id).whole());
        };
        same(figures->districts, districts);
        same(figures->categories, categories);
        same(figures->squads, squads);
        CHECK(figures->agencies == agencies);
        CHECK(figures->week == week);
    }
}

TEST_CASE("a change of one complaint is in the next figures") {
    std::vector<RegisterRow> rows = invented(5'000, 8);
    const Instant now = fromUnixMs(rows.back().received);
    Statistics statistics(seoul);
    const RegisterPointer before = registerOf(rows);
    const FiguresPointer first = statistics.figures(before, {}, now);
    auto after = std::make_shared<Register>(*before);
    rows.back().state = static_cast<std::int8_t>(State::Cancelled);
    rows.back().attachedTo = 0;
    after->chunks.back() = withRows(before->chunks.back(), {rows.back()});
    const FiguresPointer second = statistics.figures(after, {}, now);
    CHECK(second->all == statistics.figures(registerOf(rows), {}, now)->all);
    CHECK(second->all.cancelled == first->all.cancelled + 1);
}

TEST_CASE("no complaint, one complaint and a period to come give figures without a fault") {
    Statistics statistics(seoul);
    const Instant now = at("2026-11-28T12:00");
    const FiguresPointer none = statistics.figures(registerOf({}), {}, now);
    CHECK(none->all == Tally{});
    CHECK(none->first == day(2026, 11, 28));
    CHECK(none->course.size() == 1);

    std::vector<RegisterRow> rows = invented(1, 1);
    const FiguresPointer one = statistics.figures(registerOf(rows), {}, now);
    CHECK(one->all.reports + one->all.cancelled == 1);

    FigureQuestion future;
    future.filter.from = at("2027-01-01T00:00");
    future.filter.to = at("2027-02-01T00:00");
    const FiguresPointer ahead = statistics.figures(registerOf(rows), future, now);
    CHECK(ahead->all == Tally{});
    CHECK(ahead->first == day(2027, 1, 1));
    CHECK(ahead->last == day(2027, 1, 31));
}

TEST_CASE("a course is told in whole days, weeks, months and half-years, and in no more than can be seen") {
    const auto firsts = [](Pace pace) {
        std::vector<LocalDay> days;
        for (const CourseStep &step : courseOf(day(2025, 12, 30), day(2026, 7, 2), pace))
            days.push_back(step.first);
        return days;
    };
    CHECK(firsts(Pace::HalfYear) == std::vector{day(2025, 12, 30), day(2026, 1, 1), day(2026, 7, 1)});
    CHECK(firsts(Pace::Month).size() == 8);
    CHECK(firsts(Pace::Week)[1] == day(2026, 1, 5));
    CHECK(firsts(Pace::Day).size() == 185);
    CHECK(fittingPace(day(2025, 12, 30), day(2026, 7, 2), Pace::Day) == Pace::Day);
    CHECK(fittingPace(day(2024, 12, 30), day(2026, 7, 2), Pace::Day) == Pace::Week);
    CHECK(fittingPace(day(1999, 12, 30), day(2026, 7, 2), Pace::Day) == Pace::HalfYear);
}

TEST_CASE("the period before is as long, and whole months stay whole") {
    CHECK(periodBefore(day(2026, 3, 1), day(2026, 3, 31)) == std::pair(day(2026, 2, 1), day(2026, 2, 28)));
    CHECK(periodBefore(day(2026, 7, 1), day(2026, 12, 31)) == std::pair(day(2026, 1, 1), day(2026, 6, 30)));
    CHECK(periodBefore(day(2026, 3, 9), day(2026, 3, 15)) == std::pair(day(2026, 3, 2), day(2026, 3, 8)));
}

TEST_CASE("figures of a played month are those of plain SQL over its tables") {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("office.sqlite"));
    const Instant now = at("2026-11-23T18:00");
    REQUIRE(fillWithDemo(file, {.days = 30, .seed = 4, .until = now}).has_value());
    Connection connection(file, Access::Existing);
    const RegisterPointer records = RegisterReader(connection).whole();
    Statistics statistics(seoul);
    const FiguresPointer figures = statistics.figures(records, {{}, Pace::Week}, now);
    const auto number = [&](const QByteArray &sql) {
        Connection::Query row = connection.query(sql.constData());
        return row.next() ? row.number(0) : -1;
    };
    const QByteArray from = "FROM complaint c JOIN cycle y ON y.complaint_id = c.id AND y.no = c.cycle "
                            "WHERE c.state <> 'cancelled' ";
    const Tally &all = figures->all;
    CHECK(all.reports > 300);
    CHECK(all.reports == number("SELECT count(*) " + from));
    CHECK(all.cancelled == number("SELECT count(*) FROM complaint WHERE state = 'cancelled'"));
    CHECK(all.further == number("SELECT count(*) " + from + "AND c.attached_to IS NOT NULL AND c.attached_to <> 0"));
    CHECK(all.reopened == number("SELECT count(*) " + from + "AND c.cycle > 1"));
    CHECK(all.outKept ==
          number("SELECT count(*) " + from + "AND y.dropped_at IS NULL AND y.first_out_at <= y.out_due"));
    CHECK(all.resolveKept == number("SELECT count(*) " + from +
                                    "AND y.dropped_at IS NULL AND "
                                    "y.outcome <> 'transferred' AND y.resolved_at <= y.resolve_due"));
    const QByteArray times = from + "AND c.attached_to IS NULL AND c.date_only = 0 AND y.resolved_at IS NOT NULL ";
    const std::int64_t timed = number("SELECT count(*) " + times);
    CHECK(all.resolve.count == timed);
    const std::int64_t median = number("SELECT (y.resolved_at - y.clock_start) / 60000 AS took " + times +
                                       "ORDER BY took LIMIT 1 OFFSET " + QByteArray::number((timed + 1) / 2 - 1));
    CHECK(all.resolve.median == Spread::minutesOf(Spread::classOf(median)));
    std::int64_t districts = 0;
    for (const auto &[id, tally] : figures->districts) {
        INFO(id);
        CHECK(tally.reports ==
              number("SELECT count(*) " + from + "AND coalesce(c.district_id, 0) = " + QByteArray::number(id)));
        districts += tally.reports;
    }
    CHECK(districts == all.reports);
    std::int64_t steps = 0;
    for (const CourseStep &step : figures->course)
        steps += step.tally.reports;
    CHECK(steps == all.reports);
    for (const auto &[id, count] : figures->agencies)
        CHECK(count ==
              number("SELECT count(DISTINCT complaint_id) FROM referral r JOIN complaint c ON c.id = r.complaint_id "
                     "WHERE c.state <> 'cancelled' AND r.agency_id = " +
                     QByteArray::number(id)));
    // What comes again and again, against the words as they were written.
    const auto places = statistics.recurrences(records, {}, now, 5);
    for (const Recurrence &place : places)
        CHECK(place.reports >= 3);
}
