#include "models/core/digest.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <cstring>
#include <memory>
#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace muster {

namespace {
/// One hashing context a thread, since making one costs more than hashing a short text.
EVP_MD_CTX *context()
{
    thread_local const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> ctx(EVP_MD_CTX_new(),
                                                                                   EVP_MD_CTX_free);
    return ctx.get();
}
const EVP_MD *algorithm()
{
    static EVP_MD *const md = [] {
        // SHA-256 needs nothing of the machine's OpenSSL configuration, and reading that is half of a start.
        OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr);
        return EVP_MD_fetch(nullptr, "SHA256", nullptr);
    }();
    return md;
}
} // namespace

QByteArray sha256(std::initializer_list<QByteArrayView> parts)
{
    EVP_MD_CTX *ctx = context();
    QByteArray out(32, Qt::Uninitialized);
    bool ok = EVP_DigestInit_ex2(ctx, algorithm(), nullptr) == 1;
    for (const QByteArrayView part : parts)
        ok = ok && EVP_DigestUpdate(ctx, part.data(), static_cast<size_t>(part.size())) == 1;
    ok = ok && EVP_DigestFinal_ex(ctx, reinterpret_cast<unsigned char *>(out.data()), nullptr) == 1;
    if (!ok)
        qFatal("SHA-256 is not available in libcrypto");
    return out;
}

QByteArray nameFor(std::initializer_list<QByteArrayView> parts, int count)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArrayView part : parts)
        hash.addData(part);
    return hash.result().toHex().left(count);
}

void fillRandom(char *bytes, int count)
{
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
