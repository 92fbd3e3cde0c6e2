#pragma once

#include "base/codes.h"
#include "base/instant.h"

#include <QString>

#include <optional>
#include <vector>

namespace baro {

enum class AgencyKind { Emergency, Outside, Department };
template<>
struct Codes<AgencyKind> {
    static constexpr auto entries =
        std::to_array<std::pair<AgencyKind, std::string_view>>({{AgencyKind::Emergency, "emergency"},
                                                                {AgencyKind::Outside, "outside"},
                                                                {AgencyKind::Department, "department"}});
};

/// A body that is not ours to send: another office, a utility, an emergency service, a department of this office.
struct Agency {
    QString code;
    QString ko;
    QString en;
    AgencyKind kind = AgencyKind::Outside;
    QString telephone; ///< as it is dialled; empty where none is known
    QString responsibleKo;
    QString responsibleEn;
    std::optional<Instant> checkedAt; ///< when somebody last made sure that the number is right; absent: never
    std::optional<Instant> until;
    std::vector<QString> subtypes = {}; ///< codes of what it is competent for
    std::optional<QString> hours = {};  ///< when it is reached, in its own words; absent where that is not known

    friend bool operator==(const Agency &, const Agency &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("code", self.code);
        visit("ko", self.ko);
        visit("en", self.en);
        visit("kind", self.kind);
        visit("telephone", self.telephone);
        visit("responsible_ko", self.responsibleKo);
        visit("responsible_en", self.responsibleEn);
        visit("checked_at", self.checkedAt);
        visit("until", self.until);
        visit("subtypes", self.subtypes);
        visit("hours", self.hours);
    }
};

/// How an agency replied to the requests of some time. Time to a reply is time by the clock, from the request on; what
/// was handed over for good is counted apart, nobody waits for a reply there.
struct AgencyReplies {
    int asked = 0;
    int replied = 0; ///< answered, done or given back, whichever came first
    int due = 0;     ///< a time was said for the reply, and it came or that time is over
    int inTime = 0;  ///< of these
    int transferred = 0;
    std::optional<Milliseconds> median; ///< time to the reply; absent where there was none
    std::optional<Milliseconds> ninety; ///< within which nine of ten came
    friend bool operator==(const AgencyReplies &, const AgencyReplies &) = default;
};

} // namespace baro
