#include "settings/entrykind.h"

#include "base/text.h"
#include "search/keystrokes.h"
#include "text/codetext.h"
#include "text/repliestext.h"
#include "text/timetext.h"
#include "widgets/replyrecord.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace baro {

namespace {

struct ListWords {
    Q_DECLARE_TR_FUNCTIONS(OfficeLists)
};

template<class Entry>
ChoiceField::Item itemOf(std::int64_t id, const Entry &entry) {
    const Language other = currentLanguage() == Language::Korean ? Language::English : Language::Korean;
    return {id, nameIn(currentLanguage(), entry), nameIn(other, entry) + u'\n' + entry.code};
}

/// Those in service, and the one that the form shows, whatever became of it.
template<class Entry>
std::vector<ChoiceField::Item> itemsOf(const Session &session) {
    const ReferencePointer reference = session.reference();
    std::vector<ChoiceField::Item> items;
    for (const auto &[id, entry] : reference->template all<Entry>())
        if (reference->template inService<Entry>(id, session.now()))
            items.push_back(itemOf(id.value, entry));
    return items;
}

template<class Enum>
std::vector<ChoiceField::Item> itemsOf() {
    std::vector<ChoiceField::Item> items;
    for (const auto &[value, code] : Codes<Enum>::entries)
        items.push_back({static_cast<qint64>(value), text(value), codeText(value)});
    return items;
}

template<class Entry>
QString nameOf(const QString &code, const Reference &reference) {
    const auto id = reference.idOf<Entry>(code);
    return id ? nameIn(currentLanguage(), *reference.find<Entry>(*id)) : QString();
}

/// The entry that is called so in the language of the moment; one in service first.
template<class Entry>
const Entry *called(const QString &name, const Session &session) {
    const ReferencePointer reference = session.reference();
    const Entry *found = nullptr;
    for (const auto &[id, entry] : reference->template all<Entry>()) {
        if (nameIn(currentLanguage(), entry) != name)
            continue;
        if (reference->template inService<Entry>(id, session.now()))
            return &reference->template all<Entry>().at(id);
        found = &reference->template all<Entry>().at(id);
    }
    return found;
}

template<class Enum>
std::optional<Enum> kindCalled(const QString &name) {
    for (const auto &[value, code] : Codes<Enum>::entries)
        if (text(value) == name)
            return value;
    return std::nullopt;
}

bool isRetired(const std::optional<Instant> &until, const Session &session) {
    return until && *until <= session.now();
}

QString tooLong(qsizetype limit) {
    return ListWords::tr("This is longer than %1 characters. Nothing was saved; shorten it.").arg(limit);
}

/// Every text on its own: too long, or a number that must not be kept.
std::optional<EntryFault> textFault(const QStringList &texts, const std::vector<int> &longOnes) {
    for (int i = 0; i < texts.size(); ++i) {
        if (holdsResidentNumber(texts[i]))
            return EntryFault{i, ListWords::tr("This holds a resident registration number, which the law forbids us to "
                                               "keep. Take it out.")};
        if (texts[i].size() > longestName && std::ranges::find(longOnes, i) == longOnes.end())
            return EntryFault{i, tooLong(longestName)};
    }
    return std::nullopt;
}

EntryFault missing(int field) {
    return {field, ListWords::tr("Nothing stands here yet. Nothing was saved; fill it in.")};
}
EntryFault notListed(int field, const QString &words) {
    return {field, ListWords::tr("\"%1\" is not in the list. Nothing was saved; choose one that is.").arg(words)};
}
EntryFault noTelephone(int field) {
    return {field, ListWords::tr("This is no telephone number. Nothing was saved; write digits, as in 02-2620-3114.")};
}

template<class Entry>
std::optional<EntryFault> nameTaken(const Entry &entry, std::optional<std::int64_t> id, const Session &session) {
    for (const auto &[other, known] : session.reference()->template all<Entry>())
        if (id != other.value && known.ko == entry.ko && !isRetired(known.until, session))
            return EntryFault{
                0, ListWords::tr("\"%1\" is in the list already. Nothing was saved; give this one another name.")
                       .arg(entry.ko)};
    return std::nullopt;
}

QString stateText(bool retired) {
    return retired ? ListWords::tr("out of service") : QString();
}

void sortRows(std::vector<EntryRow> &rows, bool byName) {
    QCollator collator(QLocale(QLocale::Korean));
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, EntryRow>> keyed;
    keyed.reserve(rows.size());
    for (EntryRow &row : rows)
        keyed.emplace_back(collator.sortKey(byName ? row.cells.front() : QString()), std::move(row));
    std::ranges::stable_sort(keyed, [](const auto &a, const auto &b) {
        return a.second.retired != b.second.retired ? b.second.retired : a.first < b.first;
    });
    rows.clear();
    for (auto &[key, row] : keyed)
        rows.push_back(std::move(row));
}

template<class Entry>
QString freshCode(const Reference &reference, const QString &letter) {
    for (auto number = static_cast<qlonglong>(reference.all<Entry>().size()) + 1;; ++number) {
        const QString code = QStringLiteral("%1%2").arg(letter).arg(number, 3, 10, QLatin1Char('0'));
        if (!reference.idOf<Entry>(code))
            return code;
    }
}

class PlacesKind final : public KindOf<Place> {
public:
    enum Field { Name, English, OtherNames, Dong, Kind, Maintainer };

