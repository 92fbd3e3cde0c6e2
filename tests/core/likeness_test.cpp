#include "likeness/likeness.h"
#include "likeness/neighbours.h"
#include "search/searchkey.h"
#include "support/starterreference.h"

#include <catch2/catch.hpp>

using namespace baro;
using namespace std::chrono_literals;

namespace {

const Instant now = instantFromIso(QStringLiteral("2026-11-23T10:00+09:00")).value();

const Reference &reference() {
    return test::starterReference();
}

DistrictId dong(const char *ko) {
    for (const auto &[id, district] : reference().all<District>())
        if (district.ko == QString::fromUtf8(ko))
            return id;
    FAIL("no such dong");
    return {};
}

SubtypeId kind(const char *code) {
    return reference().idOf<Subtype>(QString::fromLatin1(code)).value();
}

struct Saying {
    const char *dong = nullptr;
    const char *kind = nullptr;
    const char *words = "";
    Milliseconds ago{0};
    const char *place = "";
};

std::string strokes(const QString &text) {
    SearchKey key;
    key.add(text);
    return key.strokes.substr(0, key.strokes.size() - (key.strokes.empty() ? 0 : 1));
}

Reported report(const Saying &saying) {
    Reported report;
    if (saying.dong)
        report.district = dong(saying.dong);
    if (saying.kind)
        report.subtype = kind(saying.kind);
    report.words = QString::fromUtf8(saying.words);
    report.place = QString::fromUtf8(saying.place);
    report.receivedAt = now - saying.ago;
    return report;
}

/// The three likest of those that may be the same.
std::vector<Alike> alike(const Saying &call, const std::vector<Saying> &known) {
    const Reported asked = report(call);
    const Comparing comparing(asked, reference());
    std::vector<Alike> found;
    std::int64_t id = 0;
    for (const Saying &one : known) {
        const Reported said = report(one);
        const std::string story = strokes(said.words);
        const std::string place = strokes(QString::fromUtf8(one.place));
        const KnownReport other{ComplaintId{++id}, said.district, {}, said.subtype, said.receivedAt, place, {}, story};
        if (auto likeness = comparing.with(other))
            found.push_back({other.id, std::move(*likeness)});
    }
    putLikestFirst(found);
    if (found.size() > 3)
        found.resize(3);
    return found;
}

std::vector<std::int64_t> idsOf(const std::vector<Alike> &found) {
    std::vector<std::int64_t> ids;
    for (const Alike &one : found)
        ids.push_back(one.id.value);
    return ids;
}

using Ids = std::vector<std::int64_t>;

} // namespace

TEST_CASE("the same kind in the same dong of late is alike, with every reason named", "[likeness]") {
    const auto found =
        alike({"신월3동", "C02-1", "시장 앞 맨홀에서 김이 나요"}, {{"신월3동", "C02-1", "시장 입구 맨홀", 12min}});
    REQUIRE(found.size() == 1);
    const Likeness &why = found.front().likeness;
    CHECK(why.dong == LikeDong::Same);
    CHECK(why.kind == LikeKind::Same);
    CHECK(why.words == QStringList{QStringLiteral("시장"), QStringLiteral("맨홀")});
    CHECK(why.since == 12min);
}

TEST_CASE("one reason alone is never enough", "[likeness]") {
    CHECK(alike({"신월3동", nullptr, ""}, {{"신월3동", "C02-1", "", 1min}}).empty());
    CHECK(alike({nullptr, "C02-1", ""}, {{"신월3동", "C02-1", "", 1min}}).empty());
    CHECK(
        alike({nullptr, nullptr, "시장 앞 맨홀 수증기"}, {{"신월3동", "C02-1", "시장 앞 맨홀 수증기", 1min}}).empty());
    CHECK(alike({"신월3동", nullptr, "시장"}, {{"신월3동", "C02-1", "시장", 1min}}).empty());
    // The same dong and kind from this morning need a word in common.
    CHECK(alike({"신월3동", "C01-1", "시장 앞"}, {{"신월3동", "C01-1", "초등학교 정문", 5h}}).empty());
    CHECK(alike({"신월3동", "C01-1", "시장 앞"}, {{"신월3동", "C01-1", "시장 입구", 5h}}).size() == 1);
}

TEST_CASE("dongs that lie apart are never alike, neighbours may be", "[likeness]") {
    const char *words = "경인로 지하차도 침수";
    CHECK(alike({"신월3동", "C02-1", words}, {{"목1동", "C02-1", words, 5min}}).empty());
    const auto next = alike({"신월3동", "C02-1", words}, {{"신월7동", "C02-1", words, 5min}});
    REQUIRE(next.size() == 1);
    CHECK(next.front().likeness.dong == LikeDong::Neighbouring);
    // Whoever knows no more than "Mok-dong" is near each of its dongs, and near no other.
    const auto legal = [](const char *one, const char *other) {
        return areNeighbours(*reference().find<District>(dong(one)), *reference().find<District>(dong(other)));
    };
    CHECK(legal("목동", "목3동"));
    CHECK(legal("목3동", "목동"));
    CHECK_FALSE(legal("목동", "신월3동"));
    CHECK(legal("신월2동", "신정3동"));
    CHECK(legal("신정3동", "신월2동"));
    CHECK_FALSE(legal("신월2동", "목2동"));
    CHECK_FALSE(legal("목동", "신정동"));
}

