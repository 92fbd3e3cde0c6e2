#pragma once

#include "base/problem.h"

#include <QString>

namespace baro {

/// What stands between the name of a file and the time at which a restore set it aside.
inline constexpr char setAsideMark[] = ".before-restore-";

/// What a link leads to, whether it is there or not; any other name as it is.
QString realName(const QString &file);

/// A name beside `file` for a copy in the making, of this process alone; what processes that died left there is
/// removed.
QString nameForRestoring(const QString &file);

/// Puts `fresh`, a whole SQLite file without a journal, where `file` is. At every moment, also when the power goes, the
/// name leads to a whole file: the old one or the new one. What stood there is kept under another name, which is
/// returned; it is empty where nothing stood. Refused while anybody else has the file open.
Result<QString> putInPlace(const QString &fresh, const QString &file);

} // namespace baro
