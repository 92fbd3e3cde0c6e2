#pragma once

#include "records/selection.h"
#include "statistics/officedays.h"
#include "statistics/spread.h"

#include <map>
#include <memory>
#include <unordered_map>

namespace baro {

/// What the course of a period is told in.
enum class Pace { Day, Week, Month, HalfYear };
template<>
struct Codes<Pace> {
    static constexpr auto entries = std::to_array<std::pair<Pace, std::string_view>>(
        {{Pace::Day, "day"}, {Pace::Week, "week"}, {Pace::Month, "month"}, {Pace::HalfYear, "half_year"}});
};

/// What figures are asked for. `filter` selects complaints as it does in a list; its `from` and `to` are midnights of
/// the office, and a period is one of receipts. `pace` is taken larger, up to half-years, where there would be more
/// than mostSteps.
struct FigureQuestion {
    RecordFilter filter;
    Pace pace = Pace::Month;
    friend bool operator==(const FigureQuestion &, const FigureQuestion &) = default;
};
inline constexpr std::int32_t mostSteps = 200;

/// Figures of some complaints. What a person counted is defined in the help ("figures"); each name here is one there.
struct Tally {
    std::uint32_t reports = 0;   ///< received and not cancelled; further reports of the same trouble too
    std::uint32_t further = 0;   ///< of these, attached to another complaint
    std::uint32_t cancelled = 0; ///< in no other figure
    std::uint32_t reopened = 0;
    std::uint32_t referred = 0;
    std::uint32_t outKept = 0; ///< a squad set out in time
    std::uint32_t outLate = 0; ///< later, or not yet although the time is over
    std::uint32_t outOpen = 0; ///< nobody set out yet, and there is time
    std::uint32_t resolveKept = 0;
    std::uint32_t resolveLate = 0;
    std::uint32_t resolveOpen = 0;
    Times out;     ///< receipt, or that of the first of its reports, to the first squad out
    Times arrive;  ///< to the first squad on site
    Times resolve; ///< to the end of the trouble; waiting counts too

    std::uint32_t matters() const { return reports - further; }
    std::uint32_t outDecided() const { return outKept + outLate; }
    std::uint32_t resolveDecided() const { return resolveKept + resolveLate; }
    friend bool operator==(const Tally &, const Tally &) = default;
};

/// A stretch of the course, from its first day on; the first and the last may be cut by the period.
struct CourseStep {
    LocalDay first{};
    LocalDay last{};
    Tally tally;
    friend bool operator==(const CourseStep &, const CourseStep &) = default;
};

/// A squad on a part of the week: of the complaints for which it was chosen, by their receipt.
struct PartOfWeek {
    std::uint32_t reports = 0;
    std::uint32_t late = 0; ///< set out late or resolved late
    friend bool operator==(const PartOfWeek &, const PartOfWeek &) = default;
};
/// Monday night (0-6), morning (6-12), afternoon (12-18), evening (18-24), Tuesday night ...
inline constexpr std::size_t partsOfWeek = 28;

/// Every figure of the charts and reports for one question, with one moment for all that is open.
struct Figures {
    LocalDay first{}; ///< of the question, or of what was found where it names none
    LocalDay last{};
    LocalDay begins{}; ///< of the register: the day of its oldest complaint
    Pace pace = Pace::Month;
    Instant asOf{};
    bool whole = true; ///< false: the register was still being loaded
    Tally all;
    Spread out, arrive, resolve; ///< of `all`
    std::vector<CourseStep> course;
    std::map<std::int32_t, Tally> districts; ///< by id; 0: not known
    std::map<std::int32_t, Tally> categories;
    std::map<std::int32_t, Tally> squads; ///< a complaint counts for each squad that was chosen for it
    std::map<std::int32_t, std::uint32_t> agencies;
    std::map<std::int32_t, std::array<std::uint32_t, 24>> operators; ///< who took the call, by hour of the day
    std::array<std::uint32_t, 168> week{};                           ///< by hour of receipt, from Monday's midnight
    std::map<std::int32_t, std::array<PartOfWeek, partsOfWeek>> squadWeek;
};
using FiguresPointer = std::shared_ptr<const Figures>;

/// Places from which complaints come again and again.
struct Recurrence {
    ComplaintId latest;
    std::uint32_t reports = 0;
    std::uint32_t reopened = 0;
    std::int32_t district = 0;
    std::int32_t category = 0; ///< the most frequent one there
    friend bool operator==(const Recurrence &, const Recurrence &) = default;
};

/// Works figures out of the register. Keeps, for each chunk, what figures need of it: a chunk never changes, so a
/// question after a change reads anew only what changed. For one thread.
class Statistics {
public:
    /// The office's zone.
    explicit Statistics(QTimeZone zone);
    ~Statistics();

    /// Null when `cancelled` was set meanwhile.
    FiguresPointer figures(const RegisterPointer &records, const FigureQuestion &question, Instant now,
                           const std::atomic<bool> *cancelled = nullptr);

    /// Places, told apart by dong and the very words, from which at least three complaints came; the most frequent
    /// first.
    std::vector<Recurrence> recurrences(const RegisterPointer &records, const RecordFilter &filter, Instant now,
                                        std::size_t atMost, const std::atomic<bool> *cancelled = nullptr);

    struct Facts;   ///< of a chunk
    struct Group;   ///< of complaints that are counted together
    struct Counted; ///< by one thread
    const QTimeZone &zone() const { return m_days.zone(); }

private:
    const std::vector<const Facts *> &factsOf(const RegisterPointer &records);

    OfficeDays m_days;
    RegisterPointer m_read;
    std::unordered_map<const RegisterChunk *, std::unique_ptr<Facts>> m_facts;
    std::vector<const Facts *> m_order; ///< of m_read, chunk by chunk; null where it is not loaded
    std::vector<std::unique_ptr<Counted>> m_counted;
};

/// The stretches that a period is told in.
std::vector<CourseStep> courseOf(LocalDay first, LocalDay last, Pace pace);
/// `pace`, or the next larger one with which there are no more than mostSteps.
Pace fittingPace(LocalDay first, LocalDay last, Pace pace);
/// The period of the same length that ends where this one begins; whole months, half-years and years stay whole.
std::pair<LocalDay, LocalDay> periodBefore(LocalDay first, LocalDay last);

} // namespace baro
