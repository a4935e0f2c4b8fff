#include "app/offers.h"

#include "app/actions.h"
#include "models/core/text.h"

#include <QCoreApplication>

namespace muster {

namespace {

const QString incidentPrefix = QStringLiteral("incident/");
const QString entryPrefix = QStringLiteral("entry/");
constexpr qint64 mostEntries = 5;

QString inOffers(const char *text) { return QCoreApplication::translate("muster::Offers", text); }

QString whyNot(When need)
{
    switch (need) {
    case When::HasIncident: return inOffers(QT_TRANSLATE_NOOP("muster::Offers", "Needs an incident"));
    case When::HasOthers:
        return inOffers(QT_TRANSLATE_NOOP("muster::Offers", "Needs another active incident"));
    case When::EntrySelected:
        return inOffers(QT_TRANSLATE_NOOP("muster::Offers", "Needs an entry chosen in the timeline"));
    default: return {};
    }
}

/// A letter of a spoken language alone finds half the record; one Han character is a word.
bool isWorthSearching(const QString &typed)
{
    return typed.size() > 2 || (!typed.isEmpty() && typed.at(0).script() == QChar::Script_Han);
}

std::optional<Id> offered(const QString &id, const QString &prefix)
{
    return id.startsWith(prefix) ? Id::fromString(id.mid(prefix.size())) : std::nullopt;
}

} // namespace

QList<Offer> commandOffers(const Actions &actions)
{
    QList<Offer> out;
    for (const QAction *action : actions.all()) {
        if (action->objectName() == QLatin1String("palette"))
            continue; // here we are
        Offer offer;
        offer.id = action->objectName();
        offer.words = action->text().endsWith(QChar(0x2026)) ? Actions::plain(action->text()) + QChar(0x2026)
                                                             : Actions::plain(action->text());
        offer.where = actions.menuOf(action);
        offer.icon = actions.iconOf(action);
        offer.keys = action->shortcut().toString(QKeySequence::NativeText);
        offer.also = action->objectName();
        offer.whyNot = action->isEnabled() ? QString() : whyNot(actions.needOf(action));
        out.append(offer);
    }
    return out;
}

QList<Offer> incidentOffers(const IncidentsModel &incidents, const Id &current, SeverityLabels labels)
{
    QList<Offer> out;
    for (int row = 0; row < incidents.rowCount(); ++row) {
        const Summary one = incidents.summaryAt(row).value();
        if (one.id == current)
            continue;
        Offer offer;
        offer.id = incidentPrefix + one.id.toString();
        offer.section = Offer::Section::Incidents;
        offer.words = one.numberText() + QStringLiteral("  ") + oneLine(one.title);
        offer.where = factLine({severityWords(one.severity, labels), spoken(labelOf(one.status))});
        offer.icon = isOver(one.status) ? QStringLiteral("check-circle") : QStringLiteral("flag");
        out.append(offer);
    }
    return out;
}

QList<Offer> entryOffers(Session &session, const Id &incident, const QString &typed, const Zone &zone,
                         const Tongue &tongue)
{
    if (incident.isNull() || !isWorthSearching(typed))
        return {};
    EntryQuery query;
    query.incident = incident;
    query.search = typed;
    query.limit = mostEntries;
    query.newestFirst = true;
    const qint64 now = session.clock().nowUs();
    QList<Offer> out;
    for (const Entry &entry : session.entries(session.rows(query).value_or({})).value_or({})) {
        Offer offer;
        offer.id = entryPrefix + entry.id.toString();
        offer.section = Offer::Section::Entries;
        offer.words = oneLine(elided(sentence(entry, tongue), 160));
        offer.where = momentWords(entry.occurred, now, zone) + QStringLiteral("  ") + oneLine(entry.by);
        offer.icon = QStringLiteral("timeline");
        out.append(offer);
    }
    return out;
}

std::optional<Id> incidentOffered(const QString &id) { return offered(id, incidentPrefix); }
std::optional<Id> entryOffered(const QString &id) { return offered(id, entryPrefix); }

} // namespace muster
