#pragma once

#include "desk/views.h"
#include "widgets/session.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace baro {

/// Every squad's way and every referral, a line each. GUI thread.
class StepsView : public QWidget {
    Q_OBJECT
public:
    explicit StepsView(Session &session, QWidget *parent = nullptr);
    void showComplaint(const ComplaintView &view);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    QString line(const Dispatch &dispatch) const;
    QString line(const Referral &referral) const;
    QString line(const Alert &alert) const;
    QString time(Instant at) const;

    Session &m_session;
    ComplaintView m_view;
    bool m_shown = false;
    QVBoxLayout *m_column;
    std::vector<QLabel *> m_lines; ///< as many as were ever needed; the rest is hidden
};

} // namespace baro
