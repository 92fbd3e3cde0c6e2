#pragma once

#include "base/codes.h"
#include "base/instant.h"

#include <QString>

#include <optional>

namespace baro {

enum class Role { Operator, Duty, Supervisor, System };
template<>
struct Codes<Role> {
    static constexpr auto entries = std::to_array<std::pair<Role, std::string_view>>({{Role::Operator, "operator"},
                                                                                      {Role::Duty, "duty"},
                                                                                      {Role::Supervisor, "supervisor"},
                                                                                      {Role::System, "system"}});
};

/// Who acts. The starting entries are seats ("Operator 1"), not persons; a person's name never stands in an event.
struct Operator {
    QString code;
    QString ko;
    QString en;
    Role role = Role::Operator;
    std::optional<Instant> until;

    friend bool operator==(const Operator &, const Operator &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("code", self.code);
        visit("ko", self.ko);
        visit("en", self.en);
        visit("role", self.role);
        visit("until", self.until);
    }
};

} // namespace baro
