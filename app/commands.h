#pragma once

#include "base/problem.h"
#include "text/language.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>

namespace baro {

/// What a command was called with.
struct Call {
    QString database;
    Language language = Language::Korean;
    bool json = false;
    QStringList arguments;              ///< those that are no options
    std::map<QString, QString> options; ///< "days" → "30"; "dry-run" → ""
    bool has(const char *option) const { return options.contains(QString::fromLatin1(option)); }
    QString value(const char *option, const QString &fallback = {}) const {
        const auto found = options.find(QString::fromLatin1(option));
        return found == options.end() ? fallback : found->second;
    }
};

/// What a command says at its end, on standard output.
struct Said {
    QString text;
    QJsonObject json;
    bool failed = false; ///< said, but not well: verify found a difference
};

struct CommandSpec {
    const char *name;
    QStringList arguments; ///< names of those it takes, for the help
    QStringList options;   ///< of those in optionSpecs()
    const char *summary;   ///< source text for translation, context "CommandLine"
    std::function<Result<Said>(const Call &)> run;
};

const std::vector<CommandSpec> &commandSpecs();

/// A sentence of the command line in the language in use; marked with QT_TRANSLATE_NOOP("CommandLine", ...).
QString say(const char *source, int n = -1);
/// Long work says how far it is, on standard error.
void progressLine(const QString &text);
void endProgress();

// What is done with the file as a whole, in filecommands.cpp.
Result<Said> verifyFile(const Call &call);
Result<Said> backup(const Call &call);
Result<Said> restore(const Call &call);

} // namespace baro
