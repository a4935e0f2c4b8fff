#include "models/incident/brief.h"

#include "models/core/text.h"
#include "models/incident/briefwriter.h"
#include "models/incident/stretch.h"

#include <QRegularExpression>

namespace muster {

namespace {

/// More lines than these nobody reads who is to help; the rest stands in the timeline.
constexpr int mostSeen = 3, mostTried = 30;

QStringList changes(const BriefWriter &writer)
{
    QStringList out;
    const Tongue &tongue = writer.tongue();
    for (const Change &change : writer.state().assessment.changes) {
        const qint64 before = writer.state().started - change.at;
        const QString stretch = stretchWords(qAbs(before), tongue);
        const QString when = before >= 0
                                 ? tongue(say(QT_TRANSLATE_NOOP("Muster", "(%1 before it began)"), stretch))
                                 : tongue(say(QT_TRANSLATE_NOOP("Muster", "(%1 after it began)"), stretch));
        out += writer.line(change.at, writer.pair(tongue(labelOf(change.kind)), change.text)) + u' ' + when;
    }
    return out;
}

/// The technical report first: it is the tech lead's own sum of it.
QStringList seen(const BriefWriter &writer)
{
    QStringList out;
    const QList<Entry> &entries = writer.entries();
    for (qsizetype i = entries.size() - 1; i >= 0 && out.size() < mostSeen; --i) {
        const Entry &entry = entries.at(i);
        if (entry.kind == Kind::Observation && entry.isWords() && !ruledOut(entry.text))
            out.prepend(writer.line(entry.occurred, entry.text));
    }
    out = writer.findings(Standing::Known) + out;
    if (const auto &report = writer.state().board.report; report && !report->condition.isEmpty())
        out.prepend(writer.line(report->at, report->condition));
    if (const QString trust = writer.answered(Question::Monitoring); !trust.isEmpty())
        out += trust;
    return out;
}

QStringList tried(const BriefWriter &writer)
{
    QStringList out;
    for (const Entry &entry : writer.entries()) {
        const bool check = entry.kind == Kind::Check && entry.subject.startsWith(QLatin1String("check/")) &&
                           entry.subject.endsWith(QLatin1String("=done"));
        if (check || (entry.kind == Kind::Action && entry.isWords()))
            out += writer.line(entry.occurred, writer.sentenceOf(entry));
    }
    const auto more = static_cast<int>(out.size()) - mostTried;
    if (more > 0)
        out = QStringList{writer.tongue()(
                  sayN(QT_TRANSLATE_N_NOOP("Muster", "(%n more before these, in the timeline)"), more))} +
              out.last(mostTried);
    if (const auto &report = writer.state().board.report; report && !report->actions.isEmpty())
        out += writer.line(report->at, report->actions);
    return out;
}

QStringList callBack(const BriefWriter &writer)
{
    QStringList out;
    const State &state = writer.state();
    if (!state.call.isEmpty())
        out += writer.pair(writer.word(QT_TRANSLATE_NOOP("Muster", "Conference call")),
                           withoutMarkup(oneLine(state.call)));
    for (const Role role : {Role::TechLead, Role::SupportLiaison}) {
        if (const QString name = state.roles.value(role); !name.isEmpty())
            out += writer.pair(writer.tongue()(labelOf(role)), withoutMarkup(oneLine(name)));
    }
    return out;
}

} // namespace

QString briefOf(const State &state, const QList<Entry> &entries, const Tongue &tongue, const Zone &zone,
                const QString &number)
{
    BriefWriter writer(state, entries, tongue, zone);
    const QString where = writer.answer(Question::Where);
    writer.begin(number);
    writer.section(QT_TRANSLATE_NOOP("Muster", "Symptom"), writer.symptoms());
    writer.section(QT_TRANSLATE_NOOP("Muster", "Since"), {writer.since()});
    writer.section(QT_TRANSLATE_NOOP("Muster", "Where"),
                   where.isEmpty() ? QStringList() : QStringList{where});
    writer.section(QT_TRANSLATE_NOOP("Muster", "Changed lately"), changes(writer));
    writer.section(QT_TRANSLATE_NOOP("Muster", "Seen now"), seen(writer));
    writer.section(QT_TRANSLATE_NOOP("Muster", "Tried"), tried(writer));
    writer.section(QT_TRANSLATE_NOOP("Muster", "Ruled out"), writer.excluded());
    writer.section(QT_TRANSLATE_NOOP("Muster", "System"), {});
    writer.section(QT_TRANSLATE_NOOP("Muster", "Call back"), callBack(writer));
    return writer.text();
}

QString withAsk(const QString &brief, const Ask &ask, const Tongue &tongue, const Zone &zone)
{
    const QString wanted = withoutMarkup(oneLine(ask.wanted.trimmed()));
    if (wanted.isEmpty() && ask.answerBy == 0)
        return brief;
    QString text = QStringLiteral("## ") + tongue(say(QT_TRANSLATE_NOOP("Muster", "What we ask"))) +
                   QStringLiteral("\n\n");
    if (!wanted.isEmpty())
        text += QStringLiteral("- ") + wanted + u'\n';
    if (ask.answerBy != 0)
        text += QStringLiteral("- ") +
                tongue(say(QT_TRANSLATE_NOOP("Muster", "Please answer by %1 (%2)"),
                           zone.dateAndClock(ask.answerBy), zone.label(ask.answerBy))) +
                u'\n';
    // Behind the title, which is the first line if there is one.
    const qsizetype end = brief.startsWith(QLatin1String("# ")) ? brief.indexOf(u'\n') + 1 : 0;
    return brief.first(end) + (end > 0 ? QStringLiteral("\n") : QString()) + text +
           (end > 0 ? QString() : QStringLiteral("\n")) + brief.sliced(end);
}

QStringList unfilled(const QString &brief)
{
    QStringList out;
    QString heading;
    for (const QString &line : brief.split(u'\n')) {
        if (line.startsWith(QLatin1String("## ")))
            heading = line.sliced(3).trimmed();
        else if (line.trimmed() == emptyBriefLine && !heading.isEmpty())
            out += heading;
    }
    return out;
}

QString plainBrief(const QString &markdown)
{
    static const QRegularExpression head(QStringLiteral("^#{1,6} +"), QRegularExpression::MultilineOption);
    static const QRegularExpression strong(QStringLiteral("(?<!\\\\)\\*\\*"));
    static const QRegularExpression escape(QStringLiteral("\\\\([\\\\`*_\\[\\]<])"));
    QString out = markdown;
    out.remove(head);
    out.remove(strong);
    out.replace(escape, QStringLiteral("\\1"));
    return out;
}

std::optional<QString> ruledOut(const QString &text)
{
    static const QRegularExpression prefix(
        QStringLiteral("^\\s*(?:ruled[ -]out|(?:已)?排除)\\s*[:：]\\s*(.+)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const auto match = prefix.match(text);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

} // namespace muster
