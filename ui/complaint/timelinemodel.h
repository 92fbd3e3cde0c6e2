#pragma once

#include "complaint/undonesteps.h"
#include "desk/views.h"
#include "text/historytext.h"
#include "widgets/session.h"

#include <QAbstractListModel>
#include <QSet>

namespace baro {

/// The history of one complaint, oldest first. Reminders that came one after the other are one line; unfolded, each of
/// them stands below it. GUI thread.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// DisplayRole and AccessibleTextRole say all of a line; these say its parts. FoldRole: whether a line that stands for
    /// several is unfolded; invalid for every other line. PartRole: whether it is one of those.
    enum Role { TimeRole = Qt::UserRole, SentenceRole, ByRole, UndoneRole, FoldRole, PartRole };

    explicit TimelineModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Of the same complaint only what is new is inserted, and what was unfolded stays so; of another one everything is.
    void showComplaint(const ComplaintView &view);
    /// Words and names changed with the language.
    void retranslate();

    /// Opens or closes the line that stands for several, or the one that a part of it belongs to; returns the row of that
    /// line, or -1 where there is none.
    int setUnfolded(int row, bool unfolded);

    /// What happened, for a sentence of its own.
    QString sentence(const Event &event) const;
    /// Every line as it is while nothing is unfolded.
    QString asText() const;

private:
    struct Row {
        HistoryStretch stretch;
        bool part = false; ///< one of an unfolded run
        friend bool operator==(const Row &, const Row &) = default;
    };

    std::vector<Row> rowsNow() const;
    void settle(std::vector<Row> rows);
    bool isUnfolded(const HistoryStretch &stretch) const;
    const Event &eventOf(const Row &row) const { return m_view.events[row.stretch.first]; }
    EventWords words(const Reference &reference) const;
    QString sentenceOf(const Row &row) const;
    QString timeOf(const Row &row) const;
    QString byOf(const Row &row) const;
    QString lineOf(const Row &row) const;
    bool isUndone(const Event &event) const;

    Session &m_session;
    ComplaintView m_view;
    std::vector<Row> m_rows;
    QSet<qint64> m_unfolded; ///< by the first event of each
    UndoneSteps m_undone;
};

} // namespace baro
