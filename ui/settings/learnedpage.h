#pragma once

#include "settings/entrykind.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace baro {

class EntryModel;
class KeyButton;

/// Names that the office's own records gave to places and that its list does not have yet, each with the dong in which
/// it nearly always lay. One key puts a name on the list. GUI thread.
class LearnedPage : public QWidget {
    Q_OBJECT
public:
    explicit LearnedPage(Session &session, QWidget *parent = nullptr);

    void enter();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    /// Asks the records anew.
    void ask();
    void showRows();
    void accept();
    bool isListed(const QString &name) const;

    Session &m_session;
    EntryModel *m_model;
    QLabel *m_hint;
    QLabel *m_state;
    QTableView *m_view;
    KeyButton *m_accept;
    KeyButton *m_again;
    std::vector<LearnedPlace> m_places;
    bool m_asked = false;   ///< an answer is on its way
    bool m_known = false;   ///< there was an answer
    bool m_sending = false; ///< a name is on its way to the list
    QString m_trouble;
};

} // namespace baro
