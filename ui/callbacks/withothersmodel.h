#pragma once

#include "complaint/reference.h"
#include "desk/views.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace baro {

enum class WithOtherColumn { Due, Number, Agency, Telephone, Since, What };
inline constexpr int withOtherColumnCount = 6;

/// What lies with others (타 기관 처리 중), in the order of WithOther::before. A new reading becomes precise
/// insertions, removals and changes. GUI thread.
class WithOthersModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit WithOthersModel(ReferencePointer reference, QObject *parent = nullptr);
    ~WithOthersModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// All that lies with others now.
    void show(std::vector<WithOther> items);
    void setReference(ReferencePointer reference);
    void retranslate();
    void tick(Instant now);

    const WithOther &item(int row) const { return m_rows[static_cast<size_t>(row)]; }
    std::optional<ComplaintId> idAt(int row) const;
    /// The first of a complaint; -1 when there is none.
    int rowOf(ComplaintId id) const;
    int overdue() const;

private:
    QString cell(const WithOther &item, WithOtherColumn column, bool spoken) const;
    Milliseconds late(const WithOther &item) const;
    bool isOverdue(const WithOther &item) const { return item.due && *item.due < m_now; }

    ReferencePointer m_reference;
    Instant m_now{};
    std::vector<WithOther> m_rows;
};

} // namespace baro
