#include "views/shared/countdown.h"

#include "views/shared/boxes.h"
#include "views/shared/digits.h"
#include "views/shared/dress.h"
#include "views/shared/icons.h"
#include "views/shared/shapes.h"

#include <QLabel>
#include <QPainter>
#include <QPainterPath>

namespace muster {

namespace {

struct CountColours
{
    QColor ground, line, ink;
};

CountColours coloursOf(const Tokens &t, Countdown::State state)
{
    switch (state) {
    case Countdown::State::Normal: return {t.surface, t.buttonLine, t.text2};
    case Countdown::State::Soon:
        return {t.hue(Tone::Sev2).soft, t.hue(Tone::Sev2).text, t.hue(Tone::Sev2).text};
    case Countdown::State::Overdue: return {t.hue(Tone::Sev1).fill, {}, t.hue(Tone::Sev1).onFill};
    case Countdown::State::None: return {{}, t.borderStrong, t.text2};
    }
    return {};
}

} // namespace

Countdown::Countdown(qreal factor, QWidget *parent)
    : QWidget(parent)
    , m_caption(newLabel({}, Type::Meta))
    , m_digits(new Digits(factor))
{
    auto *column = columnOn(this, 3);
    setMargins(column, 34, 6, 12, 6);
    column->addWidget(m_caption);
    column->addWidget(m_digits);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Countdown::tell(State state, const QString &caption, const QString &reading, const QString &spoken,
                     qreal elapsed)
{
    const bool stateChanged = state != m_state || m_caption->text().isEmpty();
    m_elapsed = elapsed;
    if (m_caption->text() != caption)
        m_caption->setText(caption);
    m_digits->setReading(reading, spoken);
    if (stateChanged) {
        m_state = state;
        const Tone tone = state == State::Soon   ? Tone::Sev2
                          : state == State::None ? Tone::Secondary
                                                 : Tone::Text;
        setType(m_caption, state == State::Overdue ? Type::MetaBold : Type::Meta);
        if (state == State::Overdue)
            setInkOnFill(m_caption, Tone::Sev1);
        else
            setInk(m_caption, state == State::Soon ? Tone::Sev2 : Tone::Secondary);
        m_digits->setTone(state == State::Overdue ? Tone::Sev1 : tone);
        m_digits->setOnFill(state == State::Overdue);
    }
    update();
}

QSize Countdown::sizeHint() const { return QWidget::sizeHint().expandedTo({u(150), u(56)}); }

void Countdown::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    const CountColours c = coloursOf(t, m_state);
    paintBox(&painter, rect(), u(6), c.ground, c.line, u(t.line));
    const QString name = m_state == State::Overdue ? QStringLiteral("octagon") : QStringLiteral("clock");
    const QRectF line(u(11), m_caption->y(), u(14), m_caption->height());
    paintIcon(&painter, name, line, c.ink);
    if (m_elapsed < 0 || m_state == State::Overdue)
        return;
    QPainterPath clip;
    clip.addRoundedRect(rect(), u(6), u(6));
    painter.setClipPath(clip);
    painter.fillRect(QRectF(0, height() - u(3), width() * qMin(1.0, m_elapsed), u(3)), c.ink);
}

} // namespace muster
