#include "models/comms/draft.h"

#include "models/comms/manner.h"
#include "models/comms/readers.h"
#include "models/comms/templates.h"
#include "models/core/text.h"

#include <QFile>
#include <QHash>
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
        {Phase::Progress, "progress", QT_TRANSLATE_NOOP("Muster", "Progress")},
        {Phase::Waiting, "waiting", QT_TRANSLATE_NOOP("Muster", "Waiting in a queue")},
        {Phase::Correction, "correction", QT_TRANSLATE_NOOP("Muster", "Correction")},
        {Phase::Security, "security", QT_TRANSLATE_NOOP("Muster", "Data or security")},
        {Phase::Apology, "apology", QT_TRANSLATE_NOOP("Muster", "Apology and explanation")},
        {Phase::Compensation, "compensation", QT_TRANSLATE_NOOP("Muster", "Compensation")},
        {Phase::Review, "review", QT_TRANSLATE_NOOP("Muster", "Review published")},
    };
    return list;
}

namespace {

Names namesOf(const Facts &facts, const Tongue &tongue, Readers readers, Manner manner)
{
    Names names = mannerNames(manner, tongue);
    for (const Term<Fact> &term : terms<Fact>())
        names.insert(QString::fromLatin1(term.key), facts.of(term.value).trimmed());
    for (const Fact fact : {Fact::Works, Fact::Workaround, Fact::Doing, Fact::Wrong, Fact::Right, Fact::Data,
                            Fact::Protect, Fact::Why, Fact::Prevention, Fact::Offer, Fact::Redeem})
        names.insert(keyOf(fact), sentenceOf(facts.of(fact).trimmed(), tongue));
    const auto otherwise = [&](const QString &name, const QString &words, const Message &other) {
        names.insert(name, words.isEmpty() ? tongue(other) : words);
    };
    otherwise(QStringLiteral("who"), facts.of(Fact::Who).trimmed(),
              say(QT_TRANSLATE_NOOP("Muster", "some customers")));
    otherwise(QStringLiteral("topic"), facts.topic, say(QT_TRANSLATE_NOOP("Muster", "our service")));
    names.insert(QStringLiteral("partly"), facts.partly ? QStringLiteral("partly") : QString());
    names.insert(QStringLiteral("over"), facts.over ? QStringLiteral("over") : QString());
    if (areInside(readers)) {
        for (const QString &name : insideNames())
            names.insert(name, facts.inside.value(name));
    }
    return names;
}

/// As people read it: no spaces at the ends of lines, one empty line between paragraphs, and a space between
/// Chinese and Latin letters.
QString tidied(QString text)
{
    static const QRegularExpression outer(QStringLiteral("(?m)^[ \\t]+|[ \\t]+$")),
        inner(QStringLiteral(" {2,}")),
        // A full stop is a character of the Han script as well, to PCRE2 since 10.40.
        scripts(QStringLiteral("(?<=\\p{Han})(?<!\\p{P})(?=[A-Za-z])|(?<=[A-Za-z])(?=\\p{Han})(?!\\p{P})")),
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
    case Phase::Resolved:
    case Phase::Apology:
    case Phase::Compensation:
    case Phase::Review: return PublicStatus::Resolved;
    default: break;
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

QString nameOf(const TemplatePlace &place)
{
    if (!areCustomers(place.readers))
        return QStringLiteral("readers/%1.%2").arg(keyOf(place.readers), place.language);
    const QLatin1String folder(place.length == Length::Full    ? ""
                               : place.length == Length::Brief ? "short/"
                                                               : "line/");
    return QStringLiteral("%1%2.%3").arg(folder, keyOf(place.phase), place.language);
}

QList<TemplatePlace> templatePlaces()
{
    QList<TemplatePlace> out;
    for (const char *language : {"en", "zh_CN"}) {
        for (const Length length : {Length::Full, Length::Brief, Length::Line}) {
            for (const Term<Phase> &phase : terms<Phase>())
                out.append({phase.value, Readers::Customers, length, QString::fromLatin1(language)});
        }
        for (const Term<Readers> &readers : terms<Readers>()) {
            if (!areCustomers(readers.value))
                out.append({{}, readers.value, Length::Full, QString::fromLatin1(language)});
        }
    }
    return out;
}

std::optional<TemplatePlace> placeNamed(const QString &name)
{
    const QList<TemplatePlace> all = templatePlaces();
    const auto it = std::find_if(all.cbegin(), all.cend(),
                                 [&](const TemplatePlace &place) { return nameOf(place) == name; });
    return it == all.cend() ? std::nullopt : std::optional(*it);
}

QString builtInTemplate(const TemplatePlace &place)
{
    QFile file(QStringLiteral(":/templates/%1.md").arg(nameOf(place)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList variablesOf(const TemplatePlace &place)
{
    QStringList out = namesOf({}, Tongue(place.language), place.readers, {}).keys();
    out.sort();
    return out;
}

Result<> checkTemplateFor(const TemplatePlace &place, const QString &text)
{
    MUSTER_TRY(draftFrom(text, {}, Tongue(place.language), place.readers));
    return {};
}

QString asTemplate(const DraftText &text, const Facts &facts)
{
    QString out = QLatin1String("# ") + text.subject + QLatin1String("\n\n") + text.body;
    // The longest first: "12:44 Singapore time" before "12:44".
    QList<std::pair<QString, QString>> known;
    for (auto it = facts.words.cbegin(); it != facts.words.cend(); ++it)
        known.append({it.value().trimmed(), keyOf(it.key())});
    known.append({facts.topic, QStringLiteral("topic")});
    std::sort(known.begin(), known.end(),
              [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    for (const auto &[words, name] : std::as_const(known)) {
        if (words.size() > 2)
            out.replace(words, QStringLiteral("{{%1}}").arg(name));
    }
    return out;
}

namespace {

Result<QString> templateOf(const TemplatePlace &place, const Organisation &house)
{
    // What cannot be read any more, such as one from a newer Muster, must not leave people without a text.
    const QString own = house.templates.value(nameOf(place));
    if (!own.isEmpty() && checkTemplateFor(place, own))
        return own;
    const QString text = builtInTemplate(place);
    if (text.isEmpty())
        return unreadable(say(QT_TRANSLATE_NOOP("Muster", "There is no template “%1” in this language."),
                              keyOf(place.phase)));
    return text;
}

} // namespace

Result<DraftText> draftUpdate(Phase phase, const Facts &facts, const Tongue &tongue, Length length,
                              Readers readers, const Organisation &house)
{
    MUSTER_TRY_ASSIGN(const QString text, templateOf({phase, readers, length, tongue.name()}, house));
    MUSTER_TRY_ASSIGN(DraftText out, draftFrom(text, facts, tongue, readers, house.manner));
    if (readers == Readers::Affected && length == Length::Full)
        out.body =
            marked({{},
                    tongue(say(QT_TRANSLATE_NOOP("Muster", "We write to you because this may affect you.")))},
                   facts.exercise, tongue)
                .body +
            QLatin1String("\n\n") + (facts.exercise ? out.body.mid(exerciseMark(tongue).size()) : out.body);
    else if (!areCustomers(readers) && length != Length::Full)
        out.body = out.body.section(QStringLiteral("\n\n"), 0, 0);
    return out;
}

QSet<Fact> factsNamed(Phase phase, const Tongue &tongue, Readers readers, const Organisation &house)
{
    static const QRegularExpression tag(QStringLiteral("\\{\\{[#^]?\\s*([a-z]+)\\s*\\}\\}"));
    // Muster's templates are part of the program, and this is asked with every key.
    static QHash<QString, QSet<Fact>> known;
    const QString key = keyOf(phase) + u' ' + tongue.name() + u' ' + keyOf(readers);
    const bool fixed = house.templates.isEmpty();
    if (const auto it = known.constFind(key); fixed && it != known.cend())
        return *it;
    QSet<Fact> out;
    for (const Length length : {Length::Full, Length::Brief, Length::Line}) {
        const Result<QString> text = templateOf({phase, readers, length, tongue.name()}, house);
        for (auto it = tag.globalMatch(text ? *text : QString()); it.hasNext();) {
            if (const auto fact = fromKey<Fact>(it.next().captured(1)))
                out.insert(*fact);
        }
    }
    if (fixed)
        known.insert(key, out);
    return out;
}

Result<DraftText> draftFrom(const QString &text, const Facts &facts, const Tongue &tongue, Readers readers,
                            Manner manner)
{
    MUSTER_TRY_ASSIGN(const QString page, filled(text, namesOf(facts, tongue, readers, manner)));
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