TEST_CASE("what lies further back than a day is not looked at", "[likeness]") {
    const Saying call{"신월3동", "C02-1", "시장 앞 맨홀 수증기"};
    CHECK(alike(call, {{"신월3동", "C02-1", "시장 앞 맨홀 수증기", 24h}}).size() == 1);
    CHECK(alike(call, {{"신월3동", "C02-1", "시장 앞 맨홀 수증기", 24h + 1min}}).empty());
}

TEST_CASE("another kind of trouble at the same place is not the same", "[likeness]") {
    CHECK(alike({"신월3동", "C05-1", "시장 앞 쓰레기"}, {{"신월3동", "C04-1", "시장 앞 보안등", 5min}}).empty());
    const auto group = alike({"신월3동", "C02-3", "시장 정문 막혔어요"}, {{"신월3동", "C02-1", "시장 정문", 5min}});
    REQUIRE(group.size() == 1);
    CHECK(group.front().likeness.kind == LikeKind::Group);
}

TEST_CASE("words meet with particles, half a syllable and the keyboard left in English", "[likeness]") {
    const auto words = [](const char *call, const char *known) {
        const auto found = alike({"신월3동", "C02-1", call}, {{"신월3동", "C02-1", known, 5min}});
        REQUIRE(found.size() == 1);
        return found.front().likeness.words;
    };
    CHECK(words("시장에서 김이 나요", "시장 앞") == QStringList{QStringLiteral("시장")});
    CHECK(words("남부시", "남부시장 입구") == QStringList{QStringLiteral("남부시")});
    CHECK(words("tlwkd", "시장 앞") == QStringList{QStringLiteral("시장")});
    CHECK(words("the Market is flooded", "market gate") == QStringList{QStringLiteral("market")});
    CHECK(words("시장이요", "시장에서") == QStringList{QStringLiteral("시장")});
    CHECK(words("뚜껑이 열렸어요", "맨홀뚜껑") == QStringList{QStringLiteral("뚜껑")});
    CHECK(words("105호 앞", "목동동로 105") == QStringList{});
    CHECK(words("동로 105", "목동동로 105") == QStringList{QStringLiteral("동로"), QStringLiteral("105")});
    // What everybody says, a single syllable and the name of the dong are no words of a place.
    CHECK(words("지금 너무 많이 있어요 신월3동", "지금 신월3동 길 있어요").isEmpty());
    CHECK(words("the man with the car", "the box with it").isEmpty());
}

TEST_CASE("at most three, the likest first and the latest of equals", "[likeness]") {
    const Saying call{"신월3동", "C02-1", "시장 앞 맨홀"};
    CHECK(idsOf(alike(call, {{"신월3동", "C02-1", "학교", 20min},
                             {"신월3동", "C02-1", "시장 맨홀", 40min},
                             {"신월3동", "C02-1", "시장", 30min},
                             {"신월3동", "C02-1", "시장", 10min},
                             {"목1동", "C02-1", "시장 맨홀", 1min}})) == Ids{2, 4, 3});
}

TEST_CASE("sixty calls about one underpass find each other, whatever each caller says", "[likeness]") {
    std::vector<Saying> known(60, {"신정3동", "C02-1", "지하차도 물", 10min});
    CHECK(alike({"신정3동", "C02-1", "차가 잠겼어요"}, known).size() == 3);
}

TEST_CASE("the very place is a reason of its own, however it is written", "[likeness]") {
    const Saying call{nullptr, "C02-1", "", 0min, "신월시장, 북문 앞"};
    const auto found = alike(call, {{nullptr, "C02-1", "", 4h, "신월시장 북문앞"},
                                    {nullptr, "C02-1", "", 1min, "신월시장 북문"},
                                    {nullptr, "C05-1", "", 1min, "신월시장 북문앞"}});
    REQUIRE(found.empty()); // a place and a kind of hours ago are not enough by themselves
    const auto lately = alike(call, {{nullptr, "C02-1", "", 30min, "신월시장 북문앞"},
                                     {nullptr, "C02-1", "", 1min, "신월시장 북문"},
                                     {nullptr, "C05-1", "", 1min, "신월시장 북문앞"}});
    REQUIRE(lately.size() == 1);
    CHECK(lately.front().id.value == 1);
    CHECK(lately.front().likeness.place);
}
