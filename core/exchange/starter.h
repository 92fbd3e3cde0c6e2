#pragma once

#include "base/problem.h"
#include "calendar/holidays.h"
#include "complaint/reference.h"

#include <vector>

namespace baro {

/// The reference data that a new office file begins with, in the order in which they enter its log: operators (the last
/// is "system"), settings, the first promise, districts (the last is "outside"), categories, sub-types, squads,
/// agencies. `folder` holds one CSV file a concept; by default the one that is built into the program. A file that is
/// missing or wrong is Problem FileMissing {file} or BadRow {file, line}.
Result<std::vector<ReferenceEntry>> starterEntries(const QString &folder = QStringLiteral(":/starter"));

/// Words with which each sub-type is spoken of, for proposals from the spoken line: the sub-type's code with its words,
/// Korean without blanks, English in lower case. Written for this program; nothing of an office's records is in it.
Result<std::vector<std::pair<QString, std::vector<QString>>>>
starterVocabulary(const QString &folder = QStringLiteral(":/starter"));

/// Single days that no rule of the calendar finds, as the government decreed them, and early elections, up to the
/// program's own date.
Result<std::vector<DecreedDay>> starterDecreedDays(const QString &folder = QStringLiteral(":/starter"));

} // namespace baro
