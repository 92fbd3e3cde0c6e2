#pragma once

#include "records/recordsmodel.h"

#include <QObject>
#include <QStringList>

#include <map>

class QMenu;

namespace baro {

class ComplaintTable;

/// Which columns of the list are to be seen, and how wide: those that a person chose, and of the others as many as
/// leave room to read where and what. GUI thread.
class RecordsColumns : public QObject {
    Q_OBJECT
public:
    /// `brief`: beside a call only what matters most.
    RecordsColumns(ComplaintTable *view, RecordsModel *model, bool brief, QObject *parent);

    /// Widths by the font.
    void fit();
    /// By the width that the list has.
    void show(int width);
    /// Ticks for the columns that can be seen or not.
    void fillMenu(QMenu &menu);
    QStringList chosen() const;
    void setChosen(const QStringList &columns);

Q_SIGNALS:
    void changed();

private:
    void showMenu(const QPoint &place);

    ComplaintTable *m_view;
    RecordsModel *m_model;
    const bool m_brief;
    int m_width = 0;
    std::map<RecordColumn, bool> m_shown; ///< that a person chose to see, or not to
};

} // namespace baro
