#include "models/net/lines.h"

#include <algorithm>

namespace muster {

namespace {

Error brokenLine(const QString &name)
{
    return refused(say(
        QT_TRANSLATE_NOOP("Muster", "The secret of “%1” has a line break or a NUL character where none may "
                                    "be. Nothing was sent; give it again."),
        name));
}

} // namespace

Result<QStringList> secretLines(const QString &secret, const QString &name)
{
    QStringList out;
    for (QString line : secret.split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.contains(u'\r') || line.contains(QChar(0)))
            return brokenLine(name);
        if (!line.trimmed().isEmpty())
            out.append(line);
    }
    return out;
}

Result<QString> secretLine(const QString &secret, const QString &name)
{
    MUSTER_TRY_ASSIGN(const QStringList lines, secretLines(secret, name));
    if (lines.size() > 1)
        return brokenLine(name);
    return lines.value(0);
}

} // namespace muster
