#pragma once

#include "base/problem.h"
#include "base/random.h"
#include "complaint/command.h"
#include "desk/board.h"
#include "desk/changes.h"
#include "desk/latestreference.h"
#include "desk/views.h"
#include "proposal/dongfinder.h"
#include "records/earlier.h"
#include "records/same.h"
#include "records/selection.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace baro {

class Proposer;
using ProposerPointer = std::shared_ptr<const Proposer>;

struct DeskOptions {
    QString file; ///< the SQLite file; made, with its starter data, if it is not there
    QString operatorCode = QStringLiteral("op1");
    const Clock *clock = nullptr; ///< the system's, if null; must outlive the desk
    bool keepsTime = false; ///< writes down what time alone brings about, as every desk with somebody at it does
};

/// What came before a complaint, and what of the same day is like it, with the register that it is of.
struct EarlierFound {
    RegisterPointer records;
    Earlier earlier;
    SameTrouble same;
};

/// Commands in, answers and changes out. Lives in the GUI thread and never waits: one thread owns the writing
/// connection, one the reading. Futures are finished from those threads; continue with `.then(context, ...)` to be in
/// your own.
class Desk : public QObject {
    Q_OBJECT
public:
    /// Opens or makes the file. Waits for the disk: call it before the window is shown.
    static Result<std::unique_ptr<Desk>> open(const DeskOptions &options);
    ~Desk() override;

    const Clock &clock() const;
    QString file() const;

    /// Reference data as of the last change that this desk has seen.
    ReferencePointer reference() const { return m_reference.reference(); }

    OperatorId actor() const { return m_actor; }
    void setActor(OperatorId actor);

    /// A request of the present operator, with an id of its own.
    Request request(Command command);

    /// Decided and written, or refused. When it is finished with a receipt, it is on disk. `dropDraft`: the tab whose
    /// draft goes in the same transaction. Sent again with the same id (after a problem that mayPass), it is done
    /// once.
    QFuture<Result<Receipt>> submit(Request request, std::optional<std::int64_t> dropDraft = {});

    /// The same for several that belong together, in one transaction with one `changed` at its end: an answer for each.
    /// For lists of the office, which come as files.
    QFuture<Result<std::vector<Result<Receipt>>>> submitTogether(std::vector<Request> requests);

    /// All open complaints, in the order of QueueItem::before.
    QFuture<Result<std::vector<QueueItem>>> openQueue();
    /// Those of `ids` that are open; whoever is missing in the answer is not open.
    QFuture<Result<std::vector<QueueItem>>> queueItems(std::vector<ComplaintId> ids);
    QFuture<Result<ComplaintView>> complaint(ComplaintId id);
    QFuture<Result<std::optional<ComplaintId>>> findNumber(Number number);
    /// Newest first, at most `limit`; matches all digits of the number.
    QFuture<Result<std::vector<CallerEntry>>> callerHistory(const QString &telephone, int limit = 20);

    QFuture<Result<std::vector<OpenDispatch>>> openDispatches();
    QFuture<Result<std::vector<OwedCallBack>>> callBacksOwed();
    /// What lies with others, what is due first on top.
    QFuture<Result<std::vector<WithOther>>> withOthers();
    /// How agencies replied in the last twelve months.
    QFuture<Result<std::map<AgencyId, AgencyReplies>>> agencyReplies();
    /// The board as it is, or as it stood at an instant: see Board.
    QFuture<Result<BoardView>> board(std::optional<Instant> asOf = {});
    /// What each squad's last ways say of it.
    QFuture<Result<std::map<SquadId, SquadPast>>> squadPasts();
    /// Newest first.
    QFuture<Result<std::vector<HandoverView>>> handovers(int limit = 50);

    /// What reads the spoken line: the words that came with the program and what this office's newest complaints teach.
    /// Made anew with each question, in a thread of its own; takes up to a second for a large office.
    QFuture<Result<ProposerPointer>> proposer();

    /// Names that this office's newest complaints gave to places, and that stand in no list of places yet; the most
    /// frequent first. Works as proposer() does.
    QFuture<Result<std::vector<LearnedPlace>>> learnedPlaces();

    /// From now on every complaint is kept in memory, loaded in the background, the newest first; see registerChanged().
    void keepRegister();
    /// What is loaded of it so far; empty before keepRegister(). A snapshot: never changes.
    RegisterPointer records() const;
    /// Drops what is loaded and reads it all again.
    void rebuildRegister();
    /// A list of the present register, worked out in a thread of its own. `atMost`: no more than these are wanted, and
    /// where the newest are, it is the faster for it. A later question with the same `asker` cancels an earlier one,
    /// which is answered with RecordList::cancelled.
    QFuture<Result<FoundRecords>> select(RecordSelection selection, bool korean,
                                         size_t atMost = std::numeric_limits<size_t>::max(), const void *asker = nullptr);
    /// The same for what meets the words but for one key.
    QFuture<Result<FoundRecords>> selectAlmost(RecordSelection selection, bool korean, const void *asker = nullptr);
    /// What came before a complaint and what is like it, as far as the register is loaded.
    QFuture<Result<EarlierFound>> earlierThan(EarlierQuestion question);
    /// What a list shows of each in words; whoever is missing in the answer is not there.
    QFuture<Result<std::vector<RecordWords>>> recordWords(std::vector<ComplaintId> ids);

    /// Writes a draft; later calls overtake earlier ones of the same tab.
    QFuture<Result<void>> keepDraft(Draft draft);
    QFuture<Result<void>> dropDraft(std::int64_t tab);
    /// Drafts of desks that died, taken over by this one, oldest first.
    QFuture<Result<std::vector<Draft>>> takeOverDrafts();

Q_SIGNALS:
    /// After every commit, of this desk or another, within a second; in the GUI thread.
    void changed(const baro::Changes &changes);
    /// A request of this desk is on disk; sent before its future is finished, in the GUI thread.
    void recorded(const baro::Receipt &receipt);
    /// Marks that this desk has written down; another desk on the file is not told of these.
    void alarmed(const std::vector<baro::Alarm> &alarms);
    /// Reference data were changed and reference() is the new one.
    void referenceChanged();
    /// records() is a newer one: more of it is loaded, or complaints were changed.
    void registerChanged();
    /// Reading in the background fails, or the file was deleted, moved or replaced: within a second.
    void troubled(const baro::Problem &problem);

private:
    struct Engine;
    Desk(std::unique_ptr<Engine> engine, LatestReference reference, OperatorId actor);
    /// From any lane: tells the GUI thread. `reference` knows of every event up to `upTo`; null if it did not change.
    /// In the reading lane: whether time has brought something about, an index says so at once.
    void lookAtTime();
    /// In the writing lane: what time has brought about for these.
    void passTime(const std::vector<ComplaintId> &ids);
    void announce(const Changes &changes, const ReferencePointer &reference, std::int64_t upTo);
    template<class Find>
    QFuture<Result<FoundRecords>> find(RecordSelection selection, bool korean, const void *asker, Find find);

    std::unique_ptr<Engine> m_engine;
    LatestReference m_reference;
    OperatorId m_actor;
};

} // namespace baro

Q_DECLARE_METATYPE(baro::Changes)
Q_DECLARE_METATYPE(std::vector<baro::Alarm>)
