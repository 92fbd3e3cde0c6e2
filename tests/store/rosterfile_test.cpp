#include "complaint/rosterof.h"
#include "exchange/rosterfile.h"
#include "support/testoffice.h"

#include <QBuffer>

#include <catch2/catch.hpp>

using namespace baro;
using namespace baro::tests;

namespace {

struct Rosters : TestOffice {
    std::shared_ptr<const Roster> roster() const { return rosterOf(*office->reference()); }
    QByteArray written(QDate first, QDate last) const {
        QBuffer out;
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(writeRoster(out, *roster(), localDay(first), localDay(last)));
        return out.data();
    }
    Result<RosterReading> read(const QByteArray &bytes) const {
        QByteArray copy = bytes;
        QBuffer in(&copy);
        REQUIRE(in.open(QIODevice::ReadOnly));
        return readRoster(in, *roster());
    }
    RosterReading reading(const QString &text) const {
        const auto read = this->read(text.toUtf8());
        REQUIRE(read);
        return *read;
    }
    void take(const RosterReading &reading) {
        commands::DefineAll all;
        for (const RosterWeek &week : reading.weeks)
            all.entries.push_back({week, {}, {}});
        done(all);
    }
};

QStringList words(std::initializer_list<const char *> each) {
    QStringList list;
    for (const char *word : each)
        list += QString::fromUtf8(word);
    return list;
}
std::vector<QString> cells(std::initializer_list<const char *> each) {
    const QStringList list = words(each);
    return {list.begin(), list.end()};
}

const QString head = QStringLiteral("week,squad,mon,tue,wed,thu,fri,sat,sun\n");

} // namespace

TEST_CASE("a roster that went out as a file comes back as it was", "[roster]") {
    Rosters office;
    const QDate first(2026, 11, 30);
    const QDate last(2026, 12, 27);
    const QByteArray before = office.written(first, last);
    CHECK(before.count('\n') == 1 + 36 * 4);
    const auto same = office.read(before);
    REQUIRE(same);
    CHECK(same->read == 36 * 4);
    CHECK(same->unchanged == 36 * 4);
    CHECK(same->weeks.empty());

    RosterWeek week{RosterWeek::codeOf(u"2026-12-07", u"S05"), cells({"W", "", "E:A L:B", "D", "D", "", "D"}), {}};
    office.done(commands::DefineAll{{{week, {}, {}}}});
    const QByteArray changed = office.written(first, last);
    CHECK(changed != before);
    // The file of before puts it back.
    const auto back = office.read(before);
    REQUIRE(back);
    REQUIRE(back->weeks.size() == 1);
    CHECK(back->weeks.front().code == week.code);
    office.take(*back);
    CHECK(office.written(first, last) == before);
    const auto again = office.read(changed);
    REQUIRE(again);
    office.take(*again);
    CHECK(office.written(first, last) == changed);
}

TEST_CASE("squads by name, columns in any order, code page 949 and semicolons are read", "[roster]") {
    Rosters office;
    const Squad squad = *office.office->reference()->find<Squad>(office.squad("S05"));
    const QString text = QStringLiteral("squad;sun;sat;fri;thu;wed;tue;mon;week\r\n%1;w;;d;d;d;d;;2026-12-09\r\n").arg(squad.ko);
    const RosterReading reading = office.reading(text);
    REQUIRE(reading.faults.empty());
    REQUIRE(reading.weeks.size() == 1);
    CHECK(reading.weeks.front().code == u"2026-12-07/S05");
    CHECK(reading.weeks.front().days == cells({"", "D", "D", "D", "D", "", "W"}));
}

TEST_CASE("what a roster file cannot say is told by its line", "[roster]") {
    Rosters office;
    const RosterReading reading = office.reading(head +
                                                 QStringLiteral("2026-12-07,S05,W,,,,,,\n"
                                                                "2026-12-07,S99,D,,,,,,\n"
                                                                "2026-12-07,S06,Q,,,,,,\n"
                                                                "2026-13-07,S06,D,,,,,,\n"
                                                                "2026-12-08,S05,D,,,,,,\n"
                                                                "2026-12-07,S07,D\n"
                                                                "\n"));
    CHECK(reading.read == 6);
    REQUIRE(reading.faults.size() == 5);
    CHECK(reading.faults[0].line == 3);
    CHECK(reading.faults[0].problem == Problem{ProblemCode::UnknownName, words({"S99", "squad"})});
    CHECK(reading.faults[1].line == 4);
    CHECK(reading.faults[1].problem == Problem{ProblemCode::UnknownName, words({"Q", "shift"})});
    CHECK(reading.faults[2].problem == Problem{ProblemCode::BadValue, words({"2026-13-07", "week"})});
    CHECK(reading.faults[3].problem == Problem{ProblemCode::BadCell, words({"week", "repeated", "2026-12-07/S05", "2"})});
    CHECK(reading.faults[4].problem.code == ProblemCode::BadRow);
}

TEST_CASE("a row that stands twice and says the same is taken once", "[roster]") {
    Rosters office;
    const RosterReading reading = office.reading(head + QStringLiteral("2026-12-07,S05,W,,,,,,\n"
                                                                       "2026-12-08,s05,w,,,,,,\n"
                                                                       "2026-12-07,S01,L:B E:A N:B,L:B E:A N:B,,,,,\n"
                                                                       "2026-12-07,S01,E:A L:B N:B,E:A N:B L:B,,,,,\n"));
    CHECK(reading.read == 4);
    CHECK(reading.faults.empty());
    CHECK(reading.unchanged == 2);
    CHECK(reading.weeks.size() == 2);
}

TEST_CASE("a file without its columns, or without anything, is refused as a whole", "[roster]") {
    Rosters office;
    CHECK(office.read("week,squad,mon\n").error() == Problem{ProblemCode::ColumnMissing, words({"tue"})});
    CHECK(office.read("").error().code == ProblemCode::BadRow);
}
