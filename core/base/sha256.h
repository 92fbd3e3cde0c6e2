#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <sodium.h>

#include <cstdint>

namespace baro {

/// SHA-256 (libsodium), fed in parts.
class Sha256 {
public:
    Sha256() { crypto_hash_sha256_init(&m_state); }

    Sha256 &add(QByteArrayView bytes) {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.data()),
                                  static_cast<unsigned long long>(bytes.size()));
        return *this;
    }

    /// A part with its length before it, so that two parts never read like two others.
    Sha256 &addPart(QByteArrayView bytes) { return addNumber(bytes.size()).add(bytes); }

    /// Eight bytes, most significant first.
    Sha256 &addNumber(std::int64_t number) {
        char raw[8];
        for (int i = 0; i < 8; ++i)
            raw[i] = static_cast<char>(static_cast<std::uint64_t>(number) >> (8 * (7 - i)) & 0xff);
        return add(QByteArrayView(raw, 8));
    }

    /// The 32 bytes. Call once.
    QByteArray result() {
        QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
        crypto_hash_sha256_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()));
        return hash;
    }

private:
    crypto_hash_sha256_state m_state;
};

} // namespace baro
