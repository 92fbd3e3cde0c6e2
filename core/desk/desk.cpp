#include "desk/desk.h"

#include "desk/lane.h"
#include "desk/office.h"
#include "desk/reader.h"
#include "desk/registerkeeper.h"
#include "exchange/starter.h"
#include "proposal/proposer.h"
#include "records/ordering.h"
#include "store/draftstore.h"
#include "store/storeerror.h"

#include <QFileInfo>
#include <QUuid>

#include <atomic>
#include <map>
#include <mutex>
#include <set>

namespace baro {

namespace {
/// How often the reading side looks whether another desk has written.
constexpr std::chrono::milliseconds pollInterval{250};
/// Two years of an office of this size.
constexpr int recordsToLearnFrom = 40'000;
/// Complaints of one look at the time, so that a call never waits long for them; the next look follows at once.
constexpr int wokenAtOnce = 64;
/// A complaint of which nothing was to be written down is looked at again after this.
constexpr Minutes nextTry{1};
} // namespace

struct Desk::Engine {
    explicit Engine(const DeskOptions &options)
        // One name for one file, however it was reached: by it, a desk knows that another one is alive.
        : file(QFileInfo::exists(options.file) ? QFileInfo(options.file).canonicalFilePath() : options.file)
        , clock(options.clock ? *options.clock : ownClock)
        , keepsTime(options.keepsTime)
        , deskId(QUuid::createUuid().toString(QUuid::WithoutBraces).left(8)) {}

    ~Engine() { close(); }

    /// What was posted is still done; then the connections go, each in the thread that made it, and the threads end.
    void close() {
        if (std::exchange(closed, true))
            return;
        (void)reading.post([this] {
            reader.reset();
            readConnection.reset();
        });
        (void)writing.post([this] {
            office.reset();
            writeConnection.reset();
        });
        for (const auto &[asker, asked] : askers)
            asked->store(true);
        leaving = true;
        keeper.reset();
        searching.stop();
        computing.stop();
        reading.stop();
        writing.stop();
    }

    QString file;
    SystemClock ownClock;
    const Clock &clock;
    const bool keepsTime;
    QString deskId;
    std::unique_ptr<DeskLife> life;

    // In the writing lane only:
    std::unique_ptr<Connection> writeConnection;
    SystemRandom writeRandom;
    std::unique_ptr<Office> office;
    std::set<std::int64_t> droppedTabs;

    // In the reading lane only:
    std::unique_ptr<Connection> readConnection;
    std::unique_ptr<Reader> reader;
    bool troubled = false;

    // Between them:
    std::atomic<std::int64_t> announced = 0; ///< the last event that `changed` has spoken of
    std::mutex draftsLock;
    std::map<std::int64_t, Draft> pendingDrafts; ///< the newest of each tab, not written yet

    // In the reading lane only:
    std::map<ComplaintId, Instant> notBefore;
    // Of the writing lane while `waking`, else of the reading lane:
    std::vector<ComplaintId> vain;    ///< of the last look, those of which nothing was written down
    std::atomic<bool> waking = false; ///< those of the last look are not written down yet

    // In the GUI thread only:
    SystemRandom random;
    bool closed = false;
    std::unique_ptr<RegisterKeeper> keeper;
    std::map<const void *, std::shared_ptr<std::atomic<bool>>> askers; ///< the newest question of each

    // In the searching lane only:
    ReferencePointer namedReference;
    std::map<bool, RecordNames> names; ///< of namedReference, in Korean or not
    RecordOrders orders;

    // Between the GUI thread and the searching lane:
    std::atomic<bool> learning = false;
    std::atomic<bool> leaving = false;

    /// Learns what an order needs to be quick, a little between two questions.
    void learn(const RegisterPointer &records) {
        if (records->whole && !learning.exchange(true))
            learnMore(records);
    }
    void learnMore(const RegisterPointer &records) {
        (void)searching.post([this, records] {
            if (!leaving && orders.learnMore(*records))
                learnMore(records);
            else
                learning = false;
        });
    }

    Lane writing{QStringLiteral("writing")};
    Lane reading{QStringLiteral("reading")};
    Lane computing{QStringLiteral("computing")};
    Lane searching{QStringLiteral("searching")};

