#pragma once

#include "models/core/zone.h"
#include "models/incident/due.h"
#include "views/shared/countdown.h"

namespace muster {

/// When somebody hears from us next: the earliest promise to anybody, how long it is away, or by how much it
/// is late.
class PromiseClock : public Countdown
{
    Q_OBJECT
public:
    explicit PromiseClock(QWidget *parent = nullptr);

    /// The promise, and when customers heard last (microseconds UTC); without one, whether they heard at all.
    void tell(const std::optional<DueItem> &promise, qint64 since, bool anySent);
    void setZone(const Zone &zone);
    void tick(qint64 nowUs);
    /// "update due in 4 min", "update overdue by 2 min", "no update promised".
    QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// "Next update", or to whom else something is owed: "Answer owed", "Update for partners".
    QString what() const;

    std::optional<DueItem> m_promise;
    qint64 m_since = 0, m_now = 0;
    bool m_anySent = false;
    Zone m_zone;
};

} // namespace muster
