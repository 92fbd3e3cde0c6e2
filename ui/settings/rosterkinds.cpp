#include "base/text.h"
#include "complaint/rosterof.h"
#include "search/keystrokes.h"
#include "settings/entrykind.h"
#include "text/advicetext.h"
#include "text/codetext.h"
#include "text/timetext.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <set>

namespace baro {

namespace {

struct RosterWords {
    Q_DECLARE_TR_FUNCTIONS(RosterLists)
};

constexpr int patternLines = 6;
constexpr qsizetype longestShiftCode = 6;

EntryFault rosterMissing(int field) {
    return {field, RosterWords::tr("Nothing stands here yet. Nothing was saved; fill it in.")};
}
EntryFault rosterNotListed(int field, const QString &words) {
    return {field, RosterWords::tr("\"%1\" is not in the list. Nothing was saved; choose one that is.").arg(words)};
}
EntryFault rosterNoDay(int field) {
    return {field, RosterWords::tr("This is no day. Nothing was saved; write it as 2026-12-25.")};
}

QDate rosterDay(const QString &text) {
    return QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
}

std::optional<EntryFault> rosterTextFault(const QStringList &texts, const std::vector<int> &names) {
    for (int i = 0; i < texts.size(); ++i)
        if (holdsResidentNumber(texts[i]))
            return EntryFault{i, RosterWords::tr("This holds a resident registration number, which the law forbids us to "
                                                 "keep. Take it out.")};
    for (const int field : names)
        if (texts[field].size() > longestName)
            return EntryFault{
                field, RosterWords::tr("This is longer than %1 characters. Nothing was saved; shorten it.").arg(longestName)};
    return std::nullopt;
}

template<class Entry>
QString rosterName(const QString &code, const Reference &reference) {
    const auto id = reference.idOf<Entry>(code);
    return id ? nameIn(currentLanguage(), *reference.find<Entry>(*id)) : code;
}

/// The entry that is called so, by its code or in one of the languages; one in service first.
template<class Entry>
const Entry *rosterCalled(const QString &words, const Reference &reference, Instant now) {
    const Entry *found = nullptr;
    for (const auto &[id, entry] : reference.all<Entry>()) {
        if (entry.code.compare(words, Qt::CaseInsensitive) != 0 && plainText(entry.ko) != plainText(words) &&
            plainText(entry.en) != plainText(words))
            continue;
        if (!entry.until || *entry.until > now)
            return &entry;
        found = &entry;
    }
    return found;
}

template<class Entry>
QString freshRosterCode(const Reference &reference, const QString &letter) {
    for (auto number = static_cast<qlonglong>(reference.all<Entry>().size()) + 1;; ++number) {
        const QString code = QStringLiteral("%1%2").arg(letter).arg(number, 3, 10, QLatin1Char('0'));
        if (!reference.idOf<Entry>(code))
            return code;
    }
}

template<class Entry>
std::vector<ChoiceField::Item> rosterItems(const Session &session) {
    const Language other = currentLanguage() == Language::Korean ? Language::English : Language::Korean;
    const ReferencePointer reference = session.reference();
    std::vector<ChoiceField::Item> items;
    for (const auto &[id, entry] : reference->template all<Entry>()) {
        if constexpr (std::is_same_v<Entry, District>)
            if (!entry.isDong())
                continue;
        if (reference->template inService<Entry>(id, session.now()))
            items.push_back({id.value, nameIn(currentLanguage(), entry), nameIn(other, entry) + u'\n' + entry.code});
    }
    return items;
}

QString rosterState(bool retired) {
    return retired ? RosterWords::tr("out of service", "an entry of the roster") : QString();
}

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

class DistrictsKind final : public KindOf<District> {
public:
    enum Field { Name, English, Until, Into };

