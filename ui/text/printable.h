#pragma once

#include <QString>

namespace baro {

/// A text as a terminal may get it: what would steer the terminal, or turn the order of the letters about, is shown as a
/// sign and does nothing. Ends of lines and tabs stay.
QString printable(QString text);

/// The same on one line: ends of lines and tabs become spaces.
QString onOneLine(QString text);

} // namespace baro
