#pragma once

#include "base/problem.h"

#include <QString>
#include <QStringList>

class QCommandLineParser;

namespace baro {

/// The office's file when none is named; its folder is made.
QString defaultDatabase();

/// Why the arguments, which `parser` refused, were not understood; the words as they were written.
Problem notUnderstood(const QCommandLineParser &parser, const QStringList &arguments);

/// Carries out a command without a screen: demo, import, export, show, verify, backup, restore. Needs a
/// QCoreApplication. `arguments` as the program got them. Returns the exit status: 0, 1 when the command could not be
/// done, 2 when it was not understood; then one line on standard error says why, in the language asked for.
int runCommandLine(const QStringList &arguments);

} // namespace baro
