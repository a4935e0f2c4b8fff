#include "models/incident/commandbrief.h"

#include "models/core/text.h"
#include "models/incident/briefwriter.h"
#include "models/incident/sensitive.h"
#include "models/incident/stretch.h"

namespace muster {

namespace {

/// One page: what is older stands in the timeline.
constexpr qsizetype mostActions = 5, mostDecisions = 3;

/// "for 1 h 47 min", or how long it lasted.
QString lasted(const State &state, const Tongue &tongue, qint64 nowUs)
{
    const QString stretch = stretchWords((state.isOver() ? state.ended : nowUs) - state.started, tongue);
    return tongue(state.isOver() ? say(QT_TRANSLATE_NOOP("Muster", "lasted %1"), stretch)
                                 : say(QT_TRANSLATE_NOOP("Muster", "for %1"), stretch));
}

/// The newest lines of a kind that people logged, oldest first.
QStringList newest(const BriefWriter &writer, Kind kind, qsizetype most)
{
    QStringList out;
    const QList<Entry> &entries = writer.entries();
    for (auto at = entries.crbegin(); at != entries.crend() && out.size() < most; ++at) {
        if (at->kind == kind && at->isWords())
            out.prepend(writer.line(at->occurred, at->text));
    }
    return out;
}

/// "Bob: look at web latency, by 14:35"
QString owedLine(const BriefWriter &writer, const DueItem &item)
{
    const Tongue &tongue = writer.tongue();
    const QString what = item.text.isEmpty() ? tongue(labelOf(item.kind)) : writer.words(item.text);
    const QString owner = withoutMarkup(oneLine(item.owner));
    return tongue(say(QT_TRANSLATE_NOOP("Muster", "%1, by %2"),
                      owner.isEmpty() ? what : writer.pair(owner, what), writer.time(item.at)));
}

QStringList situation(const BriefWriter &writer, qint64 nowUs)
{
    const State &state = writer.state();
    const Tongue &tongue = writer.tongue();
    const QString severity =
        tongue(say(QT_TRANSLATE_NOOP("Muster", "SEV %1"), QString::number(state.severity)));
    QStringList out{QStringList{severity, tongue(labelOf(state.status)), lasted(state, tongue, nowUs)}.join(
                        QStringLiteral(" · ")),
                    writer.pair(writer.word(QT_TRANSLATE_NOOP("Muster", "Since")), writer.since())};
    return out + writer.symptoms();
}

QStringList underWay(const BriefWriter &writer)
{
    const State &state = writer.state();
    QStringList out = newest(writer, Kind::Action, mostActions);
    if (const auto &report = state.board.report; report && !report->actions.isEmpty())
        out += writer.line(report->at, report->actions);
    for (const DueItem &item : dueList(state)) {
        if (item.kind == DueKind::ReturnTimer || item.kind == DueKind::FollowUp)
            out += owedLine(writer, item);
    }
    return out;
}

QStringList organisation(const BriefWriter &writer)
{
    QStringList out;
    for (const Term<Role> &role : terms<Role>()) {
        if (const QString name = writer.state().roles.value(role.value); !name.isEmpty())
            out += writer.pair(writer.tongue()(labelOf(role.value)), withoutMarkup(oneLine(name)));
    }
    return out;
}

/// What the technical side asks for, and what others owe the room.
QStringList needed(const BriefWriter &writer)
{
    const State &state = writer.state();
    QStringList out;
    if (const auto &report = state.board.report; report && !report->needs.isEmpty())
        out += writer.line(report->at, report->needs);
    for (const DueItem &item : dueList(state)) {
        if (item.kind == DueKind::Answer || item.kind == DueKind::CallBack)
            out += owedLine(writer, item);
    }
    return out;
}

QStringList told(const BriefWriter &writer)
{
    const State &state = writer.state();
    const Tongue &tongue = writer.tongue();
    QStringList out;
    if (!state.updates.isEmpty()) {
        const SentUpdate &last = state.updates.constLast();
        out += writer.pair(tongue(say(QT_TRANSLATE_NOOP("Muster", "%1, %2"), writer.time(last.sentAt),
                                      tongue(labelOf(last.channel)))),
                           writer.words(last.text));
    }
    if (const auto next = nextUpdate(state))
        out += tongue(say(QT_TRANSLATE_NOOP("Muster", "Next update promised by %1"), writer.time(next->at)));
    return out;
}

} // namespace

QString commandBriefOf(const State &state, const QList<Entry> &entries, const Tongue &tongue,
                       const Zone &zone, qint64 nowUs, const QString &number)
{
    BriefWriter writer(state, entries, tongue, zone);
    writer.begin(number);
    writer.section(QT_TRANSLATE_NOOP("Muster", "Situation"), situation(writer, nowUs));
    writer.section(QT_TRANSLATE_NOOP("Muster", "Known"), writer.findings(Standing::Known));
    writer.section(QT_TRANSLATE_NOOP("Muster", "Theories"), writer.findings(Standing::Theory));
    writer.section(QT_TRANSLATE_NOOP("Muster", "Ruled out"), writer.excluded());
    writer.section(QT_TRANSLATE_NOOP("Muster", "Aims now"), {});
    writer.section(QT_TRANSLATE_NOOP("Muster", "Under way"), underWay(writer));
    writer.section(QT_TRANSLATE_NOOP("Muster", "Decided"), newest(writer, Kind::Decision, mostDecisions));
    writer.section(QT_TRANSLATE_NOOP("Muster", "Who does what"), organisation(writer));
    writer.section(QT_TRANSLATE_NOOP("Muster", "Needed"), needed(writer));
    writer.section(QT_TRANSLATE_NOOP("Muster", "Told to customers"), told(writer));
    return writer.text();
}

} // namespace muster
