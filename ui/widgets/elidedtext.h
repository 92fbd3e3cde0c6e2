#pragma once

#include <QFont>
#include <QString>

namespace baro {

/// What of `text` fits into so many lines of this width, broken between words; the last line ends in "…" when there is
/// more.
QString elidedText(const QString &text, const QFont &font, int width, int lines);

} // namespace baro
