#include "settings/entryform.h"
#include "settings/entrykeeping.h"
#include "settings/entrymodel.h"
#include "settings/entrypage.h"

#include <utility>

namespace baro {
namespace {

std::vector<QString> asVector(const QStringList &texts) {
    return {texts.begin(), texts.end()};
}

QStringList asList(const std::vector<QString> &texts) {
    return {texts.begin(), texts.end()};
}

} // namespace

void EntryPage::keepDraft() {
    if (!m_base)
        return;
    const std::int64_t shown = m_id.value_or(0);
    EntryDraft draft{objectName(), {}, shown, {}, {}};
    const bool edited = isEdited();
    for (const auto &[id, typed] : m_drafts)
        if (id != shown || !edited)
            draft.typed.push_back({id, asVector(typed.texts), asVector(typed.base)});
    if (edited)
        draft.typed.push_back({shown, asVector(m_form->texts()), asVector(m_baseTexts)});
    // Another entry than the one in the form may be on its way.
    if (m_sending && m_sending->key != shown && !m_drafts.contains(m_sending->key))
        draft.typed.push_back({m_sending->key, asVector(m_sending->texts), asVector(m_sending->base)});
    if (const auto cursor = m_form->cursor()) {
        draft.field = cursor->first;
        draft.caret = cursor->second;
    }
    m_keeping->keep(draft);
}

bool EntryPage::restore(const EntryDraft &draft) {
    bool all = true;
    const auto fits = [this](const EntryTyped &typed) {
        return static_cast<int>(typed.texts.size()) == m_form->size() && typed.base.size() == typed.texts.size() &&
               (typed.id == 0 || m_kind->find(typed.id, *m_session.reference()));
    };
    for (const EntryTyped &typed : draft.typed)
        if (fits(typed) && !m_drafts.contains(typed.id))
            m_drafts[typed.id] = Typed{asList(typed.texts), asList(typed.base)};
        else
            all = false;
    if (!isEdited() && !m_drafts.empty()) {
        const std::int64_t first = m_drafts.contains(draft.shown) ? draft.shown : m_drafts.begin()->first;
        choose(first ? std::optional(first) : std::nullopt);
        showRows();
        m_restored = draft;
    }
    keepDraft();
    m_keeping->flush();
    return all;
}

void EntryPage::takeCursor() {
    if (const auto restored = std::exchange(m_restored, std::nullopt); restored && restored->field)
        m_form->putCursor(static_cast<int>(*restored->field), static_cast<int>(restored->caret.value_or(0)));
}

} // namespace baro
