#pragma once

#include <QString>

namespace baro {

/// Personal data as they leave the office when nobody needs them in full: enough to tell two entries apart, not enough
/// to find the person.

/// "김민준" → "김*준", "남궁민" → "남*민", "이솔" → "이*", "John Smith" → "J*** S****".
QString maskedName(const QString &name);

/// "010-1234-5678" → "010-****-5678"; the last four digits stay, as people give them to be found by.
QString maskedTelephone(const QString &telephone);

} // namespace baro
