#pragma once

#include "settings/entrykind.h"

#include <QAbstractTableModel>

#include <set>

namespace baro {

/// The lines of a list of the office. Fed with what shall stand there: it says precisely what came, went, moved and
/// changed, so that selection and scroll stay. GUI thread.
class EntryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setHeadings(const QStringList &headings);
    void show(const std::vector<EntryRow> &rows);
    /// Entries with texts in the form that are not saved.
    void setUnsaved(std::set<std::int64_t> ids);
    const EntryRow &row(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    /// -1 for an entry that is not shown.
    int rowOf(std::int64_t id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    std::vector<EntryRow> m_rows;
    std::set<std::int64_t> m_unsaved;
};

} // namespace baro
