#include "support/testoffice.h"
#include "text/codetext.h"
#include "text/ledgertext.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <catch2/catch.hpp>

using namespace baro;
using namespace baro::tests;
using namespace std::chrono_literals;

namespace {

const QTimeZone seoul("Asia/Seoul");

Instant at(const char *text) {
    const auto instant = instantFromIso(QString::fromLatin1(text).replace(u' ', u'T'), seoul);
    REQUIRE(instant);
    return *instant;
}

ComplaintId pothole(TestOffice &o) {
    SpokenDetails details = o.details();
    details.subtype = o.subtype("C01-1");
    return o.receive(details);
}

struct Explained {
    ReferencePointer reference;
    LedgerWords words;
    explicit Explained(TestOffice &o)
        : reference(o.office->reference())
        , words(reference->policies(), seoul, Language::English) {}
};

QString clockOf(TestOffice &o, ComplaintId id, ClockKind kind) {
    return Explained(o).words.clock(o.complaint(id).cycle(), kind, o.clock.now()).join(u'\n');
}

QString termOf(TestOffice &o, ComplaintId id) {
    const Complaint &c = o.complaint(id);
    return Explained(o)
        .words.legal(c.cycle(), c.details.legalKind.value_or(LegalKind::Other))
        .join(u'\n');
}

/// "28 h 15", "2 h 48 min 05 s", "12 min 30 s", "12 min", "5 s".
std::int64_t secondsIn(const QString &duration) {
    static const QRegularExpression shape(
        QStringLiteral("^(?:(\\d+) h (\\d+)(?: min (\\d+) s)?|(\\d+) min(?: (\\d+) s)?|(\\d+) s)$"));
    const auto match = shape.match(duration);
    INFO(duration.toStdString());
    REQUIRE(match.hasMatch());
    const auto number = [&](int group) { return match.captured(group).toLongLong(); };
    return number(1) * 3600 + number(2) * 60 + number(3) + number(4) * 60 + number(5) + number(6);
}

SpecialDay special(const char *code, const QString &ko, const char *en) {
    SpecialDay day;
    day.code = QString::fromLatin1(code);
    day.ko = ko;
    day.en = QString::fromLatin1(en);
    return day;
}

} // namespace

