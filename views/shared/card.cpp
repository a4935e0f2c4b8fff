#include "views/shared/card.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/shapes.h"

#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>

namespace muster {

namespace {

void paintStripes(QPainter *painter, const QRectF &edge, const QRectF &box, const Tokens &t)
{
    QPainterPath clip;
    clip.addRoundedRect(box, u(8), u(8));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipPath(clip);
    painter->setClipRect(edge, Qt::IntersectClip);
    painter->setPen(QPen(t.hue(Tone::Violet).text, u(3)));
    const int lines = qCeil((edge.height() + 2 * edge.width()) / u(8));
    for (int i = 0; i < lines; ++i) {
        const qreal y = edge.top() - edge.width() + i * u(8);
        painter->drawLine(QPointF(edge.left() - u(2), y + edge.width() + u(2)),
                          QPointF(edge.right() + u(2), y - u(2)));
    }
    painter->restore();
}

} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_outer(columnOn(this, 0))
    , m_body(newColumn(8))
{
    setFrameShape(QFrame::NoFrame);
    setMargins(m_body, 16, 16, 16, 16);
    m_outer->addLayout(m_body);
}

void Card::setGround(Ground ground)
{
    m_ground = ground;
    update();
}

void Card::setExercise(bool exercise)
{
    m_exercise = exercise;
    setMargins(m_body, exercise ? 24 : 16, 16, 16, 16);
    update();
}

void Card::setTitle(const QString &title)
{
    if (!m_title) {
        m_title = newLabel(title, Type::SectionHead);
        m_titleRow = newRow(8);
        setMargins(m_titleRow, 16, 6, 16, 6);
        m_titleRow->addWidget(m_title);
        m_titleRow->addStretch(1);
        m_titleRow->addStrut(u(32));
        m_outer->insertLayout(0, m_titleRow);
    }
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    QColor ground = t.surface;
    QColor line = t.border;
    if (m_ground == Ground::Sunken)
        ground = t.sunken;
    else if (m_ground == Ground::AccentSoft)
        ground = t.accentSoft, line = t.accent;
    else if (m_ground == Ground::WarningSoft)
        ground = t.hue(Tone::Sev3).soft, line = t.hue(Tone::Sev3).text;
    paintBox(&painter, rect(), u(8), ground, line, u(t.line));
    if (m_exercise)
        paintStripes(&painter, QRectF(0, 0, u(9), height()), rect(), t);
    if (m_titleRow)
        painter.fillRect(QRect(u(t.line), m_titleRow->geometry().bottom(), width() - 2 * u(t.line), 1),
                         t.border);
}

} // namespace muster
