#include "alarms/alarmmodel.h"

#include "queue/queuemodel.h"
#include "text/districttext.h"
#include "text/codetext.h"
#include "text/language.h"
#include "text/printable.h"
#include "text/timetext.h"
#include "widgets/icon.h"
#include "widgets/queueclock.h"
#include "widgets/theme.h"

#include <QApplication>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace baro {

namespace {

struct Column {
    AlarmColumn column;
    const char *title;
    const char *spokenTitle;
};

constexpr std::array<Column, alarmColumnCount> columns{{
    {AlarmColumn::Late, QT_TRANSLATE_NOOP("baro::AlarmModel", "Left or late"),
     QT_TRANSLATE_NOOP("baro::AlarmModel", "Time that is left, or by how much it is late")},
    {AlarmColumn::Clock, QT_TRANSLATE_NOOP("baro::AlarmModel", "Promise"),
     QT_TRANSLATE_NOOP("baro::AlarmModel", "Which promise")},
    {AlarmColumn::Due, QT_TRANSLATE_NOOP("baro::AlarmModel", "Due"),
     QT_TRANSLATE_NOOP("baro::AlarmModel", "By when it was promised")},
    {AlarmColumn::Number, QT_TRANSLATE_NOOP("baro::AlarmModel", "Number"),
     QT_TRANSLATE_NOOP("baro::AlarmModel", "Number of the complaint")},
    {AlarmColumn::What, QT_TRANSLATE_NOOP("baro::AlarmModel", "What and where"),
     QT_TRANSLATE_NOOP("baro::AlarmModel", "What and where")},
    {AlarmColumn::Squad, QT_TRANSLATE_NOOP("baro::AlarmModel", "Squad"),
     QT_TRANSLATE_NOOP("baro::AlarmModel", "Squad")},
    {AlarmColumn::TakenBy, QT_TRANSLATE_NOOP("baro::AlarmModel", "Taken by"),
     QT_TRANSLATE_NOOP("baro::AlarmModel", "Who took the call")},
    {AlarmColumn::Reminders, QT_TRANSLATE_NOOP("baro::AlarmModel", "Reminded"),
     QT_TRANSLATE_NOOP("baro::AlarmModel", "Reminders so far")},
}};

const Column &columnAt(int section) {
    return columns[static_cast<size_t>(section)];
}

template<class Entry, class Id>
QString nameOf(const Reference &reference, const std::optional<Id> &id) {
    const Entry *entry = id ? reference.find<Entry>(*id) : nullptr;
    return entry ? nameIn(currentLanguage(), *entry) : QString();
}

QString orDash(const QString &text) {
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace

AlarmModel::AlarmModel(const QueueModel &queue, ReferencePointer reference, QObject *parent)
    : QAbstractTableModel(parent)
    , m_queue(queue)
    , m_reference(std::move(reference)) {
    connect(&queue, &QAbstractItemModel::modelReset, this, [this] {
        m_all = true;
        Q_EMIT touched();
    });
    connect(&queue, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { touch(first, last); });
    connect(&queue, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { touch(first, last); });
    // A tick changes times only, a changed line all of its columns.
    connect(&queue, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        if (from.column() == 0)
            touch(from.row(), to.row());
    });
}

AlarmModel::~AlarmModel() = default;

void AlarmModel::touch(int first, int last) {
    for (int row = first; row <= last; ++row) {
        const QueueItem &item = m_queue.item(row);
        const auto mark = alarmMarkOf(item);
        if (m_ranks.contains(item.id) || (mark && mark->isEscalated()))
            m_touched.insert(item.id);
    }
    if (!m_touched.isEmpty())
        Q_EMIT touched();
}

int AlarmModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AlarmModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : alarmColumnCount;
}

