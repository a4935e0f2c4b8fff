#pragma once

#include "models/core/message.h"
#include "models/core/zone.h"

#include <QFrame>

class QPushButton;

namespace muster {

class ElidingLabel;

/// The one red bar: changes cannot be saved, what is safe, and what to do.
class SaveFailedBar : public QFrame
{
    Q_OBJECT
public:
    explicit SaveFailedBar(QWidget *parent = nullptr);

    /// Since when (microseconds UTC), why, and how many changes are held in memory.
    void tell(qint64 sinceUs, const Message &why, int held);
    void setZone(const Zone &zone);

Q_SIGNALS:
    void tryAgain();
    void saveElsewhere();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retell();

    qint64 m_since = 0;
    Message m_why;
    int m_held = 0;
    Zone m_zone;
    ElidingLabel *m_first, *m_second;
    QPushButton *m_again, *m_elsewhere;
};

} // namespace muster
