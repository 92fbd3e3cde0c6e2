#pragma once

#include "desk/desk.h"
#include "desk/incidentoffer.h"
#include "intake/calldraft.h"
#include "intake/callending.h"
#include "records/same.h"
#include "roster/advice.h"
#include "widgets/closing.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <array>
#include <functional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QShortcut;

namespace baro {

class AdviceLines;
class Banner;
class CallSaving;
class CallerHistory;
class ChoiceField;
class DangerNotice;
class DraftKeeping;
class EnquiryReading;
class FieldNote;
class KeyButton;
class OpenReports;
class ProposalStrip;
class ProposerKeeping;
class SameStrip;
class Session;
class SpokenLine;
class SpokenProposals;
class SpokenText;
class SquadAdviser;

/// One call being taken: what was said, where, what, who, and the ends a call can have. Every change is kept as a
/// draft; the call counts as received at its first keystroke. Nothing here opens a dialog or waits. GUI thread.
class CallForm : public QWidget {
    Q_OBJECT
public:
    /// How a call ended that became a complaint.
    enum class End { Saved, Sent, Answered, AlsoReported };
    /// The complaint that a call is to be attached to, as also reported by.
    struct AttachTo {
        ComplaintId complaint;
        Number number;
    };

    /// `proposals` and `reports` outlive the form.
    CallForm(Session &session, const ProposerKeeping &proposals, const OpenReports &reports, std::int64_t tab,
             QWidget *parent = nullptr);
    ~CallForm() override;

    std::int64_t tab() const { return m_tab; }
    /// Everything that stands in the form, with the syllable in composition.
    CallDraft draft() const;
    /// First keystroke; absent before.
    std::optional<Instant> startedAt() const { return m_startedAt; }
    /// Nothing was said and nothing is on its way.
    bool isEmpty() const;
    /// The call is being saved, or waits until it can be.
    bool isBusy() const;
    bool isWaiting() const;
    /// Before the window goes: hands the draft over. False, and said beside the call, when the call would be lost or
    /// is not saved yet.
    Closing mayClose();

