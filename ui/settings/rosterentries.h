#pragma once

#include "base/text.h"
#include "search/keystrokes.h"
#include "settings/entrykind.h"
#include "text/codetext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

/// What the lists of a roster's parts have in common: faults of their fields, entries by their names.
namespace baro {

struct RosterWords {
    Q_DECLARE_TR_FUNCTIONS(RosterLists)
};

inline EntryFault rosterMissing(int field) {
    return {field, RosterWords::tr("Nothing stands here yet. Nothing was saved; fill it in.")};
}
inline EntryFault rosterNotListed(int field, const QString &words) {
    return {field, RosterWords::tr("\"%1\" is not in the list. Nothing was saved; choose one that is.").arg(words)};
}
inline EntryFault rosterNoDay(int field) {
    return {field, RosterWords::tr("This is no day. Nothing was saved; write it as 2026-12-25.")};
}

inline QDate rosterDay(const QString &text) {
    return QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
}

inline std::optional<EntryFault> rosterTextFault(const QStringList &texts, const std::vector<int> &names) {
    for (int i = 0; i < texts.size(); ++i)
        if (holdsResidentNumber(texts[i]))
            return EntryFault{i,
                              RosterWords::tr("This holds a resident registration number, which the law forbids us to "
                                              "keep. Take it out.")};
    for (const int field : names)
        if (texts[field].size() > longestName)
            return EntryFault{
                field,
                RosterWords::tr("This is longer than %1 characters. Nothing was saved; shorten it.").arg(longestName)};
    return std::nullopt;
}

template<class Entry>
inline QString rosterName(const QString &code, const Reference &reference) {
    const auto id = reference.idOf<Entry>(code);
    return id ? nameIn(currentLanguage(), *reference.find<Entry>(*id)) : code;
}

/// The entry that is called so, or was, by its code or in one of the languages; one in service first.
template<class Entry>
const Entry *rosterCalled(const QString &words, const Reference &reference, Instant now) {
    const Entry *found = nullptr;
    for (const auto &[id, entry] : reference.all<Entry>()) {
        bool fits = entry.code.compare(words, Qt::CaseInsensitive) == 0 || plainText(entry.ko) == plainText(words) ||
                    plainText(entry.en) == plainText(words);
        if constexpr (std::is_same_v<Entry, District>)
            for (const FormerName &name : entry.former.value_or(std::vector<FormerName>()))
                fits = fits || plainText(name.ko) == plainText(words) || plainText(name.en) == plainText(words);
        if (!fits)
            continue;
        if (!entry.until || *entry.until > now)
            return &entry;
        found = &entry;
    }
    return found;
}

template<class Entry>
QString freshRosterCode(const Reference &reference, const QString &letter) {
    for (auto number = static_cast<qlonglong>(reference.all<Entry>().size()) + 1;; ++number) {
        const QString code = QStringLiteral("%1%2").arg(letter).arg(number, 3, 10, QLatin1Char('0'));
        if (!reference.idOf<Entry>(code))
            return code;
    }
}

template<class Entry>
std::vector<ChoiceField::Item> rosterItems(const Session &session) {
    const Language other = currentLanguage() == Language::Korean ? Language::English : Language::Korean;
    const ReferencePointer reference = session.reference();
    std::vector<ChoiceField::Item> items;
    for (const auto &[id, entry] : reference->template all<Entry>()) {
        if constexpr (std::is_same_v<Entry, District>)
            if (!entry.isDong())
                continue;
        if (reference->template inService<Entry>(id, session.now()))
            items.push_back({id.value, nameIn(currentLanguage(), entry), nameIn(other, entry) + u'\n' + entry.code});
    }
    return items;
}

inline QString rosterState(bool retired) {
    return retired ? RosterWords::tr("out of service", "an entry of the roster") : QString();
}

} // namespace baro
