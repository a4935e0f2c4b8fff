#include "views/shared/tag.h"

#include "views/shared/dress.h"
#include "views/shared/shapes.h"

#include <QPainter>

namespace muster {

namespace {

class Rule : public QWidget
{
public:
    Rule() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding); }
    QSize sizeHint() const override { return {u(3), u(40)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(width() / 2, (height() - u(40)) / 2, 1, u(40)), tokensFor(this).border);
    }
};

} // namespace

Tag::Tag(Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setType(this, Type::Tag);
    setInk(this, tone);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Tag::setTone(Tone tone)
{
    m_tone = tone;
    setInk(this, tone);
    update();
}

QSize Tag::sizeHint() const
{
    return {QFontMetrics(font()).horizontalAdvance(text()) + u(16),
            qMax(u(20), QFontMetrics(font()).height() + u(4))};
}

void Tag::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    paintBox(&painter, rect(), u(4), t.hue(m_tone).soft, t.highContrast() ? t.hue(m_tone).text : QColor(),
             u(1));
    painter.end();
    QLabel::paintEvent(event);
}

QLabel *newTag(Tone tone) { return new Tag(tone); }
QWidget *newRule() { return new Rule; }

} // namespace muster
