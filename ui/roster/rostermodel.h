#pragma once

#include "roster/rostersheet.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>
#include <map>

namespace baro {

/// A week of the roster: a row for each squad in service, a column for each day. A change of what it shows is a change
/// of those cells alone, so that the cursor and the place scrolled to stay. GUI thread.
class RosterModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        ByHandRole = Qt::UserRole, ///< bool
        StrengthRole,              ///< "3/3": members there, for each shift of the cell; empty off duty
        ConflictsRole,             ///< sentences
        HolidayRole,               ///< bool, also of a header
        TodayRole,                 ///< bool, also of a header
        GapRole,                   ///< bool, of a header: somebody is missing on that day
    };

    explicit RosterModel(QObject *parent = nullptr);
    ~RosterModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    void show(std::shared_ptr<const RosterSheet> sheet, LocalDay monday, LocalDay today);
    /// What was found for the week that is shown.
    void setFindings(std::vector<RosterConflict> conflicts, std::vector<DayCover> covers);
    /// Whether a person may change anything here.
    void setEditable(bool editable) { m_editable = editable; }
    /// How names of rows are made to fit where there is little room; null: they are whole. They are told whole under
    /// the mouse and to a screen reader in any case.
    void setShortening(std::function<QString(const QString &)> shorten);
    /// Words or colours are others.
    void retranslate();

    SquadId squadAt(int row) const { return m_squads[static_cast<std::size_t>(row)]; }
    /// -1 for one that is in no row.
    int rowOf(SquadId squad) const;
    LocalDay dayAt(int column) const { return m_monday + std::chrono::days{column}; }
    LocalDay monday() const { return m_monday; }

    /// Cells of a rectangle as text, lines and tabs between them: what is copied.
    QString textOf(const QModelIndexList &indexes) const;

Q_SIGNALS:
    /// A person wrote into a cell, or pulled cells onto it: the text is as textOf() makes it.
    void written(int row, int column, const QString &text);
    void dropped(int row, int column, const QString &text);

private:
    struct Cell {
        QString text;
        bool byHand = false;
        QString strength;
        friend bool operator==(const Cell &, const Cell &) = default;
    };
    Cell made(SquadId squad, LocalDay day) const;
    QString spoken(int row, int column) const;
    QString dayWords(int column, bool spoken) const;
    QString coverWords(int column) const;
    QStringList conflictsAt(int row, int column) const;

    std::shared_ptr<const RosterSheet> m_sheet;
    LocalDay m_monday{};
    LocalDay m_today{};
    std::vector<SquadId> m_squads;
    std::vector<std::array<Cell, 7>> m_cells;
    std::map<std::pair<SquadId, LocalDay>, std::vector<RosterConflict>> m_conflicts;
    std::vector<DayCover> m_covers;
    bool m_editable = false;
    std::function<QString(const QString &)> m_shorten;
};

} // namespace baro
