#pragma once

#include "desk/desk.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <array>

namespace baro {

class Session;

/// The columns of the list, from left to right.
inline constexpr std::array recordsSections{RecordColumn::Number,   RecordColumn::Received, RecordColumn::District,
                                            RecordColumn::Kind,     RecordColumn::Place,    RecordColumn::Name,
                                            RecordColumn::State,    RecordColumn::Squad,    RecordColumn::ToSetOut,
                                            RecordColumn::ToResolve};
inline constexpr int recordsColumnCount = static_cast<int>(recordsSections.size());

constexpr RecordColumn columnAt(int section) {
    return recordsSections[static_cast<size_t>(section)];
}
/// recordsColumnCount for one that the list does not show.
constexpr int sectionOf(RecordColumn column) {
    int section = 0;
    while (section < recordsColumnCount && columnAt(section) != column)
        ++section;
    return section;
}

/// A list of the register, as long as it may be. Facts come from the register's columns; words are fetched for the
/// lines that are looked at, a moment later. GUI thread.
class RecordsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        SpansRole = Qt::UserRole, ///< QList<QPair<qsizetype, qsizetype>>: where the question's words stand in the cell
        LateRole,                 ///< a promise of it is or was broken
    };

    explicit RecordsModel(Session &session, QObject *parent = nullptr);
    ~RecordsModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// `almost`: they differ from the question by a key; what of it stands there is marked.
    void setFound(FoundRecords found, const SearchQuery &query, bool almost = false);
    const FoundRecords &found() const { return m_found; }
    /// Their words are read anew when they are looked at.
    void forget(const std::vector<ComplaintId> &ids);
    /// The dong stands with the kind, in one cell.
    void setBrief(bool brief) { m_brief = brief; }
    void retranslate();
    void tick(Instant now);

    std::optional<ComplaintId> idAt(int row) const;
    /// -1 where it is not in the list. Looks through all of it.
    int rowOf(ComplaintId id) const;

private:
    TextSpans spansIn(const SearchQuery &query, const QString &text) const;
    QString foundElsewhere(const RecordWords &said, const QString &where) const;
    QString cell(const RegisterChunk &chunk, size_t slot, RecordColumn column, ComplaintId id) const;
    const RecordWords *words(ComplaintId id) const;
    void fetch();
    RegisterPlace place(int row) const { return m_found.list.places[static_cast<size_t>(row)]; }

    Session &m_session;
    FoundRecords m_found;
    SearchQuery m_query;
    bool m_almost = false;
    Instant m_now{};
    QHash<ComplaintId, RecordWords> m_words;
    mutable std::vector<ComplaintId> m_wanted;
    mutable QSet<ComplaintId> m_asked;
    QSet<ComplaintId> m_outdated; ///< changed while their words were on the way
    bool m_fetching = false;
    bool m_brief = false;
};

} // namespace baro
