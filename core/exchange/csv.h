#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <vector>

namespace baro {

/// No record of ours or of any office is that wide or that long; whatever a file holds, a reader needs no more room.
inline constexpr qsizetype mostFields = 4'096;
inline constexpr qsizetype longestRecord = 1 << 20;

/// Why a record cannot be trusted.
enum class CsvFault {
    None,
    OpenQuote,      ///< a quote opens and never closes: the record is the one line that it began on
    TextAfterQuote, ///< `"Mok"dong,`: something stands between the closing quote and the delimiter
    NulByte,        ///< no text: a damaged file, or one in UTF-16
    TooWide,        ///< more fields than `mostFields`: the rest of its line is passed over
    TooLong,        ///< more bytes than `longestRecord`: the rest of its line is passed over
    WrongWidth,     ///< more or fewer fields than CsvReader::expectWidth() was told
};

/// One record as it stands in the file: fields without their quotes, still in the bytes of the file's encoding.
class CsvRecord {
public:
    std::int64_t line = 0; ///< 1, 2, 3...: the line of the file on which the record begins
    CsvFault fault = CsvFault::None;

    qsizetype width() const { return static_cast<qsizetype>(m_ends.size()); }
    /// Valid until the record is read anew.
    QByteArrayView field(qsizetype index) const;
    /// All fields one after the other, and where each ends.
    const QByteArray &bytes() const { return m_bytes; }

private:
    friend class CsvReader;
    QByteArray m_bytes;
    std::vector<qsizetype> m_ends;
};

/// Reads records (RFC 4180) from bytes that come in pieces. Takes CRLF, LF and CR as ends of lines, also mixed; line
/// breaks inside quotes belong to the field; lines without a byte are passed over, and a UTF-8 mark at the beginning
/// too. A quote inside an unquoted field is a character like others. Quotes, delimiters and ends of lines are found in
/// the bytes: right for UTF-8 and code page 949, in which no other character holds them. Not thread-safe.
class CsvReader {
public:
    /// The next piece of the file; empty at its end.
    using Source = std::function<QByteArray()>;

    explicit CsvReader(Source source, char delimiter = ',');
    explicit CsvReader(QByteArray bytes, char delimiter = ',');

    /// From now on a record of another width has CsvFault::WrongWidth.
    void expectWidth(qsizetype width) { m_width = width; }

    /// Reads the next record into `record`; false at the end of the file. A faulty record is delivered like others, and
    /// costs no more than its own line.
    bool next(CsvRecord &record);

    /// Bytes read past so far, for showing progress.
    std::int64_t position() const { return m_dropped + m_at; }

private:
    bool fill();
    /// The byte at m_at, or -1 at the end of the file.
    int peek();
    bool readRecord(CsvRecord &record);
    /// The record has more than its share: it ends here, faulty.
    bool cutShort(CsvRecord &record, CsvFault fault);
    /// The bytes up to the next that means something: `special`, an end of line, a NUL byte or the end of the buffer.
    void takeRun(CsvRecord &record, char special);
    /// Passes over what is left of the line, without keeping it.
    void skipLine();
    void keepOnlyFirstLine(CsvRecord &record, qsizetype start, std::int64_t line);

    Source m_source;
    char m_delimiter;
    qsizetype m_width = -1;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    std::int64_t m_dropped = 0;
    std::int64_t m_line = 1;
    bool m_ended = false;
};

/// Adds one record in UTF-8 with CRLF; quotes what needs it. Whatever it writes, CsvReader reads back as it was.
void appendCsvRecord(QByteArray &out, const QStringList &fields, char delimiter = ',');

/// The same for bytes of another encoding.
void appendCsvRecord(QByteArray &out, const std::vector<QByteArray> &fields, char delimiter = ',');

/// What an Excel for Windows looks for to take a file as UTF-8.
inline constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF", 3);

/// A fault as Problem BadRow tells it: its code ("open_quote", "wrong_width"...) and the numbers that belong to it.
QStringList faultWords(const CsvRecord &record, qsizetype expectedWidth);

} // namespace baro
