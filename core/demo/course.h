#pragma once

#include "complaint/rosterof.h"
#include "demo/chance.h"
#include "demo/material.h"
#include "demo/officeatwork.h"
#include "demo/residents.h"
#include "demo/rhythm.h"

#include <queue>

#include <deque>
#include <map>
#include <vector>

namespace baro::demo {

/// What somebody does next.
enum class Act {
    TakeCall,
    TakeRepeat, ///< one more call about a complaint that is open
    Alert,
    Send,
    Call, ///< a squad that was only chosen is told to go
    Out,
    Arrive,
    Leave,
    SecondSquad,
    Recall,
    Reassign,
    Hold,
    Resume,
    Refer,
    Answer,
    Complete,
    Return,
    Finish,
    Tell,   ///< the caller hears how it stands
    Inform, ///< the caller hears how it ended
    Close,
    Reopen,
    Attach,
    Detach,
    HandOver,
    Note,
    AskProgress,
    Correct,
    ChangePriority,
    Cancel,
    Slip,     ///< a step is written down that did not happen
    TakeBack, ///< and undone
};

/// The course of every complaint: what was planned for it, played in the order of time through the office's commands. A
/// step is planned by the one before it and looks again, when its time has come, whether it still makes sense. One
/// thread.
class Course {
public:
    Course(OfficeAtWork &office, const Material &material, const Rhythm &rhythm, Chance &chance, int residents);

    void setSky(Sky sky) { m_sky = sky; }
    void planCall(Instant firstKey);
    /// Plays everything that is due.
    void playUntil(Instant then);
    /// What is not finished passes to others.
    void planHandover(HandoverTo to);
    /// The sheet of what is open goes from the desks to the duty room, or back; then it is taken over.
    void giveSheet(bool toDutyRoom);
    void takeSheet(bool byDutyRoom);

    std::size_t open() const;

private:
    enum class Stage { Open, Held, Resolved, Closed, Cancelled, Attached };
    enum class Correction { District, Telephone, Name, Subtype, Address };

    /// One squad on its way; its number is its place + 1.
    struct Going {
        SquadId squad;
        bool called = false;
        bool out = false;
        bool arrived = false;
        bool ended = false;
        bool wrong = false;   ///< the wrong squad, though nobody knows yet
        bool second = false;  ///< called in addition
        bool failing = false; ///< will turn back
    };

    struct Case {
        ComplaintId id;
        const Trouble *trouble = nullptr;
        const Place *place = nullptr;
        DistrictId recordedDistrict;
        std::size_t resident = 0;
        bool english = false;
        bool anonymous = false;
        bool callBack = true;
        bool hasTelephone = true;
        bool hasAddress = true;
        bool hasSubtype = true;
        Priority priority = Priority::Ordinary;
        bool alerted = false;
        Stage stage = Stage::Open;
        int cycle = 1;
        std::vector<Going> goings;
        std::size_t goingsBefore = 0; ///< of earlier cycles
        int referrals = 0; ///< ever
        int referralsOfCycle = 0;
        bool doneByAgency = false;
        int openReferral = 0;                      ///< its number, or 0
        const Trouble::Referral *agency = nullptr; ///< with whom it is, or was last
        Instant begun{};                           ///< its running cycle
        Instant last{};                            ///< no end before this
        bool informed = false;
        int attempts = 0;
        std::optional<ComplaintId> attachedTo;
        std::vector<ComplaintId> alsoReportedBy;
        std::optional<CommandId> slip; ///< to be taken back
        OperatorId slipper;
        Instant quietUntil{}; ///< nobody else touches it before the slip is taken back
        bool extended = false; ///< the law's term
        bool incident = false; ///< many report it
        int steps = 0;        ///< planned and not played yet

        bool mustBeInformed() const { return !anonymous || (callBack && hasTelephone); }
        bool unfinished() const { return stage == Stage::Open || stage == Stage::Held; }
        bool ended() const { return stage == Stage::Closed || stage == Stage::Cancelled; }
    };

    struct Step {
        Instant due{};
        std::uint64_t order = 0; ///< equal moments are played in the order of planning
        Act act = Act::TakeCall;
        ComplaintId complaint;
        int cycle = 0; ///< 0: whatever cycle it is
        int no = 0;    ///< dispatch, referral, or what the act needs
        Instant at{};  ///< when it really happened; `due` is when the desk hears of it
        bool operator>(const Step &other) const { return due != other.due ? due > other.due : order > other.order; }
    };

