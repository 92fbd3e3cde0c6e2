#include "listcommands.h"

#include "desk/office.h"
#include "complaint/rosterof.h"
#include "exchange/csv.h"
#include "exchange/lists.h"
#include "exchange/rosterfile.h"
#include "officefile.h"
#include "store/accesslog.h"
#include "store/storeerror.h"
#include "text/problemtext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>

namespace baro {

namespace {

Result<ListKind> kindAsked(const Call &call) {
    if (const auto kind = fromCode<ListKind>(call.value("kind")))
        return *kind;
    return refuse(ProblemCode::BadValue, {call.value("kind"), QStringLiteral("--kind")});
}

/// Enters the rows; those that the office refuses join the faults.
std::int64_t enter(Office &office, ListReading &reading, OperatorId actor) {
    std::int64_t entered = 0;
    Office::Batch batch(office);
    for (const ListChange &change : reading.changes) {
        Request request;
        request.actor = actor;
        request.saidBy = Source::Record;
        request.command = change.define;
        if (const Result<Receipt> receipt = batch.execute(request))
            ++entered;
        else
            reading.faults.push_back({change.line, receipt.error()});
    }
    batch.commit();
    std::ranges::stable_sort(reading.faults, {}, &ListFault::line);
    return entered;
}

Said saidOf(const ListReading &reading, std::int64_t entered, const QTimeZone &zone) {
    Said said;
    said.text =
        say(QT_TRANSLATE_NOOP("CommandLine", "rows read: %1\nnew or changed: %2\nas before: %3\nrejected: %4\n"))
            .arg(reading.read)
            .arg(entered)
            .arg(reading.unchanged)
            .arg(reading.faults.size());
    QJsonArray rejected;
    for (const ListFault &fault : reading.faults) {
        const QString reason = problemText(fault.problem, zone);
        said.text += say(QT_TRANSLATE_NOOP("CommandLine", "line %1: %2\n")).arg(fault.line).arg(reason);
        rejected.append(QJsonObject{{QStringLiteral("line"), qint64(fault.line)},
                                    {QStringLiteral("code"), codeText(fault.problem.code)},
                                    {QStringLiteral("arguments"), QJsonArray::fromStringList(fault.problem.arguments)},
                                    {QStringLiteral("reason"), reason}});
    }
    if (!reading.passedOver.isEmpty())
        said.text += say(QT_TRANSLATE_NOOP("CommandLine", "columns that no list has, passed over: %1\n"))
                         .arg(reading.passedOver.join(QStringLiteral(", ")));
    said.json = {{QStringLiteral("read"), qint64(reading.read)},
                 {QStringLiteral("changed"), qint64(entered)},
                 {QStringLiteral("unchanged"), qint64(reading.unchanged)},
                 {QStringLiteral("rejected"), rejected},
                 {QStringLiteral("passed_over"), QJsonArray::fromStringList(reading.passedOver)}};
    return said;
}

bool isRoster(const Call &call) {
    return call.value("kind") == u"roster";
}

bool isAccesses(const Call &call) {
    return call.value("kind") == u"accesses";
}

/// Where a file of the office is read for a rehearsal or written to.
struct ListFile {
    explicit ListFile(const Call &call)
        : rehearsal(call.has("dry-run"))
        , nowhere(rehearsal && !QFileInfo::exists(call.database))
        , connection(nowhere ? scratch.filePath(QStringLiteral("rehearsal.sqlite")) : call.database, Access::ReadWrite)
        , office(connection, clock, random) {
        office.open();
    }
    OperatorId actor() { return office.reference()->idOf<Operator>(QStringLiteral("system")).value_or(OperatorId{}); }

