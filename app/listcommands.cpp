#include "listcommands.h"

#include "desk/office.h"
#include "exchange/lists.h"
#include "officefile.h"
#include "store/storeerror.h"
#include "text/problemtext.h"

#include <QBuffer>
#include <QCoreApplication>
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

} // namespace

Result<Said> importList(const Call &call) {
    const Result<ListKind> kind = kindAsked(call);
    if (!kind)
        return tl::unexpected(kind.error());
    QFile file(call.arguments.first());
    if (const Result<void> isFile = mustBeAFile(file.fileName()); !isFile)
        return tl::unexpected(isFile.error());
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ProblemCode::CannotRead, {file.fileName()});
    const auto work = [&]() -> Result<Said> {
        const SystemClock clock;
        SystemRandom random;
        const bool rehearsal = call.has("dry-run");
        // A rehearsal for an office that is not there yet leaves none behind.
        const QTemporaryDir scratch;
        const bool nowhere = rehearsal && !QFileInfo::exists(call.database);
        Connection connection(nowhere ? scratch.filePath(QStringLiteral("rehearsal.sqlite")) : call.database,
                              Access::ReadWrite);
        Office office(connection, clock, random);
        office.open();
        const ReferencePointer reference = office.reference();
        Result<ListReading> reading = readList(file, *kind, *reference, clock.now());
        if (!reading)
            return tl::unexpected(reading.error());
        const OperatorId actor = reference->idOf<Operator>(QStringLiteral("system")).value_or(OperatorId{});
        const std::int64_t entered =
            rehearsal ? static_cast<std::int64_t>(reading->changes.size()) : enter(office, *reading, actor);
        return saidOf(*reading, entered, reference->zone());
    };
    return asResult(work).and_then([](Result<Said> said) { return said; });
}

Result<Said> exportList(const Call &call) {
    const Result<ListKind> kind = kindAsked(call);
    if (!kind)
        return tl::unexpected(kind.error());
    const auto work = [&]() -> Result<Said> {
        const ReferencePointer reference = OfficeFile(call.database).reader().reference();
        const QString output = call.value("output");
        if (output.isEmpty()) {
            QFile out;
            if (!out.open(stdout, QIODevice::WriteOnly))
                return refuse(ProblemCode::CannotWrite, {QStringLiteral("-"), out.errorString()});
            return writeList(out, *kind, *reference).map([](std::int64_t) { return Said{}; });
        }
        if (const Result<void> free = mustBeFree(output, call.database); !free)
            return tl::unexpected(free.error());
        QSaveFile out(output);
        if (!out.open(QIODevice::WriteOnly))
            return refuse(ProblemCode::CannotWrite, {output, out.errorString()});
        const Result<std::int64_t> written = writeList(out, *kind, *reference);
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
