#include "statistics/figures.h"

#include <algorithm>
#include <future>
#include <thread>
#include <unordered_set>

namespace baro {

namespace {

constexpr std::uint16_t noClass = Spread::classes;
constexpr std::uint8_t noHour = 0xff;

/// How one promise stands.
enum HowKept : std::uint8_t { NonePromised, Kept, Broken, Undecided };

constexpr unsigned resolveShift = 2;
constexpr std::uint8_t furtherBit = 1 << 4;
constexpr std::uint8_t cancelledBit = 1 << 5;
constexpr std::uint8_t reopenedBit = 1 << 6;
constexpr std::uint8_t referredBit = 1 << 7;

/// Rows enough that a second thread is worth its start.
constexpr std::int64_t rowsForThreads = 100'000;

/// Which ids of one sort are asked for; all, where none is named.
class Asked {
public:
    template<class Id>
    explicit Asked(const std::vector<Id> &ids) {
        for (const Id id : ids) {
            if (id.value < 0)
                continue;
            m_is.resize(std::max(m_is.size(), static_cast<size_t>(id.value) + 1));
            m_is[static_cast<size_t>(id.value)] = 1;
        }
    }
    bool any() const { return !m_is.empty(); }
    bool holds(std::int32_t id) const { return static_cast<size_t>(id) < m_is.size() && m_is[static_cast<size_t>(id)]; }
    template<class Lists>
    bool holdsOneOf(const Lists &lists, size_t slot) const {
        for (size_t i = lists.begin(slot); i < lists.end(slot); ++i)
            if (holds(lists.all[i]))
                return true;
        return false;
    }

private:
    std::vector<char> m_is;
};

/// The conditions of a question but its period.
class RowTest {
public:
    RowTest(const RecordFilter &filter, std::int64_t now)
        : m_filter(filter)
        , m_districts(filter.districts)
        , m_categories(filter.categories)
        , m_subtypes(filter.subtypes)
        , m_squads(filter.squads)
        , m_agencies(filter.agencies)
        , m_now(now) {
        RecordFilter without = filter;
        without.from.reset();
        without.to.reset();
        m_any = !without.empty();
        for (const State state : filter.states)
            m_states |= 1U << static_cast<unsigned>(state);
        if (filter.open)
            for (unsigned state = 0; state < Codes<State>::entries.size(); ++state)
                if (isEnded(static_cast<State>(state)) != *filter.open)
                    m_open |= 1U << state;
    }
    bool any() const { return m_any; }
    bool meets(const RegisterChunk &chunk, size_t i) const {
        const auto in = [](std::uint32_t states, std::int8_t state) {
            return state >= 0 && (states >> static_cast<unsigned>(state)) & 1U;
        };
        if (m_districts.any() && !m_districts.holds(chunk.district[i]))
            return false;
        if ((m_categories.any() || m_subtypes.any()) && !(chunk.category[i] && m_categories.holds(chunk.category[i])) &&
            !(chunk.subtype[i] && m_subtypes.holds(chunk.subtype[i])))
            return false;
        if (m_squads.any() && !m_squads.holdsOneOf(chunk.squads, i))
            return false;
        if (m_agencies.any() && !m_agencies.holdsOneOf(chunk.agencies, i))
            return false;
        if (m_states && !in(m_states, chunk.state[i]))
            return false;
        if (m_filter.open && !in(m_open, chunk.state[i]))
            return false;
        if (m_filter.late && isLate(chunk, i, m_now) != *m_filter.late)
            return false;
        if (m_filter.priority && chunk.priority[i] != static_cast<std::int8_t>(*m_filter.priority))
            return false;
        if (m_filter.legalKind &&
            std::max<std::int8_t>(chunk.legalKind[i], 0) != static_cast<std::int8_t>(*m_filter.legalKind))
            return false;
        if (m_filter.reopened && (chunk.cycles[i] > 1) != *m_filter.reopened)
            return false;
        return !m_filter.attached || (chunk.attachedTo[i] != 0) == *m_filter.attached;
    }

private:
    const RecordFilter &m_filter;
    Asked m_districts, m_categories, m_subtypes, m_squads, m_agencies;
    std::int64_t m_now;
    std::uint32_t m_states = 0;
    std::uint32_t m_open = 0;
    bool m_any = false;
};

std::uint16_t classBetween(std::int64_t from, std::int64_t to) {
    constexpr std::int64_t minute = 60'000;
    return from == noTime || to == noTime ? noClass : Spread::classOf((to - from) / minute);
}

} // namespace

struct Statistics::Group {
    std::array<std::uint32_t, 256> outcomes;
    std::array<std::uint32_t, noClass + 1> out, arrive, resolve; ///< the last one for what took no time
};

namespace {

Tally tallyOf(const Statistics::Group &group) {
    Tally tally;
    for (size_t outcome = 0; outcome < group.outcomes.size(); ++outcome) {
        const std::uint32_t count = group.outcomes[outcome];
        if (count == 0)
            continue;
        if (outcome & cancelledBit) {
            tally.cancelled += count;
            continue;
        }
        tally.reports += count;
        tally.further += outcome & furtherBit ? count : 0;
        tally.reopened += outcome & reopenedBit ? count : 0;
        tally.referred += outcome & referredBit ? count : 0;
        const auto promise = [count](unsigned state, std::uint32_t &kept, std::uint32_t &late, std::uint32_t &open) {
            if (state == Kept)
                kept += count;
            else if (state == Broken)
                late += count;
            else if (state == Undecided)
                open += count;
        };
        promise(outcome & 3U, tally.outKept, tally.outLate, tally.outOpen);
        promise((outcome >> resolveShift) & 3U, tally.resolveKept, tally.resolveLate, tally.resolveOpen);
    }
    const auto times = [](const auto &counts) { return timesOf(std::span(counts).template first<Spread::classes>()); };
    tally.out = times(group.out);
    tally.arrive = times(group.arrive);
    tally.resolve = times(group.resolve);
    return tally;
}

void addTo(Statistics::Group &group, const Statistics::Group &other) {
    const auto add = [](auto &to, const auto &from) {
        for (size_t i = 0; i < to.size(); ++i)
            to[i] += from[i];
    };
    add(group.outcomes, other.outcomes);
    add(group.out, other.out);
    add(group.arrive, other.arrive);
    add(group.resolve, other.resolve);
}

} // namespace

Times timesOf(std::span<const std::uint32_t, Spread::classes> counts) {
    Times times;
    for (const std::uint32_t count : counts)
        times.count += count;
    if (times.count == 0)
        return times;
    const std::array<std::pair<unsigned, std::int32_t *>, 5> asked{{{10, &times.tenth},
                                                                    {25, &times.quarter},
                                                                    {50, &times.median},
                                                                    {75, &times.threeQuarters},
                                                                    {90, &times.ninetieth}}};
    size_t next = 0;
    std::uint64_t seen = 0;
    for (size_t of = 0; of < counts.size() && next < asked.size(); ++of) {
        seen += counts[of];
        while (next < asked.size() && seen * 100 >= std::uint64_t{asked[next].first} * times.count)
            *asked[next++].second = Spread::minutesOf(of);
    }
    return times;
}

/// What figures need of a chunk, in few bytes.
struct Statistics::Facts {
    ChunkPointer chunk; ///< kept, so that no other one comes to stand at its address
    struct Fact {
        std::uint16_t out = noClass;
        std::uint16_t arrive = noClass;
        std::uint16_t resolve = noClass;
        std::uint8_t outcome = 0;
        std::uint8_t hour = noHour; ///< of the week; noHour where only the day is known, and for a cancelled one
    };
    std::vector<Fact> facts;
    std::vector<std::int32_t> day;
    bool undecided = false; ///< some promise is still open

