#include "exchange/lists.h"
#include "support/testoffice.h"

#include <QBuffer>

#include <algorithm>
#include <catch2/catch.hpp>

using namespace baro;
using namespace baro::tests;

namespace {

/// An office whose lists are read from files.
struct Lists : TestOffice {
    ListReading reading(ListKind kind, const QByteArray &bytes) {
        QByteArray copy = bytes;
        QBuffer file(&copy);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const Result<ListReading> read = readList(file, kind, *office->reference(), clock.now());
        REQUIRE(read);
        CHECK(read->read == read->unchanged + std::ssize(read->changes) + std::ssize(read->faults));
        return *read;
    }
    ListReading reading(ListKind kind, const QString &text) { return reading(kind, text.toUtf8()); }
    ListReading take(ListKind kind, const QString &text) {
        const ListReading read = reading(kind, text);
        for (const ListChange &change : read.changes)
            done(change.define);
        return read;
    }
    ProblemCode refusedFile(ListKind kind, const QByteArray &bytes) {
        QByteArray copy = bytes;
        QBuffer file(&copy);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const Result<ListReading> read = readList(file, kind, *office->reference(), clock.now());
        REQUIRE_FALSE(read);
        return read.error().code;
    }
    QByteArray written(ListKind kind) {
        QBuffer file;
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(writeList(file, kind, *office->reference()));
        return file.data();
    }
    const Place &place(const char *code) {
        const auto id = office->reference()->idOf<Place>(QString::fromUtf8(code));
        REQUIRE(id);
        return *office->reference()->find<Place>(*id);
    }
};

std::vector<std::pair<std::int64_t, QString>> linesOf(const ListReading &reading) {
    std::vector<std::pair<std::int64_t, QString>> lines;
    for (const ListFault &fault : reading.faults)
        lines.emplace_back(fault.line, fault.problem.arguments.value(1));
    return lines;
}

const QString somePlaces = QStringLiteral("이름,다른 이름,동,종류,관리 기관\r\n"
                                          "하늘시장,하늘 전통시장|하늘재래시장,신월3동,시장,\r\n"
                                          "구름아파트,구름단지,목동,아파트,SH공사 집단에너지사업단\r\n"
                                          "바다역,,관외,station,\r\n");

} // namespace

TEST_CASE("places come in from a file and the same file again changes nothing", "[lists]") {
    Lists o;
    const ListReading first = o.take(ListKind::Places, somePlaces);
    CHECK(first.faults.empty());
    CHECK(first.changes.size() == 3);
    const std::int64_t events = o.office->seenEvent();
    const ListReading second = o.take(ListKind::Places, somePlaces);
    CHECK(second.unchanged == 3);
    CHECK(second.changes.empty());
    CHECK(o.office->seenEvent() == events);
    CHECK(verify(*o.connection).isClean());

    const Reference &reference = *o.office->reference();
    const auto market = std::ranges::find(reference.all<Place>(), QStringLiteral("하늘시장"),
                                          [](const auto &each) { return each.second.ko; });
    REQUIRE(market != reference.all<Place>().end());
    CHECK(market->second.otherNames == std::vector{QStringLiteral("하늘 전통시장"), QStringLiteral("하늘재래시장")});
    CHECK(market->second.district == reference.find<District>(o.district(QStringLiteral("신월3동")))->code);
    CHECK(market->second.kind == PlaceKind::Market);
    CHECK(market->second.maintainer.isEmpty());
    CHECK(market->second.en == market->second.ko);
    const auto complex = std::ranges::find(reference.all<Place>(), QStringLiteral("구름아파트"),
                                           [](const auto &each) { return each.second.ko; });
    CHECK(reference.find<District>(*reference.idOf<District>(complex->second.district))->isLegal());
    CHECK(complex->second.maintainer == u"SH");
    const auto station = std::ranges::find(reference.all<Place>(), QStringLiteral("바다역"),
                                           [](const auto &each) { return each.second.ko; });
    CHECK(station->second.district == u"outside");
}

TEST_CASE("a file in code page 949 or with a mark says the same", "[lists]") {
    Lists o;
    // "이름,동" / "뷁시장,목1동" in code page 949: a syllable that older tables lack.
    const QByteArray windows("\xC0\xCC\xB8\xA7,\xB5\xBF\r\n\x94\xEE\xBD\xC3\xC0\xE5,\xB8\xF1\x31\xB5\xBF\r\n");
    const ListReading read = o.reading(ListKind::Places, windows);
    REQUIRE(read.changes.size() == 1);
    CHECK(std::get<Place>(read.changes.front().define.entry).ko == QStringLiteral("뷁시장"));
    CHECK(o.reading(ListKind::Places, QByteArray("\xEF\xBB\xBF" + somePlaces.toUtf8())).changes.size() == 3);
    CHECK(o.reading(ListKind::Places, QString(somePlaces).replace(u',', u';')).changes.size() == 3);
}