    QString name() const override { return QStringLiteral("districts"); }
    bool canAdd() const override { return false; }
    bool isForSupervisors() const override { return true; }
    QString about() const override {
        return RosterWords::tr("A dong that ends on a day, alone or as a part of another one, is out of the lists from that "
                               "day on. What was received before keeps its dong.");
    }
    QStringList headings() const override {
        return {RosterWords::tr("Dong"), RosterWords::tr("Lies in"), RosterWords::tr("State")};
    }
    std::vector<EntryField> fields(const Session &session) const override {
        return {{QStringLiteral("districtName"), RosterWords::tr("Name"), {}},
                {QStringLiteral("districtEnglish"), RosterWords::tr("English name"), RosterWords::tr("As the name above")},
                {QStringLiteral("districtUntil"), RosterWords::tr("Ends on"),
                 RosterWords::tr("It goes on; or the first day without it, as 2027-01-01")},
                {QStringLiteral("districtInto"), RosterWords::tr("Becomes a part of"), RosterWords::tr("Of none"), true,
                 rosterItems<District>(session)}};
    }
    std::vector<EntryRow> rows(const Session &session) const override {
        const ReferencePointer reference = session.reference();
        std::vector<EntryRow> rows;
        for (const auto &[id, district] : reference->all<District>()) {
            QString state;
            if (district.until) {
                const QString day = dateText(*district.until, session.zone(), currentLanguage());
                state = district.mergedInto
                            ? RosterWords::tr("part of %1 from %2")
                                  .arg(rosterName<District>(*district.mergedInto, *reference), day)
                            : RosterWords::tr("ends on %1").arg(day);
            }
            rows.push_back({id.value,
                            {nameIn(currentLanguage(), district), district.legalKo, state},
                            district.ko + u'\n' + district.en + u'\n' + district.code,
                            district.until && *district.until <= session.now()});
        }
        std::ranges::stable_sort(rows, {}, &EntryRow::retired);
        return rows;
    }
    bool canRetire() const override { return false; }
    QString emptyText() const override { return RosterWords::tr("No dong fits these letters."); }
    QString addWords() const override { return {}; }
    ReferenceEntry fresh(const Reference &) const override { return District{}; }
    QStringList texts(const ReferenceEntry &entry, const Session &session) const override {
        const auto &district = std::get<District>(entry);
        return {district.ko, district.en == district.ko ? QString() : district.en,
                district.until ? toDateTime(*district.until, session.zone()).date().toString(Qt::ISODate) : QString(),
                district.mergedInto ? rosterName<District>(*district.mergedInto, *session.reference()) : QString()};
    }
    std::optional<EntryFault> put(ReferenceEntry &entry, std::optional<std::int64_t> id, const QStringList &texts,
                                  const Session &session) const override {
        auto &district = std::get<District>(entry);
        const QStringList shown = this->texts(entry, session);
        if (auto fault = rosterTextFault(texts, {Name, English}))
            return fault;
        if (texts[Name].isEmpty())
            return rosterMissing(Name);
        for (const auto &[other, known] : session.reference()->all<District>())
            if (id != other.value && known.ko == texts[Name] && known.ko != district.ko && !known.until)
                return EntryFault{
                    Name, RosterWords::tr("\"%1\" is in the list already. Nothing was saved; give this one another name.")
                              .arg(texts[Name])};
        // Whether it is a dong or a legal-status dong follows from its name beside that of the legal one.
        const bool dong = district.isDong();
        if (texts[Name] != district.ko && !dong)
            return EntryFault{Name, RosterWords::tr("Only dongs are renamed here. Nothing was saved.")};
        if (dong && texts[Name] == district.legalKo)
            return EntryFault{Name, RosterWords::tr("The legal-status dong is called so. Nothing was saved; give this one "
                                                    "another name.")};
        district.ko = texts[Name];
        district.en = texts[English].isEmpty() ? district.ko : texts[English];
        if (texts[Until].isEmpty()) {
            if (!texts[Into].isEmpty())
                return EntryFault{Until, RosterWords::tr("From which day on is it a part of the other one? Nothing was saved; "
                                                         "write the day as 2027-01-01.")};
            district.until.reset();
            district.mergedInto.reset();
            return std::nullopt;
        }
        if (!dong)
            return EntryFault{Until, RosterWords::tr("Only a dong can end. Nothing was saved; empty the field.")};
        if (texts[Until] != shown[Until]) {
            const QDate day = rosterDay(texts[Until]);
            if (!day.isValid())
                return rosterNoDay(Until);
            district.until = instantOf(session.zone(), localDay(day), 0);
        }
        if (texts[Into] == shown[Into])
            return std::nullopt;
        if (texts[Into].isEmpty()) {
            district.mergedInto.reset();
            return std::nullopt;
        }
        const auto *into = rosterCalled<District>(texts[Into], *session.reference(), session.now());
        if (!into || !into->isDong())
            return rosterNotListed(Into, texts[Into]);
        if (into->code == district.code)
            return EntryFault{Into, RosterWords::tr("A dong cannot become a part of itself. Nothing was saved; choose another "
                                                    "one.")};
        if (into->until && *into->until <= *district.until)
            return EntryFault{Into, RosterWords::tr("%1 has ended by that day itself. Nothing was saved; choose another one.")
                                        .arg(nameIn(currentLanguage(), *into))};
        district.mergedInto = into->code;
        return std::nullopt;
    }
    QString consequence(const ReferenceEntry &entry, std::optional<std::int64_t> id, const Session &session) const override {
        const auto &district = std::get<District>(entry);
        if (!district.until || !id)
            return {};
        const ReferencePointer reference = session.reference();
        const auto &squads = reference->all<Squad>();
        std::map<DistrictId, District> after = reference->all<District>();
        after[DistrictId{*id}] = district;
        std::map<DistrictId, District> before = after;
        before[DistrictId{*id}].until.reset();
        before[DistrictId{*id}].mergedInto.reset();
        const Reaches then(before, squads, *district.until);
        const Reaches now(after, squads, *district.until);
        const QString day = dateText(*district.until, session.zone(), currentLanguage());
        const QString name = nameIn(currentLanguage(), district);
        const auto into = district.mergedInto ? reference->idOf<District>(*district.mergedInto) : std::nullopt;
        QStringList moved;
        QStringList nowhere;
        int there = 0;
        for (const auto &[squad, what] : squads) {
            if (what.until && *what.until <= *district.until)
                continue;
            there += then.of(squad, DistrictId{*id}) != Reach::None;
            if (into && now.of(squad, *into) > then.of(squad, *into))
                moved += nameIn(currentLanguage(), what);
            if (then.of(squad, std::nullopt) != Reach::None && now.of(squad, std::nullopt) == Reach::None)
                nowhere += nameIn(currentLanguage(), what);
        }
        QStringList sentences;
        if (into) {
            sentences += RosterWords::tr("From %1 on %2 is a part of %3. %n squad(s) that go to %2 go to %3 then.",
                                         "day, dong, dong", there)
                             .arg(day, name, rosterName<District>(*district.mergedInto, *reference));
            sentences += moved.isEmpty()
                             ? RosterWords::tr("All of them go there already.")
                             : RosterWords::tr("New there, or nearer than before: %1.").arg(moved.join(QStringLiteral(", ")));
        } else {
            sentences += RosterWords::tr("From %1 on there is no %2, and nobody goes to it any more (%n squad(s) now).",
                                         "day, dong", there)
                             .arg(day, name);
        }
        if (!nowhere.isEmpty())
            sentences += RosterWords::tr("These squads would go nowhere; give them other dongs: %1.")
                             .arg(nowhere.join(QStringLiteral(", ")));
        return sentences.join(u' ');
    }
    bool hasConsequences() const override { return true; }
};

class ShiftsKind final : public KindOf<Shift> {
public:
    enum Field { Code, Name, English, Hours, Minimum, OnCall };

