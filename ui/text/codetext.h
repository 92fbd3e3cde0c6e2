#pragma once

#include "complaint/complaint.h"
#include "people/operator.h"
#include "roster/advice.h"
#include "roster/agency.h"
#include "roster/place.h"
#include "roster/squad.h"
#include "text/language.h"

#include <QString>

/// The words for every coded value, in the language in use; they stand alone in a cell, a list or after a colon. Within
/// one enumeration no two are the same. Any thread.
namespace baro {

QString text(State state);
QString text(Lifecycle life);
QString text(Priority priority);
QString text(Channel channel);
QString text(CallerLanguage language);
QString text(Source source);
QString text(LateReason reason);
QString text(DelayReason reason);
QString text(ClockKind clock);
QString text(Runs runs);
QString text(LegalKind kind);
QString text(RecallReason reason);
QString text(HoldReason reason);
QString text(Outcome outcome);
QString text(CancelReason reason);
QString text(ReopenReason reason);
QString text(InformMethod method);
QString text(InformResult result);
QString text(ReturnReason reason);
QString text(HandoverTo to);
QString text(CallKind kind);
QString text(Role role);
QString text(AgencyKind kind);
QString text(SquadKind kind);
QString text(PlaceKind kind);
QString text(SquadState state);
QString text(LeaveKind kind);
QString text(DisclosureGround ground);
/// A language by its own name, whatever the one in use.
QString text(Language language);

/// The label of a field by its name in events ("telephone", "call_back"...); absent when there is no such field.
std::optional<QString> fieldText(const QString &field);
/// What happened, by the kind of an event ("squad_out", "referred"...), in a few words; absent when there is no such
/// kind.
std::optional<QString> kindText(const QString &kind);

} // namespace baro