TEST_CASE("every bad row is said with its line and the good ones stay", "[lists]") {
    Lists o;
    const ListReading read =
        o.take(ListKind::Places, QStringLiteral("code,ko,other_names,district,kind,maintainer,until\n"
                                                "A1,하늘시장,,신월33동,market,,\n"        // 2
                                                "A2,,,신월3동,market,,\n"                 // 3
                                                "A3,달시장,,,market,,\n"                  // 4
                                                "A4,별시장,,신월3동,palace,,\n"           // 5
                                                "A5,해시장,,신월3동,market,NOBODY,\n"     // 6
                                                "A6,눈시장,,신월3동,market,,23.11.2026\n" // 7
                                                "A7,비시장,,신월3동\n"                    // 8
                                                "A8,꽃시장,,신월3동,market,,\n"           // 9: good
                                                "A8,꽃시장,,신월4동,market,,\n"           // 10
                                                "\n"
                                                ",,,,,,\n"
                                                "A9,901201-1234567 댁,,신월3동,,,\n" // 13
                                                ",나무시장,,신월3동,market,,\n"));   // 14: good
    using Line = std::pair<std::int64_t, QString>;
    CHECK(linesOf(read) == std::vector{Line{2, QStringLiteral("not_known")}, Line{3, QStringLiteral("missing")},
                                       Line{4, QStringLiteral("missing")}, Line{5, QStringLiteral("not_known")},
                                       Line{6, QStringLiteral("not_known")}, Line{7, QStringLiteral("not_a_day")},
                                       Line{8, QStringLiteral("4")}, Line{10, QStringLiteral("repeated")},
                                       Line{13, QStringLiteral("resident_number")}});
    CHECK(read.changes.size() == 2);
    CHECK(o.place("A8").district == o.office->reference()->find<District>(o.district(QStringLiteral("신월3동")))->code);
    // The line that was at odds with another one stays at odds, and nothing is written a second time.
    CHECK(o.take(ListKind::Places, QStringLiteral("code,ko,district\nA8,꽃시장,신월3동\n")).unchanged == 1);
}

TEST_CASE("a file that is none of a list is refused as a whole", "[lists]") {
    Lists o;
    CHECK(o.refusedFile(ListKind::Places, "") == ProblemCode::BadRow);
    CHECK(o.refusedFile(ListKind::Places, "\xFF\xFE\x01\x02") == ProblemCode::BadEncoding);
    CHECK(o.refusedFile(ListKind::Places, "a,b,c\n1,2,3\n") == ProblemCode::ColumnMissing);
    CHECK(o.refusedFile(ListKind::Places, "ko,ko\n1,2\n") == ProblemCode::BadMapping);
    CHECK(o.reading(ListKind::Places, QStringLiteral("ko,district,colour\nx,신월3동,red\n")).passedOver ==
          QStringList{QStringLiteral("colour")});
}

TEST_CASE("telephone numbers of squads and agencies come in with the day on which they were checked", "[lists]") {
    Lists o;
    const ListReading squads = o.take(ListKind::Squads, QStringLiteral("코드,전화번호\nS02,010-2345-6789\nS03,call me\n"
                                                                       "S99,010-1111-2222\n"));
    CHECK(squads.changes.size() == 1);
    CHECK(linesOf(squads) == std::vector<std::pair<std::int64_t, QString>>{{3, QStringLiteral("not_a_telephone")},
                                                                           {4, QStringLiteral("missing")}});
    CHECK(o.office->reference()->find<Squad>(o.squad("S02"))->telephone == QStringLiteral("01023456789"));

    const ListReading agencies =
        o.take(ListKind::Agencies, QStringLiteral("code,telephone,checked\nCITYGAS,1588-5789,2026-11-20\n"
                                                  "KEPCO,123,2026-12-24\nFIRE119,119,yesterday\n"));
    CHECK(agencies.changes.size() == 1);
    CHECK(linesOf(agencies) == std::vector<std::pair<std::int64_t, QString>>{{3, QStringLiteral("in_future")},
                                                                             {4, QStringLiteral("not_a_day")}});
    const Agency &gas = *o.office->reference()->find<Agency>(o.agency("CITYGAS"));
    CHECK(gas.telephone == u"1588-5789");
    CHECK(gas.checkedAt == instantFromIso(QStringLiteral("2026-11-20T00:00+09:00")));
    CHECK(gas.ko == u"서울도시가스"); // a column that is not there leaves its field alone
}

