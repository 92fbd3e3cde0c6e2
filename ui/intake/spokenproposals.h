#pragma once

#include "base/ids.h"
#include "intake/proposalstrip.h"
#include "proposal/dongfinder.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <vector>

class QAction;
class QCheckBox;

namespace baro {

class CallerHistory;
class ChoiceField;
class ProposerKeeping;
class Session;
class SpokenLine;
class SpokenText;
struct Proposals;

/// The fields of a call that proposals are read from and taken into.
struct ProposalFields {
    SpokenText *story = nullptr;
    ChoiceField *dong = nullptr;
    ChoiceField *what = nullptr;
    SpokenLine *place = nullptr;
    QCheckBox *urgent = nullptr;
    SpokenLine *telephone = nullptr;
    SpokenLine *name = nullptr;
    CallerHistory *history = nullptr;
};

/// Proposes what the caller's words say, and takes it into the fields when it is asked to. What a person typed is never
/// overwritten: only an empty field takes a proposal, and a field that holds one already takes another. What was taken
/// carries a mark until the cursor leaves its field, and Ctrl+Z takes it back. GUI thread.
///
/// Keys: Enter in the story or the telephone takes what is proposed for empty fields and goes to the first one that is
/// still empty; callKeys::proposal() takes one, and takes it out again.
class SpokenProposals : public QObject {
    Q_OBJECT
public:
    SpokenProposals(Session &session, const ProposerKeeping &keeping, const ProposalFields &fields,
                    ProposalStrip *strip, QWidget *form);
    ~SpokenProposals() override;

    /// Reads the story anew and shows what it says: after each change of the call, of the lists and of the language.
    void refresh();
    /// The entry that is proposed here and that Enter would take; absent for texts and ticks.
    std::optional<qint64> offered(ProposalSlot slot) const;
    /// Takes this proposal, or takes it out of its field if it stands there.
    void take(ProposalSlot slot);
    void takeAllAndGoOn();
    /// Takes dong and kind, where they are proposed and their fields are empty; the cursor stays. Whether there was any.
    bool takeWhatSends();
    /// Where the words say it is: in the story, or else in the field of the place.
    const std::optional<FoundDong> &heardDong() const { return m_heard; }
    /// The words name one dong and a place that lies in another: said in a sentence; empty when they agree.
    QString contradiction() const;

    /// Object names of the fields whose proposals nobody has confirmed yet.
    std::vector<QString> proposed() const;
    void restoreProposed(const std::vector<QString> &fields);

Q_SIGNALS:
    /// Fields were filled or emptied here.
    void taken();
    /// heardDong() is another one.
    void heardElsewhere();
    /// The cursor went into this field.
    void wentTo(QWidget *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What can stand in a field: the id of an entry, a text, or a tick.
    struct Value {
        std::optional<qint64> id;
        QString text;
        bool ticked = false;
        friend bool operator==(const Value &, const Value &) = default;
    };
    struct Offer {
        Value value;
        ProposalWords words;
        bool sure = true; ///< Enter takes it along
        friend bool operator==(const Offer &a, const Offer &b) {
            return a.value == b.value && a.words.why == b.words.why && a.words.value == b.words.value;
        }
    };
    struct Target {
        QWidget *field = nullptr;
        bool proposed = false; ///< holds a proposal that nobody has confirmed
        QString why;
        QAction *mark = nullptr;
    };
    struct Change {
        QWidget *field = nullptr;
        Value before;
        bool wasProposed = false;
        QString why;
    };
    struct Step {
        std::vector<Change> changes;
        QPointer<QWidget> cursor;
    };
    using Offers = std::array<std::optional<Offer>, proposalSlots.size()>;

    Offers offers(std::vector<FoundDong> &heard) const;
    std::vector<FoundDong> dongsIn(const Proposals &said) const;
    QString whyDong(const FoundDong &dong) const;
    void showOffers();
    QWidget *fieldOf(ProposalSlot slot) const;
    Target *targetOf(const QObject *field);
    const Target *targetOf(const QObject *field) const;
    Value valueIn(const QWidget *field) const;
    bool isEmpty(const QWidget *field) const;
    /// Empty, or holding what was proposed.
    bool isOpen(const QWidget *field) const;
    void put(QWidget *field, const Value &value);
    void fill(Step &step, QWidget *field, const Value &value, const QString &why);
    void finish(Step step);
    bool canTakeBack(const QObject *field) const;
    void takeBack(QWidget *field);
    void setProposed(QWidget *field, bool proposed, const QString &why = {});
    void offerTakingBack();
    bool takeCallersName(Step &step);
    void callerKnown();

    Session &m_session;
    const ProposerKeeping &m_keeping;
    const ProposalFields m_fields;
    ProposalStrip *m_strip;
    QWidget *m_form;
    std::vector<Target> m_targets;
    std::vector<QWidget *> m_watched;
    Offers m_offers;
    std::optional<FoundDong> m_heard;
    std::optional<FoundDong> m_against; ///< heard too, and cannot be true beside m_heard
    std::vector<Step> m_steps;   ///< since the last letter that a person typed
    QTimer m_linger;             ///< until what is said no more goes
    bool m_lingering = true;     ///< what is said no more still stands
    bool m_writing = false;      ///< the fields change by proposals, not by a person
    bool m_awaitsCaller = false; ///< Enter came before the earlier calls of the number
};

} // namespace baro
