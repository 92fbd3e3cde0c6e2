#pragma once

#include "complaint/reference.h"
#include "desk/views.h"
#include "queue/soonwatch.h"
#include "widgets/queueclock.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>
#include <vector>

namespace baro {

enum class QueueColumn { Number, Dong, What, State, Squad, Out, Resolve };
inline constexpr int queueColumnCount = 7;

/// How the queue stands: complaints on it, those whose next promise is due soon, those with one broken and still
/// running.
struct QueueCounts {
    int open = 0;
    int dueSoon = 0;
    int late = 0;
    friend bool operator==(const QueueCounts &, const QueueCounts &) = default;
};

/// The open complaints, sorted by QueueItem::before. Fed with precise changes; a reset happens only when the whole
/// queue is read anew. One changed line costs O(log n) comparisons and one shift of pointers. GUI thread.
class QueueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        ClockRole = Qt::UserRole,
        IdRole,
        UrgentRole,
        DangerRole,     ///< the word that marks danger to life; empty where there is none
        AlarmRole,      ///< an AlarmMark; invalid where no running clock has passed one
        SecondLineRole, ///< what stands below the matter where columns are folded
    };

    explicit QueueModel(ReferencePointer reference, QObject *parent = nullptr);
    ~QueueModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The whole queue, read anew; any order.
    void reset(std::vector<QueueItem> items);
    /// What the desk answered about `asked`: those in `items` are open, the others leave the queue. A line that is
    /// older than the one shown (by `seq`) is passed over.
    void apply(const std::vector<QueueItem> &items, const std::vector<ComplaintId> &asked);

    /// Names come from here; every cell changes.
    void setReference(ReferencePointer reference);
    /// Words changed with the language: every cell and header does.
    void retranslate();
    /// Dong and squad stand in the cell of the matter, and are said there.
    void setFolded(bool folded);
    /// Moves the clocks of the rows [first, last] on; the others follow when they come into sight.
    void tick(Instant now, int first, int last);

    const QueueItem &item(int row) const { return *m_rows[static_cast<size_t>(row)]; }
    std::optional<ComplaintId> idAt(int row) const;
    /// -1 when it is not on the queue.
    int rowOf(ComplaintId id) const;
    QueueClock clock(int row, ClockKind kind) const;
    /// As of the last tick.
    QueueCounts counts() const;

private:
    using Rows = std::vector<std::unique_ptr<QueueItem>>;

    /// Where a line of this rank stands, or would stand.
    Rows::iterator place(const QueueItem::Rank &rank);
    Rows::const_iterator place(const QueueItem::Rank &rank) const;
    void insert(const QueueItem &item);
    void remove(int row);
    void replace(int row, const QueueItem &item);
    const QueueItem &line(ComplaintId id) const { return item(rowOf(id)); }
    void watchAll();
    QString cell(const QueueItem &item, QueueColumn column, bool spoken) const;
    QString matter(const QueueItem &item, bool spoken) const;
    QString secondLine(const QueueItem &item, bool spoken) const;
    bool isDanger(const QueueItem &item) const;

    ReferencePointer m_reference;
    Instant m_now{};
    bool m_folded = false;
    Rows m_rows;
    SoonWatch m_soon;
    QHash<ComplaintId, QueueItem::Rank> m_ranks; ///< of the line of each id: the way to its row
};

} // namespace baro
