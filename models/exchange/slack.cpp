#include "models/exchange/intake.h"
#include "models/exchange/jsonin.h"
#include "models/exchange/readers.h"
#include "models/exchange/records.h"
#include "models/exchange/slackfiles.h"
#include "models/exchange/slacktext.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace muster {

namespace {

using Object = simdjson::dom::object;
using Element = simdjson::dom::element;

/// "1454892394.000004" to the microsecond, from its digits: a double would lose the last ones.
std::optional<qint64> momentOf(const QString &ts)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,11})(?:\\.(\\d{1,6}))?$"));
    const auto match = shape.match(ts);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toLongLong() * second + match.captured(2).leftJustified(6, u'0').toLongLong();
}

/// A message on its way, with what its place in the export decides.
struct Spoken
{
    QString channel;
    QString ts;
    QString bot;
    ImportedRecord record;
};

/// Reads one Slack export into one incident.
class SlackExport
{
public:
    explicit SlackExport(SlackFiles files)
        : m_files(std::move(files))
    {}

    Result<Foreign> read();

private:
    Result<> parse(const QString &name, const QByteArray &bytes, Element &root);
    Result<> list(const QString &name, const QByteArray &bytes);
    Result<> day(const QString &name, const QByteArray &bytes);
    Result<> message(const QString &channel, const Element &element);
    void person(const Object &user);
    void channel(const Object &channel);
    QString authorOf(const Object &message, QString &bot) const;
    void learnBot(const Object &message);
    void name();
    void settle();

    SlackFiles m_files;
    simdjson::dom::parser m_parser;
    SlackNames m_names;
    QHash<QString, QString> m_channelIds; ///< by name
    QHash<QString, QString> m_bots;       ///< bot id -> the service it was added as
    QString m_team;
    QSet<QString> m_read; ///< names of channels with messages
    QList<Spoken> m_messages;
    Foreign m_foreign;
    qint64 m_place = 0;
};

Result<> SlackExport::parse(const QString &name, const QByteArray &bytes, Element &root)
{
    const auto error = m_parser.parse(bytes.constData(), static_cast<size_t>(bytes.size())).get(root);
    if (error != simdjson::SUCCESS)
        return notJson(name, QString::fromLatin1(simdjson::error_message(error)));
    return {};
}

void SlackExport::person(const Object &user)
{
    QString name = textAt(user, "real_name");
    const auto profile = objectAt(user, "profile");
    for (const char *key : {"real_name", "display_name"}) {
        if (name.isEmpty() && profile)
            name = textAt(*profile, key);
    }
    if (name.isEmpty())
        name = textAt(user, "name");
    const QString id = textAt(user, "id");
    if (!id.isEmpty() && !name.isEmpty())
        m_names.people.insert(id, name);
    if (m_team.isEmpty())
        m_team = textAt(user, "team_id");
}

void SlackExport::channel(const Object &channel)
{
    const QString id = textAt(channel, "id");
    const QString name = textAt(channel, "name");
    m_names.channels.insert(id, name.isEmpty() ? id : name);
    m_channelIds.insert(name.isEmpty() ? id : name, id);
}

Result<> SlackExport::list(const QString &name, const QByteArray &bytes)
{
    Element root;
    Result<> parsed = parse(name, bytes, root);
    if (!parsed && m_files.isWhole())
        return parsed;
    simdjson::dom::array array;
    if (!parsed || root.get(array) != simdjson::SUCCESS)
        return {};
    for (const Element &one : array) {
        Object object;
        if (one.get(object) != simdjson::SUCCESS)
            continue;
        if (name.endsWith(QLatin1String("users.json")))
            person(object);
        else
            channel(object);
    }
    return {};
}

/// "added an integration to this channel: <…/services/B0JL6RASU|github>" is all an old export says of a bot's
/// name.
void SlackExport::learnBot(const Object &message)
{
    const QString id = textAt(message, "bot_id");
    if (id.isEmpty() || textAt(message, "subtype") != QLatin1String("bot_add"))
        return;
    const QString text = textAt(message, "text");
    const qsizetype bar = text.lastIndexOf(u'|');
    const qsizetype end = text.indexOf(u'>', bar);
    if (bar > 0 && end > bar + 1)
        m_bots.insert(id, text.mid(bar + 1, end - bar - 1));
}

QString SlackExport::authorOf(const Object &message, QString &bot) const
{
    if (const auto profile = objectAt(message, "user_profile")) {
        for (const char *key : {"real_name", "display_name", "name"}) {
            if (QString name = textAt(*profile, key); !name.isEmpty())
                return name;
        }
    }
    QString user = textAt(message, "user");
    if (const auto comment = objectAt(message, "comment"); comment && user.isEmpty())
        user = textAt(*comment, "user");
    if (user == QLatin1String("USLACKBOT"))
        return QStringLiteral("Slackbot");
    if (m_names.people.contains(user))
        return m_names.person(user);
    if (QString name = textAt(message, "username"); !name.isEmpty())
        return name;
    if (const auto profile = objectAt(message, "bot_profile")) {
        if (QString name = textAt(*profile, "name"); !name.isEmpty())
            return name;
    }
    bot = user.isEmpty() ? textAt(message, "bot_id") : QString();
    return user.isEmpty() ? bot : user;
}

