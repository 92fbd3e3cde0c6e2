#pragma once

#include "base/problem.h"
#include "base/text.h"
#include "exchange/mapping.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

/// The sources of a mapping, tied to the columns of one file; what ImportPlan is made of.
namespace baro::sourcecolumns {

/// The fields of one row.
using Cells = QStringList;

/// A refusal of the mapping, on its way to ImportPlan::make().
struct Unfit {
    Problem problem;
};

/// Where the columns of one file stand.
class Head {
public:
    explicit Head(const QStringList &columns) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString name = columns[i].trimmed();
            if (m_places.contains(name))
                m_repeated += name;
            else
                m_places.insert(name, i);
        }
    }
    qsizetype placeOf(const QString &column) const {
        const QString name = column.trimmed();
        if (m_repeated.contains(name))
            throw Unfit{{ProblemCode::BadRow, {QStringLiteral("repeated_heading"), name}}};
        const auto found = m_places.constFind(name);
        if (found == m_places.constEnd())
            throw Unfit{{ProblemCode::ColumnMissing, {column}}};
        return *found;
    }

private:
    QHash<QString, qsizetype> m_places;
    QStringList m_repeated;
};

/// Reads cells of a row; a cell that says nothing is empty.
class CellReader {
public:
    explicit CellReader(QStringList nothing)
        : m_nothing(std::move(nothing)) {
        // Spared for what is plainly something: blanks inside may fold, but hardly a dozen of them.
        for (const QString &words : m_nothing)
            m_longest = std::max(m_longest, words.size() + 12);
    }
    QString operator()(const Cells &cells, qsizetype place) const {
        QString text = cells[place].trimmed();
        if (text.size() <= m_longest && m_nothing.contains(foldedWords(text)))
            text.clear();
        return text;
    }

private:
    QStringList m_nothing;
    qsizetype m_longest = -1;
};

/// A choice whose columns are places and whose codes are values.
template<class Value>
class BoundChoice {
public:
    using ValueOf = std::function<std::optional<Value>(const QString &code)>;

    BoundChoice(const Choice &choice, const Head &head, const CellReader &read, const ValueOf &valueOf)
        : m_choice(choice)
        , m_read(read) {
        for (const QString &column : choice.columns)
            m_places.push_back(head.placeOf(column));
        const auto know = [&](const QString &code) {
            if (code.isEmpty() || m_values.contains(code))
                return;
            const std::optional<Value> value = valueOf(code);
            if (!value)
                throw Unfit{{ProblemCode::BadMapping, {choice.path, QStringLiteral("not_known"), code}}};
            m_values.insert(code, *value);
        };
        for (const QString &code : choice.values)
            know(code);
        for (const Choice::Pattern &pattern : choice.patterns)
            know(pattern.code);
        know(choice.fallback.value_or(QString()));
    }

    Result<std::optional<Value>> pick(const Cells &cells) {
        if (m_places.empty())
            return valueOf(*m_choice.fallback);
        QString text;
        bool said = false;
        for (const qsizetype place : m_places) {
            if (place != m_places.front())
                text += columnSeparator;
            const QString cell = m_read(cells, place);
            said = said || !cell.isEmpty();
            text += cell;
        }
        if (!said)
            return m_choice.fallback ? valueOf(*m_choice.fallback) : std::nullopt;
        if (const auto met = m_met.constFind(text); met != m_met.constEnd())
            return *met;
        const std::optional<QString> code = codeOfWords(text);
        if (!code)
            return refuse(ProblemCode::UnmappedValue, {m_choice.columns.join(columnSeparator), text});
        const std::optional<Value> value = valueOf(*code);
        // Files choose among few values; one that does not shall not fill the memory.
        if (m_met.size() < 10'000)
            m_met.insert(text, value);
        return value;
    }

private:
    std::optional<Value> valueOf(const QString &code) const {
        return code.isEmpty() ? std::nullopt : std::optional<Value>(m_values.value(code));
    }
    std::optional<QString> codeOfWords(const QString &text) const {
        if (const auto found = m_choice.values.constFind(foldedWords(text)); found != m_choice.values.constEnd())
            return *found;
        for (const Choice::Pattern &pattern : m_choice.patterns)
            if (pattern.expression.match(text).hasMatch())
                return pattern.code;
        return m_choice.fallback;
    }

    Choice m_choice;
    CellReader m_read;
    std::vector<qsizetype> m_places;
    QHash<QString, Value> m_values;
    QHash<QString, std::optional<Value>> m_met;
};

/// A text source whose columns are places.
class BoundText {
public:
    BoundText(const TextSource &source, const Head &head, const CellReader &read)
        : m_read(read) {
        for (const Template &made : source.templates) {
            std::vector<Piece> pieces;
            for (const Template::Part &part : made.parts)
                pieces.push_back({part.text, part.column ? head.placeOf(part.text) : -1});
            m_templates.push_back(std::move(pieces));
        }
    }

