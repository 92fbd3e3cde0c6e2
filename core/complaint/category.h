#pragma once

#include "base/instant.h"

#include <QString>

#include <optional>

namespace baro {

/// One of the 14 groups of everyday complaints.
struct Category {
    QString code;
    QString ko;
    QString en;
    std::optional<Instant> until;

    friend bool operator==(const Category &, const Category &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("code", self.code);
        visit("ko", self.ko);
        visit("en", self.en);
        visit("until", self.until);
    }
};

/// What exactly is wrong, within a category.
struct Subtype {
    QString code;
    QString category; ///< code of its category
    QString ko;
    QString en;
    bool urgent = false;
    bool danger = false; ///< to life: nobody is sent before somebody was alerted
    QString squad;       ///< code of the squad that usually goes
    std::optional<Instant> until;

    friend bool operator==(const Subtype &, const Subtype &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("code", self.code);
        visit("category", self.category);
        visit("ko", self.ko);
        visit("en", self.en);
        visit("urgent", self.urgent);
        visit("danger", self.danger);
        visit("squad", self.squad);
        visit("until", self.until);
    }
};

/// A choice of the office that stands in the file, not in the program: "office.zone" = "Asia/Seoul".
struct Setting {
    QString code;
    QString value;

    friend bool operator==(const Setting &, const Setting &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("code", self.code);
        visit("value", self.value);
    }
};

} // namespace baro
