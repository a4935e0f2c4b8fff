#include "views/window/rail.h"

#include "views/shared/boxes.h"
#include "views/shared/tokens.h"
#include "views/shared/unit.h"
#include "views/window/railbutton.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace muster {

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_column(columnOn(this, 4))
{
    setObjectName(QStringLiteral("rail"));
    setMargins(m_column, 8, 12, 8, 12);
    m_column->addStretch(1);
    setAccessibleName(tr("Pages"));
    settleWidth();
}

void Rail::addPage(const QString &page, const QString &icon)
{
    auto *button = new RailButton(icon);
    button->setObjectName(QStringLiteral("page-") + page);
    m_pages.insert(page, button);
    m_group->addButton(button);
    m_column->insertWidget(static_cast<int>(m_pages.size()) - 1, button);
    connect(button, &QAbstractButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
}

void Rail::setWords(const QString &page, const QString &name, const RailLine &line)
{
    m_pages.value(page)->setWords(name, line);
}

void Rail::setPageEnabled(const QString &page, bool enabled) { m_pages.value(page)->setEnabled(enabled); }

void Rail::choose(const QString &page) { m_pages.value(page)->setChecked(true); }

void Rail::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    for (RailButton *button : std::as_const(m_pages))
        button->setCompact(compact);
    settleWidth();
    settleFoot();
}

void Rail::setFoot(QWidget *foot)
{
    m_foot = foot;
    m_column->addWidget(foot);
    settleFoot();
}

void Rail::setFootWanted(bool wanted)
{
    m_footWanted = wanted;
    settleFoot();
}

void Rail::settleFoot()
{
    if (!m_foot)
        return;
    int pages = 0;
    for (const RailButton *button : std::as_const(m_pages))
        pages += button->sizeHint().height() + m_column->spacing();
    const int room = height() - pages - u(24 + 16);
    setShown(m_foot, m_footWanted && !m_compact && m_foot->sizeHint().height() <= room);
}

void Rail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    settleFoot();
}

bool Rail::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // the foot says more or less now
        settleFoot();
    return QWidget::event(event);
}

void Rail::settleWidth() { setFixedWidth(u(m_compact ? 56 : 232)); }

void Rail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        settleWidth();
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Pages"));
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    painter.fillRect(rect(), t.sunken);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), t.border);
}

} // namespace muster
