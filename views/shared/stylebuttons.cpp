#include "views/shared/dress.h"
#include "views/shared/focuswatch.h"
#include "views/shared/icons.h"
#include "views/shared/keycap.h"
#include "views/shared/shapes.h"
#include "views/shared/stylepaint.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>

namespace muster::stylepaint {

namespace {

struct ButtonColours
{
    QColor ground, line, ink;
};

struct State
{
    bool on, enabled, hover, pressed, focus;
};

State stateOf(const QStyleOption &option, const QWidget *widget = nullptr)
{
    const QStyle::State s = option.state;
    const bool enabled = s.testFlag(QStyle::State_Enabled);
    return {s.testFlag(QStyle::State_On), enabled, enabled && s.testFlag(QStyle::State_MouseOver),
            enabled && s.testFlag(QStyle::State_Sunken), showsFocus(widget)};
}

ButtonColours disabledColours(const Tokens &t, ButtonLook look)
{
    if (look == ButtonLook::Flat)
        return {{}, {}, t.disabled};
    if (look == ButtonLook::Outline)
        return {t.raised, t.border, t.disabled};
    return {t.hover, {}, t.disabled};
}

ButtonColours coloursOf(const Tokens &t, ButtonLook look, Tone flatTone, const State &state)
{
    if (!state.enabled)
        return disabledColours(t, look);
    const Hue &red = t.hue(Tone::Sev1);
    switch (look) {
    case ButtonLook::Primary:
        return {state.pressed ? t.accentPress : state.hover ? t.accentHover : t.accent, {}, t.onAccent};
    case ButtonLook::Danger:
        return {state.hover ? red.fill.darker(state.pressed ? 130 : 112) : red.fill, {}, red.onFill};
    case ButtonLook::Flat:
        return {state.pressed ? t.selected : state.hover ? t.hover : QColor(), {}, t.hue(flatTone).text};
    case ButtonLook::OutlineOnRed:
        return {state.hover ? red.fill.darker(state.pressed ? 140 : 120) : red.fill, red.onFill, red.onFill};
    case ButtonLook::FilledOnRed:
        return {state.hover ? red.onFill.darker(state.pressed ? 116 : 106) : red.onFill, {}, red.fill};
    case ButtonLook::Outline: break;
    }
    if (state.on)
        return {t.accentSoft, t.accent, t.accent};
    return {state.pressed ? t.selected : state.hover ? t.hover : t.raised, t.buttonLine, t.text};
}

bool filled(ButtonLook look) { return look != ButtonLook::Outline && look != ButtonLook::Flat; }

QFont buttonFont(const QFont &base, const QWidget *widget)
{
    const bool strong = filled(lookOf(widget)) || flatToneOf(widget) != Tone::Text;
    return sized(base, 1, strong ? 600 : 400);
}

QString plain(const QString &text)
{
    QString shown = text;
    shown.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    shown.remove(QLatin1Char('&'));
    return shown.replace(QLatin1Char('\x01'), QLatin1Char('&'));
}

int labelWidth(const QStyleOptionButton &option, const QFont &font, const QString &keys)
{
    int width = option.text.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(plain(option.text));
    if (!option.icon.isNull())
        width += option.iconSize.width() + (option.text.isEmpty() ? 0 : u(6));
    if (!keys.isEmpty())
        width += u(10) + keycapSize(keys).width();
    if (option.features.testFlag(QStyleOptionButton::HasMenu))
        width += u(18);
    return width;
}

void focusOnButton(QPainter *painter, const QRect &rect, const Tokens &t, ButtonLook look, const QColor &ink)
{
    const int ring = qMax(2, u(2));
    if (filled(look)) // Accent on accent cannot be seen: the ring takes the label's colour and moves inside.
        paintBox(painter, rect.adjusted(ring, ring, -ring, -ring), u(4), {}, ink, ring);
    else
        paintFocusRing(painter, rect, u(6), t);
}

} // namespace

void pushButtonGround(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokensFor(option.palette);
    const ButtonLook look = lookOf(widget);
    const State state = stateOf(option, widget);
    const ButtonColours c = coloursOf(t, look, flatToneOf(widget), state);
    QColor line = c.line;
    const bool onRed = look == ButtonLook::OutlineOnRed || look == ButtonLook::FilledOnRed;
    if (t.highContrast() && look != ButtonLook::Flat && !onRed && !line.isValid())
        line = t.text;
    paintBox(painter, option.rect, u(6), c.ground, line, u(state.enabled ? t.line : 1));
    if (state.focus)
        focusOnButton(painter, option.rect, t, look, c.ink);
}

void pushButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokensFor(option.palette);
    const State state = stateOf(option);
    const QColor ink = coloursOf(t, lookOf(widget), flatToneOf(widget), state).ink;
    const QString keys = keyHintOf(widget);
    const QFont font = buttonFont(painter->font(), widget);
    const int width = labelWidth(option, font, keys);
    int x = option.rect.x() + qMax(u(6), (option.rect.width() - width) / 2);
    const int right = option.rect.right() + 1 - u(6);
    painter->save();
    painter->setFont(font);
    painter->setPen(ink);
    if (!option.icon.isNull()) {
        const QRect at(x, option.rect.y(), option.iconSize.width(), option.rect.height());
        paintIcon(painter, option.icon, at, ink, state.enabled);
        x = at.right() + 1 + u(6);
    }
    const int textWidth = qMin(QFontMetrics(font).horizontalAdvance(plain(option.text)), right - x);
    const QRect textRect(x, option.rect.y(), qMax(0, textWidth), option.rect.height());
    const QString shown =
        QFontMetrics(font).elidedText(plain(option.text), Qt::ElideRight, textRect.width() + 1);
    painter->drawText(textRect.adjusted(0, 0, 2, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      shown);
    x = textRect.right() + 1;
    if (!keys.isEmpty()) {
        const QSize cap = keycapSize(keys);
        paintKeycap(painter, QRect(x + u(10), option.rect.y(), cap.width(), option.rect.height()), keys, ink);
        x += u(10) + cap.width();
    }
    if (option.features.testFlag(QStyleOptionButton::HasMenu))
        paintIcon(painter, QStringLiteral("chevron-down"),
                  QRect(x + u(4), option.rect.y(), u(14), option.rect.height()), ink);
    painter->restore();
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const QFont font = buttonFont(widget ? widget->font() : QApplication::font(), widget);
    const int width = labelWidth(option, font, keyHintOf(widget)) + 2 * u(option.text.isEmpty() ? 8 : 14);
    const int height = qMax(u(isMainAction(widget) ? 36 : 32), QFontMetrics(font).height() + u(10));
    return {qMax(width, height), height};
}

void toolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokensFor(option.palette);
    const State state = stateOf(option, widget);
    ButtonColours c = coloursOf(t, ButtonLook::Flat, flatToneOf(widget), state);
    if (state.on && state.enabled)
        c = {t.accentSoft, {}, t.accent};
    paintBox(painter, option.rect, u(6), c.ground);
    if (state.focus)
        paintFocusRing(painter, option.rect, u(6), t);
    const bool withText = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    QRect iconRect = option.rect;
    QRect textRect = option.rect.adjusted(u(8), 0, -u(8), 0);
    if (withText && !option.icon.isNull()) {
        iconRect = QRect(textRect.x(), option.rect.y(), option.iconSize.width(), option.rect.height());
        textRect.setLeft(iconRect.right() + 1 + u(6));
    }
    if (!option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly) {
        QRect square(QPoint(), option.iconSize);
        square.moveCenter(iconRect.center());
        paintIcon(painter, option.icon, square, c.ink, state.enabled);
    }
    if (withText || option.icon.isNull()) {
        painter->save();
        painter->setPen(c.ink);
        painter->setFont(sized(option.font, 1));
        const QString shown =
            painter->fontMetrics().elidedText(plain(option.text), Qt::ElideRight, textRect.width() + 1);
        painter->drawText(
            textRect,
            static_cast<int>(Qt::AlignVCenter | (option.icon.isNull() ? Qt::AlignHCenter : Qt::AlignLeft)),
            shown);
        painter->restore();
    }
}

