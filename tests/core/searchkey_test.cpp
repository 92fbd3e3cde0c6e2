#include "search/bytescan.h"
#include "search/gramfilter.h"
#include "search/keystrokes.h"
#include "search/searchkey.h"

#include <catch2/catch.hpp>
#include <random>

using namespace baro;

namespace {

SearchKey keyOf(const QString &text) {
    SearchKey key;
    key.add(text);
    return key;
}

bool finds(const QString &typed, const QString &text) {
    return searchQuery(typed).meets(keyOf(text));
}

QStringList lit(const QString &typed, const QString &text) {
    QStringList words;
    for (const auto &[first, count] : foundIn(searchQuery(typed), text))
        words << text.mid(first, count);
    return words;
}

} // namespace

TEST_CASE("half-typed syllables, initials and the wrong keyboard find", "[search]") {
    const QString manhole = QStringLiteral("신월3동 시장 앞 맨홀에서 김이 나요");
    // Each state of the fingers on the way to 맨홀.
    for (const char16_t *typed : {u"ㅁ", u"매", u"맨", u"맨ㅎ", u"맨호", u"맨홀"})
        CHECK(finds(QString::fromUtf16(typed), manhole));
    CHECK(finds(QStringLiteral("ㅁㅎ"), manhole));
    CHECK(finds(QStringLiteral("ㅅㅇ3"), manhole));
    CHECK(finds(QStringLiteral("ㅅㅇ3도"), manhole));
    CHECK(finds(QStringLiteral("ㅅㅇ3동"), manhole));
    CHECK(finds(QStringLiteral("신ㅇ3"), manhole));
    CHECK(finds(QStringLiteral("aosghf"), manhole)); // 맨홀 with the keyboard left in English
    CHECK(finds(QStringLiteral("tlsdnjf3ehd"), manhole));
    CHECK(finds(QStringLiteral("김이나"), manhole)); // blanks are as one likes
    CHECK(finds(QStringLiteral("나요 맨홀"), manhole));
    CHECK_FALSE(finds(QStringLiteral("맨홀 도로"), manhole));
    CHECK_FALSE(finds(QStringLiteral("ㅁㄱ"), manhole));
    CHECK_FALSE(finds(QStringLiteral("ㅅㅇ4"), manhole));
    // 모 on the way to 모기 is typed 목 for a moment.
    CHECK(finds(QStringLiteral("목"), QStringLiteral("모기가 많아요")));
    CHECK(finds(QStringLiteral("까"), QStringLiteral("까치")));
    CHECK_FALSE(finds(QStringLiteral("까"), QStringLiteral("가로등")));
    CHECK(finds(QStringLiteral("RkCL"), QStringLiteral("까치")));
    CHECK(finds(QStringLiteral("cctv"), QStringLiteral("CCTV 고장")));
    CHECK(finds(QStringLiteral("ＣＣＴＶ"), QStringLiteral("cctv 고장")));
    CHECK(finds(QStringLiteral("ㅣㄷㅇ"), QStringLiteral("LED 가로등"))); // led with the keyboard left in Korean
}

TEST_CASE("telephone numbers and register numbers are found by any part", "[search]") {
    SearchKey key;
    key.add(QStringLiteral("2026000412"));
    key.add(QStringLiteral("010-1234-5678"));
    for (const char *typed : {"5678", "1234-5678", "01012345678", "010-1234", "2026-000412", "2026-412", "412"})
        CHECK(searchQuery(QString::fromLatin1(typed)).meets(key));
    CHECK_FALSE(searchQuery(QStringLiteral("2026-413")).meets(key));
    // Two fields are not one.
    CHECK_FALSE(searchQuery(QStringLiteral("412010")).meets(key));
}

