#include "views/window/promiseclock.h"

#include "models/core/clock.h"
#include "views/words/words.h"

#include <QEvent>

namespace muster {

namespace {
/// From here on the colour says that it is time to write (ui.md: amber at five minutes).
constexpr qint64 soon = 5 * minute;

bool isToCustomers(const DueItem &item) { return item.kind == DueKind::Update && areCustomers(item.to); }
} // namespace

PromiseClock::PromiseClock(QWidget *parent)
    : Countdown(1.75, parent)
{
    setObjectName(QStringLiteral("promiseClock"));
}

void PromiseClock::tell(const std::optional<DueItem> &promise, qint64 since, bool anySent)
{
    m_promise = promise;
    m_since = since;
    m_anySent = anySent;
    tick(m_now);
}

void PromiseClock::setZone(const Zone &zone)
{
    m_zone = zone;
    tick(m_now);
}

void PromiseClock::tick(qint64 nowUs)
{
    m_now = nowUs;
    if (!m_promise)
        return Countdown::tell(Countdown::State::None, tr("Next update"),
                               m_anySent ? tr("none promised") : tr("none sent yet"), sentence());
    const qint64 left = m_promise->at - nowUs;
    const QString at = momentWords(m_promise->at, nowUs, m_zone);
    if (left < 0)
        return Countdown::tell(
            Countdown::State::Overdue,
            m_promise->quietUntil > nowUs
                ? tr("Overdue · reminder at %1").arg(momentWords(m_promise->quietUntil, nowUs, m_zone))
            : isToCustomers(*m_promise) ? tr("Update overdue · was due %1").arg(at)
                                        : tr("%1 · was due %2", "what is owed").arg(what(), at),
            u'+' + countdownReading(-left), sentence());
    // How far the wait is over is known of customers alone.
    const qint64 whole = isToCustomers(*m_promise) ? m_promise->at - m_since : 0;
    Countdown::tell(left <= soon ? Countdown::State::Soon : Countdown::State::Normal,
                    tr("%1 · by %2", "what is owed").arg(what(), at), countdownReading(left), sentence(),
                    whole > 0 ? static_cast<qreal>(nowUs - m_since) / static_cast<qreal>(whole) : -1);
}

QString PromiseClock::what() const
{
    if (isToCustomers(*m_promise))
        return tr("Next update");
    return m_promise->kind == DueKind::Update
               ? spoken(say(QT_TRANSLATE_NOOP("Muster", "Update for %1"), spoken(labelOf(m_promise->to))))
               : spoken(labelOf(m_promise->kind));
}

QString PromiseClock::sentence() const
{
    if (!m_promise)
        return m_anySent ? tr("no further update promised") : tr("no customer update sent yet");
    const qint64 left = m_promise->at - m_now;
    if (!isToCustomers(*m_promise))
        return left < 0 ? tr("%1 overdue by %2", "what is owed").arg(what(), lastingWords(-left))
                        : tr("%1 due in %2", "what is owed").arg(what(), lastingWords(left));
    return left < 0 ? tr("update overdue by %1").arg(lastingWords(-left))
                    : tr("update due in %1").arg(lastingWords(left));
}

void PromiseClock::changeEvent(QEvent *event)
{
    Countdown::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tick(m_now);
}

} // namespace muster
