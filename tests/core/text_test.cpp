#include "complaint/decide.h"
#include "text/codetext.h"
#include "text/commandtext.h"
#include "text/eventtext.h"
#include "text/historytext.h"
#include "text/problemtext.h"
#include "text/timetext.h"

#include <QSet>

#include <catch2/catch.hpp>

using namespace baro;

namespace {

const QTimeZone seoul("Asia/Seoul");

Instant at(const char *iso) {
    return *instantFromIso(QString::fromLatin1(iso), seoul);
}

QString latin(const char *words) {
    return QString::fromLatin1(words);
}

/// Every value of an enumeration has words, and no two the same.
template<Coded Enum>
bool allHaveWords() {
    QSet<QString> words;
    for (const auto &[value, code] : Codes<Enum>::entries) {
        INFO(code);
        const QString word = text(value);
        CHECK_FALSE(word.isEmpty());
        CHECK_FALSE(words.contains(word));
        words.insert(word);
    }
    return words.size() == static_cast<qsizetype>(Codes<Enum>::entries.size());
}

/// One complaint's history as it grows.
struct History {
    Reference reference;
    QHash<TextId, QString> texts;
    std::vector<Event> events;
    Instant now = at("2026-04-28T17:30");

    History() {
        reference.set(1, Squad{latin("S01"), QStringLiteral("총괄 기동반"), latin("Lead squad")});
        reference.set(2, Squad{latin("S02"), QStringLiteral("도로보수반"), latin("Road squad")});
        reference.set(1, Agency{latin("SH"), QStringLiteral("SH공사"), latin("SH Corporation")});
        reference.set(1, District{latin("d1"), QStringLiteral("신월3동"), latin("Sinwol 3-dong")});
        reference.set(2, District{latin("d2"), QStringLiteral("목1동"), latin("Mok 1-dong")});
    }

    TextRef said(const QString &words) {
        const TextId id{texts.size() + 1};
        texts.insert(id, words);
        return {id, QByteArray(32, 'x')};
    }

    const Event &happens(ComplaintPayload payload, CommandId command = {QUuid::createUuid()}) {
        Event event;
        event.id = {static_cast<std::int64_t>(events.size()) + 1};
        event.key = {complaintStream, 1};
        event.seq = event.id.value;
        event.command = command;
        event.recordedAt = event.occurredAt = now;
        event.payload = std::move(payload);
        events.push_back(event);
        return events.back();
    }

    QString told(const Event &event, Language language = Language::English) const {
        const auto numberOf = [](ComplaintId id) { return Number{2026, id.value}.toString(); };
        return eventText(event, EventWords{reference, texts, numberOf, {}, {}, seoul, language, &events});
    }
    QString last(Language language = Language::English) const { return told(events.back(), language); }
};

} // namespace

TEST_CASE("every coded value has words of its own") {
    CHECK(allHaveWords<State>());
    CHECK(allHaveWords<Priority>());
    CHECK(allHaveWords<Channel>());
    CHECK(allHaveWords<CallerLanguage>());
    CHECK(allHaveWords<Source>());
    CHECK(allHaveWords<LateReason>());
    CHECK(allHaveWords<RecallReason>());
    CHECK(allHaveWords<HoldReason>());
    CHECK(allHaveWords<Outcome>());
    CHECK(allHaveWords<CancelReason>());
    CHECK(allHaveWords<ReopenReason>());
    CHECK(allHaveWords<InformMethod>());
    CHECK(allHaveWords<InformResult>());
    CHECK(allHaveWords<ReturnReason>());
    CHECK(allHaveWords<HandoverTo>());
    CHECK(allHaveWords<CallKind>());
    CHECK(allHaveWords<Role>());
    CHECK(allHaveWords<AgencyKind>());
    CHECK(allHaveWords<SquadKind>());
    CHECK(allHaveWords<Language>());
}

TEST_CASE("every field of a complaint has a label") {
    QSet<QString> labels;
    const Details details;
    Details::fields(details, [&](const char *name, const auto &) {
        INFO(name);
        const auto label = fieldText(latin(name));
        REQUIRE(label);
        CHECK_FALSE(labels.contains(*label));
        labels.insert(*label);
    });
    for (const char *name : {"note", "contact", "reference"})
        CHECK(fieldText(latin(name)));
    CHECK_FALSE(fieldText(latin("no such field")));
}

