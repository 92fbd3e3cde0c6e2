#include "intake/callending.h"
#include "intake/callerhistory.h"
#include "intake/callform.h"
#include "intake/dangernotice.h"
#include "intake/openreports.h"
#include "intake/samestrip.h"
#include "intake/spokenline.h"
#include "intake/spokenproposals.h"
#include "intake/spokentext.h"
#include "text/likenesstext.h"
#include "widgets/choicefield.h"
#include "widgets/session.h"

#include <QScrollArea>

#include <algorithm>

namespace baro {

Reported CallForm::reported() const {
    Reported call;
    // What is only proposed tells as much here as what was taken.
    const auto valueOf = [this](const ChoiceField *field, ProposalSlot slot) -> std::optional<qint64> {
        if (field->isBlank())
            return m_proposals->offered(slot);
        return field->isHalfTyped() ? std::nullopt : field->value();
    };
    if (const auto dong = valueOf(m_dong, ProposalSlot::Dong))
        call.district = DistrictId{*dong};
    if (const auto what = valueOf(m_what, ProposalSlot::Kind)) {
        if (*what < 0)
            call.category = CategoryId{-*what};
        else
            call.subtype = SubtypeId{*what};
    }
    call.words = QStringList{m_story->spokenText(), m_place->spokenText(), m_address->spokenText()}.join(u'\n');
    call.receivedAt = m_startedAt.value_or(m_session.now());
    return call;
}

void CallForm::lookForSame() {
    if (isBusy())
        return;
    std::vector<Alike> found;
    if (m_startedAt) {
        const Instant now = m_session.now();
        found = alikeTo(reported(), m_reports.recent(now), *m_session.reference(), now, SameStrip::places);
    }
    // What is shown stays under its key, however the others come and go: the hand may be on its way.
    std::array<std::optional<Alike>, SameStrip::places> places;
    const auto placeOf = [&](const auto &taken, ComplaintId id) {
        return std::ranges::find_if(taken, [id](const auto &alike) { return alike && alike->id == id; });
    };
    for (const Alike &alike : found)
        if (const auto before = placeOf(m_alike, alike.id); before != m_alike.end())
            places[static_cast<size_t>(before - m_alike.begin())] = alike;
    for (const Alike &alike : found)
        if (placeOf(places, alike.id) == places.end())
            *std::ranges::find_if(places, [](const auto &place) { return !place; }) = alike;
    m_alike = std::move(places);
    showSame();
}

void CallForm::showSame() {
    const int before = m_same->isHidden() ? 0 : m_same->sizeHint().height();
    for (int place = 0; place < SameStrip::places; ++place) {
        const auto &alike = m_alike[static_cast<size_t>(place)];
        const QueueItem *item = alike ? m_reports.find(alike->id) : nullptr;
        std::optional<SameWords> words;
        if (item) {
            const QString what = item->subtype ? m_session.name(item->subtype) : m_session.name(item->category);
            QStringList matter{item->number.toString().mid(5), m_session.name(item->district), what};
            if (!item->place.isEmpty())
                matter << item->place.simplified();
            const auto ofCaller = [&](const CallerEntry &entry) { return entry.id == alike->id; };
            QString why = likenessText(alike->likeness);
            if (std::ranges::any_of(m_history->entries(), ofCaller))
                why = tr("%1 · from this number", "why it may be the same").arg(why);
            words = SameWords{matter.join(QStringLiteral(" · ")), why};
        }
        m_same->propose(place, words);
    }
    fitRoom();
    if ((m_same->isHidden() ? 0 : m_same->sizeHint().height()) <= before)
        return;
    // The fields have less room now; the one with the cursor stays in sight.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (QWidget *focus = focusWidget(); focus && focus->hasFocus() && m_body->isAncestorOf(focus))
                m_scroll->ensureWidgetVisible(focus);
        },
        Qt::QueuedConnection);
}

void CallForm::saveAttached(int place) {
    const auto &alike = m_alike[static_cast<size_t>(place)];
    if (isBusy() || !alike || !m_same->isShown(place))
        return;
    const QueueItem *item = m_reports.find(alike->id);
    if (!item)
        return;
    m_attachTo = AttachTo{item->id, item->number};
    save(End::AlsoReported, false);
}

} // namespace baro
