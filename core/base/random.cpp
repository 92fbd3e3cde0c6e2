#include "base/random.h"

#include <sodium.h>

#include <stdexcept>

namespace baro {

std::uint64_t Random::below(std::uint64_t bound) {
    // Draws again in the ragged end of the range, so that every value is equally likely.
    const std::uint64_t limit = bound * (UINT64_MAX / bound);
    for (;;) {
        const QByteArray raw = bytes(8);
        std::uint64_t value = 0;
        for (int i = 0; i < 8; ++i)
            value = value << 8 | static_cast<unsigned char>(raw[i]);
        if (value < limit)
            return value % bound;
    }
}

QByteArray SystemRandom::bytes(qsizetype count) {
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium cannot start");
    QByteArray result(count, Qt::Uninitialized);
    randombytes_buf(result.data(), static_cast<size_t>(count));
    return result;
}

QByteArray SeededRandom::bytes(qsizetype count) {
    QByteArray result(count, Qt::Uninitialized);
    std::uint64_t word = 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (i % 8 == 0)
            word = m_engine();
        result[i] = static_cast<char>(word >> (8 * (i % 8)) & 0xff);
    }
    return result;
}

CommandId newCommandId(Instant now, Random &random) {
    QByteArray raw = random.bytes(16);
    const auto ms = static_cast<std::uint64_t>(toUnixMs(now));
    for (int i = 0; i < 6; ++i)
        raw[i] = static_cast<char>(ms >> (8 * (5 - i)) & 0xff);
    raw[6] = static_cast<char>((raw[6] & 0x0f) | 0x70);
    raw[8] = static_cast<char>((raw[8] & 0x3f) | 0x80);
    return CommandId{QUuid::fromRfc4122(raw)};
}

} // namespace baro
