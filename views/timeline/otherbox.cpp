#include "views/timeline/otherbox.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/shapes.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace muster {

OtherBox::OtherBox(QWidget *parent)
    : QWidget(parent)
    , m_head(newLabel({}, Type::SecondaryBold))
    , m_words(newLabel({}, Type::Timeline))
    , m_go(new QPushButton)
{
    m_words->setWordWrap(true);
    m_head->setWordWrap(true);
    setLook(m_go, ButtonLook::Flat);
    setFlatTone(m_go, Tone::Accent);
    m_go->setObjectName(QStringLiteral("goToOther"));
    auto *column = columnOn(this, 4);
    setMargins(column, 0, 10, 10, 4);
    for (QLabel *label : {m_head, m_words})
        label->setContentsMargins(u(14), 0, 0, 0);
    column->addWidget(m_head);
    column->addWidget(m_words);
    auto *row = newRow(0);
    row->addWidget(m_go);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_go, &QPushButton::clicked, this, [this] { Q_EMIT wanted(m_other); });
}

void OtherBox::tell(Tone tone, const QString &head, const QString &words, const QString &verb,
                    const Id &other)
{
    m_tone = tone;
    m_other = other;
    m_head->setText(head);
    setInk(m_head, tone);
    m_words->setText(words);
    m_go->setText(verb);
    update();
}

void OtherBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    const Hue &hue = t.hue(m_tone);
    paintBox(&painter, rect(), u(6), hue.soft, t.highContrast() ? hue.text : QColor(), u(2));
    painter.fillRect(QRect(0, u(8), u(3), height() - u(16)), hue.text);
}

} // namespace muster