TEST_CASE("a transfer is neither kept nor late, in words, as data and on the board", "[explained]") {
    TestOffice o;
    const ComplaintId id = pothole(o);
    o.clock.advance(40min);
    o.done(commands::TransferAway{id, o.agency("SH"), {}, {}, Words(QStringLiteral("공사 소관"))});
    for (const ClockKind kind : {ClockKind::Out, ClockKind::Resolve}) {
        const QString words = clockOf(o, id, kind);
        INFO(words.toStdString());
        CHECK(words.contains(QStringLiteral("transferred to the competent body 10:40, after 40 min")));
        CHECK_FALSE(words.contains(QStringLiteral("promise kept")));
        CHECK_FALSE(words.contains(QStringLiteral("late by")));
        CHECK(Explained(o)
                  .words.clockJson(o.complaint(id).cycle(), kind, o.clock.now())[QStringLiteral("broken")]
                  .isNull());
    }
    // Before it is closed, and after.
    Reader reader(*o.connection);
    const auto counted = [&] {
        const Board board = reader.board(o.clock.now(), {});
        return std::pair(board.resolveToday, board.resolveWeek);
    };
    CHECK(counted() == std::pair(BoardKept{}, BoardKept{}));
    CHECK(reader.openQueue().front().outcome == Outcome::Transferred);
    o.done(commands::InformCaller{id, {}, {}, {}});
    o.done(commands::Close{
        id, o.complaint(id).cycle().isLate(o.clock.now()) ? std::optional(DelayReason::Traffic) : std::nullopt, {}});
    CHECK(counted() == std::pair(BoardKept{}, BoardKept{}));
    REQUIRE(o.view(id).folded.spans.size() == 1);
    CHECK_FALSE(o.view(id).folded.spans.front().resolveKept);
    // What was resolved by us counts.
    const ComplaintId ours = pothole(o);
    o.done(commands::Resolve{ours, Outcome::Done, wordsOf(QStringLiteral("메움"))});
    CHECK(counted().first == BoardKept{1, 0});
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("days that the office added are named in what explains a clock", "[explained]") {
    TestOffice o;
    SpecialDay founding = special("2026-11-24", QStringLiteral("개청 기념일"), "Founding day");
    founding.hours = DayWindows{{13 * 60, 15 * 60}};
    o.done(commands::Define{founding, {}});
    SpecialDay decreed = special("2026-11-25", QStringLiteral("임시공휴일"), "A day decreed");
    decreed.kind = HolidayKind::Decreed;
    decreed.hours = DayWindows{};
    o.done(commands::Define{decreed, {}});
    o.clock.set(at("2026-11-23 21:50"));
    const ComplaintId id = pothole(o);
    CHECK(o.complaint(id).cycle().deadlines->resolve == at("2026-11-26 09:50"));
    const QString words = clockOf(o, id, ClockKind::Resolve);
    INFO(words.toStdString());
    CHECK(words.contains(QStringLiteral("Tue 24 Nov is Founding day: service 13:00–15:00")));
    CHECK(words.contains(QStringLiteral("Wed 25 Nov is A day decreed: no service")));
    const auto days = Explained(o)
                          .words.clockJson(o.complaint(id).cycle(), ClockKind::Resolve, o.clock.now())
                          .value(QStringLiteral("named_days"))
                          .toArray();
    CHECK(days.size() == 2);
    // The law counts no holiday, and a day of other service hours like any other.
    CHECK(termOf(o, id).contains(QStringLiteral("Tue 24 Nov, 09:00 – Tue 24 Nov, 12:00: counts, 3 h 00")));
}

TEST_CASE("the law's term tells the hours that it counts, and a new holiday is told beside it", "[explained]") {
    TestOffice o;
    o.clock.set(at("2026-11-23 16:30"));
    const ComplaintId id = pothole(o);
    QString words = termOf(o, id);
    INFO(words.toStdString());
    CHECK(words.contains(QStringLiteral("3 working hour(s), from Mon 23 Nov 2026, 16:30, due Tue 24 Nov, 10:30")));
    CHECK(words.contains(QStringLiteral("16:30 – 18:00: counts, 1 h 30")));
    CHECK(words.contains(QStringLiteral("Tue 24 Nov, 09:00 – Tue 24 Nov, 10:30: counts, 1 h 30")));
    CHECK_FALSE(words.contains(QStringLiteral("as it is known now")));
    SpecialDay decreed = special("2026-11-24", QStringLiteral("임시공휴일"), "A day decreed");
    decreed.kind = HolidayKind::Decreed;
    o.done(commands::Define{decreed, {}});
    words = termOf(o, id);
    CHECK(o.complaint(id).cycle().deadlines->legal == at("2026-11-24 10:30"));
    CHECK(words.contains(QStringLiteral("due Tue 24 Nov, 10:30")));
    CHECK(words.contains(QStringLiteral(
        "By the calendar as it is known now it would end Wed 25 Nov, 10:30; the term stays as it was told")));
    const QJsonObject data = Explained(o).words.legalJson(o.complaint(id).cycle(), LegalKind::Other);
    CHECK(data[QStringLiteral("due")].toString().startsWith(QStringLiteral("2026-11-24T10:30")));
    CHECK(data[QStringLiteral("due_as_restated")].toString().startsWith(QStringLiteral("2026-11-25T10:30")));
    CHECK(data[QStringLiteral("segments")].toArray().size() == 2);
    CHECK(data[QStringLiteral("decree_article")] == QStringLiteral("19"));
    const QJsonArray days = data[QStringLiteral("days")].toArray();
    REQUIRE(days.size() == 2);
    CHECK(days[1].toObject()[QStringLiteral("date")] == QStringLiteral("2026-11-24"));
    CHECK(days[1].toObject()[QStringLiteral("counts")].toBool());
}

TEST_CASE("the law's term names its articles, the lunch hour, nights and days without work", "[explained]") {
    TestOffice o;
    o.clock.set(at("2026-11-26 17:00")); // a Thursday
    const QString night = termOf(o, pothole(o));
    INFO(night.toStdString());
    CHECK(night.contains(QStringLiteral("18:00 – Fri 27 Nov, 09:00: does not count, night")));
    CHECK(night.contains(QStringLiteral("By article 19 of the Enforcement Decree")));
    CHECK(night.contains(QStringLiteral("(article 19 (1) of the Act)")));
    o.clock.set(at("2026-11-27 10:30"));
    CHECK(termOf(o, pothole(o)).contains(QStringLiteral("12:00 – 13:00: does not count, lunch hour")));
    o.clock.set(at("2026-11-27 17:00"));
    CHECK(termOf(o, pothole(o))
              .contains(QStringLiteral("18:00 – Mon 30 Nov, 09:00: does not count, outside working hours and working days")));
    o.clock.set(at("2026-11-30 07:00"));
    CHECK(termOf(o, pothole(o)).contains(QStringLiteral("07:00 – 09:00: does not count, before working hours")));
    commands::Amend amend{pothole(o)};
    amend.legalKind = LegalKind::Suggestion;
    o.done(amend);
    CHECK(termOf(o, amend.complaint).contains(QStringLiteral("By article 15 of the Enforcement Decree")));
    CHECK(termOf(o, amend.complaint).contains(QStringLiteral("(article 19 (2) of the Act)")));
}

TEST_CASE("a term of the law that the calendar does not reach is said and does not vanish", "[explained]") {
    TestOffice o;
    const auto reference = o.office->reference();
    const Policies &policies = reference->policies();
    const Instant received = at("2050-12-30 17:00");
    const auto deadlines = clocks::promisedFrom(received, {}, Priority::Ordinary, LegalKind::LawQuestion, policies);
    REQUIRE(deadlines);
    CHECK_FALSE(deadlines->legal);
    Cycle cycle{.start = received, .deadlines = deadlines};
    cycle.terms = {{received, deadlines->promise, policies.calendarKnown()}};
    const QStringList lines = Explained(o).words.legal(cycle, LegalKind::LawQuestion);
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().contains(QStringLiteral("the calendar of this program ends with the year 2050")));
}