TEST_CASE("every kind of event has words of its own") {
    QSet<QString> words;
    const auto check = [&](const char *kind) {
        INFO(kind);
        const auto word = kindText(latin(kind));
        REQUIRE(word);
        CHECK_FALSE(words.contains(*word));
        words.insert(*word);
    };
    [&]<size_t... Index>(std::index_sequence<Index...>) {
        (check(std::variant_alternative_t<Index, ComplaintPayload>::kind), ...);
    }
    (std::make_index_sequence<std::variant_size_v<ComplaintPayload>>());
    check(events::CallLogged::kind);
    check(kindOf(Payload(ReferenceEntry(Squad{}))));
}

TEST_CASE("every problem has sentences of its own with all its arguments in place") {
    QSet<QString> all;
    for (const auto &[code, name] : Codes<ProblemCode>::entries) {
        INFO(name);
        const QString sentence = problemText({code, {latin("2026-000412"), latin("second"), latin("third")}}, seoul);
        CHECK(sentence.size() > 20);
        CHECK_FALSE(sentence.contains(u'%'));
        CHECK_FALSE(all.contains(sentence));
        all.insert(sentence);
        CHECK_FALSE(problemText({code, {}}, seoul).contains(u'%'));
    }
}

TEST_CASE("a problem names what it is about") {
    const auto told = [](ProblemCode code, QStringList arguments) { return problemText({code, arguments}, seoul); };
    CHECK(told(ProblemCode::OnHold, {latin("2026-000412")}).contains(latin("2026-000412")));
    CHECK(told(ProblemCode::NotADatabase, {latin("/tmp/a.txt"), latin("file is not a database")})
              .endsWith(latin("Details: file is not a database")));
    CHECK(told(ProblemCode::ResidentNumber, {latin("story")}).startsWith(latin("Story: ")));
    CHECK(told(ProblemCode::ChangedMeanwhile, {latin("2026-000412"), latin("squad_recalled")})
              .contains(latin("(Squad recalled)")));
    CHECK(
        told(ProblemCode::ChangedMeanwhile, {latin("2026-000412"), latin("telephone")}).contains(latin("(Telephone)")));
    CHECK(told(ProblemCode::LateReasonMissing, {}).contains(latin("15 min")));
    CHECK(told(ProblemCode::BadDate, {latin("opened"), latin("31.02.")}).endsWith(latin("Column: opened.")));
    CHECK(told(ProblemCode::BadDate, {latin("opened"), latin("31.02.")}).startsWith(latin("\"31.02.\"")));
    CHECK(told(ProblemCode::BadRow, {latin("wrong_width"), latin("3"), latin("5")})
              .contains(latin("3 fields and not 5")));
    CHECK(told(ProblemCode::BadValue, {latin("many"), latin("--days")}).endsWith(latin("(--days)")));
}

TEST_CASE("a problem with a time shows it in the zone of the office") {
    const QString ms = QString::number(toUnixMs(at("2026-04-28T17:42")));
    CHECK(problemText({ProblemCode::BeforePreviousStep, {ms}}, seoul).contains(latin("17:42")));
    CHECK(problemText({ProblemCode::BeforePreviousStep, {ms}}, QTimeZone::utc()).contains(latin("08:42")));
}

TEST_CASE("words put into a problem are never read as places for others") {
    CHECK(
        problemText({ProblemCode::TextTooLong, {latin("50 %2 off"), latin("20")}}, seoul).contains(latin("50 %2 off")));
}

TEST_CASE("times of day and dates are read in the zone of the office") {
    const Instant instant = at("2026-11-21T00:05");
    CHECK(timeOfDay(instant, seoul) == latin("00:05"));
    CHECK(timeOfDay(instant, QTimeZone::utc()) == latin("15:05"));
    CHECK(dayAndTime(instant, seoul, Language::English) == latin("Sat 21 Nov, 00:05"));
    CHECK(dayAndTime(instant, seoul, Language::Korean) == QStringLiteral("11월 21일 (토) 00:05"));
    CHECK(dateText(instant, seoul, Language::English) == latin("21 Nov 2026"));
    CHECK(dateText(instant, seoul, Language::Korean) == QStringLiteral("2026년 11월 21일"));
    CHECK(dateAndTime(instant, seoul, Language::English) == latin("Sat 21 Nov 2026, 00:05"));
    CHECK(dateAndTime(instant, seoul, Language::Korean) == QStringLiteral("2026년 11월 21일 (토) 00:05"));
}

