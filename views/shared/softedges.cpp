#include "views/shared/softedges.h"

#include "views/shared/tokens.h"
#include "views/shared/unit.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

namespace muster {

namespace {

/// About a line and a half, in units.
constexpr qreal fadeDepth = 28;

} // namespace

SoftEdges::SoftEdges(QAbstractScrollArea *area)
    : QWidget(area)
    , m_area(area)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(area->viewport()->geometry());
    area->viewport()->installEventFilter(this);
    const auto *bar = area->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(bar, &QScrollBar::rangeChanged, this, qOverload<>(&QWidget::update));
}

bool SoftEdges::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        setGeometry(m_area->viewport()->geometry());
    return QWidget::eventFilter(watched, event);
}

void SoftEdges::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ground = tokensFor(this).surface;
    const int deep = qMin(u(fadeDepth), height() / 2);
    const auto fade = [&](int from, int edge) {
        QLinearGradient gradient(0, from, 0, edge);
        QColor clear = ground;
        clear.setAlpha(0);
        gradient.setColorAt(0, clear);
        gradient.setColorAt(1, ground);
        painter.fillRect(QRect(0, qMin(from, edge), width(), deep), gradient);
    };
    const auto *bar = m_area->verticalScrollBar();
    if (bar->value() > bar->minimum())
        fade(deep, 0);
    if (bar->value() < bar->maximum())
        fade(height() - deep, height());
}

} // namespace muster
