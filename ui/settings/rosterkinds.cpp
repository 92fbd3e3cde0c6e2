#include "settings/rosterentries.h"
#include "text/advicetext.h"

#include <algorithm>

namespace baro {

namespace {

constexpr qsizetype longestShiftCode = 6;

std::optional<int> minutesIn(const QString &text) {
    const QStringList parts = text.trimmed().split(u':');
    bool hoursOk = false;
    bool minutesOk = parts.size() < 2;
    const int hours = parts[0].toInt(&hoursOk);
    const int minutes = parts.size() < 2 ? 0 : parts[1].toInt(&minutesOk);
    const bool ok = hoursOk && minutesOk && parts.size() <= 2 && hours >= 0 && minutes >= 0 && minutes < 60 &&
                    hours * 60 + minutes <= 24 * 60;
    return ok ? std::optional(hours * 60 + minutes) : std::nullopt;
}

class ShiftsKind final : public KindOf<Shift> {
public:
    enum Field { Code, Name, English, Hours, Minimum, OnCall };

    QString name() const override { return QStringLiteral("shifts"); }
    bool isForSupervisors() const override { return true; }
    QString about() const override {
        return RosterWords::tr(
            "A cell of the roster names shifts by their letters. Other hours hold for every day that "
            "names the shift, also for days gone by; for new hours from a day on make a new shift.");
    }
    QStringList headings() const override {
        return {RosterWords::tr("Letters"), RosterWords::tr("Shift"), RosterWords::tr("Hours"),
                RosterWords::tr("At least"), RosterWords::tr("State")};
    }
    std::vector<EntryField> fields(const Session &) const override {
        return {
            {QStringLiteral("shiftCode"), RosterWords::tr("Letters"),
             RosterWords::tr("One, as D; stands in the cells")},
            {QStringLiteral("shiftName"), RosterWords::tr("Name"), {}},
            {QStringLiteral("shiftEnglish"), RosterWords::tr("English name"), RosterWords::tr("As the name above")},
            {QStringLiteral("shiftHours"), RosterWords::tr("Hours"), RosterWords::tr("09:00-18:00; or 22:00-09:00")},
            {QStringLiteral("shiftMinimum"), RosterWords::tr("Members at least"), QStringLiteral("1")},
            {QStringLiteral("shiftOnCall"),
             RosterWords::tr("Sets out for"),
             {},
             true,
             {{0, everything(), {}}, {1, urgent(), {}}}}};
    }
    std::vector<EntryRow> rows(const Session &session) const override {
        std::vector<EntryRow> rows;
        for (const auto &[id, shift] : session.reference()->all<Shift>()) {
            const bool retired = shift.until && *shift.until <= session.now();
            rows.push_back({id.value,
                            {shift.code, nameIn(currentLanguage(), shift), shiftHoursText(shift),
                             QString::number(shift.minimum), rosterState(retired)},
                            shift.ko + u'\n' + shift.en,
                            retired});
        }
        std::ranges::stable_sort(rows, {}, &EntryRow::retired);
        return rows;
    }
    QString emptyText() const override { return RosterWords::tr("No shift fits these letters."); }
    QString addWords() const override { return RosterWords::tr("Add a shift"); }
    ReferenceEntry fresh(const Reference &) const override { return Shift{}; }
    QStringList texts(const ReferenceEntry &entry, const Session &) const override {
        const auto &shift = std::get<Shift>(entry);
        return {shift.code,
                shift.ko,
                shift.en == shift.ko ? QString() : shift.en,
                shiftHoursText(shift).replace(u'–', u'-'),
                QString::number(shift.minimum),
                shift.urgentOnly ? urgent() : everything()};
    }
    std::optional<EntryFault> put(ReferenceEntry &entry, std::optional<std::int64_t> id, const QStringList &texts,
                                  const Session &session) const override {
        auto &shift = std::get<Shift>(entry);
        if (auto fault = rosterTextFault(texts, {Name, English}))
            return fault;
        if (texts[Code].isEmpty())
            return rosterMissing(Code);
        if (id && texts[Code] != shift.code)
            return EntryFault{Code,
                              RosterWords::tr("The cells of the roster name this shift by its letters. Nothing was "
                                              "saved; add another shift instead.")};
        const QString code = texts[Code].toUpper();
        if (!id && session.reference()->idOf<Shift>(code))
            return EntryFault{Code, RosterWords::tr("Another shift has these letters. Nothing was saved; give this one "
                                                    "others.")};
        const bool letters =
            std::ranges::all_of(code, [](QChar c) { return c.isLetterOrNumber() && c.unicode() < 128; });
        if (!id && (!letters || code.size() > longestShiftCode))
            return EntryFault{Code,
                              RosterWords::tr("Write letters from A to Z or digits, at most %1. Nothing was saved.")
                                  .arg(longestShiftCode)};
        if (!id)
            shift.code = code;
        if (texts[Name].isEmpty())
            return rosterMissing(Name);
        shift.ko = texts[Name];
        shift.en = texts[English].isEmpty() ? shift.ko : texts[English];
        QString hours = texts[Hours];
        const QStringList times = hours.replace(u'–', u'-').replace(u'~', u'-').split(u'-');
        const auto starts = times.size() == 2 ? minutesIn(times[0]) : std::nullopt;
        const auto ends = times.size() == 2 ? minutesIn(times[1]) : std::nullopt;
        if (!starts || !ends || *starts == *ends || *starts == 24 * 60)
            return EntryFault{Hours,
                              RosterWords::tr("These are no hours. Nothing was saved; write them as 09:00-18:00. An "
                                              "end that is not after the beginning is on the next day.")};
        shift.starts = *starts;
        shift.ends = *ends;
        bool ok = false;
        const int minimum = texts[Minimum].isEmpty() ? 1 : texts[Minimum].toInt(&ok);
        if (!texts[Minimum].isEmpty() && (!ok || minimum < 0 || minimum > 99))
            return EntryFault{Minimum, RosterWords::tr("Write a number of people from 0 to 99. Nothing was saved.")};
        shift.minimum = minimum;
        if (!texts[OnCall].isEmpty() && texts[OnCall] != urgent() && texts[OnCall] != everything())
            return rosterNotListed(OnCall, texts[OnCall]);
        shift.urgentOnly = texts[OnCall] == urgent();
        return std::nullopt;
    }

private:
    static QString everything() { return RosterWords::tr("everything", "what a squad sets out for"); }
    static QString urgent() { return RosterWords::tr("what is urgent (on call)", "what a squad sets out for"); }
};

class MembersKind final : public KindOf<Member> {
public:
    enum Field { Name, English, InSquad, Team, Telephone };

