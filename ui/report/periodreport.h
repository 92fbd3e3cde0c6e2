#pragma once

#include "complaint/reference.h"
#include "records/register.h"
#include "report/definitions.h"
#include "report/handoversheet.h"
#include "statistics/figures.h"
#include "text/language.h"

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace baro {

enum class ReportKind { Monthly, HalfYear, Squads, Agencies, Quality, Handover, MonthlyCheck };
template<>
struct Codes<ReportKind> {
    static constexpr auto entries =
        std::to_array<std::pair<ReportKind, std::string_view>>({{ReportKind::Monthly, "monthly"},
                                                                {ReportKind::HalfYear, "half-year"},
                                                                {ReportKind::Squads, "squads"},
                                                                {ReportKind::Agencies, "agencies"},
                                                                {ReportKind::Quality, "quality"},
                                                                {ReportKind::Handover, "handover"},
                                                                {ReportKind::MonthlyCheck, "monthly-check"}});
};

/// What a report is asked for: complaints received on the days from first to last, as they stood at `asOf` (기준일시).
struct ReportQuestion {
    ReportKind kind = ReportKind::Monthly;
    LocalDay first{};
    LocalDay last{};
    Instant asOf{};
    friend bool operator==(const ReportQuestion &, const ReportQuestion &) = default;
};

/// A period as it is written: "2026-10", "2026-H1", "2026", "2026-03-15" or "2026-03-01..2026-03-15". Absent when it is
/// none.
std::optional<std::pair<LocalDay, LocalDay>> periodOf(const QString &text);
/// The report that is usual for a period: by the half-year for half-years and longer ones, else by the month.
ReportKind usualKind(LocalDay first, LocalDay last);

/// What a report is made of: everything as it was known at the question's moment.
struct ReportSource {
    RegisterPointer records;
    std::map<AgencyId, AgencyReplies> replies = {}; ///< to requests of the period's complaints
    std::vector<HandoverSource> handovers = {};     ///< given in the period, the oldest first
};

/// So many of so many; of none there is no share.
struct ReportShare {
    std::uint32_t part = 0;
    std::uint32_t of = 0;
    friend bool operator==(const ReportShare &, const ReportShare &) = default;
};
struct ReportMinutes {
    std::int32_t minutes = 0;
    friend bool operator==(const ReportMinutes &, const ReportMinutes &) = default;
};
/// Nothing, words, a count, a share, a time that something took, a day, a moment.
using ReportCell = std::variant<std::monostate, QString, std::uint32_t, ReportShare, ReportMinutes, LocalDay, Instant>;

struct ReportColumn {
    QString code; ///< a figure's name up to a dot; see Definition
    QString title;
    friend bool operator==(const ReportColumn &, const ReportColumn &) = default;
};
struct ReportRow {
    QString code; ///< of the dong, squad, category, figure...; empty where the row has none
    std::vector<ReportCell> cells;
    friend bool operator==(const ReportRow &, const ReportRow &) = default;
};
/// A heading, what the table says in words, and the table; one without rows has only words.
struct ReportSection {
    QString code;
    QString heading;
    QString sentence;
    std::vector<ReportColumn> columns = {};
    std::vector<ReportRow> rows = {};
    std::optional<ReportRow> total = {};
    friend bool operator==(const ReportSection &, const ReportSection &) = default;
};

/// A report as a value: what each form of it (PDF, ODT, XLSX, JSON) says.
struct Report {
    ReportKind kind = ReportKind::Monthly;
    Language language = Language::Korean;
    QTimeZone zone{QTimeZone::utc()};
    QString title;
    QString office;
    LocalDay first{};
    LocalDay last{};
    QString period;
    Instant asOf{};
    QStringList notices; ///< what must be known of all that follows, a sentence each
    std::vector<ReportSection> sections;
    std::vector<Definition> definitions;
    friend bool operator==(const Report &, const Report &) = default;
};

/// Pure: the same question about the same complaints gives the same report. In `language`, which must be the one in use
/// and stay so meanwhile; any thread.
Report periodReport(const ReportQuestion &question, const ReportSource &source, const Reference &reference,
                    Language language);

/// A cell in words, in the language in use; a dash for nothing.
QString cellText(const ReportCell &cell, const QTimeZone &zone, Language language);

} // namespace baro