    template<class Ask>
    auto ask(Ask question) {
        return reading.post([this, question = std::move(question)] { return question(*reader); });
    }
};

Result<std::unique_ptr<Desk>> Desk::open(const DeskOptions &options) {
    auto engine = std::make_unique<Engine>(options);
    Engine *const e = engine.get();
    const Result<ReferencePointer> reference =
        e->writing
            .post([e] {
                e->writeConnection = std::make_unique<Connection>(e->file, Access::ReadWrite);
                e->office = std::make_unique<Office>(*e->writeConnection, e->clock, e->writeRandom);
                e->office->open();
                e->announced = e->office->seenEvent();
                return e->office->reference();
            })
            .result();
    if (!reference)
        return tl::unexpected(reference.error());
    const Result<void> readable = e->reading
                                      .post([e] {
                                          e->readConnection = std::make_unique<Connection>(e->file, Access::Existing);
                                          e->reader = std::make_unique<Reader>(*e->readConnection);
                                      })
                                      .result();
    if (!readable)
        return tl::unexpected(readable.error());
    const std::optional<OperatorId> actor = (*reference)->idOf<Operator>(options.operatorCode);
    if (!actor || !(*reference)->inService<Operator>(*actor, e->clock.now()))
        return refuse(ProblemCode::NoSuchOperator, {options.operatorCode});
    e->life = std::make_unique<DeskLife>(e->file, e->deskId);
    const LatestReference latest(*reference, e->announced);
    return std::unique_ptr<Desk>(new Desk(std::move(engine), latest, *actor));
}

void Desk::lookAtTime() {
    Engine *const e = m_engine.get();
    if (!e->reader || e->waking)
        return;
    const Instant now = e->clock.now();
    for (const ComplaintId id : std::exchange(e->vain, {}))
        e->notBefore[id] = now + nextTry;
    // A clock that was set back makes nobody wait for the time it had shown.
    std::erase_if(e->notBefore, [&](const auto &one) { return one.second <= now || one.second > now + nextTry; });
    std::vector<ComplaintId> ids = e->reader->wakeable(now, wokenAtOnce + static_cast<int>(e->notBefore.size()));
    std::erase_if(ids, [&](ComplaintId id) { return e->notBefore.contains(id); });
    if (ids.empty())
        return;
    e->waking = true;
    // What cannot be written now is found again by a later look.
    (void)e->writing.post([this, e, ids = std::move(ids)] {
        if (!asResult([&] { passTime(ids); }))
            e->vain = ids;
        e->waking = false;
    });
}

void Desk::passTime(const std::vector<ComplaintId> &ids) {
    Engine *const e = m_engine.get();
    if (!e->office)
        return;
    std::vector<Alarm> alarms;
    Office::Batch batch(*e->office);
    const ReferencePointer reference = e->office->reference();
    const auto system = reference->idOf<Operator>(QStringLiteral("system"));
    if (!system)
        return;
    for (const ComplaintId id : ids) {
        Request request;
        request.id = newCommandId(e->clock.now(), e->writeRandom);
        request.actor = *system;
        request.saidBy = Source::Clock;
        request.command = commands::PassTime{id};
        const Result<Receipt> receipt = batch.execute(std::move(request));
        if (!receipt) {
            e->vain.push_back(id); // another desk was faster
            continue;
        }
        for (Alarm &alarm : e->office->alarmsOf(*receipt, e->clock.now()))
            alarms.push_back(alarm);
    }
    batch.commit();
    const Changes changes = batch.changes();
    e->announced = e->office->seenEvent();
    if (changes.any())
        announce(changes, changes.reference ? e->office->reference() : nullptr, e->office->seenEvent());
    if (!alarms.empty())
        QMetaObject::invokeMethod(
            this, [this, alarms] { Q_EMIT alarmed(alarms); }, Qt::QueuedConnection);
}

Desk::Desk(std::unique_ptr<Engine> engine, LatestReference reference, OperatorId actor)
    : m_engine(std::move(engine))
    , m_reference(std::move(reference))
    , m_actor(actor) {
    Engine *const e = m_engine.get();
    e->reading.repeat(pollInterval, [this, e] {
        const Result<void> looked = asResult([&] {
            if (!e->reader)
                return; // the desk is closing
            e->readConnection->mustBeInPlace();
            if (e->keepsTime)
                lookAtTime();
            // What is told was read in one state, and so is the event up to which it goes.
            const Transaction oneState(*e->readConnection, Purpose::Reading);
            const std::int64_t head = e->reader->headEvent();
            const std::int64_t known = e->announced.load();
            if (head <= known)
                return;
            Changes changes;
            for (const StreamKey &key : EventLog(*e->readConnection).touchedSince(known))
                changes.add(key);
            const ReferencePointer fresh = changes.reference ? e->reader->reference() : nullptr;
            std::int64_t expected = known;
            e->announced.compare_exchange_strong(expected, std::max(head, known));
            announce(changes, fresh, head);
        });
        if (!looked && !std::exchange(e->troubled, true))
            QMetaObject::invokeMethod(this, [this, problem = looked.error()] { Q_EMIT troubled(problem); });
        else if (looked)
            e->troubled = false;
    });
}

Desk::~Desk() {
    // The lanes ask this desk until they end.
    m_engine->close();
}

void Desk::announce(const Changes &changes, const ReferencePointer &reference, std::int64_t upTo) {
    QMetaObject::invokeMethod(
        this,
        [this, changes, reference, upTo] {
            if (reference && m_reference.take(reference, upTo))
                Q_EMIT referenceChanged();
            if (m_engine->keeper)
                m_engine->keeper->changed(changes.complaints);
            Q_EMIT changed(changes);
        },
        Qt::QueuedConnection);
}

const Clock &Desk::clock() const {
    return m_engine->clock;
}

QString Desk::file() const {
    return m_engine->file;
}

void Desk::setActor(OperatorId actor) {
    m_actor = actor;
}

Request Desk::request(Command command) {
    Request request;
    request.id = newCommandId(m_engine->clock.now(), m_engine->random);
    request.actor = m_actor;
    request.command = std::move(command);
    return request;
}

QFuture<Result<Receipt>> Desk::submit(Request request, std::optional<std::int64_t> dropDraft) {
    Engine *const e = m_engine.get();
    return e->writing.post([this, e, request = std::move(request), dropDraft]() mutable -> Result<Receipt> {
        Changes changes;
        const auto alongside = [&] {
            if (dropDraft)
                DraftStore(*e->writeConnection).drop(e->deskId, *dropDraft);
        };
        Result<Receipt> receipt = e->office->execute(std::move(request), &changes, alongside);
        if (!receipt)
            return receipt;
        if (dropDraft)
            e->droppedTabs.insert(*dropDraft);
        e->announced = e->office->seenEvent();
        if (changes.any())
            announce(changes, changes.reference ? e->office->reference() : nullptr, e->office->seenEvent());
        QMetaObject::invokeMethod(
            this, [this, told = *receipt] { Q_EMIT recorded(told); }, Qt::QueuedConnection);
        return receipt;
    });
}

QFuture<Result<std::vector<Result<Receipt>>>> Desk::submitTogether(std::vector<Request> requests) {
    Engine *const e = m_engine.get();
    return e->writing.post([this, e, requests = std::move(requests)] {
        std::vector<Result<Receipt>> answers;
        answers.reserve(requests.size());
        Office::Batch batch(*e->office);
        for (const Request &request : requests)
            answers.push_back(batch.execute(request));
        batch.commit();
        const Changes changes = batch.changes();
        e->announced = e->office->seenEvent();
        if (changes.any())
            announce(changes, changes.reference ? e->office->reference() : nullptr, e->office->seenEvent());
        return answers;
    });
}

QFuture<Result<std::vector<QueueItem>>> Desk::openQueue() {
    return m_engine->ask([reference = reference()](Reader &reader) {
        std::vector<QueueItem> items = reader.openQueue();
        markAlertMissing(items, *reference);
        return items;
    });
}

QFuture<Result<std::vector<QueueItem>>> Desk::queueItems(std::vector<ComplaintId> ids) {
    return m_engine->ask([ids = std::move(ids), reference = reference()](Reader &reader) {
        std::vector<QueueItem> items = reader.queueItems(ids);
        markAlertMissing(items, *reference);
        return items;
    });
}

QFuture<Result<ComplaintView>> Desk::complaint(ComplaintId id) {
    return m_engine->ask([id](Reader &reader) -> Result<ComplaintView> {
        std::optional<ComplaintView> view = reader.complaint(id);
        if (!view)
            return refuse(ProblemCode::NotFound);
        return *std::move(view);
    });
}

QFuture<Result<std::optional<ComplaintId>>> Desk::findNumber(Number number) {
    return m_engine->ask([number](Reader &reader) { return reader.findNumber(number); });
}

QFuture<Result<std::vector<CallerEntry>>> Desk::callerHistory(const QString &telephone, int limit) {
    return m_engine->ask([telephone, limit](Reader &reader) { return reader.callerHistory(telephone, limit); });
}

QFuture<Result<std::vector<OpenDispatch>>> Desk::openDispatches() {
    return m_engine->ask([](Reader &reader) { return reader.openDispatches(); });
}

QFuture<Result<BoardView>> Desk::board(std::optional<Instant> asOf) {
    return m_engine->ask([now = clock().now(), asOf](Reader &reader) { return reader.boardView(now, asOf); });
}

QFuture<Result<std::vector<WithOther>>> Desk::withOthers() {
    return m_engine->ask([](Reader &reader) { return reader.withOthers(); });
}

QFuture<Result<std::map<AgencyId, AgencyReplies>>> Desk::agencyReplies() {
    const Instant now = clock().now();
    const Instant from = fromDateTime(toDateTime(now, reference()->zone()).addMonths(-12));
    return m_engine->ask([from, now](Reader &reader) { return reader.agencyReplies(from, now); });
}

QFuture<Result<std::map<SquadId, SquadPast>>> Desk::squadPasts() {
    return m_engine->ask([now = clock().now()](Reader &reader) { return reader.squadPasts(now); });
}

QFuture<Result<std::vector<OwedCallBack>>> Desk::callBacksOwed() {
    return m_engine->ask([](Reader &reader) { return reader.callBacksOwed(); });
}

QFuture<Result<std::vector<HandoverView>>> Desk::handovers(int limit) {
    return m_engine->ask([limit](Reader &reader) { return reader.handovers(limit); });
}

QFuture<Result<ProposerPointer>> Desk::proposer() {
    Engine *const e = m_engine.get();
    return e->computing.post([e]() -> Result<ProposerPointer> {
        const auto words = starterVocabulary();
        if (!words)
            return tl::unexpected(words.error());
        // A connection of its own, for as long as it takes: learning never stands in the way of a question.
        Connection connection(e->file, Access::Existing);
        Reader reader(connection);
        return std::make_shared<const Proposer>(reader.reference(), *words, reader.spokenRecords(recordsToLearnFrom));
    });
}

QFuture<Result<std::vector<LearnedPlace>>> Desk::learnedPlaces() {
    Engine *const e = m_engine.get();
    return e->computing.post([e]() -> Result<std::vector<LearnedPlace>> {
        Connection connection(e->file, Access::Existing);
        Reader reader(connection);
        return placesLearned(*reader.reference(), reader.spokenRecords(recordsToLearnFrom));
    });
}

void Desk::keepRegister() {
    if (m_engine->keeper)
        return;
    const auto tell = [this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_engine->learn(records());
                Q_EMIT registerChanged();
            },
            Qt::QueuedConnection);
    };
    const auto fail = [this](const Problem &problem) {
        QMetaObject::invokeMethod(
            this, [this, problem] { Q_EMIT troubled(problem); }, Qt::QueuedConnection);
    };
    m_engine->keeper = std::make_unique<RegisterKeeper>(m_engine->file, tell, fail);
}

