#include "exchange/lists.h"

#include "base/text.h"
#include "exchange/csv.h"
#include "exchange/encoding.h"
#include "exchange/listcolumns.h"
#include "search/keystrokes.h"

#include <QDate>
#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <map>

namespace baro {

namespace {

/// What stands in the column of kinds beside the codes.
const QHash<QString, PlaceKind> &placeKindWords() {
    static const QHash<QString, PlaceKind> words{
        {QStringLiteral("단지"), PlaceKind::Complex},       {QStringLiteral("아파트"), PlaceKind::Complex},
        {QStringLiteral("아파트단지"), PlaceKind::Complex}, {QStringLiteral("건물"), PlaceKind::Building},
        {QStringLiteral("빌딩"), PlaceKind::Building},      {QStringLiteral("역"), PlaceKind::Station},
        {QStringLiteral("지하철역"), PlaceKind::Station},   {QStringLiteral("시장"), PlaceKind::Market},
        {QStringLiteral("도로"), PlaceKind::Road},          {QStringLiteral("길"), PlaceKind::Road},
        {QStringLiteral("학교"), PlaceKind::School},        {QStringLiteral("공원"), PlaceKind::Park},
        {QStringLiteral("시설"), PlaceKind::Facility},      {QStringLiteral("공공시설"), PlaceKind::Facility},
        {QStringLiteral("기타"), PlaceKind::Other}};
    return words;
}

template<class Enum>
std::optional<Enum> kindOf(const QString &cell) {
    if (const auto code = fromCode<Enum>(cell.toLower()))
        return code;
    if constexpr (std::is_same_v<Enum, PlaceKind>) {
        const auto found = placeKindWords().constFind(plainText(cell));
        return found == placeKindWords().constEnd() ? std::nullopt : std::optional(*found);
    }
    return std::nullopt;
}

/// A wrong field, on its way to the one place that answers for the row.
struct WrongCell {
    Problem problem;
};

/// The fields of one row by their columns.
class Cells {
public:
    Cells(const QHash<QByteArray, qsizetype> &columns, const QStringList &cells)
        : m_columns(columns)
        , m_cells(cells) {}

    bool has(const char *column) const { return m_columns.contains(QByteArray(column)); }

    QString cell(const char *column) const {
        QString text = m_cells.value(m_columns.value(QByteArray(column), -1)).simplified();
        if (text.startsWith(u'\'') && looksLikeFormula(text.mid(1)))
            text.remove(0, 1);
        text = storableText(std::move(text));
        if (holdsResidentNumber(text))
            throw WrongCell{{ProblemCode::BadCell, {QString::fromLatin1(column), QStringLiteral("resident_number")}}};
        return text;
    }

    [[noreturn]] void wrong(const char *column, const char *why, const QString &value = {}) const {
        throw WrongCell{
            {ProblemCode::BadCell, {QString::fromLatin1(column), QString::fromLatin1(why), value.left(longestName)}}};
    }

