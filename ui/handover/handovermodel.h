#pragma once

#include "complaint/reference.h"
#include "report/handoversheet.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace baro {

enum class HandoverColumn { Number, What, State, Waits, Out, Resolve, CallBack, Note };
inline constexpr int handoverColumnCount = 8;

/// The lines of one sheet, in the order of HandoverLine::before. A new reading becomes precise insertions, removals,
/// moves and changes. GUI thread.
class HandoverModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit HandoverModel(ReferencePointer reference, QObject *parent = nullptr);
    ~HandoverModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// What the sheet says as of `at`; any order.
    void replace(std::vector<HandoverLine> lines, Instant at);
    void setReference(ReferencePointer reference);
    /// Words, colours or names changed: every cell and header does.
    void retranslate();

    const std::vector<HandoverLine> &lines() const { return m_rows; }
    const HandoverLine &line(int row) const { return m_rows[static_cast<size_t>(row)]; }
    std::optional<ComplaintId> idAt(int row) const;
    /// -1 when it is not on the sheet.
    int rowOf(ComplaintId id) const;

private:
    QString cell(const HandoverLine &line, HandoverColumn column, bool spoken) const;
    QString shortDue(const QueueClock &clock, const std::optional<Instant> &due) const;

    ReferencePointer m_reference;
    Instant m_at{};
    std::vector<HandoverLine> m_rows;
};

} // namespace baro
