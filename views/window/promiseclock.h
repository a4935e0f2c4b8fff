#pragma once

#include "models/core/zone.h"
#include "models/incident/due.h"
#include "views/shared/countdown.h"

namespace muster {

/// When customers hear from us next: the earliest promise, how long it is away, or by how much it is late.
class PromiseClock : public Countdown
{
    Q_OBJECT
public:
    explicit PromiseClock(QWidget *parent = nullptr);

    /// The promise, and when it was made (microseconds UTC); without one, whether any update went out.
    void tell(const std::optional<DueItem> &promise, qint64 since, bool anySent);
    void setZone(const Zone &zone);
    void tick(qint64 nowUs);
    /// "update due in 4 min", "update overdue by 2 min", "no update promised".
    QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    std::optional<DueItem> m_promise;
    qint64 m_since = 0, m_now = 0;
    bool m_anySent = false;
    Zone m_zone;
};

} // namespace muster
