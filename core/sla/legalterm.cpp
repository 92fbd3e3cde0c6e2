#include "sla/legalterm.h"

namespace baro {

namespace {

constexpr int hoursOfDay = 8;
constexpr int countedInHoursUpTo = 5;

} // namespace

LegalTerm termOfDays(int days) {
    return days <= countedInHoursUpTo ? LegalTerm{days * hoursOfDay, 0} : LegalTerm{0, days};
}

std::optional<Instant> legalDue(const LegalTerm &term, Instant received, const WorkingTime &legal) {
    if (term.days > 0)
        return legal.endOfDay(received, term.days);
    return legal.after(received, std::chrono::hours{term.hours});
}

} // namespace baro
