#include "views/shared/roomstyle.h"

#include "views/shared/focuswatch.h"
#include "views/shared/icons.h"
#include "views/shared/shapes.h"
#include "views/shared/stylepaint.h"
#include "views/shared/unit.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTextEdit>

namespace muster {

namespace {

/// Scrolling text in a frame of its own, which must look like a field.
bool isTextField(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    return area && area->frameShape() != QFrame::NoFrame &&
           (qobject_cast<const QTextEdit *>(area) || qobject_cast<const QPlainTextEdit *>(area));
}

void textField(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    QStyleOption copy = *option;
    copy.rect = widget->rect();
    copy.state.setFlag(QStyle::State_HasFocus, widget->hasFocus());
    stylepaint::field(copy, painter);
}

bool drawnButton(QStyle::ControlElement element, const QStyleOption *option, QPainter *painter,
                 const QWidget *widget)
{
    const auto *button = stylepaint::as<QStyleOptionButton>(option);
    const auto *combo = stylepaint::as<QStyleOptionComboBox>(option);
    if (combo && element == QStyle::CE_ComboBoxLabel) {
        stylepaint::comboLabel(*combo, painter);
        return true;
    }
    const bool whole = element == QStyle::CE_PushButton;
    if (!button || (!whole && element != QStyle::CE_PushButtonBevel && element != QStyle::CE_PushButtonLabel))
        return false;
    if (element != QStyle::CE_PushButtonLabel)
        stylepaint::pushButtonGround(*button, painter, widget);
    if (element != QStyle::CE_PushButtonBevel)
        stylepaint::pushButtonLabel(*button, painter, widget);
    return true;
}

void splitter(const QStyleOption &option, QPainter *painter)
{
    const QRect r = option.rect;
    const bool upright = option.state.testFlag(QStyle::State_Horizontal);
    painter->fillRect(upright ? QRect(r.center().x(), r.y(), 1, r.height())
                              : QRect(r.x(), r.center().y(), r.width(), 1),
                      tokensFor(option.palette).border);
}

bool drawnBar(QStyle::ControlElement element, const QStyleOption *option, QPainter *painter)
{
    const auto *menu = stylepaint::as<QStyleOptionMenuItem>(option);
    const auto *tab = stylepaint::as<QStyleOptionTab>(option);
    if (element == QStyle::CE_MenuItem && menu)
        stylepaint::menuItem(*menu, painter);
    else if (element == QStyle::CE_MenuBarItem && menu)
        stylepaint::menuBarItem(*menu, painter);
    else if (element == QStyle::CE_MenuBarEmptyArea)
        stylepaint::menuBarGround(*option, painter);
    else if (element == QStyle::CE_TabBarTabShape && tab)
        stylepaint::tab(*tab, painter);
    else if (element == QStyle::CE_TabBarTabLabel && tab)
        stylepaint::tabLabel(*tab, painter);
    else if (element == QStyle::CE_HeaderSection || element == QStyle::CE_HeaderEmptyArea)
        stylepaint::headerSection(*option, painter);
    else if (element == QStyle::CE_ProgressBarGroove)
        stylepaint::progressTrack(*option, painter);
    else if (const auto *bar = stylepaint::as<QStyleOptionProgressBar>(option);
             element == QStyle::CE_ProgressBarContents && bar)
        stylepaint::progressFill(*bar, painter);
    else if (element == QStyle::CE_Splitter)
        splitter(*option, painter);
    else
        return element == QStyle::CE_MenuEmptyArea;
    return true;
}

void focusFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    if (!showsFocus(widget) || stylepaint::as<QStyleOptionViewItem>(option))
        return;
    QRect ring = option->rect;
    // Round the words of a check box Qt leaves no air; take it here.
    if (qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget))
        ring = ring.adjusted(-u(4), -u(3), u(6), u(3)) & widget->rect();
    paintFocusRing(painter, ring, u(4), tokensFor(option->palette));
}

} // namespace

RoomStyle::RoomStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{}

void RoomStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    widget->installEventFilter(&m_focus);
    widget->installEventFilter(&m_held);
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // the lane shows what lies behind it
    else if (isTextField(widget) || qobject_cast<QAbstractItemView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    else if (auto *button = qobject_cast<QPushButton *>(widget))
        button->setAutoDefault(true); // Enter presses the button that has the focus, as people expect
    else if (widget->inherits("QTipLabel"))
        widget->setPalette(QApplication::palette());
    else if (auto *combo = qobject_cast<QComboBox *>(widget);
             combo &&
             combo->itemDelegate()->metaObject()->className() == QByteArrayLiteral("QComboBoxDelegate"))
        combo->setItemDelegate(new QStyledItemDelegate(combo));
}

void RoomStyle::polish(QPalette &) {}

void RoomStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(&m_focus);
    widget->removeEventFilter(&m_held);
    QProxyStyle::unpolish(widget);
}

void RoomStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = stylepaint::as<QStyleOptionButton>(option))
            stylepaint::pushButtonGround(*button, painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: stylepaint::checkMark(*option, painter); return;
    case PE_IndicatorRadioButton: stylepaint::radioMark(*option, painter); return;
    case PE_PanelLineEdit:
        if (const auto *frame = stylepaint::as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            stylepaint::field(*option, painter);
        return;
    case PE_FrameLineEdit:
    case PE_PanelScrollAreaCorner: return;
    case PE_FrameFocusRect: focusFrame(option, painter, widget); return;
    case PE_Frame:
        if (isTextField(widget))
            textField(option, painter, widget);
        else
            paintBox(painter, option->rect, 0, {}, tokensFor(option->palette).border, 1);
        return;
    case PE_PanelMenu: stylepaint::menuGround(*option, painter); return;
    case PE_FrameMenu:
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
    case PE_FrameDefaultButton:
    case PE_PanelItemViewRow: return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1),
                          tokensFor(option->palette).border);
        return;
    case PE_PanelTipLabel: stylepaint::tip(*option, painter); return;
    case PE_PanelItemViewItem:
        if (const auto *item = stylepaint::as<QStyleOptionViewItem>(option))
            stylepaint::viewItemGround(*item, painter);
        return;
    case PE_IndicatorBranch: stylepaint::branch(*option, painter); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void RoomStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (drawnButton(element, option, painter, widget) || drawnBar(element, option, painter))
        return;
    if (const auto *item = stylepaint::as<QStyleOptionViewItem>(option); element == CE_ItemViewItem && item) {
        QStyleOptionViewItem plain = *item;
        plain.palette.setColor(QPalette::HighlightedText,
                               item->palette.color(QPalette::Active, QPalette::Text));
        QProxyStyle::drawControl(element, &plain, painter, widget);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void RoomStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (const auto *bar = stylepaint::as<QStyleOptionSlider>(option); control == CC_ScrollBar && bar)
        stylepaint::scrollThumb(*bar, painter, subControlRect(control, option, SC_ScrollBarSlider, widget));
    else if (const auto *combo = stylepaint::as<QStyleOptionComboBox>(option);
             control == CC_ComboBox && combo)
        stylepaint::comboBox(*combo, painter);
    else if (const auto *tool = stylepaint::as<QStyleOptionToolButton>(option);
             control == CC_ToolButton && tool)
        stylepaint::toolButton(*tool, painter, widget);
    else if (const auto *spin = stylepaint::as<QStyleOptionSpinBox>(option); control == CC_SpinBox && spin)
        stylepaint::spinBox(*spin, painter, subControlRect(control, option, SC_SpinBoxUp, widget),
                            subControlRect(control, option, SC_SpinBoxDown, widget));
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon RoomStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton: return icon(QStringLiteral("close"), Tone::Tertiary);
    case SP_ToolBarHorizontalExtensionButton: return icon(QStringLiteral("chevron-right"));
    case SP_FileIcon: return icon(QStringLiteral("file"));
    case SP_DirIcon:
    case SP_DirOpenIcon: return icon(QStringLiteral("folder"));
    case SP_MessageBoxInformation: return icon(QStringLiteral("circle-info"), Tone::Accent);
    case SP_MessageBoxWarning: return icon(QStringLiteral("triangle"), Tone::Sev2);
    case SP_MessageBoxCritical: return icon(QStringLiteral("octagon"), Tone::Sev1);
    default: return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace muster