TEST_CASE("what nobody set out to is not told as done", "[explained]") {
    TestOffice o;
    o.clock.set(at("2026-11-23 10:00"));
    const ComplaintId id = pothole(o);
    o.clock.advance(50min);
    o.done(commands::Resolve{id, Outcome::Done, wordsOf(QStringLiteral("전화로 해결"))});
    const QString out = clockOf(o, id, ClockKind::Out);
    INFO(out.toStdString());
    CHECK_FALSE(out.contains(QStringLiteral("; done ")));
    CHECK(out.contains(
        QStringLiteral("Due 10:30; no squad had set out when nothing was to be done any more at 10:50, late by 20 min")));
    CHECK(clockOf(o, id, ClockKind::Resolve).contains(QStringLiteral("promise kept after 50 min")));
}

TEST_CASE("what a promise was given for is told: the kind, the law's kind, and why it is urgent", "[explained]") {
    TestOffice o;
    const Reference &reference = *o.office->reference();
    const auto lines = [&](const char *code, Priority priority) {
        const auto subtype = o.subtype(code);
        return matterPart(reference.categoryOf(subtype), subtype, priority, LegalKind::Grievance, reference, Language::English)
            .lines.join(u'\n');
    };
    const Subtype *kind = reference.find<Subtype>(o.subtype("C01-1"));
    CHECK(lines("C01-1", Priority::Ordinary).contains(kind->en));
    CHECK(lines("C01-1", Priority::Ordinary).contains(text(LegalKind::Grievance)));
    CHECK(lines("C01-1", Priority::Ordinary).contains(QStringLiteral("Not urgent")));
    CHECK(lines("C01-1", Priority::Urgent).contains(QStringLiteral("a person said so")));
    for (const auto &[id, subtype] : reference.all<Subtype>())
        if (subtype.urgent) {
            CHECK(lines(subtype.code.toLatin1().constData(), Priority::Urgent).contains(QStringLiteral("always is")));
            CHECK(urgentBecause(id, Priority::Ordinary, reference) == std::nullopt);
        }
}