TEST_CASE("decomposed Hangul, old Hangul and broken text have defined answers", "[search]") {
    const QString composed = QStringLiteral("목동 가로등");
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    CHECK(keyOf(decomposed) == keyOf(composed));
    CHECK(finds(decomposed, composed));
    CHECK(lit(QStringLiteral("가로"), decomposed).join(QString()).normalized(QString::NormalizationForm_C) ==
          QStringLiteral("가로"));
    SearchKey bytes;
    bytes.add(std::string_view(decomposed.toUtf8().constData()));
    CHECK(bytes == keyOf(composed));
    const QString old = QString::fromUtf16(u"\u1112\u119e\u11ab글 \U0001f525 불");
    CHECK(finds(QStringLiteral("글"), old));
    CHECK(searchQuery(QStringLiteral("🔥🔥")).empty());
    CHECK(searchQuery(QStringLiteral(" \t\n")).empty());
    CHECK(searchQuery(QString(QChar(0xd800))).empty());
    CHECK(searchQuery(QString(QChar(0)) + QStringLiteral("불")) == searchQuery(QStringLiteral("불")));
    QString torn = QStringLiteral("불") + QChar(0xdc00) + QStringLiteral("꽃") + QChar(0xd801);
    CHECK(finds(QStringLiteral("불꽃"), torn));
    const SearchQuery endless = searchQuery(QString(10'000, u'가'));
    CHECK(endless.words.size() == 1);
    CHECK_FALSE(endless.meets(keyOf(composed)));
    CHECK(searchQuery(QStringLiteral("가 ").repeated(5'000)).words.size() == 1);
}

TEST_CASE("hits are lit where they stand in the text as written", "[search]") {
    CHECK(lit(QStringLiteral("맨홀"), QStringLiteral("시장 앞 맨홀, 맨홀 뚜껑")) ==
          QStringList{QStringLiteral("맨홀"), QStringLiteral("맨홀")});
    CHECK(lit(QStringLiteral("ㅁㅎ"), QStringLiteral("시장 앞 맨홀")) == QStringList{QStringLiteral("맨홀")});
    CHECK(lit(QStringLiteral("목"), QStringLiteral("모기")) == QStringList{QStringLiteral("모기")});
    CHECK(lit(QStringLiteral("12345"), QStringLiteral("010-1234-5678")) == QStringList{QStringLiteral("1234-5")});
    CHECK(lit(QStringLiteral("시장앞"), QStringLiteral("신월 시장 앞")) == QStringList{QStringLiteral("시장 앞")});
    CHECK(lit(QStringLiteral("ㅅㅇ3동"), QStringLiteral("여기는 신월3동")) == QStringList{QStringLiteral("신월3동")});
    CHECK(lit(QStringLiteral("없음"), QStringLiteral("시장 앞 맨홀")).isEmpty());
    CHECK(lit(QString(), QStringLiteral("시장")).isEmpty());
}

TEST_CASE("what is one key away is lit where it stands", "[search]") {
    const auto lit = [](const char16_t *typed, const char16_t *text) {
        QStringList pieces;
        const QString written = QString::fromUtf16(text);
        for (const auto &[first, count] : almostFoundIn(searchQuery(QString::fromUtf16(typed)), written))
            pieces << written.mid(first, count);
        return pieces.join(u'|');
    };
    CHECK(lit(u"멘홀", u"시장 앞 맨홀, 맨홀 뚜껑") == u"맨홀|맨홀");
    CHECK(lit(u"가로듯", u"저 가로등이 꺼짐") == u"가로등");
    CHECK(lit(u"mahnole", u"the manhole") == u"manhole");
    CHECK(lit(u"manhhole", u"the manhole") == u"manhole");
    CHECK(lit(u"뚜껑 멘홀", u"맨홀 뚜껑") == u"맨홀|뚜껑"); // a word that stands as it is, as it is
    CHECK(lit(u"신정동", u"목동 가로등") == u"");
}

TEST_CASE("one wrong key is nearly right", "[search]") {
    const auto almost = [](const char16_t *typed, const char16_t *text) {
        const SearchQuery query = searchQuery(QString::fromUtf16(typed));
        return almostMeets(query.words.at(0), keyOf(QString::fromUtf16(text)).strokes);
    };
    CHECK(almost(u"멘홀", u"시장 앞 맨홀에서"));    // another key
    CHECK(almost(u"맨올", u"시장 앞 맨홀에서"));    // another initial
    CHECK(almost(u"가로듯", u"가로등이 꺼짐"));     // another final
    CHECK(almost(u"가로드", u"가로등이 꺼짐"));     // a beginning, which fits anyway
    CHECK(almost(u"가로등ㅇ이", u"가로등이 꺼짐")); // one too many
    CHECK(almost(u"mahnole", u"the manhole"));      // two neighbours exchanged, across the middle
    CHECK(almost(u"amnhole", u"the manhole"));
    CHECK(almost(u"manoele", u"the manhole") == false);
    CHECK_FALSE(almost(u"신정동", u"목동 가로등"));
    CHECK_FALSE(almost(u"ab", u"xb")); // too short to say anything
}

TEST_CASE("bytes are found where a plain look finds them", "[search]") {
    const auto seed = static_cast<unsigned>(std::random_device()());
    INFO("seed " << seed);
    std::mt19937 chance(seed);
    for (int round = 0; round < 20'000; ++round) {
        std::string hay;
        const size_t size = chance() % 200;
        for (size_t i = 0; i < size; ++i)
            hay += static_cast<char>('a' + chance() % 3);
        std::string needle;
        const size_t length = chance() % 8;
        for (size_t i = 0; i < length; ++i)
            needle += static_cast<char>('a' + chance() % 3);
        const size_t from = chance() % (size + 2);
        std::string padded = hay;
        // What lies behind is no part of it, whatever it is.
        padded += std::string(scanPadding, static_cast<char>('a' + chance() % 3));
        const size_t found = ByteFinder(needle).find(std::string_view(padded).substr(0, size), from);
        if (found != std::string_view(hay).find(needle, from))
            FAIL("'" << needle << "' in '" << hay << "' from " << from << ": " << found);
    }
    SUCCEED();
}

TEST_CASE("keys come to the syllables that an input method makes of them", "[search]") {
    const auto back = [](const QString &text) {
        SearchKey key;
        key.add(text);
        key.strokes.pop_back();
        return QString::fromStdU16String(syllablesOf(key.strokes));
    };
    for (const char *text : {"가각", "각아", "닭이", "달기", "값있는", "없다", "의왕과", "꽃빛뜰", "읽었을까", "쐐기"})
        CHECK(back(QString::fromUtf8(text)).toStdString() == text);
    CHECK(back(QStringLiteral("목동 7단지")) == QStringLiteral("목동7단지"));
    CHECK(syllablesOf("ahrehd", 1) == u"목");
    // Every syllable before every other: an ambiguous pair would be composed otherwise.
    std::mt19937 chance(8572);
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int letter = 0; letter < 4; ++letter)
            text += QChar(static_cast<char16_t>(0xac00 + chance() % 11'172));
        INFO(text.toStdString());
        const QString composed = back(text);
        // What the keys cannot tell apart ("각아" typed as "가ㄱ아") is composed as a person's keys are.
        SearchKey one, other;
        one.add(text);
        other.add(composed);
        REQUIRE(one.strokes == other.strokes);
    }
}

TEST_CASE("what stands in a text is never said to be absent", "[search]") {
    std::mt19937 chance(8572);
    const std::string letters = "abcdrRsSkoip0123456789\x1f\xed\x95\x9c";
    for (int round = 0; round < 200; ++round) {
        std::string text;
        for (int i = 0; i < 3'000; ++i)
            text += letters[chance() % letters.size()];
        const GramFilter filter(text);
        for (int tried = 0; tried < 100; ++tried) {
            const size_t from = chance() % text.size();
            REQUIRE(filter.mayHold(std::string_view(text).substr(from, 1 + chance() % 14)));
        }
    }
    const GramFilter filter("ahrehd\x1f" "01012345678");
    CHECK_FALSE(filter.mayHold("ahrd"));
    CHECK_FALSE(filter.mayHold("01012345679"));
    CHECK_FALSE(filter.mayHold("234567890"));
    CHECK(filter.mayHold("12345678"));
    CHECK(filter.mayHold("zz")); // too short to tell
    CHECK(GramFilter().mayHold("anything"));
}