TEST_CASE("a time is as short as it stays clear") {
    const Instant near = at("2026-12-31T23:50");
    const auto shown = [&](const char *iso) { return timeNear(at(iso), near, seoul, Language::English); };
    CHECK(shown("2026-12-31T08:00") == latin("08:00"));
    CHECK(shown("2026-12-30T08:00") == latin("Wed 30 Dec, 08:00"));
    CHECK(shown("2027-01-01T00:10") == latin("Fri 1 Jan 2027, 00:10"));
}

TEST_CASE("durations are rounded down") {
    using namespace std::chrono_literals;
    CHECK(durationText(59s) == latin("0 min"));
    CHECK(durationText(12min + 59s + 999ms) == latin("12 min"));
    CHECK(durationText(60min) == latin("1 h 00"));
    CHECK(durationText(2h + 48min) == latin("2 h 48"));
    CHECK(durationText(24h) == latin("1 d 0 h"));
    CHECK(durationText(76h + 59min) == latin("3 d 4 h"));
    CHECK(durationText(-12min - 59s) == latin("12 min"));
}

TEST_CASE("what is late has a plus") {
    using namespace std::chrono_literals;
    CHECK(leftText(29min + 59s) == latin("29 min"));
    CHECK(leftText(0ms) == latin("0 min"));
    CHECK(leftText(-1s) == latin("+0 min"));
    CHECK(leftText(-3min - 59s) == latin("+3 min"));
    CHECK(leftText(-(3h + 12min)) == latin("+3 h 12"));
}

TEST_CASE("distances from now say their direction") {
    using namespace std::chrono_literals;
    const Instant now = at("2026-11-21T17:42");
    CHECK(fromNowText(now + 12min + 59s, now) == latin("in 12 min"));
    CHECK(fromNowText(now - 12min - 59s, now) == latin("12 min ago"));
    CHECK(fromNowText(now, now) == latin("just now"));
    CHECK(fromNowText(now - 59s, now) == latin("just now"));
    CHECK(fromNowText(now + 59s, now) == latin("in under a minute"));
}

TEST_CASE("a stopwatch counts seconds") {
    using namespace std::chrono_literals;
    CHECK(stopwatchText(41s + 900ms) == latin("00:41"));
    CHECK(stopwatchText(1h + 2min + 3s) == latin("1:02:03"));
    CHECK(stopwatchText(-5s) == latin("00:00"));
}

TEST_CASE("the story of the manhole is told event by event") {
    History history;
    events::Received received;
    received.number = {2026, 412};
    received.details.priority = Priority::Urgent;
    received.deadlines = Deadlines{{1}, at("2026-04-28T18:00"), at("2026-04-28T20:30")};
    history.happens(received);
    CHECK(history.last() ==
          latin("Received by telephone as 2026-000412; urgent; squad to set out by 18:00, to be resolved by 20:30"));
    history.happens(events::SquadAssigned{1, {1}, {}, {}});
    CHECK(history.last() == latin("Squad assigned: Lead squad"));
    CHECK(history.last(Language::Korean) == QStringLiteral("Squad assigned: 총괄 기동반"));
    history.happens(events::SquadCalled{1});
    CHECK(history.last() == latin("Squad told to go: Lead squad"));
    history.happens(events::SquadOut{1});
    CHECK(history.last() == latin("Squad set out: Lead squad"));
    history.happens(events::SquadArrived{1});
    CHECK(history.last() == latin("Squad arrived on site: Lead squad"));
    history.happens(events::Referred{1,
                                     {1},
                                     history.said(latin("Control room")),
                                     history.said(latin("SH-77")),
                                     history.said(latin("heat pipe burst")),
                                     at("2026-04-28T18:30")});
    CHECK(history.last() ==
          latin("Referred to SH Corporation; spoke to Control room; their reference SH-77; promised by 18:30; "
                "heat pipe burst"));
    history.happens(events::ReferralCompleted{1, {}});
    CHECK(history.last() == latin("Completed by SH Corporation"));
    history.happens(events::Resolved{Outcome::DoneByAgency, {}});
    CHECK(history.last() == latin("Resolved: Done by another agency"));
    history.happens(events::CallerInformed{InformMethod::Telephone, InformResult::Reached, {}});
    CHECK(history.last() == latin("Caller informed: By telephone"));
    history.happens(events::Closed{});
    CHECK(history.last() == latin("Closed"));
}

