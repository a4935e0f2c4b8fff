#include "views/restore/sectionhead.h"

#include "views/shared/focuswatch.h"
#include "views/shared/rowpaint.h"
#include "views/shared/shapes.h"
#include "views/words/words.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace muster {

SectionHead::SectionHead(QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
}

void SectionHead::tell(int number, const Playbook::Section &section, const Progress &progress)
{
    m_number = number;
    m_title = section.title;
    m_mode = section.mode;
    m_progress = progress;
    tellName();
    update();
}

void SectionHead::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    tellName();
    updateGeometry();
    update();
}

void SectionHead::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

QString SectionHead::mode() const { return spoken(labelOf(m_mode)); }

void SectionHead::tellName()
{
    const QString about = tr("Section %1, %2, %3, %4", "number, title, mode, progress")
                              .arg(QString::number(m_number), m_title, mode(), spoken(wordsOf(m_progress)));
    setAccessibleName(m_folded ? tr("%1, folded").arg(about) : about);
    setToolTip(m_folded ? tr("Show this section") : tr("Fold this section"));
}

QSize SectionHead::sizeHint() const
{
    return {u(320), qMax(u(m_compact || m_folded ? 38 : 44),
                         QFontMetrics(typeFont(Type::SectionHead)).height() + u(14))};
}

QSize SectionHead::minimumSizeHint() const { return {u(120), sizeHint().height()}; }

void SectionHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.state |= QStyle::State_Enabled;
    const Tokens &t = tokensFor(this);
    if (underMouse())
        painter.fillRect(rect(), t.hover);
    if (showsFocus(this))
        paintFocusRing(&painter, rect().adjusted(u(4), u(2), -u(4), -u(2)), u(6), t);
    RowPaint row(&painter, option);
    const bool complete = m_progress.isComplete();
    const QString progress = spoken(wordsOf(m_progress));
    const int words = QFontMetrics(typeFont(Type::Meta)).horizontalAdvance(progress) + u(2);
    const int right = width() - u(16) - words;
    row.text(QRect(right, 0, words, height()), progress, complete ? Type::MetaBold : Type::Meta,
             complete ? Tone::Ok : Tone::Secondary, Qt::AlignRight);
    row.icon(QRect(u(18), 0, u(16), height()),
             m_folded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"), Tone::Tertiary, 16);
    const int x =
        row.text(QRect(u(40), 0, right - u(40), height()),
                 tr("%1  %2", "number, section").arg(QString::number(m_number), m_title), Type::SectionHead);
    row.text(QRect(x + u(12), 1, right - x - u(24), height()), mode(), Type::Meta, Tone::Tertiary);
    if (m_folded)
        painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
}

void SectionHead::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->ignore(); // the list moves
    else
        QAbstractButton::keyPressEvent(event);
}

void SectionHead::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tellName();
    else if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

} // namespace muster
