#include "text/districttext.h"

#include <QCoreApplication>

namespace baro {

namespace {

struct DistrictWords {
    Q_DECLARE_TR_FUNCTIONS(DistrictText)
};

} // namespace

QString districtName(Language language, const District &district, Instant at) {
    return nameIn(language, district.named(at));
}

QString dongName(std::optional<DistrictId> id, const Reference &reference, Instant at) {
    const District *district = id ? reference.find<District>(*id) : nullptr;
    return district ? districtName(currentLanguage(), *district, at) : QString();
}

QString districtThenText(Language language, const District &district, Instant then, Instant now) {
    const QString before = districtName(language, district, then);
    const QString present = districtName(language, district, now);
    return before == present
               ? before
               : DistrictWords::tr("%1 (now %2)", "what a dong was called then, and now").arg(before, present);
}

} // namespace baro
