#include "views/words/words.h"

#include "models/core/clock.h"
#include "models/core/tongue.h"

#include <QCoreApplication>

namespace muster {

namespace {

QString translated(const char *source, int count = -1)
{
    return QCoreApplication::translate("muster::Words", source, nullptr, count);
}

QString twoDigits(qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); }

} // namespace

QString spoken(const Message &message)
{
    // The window's translators choose the words; an English tongue only fills the arguments in.
    static const Tongue filler;
    const QString text =
        QCoreApplication::translate("Muster", message.source.constData(), nullptr, message.count);
    return filler(Message{text.toUtf8(), message.args, message.count});
}

QString severityWords(int severity, SeverityLabels labels)
{
    return labels == SeverityLabels::P ? QStringLiteral("P%1").arg(severity - 1)
                                       : QStringLiteral("SEV %1").arg(severity);
}

QString severityShort(int severity, SeverityLabels labels)
{
    return labels == SeverityLabels::P ? severityWords(severity, labels) : QString::number(severity);
}

QString severityMeaning(int severity)
{
    switch (severity) {
    case 1:
        return translated(
            QT_TRANSLATE_NOOP("muster::Words", "Critical: a main function fails for most people"));
    case 2:
        return translated(
            QT_TRANSLATE_NOOP("muster::Words", "Major: a main function fails for many, or is about to"));
    case 3:
        return translated(
            QT_TRANSLATE_NOOP("muster::Words", "Moderate: something works badly, there is a way around"));
    case 4: return translated(QT_TRANSLATE_NOOP("muster::Words", "Minor: few people notice"));
    default:
        return translated(QT_TRANSLATE_NOOP("muster::Words", "Note: no effect on people, worth recording"));
    }
}

QString lastingWords(qint64 us)
{
    const qint64 seconds = qMax<qint64>(0, us / second);
    if (seconds < 60)
        return translated(QT_TRANSLATE_NOOP("muster::Words", "%1 s")).arg(seconds);
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return translated(QT_TRANSLATE_NOOP("muster::Words", "%1 min")).arg(minutes);
    const qint64 hours = minutes / 60;
    if (hours < 48)
        return translated(QT_TRANSLATE_NOOP("muster::Words", "%1 h %2 min"))
            .arg(QString::number(hours), twoDigits(minutes % 60));
    return translated(QT_TRANSLATE_NOOP("muster::Words", "%1 d %2 h")).arg(hours / 24).arg(hours % 24);
}

QString elapsedReading(qint64 us)
{
    const qint64 seconds = qMax<qint64>(0, us / second);
    const qint64 hours = seconds / 3600;
    const QString minutes = twoDigits(seconds / 60 % 60);
    if (hours >= 100)
        return translated(QT_TRANSLATE_NOOP("muster::Words", "%1 d %2"))
            .arg(QString::number(hours / 24), QString(twoDigits(hours % 24) + u':' + minutes));
    return twoDigits(hours) + u':' + minutes + u':' + twoDigits(seconds % 60);
}

QString countdownReading(qint64 us)
{
    const qint64 seconds = qMax<qint64>(0, us / second);
    if (seconds >= 360'000)
        return elapsedReading(us);
    const QString tail = twoDigits(seconds / 60 % 60) + u':' + twoDigits(seconds % 60);
    return seconds < 3600 ? tail : QString::number(seconds / 3600) + u':' + tail;
}

QString momentWords(qint64 us, qint64 nowUs, const Zone &zone)
{
    return zone.sameDay(us, nowUs) ? zone.clock(us) : zone.dateAndClock(us);
}

QString factLine(const QStringList &facts)
{
    QStringList kept = facts;
    kept.removeAll(QString());
    return kept.join(QStringLiteral("  ·  "));
}

QString colourKey(Role role)
{
    switch (role) {
    case Role::Commander: return QStringLiteral("commander");
    case Role::CommsLead: return QStringLiteral("comms");
    case Role::TechLead: return QStringLiteral("tech");
    case Role::SupportLiaison: return QStringLiteral("support");
    case Role::Scribe: return QStringLiteral("scribe");
    case Role::Deputy: return QStringLiteral("deputy");
    }
    return {};
}

const QList<Role> &roomRoles()
{
    static const QList<Role> roles{Role::Commander, Role::CommsLead, Role::TechLead, Role::SupportLiaison,
                                   Role::Scribe};
    return roles;
}

QString shortRole(Role role)
{
    if (role == Role::CommsLead)
        return translated(QT_TRANSLATE_NOOP("muster::Words", "Comms"));
    return spoken(labelOf(role));
}

} // namespace muster
