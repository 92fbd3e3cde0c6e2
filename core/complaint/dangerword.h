#pragma once

#include "complaint/reference.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace baro {

/// A word that gives a danger to life away, as it stands in the office's list.
struct DangerWord {
    DangerId danger;
    QString word;

    friend bool operator==(const DangerWord &, const DangerWord &) = default;
};

/// The words of danger in what a caller says, in the order in which they are said; where several begin at the same
/// letter, the longest. Korean words are found whatever blanks stand between, because Korean is spaced as the hand
/// falls; others in lower case, at the beginning of a word ("trapped" is not in "strapped"). Dangers that are no longer
/// in service at `at` are passed over. Pure.
std::vector<DangerWord> dangerWordsIn(const Reference &reference, const QString &text, Instant at);

/// The first of them that was not set aside. A word set aside silences the longer ones that hold it too: who said that
/// "flooded" is no danger is not asked again for "flooded road".
std::optional<DangerWord> dangerIn(const Reference &reference, const QString &text, Instant at,
                                   const QStringList &setAside = {});

} // namespace baro