    /// Rows with the same dong, kind or squad one behind the other: what is counted together stays near.
    struct Run {
        std::int32_t id = 0;
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };
    struct Runs {
        std::vector<std::uint16_t> rows;
        std::vector<Run> runs;

        void make(std::vector<std::pair<std::int32_t, std::uint16_t>> &entries) {
            std::ranges::sort(entries);
            for (const auto &[of, row] : entries) {
                const auto at = static_cast<std::uint32_t>(rows.size());
                if (runs.empty() || runs.back().id != of)
                    runs.push_back({of, at, at});
                rows.push_back(row);
                ++runs.back().end;
            }
            entries.clear();
        }
    };
    Runs districts, categories, squads;
    std::int32_t firstDay = std::numeric_limits<std::int32_t>::max();
    std::int32_t lastDay = std::numeric_limits<std::int32_t>::min();

    Facts(ChunkPointer of, OfficeDays &days)
        : chunk(std::move(of)) {
        const RegisterChunk &c = *chunk;
        const size_t size = c.size();
        facts.resize(size);
        day.resize(size);
        std::vector<std::pair<std::int32_t, std::uint16_t>> entries;
        const auto one = [&](const std::vector<std::int32_t> &column, Runs &runs) {
            for (size_t i = 0; i < size; ++i)
                entries.emplace_back(column[i], static_cast<std::uint16_t>(i));
            runs.make(entries);
        };
        one(c.district, districts);
        one(c.category, categories);
        for (size_t i = 0; i < size; ++i)
            for (size_t k = c.squads.begin(i); k < c.squads.end(i); ++k)
                entries.emplace_back(c.squads.all[k], static_cast<std::uint16_t>(i));
        squads.make(entries);
        for (size_t i = 0; i < size; ++i) {
            const WallHour wall = days.at(c.received[i]);
            day[i] = wall.day;
            firstDay = std::min(firstDay, wall.day);
            lastDay = std::max(lastDay, wall.day);
            const bool cancelled = c.state[i] == static_cast<std::int8_t>(State::Cancelled);
            const bool further = c.attachedTo[i] != 0;
            if (!c.dateOnly[i] && !cancelled)
                facts[i].hour = wall.hourOfWeek;
            unsigned bits = promiseOf(c, i, further || cancelled);
            if (further)
                bits |= furtherBit;
            if (cancelled)
                bits |= cancelledBit;
            if (c.cycles[i] > 1)
                bits |= reopenedBit;
            if (c.agencies.begin(i) != c.agencies.end(i))
                bits |= referredBit;
            facts[i].outcome = static_cast<std::uint8_t>(bits);
            undecided |= (bits & 3U) == Undecided || ((bits >> resolveShift) & 3U) == Undecided;
            if (cancelled || further || c.dateOnly[i])
                continue;
            facts[i].out = classBetween(c.clockStart[i], c.firstOut[i]);
            facts[i].arrive = classBetween(c.clockStart[i], c.firstArrived[i]);
            facts[i].resolve = classBetween(c.clockStart[i], c.resolved[i]);
        }
    }

