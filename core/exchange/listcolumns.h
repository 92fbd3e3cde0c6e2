#pragma once

#include "exchange/lists.h"

#include <QStringView>

#include <array>
#include <span>

namespace baro {

/// A column of a list of the office.
struct ListColumn {
    const char *code;
    const char16_t *also; ///< what Korean offices call it, without blanks, parted by "|"
};

inline constexpr std::array placeColumns{ListColumn{"code", u"코드"},
                                         ListColumn{"ko", u"이름|명칭|장소|장소명|지명"},
                                         ListColumn{"en", u"영문|영문명|영어이름"},
                                         ListColumn{"other_names", u"다른이름|별칭|별명"},
                                         ListColumn{"district", u"동|행정동|동이름|dong"},
                                         ListColumn{"kind", u"종류|구분"},
                                         ListColumn{"maintainer", u"관리|관리기관|관리처|관리주체"},
                                         ListColumn{"until", u"종료|종료일|사용종료"}};
inline constexpr std::array squadColumns{ListColumn{"code", u"코드"},
                                         ListColumn{"ko", u"이름|명칭|기동반|반이름"},
                                         ListColumn{"en", u"영문|영문명|영어이름"},
                                         ListColumn{"kind", u"종류|구분"},
                                         ListColumn{"members", u"인원"},
                                         ListColumn{"categories", u"분야"},
                                         ListColumn{"telephone", u"전화|전화번호|연락처"},
                                         ListColumn{"until", u"종료|종료일|사용종료"},
                                         ListColumn{"vehicle", u"차량|차량번호"},
                                         ListColumn{"first", u"우선동|우선출동|담당동"},
                                         ListColumn{"second", u"지원동|지원출동"}};
inline constexpr std::array agencyColumns{ListColumn{"code", u"코드"},
                                          ListColumn{"ko", u"이름|명칭|기관|기관명"},
                                          ListColumn{"en", u"영문|영문명|영어이름"},
                                          ListColumn{"kind", u"종류|구분"},
                                          ListColumn{"telephone", u"전화|전화번호|연락처"},
                                          ListColumn{"checked", u"확인|확인일|확인한날"},
                                          ListColumn{"responsible_ko", u"담당|담당업무"},
                                          ListColumn{"responsible_en", u"영문담당"},
                                          ListColumn{"until", u"종료|종료일|사용종료"},
                                          ListColumn{"subtypes", u"소관|소관분야|세부분야"},
                                          ListColumn{"hours", u"시간|연락시간|운영시간"}};

inline std::span<const ListColumn> columnsOf(ListKind kind) {
    switch (kind) {
    case ListKind::Places:
        return placeColumns;
    case ListKind::Squads:
        return squadColumns;
    case ListKind::Agencies:
        return agencyColumns;
    }
    return {};
}

/// A text that a spreadsheet would take for a formula has an apostrophe before it in the file.
inline bool looksLikeFormula(const QString &text) {
    return !text.isEmpty() && QStringView(u"=+-@").contains(text.front());
}

} // namespace baro
