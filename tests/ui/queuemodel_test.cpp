#include "queue/queuemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdint>
#include <map>
#include <random>

using namespace baro;
using namespace std::chrono_literals;

namespace {

const Instant start = fromUnixMs(1'795'426'200'000);

ReferencePointer reference() {
    auto reference = std::make_shared<Reference>();
    reference->set(1, Promise{1, fromUnixMs(0), 30, 180});
    reference->set(7, District{QStringLiteral("1147058000"),
                               QStringLiteral("신월3동"),
                               QStringLiteral("Sinwol 3-dong"),
                               QStringLiteral("신월동"),
                               {},
                               {}});
    return reference;
}

QueueItem item(std::int64_t id, Instant receivedAt = start) {
    QueueItem item;
    item.id = ComplaintId{id};
    item.number = {2026, id};
    item.seq = 1;
    item.receivedAt = receivedAt;
    item.clockStart = receivedAt;
    item.promise = PromiseId{1};
    item.outDue = receivedAt + 30min;
    item.resolveDue = receivedAt + 180min;
    item.place = QStringLiteral("시장 앞");
    return item;
}

std::vector<std::int64_t> shownIds(const QueueModel &model) {
    std::vector<std::int64_t> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.push_back(model.item(row).id.value);
    return ids;
}

QString spoken(const QueueModel &model, int row, QueueColumn column) {
    return model.data(model.index(row, static_cast<int>(column)), Qt::AccessibleTextRole).toString();
}

} // namespace

TEST_CASE("the queue shows what breaks first on top", "[queue]") {
    QueueModel model(reference());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QueueItem out = item(1);
    out.firstOutAt = start + 5min;
    model.reset({out, item(2, start + 1min), item(3)});
    CHECK(shownIds(model) == std::vector<std::int64_t>{3, 2, 1});
    CHECK(model.rowOf(ComplaintId{2}) == 1);
    CHECK(model.rowOf(ComplaintId{9}) == -1);
}

TEST_CASE("a danger that nobody was alerted of stands first, whenever it comes, until somebody was", "[queue]") {
    QueueModel model(reference());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reset({item(1, start - 5h), item(2, start - 3h)});
    QueueItem danger = item(3);
    danger.alertMissing = true;
    model.apply({danger}, {danger.id});
    CHECK(shownIds(model) == std::vector<std::int64_t>{3, 1, 2});
    CHECK(model.rowOf(danger.id) == 0);
    model.apply({item(4, start - 4h)}, {ComplaintId{4}});
    CHECK(shownIds(model) == std::vector<std::int64_t>{3, 1, 4, 2});
    danger.alertMissing = false;
    danger.alerted = true;
    danger.seq = 2;
    model.apply({danger}, {danger.id});
    CHECK(shownIds(model) == std::vector<std::int64_t>{1, 4, 2, 3});
    for (int row = 0; row < model.rowCount(); ++row)
        CHECK(model.rowOf(model.item(row).id) == row);
}

TEST_CASE("a complaint that is asked about and not answered leaves the queue", "[queue]") {
    QueueModel model(reference());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reset({item(1), item(2), item(3)});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.apply({}, {ComplaintId{2}, ComplaintId{99}});
    CHECK(shownIds(model) == std::vector<std::int64_t>{1, 3});
    CHECK(resets.isEmpty());
}

TEST_CASE("a line that is due later moves, and an index to it goes along", "[queue]") {
    QueueModel model(reference());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reset({item(1), item(2, start + 1min), item(3, start + 2min)});
    const QPersistentModelIndex first = model.index(0, 0);
    QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
    QueueItem changed = item(1);
    changed.seq = 2;
    changed.firstOutAt = start + 5min;
    model.apply({changed}, {changed.id});
    CHECK(shownIds(model) == std::vector<std::int64_t>{2, 3, 1});
    CHECK(moves.size() == 1);
    CHECK(first.row() == 2);
}

TEST_CASE("an answer that was overtaken does not turn a line back", "[queue]") {
    QueueModel model(reference());
    QueueItem newer = item(1);
    newer.seq = 5;
    newer.state = State::OnSite;
    model.reset({newer});
    model.apply({item(1)}, {ComplaintId{1}});
    CHECK(model.item(0).state == State::OnSite);
}

TEST_CASE("a tick changes only the clocks in sight and resets nothing", "[queue]") {
    QueueModel model(reference());
    std::vector<QueueItem> items;
    for (std::int64_t id = 1; id <= 100; ++id)
        items.push_back(item(id));
    model.reset(std::move(items));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.tick(start + 1min, 10, 19);
    REQUIRE(changes.size() == 1);
    const auto topLeft = changes[0][0].value<QModelIndex>();
    const auto bottomRight = changes[0][1].value<QModelIndex>();
    CHECK(topLeft.row() == 10);
    CHECK(bottomRight.row() == 19);
    CHECK(topLeft.column() == static_cast<int>(QueueColumn::Out));
    CHECK(bottomRight.column() == static_cast<int>(QueueColumn::Resolve));
    CHECK(resets.isEmpty());
}

TEST_CASE("a clock is due soon in its last fifth and late after its last millisecond", "[queue]") {
    using Look = QueueClock::Look;
    const auto reference = ::reference();
    const auto out = [&](Milliseconds after, const QueueItem &of) {
        return clockOf(of, ClockKind::Out, *reference, start + after);
    };
    CHECK(out(0min, item(1)).look == Look::Running);
    CHECK(out(24min - 1ms, item(1)).look == Look::Running);
    CHECK(out(24min, item(1)).look == Look::DueSoon);
    CHECK(out(30min, item(1)).look == Look::DueSoon);
    CHECK(out(30min + 1ms, item(1)).look == Look::Late);
    CHECK(out(33min, item(1)).span == 3min);
    QueueItem kept = item(1);
    kept.firstOutAt = start + 30min;
    CHECK(out(60min, kept).look == Look::Kept);
    CHECK(out(60min, kept).span == 30min);
    kept.firstOutAt = start + 31min;
    CHECK(out(60min, kept).look == Look::Missed);
    CHECK(out(60min, kept).span == 1min);
}

