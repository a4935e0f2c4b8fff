#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

/// The paintings behind RoomStyle, one function per control. Each gets the option Qt fills in and needs
/// nothing else.
namespace muster::stylepaint {

/// The option as what it is, or null.
template <typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

void pushButtonGround(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void pushButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget);
void toolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget);
QSize toolButtonSize(const QStyleOptionToolButton &option);

void checkMark(const QStyleOption &option, QPainter *painter);
void radioMark(const QStyleOption &option, QPainter *painter);

void field(const QStyleOption &option, QPainter *painter);
void comboBox(const QStyleOptionComboBox &option, QPainter *painter);
void comboLabel(const QStyleOptionComboBox &option, QPainter *painter);
void spinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QRect &up, const QRect &down);
QSize fieldSize(const QSize &contents, qreal extraUnits);

void menuGround(const QStyleOption &option, QPainter *painter);
void menuItem(const QStyleOptionMenuItem &option, QPainter *painter);
QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents);
void menuBarItem(const QStyleOptionMenuItem &option, QPainter *painter);
void menuBarGround(const QStyleOption &option, QPainter *painter);
void tip(const QStyleOption &option, QPainter *painter);

void tab(const QStyleOptionTab &option, QPainter *painter);
void tabLabel(const QStyleOptionTab &option, QPainter *painter);
void headerSection(const QStyleOption &option, QPainter *painter);

void scrollThumb(const QStyleOptionSlider &option, QPainter *painter, const QRect &thumb);
QRect scrollThumbRect(const QStyleOptionSlider &option);
void viewItemGround(const QStyleOptionViewItem &option, QPainter *painter);
void progressTrack(const QStyleOption &option, QPainter *painter);
void progressFill(const QStyleOptionProgressBar &option, QPainter *painter);
void branch(const QStyleOption &option, QPainter *painter);

} // namespace muster::stylepaint