    QString name(const char *column) const {
        const QString text = cell(column);
        if (text.size() > longestName)
            wrong(column, "too_long", text);
        return text;
    }
    std::vector<QString> names(const char *column) const {
        std::vector<QString> names;
        for (const QString &part : cell(column).split(u'|')) {
            const QString text = part.trimmed();
            if (text.size() > longestName)
                wrong(column, "too_long", text);
            if (!text.isEmpty() && std::ranges::find(names, text) == names.end())
                names.push_back(text);
        }
        return names;
    }
    QString telephone() const {
        const QString text = cell("telephone");
        if (!text.isEmpty() && !isTelephoneNumber(text))
            wrong("telephone", "not_a_telephone", text);
        return text;
    }
    template<Coded Enum>
    std::optional<Enum> kind() const {
        const QString text = cell("kind");
        const std::optional<Enum> found = kindOf<Enum>(text);
        if (!found && !text.isEmpty())
            wrong("kind", "not_known", text);
        return found;
    }
    /// The beginning of the day; the moment that stood there before, if it lies on that day.
    std::optional<Instant> day(const char *column, const QTimeZone &zone, std::optional<Instant> before) const {
        const QString text = cell(column);
        if (text.isEmpty())
            return std::nullopt;
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!date.isValid() || text.size() != 10)
            wrong(column, "not_a_day", text);
        if (before && toDateTime(*before, zone).date() == date)
            return before;
        return fromDateTime(date.startOfDay(zone));
    }

private:
    const QHash<QByteArray, qsizetype> &m_columns;
    const QStringList &m_cells;
};

/// The entry that people call so: by its code, or by one of its names. Throws WrongCell.
template<class Entry>
const Entry &named(const Reference &reference, const Cells &cells, const char *column, const QString &name) {
    if (const auto id = reference.idOf<Entry>(name))
        return *reference.find<Entry>(*id);
    const QString plain = plainText(name);
    std::vector<const Entry *> found;
    for (const auto &[id, entry] : reference.all<Entry>())
        if (plainText(entry.ko) == plain || plainText(entry.en) == plain)
            found.push_back(&entry);
    // One in service before those that were retired.
    if (std::ranges::any_of(found, [](const Entry *entry) { return !entry->until; }))
        std::erase_if(found, [](const Entry *entry) { return entry->until.has_value(); });
    if (found.empty())
        cells.wrong(column, "not_known", name);
    if (found.size() > 1)
        cells.wrong(column, "ambiguous", name);
    return *found.front();
}

QString districtCode(const Reference &reference, const Cells &cells) {
    const QString text = cells.cell("district");
    if (text.isEmpty())
        cells.wrong("district", "missing");
    const auto &district = named<District>(reference, cells, "district", text);
    return district.until && district.mergedInto ? *district.mergedInto : district.code;
}

void readInto(Place &place, const Cells &cells, const Reference &reference, Instant) {
    if (cells.has("other_names"))
        place.otherNames = cells.names("other_names");
    if (cells.has("district") || place.district.isEmpty())
        place.district = districtCode(reference, cells);
    if (cells.has("kind"))
        place.kind = cells.kind<PlaceKind>();
    if (cells.has("maintainer")) {
        const QString text = cells.cell("maintainer");
        place.maintainer = text.isEmpty() ? QString() : named<Agency>(reference, cells, "maintainer", text).code;
    }
}

void readInto(Squad &squad, const Cells &cells, const Reference &reference, Instant) {
    if (cells.has("kind"))
        squad.kind = cells.kind<SquadKind>().value_or(squad.kind);
    if (cells.has("members")) {
        const QString text = cells.cell("members");
        bool ok = false;
        squad.members = text.isEmpty() ? 0 : text.toInt(&ok);
        if (!text.isEmpty() && (!ok || squad.members < 0 || squad.members > 999))
            cells.wrong("members", "not_a_number", text);
    }
    if (cells.has("categories")) {
        squad.categories = cells.names("categories");
        for (QString &category : squad.categories)
            category = named<Category>(reference, cells, "categories", category).code;
    }
    if (cells.has("telephone")) {
        const QString digits = telephoneDigits(cells.telephone());
        squad.telephone = digits.isEmpty() ? std::nullopt : std::optional(digits);
    }
    if (cells.has("vehicle")) {
        const QString vehicle = cells.name("vehicle");
        squad.vehicle = vehicle.isEmpty() ? std::nullopt : std::optional(vehicle);
    }
    for (const auto &[column, dongs] : {std::pair("first", &squad.first), std::pair("second", &squad.second)})
        if (cells.has(column)) {
            *dongs = cells.names(column);
            for (QString &dong : *dongs)
                dong = named<District>(reference, cells, column, dong).code;
        }
    for (const QString &dong : squad.first)
        if (std::ranges::find(squad.second, dong) != squad.second.end())
            cells.wrong("second", "in_both", dong);
}

void readInto(Agency &agency, const Cells &cells, const Reference &reference, Instant now) {
    if (cells.has("kind"))
        agency.kind = cells.kind<AgencyKind>().value_or(agency.kind);
    if (cells.has("telephone")) {
        const QString telephone = cells.telephone();
        // What was checked was the number that stood there before.
        if (telephoneDigits(telephone) != telephoneDigits(agency.telephone))
            agency.checkedAt.reset();
        agency.telephone = telephone;
    }
    if (cells.has("checked")) {
        agency.checkedAt = cells.day("checked", reference.zone(), agency.checkedAt);
        if (agency.checkedAt && *agency.checkedAt > now)
            cells.wrong("checked", "in_future", cells.cell("checked"));
    }
    if (cells.has("responsible_ko"))
        agency.responsibleKo = cells.cell("responsible_ko");
    if (cells.has("responsible_en"))
        agency.responsibleEn = cells.cell("responsible_en");
    if (cells.has("subtypes")) {
        agency.subtypes = cells.names("subtypes");
        for (QString &subtype : agency.subtypes)
            subtype = named<Subtype>(reference, cells, "subtypes", subtype).code;
    }
    if (cells.has("hours")) {
        const QString hours = cells.name("hours");
        agency.hours = hours.isEmpty() ? std::nullopt : std::optional(hours);
    }
}

/// One run over a file of one sort of entries.
template<class Entry>
class Run {
public:
    using Id = typename IdOfEntry<Entry>::type;

