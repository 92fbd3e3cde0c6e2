#pragma once

#include "report/periodreport.h"
#include "store/connection.h"

namespace baro {

/// A report as the log has it at its question's moment, with what it was made of.
struct MadeReport {
    ReferencePointer reference;
    RegisterPointer records;
    Report report;
};

/// Reads the whole register as it was known then: seconds for a large office. One thread, the one of the connection. In
/// `language`, which must be the one in use and stay so meanwhile. Throws StoreError.
MadeReport makeReport(Connection &connection, const ReportQuestion &question, Language language);

} // namespace baro