TEST_CASE("a hold hatches the clock of the resolution and never the one of setting out", "[queue]") {
    const auto reference = ::reference();
    QueueItem held = item(1);
    held.hold = HoldReason::Weather;
    CHECK_FALSE(clockOf(held, ClockKind::Resolve, *reference, start).paused); // a reason that stops no clock
    held.pauses = {{start, start + 24h}};
    CHECK(clockOf(held, ClockKind::Resolve, *reference, start).paused == HoldReason::Weather);
    CHECK_FALSE(clockOf(held, ClockKind::Out, *reference, start).paused);
}

TEST_CASE("a reopened complaint is not due soon at once", "[queue]") {
    const auto reference = ::reference();
    QueueItem reopened = item(1, start - 24h * 30);
    reopened.outDue = start + 30min;
    CHECK(clockOf(reopened, ClockKind::Out, *reference, start).look == QueueClock::Look::Running);
}

TEST_CASE("every cell of the queue has words for a screen reader", "[queue]") {
    QueueModel model(reference());
    QueueItem late = item(1);
    late.district = DistrictId{7};
    late.priority = Priority::Urgent;
    model.reset({late});
    model.tick(start + 33min, 0, 0);
    for (int column = 0; column < queueColumnCount; ++column)
        CHECK_FALSE(spoken(model, 0, static_cast<QueueColumn>(column)).isEmpty());
    CHECK(spoken(model, 0, QueueColumn::Number) == QStringLiteral("2026-000001"));
    CHECK(spoken(model, 0, QueueColumn::Out) !=
          model.data(model.index(0, static_cast<int>(QueueColumn::Out))).toString());
    CHECK(model.counts() == QueueCounts{1, 0, 1});
}

TEST_CASE("any order of changes leaves the queue as sorting it anew would", "[queue]") {
    const auto seed = GENERATE(take(8, random(0, 1'000'000)));
    INFO("seed " << seed);
    std::mt19937 engine(static_cast<unsigned>(seed));
    const auto below = [&](int bound) { return static_cast<int>(engine() % static_cast<unsigned>(bound)); };

    const ReferencePointer office = reference();
    QueueModel model(office);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Instant now = start;
    std::map<ComplaintId, QueueItem> truth;
    std::int64_t seq = 0;
    for (int turn = 0; turn < 120; ++turn) {
        std::vector<QueueItem> answer;
        std::vector<ComplaintId> asked;
        for (int change = below(6); change >= 0; --change) {
            const ComplaintId id{1 + below(60)};
            if (std::ranges::find(asked, id) != asked.end())
                continue;
            asked.push_back(id);
            if (below(4) == 0) {
                truth.erase(id);
                continue;
            }
            QueueItem next = item(id.value, start + Minutes{below(20)});
            next.seq = ++seq;
            if (below(2))
                next.firstOutAt = next.receivedAt + Minutes{below(40)};
            if (below(4) == 0)
                next.resolvedAt = next.receivedAt + Minutes{below(200)};
            next.alertMissing = below(10) == 0;
            if (below(4) == 0) {
                next.hold = HoldReason::Weather;
                next.pauses = {{next.receivedAt + Minutes{below(30)}, {}}};
            }
            truth[id] = next;
            answer.push_back(next);
        }
        // Mostly on, sometimes a moment back, as clocks are set.
        now += Minutes{below(8) == 0 ? -below(30) : below(10)};
        model.tick(now, 0, 5);
        // One index to each line that stays: it must still be that line's afterwards.
        std::vector<std::pair<QPersistentModelIndex, ComplaintId>> held;
        for (int row = 0; row < model.rowCount(); ++row)
            held.emplace_back(model.index(row, 0), model.item(row).id);
        model.apply(answer, asked);

        std::vector<QueueItem> sorted;
        for (const auto &[id, wanted] : truth)
            sorted.push_back(wanted);
        std::ranges::sort(sorted, [](const QueueItem &one, const QueueItem &other) { return one.before(other); });
        REQUIRE(model.rowCount() == static_cast<int>(sorted.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            REQUIRE(model.item(row) == sorted[static_cast<size_t>(row)]);
            REQUIRE(model.rowOf(model.item(row).id) == row);
        }
        QueueCounts counted{.open = static_cast<int>(sorted.size())};
        for (const QueueItem &line : sorted) {
            const auto soon = [&](ClockKind kind) {
                return clockOf(line, kind, *office, now).look == QueueClock::Look::DueSoon;
            };
            if (line.breaksAt() < now)
                ++counted.late;
            else if (soon(ClockKind::Out) || soon(ClockKind::Resolve))
                ++counted.dueSoon;
        }
        REQUIRE(model.counts() == counted);
        for (const auto &[index, id] : held) {
            REQUIRE(index.isValid() == truth.contains(id));
            if (index.isValid())
                REQUIRE(model.item(index.row()).id == id);
        }
    }
}

TEST_CASE("whatever a caller's words hold, a line of the queue is one line", "[queue]") {
    QueueModel model(reference());
    QueueItem odd = item(1);
    odd.place = QStringLiteral("a\nb\u2028c\td\u001b[31me\u202ef");
    model.reset({odd});
    const QString shown = model.data(model.index(0, static_cast<int>(QueueColumn::What)), Qt::DisplayRole).toString();
    CHECK(shown == QStringLiteral("a b c d\u241b[31me\ufffdf"));
}
