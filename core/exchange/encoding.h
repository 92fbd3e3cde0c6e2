#pragma once

#include "base/codes.h"
#include "base/problem.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QString>

#include <memory>
#include <optional>

namespace baro {

/// In which bytes a file's text stands. Windows949 is what Korean Windows programs write (Unified Hangul Code), with
/// all 11,172 syllables.
enum class Encoding { Utf8, Windows949, Auto };
template<>
struct Codes<Encoding> {
    static constexpr auto entries = std::to_array<std::pair<Encoding, std::string_view>>(
        {{Encoding::Utf8, "utf-8"}, {Encoding::Windows949, "windows-949"}, {Encoding::Auto, "auto"}});
};

/// Turns bytes into text and refuses bytes that mean nothing, where other converters put question marks. Not
/// thread-safe.
class Decoder {
public:
    /// `encoding` is one of the two; Auto reads as UTF-8. See settleEncoding().
    explicit Decoder(Encoding encoding);
    ~Decoder();
    Decoder(Decoder &&) noexcept;
    Decoder &operator=(Decoder &&) noexcept;

    Encoding encoding() const { return m_encoding; }

    /// Absent when a byte is illegal.
    std::optional<QString> decode(QByteArrayView bytes);
    /// The same with U+FFFD for what is illegal; for showing a person what stands there.
    QString decodeAnyway(QByteArrayView bytes);

private:
    struct Converter;
    Encoding m_encoding;
    std::unique_ptr<Converter> m_converter;
};

/// What the file is really in: UTF-8 if it begins with that mark, whatever was wanted; for Auto, UTF-8 if all of it is
/// valid UTF-8, else code page 949. Refuses UTF-16 (BadEncoding {"utf-16"}) and a device that cannot be read
/// (CannotRead). Reads `file` from its beginning and leaves it there; it must not be sequential.
Result<Encoding> settleEncoding(QIODevice &file, Encoding wanted);

/// The text of a whole file, without its mark. Problem BadEncoding {encoding, line} names the first line with an
/// illegal byte.
Result<QString> decodeText(QByteArrayView bytes, Encoding encoding);

} // namespace baro
