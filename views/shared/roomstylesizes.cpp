#include "views/shared/roomstyle.h"
#include "views/shared/stylepaint.h"
#include "views/shared/unit.h"

#include <QFontMetrics>
#include <QPlainTextEdit>
#include <QTextEdit>

// The measures of RoomStyle; roomstyle.cpp holds its colours.
namespace muster {

namespace {

bool scrollsText(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

} // namespace

QSize RoomStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = stylepaint::as<QStyleOptionButton>(option))
            return stylepaint::pushButtonSize(*button, widget);
        break;
    case CT_ToolButton:
        if (const auto *button = stylepaint::as<QStyleOptionToolButton>(option))
            return stylepaint::toolButtonSize(*button);
        break;
    case CT_LineEdit:
        if (const auto *frame = stylepaint::as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            return stylepaint::fieldSize(size, 18);
        break;
    case CT_ComboBox: return stylepaint::fieldSize(size, 42);
    case CT_SpinBox: return stylepaint::fieldSize(size, 36);
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize natural = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {natural.width() + u(6), qMax(u(32), natural.height())};
    }
    case CT_MenuItem:
        if (const auto *item = stylepaint::as<QStyleOptionMenuItem>(option))
            return stylepaint::menuItemSize(*item, size);
        break;
    case CT_MenuBarItem: return size + QSize(u(16), u(10));
    case CT_TabBarTab: return {size.width() + u(8), qMax(u(36), size.height() + u(6))};
    case CT_ItemViewItem: {
        const QSize natural = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {natural.width() + u(8), qMax(u(32), natural.height())};
    }
    case CT_ProgressBar: return {size.width(), u(16)};
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect RoomStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = stylepaint::as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            return option->rect.adjusted(u(7), 1, -u(7), -1);
        return QProxyStyle::subElementRect(element, option, widget);
    case SE_ProgressBarContents:
    case SE_ProgressBarGroove:
    case SE_PushButtonFocusRect: return option->rect;
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect RoomStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const QRect r = option->rect;
    if (const auto *bar = stylepaint::as<QStyleOptionSlider>(option); control == CC_ScrollBar && bar) {
        const QRect thumb = stylepaint::scrollThumbRect(*bar);
        const bool wide = bar->orientation == Qt::Horizontal;
        switch (part) {
        case SC_ScrollBarSlider: return thumb;
        case SC_ScrollBarGroove: return r;
        case SC_ScrollBarSubPage:
            return wide ? QRect(r.topLeft(), QPoint(thumb.left() - 1, r.bottom()))
                        : QRect(r.topLeft(), QPoint(r.right(), thumb.top() - 1));
        case SC_ScrollBarAddPage:
            return wide ? QRect(QPoint(thumb.right() + 1, r.top()), r.bottomRight())
                        : QRect(QPoint(r.left(), thumb.bottom() + 1), r.bottomRight());
        default: return {};
        }
    }
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxEditField)
            return r.adjusted(u(9), u(2), -u(30), -u(2));
        if (part == SC_ComboBoxArrow)
            return {r.right() - u(30), r.y(), u(30), r.height()};
    }
    if (control == CC_SpinBox) {
        const QRect side(r.right() + 1 - u(26), r.y() + u(3), u(26), r.height() - u(6));
        if (part == SC_SpinBoxEditField)
            return r.adjusted(u(8), u(2), -u(28), -u(2));
        if (part == SC_SpinBoxUp)
            return {side.topLeft(), QSize(side.width(), side.height() / 2)};
        if (part == SC_SpinBoxDown)
            return {side.x(), side.y() + side.height() / 2, side.width(), side.height() / 2};
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int RoomStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_MenuDesktopFrameWidth:
    case PM_MenuHMargin:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap: return 0;
    case PM_FocusFrameHMargin: return u(6);
    case PM_LineEditIconMargin: return u(7);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return u(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_ToolTipLabelFrameWidth: return u(8);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize: return u(16);
    case PM_ToolBarIconSize: return u(18);
    case PM_ScrollBarExtent: return u(12);
    case PM_ScrollBarSliderMin: return u(28);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_DefaultFrameWidth: return scrollsText(widget) ? u(4) : 1;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return u(4);
    case PM_MenuBarHMargin: return u(8);
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing: return 0;
    case PM_TabBarTabHSpace: return u(16);
    case PM_SplitterWidth: return u(7);
    case PM_HeaderMargin: return u(6);
    case PM_TreeViewIndentation: return u(18);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int RoomStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup:
    case SH_UnderlineShortcut:
    case SH_Widget_Animation_Duration:
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
    case SH_MenuBar_AltKeyNavigation:
    case SH_ScrollBar_LeftClickAbsolutePosition: return 1;
    case SH_ToolTipLabel_Opacity: return 255;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace muster
