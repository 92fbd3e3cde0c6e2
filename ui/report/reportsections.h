#pragma once

#include "report/periodreport.h"
#include "text/figuretext.h"

namespace baro::sections {

/// The figures of a report in tables. Words as periodReport() says.
ReportSection summary(const Telling &telling);
ReportSection course(const Telling &telling);
ReportSection categories(const Telling &telling);
ReportSection districts(const Telling &telling);
ReportSection week(const Telling &telling);
ReportSection squads(const Telling &telling);
ReportSection squadWeek(const Telling &telling);
ReportSection agencies(const Telling &telling, const std::map<AgencyId, AgencyReplies> &replies);
ReportSection again(const Telling &telling);

/// Of single complaints, received in the period of `telling`'s figures; `until`: the first moment after it.
struct Received {
    const Telling &telling;
    const Register &records;
    Instant from{};
    Instant until{};
};
ReportSection recurrences(const Received &received, const std::vector<Recurrence> &found);
ReportSection delays(const Received &received);
ReportSection handling(const Received &received);
ReportSection legalTerms(const Received &received);
ReportSection beyondLaw(const Received &received);
ReportSection lateOpen(const Received &received);

/// The promises that held for a receipt in the period.
ReportSection promises(const Reference &reference, Instant from, Instant until, Language language);

/// The duty log (당직근무일지): who gave the desk to whom, then each sheet.
std::vector<ReportSection> dutyLog(const std::vector<HandoverSource> &handovers, const Reference &reference,
                                   Language language);

} // namespace baro::sections
