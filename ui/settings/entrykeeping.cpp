#include "settings/entrykeeping.h"

#include "intake/draftkeeping.h"
#include "widgets/session.h"

#include <utility>

namespace baro {
namespace {

/// Calls count upwards, sheets and forms of complaints downwards from 0: these begin where none of them comes.
std::int64_t nextTab() {
    static std::int64_t last = -1'000'000'000;
    return --last;
}

} // namespace

EntryKeeping::EntryKeeping(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session) {}

void EntryKeeping::keep(const EntryDraft &draft) {
    if (draft.typed.empty()) {
        m_draft = draft;
        if (m_keeping) {
            m_keeping->drop();
            m_keeping->deleteLater();
            m_keeping = nullptr;
        }
        return;
    }
    if (std::exchange(m_draft, draft) == draft && m_keeping)
        return;
    if (!m_keeping) // a tab whose draft was dropped takes no other one
        m_keeping = new DraftKeeping(
            m_session.desk(), nextTab(), [this] { return m_draft.toJson(); }, this);
    m_keeping->touch(m_session.now());
}

void EntryKeeping::flush() {
    if (m_keeping)
        m_keeping->flush();
}

} // namespace baro
