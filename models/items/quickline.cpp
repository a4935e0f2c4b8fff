#include "models/items/quickline.h"

#include <QRegularExpression>

namespace muster {

namespace {

constexpr qsizetype longestName = 60;

bool isAt(QChar c) { return c == u'@' || c == u'\uff20'; }
bool isColon(QChar c) { return c == u':' || c == u'\uff1a'; }

/// The one person a typed name means, or the name itself.
QString completed(const QString &name, const QStringList &people)
{
    const QStringList fitting = peopleLike(name, people);
    if (fitting.contains(name, Qt::CaseInsensitive))
        return fitting.at(fitting.indexOf(
            QRegularExpression(QRegularExpression::anchoredPattern(QRegularExpression::escape(name)),
                               QRegularExpression::CaseInsensitiveOption)));
    return fitting.size() == 1 ? fitting.first() : name;
}

/// Takes the time that `where` finds in the line, the rest stays.
bool takeTimeAt(QuickLine &line, const QRegularExpression &where, const Zone &zone, qint64 nowUs)
{
    const auto match = where.match(line.text);
    if (line.at || !match.hasMatch())
        return false;
    const Result<qint64> moment = parseMoment(match.captured(1), zone, nowUs);
    if (!moment)
        return false;
    line.at = *moment;
    line.text.remove(match.capturedStart(), match.capturedLength());
    return true;
}

bool takeTime(QuickLine &line, const Zone &zone, qint64 nowUs)
{
    static const QRegularExpression begins(
        QStringLiteral("^([-−]\\S+|\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)\\s+(?=\\S)"));
    return takeTimeAt(line, begins, zone, nowUs);
}

/// "@Mei Tan: words", "@Mei Tan words" for a known Mei Tan, "@mei words".
bool takeName(QuickLine &line, const QStringList &people)
{
    if (!line.by.isEmpty() || line.text.size() < 2 || !isAt(line.text.at(0)) || line.text.at(1).isSpace())
        return false;
    const QString rest = line.text.mid(1);
    qsizetype colon = 0;
    while (colon < qMin(rest.size(), longestName) && !isColon(rest.at(colon)) && rest.at(colon) != u'\n' &&
           !isAt(rest.at(colon)))
        ++colon;
    qsizetype end = 0, next = 0;
    for (const QString &person : people) {
        const bool whole = rest.size() == person.size() ||
                           (rest.size() > person.size() && !rest.at(person.size()).isLetterOrNumber());
        if (person.size() > end && whole && rest.startsWith(person, Qt::CaseInsensitive))
            end = person.size();
    }
    // Up to three names with capitals (or letters that have none), or one word as it is.
    static const QRegularExpression name(QStringLiteral(
        "^(?:[\\p{L}\\p{N}][^\\s]*|(?!\\p{Ll})\\p{L}[^\\s]*(?: (?!\\p{Ll})\\p{L}[^\\s]*){1,2})$"));
    if (colon < rest.size() && isColon(rest.at(colon)) && name.match(rest.left(colon).trimmed()).hasMatch())
        end = colon;
    if (end == 0) {
        while (end < rest.size() && !rest.at(end).isSpace() && !isColon(rest.at(end)) && rest.at(end) != u',')
            ++end;
    }
    next = end;
    while (next < rest.size() && (rest.at(next).isSpace() || isColon(rest.at(next)) || rest.at(next) == u','))
        ++next;
    if (end == 0 || end > longestName || next >= rest.size())
        return false;
    line.by = completed(rest.left(end).trimmed(), people);
    line.text = rest.mid(next);
    return true;
}

bool takeFollowUp(QuickLine &line)
{
    static const QRegularExpression begins(QStringLiteral(
        "^(?:TODO|todo(?=[:：])|[Ff]ollow-?[ ]?up(?=[:：])|[Ff]ollow-up)(?:[:：]\\s*|\\s+)(?=\\S)"));
    const auto match = begins.match(line.text);
    if (line.kind || !match.hasMatch())
        return false;
    line.kind = Kind::FollowUp;
    line.text = line.text.mid(match.capturedEnd());
    return true;
}

/// "words -5m": how long ago, as the last word. A time of day there is more often part of the words.
bool takeTimeAtEnd(QuickLine &line, const Zone &zone, qint64 nowUs)
{
    static const QRegularExpression ends(
        QStringLiteral("\\s+([-−](?:\\d{1,4}h)?(?:\\d{1,5}m)?(?:\\d{1,6}s)?)$"));
    return takeTimeAt(line, ends, zone, nowUs);
}

/// "words @mei", "words @Mei Tan" for a known Mei Tan.
bool takeNameAtEnd(QuickLine &line, const QStringList &people)
{
    qsizetype at = line.text.size() - 1;
    while (at > 0 && !isAt(line.text.at(at)))
        --at;
    if (!line.by.isEmpty() || at <= 0 || !line.text.at(at - 1).isSpace())
        return false;
    const QString name = line.text.mid(at + 1);
    const bool oneWord = std::none_of(name.cbegin(), name.cend(), [](QChar c) { return c.isSpace(); });
    if (name.isEmpty() || name.size() > longestName || !name.at(0).isLetterOrNumber() ||
        (!oneWord && !people.contains(name, Qt::CaseInsensitive)))
        return false;
    line.by = completed(name, people);
    line.text = line.text.left(at).trimmed();
    return true;
}

} // namespace

QStringList peopleLike(const QString &beginning, const QStringList &people)
{
    QStringList fitting;
    for (const QString &person : people) {
        const QStringList parts = person.split(u' ', Qt::SkipEmptyParts);
        const bool part = std::any_of(parts.cbegin(), parts.cend(), [&](const QString &p) {
            return p.startsWith(beginning, Qt::CaseInsensitive);
        });
        if (part || person.startsWith(beginning, Qt::CaseInsensitive))
            fitting.append(person);
    }
    return fitting;
}

QuickLine readQuickLine(const QString &typed, const Zone &zone, qint64 nowUs, const QStringList &people)
{
    QuickLine line{typed.trimmed(), {}, {}, {}};
    if (line.text.isEmpty())
        return line;
    while (takeTime(line, zone, nowUs) || takeName(line, people) || takeFollowUp(line)) {
    }
    while (takeTimeAtEnd(line, zone, nowUs) || takeNameAtEnd(line, people)) {
    }
    return line;
}

} // namespace muster
