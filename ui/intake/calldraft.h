#pragma once

#include "complaint/command.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace baro {

/// Everything that stands in the form of a call, as a value: what drafts keep and what a tab is restored from.
struct CallDraft {
    QString story;
    QString place;
    QString address;
    QString telephone;
    QString name;
    std::optional<DistrictId> district;
    QString districtTyped;              ///< half-typed and not yet a dong
    std::optional<CategoryId> category; ///< only without a sub-type
    std::optional<SubtypeId> subtype;
    QString whatTyped; ///< half-typed and not yet a category
    Priority priority = Priority::Ordinary;
    Channel channel = Channel::Telephone;
    CallerLanguage language = CallerLanguage::Korean;
    bool anonymous = false;
    bool callBack = true;
    std::optional<SquadId> squad; ///< chosen by hand; absent: the one proposed
    bool dangerAsked = false;            ///< the operator said so by key
    std::optional<DangerId> danger;      ///< its kind, chosen by hand
    std::vector<QString> dangerSetAside; ///< words that turned out to be no danger
    std::vector<commands::AlertMade> alerted;
    QString answer;                        ///< half-typed answer on the line
    std::optional<QString> asked;          ///< number of a progress enquiry, whose strip is open
    std::optional<QString> askedNote;      ///< half-typed note of it
    std::optional<ComplaintId> reportOf;   ///< it is one more report of this incident
    std::vector<QString> proposed;         ///< object names of fields with a proposal not confirmed yet
    QString focus;                         ///< object name of the field with the cursor
    std::optional<std::int64_t> caret;     ///< where in that field, in letters

    friend bool operator==(const CallDraft &, const CallDraft &) = default;
    template<class Self, class Visit>
    static void fields(Self &self, Visit &&visit) {
        visit("story", self.story);
        visit("place", self.place);
        visit("address", self.address);
        visit("telephone", self.telephone);
        visit("name", self.name);
        visit("district", self.district);
        visit("district_typed", self.districtTyped);
        visit("category", self.category);
        visit("subtype", self.subtype);
        visit("what_typed", self.whatTyped);
        visit("priority", self.priority);
        visit("channel", self.channel);
        visit("language", self.language);
        visit("anonymous", self.anonymous);
        visit("call_back", self.callBack);
        visit("squad", self.squad);
        visit("danger_asked", self.dangerAsked);
        visit("danger", self.danger);
        visit("danger_set_aside", self.dangerSetAside);
        visit("alerted", self.alerted);
        visit("answer", self.answer);
        visit("asked", self.asked);
        visit("asked_note", self.askedNote);
        visit("report_of", self.reportOf);
        visit("proposed", self.proposed);
        visit("focus", self.focus);
        visit("caret", self.caret);
    }

    /// Nothing was said yet; where the cursor stands does not count, nor does a word set aside that is gone by now.
    bool isEmpty() const;
    SpokenDetails details() const;

    /// What may be on disk: resident registration numbers are masked digit by digit, everything else stays.
    QByteArray toJson() const;
    /// Absent when the bytes are no such draft. Drafts of the versions before the times of alerts were kept are read too.
    static std::optional<CallDraft> fromJson(const QByteArray &bytes);
};

} // namespace baro
