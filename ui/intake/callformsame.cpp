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
#include "widgets/answer.h"
#include "widgets/choicefield.h"
#include "widgets/session.h"

#include <QCheckBox>
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
    call.place = m_place->spokenText();
    call.address = m_address->spokenText();
    call.words = QStringList{m_story->spokenText(), call.place, call.address}.join(u'\n');
    call.receivedAt = m_startedAt.value_or(m_session.now());
    return call;
}

void CallForm::lookForSame() {
    if (isBusy())
        return;
    SameTrouble same;
    if (m_startedAt)
        same = sameTrouble(*m_session.desk().records(), reported(), *m_session.reference(), {}, SameStrip::places);
    const std::vector<Alike> &found = same.alike;
    offerIncident(same);
    askEarlier();
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
    if (item->incident) {
        if (!m_incident || m_incident->id != item->id)
            reportIncident(*item); // one commit, and no alert of its own
        saveReport(false);
        return;
    }
    m_incident.reset();
    m_reportOf.reset();
    m_attachTo = AttachTo{item->id, item->number};
    save(End::AlsoReported, false);
}

void CallForm::reportIncident(const QueueItem &incident) {
    if (isBusy())
        return;
    m_reportOf.reset();
    if (m_incident && m_incident->id == incident.id) {
        m_incident.reset(); // the same key once more: it is a call of its own
        touched();
        return;
    }
    m_incident = incident;
    m_attachTo = AttachTo{incident.id, incident.number};
    m_telephone->setFocus(Qt::ShortcutFocusReason);
    m_scroll->ensureWidgetVisible(m_telephone);
    touched(); // the call has begun, and is kept as what it is
}

void CallForm::followIncident() {
    const auto find = [this](ComplaintId id) {
        const QueueItem *item = m_reports.find(id);
        return item && item->incident ? item : nullptr;
    };
    if (m_reportOf && !m_incident) {
        const QueueItem *item = find(*m_reportOf);
        if (!item)
            return; // not read yet, or over: then it is a call of its own
        m_incident = *item;
        m_attachTo = AttachTo{item->id, item->number};
        m_reportOf.reset();
        showNotes();
        return;
    }
    if (!m_incident || isBusy())
        return;
    if (const QueueItem *item = find(m_incident->id)) {
        m_incident = *item;
        return;
    }
    const QString number = m_incident->number.toString();
    m_incident.reset();
    touched();
    complain(m_telephone, [number] {
        return tr("The incident %1 is over. This call is saved as a complaint of its own.").arg(number);
    });
}

void CallForm::saveReport(bool sameCaller) {
    if (isBusy() || !m_incident)
        return;
    if (m_telephone->spokenText().trimmed().isEmpty() && !m_withheld->isChecked()) {
        m_telephone->setFocus(Qt::OtherFocusReason);
        complain(m_telephone, [] {
            return tr("Everybody who reported it is told, so a telephone number is needed. Alt+W where it is withheld; "
                      "nothing was saved yet.");
        });
        return;
    }
    save(End::AlsoReported, sameCaller);
}

void CallForm::askEarlier() {
    const Reported call = reported();
    EarlierQuestion question;
    if (m_startedAt)
        question = {{},
                    *m_startedAt,
                    call.district,
                    call.category,
                    call.subtype,
                    m_telephone->spokenText(),
                    call.place,
                    call.address,
                    {}};
    const RegisterPointer records = m_session.desk().records();
    if (question == m_earlierAsked && records == m_earlierOf)
        return;
    m_earlierAsked = question;
    m_earlierOf = records;
    whenAnswered(m_session.desk(), m_session.desk().earlierThan(question), this,
                 [this, question](const Result<EarlierFound> &found) {
                     if (!found || question != m_earlierAsked)
                         return;
                     const auto numbers = [&](const std::vector<RegisterPlace> &places) {
                         QStringList named;
                         for (const RegisterPlace place : places) {
                             const RegisterChunk &chunk = *found->records->chunks[place.chunk];
                             named << Number{chunk.year[place.slot], chunk.serial[place.slot]}.toString();
                         }
                         return named;
                     };
                     const QStringList repeats = numbers(found->earlier.samePerson);
                     const QStringList recurrences = numbers(found->earlier.samePlace);
                     if (repeats == m_repeats && recurrences == m_recurrences)
                         return;
                     m_repeats = repeats;
                     m_recurrences = recurrences;
                     showNotes();
                 });
}

void CallForm::offerIncident(const SameTrouble &found) {
    std::optional<IncidentOffer> offer;
    if (found.offersIncident()) {
        std::vector<const QueueItem *> alike;
        for (const ComplaintId id : found.ofLate)
            if (const QueueItem *item = m_reports.find(id))
                alike.push_back(item);
        const bool already =
            std::ranges::any_of(alike, [](const QueueItem *item) { return item->incident.has_value(); });
        if (!already)
            offer = baro::incidentOffer(alike);
    }
    if (offer == m_incidentOffer)
        return;
    m_incidentOffer = std::move(offer);
    Q_EMIT incidentOffered();
}

} // namespace baro