    Run(const Reference &reference, Instant now, ListReading &reading)
        : m_reference(reference)
        , m_now(now)
        , m_reading(reading) {
        for (const auto &[id, entry] : m_reference.all<Entry>())
            remember(id, entry);
    }

    void take(const Cells &cells, std::int64_t line) {
        const QString code = cells.name("code");
        const QString ko = cells.name("ko");
        if (code.isEmpty() && ko.isEmpty())
            cells.wrong("ko", "missing");
        const std::optional<Id> known = idOf(cells, code, ko);
        Entry entry = known ? *m_reference.find<Entry>(*known) : Entry{};
        const Entry before = entry;
        if (!known)
            entry.code = newCode(cells, code);
        if (cells.has("ko") || !known) {
            if (ko.isEmpty())
                cells.wrong("ko", "missing");
            entry.ko = ko;
        }
        if (cells.has("en"))
            entry.en = cells.name("en");
        if (entry.en.isEmpty() && (!known || !before.en.isEmpty()))
            entry.en = entry.ko;
        readInto(entry, cells, m_reference, m_now);
        if (cells.has("until"))
            entry.until = cells.day("until", m_reference.zone(), entry.until);

        const auto [seen, first] = m_lines.emplace(entry.code, line);
        if (known && entry == before) {
            ++m_reading.unchanged;
            return;
        }
        if (!first)
            throw WrongCell{
                {ProblemCode::BadCell,
                 {QStringLiteral("code"), QStringLiteral("repeated"), entry.ko, QString::number(seen->second)}}};
        const std::int64_t id = known ? known->value : nextId();
        m_reference.set(id, entry);
        remember(Id{id}, entry);
        m_reading.changes.push_back({line, {entry, known ? std::optional(id) : std::nullopt}});
    }

private:
    void remember(Id id, const Entry &entry) {
        m_codes.insert(entry.code, id);
        if (auto &named = m_names[entry.ko]; std::ranges::find(named, id) == named.end())
            named.push_back(id);
    }
    std::optional<Id> idOf(const Cells &cells, const QString &code, const QString &ko) const {
        if (!code.isEmpty())
            return m_codes.contains(code) ? std::optional(m_codes.value(code)) : std::nullopt;
        std::vector<Id> found = m_names.value(ko);
        std::erase_if(found, [&](Id id) { return m_reference.find<Entry>(id)->ko != ko; }); // renamed by an earlier row
        if (found.size() > 1)
            cells.wrong("ko", "ambiguous", ko);
        return found.empty() ? std::nullopt : std::optional(found.front());
    }
    QString newCode(const Cells &cells, const QString &code) const {
        if (!code.isEmpty())
            return code;
        if constexpr (std::is_same_v<Entry, Place>)
            return nextPlaceCode(m_reference);
        else
            cells.wrong("code", "missing");
    }
    std::int64_t nextId() const {
        const auto &all = m_reference.all<Entry>();
        return all.empty() ? 1 : all.rbegin()->first.value + 1;
    }

