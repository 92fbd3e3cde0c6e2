#include "exchange/csv.h"
#include "exchange/encoding.h"

#include <cstdlib>

using namespace baro;

/// Any bytes as a CSV file that comes in pieces of any size; the first two bytes say which delimiter and how large.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    if (size < 2)
        return 0;
    const char delimiter = data[0] % 3 == 0 ? ',' : data[0] % 3 == 1 ? ';' : '\t';
    const qsizetype piece = 1 + data[1];
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 2, static_cast<qsizetype>(size) - 2);
    qsizetype at = 0;
    CsvReader reader(
        [&] {
            const QByteArray next = bytes.mid(at, piece);
            at += next.size();
            return next;
        },
        delimiter);
    CsvRecord record;
    Decoder utf8(Encoding::Utf8);
    Decoder cp949(Encoding::Windows949);
    std::int64_t line = 0;
    while (reader.next(record)) {
        if (record.line <= line)
            std::abort(); // records never go back
        line = record.line;
        for (qsizetype field = 0; field < record.width(); ++field) {
            (void)utf8.decode(record.field(field));
            (void)cp949.decodeAnyway(record.field(field));
        }
    }
    return 0;
}