TEST_CASE("of a term in days each day that counts is told, those that do not, and each extension", "[explained]") {
    TestOffice o;
    o.clock.set(at("2026-11-23 22:10"));
    const ComplaintId id = pothole(o);
    commands::Amend amend{id};
    amend.legalKind = LegalKind::Grievance;
    o.done(amend);
    const QString days = QStringLiteral("Days that count: 1. Mon 23 Nov, 2. Tue 24 Nov, 3. Wed 25 Nov, 4. Thu 26 Nov, "
                                        "5. Fri 27 Nov, 6. Mon 30 Nov, 7. Tue 1 Dec");
    CHECK(termOf(o, id).contains(days));
    CHECK(termOf(o, id).contains(QStringLiteral("Days that do not count: Sat 28 Nov, Sun 29 Nov")));
    o.done(commands::ExtendLegalTerm{id, false, Words(QStringLiteral("현장 조사"))});
    const QString words = termOf(o, id);
    INFO(words.toStdString());
    CHECK(words.contains(days));
    CHECK(words.contains(QStringLiteral("Extended to Thu 10 Dec, 18:00")));
    CHECK(words.contains(QStringLiteral("1. Wed 2 Dec, 2. Thu 3 Dec")));
    CHECK(words.contains(QStringLiteral("7. Thu 10 Dec")));
}

TEST_CASE("a term of the law that is over is not extended", "[explained]") {
    TestOffice o;
    o.clock.set(at("2026-11-23 16:30"));
    const ComplaintId id = pothole(o);
    o.clock.set(at("2026-11-24 10:31"));
    const commands::ExtendLegalTerm extend{id, false, Words(QStringLiteral("현장 조사"))};
    CHECK(o.refused(extend) == ProblemCode::TermOverdue);
    CHECK(o.complaint(id).cycle().deadlines->legal == at("2026-11-24 10:30"));
    // It was extended while it ran, and is written down now.
    Request request = o.request(extend);
    request.occurredAt = at("2026-11-24 10:20");
    o.done(request);
    CHECK(o.complaint(id).cycle().legalExtensions == 1);
}

TEST_CASE("the stretches of a clock add up to the second to what is said of all of them", "[explained]") {
    TestOffice o;
    o.clock.set(at("2026-11-29 17:12") + 40s + 700ms); // Sunday
    const ComplaintId id = pothole(o);
    o.clock.set(at("2026-11-29 17:31") + 5s + 300ms);
    o.done(commands::PutOnHold{id, HoldReason::Weather, {}});
    o.clock.set(at("2026-11-29 17:44") + 59s + 900ms);
    o.done(commands::Resume{id});
    o.clock.set(at("2026-11-30 09:20") + 33s + 100ms);
    o.done(commands::Resolve{id, Outcome::Done, wordsOf(QStringLiteral("메움"))});
    const QString words = clockOf(o, id, ClockKind::Resolve);
    INFO(words.toStdString());
    static const QRegularExpression runs(QStringLiteral(": runs, ([^\n]+)"));
    static const QRegularExpression kept(QStringLiteral("promise kept after ([^\n]+)"));
    std::int64_t sum = 0;
    int stretches = 0;
    for (auto found = runs.globalMatch(words); found.hasNext(); ++stretches)
        sum += secondsIn(found.next().captured(1));
    CHECK(stretches == 3);
    CHECK(sum == 18 * 60 + 25 + 15 * 60 + 1 + 20 * 60 + 33);
    REQUIRE(kept.match(words).hasMatch());
    CHECK(secondsIn(kept.match(words).captured(1)) == sum);
    // What is late adds up to the promised time and what ran over.
    const ComplaintId late = pothole(o);
    o.clock.advance(4h + 17s + 400ms);
    const QString over = clockOf(o, late, ClockKind::Resolve);
    static const QRegularExpression by(QStringLiteral("late by ([^\n]+) so far"));
    REQUIRE(by.match(over).hasMatch());
    CHECK(secondsIn(by.match(over).captured(1)) == 3600 + 17);
}

