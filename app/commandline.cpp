#include "commandline.h"

#include "commands.h"
#include "text/printable.h"
#include "text/problemtext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>

namespace baro {

namespace {

QString say(const char *source) {
    return QCoreApplication::translate("CommandLine", source);
}

struct OptionSpec {
    const char *name;
    const char *value; ///< null: it stands alone
    const char *summary;
};

constexpr OptionSpec optionSpecs[] = {
    {"database", "FILE", QT_TRANSLATE_NOOP("CommandLine", "the office's file")},
    {"language", "ko|en", QT_TRANSLATE_NOOP("CommandLine", "the language of what is said")},
    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "says it as JSON")},
    {"days", "N", QT_TRANSLATE_NOOP("CommandLine", "days that the demonstration lives")},
    {"bustle", "PERCENT", QT_TRANSLATE_NOOP("CommandLine", "calls in percent of an ordinary office's; 100 if it is not given")},
    {"seed", "S", QT_TRANSLATE_NOOP("CommandLine", "the same seed gives the same office")},
    {"until", "TIME", QT_TRANSLATE_NOOP("CommandLine", "when the demonstration ends; now if it is not given")},
    {"mapping", "FILE", QT_TRANSLATE_NOOP("CommandLine", "how the columns of the file become complaints")},
    {"kind", "KIND",
     QT_TRANSLATE_NOOP("CommandLine",
                       "of a file: complaints, places, squads, agencies, roster, accesses; of a report: monthly, half-year, "
                       "squads, agencies, quality, handover, monthly-check")},
    {"period", "PERIOD",
     QT_TRANSLATE_NOOP("CommandLine", "2026-10, 2026-H1, 2026, 2026-03-15 or 2026-03-01..2026-03-15")},
    {"as-of", "TIME",
     QT_TRANSLATE_NOOP("CommandLine", "with what was on record by then; now if it is not given")},
    {"hand-in", nullptr, QT_TRANSLATE_NOOP("CommandLine", "records that this report was handed in")},
    {"changes", nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "what of the report that was handed in has changed since")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("CommandLine", "counts and checks, and enters nothing")},
    {"format", "csv", QT_TRANSLATE_NOOP("CommandLine", "the form of the file")},
    {"from", "DAY", QT_TRANSLATE_NOOP("CommandLine", "received on this day or later")},
    {"to", "DAY", QT_TRANSLATE_NOOP("CommandLine", "received on this day or earlier")},
    {"names", "codes|ko|en", QT_TRANSLATE_NOOP("CommandLine", "how districts, categories and squads are called")},
    {"personal", nullptr, QT_TRANSLATE_NOOP("CommandLine", "names and telephone numbers in full; asks for --purpose and --operator, and is recorded")},
    {"purpose", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "what names and telephone numbers are needed for")},
    {"operator", "CODE", QT_TRANSLATE_NOOP("CommandLine", "who asks for them; a supervisor for a whole list")},
    {"at", "TIME", QT_TRANSLATE_NOOP("CommandLine", "as it stood then; now if it is not given")},
    {"limit", "N", QT_TRANSLATE_NOOP("CommandLine", "how many are shown; 50 if it is not given")},
    {"received", "TIME", QT_TRANSLATE_NOOP("CommandLine", "when the complaint came in")},
    {"category", "CODE", QT_TRANSLATE_NOOP("CommandLine", "category or sub-type, by code or name")},
    {"priority", "ordinary|urgent", QT_TRANSLATE_NOOP("CommandLine", "as the sub-type says if it is not given")},
    {"law", "KIND", QT_TRANSLATE_NOOP("CommandLine", "kind in the law: other, question, law_question, suggestion, grievance")},
    {"explain", nullptr, QT_TRANSLATE_NOOP("CommandLine", "and why, stretch by stretch")},
    {"account", "FILE", QT_TRANSLATE_NOOP("CommandLine", "writes the account of the handling as PDF")},
    {"slip", "FILE", QT_TRANSLATE_NOOP("CommandLine", "writes the dispatch slip for the squad as PDF")},
    {"output", "FILE", QT_TRANSLATE_NOOP("CommandLine", "writes to a file and not to standard output")},
};

