#include "views/shared/inlinemessage.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/icons.h"
#include "views/shared/shapes.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace muster {

namespace {

QString iconOf(InlineMessage::Kind kind)
{
    switch (kind) {
    case InlineMessage::Kind::Info: return QStringLiteral("circle-info");
    case InlineMessage::Kind::Done: return QStringLiteral("check");
    case InlineMessage::Kind::Warning: return QStringLiteral("triangle");
    case InlineMessage::Kind::Failure: return QStringLiteral("octagon");
    }
    return {};
}

} // namespace

InlineMessage::InlineMessage(QWidget *parent)
    : QWidget(parent)
    , m_text(newLabel({}, Type::Body))
    , m_action(new QPushButton)
    , m_close(new QToolButton)
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLook(m_action, ButtonLook::Flat);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setText(tr("Close this message"));
    m_close->setToolTip(m_close->text());
    m_close->hide();
    auto *row = rowOn(this, 8);
    setMargins(row, 42, 4, 2, 4);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &InlineMessage::actionTaken);
    connect(m_close, &QToolButton::clicked, this, &InlineMessage::closed);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
}

void InlineMessage::say(Kind kind, const QString &sentence, const QString &action)
{
    m_kind = kind;
    m_text->setText(sentence);
    m_text->setAccessibleName(sentence);
    setAccessibleName(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setFlatTone(m_action, tone());
    update();
}

void InlineMessage::setClosable(bool closable) { m_close->setVisible(closable); }

QString InlineMessage::sentence() const { return m_text->text(); }

Tone InlineMessage::tone() const
{
    switch (m_kind) {
    case Kind::Info: return Tone::Accent;
    case Kind::Done: return Tone::Ok;
    case Kind::Warning: return Tone::Sev2;
    case Kind::Failure: return Tone::Sev1;
    }
    return Tone::Text;
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    const Hue &hue = t.hue(tone());
    paintBox(&painter, rect(), u(6), hue.soft, t.highContrast() ? hue.text : QColor(), u(2));
    const int inset = qMin(u(8), height() / 5);
    painter.fillRect(QRect(0, inset, u(t.highContrast() ? 6 : 3), height() - 2 * inset), hue.text);
    const bool thin = m_kind == Kind::Done;
    paintIcon(&painter, iconOf(m_kind), QRectF(u(16), 0, u(thin ? 16 : 15), height()), hue.text);
}

} // namespace muster