    std::optional<ListKind> list() const override { return ListKind::Places; }
    QStringList headings() const override {
        return {ListWords::tr("Place"), ListWords::tr("Dong"), ListWords::tr("Kind"), ListWords::tr("Looked after by"),
                ListWords::tr("State")};
    }
    std::vector<EntryField> fields(const Session &session) const override {
        return {{QStringLiteral("placeName"), ListWords::tr("Name"), {}},
                {QStringLiteral("placeEnglish"), ListWords::tr("English name"), ListWords::tr("As the name above")},
                {QStringLiteral("placeOtherNames"), ListWords::tr("Other names"),
                 ListWords::tr("As callers say it, parted by commas")},
                {QStringLiteral("placeDong"), ListWords::tr("Dong"), ListWords::tr("By name, initials or number"), true,
                 itemsOf<District>(session)},
                {QStringLiteral("placeKind"), ListWords::tr("Kind"), {}, true, itemsOf<PlaceKind>()},
                {QStringLiteral("placeMaintainer"), ListWords::tr("Looked after by"),
                 ListWords::tr("This office, if nobody is named"), true, itemsOf<Agency>(session)}};
    }
    std::vector<EntryRow> rows(const Session &session) const override {
        const ReferencePointer reference = session.reference();
        std::vector<EntryRow> rows;
        for (const auto &[id, place] : reference->all<Place>()) {
            const bool retired = isRetired(place.until, session);
            rows.push_back({id.value,
                            {nameIn(currentLanguage(), place), nameOf<District>(place.district, *reference),
                             place.kind ? text(*place.kind) : QString(), nameOf<Agency>(place.maintainer, *reference),
                             stateText(retired)},
                            QStringList(place.otherNames.begin(), place.otherNames.end()).join(u'\n') + u'\n' +
                                place.ko + u'\n' + place.en,
                            retired});
        }
        sortRows(rows, true);
        return rows;
    }
    QString emptyText() const override {
        return ListWords::tr("Names that callers use for places, each with its dong, stand here once one is added or a "
                             "file is taken in.");
    }
    QString addWords() const override { return ListWords::tr("Add a place"); }
    ReferenceEntry fresh(const Reference &reference) const override {
        Place place;
        place.code = nextPlaceCode(reference);
        return place;
    }
    QStringList texts(const ReferenceEntry &entry, const Session &session) const override {
        const auto &place = std::get<Place>(entry);
        const ReferencePointer reference = session.reference();
        return {place.ko,
                place.en == place.ko ? QString() : place.en,
                QStringList(place.otherNames.begin(), place.otherNames.end()).join(QStringLiteral(", ")),
                nameOf<District>(place.district, *reference),
                place.kind ? text(*place.kind) : QString(),
                nameOf<Agency>(place.maintainer, *reference)};
    }
    std::optional<EntryFault> put(ReferenceEntry &entry, std::optional<std::int64_t> id, const QStringList &texts,
                                  const Session &session) const override {
        auto &place = std::get<Place>(entry);
        const QStringList shown = this->texts(entry, session);
        if (auto fault = textFault(texts, {OtherNames}))
            return fault;
        const QString before = place.ko;
        if (texts[Name].isEmpty())
            return missing(Name);
        place.ko = texts[Name];
        if (place.ko != before)
            if (auto fault = nameTaken(place, id, session))
                return fault;
        place.en = texts[English].isEmpty() ? place.ko : texts[English];
        // What was not touched stays as it is, also where its words would be read otherwise.
        if (texts[OtherNames] != shown[OtherNames]) {
            place.otherNames.clear();
            for (const QString &part : texts[OtherNames].split(u',')) {
                const QString name = part.trimmed().replace(u'|', u' ');
                if (name.size() > longestName)
                    return EntryFault{OtherNames, tooLong(longestName)};
                if (!name.isEmpty() && std::ranges::find(place.otherNames, name) == place.otherNames.end())
                    place.otherNames.push_back(name);
            }
        }
        if (texts[Dong].isEmpty())
            return missing(Dong);
        if (texts[Dong] != shown[Dong]) {
            const auto *district = called<District>(texts[Dong], session);
            if (!district)
                return notListed(Dong, texts[Dong]);
            place.district = district->code;
        }
        if (texts[Kind] != shown[Kind]) {
            place.kind = kindCalled<PlaceKind>(texts[Kind]);
            if (!place.kind && !texts[Kind].isEmpty())
                return notListed(Kind, texts[Kind]);
        }
        if (texts[Maintainer] != shown[Maintainer]) {
            const auto *maintainer = called<Agency>(texts[Maintainer], session);
            if (!maintainer && !texts[Maintainer].isEmpty())
                return notListed(Maintainer, texts[Maintainer]);
            place.maintainer = texts[Maintainer].isEmpty() ? QString() : maintainer->code;
        }
        return std::nullopt;
    }
};

class SquadsKind final : public KindOf<Squad> {
public:
    enum Field { Name, English, Telephone, Members, Vehicle, First, Second };

