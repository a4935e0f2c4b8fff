#include "views/shared/choicerow.h"

#include "views/shared/focuswatch.h"
#include "views/shared/shapes.h"
#include "views/shared/tokens.h"
#include "views/shared/unit.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionButton>

namespace muster {

namespace {

constexpr qreal pad = 8, circle = 18, gap = 8;

} // namespace

ChoiceRow::ChoiceRow(QWidget *parent)
    : QRadioButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum); // rows may close up before they scroll
}

void ChoiceRow::setWords(const QString &words, const QString &about)
{
    m_about = about;
    setText(words);
    setAccessibleName(about.isEmpty() ? words : tr("%1, %2", "choice, about it").arg(words, about));
    updateGeometry();
}

QSize ChoiceRow::sizeHint() const
{
    int width = wordsEnd();
    if (!m_about.isEmpty())
        width = qMax(width + u(gap), m_column) +
                QFontMetrics(typeFont(Type::Secondary)).horizontalAdvance(m_about);
    return {width + u(pad), qMax(u(31), fontMetrics().height() + u(6))};
}

QSize ChoiceRow::minimumSizeHint() const { return {u(120), qMax(u(25), fontMetrics().height() + u(2))}; }

int ChoiceRow::wordsEnd() const
{
    return u(pad + circle + gap) + QFontMetrics(typeFont(Type::Strong)).horizontalAdvance(text());
}

void ChoiceRow::setColumn(int x)
{
    m_column = x;
    updateGeometry();
    update();
}

void ChoiceRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    if (isChecked())
        paintBox(&painter, rect(), u(6), t.selected, t.highContrast() ? t.accent : QColor(), u(2));
    else if (underMouse())
        paintBox(&painter, rect(), u(6), t.hover);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = QRect(u(pad), (height() - u(circle)) / 2, u(circle), u(circle));
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
    const auto words = [&](int left, int right, Type type, const QColor &ink, const QString &said) {
        painter.setFont(shapedFor(typeFont(type), said));
        painter.setPen(isEnabled() ? ink : t.disabled);
        const QString shown = painter.fontMetrics().elidedText(said, Qt::ElideRight, right - left);
        painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignVCenter | Qt::TextSingleLine,
                         shown);
    };
    const int left = u(pad + circle + gap);
    const int right = m_about.isEmpty() ? width() - u(pad) : m_column - u(gap);
    words(left, right, isChecked() ? Type::Strong : Type::Row, t.text, text());
    if (!m_about.isEmpty())
        words(m_column, width() - u(pad), Type::Secondary, t.text2, m_about);
    if (showsFocus(this))
        paintFocusRing(&painter, rect(), u(6), t);
}

} // namespace muster