    /// A draft of a desk that died, or a call brought back. `keptInFile`: its draft stands in the file under tab().
    void restore(const CallDraft &draft, Instant startedAt, bool keptInFile);
    /// The caller of the matter before; the clock starts with the first keystroke all the same.
    void takeCaller(const CallDraft &earlier);
    /// Refused, and said in the call, while somebody was alerted in it: that stays on record.
    bool mayDiscard();
    /// Drops the draft from the file; the form is not to be used any more.
    void dropDraft();
    SpokenDetails details() const;
    /// Of a call saved as also reported by.
    std::optional<AttachTo> attachTo() const {
        return m_end == End::AlsoReported && !m_incident ? m_attachTo : std::nullopt;
    }
    /// Of a call that is one more report of an incident: it was attached as it was saved.
    std::optional<AttachTo> reportOf() const {
        return m_end == End::AlsoReported && m_incident ? m_attachTo : std::nullopt;
    }
    std::optional<ComplaintId> reportsIncident() const {
        return m_incident ? std::optional(m_incident->id) : std::nullopt;
    }
    /// Five like reports within an hour, with this call, that are no incident yet.
    const std::optional<IncidentOffer> &incidentOffer() const { return m_incidentOffer; }
    /// Of a call saved with a squad told to go.
    std::optional<SquadId> sentSquad() const { return m_end == End::Sent ? m_sentSquad : std::nullopt; }
    /// "Manhole steam": a few words for the tab.
    QString title() const;

public Q_SLOTS:
    /// The cursor goes where it was, or into the story.
    void takeCursor();
    /// Life is in danger: whom to alert stands in the form at once, and the call has begun.
    void askDanger();
    /// The call is one more report of an incident: its number and Enter are enough from here on. Of the same one again:
    /// it is none after all.
    void reportIncident(const baro::QueueItem &incident);

Q_SIGNALS:
    /// The first keystroke of this call.
    void started();
    void titleChanged();
    /// The call is a complaint now. `sameCaller`: the next matter of the same caller follows.
    void saved(const baro::Receipt &receipt, baro::CallForm::End end, bool sameCaller);
    /// The call ended without a new complaint.
    void ended();
    void discardAsked();
    /// incidentOffer() is another one.
    void incidentOffered();
    void complaintAsked(baro::ComplaintId id);
    /// The call was about this complaint, and is over; the cursor stays with the next call.
    void enquired(baro::ComplaintId id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A label before a field, with room below for what concerns the field.
    struct Row {
        const char *label;
        const char *name;
        QLabel *caption;
        QWidget *field;
        FieldNote *note; ///< under it: what is worth knowing about what stands there
    };

    // callformlayout.cpp: what stands where, and its words
    void build(const ProposerKeeping &proposals);
    void buildProposals(const ProposerKeeping &proposals);
    QWidget *buildActions();
    void nameLesserEnds();
    void addRow(QWidget *field, const char *label, const char *name);
    void addShortcuts();
    void retranslateUi();
    void fillChoices();
    void showActions();
    /// What may be said to the caller as things stand; nothing while it would not be true.
    void showPromise();
    /// Where a notice of danger leaves too little room for the fields, the lesser ends of a call give way to it; their
    /// keys go on working.
    void fitRoom();
    /// Gaps and the strip of proposals, by the height that there is for the fields.
    void fitFields(int available);
    /// Of everything but the story and the strip of proposals, one line of history with it.
    int fieldsTall(int gap) const;
    void seatActions();
    /// The field with the cursor stays in sight, whatever changes its height around it.
    void keepCursorInSight();
    void nextLanguage();
    /// Ctrl+Enter in the open list of a choice: takes the entry that is marked, and does what it does elsewhere.
    bool finishWithOpenList(const QObject *watched, const QKeyEvent &key);
    /// Something is known that a squad is advised by.
    bool mayAdvise() const;
    int rowOf(const QWidget *field) const;
    QWidget *fieldNamed(const QString &name) const;
    FieldNote *noteOf(const QWidget *field) const;

    // callformwiring.cpp: who is listened to
    void listen();
    void listenToFields();
    void listenToParts();
    void listenToEnds();
    void listenToFile();

    // callformnotes.cpp: what is said under the fields
    void showNotes();
    QStringList remarksOn(const QWidget *field) const;
    QString telephoneRemark() const;
    /// Warnings that a person has to have seen before the call is saved.
    QStringList warnings() const;
    /// False when one came up only now; the cursor is in its field then.
    bool warningsSeen();
    void strikeNumbers();
    void pastedInPart(QWidget *field);
    void cursorMoved(const QWidget *from, const QWidget *to);
    void followCallBack();

    // callform.cpp: taking the call
    void draftDue();
    void touched();
    void listenForDanger();
    /// Proposes the language of the story, where it is another one than what was chosen for the caller.
    void listenForLanguage();
    void subtypeChosen();
    /// The place lies in another district, by the dong that was chosen or, before one is, by what was said.
    bool isElsewhere() const;
    /// Who answers for such a place, where that is known.
    std::optional<AgencyId> answersElsewhere() const;
    QString elsewhereRemark() const;
    void nameUrgent();
    std::optional<SubtypeId> chosenSubtype() const;

    // callformadvice.cpp: who may go
    void adviseSquad(bool alertFirst);
    void askAdvice();
    void adviceChanged();
    void showAdvice(bool silent);
    void chooseAdvised(int place);

    // callformsame.cpp: whether it was reported before
    Reported reported() const;
    void lookForSame();
    void showSame();
    void saveAttached(int place);
    void saveReport(bool sameCaller);
    /// Finds the incident of a call that came back, and says so when the one that is reported is over.
    void followIncident();
    void offerIncident(const SameTrouble &found);
    void askEarlier();

    // callformends.cpp: how it ends
    /// A field whose words name nothing in its list; null when there is none.
    ChoiceField *unreadable() const;
    bool mayEnd();
    /// Refused beside the notice while somebody counts as alerted: that must stay on record. A call in which nothing was
    /// said may end as no complaint, which keeps the alert in its note.
    bool mayEndWithoutRecord(CallEnding::Kind end);
    /// Something that a complaint can be made of.
    bool saysAnything() const;
    void sayWhatAlertNeeds();
    /// Dong, landmark or address: where a squad would go.
    bool saysWhere() const;
    void save(End end, bool sameCaller);
    void answer(const QString &answer);
    /// Everything typed, a line each, for a record that has one note only.
    QString wordsOfCall(const QString &first, bool withTelephone) const;
    void askForKind();
    void kindTaken();
    void askProgress(ComplaintId complaint, const QString &note);
    void askProgressByNumber(const QString &number, const QString &note);
    void showWhose(ComplaintId complaint);
    void followEnquiry();
    void languageChosen();
    void logCall(CallKind kind);
    void submit(Request request);
    void lock(bool locked);
    void saidOk(const Receipt &receipt);
    void refused(const Problem &problem);
    void delayed(const Problem &problem);
    void complain(QWidget *beside, std::function<QString()> words);
    QWidget *fieldFor(const Problem &problem) const;

    /// What the advice was asked for: another answer comes of another question only.
    struct AskedFor {
        std::optional<qint64> what;
        std::optional<qint64> dong;
        bool urgent = false;
        std::optional<Instant> startedAt;
        Instant minute{};
        friend bool operator==(const AskedFor &, const AskedFor &) = default;
    };

    Session &m_session;
    const OpenReports &m_reports;
    const SquadAdviser &m_adviser;
    const std::int64_t m_tab;
    Advice m_advice;
    std::optional<AskedFor> m_advisedFor;
    std::optional<Instant> m_outDue; ///< as it would be promised
    std::optional<Instant> m_resolveDue;
    std::optional<AgencyId> m_competent; ///< besides us
    std::optional<Instant> m_startedAt;
    bool m_restored = false; ///< taken over after a crash: if it is late, the machine is why
    bool m_filling = false;  ///< the program writes into the fields, not a person
    bool m_squadByHand = false;
    bool m_urgentByHand = false;
    bool m_alwaysUrgent = false; ///< the sub-type says so
    bool m_urgentAlways = false;      ///< by the sub-type, or because somebody was alerted
    bool m_urgentAsked = false;       ///< somebody tried to untick it all the same
    bool m_callBackByHand = false;
    bool m_languageByHand = false;    ///< else an enquiry is answered in the language of the complaint
    bool m_telephoneLeft = false;     ///< the cursor was there and went on: the number is whole
    bool m_telephonePassed = false;   ///< the cursor stands or stood behind it
    bool m_returnToAnswer = false;    ///< the kind is being chosen for an answer on the line
    QStringList m_warned;             ///< warnings on the screen
    End m_end = End::Saved;
    std::optional<SquadId> m_sentSquad;
    std::optional<AttachTo> m_attachTo;
    EarlierQuestion m_earlierAsked;
    RegisterPointer m_earlierOf; ///< as far as it was read then
    QStringList m_repeats;    ///< numbers of this person's complaints about the same before, the newest first
    QStringList m_recurrences; ///< of the same trouble at the same place, resolved within a year
    std::optional<QueueItem> m_incident; ///< that the call is one more report of
    std::optional<ComplaintId> m_reportOf; ///< the same of a call that came back, until the queue is read
    std::optional<IncidentOffer> m_incidentOffer;
    std::array<std::optional<Alike>, 3> m_alike; ///< open complaints that this may be about as well, each at its place
    QTimer m_sameRest;
    bool m_sameCaller = false;
    std::function<void(const Receipt &)> m_afterwards; ///< for an end that is no receipt
    QPointer<QWidget> m_focusBefore;                   ///< in the form, while the strip of an end has the cursor
    QPointer<QWidget> m_restoredFocus;                 ///< of a call that came back, until the cursor is there
    std::optional<std::int64_t> m_restoredCaret;
    QPointer<QWidget> m_cutShort;                      ///< a field that took in only a part of what was pasted
    QPointer<QWidget> m_lockedFocus;                   ///< while the call is being saved
    bool m_draftTrouble = false;                       ///< the draft could not be kept; m_keeping says so

    QScrollArea *m_scroll = nullptr;
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    QGridLayout *m_actions = nullptr;
    int m_lesserLines = 3; ///< of buttons
    std::vector<Row> m_rows;
    SpokenText *m_story = nullptr;
    ProposalStrip *m_strip = nullptr;
    SpokenProposals *m_proposals = nullptr;
    ChoiceField *m_dong = nullptr;
    SpokenLine *m_place = nullptr;
    SpokenLine *m_address = nullptr;
    ChoiceField *m_what = nullptr;
    QCheckBox *m_urgent = nullptr;
    QComboBox *m_channel = nullptr;
    SpokenLine *m_telephone = nullptr;
    QLabel *m_telephoneKey = nullptr;
    QLabel *m_languageKey = nullptr;
    QHBoxLayout *m_languageLine = nullptr;
    SpokenLine *m_name = nullptr;
    QCheckBox *m_withheld = nullptr;
    QCheckBox *m_callBack = nullptr;
    QComboBox *m_language = nullptr;
    ChoiceField *m_squad = nullptr;
    AdviceLines *m_lines = nullptr; ///< why this one, and who else
    DangerNotice *m_danger = nullptr;
    CallerHistory *m_history = nullptr;
    SameStrip *m_same = nullptr;
    QLabel *m_promise = nullptr; ///< the sentence to say, before the call is saved
    CallEnding *m_ending = nullptr;
    EnquiryReading *m_enquiry = nullptr;
    Banner *m_banner = nullptr;
    Banner *m_keeping = nullptr; ///< whether the call is on disk
    KeyButton *m_save = nullptr;
    KeyButton *m_send = nullptr;
    KeyButton *m_next = nullptr;
    KeyButton *m_answered = nullptr;
    KeyButton *m_progress = nullptr;
    KeyButton *m_noComplaint = nullptr;
    KeyButton *m_discard = nullptr;
    QLabel *m_more = nullptr; ///< the lesser ends of a call, by name and key, where there is no room for their buttons
    CallSaving *m_saving = nullptr;
    DraftKeeping *m_drafts = nullptr;
};

} // namespace baro
