#pragma once

#include "base/random.h"
#include "complaint/command.h"
#include "complaint/decide.h"
#include "desk/changes.h"
#include "desk/views.h"
#include "store/eventlog.h"
#include "store/readtables.h"

#include <functional>
#include <map>
#include <set>
#include <unordered_map>

namespace baro {

/// No desk ran before: a clock that says so was never set. A number of the year 1970 could not be taken back.
inline constexpr Instant earliestClock = std::chrono::sys_days{std::chrono::year{2020} / 1 / 1};

/// The one way in: a request is decided, and its events, texts and read rows are written in one transaction, with every
/// other writer waiting at the head. Screen, command line, import, demo and tests all come through here. One thread,
/// the one of its connection. Throws StoreError; nothing is written then.
class Office {
public:
    Office(Connection &connection, const Clock &clock, Random &random);

    /// Whether the file is of this version: its tables can be read as they stand. Throws StoreError for a newer one.
    static bool isCurrent(Connection &connection);

    /// Makes the file ready: newest schema, starter data in an empty file, read tables folded by this version's rules.
    /// Says whether the file was empty: of several who open one at the same time, one is told so.
    bool open(const std::function<void(std::int64_t done)> &progress = {});
    /// Folds every read table anew from the log.
    void foldAnew(const std::function<void(std::int64_t done)> &progress = {});

    ReferencePointer reference() const { return m_reference; }

    /// Requests that are written together.
    class Batch {
    public:
        explicit Batch(Office &office);
        ~Batch();
        /// A refused request writes nothing; those before it stand. One that was carried out before returns its first
        /// receipt.
        Result<Receipt> execute(Request request);
        /// On disk when it returns.
        void commit();
        /// What this batch touched, and what others did since the last one.
        const Changes &changes() const { return m_changes; }

    private:
        Office &m_office;
        Transaction m_transaction;
        Changes m_changes;
        bool m_committed = false;
    };

    /// One request, on its own. `alongside` runs in the same transaction.
    Result<Receipt> execute(Request request, Changes *changes = nullptr, const std::function<void()> &alongside = {});

    /// The marks that a request wrote down, of each clock the last.
    std::vector<Alarm> alarmsOf(const Receipt &receipt, Instant now);

    /// Id of the last event that this office has seen or written.
    std::int64_t seenEvent() const { return m_seenEvent; }

private:
    /// Starter entries whose code the file does not know: all of them for a new one, what came later for an older one.
    bool writeStarterData();
    void loadReference();
    void forget();
    Result<Receipt> carryOut(Request &request, Changes &changes);
    Receipt receiptOf(const std::vector<StoredEvent> &events, CommandId command) const;
    const Folded &folded(ComplaintId id);
    /// What an event set in its stream of reference data.
    EntryStep entryStep(const StoredEvent &set);
    void dropUnchangedTexts(commands::Amend &amend);
    void sealTexts(Command &command);
    void writeTexts(const Payload &payload);
    std::int64_t lastNumber(int year);

    Connection &m_connection;
    EventLog m_log;
    const Clock &m_clock;
    Random &m_random;
    ReferencePointer m_reference;
    std::unordered_map<ComplaintId, Folded> m_folded; ///< true as long as nobody else has written
    std::map<std::int64_t, RowValues> m_sealed;       ///< texts of the request at hand, by their coming ids
    std::map<int, std::int64_t> m_numbers; ///< last number of a year; true as long as nobody else has written
    std::set<int> m_givenYears;            ///< years in which the batch at hand gave numbers
    Head m_head;
    bool m_headKnown = false; ///< m_head is that of the file, unless somebody else has written
    std::int64_t m_seenEvent = 0;
    bool m_referenceStale = false;
};

} // namespace baro
