#include "exchange/csv.h"
#include "exchange/encoding.h"

#include <QBuffer>

#include <catch2/catch.hpp>
#include <random>

using namespace baro;

namespace {

struct Line {
    std::int64_t number;
    CsvFault fault;
    std::vector<QByteArray> fields;
    friend bool operator==(const Line &, const Line &) = default;
};

std::vector<Line> readAll(CsvReader reader, qsizetype width = -1) {
    if (width >= 0)
        reader.expectWidth(width);
    std::vector<Line> lines;
    CsvRecord record;
    while (reader.next(record)) {
        Line line{record.line, record.fault, {}};
        for (qsizetype i = 0; i < record.width(); ++i)
            line.fields.push_back(record.field(i).toByteArray());
        lines.push_back(std::move(line));
    }
    return lines;
}

CsvReader inPieces(const QByteArray &bytes, qsizetype size) {
    return CsvReader([bytes, size, at = qsizetype{0}]() mutable {
        const QByteArray piece = bytes.mid(at, size);
        at += piece.size();
        return piece;
    });
}

constexpr auto sound = CsvFault::None;

} // namespace

TEST_CASE("records of any content come back from the file as they were", "[exchange]") {
    const unsigned seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random(seed);
    const std::vector<QByteArray> pieces{"a",    "\"", "\"\"",         ",", "\r\n", "\n", "\r", " ",
                                         "목동", "뷁", "\xEF\xBB\xBF", "'", ";",    "x y"};
    const auto below = [&](size_t bound) { return std::uniform_int_distribution<size_t>(0, bound - 1)(random); };
    for (int round = 0; round < 300; ++round) {
        std::vector<std::vector<QByteArray>> records(below(8) + 1);
        QByteArray bytes;
        for (auto &record : records) {
            record.resize(below(5) + 1);
            for (QByteArray &field : record)
                for (size_t n = below(6); n > 0; --n)
                    field += pieces[below(pieces.size())];
            appendCsvRecord(bytes, record);
        }
        std::vector<std::vector<QByteArray>> back;
        for (const Line &line : readAll(inPieces(bytes, static_cast<qsizetype>(below(7) + 1)))) {
            CHECK(line.fault == sound);
            back.push_back(line.fields);
        }
        REQUIRE(back == records);
    }
}

TEST_CASE("every end of line ends a record and is counted once", "[exchange]") {
    const QByteArray bytes("a,b\r\nc,d\ne,f\rg,h\r\n\r\n\n\"i\r\nj\",k\nl,m");
    const std::vector<Line> expected{{1, sound, {"a", "b"}}, {2, sound, {"c", "d"}},      {3, sound, {"e", "f"}},
                                     {4, sound, {"g", "h"}}, {7, sound, {"i\r\nj", "k"}}, {9, sound, {"l", "m"}}};
    for (qsizetype size = 1; size < bytes.size(); ++size) {
        CAPTURE(size);
        CHECK(readAll(inPieces(bytes, size)) == expected);
    }
}

TEST_CASE("an empty field is a field and an empty line is no record", "[exchange]") {
    CHECK(readAll(CsvReader(QByteArray(",\n\n\"\"\n"))) == std::vector<Line>{{1, sound, {"", ""}}, {3, sound, {""}}});
    CHECK(readAll(CsvReader(QByteArray())).empty());
    CHECK(readAll(CsvReader(QByteArray("\xEF\xBB\xBF"))).empty());
    CHECK(readAll(CsvReader(QByteArray("\xEF\xBB\xBFgu\n"))) == std::vector<Line>{{1, sound, {"gu"}}});
}

TEST_CASE("a quote inside an unquoted field is a character", "[exchange]") {
    CHECK(readAll(CsvReader(QByteArray("5\" pipe,x\n"))) == std::vector<Line>{{1, sound, {"5\" pipe", "x"}}});
}

TEST_CASE("a quote that never closes costs one line and not the rest of the file", "[exchange]") {
    const auto lines = readAll(CsvReader(QByteArray("a,b\n1,\"open\n2,fine\n3,fine\n")));
    CHECK(lines == std::vector<Line>{{1, sound, {"a", "b"}},
                                     {2, CsvFault::OpenQuote, {"1,\"open"}},
                                     {3, sound, {"2", "fine"}},
                                     {4, sound, {"3", "fine"}}});
}

