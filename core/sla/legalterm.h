#pragma once

#include "base/codes.h"
#include "calendar/workingtime.h"

#include <optional>

namespace baro {

/// How long the law gives: working hours (a day of a term of up to five days is eight of them), or working days from
/// six days on. Source: 민원 처리에 관한 법률 제19조.
struct LegalTerm {
    int hours = 0;
    int days = 0; ///< with days, hours are without meaning

    friend bool operator==(const LegalTerm &, const LegalTerm &) = default;
};

/// Terms by their source in 민원 처리에 관한 법률 시행령.
namespace legalterms {
inline constexpr LegalTerm toDepartment{1, 0}; ///< 제13조①: from the reception to the section that answers
inline constexpr LegalTerm withinOffice{3, 0}; ///< 제13조②: to another section of the same body
inline constexpr LegalTerm toOtherBody{8, 0};  ///< 제13조③: to another body, the caller is told
inline constexpr LegalTerm atOnce{3, 0};       ///< 제16조·제19조: 기타민원, what is telephoned in
inline constexpr LegalTerm question{0, 7};     ///< 제14조: questions, but for those about laws
inline constexpr LegalTerm aboutLaws{0, 14};   ///< 제14조: questions about laws
inline constexpr LegalTerm suggestion{0, 14};  ///< 제15조
inline constexpr LegalTerm grievance{0, 7};    ///< 제17조
} // namespace legalterms

/// What sort of report it is in the eyes of the law (민원의 종류). Source: 법 제2조; what is telephoned in is 기타민원.
enum class LegalKind { Other, Question, LawQuestion, Suggestion, Grievance };
template<>
struct Codes<LegalKind> {
    static constexpr auto entries =
        std::to_array<std::pair<LegalKind, std::string_view>>({{LegalKind::Other, "other"},
                                                               {LegalKind::Question, "question"},
                                                               {LegalKind::LawQuestion, "law_question"},
                                                               {LegalKind::Suggestion, "suggestion"},
                                                               {LegalKind::Grievance, "grievance"}});
};
LegalTerm termOf(LegalKind kind);

/// Once by the office alone, once more with the caller's consent. Source: 시행령 제21조.
inline constexpr int mostLegalExtensions = 2;

/// Up to five days become hours, as the law counts them.
LegalTerm termOfDays(int days);

/// When a term ends that began at `received`. Hours run from the receipt; of days the first counts, from the day of the
/// receipt or the first working day after it, and the last ends with its working hours. `legal` is legalWorkingHours()
/// laid out. Absent when that does not reach far enough.
std::optional<Instant> legalDue(const LegalTerm &term, Instant received, const WorkingTime &legal);
/// The end of a term that was to end at `due` and is extended once more by its own length. Source: 시행령 제21조.
std::optional<Instant> extendedDue(const LegalTerm &term, Instant due, const WorkingTime &legal);

} // namespace baro
