#include "complaint/rosterof.h"
#include "settings/rosterentries.h"
#include "text/districttext.h"
#include "text/timetext.h"

#include <algorithm>

namespace baro {

namespace {

class DistrictsKind final : public KindOf<District> {
public:
    enum Field { Name, English, Since, Until, Into };

    QString name() const override { return QStringLiteral("districts"); }
    bool canAdd() const override { return false; }
    bool isForSupervisors() const override { return true; }
    QString about() const override {
        return RosterWords::tr(
            "A dong that ends on a day, alone or as a part of another one, is out of the lists from that "
            "day on. What was received before keeps its dong, and a dong with a new name keeps its old one "
            "for what was received before.");
    }
    QStringList headings() const override {
        return {RosterWords::tr("Dong"), RosterWords::tr("Lies in"), RosterWords::tr("State")};
    }
    std::vector<EntryField> fields(const Session &session) const override {
        return {
            {QStringLiteral("districtName"), RosterWords::tr("Name"), {}},
            {QStringLiteral("districtEnglish"), RosterWords::tr("English name"), RosterWords::tr("As the name above")},
            {QStringLiteral("districtSince"), RosterWords::tr("Called so from"),
             RosterWords::tr("Always; or the first day of this name, as 2027-01-01")},
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
                state = district.mergedInto ? RosterWords::tr("part of %1 from %2")
                                                  .arg(rosterName<District>(*district.mergedInto, *reference), day)
                                            : RosterWords::tr("ends on %1").arg(day);
            }
            QString searched = district.ko + u'\n' + district.en + u'\n' + district.code;
            for (const FormerName &name : namesBefore(district))
                searched += u'\n' + name.ko + u'\n' + name.en;
            if (const auto names = namesBefore(district); !names.empty() && state.isEmpty())
                state =
                    names.back().until > session.now()
                        ? RosterWords::tr("%1 from %2", "another name from a day on")
                              .arg(nameIn(currentLanguage(), district),
                                   dateText(names.back().until, session.zone(), currentLanguage()))
                        : RosterWords::tr("once %1", "an earlier name").arg(nameIn(currentLanguage(), names.back()));
            rows.push_back({id.value,
                            {districtName(currentLanguage(), district, session.now()), district.legalKo, state},
                            searched,
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
        const auto names = namesBefore(district);
        return {district.ko, district.en == district.ko ? QString() : district.en,
                names.empty() ? QString() : toDateTime(names.back().until, session.zone()).date().toString(Qt::ISODate),
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
                    Name,
                    RosterWords::tr("\"%1\" is in the list already. Nothing was saved; give this one another name.")
                        .arg(texts[Name])};
        // Whether it is a dong or a legal-status dong follows from its name beside that of the legal one.
        const bool dong = district.isDong();
        if (texts[Name] != district.ko && !dong)
            return EntryFault{Name, RosterWords::tr("Only dongs are renamed here. Nothing was saved.")};
        if (dong && texts[Name] == district.legalKo)
            return EntryFault{Name,
                              RosterWords::tr("The legal-status dong is called so. Nothing was saved; give this one "
                                              "another name.")};
        const FormerName before{district.ko, district.en, {}};
        district.ko = texts[Name];
        district.en = texts[English].isEmpty() ? district.ko : texts[English];
        if (auto fault = putSince(district, before, texts[Since], shown[Since], session))
            return fault;
        if (texts[Until].isEmpty()) {
            if (!texts[Into].isEmpty())
                return EntryFault{Until,
                                  RosterWords::tr("From which day on is it a part of the other one? Nothing was saved; "
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
        if (const auto names = namesBefore(district); !names.empty() && *district.until <= names.back().until)
            return EntryFault{
                Until, RosterWords::tr("It would end before the first day of its name. Nothing was saved; write a "
                                       "later day.")};
        for (const auto &[other, part] : session.reference()->all<District>())
            if (part.mergedInto == district.code && part.until && *district.until <= *part.until)
                return EntryFault{
                    Until,
                    RosterWords::tr("%1 becomes a part of it on %2. Nothing was saved; write a later day.", "dong, day")
                        .arg(nameIn(currentLanguage(), part),
                             dateText(*part.until, session.zone(), currentLanguage()))};
        const auto endsBefore = [&](const District &into) {
            return EntryFault{Into,
                              RosterWords::tr("%1 has ended by that day itself. Nothing was saved; choose another one.")
                                  .arg(nameIn(currentLanguage(), into))};
        };
        if (texts[Into] == shown[Into]) {
            const auto known =
                district.mergedInto ? session.reference()->idOf<District>(*district.mergedInto) : std::nullopt;
            const District *into = known ? session.reference()->find<District>(*known) : nullptr;
            if (into && into->until && *into->until <= *district.until)
                return endsBefore(*into);
            return std::nullopt;
        }
        if (texts[Into].isEmpty()) {
            district.mergedInto.reset();
            return std::nullopt;
        }
        const auto *into = rosterCalled<District>(texts[Into], *session.reference(), session.now());
        if (!into || !into->isDong())
            return rosterNotListed(Into, texts[Into]);
        if (into->code == district.code)
            return EntryFault{
                Into, RosterWords::tr("A dong cannot become a part of itself. Nothing was saved; choose another "
                                      "one.")};
        if (into->until && *into->until <= *district.until)
            return endsBefore(*into);
        district.mergedInto = into->code;
        return std::nullopt;
    }
    QString consequence(const ReferenceEntry &entry, std::optional<std::int64_t> id,
                        const Session &session) const override {
        const auto &district = std::get<District>(entry);
        const ReferencePointer reference = session.reference();
        const District *known = id ? reference->find<District>(DistrictId{*id}) : nullptr;
        if (!known)
            return {};
        const QString called = calledText(district, *known, session);
        if (!district.until)
            return called;
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
        if (!called.isEmpty())
            sentences += called;
        if (into) {
            sentences += RosterWords::tr("From %1 on %2 is a part of %3. %n squad(s) that go to %2 go to %3 then.",
                                         "day, dong, dong", there)
                             .arg(day, name, rosterName<District>(*district.mergedInto, *reference));
            sentences +=
                moved.isEmpty()
                    ? RosterWords::tr("All of them go there already.")
                    : RosterWords::tr("New there, or nearer than before: %1.").arg(moved.join(QStringLiteral(", ")));
        } else {
            sentences += RosterWords::tr("From %1 on there is no %2, and nobody goes to it any more (%n squad(s) now).",
                                         "day, dong", there)
                             .arg(day, name);
        }
        if (const QString open = openText(DistrictId{*id}, *district.until, session); !open.isEmpty())
            sentences += open;
        if (!nowhere.isEmpty())
            sentences += RosterWords::tr("These squads would go nowhere; give them other dongs: %1.")
                             .arg(nowhere.join(QStringLiteral(", ")));
        return sentences.join(u' ');
    }
    bool hasConsequences() const override { return true; }

private:
    static std::vector<FormerName> namesBefore(const District &district) {
        return district.former.value_or(std::vector<FormerName>());
    }

    /// The day from which the name in the form holds: a new one makes the name that stood there a former one.
    static std::optional<EntryFault> putSince(District &district, const FormerName &before, const QString &text,
                                              const QString &shown, const Session &session) {
        if (text == shown)
            return std::nullopt; // another spelling of the same name
        std::vector<FormerName> names = namesBefore(district);
        const bool renamed = district.ko != before.ko || district.en != before.en;
        if (text.isEmpty()) {
            // It was always called so: the last new name was none.
            names.pop_back();
        } else {
            const QDate day = rosterDay(text);
            if (!day.isValid())
                return rosterNoDay(Since);
            const Instant from = instantOf(session.zone(), localDay(day), 0);
            if (renamed)
                names.push_back({before.ko, before.en, from});
            else if (names.empty())
                return EntryFault{Since,
                                  RosterWords::tr("What is the new name? Nothing was saved; write it in its field, and "
                                                  "the day here.")};
            else
                names.back().until = from;
            if (names.size() > 1 && names[names.size() - 2].until >= from)
                return EntryFault{Since,
                                  RosterWords::tr("The name before this one begins on that day or later. Nothing was "
                                                  "saved; write a later day.")};
        }
        district.former = names.empty() ? std::nullopt : std::optional(std::move(names));
        return std::nullopt;
    }

    /// What is open there and was received by then: it keeps this dong, wherever the squads go from.
    static QString openText(DistrictId id, Instant until, const Session &session) {
        constexpr qsizetype named = 3;
        QStringList numbers;
        const RegisterPointer records = session.desk().records();
        for (const ChunkPointer &chunk : records->chunks)
            for (size_t slot = 0; chunk && slot < chunk->size(); ++slot)
                if (chunk->district[slot] == id.value && !isEnded(static_cast<State>(chunk->state[slot])) &&
                    (until <= session.now() || fromUnixMs(chunk->received[slot]) < until))
                    numbers += Number{chunk->year[slot], chunk->serial[slot]}.toString();
        if (numbers.isEmpty())
            return {};
        const QString first = numbers.first(std::min(named, numbers.size())).join(QStringLiteral(", "));
        const auto more = static_cast<int>(numbers.size() - named);
        const QString list =
            more > 0 ? RosterWords::tr("%1 and %n more", "numbers of complaints", more).arg(first) : first;
        return until <= session.now()
                   ? RosterWords::tr("That day is past, and %n complaint(s) are open there: %1. They keep this dong.",
                                     "numbers", static_cast<int>(numbers.size()))
                         .arg(list)
                   : RosterWords::tr("%n complaint(s) are open there now: %1. They keep this dong.", "numbers",
                                     static_cast<int>(numbers.size()))
                         .arg(list);
    }

    /// What another name means for what was received before.
    static QString calledText(const District &district, const District &known, const Session &session) {
        const bool renamed = district.ko != known.ko || district.en != known.en;
        const QString name = nameIn(currentLanguage(), district);
        if (district.former == known.former)
            return renamed ? RosterWords::tr(
                                 "\"%1\" is taken for a correction: it holds for the past as well. For a new name, "
                                 "write its first day.")
                                 .arg(name)
                           : QString();
        if (!district.former)
            return RosterWords::tr("It was always called \"%1\", for the past as well.").arg(name);
        const FormerName &last = district.former->back();
        return RosterWords::tr(
                   "Until the day before %1 it is called \"%2\", then \"%3\". What was received before keeps the "
                   "old name; squads and the roster go over by themselves.")
            .arg(dateText(last.until, session.zone(), currentLanguage()), nameIn(currentLanguage(), last), name);
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
            return std::ranges::any_of(squads,
                                       [&](const auto &one) { return reaches.of(one.first, dong) != Reach::None; });
        };
        if (!anyone(now, after) && anyone(then, before))
            return session.name(dong);
    }
    return {};
}

std::unique_ptr<EntryKind> districtsKind() {
    return std::make_unique<DistrictsKind>();
}

} // namespace baro
