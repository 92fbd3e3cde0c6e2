#pragma once

#include "desk/views.h"
#include "text/ledgertext.h"
#include "widgets/queueclock.h"
#include "widgets/session.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace baro {

class ClockBar;
class KeyButton;

/// Both clocks of the running cycle: bar, words, due time; when the first squad out was not the right one, both; and
/// why the clocks stand where they stand. GUI thread.
class ClocksView : public QWidget {
    Q_OBJECT
public:
    explicit ClocksView(Session &session, QWidget *parent = nullptr);

    void showComplaint(const Complaint &complaint);
    void tick(Instant now);
    /// Opens or closes the calculation.
    void toggleWhy();

Q_SIGNALS:
    /// Another height is needed now.
    void folded();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QLabel *title = nullptr;
        QLabel *sign = nullptr;
        QLabel *words = nullptr;
        ClockBar *bar = nullptr;
    };

    void retranslateUi();
    Row makeRow(QVBoxLayout *column, const QString &name);
    void fill(Row &row, ClockKind kind, Instant now);
    /// What stands in a clock's place when it does not run to its promise: nobody was sent, it was cancelled...
    QString standsStill(ClockKind kind) const;
    std::vector<LedgerPart> why() const;
    void showWhy();
    QString squadsOutText() const;

    Session &m_session;
    Complaint m_complaint;
    bool m_shown = false;
    QLabel *m_cycle;
    Row m_out;
    Row m_resolve;
    QLabel *m_squadsOut;
    KeyButton *m_why;
    QLabel *m_whyText;
};

} // namespace baro
