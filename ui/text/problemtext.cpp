#include "text/problemtext.h"

#include "complaint/decide.h"
#include "text/codetext.h"
#include "text/timetext.h"

#include <QCoreApplication>

namespace baro {

namespace {

/// The sentences of one problem. Those about a complaint have its number as first argument; those about a file have its
/// path, then what the engine said; those about a value in a table have the value, its column and its line, as far as
/// they are known; BadRow has the file, the line and what is wrong with it.
class ProblemWords {
    Q_DECLARE_TR_FUNCTIONS(ProblemText)

public:
    ProblemWords(const Problem &problem, const QTimeZone &zone)
        : m_problem(problem)
        , m_zone(zone) {}

    QString sentence() const;

private:
    QString argument(qsizetype index) const { return m_problem.arguments.value(index, QStringLiteral("–")); }
    QString first() const { return argument(0); }

    QString field() const { return fieldText(first()).value_or(first()); }

    /// What a colleague did meanwhile: a field that he changed, or the step that he took.
    QString meanwhile() const {
        const QString code = argument(1);
        if (const auto word = fieldText(code))
            return *word;
        return kindText(code).value_or(code);
    }

    QString moment(qsizetype index = 0) const {
        bool ok = false;
        const qint64 ms = argument(index).toLongLong(&ok);
        return ok ? dateAndTime(fromUnixMs(ms), m_zone, currentLanguage()) : argument(index);
    }

    /// With the engine's own words behind the sentence, for whoever is called to help.
    QString withDetail(const QString &sentence, qsizetype index = 1) const {
        if (m_problem.arguments.size() <= index)
            return sentence;
        return tr("%1 Details: %2", "a whole sentence, then technical words").arg(sentence, argument(index));
    }

    /// With the column and the line behind the sentence, where they are known.
    /// Where a value was given: an option, an argument.
    QString withPlace(const QString &sentence) const {
        return m_problem.arguments.size() < 2
                   ? sentence
                   : tr("%1 (%2)", "a whole sentence, then the option").arg(sentence, argument(1));
    }

    QString inColumn(const QString &sentence) const {
        return tr("%1 Column: %2.", "a whole sentence, then where").arg(sentence, first());
    }

    QString rowFault() const {
        const QString why = first();
        if (why == u"open_quote")
            return tr("a quotation mark is never closed");
        if (why == u"text_after_quote")
            return tr("there is text behind a closing quotation mark");
        if (why == u"nul_byte")
            return tr("it holds a zero byte");
        if (why == u"wrong_width")
            return tr("it has %1 fields and not %2").arg(argument(1), argument(2));
        if (why == u"too_wide")
            return tr("it has more than %1 fields").arg(argument(1));
        if (why == u"too_long")
            return tr("it is longer than %1 bytes").arg(argument(1));
        return m_problem.arguments.join(QStringLiteral(", "));
    }

    /// What is wrong with a field of a list of the office: column, fault, what stands there.
    QString cellFault() const {
        const QString what = argument(1);
        const QString value = argument(2);
        if (what == u"missing")
            return tr("Nothing stands here. The row was left out. Fill it in and import again.");
        if (what == u"not_known")
            return tr("\"%1\" is in no list of the office. The row was left out. Correct it and import again.").arg(value);
        if (what == u"ambiguous")
            return tr("More than one entry is called \"%1\". The row was left out. Name it by its code and import again.")
                .arg(value);
        if (what == u"too_long")
            return tr("\"%1\" is too long. The row was left out. Shorten it and import again.").arg(value);
        if (what == u"not_a_telephone")
            return tr("\"%1\" is no telephone number. The row was left out. Correct it and import again.").arg(value);
        if (what == u"not_a_day")
            return tr("\"%1\" is no day written as 2026-11-23. The row was left out. Correct it and import again.")
                .arg(value);
        if (what == u"in_future")
            return tr("The day \"%1\" has not come yet. The row was left out. Correct it and import again.").arg(value);
        if (what == u"not_a_number")
            return tr("\"%1\" is no number. The row was left out. Correct it and import again.").arg(value);
        if (what == u"repeated")
            return tr("\"%1\" stands in line %2 already, and differently. The row was left out. Keep one of the two and "
                      "import again.")
                .arg(value, argument(3));
        if (what == u"resident_number")
            return tr("A resident registration number stands here, which the law forbids us to keep. The row was left "
                      "out. Take the number out and import again.");
        return tr("\"%1\" cannot be used here. The row was left out. Correct it and import again.").arg(value);
    }

