#pragma once

#include "base/instant.h"

#include <QString>

#include <optional>
#include <vector>

namespace baro {

/// The code of what to say and whom to alert while nobody knows yet what sort of danger it is; an entry of the office's
/// table like any other.
inline constexpr QStringView anyDanger = u"ANY";

/// A sort of danger to life: what gives it away, what to say at once, and whom to alert, in this order. An office keeps
/// its own; the service's rule is that nobody is sent before somebody was alerted.
struct Danger {
    QString code;
    QString ko;
    QString en;
    QString sayKo; ///< the one sentence for the caller
    QString sayEn;
    std::vector<QString> words;    ///< in what was said: Korean without blanks, English in lower case
    std::vector<QString> agencies; ///< codes
    std::vector<QString> subtypes; ///< codes of the sub-types that are this danger
    std::optional<Instant> until;

    friend bool operator==(const Danger &, const Danger &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("code", self.code);
        visit("ko", self.ko);
        visit("en", self.en);
        visit("say_ko", self.sayKo);
        visit("say_en", self.sayEn);
        visit("words", self.words);
        visit("agencies", self.agencies);
        visit("subtypes", self.subtypes);
        visit("until", self.until);
    }
};

} // namespace baro
