#pragma once

#include "base/codes.h"

#include <QMetaType>
#include <QStringList>

#include <tl/expected.hpp>

namespace baro {

/// Everything that a person can cause or meet, as a stable code. Words for each stand in ui/text/problemtext.
enum class ProblemCode {
    // what a complaint refuses
    NotFound,
    NothingSaid,
    NotYetReceived,
    AlreadyClosed,
    AlreadyResolved,
    NotResolved,
    NotClosed,
    Cancelled,
    OnHold,
    NotOnHold,
    Attached,
    NotAttached,
    AttachToItself,
    TargetAttached,
    TargetEnded,
    HasAttached,
    MainStillOpen,
    SquadsBusy,
    NoSuchSquad,
    SquadAlreadyAssigned,
    NoSuchDispatch,
    DispatchEnded,
    NotAssigned,
    AlreadyCalled,
    AlreadyOut,
    NotOut,
    AlreadyArrived,
    NoSuchAgency,
    NoSuchReferral,
    ReferralEnded,
    ReferralOpen,
    NoSuchDistrict,
    NoSuchCategory,
    CategoryMissing,
    CallerNotInformed,
    AlertFirst,
    NothingChanged,
    ReasonMissing,
    WordsMissing,
    InFuture,
    BeforePreviousStep,
    LateReasonMissing,
    ReservationPast,
    PromiseInPast,
    PriorityUnchanged,
    DelayReasonMissing,
    NoLegalTerm,
    TermOverdue,
    ExtensionsUsedUp,
    ConsentMissing,
    NoSuchHandover,
    HandoverTaken,
    HandoverOwn,
    ResidentNumber,
    TextTooLong,
    UndoNothing,
    UndoNotYours,
    UndoTooLate,
    UndoOvertaken,
    UndoReceipt,
    ChangedMeanwhile,
    NoSuchOperator,
    NoSuchEntry,
    EntryExists,
    UnknownName,     ///< {name, stream}: an entry names another one that there is none of
    NoMembers,       ///< {squad}
    MergeIntoItself, ///< {district}
    DatesOverlap,    ///< {name}
    NotAllowed,
    // what the file or the machine refuses
    FolderMissing,
    NotADatabase,
    NotAFile,
    NewerSchema,
    OlderSchema,
    FileReplaced,
    SetAside,
    ClockWrong,
    ReadOnly,
    DiskFull,
    Locked,
    CannotOpen,
    Damaged,
    FileExists,
    FileMissing,
    CannotWrite,
    CannotRead,
    DatabaseNotEmpty,
    VerifyFailed,
    Stopped,
    // what a command line, a mapping or a row refuses
    UnknownCommand,
    UnknownOption,
    ArgumentMissing,
    BadValue,
    BadMapping,
    BadRow,
    BadCell,
    BadEncoding,
    ColumnMissing,
    BadDate,
    ImplausibleDate,
    ClosedBeforeReceived,
    UnmappedValue,
    Internal,
};

template<>
struct Codes<ProblemCode> {
    using enum ProblemCode;
    static constexpr auto entries = std::to_array<std::pair<ProblemCode, std::string_view>>({
        {NotFound, "not_found"},
        {NothingSaid, "nothing_said"},
        {NotYetReceived, "not_yet_received"},
        {AlreadyClosed, "already_closed"},
        {AlreadyResolved, "already_resolved"},
        {NotResolved, "not_resolved"},
        {NotClosed, "not_closed"},
        {Cancelled, "cancelled"},
        {OnHold, "on_hold"},
        {NotOnHold, "not_on_hold"},
        {Attached, "attached"},
        {NotAttached, "not_attached"},
        {AttachToItself, "attach_to_itself"},
        {TargetAttached, "target_attached"},
        {TargetEnded, "target_ended"},
        {HasAttached, "has_attached"},
        {MainStillOpen, "main_still_open"},
        {SquadsBusy, "squads_busy"},
        {NoSuchSquad, "no_such_squad"},
        {SquadAlreadyAssigned, "squad_already_assigned"},
        {NoSuchDispatch, "no_such_dispatch"},
        {DispatchEnded, "dispatch_ended"},
        {NotAssigned, "not_assigned"},
        {AlreadyCalled, "already_called"},
        {AlreadyOut, "already_out"},
        {NotOut, "not_out"},
        {AlreadyArrived, "already_arrived"},
        {NoSuchAgency, "no_such_agency"},
        {NoSuchReferral, "no_such_referral"},
        {ReferralEnded, "referral_ended"},
        {ReferralOpen, "referral_open"},
        {NoSuchDistrict, "no_such_district"},
        {NoSuchCategory, "no_such_category"},
        {CategoryMissing, "category_missing"},
        {CallerNotInformed, "caller_not_informed"},
        {AlertFirst, "alert_first"},
        {NothingChanged, "nothing_changed"},
        {ReasonMissing, "reason_missing"},
        {WordsMissing, "words_missing"},
        {InFuture, "in_future"},
        {BeforePreviousStep, "before_previous_step"},
        {LateReasonMissing, "late_reason_missing"},
        {ReservationPast, "reservation_past"},
        {PromiseInPast, "promise_in_past"},
        {PriorityUnchanged, "priority_unchanged"},
        {DelayReasonMissing, "delay_reason_missing"},
        {NoLegalTerm, "no_legal_term"},
        {TermOverdue, "term_overdue"},
        {ExtensionsUsedUp, "extensions_used_up"},
        {ConsentMissing, "consent_missing"},
        {NoSuchHandover, "no_such_handover"},
        {HandoverTaken, "handover_taken"},
        {HandoverOwn, "handover_own"},
        {ResidentNumber, "resident_number"},
        {TextTooLong, "text_too_long"},
        {UndoNothing, "undo_nothing"},
        {UndoNotYours, "undo_not_yours"},
        {UndoTooLate, "undo_too_late"},
        {UndoOvertaken, "undo_overtaken"},
        {UndoReceipt, "undo_receipt"},
        {ChangedMeanwhile, "changed_meanwhile"},
        {NoSuchOperator, "no_such_operator"},
        {NoSuchEntry, "no_such_entry"},
        {EntryExists, "entry_exists"},
        {UnknownName, "unknown_name"},
        {NoMembers, "no_members"},
        {MergeIntoItself, "merge_into_itself"},
        {DatesOverlap, "dates_overlap"},
        {NotAllowed, "not_allowed"},
        {FolderMissing, "folder_missing"},
        {NotADatabase, "not_a_database"},
        {NotAFile, "not_a_file"},
        {NewerSchema, "newer_schema"},
        {OlderSchema, "older_schema"},
        {FileReplaced, "file_replaced"},
        {SetAside, "set_aside"},
        {ClockWrong, "clock_wrong"},
        {ReadOnly, "read_only"},
        {DiskFull, "disk_full"},
        {Locked, "locked"},
        {CannotOpen, "cannot_open"},
        {Damaged, "damaged"},
        {FileExists, "file_exists"},
        {FileMissing, "file_missing"},
        {CannotWrite, "cannot_write"},
        {CannotRead, "cannot_read"},
        {DatabaseNotEmpty, "database_not_empty"},
        {VerifyFailed, "verify_failed"},
        {Stopped, "stopped"},
        {UnknownCommand, "unknown_command"},
        {UnknownOption, "unknown_option"},
        {ArgumentMissing, "argument_missing"},
        {BadValue, "bad_value"},
        {BadMapping, "bad_mapping"},
        {BadRow, "bad_row"},
        {BadCell, "bad_cell"},
        {BadEncoding, "bad_encoding"},
        {ColumnMissing, "column_missing"},
        {BadDate, "bad_date"},
        {ImplausibleDate, "implausible_date"},
        {ClosedBeforeReceived, "closed_before_received"},
        {UnmappedValue, "unmapped_value"},
        {Internal, "internal"},
    });
};

/// What went wrong, for a person: a code and what fills its sentence (a file, a number, a line). No language in it.
struct Problem {
    ProblemCode code = ProblemCode::Internal;
    QStringList arguments;
    friend bool operator==(const Problem &, const Problem &) = default;
};

/// Whether the machine may take the same thing later: a full disk, a locked file, a folder or a file that is away, a
/// clock that was not set yet. The office would say everything else again. What was asked for may have been written all
/// the same, so it is asked for again under its own id.
constexpr bool mayPass(ProblemCode code) {
    using enum ProblemCode;
    switch (code) {
    case DiskFull:
    case Locked:
    case CannotOpen:
    case CannotWrite:
    case ReadOnly:
    case FolderMissing:
    case FileReplaced:
    case ClockWrong:
        return true;
    default:
        return false;
    }
}

template<class T>
using Result = tl::expected<T, Problem>;

inline tl::unexpected<Problem> refuse(ProblemCode code, QStringList arguments = {}) {
    return tl::unexpected<Problem>(Problem{code, std::move(arguments)});
}

} // namespace baro

Q_DECLARE_METATYPE(baro::Problem)
