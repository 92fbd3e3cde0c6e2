#pragma once

#include "desk/reader.h"
#include "exchange/exporter.h"

#include <atomic>

namespace baro {

/// A complaint as a line of a file, with its words.
ExportRow exportRowOf(const ComplaintView &view, const Reference &reference);

/// Writes these complaints, in this order, as exportCsv() does; whoever is not there is left out. `progress` is told
/// after each; when `stopped` is set the answer is Problem Stopped. Throws StoreError.
Result<std::int64_t> exportRecords(QIODevice &out, Reader &reader, const std::vector<ComplaintId> &ids,
                                   const Reference &reference, const ExportOptions &options,
                                   const std::function<void(size_t done)> &progress = {},
                                   const std::atomic<bool> *stopped = nullptr);

} // namespace baro
