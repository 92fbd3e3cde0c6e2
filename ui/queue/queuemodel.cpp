#include "queue/queuemodel.h"

#include "alarms/alarmmark.h"
#include "complaint/conditions.h"
#include "text/districttext.h"
#include "text/codetext.h"
#include "text/language.h"
#include "text/printable.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace baro {
namespace {

/// Everything that differs by column stands here once.
struct Column {
    QueueColumn column;
    const char *title;
    const char *spokenTitle;
    Qt::Alignment alignment;
    std::optional<ClockKind> clock;
};

constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
const std::array<Column, queueColumnCount> columns{{
    {QueueColumn::Number,
     QT_TRANSLATE_NOOP("baro::QueueModel", "Number"),
     QT_TRANSLATE_NOOP("baro::QueueModel", "Number of the complaint"),
     left,
     {}},
    {QueueColumn::Dong,
     QT_TRANSLATE_NOOP("baro::QueueModel", "Dong"),
     QT_TRANSLATE_NOOP("baro::QueueModel", "Dong"),
     left,
     {}},
    {QueueColumn::What,
     QT_TRANSLATE_NOOP("baro::QueueModel", "What and where"),
     QT_TRANSLATE_NOOP("baro::QueueModel", "What and where"),
     left,
     {}},
    {QueueColumn::State,
     QT_TRANSLATE_NOOP("baro::QueueModel", "State"),
     QT_TRANSLATE_NOOP("baro::QueueModel", "State"),
     left,
     {}},
    {QueueColumn::Squad,
     QT_TRANSLATE_NOOP("baro::QueueModel", "Squad"),
     QT_TRANSLATE_NOOP("baro::QueueModel", "Squad"),
     left,
     {}},
    {QueueColumn::Out, QT_TRANSLATE_NOOP("baro::QueueModel", "Out"),
     QT_TRANSLATE_NOOP("baro::QueueModel", "Promise: a squad sets out"), left, ClockKind::Out},
    {QueueColumn::Resolve, QT_TRANSLATE_NOOP("baro::QueueModel", "Resolved"),
     QT_TRANSLATE_NOOP("baro::QueueModel", "Promise: resolved"), left, ClockKind::Resolve},
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

QueueModel::QueueModel(ReferencePointer reference, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reference(std::move(reference)) {}

QueueModel::~QueueModel() = default;

int QueueModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : queueColumnCount;
}

QString QueueModel::cell(const QueueItem &item, QueueColumn column, bool spoken) const {
    switch (column) {
    case QueueColumn::Number: {
        // The year is said where it is not this one.
        const QString whole = item.number.toString();
        const bool thisYear = item.number.year == toDateTime(m_now, m_reference->zone()).date().year();
        if (spoken)
            return whole;
        return thisYear ? whole.mid(5) : whole;
    }
    case QueueColumn::Dong:
        return orDash(dongName(item.district, *m_reference, m_now));
    case QueueColumn::What: {
        if (!spoken)
            return matter(item, false);
        QStringList parts;
        if (isDanger(item))
            parts << tr("danger to life");
        parts << matter(item, true);
        if (const auto mark = alarmMarkOf(item))
            parts << markSentence(mark->clock, mark->reached);
        if (m_folded)
            parts << secondLine(item, true);
        return parts.join(QStringLiteral(", "));
    }
    case QueueColumn::State: {
        const QString state = text(item.state);
        const bool urgent = item.priority == Priority::Urgent;
        if (item.hold) {
            const QString reason = text(*item.hold);
            if (spoken && urgent)
                return tr("%1, urgent, reason: %2").arg(state, reason);
            return spoken ? tr("%1, reason: %2").arg(state, reason) : tr("%1: %2").arg(state, reason);
        }
        return spoken && urgent ? tr("%1, urgent").arg(state) : state;
    }
    case QueueColumn::Squad: {
        QStringList names;
        for (const SquadId squad : item.squads)
            names << orDash(nameOf<Squad>(*m_reference, std::optional(squad)));
        if (spoken && names.isEmpty())
            return tr("no squad yet");
        return orDash(names.join(QStringLiteral(", ")));
    }
    case QueueColumn::Out:
    case QueueColumn::Resolve: {
        const ClockKind kind = *columnAt(static_cast<int>(column)).clock;
        const QueueClock clock = clockOf(item, kind, *m_reference, m_now);
        return spoken ? spokenText(clock, kind) : cellText(clock);
    }
    }
    return {};
}

QString QueueModel::matter(const QueueItem &item, bool spoken) const {
    QString what = nameOf<Subtype>(*m_reference, item.subtype);
    if (what.isEmpty())
        what = nameOf<Category>(*m_reference, item.category);
    if (what.isEmpty()) // that of which somebody was alerted before anything else was known
        what = nameOf<Danger>(*m_reference, item.danger);
    QStringList parts{what, onOneLine(item.place)};
    parts.removeAll(QString());
    // How many wait for it is read before what it is.
    if (const int reports = item.alsoReported + 1; item.incident)
        parts.prepend(tr("One incident, %n report(s)", nullptr, reports));
    else if (reports > 1)
        parts.prepend(tr("%n report(s)", nullptr, reports));
    return orDash(parts.join(spoken ? QStringLiteral(", ") : QStringLiteral(" · ")));
}

QString QueueModel::secondLine(const QueueItem &item, bool spoken) const {
    const QString dong = cell(item, QueueColumn::Dong, spoken);
    const QString squad = cell(item, QueueColumn::Squad, spoken);
    if (spoken)
        return tr("%1, %2").arg(dong, squad);
    return item.squads.empty() ? dong : tr("%1 · %2").arg(dong, squad);
}

bool QueueModel::isDanger(const QueueItem &item) const {
    return conditions::isDanger(item.subtype, item.danger, *m_reference);
}

void QueueModel::setFolded(bool folded) {
    m_folded = folded;
    if (m_rows.empty())
        return;
    const int column = static_cast<int>(QueueColumn::What);
    Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

QVariant QueueModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Column &column = columnAt(index.column());
    const QueueItem &item = this->item(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(item, column.column, false);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return cell(item, column.column, true);
    case Qt::TextAlignmentRole:
        return column.alignment.toInt();
    case ClockRole:
        return column.clock ? QVariant::fromValue(clockOf(item, *column.clock, *m_reference, m_now)) : QVariant();
    case IdRole:
        return QVariant::fromValue(static_cast<qint64>(item.id.value));
    case DangerRole:
        return isDanger(item) ? tr("Danger", "short mark of danger to life") : QString();
    case AlarmRole: {
        const auto mark = alarmMarkOf(item);
        return mark ? QVariant::fromValue(*mark) : QVariant();
    }
    case SecondLineRole:
        return m_folded && column.column == QueueColumn::What ? secondLine(item, false) : QString();
    case UrgentRole:
        return item.priority == Priority::Urgent;
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical)
        return role == Qt::AccessibleTextRole && section < rowCount() ? item(section).number.toString() : QVariant();
    if (section < 0 || section >= queueColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return tr(columnAt(section).title);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr(columnAt(section).spokenTitle);
    case Qt::TextAlignmentRole:
        return columnAt(section).alignment.toInt();
    default:
        return {};
    }
}

QueueModel::Rows::const_iterator QueueModel::place(const QueueItem::Rank &rank) const {
    return std::ranges::partition_point(m_rows, [&](const auto &row) { return row->rank() < rank; });
}

QueueModel::Rows::iterator QueueModel::place(const QueueItem::Rank &rank) {
    return m_rows.begin() + (std::as_const(*this).place(rank) - m_rows.cbegin());
}

int QueueModel::rowOf(ComplaintId id) const {
    const auto rank = m_ranks.constFind(id);
    return rank == m_ranks.constEnd() ? -1 : static_cast<int>(place(*rank) - m_rows.begin());
}

std::optional<ComplaintId> QueueModel::idAt(int row) const {
    return row >= 0 && row < rowCount() ? std::optional(item(row).id) : std::nullopt;
}

void QueueModel::reset(std::vector<QueueItem> items) {
    std::ranges::sort(items, [](const QueueItem &one, const QueueItem &other) { return one.before(other); });
    beginResetModel();
    m_rows.clear();
    m_ranks.clear();
    m_rows.reserve(items.size());
    for (QueueItem &item : items) {
        m_ranks.insert(item.id, item.rank());
        m_rows.push_back(std::make_unique<QueueItem>(std::move(item)));
    }
    watchAll();
    endResetModel();
}

void QueueModel::apply(const std::vector<QueueItem> &items, const std::vector<ComplaintId> &asked) {
    QHash<ComplaintId, const QueueItem *> open;
    open.reserve(static_cast<qsizetype>(items.size()));
    for (const QueueItem &item : items)
        open.insert(item.id, &item);
    for (const ComplaintId id : asked) {
        const QueueItem *item = open.value(id, nullptr);
        const int row = rowOf(id);
        if (item && row < 0)
            insert(*item);
        else if (item)
            replace(row, *item);
        else if (row >= 0)
            remove(row);
    }
}

void QueueModel::insert(const QueueItem &item) {
    const auto at = place(item.rank());
    const int row = static_cast<int>(at - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(at, std::make_unique<QueueItem>(item));
    m_ranks.insert(item.id, item.rank());
    m_soon.put(item, *m_reference, m_now);
    endInsertRows();
}

void QueueModel::remove(int row) {
    beginRemoveRows({}, row, row);
    m_soon.remove(item(row).id);
    m_ranks.remove(item(row).id);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void QueueModel::replace(int row, const QueueItem &item) {
    QueueItem &shown = *m_rows[static_cast<size_t>(row)];
    if (item.seq < shown.seq || item == shown)
        return;
    const int to = static_cast<int>(place(item.rank()) - m_rows.begin());
    // `to` counts the line where it stands now: the place before and the place after it are both its own.
    const bool moves = to != row && to != row + 1;
    if (moves && !beginMoveRows({}, row, row, {}, to))
        throw std::logic_error("QueueModel::replace: a line cannot move into itself");
    shown = item;
    m_ranks.insert(item.id, item.rank());
    m_soon.put(item, *m_reference, m_now);
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
    Q_EMIT dataChanged(index(now, 0), index(now, queueColumnCount - 1));
}

void QueueModel::setReference(ReferencePointer reference) {
    m_reference = std::move(reference);
    watchAll();
    retranslate();
}

void QueueModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, queueColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, queueColumnCount - 1));
}

void QueueModel::tick(Instant now, int first, int last) {
    const bool back = now < m_now;
    m_now = now;
    if (back)
        watchAll();
    m_soon.advance(now, *m_reference, [this](ComplaintId id) -> const QueueItem & { return line(id); });
    first = std::max(first, 0);
    last = std::min(last, rowCount() - 1);
    if (first <= last)
        Q_EMIT dataChanged(index(first, static_cast<int>(QueueColumn::Out)),
                           index(last, static_cast<int>(QueueColumn::Resolve)));
}

QueueClock QueueModel::clock(int row, ClockKind kind) const {
    return clockOf(item(row), kind, *m_reference, m_now);
}

QueueCounts QueueModel::counts() const {
    // Lives that nobody was alerted of stand on top; in either part, what is late stands above what is not.
    const auto lateIn = [this](bool promiseOnly) {
        const auto first = place({promiseOnly, Instant::min(), ComplaintId{}});
        const auto end = place({promiseOnly, m_now, ComplaintId{}});
        return static_cast<int>(end - first);
    };
    return {.open = rowCount(), .dueSoon = m_soon.count(), .late = lateIn(false) + lateIn(true)};
}

void QueueModel::watchAll() {
    m_soon.clear();
    for (const auto &row : m_rows)
        m_soon.put(*row, *m_reference, m_now);
}

} // namespace baro
