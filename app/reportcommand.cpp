#include "reportcommand.h"

#include "desk/office.h"
#include "desk/pastregister.h"
#include "officefile.h"
#include "report/reportchanges.h"
#include "report/reportfile.h"
#include "report/reportmaking.h"
#include "store/storeerror.h"
#include "text/timetext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace baro {

namespace {

QString option(const char *name) {
    return QStringLiteral("--") + QString::fromLatin1(name);
}

/// A report that was handed in: a setting of the office holds what it was and what its figures came to, so it stands in
/// the log with everything else, and the log gives the same report again at any time.
struct HandedIn {
    QString code; ///< of the setting
    Instant asOf{};
    QByteArray hash;
    static QString prefix(const ReportQuestion &question) {
        return QStringLiteral("report.%1.%2..%3.")
            .arg(codeText(question.kind), toDate(question.first).toString(Qt::ISODate),
                 toDate(question.last).toString(Qt::ISODate));
    }
};

/// All of one kind and period, the oldest first.
std::vector<HandedIn> handedIn(const Reference &reference, const ReportQuestion &question) {
    std::vector<HandedIn> found;
    for (const auto &[id, setting] : reference.all<Setting>()) {
        if (!setting.code.startsWith(HandedIn::prefix(question)))
            continue;
        const QJsonObject value = QJsonDocument::fromJson(setting.value.toUtf8()).object();
        if (const auto asOf = instantFromIso(value.value(u"as_of").toString()))
            found.push_back({setting.code, *asOf, value.value(u"sha256").toString().toLatin1()});
    }
    return found;
}

QString textOf(const Report &report) {
    QString words = QStringLiteral("%1, %2\n").arg(report.title, report.period);
    words +=
        say(QT_TRANSLATE_NOOP("CommandLine", "as of %1\n")).arg(dateAndTime(report.asOf, report.zone, report.language));
    for (const QString &notice : report.notices)
        words += notice + u'\n';
    for (const ReportSection &section : report.sections)
        words += QStringLiteral("\n%1\n  %2\n").arg(section.heading, section.sentence);
    return words;
}

Result<void> recordHandIn(const QString &database, const Report &report, const ReportQuestion &question) {
    const auto work = [&]() -> Result<void> {
        const SystemClock clock;
        SystemRandom random;
        Connection connection(database, Access::Existing);
        Office office(connection, clock, random);
        office.open();
        const QJsonObject value{{QStringLiteral("as_of"), toIso(report.asOf)},
                                {QStringLiteral("sha256"), QString::fromLatin1(figuresHash(report))}};
        Request request;
        request.actor = office.reference()->idOf<Operator>(QStringLiteral("system")).value_or(OperatorId{});
        request.saidBy = Source::Record;
        request.command = commands::Define{
            Setting{HandedIn::prefix(question) + QString::number(handedIn(*office.reference(), question).size() + 1),
                    QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact))},
            {}};
        Office::Batch batch(office);
        if (const Result<Receipt> receipt = batch.execute(request); !receipt)
            return tl::unexpected(receipt.error());
        batch.commit();
        return {};
    };
    return asResult(work).and_then([](Result<void> done) { return done; });
}

/// What became otherwise since the newest report of this kind and period was handed in.
Result<Said> changesSince(Connection &connection, ReportQuestion question, Instant now, Language language) {
    const ReferencePointer present = Reader(connection).reference();
    const std::vector<HandedIn> all = handedIn(*present, question);
    if (all.empty()) {
        Said said;
        said.text = say(QT_TRANSLATE_NOOP("CommandLine", "no such report of this period was handed in\n"));
        said.json = {{QStringLiteral("handed_in"), QJsonValue()}};
        said.failed = true;
        return said;
    }
    const HandedIn &newest = all.back();
    question.asOf = newest.asOf;
    const MadeReport then = makeReport(connection, question, language);
    const bool same = figuresHash(then.report) == newest.hash;
    const RegisterPointer records = PastReader(connection, now).known();
    const QTimeZone &zone = then.reference->zone();
    const std::vector<ReportChange> changes =
        changesBetween(*then.records, *records, instantOf(zone, question.first, 0),
                       instantOf(zone, question.last + std::chrono::days{1}, 0));
    Said said;
    said.text = say(QT_TRANSLATE_NOOP("CommandLine", "%1, %2: handed in as of %3\n"))
                    .arg(then.report.title, then.report.period, dateAndTime(newest.asOf, zone, language));
    said.text +=
        same ? say(QT_TRANSLATE_NOOP("CommandLine", "the log still gives the figures that were handed in\n"))
             : say(QT_TRANSLATE_NOOP("CommandLine", "the log gives other figures than those that were handed in\n"));
    said.text += changes.empty()
                     ? say(QT_TRANSLATE_NOOP("CommandLine", "nothing of this period has changed since\n"))
                     : say(QT_TRANSLATE_N_NOOP("CommandLine", "%n complaint(s) of this period changed since"),
                           static_cast<int>(changes.size())) +
                           u'\n';
    QJsonArray listed;
    for (const ReportChange &change : changes) {
        said.text +=
            QStringLiteral("  %1  %2  %3\n")
                .arg(change.number.toString(), dateAndTime(change.receivedAt, zone, language), changedText(change));
        listed << QJsonObject{{QStringLiteral("number"), change.number.toString()},
                              {QStringLiteral("received"), toIso(change.receivedAt, zone)},
                              {QStringLiteral("changed"), QJsonArray::fromStringList(change.facts)}};
    }
    said.json = {{QStringLiteral("handed_in"), toIso(newest.asOf, zone)},
                 {QStringLiteral("same_figures"), same},
                 {QStringLiteral("changes"), listed}};
    said.failed = !same;
    return said;
}