QString AlarmModel::cell(const Row &row, AlarmColumn column, bool spoken) const {
    const QueueItem &item = row.item;
    switch (column) {
    case AlarmColumn::Late: {
        const QueueClock clock = clockOf(item, row.mark.clock, *m_reference, m_now);
        return spoken ? spokenText(clock, row.mark.clock) : cellText(clock);
    }
    case AlarmColumn::Clock:
        return text(row.mark.clock);
    case AlarmColumn::Due:
        return timeNear(row.mark.due, m_now, m_reference->zone(), currentLanguage());
    case AlarmColumn::Number: {
        const QString whole = item.number.toString();
        const bool thisYear = item.number.year == toDateTime(m_now, m_reference->zone()).date().year();
        return spoken || !thisYear ? whole : whole.mid(5);
    }
    case AlarmColumn::What: {
        QStringList parts;
        for (const QString &part :
             {nameOf<Subtype>(*m_reference, item.subtype), dongName(item.district, *m_reference, m_now), onOneLine(item.place)})
            if (!part.isEmpty())
                parts << part;
        return orDash(parts.join(spoken ? QStringLiteral(", ") : QStringLiteral(" · ")));
    }
    case AlarmColumn::Squad: {
        QStringList names;
        for (const SquadId squad : item.squads)
            names << orDash(nameOf<Squad>(*m_reference, std::optional(squad)));
        if (names.isEmpty() && spoken)
            return tr("no squad yet");
        return orDash(names.join(QStringLiteral(", ")));
    }
    case AlarmColumn::TakenBy: {
        const auto taker = m_takers.constFind(item.id);
        return taker == m_takers.constEnd() ? QString() : orDash(nameOf<Operator>(*m_reference, std::optional(*taker)));
    }
    case AlarmColumn::Reminders:
        return QString::number(row.mark.reached.reminders);
    }
    return {};
}

QVariant AlarmModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AlarmColumn column = columnAt(index.column()).column;
    const Row &row = *m_rows[static_cast<size_t>(index.row())];
    const bool signedCell = column == AlarmColumn::Late;
    const Meaning meaning = row.mark.isLate() ? Meaning::Late : Meaning::Soon;
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, column, false);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return cell(row, column, true);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::DecorationRole:
        return signedCell ? QVariant(icon(row.mark.isLate() ? QStringLiteral("late") : QStringLiteral("soon"), meaning))
                          : QVariant();
    case Qt::ForegroundRole:
        return signedCell ? QVariant(colourOf(meaning, QApplication::palette())) : QVariant();
    case Qt::FontRole: {
        if (column == AlarmColumn::What || column == AlarmColumn::Squad || column == AlarmColumn::TakenBy ||
            column == AlarmColumn::Clock)
            return {};
        QFont font = figureFont(QApplication::font());
        font.setBold(signedCell && row.mark.isLate());
        return font;
    }
    case IdRole:
        return QVariant::fromValue(static_cast<qint64>(row.item.id.value));
    default:
        return {};
    }
}

