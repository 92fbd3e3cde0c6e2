#pragma once

#include "complaint/complaint.h"
#include "text/language.h"

#include <QString>

#include <optional>

namespace baro {

/// What a caller is told about: names in his language, words as they were recorded.
struct CallBackMatter {
    QString office; ///< "Yangcheon-gu Office"
    Number number;
    QString what;                   ///< "Pothole"; may be empty
    QString where;                  ///< in the caller's own words; may be empty
    std::optional<Outcome> outcome; ///< absent while it is still open
    QString resolution;             ///< what was done or why not, as recorded; may be empty
};

/// The language a caller is spoken to in: whoever speaks neither is spoken to in English.
Language languageFor(CallerLanguage caller);

/// Whether the recorded words can be told in `language`: Korean words cannot be read out in English.
bool canBeTold(const QString &words, Language language);

/// What to say on the telephone, and the same as a text message: in the caller's language, whatever the one of the
/// interface. The phrases stand side by side in resources/phrases/callback.json. Any thread.
QString callBackSentence(const CallBackMatter &matter, Language language);
QString callBackMessage(const CallBackMatter &matter, Language language);

} // namespace baro
