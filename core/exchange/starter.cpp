#include "exchange/starter.h"

#include "calendar/officezone.h"
#include "exchange/csv.h"

#include <QDate>
#include <QDateTime>
#include <QFile>
#include <QHash>

static void registerStarter() {
    Q_INIT_RESOURCE(starter);
}

namespace baro {

namespace {

/// A wrong row of a starter file, on its way to the one place that answers for all of them.
struct WrongRow {
    Problem problem;
};

const QTimeZone &officeZone() {
    static const QTimeZone zone("Asia/Seoul");
    return zone;
}

/// One row of a starter file, its fields by the names in the head.
class Row {
public:
    Row(const QString &file, const QHash<QByteArray, qsizetype> &columns, const CsvRecord &record)
        : m_file(file)
        , m_columns(columns)
        , m_record(record) {}

    [[noreturn]] void wrong() const { throw WrongRow{{ProblemCode::BadRow, {m_file, QString::number(m_record.line)}}}; }
    /// Empty where the file has nothing.
    QString optional(const char *column) const {
        const auto found = m_columns.constFind(QByteArray(column));
        if (found == m_columns.constEnd())
            wrong();
        return QString::fromUtf8(m_record.field(*found)).trimmed();
    }
    QString text(const char *column) const {
        const QString value = optional(column);
        if (value.isEmpty())
            wrong();
        return value;
    }
    /// Parted by "|"; empty where the file has nothing.
    std::vector<QString> list(const char *column) const {
        std::vector<QString> entries;
        for (const QString &entry : optional(column).split(u'|', Qt::SkipEmptyParts))
            entries.push_back(entry.trimmed());
        return entries;
    }
    bool flag(const char *column) const {
        const QString value = text(column);
        if (value != u"0" && value != u"1")
            wrong();
        return value == u"1";
    }
    int number(const char *column) const {
        bool ok = false;
        const int value = text(column).toInt(&ok);
        if (!ok)
            wrong();
        return value;
    }
    /// "09:30", as minutes after midnight.
    int minute(const char *column) const {
        const QTime time = QTime::fromString(text(column), QStringLiteral("hh:mm"));
        if (!time.isValid())
            wrong();
        return time.hour() * 60 + time.minute();
    }
    template<Coded Enum>
    Enum code(const char *column) const {
        const auto value = fromCode<Enum>(text(column));
        if (!value)
            wrong();
        return *value;
    }
    /// The first moment of that day in the office.
    std::optional<Instant> day(const char *column) const {
        const QString value = optional(column);
        if (value.isEmpty())
            return std::nullopt;
        const QDate date = QDate::fromString(value, Qt::ISODate);
        if (!date.isValid())
            wrong();
        return fromDateTime(date.startOfDay(officeZone()));
    }

private:
    const QString &m_file;
    const QHash<QByteArray, qsizetype> &m_columns;
    const CsvRecord &m_record;
};

template<class Take>
void readRows(const QString &name, Take &&take) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        throw WrongRow{{ProblemCode::FileMissing, {name}}};
    CsvReader reader(file.readAll());
    CsvRecord record;
    QHash<QByteArray, qsizetype> columns;
    if (!reader.next(record) || record.fault != CsvFault::None)
        throw WrongRow{{ProblemCode::BadRow, {name, QStringLiteral("1")}}};
    for (qsizetype i = 0; i < record.width(); ++i)
        columns.insert(record.field(i).toByteArray(), i);
    reader.expectWidth(record.width());
    while (reader.next(record)) {
        const Row row(name, columns, record);
        if (record.fault != CsvFault::None)
            row.wrong();
        take(row);
    }
}

template<class Make>
void readRows(const QString &name, std::vector<ReferenceEntry> &entries, Make &&make) {
    readRows(name, [&](const Row &row) { entries.push_back(make(row)); });
}

Operator operatorOf(const Row &row) {
    return {row.text("code"), row.text("ko"), row.text("en"), row.code<Role>("role"), std::nullopt};
}

District districtOf(const Row &row) {
    District district{row.text("code"), row.text("ko"), row.text("en"), row.text("legal_ko"), row.day("until"), {}};
    if (const QString into = row.optional("merged_into"); !into.isEmpty())
        district.mergedInto = into;
    district.neighbours = row.list("neighbours");
    if (!row.optional("hex_column").isEmpty())
        district.hex = HexPlace{row.number("hex_column"), row.number("hex_row")};
    return district;
}

Category categoryOf(const Row &row) {
    return {row.text("code"), row.text("ko"), row.text("en"), std::nullopt};
}

Subtype subtypeOf(const Row &row) {
    return {row.text("code"),   row.text("category"), row.text("ko"),    row.text("en"),
            row.flag("urgent"), row.flag("danger"),   row.text("squad"), std::nullopt};
}

Squad squadOf(const Row &row) {
    Squad squad{
        row.text("code"), row.text("ko"), row.text("en"), row.code<SquadKind>("kind"), row.number("members"), {}, {}, {}};
    squad.categories = row.list("categories");
    squad.first = row.list("first");
    squad.second = row.list("second");
    return squad;
}

Danger dangerOf(const Row &row) {
    return {row.text("code"),   row.text("ko"),         row.text("en"),       row.text("say_ko"), row.text("say_en"),
            row.list("words"), row.list("agencies"), row.list("subtypes"), std::nullopt};
}

Place placeOf(const Row &row) {
    return {row.text("code"),     row.text("ko"),           row.text("en"), row.list("other_names"),
            row.text("district"), row.optional("maintainer"), std::nullopt};
}

Shift shiftOf(const Row &row) {
    return {row.text("code"),     row.text("ko"),         row.text("en"),        row.minute("starts"),
            row.minute("ends"), row.number("minimum"), row.flag("urgent_only"), std::nullopt};
}

RosterPattern patternOf(const Row &row) {
    RosterPattern pattern{row.text("code"), row.text("ko"), row.text("en"), row.text("from"), {}, {}, {}};
    pattern.squads = row.list("squads");
    for (const QString &week : row.text("weeks").split(u'/')) {
        const QStringList cells = week.split(u'|');
        pattern.weeks.emplace_back(cells.begin(), cells.end());
    }
    if (!pattern.isSound())
        row.wrong();
    return pattern;
}

Agency agencyOf(const Row &row) {
    return {row.text("code"),
            row.text("ko"),
            row.text("en"),
            row.code<AgencyKind>("kind"),
            row.optional("telephone"),
            row.optional("responsible_ko"),
            row.optional("responsible_en"),
            std::nullopt,
            std::nullopt,
            row.list("subtypes"),
            row.optional("hours").isEmpty() ? std::nullopt : std::optional(row.optional("hours"))};
}

constexpr int dayMinutes = 24 * 60;

/// What the service promised when it opened, out within 30 minutes and done within 3 hours; then the same in the hours in
/// which squads are on duty, and around the clock for what is urgent, with pauses and marks.
std::vector<Promise> firstPromises() {
    const Instant opened = fromDateTime(QDate(2008, 2, 1).startOfDay(officeZone()));
    const std::vector<PauseLimit> pauses{{HoldReason::WaitingForCaller, dayMinutes},
                                         {HoldReason::WaitingForAgency, dayMinutes},
                                         {HoldReason::Weather, dayMinutes},
                                         {HoldReason::AccessRefused, dayMinutes},
                                         {HoldReason::WaitingForParts, 3 * dayMinutes}};
    Promise inHours{.version = 2, .from = opened, .outMinutes = 30, .resolveMinutes = 180};
    inHours.runs = Runs::ServiceHours;
    inHours.pauses = pauses;
    inHours.marks = {50, 80};
    inHours.lateEvery = 30;
    Promise urgent = inHours;
    urgent.version = 3;
    urgent.priority = Priority::Urgent;
    urgent.runs = Runs::Always;
    return {{1, opened, 30, 180}, inHours, urgent};
}

/// The hours of the service's first day as a version of their own, so that an office sees what it may change.
ServiceWeek firstWeek() {
    const WeekHours hours = defaultServiceHours().versions.front();
    return {QStringLiteral("2008-02-01"), {hours.weekdays.begin(), hours.weekdays.end()}, hours.holidays, {}};
}

} // namespace