QVariant AlarmModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical)
        return role == Qt::AccessibleTextRole && section < rowCount()
                   ? m_rows[static_cast<size_t>(section)]->item.number.toString()
                   : QVariant();
    if (section < 0 || section >= alarmColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return tr(columnAt(section).title);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr(columnAt(section).spokenTitle);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

AlarmModel::Rows::const_iterator AlarmModel::place(const Rank &rank) const {
    return std::ranges::partition_point(m_rows, [&](const auto &row) { return row->rank() < rank; });
}

int AlarmModel::rowOf(ComplaintId id) const {
    const auto rank = m_ranks.constFind(id);
    return rank == m_ranks.constEnd() ? -1 : static_cast<int>(place(*rank) - m_rows.begin());
}

std::optional<ComplaintId> AlarmModel::idAt(int row) const {
    return row >= 0 && row < rowCount() ? std::optional(m_rows[static_cast<size_t>(row)]->item.id) : std::nullopt;
}

void AlarmModel::notice(ComplaintId id, const AlarmMark *before, const AlarmMark &now) {
    if (!before || before->clock != now.clock || before->reached != now.reached)
        m_unseen.insert(id);
}

std::vector<ComplaintId> AlarmModel::follow() {
    std::vector<ComplaintId> moved;
    if (std::exchange(m_all, false)) {
        m_touched.clear();
        rebuild();
        return moved;
    }
    for (const ComplaintId id : std::exchange(m_touched, {}))
        if (refresh(id))
            moved.push_back(id);
    return moved;
}

void AlarmModel::rebuild() {
    Rows rows;
    for (int row = 0; row < m_queue.rowCount(); ++row) {
        const QueueItem &item = m_queue.item(row);
        if (const auto mark = alarmMarkOf(item); mark && mark->isEscalated())
            rows.push_back(std::make_unique<Row>(Row{*mark, item}));
    }
    std::ranges::sort(rows, {}, [](const auto &row) { return row->rank(); });
    const QSet<ComplaintId> unseen = std::exchange(m_unseen, {});
    m_late = 0;
    for (const auto &row : rows) {
        const int before = rowOf(row->item.id);
        const AlarmMark *mark = before < 0 ? nullptr : &m_rows[static_cast<size_t>(before)]->mark;
        if (unseen.contains(row->item.id))
            m_unseen.insert(row->item.id);
        notice(row->item.id, mark, row->mark);
        m_late += row->mark.isLate();
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_ranks.clear();
    for (const auto &row : m_rows)
        m_ranks.insert(row->item.id, row->rank());
    endResetModel();
}

bool AlarmModel::refresh(ComplaintId id) {
    const int row = rowOf(id);
    const int inQueue = m_queue.rowOf(id);
    std::optional<AlarmMark> mark = inQueue < 0 ? std::nullopt : alarmMarkOf(m_queue.item(inQueue));
    if (mark && !mark->isEscalated())
        mark.reset();
    if (row < 0 && !mark)
        return false;
    if (!mark) {
        beginRemoveRows({}, row, row);
        m_late -= m_rows[static_cast<size_t>(row)]->mark.isLate();
        m_rows.erase(m_rows.begin() + row);
        m_ranks.remove(id);
        m_unseen.remove(id);
        endRemoveRows();
        return true;
    }
    auto fresh = std::make_unique<Row>(Row{*mark, m_queue.item(inQueue)});
    const int to = static_cast<int>(place(fresh->rank()) - m_rows.begin());
    if (row < 0) {
        notice(id, nullptr, *mark);
        beginInsertRows({}, to, to);
        m_late += mark->isLate();
        m_ranks.insert(id, fresh->rank());
        m_rows.insert(m_rows.begin() + to, std::move(fresh));
        endInsertRows();
        return true;
    }
    Row &shown = *m_rows[static_cast<size_t>(row)];
    if (shown.item == fresh->item)
        return false;
    notice(id, &shown.mark, *mark);
    m_late += int(mark->isLate()) - int(shown.mark.isLate());
    const bool moves = to != row && to != row + 1;
    if (moves && !beginMoveRows({}, row, row, {}, to))
        throw std::logic_error("AlarmModel::refresh: a line cannot move into itself");
    m_ranks.insert(id, fresh->rank());
    m_rows[static_cast<size_t>(row)] = std::move(fresh);
    int now = row;
    if (moves && to > row) {
        std::rotate(m_rows.begin() + row, m_rows.begin() + row + 1, m_rows.begin() + to);
        now = to - 1;
    } else if (moves) {
        std::rotate(m_rows.begin() + to, m_rows.begin() + row, m_rows.begin() + row + 1);
        now = to;
    }
    if (moves)
        endMoveRows();
    Q_EMIT dataChanged(index(now, 0), index(now, alarmColumnCount - 1));
    return moves;
}

void AlarmModel::setTakenBy(ComplaintId id, OperatorId who) {
    m_takers.insert(id, who);
    const int column = static_cast<int>(AlarmColumn::TakenBy);
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row, column), index(row, column));
}

void AlarmModel::setReference(ReferencePointer reference) {
    m_reference = std::move(reference);
    retranslate();
}

void AlarmModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, alarmColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, alarmColumnCount - 1));
}

void AlarmModel::tick(Instant now, int first, int last) {
    m_now = now;
    const int column = static_cast<int>(AlarmColumn::Late);
    first = std::max(first, 0);
    last = std::min(last, rowCount() - 1);
    if (first <= last)
        Q_EMIT dataChanged(index(first, column), index(last, column));
}

} // namespace baro
