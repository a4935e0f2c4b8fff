#include "models/playbook/checkline.h"

#include "models/core/text.h"

#include <QRegularExpression>

namespace muster {

using Check = Playbook::Check;

Error atLine(int line, const char *what, const QString &first, const QString &second)
{
    return unreadable({QByteArray(what),
                       {QString::number(line), elided(oneLine(first), 60), elided(oneLine(second), 200)},
                       -1});
}

QString takeParentheses(QString &text)
{
    static const QRegularExpression inside(QStringLiteral("^[(（]([^()（）]*)[)）]\\s*"));
    const auto match = inside.match(text);
    if (!match.hasMatch())
        return {};
    text.remove(0, match.capturedLength());
    return match.captured(1);
}

namespace {

/// The challenge without the dots that lead to its response.
QString withoutLeader(const QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && (text.at(end - 1) == u'…' || text.at(end - 1) == u'.' || text.at(end - 1).isSpace()))
        --end;
    return text.left(end).trimmed();
}

Result<> readWho(const QString &inside, int line, Check &check)
{
    static const QRegularExpression comma(QStringLiteral("\\s*[,，、]\\s*"));
    for (const QString &word : inside.trimmed().split(comma, Qt::SkipEmptyParts)) {
        if (word == QLatin1String("critical"))
            check.critical = true;
        else if (const auto role = fromKey<Role>(word); role && !check.roles.contains(*role))
            check.roles.append(*role);
        else if (!role)
            return atLine(line, QT_TRANSLATE_NOOP("Muster", "Line %1: “%2” is none of: %3."), word,
                          keysOf<Role>() + QLatin1String(", critical"));
    }
    if (check.pause && check.roles.isEmpty())
        return atLine(line,
                      QT_TRANSLATE_NOOP("Muster", "Line %1: a pause point names who must be ready, as in "
                                                  "“(tech-lead, comms-lead)”."));
    if (!check.pause && check.roles.size() > 1)
        return atLine(line,
                      QT_TRANSLATE_NOOP("Muster", "Line %1: a check has one owner; where several must "
                                                  "answer, make it a pause point that begins with “>”."));
    return {};
}

Result<> readId(const QString &rest, int line, Check &check)
{
    static const QRegularExpression slug(QStringLiteral("^`([a-z0-9]+(?:-[a-z0-9]+)*)`$"));
    const auto match = slug.match(rest);
    if (rest.size() > 66 || !match.hasMatch())
        return atLine(
            line,
            rest.isEmpty()
                ? QT_TRANSLATE_NOOP("Muster", "Line %1: the id is missing; end the line with one in "
                                              "backticks, such as `waiting-room`.")
                : QT_TRANSLATE_NOOP("Muster",
                                    "Line %1: “%2” is no id; end the line with small letters, digits "
                                    "and hyphens in backticks, such as `waiting-room`."),
            rest);
    check.id = match.captured(1);
    return {};
}

} // namespace

Result<Playbook::Check> readCheckLine(const QString &text, int line, bool pause)
{
    Check check;
    check.pause = pause;
    const qsizetype opens = text.indexOf(QLatin1String("**"));
    const qsizetype closes = opens < 0 ? -1 : text.indexOf(QLatin1String("**"), opens + 2);
    if (closes >= 0) {
        check.challenge = withoutLeader(text.left(opens));
        check.response = text.mid(opens + 2, closes - opens - 2).trimmed();
    }
    if (check.challenge.isEmpty() || check.response.isEmpty())
        return atLine(line,
                      QT_TRANSLATE_NOOP("Muster", "Line %1: a check is a challenge and its response in "
                                                  "bold, as in “Waiting room … **On** `waiting-room`”."));
    QString rest = text.mid(closes + 2).trimmed();
    MUSTER_TRY(readWho(takeParentheses(rest), line, check));
    MUSTER_TRY(readId(rest, line, check));
    return check;
}

} // namespace muster
