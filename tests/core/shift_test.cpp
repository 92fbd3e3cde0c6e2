#include "complaint/clocks.h"
#include "support/starterreference.h"
#include "text/promisetext.h"
#include "text/shifttext.h"

#include <catch2/catch.hpp>

using namespace baro;
using namespace std::chrono_literals;

namespace {

const QTimeZone seoul("Asia/Seoul");

Instant at(const char *text) {
    const auto instant = instantFromIso(QString::fromLatin1(text).replace(u' ', u'T'), seoul);
    REQUIRE(instant);
    return *instant;
}

std::optional<Deadlines> promised(Instant start, Priority priority = Priority::Ordinary) {
    return clocks::promisedFrom(start, {}, priority, LegalKind::Other, test::starterReference().policies());
}

QString said(const char *start, Language language, Priority priority = Priority::Ordinary) {
    const Instant now = at(start);
    return promiseSentence(promised(now, priority).value(), now, seoul, language);
}

} // namespace

TEST_CASE("what a caller is promised is said in words of his language", "[shift]") {
    const auto korean = Language::Korean;
    const auto english = Language::English;
    // Saturday 2026-11-28, service until 18:00.
    CHECK(said("2026-11-28 10:00", korean) == u"오늘 오전 10시 30분까지 출동합니다. 오후 1시까지 처리를 마치겠습니다.");
    CHECK(said("2026-11-28 17:50", korean) == u"내일 오전 9시 20분까지 출동합니다. 오전 11시 50분까지 처리를 마치겠습니다.");
    CHECK(said("2026-11-28 17:50", english) ==
          u"A squad will set out by 9:20 a.m. tomorrow. It will be dealt with by 11:50 a.m.");
    CHECK(said("2026-11-28 17:30", korean) == u"오늘 오후 6시까지 출동합니다. 내일 오전 11시 30분까지 처리를 마치겠습니다.");
    CHECK(said("2026-11-28 11:30", english) == u"A squad will set out by noon today. It will be dealt with by 2:30 p.m.");
    CHECK(said("2026-11-28 21:00", korean, Priority::Urgent) ==
          u"오늘 오후 9시 30분까지 출동합니다. 밤 12시까지 처리를 마치겠습니다.");
    CHECK(said("2026-11-28 23:50", korean, Priority::Urgent) ==
          u"내일 0시 20분까지 출동합니다. 오전 2시 50분까지 처리를 마치겠습니다.");
    CHECK(said("2026-11-28 23:50", english, Priority::Urgent) ==
          u"A squad will set out by 12:20 a.m. tomorrow. It will be dealt with by 2:50 a.m.");
    // Friday night on to Saturday; a Sunday evening on to Monday.
    CHECK(said("2026-11-27 21:45", english) ==
          u"A squad will set out by 9:15 a.m. tomorrow. It will be dealt with by 11:45 a.m.");
}

TEST_CASE("a promise for a day that is not the next one names the day", "[shift]") {
    Deadlines due;
    due.out = at("2026-12-01 09:20");
    due.resolve = at("2026-12-01 11:50");
    const Instant now = at("2026-11-28 17:50");
    CHECK(promiseSentence(due, now, seoul, Language::Korean) ==
          u"12월 1일 화요일 오전 9시 20분까지 출동합니다. 오전 11시 50분까지 처리를 마치겠습니다.");
    CHECK(promiseSentence(due, now, seoul, Language::English) ==
          u"A squad will set out by 9:20 a.m. on Tuesday, December 1. It will be dealt with by 11:50 a.m.");
}

TEST_CASE("a time that has passed is not promised", "[shift]") {
    const Deadlines due = promised(at("2026-11-28 10:00")).value();
    CHECK(promiseSentence(due, at("2026-11-28 10:29:59"), seoul, Language::English).contains(u"10:30 a.m. today"));
    CHECK(promiseSentence(due, at("2026-11-28 10:30"), seoul, Language::English) ==
          u"A squad will set out as soon as possible. It will be dealt with by 1 p.m. today.");
    CHECK(promiseSentence(due, at("2026-11-28 13:00"), seoul, Language::English) ==
          u"A squad will set out as soon as possible. It will be dealt with as soon as possible.");
}

TEST_CASE("no minute is said in which nobody is on duty, whenever the call comes", "[shift]") {
    const WorkingTime &service = test::starterReference().calendar().service();
    // Ten days with a weekend and the days around New Year, every 97 seconds: each second of a minute comes by.
    for (Instant start = at("2026-12-26 00:00"); start < at("2027-01-05 00:00"); start += 97s) {
        const auto due = promised(start);
        REQUIRE(due);
        for (const Instant deadline : {due->out, due->resolve}) {
            // What promiseSentence() names is the minute in which the deadline falls.
            const Instant minute = std::chrono::floor<Minutes>(deadline);
            INFO(toIso(start, seoul).toStdString() << " " << toIso(minute, seoul).toStdString());
            REQUIRE((service.runs(minute) || (minute == deadline && service.runs(minute - 1ms))));
        }
    }
}

TEST_CASE("the shift says until when squads are on duty, and else from when on", "[shift]") {
    const OfficeCalendar &calendar = test::starterReference().calendar();
    const auto text = [&](const char *time) {
        const Instant now = at(time);
        return shiftText(shiftAt(calendar, now).value(), now, seoul, Language::English);
    };
    CHECK(text("2026-11-28 17:42") == u"weekend service until 18:00 (18 min)");
    CHECK(text("2026-11-27 17:42") == u"weekday service until 22:00 (4 h 18)");
    CHECK(text("2026-12-25 09:00") == u"holiday service until 18:00 (9 h 00)");
    CHECK(text("2026-11-28 18:00") == u"no service until Sun 09:00");
    CHECK(text("2026-11-29 03:00") == u"no service until 09:00");
    const ServiceNow closed = shiftAt(calendar, at("2026-11-28 18:30")).value();
    CHECK_FALSE(closed.onDuty);
    CHECK(closed.dayEnds == at("2026-11-28 18:00"));
    CHECK(closed.until == at("2026-11-29 09:00"));
}
