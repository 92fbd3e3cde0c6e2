#pragma once

#include "base/codes.h"

#include <QLocale>
#include <QString>

namespace baro {

enum class Language { Korean, English };
template<>
struct Codes<Language> {
    static constexpr auto entries =
        std::to_array<std::pair<Language, std::string_view>>({{Language::Korean, "ko"}, {Language::English, "en"}});
};

inline QLocale localeOf(Language language) {
    return language == Language::Korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                        : QLocale(QLocale::English, QLocale::UnitedStates);
}

/// The name of a district, squad, category, agency... in a language.
template<class Entry>
const QString &nameIn(Language language, const Entry &entry) {
    return language == Language::Korean ? entry.ko : entry.en;
}

/// Installs the translations of the program and of Qt for a language, and makes its locale the default; every open window
/// gets a LanguageChange event. GUI thread.
void useLanguage(Language language);
/// The language last given to useLanguage(); Korean before.
Language currentLanguage();

} // namespace baro
