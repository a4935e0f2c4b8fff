// What a line of the timeline says, in either language.

#include "models/incident/assessment.h"
#include "models/incident/board.h"
#include "models/incident/brief.h"
#include "models/incident/delivery.h"
#include "models/incident/due.h"
#include "models/incident/entry.h"
#include "models/incident/playbookrun.h"

namespace muster {

namespace {

/// "assess/who=most" taken apart.
struct Act
{
    QStringView act, what, value;
};

Act actOf(QStringView subject)
{
    const qsizetype slash = subject.indexOf(u'/');
    const QStringView rest = subject.sliced(slash + 1);
    const qsizetype equals = rest.indexOf(u'=');
    return {subject.first(qMax<qsizetype>(0, slash)), equals < 0 ? rest : rest.first(equals),
            equals < 0 ? QStringView() : rest.sliced(equals + 1)};
}

/// The head of a line and the words below it.
std::pair<QString, QString> parts(const QString &text)
{
    const qsizetype end = text.indexOf(u'\n');
    return {end < 0 ? text : text.first(end), end < 0 ? QString() : text.sliced(end + 1)};
}

QString because(const Tongue &tongue, const QString &fact, const QString &words)
{
    return words.isEmpty() ? fact : tongue(say(QT_TRANSLATE_NOOP("Muster", "%1: %2"), fact, words));
}

template <typename E>
QString wordOf(const Tongue &tongue, QStringView key)
{
    const auto term = fromKey<E>(key.toString());
    return term ? tongue(labelOf(*term)) : key.toString();
}

QString checkSentence(const Entry &entry, const Act &act, const Tongue &tongue)
{
    const auto [challenge, response] = parts(entry.text);
    const auto outcome = fromKey<CheckOutcome>(act.value.toString()).value_or(CheckOutcome::Done);
    if (outcome == CheckOutcome::Done)
        return because(tongue, challenge, response.isEmpty() ? tongue(labelOf(outcome)) : response);
    return because(tongue, because(tongue, challenge, tongue(labelOf(outcome))), response);
}

QString dueSentence(const Entry &entry, const Act &act, const Tongue &tongue, const Zone &zone)
{
    const auto [head, words] = parts(entry.text);
    const qint64 at = act.value.toLongLong();
    const QString time = zone.sameDay(at, entry.occurred) ? zone.clock(at) : zone.dateAndClock(at);
    if (act.act == u"due-closed")
        return because(tongue, tongue(say(QT_TRANSLATE_NOOP("Muster", "Done: %1"), head)), words);
    if (act.act == u"due-moved")
        return because(tongue, tongue(say(QT_TRANSLATE_NOOP("Muster", "%1, now by %2"), head, time)), words);
    const QString what = wordOf<DueKind>(tongue, act.what);
    return because(tongue,
                   head.isEmpty()
                       ? tongue(say(QT_TRANSLATE_NOOP("Muster", "%1 by %2"), what, time))
                       : tongue(say(QT_TRANSLATE_NOOP("Muster", "%1 by %2, %3"), what, time, head)),
                   words);
}

QString handoffSentence(const Entry &entry, const Act &act, const Tongue &tongue)
{
    const auto [head, words] = parts(entry.text);
    if (act.act == u"received")
        return because(tongue, tongue(say(QT_TRANSLATE_NOOP("Muster", "Received by %1"), head)), words);
    return because(tongue, tongue(say(QT_TRANSLATE_NOOP("Muster", "Handed over to %1"), head)),
                   plainBrief(words));
}

QString reportSentence(const Entry &entry, const Tongue &tongue)
{
    const auto [condition, rest] = parts(entry.text);
    const auto [actions, needs] = parts(rest);
    QStringList lines;
    for (const auto &[name, words] : {std::pair(QT_TRANSLATE_NOOP("Muster", "Condition"), condition),
                                      std::pair(QT_TRANSLATE_NOOP("Muster", "Actions"), actions),
                                      std::pair(QT_TRANSLATE_NOOP("Muster", "Needs"), needs)}) {
        if (!words.isEmpty())
            lines += because(tongue, tongue(say(name)), words);
    }
    return lines.join(u'\n');
}

/// Asking for approval, a channel that is down, the pace, a reminder that waits.
std::optional<QString> talkingSentence(const Entry &entry, const Act &act, const Tongue &tongue,
                                       const Zone &zone)
{
    if (act.act == u"ask") {
        const auto [whom, text] = parts(entry.text);
        const QString role = wordOf<Approver>(tongue, act.what);
        return because(
            tongue,
            whom.isEmpty()
                ? tongue(say(QT_TRANSLATE_NOOP("Muster", "Approval asked for (%1)"), role))
                : tongue(say(QT_TRANSLATE_NOOP("Muster", "%1 asked for approval (%2)"), whom, role)),
            text);
    }
    if (act.act == u"channel") {
        const QString channel = wordOf<Channel>(tongue, act.what);
        return because(tongue,
                       act.value.isEmpty()
                           ? tongue(say(QT_TRANSLATE_NOOP("Muster", "%1 can be used again"), channel))
                           : tongue(say(QT_TRANSLATE_NOOP("Muster", "%1 is down, updates go to %2"), channel,
                                        wordOf<Channel>(tongue, act.value))),
                       entry.text);
    }
    if (act.act == u"pace") {
        const int minutes = act.value.toInt();
        return because(
            tongue,
            minutes == 0
                ? tongue(say(QT_TRANSLATE_NOOP("Muster", "Customers hear as often as usual again")))
                : tongue(sayN(QT_TRANSLATE_N_NOOP("Muster", "Customers hear every %n minutes"), minutes)),
            entry.text);
    }
    if (act.act != u"snoozed")
        return std::nullopt;
    const qint64 at = act.value.toLongLong();
    return because(tongue,
                   tongue(say(QT_TRANSLATE_NOOP("Muster", "Reminder of the update put off to %1"),
                              zone.sameDay(at, entry.occurred) ? zone.clock(at) : zone.dateAndClock(at))),
                   entry.text);
}

/// The board, the technical report, the handing over of command.
std::optional<QString> situationSentence(const Entry &entry, const Act &act, const Tongue &tongue)
{
    if (act.act == u"finding")
        return because(tongue, wordOf<Standing>(tongue, act.what), entry.text);
    if (act.act == u"report")
        return reportSentence(entry, tongue);
    const auto [head, words] = parts(entry.text);
    if (act.act == u"settled")
        return because(tongue, because(tongue, wordOf<Standing>(tongue, act.what), head), words);
    if (act.act == u"offered")
        return because(tongue, tongue(say(QT_TRANSLATE_NOOP("Muster", "Command offered to %1"), head)),
                       plainBrief(words));
    if (act.act == u"taken")
        return tongue(words.isEmpty() ? say(QT_TRANSLATE_NOOP("Muster", "%1 has command"), head)
                                      : say(QT_TRANSLATE_NOOP("Muster", "%1 has command, taken over from %2"),
                                            head, words));
    return std::nullopt;
}

/// What an act of the walk says; nothing if the subject names none.
std::optional<QString> actSentence(const Entry &entry, const Tongue &tongue, const Zone &zone)
{
    const Act act = actOf(entry.subject);
    if (act.act.isEmpty())
        return std::nullopt;
    if (act.act == u"assess") {
        const auto question = fromKey<Question>(act.what.toString()).value_or(Question::Who);
        const QString answer = tongue(labelOfChoice(question, act.value.toString()));
        return because(tongue,
                       tongue(say(QT_TRANSLATE_NOOP("Muster", "%1 %2"), tongue(labelOf(question)), answer)),
                       entry.text);
    }
    if (act.act == u"function")
        return because(tongue,
                       because(tongue, wordOf<Function>(tongue, act.what), wordOf<Health>(tongue, act.value)),
                       entry.text);
    if (act.act == u"onset")
        return because(tongue, tongue(say(QT_TRANSLATE_NOOP("Muster", "It began"))), entry.text);
    if (act.act == u"change")
        return because(tongue, wordOf<ChangeKind>(tongue, act.what), entry.text);
    if (act.act == u"playbook")
        return tongue(
            say(QT_TRANSLATE_NOOP("Muster", "Playbook begun: %1"), QString(entry.text).replace(u'\n', u' ')));
    if (act.act == u"check")
        return checkSentence(entry, act, tongue);
    if (act.act == u"approval")
        return tongue(say(QT_TRANSLATE_NOOP("Muster", "Update approved: “%1”"), entry.text));
    if (act.act == u"returned") {
        const auto [remark, text] = parts(entry.text);
        return tongue(say(QT_TRANSLATE_NOOP("Muster", "Update sent back: %1"), remark));
    }
    if (act.act == u"asked") {
        const int times = act.value.toInt();
        return times > 1 ? tongue(sayN(QT_TRANSLATE_N_NOOP("Muster", "Customers ask, %n times: %1"), times,
                                       entry.text))
                         : tongue(say(QT_TRANSLATE_NOOP("Muster", "Customers ask: %1"), entry.text));
    }
    if (act.act == u"answer") {
        const auto [question, answer] = parts(entry.text);
        return answer.isEmpty()
                   ? tongue(say(QT_TRANSLATE_NOOP("Muster", "No answer any more to “%1”"), question))
                   : because(tongue,
                             tongue(say(QT_TRANSLATE_NOOP("Muster", "Approved answer to “%1”"), question)),
                             answer);
    }
    if (act.act == u"told")
        return because(tongue,
                       tongue(say(QT_TRANSLATE_NOOP("Muster", "Told %1 (%2)"),
                                  wordOf<Readers>(tongue, act.what), wordOf<Channel>(tongue, act.value))),
                       entry.text);
    if (act.act == u"queued") {
        const auto [name, text] = parts(entry.text);
        return because(tongue, tongue(say(QT_TRANSLATE_NOOP("Muster", "To be sent through “%1”"), name)),
                       text);
    }
    if (act.act == u"ended") {
        const auto [name, detail] = parts(entry.text);
        return because(tongue,
                       tongue(say(QT_TRANSLATE_NOOP("Muster", "Through “%1”: %2"), name,
                                  wordOf<DeliveryStage>(tongue, act.what))),
                       detail);
    }
    if (auto talking = talkingSentence(entry, act, tongue, zone))
        return talking;
    if (auto situation = situationSentence(entry, act, tongue))
        return situation;
    if (act.act.startsWith(u"due"))
        return dueSentence(entry, act, tongue, zone);
    return handoffSentence(entry, act, tongue);
}

} // namespace

QString sentence(const Entry &entry, const Tongue &tongue, const Zone &zone)
{
    if (entry.erased)
        return tongue(say(QT_TRANSLATE_NOOP("Muster", "(erased)")));
    if (const auto act = actSentence(entry, tongue, zone))
        return *act;
    switch (entry.kind) {
    case Kind::Severity:
        return because(tongue,
                       tongue(say(QT_TRANSLATE_NOOP("Muster", "Severity set to SEV %1"), entry.subject)),
                       entry.text);
    case Kind::Status:
        return because(tongue,
                       tongue(say(QT_TRANSLATE_NOOP("Muster", "Status set to %1"),
                                  wordOf<Status>(tongue, entry.subject))),
                       entry.text);
    case Kind::Role: {
        const QString role = wordOf<Role>(tongue, entry.subject);
        return entry.text.isEmpty() ? tongue(say(QT_TRANSLATE_NOOP("Muster", "%1: nobody"), role))
                                    : because(tongue, role, entry.text);
    }
    default: return entry.text;
    }
}

} // namespace muster
