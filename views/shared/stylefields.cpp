#include "views/shared/icons.h"
#include "views/shared/shapes.h"
#include "views/shared/stylepaint.h"
#include "views/shared/unit.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>

namespace muster::stylepaint {

void field(const QStyleOption &option, QPainter *painter)
{
    const Tokens &t = tokensFor(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus) && enabled;
    const bool readOnly = option.state.testFlag(QStyle::State_ReadOnly);
    const QColor ground = !enabled || readOnly ? t.canvas : t.surface;
    const bool hover = enabled && !readOnly && option.state.testFlag(QStyle::State_MouseOver);
    const QColor line = !enabled ? t.border : hover ? t.text3 : t.borderStrong;
    paintBox(painter, option.rect, u(6), ground, line, u(enabled ? t.line : 1));
    if (focus)
        paintFocusRing(painter, option.rect, u(6), t);
}

void comboBox(const QStyleOptionComboBox &option, QPainter *painter)
{
    field(option, painter);
    const Tokens &t = tokensFor(option.palette);
    const QRect at(option.rect.right() + 1 - u(8) - u(16), option.rect.y(), u(16), option.rect.height());
    paintIcon(painter, QStringLiteral("chevron-down"), at,
              option.state.testFlag(QStyle::State_Enabled) ? t.text2 : t.disabled);
}

void comboLabel(const QStyleOptionComboBox &option, QPainter *painter)
{
    if (option.editable)
        return;
    const Tokens &t = tokensFor(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    QRect rect = option.rect.adjusted(u(11), 0, -u(30), 0);
    painter->save();
    painter->setPen(enabled ? t.text : t.disabled);
    if (!option.currentIcon.isNull()) {
        const QRect at(rect.x(), rect.y(), option.iconSize.width(), rect.height());
        paintIcon(painter, option.currentIcon, at, t.text2, enabled);
        rect.setLeft(at.right() + 1 + u(6));
    }
    const QString shown = painter->fontMetrics().elidedText(option.currentText, Qt::ElideRight, rect.width());
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    painter->restore();
}

void spinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QRect &up, const QRect &down)
{
    if (option.frame)
        field(option, painter);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Tokens &t = tokensFor(option.palette);
    const auto arrow = [&](const QString &name, const QRect &rect, QStyle::SubControl part, bool possible) {
        const bool live = possible && option.state.testFlag(QStyle::State_Enabled);
        if (live && option.activeSubControls.testFlag(part))
            paintBox(painter, rect.adjusted(0, 1, -u(3), -1), u(4), t.hover);
        paintIcon(painter, name, QRectF(rect).adjusted(0, u(1), -u(3), -u(1)), live ? t.text2 : t.disabled);
    };
    arrow(QStringLiteral("chevron-up"), up, QStyle::SC_SpinBoxUp,
          option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
    arrow(QStringLiteral("chevron-down"), down, QStyle::SC_SpinBoxDown,
          option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
}

QSize fieldSize(const QSize &contents, qreal extraUnits)
{
    const int text = QFontMetrics(QApplication::font()).height();
    return {contents.width() + u(extraUnits), qMax(u(32), text + u(10))};
}

void viewItemGround(const QStyleOptionViewItem &option, QPainter *painter)
{
    const Tokens &t = tokensFor(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hover =
        option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, option.backgroundBrush);
    if (selected)
        painter->fillRect(option.rect, t.selected);
    else if (hover)
        painter->fillRect(option.rect, t.hover);
    const auto position = option.viewItemPosition;
    const bool first = position == QStyleOptionViewItem::Beginning ||
                       position == QStyleOptionViewItem::OnlyOne || position == QStyleOptionViewItem::Invalid;
    if (selected && first)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(u(3), option.rect.height())), t.accent);
}

void progressTrack(const QStyleOption &option, QPainter *painter)
{
    const Tokens &t = tokensFor(option.palette);
    QRect track(0, 0, option.rect.width(), u(8));
    track.moveCenter(option.rect.center());
    paintBox(painter, track, u(4), t.hover, t.highContrast() ? t.text : QColor(), u(1));
}

void progressFill(const QStyleOptionProgressBar &option, QPainter *painter)
{
    const Tokens &t = tokensFor(option.palette);
    const int span = option.maximum - option.minimum;
    const double part = span > 0 ? double(option.progress - option.minimum) / span : 0.35;
    QRect fill(0, 0, option.rect.width(), u(8));
    fill.moveCenter(option.rect.center());
    fill.setWidth(qBound(0, qRound(option.rect.width() * part), option.rect.width()));
    if (fill.width() > 0)
        paintBox(painter, fill, qMin(u(4), fill.width() / 2), t.accent);
}

void branch(const QStyleOption &option, QPainter *painter)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    const bool open = option.state.testFlag(QStyle::State_Open);
    QRect at(0, 0, u(14), u(14));
    at.moveCenter(option.rect.center());
    paintIcon(painter, open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), at,
              tokensFor(option.palette).text3);
}

} // namespace muster::stylepaint
