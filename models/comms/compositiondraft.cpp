// How a composition is kept while somebody works on it, so that it survives a crash.

#include "models/comms/composition.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace muster {

namespace {

QJsonObject json(const DraftText &text)
{
    return {{QStringLiteral("subject"), text.subject}, {QStringLiteral("body"), text.body}};
}

DraftText textFrom(const QJsonObject &json)
{
    return {json.value(QStringLiteral("subject")).toString(), json.value(QStringLiteral("body")).toString()};
}

/// "email", "executives/email".
QString keyOfReach(const Reach &reach)
{
    const QString channel = keyOf(reach.channel);
    return reach.readers == Readers::Customers ? channel : keyOf(reach.readers) + u'/' + channel;
}

std::optional<Reach> reachFrom(const QString &key)
{
    const auto channel = fromKey<Channel>(key.section(u'/', -1));
    const auto readers = key.contains(u'/') ? fromKey<Readers>(key.section(u'/', 0, 0)) : Readers::Customers;
    return channel && readers ? std::optional(Reach{*readers, *channel}) : std::nullopt;
}

QJsonObject json(const Wording &wording)
{
    QJsonObject facts;
    for (auto it = wording.facts.cbegin(); it != wording.facts.cend(); ++it)
        facts.insert(keyOf(it.key()), it.value());
    QJsonObject texts;
    for (auto it = wording.texts.cbegin(); it != wording.texts.cend(); ++it) {
        QJsonObject one = json(it->text);
        one.insert(QStringLiteral("from"), json(it->from));
        texts.insert(keyOfReach(it.key()), one);
    }
    QJsonObject out{{QStringLiteral("facts"), facts}, {QStringLiteral("texts"), texts}};
    QJsonObject seenFacts, seenTexts;
    for (auto it = wording.seenFacts.cbegin(); it != wording.seenFacts.cend(); ++it)
        seenFacts.insert(keyOf(it.key()), it.value());
    for (auto it = wording.seenTexts.cbegin(); it != wording.seenTexts.cend(); ++it)
        seenTexts.insert(keyOfReach(it.key()), json(*it));
    if (!seenFacts.isEmpty())
        out.insert(QStringLiteral("seenFacts"), seenFacts);
    if (!seenTexts.isEmpty())
        out.insert(QStringLiteral("seenTexts"), seenTexts);
    return out;
}

QMap<Fact, QString> factsFrom(const QJsonObject &json)
{
    QMap<Fact, QString> out;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (const auto fact = fromKey<Fact>(it.key()))
            out.insert(*fact, it.value().toString());
    }
    return out;
}

Wording wordingFrom(const QJsonObject &json)
{
    Wording out;
    out.facts = factsFrom(json.value(QStringLiteral("facts")).toObject());
    out.seenFacts = factsFrom(json.value(QStringLiteral("seenFacts")).toObject());
    const QJsonObject seen = json.value(QStringLiteral("seenTexts")).toObject();
    for (auto it = seen.begin(); it != seen.end(); ++it) {
        if (const auto reach = reachFrom(it.key()))
            out.seenTexts.insert(*reach, textFrom(it.value().toObject()));
    }
    const QJsonObject texts = json.value(QStringLiteral("texts")).toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (const auto reach = reachFrom(it.key()))
            out.texts.insert(*reach,
                             {textFrom(it.value().toObject()),
                              textFrom(it.value().toObject().value(QStringLiteral("from")).toObject())});
    }
    // Until channels had texts of their own there was one.
    if (json.contains(QStringLiteral("body")))
        out.texts.insert({}, {textFrom(json)});
    return out;
}

} // namespace

QString toDraft(const Composition &composition)
{
    QJsonObject wordings;
    for (auto it = composition.wordings.cbegin(); it != composition.wordings.cend(); ++it) {
        if (*it != Wording())
            wordings.insert(it.key(), json(*it));
    }
    QJsonObject out;
    if (!wordings.isEmpty())
        out.insert(QStringLiteral("wordings"), wordings);
    if (composition.phase)
        out.insert(QStringLiteral("phase"), keyOf(*composition.phase));
    if (composition.next)
        out.insert(QStringLiteral("next"), QString::number(*composition.next));
    for (auto it = composition.posted.cbegin(); it != composition.posted.cend(); ++it) {
        const QString key = QStringLiteral("posted");
        out.insert(it.key() == Readers::Customers ? key : key + u'/' + keyOf(it.key()), QString::number(*it));
    }
    // The language and the channel alone are no work of anybody.
    if (out.isEmpty())
        return {};
    if (composition.reach != Reach())
        out.insert(QStringLiteral("channel"), keyOfReach(composition.reach));
    out.insert(QStringLiteral("language"), composition.language);
    return QString::fromUtf8(QJsonDocument(out).toJson(QJsonDocument::Compact));
}

Composition compositionFrom(const QString &draft)
{
    const QJsonObject json = QJsonDocument::fromJson(draft.toUtf8()).object();
    Composition out;
    out.language = json.value(QStringLiteral("language")).toString();
    out.reach = reachFrom(json.value(QStringLiteral("channel")).toString()).value_or(Reach());
    out.phase = fromKey<Phase>(json.value(QStringLiteral("phase")).toString());
    if (json.contains(QStringLiteral("next")))
        out.next = json.value(QStringLiteral("next")).toString().toLongLong();
    for (const Term<Readers> &term : terms<Readers>()) {
        const QString key = QStringLiteral("posted");
        const QString its = term.value == Readers::Customers ? key : key + u'/' + QLatin1String(term.key);
        if (const qint64 at = json.value(its).toString().toLongLong(); at != 0)
            out.posted.insert(term.value, at);
    }
    const QJsonObject wordings = json.value(QStringLiteral("wordings")).toObject();
    for (auto it = wordings.begin(); it != wordings.end(); ++it)
        out.wordings.insert(it.key(), wordingFrom(it.value().toObject()));
    return out;
}

} // namespace muster
