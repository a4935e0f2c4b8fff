#include "app/cli/carrying.h"
#include "app/cli/composing.h"
#include "app/cli/verbs.h"
#include "models/core/text.h"
#include "models/core/wholefile.h"
#include "models/post/addresses.h"
#include "models/post/mail.h"
#include "models/post/review.h"
#include "models/post/site.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace muster::cli {

namespace {

/// Whole or not at all; to standard output if no file is named.
Result<> write(const Call &call, const QString &path, const QByteArray &bytes)
{
    if (path.isEmpty() || path == QLatin1String("-")) {
        call.printBytes(bytes);
        return {};
    }
    return writeWhole(path, bytes);
}

/// What looks like a password stays here unless somebody says that it is none.
Result<> mayLeave(const Call &call, const DraftText &text)
{
    const auto secret = secretIn(text);
    if (!secret || call.has("despite"))
        return {};
    return refused(*secret);
}

/// The recipients of a file; the rows that are none go to standard error.
Result<Recipients> recipients(const Call &call)
{
    if (!call.has("bcc"))
        return Recipients{};
    QFile file(call.value("bcc"));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "%1 cannot be read. Nothing was written."), file.fileName()),
            file.errorString());
    MUSTER_TRY_ASSIGN(const QString list, decodeUtf8(file.readAll()));
    Recipients out = recipientsIn(list);
    for (const BadRow &bad : out.bad)
        warnOf(call, bad);
    if (out.duplicates > 0)
        call.warn(call.tongue(sayN(
            QT_TRANSLATE_N_NOOP("Muster", "%n addresses stood there more than once; each gets one mail."),
            out.duplicates)));
    return out;
}

} // namespace

Result<int> mail(Call &call)
{
    MUSTER_TRY_ASSIGN(const Recipients to, recipients(call));
    const std::optional<QString> from = mailboxOf(call.value("from"));
    if (call.has("from") && !from)
        return wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "“%1” is no e-mail address."), call.value("from")));
    MUSTER_TRY_ASSIGN(const auto door, call.read());
    MUSTER_TRY_ASSIGN(const AskedText asked, askedFor(call, door->session()));
    const DraftText text = asked.made.on(Channel::Email).text;
    MUSTER_TRY(mayLeave(call, text));
    Mail out;
    out.text = text;
    out.language = call.tongue.name();
    out.fromName = asked.state.roles.value(Role::CommsLead);
    out.from = from.value_or(QString());
    out.bcc = to.addresses;
    out.at = call.clock->nowUs();
    out.key = asked.state.incident.toString().toUtf8();
    MUSTER_TRY(write(call, call.value("o"), mailOf(out)));
    return to.bad.isEmpty() ? 0 : 1;
}

Result<int> review(Call &call)
{
    const QString kind = call.has("as") ? call.value("as") : QStringLiteral("txt");
    if (kind != QLatin1String("txt") && kind != QLatin1String("odt") && kind != QLatin1String("eml"))
        return wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "Say the format with --as, one of: %1."),
                              QStringLiteral("txt, odt, eml")));
    MUSTER_TRY_ASSIGN(const auto door, call.read());
    MUSTER_TRY_ASSIGN(const AskedText asked, askedFor(call, door->session()));
    const ReviewCopy copy{numberText(asked.state.number), asked.state.severity, asked.made,
                          call.tongue.name(), call.clock->nowUs()};
    QByteArray bytes;
    if (kind == QLatin1String("odt")) {
        MUSTER_TRY_ASSIGN(bytes, reviewDocument(copy));
    } else if (kind == QLatin1String("txt")) {
        bytes = reviewText(copy).toUtf8();
    } else {
        const QString text = reviewText(copy);
        Mail out;
        out.text = {text.section(u'\n', 0, 0), text.section(u'\n', 1).trimmed()};
        out.language = call.tongue.name();
        out.fromName = asked.state.roles.value(Role::CommsLead);
        out.at = call.clock->nowUs();
        out.key = asked.state.incident.toString().toUtf8();
        bytes = mailOf(out);
    }
    MUSTER_TRY(write(call, call.value("o"), bytes));
    return 0;
}

Result<int> publish(Call &call)
{
    if (!call.has("o"))
        return wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "Say into which folder, with -o.")));
    MUSTER_TRY_ASSIGN(const auto door, call.read());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(call.args.at(0)));
    MUSTER_TRY_ASSIGN(const State state, door->session().state(summary.id));
    const QString folder = call.value("o");
    const QList<SiteFile> files = statusSite({state, zoneOf(summary), call.value("name")});
    MUSTER_TRY(writeSite(folder, files));
    if (call.json) {
        QJsonArray names;
        for (const SiteFile &file : files)
            names.append(file.name);
        call.printJson(QJsonObject{{QStringLiteral("folder"), QFileInfo(folder).absoluteFilePath()},
                                   {QStringLiteral("files"), names}});
    }
    return 0;
}

} // namespace muster::cli