TEST_CASE("vehicles and dongs of squads, and what agencies are competent for, come and go as a file", "[lists]") {
    Lists o;
    const ListReading squads = o.take(
        ListKind::Squads, QStringLiteral("코드,차량,우선동,지원동\nS02,12가3456,신월3동|목1동,Mok 2-dong\nS03,,화성동,\n"
                                         "S04,,목1동,목1동\n"));
    CHECK(squads.changes.size() == 1);
    CHECK(linesOf(squads) == std::vector<std::pair<std::int64_t, QString>>{{3, QStringLiteral("not_known")},
                                                                           {4, QStringLiteral("in_both")}});
    const Squad &squad = *o.office->reference()->find<Squad>(o.squad("S02"));
    CHECK(squad.vehicle == QStringLiteral("12가3456"));
    CHECK(squad.first == std::vector<QString>{QStringLiteral("1147058000"), QStringLiteral("1147051000")});
    CHECK(squad.second == std::vector<QString>{QStringLiteral("1147052000")});
    const ListReading agencies =
        o.take(ListKind::Agencies, QStringLiteral("code,subtypes,hours\nKEPCO,C04-4|C03-3,낮에만\nKGS,C99-9,\n"));
    CHECK(agencies.changes.size() == 1);
    CHECK(linesOf(agencies) == std::vector<std::pair<std::int64_t, QString>>{{3, QStringLiteral("not_known")}});
    const Agency &power = *o.office->reference()->find<Agency>(o.agency("KEPCO"));
    CHECK(power.subtypes == std::vector<QString>{QStringLiteral("C04-4"), QStringLiteral("C03-3")});
    CHECK(power.hours == QStringLiteral("낮에만"));
}

TEST_CASE("a list that was written is read back without a change", "[lists]") {
    Lists o;
    o.take(ListKind::Places, somePlaces);
    o.take(ListKind::Squads, QStringLiteral("code,vehicle,first\nS05,34나5678,목3동\n"));
    o.take(ListKind::Agencies, QStringLiteral("code,subtypes,hours\nKEPCO,C03-3,낮\n"));
    o.take(ListKind::Squads, QStringLiteral("code,telephone\nS02,010-2345-6789\n"));
    // Somebody checked a number at a moment of the day, and a place went out of service in the middle of one.
    Agency gas = *o.office->reference()->find<Agency>(o.agency("CITYGAS"));
    gas.checkedAt = o.clock.now();
    gas.responsibleKo = QStringLiteral("=1+1");
    o.done(commands::Define{gas, o.agency("CITYGAS").value});
    Place closed = o.place("MNT01");
    closed.until = o.clock.now();
    o.done(commands::Define{closed, o.office->reference()->idOf<Place>(QStringLiteral("MNT01"))->value});
    o.clock.advance(std::chrono::minutes(5));
    for (const ListKind kind : {ListKind::Places, ListKind::Squads, ListKind::Agencies}) {
        CAPTURE(codeText(kind).toStdString());
        const QByteArray bytes = o.written(kind);
        const ListReading same = o.reading(kind, bytes);
        CHECK(same.faults.empty());
        CHECK(same.changes.empty());
        CHECK(same.unchanged == same.read);
        // And it makes the same list in another office.
        Lists other;
        for (const ListChange &change : other.reading(kind, bytes).changes)
            other.done(change.define);
        CHECK(other.written(kind) == bytes);
    }
    CHECK(o.written(ListKind::Agencies).contains("'=1+1"));
}

TEST_CASE("what was set in a list is taken back, and what was new goes out of service", "[lists]") {
    Lists o;
    const auto id = o.agency("CITYGAS");
    const Agency before = *o.office->reference()->find<Agency>(id);
    Agency after = before;
    after.telephone = QStringLiteral("1588-0000");
    CHECK(o.refused(commands::Define{before, id.value}) == ProblemCode::NothingChanged);
    const CommandId changed = o.done(commands::Define{after, id.value}).command;
    Request other = o.request(commands::Undo{changed});
    other.actor = *o.office->reference()->idOf<Operator>(QStringLiteral("op2"));
    CHECK(o.refused(other) == ProblemCode::UndoNotYours);
    o.done(commands::Undo{changed});
    CHECK(*o.office->reference()->find<Agency>(id) == before);
    CHECK(o.refused(commands::Undo{changed}) == ProblemCode::UndoOvertaken);

    Place place;
    place.code = QStringLiteral("P9000");
    place.ko = place.en = QStringLiteral("하늘시장");
    place.district = QStringLiteral("outside");
    const CommandId made = o.done(commands::Define{place, {}}).command;
    CHECK(o.refused(commands::Define{place, {}}) == ProblemCode::EntryExists);
    o.done(commands::Undo{made});
    CHECK(o.place("P9000").until == o.clock.now());
    const CommandId late = o.done(commands::Define{after, id.value}).command;
    o.clock.advance(std::chrono::minutes(11));
    CHECK(o.refused(commands::Undo{late}) == ProblemCode::UndoTooLate);
    CHECK(verify(*o.connection).isClean());
}

TEST_CASE("a name that holds no character keeps the file clean", "[lists]") {
    Lists o;
    Place place;
    place.code = QStringLiteral("P9000");
    place.ko = place.en = QStringLiteral("a") + QChar(0xffff) + QChar(0) + QChar(0xd800) + QStringLiteral("b");
    place.district = QStringLiteral("outside");
    o.done(commands::Define{place, {}});
    o.reopen();
    CHECK(verify(*o.connection).isClean());
    CHECK(o.place("P9000").ko.endsWith(u'b'));
}
