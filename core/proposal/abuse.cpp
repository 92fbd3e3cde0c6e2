#include "proposal/abuse.h"

#include <QRegularExpression>

#include <algorithm>

namespace baro {

std::vector<LetterSpan> abuseIn(const SpokenLetters &letters) {
    static const QRegularExpression words(
        QStringLiteral(
            // Young animals are called 새끼 too: only what is shouted at somebody counts.
            R"((?:개|좆|씹|쌍|미친\s?)새끼(?!\s*(?:고양이|강아지|들?[을를이]?\s*\d*\s*마리))\w*|)"
            R"((?<!\w)(?:이|저|그|야|니들?|너희)\s?새끼(?!\s*(?:고양이|강아지|비둘기|쥐))\w*|)"
            R"(새끼들아\w*|새끼야\w*|)"
            R"((?:씨|시|씹)발(?!점|역|지)\w*|병신\w*|지랄\w*|염병\w*|좆\w*|존나\w*|닥쳐\w*|꺼져라\w*|쌍놈\w*|개년\w*|)"
            R"(미친\s?(?:놈|년|것)\w*|개소리\w*|엿\s?먹\w*|(?<!\w)(?:다\s?)?죽여\s?버\w*|죽일\s?(?:놈|년)\w*|뒤져\s?(?:라|버)\w*|)"
            R"(\bfuck\w*|\bbastards?\b|\bassholes?\b|\bidiots?\b|\bmorons?\b|\bbullshit\b|\bpiece of shit\b|\bson of a bitch\b|)"
            R"(\byou (?:useless|stupid|bloody) \w+|\b(?:i will |i'll )?kill (?:you|them)(?: all)?\b)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto letterAt = [&](qsizetype written) {
        return std::ranges::lower_bound(letters.whereIn, written) - letters.whereIn.begin();
    };
    std::vector<LetterSpan> found;
    for (auto match = words.globalMatch(letters.written); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        found.push_back({letterAt(one.capturedStart()), letterAt(one.capturedEnd())});
    }
    return found;
}

} // namespace baro
