#pragma once

#include <QKeySequence>
#include <QString>

namespace baro {

/// A key as it stands on the keyboard and in the help, in every language the same: "Ctrl+Enter", "Alt+←".
QString keyWords(const QKeySequence &key);

} // namespace baro
