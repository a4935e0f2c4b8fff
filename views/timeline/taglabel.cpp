#include "views/timeline/taglabel.h"

#include "views/shared/rowpaint.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace muster {

TagLabel::TagLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TagLabel::setWords(const QString &words, const QString &icon)
{
    m_words = words;
    m_icon = icon;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize TagLabel::sizeHint() const
{
    return {RowPaint::tagWidth(m_words, !m_icon.isEmpty()),
            qMax(u(22), QFontMetrics(typeFont(Type::Tag)).height() + u(4))};
}

void TagLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionViewItem option;
    option.initFrom(this);
    RowPaint(&painter, option).tag(rect(), m_words, Tone::Secondary, m_icon);
}

} // namespace muster
