#include "models/comms/composition.h"

#include "models/comms/bothlanguages.h"
#include "models/comms/cadence.h"
#include "models/comms/detour.h"

#include "models/core/tongue.h"

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
    out.other = otherSideOf(composition, out.phase, house);
    if (isComparable(composition) && isInUse(out.other.language, composition, state))
        text.other = out.other;
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

} // namespace muster
