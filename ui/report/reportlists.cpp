#include "report/reportsections.h"
#include "text/codetext.h"
#include "text/timetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace baro::sections {

namespace {

struct ListSay {
    Q_DECLARE_TR_FUNCTIONS(ReportLists)
};

/// Single complaints that a list on paper names, the longest waiting first.
constexpr std::size_t mostNamed = 300;
/// Places from which complaints come again and again, the most frequent first.
constexpr std::size_t mostPlaces = 20;

/// Every complaint that was received in the period.
template<class Visit>
void eachReceived(const Received &received, Visit &&visit) {
    for (const ChunkPointer &chunk : received.records.chunks) {
        if (!chunk)
            continue;
        for (std::size_t i = 0; i < chunk->size(); ++i)
            if (chunk->received[i] >= toUnixMs(received.from) && chunk->received[i] < toUnixMs(received.until))
                visit(*chunk, i);
    }
}
State stateAt(const RegisterChunk &chunk, std::size_t i) {
    return static_cast<State>(chunk.state[i]);
}
QString numberAt(const RegisterChunk &chunk, std::size_t i) {
    return Number{chunk.year[i], chunk.serial[i]}.toString();
}
QString kindAt(const Telling &telling, const RegisterChunk &chunk, std::size_t i) {
    return chunk.subtype[i] ? entryName<Subtype>(telling.reference, chunk.subtype[i], telling.language)
                            : entryName<Category>(telling.reference, chunk.category[i], telling.language);
}
ReportCell momentOf(std::int64_t unixMs) {
    return unixMs == noTime ? ReportCell() : ReportCell(fromUnixMs(unixMs));
}
ReportCell overBy(std::int64_t due, std::int64_t now) {
    return ReportMinutes{static_cast<std::int32_t>((now - due) / 60'000)};
}

/// A complaint in a list, with what it is sorted by.
struct NamedRow {
    std::int64_t due = 0;
    ReportRow row;
};
ReportSection listed(ReportSection section, std::vector<NamedRow> found, std::vector<ReportColumn> columns) {
    if (found.empty())
        return section;
    std::ranges::stable_sort(found, {}, &NamedRow::due);
    if (found.size() > mostNamed) {
        section.sentence += u' ' + ListSay::tr("The first %n stand(s) below.", nullptr, static_cast<int>(mostNamed));
        found.resize(mostNamed);
    }
    section.columns = std::move(columns);
    for (NamedRow &one : found)
        section.rows.push_back(std::move(one.row));
    return section;
}

QString handoverTime(Instant at, const Reference &reference, Language language) {
    return dateAndTime(at, reference.zone(), language);
}

} // namespace

ReportSection recurrences(const Received &received, const std::vector<Recurrence> &found) {
    const Telling &telling = received.telling;
    ReportSection section{QStringLiteral("recurrence"), ListSay::tr("What comes back"),
                          found.empty()
                              ? ListSay::tr("No place was reported three times or more.")
                              : ListSay::tr("%n place(s) reported three times or more; the most frequent first.",
                                            nullptr, static_cast<int>(found.size()))};
    if (found.empty())
        return section;
    if (found.size() > mostPlaces)
        section.sentence += u' ' + ListSay::tr("The first %n stand(s) below.", nullptr, static_cast<int>(mostPlaces));
    section.columns = {{QStringLiteral("latest"), ListSay::tr("Latest complaint")},
                       {QStringLiteral("district"), ListSay::tr("Dong")},
                       {QStringLiteral("category"), ListSay::tr("Most often")},
                       {QStringLiteral("recurrence"), ListSay::tr("Reports")},
                       {QStringLiteral("reopened"), ListSay::tr("Reopened")}};
    for (const Recurrence &one : found | std::views::take(mostPlaces)) {
        const auto place = received.records.placeOf(one.latest);
        if (!place)
            continue;
        const QString number = numberAt(*received.records.chunks[place->chunk], place->slot);
        section.rows.push_back(
            {number,
             {number, entryName<District>(telling.reference, one.district, telling.language),
              entryName<Category>(telling.reference, one.category, telling.language), one.reports, one.reopened}});
    }
    return section;
}

ReportSection delays(const Received &received) {
    std::map<std::int8_t, std::uint32_t> reasons;
    std::uint32_t late = 0;
    const auto now = toUnixMs(received.telling.figures.asOf);
    eachReceived(received, [&](const RegisterChunk &chunk, std::size_t i) {
        if (stateAt(chunk, i) == State::Cancelled || chunk.attachedTo[i] != 0 || !isLate(chunk, i, now))
            return;
        ++late;
        ++reasons[chunk.delay[i]];
    });
    ReportSection section{
        QStringLiteral("delay"), ListSay::tr("Why promises were not kept"),
        late == 0 ? ListSay::tr("No promise was broken.")
                  : ListSay::tr("A promise was broken for %n complaint(s).", nullptr, static_cast<int>(late))};
    if (late == 0)
        return section;
    section.columns = {{QStringLiteral("reason"), ListSay::tr("Reason")},
                       {QStringLiteral("delay"), ListSay::tr("Complaints")}};
    for (const auto &[reason, count] : reasons) {
        if (reason < 0)
            continue;
        const auto of = static_cast<DelayReason>(reason);
        section.rows.push_back({codeText(of), {text(of), ReportShare{count, late}}});
    }
    if (const auto none = reasons.find(-1); none != reasons.end())
        section.rows.push_back({{}, {ListSay::tr("no reason recorded"), ReportShare{none->second, late}}});
    return section;
}

ReportSection handling(const Received &received) {
    const Tally &all = received.telling.figures.all;
    std::uint32_t resolved = 0;
    std::uint32_t closed = 0;
    std::uint32_t open = 0;
    std::uint32_t late = 0;
    std::uint32_t transferred = 0;
    const auto now = toUnixMs(received.telling.figures.asOf);
    eachReceived(received, [&](const RegisterChunk &chunk, std::size_t i) {
        const State state = stateAt(chunk, i);
        if (state == State::Cancelled || chunk.attachedTo[i] != 0)
            return;
        if (chunk.resolved[i] != noTime)
            ++resolved;
        else
            ++open;
        closed += state == State::Closed;
        transferred +=
            chunk.resolved[i] != noTime && chunk.outcome[i] == static_cast<std::int8_t>(Outcome::Transferred);
        late += chunk.resolved[i] == noTime && isLate(chunk, i, now);
    });
    const std::uint32_t matters = all.matters();
    ReportSection section{QStringLiteral("handling"), ListSay::tr("State of the handling"),
                          countsSentence(received.telling) + u' ' + keptSentence(received.telling)};
    section.columns = {{QStringLiteral("figure"), ListSay::tr("Figure")},
                       {QStringLiteral("now"), ListSay::tr("Value")}};
    section.rows = {{QStringLiteral("reports"), {ListSay::tr("Reports received"), all.reports}},
                    {QStringLiteral("cancelled"), {ListSay::tr("Cancelled"), all.cancelled}},
                    {QStringLiteral("matters"), {ListSay::tr("Matters, further reports of one apart"), matters}},
                    {QStringLiteral("resolved"), {ListSay::tr("Resolved"), ReportShare{resolved, matters}}},
                    {QStringLiteral("closed"), {ListSay::tr("Closed"), ReportShare{closed, matters}}},
                    {QStringLiteral("handed_over"),
                     {ListSay::tr("Handed over to another body for good"), ReportShare{transferred, matters}}},
                    {QStringLiteral("open"), {ListSay::tr("Not resolved yet"), ReportShare{open, matters}}},
                    {QStringLiteral("late"), {ListSay::tr("Of these, with a broken promise"), ReportShare{late, open}}},
                    {QStringLiteral("out_kept"),
                     {ListSay::tr("A squad set out in time"), ReportShare{all.outKept, all.outDecided()}}},
                    {QStringLiteral("resolve_kept"),
                     {ListSay::tr("Resolved in time"), ReportShare{all.resolveKept, all.resolveDecided()}}}};
    return section;
}

ReportSection legalTerms(const Received &received) {
    struct Term {
        std::uint32_t kept = 0, late = 0, open = 0, over = 0;
    };
    std::map<LegalKind, Term> terms;
    const auto now = toUnixMs(received.telling.figures.asOf);
    Term all;
    eachReceived(received, [&](const RegisterChunk &chunk, std::size_t i) {
        if (chunk.legalDue[i] == noTime || chunk.dropped[i] != noTime || stateAt(chunk, i) == State::Cancelled ||
            chunk.attachedTo[i] != 0)
            return;
        const bool ended = chunk.resolved[i] != noTime;
        if (ended && chunk.outcome[i] == static_cast<std::int8_t>(Outcome::Transferred))
            return;
        const auto kind = static_cast<LegalKind>(std::max<std::int8_t>(chunk.legalKind[i], 0));
        const auto counter = ended ? (chunk.resolved[i] <= chunk.legalDue[i] ? &Term::kept : &Term::late)
                                   : (now <= chunk.legalDue[i] ? &Term::open : &Term::over);
        ++(terms[kind].*counter);
        ++(all.*counter);
    });
    const std::uint32_t ended = all.kept + all.late;
    ReportSection section{QStringLiteral("legal"), ListSay::tr("Terms of the law"), {}};
    section.sentence = terms.empty()
                           ? ListSay::tr("No complaint of this period has a term of the law.")
                           : ListSay::tr("Ended within the term of the law: %1 of %2 (%3). Open beyond it: %4.")
                                 .arg(QLocale().toString(all.kept), QLocale().toString(ended),
                                      shareText(all.kept, ended), QLocale().toString(all.over));
    if (terms.empty())
        return section;
    section.columns = {{QStringLiteral("law"), ListSay::tr("Kind in the law")},
                       {QStringLiteral("legal.kept"), ListSay::tr("Ended within the term")},
                       {QStringLiteral("legal.late"), ListSay::tr("Ended after it")},
                       {QStringLiteral("legal.open"), ListSay::tr("Open within it")},
                       {QStringLiteral("legal.over"), ListSay::tr("Open beyond it")}};
    const auto row = [](const QString &code, const QString &name, const Term &term) {
        return ReportRow{code, {name, ReportShare{term.kept, term.kept + term.late}, term.late, term.open, term.over}};
    };
    for (const auto &[kind, term] : terms)
        section.rows.push_back(row(codeText(kind), text(kind), term));
    section.total = row(QStringLiteral("all"), ListSay::tr("All"), all);
    return section;
}

ReportSection beyondLaw(const Received &received) {
    const Telling &telling = received.telling;
    const auto now = toUnixMs(telling.figures.asOf);
    std::vector<NamedRow> found;
    eachReceived(received, [&](const RegisterChunk &chunk, std::size_t i) {
        if (chunk.legalDue[i] == noTime || chunk.dropped[i] != noTime || isEnded(stateAt(chunk, i)) ||
            chunk.resolved[i] != noTime || now <= chunk.legalDue[i])
            return;
        const QString number = numberAt(chunk, i);
        found.push_back({chunk.legalDue[i],
                         {number,
                          {number, momentOf(chunk.received[i]), kindAt(telling, chunk, i),
                           entryName<District>(telling.reference, chunk.district[i], telling.language),
                           text(stateAt(chunk, i)), momentOf(chunk.legalDue[i]), overBy(chunk.legalDue[i], now)}}});
    });
    ReportSection section{QStringLiteral("beyond_law"), ListSay::tr("Open beyond the term of the law"),
                          found.empty() ? ListSay::tr("Nothing is open beyond the term of the law.")
                                        : ListSay::tr("%n complaint(s) open beyond the term of the law.", nullptr,
                                                      static_cast<int>(found.size()))};
    return listed(std::move(section), std::move(found),
                  {{QStringLiteral("number"), ListSay::tr("Number")},
                   {QStringLiteral("received"), ListSay::tr("Received")},
                   {QStringLiteral("kind"), ListSay::tr("Kind")},
                   {QStringLiteral("district"), ListSay::tr("Dong")},
                   {QStringLiteral("state"), ListSay::tr("State")},
                   {QStringLiteral("legal.due"), ListSay::tr("Term ended")},
                   {QStringLiteral("legal.beyond"), ListSay::tr("Beyond it by")}});
}

ReportSection lateOpen(const Received &received) {
    const Telling &telling = received.telling;
    const auto now = toUnixMs(telling.figures.asOf);
    std::vector<NamedRow> found;
    eachReceived(received, [&](const RegisterChunk &chunk, std::size_t i) {
        if (isEnded(stateAt(chunk, i)) || chunk.resolved[i] != noTime || !isLate(chunk, i, now))
            return;
        const QString number = numberAt(chunk, i);
        found.push_back(
            {chunk.resolveDue[i],
             {number,
              {number, momentOf(chunk.received[i]), kindAt(telling, chunk, i),
               entryName<District>(telling.reference, chunk.district[i], telling.language), text(stateAt(chunk, i)),
               momentOf(chunk.outDue[i]), momentOf(chunk.firstOut[i]), momentOf(chunk.resolveDue[i])}}});
    });
    ReportSection section{QStringLiteral("late"), ListSay::tr("Not resolved, with a broken promise"),
                          found.empty() ? ListSay::tr("No complaint that is not resolved has a broken promise.")
                                        : ListSay::tr("%n complaint(s) not resolved, with a broken promise.", nullptr,
                                                      static_cast<int>(found.size()))};
    return listed(std::move(section), std::move(found),
                  {{QStringLiteral("number"), ListSay::tr("Number")},
                   {QStringLiteral("received"), ListSay::tr("Received")},
                   {QStringLiteral("kind"), ListSay::tr("Kind")},
                   {QStringLiteral("district"), ListSay::tr("Dong")},
                   {QStringLiteral("state"), ListSay::tr("State")},
                   {QStringLiteral("out_due"), ListSay::tr("To set out by")},
                   {QStringLiteral("out"), ListSay::tr("Set out")},
                   {QStringLiteral("resolve_due"), ListSay::tr("To resolve by")}});
}

std::vector<ReportSection> dutyLog(const std::vector<HandoverSource> &handovers, const Reference &reference,
                                   Language language) {
    ReportSection overview{QStringLiteral("handovers"), ListSay::tr("Handovers"),
                           handovers.empty() ? ListSay::tr("No handover was given in this period.")
                                             : ListSay::tr("%n handover(s) given in this period.", nullptr,
                                                           static_cast<int>(handovers.size()))};
    std::vector<ReportSection> sections;
    for (const HandoverSource &source : handovers) {
        const HandoverSheet sheet = sheetOf(source, reference, language);
        const QTimeZone &zone = reference.zone();
        overview.rows.push_back(
            {{},
             {sheet.at, sheet.givenBy, sheet.takenAt ? ReportCell(*sheet.takenAt) : ReportCell(), sheet.takenBy,
              static_cast<std::uint32_t>(sheet.lines.size()), sheet.note, sheet.takenNote}});
        ReportSection section{QStringLiteral("handover"),
                              ListSay::tr("Handover of %1").arg(handoverTime(sheet.at, reference, language)),
                              sheet.lines.empty() ? ListSay::tr("Nothing was open.")
                                                  : ListSay::tr("%n open complaint(s) handed over.", nullptr,
                                                                static_cast<int>(sheet.lines.size()))};
        if (!sheet.lines.empty())
            section.columns = {{QStringLiteral("number"), ListSay::tr("Number")},
                               {QStringLiteral("what"), ListSay::tr("What and where")},
                               {QStringLiteral("state"), ListSay::tr("State")},
                               {QStringLiteral("waits"), ListSay::tr("Waiting for")},
                               {QStringLiteral("out"), ListSay::tr("To set out")},
                               {QStringLiteral("resolve"), ListSay::tr("To resolve")},
                               {QStringLiteral("call_back"), ListSay::tr("Call-back promised")},
                               {QStringLiteral("note"), ListSay::tr("Note")}};
        for (const HandoverLine &line : sheet.lines) {
            QStringList what{line.danger, line.what, line.where};
            what.removeAll(QString());
            section.rows.push_back(
                {line.number.toString(),
                 {line.number.toString(), what.join(QStringLiteral(" · ")), stateText(line), line.waits,
                  dueText(line.out, ClockKind::Out, line.outDue, sheet.at, zone, language),
                  dueText(line.resolve, ClockKind::Resolve, line.resolveDue, sheet.at, zone, language),
                  callBackText(line, sheet.at, zone, language), line.note}});
        }
        sections.push_back(std::move(section));
    }
    if (!overview.rows.empty())
        overview.columns = {{QStringLiteral("given_at"), ListSay::tr("Given")},
                            {QStringLiteral("given_by"), ListSay::tr("By")},
                            {QStringLiteral("taken_at"), ListSay::tr("Taken over")},
                            {QStringLiteral("taken_by"), ListSay::tr("By")},
                            {QStringLiteral("handover"), ListSay::tr("Open complaints")},
                            {QStringLiteral("note"), ListSay::tr("Note")},
                            {QStringLiteral("taken_note"), ListSay::tr("Note on taking over")}};
    sections.insert(sections.begin(), std::move(overview));
    return sections;
}

} // namespace baro::sections