    std::optional<ListKind> list() const override { return ListKind::Squads; }
    bool canAdd() const override { return false; }
    QStringList headings() const override {
        return {ListWords::tr("Squad"), ListWords::tr("Telephone"), ListWords::tr("Members"), ListWords::tr("State")};
    }
    std::vector<EntryField> fields(const Session &) const override {
        return {{QStringLiteral("squadName"), ListWords::tr("Name"), {}},
                {QStringLiteral("squadEnglish"), ListWords::tr("English name"), ListWords::tr("As the name above")},
                {QStringLiteral("squadTelephone"), ListWords::tr("Telephone"), ListWords::tr("The one it calls from")},
                {QStringLiteral("squadMembers"), ListWords::tr("Members"), {}},
                {QStringLiteral("squadVehicle"), ListWords::tr("Vehicle"), ListWords::tr("None; or its number plate")},
                {QStringLiteral("squadFirst"), ListWords::tr("Goes first to"),
                 ListWords::tr("Everywhere; or dongs parted by commas")},
                {QStringLiteral("squadSecond"), ListWords::tr("When others cannot, to"),
                 ListWords::tr("Nowhere; or dongs parted by commas")}};
    }
    std::vector<EntryRow> rows(const Session &session) const override {
        std::vector<EntryRow> rows;
        for (const auto &[id, squad] : session.reference()->all<Squad>()) {
            const bool retired = isRetired(squad.until, session);
            const QString telephone = squad.telephone.value_or(QString());
            rows.push_back({id.value,
                            {nameIn(currentLanguage(), squad), telephoneText(telephone), QString::number(squad.members),
                             stateText(retired)},
                            squad.ko + u'\n' + squad.en + u'\n' + telephone,
                            retired});
        }
        sortRows(rows, false);
        return rows;
    }
    QString emptyText() const override { return ListWords::tr("No squad fits these letters."); }
    QString addWords() const override { return {}; }
    ReferenceEntry fresh(const Reference &reference) const override {
        Squad squad;
        squad.code = freshCode<Squad>(reference, QStringLiteral("S"));
        return squad;
    }
    QStringList texts(const ReferenceEntry &entry, const Session &session) const override {
        const auto &squad = std::get<Squad>(entry);
        const ReferencePointer reference = session.reference();
        return {squad.ko,
                squad.en == squad.ko ? QString() : squad.en,
                telephoneText(squad.telephone.value_or(QString())),
                QString::number(squad.members),
                squad.vehicle.value_or(QString()),
                districtNames(squad.first, *reference),
                districtNames(squad.second, *reference)};
    }
    std::optional<EntryFault> put(ReferenceEntry &entry, std::optional<std::int64_t> id, const QStringList &texts,
                                  const Session &session) const override {
        auto &squad = std::get<Squad>(entry);
        const QStringList shown = this->texts(entry, session);
        if (auto fault = textFault(texts, {First, Second}))
            return fault;
        const QString before = squad.ko;
        if (texts[Name].isEmpty())
            return missing(Name);
        squad.ko = texts[Name];
        if (squad.ko != before)
            if (auto fault = nameTaken(squad, id, session))
                return fault;
        squad.en = texts[English].isEmpty() ? squad.ko : texts[English];
        if (!texts[Telephone].isEmpty() && !isTelephoneNumber(texts[Telephone]))
            return noTelephone(Telephone);
        const QString digits = telephoneDigits(texts[Telephone]);
        squad.telephone = digits.isEmpty() ? std::nullopt : std::optional(digits);
        for (const auto &[other, known] : session.reference()->all<Squad>())
            if (squad.telephone && id != other.value && known.telephone == squad.telephone &&
                !isRetired(known.until, session))
                return EntryFault{
                    Telephone, ListWords::tr("%1 calls from this number already. Nothing was saved; a squad is known "
                                             "by its number.")
                                   .arg(nameIn(currentLanguage(), known))};
        bool ok = false;
        squad.members = texts[Members].isEmpty() ? 0 : texts[Members].toInt(&ok);
        if (!texts[Members].isEmpty() && (!ok || squad.members < 0 || squad.members > 999))
            return EntryFault{Members, ListWords::tr("This is no number of people. Nothing was saved; write digits.")};
        squad.vehicle = texts[Vehicle].isEmpty() ? std::nullopt : std::optional(texts[Vehicle]);
        for (const int field : {static_cast<int>(First), static_cast<int>(Second)}) {
            if (texts[field] == shown[field])
                continue;
            auto codes = districtCodes(texts[field], session);
            if (!codes)
                return notListed(field, codes.error());
            (field == First ? squad.first : squad.second) = *std::move(codes);
        }
        for (const QString &code : squad.first)
            if (std::ranges::find(squad.second, code) != squad.second.end())
                return EntryFault{Second, ListWords::tr("%1 stands in both fields. Nothing was saved; take it out of one.")
                                              .arg(nameOf<District>(code, *session.reference()))};
        if (id && (texts[First] != shown[First] || texts[Second] != shown[Second]))
            if (const QString dong = nobodyGoesTo(squad, *id, session); !dong.isEmpty())
                return EntryFault{First, ListWords::tr("Nobody would go to %1 any more. Nothing was saved; give that dong to "
                                                       "another squad first.")
                                             .arg(dong)};
        return std::nullopt;
    }
};

class AgenciesKind final : public KindOf<Agency> {
public:
    enum Field { Name, English, Telephone, Kind, Responsible, ResponsibleEnglish, ReachedAt, Competent };

