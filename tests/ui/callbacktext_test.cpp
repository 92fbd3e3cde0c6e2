#include "text/callbacktext.h"

#include <catch2/catch.hpp>

using namespace baro;

namespace {

CallBackMatter matter() {
    CallBackMatter matter;
    matter.office = QStringLiteral("양천구청");
    matter.number = {2026, 412};
    matter.what = QStringLiteral("포트홀");
    matter.where = QStringLiteral("시장 앞");
    matter.outcome = Outcome::Done;
    matter.resolution = QStringLiteral("아스콘으로 메웠음");
    return matter;
}

} // namespace

TEST_CASE("a caller is spoken to in his language, whatever the interface speaks", "[callback]") {
    for (const Language interface : {Language::Korean, Language::English}) {
        useLanguage(interface);
        const QString korean = callBackSentence(matter(), languageFor(CallerLanguage::Korean));
        CHECK(korean.startsWith(
            QStringLiteral("안녕하세요, 양천구청 8572 콜센터입니다. 접수번호 2026-000412(포트홀, 시장 앞)")));
        CHECK(korean.contains(QStringLiteral("아스콘으로 메웠음")));
        CallBackMatter foreign = matter();
        foreign.office = QStringLiteral("Yangcheon-gu Office");
        foreign.what = QStringLiteral("Pothole");
        const QString english = callBackSentence(foreign, languageFor(CallerLanguage::Other));
        CHECK(english.startsWith(QStringLiteral("Hello, this is the 8572 call centre of Yangcheon-gu Office.")));
        CHECK(english.contains(QStringLiteral("2026-000412 (Pothole)")));
        // Korean words are no use to somebody who is spoken to in English.
        CHECK_FALSE(english.contains(QStringLiteral("메웠음")));
        CHECK_FALSE(english.contains(QStringLiteral("시장")));
    }
    useLanguage(Language::English);
}

TEST_CASE("every outcome has its sentence in both languages, said and written", "[callback]") {
    for (const Language language : {Language::Korean, Language::English}) {
        QStringList seen;
        CallBackMatter open = matter();
        open.outcome.reset();
        seen << callBackSentence(open, language);
        for (const auto &[outcome, code] : Codes<Outcome>::entries) {
            CallBackMatter one = matter();
            one.outcome = outcome;
            seen << callBackSentence(one, language) << callBackMessage(one, language);
        }
        for (const QString &text : seen) {
            INFO(text.toStdString());
            CHECK_FALSE(text.contains(u'%'));
            CHECK(text.contains(QStringLiteral("080-777-8572")));
        }
        CHECK(QSet<QString>(seen.begin(), seen.end()).size() == seen.size());
    }
}
