#pragma once

#include "desk/views.h"
#include "widgets/session.h"

#include <QAbstractListModel>
#include <QSet>

namespace baro {

/// The history of one complaint, oldest first. GUI thread.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// DisplayRole and AccessibleTextRole say all of a line; these say its parts.
    enum Role { TimeRole = Qt::UserRole, SentenceRole, ByRole, UndoneRole };

    explicit TimelineModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Of the same complaint only what is new is inserted; of another one everything is.
    void showComplaint(const ComplaintView &view);
    /// Words and names changed with the language.
    void retranslate();

    /// What happened, for a sentence of its own.
    QString sentence(const Event &event) const;
    /// All lines.
    QString asText() const;

private:
    QString timeOf(const Event &event) const;
    QString byOf(const Event &event) const;
    QString lineOf(const Event &event) const;
    bool isUndone(const Event &event) const;

    Session &m_session;
    ComplaintView m_view;
    QSet<QUuid> m_undone; ///< commands that were taken back
};

} // namespace baro
