#include "widgets/fittedcolumns.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QStyle>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <utility>
#include <numeric>

namespace baro {

namespace {

using namespace std::chrono_literals;
constexpr auto gatherTime = 100ms;
constexpr int measuredRows = 100;
constexpr qsizetype keptAtMost = 4'000;
/// Between the text of a cell and its edges.
constexpr int edges = 9;
constexpr int besideSign = 7;
/// Above and below the text of a line.
constexpr int apart = 13;

} // namespace

FittedColumns::FittedColumns(QTableView &view, std::set<int> wrapped, int rest, int linesAtMost)
    : QObject(&view)
    , m_view(view)
    , m_wrapped(std::move(wrapped))
    , m_rest(rest)
    , m_linesAtMost(linesAtMost)
    , m_soon(new QTimer(this)) {
    m_view.setWordWrap(true);
    m_view.setTextElideMode(Qt::ElideRight);
    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, [this] {
        learn(std::exchange(m_all, false));
        fit();
    });
    const auto structure = [this] {
        m_all = true;
        m_soon->start(gatherTime);
    };
    const QAbstractItemModel *model = view.model();
    connect(model, &QAbstractItemModel::rowsInserted, this, structure);
    connect(model, &QAbstractItemModel::rowsRemoved, this, structure);
    connect(model, &QAbstractItemModel::rowsMoved, this, structure);
    connect(model, &QAbstractItemModel::modelReset, this, structure);
    connect(model, &QAbstractItemModel::headerDataChanged, this, structure);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_soon->isActive())
            m_soon->start(gatherTime);
    });
    connect(view.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section, int, int after) {
        if (m_fitting || after == 0)
            return;
        m_chosen[section] = after;
        m_soon->start(gatherTime);
    });
    view.viewport()->installEventFilter(this);
    measureAnew();
}

void FittedColumns::setSample(int section, const QString &text) {
    m_samples[section] = text;
}

void FittedColumns::measureAnew() {
    m_plain.clear();
    m_bold.clear();
    learn(true);
    fit();
}

FittedColumns::Widths FittedColumns::measure(const QString &text, bool bold) const {
    QFont font = m_view.font();
    font.setBold(bold);
    const QFontMetrics metrics(bold ? figureFont(font) : font);
    std::vector<int> words;
    for (const QStringView word : QStringView(text).split(u' '))
        words.push_back(metrics.horizontalAdvance(word.toString()) + 1);
    const int space = metrics.horizontalAdvance(u' ');
    const int whole = metrics.horizontalAdvance(text) + 1;
    const int word = *std::ranges::max_element(words);
    const auto linesIn = [&](int width) {
        int lines = 1;
        int filled = 0;
        for (const int one : words) {
            if (filled > 0 && filled + space + one > width) {
                ++lines;
                filled = 0;
            }
            filled += (filled > 0 ? space : 0) + one;
        }
        return lines;
    };
    Widths widths{whole};
    for (int lines = 2; lines <= m_linesAtMost; ++lines) {
        int enough = widths.back();
        for (int tooLittle = word - 1; enough - tooLittle > 1;) {
            const int between = (tooLittle + enough) / 2;
            (linesIn(between) <= lines ? enough : tooLittle) = between;
        }
        widths.push_back(enough);
    }
    widths.push_back(word);
    return widths;
}

const FittedColumns::Widths &FittedColumns::widthsOf(const QString &text, bool bold) {
    QHash<QString, Widths> &known = bold ? m_bold : m_plain;
    if (const auto found = known.constFind(text); found != known.constEnd())
        return *found;
    if (known.size() > keptAtMost)
        known.clear();
    return *known.insert(text, measure(text, bold));
}

void FittedColumns::take(int section, const QString &text, bool bold, bool signedCell) {
    Needs &needs = m_needs[static_cast<size_t>(section)];
    if (signedCell)
        needs.beside = edges + besideSign + m_view.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &m_view);
    const Widths &widths = widthsOf(text, bold);
    for (size_t i = 0; i < widths.size(); ++i)
        needs.widths[i] = std::max(needs.widths[i], widths[i]);
}