    /// As Cycle::outKept() and Cycle::resolveKept() say it; what is open is decided when it is asked for.
    static unsigned promiseOf(const RegisterChunk &c, size_t i, bool hasNone) {
        if (hasNone || c.dropped[i] != noTime)
            return NonePromised;
        HowKept setOut = NonePromised;
        HowKept resolved = NonePromised;
        const bool ended = c.resolved[i] != noTime;
        if (c.outDue[i] != noTime)
            setOut = c.firstOut[i] != noTime ? (c.firstOut[i] <= c.outDue[i] ? Kept : Broken)
                     : ended                 ? NonePromised
                                             : Undecided;
        if (c.resolveDue[i] != noTime)
            resolved = !ended ? Undecided
                       : c.outcome[i] == static_cast<std::int8_t>(Outcome::Transferred)
                           ? NonePromised // see Cycle::resolveKept()
                           : (c.resolved[i] <= c.resolveDue[i] ? Kept : Broken);
        return static_cast<unsigned>(setOut) | static_cast<unsigned>(resolved) << resolveShift;
    }

    /// The outcome with what is open decided by `now`.
    std::uint8_t outcomeAt(size_t i, std::int64_t now) const {
        unsigned bits = facts[i].outcome;
        if ((bits & 3U) == Undecided && now > chunk->outDue[i])
            bits = (bits & ~3U) | Broken;
        if (((bits >> resolveShift) & 3U) == Undecided && now > chunk->resolveDue[i])
            bits = (bits & ~(3U << resolveShift)) | static_cast<unsigned>(Broken) << resolveShift;
        return static_cast<std::uint8_t>(bits);
    }
};

/// What one thread counts. Groups are found by what they are of: the course, then dongs, categories and squads.
struct Statistics::Counted {
    enum Sort : size_t { Districts, Categories, Squads, sorts };

