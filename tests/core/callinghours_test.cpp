#include "complaint/callinghours.h"

#include <catch2/catch.hpp>

using namespace baro;

namespace {

const QTimeZone seoul("Asia/Seoul");

Instant at(const char *text) {
    return instantFromIso(QString::fromLatin1(text), seoul).value();
}

} // namespace

TEST_CASE("callers are called back from 08:00 on and until 21:00", "[callback]") {
    CHECK_FALSE(mayBeCalledFrom(at("2026-11-23T08:00"), false, seoul));
    CHECK_FALSE(mayBeCalledFrom(at("2026-11-23T14:30"), false, seoul));
    CHECK_FALSE(mayBeCalledFrom(at("2026-11-23T20:59:59.999"), false, seoul));
    CHECK(mayBeCalledFrom(at("2026-11-23T21:00"), false, seoul) == at("2026-11-24T08:00"));
    CHECK(mayBeCalledFrom(at("2026-11-23T23:59:59.999"), false, seoul) == at("2026-11-24T08:00"));
    CHECK(mayBeCalledFrom(at("2026-11-24T00:00"), false, seoul) == at("2026-11-24T08:00"));
    CHECK(mayBeCalledFrom(at("2026-11-24T07:59:59.999"), false, seoul) == at("2026-11-24T08:00"));
}

TEST_CASE("who asked for it is called at any hour", "[callback]") {
    CHECK_FALSE(mayBeCalledFrom(at("2026-11-23T21:00"), true, seoul));
    CHECK_FALSE(mayBeCalledFrom(at("2026-11-24T03:00"), true, seoul));
}

TEST_CASE("the hours are those of the office's wall clock", "[callback]") {
    const QTimeZone berlin("Europe/Berlin");
    const auto local = [&](const char *text) { return instantFromIso(QString::fromLatin1(text), berlin).value(); };
    // The night in which the clocks go forward is an hour shorter; morning is at 08:00 all the same.
    CHECK(mayBeCalledFrom(local("2026-03-28T23:00"), false, berlin) == local("2026-03-29T08:00"));
    CHECK_FALSE(mayBeCalledFrom(local("2026-03-29T08:00"), false, berlin));
}
