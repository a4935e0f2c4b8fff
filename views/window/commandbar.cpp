#include "views/window/commandbar.h"

#include "models/core/text.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/icons.h"
#include "views/words/words.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>

namespace muster {

CommandBar::CommandBar(QWidget *parent)
    : QFrame(parent)
    , m_head(newLabel({}, Type::Strong))
    , m_facts(new ElidingLabel({}, Type::Secondary, Tone::Secondary))
    , m_read(new QPushButton)
    , m_back(new QPushButton)
    , m_take(new QPushButton)
{
    build();
    retell();
    connect(m_read, &QPushButton::clicked, this, &CommandBar::briefWanted);
    connect(m_back, &QPushButton::clicked, this, [this] {
        attempt(Withdraw{m_incident, m_offer.event, {}, {}});
    });
    connect(m_take, &QPushButton::clicked, this, &CommandBar::take);
}

void CommandBar::build()
{
    setObjectName(QStringLiteral("commandBar"));
    m_read->setObjectName(QStringLiteral("commandRead"));
    m_back->setObjectName(QStringLiteral("commandBack"));
    m_take->setObjectName(QStringLiteral("commandTake"));
    setLook(m_take, ButtonLook::Primary);
    auto *row = rowOn(this, 8);
    setMargins(row, 50, 0, 20, 0);
    row->addStrut(u(48));
    row->addWidget(m_head);
    row->addSpacing(u(4));
    row->addWidget(m_facts, 1);
    row->addWidget(m_read);
    row->addWidget(m_back);
    row->addWidget(m_take);
}

void CommandBar::tell(const Id &incident, const CommandOffer &offer, const Zone &zone)
{
    if (offer.event != m_offer.event)
        m_failure.reset();
    m_incident = incident;
    m_offer = offer;
    m_zone = zone;
    retell();
}

void CommandBar::take()
{
    const QString name = m_offer.to;
    if (attempt(TakeCommand{m_incident, m_offer.event, {}}))
        Q_EMIT taken(name);
}

bool CommandBar::attempt(const Command &command)
{
    const Result<Outcome> outcome = m_dispatch(command);
    m_failure = outcome ? std::optional<Message>() : outcome.error().what;
    retell();
    return outcome.has_value();
}

void CommandBar::retell()
{
    const QString to = oneLine(elided(m_offer.to, 60)), from = oneLine(elided(m_offer.from, 60));
    m_head->setText(tr("Command goes to %1").arg(to));
    setInk(m_facts, m_failure ? Tone::Sev1 : Tone::Secondary);
    m_facts->setText(
        m_failure ? spoken(*m_failure)
        : from.isEmpty()
            ? tr("Offered %1. Nobody leads until they take it.").arg(m_zone.clock(m_offer.at))
            : tr("Offered %1. %2 leads until they take it.").arg(m_zone.clock(m_offer.at), from));
    m_read->setText(tr("Read the briefing…"));
    m_back->setText(tr("Take back"));
    m_back->setToolTip(tr("The offer no longer stands; the timeline keeps it, struck"));
    m_take->setText(tr("I have command"));
    m_take->setToolTip(tr("%1 says so: from now on they lead").arg(to));
    setAccessibleName(QString(m_head->text() + QStringLiteral(". ") + m_facts->text()));
}

void CommandBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
}

void CommandBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    painter.fillRect(rect(), t.accentSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
    paintIcon(&painter, QStringLiteral("users"), QRectF(u(20), 0, u(18), height()), t.accent);
}

} // namespace muster
