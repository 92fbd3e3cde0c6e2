#pragma once

#include "records/period.h"
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
        Received,
        Attached ///< one more report of another complaint, or a first one
    };
    Kind kind = Kind::District;
    qint64 value = 0; ///< an id, a code's place in its enumeration, 0 or 1; of Received: see Period
    friend bool operator==(const Condition &, const Condition &) = default;
};

/// Every condition that a person may choose now, with its words, in the language of the moment.
struct OfferedCondition {
    Condition condition;
    QString words;
    QString alternative; ///< what it is called by itself, in either language; see ChoiceField::Item
};
std::vector<OfferedCondition> conditionsOf(const Session &session);
QString conditionText(const Condition &condition, const Session &session);
/// Conditions of one kind widen each other, those of different kinds narrow. A category is all of its sub-types, and
/// kinds beside it widen it.
RecordFilter filterOf(const std::vector<Condition> &conditions, const Reference &reference, Instant now);

/// As kept in settings; what is not understood any more is left out.
QString codeOf(const std::vector<Condition> &conditions);
std::vector<Condition> conditionsFromCode(const QString &code);

} // namespace baro