TEST_CASE("an amendment tells old and new of each field") {
    History history;
    events::Amended amended;
    amended.district.emplace().before = DistrictId{1};
    amended.district->after = DistrictId{2};
    amended.callBack = events::Change<bool>{true, false};
    amended.place.emplace().after = history.said(latin("Market %1"));
    amended.telephone.emplace().before = TextRef{{99}, QByteArray(32, 'x')};
    history.happens(amended);
    CHECK(history.last() == QStringLiteral("Amended: District Sinwol 3-dong → Mok 1-dong; Call back wanted yes → no; "
                                           "Place — → Market %1; Telephone (erased) → —"));
}

TEST_CASE("an undone step is named and so is the squad whose number was given again") {
    History history;
    const CommandId command{QUuid::createUuid()};
    history.happens(events::SquadAssigned{1, {1}, {}, {}}, command);
    history.happens(events::SquadCalled{1}, command);
    history.happens(events::Undone{command});
    CHECK(history.last() == latin("Undone: Squad assigned; Squad told to go"));
    history.happens(events::SquadAssigned{1, {2}, {}, {}});
    history.happens(events::SquadOut{1});
    CHECK(history.told(history.events[1]) == latin("Squad told to go: Lead squad"));
    CHECK(history.last() == latin("Squad set out: Road squad"));
}

TEST_CASE("an event without its history asks who goes") {
    History history;
    const Event event = history.happens(events::SquadOut{2});
    const auto numberOf = [](ComplaintId) { return QString(); };
    const auto squadOf = [](int dispatch) { return SquadId{dispatch}; };
    const auto agencyOf = [](int) { return AgencyId{1}; };
    CHECK(eventText(event, EventWords{history.reference, history.texts, numberOf, squadOf, agencyOf, seoul,
                                      Language::English}) == latin("Squad set out: Road squad"));
}

TEST_CASE("erased words are said to be erased") {
    History history;
    const TextRef note = history.said(latin("a name"));
    history.happens(events::NoteAdded{note});
    CHECK(history.last() == latin("Note: a name"));
    history.texts.clear();
    CHECK(history.last() == latin("Note: (erased)"));
}

TEST_CASE("what was recorded late says so") {
    History history;
    Event event = history.happens(events::SquadOut{1});
    CHECK(lateText(event).isEmpty());
    event.recordedAt = event.occurredAt + lateAfter;
    CHECK(lateText(event).isEmpty());
    event.recordedAt = event.occurredAt + Minutes{25};
    event.attestation.late = LateReason::SquadReportedLate;
    CHECK(lateText(event) == latin("Recorded late, 25 min after it happened: Squad reported late"));
    event.attestation.late.reset();
    CHECK(lateText(event) == latin("Recorded late, 25 min after it happened"));
}

TEST_CASE("nobody was late to write down what time brought about by itself") {
    History history;
    for (Event event : {history.happens(events::MarkPassed{ClockKind::Out, 100, 0, {}}),
                        history.happens(events::Resumed{true, {}})}) {
        event.recordedAt = event.occurredAt + std::chrono::days{5};
        CHECK_FALSE(lateText(event).isEmpty());
        event.attestation.saidBy = Source::Clock;
        CHECK(lateText(event).isEmpty());
    }
}

TEST_CASE("reminders that come one after the other are one line, which names what was reached on each clock") {
    History history;
    const auto mark = [&](ClockKind clock, int percent, int reminder, const char *time) {
        history.now = at(time);
        history.happens(events::MarkPassed{clock, percent, reminder, {}});
    };
    history.happens(events::NoteAdded{history.said(latin("first"))});
    mark(ClockKind::Out, 50, 0, "2026-04-28T17:45");
    mark(ClockKind::Resolve, 50, 0, "2026-04-28T19:00");
    mark(ClockKind::Out, 100, 0, "2026-04-28T18:00");
    mark(ClockKind::Out, 100, 7, "2026-04-28T21:30");
    history.happens(events::NoteAdded{history.said(latin("second"))});
    mark(ClockKind::Out, 100, 8, "2026-04-28T22:00");
    mark(ClockKind::Out, 100, 9, "2026-04-28T22:30");

    const auto stretches = stretchesOf(history.events);
    REQUIRE(stretches == std::vector<HistoryStretch>{{0, 1}, {1, 4}, {5, 1}, {6, 1}, {7, 1}});
    CHECK_FALSE(stretches[3].isRun()); // two stand for themselves
    const EventWords words{history.reference, history.texts, {}, {}, {}, seoul, Language::English};
    const QString line = stretchText(history.events, stretches[1], words);
    CHECK(line.contains(latin("4 reminder")));
    CHECK(line.contains(latin("17:45 to 21:30")));
    CHECK(line.contains(latin("Late to set out: reminder 7")));
    CHECK(line.contains(latin("50 % of the time to resolve has passed")));
    CHECK_FALSE(line.contains(latin("The time to set out is over")));
    CHECK(stretchText(history.events, stretches[0], words) == history.told(history.events[0]));
}

