#include "models/exchange/margin.h"

#include "models/exchange/heading.h"

namespace muster {

Margin::Margin(Telling telling)
    : m_telling(std::move(telling))
{}

QString Margin::newDay(const Entry &entry)
{
    if (!entry.correctedBy.isNull())
        m_corrected.insert(entry.id, entry.occurred);
    const Zone &zone = m_telling.zone;
    const bool same = m_begun && zone.sameDay(m_last, entry.occurred) &&
                      zone.offsetAt(m_last) == zone.offsetAt(entry.occurred);
    m_begun = true;
    m_last = entry.occurred;
    return same ? QString()
                : QString(zone.date(entry.occurred) + u' ' + zoneWords(m_telling, entry.occurred));
}

QString Margin::kind(const Entry &entry) const
{
    const QString word = m_telling.tongue(labelOf(entry.kind));
    const auto channel = entry.kind == Kind::Update ? fromKey<Channel>(entry.subject) : std::nullopt;
    return channel ? QString(word + QStringLiteral(" · ") + m_telling.tongue(labelOf(*channel))) : word;
}

QString Margin::by(const Entry &entry) const
{
    if (m_telling.reader == Reader::Customer)
        return {};
    QStringList words;
    if (!entry.by.isEmpty())
        words += entry.by;
    if (internal() && !entry.recordedBy.isEmpty() && entry.recordedBy != entry.by)
        words += m_telling.tongue(say(QT_TRANSLATE_NOOP("Muster", "noted by %1"), entry.recordedBy));
    if (internal() && (entry.via == Via::Phone || entry.via == Via::Chat || entry.via == Via::Monitor))
        words += m_telling.tongue(labelOf(entry.via));
    QString all = words.value(0);
    for (const QString &word : words.mid(1))
        all = m_telling.tongue(say(QT_TRANSLATE_NOOP("Muster", "%1, %2"), all, word));
    return all;
}

QString Margin::noted(const Entry &entry) const
{
    if (m_telling.reader == Reader::Customer || !entry.late())
        return {};
    return m_telling.tongue(
        say(QT_TRANSLATE_NOOP("Muster", "noted %1"), near(recordedUs(entry.recorded), entry.occurred)));
}

QString Margin::struck(const Entry &entry) const
{
    if (!internal() || !entry.struck)
        return {};
    const QString when = near(entry.struckAt, entry.occurred);
    if (entry.struckReason.isEmpty())
        return m_telling.tongue(say(QT_TRANSLATE_NOOP("Muster", "Struck %1 by %2"), when, entry.struckBy));
    return m_telling.tongue(
        say(QT_TRANSLATE_NOOP("Muster", "Struck %1 by %2: %3"), when, entry.struckBy, entry.struckReason));
}

QString Margin::corrects(const Entry &entry) const
{
    if (!internal() || entry.corrects.isNull() || entry.quiet)
        return {};
    if (const auto found = m_corrected.constFind(entry.corrects); found != m_corrected.cend())
        return m_telling.tongue(
            say(QT_TRANSLATE_NOOP("Muster", "corrects %1"), near(found.value(), entry.occurred)));
    return m_telling.tongue(say(QT_TRANSLATE_NOOP("Muster", "corrects a later line")));
}

QString Margin::audience(const Entry &entry) const
{
    return m_telling.reader == Reader::Customer ? QString() : m_telling.tongue(labelOf(entry.audience));
}

/// The clock alone on the day of `reference`, else with its date.
QString Margin::near(qint64 us, qint64 reference) const
{
    return m_telling.zone.sameDay(us, reference) ? m_telling.zone.clock(us) : m_telling.zone.dateAndClock(us);
}

} // namespace muster