RegisterPointer Desk::records() const {
    static const auto none = std::make_shared<const Register>();
    return m_engine->keeper ? m_engine->keeper->latest() : none;
}

void Desk::rebuildRegister() {
    if (m_engine->keeper)
        m_engine->keeper->rebuild();
}

template<class Find>
QFuture<Result<FoundRecords>> Desk::find(RecordSelection selection, bool korean, const void *asker, Find find) {
    Engine *const e = m_engine.get();
    auto cancelled = std::make_shared<std::atomic<bool>>(false);
    if (asker)
        if (const auto before = std::exchange(e->askers[asker], cancelled))
            before->store(true);
    return e->searching.post([e, selection = std::move(selection), korean, cancelled, find, reference = reference(),
                              records = records(), now = clock().now()] {
        if (cancelled->load())
            return FoundRecords{records, {{}, false, true}};
        if (e->namedReference != reference) {
            e->names.clear();
            e->namedReference = reference;
        }
        const auto names = e->names.try_emplace(korean, *reference, korean).first;
        return FoundRecords{records, find(*records, selection, names->second, now, cancelled.get(), e->orders)};
    });
}

QFuture<Result<FoundRecords>> Desk::select(RecordSelection selection, bool korean, size_t atMost, const void *asker) {
    return find(std::move(selection), korean, asker,
                [atMost](const auto &records, const auto &what, const auto &names, Instant now, const auto *cancelled,
                         RecordOrders &orders) {
                    return baro::select(records, what, names, now, atMost, cancelled, &orders);
                });
}

