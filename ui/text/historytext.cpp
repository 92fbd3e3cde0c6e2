#include "text/historytext.h"

#include "text/timetext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <ranges>
#include <span>

namespace baro {

namespace {

struct HistorySay {
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

/// Two lines are told as shortly as one that stands for them.
constexpr std::size_t fewestInRun = 3;

std::span<const Event> partOf(const std::vector<Event> &events, const HistoryStretch &stretch) {
    return std::span(events).subspan(stretch.first, stretch.count);
}

} // namespace

std::vector<HistoryStretch> stretchesOf(const std::vector<Event> &events) {
    std::vector<HistoryStretch> stretches;
    std::size_t at = 0;
    while (at < events.size()) {
        std::size_t end = at;
        while (end < events.size() && payloadAs<events::MarkPassed>(events[end].payload))
            ++end;
        if (end - at >= fewestInRun) {
            stretches.push_back({at, end - at});
            at = end;
        } else {
            stretches.push_back({at++, 1});
        }
    }
    return stretches;
}

HistorySpan spanOf(const std::vector<Event> &events, const HistoryStretch &stretch) {
    const auto [from, until] = std::ranges::minmax(partOf(events, stretch) | std::views::transform(&Event::occurredAt));
    return {from, until};
}

QString stretchText(const std::vector<Event> &events, const HistoryStretch &stretch, const EventWords &words) {
    if (!stretch.isRun())
        return eventText(events[stretch.first], words);
    QStringList reached;
    for (const ClockKind clock : {ClockKind::Out, ClockKind::Resolve}) {
        const Event *last = nullptr;
        for (const Event &event : partOf(events, stretch))
            if (const auto *mark = payloadAs<events::MarkPassed>(event.payload);
                mark->clock == clock && (!last || event.occurredAt >= last->occurredAt))
                last = &event;
        if (last)
            reached << eventText(*last, words);
    }
    const HistorySpan span = spanOf(events, stretch);
    return HistorySay::tr("%n reminder(s), %1 to %2; reached: %3", "time, time, the last mark of each clock",
                          static_cast<int>(stretch.count))
        .arg(timeNear(span.from, span.from, words.zone, words.language),
             timeNear(span.until, span.from, words.zone, words.language), reached.join(HistorySay::tr("; ")));
}

} // namespace baro