TEST_CASE("text after a closing quote, a NUL byte and another width are reported with their line", "[exchange]") {
    static constexpr char bytes[] = "a,b\n\"x\"y,z\nn\0n,n\n1,2,3\n4\n5,6\n";
    const auto lines = readAll(CsvReader(QByteArray(bytes, sizeof bytes - 1)), 2);
    REQUIRE(lines.size() == 6);
    CHECK(lines[1].fault == CsvFault::TextAfterQuote);
    CHECK(lines[2].fault == CsvFault::NulByte);
    CHECK(lines[3].fault == CsvFault::WrongWidth);
    CHECK(lines[4].fault == CsvFault::WrongWidth);
    CHECK(lines[4].number == 5);
    CHECK(lines[5].fault == sound);
}

TEST_CASE("a record that spans a long file in small pieces is whole", "[exchange]") {
    QByteArray bytes;
    const QByteArray field(500'000, 'x');
    for (int i = 0; i < 6; ++i)
        appendCsvRecord(bytes, std::vector<QByteArray>{QByteArray::number(i), field + "\n"});
    const auto lines = readAll(inPieces(bytes, 65'536));
    REQUIRE(lines.size() == 6);
    CHECK(lines.back().number == 11);
    CHECK(lines.back().fields == std::vector<QByteArray>{"5", field + "\n"});
}

TEST_CASE("code page 949 has every syllable of Hangul", "[exchange]") {
    const QByteArray bytes("\xb8\xf1\xb5\xbf \x94\xee \x8c\x63");
    const auto text = decodeText(bytes, Encoding::Windows949);
    REQUIRE(text);
    CHECK(*text == QStringLiteral("목동 뷁 똠"));
    CHECK(decodeText(bytes, Encoding::Auto) == text);
}

TEST_CASE("bytes that mean nothing are refused with their line", "[exchange]") {
    const auto refused = [](const QByteArray &bytes, Encoding encoding) {
        const auto text = decodeText(bytes, encoding);
        REQUIRE_FALSE(text);
        CHECK(text.error().code == ProblemCode::BadEncoding);
        return text.error().arguments;
    };
    const QString cp949 = QStringLiteral("windows-949");
    const QString utf8 = QStringLiteral("utf-8");
    CHECK(refused(QByteArray("ok\nok\n\xb8 x"), Encoding::Windows949) == QStringList{cp949, QStringLiteral("3")});
    CHECK(refused(QByteArray("\x80"), Encoding::Windows949) == QStringList{cp949, QStringLiteral("1")});
    CHECK(refused(QByteArray("a\xff"), Encoding::Windows949) == QStringList{cp949, QStringLiteral("1")});
    CHECK(refused(QByteArray("ok\n\xb8\xf1"), Encoding::Utf8) == QStringList{utf8, QStringLiteral("2")});
    CHECK(refused(QByteArray("\xff\xfe\x00\x61", 4), Encoding::Auto) == QStringList{QStringLiteral("utf-16")});
}

TEST_CASE("a file is taken as UTF-8 when all of it is", "[exchange]") {
    const auto settled = [](QByteArray bytes, Encoding wanted) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto encoding = settleEncoding(buffer, wanted);
        REQUIRE(encoding);
        CHECK(buffer.pos() == 0);
        return *encoding;
    };
    CHECK(settled("plain", Encoding::Auto) == Encoding::Utf8);
    CHECK(settled("", Encoding::Auto) == Encoding::Utf8);
    CHECK(settled("목동", Encoding::Auto) == Encoding::Utf8);
    CHECK(settled(QByteArray("목동").chopped(1), Encoding::Auto) == Encoding::Windows949);
    CHECK(settled("\xb8\xf1", Encoding::Auto) == Encoding::Windows949);
    CHECK(settled("\xb8\xf1", Encoding::Utf8) == Encoding::Utf8);
    CHECK(settled("\xEF\xBB\xBFx", Encoding::Windows949) == Encoding::Utf8);
    // A syllable across the boundary of two reads is still one.
    CHECK(settled(QByteArray((1 << 20) - 1, 'x') + "목동", Encoding::Auto) == Encoding::Utf8);
}
