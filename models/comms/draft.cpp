#include "models/comms/draft.h"

#include "models/comms/templates.h"
#include "models/core/text.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace muster {

template <>
const QList<Term<Phase>> &terms<Phase>()
{
    static const QList<Term<Phase>> list{
        {Phase::Investigating, "investigating", QT_TRANSLATE_NOOP("Muster", "Investigating")},
        {Phase::Identified, "identified", QT_TRANSLATE_NOOP("Muster", "Identified")},
        {Phase::PartlyRestored, "partly-restored", QT_TRANSLATE_NOOP("Muster", "Partly restored")},
        {Phase::Monitoring, "monitoring", QT_TRANSLATE_NOOP("Muster", "Monitoring")},
        {Phase::Resolved, "resolved", QT_TRANSLATE_NOOP("Muster", "Resolved")},
        {Phase::Returned, "problem-returned", QT_TRANSLATE_NOOP("Muster", "Problem returned")},
        {Phase::NothingNew, "nothing-new", QT_TRANSLATE_NOOP("Muster", "Nothing new")},
    };
    return list;
}

namespace {

/// With a capital and a full stop, however it was typed.
QString sentenceOf(QString words, const Tongue &tongue)
{
    if (words.isEmpty())
        return {};
    words.replace(0, 1, words.at(0).toUpper());
    static const QString ends = QStringLiteral(".!?…。！？”\"");
    if (!ends.contains(words.back()))
        words += tongue(say(QT_TRANSLATE_NOOP("Muster", ".")));
    return words;
}

Names namesOf(const Facts &facts, const Tongue &tongue)
{
    Names names;
    for (const Term<Fact> &term : terms<Fact>())
        names.insert(QString::fromLatin1(term.key), facts.of(term.value).trimmed());
    for (const Fact fact : {Fact::Works, Fact::Workaround, Fact::Doing})
        names.insert(keyOf(fact), sentenceOf(facts.of(fact).trimmed(), tongue));
    const auto otherwise = [&](const QString &name, const QString &words, const Message &other) {
        names.insert(name, words.isEmpty() ? tongue(other) : words);
    };
    otherwise(QStringLiteral("who"), facts.of(Fact::Who).trimmed(),
              say(QT_TRANSLATE_NOOP("Muster", "some customers")));
    otherwise(QStringLiteral("topic"), facts.topic, say(QT_TRANSLATE_NOOP("Muster", "our service")));
    names.insert(QStringLiteral("partly"), facts.partly ? QStringLiteral("partly") : QString());
    return names;
}

/// As people read it: no spaces at the ends of lines, one empty line between paragraphs, and a space between
/// Chinese and Latin letters.
QString tidied(QString text)
{
    static const QRegularExpression outer(QStringLiteral("(?m)^[ \\t]+|[ \\t]+$")),
        inner(QStringLiteral(" {2,}")),
        scripts(QStringLiteral("(?<=\\p{Han})(?=[A-Za-z])|(?<=[A-Za-z])(?=\\p{Han})")),
        gaps(QStringLiteral("\\n{3,}"));
    text.replace(scripts, QStringLiteral(" "));
    text.remove(outer).replace(inner, QStringLiteral(" ")).replace(gaps, QStringLiteral("\n\n"));
    return text.trimmed();
}

} // namespace

Phase suggestedPhase(const Situation &situation)
{
    const auto &functions = situation.functions;
    const bool someBack =
        std::any_of(functions.cbegin(), functions.cend(), std::mem_fn(&FunctionState::isBetter));
    switch (situation.status) {
    case PublicStatus::Resolved: return Phase::Resolved;
    case PublicStatus::Monitoring:
        return situation.last == Phase::Monitoring && !situation.news ? Phase::NothingNew : Phase::Monitoring;
    default: break;
    }
    if (situation.sent && situation.sameStatus && !situation.news)
        return Phase::NothingNew;
    if (situation.last == Phase::Monitoring || situation.last == Phase::Resolved)
        return Phase::Returned;
    if (someBack)
        return Phase::PartlyRestored;
    if (situation.last == Phase::PartlyRestored)
        return Phase::Returned;
    return situation.status == PublicStatus::Identified ? Phase::Identified : Phase::Investigating;
}

PublicStatus statusOf(Phase phase, PublicStatus now)
{
    switch (phase) {
    case Phase::Investigating: return PublicStatus::Investigating;
    case Phase::Identified:
    case Phase::PartlyRestored: return PublicStatus::Identified;
    case Phase::Monitoring: return PublicStatus::Monitoring;
    case Phase::Resolved: return PublicStatus::Resolved;
    case Phase::Returned:
    case Phase::NothingNew: break;
    }
    return now;
}

Length lengthOn(Channel channel)
{
    switch (channel) {
    case Channel::X:
    case Channel::Social:
    case Channel::Sms:
    case Channel::Weibo: return Length::Brief;
    case Channel::Banner: return Length::Line;
    default: break;
    }
    return Length::Full;
}

Result<DraftText> draftUpdate(Phase phase, const Facts &facts, const Tongue &tongue, Length length)
{
    const QLatin1String folder(length == Length::Full ? "" : length == Length::Brief ? "short/" : "line/");
    QFile file(QStringLiteral(":/templates/%1%2.%3.md").arg(folder, keyOf(phase), tongue.name()));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "There is no template “%1” in this language."), keyOf(phase)));
    return decodeUtf8(file.readAll()).and_then([&](const QString &text) {
        return draftFrom(text, facts, tongue);
    });
}

Result<DraftText> draftFrom(const QString &text, const Facts &facts, const Tongue &tongue)
{
    MUSTER_TRY_ASSIGN(const QString page, filled(text, namesOf(facts, tongue)));
    const QString whole = page.trimmed();
    if (!whole.startsWith(QLatin1String("# ")))
        return unreadable(say(QT_TRANSLATE_NOOP(
            "Muster", "Line 1 of the template has no subject; it begins with “# ” and the subject.")));
    return marked({whole.section(u'\n', 0, 0).mid(2).trimmed(), tidied(whole.section(u'\n', 1))},
                  facts.exercise, tongue);
}

DraftText marked(DraftText text, bool exercise, const Tongue &tongue)
{
    if (!exercise)
        return text;
    for (QString *words : {&text.subject, &text.body}) {
        if (!words->startsWith(exerciseMark(tongue)))
            words->prepend(exerciseMark(tongue));
    }
    return text;
}

QString exerciseMark(const Tongue &tongue)
{
    // The space belongs to the mark in English, and to nothing in Chinese.
    return tongue(say(QT_TRANSLATE_NOOP("Muster", "[Exercise] ")));
}

} // namespace muster
