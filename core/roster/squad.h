#pragma once

#include "base/codes.h"
#include "base/instant.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace baro {

enum class SquadKind { Lead, Specialist };
template<>
struct Codes<SquadKind> {
    static constexpr auto entries = std::to_array<std::pair<SquadKind, std::string_view>>(
        {{SquadKind::Lead, "lead"}, {SquadKind::Specialist, "specialist"}});
};

/// A rapid-response squad (기동반): the lead squad goes to everything, a specialist squad to its categories.
struct Squad {
    QString code;
    QString ko;
    QString en;
    SquadKind kind = SquadKind::Specialist;
    int members = 0;
    std::vector<QString> categories;  ///< category codes it is for
    std::optional<QString> telephone; ///< digits, as it calls in
    std::optional<Instant> until;
    std::optional<QString> vehicle = {};
    /// Codes of the districts where it goes first, and where it goes when nobody else can; a legal-status dong stands
    /// for all of its dongs. Both empty: it goes everywhere.
    std::vector<QString> first = {};
    std::vector<QString> second = {};

    friend bool operator==(const Squad &, const Squad &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("code", self.code);
        visit("ko", self.ko);
        visit("en", self.en);
        visit("kind", self.kind);
        visit("members", self.members);
        visit("categories", self.categories);
        visit("telephone", self.telephone);
        visit("until", self.until);
        visit("vehicle", self.vehicle);
        visit("first", self.first);
        visit("second", self.second);
    }
};

} // namespace baro
