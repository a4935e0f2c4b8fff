#include "views/window/stage.h"

#include "views/shared/unit.h"
#include "views/window/sheet.h"

#include <QApplication>
#include <QStackedLayout>

namespace muster {

Stage::Stage(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("stage"));
    m_pages->setContentsMargins(0, 0, 0, 0);
}

void Stage::addPage(QWidget *page)
{
    // In a holder: the stack shows what it is given at once, and a page would lay itself out for a size it
    // never gets.
    auto *holder = new QWidget;
    m_pages->addWidget(holder);
    auto *room = new QVBoxLayout(holder);
    room->setContentsMargins(0, 0, 0, 0);
    room->addWidget(page);
}

void Stage::showPage(QWidget *page) { m_pages->setCurrentWidget(page->parentWidget()); }

void Stage::open(Sheet *sheet)
{
    if (m_sheet && m_sheet != sheet)
        m_sheet->hide();
    if (!m_sheet)
        m_before = QApplication::focusWidget();
    m_sheet = sheet;
    if (sheet->parentWidget() != this) {
        sheet->setParent(this);
        connect(sheet, &Sheet::dismissed, this, &Stage::dismiss);
        connect(sheet, &Sheet::done, this, &Stage::dismiss);
    }
    place();
    sheet->show();
    sheet->raise();
    if (QWidget *field = sheet->firstField())
        field->setFocus(Qt::ShortcutFocusReason);
}

void Stage::dismiss()
{
    if (!m_sheet)
        return;
    const bool had = m_sheet->isAncestorOf(QApplication::focusWidget());
    m_sheet->hide();
    m_sheet = nullptr;
    if (had && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
}

QSize Stage::minimumSizeHint() const { return {u(560), u(320)}; }

void Stage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void Stage::place()
{
    if (!m_sheet)
        return;
    const int wide = qMin(Sheet::widthWanted(), width());
    m_sheet->setGeometry(width() - wide, 0, wide, height());
}

} // namespace muster
