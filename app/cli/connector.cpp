// Where texts can go by themselves.

#include "app/cli/verbs.h"
#include "models/core/text.h"
#include "models/desk/errand.h"
#include "models/net/keyring.h"
#include "models/net/webhookbody.h"
#include "models/post/addresses.h"

#include <QFileInfo>
#include <QJsonArray>

namespace muster::cli {

/// What a file holds, as text without its last line end; "-" is standard input.
Result<QString> wordsIn(const Call &call, const char *option)
{
    constexpr qint64 most = qint64(1024) * 1024;
    MUSTER_TRY_ASSIGN(const QByteArray bytes, bytesOf(call, call.value(option), most));
    MUSTER_TRY_ASSIGN(QString text, decodeUtf8(bytes));
    return text.trimmed();
}

Result<QString> secretGiven(const Call &call)
{
    if (!call.has("secret-from"))
        return QString();
    return wordsIn(call, "secret-from");
}

namespace {

Result<Connector> connectorAsked(const Call &call, const Connector *known)
{
    Connector out = known ? *known : Connector{};
    out.name = call.args.at(0).simplified();
    if (call.has("as")) {
        MUSTER_TRY_ASSIGN(const Carrier carrier, term<Carrier>(call.value("as")));
        // What one kind needs means nothing to another.
        if (carrier != out.carrier)
            out = {out.name, carrier, out.channel};
    } else if (!known) {
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("Muster", "Say what it is with --as, one of: %1."), keysOf<Carrier>()));
    }
    if (call.has("channel")) {
        MUSTER_TRY_ASSIGN(out.channel, term<Channel>(call.value("channel")));
    } else if (!known) {
        out.channel = usualChannel(out.carrier);
    }
    for (const auto &[option, word] :
         {std::pair("address", &out.address), std::pair("page", &out.page), std::pair("from", &out.from),
          std::pair("user", &out.user), std::pair("recipients", &out.recipients)}) {
        if (call.has(option))
            *word = call.value(option);
    }
    if (call.has("recipients") && !out.recipients.isEmpty())
        out.recipients = QFileInfo(out.recipients).absoluteFilePath();
    if (call.has("shape")) {
        MUSTER_TRY_ASSIGN(out.shape, wordsIn(call, "shape"));
        MUSTER_TRY(checkShape(out.shape));
    }
    if (!out.from.isEmpty()) {
        const std::optional<QString> from = mailboxOf(out.from);
        if (!from)
            return wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "“%1” is no e-mail address."), out.from));
        out.from = *from;
    }
    return out;
}

Result<int> listConnectors(Call &call)
{
    MUSTER_TRY_ASSIGN(const auto door, call.read());
    MUSTER_TRY_ASSIGN(const Organisation organisation, door->session().organisation());
    QJsonArray all;
    for (const Connector &one : organisation.connectors) {
        all.append(toJson(one));
        if (!call.json)
            call.print(oneLine(one.name + QLatin1String("  ") + call.tongue(labelOf(one.carrier)) +
                               QLatin1String("  ") + call.tongue(labelOf(one.channel))));
    }
    if (call.json)
        call.printJson(all);
    return 0;
}

/// Without a keyring the connector is saved all the same, which the sentence has to say.
Result<> kept(const Result<> &secret, const QString &name)
{
    if (secret)
        return {};
    return unreadable(
        say(QT_TRANSLATE_NOOP("Muster", "“%1” is saved, but no keyring of this machine takes its "
                                        "secret: give it with --secret-from at each sending."),
            name),
        secret.error().detail);
}

} // namespace

Result<int> connector(Call &call)
{
    if (call.args.isEmpty())
        return listConnectors(call);
    MUSTER_TRY_ASSIGN(const auto door, call.write(Call::Missing::IsMade));
    MUSTER_TRY_ASSIGN(const Organisation organisation, door->session().organisation());
    const Connector *known = organisation.connector(call.args.at(0));
    if (call.has("drop")) {
        static_cast<void>(forgetSecret(secretName(door->session().path(), call.args.at(0))));
        return act(call, *door, DropConnector{call.args.at(0), {}});
    }
    MUSTER_TRY_ASSIGN(const QString secret, secretGiven(call));
    MUSTER_TRY_ASSIGN(const Connector asked, connectorAsked(call, known));
    const bool same = known && *known == asked;
    if (!same || secret.isEmpty())
        MUSTER_TRY(act(call, *door, SaveConnector{asked, {}}));
    if (!secret.isEmpty())
        MUSTER_TRY(kept(keepSecret(secretName(door->session().path(), asked.name), secret), asked.name));
    return 0;
}

} // namespace muster::cli
