#include "models/net/keyring.h"

#include "models/net/latelibrary.h"

#include <libsecret/secret.h>

#include <memory>

namespace muster {

namespace {

/// The functions of libsecret and GLib, found when they are first needed.
struct Keyring
{
    LateLibrary library{"secret-1", 0};
    MUSTER_LATE(secret_password_lookup_sync);
    MUSTER_LATE(secret_password_store_sync);
    MUSTER_LATE(secret_password_clear_sync);
    MUSTER_LATE(secret_password_free);
    MUSTER_LATE(g_error_free); // of GLib, which it brings along
    bool ready = secret_password_lookup_sync && secret_password_store_sync && secret_password_clear_sync &&
                 secret_password_free && g_error_free;
};

const Keyring &keyring()
{
    static const Keyring one;
    return one;
}

const SecretSchema &schema()
{
    static const SecretSchema one = {
        "org.muster_room.muster.Connector",
        SECRET_SCHEMA_NONE,
        {{"connector", SECRET_SCHEMA_ATTRIBUTE_STRING}, {nullptr, SECRET_SCHEMA_ATTRIBUTE_STRING}},
        0,
        nullptr,
        nullptr,
        nullptr,
        nullptr,
        nullptr,
        nullptr,
        nullptr};
    return one;
}

struct Trouble
{
    GError *error = nullptr;
    Trouble() = default;
    Q_DISABLE_COPY_MOVE(Trouble)
    ~Trouble()
    {
        if (error)
            keyring().g_error_free(error);
    }
    Error noKeyring() const
    {
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster",
                                  "No keyring answers on this machine, so the secret is not kept: it is "
                                  "asked for each time.")),
            QString::fromUtf8(error ? error->message : ""));
    }
};

} // namespace

Result<QString> secretKept(const QString &name)
{
    Trouble trouble;
    if (!keyring().ready)
        return trouble.noKeyring();
    const std::unique_ptr<gchar, void (*)(gchar *)> found(
        keyring().secret_password_lookup_sync(&schema(), nullptr, &trouble.error, "connector",
                                              name.toUtf8().constData(), nullptr),
        keyring().secret_password_free);
    if (trouble.error)
        return trouble.noKeyring();
    return QString::fromUtf8(found.get());
}

Result<> keepSecret(const QString &name, const QString &secret)
{
    Trouble trouble;
    if (!keyring().ready)
        return trouble.noKeyring();
    const QByteArray label = "Muster: " + name.toUtf8();
    if (!keyring().secret_password_store_sync(&schema(), SECRET_COLLECTION_DEFAULT, label.constData(),
                                              secret.toUtf8().constData(), nullptr, &trouble.error,
                                              "connector", name.toUtf8().constData(), nullptr))
        return trouble.noKeyring();
    return {};
}

Result<> forgetSecret(const QString &name)
{
    Trouble trouble;
    if (!keyring().ready)
        return trouble.noKeyring();
    keyring().secret_password_clear_sync(&schema(), nullptr, &trouble.error, "connector",
                                         name.toUtf8().constData(), nullptr);
    if (trouble.error)
        return trouble.noKeyring();
    return {};
}

} // namespace muster
