#pragma once

#include "base/codes.h"
#include "base/instant.h"

#include <QString>

#include <optional>

namespace baro {

/// Somebody of a squad (반원). A squad that works in two shifts has teams, which go in turn.
struct Member {
    QString code;
    QString ko;
    QString en;
    QString squad; ///< code
    QString team;  ///< "A", "B"; empty: of every team
    std::optional<QString> telephone;
    std::optional<Instant> until;

    friend bool operator==(const Member &, const Member &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("code", self.code);
        visit("ko", self.ko);
        visit("en", self.en);
        visit("squad", self.squad);
        visit("team", self.team);
        visit("telephone", self.telephone);
        visit("until", self.until);
    }
};

enum class LeaveKind { Holiday, Sick, Training, Swap, Other };
template<>
struct Codes<LeaveKind> {
    static constexpr auto entries = std::to_array<std::pair<LeaveKind, std::string_view>>({{LeaveKind::Holiday, "holiday"},
                                                                                           {LeaveKind::Sick, "sick"},
                                                                                           {LeaveKind::Training, "training"},
                                                                                           {LeaveKind::Swap, "swap"},
                                                                                           {LeaveKind::Other, "other"}});
};

/// A member is away for some days (휴가), and another one may stand in (대근). A swap is two of them.
struct Leave {
    QString code;
    QString member; ///< code
    QString from;   ///< "2026-12-01", the first day away
    QString to;     ///< the last day away
    LeaveKind kind = LeaveKind::Holiday;
    QString substitute; ///< code of the member who stands in; empty: nobody
    std::optional<Instant> until; ///< withdrawn: as if it had never been

    friend bool operator==(const Leave &, const Leave &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("code", self.code);
        visit("member", self.member);
        visit("from", self.from);
        visit("to", self.to);
        visit("kind", self.kind);
        visit("substitute", self.substitute);
        visit("until", self.until);
    }
    /// Two days in order, and nobody stands in for himself.
    bool isSound() const;
};

} // namespace baro