    /// What a caller says, and what the operator makes of it.
    struct Telling {
        std::size_t district = 0; ///< place in Material::districts
        const Place *place = nullptr;
        const Trouble *trouble = nullptr;
        QString story;
        bool english = false;
        const Case *sameAs = nullptr;
    };

    // course.cpp: the plan
    void plan(Instant due, Act act, Case *about = nullptr, int no = 0, std::optional<Instant> at = {});
    void planBeside(Instant due, Act act, Case &about, int no = 0); ///< whatever becomes of the cycle
    void play(const Step &step);
    void act(Case &about, const Step &step);
    Case *find(ComplaintId id);
    std::optional<Receipt> order(Command command, const Said &said = {});
    Said said(Source by, Instant at);
    Instant now() const { return m_office.now(); }
    OperatorId atDesk();
    OperatorId supervisorOrDesk();
    std::optional<Words> remark(const QString &occasion, int share = 100);

    // coursecalls.cpp: the telephone rings
    void takeCall(Instant firstKey);
    void takeRepeat(Case &main, Instant firstKey);
    void logCall();
    Telling newTelling();
    SpokenDetails detailsOf(const Telling &telling, Case &into);
    void receive(Telling telling, Instant firstKey);
    bool answerOnLine(const Telling &telling, Instant firstKey);
    void planAround(Case &about);
    void start(Case &about);

    // coursesquads.cpp: squads go
    void sendWhenPossible(Case &about, int fromMinutes, int toMinutes);
    void alert(Case &about);
    void send(Case &about);
    /// By the roster; one on call goes to what is urgent only.
    bool isOnDuty(SquadId squad, Instant at, bool urgent) const;
    /// Somebody is there for what is not urgent.
    bool squadsThere(Instant at) const;
    /// `at` itself, or when squads start again.
    Instant whenSquadsAreThere(Instant at) const;
    /// Absent when nobody is on duty.
    std::optional<SquadId> squadFor(const Case &about);
    std::optional<SquadId> squadBesides(const Case &about, bool fitting);
    void add(Case &about, Going going);
    void planOut(Case &about, int no);
    Milliseconds untilReported();
    void reportOut(Case &about, int no, Instant at);
    void reportArrived(Case &about, int no, Instant at);
    void leave(Case &about, int no, Instant at);
    void releaseSquads(Case &about);
    void decideOnSite(Case &about, int no, Instant at);
    void secondSquad(Case &about);
    void recall(Case &about, int no);
    void reassign(Case &about, int no);
    void slip(Case &about, int no);
    void takeBack(Case &about);

    // courseends.cpp: agencies, waiting, the end, the caller
    void hold(Case &about);
    void resume(Case &about);
    void refer(Case &about);
    void answerReferral(Case &about, int no);
    void completeReferral(Case &about, int no);
    void returnReferral(Case &about, int no);
    void finish(Case &about, Instant at);
    void tell(Case &about);
    void inform(Case &about);
    void close(Case &about);
    void reopen(Case &about, ReopenReason reason);
    void attach(Case &about);
    void declareIncident(Case &main);
    void detach(Case &about);
    /// `other` is no longer waited for; perhaps the complaint it was attached to can close now.
    void letGo(Case &main, ComplaintId other);
    void handOver(Case &about, HandoverTo to);
    void correct(Case &about, Correction what);
    void changePriority(Case &about);
    void cancel(Case &about);

    OfficeAtWork &m_office;
    const Material &m_material;
    const Rhythm &m_rhythm;
    Chance &m_chance;
    std::vector<std::int64_t> m_districtWeights;
    std::vector<std::int64_t> m_sinwolWeights; ///< where aircraft are heard
    Residents m_residents;
    SubtypeId m_aircraft;
    SquadId m_leadSquad;
    std::shared_ptr<const Roster> m_roster;
    std::vector<OperatorId> m_operators;
    std::vector<OperatorId> m_supervisors;
    OperatorId m_duty;
    Sky m_sky = Sky::Dry;
    std::priority_queue<Step, std::vector<Step>, std::greater<>> m_plan;
    std::uint64_t m_planned = 0;
    std::map<ComplaintId, Case> m_cases; ///< those about which something may still happen
    std::deque<ComplaintId> m_recent;
    std::map<SquadId, Instant> m_busyUntil;
    std::optional<HandoverId> m_sheet; ///< given and not taken
};

} // namespace baro::demo
