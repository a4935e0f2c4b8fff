#include "models/comms/checks.h"

#include "models/comms/leakchecks.h"
#include "models/comms/patterns.h"
#include "models/comms/readerchecks.h"
#include "models/comms/readers.h"
#include "models/comms/recordchecks.h"
#include "models/comms/wordchecks.h"

#include <QRegularExpression>

#include <algorithm>

namespace muster {

namespace {

using Look = std::optional<Fault> (*)(const ReadText &);

/// The words of the title, each without what stands around it.
const QStringList &wordsOf(const QString &title)
{
    static const QRegularExpression apart(QStringLiteral("[^\\p{L}\\p{N}'’.-]+"));
    thread_local LastAsked<QString, QStringList> last; // titles stay
    return last.of(title, [&] { return title.split(apart, Qt::SkipEmptyParts); });
}

/// Which of some words a text may hold, a bit each; those beyond the 64th it may. Capitals do not count.
quint64 mayHold(const Traces &text, const QStringList &words)
{
    return text.some.of(words, [&] {
        quint64 out = 0;
        for (qsizetype i = 0; i < qMin<qsizetype>(64, words.size()); ++i)
            out |= text.mayHold(words.at(i)) ? quint64(1) << i : 0;
        return out;
    });
}

/// The title as a pattern: `count` of its words from the `from`th on, whatever stands between them.
QRegularExpression run(const QStringList &words, qsizetype from, qsizetype count)
{
    QStringList parts;
    for (const QString &word : words.mid(from, count))
        parts += QRegularExpression::escape(word);
    return QRegularExpression(parts.join(QLatin1String("[^\\p{L}\\p{N}]+")),
                              QRegularExpression::CaseInsensitiveOption);
}

/// What the facts say themselves is no leak, so it is put out of sight; the places stay.
QString withoutFacts(QString text, const Facts &facts)
{
    QStringList phrases = facts.words.values();
    phrases.append(facts.topic);
    for (const QString &phrase : phrases) {
        if (!phrase.isEmpty())
            text.replace(phrase, QString(phrase.size(), u'\n'), Qt::CaseInsensitive);
    }
    return text;
}

/// Whether a title has words that only insiders use, or that nobody should read outside. One that says what
/// customers notice may well be theirs.
bool isInsiders(const QString &title, const QStringList &people)
{
    static const Pattern jargon = anyOf({
        "\\d{3,}|[_/#@]",
        "(?-i:\\b(?!(?:SMS|PDF|VIP|QR|TV|UK|US|USA|EU|ATM|FAQ|PIN|ID|VAT|APP)\\b)\\p{Lu}{2,}\\d*\\b)",
        "\\b(?:\\w*(?:db|sql|svc|cfg)\\w*|apis?|front ?ends?)\\b",
        "\\b(?:databases?|redis|kafka|cluster|nodes?|pods?|hosts?|servers?|backends?|caches?)\\b",
        "\\b(?:queues?|gateway|proxy|broker|replica\\w*|cpu|memory|disk|latency|dns|cdn|cert\\w*|token)\\b",
        "\\b(?:deploy\\w*|rollouts?|release|migrat\\w*|config\\w*|hotfix|rollback|patch|job|cron|batch)\\b",
        "\\b(?:exceptions?|crash\\w*|bugs?|webhook|lock\\w*|leak\\w*|kill\\w*|died|dies|melt\\w*)\\b",
        "\\b(?:broke\\w*|panic|nuked?|fire|hell|stupid|mess)\\b",
        "数据库|缓存|集群|节点|服务器|主机|网关|队列|接口|内存|磁盘|证书",
        "发布|上线|部署|迁移|配置|回滚|脚本|代码|崩|挂了|宕|搞|炸|误|删",
    });
    const auto isCalled = [&](const QString &name) {
        const QString given = name.section(u' ', 0, 0);
        return given.size() > 1 && title.contains(given, Qt::CaseInsensitive);
    };
    return holds(title, jargon) || std::any_of(people.cbegin(), people.cend(), isCalled);
}

std::optional<Fault> leak(const ReadText &a)
{
    // Four words in a row of the title are its words and not the language's. A title of one or two may be
    // anybody's words, unless it is long, as one of Chinese is.
    constexpr qsizetype longWord = 9;
    const QStringList &words = wordsOf(a.title);
    const bool oneLong = words.size() == 1 && words.first().size() >= longWord;
    if ((words.size() < 3 && !oneLong) || !isInsiders(a.title, a.people))
        return std::nullopt;
    const qsizetype count = qMin<qsizetype>(4, words.size());
    const quint64 inSubject = mayHold(*a.subject, words);
    quint64 inBody = 0;
    for (const PlacedParagraph &one : a.paragraphs)
        inBody |= mayHold(*one.paragraph, words);
    QString body, subject;
    for (qsizetype from = 0; count > 0 && from + count <= words.size(); ++from) {
        // Hardly any text has all of them, wherever they stand.
        const quint64 asked = from + count > 64 ? 0 : ((quint64(1) << count) - 1) << from;
        if ((inBody & asked) != asked && (inSubject & asked) != asked)
            continue;
        if (body.isNull()) {
            body = withoutFacts(a.text.body, a.facts);
            subject = withoutFacts(a.text.subject, a.facts);
        }
        const QRegularExpression some = run(words, from, count);
        const auto match = some.match(body);
        if (match.hasMatch())
            return Fault{say(QT_TRANSLATE_NOOP("Muster", "The text repeats the internal title: “%1”."),
                             a.text.body.mid(match.capturedStart(), match.capturedLength())),
                         match.capturedStart(), match.capturedEnd()};
        if (some.match(subject).hasMatch())
            return Fault{say(QT_TRANSLATE_NOOP("Muster", "The subject repeats the internal title."))};
    }
    return std::nullopt;
}

std::optional<Fault> placeholder(const ReadText &a)
{
    static const Pattern gap(QRegularExpression(
        QStringLiteral("\\{\\{.*?\\}\\}|\\[(?!(?:Exercise|(?i:resolved|update|fixed|closed|monitoring|"
                       "identified|investigating|info|notice|alert|urgent|status|service|all "
                       "clear|已恢复|更新|公告|通知))\\b)[^\\]\\n]{1,60}\\](?!\\()|<[^>\\n]{1,40}>|\\b(?:"
                       "TODO|TBD|TBC|XXX)\\b|_{3,}|\\b[Xx]{2}[:：][Xx]{2}\\b|×{2,}")));
    const auto message = QT_TRANSLATE_NOOP("Muster", "Something is still to be filled in: “%1”.");
    if (const auto in = a.first(gap))
        return Fault{say(message, a.text.body.mid(in->start, in->end - in->start)), in->start, in->end};
    if (const auto above = a.subject->first(gap))
        return Fault{say(message, a.text.subject.mid(above->start, above->end - above->start))};
    if (a.text.body.trimmed().isEmpty())
        return Fault{say(QT_TRANSLATE_NOOP("Muster", "The text is empty."))};
    return std::nullopt;
}

std::optional<Fault> exercise(const ReadText &a)
{
    static const QRegularExpression mark(QStringLiteral("^(\\[Exercise\\]|【演练】)"));
    if (mark.match(a.text.body).hasMatch() && mark.match(a.text.subject).hasMatch())
        return std::nullopt;
    return Fault{say(QT_TRANSLATE_NOOP(
        "Muster", "This is an exercise: subject and text begin with “[Exercise]” or “【演练】”."))};
}

std::optional<Fault> bothLanguagesSaySo(const ReadText &a)
{
    if (!a.other || !a.other->isBehind())
        return std::nullopt;
    if (a.other->hereBehind && a.other->thereBehind)
        return Fault{say(QT_TRANSLATE_NOOP("Muster", "English and Chinese were each changed; nobody has "
                                                     "compared them since."))};
    const bool otherIsChinese = a.other->language == QLatin1String("zh_CN");
    if (otherIsChinese == a.other->thereBehind)
        return Fault{
            say(QT_TRANSLATE_NOOP("Muster", "The Chinese side is behind: the English was changed."))};
    return Fault{say(QT_TRANSLATE_NOOP("Muster", "The English side is behind: the Chinese was changed."))};
}

/// One check: what it is called, what it says when all is well, and how it looks.
struct Check
{
    const char *id;
    const char *well;
    Look look;
    bool inside = true; ///< also of texts that stay in the company
};

constexpr Check checks[] = {
    {"affected", QT_TRANSLATE_NOOP("Muster", "Says what is affected"), affected},
    {"meanwhile", QT_TRANSLATE_NOOP("Muster", "Says what to do meanwhile"), meanwhile, false},
    {"next-update", QT_TRANSLATE_NOOP("Muster", "Next update has a time"), nextUpdate},
    {"same-time", QT_TRANSLATE_NOOP("Muster", "The same time on every channel"), sameEverywhere},
    {"languages", QT_TRANSLATE_NOOP("Muster", "English and Chinese say the same"), bothLanguagesSaySo},
    {"zone", QT_TRANSLATE_NOOP("Muster", "Times in their zone"), zoneOfTimes},
    {"since", QT_TRANSLATE_NOOP("Muster", "Began when it was noted"), beginning},
    {"share", QT_TRANSLATE_NOOP("Muster", "As many as the record says"), share},
    {"restored", QT_TRANSLATE_NOOP("Muster", "Agrees with what works"), restored},
    {"functions", QT_TRANSLATE_NOOP("Muster", "Agrees with what fails"), functionsThatFail},
    {"status", QT_TRANSLATE_NOOP("Muster", "Fits the status"), status},
    {"decision", QT_TRANSLATE_NOOP("Muster", "Agrees with what was decided"), decision},
    {"claim", QT_TRANSLATE_NOOP("Muster", "Claims nothing that was not noted"), claim},
    {"cause", QT_TRANSLATE_NOOP("Muster", "No guess of a cause"), cause, false},
    {"eta", QT_TRANSLATE_NOOP("Muster", "No hour by which it works"), eta},
    {"blame", QT_TRANSLATE_NOOP("Muster", "No blame"), blame},
    {"person", QT_TRANSLATE_NOOP("Muster", "Nobody by name"), person, false},
    {"machine", QT_TRANSLATE_NOOP("Muster", "No machine by name"), machine, false},
    {"secret", QT_TRANSLATE_NOOP("Muster", "No keys or passwords"), secret},
    {"title", QT_TRANSLATE_NOOP("Muster", "Nothing of the internal title"), leak, false},
    {"hidden", QT_TRANSLATE_NOOP("Muster", "No hidden characters"), hidden},
    {"placeholder", QT_TRANSLATE_NOOP("Muster", "Nothing left to fill in"), placeholder},
    {"one-language", QT_TRANSLATE_NOOP("Muster", "In one language"), oneLanguage},
    {"readable", QT_TRANSLATE_NOOP("Muster", "Easy to read"), readable},
    {"exercise", QT_TRANSLATE_NOOP("Muster", "Marked as what it is"), exercise},
};

} // namespace

namespace {

QList<Finding> findingsOf(const ReadText &reading)
{
    static const QList<Finding> well = [] {
        QList<Finding> all;
        for (const Check &check : checks)
            all.append({QString::fromLatin1(check.id), true, say(check.well)});
        return all;
    }();
    QList<Finding> out;
    out.reserve(well.size());
    for (const Check &check : checks) {
        if (check.look == exercise && !reading.facts.exercise)
            continue; // nothing to tell apart
        if (check.look == bothLanguagesSaySo && !reading.other)
            continue; // nothing to compare
        if (!check.inside && areInside(reading.readers))
            continue;
        const auto fault = check.look(reading);
        out.append(well.at(&check - checks));
        if (fault) {
            out.last().ok = false;
            out.last().message = fault->message;
            out.last().start = fault->start;
            out.last().end = fault->end;
        }
    }
    return out;
}

} // namespace

QList<Finding> checked(const Announcement &announcement) { return findingsOf(ReadText(announcement)); }

QList<Finding> checkedAnew(const Announcement &announcement)
{
    return findingsOf(ReadText(announcement, ReadText::How::AtOnce));
}

std::optional<Message> secretIn(const DraftText &text)
{
    Announcement announcement;
    announcement.text = text;
    const auto fault = secret(ReadText(announcement));
    return fault ? std::optional(fault->message) : std::nullopt;
}

bool allWell(const QList<Finding> &findings)
{
    return std::all_of(findings.cbegin(), findings.cend(), [](const Finding &one) { return one.ok; });
}

} // namespace muster
