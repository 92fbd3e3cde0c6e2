#include "demo/demo.h"

#include "demo/course.h"
#include "demo/staff.h"
#include "store/storeerror.h"

#include <algorithm>

namespace baro {

namespace {

using namespace demo;

constexpr std::int64_t hoursOfDay = 24;
constexpr int longest = 40'000; ///< days
constexpr int busiest = 10'000; ///< percent

void check(const DemoOptions &options) {
    if (options.days < 1 || options.days > longest)
        throw StoreError(Problem{ProblemCode::BadValue, {QStringLiteral("days"), QString::number(options.days)}});
    if (options.bustle < 1 || options.bustle > busiest)
        throw StoreError(Problem{ProblemCode::BadValue, {QStringLiteral("bustle"), QString::number(options.bustle)}});
}

/// About one for every eight calls, as far as memory is well spent on them.
int residentsFor(const DemoOptions &options) {
    const std::int64_t calls = std::int64_t{options.days} * 50 * options.bustle / 100;
    return static_cast<int>(std::clamp<std::int64_t>(calls / 8, 2'000, 60'000));
}

/// Calls that come in within the minute that begins now: each with the second of its first key.
void planCalls(Course &course, Chance &chance, Instant minute, std::int64_t millionths) {
    for (; millionths > 0; millionths -= 1'000'000)
        if (millionths >= 1'000'000 || chance.below(1'000'000) < millionths)
            course.planCall(minute + std::chrono::seconds{chance.below(60)});
}

void planHandovers(Course &course, const WallTime &wall) {
    constexpr int afternoon = 14 * 60 + 50;
    const int evening = (wall.weekend() ? 18 : 22) * 60 - 10;
    constexpr int morning = 9 * 60;
    constexpr int reading = 4; // minutes until a sheet is taken over
    for (const int change : {morning, evening}) {
        if (wall.minute == change)
            course.giveSheet(change == evening);
        else if (wall.minute == change + reading)
            course.takeSheet(change == evening);
    }
    if (wall.minute == evening)
        course.planHandover(HandoverTo::DutyRoom);
    else if (wall.minute == afternoon && !wall.weekend())
        course.planHandover(HandoverTo::NextShift);
}

DemoCounts play(const QString &file, const DemoOptions &options,
                const std::function<void(std::int64_t, std::int64_t)> &progress, const std::function<bool()> &stopped) {
    check(options);
    const std::int64_t hours = hoursOfDay * options.days;
    const Instant start = options.until - std::chrono::hours{hours};
    // What happens must not hang on how many random bytes the office takes for its salts and ids: two sources.
    OfficeAtWork office(file, start, ~options.seed);
    Chance chance(options.seed);
    const Result<Material> material = Material::read(office.reference());
    if (!material)
        throw StoreError(material.error());
    const Rhythm rhythm(office.reference().zone());
    enterStaff(office, *material, rhythm.wallTime(start).date, rhythm.wallTime(options.until).date.addDays(28),
               options.seed + 1);
    Course course(office, *material, rhythm, chance, residentsFor(options));

    Sky sky = Rhythm::nextSky(rhythm.wallTime(start).date, Sky::Dry, chance);
    for (std::int64_t hour = 0; hour < hours; ++hour) {
        if (stopped && stopped())
            throw StoreError(Problem{ProblemCode::Stopped, {}});
        for (int minute = 0; minute < 60; ++minute) {
            const Instant now = start + std::chrono::hours{hour} + Minutes{minute};
            const WallTime wall = rhythm.wallTime(now);
            if (wall.minute == 0)
                sky = Rhythm::nextSky(wall.date, sky, chance);
            course.setSky(sky);
            course.playUntil(now);
            planHandovers(course, wall);
            planCalls(course, chance, now, std::int64_t{rhythm.callsWithinMinute(wall, sky)} * options.bustle / 100);
        }
        if ((hour + 1) % hoursOfDay == 0) {
            course.playUntil(start + std::chrono::hours{hour + 1});
            office.write();
        }
        if (progress)
            progress(hour + 1, hours);
    }
    return office.counts();
}

} // namespace

Result<DemoCounts> fillWithDemo(const QString &file, const DemoOptions &options,
                                const std::function<void(std::int64_t, std::int64_t)> &progress,
                                const std::function<bool()> &stopped) {
    return asResult([&] { return play(file, options, progress, stopped); });
}

} // namespace baro
