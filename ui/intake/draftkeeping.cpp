#include "intake/draftkeeping.h"

#include "widgets/answer.h"

namespace baro {
namespace {

/// With the writing itself well under the 200 ms after which a key is on disk.
constexpr Milliseconds between{100};
constexpr Milliseconds retryAfter{2'000};

} // namespace

DraftKeeping::DraftKeeping(Desk &desk, std::int64_t tab, std::function<QByteArray()> form, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_tab(tab)
    , m_form(std::move(form)) {
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        writeIfDue();
    });
}

void DraftKeeping::touch(Instant startedAt) {
    m_startedAt = startedAt;
    m_due = true;
    writeIfDue();
}

void DraftKeeping::writeIfDue() {
    if (m_due && m_underWay == 0 && !m_pause.isActive())
        write();
}

void DraftKeeping::flush() {
    if (m_due)
        write();
}

void DraftKeeping::write() {
    if (m_paused)
        return;
    m_due = false;
    m_written = true;
    ++m_underWay;
    m_pause.start(between);
    whenAnswered(m_desk, m_desk.keepDraft({m_tab, m_startedAt, m_form()}), this, [this](Result<void> written) {
        --m_underWay;
        if (!written && !m_paused) {
            // Tried again by itself: the caller may go on talking without another key being pressed.
            m_due = true;
            m_pause.start(retryAfter);
        }
        writeIfDue();
        Q_EMIT kept(written ? std::nullopt : std::optional(written.error()));
    });
}

void DraftKeeping::pause() {
    m_paused = true;
    m_pause.stop();
}

void DraftKeeping::resume() {
    m_paused = false;
    write();
}

void DraftKeeping::drop() {
    pause();
    if (!m_written)
        return;
    m_written = false;
    // A draft that cannot be dropped now is offered again after a restart: too much is kept, never too little.
    m_desk.dropDraft(m_tab);
}

} // namespace baro