QFuture<Result<FoundRecords>> Desk::selectAlmost(RecordSelection selection, bool korean, const void *asker) {
    return find(std::move(selection), korean, asker,
                [](const auto &records, const auto &what, const auto &names, Instant now, const auto *cancelled,
                   RecordOrders &orders) {
                    return baro::selectAlmost(records, what, names, now, std::numeric_limits<size_t>::max(), cancelled,
                                              &orders);
                });
}

QFuture<Result<EarlierFound>> Desk::earlierThan(EarlierQuestion question) {
    return m_engine->searching.post([question = std::move(question), records = records(), known = reference()] {
        constexpr size_t alikeShown = 3;
        return EarlierFound{records, baro::earlierThan(*records, question),
                            sameTrouble(*records, reportedBy(question), *known, question.complaint, alikeShown)};
    });
}

QFuture<Result<std::vector<RecordWords>>> Desk::recordWords(std::vector<ComplaintId> ids) {
    return m_engine->ask([ids = std::move(ids)](Reader &reader) { return reader.recordWords(ids); });
}

QFuture<Result<void>> Desk::keepDraft(Draft draft) {
    Engine *const e = m_engine.get();
    const std::int64_t tab = draft.tab;
    {
        const std::lock_guard lock(e->draftsLock);
        e->pendingDrafts.insert_or_assign(tab, std::move(draft));
    }
    return e->writing.post([e, tab] {
        Draft newest;
        {
            const std::lock_guard lock(e->draftsLock);
            const auto found = e->pendingDrafts.find(tab);
            if (found == e->pendingDrafts.end())
                return; // a later call took it along
            newest = found->second;
        }
        const auto written = [&] {
            const std::lock_guard lock(e->draftsLock);
            const auto found = e->pendingDrafts.find(tab);
            if (found != e->pendingDrafts.end() && found->second == newest)
                e->pendingDrafts.erase(found);
        };
        if (e->droppedTabs.contains(tab))
            return written(); // typed in the instant in which the call was saved
        Transaction transaction(*e->writeConnection, Purpose::Writing);
        DraftStore(*e->writeConnection).keep(e->deskId, {newest.tab, newest.startedAt, newest.data});
        transaction.commit();
        written(); // only now: what could not be written is tried again by the next call
    });
}

