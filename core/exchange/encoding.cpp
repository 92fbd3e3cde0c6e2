#include "exchange/encoding.h"

#include "exchange/csv.h"

#include <QBuffer>
#include <QStringDecoder>

#include <unicode/ucnv.h>

#include <algorithm>
#include <stdexcept>

namespace baro {

struct Decoder::Converter {
    UConverter *strict = nullptr;
    UConverter *lenient = nullptr;

    Converter() {
        // "CP949" and "EUC-KR" are older tables that lack syllables such as 뷁.
        strict = open();
        lenient = open();
        UErrorCode error = U_ZERO_ERROR;
        ucnv_setToUCallBack(strict, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    }
    ~Converter() {
        ucnv_close(strict);
        ucnv_close(lenient);
    }
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;

    static UConverter *open() {
        UErrorCode error = U_ZERO_ERROR;
        UConverter *converter = ucnv_open("windows-949", &error);
        if (U_FAILURE(error))
            throw std::runtime_error("ICU has no windows-949");
        return converter;
    }

    static std::optional<QString> convert(UConverter *converter, QByteArrayView bytes) {
        // No sequence of bytes makes more UTF-16 units than it has bytes.
        QString text(bytes.size(), Qt::Uninitialized);
        UErrorCode error = U_ZERO_ERROR;
        const auto length =
            ucnv_toUChars(converter, reinterpret_cast<UChar *>(text.data()), static_cast<int32_t>(text.size()),
                          bytes.data(), static_cast<int32_t>(bytes.size()), &error);
        if (U_FAILURE(error))
            return std::nullopt;
        text.truncate(length);
        return text;
    }
};

namespace {
bool isAscii(QByteArrayView bytes) {
    for (const char c : bytes)
        if (static_cast<unsigned char>(c) >= 0x80)
            return false;
    return true;
}

/// The single bytes 0x80 and 0xFF have no meaning in code page 949; the table gives them these stand-ins.
bool isStandIn(QChar c) {
    return (c >= QChar(0x80) && c < QChar(0xa0)) || c == QChar(0xf8f7);
}
} // namespace

Decoder::Decoder(Encoding encoding)
    : m_encoding(encoding == Encoding::Auto ? Encoding::Utf8 : encoding) {
    if (m_encoding == Encoding::Windows949)
        m_converter = std::make_unique<Converter>();
}

Decoder::~Decoder() = default;
Decoder::Decoder(Decoder &&) noexcept = default;
Decoder &Decoder::operator=(Decoder &&) noexcept = default;

std::optional<QString> Decoder::decode(QByteArrayView bytes) {
    if (isAscii(bytes))
        return QString::fromLatin1(bytes);
    if (m_encoding == Encoding::Utf8)
        return bytes.isValidUtf8() ? std::optional(QString::fromUtf8(bytes)) : std::nullopt;
    std::optional<QString> text = Converter::convert(m_converter->strict, bytes);
    if (text && std::any_of(text->cbegin(), text->cend(), isStandIn))
        return std::nullopt;
    return text;
}

QString Decoder::decodeAnyway(QByteArrayView bytes) {
    if (m_encoding == Encoding::Utf8)
        return QString::fromUtf8(bytes);
    QString text = Converter::convert(m_converter->lenient, bytes).value_or(QString());
    for (QChar &c : text)
        if (isStandIn(c))
            c = QChar::ReplacementCharacter;
    return text;
}

Result<Encoding> settleEncoding(QIODevice &file, Encoding wanted) {
    constexpr qint64 piece = 1 << 20;
    if (!file.seek(0))
        return refuse(ProblemCode::CannotRead, {file.errorString()});
    const QByteArray beginning = file.peek(3);
    if (beginning.startsWith("\xFF\xFE") || beginning.startsWith("\xFE\xFF"))
        return refuse(ProblemCode::BadEncoding, {QStringLiteral("utf-16")});
    if (beginning.startsWith(utf8Mark))
        return Encoding::Utf8;
    if (wanted != Encoding::Auto)
        return wanted;
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Default);
    while (!file.atEnd() && !utf8.hasError()) {
        const QByteArray bytes = file.read(piece);
        if (bytes.isEmpty())
            return refuse(ProblemCode::CannotRead, {file.errorString()});
        const QString ignored = utf8.decode(bytes);
    }
    // A sequence cut off by the end of the file is no error to the decoder; what stands at the end tells.
    bool valid = !utf8.hasError();
    if (valid && file.size() > 0) {
        const qint64 tail = std::min<qint64>(file.size(), 4);
        file.seek(file.size() - tail);
        QByteArray end = file.read(tail);
        while (!end.isEmpty() && (static_cast<unsigned char>(end.front()) & 0xc0) == 0x80)
            end.remove(0, 1);
        valid = end.isValidUtf8();
    }
    file.seek(0);
    return valid ? Encoding::Utf8 : Encoding::Windows949;
}

Result<QString> decodeText(QByteArrayView bytes, Encoding encoding) {
    QByteArray copy = bytes.toByteArray();
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    const Result<Encoding> settled = settleEncoding(buffer, encoding);
    if (!settled)
        return tl::unexpected(settled.error());
    if (bytes.startsWith(utf8Mark))
        bytes = bytes.sliced(utf8Mark.size());
    Decoder decoder(*settled);
    if (std::optional<QString> text = decoder.decode(bytes))
        return *std::move(text);
    int line = 1;
    for (const QByteArray &part : bytes.toByteArray().split('\n')) {
        if (!decoder.decode(part))
            break;
        ++line;
    }
    return refuse(ProblemCode::BadEncoding, {codeText(*settled), QString::number(line)});
}

} // namespace baro
