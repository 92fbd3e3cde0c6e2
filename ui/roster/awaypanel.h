#pragma once

#include "roster/rostersheet.h"
#include "widgets/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace baro {

class ChoiceField;
class KeyButton;

/// Who is away (휴가) today and in the week that is shown, who stands in, and a form for one more: a swap (교대 변경)
/// is two at once. GUI thread.
class AwayPanel : public QWidget {
    Q_OBJECT
public:
    explicit AwayPanel(Session &session, QWidget *parent = nullptr);
    ~AwayPanel() override;

    void show(std::shared_ptr<const RosterSheet> sheet, LocalDay monday, LocalDay today);
    /// Where the cursor stands: a new entry begins with this squad and day.
    void setPlace(SquadId squad, LocalDay day);
    void setEditable(bool editable);
    /// Opens the form with the keyboard in it.
    void add();
    void retranslate();

Q_SIGNALS:
    /// The form was closed, saved or not.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void fill();
    void fillForm();
    void save();
    void withdraw();
    void close();
    void complain(const QString &sentence);
    void submit(std::vector<commands::Define> defines, const QString &sentence, bool fromForm);
    QString memberName(const QString &code) const;

    Session &m_session;
    std::shared_ptr<const RosterSheet> m_sheet;
    LocalDay m_monday{};
    LocalDay m_today{};
    std::optional<SquadId> m_squad;
    LocalDay m_day{};
    bool m_editable = false;
    bool m_sending = false;

    QLabel *m_title;
    QStackedWidget *m_pages;
    QListWidget *m_list;
    KeyButton *m_withdraw;
    QWidget *m_form;
    QLabel *m_memberLabel;
    ChoiceField *m_member;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_fromLabel;
    QLineEdit *m_from;
    QLabel *m_toLabel;
    QLineEdit *m_to;
    QLabel *m_substituteLabel;
    ChoiceField *m_substitute;
    QLabel *m_returnLabel;
    QLineEdit *m_return;
    QLabel *m_trouble;
    KeyButton *m_save;
    KeyButton *m_cancel;
};

} // namespace baro