QFuture<Result<void>> Desk::dropDraft(std::int64_t tab) {
    Engine *const e = m_engine.get();
    return e->writing.post([e, tab] {
        Transaction transaction(*e->writeConnection, Purpose::Writing);
        DraftStore drafts(*e->writeConnection);
        // To delete a row that is not there writes nothing, and would succeed on a disk that is full.
        drafts.keep(e->deskId, {tab, e->clock.now(), QByteArrayLiteral("{}")});
        drafts.drop(e->deskId, tab);
        transaction.commit();
        e->droppedTabs.insert(tab);
    });
}

QFuture<Result<std::vector<Draft>>> Desk::takeOverDrafts() {
    Engine *const e = m_engine.get();
    return e->writing.post([e] {
        Transaction transaction(*e->writeConnection, Purpose::Writing);
        const auto isAlive = [e](const QString &desk) { return DeskLife::isAlive(e->file, desk); };
        std::vector<Draft> drafts;
        // Above every number that this desk gives itself, which counts from 1.
        const std::int64_t firstTab = toUnixMs(e->clock.now());
        for (StoredDraft &draft : DraftStore(*e->writeConnection).takeOver(e->deskId, isAlive, firstTab))
            drafts.push_back({draft.tab, draft.startedAt, std::move(draft.data)});
        transaction.commit();
        return drafts;
    });
}

} // namespace baro
