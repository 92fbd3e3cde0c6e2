#pragma once

#include "complaint/reference.h"
#include "statistics/figures.h"
#include "text/language.h"

#include <QString>

namespace baro {

/// Figures to be told, those of the period before beside them, or null. Sentences are in the language in use, names in
/// `language`, which must be that one.
struct Telling {
    const Figures &figures;
    const Figures *before = nullptr;
    const Reference &reference;
    Language language = Language::Korean;
};

/// Fewer cases than these say nothing about a share or a time.
inline constexpr std::uint32_t fewestCases = 10;

/// Each says in a sentence or two what a chart shows: computed, with what changed since the period before where both
/// have fewestCases; that there are too few to say, where there are.
QString keptSentence(const Telling &telling);
QString timesSentence(const Telling &telling);
QString resolveSentence(const Telling &telling);
QString spreadSentence(const Telling &telling);
QString districtsSentence(const Telling &telling);
QString categoriesSentence(const Telling &telling);
QString weekSentence(const Telling &telling);
QString squadsSentence(const Telling &telling);
QString squadWeekSentence(const Telling &telling);
QString agenciesSentence(const Telling &telling);
QString againSentence(const Telling &telling);
QString operatorsSentence(const Telling &telling);
/// "412 reports (8 % more than in the period before), 14 of them more reports of the same trouble; 3 cancelled and not
/// counted." Also where there are none.
QString countsSentence(const Telling &telling);

/// "92.4 %", to a tenth, rounded to the nearest; a dash for none of none.
QString shareText(std::uint64_t part, std::uint64_t of);
/// "14 min", "2 h 5".
QString minutesText(std::int32_t minutes);
/// "1 Oct 2026 – 31 Oct 2026"; a whole month, half-year or year by its own name.
QString periodName(LocalDay first, LocalDay last, Language language);
/// "3 Oct", "5 Oct–", "Oct 26", "2nd half 2026": a step of a course, short enough for an axis.
QString stepName(const CourseStep &step, Pace pace, Language language);
/// "Monday 14:00–15:00".
QString hourOfWeekName(std::size_t hour, Language language);
/// "Saturday afternoon".
QString partOfWeekName(std::size_t part, Language language);
QString unknownName();
/// The name of an entry in `language`; "not known" for 0 and for what the reference data do not know.
template<class Entry>
QString entryName(const Reference &reference, std::int32_t id, Language language) {
    const Entry *entry = id > 0 ? reference.find<Entry>({id}) : nullptr;
    return entry ? nameIn(language, *entry) : unknownName();
}

} // namespace baro
