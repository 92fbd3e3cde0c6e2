#include "intake/advicelines.h"
#include "intake/callending.h"
#include "intake/callform.h"
#include "intake/dangernotice.h"
#include "intake/spokenpromise.h"
#include "intake/spokenproposals.h"
#include "text/advicetext.h"
#include "text/timetext.h"
#include "widgets/choicefield.h"
#include "widgets/keybutton.h"
#include "widgets/session.h"
#include "widgets/squadadviser.h"

#include <QCheckBox>

#include <algorithm>

namespace baro {

bool CallForm::mayAdvise() const {
    return m_what->value() || m_dong->value() || m_proposals->heardDong();
}

void CallForm::adviseSquad(bool alertFirst) {
    const bool elsewhere = !alertFirst && isElsewhere();
    const bool ending = m_ending->kind() != CallEnding::Kind::None;
    m_send->setReason(alertFirst  ? tr("First alert one of those above and tick it.")
                      : ending    ? tr("Another end of this call stands open. Finish it, or close it first.")
                      : elsewhere && !m_squadByHand ? tr("Another district answers for this place.")
                                                    : QString());
    const QString why = alertFirst  ? tr("A squad is advised once somebody was alerted to the danger.")
                        : elsewhere ? elsewhereRemark()
                                    : QString();
    const bool early = !mayAdvise();
    if (alertFirst || elsewhere || early) {
        m_advice = {};
        m_advisedFor.reset();
    } else {
        askAdvice();
    }
    m_squad->setEnabled(!alertFirst);
    m_squad->setPlaceholderText(alertFirst                ? tr("Waits for an alert")
                                : elsewhere               ? tr("None: another district answers")
                                : early                   ? tr("Advised once the kind or the dong is known")
                                : m_advice.squads.empty() ? tr("Nobody on duty")
                                                          : QString());
    m_squad->setToolTip(why);
    m_squad->setAccessibleDescription(why);
    // Not while a person chooses one; and what he wrote is asked about, not replaced.
    if (!m_squadByHand && !m_squad->hasFocus() && (alertFirst || !m_squad->isUnmatched())) {
        const auto squad = m_advice.squads.empty() ? std::nullopt : std::optional(m_advice.squads.front().squad);
        m_squad->setValue(squad ? std::optional<qint64>(squad->value) : std::nullopt);
    }
    showAdvice(alertFirst || elsewhere || early);
}

/// Asked anew when the question is another one or a minute has passed, never for a letter alone.
void CallForm::askAdvice() {
    const Instant now = m_session.now();
    const ReferencePointer reference = m_session.reference();
    const AskedFor asked{m_what->value(), m_dong->value(), m_urgent->isChecked(), m_startedAt,
                         std::chrono::floor<Minutes>(now)};
    if (m_advisedFor == asked)
        return;
    m_advisedFor = asked;
    const SpokenDetails said = details();
    AdviceQuestion question = adviceQuestion(*reference, said.category, said.subtype, said.district, asked.urgent);
    m_outDue.reset();
    m_resolveDue.reset();
    if (m_startedAt)
        if (const auto promised = promisedTo(said, *m_startedAt, *reference)) {
            m_outDue = question.outDue = promised->out;
            m_resolveDue = question.resolveDue = promised->resolve;
        }
    m_advice = m_adviser.advise(question, now);
    m_competent = said.subtype ? agencyFor(*reference, *said.subtype, now) : std::nullopt;
}

void CallForm::adviceChanged() {
    if (isBusy() || m_squad->hasFocus())
        return;
    m_advisedFor.reset();
    showActions();
}

void CallForm::showAdvice(bool silent) {
    const auto &ranked = m_advice.squads.empty() ? m_advice.next : m_advice.squads;
    if (silent || !m_startedAt) {
        m_lines->say({}, false, {}, {});
        return;
    }
    const Instant now = m_session.now();
    const QTimeZone &zone = m_session.zone();
    const auto value = m_squad->value();
    const auto chosen = std::ranges::find_if(ranked, [&](const SquadAdvice &one) { return one.squad.value == value; });
    std::vector<AdviceLines::Line> others;
    for (size_t i = 0; i < ranked.size() && i < AdviceLines::places; ++i)
        if (ranked[i].squad.value != value)
            others.push_back({static_cast<int>(i), tr("%1: %2", "a squad, why it is advised")
                                                       .arg(m_session.name(ranked[i].squad), adviceText(ranked[i], now, zone))});
    QString promise;
    QString reasons;
    bool warns = false;
    if (chosen != ranked.end()) {
        promise = promiseKeptText(*chosen, m_outDue, m_resolveDue, now, zone);
        warns = !chosen->keepsOut || !chosen->keepsResolve;
        reasons = adviceText(*chosen, now, zone);
    } else if (value) {
        reasons = tr("Does not go to this kind of trouble otherwise.");
    }
    if (m_advice.squads.empty()) {
        promise = ranked.empty() ? tr("No squad of ours goes to this.")
                                 : tr("Nobody who goes to this is on duty before %1.")
                                       .arg(timeNear(ranked.front().likelyOut - Minutes{5}, now, zone, m_session.language()));
        warns = true;
        if (const Agency *agency = m_competent ? m_session.reference()->find<Agency>(*m_competent) : nullptr; agency && !value)
            reasons = agency->telephone.isEmpty()
                          ? tr("Competent as well: %1").arg(m_session.name(m_competent))
                          : tr("Competent as well: %1, telephone %2").arg(m_session.name(m_competent), agency->telephone);
    }
    m_lines->say(promise, warns, reasons, others);
}

void CallForm::chooseAdvised(int place) {
    const auto &ranked = m_advice.squads.empty() ? m_advice.next : m_advice.squads;
    if (isBusy() || !m_squad->isEnabled() || place >= static_cast<int>(ranked.size()))
        return;
    const SquadId squad = ranked[static_cast<size_t>(place)].squad;
    // The first one stays the advice: it follows what is said further.
    m_squadByHand = place > 0 || m_advice.squads.empty();
    m_squad->setValue(squad.value);
    showActions();
    touched();
}

} // namespace baro
