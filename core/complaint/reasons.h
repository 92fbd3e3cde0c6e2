#pragma once

#include "base/codes.h"
#include "sla/clockterms.h"

namespace baro {

/// Who said that it happened.
enum class Source { Operator, Caller, Squad, Agency, Record, Clock };
template<>
struct Codes<Source> {
    static constexpr auto entries = std::to_array<std::pair<Source, std::string_view>>({{Source::Operator, "operator"},
                                                                                        {Source::Caller, "caller"},
                                                                                        {Source::Squad, "squad"},
                                                                                        {Source::Agency, "agency"},
                                                                                        {Source::Record, "record"},
                                                                                        {Source::Clock, "clock"}});
};

/// Why a step was written down more than 15 minutes after it happened (기록 지연).
enum class LateReason { SquadReportedLate, LinesBusy, SystemDown, WrittenOnPaper, LongCall, Imported, Other };
template<>
struct Codes<LateReason> {
    static constexpr auto entries =
        std::to_array<std::pair<LateReason, std::string_view>>({{LateReason::SquadReportedLate, "squad_reported_late"},
                                                                {LateReason::LinesBusy, "lines_busy"},
                                                                {LateReason::SystemDown, "system_down"},
                                                                {LateReason::WrittenOnPaper, "written_on_paper"},
                                                                {LateReason::LongCall, "long_call"},
                                                                {LateReason::Imported, "imported"},
                                                                {LateReason::Other, "other"}});
};

/// Why a promise was not kept (지연 사유). Asked for before what was late is closed.
enum class DelayReason {
    NoSquadFree,
    WrongSquad,
    Traffic,
    Weather,
    CallerUnavailable,
    AgencyLate,
    PartsMissing,
    HeavyWork,
    ReportedLate,
    Overlooked,
    Other
};
template<>
struct Codes<DelayReason> {
    static constexpr auto entries = std::to_array<std::pair<DelayReason, std::string_view>>(
        {{DelayReason::NoSquadFree, "no_squad_free"},
         {DelayReason::WrongSquad, "wrong_squad"},
         {DelayReason::Traffic, "traffic"},
         {DelayReason::Weather, "weather"},
         {DelayReason::CallerUnavailable, "caller_unavailable"},
         {DelayReason::AgencyLate, "agency_late"},
         {DelayReason::PartsMissing, "parts_missing"},
         {DelayReason::HeavyWork, "heavy_work"},
         {DelayReason::ReportedLate, "reported_late"},
         {DelayReason::Overlooked, "overlooked"},
         {DelayReason::Other, "other"}});
};

/// Why a squad that was chosen does not go, or turns back (회차, 재배정).
enum class RecallReason { WrongSquad, NeededElsewhere, NotNeeded, CannotReach, Danger, Other };
template<>
struct Codes<RecallReason> {
    static constexpr auto entries =
        std::to_array<std::pair<RecallReason, std::string_view>>({{RecallReason::WrongSquad, "wrong_squad"},
                                                                  {RecallReason::NeededElsewhere, "needed_elsewhere"},
                                                                  {RecallReason::NotNeeded, "not_needed"},
                                                                  {RecallReason::CannotReach, "cannot_reach"},
                                                                  {RecallReason::Danger, "danger"},
                                                                  {RecallReason::Other, "other"}});
};

/// How a complaint was resolved: done, or the ground why not.
enum class Outcome {
    Done,
    AnsweredOnLine,
    DoneByAgency,
    NothingFound,
    NotOurs,
    AgainstLaw,
    Withdrawn,
    CannotBeDone,
    Transferred, ///< another body is competent and has it now
};
template<>
struct Codes<Outcome> {
    static constexpr auto entries =
        std::to_array<std::pair<Outcome, std::string_view>>({{Outcome::Done, "done"},
                                                             {Outcome::AnsweredOnLine, "answered_on_line"},
                                                             {Outcome::DoneByAgency, "done_by_agency"},
                                                             {Outcome::NothingFound, "nothing_found"},
                                                             {Outcome::NotOurs, "not_ours"},
                                                             {Outcome::AgainstLaw, "against_law"},
                                                             {Outcome::Withdrawn, "withdrawn"},
                                                             {Outcome::CannotBeDone, "cannot_be_done"},
                                                             {Outcome::Transferred, "transferred"}});
};
constexpr bool isDone(Outcome outcome) {
    return outcome == Outcome::Done || outcome == Outcome::AnsweredOnLine || outcome == Outcome::DoneByAgency;
}

enum class CancelReason { EnteredTwice, NotAComplaint, Prank, WithdrawnByCaller, WrongEntry, Other };
template<>
struct Codes<CancelReason> {
    static constexpr auto entries = std::to_array<std::pair<CancelReason, std::string_view>>(
        {{CancelReason::EnteredTwice, "entered_twice"},
         {CancelReason::NotAComplaint, "not_a_complaint"},
         {CancelReason::Prank, "prank"},
         {CancelReason::WithdrawnByCaller, "withdrawn_by_caller"},
         {CancelReason::WrongEntry, "wrong_entry"},
         {CancelReason::Other, "other"}});
};

enum class ReopenReason { CallerDissatisfied, TroubleBack, ClosedByMistake, Other };
template<>
struct Codes<ReopenReason> {
    static constexpr auto entries = std::to_array<std::pair<ReopenReason, std::string_view>>(
        {{ReopenReason::CallerDissatisfied, "caller_dissatisfied"},
         {ReopenReason::TroubleBack, "trouble_back"},
         {ReopenReason::ClosedByMistake, "closed_by_mistake"},
         {ReopenReason::Other, "other"}});
};

enum class InformMethod { Telephone, Message, Visit, Mail, Record };
template<>
struct Codes<InformMethod> {
    static constexpr auto entries =
        std::to_array<std::pair<InformMethod, std::string_view>>({{InformMethod::Telephone, "telephone"},
                                                                  {InformMethod::Message, "message"},
                                                                  {InformMethod::Visit, "visit"},
                                                                  {InformMethod::Mail, "mail"},
                                                                  {InformMethod::Record, "record"}});
};

/// Whether the caller was reached; an attempt counts, and is kept as one.
enum class InformResult { Reached, NoAnswer, WrongNumber, Declined };
template<>
struct Codes<InformResult> {
    static constexpr auto entries =
        std::to_array<std::pair<InformResult, std::string_view>>({{InformResult::Reached, "reached"},
                                                                  {InformResult::NoAnswer, "no_answer"},
                                                                  {InformResult::WrongNumber, "wrong_number"},
                                                                  {InformResult::Declined, "declined"}});
};

/// What an agency made of a referral.
enum class ReturnReason { NotTheirs, InformationMissing, Refused, Other };
template<>
struct Codes<ReturnReason> {
    static constexpr auto entries = std::to_array<std::pair<ReturnReason, std::string_view>>(
        {{ReturnReason::NotTheirs, "not_theirs"},
         {ReturnReason::InformationMissing, "information_missing"},
         {ReturnReason::Refused, "refused"},
         {ReturnReason::Other, "other"}});
};

/// To whom an open complaint passes.
/// On what ground a caller's name and number are handed to another body. Source: 개인정보 보호법 제17조, 제18조.
enum class DisclosureGround { Consent, LawfulDuty, DangerToLife };
template<>
struct Codes<DisclosureGround> {
    static constexpr auto entries =
        std::to_array<std::pair<DisclosureGround, std::string_view>>({{DisclosureGround::Consent, "consent"},
                                                                      {DisclosureGround::LawfulDuty, "lawful_duty"},
                                                                      {DisclosureGround::DangerToLife, "danger_to_life"}});
};

enum class HandoverTo { NextShift, DutyRoom, DayOffice, Supervisor };
template<>
struct Codes<HandoverTo> {
    static constexpr auto entries =
        std::to_array<std::pair<HandoverTo, std::string_view>>({{HandoverTo::NextShift, "next_shift"},
                                                                {HandoverTo::DutyRoom, "duty_room"},
                                                                {HandoverTo::DayOffice, "day_office"},
                                                                {HandoverTo::Supervisor, "supervisor"}});
};

/// Calls that are no complaint: counted apart, never deleted.
enum class CallKind { Silent, Prank, WrongNumber };
template<>
struct Codes<CallKind> {
    static constexpr auto entries = std::to_array<std::pair<CallKind, std::string_view>>(
        {{CallKind::Silent, "silent"}, {CallKind::Prank, "prank"}, {CallKind::WrongNumber, "wrong_number"}});
};

} // namespace baro