    std::optional<ListKind> list() const override { return ListKind::Agencies; }
    bool isChecked() const override { return true; }
    QStringList headings() const override {
        return {ListWords::tr("Agency"), ListWords::tr("Telephone"), ListWords::tr("Last checked"),
                ListWords::tr("Kind"), ListWords::tr("State")};
    }
    std::vector<EntryField> fields(const Session &) const override {
        return {{QStringLiteral("agencyName"), ListWords::tr("Name"), {}},
                {QStringLiteral("agencyEnglish"), ListWords::tr("English name"), ListWords::tr("As the name above")},
                {QStringLiteral("agencyTelephone"), ListWords::tr("Telephone"), ListWords::tr("As it is dialled")},
                {QStringLiteral("agencyKind"), ListWords::tr("Kind"), {}, true, itemsOf<AgencyKind>()},
                {QStringLiteral("agencyResponsible"), ListWords::tr("For what"), {}},
                {QStringLiteral("agencyResponsibleEnglish"), ListWords::tr("For what, in English"), {}},
                {QStringLiteral("agencyHours"), ListWords::tr("Reached at"), ListWords::tr("In its own words")},
                {QStringLiteral("agencyCompetent"), ListWords::tr("Competent for"),
                 ListWords::tr("Codes of sub-types, such as C02-1, C04-3")}};
    }
    std::vector<EntryRow> rows(const Session &session) const override {
        std::vector<std::pair<AgencyKind, EntryRow>> found;
        for (const auto &[id, agency] : session.reference()->all<Agency>()) {
            const bool retired = isRetired(agency.until, session);
            found.emplace_back(
                agency.kind,
                EntryRow{id.value,
                         {nameIn(currentLanguage(), agency), agency.telephone,
                          agency.checkedAt             ? dateText(*agency.checkedAt, session.zone(), currentLanguage())
                          : agency.telephone.isEmpty() ? QString()
                                                       : ListWords::tr("never", "a telephone number was checked"),
                          text(agency.kind), stateText(retired)},
                         agency.ko + u'\n' + agency.en + u'\n' + telephoneDigits(agency.telephone) + u'\n' +
                             agency.responsibleKo + u'\n' + agency.responsibleEn,
                         retired});
        }
        std::ranges::stable_sort(found, {}, [](const auto &each) { return static_cast<int>(each.first); });
        std::vector<EntryRow> rows;
        for (auto &[kind, row] : found)
            rows.push_back(std::move(row));
        sortRows(rows, false);
        return rows;
    }
    bool hasConsequences() const override { return true; }
    QString consequence(const ReferenceEntry &, std::optional<std::int64_t> id, const Session &session) const override {
        const ReplyRecord *record = ReplyRecord::madeFor(session);
        const AgencyReplies *replies = record && id ? record->of(AgencyId{*id}) : nullptr;
        return replies ? repliesText(*replies) : QString();
    }
    QString emptyText() const override { return ListWords::tr("No agency fits these letters."); }
    QString addWords() const override { return ListWords::tr("Add an agency"); }
    ReferenceEntry fresh(const Reference &reference) const override {
        Agency agency;
        agency.code = freshCode<Agency>(reference, QStringLiteral("A"));
        return agency;
    }
    QStringList texts(const ReferenceEntry &entry, const Session &) const override {
        const auto &agency = std::get<Agency>(entry);
        return {agency.ko,
                agency.en == agency.ko ? QString() : agency.en,
                agency.telephone,
                text(agency.kind),
                agency.responsibleKo,
                agency.responsibleEn,
                agency.hours.value_or(QString()),
                QStringList(agency.subtypes.begin(), agency.subtypes.end()).join(QStringLiteral(", "))};
    }
    std::optional<EntryFault> put(ReferenceEntry &entry, std::optional<std::int64_t> id, const QStringList &texts,
                                  const Session &session) const override {
        auto &agency = std::get<Agency>(entry);
        if (auto fault = textFault(texts, {Responsible, ResponsibleEnglish}))
            return fault;
        const QString before = agency.ko;
        if (texts[Name].isEmpty())
            return missing(Name);
        agency.ko = texts[Name];
        if (agency.ko != before)
            if (auto fault = nameTaken(agency, id, session))
                return fault;
        agency.en = texts[English].isEmpty() ? agency.ko : texts[English];
        if (!texts[Telephone].isEmpty() && !isTelephoneNumber(texts[Telephone]))
            return noTelephone(Telephone);
        // What was checked was the number that stood here before.
        if (telephoneDigits(texts[Telephone]) != telephoneDigits(agency.telephone))
            agency.checkedAt.reset();
        agency.telephone = texts[Telephone];
        const auto kind = kindCalled<AgencyKind>(texts[Kind]);
        if (!kind)
            return texts[Kind].isEmpty() ? missing(Kind) : notListed(Kind, texts[Kind]);
        agency.kind = *kind;
        for (const int field : {Responsible, ResponsibleEnglish, ReachedAt})
            if (texts[field].size() > 500)
                return EntryFault{field, tooLong(500)};
        agency.responsibleKo = texts[Responsible];
        agency.responsibleEn = texts[ResponsibleEnglish];
        agency.hours = texts[ReachedAt].isEmpty() ? std::nullopt : std::optional(texts[ReachedAt]);
        std::vector<QString> competent;
        for (const QString &part : texts[Competent].split(u',', Qt::SkipEmptyParts)) {
            const QString code = part.trimmed().toUpper();
            if (code.isEmpty())
                continue;
            if (!session.reference()->idOf<Subtype>(code))
                return EntryFault{Competent, ListWords::tr("There is no sub-type “%1”. Nothing was saved; write codes such as "
                                                           "C02-1, with commas between them.")
                                                 .arg(part.trimmed())};
            competent.push_back(code);
        }
        agency.subtypes = std::move(competent);
        return std::nullopt;
    }
};

} // namespace

QString EntryKind::retireWords(bool retired) const {
    return retired ? ListWords::tr("Back into service") : ListWords::tr("Take out of service");
}

QString EntryKind::titleOf(const ReferenceEntry &entry, const Session &session) const {
    Q_UNUSED(session)
    return std::visit(
        []<class Entry>(const Entry &value) {
            if constexpr (requires { value.ko; })
                return nameIn(currentLanguage(), value);
            else
                return QString();
        },
        entry);
}

std::unique_ptr<EntryKind> placesKind() {
    return std::make_unique<PlacesKind>();
}
std::unique_ptr<EntryKind> squadsKind() {
    return std::make_unique<SquadsKind>();
}
std::unique_ptr<EntryKind> agenciesKind() {
    return std::make_unique<AgenciesKind>();
}

} // namespace baro