TEST_CASE("the first time of an explanation has its date, and each of another day", "[explained]") {
    TestOffice o;
    o.clock.set(at("2026-11-29 17:50"));
    const ComplaintId id = pothole(o);
    o.clock.set(at("2026-12-10 10:00"));
    for (const ClockKind kind : {ClockKind::Out, ClockKind::Resolve}) {
        const QString words = clockOf(o, id, kind);
        INFO(words.toStdString());
        CHECK(words.section(u'\n', 0, 0).contains(QStringLiteral("from Sun 29 Nov 2026, 17:50")));
        CHECK(words.contains(QStringLiteral("17:50 – 18:00: runs, 10 min")));
        CHECK(words.contains(QStringLiteral("18:00 – Mon 30 Nov, 09:00: stands still")));
        CHECK(words.contains(QStringLiteral("Due Mon 30 Nov, ")));
    }
    CHECK(termOf(o, id).contains(QStringLiteral("from Sun 29 Nov 2026, 17:50")));
}

TEST_CASE("a complaint that a squad has left is not told as new in any list", "[explained]") {
    TestOffice o;
    const ComplaintId id = pothole(o);
    o.done(commands::AssignSquad{id, o.squad("S05")});
    o.done(commands::ReportOut{id, 1});
    o.done(commands::ReportArrived{id, 1});
    Reader reader(*o.connection);
    CHECK(reader.openQueue().front().state == State::OnSite);
    o.done(commands::ReportLeft{id, 1});
    CHECK(reader.openQueue().front().state == State::Visited);
    CHECK(text(State::Visited) == QStringLiteral("Squad was there"));
    o.done(commands::Refer{id, o.agency("SH"), {}, {}, {}, {}});
    CHECK(reader.openQueue().front().state == State::Referred);
    o.clock.advance(1min);
    o.done(commands::ReturnReferral{id, 1, ReturnReason::NotTheirs, {}});
    CHECK(reader.openQueue().front().state == State::Returned);
    o.done(commands::Refer{id, o.agency("SH"), {}, {}, {}, {}});
    o.clock.advance(1min);
    o.done(commands::CompleteReferral{id, 2, {}});
    CHECK(reader.openQueue().front().state == State::OtherDone);
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("a reply is late by the minutes that our own promise counts, and is asked for while ours is over",
          "[explained]") {
    TestOffice o;
    o.clock.set(at("2026-11-23 15:00"));
    const ComplaintId ordinary = pothole(o);
    o.done(commands::Refer{ordinary, o.agency("SH"), {}, {}, {}, at("2026-11-23 21:00")});
    Reader reader(*o.connection);
    const ReferencePointer reference = o.office->reference();
    const auto late = [&](const char *when) {
        return replyLate(reader.withOthers().front(), reference->policies(), at(when));
    };
    CHECK(late("2026-11-23 21:00") == 0min);
    CHECK(late("2026-11-23 23:00") == 1h);
    CHECK(late("2026-11-24 10:00") == 2h); // the night does not count
    // They have replied: no time is due any more, however long it takes.
    o.done(commands::AnswerReferral{ordinary, 1, {}, {}});
    CHECK_FALSE(reader.withOthers().front().due);
    CHECK(late("2026-11-25 10:00") == 0min);

    const ComplaintId overdue = pothole(o);
    o.clock.set(at("2026-11-27 19:00")); // a Friday
    o.done(commands::Refer{overdue, o.agency("SH"), {}, {}, {}, {}});
    CHECK(o.complaint(overdue).referrals.front().promisedAt == at("2026-11-30 18:00"));
}
