#include "complaint/dangerword.h"
#include "support/starterreference.h"

#include <catch2/catch.hpp>

using namespace baro;

namespace {

const Instant now = fromUnixMs(1'795'000'000'000);

std::string found(const QString &text) {
    const auto word = dangerIn(test::starterReference(), text, now);
    return word ? word->word.toStdString() : std::string();
}

QString kindOf(const QString &text) {
    const auto word = dangerIn(test::starterReference(), text, now);
    return word ? test::starterReference().find<Danger>(word->danger)->code : QString();
}

} // namespace

TEST_CASE("what is said of a danger to life is noticed, and which danger it is") {
    const std::pair<QString, QString> said[] = {
        {QStringLiteral("가스 냄새가 심하게 나요"), QStringLiteral("GAS")},
        {QStringLiteral("도시가스냄새 나는데요"), QStringLiteral("GAS")},
        {QStringLiteral("옆집에 불이 났어요"), QStringLiteral("FIRE")},
        {QStringLiteral("뒷산에 불이 번지고 있어요"), QStringLiteral("WILDFIRE")},
        {QStringLiteral("전선이 끊어져서 길에 늘어져 있어요"), QStringLiteral("ELECTRIC")},
        {QStringLiteral("놀이터 담이 무너졌어요"), QStringLiteral("COLLAPSE")},
        {QStringLiteral("도로가 푹 꺼졌어요"), QStringLiteral("SUBSIDENCE")},
        {QStringLiteral("지하차도에 물이 차오르고 있어요"), QStringLiteral("FLOOD")},
        {QStringLiteral("안양천에 아이가 물에 빠졌어요"), QStringLiteral("DROWN")},
        {QStringLiteral("승강기에 갇혔어요"), QStringLiteral("TRAPPED")},
        {QStringLiteral("도랑에 빠졌어요"), QStringLiteral("TRAPPED")},
        {QStringLiteral("할머니가 하수구에 빠지셨어요"), QStringLiteral("TRAPPED")},
        {QStringLiteral("사다리에서 떨어졌어요"), QStringLiteral("TRAPPED")},
        {QStringLiteral("아이가 3층에서 떨어졌어요"), QStringLiteral("TRAPPED")},
        {QStringLiteral("계단에서 떨어졌습니다"), QStringLiteral("TRAPPED")},
        {QStringLiteral("개울에 빠졌어요"), QStringLiteral("DROWN")},
        {QStringLiteral("He fell into a ditch"), QStringLiteral("TRAPPED")},
        {QStringLiteral("my father fell off a ladder"), QStringLiteral("TRAPPED")},
        {QStringLiteral("할머니가 쓰러지셨어요"), QStringLiteral("PERSON")},
        {QStringLiteral("시장 앞 맨홀에서 김이 나요"), QStringLiteral("STEAM")},
        {QStringLiteral("간판이 떨어질 것 같아요"), QStringLiteral("FALLING")},
        {QStringLiteral("가로수가 쓰러져 길을 막았어요"), QStringLiteral("TREE")},
        {QStringLiteral("멧돼지가 공원에 나타났어요"), QStringLiteral("ANIMAL")},
        {QStringLiteral("처마에 말벌 집이 있어요"), QStringLiteral("BEES")},
        {QStringLiteral("사거리에서 교통사고가 났어요"), QStringLiteral("TRAFFIC")},
        {QStringLiteral("어떤 남자가 식칼을 들고 있어요"), QStringLiteral("VIOLENCE")},
        {QStringLiteral("그만 살고 싶어요, 죽고 싶어요"), QStringLiteral("SELFHARM")},
        {QStringLiteral("There is a strong SMELL of gas in the stairwell"), QStringLiteral("GAS")},
        {QStringLiteral("the shop next door is on fire"), QStringLiteral("FIRE")},
        {QStringLiteral("A live  wire is hanging over the pavement"), QStringLiteral("ELECTRIC")},
        {QStringLiteral("an old woman has collapsed at the bus stop"), QStringLiteral("PERSON")},
        {QStringLiteral("we are stuck in the lift"), QStringLiteral("TRAPPED")},
        {QStringLiteral("steam is coming out of the ground"), QStringLiteral("STEAM")},
        {QStringLiteral("a wild boar in the park"), QStringLiteral("ANIMAL")},
    };
    for (const auto &[text, kind] : said) {
        INFO(text.toStdString());
        CHECK(kindOf(text) == kind);
    }
}

