#pragma once

#include "complaint/actions.h"
#include "complaint/formdraft.h"
#include "complaint/command.h"
#include "widgets/closing.h"
#include "widgets/session.h"

#include <QPointer>
#include <QWidget>

#include <map>
#include <optional>

class QLabel;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace baro {

class ActionBar;
class ActionForm;
class Banner;
class ClocksView;
class ComplaintDetails;
class ComplaintHead;
class ComplaintHistory;
class ComplaintPapers;
class StepsView;
class DraftKeeping;
class EarlierStrip;

/// One complaint: what it is, how its promises stand, everything that can be done now, and its history. Reads it
/// through the desk and never waits; what changes meanwhile is shown without moving scroll, selection, focus or what is
/// being typed. A form that somebody began to fill stays with its complaint until it is done or left; what the office
/// answers is said beside it, or in the status line with the number when another complaint is on the screen by then.
/// Number, state, what and where never scroll away. GUI thread.
///
/// Its keys, Alt with a letter, work while the focus is in the panel or in a widget given to listenIn().
class ComplaintPanel : public QWidget {
    Q_OBJECT
public:
    explicit ComplaintPanel(Session &session, QWidget *parent = nullptr);
    ~ComplaintPanel() override;

    /// The keys of the actions work there too: in the queue, for the complaint that is shown.
    void listenIn(QWidget *other);

    std::optional<ComplaintId> shown() const { return m_id; }

    /// Not while words stand in a form that nobody recorded: its complaint comes up, and that is said.
    Closing mayClose();

public Q_SLOTS:
    void showComplaint(baro::ComplaintId id);
    void focusPanel();
    /// Shows it and asks for this action, as its key would. What is done with the form brings the cursor back to where
    /// it was.
    void begin(baro::ComplaintId id, baro::Action action);
    /// A draft of a form that a dead desk left was taken over: it stands in its complaint again.
    void restoreForm(const baro::Draft &kept);

Q_SIGNALS:
    void closeAsked();
    void complaintAsked(baro::ComplaintId id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using FormKey = std::pair<ComplaintId, Action>;

    /// What a request on its way is about, whatever the screen shows when it is answered.
    struct Errand {
        ComplaintId complaint;
        QString number;
        Action action;
        QPointer<ActionForm> form;
    };

    void retranslateUi();
    QWidget *makeContent();
    void addKeys(QWidget *where);
    void shareRoom();
    void load();
    void showWaiting();
    void take(Result<ComplaintView> view, ComplaintId asked);
    void refresh();
    void showForm();
    void choose(Action action);
    void openForm(Action action, bool focus);
    ActionForm *makeForm(Action action, const ComplaintView &view);
    void keepForm(ActionForm *form);
    void stowForm();
    void leaveForm();
    void closeForm(ActionForm *form);
    void submit(Request request, Action action, QPointer<ActionForm> form);
    void recorded(const Errand &errand, const Request &request, const Receipt &receipt);
    void refused(const Errand &errand, const Request &request, const Problem &problem);
    void overtaken(const Errand &errand, std::int64_t basedOn, const Problem &problem);
    bool inSight(const Errand &errand) const;
    void sayFar(const Errand &errand, const QString &words);
    void say(const Problem &problem);
    void toTop();
    void copyAsText();
    void backToWork();

    Session &m_session;
    std::optional<ComplaintId> m_id;
    std::optional<ComplaintView> m_view;
    bool m_loading = false;
    std::optional<Problem> m_trouble; ///< why it could not be read
    bool m_again = false;             ///< it changed while it was being read
    std::map<FormKey, QPointer<ActionForm>> m_forms;
    QPointer<ActionForm> m_form; ///< the one in sight
    QPointer<QWidget> m_before;  ///< where the focus was when the form opened
    std::map<ActionForm *, DraftKeeping *> m_kept; ///< of those that somebody wrote in
    std::optional<FormDraft> m_restored;           ///< with the cursor, until its form is shown
    std::int64_t m_lastTab = -1'000'000;           ///< forms count downwards, far from sheets and calls
    std::map<FormKey, Request> m_retries; ///< done at once, perhaps written: sent again as it was
    std::optional<FormKey> m_wanted;      ///< begun once it is read
    std::optional<Action> m_barred;       ///< why this cannot be done stands in the banner

    QStackedWidget *m_pages;
    QLabel *m_empty;
    QLabel *m_waiting;
    QSplitter *m_splitter;
    QScrollArea *m_scroll;
    Banner *m_banner;
    ComplaintHead *m_head;
    ComplaintDetails *m_details;
    ClocksView *m_clocks;
    StepsView *m_steps;
    EarlierStrip *m_earlier;
    ActionBar *m_actions;
    QVBoxLayout *m_formPlace;
    ComplaintPapers *m_papers;
    ComplaintHistory *m_history;
    bool m_shared = false; ///< the border above the history stands where somebody put it
};

} // namespace baro
