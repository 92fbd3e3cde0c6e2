#pragma once

#include "text/language.h"

#include <QJsonObject>
#include <QString>

namespace baro {

/// What is said to a caller, in both languages side by side, as a file in resources/phrases: it follows the caller's
/// language, never the one of the interface. Immutable; any thread.
class Phrases {
public:
    /// `name`: of the file, without ".json". Throws std::logic_error when the program lacks it.
    explicit Phrases(const QString &name);
    /// Throws std::logic_error when the phrase is missing.
    QString operator()(Language language, const QString &key) const;

private:
    QString m_name;
    QJsonObject m_phrases;
};

} // namespace baro