QSize toolButtonSize(const QStyleOptionToolButton &option)
{
    int width = 0;
    const bool withText = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    const bool withIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull();
    if (withIcon)
        width += option.iconSize.width();
    if (withText || !withIcon)
        width +=
            QFontMetrics(sized(option.font, 1)).horizontalAdvance(plain(option.text)) + (withIcon ? u(6) : 0);
    return {qMax(u(32), width + u(16)), qMax(u(32), option.fontMetrics.height() + u(8))};
}

void checkMark(const QStyleOption &option, QPainter *painter)
{
    const Tokens &t = tokensFor(option.palette);
    const State state = stateOf(option);
    const bool some = option.state.testFlag(QStyle::State_NoChange);
    const qreal line = t.highContrast() ? u(2) : 1.5 * unit();
    if (!state.on && !some) {
        paintBox(painter, option.rect, u(5), state.hover ? t.hover : t.surface,
                 state.enabled ? (state.hover ? t.accent : t.borderStrong) : t.border, line);
        return;
    }
    paintBox(painter, option.rect, u(5), !state.enabled ? t.hover : state.hover ? t.accentHover : t.accent);
    const qreal inset = option.rect.width() * 0.08;
    paintIcon(painter, some ? QStringLiteral("dash") : QStringLiteral("tick"),
              QRectF(option.rect).adjusted(inset, inset, -inset, -inset),
              state.enabled ? t.onAccent : t.disabled);
}

void radioMark(const QStyleOption &option, QPainter *painter)
{
    const Tokens &t = tokensFor(option.palette);
    const State state = stateOf(option);
    const qreal radius = option.rect.width() / 2.0;
    const QColor accent = state.enabled ? (state.hover ? t.accentHover : t.accent) : t.disabled;
    if (state.on) {
        paintBox(painter, option.rect, radius, t.surface, accent, option.rect.width() * 0.31);
        return;
    }
    paintBox(painter, option.rect, radius, state.hover ? t.hover : t.surface,
             state.enabled ? (state.hover ? t.accent : t.borderStrong) : t.border,
             t.highContrast() ? u(2) : 1.5 * unit());
}

} // namespace muster::stylepaint