    SystemClock clock;
    SystemRandom random;
    QTemporaryDir scratch; ///< a rehearsal for an office that is not there yet leaves none behind
    bool rehearsal;
    bool nowhere;
    Connection connection;
    Office office;
};

Result<Said> importRoster(QFile &file, const Call &call) {
    ListFile list(call);
    const ReferencePointer reference = list.office.reference();
    Result<RosterReading> read = readRoster(file, *rosterOf(*reference));
    if (!read)
        return tl::unexpected(read.error());
    ListReading reading;
    reading.read = read->read;
    reading.unchanged = read->unchanged;
    reading.faults = read->faults;
    std::int64_t entered = 0;
    if (reading.faults.empty() && !read->weeks.empty()) {
        entered = static_cast<std::int64_t>(read->weeks.size());
        if (!list.rehearsal) {
            commands::DefineAll all;
            for (RosterWeek &week : read->weeks)
                all.entries.push_back({std::move(week), {}, {}});
            Request request;
            request.actor = list.actor();
            request.saidBy = Source::Record;
            request.command = std::move(all);
            Office::Batch batch(list.office);
            if (const Result<Receipt> receipt = batch.execute(request); !receipt)
                return tl::unexpected(receipt.error());
            batch.commit();
        }
    }
    Said said = saidOf(reading, entered, reference->zone());
    if (!reading.faults.empty())
        said.text += say(QT_TRANSLATE_NOOP("CommandLine", "nothing of this file was taken\n"));
    said.failed = !reading.faults.empty();
    return said;
}

/// The day of an option, `otherwise` where it was not given.
Result<LocalDay> dayAsked(const Call &call, const char *option, LocalDay otherwise) {
    if (!call.has(option))
        return otherwise;
    const QDate date = QDate::fromString(call.value(option), QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        return refuse(ProblemCode::BadValue, {call.value(option), QStringLiteral("--") + QLatin1String(option)});
    return localDay(date);
}

/// Who had names and telephone numbers in full, oldest first.
Result<std::int64_t> writeAccesses(QIODevice &out, const Call &call, const Reference &reference) {
    OfficeFile open(call.database);
    Connection &connection = open.connection();
    const auto numberOf = [&](ComplaintId id) {
        Connection::Query row = connection.query("SELECT number_year, number_serial FROM complaint WHERE id = ?", {id.value});
        return row.next() ? Number{static_cast<int>(row.number(0)), static_cast<int>(row.number(1))}.toString() : QString();
    };
    QByteArray bytes;
    appendCsvRecord(bytes, {QStringLiteral("at"), QStringLiteral("operator"), QStringLiteral("kind"), QStringLiteral("purpose"),
                            QStringLiteral("complaints"), QStringLiteral("first"), QStringLiteral("last")}, ',');
    std::int64_t rows = 0;
    for (const PersonalAccess &access : AccessLog(connection).all()) {
        const Operator *who = reference.find<Operator>(access.by);
        const bool any = !access.complaints.empty();
        appendCsvRecord(bytes, {toIso(access.at, reference.zone()), who ? who->code : QString::number(access.by.value),
                                codeText(access.kind), access.purpose, QString::number(access.complaints.size()),
                                any ? numberOf(access.complaints.front()) : QString(),
                                any ? numberOf(access.complaints.back()) : QString()}, ',');
        ++rows;
    }
    if (out.write(bytes) != bytes.size())
        return refuse(ProblemCode::CannotWrite, {out.errorString()});
    return rows;
}

Result<std::int64_t> writeKind(QIODevice &out, const Call &call, const Reference &reference) {
    if (isAccesses(call))
        return writeAccesses(out, call, reference);
    if (!isRoster(call))
        return kindAsked(call).and_then([&](ListKind kind) { return writeList(out, kind, reference); });
    const SystemClock clock;
    const LocalDay today = dayIn(reference.zone(), clock.now());
    const Result<LocalDay> first = dayAsked(call, "from", today);
    const Result<LocalDay> last = first.and_then(
        [&](LocalDay from) { return dayAsked(call, "to", from + std::chrono::days{21}); });
    if (!last)
        return tl::unexpected(last.error());
    return writeRoster(out, *rosterOf(reference), *first, *last);
}

} // namespace

Result<Said> importList(const Call &call) {
    if (isRoster(call)) {
        QFile roster(call.arguments.first());
        if (const Result<void> isFile = mustBeAFile(roster.fileName()); !isFile)
            return tl::unexpected(isFile.error());
        if (!roster.open(QIODevice::ReadOnly))
            return refuse(ProblemCode::CannotRead, {roster.fileName()});
        return asResult([&] { return importRoster(roster, call); }).and_then([](Result<Said> said) { return said; });
    }
    const Result<ListKind> kind = kindAsked(call);
    if (!kind)
        return tl::unexpected(kind.error());
    QFile file(call.arguments.first());
    if (const Result<void> isFile = mustBeAFile(file.fileName()); !isFile)
        return tl::unexpected(isFile.error());
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ProblemCode::CannotRead, {file.fileName()});
    const auto work = [&]() -> Result<Said> {
        ListFile list(call);
        const ReferencePointer reference = list.office.reference();
        Result<ListReading> reading = readList(file, *kind, *reference, list.clock.now());
        if (!reading)
            return tl::unexpected(reading.error());
        const std::int64_t entered = list.rehearsal ? static_cast<std::int64_t>(reading->changes.size())
                                                    : enter(list.office, *reading, list.actor());
        return saidOf(*reading, entered, reference->zone());
    };
    return asResult(work).and_then([](Result<Said> said) { return said; });
}

Result<Said> exportList(const Call &call) {
    if (!isRoster(call) && !isAccesses(call))
        if (const Result<ListKind> kind = kindAsked(call); !kind)
            return tl::unexpected(kind.error());
    const auto work = [&]() -> Result<Said> {
        const ReferencePointer reference = OfficeFile(call.database).reader().reference();
        const QString output = call.value("output");
        if (output.isEmpty()) {
            QFile out;
            if (!out.open(stdout, QIODevice::WriteOnly))
                return refuse(ProblemCode::CannotWrite, {QStringLiteral("-"), out.errorString()});
            return writeKind(out, call, *reference).map([](std::int64_t) { return Said{}; });
        }
        if (const Result<void> free = mustBeFree(output, call.database); !free)
            return tl::unexpected(free.error());
        QSaveFile out(output);
        if (!out.open(QIODevice::WriteOnly))
            return refuse(ProblemCode::CannotWrite, {output, out.errorString()});
        const Result<std::int64_t> written = writeKind(out, call, *reference);
        if (!written && written.error().code != ProblemCode::CannotWrite)
            return tl::unexpected(written.error());
        if (!written)
            return refuse(ProblemCode::CannotWrite, {output, written.error().arguments.value(0)});
        if (!out.commit())
            return refuse(ProblemCode::CannotWrite, {output, out.errorString()});
        Said said;
        said.text = say(QT_TRANSLATE_N_NOOP("CommandLine", "%n row(s) written"), static_cast<int>(*written)) + u'\n';
        said.json = {{QStringLiteral("rows"), qint64(*written)}, {QStringLiteral("file"), output}};
        return said;
    };
    return asResult(work).and_then([](Result<Said> said) { return said; });
}

} // namespace baro
