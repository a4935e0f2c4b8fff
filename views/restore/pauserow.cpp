#include "views/restore/pauserow.h"

#include "views/shared/boxes.h"
#include "views/shared/focuswatch.h"
#include "views/shared/rowpaint.h"
#include "views/shared/shapes.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionViewItem>

namespace muster {

PauseRow::PauseRow(QWidget *parent)
    : RunRow(parent)
    , m_ask(new QPushButton(this))
{
    m_ask->setFocusPolicy(Qt::NoFocus); // the row is reached by Up and Down and does the same
    connect(m_ask, &QPushButton::clicked, this, [this] { Q_EMIT pressedAt(true); });
}

QString PauseRow::title() const { return tr("Pause point: %1").arg(line().check.challenge); }

QString PauseRow::second() const
{
    const auto &answer = line().answer;
    if (line().isSettled() && answer->outcome == CheckOutcome::Ready)
        return answer->text.isEmpty() ? tr("All ready") : tr("All ready: %1").arg(answer->text);
    if (line().isSettled())
        return tr("Passed without all: %1").arg(answer->text);
    return tr("%1: each says “ready”", "roles").arg(words().everyone);
}

QString PauseRow::nameOf() const
{
    return line().isSettled() ? tr("%1. %2, %3 by %4", "pause point, answer, time, who")
                                    .arg(title(), second(), words().time, line().answer->by)
                              : tr("%1. %2, not answered yet", "pause point, who").arg(title(), second());
}

int PauseRow::heightForWidth(int) const
{
    const int lines = QFontMetrics(typeFont(Type::Strong)).height() +
                      QFontMetrics(typeFont(Type::Secondary)).height() + u(2);
    return qMax(u(isCompact() ? 52 : 64), lines + u(24)) + u(12);
}

void PauseRow::place()
{
    m_ask->setText(tr("Ask for “ready”"));
    setShown(m_ask, !line().isSettled() && !isCurrent() && line().behind.isEmpty());
    m_ask->resize(m_ask->sizeHint());
    m_ask->move(width() - m_ask->width() - u(22), (height() - m_ask->height()) / 2);
}

void PauseRow::resizeEvent(QResizeEvent *event)
{
    RunRow::resizeEvent(event);
    place();
}

void PauseRow::changeEvent(QEvent *event)
{
    RunRow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        place();
}

void PauseRow::paintEvent(QPaintEvent *)
{
    place();
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    const bool settled = line().isSettled();
    const Tone tone = settled ? Tone::Ok : Tone::Sev3;
    if (isCurrent())
        paintGround(&painter);
    const QRect box = rect().adjusted(u(12), u(6), -u(12), -u(6));
    paintBox(&painter, box, u(6), settled ? QColor() : t.hue(tone).soft,
             settled ? t.border : t.hue(tone).text, u(t.line));
    if (showsFocus(this))
        paintFocusRing(&painter, box, u(6), t);
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.state |= QStyle::State_Enabled;
    RowPaint row(&painter, option);
    row.icon(QRect(u(18), 0, u(20), height()), settled ? QStringLiteral("check") : QStringLiteral("pause"),
             tone, 20);
    const int right = m_ask->isVisible() ? m_ask->x() - u(12) : width() - u(24 + (settled ? 56 : 0));
    const int half = height() / 2;
    const int strong = QFontMetrics(typeFont(Type::Strong)).height();
    const int small = QFontMetrics(typeFont(Type::Secondary)).height();
    row.text(QRect(u(rowInset), half - strong - u(1), right - u(rowInset), strong), title(), Type::Strong,
             settled ? Tone::Secondary : Tone::Text);
    row.text(QRect(u(rowInset), half + u(2), right - u(rowInset), small), second(), Type::Secondary,
             Tone::Secondary);
    if (settled)
        row.text(QRect(width() - u(16 + 44 + 6), 0, u(44), height()), words().time, Type::Meta,
                 Tone::Secondary, Qt::AlignRight);
}

} // namespace muster
