#pragma once

#include "records/selection.h"
#include "widgets/choicefield.h"

#include <QString>

#include <vector>

namespace baro {

class Session;

/// One condition of a list, as a chip shows it.
struct Condition {
    enum class Kind {
        District,
        Category,
        Subtype,
        Squad,
        Agency,
        State,
        Open,
        Late,
        Urgent,
        Grievance,
        Reopened,
        Received
    };
    Kind kind = Kind::District;
    qint64 value = 0; ///< an id, a code's place in its enumeration, 0 or 1; of Received: days or months, see Period
    friend bool operator==(const Condition &, const Condition &) = default;
};

/// A stretch of receipts that a condition names. Days and weeks are counted back from the office's today, so they move
/// along with it; months and years are what they are.
struct Period {
    enum class Unit { Day, Week, Month, Year };
    Unit unit = Unit::Day;
    int count = 0; ///< of Day and Week: 0 for this one, 1 for the one before; of Month: year * 12 + month - 1; of Year:
                   ///< the year
    qint64 code() const { return static_cast<qint64>(unit) * codesAUnit + count; }
    static Period fromCode(qint64 code) {
        return {static_cast<Unit>(code / codesAUnit), static_cast<int>(code % codesAUnit)};
    }
    static constexpr qint64 codesAUnit = 1'000'000;
    /// First and after-last moment, in the office's zone.
    std::pair<Instant, Instant> span(Instant now, const QTimeZone &zone) const;
};

/// Every condition that a person may choose now, with its words, in the language of the moment.
std::vector<std::pair<Condition, QString>> conditionsOf(const Session &session);
QString conditionText(const Condition &condition, const Session &session);
/// Conditions of one kind widen each other, those of different kinds narrow. A category is all of its sub-types, and
/// kinds beside it widen it.
RecordFilter filterOf(const std::vector<Condition> &conditions, const Reference &reference, Instant now);

/// As kept in settings; what is not understood any more is left out.
QString codeOf(const std::vector<Condition> &conditions);
std::vector<Condition> conditionsFromCode(const QString &code);

} // namespace baro
