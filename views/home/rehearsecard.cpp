#include "views/home/rehearsecard.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/icons.h"
#include "views/shared/tag.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace muster {

RehearseCard::RehearseCard(QWidget *parent)
    : Card(parent)
    , m_head(newLabel({}, Type::SectionHead))
    , m_tag(newTag(Tone::Violet))
    , m_what(newLabel({}, Type::Body))
    , m_hint(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_replay(new QPushButton)
    , m_open(new QPushButton)
{
    setObjectName(QStringLiteral("rehearseCard"));
    setExercise(true);
    m_open->setObjectName(QStringLiteral("openRehearsal"));
    m_replay->setObjectName(QStringLiteral("replayRehearsal"));
    m_replay->setIcon(icon(QStringLiteral("play")));
    m_what->setWordWrap(true);
    m_hint->setWordWrap(true);
    auto *head = newRow(8);
    head->addWidget(m_head, 1);
    head->addWidget(m_tag);
    body()->addLayout(head);
    body()->addWidget(m_what);
    body()->addWidget(m_hint);
    auto *foot = newRow(8);
    foot->addWidget(m_replay);
    foot->addWidget(m_open);
    foot->addStretch(1);
    body()->addLayout(foot);
    connect(m_replay, &QPushButton::clicked, this, &RehearseCard::replayWanted);
    connect(m_open, &QPushButton::clicked, this, &RehearseCard::wholeWanted);
    retell();
}

void RehearseCard::retell()
{
    m_head->setText(tr("Rehearse"));
    m_tag->setText(tr("Exercise"));
    m_what->setText(tr("A launch-day checkout crash, from the first alert to the hand-off"));
    m_hint->setText(tr("Same screens, marked as an exercise, in a file of its own."));
    m_replay->setText(tr("Play it as it happened"));
    m_open->setText(tr("Open all of it"));
    setAccessibleName(m_head->text());
}

void RehearseCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
}

} // namespace muster
