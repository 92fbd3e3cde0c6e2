#include "exchange/csv.h"

#include <utility>

namespace baro {

namespace {

QString faultWord(CsvFault fault) {
    switch (fault) {
    case CsvFault::None:
        break;
    case CsvFault::OpenQuote:
        return QStringLiteral("open_quote");
    case CsvFault::TextAfterQuote:
        return QStringLiteral("text_after_quote");
    case CsvFault::NulByte:
        return QStringLiteral("nul_byte");
    case CsvFault::TooWide:
        return QStringLiteral("too_wide");
    case CsvFault::TooLong:
        return QStringLiteral("too_long");
    case CsvFault::WrongWidth:
        return QStringLiteral("wrong_width");
    }
    return {};
}

bool needsQuotes(QByteArrayView field, char delimiter) {
    if (field.isEmpty())
        return false;
    for (const char c : field)
        if (c == delimiter || c == '"' || c == '\r' || c == '\n')
            return true;
    // Some readers strip blanks at the ends of an unquoted field; our own takes a mark at the beginning of a file away.
    return field.front() == ' ' || field.back() == ' ' || field.startsWith(utf8Mark);
}

void appendField(QByteArray &out, QByteArrayView field, char delimiter) {
    if (!needsQuotes(field, delimiter)) {
        out.append(field);
        return;
    }
    out += '"';
    for (const char c : field) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}
} // namespace

QByteArrayView CsvRecord::field(qsizetype index) const {
    const qsizetype begin = index == 0 ? 0 : m_ends[static_cast<size_t>(index - 1)];
    return QByteArrayView(m_bytes).sliced(begin, m_ends[static_cast<size_t>(index)] - begin);
}

CsvReader::CsvReader(Source source, char delimiter)
    : m_source(std::move(source))
    , m_delimiter(delimiter) {
    while (m_buffer.size() < utf8Mark.size() && fill()) {
    }
    if (m_buffer.startsWith(utf8Mark))
        m_at = utf8Mark.size();
}

CsvReader::CsvReader(QByteArray bytes, char delimiter)
    : CsvReader([rest = std::move(bytes)]() mutable { return std::exchange(rest, QByteArray()); }, delimiter) {}

bool CsvReader::fill() {
    if (m_ended)
        return false;
    const QByteArray piece = m_source();
    if (piece.isEmpty()) {
        m_ended = true;
        return false;
    }
    m_buffer += piece;
    return true;
}

int CsvReader::peek() {
    if (m_at >= m_buffer.size() && !fill())
        return -1;
    return static_cast<unsigned char>(m_buffer.at(m_at));
}

bool CsvReader::next(CsvRecord &record) {
    // What lies before the record is never looked at again.
    if (m_at > longestRecord || m_at == m_buffer.size()) {
        m_dropped += m_at;
        m_buffer.remove(0, m_at);
        m_at = 0;
    }
    for (int c = peek(); c == '\r' || c == '\n'; c = peek()) {
        ++m_at;
        if (c == '\r' && peek() == '\n')
            ++m_at;
        ++m_line;
    }
    if (peek() < 0)
        return false;

    const qsizetype start = m_at;
    const std::int64_t line = m_line;
    record.line = line;
    record.fault = CsvFault::None;
    record.m_bytes.clear();
    record.m_ends.clear();
    if (!readRecord(record))
        keepOnlyFirstLine(record, start, line);
    if (record.fault == CsvFault::None && m_width >= 0 && record.width() != m_width)
        record.fault = CsvFault::WrongWidth;
    return true;
}

/// False when a quote opened that never closes.
bool CsvReader::readRecord(CsvRecord &record) {
    enum class Position { FieldStart, Plain, Quoted, AfterQuote };
    Position place = Position::FieldStart;
    const qsizetype start = m_at;
    const auto endField = [&] { record.m_ends.push_back(record.m_bytes.size()); };
    for (;;) {
        const int c = peek();
        if (c < 0) {
            if (place == Position::Quoted)
                return false;
            endField();
            return true;
        }
        ++m_at;
        const char byte = static_cast<char>(c);
        if (byte == '\0' && record.fault == CsvFault::None)
            record.fault = CsvFault::NulByte;
        if (place == Position::Quoted) {
            if (byte == '"') {
                place = Position::AfterQuote;
                continue;
            }
            if (byte == '\n' || (byte == '\r' && peek() != '\n'))
                ++m_line;
            record.m_bytes += byte;
            takeRun(record, '"');
            if (m_at - start > longestRecord)
                return false;
            continue;
        }
        if (byte == m_delimiter) {
            endField();
            if (record.width() >= mostFields)
                return cutShort(record, CsvFault::TooWide);
            place = Position::FieldStart;
        } else if (byte == '\n' || byte == '\r') {
            if (byte == '\r' && peek() == '\n')
                ++m_at;
            ++m_line;
            endField();
            return true;
        } else if (byte == '"' && place == Position::FieldStart && record.fault != CsvFault::TextAfterQuote) {
            place = Position::Quoted;
        } else if (byte == '"' && place == Position::AfterQuote) {
            record.m_bytes += byte;
            place = Position::Quoted;
        } else {
            // From here the quotes of this record mean nothing: it ends with its line, whatever they say.
            if (place == Position::AfterQuote)
                record.fault = CsvFault::TextAfterQuote;
            record.m_bytes += byte;
            place = Position::Plain;
            takeRun(record, m_delimiter);
            if (record.m_bytes.size() > longestRecord) {
                endField();
                return cutShort(record, CsvFault::TooLong);
            }
        }
    }
}

bool CsvReader::cutShort(CsvRecord &record, CsvFault fault) {
    record.fault = fault;
    skipLine();
    return true;
}

void CsvReader::skipLine() {
    while (peek() >= 0) {
        while (m_at < m_buffer.size() && m_buffer.at(m_at) != '\n' && m_buffer.at(m_at) != '\r')
            ++m_at;
        if (m_at < m_buffer.size())
            return; // the end of the line is passed over by next(), like an empty line, and counted there
        m_dropped += m_at;
        m_buffer.clear();
        m_at = 0;
    }
}

void CsvReader::takeRun(CsvRecord &record, char special) {
    const char *const begin = m_buffer.constData() + m_at;
    const char *const end = m_buffer.constData() + m_buffer.size();
    const char *at = begin;
    while (at != end && *at != special && *at != '\n' && *at != '\r' && *at != '\0')
        ++at;
    record.m_bytes.append(begin, at - begin);
    m_at += at - begin;
}

void CsvReader::keepOnlyFirstLine(CsvRecord &record, qsizetype start, std::int64_t line) {
    m_at = start;
    m_line = line;
    record.fault = CsvFault::OpenQuote;
    record.m_bytes.clear();
    record.m_ends.clear();
    for (int c = peek(); c >= 0 && c != '\r' && c != '\n' && record.m_bytes.size() < longestRecord; c = peek()) {
        record.m_bytes += static_cast<char>(c);
        ++m_at;
    }
    record.m_ends.push_back(record.m_bytes.size());
    skipLine();
}

void appendCsvRecord(QByteArray &out, const std::vector<QByteArray> &fields, char delimiter) {
    bool first = true;
    for (const QByteArray &field : fields) {
        if (!first)
            out += delimiter;
        first = false;
        appendField(out, field, delimiter);
    }
    // A record of one empty field would be a line without a byte, which is none.
    if (fields.size() == 1 && fields.front().isEmpty())
        out += "\"\"";
    out += "\r\n";
}

void appendCsvRecord(QByteArray &out, const QStringList &fields, char delimiter) {
    std::vector<QByteArray> bytes;
    bytes.reserve(static_cast<size_t>(fields.size()));
    for (const QString &field : fields)
        bytes.push_back(field.toUtf8());
    appendCsvRecord(out, bytes, delimiter);
}

QStringList faultWords(const CsvRecord &record, qsizetype expectedWidth) {
    QStringList words{faultWord(record.fault)};
    if (record.fault == CsvFault::WrongWidth)
        words << QString::number(record.width()) << QString::number(expectedWidth);
    else if (record.fault == CsvFault::TooWide)
        words << QString::number(mostFields);
    else if (record.fault == CsvFault::TooLong)
        words << QString::number(longestRecord);
    return words;
}

} // namespace baro
