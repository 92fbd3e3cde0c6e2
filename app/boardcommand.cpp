#include "boardcommand.h"

#include "board/boardtext.h"
#include "complaint/rosterof.h"
#include "officefile.h"
#include "store/storeerror.h"
#include "text/advicetext.h"
#include "text/codetext.h"
#include "text/gaptext.h"
#include "text/shifttext.h"
#include "text/timetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTextStream>

namespace baro {

namespace {

QString boardWord(const char *source) {
    return QCoreApplication::translate("BoardSaid", source);
}

/// The names of then, the texts of now: what is written to standard output.
struct BoardSaid {
    const Board &board;
    const Reference &reference;
    Language language;

    QTimeZone zone() const { return reference.zone(); }
    QString at(Instant instant) const { return timeNear(instant, board.at, zone(), language); }
    template<class Entry, class EntryId>
    QString named(std::optional<EntryId> id) const {
        const Entry *entry = id ? reference.find<Entry>(*id) : nullptr;
        return entry ? nameIn(language, *entry) : QStringLiteral("—");
    }
    QString text() const;

    QJsonValue iso(std::optional<Instant> instant) const {
        return instant ? QJsonValue(toIso(*instant, zone())) : QJsonValue();
    }
    template<class Entry, class EntryId>
    QJsonValue code(std::optional<EntryId> id) const {
        const Entry *entry = id ? reference.find<Entry>(*id) : nullptr;
        return entry ? QJsonValue(entry->code) : QJsonValue();
    }
    QJsonObject json() const;
    QJsonObject squadJson(const SquadStanding &standing) const;
    QJsonValue dutyJson(const std::optional<Duty> &duty) const;
    QJsonObject urgentJson(const QueueItem &item) const;
};

QString BoardSaid::text() const {
    QString words;
    QTextStream out(&words);
    const auto line = [&](const QString &label, const QString &value) {
        out << QStringLiteral("%1: %2\n").arg(label, value);
    };
    const auto kept = [](const BoardKept &counts) {
        return QStringLiteral("%1 (%2)").arg(keptShareText(counts), keptCountText(counts));
    };
    out << dateAndTime(board.at, zone(), language);
    if (const auto service = shiftAt(reference.calendar(), board.at))
        out << QStringLiteral("  ") << shiftText(*service, board.at, zone(), language);
    out << '\n';
    line(boardWord(QT_TRANSLATE_NOOP("BoardSaid", "Open")), QString::number(board.open));
    line(boardWord(QT_TRANSLATE_NOOP("BoardSaid", "Late")), QString::number(board.late));
    line(boardWord(QT_TRANSLATE_NOOP("BoardSaid", "Resolved, to be closed")), QString::number(board.resolved));
    line(boardWord(QT_TRANSLATE_NOOP("BoardSaid", "Set out in time, today")), kept(board.outToday));
    line(boardWord(QT_TRANSLATE_NOOP("BoardSaid", "Set out in time, this week")), kept(board.outWeek));
    line(boardWord(QT_TRANSLATE_NOOP("BoardSaid", "Resolved in time, today")), kept(board.resolveToday));
    line(boardWord(QT_TRANSLATE_NOOP("BoardSaid", "Resolved in time, this week")), kept(board.resolveWeek));
    line(boardWord(QT_TRANSLATE_NOOP("BoardSaid", "Duty officer")), named<Operator>(board.onDuty));
    line(boardWord(QT_TRANSLATE_NOOP("BoardSaid", "Shift")), boardShiftsText(board.shifts, reference));
    line(boardWord(QT_TRANSLATE_NOOP("BoardSaid", "Next gap")),
         board.gaps.empty() ? QStringLiteral("–")
                            : gapText(gapSpans(board.gaps).front(), reference, board.at, true));
    out << '\n' << boardWord(QT_TRANSLATE_NOOP("BoardSaid", "Breaks first")) << '\n';
    for (const QueueItem &item : board.urgent) {
        const ClockKind kind = nextClock(item);
        out << QStringLiteral("  %1  %2 · %3: %4\n")
                   .arg(item.number.toString(), boardMatterText(item, reference, board.at), baro::text(kind),
                        spokenText(clockOf(item, kind, reference, board.at), kind));
    }
    if (board.urgent.empty())
        out << QStringLiteral("  –\n");
    out << '\n' << boardWord(QT_TRANSLATE_NOOP("BoardSaid", "Dongs")) << '\n';
    for (const BoardDistrict &district : board.districts)
        out << QStringLiteral("  %1: %2\n")
                   .arg(boardDistrictName(reference, district.district, board.at), boardDistrictText(district, board.inService, reference));
    if (board.elsewhere > 0)
        out << QStringLiteral("  %1: %2\n").arg(boardWord(QT_TRANSLATE_NOOP("BoardSaid", "Open without a dong of ours")))
                   .arg(board.elsewhere);
    out << '\n' << boardWord(QT_TRANSLATE_NOOP("BoardSaid", "Squads")) << QStringLiteral("  ")
        << squadCountsText(board.squads) << '\n';
    for (const SquadStanding &standing : board.squads)
        out << QStringLiteral("  %1 %2: %3\n")
                   .arg(code<Squad>(std::optional(standing.squad)).toString(), named<Squad>(std::optional(standing.squad)),
                        standingText(standing, board.at, zone()));
    return words;
}

QJsonValue BoardSaid::dutyJson(const std::optional<Duty> &duty) const {
    if (!duty)
        return {};
    return QJsonObject{{QStringLiteral("shift"), duty->shift},       {QStringLiteral("team"), duty->team},
                       {QStringLiteral("from"), iso(duty->from)},    {QStringLiteral("until"), iso(duty->until)},
                       {QStringLiteral("strength"), duty->strength}, {QStringLiteral("urgent_only"), duty->urgentOnly}};
}

QJsonObject BoardSaid::squadJson(const SquadStanding &standing) const {
    QJsonArray tasks;
    for (const SquadTask &task : standing.tasks)
        tasks << QJsonObject{{QStringLiteral("complaint"), qint64(task.complaint.value)},
                             {QStringLiteral("assigned"), iso(task.assignedAt)},
                             {QStringLiteral("reserved_for"), iso(task.reservedFor)},
                             {QStringLiteral("called"), iso(task.calledAt)},
                             {QStringLiteral("out"), iso(task.outAt)},
                             {QStringLiteral("arrived"), iso(task.arrivedAt)}};
    return {{QStringLiteral("squad"), code<Squad>(std::optional(standing.squad))},
            {QStringLiteral("state"), codeText(standing.state)},
            {QStringLiteral("since"), iso(standing.since)},
            {QStringLiteral("duty"), dutyJson(standing.duty)},
            {QStringLiteral("next"), dutyJson(standing.next)},
            {QStringLiteral("free"), iso(standing.freeAt)},
            {QStringLiteral("tasks"), tasks}};
}

QJsonObject BoardSaid::urgentJson(const QueueItem &item) const {
    return {{QStringLiteral("id"), qint64(item.id.value)},
            {QStringLiteral("number"), item.number.toString()},
            {QStringLiteral("state"), codeText(item.state)},
            {QStringLiteral("priority"), codeText(item.priority)},
            {QStringLiteral("district"), code<District>(item.district)},
            {QStringLiteral("category"), code<Category>(item.category)},
            {QStringLiteral("subtype"), code<Subtype>(item.subtype)},
            {QStringLiteral("received"), iso(item.receivedAt)},
            {QStringLiteral("out_due"), iso(item.outDue)},
            {QStringLiteral("first_out"), iso(item.firstOutAt)},
            {QStringLiteral("resolve_due"), iso(item.resolveDue)},
            {QStringLiteral("hold"), item.hold ? QJsonValue(codeText(*item.hold)) : QJsonValue()},
            {QStringLiteral("alert_missing"), item.alertMissing},
            {QStringLiteral("clock"), codeText(nextClock(item))}};
}

QJsonObject BoardSaid::json() const {
    const auto kept = [](const BoardKept &counts) {
        return QJsonObject{{QStringLiteral("kept"), counts.kept}, {QStringLiteral("broken"), counts.broken}};
    };
    QJsonArray districts;
    for (const BoardDistrict &district : board.districts)
        districts << QJsonObject{
            {QStringLiteral("district"), code<District>(std::optional(district.district))},
            {QStringLiteral("open"), district.open},
            {QStringLiteral("late"), district.late},
            {QStringLiteral("squads_first"), district.cover.first},
            {QStringLiteral("squads_second"), district.cover.second},
            {QStringLiteral("nobody_for"),
             QJsonArray::fromStringList(QStringList(district.cover.missing.begin(), district.cover.missing.end()))}};
    QJsonArray squads;
    for (const SquadStanding &standing : board.squads)
        squads << squadJson(standing);
    QJsonArray urgent;
    for (const QueueItem &item : board.urgent)
        urgent << urgentJson(item);
    QJsonValue gap;
    if (!board.gaps.empty()) {
        const CoverageGap &first = board.gaps.front();
        QJsonArray dongs;
        QJsonArray categories;
        for (const CoverageGap &one : board.gaps) {
            if (const QJsonValue district = code<District>(std::optional(one.district)); !dongs.contains(district))
                dongs << district;
            if (!categories.contains(QJsonValue(one.category)))
                categories << one.category;
        }
        gap = QJsonObject{{QStringLiteral("from"), iso(first.from)},
                          {QStringLiteral("until"), iso(first.until)},
                          {QStringLiteral("urgent_only"), first.urgent},
                          {QStringLiteral("districts"), dongs},
                          {QStringLiteral("categories"), categories}};
    }
    return {{QStringLiteral("at"), iso(board.at)},
            {QStringLiteral("in_service"), board.inService},
            {QStringLiteral("service_changes"), iso(board.changes)},
            {QStringLiteral("open"), board.open},
            {QStringLiteral("late"), board.late},
            {QStringLiteral("resolved"), board.resolved},
            {QStringLiteral("elsewhere"), board.elsewhere},
            {QStringLiteral("out_today"), kept(board.outToday)},
            {QStringLiteral("out_week"), kept(board.outWeek)},
            {QStringLiteral("resolve_today"), kept(board.resolveToday)},
            {QStringLiteral("resolve_week"), kept(board.resolveWeek)},
            {QStringLiteral("duty_officer"), code<Operator>(board.onDuty)},
            {QStringLiteral("shifts"), QJsonArray::fromStringList(QStringList(board.shifts.begin(), board.shifts.end()))},
            {QStringLiteral("next_gap"), gap},
            {QStringLiteral("urgent"), urgent},
            {QStringLiteral("districts"), districts},
            {QStringLiteral("squads"), squads}};
}

} // namespace

Result<Said> showBoard(const Call &call) {
    const auto work = [&]() -> Result<Said> {
        OfficeFile open(call.database);
        const Transaction oneState(open.connection(), Purpose::Reading);
        Reader reader = open.reader();
        const ReferencePointer present = reader.reference();
        const Instant now = SystemClock().now();
        std::optional<Instant> asOf;
        if (call.has("at")) {
            asOf = instantFromIso(call.value("at"), present->zone());
            // Before the file began there were neither an office nor its hours.
            const auto begins = open.connection().number("SELECT recorded_at FROM event ORDER BY id LIMIT 1");
            if (!asOf || *asOf > now || (begins && *asOf < fromUnixMs(*begins)))
                return refuse(ProblemCode::BadValue, {call.value("at"), QStringLiteral("--at")});
        }
        const BoardView view = reader.boardView(now, asOf);
        const BoardSaid said{view.board, *view.reference, call.language};
        return Said{said.text(), said.json()};
    };
    return asResult(work).and_then([](Result<Said> said) { return said; });
}

} // namespace baro
