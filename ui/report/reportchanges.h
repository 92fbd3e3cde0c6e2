#pragma once

#include "report/periodreport.h"

namespace baro {

/// A complaint of a period that a report would count otherwise than before.
struct ReportChange {
    ComplaintId complaint;
    Number number;
    Instant receivedAt{};
    QStringList facts; ///< codes of what became another one: "resolved", "district"; "added" or "gone" for the whole
    friend bool operator==(const ReportChange &, const ReportChange &) = default;
};

/// What of the complaints received in [from, until) a figure is made of and differs between two states of the register,
/// in the order of their ids. Pure.
std::vector<ReportChange> changesBetween(const Register &then, const Register &now, Instant from, Instant until);
/// The facts of a change in the language in use.
QString changedText(const ReportChange &change);

/// SHA-256 over every number and code of a report, whatever its language: the same figures give the same.
QByteArray figuresHash(const Report &report);

} // namespace baro