    std::vector<Group> groups; ///< the first is of all, then the steps of the course
    size_t used = 0;
    std::array<std::vector<std::int32_t>, sorts> found; ///< the group of an id, -1 for none yet
    std::vector<std::int32_t> stepOfDay;
    std::int32_t firstDay = 0;
    std::map<std::int32_t, std::uint32_t> agencies;
    std::vector<std::array<std::uint32_t, 24>> operators;
    std::vector<std::array<PartOfWeek, partsOfWeek>> squadWeek;
    std::array<std::uint32_t, 168> week{};
    std::vector<std::uint16_t> rows;  ///< of the chunk at hand that are counted
    std::vector<Facts::Fact> decided; ///< of the chunk at hand

    void begin(size_t steps) {
        used = 0;
        for (size_t i = 0; i < steps + 1; ++i)
            add();
        for (auto &ids : found)
            std::ranges::fill(ids, -1);
        agencies.clear();
        std::ranges::fill(operators, std::array<std::uint32_t, 24>{});
        std::ranges::fill(squadWeek, std::array<PartOfWeek, partsOfWeek>{});
        week.fill(0);
    }
    /// The memory of an earlier question serves again.
    size_t add() {
        if (used == groups.size())
            groups.emplace_back();
        Group &group = groups[used];
        group.outcomes.fill(0);
        group.out.fill(0);
        group.arrive.fill(0);
        group.resolve.fill(0);
        return used++;
    }
    size_t groupOf(Sort sort, std::int32_t id) {
        auto &ids = found[sort];
        const auto index = static_cast<size_t>(std::max(id, 0));
        if (index >= ids.size())
            ids.resize(index + 1, -1);
        if (ids[index] < 0)
            ids[index] = static_cast<std::int32_t>(add());
        return static_cast<size_t>(ids[index]);
    }
    template<class List>
    static auto &at(List &list, std::int32_t id) {
        const auto index = static_cast<size_t>(std::max(id, 0));
        if (index >= list.size())
            list.resize(index + 1);
        return list[index];
    }

