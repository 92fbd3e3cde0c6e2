#include "commands.h"

#include "boardcommand.h"
#include "calendarcommands.h"
#include "demo/demo.h"
#include "desk/entering.h"
#include "desk/office.h"
#include "desk/reader.h"
#include "desk/recordfile.h"
#include "exchange/exporter.h"
#include "exchange/importer.h"
#include "listcommands.h"
#include "officefile.h"
#include "report/account.h"
#include "report/slip.h"
#include "reportcommand.h"
#include "searchcommand.h"
#include "showntext.h"
#include "store/accesslog.h"
#include "store/replacefile.h"
#include "store/storeerror.h"
#include "text/printable.h"
#include "text/problemtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <atomic>
#include <csignal>

namespace baro {

QString say(const char *source, int n) {
    return QCoreApplication::translate("CommandLine", source, nullptr, n);
}

namespace {

/// The line of progress that stands on standard error, without its end.
QString progressShown;

/// Ctrl+C ends long work after the piece at hand, with what was done so far on disk.
std::atomic<bool> interrupted = false;

void heedInterrupt() {
    std::signal(SIGINT, [](int) { interrupted = true; });
}

} // namespace

void progressLine(const QString &text) {
    if (text == progressShown)
        return;
    progressShown = text;
    QTextStream(stderr) << '\r' << text << QStringLiteral("        ") << Qt::flush;
}

void endProgress() {
    if (std::exchange(progressShown, {}).isEmpty())
        return;
    QTextStream err(stderr);
    err << Qt::endl;
}

namespace {

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

/// A journal without its file is somebody's too.
bool isThere(const QString &office) {
    return std::ranges::any_of(filePartEndings(),
                               [&](const QString &ending) { return QFileInfo::exists(office + ending); });
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
        if (!until || *until - std::chrono::days{*days} < earliestClock)
            return refuse(ProblemCode::BadValue, {call.value("until"), QStringLiteral("--until")});
        options.until = *until;
    } else if (options.until - std::chrono::days{*days} < earliestClock) {
        return refuse(ProblemCode::BadValue, {call.value("days"), QStringLiteral("--days")});
    }
    if (call.has("bustle")) {
        const auto bustle = wholeNumber(call, "bustle", 1, 10'000);
        if (!bustle)
            return tl::unexpected(bustle.error());
        options.bustle = static_cast<int>(*bustle);
    }
    heedInterrupt();
    const bool wasThere = isThere(call.database);
    const Result<DemoCounts> made = fillWithDemo(
        call.database, options,
        [](std::int64_t done, std::int64_t total) {
            progressLine(say(QT_TRANSLATE_NOOP("CommandLine", "%1 % done")).arg(100 * done / total));
        },
        [] { return interrupted.load(); });
    endProgress();
    const bool noRoom = !made && (made.error().code == ProblemCode::DiskFull || made.error().code == ProblemCode::CannotWrite);
    if (noRoom && !wasThere) {
        // Half a demonstration is none, and a file of ours that holds nothing puzzles whoever finds it. For any other reason
        // it may be somebody else's, begun at the same moment.
        removeOffice(call.database);
        return refuse(ProblemCode::CannotWrite,
                      {call.database,
                       say(QT_TRANSLATE_NOOP("CommandLine", "the disk is full; the file that was begun was removed"))});
    }
    if (!made && made.error().code == ProblemCode::Stopped) {
        // It is played from its seed in one go: half of it cannot be taken up again.
        if (!wasThere)
            removeOffice(call.database);
        return refuse(ProblemCode::Stopped, {wasThere ? QStringLiteral("demo_kept") : QStringLiteral("demo")});
    }
    if (!made)
        return tl::unexpected(made.error());
    Said said;
    const Result<std::pair<std::int64_t, std::int64_t>> counts =
        asResult([&] { return OfficeFile(call.database).reader().counts(); });
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

/// Whether a new office, as it is made, would take the file at all: its encoding, its head, the mapping's codes.
Result<void> fitsAnyOffice(const QString &file, const Mapping &mapping) {
    const SystemClock clock;
    SystemRandom random;
    const QTemporaryDir scratch;
    Connection connection(scratch.filePath(QStringLiteral("rehearsal.sqlite")), Access::ReadWrite);
    Office office(connection, clock, random);
    office.open();
    ImportOptions options;
    options.stamp.now = clock.now();
    options.chunk = 1;
    options.goOn = [](const ImportProgress &) { return false; }; // its head is enough
    return importFile(file, mapping, *office.reference(), options, {}, [](const Problem &) { return QString(); })
        .map([](const ImportOutcome &) {});
}

Result<Said> importFrom(const Call &call) {
    if (call.value("kind", QStringLiteral("complaints")) != u"complaints")
        return importList(call);
    const QString file = call.arguments.first();
    QFile mappingFile(call.value("mapping"));
    if (!call.has("mapping"))
        return refuse(ProblemCode::ArgumentMissing, {QStringLiteral("--mapping")});
    for (const QString &name : {mappingFile.fileName(), file})
        if (const Result<void> readable = mustBeAFile(name); !readable)
            return tl::unexpected(readable.error());
    if (!mappingFile.open(QIODevice::ReadOnly))
        return refuse(ProblemCode::CannotRead, {mappingFile.fileName()});
    const Result<Mapping> mapping = readMapping(mappingFile.readAll());
    if (!mapping)
        return tl::unexpected(mapping.error());

    const auto work = [&]() -> Result<Said> {
        const SystemClock clock;
        SystemRandom random;
        // A rehearsal for an office that is not there yet leaves none behind, nor does an import that is refused whole.
        const QTemporaryDir scratch;
        const bool wasThere = isThere(call.database);
        const bool nowhere = call.has("dry-run") && !wasThere;
        if (!wasThere)
            if (const Result<void> fits = fitsAnyOffice(file, *mapping); !fits)
                return tl::unexpected(fits.error());
        Connection connection(nowhere ? scratch.filePath(QStringLiteral("rehearsal.sqlite")) : call.database,
                              Access::ReadWrite);
        Office office(connection, clock, random);
        office.open();
        ImportOptions options;
        options.stamp.actor = office.reference()->idOf<Operator>(QStringLiteral("system")).value_or(OperatorId{});
        options.stamp.now = clock.now();
        const bool rehearsal = call.has("dry-run");
        options.enter = entering(office, rehearsal ? Entering::Rehearsed : Entering::Real);
        heedInterrupt();
        options.goOn = [&](const ImportProgress &progress) {
            progressLine(say(QT_TRANSLATE_NOOP("CommandLine", "%1 rows, %2 %"))
                             .arg(progress.counts.read)
                             .arg(progress.bytesTotal ? 100 * progress.bytesRead / progress.bytesTotal : 100));
            return !interrupted.load();
        };
        const QTimeZone zone = office.reference()->zone();
        // Where the file's own folder takes nothing, the rejected rows go where this office writes anyhow.
        const QString beside = QFileInfo(file).absolutePath();
        const QStringList folders =
            rehearsal ? QStringList() : QStringList{beside, QFileInfo(call.database).absolutePath()};
        const Result<ImportOutcome> outcome =
            importFile(file, *mapping, *office.reference(), options, folders,
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
        if (!outcome->rejectedFile.isEmpty() && QFileInfo(outcome->rejectedFile).absolutePath() != beside)
            said.text += say(QT_TRANSLATE_NOOP(
                                 "CommandLine",
                                 "nothing can be written in %1, so the rejected rows stand beside the office's file\n"))
                             .arg(beside);
        if (outcome->rejectsLost)
            said.text +=
                say(QT_TRANSLATE_NOOP(
                        "CommandLine",
                        "the rejected rows could not be written to %1; what was imported stands. Make room and "
                        "import the file again: the same rows are rejected, and nothing is entered twice\n"))
                    .arg(outcome->rejectsLost->arguments.value(0));
        if (outcome->stopped)
            said.text += say(QT_TRANSLATE_NOOP("CommandLine", "stopped; importing the file again goes on from here\n"));
        said.json = {{QStringLiteral("read"), qint64(counts.read)},
                     {QStringLiteral("imported"), qint64(counts.imported)},
                     {QStringLiteral("repeated"), qint64(counts.repeated)},
                     {QStringLiteral("rejected"), qint64(counts.rejected)},
                     {QStringLiteral("stopped"), outcome->stopped},
                     {QStringLiteral("rejected_file"), outcome->rejectedFile},
                     {QStringLiteral("rejects_lost"), outcome->rejectsLost.has_value()}};
        said.failed = outcome->stopped || outcome->rejectsLost;
        return said;
    };
    return asResult(work).and_then([](Result<Said> said) { return said; });
}

/// Who wants names and telephone numbers in full says who it is, and for what.
Result<void> purposeTold(const Call &call) {
    if (call.has("personal"))
        for (const char *option : {"purpose", "operator"})
            if (call.value(option).trimmed().isEmpty())
                return refuse(ProblemCode::ArgumentMissing, {QStringLiteral("--") + QLatin1String(option)});
    return {};
}

/// Writes down who has these people's names and numbers in full, before he has them. A list of them is a supervisor's.
Result<void> recordAccess(const Call &call, const Reference &reference, AccessKind kind,
                          const std::vector<ComplaintId> &ids) {
    if (!call.has("personal"))
        return {};
    const auto who = reference.idOf<Operator>(call.value("operator"));
    if (!who)
        return refuse(ProblemCode::BadValue, {call.value("operator"), QStringLiteral("--operator")});
    if (kind == AccessKind::Export && reference.find<Operator>(*who)->role != Role::Supervisor)
        return refuse(ProblemCode::NotAllowed);
    return asResult([&] {
        const SystemClock clock;
        SystemRandom random;
        Connection connection(call.database, Access::Existing);
        Office(connection, clock, random).open();
        AccessLog(connection).add({clock.now(), *who, kind, call.value("purpose").simplified(), ids});
    });
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
    if (const Result<void> told = purposeTold(call); !told)
        return tl::unexpected(told.error());

    const auto work = [&]() -> Result<Said> {
        OfficeFile open(call.database);
        const Transaction oneState(open.connection(), Purpose::Reading);
        Reader reader = open.reader();
        const ReferencePointer reference = reader.reference();
        options.zone = reference->zone();
        const auto from = dayOption(call, "from", options.zone, 0);
        if (!from)
            return tl::unexpected(from.error());
        const auto to = dayOption(call, "to", options.zone, 1);
        if (!to)
            return tl::unexpected(to.error());
        if (*from && *to && **from >= **to)
            return refuse(ProblemCode::BadValue, {call.value("to"), QStringLiteral("--to")});
        const std::vector<ComplaintId> ids = reader.received(*from, *to);
        Result<std::int64_t> written = 0;
        const QString output = call.value("output");
        const auto recorded = [&] { return recordAccess(call, *reference, AccessKind::Export, ids); };
        if (output.isEmpty()) {
            if (const Result<void> access = recorded(); !access)
                return tl::unexpected(access.error());
            QFile out;
            if (!out.open(stdout, QIODevice::WriteOnly))
                return refuse(ProblemCode::CannotWrite, {QStringLiteral("stdout"), out.errorString()});
            written = exportRecords(out, reader, ids, *reference, options);
            if (!written && written.error().code == ProblemCode::CannotWrite)
                return refuse(ProblemCode::CannotWrite, {QStringLiteral("stdout"), out.errorString()});
            if (!written)
                return tl::unexpected(written.error());
            // The last piece waits in a buffer: only now is it known whether there was room for it.
            return out.flush() ? Result<Said>(Said{})
                               : refuse(ProblemCode::CannotWrite, {QStringLiteral("stdout"), out.errorString()});
        }
        if (const Result<void> free = mustBeFree(output, call.database); !free)
            return tl::unexpected(free.error());
        QSaveFile out(output);
        if (!out.open(QIODevice::WriteOnly))
            return refuse(ProblemCode::CannotWrite, {output, out.errorString()});
        written = exportRecords(out, reader, ids, *reference, options);
        if (!written && written.error().code == ProblemCode::CannotWrite)
            return refuse(ProblemCode::CannotWrite, {output, written.error().arguments.value(0)});
        if (!written)
            return tl::unexpected(written.error());
        if (const Result<void> access = recorded(); !access)
            return tl::unexpected(access.error());
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
    if (const Result<void> told = purposeTold(call); !told)
        return tl::unexpected(told.error());
    const auto work = [&]() -> Result<Said> {
        OfficeFile open(call.database);
        const Transaction oneState(open.connection(), Purpose::Reading);
        Reader reader = open.reader();
        const ReferencePointer reference = reader.reference();
        const int thisYear = toDateTime(SystemClock().now(), reference->zone()).date().year();
        const auto number = Number::fromString(call.arguments.first(), thisYear);
        if (!number)
            return refuse(ProblemCode::BadValue, {call.arguments.first(), QStringLiteral("NUMBER")});
        const auto id = reader.findNumber(*number);
        if (!id)
            return refuse(ProblemCode::NotFound, {number->toString()});
        const ComplaintView view = *reader.complaint(*id);
        if (const Result<void> access = recordAccess(
                call, *reference, call.has("account") ? AccessKind::Account : AccessKind::Show, {*id});
            !access)
            return tl::unexpected(access.error());
        Said said;
        ComplaintView seen = view;
        if (!call.has("personal"))
            seen.texts = maskedTexts(view);
        said.text = printable(shownText(seen, *reference, call.language, SystemClock().now()));
        said.json = shownJson(seen, *reference, call.language, SystemClock().now());
        if (call.has("account")) {
            const AccountOptions options{call.language, SystemClock().now(), call.has("personal")};
            const QString file = call.value("account");
            if (const Result<void> free = mustBeFree(file, call.database); !free)
                return tl::unexpected(free.error());
            if (const Result<void> saved = savePdf(accountOf(view, *reference, options), file); !saved)
                return tl::unexpected(saved.error());
            said.text = say(QT_TRANSLATE_NOOP("CommandLine", "account written to %1\n")).arg(file);
            said.json.insert(QStringLiteral("account"), file);
        }
        if (call.has("slip")) {
            const QString file = call.value("slip");
            if (const QFileInfo about(file); about.exists())
                return refuse(about.isFile() ? ProblemCode::FileExists : ProblemCode::NotAFile, {file});
            if (const Result<void> saved = savePdf(slipOf(view, {}, *reference, call.language, SystemClock().now()), file); !saved)
                return tl::unexpected(saved.error());
            said.text = say(QT_TRANSLATE_NOOP("CommandLine", "dispatch slip written to %1\n")).arg(file);
            said.json.insert(QStringLiteral("slip"), file);
        }
        return said;
    };
    return asResult(work).and_then([](Result<Said> said) { return said; }).map_error([&](const Problem &problem) {
        return readerProblem(problem, call.database);
    });
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
         names({"days", "seed", "until", "bustle"}),
         QT_TRANSLATE_NOOP("CommandLine", "fills an empty file with an office at work"),
         demo},
        {"import", names({"FILE"}), names({"mapping", "kind", "dry-run"}),
         QT_TRANSLATE_NOOP("CommandLine", "reads complaints or a list of the office from a CSV file"), importFrom},
        {"export",
         {},
         names({"format", "kind", "from", "to", "names", "personal", "purpose", "operator", "output"}),
         QT_TRANSLATE_NOOP("CommandLine", "writes complaints or a list of the office as CSV"),
         exportTo},
        {"show",
         names({"NUMBER"}),
         names({"account", "slip", "personal", "purpose", "operator"}),
         QT_TRANSLATE_NOOP("CommandLine", "one complaint with its clocks and its history"),
         show},
        {"search",
         names({"TEXT"}),
         names({"limit"}),
         QT_TRANSLATE_NOOP("CommandLine", "finds complaints as the search field does"),
         search},
        {"board",
         {},
         names({"at"}),
         QT_TRANSLATE_NOOP("CommandLine", "the board of the office, now or as it stood at a minute before"),
         showBoard},
        {"report",
         {},
         names({"period", "kind", "as-of", "output", "hand-in", "changes"}),
         QT_TRANSLATE_NOOP("CommandLine", "the figures of a period as PDF, ODT, XLSX or JSON"),
         reportOn},
        {"deadline",
         {},
         names({"received", "category", "priority", "law", "explain"}),
         QT_TRANSLATE_NOOP("CommandLine", "when both promises to a complaint fall due, and the law's term"),
         deadlineOf},
        {"holidays", names({"YEAR"}), {}, QT_TRANSLATE_NOOP("CommandLine", "the public holidays, with the rule each follows"),
         holidaysOf},
        {"verify", {}, {}, QT_TRANSLATE_NOOP("CommandLine", "checks the whole file against its log"), verifyFile},
        {"backup", names({"FILE"}), {}, QT_TRANSLATE_NOOP("CommandLine", "writes a copy while desks work"), backup},
        {"restore", names({"FILE"}), {}, QT_TRANSLATE_NOOP("CommandLine", "the way back from a backup"), restore},
    };
    return specs;
}

} // namespace baro
