#pragma once

#include "records/savedviews.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QMenu;

namespace baro {

class KeyButton;
class Session;

/// The saved views of the records: a button with the list of them, and a field for the name under which the present one
/// is kept. GUI thread.
class ViewsBar : public QWidget {
    Q_OBJECT
public:
    /// `present`: how the room looks now.
    ViewsBar(Session &session, std::function<RecordsView()> present, QWidget *parent = nullptr);

    void showMenu();
    void retranslate();

Q_SIGNALS:
    void viewAsked(const baro::RecordsView &view);
    /// What else can be chosen in it by key: order, columns.
    void menuOpens(QMenu *menu);
    /// The cursor has nothing to do here any more.
    void done();
    void said(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askName();
    void keepNamed();
    void leaveName();

    SavedViews m_saved;
    std::function<RecordsView()> m_present;
    KeyButton *m_button;
    QLineEdit *m_name;
};

} // namespace baro

Q_DECLARE_METATYPE(baro::RecordsView)
