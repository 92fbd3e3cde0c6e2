#pragma once

#include "desk/views.h"
#include "widgets/session.h"

#include <QWidget>

class QLabel;

namespace baro {

class KeyButton;
class TimelineModel;
class TimelineView;

/// The history of the complaint that is shown, below its heading. Folded it is the heading alone, and stays so for the
/// next complaint and the next start. GUI thread.
///
/// Who has just done something sees what came of it; what a colleague does moves nothing that somebody reads.
class ComplaintHistory : public QWidget {
    Q_OBJECT
public:
    explicit ComplaintHistory(Session &session, QWidget *parent = nullptr);

    void showComplaint(const ComplaintView &view);
    void toEnd();
    void toggle();
    /// Heading and about two lines; folded, the heading.
    int leastHeight() const;
    QString asText() const;

Q_SIGNALS:
    void copyAsked();
    /// Another height is needed now.
    void folded();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void showFold();

    Session &m_session;
    bool m_folded = false;
    QWidget *m_heading;
    QLabel *m_title;
    KeyButton *m_fold;
    KeyButton *m_copy;
    TimelineModel *m_model;
    TimelineView *m_timeline;
};

} // namespace baro
