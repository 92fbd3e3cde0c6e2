#include "desk/recordfile.h"

#include "store/storeerror.h"

namespace baro {

ExportRow exportRowOf(const ComplaintView &view, const Reference &reference) {
    const Complaint &complaint = view.complaint();
    ExportRow row = exportRowOf(complaint, reference);
    row.place = view.text(complaint.details.place);
    row.address = view.text(complaint.details.address);
    row.story = view.text(complaint.details.story);
    row.name = view.text(complaint.details.name);
    row.telephone = view.text(complaint.details.telephone);
    row.resolution = view.text(complaint.cycle().resolution);
    if (complaint.attachedTo)
        row.attachedTo = Number::fromString(view.numberOf(*complaint.attachedTo));
    return row;
}

Result<std::int64_t> exportRecords(QIODevice &out, Reader &reader, const std::vector<ComplaintId> &ids,
                                   const Reference &reference, const ExportOptions &options,
                                   const std::function<void(size_t done)> &progress, const std::atomic<bool> *stopped) {
    size_t at = 0;
    const NextRow next = [&]() -> Result<std::optional<ExportRow>> {
        return asResult([&]() -> std::optional<ExportRow> {
                   while (at < ids.size() && !(stopped && stopped->load())) {
                       const auto view = reader.complaint(ids[at++]);
                       if (progress)
                           progress(at);
                       if (view)
                           return exportRowOf(*view, reference);
                   }
                   return std::nullopt;
               })
            .and_then([&](std::optional<ExportRow> row) -> Result<std::optional<ExportRow>> {
                if (stopped && stopped->load())
                    return refuse(ProblemCode::Stopped);
                return row;
            });
    };
    return exportCsv(out, next, reference, options);
}

} // namespace baro
