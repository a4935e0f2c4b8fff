#include "views/timeline/quickfield.h"

#include "models/items/quickline.h"
#include "views/shared/unit.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextDocument>

#include <cmath>

namespace muster {

namespace {
constexpr int mostLines = 4;
}

QuickField::QuickField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (const QFont wanted = shapedFor(font(), toPlainText()); wanted != font())
            setFont(wanted);
        grow();
    });
    grow();
}

QSize QuickField::sizeHint() const { return {u(320), height()}; }
QSize QuickField::minimumSizeHint() const { return {u(120), height()}; }

void QuickField::grow()
{
    // QPlainTextEdit's document counts its size in lines.
    const int lines = qBound(1, static_cast<int>(std::ceil(document()->size().height())), mostLines);
    const int line = fontMetrics().lineSpacing();
    const int frame = 2 * frameWidth() + 2 * static_cast<int>(document()->documentMargin());
    const int wanted = qMax(u(36), line + frame) + (lines - 1) * line;
    setVerticalScrollBarPolicy(document()->size().height() > mostLines ? Qt::ScrollBarAsNeeded
                                                                       : Qt::ScrollBarAlwaysOff);
    // A single line stands in the middle of the field.
    const int spare = qMax(0, (u(36) - line - frame) / 2);
    setViewportMargins(u(4), spare, u(4), 0);
    if (wanted != height())
        setFixedHeight(wanted);
}

/// Finishes the name behind the "@" at the cursor if only one person fits.
bool QuickField::complete()
{
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const qsizetype at = qMax(before.lastIndexOf(u'@'), before.lastIndexOf(u'\uff20'));
    if (at < 0 || (at > 0 && !before.at(at - 1).isSpace()) || at + 1 >= before.size())
        return false;
    const QString typed = before.mid(at + 1);
    const QStringList fitting = peopleLike(typed, m_people);
    if (fitting.size() != 1 || fitting.first().compare(typed, Qt::CaseInsensitive) == 0)
        return false;
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(typed.size()));
    const bool start = at == 0 && cursor.block().blockNumber() == 0;
    cursor.insertText(fitting.first() + (start ? QStringLiteral(": ") : QString()));
    return true;
}

void QuickField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_composing)
        return event->accept();
    if (enter && event->modifiers().testFlag(Qt::ShiftModifier)) {
        textCursor().insertBlock();
        return ensureCursorVisible();
    }
    if (enter) {
        Q_EMIT submitted();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

/// Tab finishes a name before it leaves the field.
bool QuickField::focusNextPrevChild(bool next)
{
    return (next && complete()) || QPlainTextEdit::focusNextPrevChild(next);
}

void QuickField::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
}

void QuickField::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT focusChanged();
}

void QuickField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT focusChanged();
}

void QuickField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        grow();
}

void QuickField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        grow();
}

} // namespace muster
