#pragma once

#include "records/conditions.h"
#include "roster/agency.h"
#include "text/figuretext.h"

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace baro {

/// Values of one thing along the labels of a chart; absent where there is nothing to say.
struct ChartSeries {
    enum class Look { First, Second, Before };
    QString name;
    Look look = Look::First;
    std::vector<std::optional<double>> values;
    friend bool operator==(const ChartSeries &, const ChartSeries &) = default;
};

/// Least, lower quarter, middle, upper quarter, greatest: here the tenth and the ninetieth of a hundred at the ends.
using ChartBox = std::array<double, 5>;

/// What a chart shows, and the table that says the same. Words in the language of the moment. A pure value.
struct ChartData {
    enum class Form { Lines, Bars, SideBars, Boxes, Heat, Map, Table };
    Form form = Form::Bars;
    QString code; ///< of the chart, for settings and tests
    QString title;
    QString sentence;
    QString labelTitle; ///< of the axis with the labels
    QString valueTitle; ///< of the other one, with its unit
    bool percent = false;
    double cutAt = 0; ///< what is more is drawn at the edge, and told in the table; 0 for nothing
    QStringList labels;
    std::vector<ChartSeries> series;
    std::vector<ChartBox> boxes;
    std::vector<std::optional<Condition>> picks; ///< what a label narrows the selection to
    bool course = false; ///< labels are stretches of days that follow one another: several are chosen together
    // Of a heat map: a row of cells for each of `rows`, the labels above.
    QStringList rows;
    std::vector<std::vector<double>> cells;
    std::vector<std::vector<QString>> cellWords; ///< what a cell says
    std::vector<std::optional<Condition>> rowPicks;
    // The same as a table.
    QStringList heads;
    std::vector<QStringList> table;
    std::vector<size_t> rowOfLabel; ///< where not every row is a label; else they are the same

    bool empty() const { return table.empty(); }
    friend bool operator==(const ChartData &, const ChartData &) = default;
};

/// A place from which complaints come again and again, in words.
struct RecurrenceWords {
    Recurrence found;
    QString place;
};

struct ChartMatter {
    Telling telling;
    const std::map<AgencyId, AgencyReplies> *replies = nullptr; ///< of the last twelve months
    const std::vector<RecurrenceWords> *recurrences = nullptr;
};

/// Every chart of the room, in its order.
std::vector<ChartData> chartsOf(const ChartMatter &matter);

} // namespace baro