Result<ReportQuestion> questionOf(const Call &call, Connection &connection, const QTimeZone &zone, Instant now) {
    if (call.value("period").isEmpty())
        return refuse(ProblemCode::ArgumentMissing, {option("period")});
    const auto period = periodOf(call.value("period"));
    if (!period)
        return refuse(ProblemCode::BadValue, {call.value("period"), option("period")});
    ReportQuestion question{usualKind(period->first, period->second), period->first, period->second, now};
    if (call.has("kind")) {
        const auto kind = fromCode<ReportKind>(call.value("kind"));
        if (!kind)
            return refuse(ProblemCode::BadValue, {call.value("kind"), option("kind")});
        question.kind = *kind;
    }
    if (call.has("as-of")) {
        const auto asOf = instantFromIso(call.value("as-of"), zone);
        // Before the file began there was no office that could have known anything.
        const auto begins = connection.number("SELECT recorded_at FROM event ORDER BY id LIMIT 1");
        if (!asOf || *asOf > now || (begins && *asOf < fromUnixMs(*begins)))
            return refuse(ProblemCode::BadValue, {call.value("as-of"), option("as-of")});
        question.asOf = *asOf;
    }
    return question;
}

} // namespace

Result<Said> reportOn(const Call &call) {
    const QString output = call.value("output");
    if (call.has("output") && output.isEmpty())
        return refuse(ProblemCode::ArgumentMissing, {option("output")});
    if (call.has("output") && !isReportFile(output))
        return refuse(ProblemCode::BadValue, {output, option("output")});
    const auto work = [&]() -> Result<Said> {
        OfficeFile open(call.database);
        const Instant now = SystemClock().now();
        const QTimeZone zone = open.reader().reference()->zone();
        const Result<ReportQuestion> question = questionOf(call, open.connection(), zone, now);
        if (!question)
            return tl::unexpected(question.error());
        if (call.has("changes"))
            return changesSince(open.connection(), *question, now, call.language);
        if (!output.isEmpty())
            if (const Result<void> free = mustBeFree(output, call.database); !free)
                return tl::unexpected(free.error());
        const Report report = makeReport(open.connection(), *question, call.language).report;
        Said said;
        said.json = jsonOf(report);
        said.text = textOf(report);
        if (!output.isEmpty()) {
            if (const Result<void> saved = saveReport(report, output); !saved)
                return tl::unexpected(saved.error());
            said.text = say(QT_TRANSLATE_NOOP("CommandLine", "report written to %1\n")).arg(output);
            said.json.insert(QStringLiteral("file"), output);
        }
        if (call.has("hand-in")) {
            if (const Result<void> done = recordHandIn(call.database, report, *question); !done) {
                if (!output.isEmpty())
                    QFile::remove(output); // a paper that is not on record was not handed in
                return tl::unexpected(done.error());
            }
            said.text += say(QT_TRANSLATE_NOOP("CommandLine", "recorded as handed in, as of %1\n"))
                             .arg(dateAndTime(report.asOf, report.zone, call.language));
            said.json.insert(QStringLiteral("handed_in"), true);
        }
        return said;
    };
    return asResult(work).and_then([](Result<Said> said) { return said; }).map_error([&](const Problem &problem) {
        return call.has("hand-in") ? problem : readerProblem(problem, call.database);
    });
}

} // namespace baro