    QString mappingFault() const {
        const QString where = first();
        const QString what = argument(1);
        if (what == u"not_json")
            return tr("it is no JSON (%1)").arg(argument(2));
        if (what == u"not_known")
            return tr("\"%2\" at %1 is not known").arg(where, argument(2));
        if (what == u"missing")
            return tr("%1 is missing").arg(where);
        if (what == u"wrong_type")
            return tr("%1 is of another type").arg(where);
        if (what == u"repeated")
            return tr("\"%2\" at %1 stands there twice").arg(where, argument(2));
        return tr("\"%2\" at %1 cannot be used").arg(where, argument(2));
    }

    const Problem &m_problem;
    const QTimeZone &m_zone;
};

QString ProblemWords::sentence() const {
    switch (m_problem.code) {
    case ProblemCode::NotFound:
        return m_problem.arguments.isEmpty()
                   ? tr("There is no such complaint. Nothing was changed. Check the number.")
                   : tr("There is no complaint with the number %1. Nothing was changed. Check the number.")
                         .arg(first());
    case ProblemCode::NothingSaid:
        return tr(
            "Nothing was said yet: no story, no place, no category. The call stays open on the screen. Fill in one of "
            "them and save again.");
    case ProblemCode::NotYetReceived:
        return tr("This complaint has not been received yet, so nothing was recorded on it. Save the call first.");
    case ProblemCode::AlreadyClosed:
        return tr("Complaint %1 is closed already. Nothing was changed. Reopen it if there is more to do.")
            .arg(first());
    case ProblemCode::AlreadyResolved:
        return tr("Complaint %1 is resolved already. Nothing was changed. Reopen it if there is more to do.")
            .arg(first());
    case ProblemCode::NotResolved:
        return tr("Complaint %1 is not resolved yet, so it was not closed. Record first how it was resolved, or why "
                  "not.")
            .arg(first());
    case ProblemCode::NotClosed:
        return tr("Complaint %1 is still open, so there is nothing to reopen. Nothing was changed; go on with it as it "
                  "is.")
            .arg(first());
    case ProblemCode::Cancelled:
        return tr("Complaint %1 is cancelled. Nothing was changed. Reopen it first if it does need work.").arg(first());
    case ProblemCode::OnHold:
        return tr("Complaint %1 is on hold. Nothing was changed. Resume it first.").arg(first());
    case ProblemCode::NotOnHold:
        return tr("Complaint %1 is not on hold, so there is nothing to resume. Nothing was changed; go on with it as "
                  "it is.")
            .arg(first());
    case ProblemCode::Attached:
        return tr("Complaint %1 is attached to another as also reported. Nothing was changed. Do this on the other "
                  "one, or "
                  "detach this one first.")
            .arg(first());
    case ProblemCode::NotAttached:
        return tr("Complaint %1 is not attached to another, so there is nothing to detach. Nothing was changed.")
            .arg(first());
    case ProblemCode::AttachToItself:
        return tr("A complaint cannot be attached to itself. Nothing was changed. Choose another one.");
    case ProblemCode::TargetAttached:
        return tr("Complaint %1 is itself attached to another. Nothing was changed. Attach to that other one.")
            .arg(first());
    case ProblemCode::TargetEnded:
        return tr("Complaint %1 is closed or cancelled, so nothing can be attached to it. Nothing was changed. Reopen "
                  "it "
                  "first, or keep this one as a complaint of its own.")
            .arg(first());
    case ProblemCode::HasAttached:
        return tr("Other reports are attached to complaint %1. Nothing was changed. Detach them first.").arg(first());
    case ProblemCode::MainStillOpen:
        return tr("This is one more report of complaint %1, which is not resolved yet. It stays open. Close it once "
                  "that one "
                  "is resolved.")
            .arg(first());
    case ProblemCode::SquadsBusy:
        return tr("Squads are still at work on complaint %1. Nothing was changed. Recall them first, or record that "
                  "they left.")
            .arg(first());
    case ProblemCode::NoSuchSquad:
        return tr("This squad is not in service. No squad was assigned. Choose another one.");
    case ProblemCode::SquadAlreadyAssigned:
        return tr(
            "This squad is assigned to the complaint already. Nothing was changed. Go on with its dispatch, or choose "
            "another squad.");
    case ProblemCode::NoSuchDispatch:
        return tr("No dispatch on this complaint fits this step. Nothing was recorded. Choose one of its squads, or "
                  "assign one.");
    case ProblemCode::DispatchEnded:
        return tr(
            "This squad has left or was recalled already. Nothing was recorded. Assign it anew if it goes again.");
    case ProblemCode::NotAssigned:
        return tr("No squad is assigned. Nothing was recorded. Assign a squad first.");
    case ProblemCode::AlreadyCalled:
        return tr("This squad was told to go already. The first time stands; nothing more needs to be done.");
    case ProblemCode::AlreadyOut:
        return tr("This squad has set out already. The first time stands; nothing more needs to be done.");
    case ProblemCode::NotOut:
        return tr("This squad has not set out yet. Nothing was recorded. Record first when it set out.");
    case ProblemCode::AlreadyArrived:
        return tr("This squad has arrived already. The first time stands; nothing more needs to be done.");
    case ProblemCode::NoSuchAgency:
        return tr("This agency is not in the list. Nothing was recorded. Choose another one.");
    case ProblemCode::NoSuchReferral:
        return tr("This complaint has no such referral. Nothing was recorded. Refer it first, or choose one of its "
                  "referrals.");
    case ProblemCode::ReferralEnded:
        return tr("This referral was completed or returned already. Nothing was recorded. Refer anew if it goes there "
                  "again.");
    case ProblemCode::ReferralOpen:
        return tr("Complaint %1 still waits for another agency. Nothing was changed. Record first that the referral "
                  "was "
                  "completed or returned.")
            .arg(first());
    case ProblemCode::NoSuchDistrict:
        return tr(
            "This district is not in the list. Nothing was saved. Choose another one, or \"outside the district\".");
    case ProblemCode::NoSuchCategory:
        return tr("This category is no longer in use. Nothing was saved. Choose another one.");
    case ProblemCode::CategoryMissing:
        return tr("The complaint has no category yet. Nothing was recorded. Choose a category, then do this again.");
    case ProblemCode::CallerNotInformed:
        return tr("The caller of complaint %1 has not been told the result. It stays resolved and open. Inform the "
                  "caller, or "
                  "record the attempt, then close it.")
            .arg(first());
    case ProblemCode::AlertFirst:
        return tr(
            "This is a danger to life, and nobody has been alerted yet. No squad was sent. Alert the emergency service "
            "or the agency in charge, record it, then send the squad. If it is no danger after all, correct the complaint: "
            "empty the danger to life, or choose another sub-type.");
    case ProblemCode::NothingChanged:
        return tr("Everything is as it was before, so nothing was recorded. Change a field first.");
    case ProblemCode::ReasonMissing:
        return tr("This needs a reason. Nothing was recorded. Choose a reason and do it again.");
    case ProblemCode::WordsMissing:
        return tr("This needs a few words. Nothing was recorded. Write them and do it again.");
    case ProblemCode::InFuture:
        return tr("This time lies in the future. Nothing was recorded. Give the time at which it happened.");
    case ProblemCode::BeforePreviousStep:
        return tr("This time lies before the step that it follows (%1). Nothing was recorded. Give a time after that.")
            .arg(moment());
    case ProblemCode::LateReasonMissing:
        return tr("This happened more than %1 ago. Nothing was recorded yet. Choose why it is written down late and do "
                  "it "
                  "again.")
            .arg(durationText(lateAfter));
    case ProblemCode::PromiseInPast:
        return tr("The time promised to the caller has passed already. Nothing was recorded. Give a later one.");
    case ProblemCode::ReservationPast:
        return tr(
            "A squad can be reserved only for a time to come. No squad was assigned. Give a later time, or send the "
            "squad now.");
    case ProblemCode::PriorityUnchanged:
        if (argument(1) == u"danger")
            return tr("%1 is marked as danger to life and stays urgent. Nothing was changed. If it is no danger, amend the "
                      "complaint first.")
                .arg(first());
        return tr("The complaint has this priority already. Nothing was changed, and nothing more needs to be done.");
    case ProblemCode::DelayReasonMissing:
        return tr("A promise of %1 was not kept. It is not closed yet. Choose why it was late and close it again.")
            .arg(first());
    case ProblemCode::NoLegalTerm:
        return tr("%1 has no term of the law that could be extended. Nothing was changed.").arg(first());
    case ProblemCode::TermOverdue:
        return tr("The term of %1 ended on %2, and a term that is over cannot be extended. Nothing was changed. Tell "
                  "the "
                  "caller and answer now; if it was extended in time, write when that was.")
            .arg(first(), moment(1));
    case ProblemCode::ExtensionsUsedUp:
        return tr("The term of %1 was extended twice already, and the law allows no more. Nothing was changed.")
            .arg(first());
    case ProblemCode::ConsentMissing:
        return tr("A second extension needs the caller's consent. Nothing was changed. Ask for it, tick it and do it "
                  "again.");
    case ProblemCode::NoSuchHandover:
        return tr("There is no such handover. Nothing was recorded. Choose one from the list.");
    case ProblemCode::HandoverTaken:
        return tr("This handover was taken over already. Nothing was recorded, and nothing more needs to be done.");
    case ProblemCode::HandoverOwn:
        return tr("You gave this handover yourself. Nothing was recorded. Whoever comes after you takes it over.");
    case ProblemCode::ResidentNumber:
        return tr("%1: this holds a resident registration number, which the law forbids us to keep. Nothing was saved. "
                  "Take "
                  "the number out and save again.")
            .arg(field());
    case ProblemCode::TextTooLong:
        return tr("%1: this is longer than %2 characters. Nothing was saved; the text stays on the screen. Shorten it, "
                  "or put "
                  "a part of it into a note.")
            .arg(field(), argument(1));
    case ProblemCode::UndoNothing:
        return tr("There is nothing to undo. Everything stays as it is.");
    case ProblemCode::UndoNotYours:
        return tr(
            "This step was taken by another operator, so it stays. Ask that operator, or record what is right as a new "
            "step.");
    case ProblemCode::UndoTooLate:
        return tr("A step can be undone for %1 only, so this one stays. Record what is right as a new step.")
            .arg(durationText(undoTime));
    case ProblemCode::UndoOvertaken:
        return tr(
            "Something happened after this step, so it stays. Undo the later step first, or record what is right as a "
            "new step.");
    case ProblemCode::UndoReceipt:
        return tr("A call once received keeps its number and cannot be undone. If it was a mistake, cancel the "
                  "complaint with "
                  "a reason.");
    case ProblemCode::ChangedMeanwhile:
        return tr("A colleague worked on complaint %1 at the same moment (%2). Your step was not recorded; theirs was. "
                  "Look at "
                  "the complaint again and repeat the step if it is still right.")
            .arg(first(), meanwhile());
    case ProblemCode::NoSuchOperator:
        return tr("This operator is not in the list. Nothing was recorded. Choose an operator in the settings.");
    case ProblemCode::NoSuchEntry:
        return tr(
            "This entry of the office's lists is incomplete or does not exist. Nothing was changed. Check its code and "
            "its values.");
    case ProblemCode::EntryExists:
        return tr("Another entry has the code %1 already. Nothing was changed. Give this one another code.")
            .arg(first());
    case ProblemCode::UnknownName:
        return tr("\"%1\" is named here and is in no list. Nothing was changed. Enter it first, or name another.")
            .arg(first());
    case ProblemCode::NoMembers:
        return tr("Squad %1 would have no members. Nothing was changed. Give it at least one, or take it out of service.")
            .arg(first());
    case ProblemCode::MergeIntoItself:
        return tr("District %1 would be merged into itself. Nothing was changed. Name another district.").arg(first());
    case ProblemCode::DatesOverlap:
        return tr("%1 is away on some of these days already. Nothing was changed. Choose other days, or change the "
                  "entry that is there.")
            .arg(first());
    case ProblemCode::NotAllowed:
        return tr("This is not allowed here. Nothing was changed. Ask a supervisor.");

    case ProblemCode::FolderMissing:
        return withDetail(
            tr("The folder %1 is not there. Nothing was written. Make the folder, or choose another file.")
                .arg(first()));
    case ProblemCode::NotADatabase:
        return withDetail(
            tr("%1 is not a file of this program. It was not touched. Choose another file.").arg(first()));
    case ProblemCode::NotAFile:
        return tr("%1 is a folder, a pipe or a device and no file. Nothing was done with it. Choose a file.")
            .arg(first());
    case ProblemCode::NewerSchema:
        return m_problem.arguments.size() < 3
                   ? tr("%1 was written by a newer version of this program. It was not touched. Install the newer "
                        "version to open it.")
                         .arg(first())
                   : tr("%1 was written by a newer version of this program (layout %2, known here up to %3). It was "
                        "not touched. Install the newer version to open it.")
                         .arg(first(), argument(1), argument(2));
    case ProblemCode::OlderSchema:
        return tr("%1 was written by an older version of this program. It was not touched. Open it once with the desk, "
                  "which brings it up to date; then it can be checked.")
            .arg(first());
    case ProblemCode::FileReplaced:
        return tr("%1 was deleted, moved or replaced by another file while it was in use. Nothing more is written, and "
                  "a call being typed stays on the screen. Put the same file back; if that cannot be done, note down "
                  "what is on the screen and start the program anew.")
            .arg(first());
    case ProblemCode::SetAside:
        return tr("There is no file %1, but beside it stands %2, which a restore set aside. Nothing was made or changed. "
                  "Give that file its old name back, restore a backup, or move it to another folder if a new office "
                  "is to begin here.")
            .arg(first(), argument(1));
    case ProblemCode::ClockWrong:
        return tr("The clock of this computer says %1, so a number given now would be of the wrong year. Nothing was "
                  "saved, and a call being typed stays on the screen. Set the clock; then save again.")
            .arg(moment());
    case ProblemCode::ReadOnly:
        return withDetail(
            tr("%1 can only be read, not written. It was not changed. Give yourself the right to write it, or "
               "choose another file.")
                .arg(first()));
    case ProblemCode::DiskFull:
        return withDetail(
            tr("The disk that holds %1 is full. Everything saved so far is safe, and a call being typed stays on "
               "the screen. Make room on the disk, then save again.")
                .arg(first()));
    case ProblemCode::Locked:
        return withDetail(
            tr("Another program holds %1. Everything saved so far is safe, and a call being typed stays on the "
               "screen. Wait a moment or end the other program, then try again.")
                .arg(first()));
    case ProblemCode::CannotOpen:
        return withDetail(
            tr("%1 cannot be opened. It was not changed. Check the name and your rights to it, or choose another "
               "file.")
                .arg(first()));
    case ProblemCode::Damaged:
        return withDetail(
            tr("%1 is damaged. Nothing more is written to it. Keep the file as it is and restore the last "
               "backup.")
                .arg(first()));
    case ProblemCode::FileExists:
        return withDetail(
            tr("%1 exists already. It was not overwritten. Choose another name, or move that file away first.")
                .arg(first()));
    case ProblemCode::FileMissing:
        return withDetail(tr("There is no file %1. Nothing was done. Check the name.").arg(first()));
    case ProblemCode::CannotWrite:
        return withDetail(tr("%1 could not be written to the end. Everything saved before is safe, this was not saved. "
                             "Check the disk and your rights, then try again.")
                              .arg(first()));
    case ProblemCode::CannotRead:
        return withDetail(
            tr("%1 could not be read. It was not changed. Check the disk and your rights, then try again.")
                .arg(first()));
    case ProblemCode::DatabaseNotEmpty:
        return withDetail(
            tr("%1 holds complaints already. It was not changed. This can only be done with an empty file; "
               "choose a new name.")
                .arg(first()));
    case ProblemCode::VerifyFailed:
        return withDetail(
            tr("%1 does not agree with its own history. Nothing was changed. Keep the file as it is, restore the "
               "last backup and report it.")
                .arg(first()));
    case ProblemCode::Stopped:
        if (first() == u"demo")
            return tr("The demonstration was stopped, and the file that was begun was removed. Start it again to make it "
                      "from the beginning.");
        if (first() == u"demo_kept")
            return tr("The demonstration was stopped. The file was there before and keeps what was written so far; it "
                      "cannot go on in it. Start it again with an empty file.");
        return tr("The work was stopped. What was done before that is kept. Start it again to go on.");

    case ProblemCode::UnknownCommand:
        return tr("There is no command \"%1\". Nothing was done. See --help for the commands.").arg(first());
    case ProblemCode::UnknownOption:
        return tr("There is no option \"%1\" here. Nothing was done. See --help for the options.").arg(first());
    case ProblemCode::ArgumentMissing:
        return tr("Something is missing: %1. Nothing was done. See --help for what the command needs.").arg(first());
    case ProblemCode::BadValue:
        return withPlace(
            tr("\"%1\" cannot be used here. It was not taken over. Correct the value and try again.").arg(first()));
    case ProblemCode::BadMapping:
        return tr("The mapping file cannot be used: %1. Nothing was imported. Correct it and try again.")
            .arg(mappingFault());
    case ProblemCode::BadRow:
        if (first() == u"repeated_heading")
            return tr("The heading \"%1\" stands twice in the file, so it is not known which column is meant. Nothing was "
                      "imported. Rename one of them and try again.")
                .arg(argument(1));
        if (first() == u"empty_file")
            return tr("The file is empty. Nothing was imported. Choose another file.");
        return tr("The row cannot be read: %1. It was left out. Correct the line and import again.").arg(rowFault());
    case ProblemCode::BadCell:
        return inColumn(cellFault());
    case ProblemCode::BadEncoding:
        return tr("The file holds characters that are neither UTF-8 nor code page 949 (line %1). They were not taken "
                  "over. Save the file as UTF-8 and try again.")
            .arg(argument(1));
    case ProblemCode::ColumnMissing:
        return tr("The column \"%1\" is missing. Nothing was imported. Correct the mapping or the file and try again.")
            .arg(first());
    case ProblemCode::BadDate:
        return inColumn(tr("\"%1\" is no date in the form that the mapping names. The row was left out. Correct the date "
                           "or the mapping and import again.")
                            .arg(argument(1)));
    case ProblemCode::ImplausibleDate:
        if (argument(2) == u"skipped")
            return inColumn(tr("No clock showed the time \"%1\": summer time began and skipped it. The row was left out. "
                               "Correct the time and import again.")
                                .arg(argument(1)));
        return inColumn(tr("The date \"%1\" cannot be right. The row was left out. Correct the date and import again.")
                            .arg(argument(1)));
    case ProblemCode::ClosedBeforeReceived:
        return tr("The record says that it ended (%1) before it was received (%2). It was left out. Correct its dates "
                  "and import again.")
            .arg(first(), argument(1));
    case ProblemCode::UnmappedValue:
        return inColumn(tr("The mapping does not say what \"%1\" means. The row was left out. Add the value to the "
                           "mapping and import again.")
                            .arg(argument(1)));
    case ProblemCode::Internal:
        return m_problem.arguments.isEmpty()
                   ? tr("The program met something that must not happen. Everything saved before is safe. Start it "
                        "anew and report what you did.")
                   : tr("The program met something that must not happen. Everything saved before is safe. Start it "
                        "anew and report what you did, with these words: %1")
                         .arg(m_problem.arguments.join(QStringLiteral(": ")));
    }
    return {};
}

} // namespace

QString problemText(const Problem &problem, const QTimeZone &zone) {
    return ProblemWords(problem, zone).sentence();
}

QString shortProblemText(const Problem &problem) {
    const auto say = [](const char *source) { return QCoreApplication::translate("ShortProblem", source); };
    switch (problem.code) {
    case ProblemCode::AlreadyClosed: return say(QT_TRANSLATE_NOOP("ShortProblem", "closed"));
    case ProblemCode::AlreadyResolved: return say(QT_TRANSLATE_NOOP("ShortProblem", "resolved"));
    case ProblemCode::NotResolved: return say(QT_TRANSLATE_NOOP("ShortProblem", "not resolved yet"));
    case ProblemCode::NotClosed: return say(QT_TRANSLATE_NOOP("ShortProblem", "still open"));
    case ProblemCode::Cancelled: return say(QT_TRANSLATE_NOOP("ShortProblem", "cancelled"));
    case ProblemCode::OnHold: return say(QT_TRANSLATE_NOOP("ShortProblem", "on hold"));
    case ProblemCode::NotOnHold: return say(QT_TRANSLATE_NOOP("ShortProblem", "not on hold"));
    case ProblemCode::Attached: return say(QT_TRANSLATE_NOOP("ShortProblem", "also reported"));
    case ProblemCode::NotAttached: return say(QT_TRANSLATE_NOOP("ShortProblem", "not attached"));
    case ProblemCode::HasAttached: return say(QT_TRANSLATE_NOOP("ShortProblem", "others are attached"));
    case ProblemCode::SquadsBusy: return say(QT_TRANSLATE_NOOP("ShortProblem", "squads are on it"));
    case ProblemCode::NoSuchDispatch:
    case ProblemCode::NotAssigned: return say(QT_TRANSLATE_NOOP("ShortProblem", "no squad assigned"));
    case ProblemCode::DispatchEnded: return say(QT_TRANSLATE_NOOP("ShortProblem", "squad has left"));
    case ProblemCode::AlreadyCalled: return say(QT_TRANSLATE_NOOP("ShortProblem", "told already"));
    case ProblemCode::AlreadyOut: return say(QT_TRANSLATE_NOOP("ShortProblem", "out already"));
    case ProblemCode::NotOut: return say(QT_TRANSLATE_NOOP("ShortProblem", "not out yet"));
    case ProblemCode::AlreadyArrived: return say(QT_TRANSLATE_NOOP("ShortProblem", "arrived already"));
    case ProblemCode::NoSuchReferral: return say(QT_TRANSLATE_NOOP("ShortProblem", "not referred"));
    case ProblemCode::ReferralEnded: return say(QT_TRANSLATE_NOOP("ShortProblem", "referral ended"));
    case ProblemCode::ReferralOpen: return say(QT_TRANSLATE_NOOP("ShortProblem", "referral open"));
    case ProblemCode::CategoryMissing: return say(QT_TRANSLATE_NOOP("ShortProblem", "kind is missing"));
    case ProblemCode::CallerNotInformed: return say(QT_TRANSLATE_NOOP("ShortProblem", "inform the caller first"));
    case ProblemCode::AlertFirst: return say(QT_TRANSLATE_NOOP("ShortProblem", "alert first"));
    default: return {};
    }
}

} // namespace baro
