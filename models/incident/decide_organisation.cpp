// The rules of what belongs to no single incident: where texts can go by themselves, own templates, cadence.

#include "models/incident/deciding.h"

#include <QUrl>

#include <algorithm>

namespace muster::deciding {

namespace {

/// What a connector's address must be, as far as it can be told from its words.
Result<> addressed(const Connector &connector)
{
    const QUrl url(connector.address, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool mail = connector.carrier == Carrier::Smtp;
    if (mail &&
        ((scheme != QLatin1String("smtp") && scheme != QLatin1String("smtps")) || url.host().isEmpty()))
        return refused(say(
            QT_TRANSLATE_NOOP("Muster", "A mail server's address looks like smtp://mail.example.com:587 or "
                                        "smtps://mail.example.com:465. Nothing was saved.")));
    // A line break in it would be a command of its own to the server.
    const bool isFrom =
        connector.from.contains(u'@') &&
        std::none_of(connector.from.cbegin(), connector.from.cend(), [](QChar c) {
            return c.isSpace() || c.category() == QChar::Other_Control || c == u'<' || c == u'>';
        });
    if (mail && !isFrom)
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "Say which address the mails come from. Nothing was saved.")));
    if (mail && connector.recipients.trimmed().isEmpty())
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "Name the file with the recipients, one address a row. Nothing was saved.")));
    if (connector.carrier == Carrier::Statuspage && connector.page.trimmed().isEmpty())
        return refused(say(QT_TRANSLATE_NOOP("Muster", "Give the id of the page. Nothing was saved.")));
    const bool secretAddress = !mail && connector.carrier != Carrier::Statuspage;
    if (secretAddress && !connector.address.isEmpty())
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "Whoever has the address of a webhook can write there. Nothing was saved; give it as "
                      "the secret.")));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster",
            "A password does not belong into an address that everybody reads. Nothing was saved; give it "
            "as the secret.")));
    return {};
}

} // namespace

Drafts decideOne(const Circumstances &here, const SaveConnector &c)
{
    Connector connector = c.connector;
    connector.name = trimmed(connector.name).simplified();
    if (connector.name.isEmpty() || connector.name.size() > maxName)
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster",
            "Give it a name of at most 200 characters, such as “Status page”. Nothing was saved.")));
    MUSTER_TRY(addressed(connector));
    if (const Connector *now = here.organisation.connector(connector.name); now && *now == connector)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "“%1” is set up so already."), connector.name));
    QJsonObject body = bodyOf(here, c.said);
    const QJsonObject members = toJson(connector);
    for (auto it = members.begin(); it != members.end(); ++it)
        body.insert(it.key(), it.value());
    return QList{draft(here, type::connectorSaved, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const DropConnector &c)
{
    const Connector *connector = here.organisation.connector(c.name);
    if (!connector)
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "There is no way out named “%1”. Nothing was changed."), c.name));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("name"), connector->name);
    return QList{draft(here, type::connectorDropped, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const SaveTemplate &c)
{
    const QString name = trimmed(c.name), text = trimmed(c.text);
    if (name.isEmpty())
        return refused(say(QT_TRANSLATE_NOOP("Muster", "Say what the template is for. Nothing was saved.")));
    if (text.size() > maxText)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "That template is too long. Nothing was saved.")));
    if (here.organisation.templates.value(name) == text)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "The template reads so already.")));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("name"), name);
    addWords(body, "text", text);
    return QList{draft(here, type::templateSaved, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const SetCadence &c)
{
    constexpr int most = 24 * 60;
    if (c.severity < 1 || c.severity > 3 || trimmed(c.status).isEmpty() || c.minutes < 0 || c.minutes > most)
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster",
            "A cadence is for SEV 1, 2 or 3, which stands for all below, and lasts 1 to 1,440 minutes. "
            "Nothing was changed.")));
    const QString name = cadenceName(c.severity, trimmed(c.status));
    if (here.organisation.cadence.value(name) == c.minutes)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "That is the cadence already. Nothing was changed.")));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("name"), name);
    body.insert(QStringLiteral("minutes"), c.minutes);
    return QList{draft(here, type::cadenceSet, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const SaveHolding &c)
{
    Holding holding = c.holding;
    holding.name = trimmed(holding.name).simplified();
    holding.text = trimmed(holding.text);
    holding.approvedBy = trimmed(holding.approvedBy).simplified();
    const Holding *now = here.organisation.holding(holding.name, holding.language);
    if (holding.name.isEmpty() || holding.name.size() > maxName || holding.language.isEmpty())
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster",
            "Give it a name of at most 200 characters, such as “Website down”. Nothing was saved.")));
    if (holding.text.isEmpty() && !now)
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "There is no holding statement named “%1”. Nothing was changed."),
                holding.name));
    if (holding.text.size() > maxText)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "That statement is too long. Nothing was saved.")));
    if (!holding.text.isEmpty() && holding.approvedBy.isEmpty())
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "Say who has approved it: it goes out without asking again. Nothing was saved.")));
    if (!holding.text.isEmpty() && !holding.standsAt(here.nowUs))
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "Say until when it may be used, a day that is still to come. Nothing was saved.")));
    if (now && *now == holding)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "The statement reads so already.")));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("name"), holding.name);
    body.insert(QStringLiteral("language"), holding.language);
    addWords(body, "text", holding.text);
    if (!holding.text.isEmpty()) {
        addWords(body, "approved_by", holding.approvedBy);
        addMoment(body, "until", holding.until);
    }
    return QList{draft(here, type::holdingSaved, c.said, body)};
}

Drafts decideOne(const Circumstances &here, const SetManner &c)
{
    if (here.organisation.manner == c.manner)
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "The templates speak so already. Nothing was changed.")));
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("manner"), keyOf(c.manner));
    return QList{draft(here, type::mannerSet, c.said, body)};
}

} // namespace muster::deciding