    QString name() const override { return QStringLiteral("members"); }
    bool isForSupervisors() const override { return true; }
    QString about() const override {
        return RosterWords::tr(
            "Where nobody of a squad is entered by name, as many are counted as the squad says it has. A "
            "squad that works in turns has teams, A and B.");
    }
    QStringList headings() const override {
        return {RosterWords::tr("Member"), RosterWords::tr("Squad"), RosterWords::tr("Team"),
                RosterWords::tr("Telephone"), RosterWords::tr("State")};
    }
    std::vector<EntryField> fields(const Session &session) const override {
        return {
            {QStringLiteral("memberName"), RosterWords::tr("Name"), {}},
            {QStringLiteral("memberEnglish"), RosterWords::tr("English name"), RosterWords::tr("As the name above")},
            {QStringLiteral("memberSquad"), RosterWords::tr("Squad"), {}, true, rosterItems<Squad>(session)},
            {QStringLiteral("memberTeam"), RosterWords::tr("Team"), RosterWords::tr("All of them; or A, B")},
            {QStringLiteral("memberTelephone"), RosterWords::tr("Telephone"), RosterWords::tr("Optional")}};
    }
    std::vector<EntryRow> rows(const Session &session) const override {
        const ReferencePointer reference = session.reference();
        std::vector<EntryRow> rows;
        for (const auto &[id, member] : reference->all<Member>()) {
            const bool retired = member.until && *member.until <= session.now();
            const QString telephone = member.telephone.value_or(QString());
            rows.push_back({id.value,
                            {nameIn(currentLanguage(), member), rosterName<Squad>(member.squad, *reference),
                             member.team, telephoneText(telephone), rosterState(retired)},
                            member.ko + u'\n' + member.en + u'\n' + telephone,
                            retired});
        }
        std::ranges::stable_sort(rows, [](const EntryRow &one, const EntryRow &other) {
            return one.retired != other.retired ? other.retired : one.cells[1] < other.cells[1];
        });
        return rows;
    }
    QString emptyText() const override {
        return RosterWords::tr("Members of the squads stand here once one is added. Without them nobody can be away by "
                               "name.");
    }
    QString addWords() const override { return RosterWords::tr("Add a member"); }
    ReferenceEntry fresh(const Reference &reference) const override {
        Member member;
        member.code = freshRosterCode<Member>(reference, QStringLiteral("M"));
        return member;
    }
    ReferenceEntry freshLike(const ReferenceEntry &like, const Reference &reference) const override {
        // Squads are entered one after the other.
        auto member = std::get<Member>(fresh(reference));
        member.squad = std::get<Member>(like).squad;
        member.team = std::get<Member>(like).team;
        return member;
    }
    QStringList texts(const ReferenceEntry &entry, const Session &session) const override {
        const auto &member = std::get<Member>(entry);
        return {member.ko, member.en == member.ko ? QString() : member.en,
                member.squad.isEmpty() ? QString() : rosterName<Squad>(member.squad, *session.reference()), member.team,
                telephoneText(member.telephone.value_or(QString()))};
    }
    std::optional<EntryFault> put(ReferenceEntry &entry, std::optional<std::int64_t> id, const QStringList &texts,
                                  const Session &session) const override {
        Q_UNUSED(id)
        auto &member = std::get<Member>(entry);
        const QStringList shown = this->texts(entry, session);
        if (auto fault = rosterTextFault(texts, {Name, English}))
            return fault;
        if (texts[Name].isEmpty())
            return rosterMissing(Name);
        member.ko = texts[Name];
        member.en = texts[English].isEmpty() ? member.ko : texts[English];
        if (texts[InSquad].isEmpty())
            return rosterMissing(InSquad);
        if (texts[InSquad] != shown[InSquad]) {
            const auto *squad = rosterCalled<Squad>(texts[InSquad], *session.reference(), session.now());
            if (!squad)
                return rosterNotListed(InSquad, texts[InSquad]);
            member.squad = squad->code;
        }
        const QString team = texts[Team].toUpper();
        if (team.size() > 2 || std::ranges::any_of(team, [](QChar c) { return c < u'A' || c > u'Z'; }))
            return EntryFault{Team,
                              RosterWords::tr("A team is a letter, as A or B. Nothing was saved; correct it or empty "
                                              "the field.")};
        member.team = team;
        if (!texts[Telephone].isEmpty() && !isTelephoneNumber(texts[Telephone]))
            return EntryFault{Telephone,
                              RosterWords::tr("This is no telephone number. Nothing was saved; write digits, as "
                                              "in 010-1234-5678.")};
        const QString digits = telephoneDigits(texts[Telephone]);
        member.telephone = digits.isEmpty() ? std::nullopt : std::optional(digits);
        return std::nullopt;
    }
};

} // namespace

std::unique_ptr<EntryKind> shiftsKind() {
    return std::make_unique<ShiftsKind>();
}
std::unique_ptr<EntryKind> membersKind() {
    return std::make_unique<MembersKind>();
}

} // namespace baro