Result<> SlackExport::message(const QString &channel, const Element &element)
{
    ++m_place;
    const auto raw = [&] { return rawOf(element); };
    Object message;
    if (element.get(message) != simdjson::SUCCESS) {
        return reject(m_foreign, m_messages.size(), m_place,
                      say(QT_TRANSLATE_NOOP("Muster", "This is not a message.")), raw);
    }
    learnBot(message);
    if (m_team.isEmpty())
        m_team = textAt(message, "team");
    Spoken one{channel, textAt(message, "ts"), {}, {}};
    const auto moment = momentOf(one.ts);
    one.record.text = slackWords(message, m_names);
    const auto reason = moment ? refusal(one.record.text) : std::optional(noTime());
    if (reason)
        return reject(m_foreign, m_messages.size(), m_place, *reason, raw);
    one.record.occurred = *moment;
    one.record.by = authorOf(message, one.bot);
    m_messages.append(std::move(one));
    return {};
}

Result<> SlackExport::day(const QString &name, const QByteArray &bytes)
{
    Element root;
    MUSTER_TRY(parse(name, bytes, root));
    simdjson::dom::array array;
    if (root.get(array) != simdjson::SUCCESS)
        return unreadable(say(
            QT_TRANSLATE_NOOP("Muster", "“%1” is not a day of a Slack channel: it holds no list of messages. "
                                        "Nothing was imported."),
            name));
    const QString channel = name.section(u'/', 0, 0);
    m_read.insert(channel);
    for (const Element &one : array)
        MUSTER_TRY(message(channel, one));
    return {};
}

/// Source and title, from what was read.
void SlackExport::name()
{
    QStringList channels(m_read.begin(), m_read.end());
    channels.sort();
    QStringList ids;
    for (const QString &channel : std::as_const(channels))
        ids += m_channelIds.value(channel, channel);
    m_foreign.source = QStringLiteral("slack:") + (m_team.isEmpty() ? ids.join(u',').left(200) : m_team);
    m_foreign.title =
        titleOf(QStringLiteral("Slack: #") + channels.join(QStringLiteral(", #")), QStringLiteral("Slack"));
}

/// Order, keys, and the names that are known only now.
void SlackExport::settle()
{
    std::stable_sort(m_messages.begin(), m_messages.end(), [](const Spoken &a, const Spoken &b) {
        return a.record.occurred != b.record.occurred ? a.record.occurred < b.record.occurred
                                                      : a.channel < b.channel;
    });
    QHash<QString, int> seen;
    for (Spoken &one : m_messages) {
        const QString key = m_channelIds.value(one.channel, one.channel) + u':' + one.ts;
        const int nth = ++seen[key];
        one.record.sourceKey = nth == 1 ? key : QString(key + u'#' + QString::number(nth));
        if (!one.bot.isEmpty())
            one.record.by = m_bots.value(one.bot, one.bot);
        if (m_read.size() > 1)
            one.record.text = u'#' + one.channel + QStringLiteral(": ") + one.record.text;
        m_foreign.records.append(std::move(one.record));
    }
    if (!m_foreign.records.isEmpty())
        m_foreign.started = m_foreign.records.constFirst().occurred;
}

Result<Foreign> SlackExport::read()
{
    if (m_parser.allocate(1024, maxDepth) != simdjson::SUCCESS)
        return notJson({}, QStringLiteral("no memory"));
    MUSTER_TRY(
        m_files.lists([this](const QString &name, const QByteArray &bytes) { return list(name, bytes); }));
    MUSTER_TRY(
        m_files.days([this](const QString &name, const QByteArray &bytes) { return day(name, bytes); }));
    name();
    settle();
    return std::move(m_foreign);
}

} // namespace

int sniffSlack(const QString &path, const QByteArray &beginning)
{
    if (QFileInfo(path).isDir() || beginning.startsWith("PK\x03\x04"))
        return SlackFiles::at(path) ? 80 : 0;
    const QByteArray start = beginning.left(200).trimmed();
    if (!start.startsWith('['))
        return 0;
    return beginning.contains("\"ts\"") && (beginning.contains("\"type\"") || beginning.contains("\"text\""))
               ? 70
               : 0;
}

Result<QList<Foreign>> readSlack(const Reading &reading)
{
    MUSTER_TRY_ASSIGN(SlackFiles files, SlackFiles::at(reading.path));
    MUSTER_TRY_ASSIGN(Foreign foreign, SlackExport(std::move(files)).read());
    if (foreign.records.isEmpty() && foreign.rejects.isEmpty())
        return unreadable(say(QT_TRANSLATE_NOOP("Muster", "“%1” holds no message. Nothing was imported."),
                              QFileInfo(reading.path).fileName()));
    return QList<Foreign>{std::move(foreign)};
}

} // namespace muster
