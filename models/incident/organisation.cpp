#include "models/incident/organisation.h"

#include "models/incident/event.h"
#include "models/incident/withdrawals.h"

#include <algorithm>

namespace muster {

template <>
const QList<Term<Manner>> &terms<Manner>()
{
    static const QList<Term<Manner>> list{
        {Manner::Plain, "plain", QT_TRANSLATE_NOOP("Muster", "Plain")},
        {Manner::Formal, "formal", QT_TRANSLATE_NOOP("Muster", "Formal")},
        {Manner::Warm, "warm", QT_TRANSLATE_NOOP("Muster", "Warm")},
    };
    return list;
}

namespace {

QString holdingKey(const QString &name, const QString &language)
{
    return name.simplified().toCaseFolded() + u'/' + language;
}

/// Without a text it is none any more.
Holding holdingFrom(const QJsonObject &body)
{
    const auto textIn = [&](const char *key) { return body.value(QLatin1String(key)).toString(); };
    if (textIn("text").isEmpty())
        return {};
    return {textIn("name"), textIn("language"), textIn("text"), textIn("approved_by"),
            textIn("until").toLongLong()};
}

/// Nothing said is Muster's own again.
template <typename T>
void setOrDrop(QMap<QString, T> &all, const QString &name, const T &value)
{
    if (value == T())
        all.remove(name);
    else
        all.insert(name, value);
}

} // namespace

const Connector *Organisation::connector(const QString &name) const
{
    const auto it = std::find_if(connectors.cbegin(), connectors.cend(), [&](const Connector &one) {
        return one.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
    return it == connectors.cend() ? nullptr : &*it;
}

const Holding *Organisation::holding(const QString &name, const QString &language) const
{
    const QString key = holdingKey(name, language);
    const auto it = std::find_if(holdings.cbegin(), holdings.cend(), [&](const Holding &one) {
        return holdingKey(one.name, one.language) == key;
    });
    return it == holdings.cend() ? nullptr : &*it;
}

Organisation organisationOf(std::span<const Event> events)
{
    const QHash<Id, Event> taken = withdrawals(events);
    QList<Event> inOrder(events.begin(), events.end());
    std::sort(inOrder.begin(), inOrder.end(), happensBefore);
    QMap<QString, Connector> byName;
    QMap<QString, Holding> holdings;
    Organisation out;
    for (const Event &event : std::as_const(inOrder)) {
        if (taken.contains(event.id))
            continue;
        const QJsonObject body = event.members();
        const QString name = body.value(QLatin1String("name")).toString();
        if (event.type == type::connectorSaved && !name.isEmpty())
            byName.insert(name.toCaseFolded(), connectorFrom(body));
        else if (event.type == type::connectorDropped)
            byName.remove(name.toCaseFolded());
        else if (event.type == type::templateSaved && !name.isEmpty())
            setOrDrop(out.templates, name, body.value(QLatin1String("text")).toString());
        else if (event.type == type::cadenceSet && !name.isEmpty())
            setOrDrop(out.cadence, name, body.value(QLatin1String("minutes")).toInt());
        else if (event.type == type::holdingSaved && !name.isEmpty())
            setOrDrop(holdings, holdingKey(name, body.value(QLatin1String("language")).toString()),
                      holdingFrom(body));
        else if (event.type == type::mannerSet)
            out.manner =
                fromKey<Manner>(body.value(QLatin1String("manner")).toString()).value_or(Manner::Plain);
        else if (event.type != type::withdrawn && event.type != type::bodyErased)
            ++out.unknown;
    }
    out.connectors = byName.values();
    out.holdings = holdings.values();
    return out;
}

QString cadenceName(int severity, const QString &status)
{
    return QStringLiteral("%1/%2").arg(std::clamp(severity, 1, 3)).arg(status);
}

} // namespace muster
