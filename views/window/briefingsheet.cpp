#include "views/window/briefingsheet.h"

#include "models/core/text.h"
#include "models/incident/brief.h"
#include "views/shared/dress.h"

#include <QBoxLayout>
#include <QLabel>

namespace muster {

BriefingSheet::BriefingSheet(QWidget *parent)
    : Sheet(QStringLiteral("briefingSheet"), parent)
    , m_brief(newLabel({}, Type::Body))
{
    m_brief->setObjectName(QStringLiteral("briefingText"));
    m_brief->setWordWrap(true);
    m_brief->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body()->addWidget(m_brief);
    body()->addStretch(1);
    BriefingSheet::retell(); // not virtual yet
}

void BriefingSheet::begin(const Id &incident, const CommandOffer &offer)
{
    m_incident = incident;
    m_offer = offer;
    m_brief->setText(shownText(plainBrief(offer.brief)));
    retell();
}

QWidget *BriefingSheet::firstField() { return m_brief; }

void BriefingSheet::retell()
{
    const QString to = oneLine(elided(m_offer.to, 60)), from = oneLine(elided(m_offer.from, 60));
    setTitle(tr("Briefing for %1").arg(to));
    setHelp(from.isEmpty() ? tr("You lead once you have said so.")
                           : tr("%1 leads until %2 says “I have command”.").arg(from, to));
    m_brief->setAccessibleName(tr("The briefing"));
    setVerb(tr("I have command"));
}

void BriefingSheet::accept() { perform(TakeCommand{m_incident, m_offer.event, {}}); }

} // namespace muster
