#pragma once

#include "desk/desk.h"
#include "intake/callform.h"
#include "widgets/closing.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace baro {

class CallSaving;
class KeyButton;
class IncidentStrip;
class OpenReports;
class ProposerKeeping;
class QueueModel;
class ReceiptNotice;
class Session;

/// "New call", always there: one tab for each call half taken, the number of the call saved last, and the way back for
/// a call that was discarded. Calls of a desk that died come back as tabs at the start. GUI thread.
class IntakePanel : public QWidget {
    Q_OBJECT
public:
    explicit IntakePanel(Session &session, QWidget *parent = nullptr);
    ~IntakePanel() override;

    /// Where the open complaints stand that a call may be about as well. The queue may go before the panel.
    void lookForSameIn(const QueueModel *queue);
    /// Before the window goes: hands all drafts over. False while a call is not on disk; it is on top then and says why.
    Closing mayClose();

public Q_SLOTS:
    /// The cursor goes into an empty tab, made if there is none.
    void newCall();
    /// Life is in danger: the notice opens in the call on top, or in a new one while that is being saved.
    void askDanger();
    void nextTab();
    void previousTab();
    /// Discards the call on top; it can be brought back until the next one is saved.
    void closeTab();

Q_SIGNALS:
    /// A call became a complaint (on disk).
    void received(const baro::Receipt &receipt);
    /// A draft that a dead desk left was taken over and is no call: notes for a handover sheet.
    void sheetFound(const baro::Draft &draft);
    /// Likewise: what was typed into a form of a complaint.
    void formFound(const baro::Draft &draft);
    /// Likewise: what was typed about entries of a list of the office.
    void entryFound(const baro::Draft &draft);
    /// An earlier complaint is to be shown.
    void complaintAsked(baro::ComplaintId id);
    /// A call was about this complaint, and is over: shown beside, while the cursor stays here.
    void enquired(baro::ComplaintId id);
    /// This complaint is to become an incident; the call goes on as it is.
    void incidentAsked(baro::ComplaintId main);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Discarded {
        CallDraft draft;
        Instant startedAt{};
    };
    /// The complaint of the receipt shown, attached to another one as it was saved.
    struct Tied {
        ComplaintId complaint;
        Number number;
        CallForm::AttachTo to;
    };

    /// The complaint of the receipt shown, with a squad told to go as it was saved.
    struct Sent {
        ComplaintId complaint;
        Number number;
    };

    void retranslateUi();
    void takeOverDrafts();
    /// Tabs made here count from 1; those taken over bring their number along.
    CallForm *addForm(int at, std::optional<std::int64_t> tab = {});
    CallForm *form(int at) const;
    CallForm *current() const;
    /// Takes the tab away; another one is there afterwards.
    void remove(CallForm *form);
    void saved(CallForm *form, const Receipt &receipt, CallForm::End end, bool sameCaller);
    /// The complaint was received and has its number; now it is tied to the other one.
    void attach(const Receipt &receipt, const CallForm::AttachTo &to);
    void offerIncident();
    void takeIncident();
    /// What was saved, who was sent, and what was promised: exactly that.
    QString savedText(const SpokenDetails &details, Instant receivedAt, CallForm::End end, std::optional<SquadId> squad,
                      const std::optional<CallForm::AttachTo> &reportOf) const;
    /// A receipt sent a squad too: that can be taken back.
    void offerUnsending(const Receipt &receipt, SquadId squad);
    void followReceipt(const Changes &changes);
    void discard(CallForm *form);
    void bringBack();
    void showTimer();
    void showTitles();
    bool hasCursor() const;

    Session &m_session;
    QLabel *m_title = nullptr;
    QLabel *m_timer = nullptr;
    KeyButton *m_danger = nullptr;
    KeyButton *m_new = nullptr;
    ReceiptNotice *m_receipt = nullptr;
    QTabWidget *m_tabs = nullptr;
    KeyButton *m_bringBack = nullptr;
    ProposerKeeping *m_proposals = nullptr; ///< made after the tabs, whose pages use it until they go
    OpenReports *m_reports = nullptr;
    IncidentStrip *m_incident = nullptr;
    std::optional<Discarded> m_discarded;
    std::optional<Tied> m_tied;
    std::optional<Sent> m_sent;
    std::vector<CallSaving *> m_attaching; ///< not on disk yet
    std::int64_t m_lastTab = 0;
};

} // namespace baro
