#include "settings/rosterentries.h"

#include <algorithm>
#include <set>

namespace baro {

namespace {

constexpr int patternLines = 6;
constexpr std::size_t cellsOfWeek = 8;

/// As the grid shows a day off.
bool isOffDuty(const QString &cell) {
    const QString word = cell.trimmed();
    return word.isEmpty() || word == u"-" || word == u"–";
}

/// Parted by |; by blanks where that gives a week.
QStringList cellsOf(const QString &week) {
    const QStringList words = week.split(u' ', Qt::SkipEmptyParts);
    return !week.contains(u'|') && words.size() == qsizetype(cellsOfWeek) ? words : week.split(u'|');
}

/// A squad that follows a pattern, from which of its weeks on.
struct Follower {
    const Squad *squad = nullptr;
    int offset = 0;
};

/// "S02", "S02+1", "S02-S36", "S02-S36++": the last with a week more from squad to squad.
tl::expected<std::vector<Follower>, EntryFault> followersOf(const QString &word, int field, std::size_t weeks,
                                                            const Reference &reference, Instant now) {
    const QString name = word.section(u'+', 0, 0).trimmed();
    const bool inTurn = word.trimmed().endsWith(QLatin1String("++"));
    bool ok = true;
    const int offset = !inTurn && word.contains(u'+') ? word.section(u'+', 1).trimmed().toInt(&ok) : 0;
    if (!ok || offset < 0 || offset >= static_cast<int>(weeks))
        return tl::unexpected(
            EntryFault{field, RosterWords::tr("\"%1\" begins with a week that the pattern does not have. Nothing "
                                              "was saved.")
                                  .arg(word.trimmed())});
    if (const auto *squad = rosterCalled<Squad>(name, reference, now))
        return std::vector{Follower{squad, offset}};
    const QString dashed = QString(name).replace(u'–', u'-').replace(u'~', u'-');
    const auto *first = rosterCalled<Squad>(dashed.section(u'-', 0, 0).trimmed(), reference, now);
    const auto *last = rosterCalled<Squad>(dashed.section(u'-', 1).trimmed(), reference, now);
    if (!dashed.contains(u'-') || !first || !last || last->code < first->code)
        return tl::unexpected(
            EntryFault{field, RosterWords::tr("There is no squad \"%1\". Nothing was saved; name one of the list by "
                                              "its code.")
                                  .arg(name)});
    std::vector<Follower> followers;
    for (const auto &[id, squad] : reference.all<Squad>())
        if ((!squad.until || *squad.until > now) && first->code <= squad.code && squad.code <= last->code)
            followers.push_back({&squad, offset});
    std::ranges::sort(followers, {}, [](const Follower &one) { return one.squad->code; });
    for (std::size_t i = 0; inTurn && i < followers.size(); ++i)
        followers[i].offset = static_cast<int>(i % weeks);
    return followers;
}

class PatternsKind final : public KindOf<RosterPattern> {
public:
    enum Field { Name, English, From, Squads, FirstWeek };
    QString name() const override { return QStringLiteral("patterns"); }
    bool isForSupervisors() const override { return true; }
    QString about() const override {
        return RosterWords::tr(
            "Weeks that come round again, and the squads that follow them. A week is eight cells, Monday "
            "to Sunday and one for a public holiday, parted by | (D | D | D | D | D | W | W | W; an empty "
            "cell or - is off duty), or by blanks where each is one shift. S13+2 begins with the third week; "
            "S02-S36 is all from one to the other, S02-S36++ each a week further than the one before. Of two "
            "patterns the one with the later first day holds from that day on.");
    }
    QString retireWords(bool retired) const override {
        return retired ? RosterWords::tr("Let it hold again") : RosterWords::tr("Withdraw");
    }
    QStringList headings() const override {
        return {RosterWords::tr("Pattern"), RosterWords::tr("From"), RosterWords::tr("Weeks"),
                RosterWords::tr("Squads"), RosterWords::tr("State")};
    }
    std::vector<EntryField> fields(const Session &) const override {
        std::vector<EntryField> fields{
            {QStringLiteral("patternName"), RosterWords::tr("Name"), {}},
            {QStringLiteral("patternEnglish"), RosterWords::tr("English name"), RosterWords::tr("As the name above")},
            {QStringLiteral("patternFrom"), RosterWords::tr("From"), RosterWords::tr("A Monday, as 2026-11-30")},
            {QStringLiteral("patternSquads"), RosterWords::tr("Squads"), QStringLiteral("S02, S03+1, S04-S36++")}};
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
        return RosterWords::tr(
            "Weeks that come round again stand here once one is added. Without any, every squad is on duty "
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
        // Weeks and squads are a beginning; a name of another one is not.
        pattern.ko.clear();
        pattern.en.clear();
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
            texts +=
                line + 1 < patternLines ? weeks.value(line) : QStringList(weeks.mid(line)).join(QStringLiteral(" / "));
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
            return EntryFault{
                From, RosterWords::tr("%1 is no Monday. Nothing was saved; weeks begin on Mondays.").arg(texts[From])};
        pattern.from = texts[From];
        std::vector<std::vector<QString>> weeks;
        for (int line = 0; line < patternLines; ++line) {
            const int field = FirstWeek + line;
            if (texts[field].trimmed().isEmpty())
                continue;
            for (const QString &week : texts[field].split(u'/')) {
                const QStringList parts = cellsOf(week);
                if (parts.size() != qsizetype(cellsOfWeek))
                    return EntryFault{field,
                                      RosterWords::tr("This week has %n cell(s) and not eight: Monday to Sunday and a "
                                                      "holiday, parted by |. Nothing was saved.",
                                                      nullptr, static_cast<int>(parts.size()))};
                std::vector<QString> cells;
                for (const QString &part : parts) {
                    RosterCell cell = RosterCell::read(isOffDuty(part) ? QString() : part.simplified());
                    for (RosterCell::Part &one : cell.parts) {
                        const auto *shift = rosterCalled<Shift>(one.shift, *reference, session.now());
                        if (!shift)
                            return EntryFault{field,
                                              RosterWords::tr("There is no shift \"%1\". Nothing was saved; enter it "
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
            tl::expected<std::vector<Follower>, EntryFault> followers =
                followersOf(word, Squads, weeks.size(), *reference, session.now());
            if (!followers)
                return followers.error();
            for (const auto &[squad, offset] : *followers) {
                if (!seen.insert(squad->code).second)
                    return EntryFault{
                        Squads,
                        RosterWords::tr("%1 stands here twice. Nothing was saved; take one out.").arg(squad->code)};
                for (const auto &[other, known] : reference->all<RosterPattern>())
                    if (other.value != id.value_or(0) && !known.until && known.from == pattern.from &&
                        std::ranges::any_of(
                            known.squads, [&](const QString &code) { return code.section(u'+', 0, 0) == squad->code; }))
                        return EntryFault{
                            Squads, RosterWords::tr("%1 follows the pattern \"%2\" from the same day on. Nothing was "
                                                    "saved; take the squad out there, or choose another day.")
                                        .arg(squad->code, nameIn(currentLanguage(), known))};
                squads.push_back(offset ? squad->code + u'+' + QString::number(offset) : squad->code);
            }
        }
        if (squads.empty())
            return rosterMissing(Squads);
        pattern.weeks = std::move(weeks);
        pattern.squads = std::move(squads);
        return std::nullopt;
    }
};

} // namespace

std::unique_ptr<EntryKind> patternsKind() {
    return std::make_unique<PatternsKind>();
}

} // namespace baro