    void count(const Facts &of, std::int32_t first, std::int32_t last, const RowTest &test, std::int64_t now) {
        if (of.lastDay < first || of.firstDay > last)
            return;
        const RegisterChunk &c = *of.chunk;
        rows.clear();
        const bool tested = test.any();
        const bool cut = of.firstDay < first || of.lastDay > last;
        for (size_t i = 0; i < c.size(); ++i)
            if ((!cut || (of.day[i] >= first && of.day[i] <= last)) && (!tested || test.meets(c, i)))
                rows.push_back(static_cast<std::uint16_t>(i));
        if (rows.empty())
            return;
        const Facts::Fact *facts = of.facts.data();
        if (of.undecided) {
            decided = of.facts;
            for (const std::uint16_t i : rows)
                decided[i].outcome = of.outcomeAt(i, now);
            facts = decided.data();
        }
        const auto put = [](Group &to, const Facts::Fact &fact) {
            ++to.outcomes[fact.outcome];
            ++to.out[fact.out];
            ++to.arrive[fact.arrive];
            ++to.resolve[fact.resolve];
        };
        for (const std::uint16_t i : rows)
            put(groups[static_cast<size_t>(stepOfDay[static_cast<size_t>(of.day[i] - firstDay)])], facts[i]);
        const auto late = [](const Facts::Fact &fact) {
            return (fact.outcome & 3U) == Broken || ((fact.outcome >> resolveShift) & 3U) == Broken;
        };
        const auto onPart = [&](std::array<PartOfWeek, partsOfWeek> &parts, const Facts::Fact &fact) {
            if (fact.hour == noHour)
                return;
            PartOfWeek &part = parts[fact.hour / 6U];
            ++part.reports;
            part.late += late(fact);
        };
        if (rows.size() == c.size()) {
            const auto byRuns = [&](Sort sort, const Facts::Runs &runs) {
                for (const Facts::Run &run : runs.runs) {
                    Group &to = groups[groupOf(sort, run.id)];
                    for (std::uint32_t k = run.begin; k < run.end; ++k)
                        put(to, facts[runs.rows[k]]);
                }
            };
            byRuns(Districts, of.districts);
            byRuns(Categories, of.categories);
            byRuns(Squads, of.squads);
            for (const Facts::Run &run : of.squads.runs) {
                auto &parts = at(squadWeek, run.id);
                for (std::uint32_t k = run.begin; k < run.end; ++k)
                    onPart(parts, facts[of.squads.rows[k]]);
            }
        } else {
            for (const std::uint16_t i : rows) {
                put(groups[groupOf(Districts, c.district[i])], facts[i]);
                put(groups[groupOf(Categories, c.category[i])], facts[i]);
                for (size_t k = c.squads.begin(i); k < c.squads.end(i); ++k) {
                    put(groups[groupOf(Squads, c.squads.all[k])], facts[i]);
                    onPart(at(squadWeek, c.squads.all[k]), facts[i]);
                }
            }
        }
        for (const std::uint16_t i : rows) {
            const std::uint8_t hour = facts[i].hour;
            if (hour != noHour) {
                ++week[hour];
                ++at(operators, c.receivedBy[i])[hour % 24U];
            }
        }
        if (!c.agencies.all.empty())
            for (const std::uint16_t i : rows)
                if (!(facts[i].outcome & cancelledBit))
                    for (size_t k = c.agencies.begin(i); k < c.agencies.end(i); ++k)
                        ++agencies[c.agencies.all[k]];
    }

    void take(const Counted &other, size_t steps) {
        for (size_t i = 0; i < steps + 1; ++i)
            addTo(groups[i], other.groups[i]);
        for (const Sort sort : {Districts, Categories, Squads})
            for (size_t id = 0; id < other.found[sort].size(); ++id)
                if (const std::int32_t from = other.found[sort][id]; from >= 0) {
                    const size_t to = groupOf(sort, static_cast<std::int32_t>(id));
                    addTo(groups[to], other.groups[static_cast<size_t>(from)]);
                }
        for (const auto &[id, times] : other.agencies)
            agencies[id] += times;
        for (size_t id = 0; id < other.operators.size(); ++id)
            for (size_t hour = 0; hour < 24; ++hour)
                at(operators, static_cast<std::int32_t>(id))[hour] += other.operators[id][hour];
        for (size_t id = 0; id < other.squadWeek.size(); ++id)
            for (size_t part = 0; part < partsOfWeek; ++part) {
                PartOfWeek &to = at(squadWeek, static_cast<std::int32_t>(id))[part];
                to.reports += other.squadWeek[id][part].reports;
                to.late += other.squadWeek[id][part].late;
            }
        for (size_t hour = 0; hour < week.size(); ++hour)
            week[hour] += other.week[hour];
    }

