#pragma once

#include "base/instant.h"
#include "text/language.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace baro {

/// A stretch of receipts that a condition names. Days and weeks are counted back from the office's today, so they move
/// along with it; months, years and ranges of days are what they are.
struct Period {
    enum class Unit { Day, Week, Month, Year, Range };
    Unit unit = Unit::Day;
    /// Of Day and Week: 0 for this one, 1 for the one before; of Month: year * 12 + month - 1; of Year: the year; of
    /// Range: the first day, as a Julian day.
    qint64 count = 0;
    qint64 last = 0; ///< of Range: the last day, as a Julian day

    static Period range(QDate first, QDate last) { return {Unit::Range, first.toJulianDay(), last.toJulianDay()}; }
    qint64 code() const;
    static Period fromCode(qint64 code);
    /// First and after-last moment, in the office's zone.
    std::pair<Instant, Instant> span(Instant now, const QTimeZone &zone) const;
    friend bool operator==(const Period &, const Period &) = default;
};

/// "Received today", "Received in March 2026", "Received 1 Mar 2026 – 15 Jun 2026".
QString periodText(const Period &period, Instant now, const QTimeZone &zone, Language language);

/// One day or a stretch of days as a person types it: 2026-03-01, 3.1, 3월 1일, 20260301, and two of these with "~",
/// "-", "–", "부터 … 까지" or "to" between them. Without a year it is the last such day up to `today`. Absent for
/// anything else and for a stretch that ends before it begins.
std::optional<Period> periodTyped(const QString &text, QDate today);

} // namespace baro
