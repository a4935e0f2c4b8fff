#pragma once

#include "models/core/zone.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace muster {

class ElidingLabel;

/// When customers hear again: a time on a clock, how long that is from now, and what would be usual.
class PromiseRow : public QWidget
{
    Q_OBJECT
public:
    explicit PromiseRow(QWidget *parent = nullptr);

    /// `next` and what is suggested, microseconds UTC, 0 for none; `minutes`: how often is usual.
    void tell(qint64 next, bool chosen, int minutes, qint64 nowUs);
    void setZone(const Zone &zone) { m_zone = zone; }
    void retell();

Q_SIGNALS:
    /// Another time; 0 for none.
    void chosen(qint64 next);
    /// The suggested one again.
    void reset();

private:
    void read();

    Zone m_zone;
    qint64 m_now = 0, m_next = 0;
    QLabel *m_label;
    QLineEdit *m_field;
    QToolButton *m_reset;
    ElidingLabel *m_about;
};

} // namespace muster
