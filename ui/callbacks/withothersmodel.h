#pragma once

#include "complaint/reference.h"
#include "desk/views.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace baro {

/// Another body was asked to help with an open complaint and is not done. All times UTC.
struct WithOther {
    ComplaintId complaint;
    Number number;
    int referral = 0;
    AgencyId agency;
    Instant since{};
    std::optional<Instant> due; ///< of their reply
    std::optional<Instant> answeredAt;
    bool extended = false;
    std::optional<DistrictId> district;
    std::optional<SubtypeId> subtype;
    QString place;
    friend bool operator==(const WithOther &, const WithOther &) = default;

    /// Due earlier first, those without a time last; so what is overdue stands on top.
    bool before(const WithOther &other) const;
    bool isSame(const WithOther &other) const { return complaint == other.complaint && referral == other.referral; }
};

/// What of a complaint lies with others; nothing once it is over.
std::vector<WithOther> withOthers(const ComplaintView &view);

enum class WithOtherColumn { Due, Number, Agency, Telephone, Since, What };
inline constexpr int withOtherColumnCount = 6;

/// What lies with others (타 기관 처리 중), in the order of WithOther::before. A new reading becomes precise insertions,
/// removals and changes. GUI thread.
class WithOthersModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit WithOthersModel(ReferencePointer reference, QObject *parent = nullptr);
    ~WithOthersModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// What lies with others of this complaint now, in the place of what did.
    void replace(ComplaintId complaint, std::vector<WithOther> items);
    /// Complaints that are not among these lie with nobody.
    void keepOnly(const std::vector<ComplaintId> &complaints);
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
    bool isOverdue(const WithOther &item) const { return item.due && *item.due < m_now; }

    ReferencePointer m_reference;
    Instant m_now{};
    std::vector<WithOther> m_rows;
};

} // namespace baro
