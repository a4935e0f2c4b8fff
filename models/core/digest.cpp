#include "models/core/digest.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cstring>
#include <nettle/sha2.h>
#include <unistd.h>

namespace muster {

QByteArray sha256(std::initializer_list<QByteArrayView> parts)
{
    sha256_ctx ctx;
    sha256_init(&ctx);
    for (const QByteArrayView part : parts)
        sha256_update(&ctx, static_cast<size_t>(part.size()), reinterpret_cast<const uint8_t *>(part.data()));
    QByteArray out(SHA256_DIGEST_SIZE, Qt::Uninitialized);
    sha256_digest(&ctx, SHA256_DIGEST_SIZE, reinterpret_cast<uint8_t *>(out.data()));
    return out;
}

QByteArray nameFor(std::initializer_list<QByteArrayView> parts, int count)
{
    return sha256(parts).toHex().left(count);
}

void fillRandom(char *bytes, int count)
{
    // One question to the system, where it takes one: every event needs 32 bytes.
    if (count <= 256 && getentropy(bytes, static_cast<size_t>(count)) == 0)
        return;
    auto *system = QRandomGenerator::system();
    while (count > 0) {
        const quint64 some = system->generate64();
        const int now = std::min<int>(count, sizeof some);
        std::memcpy(bytes, &some, static_cast<size_t>(now));
        bytes += now;
        count -= now;
    }
}

QByteArray randomBytes(int count)
{
    QByteArray out(count, Qt::Uninitialized);
    fillRandom(out.data(), count);
    return out;
}

} // namespace muster
