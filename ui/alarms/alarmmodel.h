#pragma once

#include "alarms/alarmmark.h"
#include "complaint/reference.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace baro {

class QueueModel;

enum class AlarmColumn { Late, Clock, Due, Number, What, Squad, TakenBy, Reminders };
inline constexpr int alarmColumnCount = 8;

/// The supervisor's list: the complaints of a queue of which a running clock has passed four fifths of its time or all
/// of it; what was due first stands on top. Follows the queue when it is told to, so that many changes are one. A tick
/// touches the lines in sight only. GUI thread.
class AlarmModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole };

    /// `queue` must outlive it.
    AlarmModel(const QueueModel &queue, ReferencePointer reference, QObject *parent = nullptr);
    ~AlarmModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Takes over what the queue has touched since the last time. Returns the lines that are new here or stand at
    /// another place.
    std::vector<ComplaintId> follow();
    void setReference(ReferencePointer reference);
    /// Words, colours or names changed: every cell and header does.
    void retranslate();
    /// Moves the times of the rows [first, last] on.
    void tick(Instant now, int first, int last);
    /// Who took the call; it stands in no line of the queue.
    void setTakenBy(ComplaintId id, OperatorId who);
    bool knowsTaker(ComplaintId id) const { return m_takers.contains(id); }

    std::optional<ComplaintId> idAt(int row) const;
    /// -1 when it is not on the list.
    int rowOf(ComplaintId id) const;
    int late() const { return m_late; }
    int soon() const { return rowCount() - m_late; }
    /// Of these, those that came or went on to another mark since somebody looked.
    int unseen() const { return static_cast<int>(m_unseen.size()); }
    void lookedAt() { m_unseen.clear(); }

Q_SIGNALS:
    /// The queue has touched something; to be taken over by follow().
    void touched();

private:
    struct Rank {
        Instant due{};
        ComplaintId id;
        friend auto operator<=>(const Rank &, const Rank &) = default;
    };
    struct Row {
        AlarmMark mark;
        QueueItem item;
        Rank rank() const { return {mark.due, item.id}; }
    };
    using Rows = std::vector<std::unique_ptr<Row>>;

    Rows::const_iterator place(const Rank &rank) const;
    bool refresh(ComplaintId id);
    void rebuild();
    void notice(ComplaintId id, const AlarmMark *before, const AlarmMark &now);
    void touch(int first, int last);
    QString cell(const Row &row, AlarmColumn column, bool spoken) const;

    const QueueModel &m_queue;
    ReferencePointer m_reference;
    Instant m_now{};
    Rows m_rows;
    QHash<ComplaintId, Rank> m_ranks;
    QHash<ComplaintId, OperatorId> m_takers;
    QSet<ComplaintId> m_unseen;
    QSet<ComplaintId> m_touched;
    bool m_all = true; ///< the whole queue is to be looked through
    int m_late = 0;
};

} // namespace baro
