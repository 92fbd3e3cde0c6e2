#include "intake/callsaving.h"

#include "widgets/answer.h"

namespace baro {
namespace {

constexpr Milliseconds retry{2'000};
constexpr Milliseconds patience{700};

} // namespace

CallSaving::CallSaving(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk) {
    m_again.setSingleShot(true);
    m_again.setInterval(retry);
    connect(&m_again, &QTimer::timeout, this, &CallSaving::send);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (busy() && !waiting())
            Q_EMIT lasting();
    });
}

void CallSaving::submit(Request request, std::optional<std::int64_t> dropDraft) {
    m_request = std::move(request);
    m_dropDraft = dropDraft;
    m_patience.start();
    send();
}

void CallSaving::send() {
    whenAnswered(m_desk, m_desk.submit(*m_request, m_dropDraft), this, [this](Result<Receipt> receipt) {
        if (receipt) {
            finish();
            Q_EMIT saved(*receipt);
        } else if (mayPass(receipt.error().code)) {
            // Written once it can be, it was recorded late because of the machine, not of the operator.
            m_request->late = LateReason::SystemDown;
            m_waiting = true;
            m_again.start();
            if (m_trouble != receipt.error()) {
                m_trouble = receipt.error();
                Q_EMIT delayed(*m_trouble);
            }
        } else {
            finish();
            Q_EMIT refused(receipt.error());
        }
    });
}

void CallSaving::finish() {
    m_request.reset();
    m_patience.stop();
    m_trouble.reset();
    m_waiting = false;
}

} // namespace baro
