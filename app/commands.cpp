#include "commands.h"

#include "demo/demo.h"
#include "desk/office.h"
#include "desk/reader.h"
#include "exchange/exporter.h"
#include "exchange/importer.h"
#include "listcommands.h"
#include "showntext.h"
#include "store/storeerror.h"
#include "store/verify.h"
#include "text/problemtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <atomic>
#include <csignal>

namespace baro {

namespace {

QString say(const char *source, int n = -1) {
    return QCoreApplication::translate("CommandLine", source, nullptr, n);
}

/// Ctrl+C ends long work after the piece at hand, with what was done so far on disk.
std::atomic<bool> interrupted = false;

void heedInterrupt() {
    std::signal(SIGINT, [](int) { interrupted = true; });
}

/// Long work says how far it is, on standard error.
bool progressShown = false;
void progressLine(const QString &text) {
    progressShown = true;
    QTextStream(stderr) << '\r' << text << QStringLiteral("        ") << Qt::flush;
}
void endProgress() {
    if (!std::exchange(progressShown, false))
        return;
    QTextStream err(stderr);
    err << Qt::endl;
}

/// A file of ours with everything that a command needs on it. Throws StoreError.
struct OpenOffice {
    explicit OpenOffice(const Call &call)
        : connection(call.database, Access::Existing)
        , office(connection, clock, random)
        , reader(connection) {
        office.open();
    }
    SystemClock clock;
    SystemRandom random;
    Connection connection;
    Office office;
    Reader reader;
};

Result<std::int64_t> wholeNumber(const Call &call, const char *option, std::int64_t least, std::int64_t most) {
    bool ok = false;
    const QString text = call.value(option);
    const qint64 number = text.toLongLong(&ok);
    if (!ok || number < least || number > most)
        return text.isEmpty()
                   ? refuse(ProblemCode::ArgumentMissing, {QStringLiteral("--") + QString::fromLatin1(option)})
                   : refuse(ProblemCode::BadValue, {text, QStringLiteral("--") + QString::fromLatin1(option)});
    return number;
}

Result<Said> demo(const Call &call) {
    const auto days = wholeNumber(call, "days", 1, 36'500);
    if (!days)
        return tl::unexpected(days.error());
    const auto seed = wholeNumber(call, "seed", 0, INT64_MAX);
    if (!seed)
        return tl::unexpected(seed.error());
    DemoOptions options;
    options.days = static_cast<int>(*days);
    options.seed = static_cast<std::uint64_t>(*seed);
    options.until = SystemClock().now();
    if (call.has("until")) {
        const auto until = instantFromIso(call.value("until"), QTimeZone("Asia/Seoul"));
        if (!until)
            return refuse(ProblemCode::BadValue, {call.value("until"), QStringLiteral("--until")});
        options.until = *until;
    }
    heedInterrupt();
    const Result<DemoCounts> made = fillWithDemo(
        call.database, options,
        [](std::int64_t done, std::int64_t total) {
            progressLine(say(QT_TRANSLATE_NOOP("CommandLine", "%1 % done")).arg(100 * done / total));
        },
        [] { return interrupted.load(); });
    endProgress();
    if (!made)
        return tl::unexpected(made.error());
    Said said;
    const Result<std::pair<std::int64_t, std::int64_t>> counts =
        asResult([&] { return OpenOffice(call).reader.counts(); });
    if (!counts)
        return tl::unexpected(counts.error());
    said.text = say(QT_TRANSLATE_N_NOOP("CommandLine", "%n complaint(s)"), static_cast<int>(counts->first)) + u'\n' +
                say(QT_TRANSLATE_N_NOOP("CommandLine", "%n call(s) that were none"), static_cast<int>(counts->second)) +
                u'\n';
    said.json = {{QStringLiteral("complaints"), qint64(counts->first)},
                 {QStringLiteral("calls"), qint64(counts->second)},
                 {QStringLiteral("file"), call.database}};
    return said;
}

Result<Said> importFrom(const Call &call) {
    if (call.value("kind", QStringLiteral("complaints")) != u"complaints")
        return importList(call);
    const QString file = call.arguments.first();
    QFile mappingFile(call.value("mapping"));
    if (!call.has("mapping"))
        return refuse(ProblemCode::ArgumentMissing, {QStringLiteral("--mapping")});
    if (!mappingFile.open(QIODevice::ReadOnly))
        return refuse(mappingFile.exists() ? ProblemCode::CannotRead : ProblemCode::FileMissing,
                      {mappingFile.fileName()});
    const Result<Mapping> mapping = readMapping(mappingFile.readAll());
    if (!mapping)
        return tl::unexpected(mapping.error());
    if (!QFileInfo::exists(file))
        return refuse(ProblemCode::FileMissing, {file});

    const auto work = [&]() -> Result<Said> {
        const SystemClock clock;
        SystemRandom random;
        // A rehearsal for an office that is not there yet leaves none behind.
        const QTemporaryDir scratch;
        const bool nowhere = call.has("dry-run") && !QFileInfo::exists(call.database);
        Connection connection(nowhere ? scratch.filePath(QStringLiteral("rehearsal.sqlite")) : call.database,
                              Access::ReadWrite);
        Office office(connection, clock, random);
        office.open();
        ImportOptions options;
        options.stamp.actor = office.reference()->idOf<Operator>(QStringLiteral("system")).value_or(OperatorId{});
        options.stamp.now = clock.now();
        const bool rehearsal = call.has("dry-run");
        if (!rehearsal)
            options.enter = [&](std::span<const Request> requests) {
                return asResult([&] {
                    std::vector<Result<Entered>> entered;
                    Office::Batch batch(office);
                    for (const Request &request : requests)
                        entered.push_back(batch.execute(request).map([](const Receipt &receipt) {
                            return receipt.repeated ? Entered::Repeated : Entered::New;
                        }));
                    batch.commit();
                    return entered;
                });
            };
        heedInterrupt();
        options.goOn = [&](const ImportProgress &progress) {
            progressLine(say(QT_TRANSLATE_NOOP("CommandLine", "%1 rows, %2 %"))
                             .arg(progress.counts.read)
                             .arg(progress.bytesTotal ? 100 * progress.bytesRead / progress.bytesTotal : 100));
            return !interrupted.load();
        };
        const QTimeZone zone = office.reference()->zone();
        const Result<ImportOutcome> outcome =
            importFile(file, *mapping, *office.reference(), options, rehearsal ? QString() : rejectedFileBeside(file),
                       [&](const Problem &problem) { return problemText(problem, zone); });
        endProgress();
        if (!outcome)
            return tl::unexpected(outcome.error());
        const ImportCounts &counts = outcome->counts;
        Said said;
        said.text = say(QT_TRANSLATE_NOOP("CommandLine", "rows read: %1\nimported: %2\nrepeated: %3\nrejected: %4\n"))
                        .arg(counts.read)
                        .arg(counts.imported)
                        .arg(counts.repeated)
                        .arg(counts.rejected);
        if (!outcome->rejectedFile.isEmpty())
            said.text += say(QT_TRANSLATE_NOOP("CommandLine", "rejected rows: %1\n")).arg(outcome->rejectedFile);
        if (outcome->stopped)
            said.text += say(QT_TRANSLATE_NOOP("CommandLine", "stopped; importing the file again goes on from here\n"));
        said.json = {{QStringLiteral("read"), qint64(counts.read)},
                     {QStringLiteral("imported"), qint64(counts.imported)},
                     {QStringLiteral("repeated"), qint64(counts.repeated)},
                     {QStringLiteral("rejected"), qint64(counts.rejected)},
                     {QStringLiteral("stopped"), outcome->stopped},
                     {QStringLiteral("rejected_file"), outcome->rejectedFile}};
        said.failed = outcome->stopped;
        return said;
    };
    return asResult(work).and_then([](Result<Said> said) { return said; });
}

/// The instant at which a day begins in the office, or the instant that is given in full.
Result<std::optional<Instant>> dayOption(const Call &call, const char *option, const QTimeZone &zone, int plusDays) {
    if (!call.has(option))
        return std::optional<Instant>{};
    const QDate date = QDate::fromString(call.value(option), Qt::ISODate);
    if (date.isValid())
        return std::optional(fromDateTime(date.addDays(plusDays).startOfDay(zone)));
    const auto instant = instantFromIso(call.value(option), zone);
    if (!instant)
        return refuse(ProblemCode::BadValue, {call.value(option), QStringLiteral("--") + QString::fromLatin1(option)});
    return instant;
}

ExportRow rowOf(const ComplaintView &view) {
    const Complaint &complaint = view.complaint();
    ExportRow row = exportRowOf(complaint);
    row.place = view.text(complaint.details.place);
    row.address = view.text(complaint.details.address);
    row.story = view.text(complaint.details.story);
    row.name = view.text(complaint.details.name);
    row.telephone = view.text(complaint.details.telephone);
    row.resolution = view.text(complaint.cycle().resolution);
    if (complaint.attachedTo)
        row.attachedTo = Number::fromString(view.numberOf(*complaint.attachedTo));
    return row;
}

Result<Said> exportTo(const Call &call) {
    if (call.value("kind", QStringLiteral("complaints")) != u"complaints")
        return exportList(call);
    if (call.value("format", QStringLiteral("csv")) != u"csv")
        return refuse(ProblemCode::BadValue, {call.value("format"), QStringLiteral("--format")});
    ExportOptions options;
    const QString names = call.value("names", QStringLiteral("codes"));
    if (names == u"ko")
        options.names = ExportNames::Korean;
    else if (names == u"en")
        options.names = ExportNames::English;
    else if (names != u"codes")
        return refuse(ProblemCode::BadValue, {names, QStringLiteral("--names")});
    options.personal = call.has("personal");

    const auto work = [&]() -> Result<Said> {
        OpenOffice open(call);
        const ReferencePointer reference = open.office.reference();
        options.zone = reference->zone();
        const auto from = dayOption(call, "from", options.zone, 0);
        if (!from)
            return tl::unexpected(from.error());
        const auto to = dayOption(call, "to", options.zone, 1);
        if (!to)
            return tl::unexpected(to.error());
        const Transaction oneState(open.connection, Purpose::Reading);
        const std::vector<ComplaintId> ids = open.reader.received(*from, *to);
        std::size_t at = 0;
        const NextRow next = [&]() -> Result<std::optional<ExportRow>> {
            if (at == ids.size())
                return std::optional<ExportRow>{};
            return asResult([&] { return std::optional(rowOf(*open.reader.complaint(ids[at++]))); });
        };
        Result<std::int64_t> written = 0;
        const QString output = call.value("output");
        if (output.isEmpty()) {
            QFile out;
            if (!out.open(stdout, QIODevice::WriteOnly))
                return refuse(ProblemCode::CannotWrite, {QStringLiteral("-"), out.errorString()});
            written = exportCsv(out, next, *reference, options);
            return written ? Result<Said>(Said{}) : tl::unexpected(written.error());
        }
        if (QFileInfo::exists(output))
            return refuse(ProblemCode::FileExists, {output});
        QSaveFile out(output);
        if (!out.open(QIODevice::WriteOnly))
            return refuse(ProblemCode::CannotWrite, {output, out.errorString()});
        written = exportCsv(out, next, *reference, options);
        if (!written && written.error().code == ProblemCode::CannotWrite)
            return refuse(ProblemCode::CannotWrite, {output, written.error().arguments.value(0)});
        if (!written)
            return tl::unexpected(written.error());
        if (!out.commit())
            return refuse(ProblemCode::CannotWrite, {output, out.errorString()});
        Said said;
        said.text = say(QT_TRANSLATE_N_NOOP("CommandLine", "%n row(s) written"), static_cast<int>(*written)) + u'\n';
        said.json = {{QStringLiteral("rows"), qint64(*written)}, {QStringLiteral("file"), output}};
        return said;
    };
    return asResult(work).and_then([](Result<Said> said) { return said; });
}

Result<Said> show(const Call &call) {
    const auto work = [&]() -> Result<Said> {
        OpenOffice open(call);
        const ReferencePointer reference = open.office.reference();
        const int thisYear = toDateTime(open.clock.now(), reference->zone()).date().year();
        const auto number = Number::fromString(call.arguments.first(), thisYear);
        if (!number)
            return refuse(ProblemCode::BadValue, {call.arguments.first(), QStringLiteral("NUMBER")});
        const auto id = open.reader.findNumber(*number);
        if (!id)
            return refuse(ProblemCode::NotFound, {number->toString()});
        const ComplaintView view = *open.reader.complaint(*id);
        Said said;
        said.text = shownText(view, *reference, call.language);
        said.json = shownJson(view, *reference, call.language);
        return said;
    };
    return asResult(work).and_then([](Result<Said> said) { return said; });
}

Said saidOf(const Verdict &verdict, const QString &file) {
    Said said;
    said.json = {{QStringLiteral("file"), file},
                 {QStringLiteral("clean"), verdict.isClean()},
                 {QStringLiteral("events"), qint64(verdict.events)},
                 {QStringLiteral("complaints"), qint64(verdict.complaints)},
                 {QStringLiteral("texts"), qint64(verdict.texts)}};
    if (verdict.isClean()) {
        said.text = say(QT_TRANSLATE_NOOP("CommandLine", "clean: %1 events, %2 complaints, %3 texts\n"))
                        .arg(verdict.events)
                        .arg(verdict.complaints)
                        .arg(verdict.texts);
        return said;
    }
    const Verdict::Difference &d = *verdict.difference;
    said.failed = true;
    said.text =
        say(QT_TRANSLATE_NOOP("CommandLine", "first difference: table %1, row %2, %3\nexpected: %4\nfound: %5\n"))
            .arg(d.table, d.row, d.what, d.expected, d.found);
    said.json.insert(QStringLiteral("difference"), QJsonObject{{QStringLiteral("table"), d.table},
                                                               {QStringLiteral("row"), d.row},
                                                               {QStringLiteral("what"), d.what},
                                                               {QStringLiteral("expected"), d.expected},
                                                               {QStringLiteral("found"), d.found}});
    return said;
}

Result<Verdict> verdictOn(const QString &file) {
    return asResult([&] {
        Connection connection(file, Access::ReadOnly);
        const Verdict verdict = verify(connection, [](std::int64_t events) { progressLine(QString::number(events)); });
        return verdict;
    });
}

Result<Said> verifyFile(const Call &call) {
    return verdictOn(call.database).map([&](const Verdict &verdict) {
        endProgress();
        return saidOf(verdict, call.database);
    });
}

Result<Said> backup(const Call &call) {
    const QString target = call.arguments.first();
    // Only what is a file of ours is worth a copy, and the words for what it is not are in Connection.
    const Result<void> ours = asResult([&] { OpenOffice open(call); });
    if (!ours)
        return tl::unexpected(ours.error());
    if (const Result<void> copied = backupFile(call.database, target); !copied)
        return tl::unexpected(copied.error());
    return verdictOn(target).map([&](const Verdict &verdict) {
        Said said = saidOf(verdict, target);
        said.text = say(QT_TRANSLATE_NOOP("CommandLine", "backup written: %1\n")).arg(target) + said.text;
        return said;
    });
}

/// A file and what SQLite may keep beside it.
const QStringList fileParts{QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")};

bool moveAll(const QString &from, const QString &to) {
    return std::all_of(fileParts.begin(), fileParts.end(), [&](const QString &part) {
        return !QFileInfo::exists(from + part) || QFile::rename(from + part, to + part);
    });
}

/// Takes the file for itself for a moment: fails while any other process has it open. What its journal still holds goes
/// into the file. Throws StoreError.
void takeAlone(const QString &file) {
    Connection connection(file, Access::Existing);
    connection.run(QStringLiteral("PRAGMA busy_timeout = 200"));
    connection.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    connection.run(QStringLiteral("PRAGMA journal_mode = DELETE"));
}

Result<Said> restore(const Call &call) {
    const QString source = call.arguments.first();
    // First a copy beside the file, brought to this version and checked; only then is anything moved.
    const QString fresh = call.database + QStringLiteral(".restoring");
    for (const QString &part : fileParts)
        QFile::remove(fresh + part);
    const auto prepared = asResult([&]() -> Result<Verdict> {
                              { const Connection ours(source, Access::ReadOnly); }
                              if (const Result<void> copied = backupFile(source, fresh); !copied)
                                  return tl::unexpected(copied.error());
                              const SystemClock clock;
                              SystemRandom random;
                              Connection connection(fresh, Access::Existing);
                              Office(connection, clock, random).open();
                              const Verdict verdict = verify(connection);
                              connection.run(QStringLiteral("PRAGMA journal_mode = DELETE"));
                              return verdict;
                          }).and_then([](Result<Verdict> verdict) { return verdict; });
    const auto discard = [&](const Problem &problem) {
        for (const QString &part : fileParts)
            QFile::remove(fresh + part);
        return tl::unexpected(problem);
    };
    if (!prepared)
        return discard(prepared.error());
    if (!prepared->isClean())
        return discard({ProblemCode::VerifyFailed, {source, prepared->difference->table, prepared->difference->row}});

    QString aside;
    // A journal without its file is of another one; left there, it would be taken for the restored file's own.
    const bool journalLeft = QFileInfo::exists(call.database + QStringLiteral("-wal"));
    if (QFileInfo::exists(call.database) || journalLeft) {
        const Result<void> alone = asResult([&] { takeAlone(call.database); });
        // A file that is damaged or none of ours may be replaced; one that somebody works on may not.
        if (!alone && alone.error().code == ProblemCode::Locked)
            return discard(alone.error());
        // What stood there is kept under another name: a restore of the wrong backup is undone by a second one.
        aside = call.database + QStringLiteral(".before-restore-") +
                QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
        if (!moveAll(call.database, aside)) {
            moveAll(aside, call.database);
            return discard({ProblemCode::CannotWrite, {aside}});
        }
    }
    if (!QFile::rename(fresh, call.database)) {
        if (!aside.isEmpty())
            moveAll(aside, call.database);
        return discard({ProblemCode::CannotWrite, {call.database}});
    }
    Said said = saidOf(*prepared, call.database);
    said.text = say(QT_TRANSLATE_NOOP("CommandLine", "restored: %1\n")).arg(call.database) + said.text;
    if (!aside.isEmpty()) {
        said.text += say(QT_TRANSLATE_NOOP("CommandLine", "what was there before: %1\n")).arg(aside);
        said.json.insert(QStringLiteral("aside"), aside);
    }
    return said;
}

} // namespace

const std::vector<CommandSpec> &commandSpecs() {
    const auto names = [](std::initializer_list<const char *> list) {
        QStringList result;
        for (const char *name : list)
            result << QString::fromLatin1(name);
        return result;
    };
    static const std::vector<CommandSpec> specs{
        {"demo",
         {},
         names({"days", "seed", "until"}),
         QT_TRANSLATE_NOOP("CommandLine", "fills an empty file with an office at work"),
         demo},
        {"import", names({"FILE"}), names({"mapping", "kind", "dry-run"}),
         QT_TRANSLATE_NOOP("CommandLine", "reads complaints or a list of the office from a CSV file"), importFrom},
        {"export",
         {},
         names({"format", "kind", "from", "to", "names", "personal", "output"}),
         QT_TRANSLATE_NOOP("CommandLine", "writes complaints or a list of the office as CSV"),
         exportTo},
        {"show",
         names({"NUMBER"}),
         {},
         QT_TRANSLATE_NOOP("CommandLine", "one complaint with its clocks and its history"),
         show},
        {"verify", {}, {}, QT_TRANSLATE_NOOP("CommandLine", "checks the whole file against its log"), verifyFile},
        {"backup", names({"FILE"}), {}, QT_TRANSLATE_NOOP("CommandLine", "writes a copy while desks work"), backup},
        {"restore", names({"FILE"}), {}, QT_TRANSLATE_NOOP("CommandLine", "the way back from a backup"), restore},
    };
    return specs;
}

} // namespace baro