TEST_CASE("everyday complaints are no danger to life") {
    for (const char *text : {
             "골목을 매일 청소해 주세요",
             "화분이 쓰러져 있어요",
             "길에서 김밥을 파는 노점이 있어요",
             "가로등 불이 안 들어와요",
             "음식물 쓰레기 냄새가 심해요",
             "불법 주차에 받은 과태료가 궁금해요",
             "보도블록이 깨져서 걸려 넘어질 뻔했어요",
             "비를 맞고 있어요, 정류장 지붕이 새요",
             "밤마다 공사 소음이 심해요",
             "쓰레기 무단 투기 신고합니다",
             "도로에 구멍이 났어요",
             "가로수 가지가 신호등을 가려요",
             "현수막이 너무 많이 걸려 있어요",
             "놀이터 모래에 유리 조각이 있어요",
             "하수구에서 악취가 나요",
             "횡단보도 칠이 지워졌어요",
             "물이 안 나와요, 단수인가요",
             "전단지가 전봇대에 잔뜩 붙어 있어요",
             "개 짖는 소리가 시끄러워요",
             "강아지 목줄을 안 하고 다녀요",
             "여권은 어디에서 만드나요",
             "전단지가 벽에서 떨어졌어요",
             "나무에서 은행이 떨어져요",
             "맞춤법 표지판에 글자가 빠졌어요",
             "the street lamp is out",
             "a box is strapped to the pole",
             "the teams park their bus here",
             "there is a hole in the road",
             "the banner has a bad design, fell on nobody",
             "somebody dumped a sofa",
             "noise from a building site at night",
             "when is the waste collected",
             "a car is parked on the pavement",
             "the main stream of traffic is slow",
             "",
             "   ",
         }) {
        INFO(text);
        CHECK(found(QString::fromUtf8(text)) == "");
    }
}

TEST_CASE("the word said first is the one named, and the longer of two that begin alike") {
    CHECK(found(QStringLiteral("연기가 나더니 가스 냄새가 나요")) == "연기가나");
    CHECK(found(QStringLiteral("smell of gas, then it exploded")) == "smell of gas");
}

TEST_CASE("a word set aside is not asked again, nor a longer one that holds it") {
    const Reference &reference = test::starterReference();
    const QString text = QStringLiteral("수증기 같은 게 나는데 가스 냄새도 나요");
    REQUIRE(dangerIn(reference, text, now));
    CHECK(dangerIn(reference, text, now, {QStringLiteral("수증기")})->word == QStringLiteral("가스냄새"));
    CHECK_FALSE(dangerIn(reference, text, now, {QStringLiteral("수증기"), QStringLiteral("가스냄새")}));
    CHECK_FALSE(dangerIn(reference, QStringLiteral("the road is flooded"), now, {QStringLiteral("flood")}));
}

TEST_CASE("syllables that another system took apart are read whole") {
    CHECK(found(QStringLiteral("가스 냄새").normalized(QString::NormalizationForm_D)) == "가스냄새");
}

TEST_CASE("a danger that the office retired is not looked for") {
    Reference reference = test::starterReference();
    const auto gas = *reference.idOf<Danger>(QStringLiteral("GAS"));
    Danger retired = *reference.find<Danger>(gas);
    retired.until = now;
    reference.set(gas.value, retired);
    CHECK_FALSE(dangerIn(reference, QStringLiteral("smell of gas"), now));
}
