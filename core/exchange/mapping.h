#pragma once

#include "base/problem.h"
#include "exchange/dateform.h"
#include "exchange/encoding.h"

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace baro {

/// A column with a date, a time of day or both, and the forms that it may be written in, tried in their order.
struct TimeColumn {
    QString column;
    std::vector<DateForm> forms;
};

/// When something happened: one column, or the day in one and the time of day in another. A row without a time names
/// the day alone.
struct TimeSource {
    TimeColumn date;
    std::optional<TimeColumn> time;
};

struct ClosedSource {
    std::optional<TimeSource> when; ///< absent: every row was closed when it was received ("same": "received")
    bool openWhenEmpty = true;      ///< else closed when it was received
};

/// How the words of one or several columns become one of our codes. Tried in this order: the same words (letter case
/// and blanks aside), the first pattern that is found in them, the default. Empty cells choose nothing.
struct Choice {
    QString path; ///< in the mapping file, for problems
    QStringList columns;
    QHash<QString, QString> values; ///< by foldedWords(); an empty code: nothing is chosen
    struct Pattern {
        QRegularExpression expression;
        QString code;
    };
    std::vector<Pattern> patterns;
    std::optional<QString> fallback; ///< also all there is to a constant
};

/// Several columns are looked at as one text, with this between them.
inline constexpr QStringView columnSeparator = u" | ";

/// What values are compared by: no letter case, single blanks.
QString foldedWords(const QString &text);

/// A text put together of columns and fixed words.
struct Template {
    struct Part {
        QString text; ///< fixed words, or the name of a column
        bool column = false;
    };
    std::vector<Part> parts;
};

/// The first template whose columns all have something; if none is, the last one, if any of its columns has.
struct TextSource {
    QString path;
    std::vector<Template> templates;
};

/// How the records of another system become ours, read from a JSON file that goes with theirs:
///     {"source": "nyc311", "encoding": "auto", "delimiter": ",", "zone": "America/New_York", "first_year": 1950,
///      "key": ["Unique Key"], "nothing": ["N/A"], "fields": {
///       "received": {"column": "Created", "forms": ["M/d/yyyy H:mm"]}
///                or {"date": {"column": "Day", "forms": [...]}, "time": {"column": "Time", "forms": [...]}},
///       "closed": as received, with "when_empty": "open" (taken if not given) or "received"; or {"same": "received"},
///       "district", "category", "subtype", "state", "outcome", "channel", "language", "priority":
///           {"column": "Kind" or "columns": ["Kind", "Detail"], "values": {"their words": "our code"},
///            "patterns": [{"match": "regular expression", "code": "C05-1"}], "default": "our code"}
///        or {"constant": "our code"},
///       "story", "place", "address", "name", "telephone", "note":
///           {"column": "Text"} or {"template": "{Kind}: {Detail}" or ["...", "..."]} or {"constant": "words"}}}
/// Only "source", "zone" and "fields"."received" must be there. "source" is part of every row's identity: change it,
/// and the same rows are new ones. In a template "{{" and "}}" stand for braces.
struct Mapping {
    QString source;
    Encoding encoding = Encoding::Auto;
    char delimiter = ',';
    QTimeZone zone;
    int firstYear = 1950; ///< of the hundred years that two-digit years lie in
    QStringList key;      ///< columns that name a row; none: the whole row does
    QStringList nothing;  ///< folded; cells that say nothing
    TimeSource received;
    std::optional<ClosedSource> closed;
    std::optional<Choice> district, category, subtype, state, outcome, channel, language, priority;
    std::optional<TextSource> story, place, address, name, telephone, note;
};

/// Reads a mapping file. Problem BadMapping {where, what, value}: `where` is the path of the key
/// ("fields.received.forms[1]"), `what` is one of not_json, not_known, missing, wrong_type, bad_value, repeated;
/// `value` is what stands there, or empty.
Result<Mapping> readMapping(const QByteArray &json);

} // namespace baro
