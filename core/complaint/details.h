#pragma once

#include "base/codes.h"
#include "base/ids.h"
#include "base/text.h"
#include "sla/clockterms.h"
#include "sla/legalterm.h"

#include <optional>

namespace baro {

enum class Channel { Telephone, Visit, Web, Other };
template<>
struct Codes<Channel> {
    static constexpr auto entries =
        std::to_array<std::pair<Channel, std::string_view>>({{Channel::Telephone, "telephone"},
                                                             {Channel::Visit, "visit"},
                                                             {Channel::Web, "web"},
                                                             {Channel::Other, "other"}});
};

/// The language to speak to the caller in.
enum class CallerLanguage { Korean, English, Other };
template<>
struct Codes<CallerLanguage> {
    static constexpr auto entries = std::to_array<std::pair<CallerLanguage, std::string_view>>(
        {{CallerLanguage::Korean, "ko"}, {CallerLanguage::English, "en"}, {CallerLanguage::Other, "other"}});
};

/// What is known of a complaint: who, where, what. `Text` is Words in a command, TextRef in events and states.
template<class Text>
struct BasicDetails {
    std::optional<DistrictId> district;
    std::optional<CategoryId> category;
    std::optional<SubtypeId> subtype;
    Priority priority = Priority::Ordinary;
    Channel channel = Channel::Telephone;
    CallerLanguage language = CallerLanguage::Korean;
    bool anonymous = false; ///< the caller withholds the name
    bool callBack = true;   ///< wants to be called back
    std::optional<Text> story;
    std::optional<Text> place; ///< the landmark, in the caller's words
    std::optional<Text> address;
    std::optional<Text> name;
    std::optional<Text> telephone;
    /// Said by a person, or by a word that nobody set aside, whatever the sub-type is; see conditions::dangerOf().
    std::optional<DangerId> danger;
    std::optional<LegalKind> legalKind; ///< absent: LegalKind::Other

    friend bool operator==(const BasicDetails &, const BasicDetails &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("district", self.district);
        visit("category", self.category);
        visit("subtype", self.subtype);
        visit("priority", self.priority);
        visit("channel", self.channel);
        visit("language", self.language);
        visit("anonymous", self.anonymous);
        visit("call_back", self.callBack);
        visit("story", self.story);
        visit("place", self.place);
        visit("address", self.address);
        visit("name", self.name);
        visit("telephone", self.telephone);
        visit("danger", self.danger);
        visit("legal_kind", self.legalKind);
    }
};

using Details = BasicDetails<TextRef>;
using SpokenDetails = BasicDetails<Words>;

/// "2026-000412": gap-free within the year of receipt.
struct Number {
    int year = 0;
    std::int64_t serial = 0;

    auto operator<=>(const Number &) const = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("year", self.year);
        visit("serial", self.serial);
    }
    QString toString() const {
        return QStringLiteral("%1-%2").arg(year, 4, 10, QLatin1Char('0')).arg(serial, 6, 10, QLatin1Char('0'));
    }
    /// Also "412" or "2026-412"; a bare serial is of `yearIfBare`.
    static std::optional<Number> fromString(const QString &text, int yearIfBare = 0);
};

} // namespace baro
