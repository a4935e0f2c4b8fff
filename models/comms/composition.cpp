#include "models/comms/composition.h"

#include "models/comms/cadence.h"
#include "models/comms/detour.h"

#include "models/core/tongue.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace muster {

namespace {

/// One behind the other, as the language sets them.
QString joinedSentences(const QString &a, const QString &b, const Tongue &tongue)
{
    return a + (tongue.name() == QLatin1String("zh_CN") ? QString() : QStringLiteral(" ")) + b;
}

Result<QList<ChannelText>> channelTexts(Phase phase, const Facts &facts, const Wording &wording,
                                        const Tongue &tongue, Readers readers, const Organisation &house,
                                        const State &state)
{
    QMap<Length, DraftText> drafts;
    for (const Length length : {Length::Full, Length::Brief, Length::Line}) {
        MUSTER_TRY_ASSIGN(drafts[length], draftUpdate(phase, facts, tongue, length, readers, house));
    }
    QList<ChannelText> out;
    for (const Channel channel : channelsOf(readers)) {
        ChannelText one;
        one.channel = channel;
        one.fresh = drafts.value(lengthOn(channel));
        one.insteadOf = ledTo(channel, state);
        if (const QString sentence = detourSentence(one.insteadOf, tongue); !sentence.isEmpty())
            one.fresh.body = lengthOn(channel) == Length::Full
                                 ? QString(one.fresh.body + QLatin1String("\n\n") + sentence)
                                 : joinedSentences(one.fresh.body, sentence, tongue);
        if (const auto down = state.detours.constFind(channel); down != state.detours.cend())
            one.detour = *down;
        one.text = one.fresh;
        if (const auto mine = wording.texts.constFind(Reach{readers, channel});
            mine != wording.texts.cend()) {
            one.written = true;
            one.text = mine->text;
            one.stale = mine->from != DraftText() && mine->from != one.fresh;
        }
        one.proof = proofOf(channel, one.text.subject, one.text.body);
        out.append(one);
    }
    return out;
}

/// Those in this language that may be used now. One that cannot be read is passed over, as own templates are.
/// They always speak as they were approved, in the plain manner.
QList<HoldingText> holdingTexts(const Organisation &house, const Facts &facts, const Tongue &tongue,
                                qint64 nowUs)
{
    QList<HoldingText> out;
    for (const Holding &one : house.holdings) {
        if (one.language != tongue.name() || !one.standsAt(nowUs))
            continue;
        if (const Result<DraftText> text = draftFrom(one.text, facts, tongue))
            out.append({one.name, one.approvedBy, one.until, *text});
    }
    return out;
}

/// The other channels whose text was changed by hand and does not name the next update.
QList<Channel> apartFrom(const Composed &made, Channel here)
{
    QList<Channel> out;
    if (made.announcement.next == 0 || made.announcement.status == PublicStatus::Resolved)
        return out;
    for (const ChannelText &one : made.channels) {
        Announcement there = made.announcement;
        there.text = one.text;
        if (one.channel != here && one.written && !namesNextUpdate(there))
            out += one.channel;
    }
    return out;
}

} // namespace

Result<Composed> composed(const Composition &composition, const State &state, qint64 nowUs,
                          const QList<Entry> &entries, const Organisation &house)
{
    const Tongue tongue(composition.language);
    const Wording wording = composition.wordings.value(tongue.name());
    const Situation here = situationOf(state);
    Composed out;
    out.suggested = suggestedPhase(here);
    out.phase = composition.phase.value_or(out.suggested);
    out.known = knownOf(state, out.phase, nowUs, house);
    out.suggestedNext = out.known.next;
    out.known.next = composition.next.value_or(out.suggestedNext);
    out.readers = composition.reach.readers;
    out.approvers = approversOf(state.severity, out.phase, out.readers);
    out.facts = factsNamed(out.phase, tongue, out.readers, house);
    Announcement &text = out.announcement;
    text.record = recordOf(state, entries);
    if (!text.record.decisions.isEmpty())
        out.known.inside.decision = text.record.decisions.last();
    text.facts = customerFacts(out.known, tongue);
    for (auto it = wording.facts.cbegin(); it != wording.facts.cend(); ++it)
        text.facts.words.insert(it.key(), it.value());
    text.status = statusOf(out.phase, here.status);
    text.actual = here.status;
    out.minutes = minutesToNextUpdate(state.severity, text.status, house, state.pace);
    text.readers = out.readers;
    text.length = lengthOn(composition.reach.channel);
    text.title = state.title;
    text.functions = out.known.functions;
    text.since = out.known.since;
    text.people = state.roles.values();
    text.people.append(state.declaredBy);
    text.next = out.known.next;
    text.now = nowUs;
    text.zone = out.known.zone;
    MUSTER_TRY_ASSIGN(out.channels,
                      channelTexts(out.phase, text.facts, wording, tongue, out.readers, house, state));
    const ChannelText &shown = out.on(composition.reach.channel);
    out.fresh = shown.fresh;
    text.text = shown.text;
    text.apart = apartFrom(out, shown.channel);
    out.holdings = holdingTexts(house, text.facts, tongue, nowUs);
    for (const HoldingText &one : std::as_const(out.holdings)) {
        if (one.text == text.text) {
            out.holding = one.name;
            out.approvers.clear();
        }
    }
    return out;
}

const ChannelText &Composed::on(Channel channel) const
{
    const auto it = std::find_if(channels.cbegin(), channels.cend(),
                                 [channel](const ChannelText &one) { return one.channel == channel; });
    return it == channels.cend() ? channels.first() : *it;
}

const HoldingText *Composed::approvedBeforehand() const
{
    const auto it = std::find_if(holdings.cbegin(), holdings.cend(),
                                 [this](const HoldingText &one) { return one.name == holding; });
    return it == holdings.cend() ? nullptr : &*it;
}

std::optional<qint64> Composed::promise() const
{
    if (announcement.next == 0 || (!holding.isEmpty() && !namesNextUpdate(announcement)))
        return std::nullopt;
    return announcement.next;
}

QList<ToldFact> toldFacts(const Composed &made)
{
    QList<ToldFact> out;
    for (const Term<Fact> &term : terms<Fact>()) {
        const QString words = made.announcement.facts.of(term.value);
        if (made.facts.contains(term.value) && !words.isEmpty())
            out.append({QString::fromLatin1(term.key), words});
    }
    return out;
}

QString approvableText(const DraftText &text)
{
    const QString whole = text.subject.trimmed() + QLatin1String("\n\n") + text.body.trimmed();
    return whole.trimmed();
}

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
    return {{QStringLiteral("facts"), facts}, {QStringLiteral("texts"), texts}};
}

Wording wordingFrom(const QJsonObject &json)
{
    Wording out;
    const QJsonObject facts = json.value(QStringLiteral("facts")).toObject();
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        if (const auto fact = fromKey<Fact>(it.key()))
            out.facts.insert(*fact, it.value().toString());
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
