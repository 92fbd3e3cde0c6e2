#pragma once

#include "base/ids.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>

namespace baro {

/// What was typed for a sheet that is not given yet, as a value: what a draft keeps.
struct SheetDraft {
    std::map<ComplaintId, QString> notes; ///< for single lines
    QString note;                         ///< for the whole shift

    friend bool operator==(const SheetDraft &, const SheetDraft &) = default;
    bool isEmpty() const;
    /// Of two notes for the same thing both stay.
    void add(const SheetDraft &other);

    /// What may be on disk: resident registration numbers are masked digit by digit, everything else stays.
    QByteArray toJson() const;
    /// Absent when the bytes are no such draft.
    static std::optional<SheetDraft> fromJson(const QByteArray &bytes);
};

} // namespace baro