    QString name() const override { return QStringLiteral("shifts"); }
    bool isForSupervisors() const override { return true; }
    QString about() const override {
        return RosterWords::tr("A cell of the roster names shifts by their letters. Other hours hold for every day that "
                               "names the shift, also for days gone by; for new hours from a day on make a new shift.");
    }
    QStringList headings() const override {
        return {RosterWords::tr("Letters"), RosterWords::tr("Shift"), RosterWords::tr("Hours"),
                RosterWords::tr("At least"), RosterWords::tr("State")};
    }
    std::vector<EntryField> fields(const Session &) const override {
        return {{QStringLiteral("shiftCode"), RosterWords::tr("Letters"), RosterWords::tr("One, as D; stands in the cells")},
                {QStringLiteral("shiftName"), RosterWords::tr("Name"), {}},
                {QStringLiteral("shiftEnglish"), RosterWords::tr("English name"), RosterWords::tr("As the name above")},
                {QStringLiteral("shiftHours"), RosterWords::tr("Hours"), RosterWords::tr("09:00-18:00; or 22:00-09:00")},
                {QStringLiteral("shiftMinimum"), RosterWords::tr("Members at least"), QStringLiteral("1")},
                {QStringLiteral("shiftOnCall"), RosterWords::tr("Sets out for"), {}, true,
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
            return EntryFault{Code, RosterWords::tr("The cells of the roster name this shift by its letters. Nothing was "
                                                    "saved; add another shift instead.")};
        const QString code = texts[Code].toUpper();
        if (!id && session.reference()->idOf<Shift>(code))
            return EntryFault{Code, RosterWords::tr("Another shift has these letters. Nothing was saved; give this one "
                                                    "others.")};
        const bool letters = std::ranges::all_of(code, [](QChar c) { return c.isLetterOrNumber() && c.unicode() < 128; });
        if (!id && (!letters || code.size() > longestShiftCode))
            return EntryFault{Code, RosterWords::tr("Write letters from A to Z or digits, at most %1. Nothing was saved.")
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
            return EntryFault{Hours, RosterWords::tr("These are no hours. Nothing was saved; write them as 09:00-18:00. An "
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
        return RosterWords::tr("Where nobody of a squad is entered by name, as many are counted as the squad says it has. A "
                               "squad that works in turns has teams, A and B.");
    }
    QStringList headings() const override {
        return {RosterWords::tr("Member"), RosterWords::tr("Squad"), RosterWords::tr("Team"),
                RosterWords::tr("Telephone"), RosterWords::tr("State")};
    }
    std::vector<EntryField> fields(const Session &session) const override {
        return {{QStringLiteral("memberName"), RosterWords::tr("Name"), {}},
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
                            {nameIn(currentLanguage(), member), rosterName<Squad>(member.squad, *reference), member.team,
                             telephoneText(telephone), rosterState(retired)},
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
            return EntryFault{Team, RosterWords::tr("A team is a letter, as A or B. Nothing was saved; correct it or empty "
                                                    "the field.")};
        member.team = team;
        if (!texts[Telephone].isEmpty() && !isTelephoneNumber(texts[Telephone]))
            return EntryFault{Telephone, RosterWords::tr("This is no telephone number. Nothing was saved; write digits, as "
                                                         "in 010-1234-5678.")};
        const QString digits = telephoneDigits(texts[Telephone]);
        member.telephone = digits.isEmpty() ? std::nullopt : std::optional(digits);
        return std::nullopt;
    }
};

class PatternsKind final : public KindOf<RosterPattern> {
public:
    enum Field { Name, English, From, Squads, FirstWeek };

    QString name() const override { return QStringLiteral("patterns"); }
    bool isForSupervisors() const override { return true; }
    QString about() const override {
        return RosterWords::tr("Weeks that come round again, and the squads that follow them. A week is eight cells, Monday "
                               "to Sunday and one for a public holiday, parted by | (D | D | D | D | D | W | W | W; an empty "
                               "cell is off duty). S13+2 begins with the third week. Of two patterns the one with the later "
                               "first day holds from that day on.");
    }
    QString retireWords(bool retired) const override {
        return retired ? RosterWords::tr("Let it hold again") : RosterWords::tr("Withdraw");
    }
    QStringList headings() const override {
        return {RosterWords::tr("Pattern"), RosterWords::tr("From"), RosterWords::tr("Weeks"), RosterWords::tr("Squads"),
                RosterWords::tr("State")};
    }
    std::vector<EntryField> fields(const Session &) const override {
        std::vector<EntryField> fields{
            {QStringLiteral("patternName"), RosterWords::tr("Name"), {}},
            {QStringLiteral("patternEnglish"), RosterWords::tr("English name"), RosterWords::tr("As the name above")},
            {QStringLiteral("patternFrom"), RosterWords::tr("From"), RosterWords::tr("A Monday, as 2026-11-30")},
            {QStringLiteral("patternSquads"), RosterWords::tr("Squads"), QStringLiteral("S02, S03+1, S04+2")}};
        for (int week = 1; week <= patternLines; ++week)
            fields.push_back({QStringLiteral("patternWeek%1").arg(week), RosterWords::tr("Week %1").arg(week),
                              QStringLiteral("D | D | D | D | D | W | W | W")});
        return fields;
    }
    std::vector<EntryRow> rows(const Session &session) const override {
        std::vector<EntryRow> rows;
        for (const auto &[id, pattern] : session.reference()->all<RosterPattern>())
            rows.push_back({id.value,
                            {nameIn(currentLanguage(), pattern), pattern.from, QString::number(pattern.weeks.size()),
                             QString::number(pattern.squads.size()),
                             pattern.until ? RosterWords::tr("withdrawn", "a pattern of the roster") : QString()},
                            QStringList(pattern.squads.begin(), pattern.squads.end()).join(u'\n'),
                            pattern.until.has_value()});
        std::ranges::stable_sort(rows, {}, &EntryRow::retired);
        return rows;
    }
    QString emptyText() const override {
        return RosterWords::tr("Weeks that come round again stand here once one is added. Without any, every squad is on duty "
                               "in service hours.");
    }
    QString addWords() const override { return RosterWords::tr("Add a pattern"); }
    ReferenceEntry fresh(const Reference &reference) const override {
        RosterPattern pattern;
        pattern.code = freshRosterCode<RosterPattern>(reference, QStringLiteral("R"));
        return pattern;
    }
    ReferenceEntry freshLike(const ReferenceEntry &like, const Reference &reference) const override {
        auto pattern = std::get<RosterPattern>(like);
        pattern.code = std::get<RosterPattern>(fresh(reference)).code;
        pattern.from.clear();
        pattern.until.reset();
        return pattern;
    }
    QStringList texts(const ReferenceEntry &entry, const Session &) const override {
        const auto &pattern = std::get<RosterPattern>(entry);
        QStringList texts{pattern.ko, pattern.en == pattern.ko ? QString() : pattern.en, pattern.from,
                          QStringList(pattern.squads.begin(), pattern.squads.end()).join(QStringLiteral(", "))};
        QStringList weeks;
        for (const auto &week : pattern.weeks)
            weeks += QStringList(week.begin(), week.end()).join(QStringLiteral(" | "));
        // More weeks than lines go on in the last one.
        for (int line = 0; line < patternLines; ++line)
            texts += line + 1 < patternLines ? weeks.value(line) : QStringList(weeks.mid(line)).join(QStringLiteral(" / "));
        return texts;
    }
    std::optional<EntryFault> put(ReferenceEntry &entry, std::optional<std::int64_t> id, const QStringList &texts,
                                  const Session &session) const override {
        auto &pattern = std::get<RosterPattern>(entry);
        const ReferencePointer reference = session.reference();
        if (auto fault = rosterTextFault(texts, {Name, English}))
            return fault;
        if (texts[Name].isEmpty())
            return rosterMissing(Name);
        pattern.ko = texts[Name];
        pattern.en = texts[English].isEmpty() ? pattern.ko : texts[English];
        const QDate from = rosterDay(texts[From]);
        if (!from.isValid())
            return texts[From].isEmpty() ? rosterMissing(From) : rosterNoDay(From);
        if (from.dayOfWeek() != Qt::Monday)
            return EntryFault{From, RosterWords::tr("%1 is no Monday. Nothing was saved; weeks begin on Mondays.")
                                        .arg(texts[From])};
        pattern.from = texts[From];
        std::vector<std::vector<QString>> weeks;
        for (int line = 0; line < patternLines; ++line) {
            const int field = FirstWeek + line;
            if (texts[field].trimmed().isEmpty())
                continue;
            for (const QString &week : texts[field].split(u'/')) {
                const QStringList parts = week.split(u'|');
                if (parts.size() != 8)
                    return EntryFault{field, RosterWords::tr("This week has %n cell(s) and not eight: Monday to Sunday and a "
                                                             "holiday, parted by |. Nothing was saved.",
                                                             nullptr, static_cast<int>(parts.size()))};
                std::vector<QString> cells;
                for (const QString &part : parts) {
                    RosterCell cell = RosterCell::read(part.simplified());
                    for (RosterCell::Part &one : cell.parts) {
                        const auto *shift = rosterCalled<Shift>(one.shift, *reference, session.now());
                        if (!shift)
                            return EntryFault{field, RosterWords::tr("There is no shift \"%1\". Nothing was saved; enter it "
                                                                     "first, or name another.")
                                                         .arg(one.shift)};
                        one.shift = shift->code;
                        one.team = one.team.toUpper();
                    }
                    cells.push_back(cell.text());
                }
                weeks.push_back(std::move(cells));
            }
        }
        if (weeks.empty())
            return rosterMissing(FirstWeek);
        std::vector<QString> squads;
        std::set<QString> seen;
        for (const QString &word : texts[Squads].split(u',', Qt::SkipEmptyParts)) {
            const QString name = word.section(u'+', 0, 0).trimmed();
            const auto *squad = rosterCalled<Squad>(name, *reference, session.now());
            if (!squad)
                return EntryFault{Squads, RosterWords::tr("There is no squad \"%1\". Nothing was saved; name one of the list by "
                                                          "its code.")
                                              .arg(name)};
            bool ok = true;
            const int offset = word.contains(u'+') ? word.section(u'+', 1).trimmed().toInt(&ok) : 0;
            if (!ok || offset < 0 || offset >= static_cast<int>(weeks.size()))
                return EntryFault{Squads, RosterWords::tr("\"%1\" begins with a week that the pattern does not have. Nothing "
                                                          "was saved.")
                                              .arg(word.trimmed())};
            if (!seen.insert(squad->code).second)
                return EntryFault{Squads, RosterWords::tr("%1 stands here twice. Nothing was saved; take one out.")
                                              .arg(squad->code)};
            for (const auto &[other, known] : reference->all<RosterPattern>())
                if (other.value != id.value_or(0) && !known.until && known.from == pattern.from &&
                    std::ranges::any_of(known.squads, [&](const QString &code) {
                        return code.section(u'+', 0, 0) == squad->code;
                    }))
                    return EntryFault{Squads, RosterWords::tr("%1 follows the pattern \"%2\" from the same day on. Nothing was "
                                                              "saved; take the squad out there, or choose another day.")
                                                  .arg(squad->code, nameIn(currentLanguage(), known))};
            squads.push_back(offset ? squad->code + u'+' + QString::number(offset) : squad->code);
        }
        if (squads.empty())
            return rosterMissing(Squads);
        pattern.weeks = std::move(weeks);
        pattern.squads = std::move(squads);
        return std::nullopt;
    }
};

} // namespace

QString districtNames(const std::vector<QString> &codes, const Reference &reference) {
    QStringList names;
    for (const QString &code : codes)
        names += rosterName<District>(code, reference);
    return names.join(QStringLiteral(", "));
}

tl::expected<std::vector<QString>, QString> districtCodes(const QString &names, const Session &session) {
    std::vector<QString> codes;
    for (const QString &part : names.split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (name.isEmpty())
            continue;
        const auto *district = rosterCalled<District>(name, *session.reference(), session.now());
        if (!district || (!district->isDong() && !district->isLegal()))
            return tl::unexpected(name);
        if (std::ranges::find(codes, district->code) == codes.end())
            codes.push_back(district->code);
    }
    return codes;
}

QString nobodyGoesTo(const Squad &squad, std::int64_t id, const Session &session) {
    const ReferencePointer reference = session.reference();
    const auto squadsNow = [&](const std::map<SquadId, Squad> &all) {
        std::map<SquadId, Squad> inService;
        for (const auto &[key, one] : all)
            if (!one.until || *one.until > session.now())
                inService.emplace(key, one);
        return inService;
    };
    const std::map<SquadId, Squad> before = squadsNow(reference->all<Squad>());
    std::map<SquadId, Squad> changed = reference->all<Squad>();
    changed[SquadId{id}] = squad;
    const std::map<SquadId, Squad> after = squadsNow(changed);
    const Reaches then(reference->all<District>(), before, session.now());
    const Reaches now(reference->all<District>(), after, session.now());
    for (const DistrictId dong : now.dongs()) {
        const auto anyone = [&](const Reaches &reaches, const std::map<SquadId, Squad> &squads) {
            return std::ranges::any_of(squads, [&](const auto &one) { return reaches.of(one.first, dong) != Reach::None; });
        };
        if (!anyone(now, after) && anyone(then, before))
            return session.name(dong);
    }
    return {};
}

std::unique_ptr<EntryKind> districtsKind() {
    return std::make_unique<DistrictsKind>();
}
std::unique_ptr<EntryKind> shiftsKind() {
    return std::make_unique<ShiftsKind>();
}
std::unique_ptr<EntryKind> membersKind() {
    return std::make_unique<MembersKind>();
}
std::unique_ptr<EntryKind> patternsKind() {
    return std::make_unique<PatternsKind>();
}

} // namespace baro
