#include "exchange/rosterfile.h"

#include "base/text.h"
#include "exchange/csv.h"
#include "exchange/encoding.h"
#include "search/keystrokes.h"

#include <QDate>
#include <QHash>

#include <algorithm>
#include <map>

namespace baro {
namespace {

using std::chrono::days;

LocalDay weekOf(LocalDay day) {
    return day - days{std::chrono::weekday(day).iso_encoding() - 1};
}

QString isoOf(LocalDay day) {
    return toDate(day).toString(Qt::ISODate);
}

std::optional<QStringList> textsOf(Decoder &decoder, const CsvRecord &record) {
    QStringList texts;
    for (qsizetype i = 0; i < record.width(); ++i) {
        const std::optional<QString> text = decoder.decode(record.field(i));
        if (!text)
            return std::nullopt;
        texts += storableText(text->simplified());
    }
    return texts;
}

/// Whatever order the shifts of a day are written in.
bool isSameCell(const QString &one, const QString &other) {
    return one == other || std::ranges::is_permutation(RosterCell::read(one).parts, RosterCell::read(other).parts);
}

/// What a row says, or why it cannot be taken.
struct RosterRow {
    SquadId squad;
    LocalDay monday{};
    std::vector<QString> cells;
};

class RosterRows {
public:
    explicit RosterRows(const Roster &roster)
        : m_roster(roster) {
        for (const auto &[id, squad] : roster.book().squads) {
            // One in service before one that was retired; two of one name are known by their codes only.
            if (!squad.until)
                for (const QString &name : {squad.ko, squad.en})
                    m_names[plainText(name)].push_back(id);
            m_codes.insert(squad.code.toLower(), id);
        }
        for (const Shift &shift : roster.book().shifts)
            m_shifts.insert(shift.code.toLower(), shift.code);
    }

    Result<RosterRow> row(const QStringList &texts, const std::vector<qsizetype> &columns) const {
        const auto text = [&](std::size_t column) { return texts.value(columns[column]); };
        RosterRow row;
        const QDate date = QDate::fromString(text(0), QStringLiteral("yyyy-MM-dd"));
        if (!date.isValid())
            return refuse(ProblemCode::BadValue, {text(0), QStringLiteral("week")});
        row.monday = weekOf(localDay(date));
        const auto squad = squadCalled(text(1));
        if (!squad)
            return refuse(ProblemCode::UnknownName, {text(1), QStringLiteral("squad")});
        row.squad = *squad;
        for (std::size_t day = 0; day < 7; ++day) {
            RosterCell cell = RosterCell::read(text(2 + day));
            for (RosterCell::Part &part : cell.parts) {
                const auto known = m_shifts.constFind(part.shift.toLower());
                if (known == m_shifts.constEnd())
                    return refuse(ProblemCode::UnknownName, {part.shift, QStringLiteral("shift")});
                part.shift = *known;
            }
            row.cells.push_back(cell.text());
        }
        return row;
    }

private:
    std::optional<SquadId> squadCalled(const QString &name) const {
        if (const auto found = m_codes.constFind(name.toLower()); found != m_codes.constEnd())
            return *found;
        const std::vector<SquadId> named = m_names.value(plainText(name));
        return named.size() == 1 ? std::optional(named.front()) : std::nullopt;
    }

