#include "views/shared/foldingrow.h"

#include "views/shared/unit.h"

namespace muster {

FoldingRow::FoldingRow(qreal spacing, qreal folded)
    : QBoxLayout(LeftToRight)
    , m_spacing(u(spacing))
    , m_folded(u(folded))
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(m_spacing);
}

int FoldingRow::wide() const
{
    int out = 0, parts = 0;
    for (int i = 0; i < count(); ++i) {
        if (itemAt(i)->isEmpty())
            continue;
        out += itemAt(i)->minimumSize().width();
        ++parts;
    }
    return out + qMax(0, parts - 1) * m_spacing;
}

QSize FoldingRow::minimumSize() const
{
    QSize out;
    for (int i = 0; i < count(); ++i) {
        if (!itemAt(i)->isEmpty())
            out = out.expandedTo(itemAt(i)->minimumSize());
    }
    return out;
}

QSize FoldingRow::sizeHint() const
{
    QSize out;
    int parts = 0;
    for (int i = 0; i < count(); ++i) {
        if (itemAt(i)->isEmpty())
            continue;
        const QSize one = itemAt(i)->sizeHint();
        out =
            QSize(out.width() + one.width() + (parts > 0 ? m_spacing : 0), qMax(out.height(), one.height()));
        ++parts;
    }
    return out;
}

int FoldingRow::heightForWidth(int width) const
{
    const_cast<FoldingRow *>(this)->fold(width); // as it will stand at that width
    return QBoxLayout::hasHeightForWidth() ? QBoxLayout::heightForWidth(width)
                                           : QBoxLayout::sizeHint().height();
}

int FoldingRow::minimumHeightForWidth(int width) const
{
    const_cast<FoldingRow *>(this)->fold(width);
    return QBoxLayout::hasHeightForWidth() ? QBoxLayout::minimumHeightForWidth(width)
                                           : QBoxLayout::minimumSize().height();
}

void FoldingRow::setGeometry(const QRect &rect)
{
    fold(rect.width());
    QBoxLayout::setGeometry(rect);
}

void FoldingRow::fold(int width)
{
    const bool row = width >= wide();
    setDirection(row ? LeftToRight : TopToBottom);
    setSpacing(row ? m_spacing : m_folded);
}

} // namespace muster
