#include "views/window/savefailedbar.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/icons.h"
#include "views/words/words.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>

namespace muster {

namespace {

/// What happened, without what it means and what to do: the second line says that.
QString firstSentence(const QString &words)
{
    static const QRegularExpression end(QStringLiteral("[.;](?=\\s)|[\u3002\uff1b]"));
    return words.left(words.indexOf(end));
}

} // namespace

SaveFailedBar::SaveFailedBar(QWidget *parent)
    : QFrame(parent)
    , m_first(new ElidingLabel({}, Type::Strong))
    , m_second(new ElidingLabel({}, Type::SecondaryBold))
    , m_again(new QPushButton)
    , m_elsewhere(new QPushButton)
{
    setObjectName(QStringLiteral("saveFailedBar"));
    m_again->setObjectName(QStringLiteral("tryAgain"));
    m_elsewhere->setObjectName(QStringLiteral("saveElsewhere"));
    setLook(m_again, ButtonLook::OutlineOnRed);
    setLook(m_elsewhere, ButtonLook::FilledOnRed);
    setInkOnFill(m_first, Tone::Sev1);
    setInkOnFill(m_second, Tone::Sev1);
    auto *row = rowOn(this, 8);
    setMargins(row, 50, 0, 20, 0);
    row->addStrut(u(52));
    auto *words = newColumn(1);
    words->addStretch(1);
    words->addWidget(m_first);
    words->addWidget(m_second);
    words->addStretch(1);
    row->addLayout(words, 1);
    row->addWidget(m_again);
    row->addWidget(m_elsewhere);
    connect(m_again, &QPushButton::clicked, this, &SaveFailedBar::tryAgain);
    connect(m_elsewhere, &QPushButton::clicked, this, &SaveFailedBar::saveElsewhere);
    retell();
}

void SaveFailedBar::tell(qint64 sinceUs, const Message &why, int held)
{
    m_since = sinceUs;
    m_why = why;
    m_held = held;
    retell();
}

void SaveFailedBar::setZone(const Zone &zone)
{
    m_zone = zone;
    retell();
}

void SaveFailedBar::retell()
{
    const QString why = spoken(m_why);
    m_first->setText(tr("Could not save since %1: %2").arg(m_zone.clockSeconds(m_since), firstSentence(why)));
    m_first->setToolTip(why.toHtmlEscaped());
    m_second->setText(m_held ? tr("%n changes are in memory only. Save them elsewhere before closing Muster.",
                                  nullptr, m_held)
                             : tr("What you typed is still in its field. Everything before it is safe."));
    m_again->setText(tr("Try again"));
    m_elsewhere->setText(tr("Save elsewhere…"));
    setAccessibleName(QString(m_first->text() + u' ' + m_second->text()));
}

void SaveFailedBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
}

void SaveFailedBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Hue &hue = tokensFor(this).hue(Tone::Sev1);
    painter.fillRect(rect(), hue.fill);
    paintIcon(&painter, QStringLiteral("octagon"), QRectF(u(20), 0, u(18), height()), hue.onFill);
}

} // namespace muster