    std::optional<Words> fill(const Cells &cells) const {
        for (size_t i = 0; i < m_templates.size(); ++i) {
            QString text;
            bool all = true;
            bool any = false;
            bool columns = false;
            for (const Piece &piece : m_templates[i]) {
                if (piece.place < 0) {
                    text += piece.words;
                    continue;
                }
                columns = true;
                const QString cell = m_read(cells, piece.place);
                all = all && !cell.isEmpty();
                any = any || !cell.isEmpty();
                text += cell;
            }
            const bool last = i + 1 == m_templates.size();
            if (!columns || (all && any) || (last && any))
                return wordsOf(text);
        }
        return std::nullopt;
    }

private:
    struct Piece {
        QString words;
        qsizetype place = -1;
    };
    CellReader m_read;
    std::vector<std::vector<Piece>> m_templates;
};

/// What the cells of a time source come to.
struct ReadTime {
    LocalTimes::Meaning meaning;
    bool dateOnly = false;
    QDate date;
    QString value; ///< as the record has it
};

/// A time source whose columns are places.
class BoundTime {
public:
    BoundTime(const TimeSource &source, const Head &head, const CellReader &read)
        : m_source(source)
        , m_read(read)
        , m_datePlace(head.placeOf(source.date.column))
        , m_timePlace(source.time ? head.placeOf(source.time->column) : -1) {}

    const QString &column() const { return m_source.date.column; }
    bool isEmpty(const Cells &cells) const { return m_read(cells, m_datePlace).isEmpty(); }

    Result<ReadTime> read(const Cells &cells, int firstYear, LocalTimes &times, Instant now) const {
        QString value = m_read(cells, m_datePlace);
        std::optional<WallTime> wall = readFirst(m_source.date, value, firstYear);
        if (!wall || !wall->date.isValid())
            return refuse(ProblemCode::BadDate, {column(), value});
        if (m_source.time) {
            const QString time = m_read(cells, m_timePlace);
            if (!time.isEmpty()) {
                const std::optional<WallTime> clock = readFirst(*m_source.time, time, firstYear);
                if (!clock || !clock->timeOfDay)
                    return refuse(ProblemCode::BadDate, {m_source.time->column, time});
                wall->timeOfDay = clock->timeOfDay;
                wall->offset = clock->offset;
                value += u' ' % time;
            }
        }
        const LocalTimes::Meaning meaning = times.meaningOf(*wall);
        // A day is a day even where its first hour was skipped.
        if (meaning.skipped && wall->timeOfDay && *wall->timeOfDay < std::chrono::hours{24})
            return refuse(ProblemCode::ImplausibleDate, {column(), value, QStringLiteral("skipped")});
        if (!isPlausible(*wall, meaning.at, now))
            return refuse(ProblemCode::ImplausibleDate, {column(), value});
        return ReadTime{meaning, !wall->timeOfDay, wall->date, value};
    }

private:
    static std::optional<WallTime> readFirst(const TimeColumn &source, const QString &value, int firstYear) {
        for (const DateForm &form : source.forms)
            if (auto wall = form.read(value, firstYear))
                return wall;
        return std::nullopt;
    }

    TimeSource m_source;
    CellReader m_read;
    qsizetype m_datePlace;
    qsizetype m_timePlace;
};

} // namespace baro::sourcecolumns