    Reference m_reference; ///< with the rows read so far
    QHash<QString, Id> m_codes;
    QHash<QString, std::vector<Id>> m_names;
    Instant m_now;
    ListReading &m_reading;
    std::map<QString, std::int64_t> m_lines; ///< where each entry was first spoken of
};

std::optional<QStringList> decoded(Decoder &decoder, const CsvRecord &record) {
    QStringList cells;
    for (qsizetype i = 0; i < record.width(); ++i) {
        std::optional<QString> cell = decoder.decode(record.field(i));
        if (!cell)
            return std::nullopt;
        cells += *std::move(cell);
    }
    return cells;
}

/// What parts the fields of the head, and so of all rows.
char delimiterOf(const QByteArray &bytes) {
    const QByteArray head = bytes.left(bytes.indexOf('\n'));
    if (head.contains(','))
        return ',';
    return head.contains(';') ? ';' : head.contains('\t') ? '\t' : ',';
}

using Columns = QHash<QByteArray, qsizetype>;

Result<Columns> columnsIn(const QStringList &head, ListKind kind, QStringList &passedOver) {
    Columns columns;
    for (qsizetype i = 0; i < head.size(); ++i) {
        const QString written = QString(head[i]).remove(u' ').trimmed().toLower();
        const auto all = columnsOf(kind);
        const auto column = std::ranges::find_if(all, [&](const ListColumn &each) {
            return written == QLatin1String(each.code) || QString::fromUtf16(each.also).split(u'|').contains(written);
        });
        if (column == all.end()) {
            if (!written.isEmpty())
                passedOver += head[i].trimmed();
            continue;
        }
        if (columns.contains(QByteArray(column->code)))
            return refuse(ProblemCode::BadMapping,
                          {QStringLiteral("head"), QStringLiteral("repeated"), head[i].trimmed()});
        columns.insert(column->code, i);
    }
    if (!columns.contains("code") && !columns.contains("ko"))
        return refuse(ProblemCode::ColumnMissing, {QStringLiteral("ko")});
    return columns;
}

template<class Entry>
Result<ListReading> readRows(const QByteArray &bytes, Encoding encoding, ListKind kind, const Reference &reference,
                             Instant now) {
    Decoder decoder(encoding);
    CsvReader reader(bytes, delimiterOf(bytes));
    CsvRecord record;
    if (!reader.next(record))
        return refuse(ProblemCode::BadRow, {QStringLiteral("empty_file")});
    if (record.fault != CsvFault::None)
        return refuse(ProblemCode::BadRow, faultWords(record, -1));
    const auto badEncoding = [&] {
        return Problem{ProblemCode::BadEncoding, {codeText(decoder.encoding()), QString::number(record.line)}};
    };
    const std::optional<QStringList> head = decoded(decoder, record);
    if (!head)
        return tl::unexpected(badEncoding());
    ListReading reading;
    const Result<Columns> columns = columnsIn(*head, kind, reading.passedOver);
    if (!columns)
        return tl::unexpected(columns.error());
    reader.expectWidth(head->size());
    Run<Entry> run(reference, now, reading);
    while (reader.next(record)) {
        const std::optional<QStringList> cells = decoded(decoder, record);
        // Spreadsheets write the empty rows below a list too.
        if (cells && std::ranges::all_of(*cells, [](const QString &cell) { return cell.trimmed().isEmpty(); }))
            continue;
        ++reading.read;
        if (record.fault != CsvFault::None) {
            reading.faults.push_back({record.line, {ProblemCode::BadRow, faultWords(record, head->size())}});
        } else if (!cells) {
            reading.faults.push_back({record.line, badEncoding()});
        } else {
            try {
                run.take(Cells(*columns, *cells), record.line);
            } catch (const WrongCell &wrong) {
                reading.faults.push_back({record.line, wrong.problem});
            }
        }
    }
    return reading;
}

} // namespace

Result<ListReading> readList(QIODevice &file, ListKind kind, const Reference &reference, Instant now) {
    const Result<Encoding> encoding = settleEncoding(file, Encoding::Auto);
    if (!encoding)
        return tl::unexpected(encoding.error());
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty() && file.size() > 0)
        return refuse(ProblemCode::CannotRead, {file.errorString()});
    switch (kind) {
    case ListKind::Places:
        return readRows<Place>(bytes, *encoding, kind, reference, now);
    case ListKind::Squads:
        return readRows<Squad>(bytes, *encoding, kind, reference, now);
    case ListKind::Agencies:
        return readRows<Agency>(bytes, *encoding, kind, reference, now);
    }
    return ListReading{};
}

} // namespace baro
