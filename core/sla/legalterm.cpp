#include "sla/legalterm.h"

namespace baro {

namespace {

constexpr int hoursOfDay = 8;
constexpr int countedInHoursUpTo = 5;

} // namespace

LegalTerm termOf(LegalKind kind) {
    switch (kind) {
    case LegalKind::Other:
        return legalterms::atOnce;
    case LegalKind::Question:
        return legalterms::question;
    case LegalKind::LawQuestion:
        return legalterms::aboutLaws;
    case LegalKind::Suggestion:
        return legalterms::suggestion;
    case LegalKind::Grievance:
        return legalterms::grievance;
    }
    return legalterms::atOnce;
}

LegalTerm termOfDays(int days) {
    return days <= countedInHoursUpTo ? LegalTerm{days * hoursOfDay, 0} : LegalTerm{0, days};
}

std::optional<Instant> legalDue(const LegalTerm &term, Instant received, const WorkingTime &legal) {
    if (term.days > 0)
        return legal.endOfDay(received, term.days);
    return legal.after(received, std::chrono::hours{term.hours});
}

std::optional<Instant> extendedDue(const LegalTerm &term, Instant due, const WorkingTime &legal) {
    // A term in days ended with the hours of its last day: the next one counts from the day after.
    return legalDue(term, term.days > 0 ? due + std::chrono::hours{12} : due, legal);
}

} // namespace baro
