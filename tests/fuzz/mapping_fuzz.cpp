#include "exchange/mapping.h"

using namespace baro;

/// Any bytes as the file that says which column is what.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    (void)readMapping(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
