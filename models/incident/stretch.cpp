#include "models/incident/stretch.h"

#include "models/core/clock.h"

namespace muster {

QString stretchWords(qint64 us, const Tongue &tongue)
{
    const qint64 minutes = us / minute;
    const QString odd = QStringLiteral("%1").arg(minutes % 60, 2, 10, QLatin1Char('0'));
    if (minutes < 1)
        return tongue(say(QT_TRANSLATE_NOOP("Muster", "less than 1 min")));
    if (minutes < 60)
        return tongue(say(QT_TRANSLATE_NOOP("Muster", "%1 min"), QString::number(minutes)));
    if (minutes < 48 * qint64(60))
        return tongue(say(QT_TRANSLATE_NOOP("Muster", "%1 h %2 min"), QString::number(minutes / 60), odd));
    return tongue(say(QT_TRANSLATE_NOOP("Muster", "%1 d %2 h"), QString::number(minutes / 60 / 24),
                      QString::number(minutes / 60 % 24)));
}

QString remainderWords(qint64 at, qint64 nowUs, const Tongue &tongue)
{
    if (isOverdue(at, nowUs))
        return tongue(say(QT_TRANSLATE_NOOP("Muster", "overdue by %1"), stretchWords(nowUs - at, tongue)));
    return tongue(
        say(QT_TRANSLATE_NOOP("Muster", "%1 left"), stretchWords(qMax<qint64>(0, at - nowUs), tongue)));
}

bool isOverdue(qint64 at, qint64 nowUs) { return nowUs - at >= minute; }

} // namespace muster
