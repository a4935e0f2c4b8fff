#include "views/window/severitybutton.h"

#include "views/shared/focuswatch.h"
#include "views/shared/severitychip.h"
#include "views/shared/shapes.h"
#include "views/shared/unit.h"

#include <QPainter>

namespace muster {

SeverityButton::SeverityButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("severityButton"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void SeverityButton::setSeverity(int severity, const QString &words)
{
    m_severity = severity;
    setText(words);
    setAccessibleName(tr("Severity: %1").arg(words));
    setToolTip(tr("Change the severity"));
    updateGeometry();
    update();
}

QSize SeverityButton::sizeHint() const
{
    return {severityChipWidth(SeverityChip::Look::Banner, text()) + u(6), u(40)};
}

void SeverityButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect chip = rect().adjusted(u(3), 0, -u(3), 0);
    paintSeverityChip(&painter, chip, SeverityChip::Look::Banner, m_severity, text(), palette());
    if (showsFocus(this))
        paintFocusRing(&painter, rect(), u(8), tokensFor(this));
}

} // namespace muster