    const Roster &m_roster;
    QHash<QString, SquadId> m_codes;
    QHash<QString, std::vector<SquadId>> m_names;
    QHash<QString, QString> m_shifts;
};

} // namespace

QStringList rosterColumns() {
    return {QStringLiteral("week"), QStringLiteral("squad"), QStringLiteral("mon"),
            QStringLiteral("tue"),  QStringLiteral("wed"),   QStringLiteral("thu"),
            QStringLiteral("fri"),  QStringLiteral("sat"),   QStringLiteral("sun")};
}

Result<std::int64_t> writeRoster(QIODevice &out, const Roster &roster, LocalDay first, LocalDay last) {
    QByteArray bytes = utf8Mark.toByteArray(); // offices open these in a spreadsheet
    appendCsvRecord(bytes, rosterColumns());
    std::int64_t rows = 0;
    for (LocalDay monday = weekOf(first); monday <= last; monday += days{7}) {
        const Instant begins = instantOf(roster.calendar().zone(), monday, 0);
        for (const auto &[id, squad] : roster.book().squads) {
            if (squad.until && *squad.until <= begins)
                continue;
            QStringList fields{isoOf(monday), squad.code};
            for (int day = 0; day < 7; ++day)
                fields += roster.cell(id, monday + days{day}).text;
            appendCsvRecord(bytes, fields);
            ++rows;
        }
    }
    if (out.write(bytes) != bytes.size())
        return refuse(ProblemCode::CannotWrite, {out.errorString()});
    return rows;
}

Result<RosterReading> readRoster(QIODevice &file, const Roster &roster) {
    const Result<Encoding> encoding = settleEncoding(file, Encoding::Auto);
    if (!encoding)
        return tl::unexpected(encoding.error());
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty() && file.size() > 0)
        return refuse(ProblemCode::CannotRead, {file.errorString()});
    const QByteArray headLine = bytes.left(bytes.indexOf('\n'));
    const char delimiter = headLine.contains(',') ? ',' : headLine.contains(';') ? ';' : '\t';
    Decoder decoder(*encoding);
    CsvReader reader(bytes, delimiter);
    CsvRecord record;
    if (!reader.next(record))
        return refuse(ProblemCode::BadRow, {QStringLiteral("empty_file")});
    if (record.fault != CsvFault::None)
        return refuse(ProblemCode::BadRow, faultWords(record, -1));
    const auto badEncoding = [&] {
        return Problem{ProblemCode::BadEncoding, {codeText(decoder.encoding()), QString::number(record.line)}};
    };
    const std::optional<QStringList> head = textsOf(decoder, record);
    if (!head)
        return tl::unexpected(badEncoding());
    std::vector<qsizetype> columns;
    for (const QString &column : rosterColumns()) {
        const auto found = std::ranges::find_if(*head, [&](const QString &name) { return name.toLower() == column; });
        if (found == head->end())
            return refuse(ProblemCode::ColumnMissing, {column});
        columns.push_back(found - head->begin());
    }
    reader.expectWidth(head->size());
    const RosterRows rows(roster);
    RosterReading reading;
    struct Spoken {
        std::int64_t line = 0;
        std::vector<QString> cells;
    };
    std::map<std::pair<SquadId, LocalDay>, Spoken> lines; // where each week of a squad was spoken of, and what was said
    while (reader.next(record)) {
        const std::optional<QStringList> texts = textsOf(decoder, record);
        // Spreadsheets write the empty rows below a list too.
        if (texts && std::ranges::all_of(*texts, [](const QString &text) { return text.isEmpty(); }))
            continue;
        ++reading.read;
        if (record.fault != CsvFault::None) {
            reading.faults.push_back({record.line, {ProblemCode::BadRow, faultWords(record, head->size())}});
            continue;
        }
        if (!texts) {
            reading.faults.push_back({record.line, badEncoding()});
            continue;
        }
        const Result<RosterRow> row = rows.row(*texts, columns);
        if (!row) {
            reading.faults.push_back({record.line, row.error()});
            continue;
        }
        const QString &code = roster.book().squads.at(row->squad).code;
        const auto [seen, first] = lines.emplace(std::pair(row->squad, row->monday), Spoken{record.line, row->cells});
        if (!first && std::ranges::equal(seen->second.cells, row->cells, isSameCell)) {
            ++reading.unchanged; // the same twice is once
            continue;
        }
        if (!first) {
            reading.faults.push_back({record.line,
                                      {ProblemCode::BadCell,
                                       {QStringLiteral("week"), QStringLiteral("repeated"),
                                        RosterWeek::codeOf(isoOf(row->monday), code), QString::number(seen->second.line)}}});
            continue;
        }
        bool same = true;
        for (std::size_t day = 0; day < 7; ++day)
            same = same &&
                   isSameCell(roster.cell(row->squad, row->monday + days{static_cast<int>(day)}).text, row->cells[day]);
        if (same)
            ++reading.unchanged;
        else
            reading.weeks.push_back({RosterWeek::codeOf(isoOf(row->monday), code), row->cells, {}});
    }
    return reading;
}

} // namespace baro