/// Options that every command takes, in front of it or behind it.
const QStringList everywhere{QStringLiteral("database"), QStringLiteral("language"), QStringLiteral("json")};

QString optionText(const OptionSpec &option) {
    return QStringLiteral("--%1%2").arg(QString::fromLatin1(option.name),
                                        option.value ? QStringLiteral(" ") + QString::fromLatin1(option.value)
                                                     : QString());
}

QString helpText(const CommandSpec *only) {
    QString text;
    QTextStream out(&text);
    const auto usage = [](const CommandSpec &command) {
        QString line = QString::fromLatin1(command.name);
        for (const QString &argument : command.arguments)
            line += u' ' + argument;
        return line;
    };
    const auto options = [&](const QStringList &names) {
        for (const OptionSpec &option : optionSpecs)
            if (names.contains(QString::fromLatin1(option.name)))
                out << QStringLiteral("  %1  %2\n").arg(optionText(option), -22).arg(say(option.summary));
    };
    if (only) {
        out << QStringLiteral("baro8572 %1\n\n%2\n\n").arg(usage(*only), say(only->summary));
        options(only->options + everywhere);
        return text;
    }
    out << say(QT_TRANSLATE_NOOP("CommandLine", "8572 Desk: the call-centre desk of a district.")) << "\n\n"
        << say(QT_TRANSLATE_NOOP("CommandLine", "Without a command the desk opens. Commands:")) << '\n';
    for (const CommandSpec &command : commandSpecs())
        out << QStringLiteral("  %1  %2\n").arg(usage(command), -22).arg(say(command.summary));
    out << '\n' << say(QT_TRANSLATE_NOOP("CommandLine", "Every command takes:")) << '\n';
    options(everywhere);
    out << QStringLiteral("  %1  %2\n  %3  %4\n")
               .arg(QStringLiteral("--help"), -22)
               .arg(say(QT_TRANSLATE_NOOP("CommandLine", "this text, or that of one command")))
               .arg(QStringLiteral("--version"), -22)
               .arg(say(QT_TRANSLATE_NOOP("CommandLine", "the version of the program")));
    return text;
}

const CommandSpec *commandNamed(const QString &name) {
    const auto &all = commandSpecs();
    const auto found =
        std::ranges::find_if(all, [&](const CommandSpec &spec) { return name == QLatin1String(spec.name); });
    return found == all.end() ? nullptr : &*found;
}

/// Whether the command was not understood, as against: could not be done.
bool isAboutTheCall(ProblemCode code) {
    return code == ProblemCode::UnknownCommand || code == ProblemCode::UnknownOption ||
           code == ProblemCode::ArgumentMissing || code == ProblemCode::BadValue;
}

int failed(const Problem &problem, int status) {
    QTextStream(stderr) << "baro8572: " << onOneLine(problemText(problem)) << Qt::endl;
    return status;
}

} // namespace

QString defaultDatabase() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    // A folder that cannot be made shows when the file in it cannot be opened, with the right words.
    QDir().mkpath(folder);
    return folder + QStringLiteral("/baro8572.sqlite");
}

Problem notUnderstood(const QCommandLineParser &parser, const QStringList &arguments) {
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        // As it was written: "-x" is told as "-x".
        const QString name = unknown.first();
        const QStringList given = arguments.mid(1);
        const bool isShort = name.size() == 1 && std::ranges::any_of(given, [&](const QString &argument) {
            return argument.startsWith(u'-') && !argument.startsWith(u"--") && argument.contains(name);
        });
        return {ProblemCode::UnknownOption, {(isShort ? QStringLiteral("-") : QStringLiteral("--")) + name}};
    }
    // An option that stands alone was given a value.
    for (const QString &argument : arguments.mid(1))
        if (argument.startsWith(u"--") && argument.contains(u'='))
            for (const OptionSpec &option : optionSpecs)
                if (!option.value && argument.section(u'=', 0, 0) == QStringLiteral("--") + QLatin1String(option.name))
                    return {ProblemCode::BadValue,
                            {argument.section(u'=', 1), QStringLiteral("--") + QLatin1String(option.name)}};
    return {ProblemCode::ArgumentMissing, {arguments.last()}};
}

