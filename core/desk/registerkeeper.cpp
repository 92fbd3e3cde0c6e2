#include "desk/registerkeeper.h"

namespace baro {

namespace {
constexpr auto tellingPause = std::chrono::milliseconds(100);
constexpr auto tryingPause = std::chrono::milliseconds(2'000);

std::int64_t firstId(size_t chunk) {
    return static_cast<std::int64_t>(chunk * RegisterChunk::capacity) + 1;
}
std::int64_t lastId(size_t chunk) {
    return firstId(chunk + 1) - 1;
}
} // namespace

RegisterKeeper::RegisterKeeper(QString file, std::function<void()> told, std::function<void(const Problem &)> troubled)
    : m_file(std::move(file))
    , m_told(std::move(told))
    , m_troubled(std::move(troubled)) {
    rebuild();
    m_lane.repeat(tryingPause, [this] { tryAgain(); });
}

RegisterKeeper::~RegisterKeeper() {
    (void)m_lane.post([this] {
        m_closing = true;
        m_connection.reset();
    });
    m_lane.stop();
    (void)m_beside.post([this] { m_connectionBeside.reset(); });
    m_beside.stop();
}

RegisterPointer RegisterKeeper::latest() const {
    const std::lock_guard lock(m_lock);
    return m_latest;
}

template<class Work>
bool RegisterKeeper::tried(Work &&work) {
    const Result<void> done = asResult(work);
    if (!done && !std::exchange(m_inTrouble, true))
        m_troubled(done.error());
    if (done)
        m_inTrouble = false;
    return done.has_value();
}

void RegisterKeeper::tryAgain() {
    if (std::exchange(m_toRebuild, false))
        rebuild();
    else if (std::exchange(m_toLoad, false))
        loadNext();
    if (!m_toTake.empty())
        take(std::exchange(m_toTake, {}));
}

void RegisterKeeper::rebuild() {
    (void)m_lane.post([this] {
        m_toRebuild = !tried([&] {
            if (m_closing)
                return;
            if (!m_connection)
                m_connection = std::make_unique<Connection>(m_file, Access::Existing);
            auto fresh = std::make_shared<Register>();
            fresh->total = RegisterReader(*m_connection).last();
            if (fresh->total > 0)
                fresh->chunks.resize(Register::chunkOf(ComplaintId{fresh->total}) + 1);
            fresh->whole = fresh->chunks.empty();
            publish(std::move(fresh), true);
            (void)m_lane.post([this] { loadNext(); });
        });
    });
}

void RegisterKeeper::loadNext() {
    m_toLoad = !tried([&] {
        if (!m_connection)
            return;
        std::shared_ptr<Register> fresh = copy();
        size_t index = fresh->chunks.size();
        while (index > 0 && fresh->chunks[index - 1])
            --index;
        if (index == 0) {
            fresh->whole = true;
            publish(std::move(fresh), true);
            return;
        }
        --index;
        // The one before it is read at the same time; what waits for neither of them is another core.
        const bool two = index > 0 && !fresh->chunks[index - 1];
        QFuture<Result<ChunkPointer>> before;
        if (two)
            before = m_beside.post([this, first = firstId(index - 1), last = lastId(index - 1)] {
                if (!m_connectionBeside)
                    m_connectionBeside = std::make_unique<Connection>(m_file, Access::Existing);
                return RegisterReader(*m_connectionBeside).chunk(first, last);
            });
        const auto take = [&](size_t at, ChunkPointer chunk) {
            fresh->loaded += static_cast<std::int64_t>(chunk->size());
            fresh->chunks[at] = std::move(chunk);
        };
        take(index, RegisterReader(*m_connection).chunk(firstId(index), lastId(index)));
        if (two) {
            Result<ChunkPointer> chunk = before.result();
            if (!chunk)
                throw StoreError(chunk.error());
            take(index - 1, *std::move(chunk));
        }
        publish(std::move(fresh), false);
        // So few at a time that what changes meanwhile need not wait for all.
        (void)m_lane.post([this] { loadNext(); });
    });
}

void RegisterKeeper::changed(std::vector<ComplaintId> ids) {
    if (!ids.empty())
        (void)m_lane.post([this, ids = std::move(ids)] { take(ids); });
}

void RegisterKeeper::take(const std::vector<ComplaintId> &ids) {
    const bool taken = tried([&] {
        if (!m_connection)
            return; // what is not loaded yet comes as it is then
        const std::vector<RegisterRow> rows = RegisterReader(*m_connection).rows(ids);
        if (rows.empty())
            return;
        std::shared_ptr<Register> fresh = copy();
        for (size_t i = 0; i < rows.size();) {
            const size_t index = Register::chunkOf(ComplaintId{rows[i].id});
            size_t end = i + 1;
            while (end < rows.size() && Register::chunkOf(ComplaintId{rows[end].id}) == index)
                ++end;
            const size_t known = fresh->chunks.size();
            if (index >= known)
                fresh->chunks.resize(index + 1); // those between are read by loadNext()
            ChunkPointer &chunk = fresh->chunks[index];
            // What is not loaded yet comes as it is then.
            if (chunk || index >= known) {
                const size_t before = chunk ? chunk->size() : 0;
                chunk = chunk ? withRows(chunk, {rows.begin() + static_cast<std::ptrdiff_t>(i),
                                                 rows.begin() + static_cast<std::ptrdiff_t>(end)})
                              : RegisterReader(*m_connection).chunk(firstId(index), lastId(index));
                fresh->loaded += static_cast<std::int64_t>(chunk->size() - before);
            }
            i = end;
        }
        fresh->total = std::max(fresh->total, rows.back().id);
        const bool gap = std::ranges::any_of(fresh->chunks, [](const ChunkPointer &chunk) { return !chunk; });
        const bool wasWhole = fresh->whole;
        fresh->whole = fresh->whole && !gap;
        publish(std::move(fresh), true);
        if (wasWhole && gap)
            (void)m_lane.post([this] { loadNext(); });
    });
    if (!taken)
        m_toTake.insert(m_toTake.end(), ids.begin(), ids.end());
}

void RegisterKeeper::publish(std::shared_ptr<Register> fresh, bool tell) {
    {
        const std::lock_guard lock(m_lock);
        m_latest = std::move(fresh);
    }
    const auto now = std::chrono::steady_clock::now();
    if (!tell && now - m_lastTold < tellingPause)
        return;
    m_lastTold = now;
    m_told();
}

} // namespace baro