    std::map<std::int32_t, Tally> tallies(Sort sort) const {
        std::map<std::int32_t, Tally> made;
        for (size_t id = 0; id < found[sort].size(); ++id)
            if (found[sort][id] >= 0)
                made.emplace(static_cast<std::int32_t>(id), tallyOf(groups[static_cast<size_t>(found[sort][id])]));
        return made;
    }
};

Statistics::Statistics(QTimeZone zone)
    : m_days(std::move(zone)) {}
Statistics::~Statistics() = default;

const std::vector<const Statistics::Facts *> &Statistics::factsOf(const RegisterPointer &records) {
    if (m_read == records)
        return m_order;
    std::unordered_set<const RegisterChunk *> there;
    m_order.clear();
    for (const ChunkPointer &chunk : records->chunks) {
        if (!chunk) {
            m_order.push_back(nullptr);
            continue;
        }
        there.insert(chunk.get());
        auto &facts = m_facts[chunk.get()];
        if (!facts)
            facts = std::make_unique<Facts>(chunk, m_days);
        m_order.push_back(facts.get());
    }
    std::erase_if(m_facts, [&](const auto &entry) { return !there.contains(entry.first); });
    m_read = records;
    return m_order;
}

FiguresPointer Statistics::figures(const RegisterPointer &records, const FigureQuestion &question, Instant now,
                                   const std::atomic<bool> *cancelled) {
    const auto stopped = [&] { return cancelled && cancelled->load(std::memory_order_relaxed); };
    const std::vector<const Facts *> &order = factsOf(records);
    std::int32_t first = std::numeric_limits<std::int32_t>::max();
    std::int32_t last = std::numeric_limits<std::int32_t>::min();
    for (const Facts *facts : order)
        if (facts) {
            first = std::min(first, facts->firstDay);
            last = std::max(last, facts->lastDay);
        }
    const std::int32_t today = m_days.at(toUnixMs(now)).day;
    if (first > last)
        first = last = today;
    const LocalDay begins{std::chrono::days{first}};
    if (question.filter.from)
        first = m_days.at(toUnixMs(*question.filter.from)).day;
    if (question.filter.to) {
        last = m_days.at(toUnixMs(*question.filter.to) - 1).day;
        if (first <= today)
            last = std::min(last, today); // what is still to come is no zero
    }
    last = std::max(last, first);

    auto figures = std::make_shared<Figures>();
    figures->first = LocalDay{std::chrono::days{first}};
    figures->last = LocalDay{std::chrono::days{last}};
    figures->begins = begins;
    figures->asOf = now;
    figures->whole = records->whole;
    figures->pace = fittingPace(figures->first, figures->last, question.pace);
    figures->course = courseOf(figures->first, figures->last, figures->pace);
    std::vector<std::int32_t> stepOfDay;
    stepOfDay.reserve(static_cast<size_t>(last - first) + 1);
    for (size_t step = 0; step < figures->course.size(); ++step)
        stepOfDay.resize(static_cast<size_t>((figures->course[step].last - figures->first).count()) + 1,
                         static_cast<std::int32_t>(step) + 1);

    const size_t threads =
        records->loaded < rowsForThreads ? 1 : std::clamp<size_t>(std::thread::hardware_concurrency(), 1, 4);
    while (m_counted.size() < threads)
        m_counted.push_back(std::make_unique<Counted>());
    const RowTest test(question.filter, toUnixMs(now));
    const size_t steps = figures->course.size();
    const auto work = [&](size_t thread) {
        Counted &counted = *m_counted[thread];
        counted.begin(steps);
        counted.firstDay = first;
        counted.stepOfDay = stepOfDay;
        // Neighbouring chunks are of the same days: a thread stays in few groups.
        const size_t from = order.size() * thread / threads;
        const size_t to = order.size() * (thread + 1) / threads;
        for (size_t i = from; i < to && !stopped(); ++i)
            if (order[i])
                counted.count(*order[i], first, last, test, toUnixMs(now));
    };
    std::vector<std::future<void>> others;
    for (size_t thread = 1; thread < threads; ++thread)
        others.push_back(std::async(std::launch::async, work, thread));
    work(0);
    for (std::future<void> &other : others)
        other.get();
    if (stopped())
        return nullptr;
    Counted &all = *m_counted.front();
    for (size_t thread = 1; thread < threads; ++thread)
        all.take(*m_counted[thread], steps);

    Group &whole = all.groups.front();
    for (size_t step = 0; step < steps; ++step)
        addTo(whole, all.groups[step + 1]);
    figures->all = tallyOf(whole);
    std::copy_n(whole.out.begin(), Spread::classes, figures->out.counts.begin());
    std::copy_n(whole.arrive.begin(), Spread::classes, figures->arrive.counts.begin());
    std::copy_n(whole.resolve.begin(), Spread::classes, figures->resolve.counts.begin());
    for (size_t step = 0; step < steps; ++step)
        figures->course[step].tally = tallyOf(all.groups[step + 1]);
    figures->districts = all.tallies(Counted::Districts);
    figures->categories = all.tallies(Counted::Categories);
    figures->squads = all.tallies(Counted::Squads);
    figures->agencies = all.agencies;
    figures->week = all.week;
    for (size_t id = 0; id < all.operators.size(); ++id)
        if (std::ranges::any_of(all.operators[id], [](std::uint32_t count) { return count > 0; }))
            figures->operators.emplace(static_cast<std::int32_t>(id), all.operators[id]);
    for (size_t id = 0; id < all.squadWeek.size(); ++id)
        if (std::ranges::any_of(all.squadWeek[id], [](const PartOfWeek &part) { return part.reports > 0; }))
            figures->squadWeek.emplace(static_cast<std::int32_t>(id), all.squadWeek[id]);
    return figures;
}

std::vector<Recurrence> Statistics::recurrences(const RegisterPointer &records, const RecordFilter &filter, Instant now,
                                                std::size_t atMost, const std::atomic<bool> *cancelled) {
    constexpr std::uint32_t fewest = 3;
    const std::vector<const Facts *> &order = factsOf(records);
    const std::int64_t from = filter.from ? toUnixMs(*filter.from) : std::numeric_limits<std::int64_t>::min();
    const std::int64_t to = filter.to ? toUnixMs(*filter.to) : std::numeric_limits<std::int64_t>::max();
    const RowTest test(filter, toUnixMs(now));
    struct Place {
        Recurrence found;
        std::int64_t latest = noTime;
        std::map<std::int32_t, std::uint32_t> categories;
    };
    struct Key {
        std::int32_t district;
        std::string_view words;
        bool operator==(const Key &) const = default;
    };
    struct Hash {
        size_t operator()(const Key &key) const {
            return std::hash<std::string_view>()(key.words) * 31 + static_cast<size_t>(key.district);
        }
    };
    std::unordered_map<Key, Place, Hash> places;
    for (const Facts *facts : order) {
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            return {};
        if (!facts)
            continue;
        const RegisterChunk &c = *facts->chunk;
        for (size_t i = 0; i < c.size(); ++i) {
            // One more report of a trouble is not the trouble once more.
            if (c.received[i] < from || c.received[i] >= to || c.attachedTo[i] != 0 ||
                (facts->facts[i].outcome & cancelledBit) || (test.any() && !test.meets(c, i)))
                continue;
            std::string_view words = c.fieldOf(i, RegisterField::Place);
            if (words.empty())
                words = c.fieldOf(i, RegisterField::Address);
            if (words.empty())
                continue;
            Place &place = places[{c.district[i], words}];
            ++place.found.reports;
            place.found.reopened += c.cycles[i] > 1;
            ++place.categories[c.category[i]];
            if (c.received[i] >= place.latest) {
                place.latest = c.received[i];
                place.found.latest = ComplaintId{c.id[i]};
                place.found.district = c.district[i];
            }
        }
    }
    std::vector<Recurrence> found;
    for (auto &[key, place] : places) {
        if (place.found.reports < fewest)
            continue;
        place.found.category =
            std::ranges::max_element(place.categories, {}, [](const auto &entry) { return entry.second; })->first;
        found.push_back(place.found);
    }
    std::ranges::sort(found, [](const Recurrence &a, const Recurrence &b) {
        return std::tuple(b.reports, b.reopened, b.latest.value) < std::tuple(a.reports, a.reopened, a.latest.value);
    });
    if (found.size() > atMost)
        found.resize(atMost);
    return found;
}

} // namespace baro