int runCommandLine(const QStringList &arguments) {
    // The language comes first, so that even a mistake is told in it.
    const qsizetype asked = arguments.indexOf(QStringLiteral("--language"));
    const QString inline_ = arguments.filter(QStringLiteral("--language=")).value(0).section(u'=', 1);
    const QString languageCode = asked >= 0 ? arguments.value(asked + 1) : inline_;
    const std::optional<Language> language = fromCode<Language>(languageCode);
    useLanguage(language.value_or(Language::Korean));

    QCommandLineParser parser;
    for (const OptionSpec &option : optionSpecs)
        parser.addOption(QCommandLineOption(QString::fromLatin1(option.name), {},
                                            option.value ? QString::fromLatin1(option.value) : QString()));
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("v"), QStringLiteral("version")}));
    if (!parser.parse(arguments))
        return failed(notUnderstood(parser, arguments), 2);
    QTextStream out(stdout);
    if (parser.isSet(QStringLiteral("version"))) {
        out << QCoreApplication::applicationName() << ' ' << QCoreApplication::applicationVersion() << Qt::endl;
        return 0;
    }
    const QStringList positional = parser.positionalArguments();
    const CommandSpec *command = positional.isEmpty() ? nullptr : commandNamed(positional.first());
    if (!positional.isEmpty() && !command)
        return failed({ProblemCode::UnknownCommand, {positional.first()}}, 2);
    if (parser.isSet(QStringLiteral("help")) || !command) {
        out << helpText(command);
        return 0;
    }
    for (const QString &name : everywhere)
        if (parser.isSet(name) && name != u"json" && parser.value(name).isEmpty())
            return failed({ProblemCode::ArgumentMissing, {QStringLiteral("--") + name}}, 2);
    if (!languageCode.isEmpty() && !language)
        return failed({ProblemCode::BadValue, {languageCode, QStringLiteral("--language")}}, 2);

    Call call;
    call.language = language.value_or(Language::Korean);
    call.json = parser.isSet(QStringLiteral("json"));
    call.arguments = positional.mid(1);
    for (const QString &name : parser.optionNames()) {
        if (!command->options.contains(name) && !everywhere.contains(name))
            return failed({ProblemCode::UnknownOption, {QStringLiteral("--") + name}}, 2);
        call.options[name] = parser.value(name);
    }
    if (call.arguments.size() < command->arguments.size())
        return failed({ProblemCode::ArgumentMissing, {command->arguments.at(call.arguments.size())}}, 2);
    if (call.arguments.size() > command->arguments.size())
        return failed({ProblemCode::BadValue, {call.arguments.last(), positional.first()}}, 2);
    call.database = call.value("database");
    if (call.database.isEmpty())
        call.database = defaultDatabase();
    call.database = QFileInfo(call.database).absoluteFilePath();

    const Result<Said> said = command->run(call);
    if (!said)
        return failed(said.error(), isAboutTheCall(said.error().code) ? 2 : 1);
    if (call.json && !said->json.isEmpty())
        out << QString::fromUtf8(QJsonDocument(said->json).toJson(QJsonDocument::Indented));
    else if (!call.json)
        out << said->text;
    out.flush();
    if (out.status() != QTextStream::Ok)
        return failed({ProblemCode::CannotWrite, {QStringLiteral("stdout"), qt_error_string()}}, 1);
    return said->failed ? 1 : 0;
}

} // namespace baro
