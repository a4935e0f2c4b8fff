#include "models/comms/composition.h"

#include "models/core/tongue.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace muster {

Result<Composed> composed(const Composition &composition, const State &state, qint64 nowUs)
{
    const Tongue tongue(composition.language);
    const Wording wording = composition.wordings.value(tongue.name());
    const Situation here = situationOf(state);
    Composed out;
    out.suggested = suggestedPhase(here);
    out.phase = composition.phase.value_or(out.suggested);
    out.known = knownOf(state, out.phase, nowUs);
    out.suggestedNext = out.known.next;
    out.known.next = composition.next.value_or(out.suggestedNext);
    Announcement &text = out.announcement;
    text.facts = customerFacts(out.known, tongue);
    for (auto it = wording.facts.cbegin(); it != wording.facts.cend(); ++it)
        text.facts.words.insert(it.key(), it.value());
    text.status = statusOf(out.phase, here.status);
    text.title = state.title;
    text.next = out.known.next;
    text.now = nowUs;
    text.zone = out.known.zone;
    MUSTER_TRY_ASSIGN(out.fresh, draftUpdate(out.phase, text.facts, tongue));
    text.text = wording.text.value_or(out.fresh);
    return out;
}

QString approvableText(const DraftText &text)
{
    const QString whole = text.subject.trimmed() + QLatin1String("\n\n") + text.body.trimmed();
    return whole.trimmed();
}

namespace {

QJsonObject json(const Wording &wording)
{
    QJsonObject facts;
    for (auto it = wording.facts.cbegin(); it != wording.facts.cend(); ++it)
        facts.insert(keyOf(it.key()), it.value());
    QJsonObject out{{QStringLiteral("facts"), facts}};
    if (wording.text) {
        out.insert(QStringLiteral("subject"), wording.text->subject);
        out.insert(QStringLiteral("body"), wording.text->body);
    }
    return out;
}

Wording wordingFrom(const QJsonObject &json)
{
    Wording out;
    const QJsonObject facts = json.value(QStringLiteral("facts")).toObject();
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        if (const auto fact = fromKey<Fact>(it.key()))
            out.facts.insert(*fact, it.value().toString());
    }
    if (json.contains(QStringLiteral("body")))
        out.text = DraftText{json.value(QStringLiteral("subject")).toString(),
                             json.value(QStringLiteral("body")).toString()};
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
    if (composition.isPosted())
        out.insert(QStringLiteral("posted"), QString::number(composition.postedAt));
    // The language alone is no work of anybody.
    if (out.isEmpty())
        return {};
    out.insert(QStringLiteral("language"), composition.language);
    return QString::fromUtf8(QJsonDocument(out).toJson(QJsonDocument::Compact));
}

Composition compositionFrom(const QString &draft)
{
    const QJsonObject json = QJsonDocument::fromJson(draft.toUtf8()).object();
    Composition out;
    out.language = json.value(QStringLiteral("language")).toString();
    out.phase = fromKey<Phase>(json.value(QStringLiteral("phase")).toString());
    if (json.contains(QStringLiteral("next")))
        out.next = json.value(QStringLiteral("next")).toString().toLongLong();
    out.postedAt = json.value(QStringLiteral("posted")).toString().toLongLong();
    const QJsonObject wordings = json.value(QStringLiteral("wordings")).toObject();
    for (auto it = wordings.begin(); it != wordings.end(); ++it)
        out.wordings.insert(it.key(), wordingFrom(it.value().toObject()));
    return out;
}

} // namespace muster
