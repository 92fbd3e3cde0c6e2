#pragma once

#include "text/language.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace baro {

/// What a figure counts, since when, and what it leaves out. The help page "figures" is the one place where that is
/// written; charts, reports and tests read it there.
struct Definition {
    QStringList codes; ///< the names of the figures in reports' JSON: "out_kept"
    QString term;
    QString text;
    friend bool operator==(const Definition &, const Definition &) = default;
};

/// Every definition in the order of the page. Any thread.
std::vector<Definition> definitionsIn(Language language);

} // namespace baro