Result<std::vector<std::pair<QString, std::vector<QString>>>> starterVocabulary(const QString &folder) {
    registerStarter();
    try {
        std::vector<std::pair<QString, std::vector<QString>>> words;
        readRows(QString(folder % QStringLiteral("/vocabulary.csv")),
                 [&](const Row &row) { words.emplace_back(row.text("subtype"), row.list("words")); });
        return words;
    } catch (const WrongRow &wrong) {
        return tl::unexpected(wrong.problem);
    }
}

Result<std::vector<DecreedDay>> starterDecreedDays(const QString &folder) {
    registerStarter();
    try {
        std::vector<DecreedDay> days;
        readRows(QString(folder % QStringLiteral("/decreed_days.csv")), [&](const Row &row) {
            const QDate date = QDate::fromString(row.text("date"), Qt::ISODate);
            if (!date.isValid())
                row.wrong();
            days.push_back({localDay(date), row.text("ko"), row.text("en"), row.code<HolidayKind>("kind")});
        });
        return days;
    } catch (const WrongRow &wrong) {
        return tl::unexpected(wrong.problem);
    }
}

Result<std::vector<ReferenceEntry>> starterEntries(const QString &folder) {
    registerStarter();
    try {
        std::vector<ReferenceEntry> entries;
        const auto file = [&](const char *name) { return QString(folder % u'/' % QLatin1String(name)); };
        readRows(file("operators.csv"), entries, operatorOf);
        entries.push_back(
            Operator{QStringLiteral("system"), QStringLiteral("시스템"), QStringLiteral("System"), Role::System, {}});
        entries.push_back(Setting{QStringLiteral("office.zone"), QStringLiteral("Asia/Seoul")});
        entries.push_back(Setting{QStringLiteral("office.name"), QStringLiteral("양천구청")});
        entries.push_back(Setting{QStringLiteral("office.name.en"), QStringLiteral("Yangcheon-gu Office")});
        entries.push_back(Setting{QStringLiteral("intake.urgent_words"),
                                  QStringLiteral("급하|급해|급합|긴급|위험|다쳤|다칠|다칠뻔|사고날|사고나겠|빠질뻔|"
                                                 "넘어질뻔|못나가|못지나|꼼짝|당장|지금바로|urgent|dangerous|"
                                                 "right now|got hurt|blocked in")});
        for (const Promise &promise : firstPromises())
            entries.push_back(promise);
        entries.push_back(firstWeek());
        const auto decreed = starterDecreedDays(folder);
        if (!decreed)
            return tl::unexpected(decreed.error());
        for (const DecreedDay &day : *decreed)
            entries.push_back(SpecialDay{toDate(day.day).toString(Qt::ISODate), day.korean, day.english, day.kind, {}, {}});
        readRows(file("districts.csv"), entries, districtOf);
        entries.push_back(District{
            QStringLiteral("outside"), QStringLiteral("관외"), QStringLiteral("Outside the district"), {}, {}, {}});
        readRows(file("categories.csv"), entries, categoryOf);
        readRows(file("subtypes.csv"), entries, subtypeOf);
        readRows(file("squads.csv"), entries, squadOf);
        readRows(file("shifts.csv"), entries, shiftOf);
        readRows(file("roster_patterns.csv"), entries, patternOf);
        readRows(file("agencies.csv"), entries, agencyOf);
        readRows(file("dangers.csv"), entries, dangerOf);
        readRows(file("places.csv"), entries, placeOf);
        return entries;
    } catch (const WrongRow &wrong) {
        return tl::unexpected(wrong.problem);
    }
}

} // namespace baro