TEST_CASE("a complaint that somebody was at and left does not read as if it had just come in") {
    Complaint complaint;
    complaint.cycles.push_back({.start = at("2026-04-28T17:00")});
    CHECK(text(stateOf(complaint)) == text(State::Received));
    complaint.dispatches.push_back({.no = 1, .squad = {1}, .assignedAt = at("2026-04-28T17:05")});
    complaint.dispatches.back().recalledAt = at("2026-04-28T17:06");
    CHECK(text(stateOf(complaint)) == text(State::Received)); // it never got there
    Dispatch &dispatch = complaint.dispatches.emplace_back(Dispatch{.no = 2, .squad = {1}, .assignedAt = at("2026-04-28T17:10")});
    dispatch.arrivedAt = at("2026-04-28T17:30");
    CHECK(text(stateOf(complaint)) == text(State::OnSite));
    dispatch.leftAt = at("2026-04-28T17:50");
    CHECK(text(stateOf(complaint)) == latin("Squad was there"));
    Referral &referral = complaint.referrals.emplace_back(Referral{.no = 1, .agency = {1}, .at = at("2026-04-28T17:45")});
    CHECK(text(stateOf(complaint)) == text(State::Referred));
    referral.completedAt = at("2026-04-28T18:20");
    CHECK(text(stateOf(complaint)) == latin("Done by the other body"));
    referral.completedAt.reset();
    referral.returnedAt = at("2026-04-28T18:20");
    CHECK(text(stateOf(complaint)) == latin("Returned by the other body"));
    // Reopened, it begins anew.
    complaint.cycles.back().closedAt = at("2026-04-28T19:00");
    complaint.cycles.push_back({.no = 2, .start = at("2026-04-29T09:00")});
    CHECK(text(stateOf(complaint)) == text(State::Received));
}

TEST_CASE("what would steer a screen or turn the order of letters is shown as a sign in a history") {
    History history;
    history.happens(events::NoteAdded{history.said(QStringLiteral("red \x1b[31m and \x202e back"))});
    CHECK_FALSE(history.last().contains(QChar(0x1b)));
    CHECK_FALSE(history.last().contains(QChar(0x202e)));
    CHECK(history.last().contains(QChar(0x241b)));
}

TEST_CASE("every kind of event makes a sentence even when nothing is known") {
    History history;
    const EventWords words{history.reference, history.texts, {}, {}, {}, seoul, Language::English};
    Event event;
    const auto check = [&](Payload payload) {
        event.payload = std::move(payload);
        INFO(kindOf(event.payload));
        const QString sentence = eventText(event, words);
        CHECK(sentence.size() > 3);
        CHECK_FALSE(sentence.contains(u'%'));
    };
    [&]<size_t... Index>(std::index_sequence<Index...>) {
        (check(ComplaintPayload(std::in_place_index<Index>)), ...);
    }
    (std::make_index_sequence<std::variant_size_v<ComplaintPayload>>());
    [&]<size_t... Index>(std::index_sequence<Index...>) {
        (check(ReferenceEntry(std::in_place_index<Index>)), ...);
    }
    (std::make_index_sequence<std::variant_size_v<ReferenceEntry>>());
    check(events::CallLogged{});
}

TEST_CASE("every command has a title of its own") {
    QSet<QString> titles;
    const auto check = [&](const Command &command) {
        const QString title = commandText(command);
        INFO(title.toStdString());
        CHECK_FALSE(title.isEmpty());
        CHECK_FALSE(titles.contains(title));
        titles.insert(title);
    };
    [&]<size_t... Index>(std::index_sequence<Index...>) {
        (check(Command(std::in_place_index<Index>)), ...);
    }
    (std::make_index_sequence<std::variant_size_v<Command>>());
}

TEST_CASE("a language goes by its own name and its locale becomes the default") {
    CHECK(text(Language::Korean) == QStringLiteral("한국어"));
    const QLocale before;
    const Language language = currentLanguage();
    useLanguage(Language::English);
    CHECK(currentLanguage() == Language::English);
    CHECK(QLocale().language() == QLocale::English);
    useLanguage(Language::Korean);
    CHECK(QLocale().language() == QLocale::Korean);
    useLanguage(language);
    QLocale::setDefault(before);
}
