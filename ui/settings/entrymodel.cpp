#include "settings/entrymodel.h"

#include "widgets/theme.h"

#include <QApplication>

#include <algorithm>
#include <unordered_set>

namespace baro {

void EntryModel::setHeadings(const QStringList &headings) {
    if (m_headings.size() == headings.size()) {
        m_headings = headings;
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, static_cast<int>(m_headings.size()) - 1);
        return;
    }
    beginResetModel(); // once, before there are rows
    m_headings = headings;
    endResetModel();
}

void EntryModel::show(const std::vector<EntryRow> &rows) {
    std::unordered_set<std::int64_t> wanted;
    for (const EntryRow &each : rows)
        wanted.insert(each.id);
    for (int at = rowCount() - 1; at >= 0; --at) {
        if (wanted.contains(row(at).id))
            continue;
        beginRemoveRows({}, at, at);
        m_rows.erase(m_rows.begin() + at);
        endRemoveRows();
    }
    for (int at = 0; at < static_cast<int>(rows.size()); ++at) {
        const EntryRow &next = rows[static_cast<std::size_t>(at)];
        const int from = at < rowCount() && row(at).id == next.id ? at : rowOf(next.id);
        if (from < 0) {
            beginInsertRows({}, at, at);
            m_rows.insert(m_rows.begin() + at, next);
            endInsertRows();
            continue;
        }
        if (from != at) {
            beginMoveRows({}, from, from, {}, at);
            std::rotate(m_rows.begin() + at, m_rows.begin() + from, m_rows.begin() + from + 1);
            endMoveRows();
        }
        if (row(at) != next) {
            m_rows[static_cast<std::size_t>(at)] = next;
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
        }
    }
}

void EntryModel::setUnsaved(std::set<std::int64_t> ids) {
    if (ids == m_unsaved)
        return;
    m_unsaved = std::move(ids);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DisplayRole, Qt::AccessibleTextRole});
}

int EntryModel::rowOf(std::int64_t id) const {
    const auto found = std::ranges::find(m_rows, id, &EntryRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int EntryModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EntryModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant EntryModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const EntryRow &entry = row(index.row());
    const QString cell = entry.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 && m_unsaved.contains(entry.id) ? tr("%1 (not saved)", "name of an entry").arg(cell)
                                                                   : cell;
    case Qt::ToolTipRole:
        return cell;
    case Qt::AccessibleTextRole:
        return cell.isEmpty() ? QString()
                              : tr("%1: %2", "heading of a column, what stands in it")
                                    .arg(m_headings.value(index.column()), data(index, Qt::DisplayRole).toString());
    case Qt::ForegroundRole:
        return entry.retired ? QVariant(dimColour(QApplication::palette())) : QVariant();
    default:
        return {};
    }
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return m_headings.value(section);
}

} // namespace baro
