#pragma once

#include "callbacks/withothersmodel.h"
#include "widgets/complainttable.h"
#include "widgets/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTimer;

namespace baro {

class Banner;
class KeyButton;

/// What lies with others (타 기관 처리 중): whom, since when, when their reply is due, what is overdue on top, and one
/// key for what came of asking. One question to the file, asked again when something changed. GUI thread.
class WithOthersPanel : public QWidget {
    Q_OBJECT
public:
    explicit WithOthersPanel(Session &session, QWidget *parent = nullptr);
    ~WithOthersPanel() override;

public Q_SLOTS:
    /// Puts the keyboard into the list; on its first line when none is chosen.
    void focusList();

Q_SIGNALS:
    void chosen(baro::ComplaintId id);
    void activated(baro::ComplaintId id);
    void counted(int lying, int overdue);
    void backAsked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Step { AskedAgain, Answered, Done, Returned };

    void build();
    void retranslateUi();
    void fitColumns();
    void readAll();
    void count();
    void showItem();
    void showTitle();
    const WithOther *item() const;
    void tell(Step step);

    Session &m_session;
    WithOthersModel *m_model;
    ComplaintTable *m_view;
    QLabel *m_title;
    KeyButton *m_back;
    Banner *m_trouble;
    QWidget *m_detail;
    QLabel *m_who;
    QLabel *m_when;
    QLabel *m_replies;
    QLabel *m_noteTitle;
    QLineEdit *m_note;
    KeyButton *m_again;
    KeyButton *m_answered;
    KeyButton *m_done;
    KeyButton *m_returned;
    Banner *m_banner;
    QTimer *m_gather;
    bool m_reading = false;
    bool m_readAgain = false; ///< something changed while it was being read
    bool m_telling = false;
    int m_lying = -1;
    int m_overdue = -1;
};

} // namespace baro
