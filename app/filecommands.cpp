#include "commands.h"
#include "desk/office.h"
#include "officefile.h"
#include "store/migrator.h"
#include "store/replacefile.h"
#include "store/storeerror.h"
#include "store/verify.h"

#include <QJsonObject>

namespace baro {

namespace {

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
    const Result<Verdict> verdict = asResult([&] {
        Connection connection(file, Access::ReadOnly);
        return verify(connection, [](std::int64_t events) { progressLine(QString::number(events)); });
    });
    endProgress();
    return verdict.map_error([&](const Problem &problem) { return readerProblem(problem, file); });
}

/// A copy of a backup that becomes the office's file: brought to this version, checked, without a journal.
Result<Verdict> prepared(const QString &source, const QString &fresh) {
    const auto work = [&]() -> Result<Verdict> {
        { const Connection ours(source, Access::ReadOnly); }
        if (const Result<void> copied = backupFile(source, fresh); !copied)
            return tl::unexpected(copied.error());
        const SystemClock clock;
        SystemRandom random;
        Connection connection(fresh, Access::Existing);
        Office(connection, clock, random).open();
        const Verdict verdict = verify(connection);
        connection.run(QStringLiteral("PRAGMA journal_mode = DELETE"));
        if (!verdict.isClean())
            return refuse(ProblemCode::VerifyFailed, {source, verdict.difference->table, verdict.difference->row});
        return verdict;
    };
    return asResult(work).and_then([](Result<Verdict> verdict) { return verdict; });
}

} // namespace

Result<Said> verifyFile(const Call &call) {
    return verdictOn(call.database).map([&](const Verdict &verdict) { return saidOf(verdict, call.database); });
}

Result<Said> backup(const Call &call) {
    const QString target = call.arguments.first();
    // Only what is a file of ours is worth a copy, and the words for what it is not are in Connection.
    const Result<void> ours = asResult([&] {
        Connection connection(call.database, Access::ReadOnly);
        Migrator::versionOf(connection);
    });
    if (!ours)
        return tl::unexpected(readerProblem(ours.error(), call.database));
    if (const Result<void> free = mustBeFree(target, call.database); !free)
        return tl::unexpected(free.error());
    if (const Result<void> copied = backupFile(call.database, target); !copied)
        return tl::unexpected(copied.error());
    Said said;
    const Result<Verdict> verdict = verdictOn(target);
    if (verdict) {
        said = saidOf(*verdict, target);
    } else if (verdict.error().code == ProblemCode::OlderSchema) {
        said.text = say(QT_TRANSLATE_NOOP(
            "CommandLine",
            "The file is of an older version of this program, and so is the copy; it was not checked.\n"));
        said.json = {{QStringLiteral("file"), target}, {QStringLiteral("older"), true}};
    } else {
        return tl::unexpected(verdict.error());
    }
    said.text = say(QT_TRANSLATE_NOOP("CommandLine", "backup written: %1\n")).arg(target) + said.text;
    return said;
}

Result<Said> restore(const Call &call) {
    const QString source = call.arguments.first();
    // What a link leads to is replaced, and not the link.
    const QString file = realName(call.database);
    // First a copy beside the file, brought to this version and checked; only then is anything replaced.
    const QString fresh = nameForRestoring(file);
    const Result<Verdict> verdict = prepared(source, fresh);
    const Result<QString> aside = verdict.and_then([&](const Verdict &) { return putInPlace(fresh, file); });
    if (!aside) {
        removeOffice(fresh);
        return tl::unexpected(aside.error());
    }
    Said said = saidOf(*verdict, call.database);
    said.text = say(QT_TRANSLATE_NOOP("CommandLine", "restored: %1\n")).arg(call.database) + said.text;
    // What stood there is kept: a restore of the wrong backup is undone by a second one.
    if (!aside->isEmpty()) {
        said.text += say(QT_TRANSLATE_NOOP("CommandLine", "what was there before: %1\n")).arg(*aside);
        said.json.insert(QStringLiteral("aside"), *aside);
    }
    return said;
}

} // namespace baro
