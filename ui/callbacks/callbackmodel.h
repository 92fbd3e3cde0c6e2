#pragma once

#include "complaint/reference.h"
#include "desk/views.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace baro {

enum class CallBackColumn { Due, Number, Name, Telephone, Language, What, Outcome, Tries };
inline constexpr int callBackColumnCount = 8;

/// The call-backs owed, in the order of OwedCallBack::before. A new reading becomes precise insertions, removals, moves
/// and changes, so that what is chosen and scrolled to stays. GUI thread.
class CallBackModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole };

    explicit CallBackModel(ReferencePointer reference, QObject *parent = nullptr);
    ~CallBackModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// What the desk says now; any order. Returns those that fall due at another time than before.
    std::vector<ComplaintId> replace(std::vector<OwedCallBack> items);
    void setReference(ReferencePointer reference);
    /// Words, colours or names changed: every cell and header does.
    void retranslate();
    /// Moves the times on.
    void tick(Instant now);

    const OwedCallBack &item(int row) const { return m_rows[static_cast<size_t>(row)]; }
    std::optional<ComplaintId> idAt(int row) const;
    /// -1 when nothing is owed for it.
    int rowOf(ComplaintId id) const;
    /// Those whose promised time is over.
    int late() const;

private:
    QString cell(const OwedCallBack &item, CallBackColumn column, bool spoken) const;
    QString due(const OwedCallBack &item, bool spoken) const;
    bool isLate(const OwedCallBack &item) const { return item.promisedBy && *item.promisedBy < m_now; }

    ReferencePointer m_reference;
    Instant m_now{};
    std::vector<OwedCallBack> m_rows;
};

} // namespace baro