void FittedColumns::learn(bool all) {
    const QAbstractItemModel &model = *m_view.model();
    const int columns = model.columnCount();
    if (all || m_needs.size() != static_cast<size_t>(columns)) {
        m_needs.assign(static_cast<size_t>(columns), {edges, Widths(static_cast<size_t>(m_linesAtMost) + 1, 0)});
        const QFontMetrics titles = m_view.horizontalHeader()->fontMetrics();
        for (int section = 0; section < columns; ++section) {
            Needs &needs = m_needs[static_cast<size_t>(section)];
            const int title = titles.horizontalAdvance(model.headerData(section, Qt::Horizontal).toString());
            needs.widths.assign(needs.widths.size(), title);
        }
        for (const auto &[section, text] : m_samples)
            take(section, text, true, model.rowCount() > 0 && model.index(0, section).data(Qt::DecorationRole).isValid());
    }
    const auto read = [&](int first, int last) {
        for (int row = first; row <= std::min(last, model.rowCount() - 1); ++row)
            for (int section = 0; section < columns; ++section) {
                const QModelIndex index = model.index(row, section);
                const QVariant font = index.data(Qt::FontRole);
                take(section, index.data().toString(), font.isValid(), index.data(Qt::DecorationRole).isValid());
            }
    };
    read(0, measuredRows - 1);
    if (const int first = m_view.rowAt(0); first >= 0) {
        const int last = m_view.rowAt(m_view.viewport()->height() - 1);
        read(std::max(first, measuredRows), last < 0 ? first + measuredRows : last);
    }
}

void FittedColumns::fit() {
    const int room = m_view.viewport()->width();
    const int columns = static_cast<int>(m_needs.size());
    const auto widthsWith = [&](int lines) {
        std::vector<int> widths;
        for (int section = 0; section < columns; ++section) {
            const Needs &needs = m_needs[static_cast<size_t>(section)];
            const auto chosen = m_chosen.find(section);
            const size_t used = m_wrapped.contains(section) ? static_cast<size_t>(lines - 1) : 0;
            widths.push_back(chosen != m_chosen.end()
                                 ? chosen->second
                                 : std::max(m_view.horizontalHeader()->minimumSectionSize(), needs.widths[used] + needs.beside));
        }
        return widths;
    };
    int lines = 1;
    std::vector<int> widths = widthsWith(lines);
    const auto sum = [&] { return std::accumulate(widths.begin(), widths.end(), 0); };
    while (sum() > room && lines < m_linesAtMost)
        widths = widthsWith(++lines);
    const int over = sum() - room;
    if (over > 0) {
        // Each column gives of what it has beyond its longest word.
        std::map<int, int> spare;
        int all = 0;
        for (const int section : m_wrapped) {
            const Needs &needs = m_needs[static_cast<size_t>(section)];
            spare[section] = std::max(0, widths[static_cast<size_t>(section)] - needs.widths.back() - needs.beside);
            all += spare[section];
        }
        for (const auto &[section, own] : spare)
            widths[static_cast<size_t>(section)] -= all > 0 ? std::min(own, own * std::min(over, all) / all + 1) : 0;
    } else if (!m_chosen.contains(m_rest)) {
        widths[static_cast<size_t>(m_rest)] -= over;
    }
    m_fitting = true;
    QHeaderView &header = *m_view.horizontalHeader();
    for (int section = 0; section < columns; ++section)
        if (header.sectionSize(section) != widths[static_cast<size_t>(section)])
            header.resizeSection(section, widths[static_cast<size_t>(section)]);
    const int height = m_view.fontMetrics().height() + (lines - 1) * m_view.fontMetrics().lineSpacing() + apart;
    QHeaderView &rows = *m_view.verticalHeader();
    if (rows.defaultSectionSize() != height) {
        rows.setMinimumSectionSize(height);
        rows.setDefaultSectionSize(height);
    }
    m_fitting = false;
}

bool FittedColumns::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace baro
