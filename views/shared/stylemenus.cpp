#include "views/shared/icons.h"
#include "views/shared/shapes.h"
#include "views/shared/stylepaint.h"
#include "views/shared/unit.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace muster::stylepaint {

namespace {

constexpr int oneLine = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic;

/// Left column for a check mark or an icon, then the words.
constexpr qreal markColumn = 34;

void mark(const QStyleOptionMenuItem &option, QPainter *painter, const QRect &rect, const QColor &ink)
{
    const QRect at(rect.x() + u(10), rect.y(), u(16), rect.height());
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintIcon(painter, QStringLiteral("check"), at, ink);
    } else if (!option.icon.isNull()) {
        paintIcon(painter, option.icon, at, ink, option.state.testFlag(QStyle::State_Enabled));
    }
}

void barGround(const QStyleOption &option, QPainter *painter, const Tokens &t)
{
    painter->fillRect(option.rect, t.surface);
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), t.border);
}

} // namespace

void menuGround(const QStyleOption &option, QPainter *painter)
{
    const Tokens &t = tokensFor(option.palette);
    painter->fillRect(option.rect, t.raised);
    paintBox(painter, option.rect, 0, {}, t.buttonLine, u(t.line));
}

void menuItem(const QStyleOptionMenuItem &option, QPainter *painter)
{
    const Tokens &t = tokensFor(option.palette);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(
            QRect(option.rect.x() + u(6), option.rect.center().y(), option.rect.width() - u(12), 1),
            t.border);
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QRect row = option.rect.adjusted(u(4), 0, -u(4), 0);
    if (option.state.testFlag(QStyle::State_Selected) && enabled) {
        paintBox(painter, row, u(4), t.selected, t.highContrast() ? t.accent : QColor(), u(2));
    }
    mark(option, painter, row, enabled ? t.text2 : t.disabled);
    painter->save();
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    QFont font = option.font;
    if (option.menuItemType == QStyleOptionMenuItem::DefaultItem)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(enabled ? t.text : t.disabled);
    painter->drawText(row.adjusted(u(markColumn), 0, -u(10), 0), oneLine | Qt::AlignLeft, parts.first());
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        paintIcon(painter, QStringLiteral("chevron-right"),
                  QRect(row.right() - u(22), row.y(), u(14), row.height()), enabled ? t.text3 : t.disabled);
    } else if (parts.size() > 1) {
        painter->setFont(typeFont(option.font, Type::Secondary));
        painter->setPen(enabled ? t.text3 : t.disabled);
        painter->drawText(row.adjusted(0, 0, -u(12), 0), oneLine | Qt::AlignRight, parts.at(1));
    }
    painter->restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), u(9)};
    const int height = qMax(u(32), QFontMetrics(option.font).height() + u(10));
    return {contents.width() + u(markColumn) + u(44), height};
}

void menuBarGround(const QStyleOption &option, QPainter *painter)
{
    barGround(option, painter, tokensFor(option.palette));
}

void menuBarItem(const QStyleOptionMenuItem &option, QPainter *painter)
{
    const Tokens &t = tokensFor(option.palette);
    barGround(option, painter, t);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.state.testFlag(QStyle::State_Selected) && enabled) {
        const bool open = option.state.testFlag(QStyle::State_Sunken);
        paintBox(painter, option.rect.adjusted(0, u(2), 0, -u(2)), u(4), open ? t.selected : t.hover,
                 t.highContrast() ? t.accent : QColor(), u(2));
    }
    painter->save();
    painter->setPen(enabled ? t.text : t.disabled);
    painter->drawText(option.rect, oneLine | Qt::AlignHCenter, option.text);
    painter->restore();
}

void tip(const QStyleOption &option, QPainter *painter)
{
    const Tokens &t = tokensFor(QApplication::palette());
    painter->fillRect(option.rect, t.tooltip);
    if (t.dark())
        paintBox(painter, option.rect, 0, {}, t.buttonLine, 1);
}

void tab(const QStyleOptionTab &option, QPainter *painter)
{
    const Tokens &t = tokensFor(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (enabled && !selected && option.state.testFlag(QStyle::State_MouseOver))
        paintBox(painter, option.rect.adjusted(u(2), u(4), -u(2), -u(4)), u(6), t.hover);
    if (selected) {
        const QRect mark(option.rect.x() + u(8), option.rect.bottom() + 1 - u(3), option.rect.width() - u(16),
                         u(3));
        paintBox(painter, mark, u(1.5), t.accent);
    }
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    if (focus)
        paintFocusRing(painter, option.rect.adjusted(u(2), u(2), -u(2), -u(4)), u(6), t);
}

void tabLabel(const QStyleOptionTab &option, QPainter *painter)
{
    const Tokens &t = tokensFor(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    QRect rect = option.rect.adjusted(u(12), 0, -u(12), 0);
    const QColor ink = !option.state.testFlag(QStyle::State_Enabled) ? t.disabled
                       : selected                                    ? t.accent
                                                                     : t.text2;
    if (!option.icon.isNull()) {
        const QRect at(rect.x(), rect.y(), option.iconSize.width(), rect.height());
        paintIcon(painter, option.icon, at, ink);
        rect.setLeft(at.right() + 1 + u(6));
    }
    painter->setFont(sized(painter->font(), 1, selected ? 600 : 400));
    painter->setPen(ink);
    painter->drawText(rect, oneLine | Qt::AlignHCenter, option.text);
    painter->restore();
}

void headerSection(const QStyleOption &option, QPainter *painter)
{
    const Tokens &t = tokensFor(option.palette);
    painter->fillRect(option.rect, t.surface);
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), t.border);
}

QRect scrollThumbRect(const QStyleOptionSlider &option)
{
    const bool wide = option.orientation == Qt::Horizontal;
    const int length = wide ? option.rect.width() : option.rect.height();
    const int range = option.maximum - option.minimum;
    int thumb = length;
    if (range > 0) {
        const qint64 whole = qint64(range) + option.pageStep;
        thumb = qBound(qMin(u(28), length), int(qint64(option.pageStep) * length / qMax<qint64>(1, whole)),
                       length);
    }
    const int at = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                   length - thumb, option.upsideDown);
    return wide ? QRect(option.rect.x() + at, option.rect.y(), thumb, option.rect.height())
                : QRect(option.rect.x(), option.rect.y() + at, option.rect.width(), thumb);
}

void scrollThumb(const QStyleOptionSlider &option, QPainter *painter, const QRect &thumb)
{
    if (option.maximum <= option.minimum)
        return;
    const Tokens &t = tokensFor(option.palette);
    const bool live =
        option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    QRect bar(0, 0, u(6), u(6));
    if (option.orientation == Qt::Horizontal)
        bar.setWidth(thumb.width() - u(4));
    else
        bar.setHeight(thumb.height() - u(4));
    bar.moveCenter(thumb.center());
    paintBox(painter, bar, u(3), live ? t.borderStrong : t.scrollThumb);
}

} // namespace muster::stylepaint
