#include "views/window/replaybar.h"

#include "models/core/clock.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/icons.h"
#include "views/shared/segmented.h"
#include "views/window/edge.h"
#include "views/words/words.h"

#include <QCheckBox>
#include <QEvent>
#include <QPainter>
#include <QPushButton>

namespace muster {

ReplayBar::ReplayBar(const QList<int> &paces, QWidget *parent)
    : QFrame(parent)
    , m_head(newLabel({}, Type::Strong))
    , m_facts(new ElidingLabel({}, Type::Secondary, Tone::Secondary))
    , m_pause(new QPushButton)
    , m_pace(new Segmented)
    , m_turns(new QCheckBox)
    , m_end(new QPushButton)
{
    setObjectName(QStringLiteral("replayBar"));
    m_pause->setObjectName(QStringLiteral("replayPause"));
    m_pace->setObjectName(QStringLiteral("replayPace"));
    m_turns->setObjectName(QStringLiteral("replayTurns"));
    m_end->setObjectName(QStringLiteral("replayEnd"));
    QList<std::pair<QString, QString>> choices;
    for (const int pace : paces)
        choices.append({QString::number(pace), QStringLiteral("%1×").arg(pace)});
    m_pace->setChoices(choices);
    m_pace->choose(QString::number(paces.at(1)));
    m_turns->setChecked(true);
    build();
    wire();
    retell();
}

void ReplayBar::build()
{
    auto *row = rowOn(this, 10);
    setMargins(row, 20, 0, 20, 0);
    row->addStrut(u(44));
    row->addWidget(m_head);
    row->addWidget(m_facts, 1);
    row->addWidget(m_turns);
    row->addWidget(m_pace);
    row->addWidget(m_pause);
    row->addWidget(m_end);
}

void ReplayBar::wire()
{
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_progress.pace == 0)
            choosePace();
        else
            Q_EMIT paceChosen(0);
    });
    connect(m_turns, &QCheckBox::toggled, this, &ReplayBar::turnsPagesChanged);
    connect(m_pace, &Segmented::chosenChanged, this, &ReplayBar::choosePace);
    connect(m_end, &QPushButton::clicked, this,
            [this] { m_progress.nextUs ? Q_EMIT endWanted() : Q_EMIT againWanted(); });
}

void ReplayBar::choosePace() { Q_EMIT paceChosen(m_pace->chosen().toInt()); }

void ReplayBar::setTurnsPages(bool turns) { m_turns->setChecked(turns); }

void ReplayBar::tell(const Progress &progress, const Zone &zone)
{
    m_progress = progress;
    m_zone = zone;
    retell();
}

void ReplayBar::retell()
{
    const bool over = m_progress.nextUs == 0;
    const bool stands = m_progress.pace == 0;
    m_head->setText(over     ? tr("The rehearsal is over")
                    : stands ? tr("Rehearsal, paused at %1").arg(m_zone.clockSeconds(m_progress.nowUs))
                             : tr("Rehearsal, %1 in the story").arg(m_zone.clockSeconds(m_progress.nowUs)));
    const QString happened = tr("%1 of %n events", nullptr, m_progress.all).arg(m_progress.happened);
    const qint64 left = m_progress.nextUs - m_progress.nowUs;
    m_facts->setText(
        over ? happened
             : factLine({happened, left < second ? QString() : tr("next in %1").arg(lastingWords(left))}));
    m_turns->setText(tr("Turn the pages"));
    m_turns->setToolTip(tr("Shows the page where something happens, until you choose one yourself"));
    m_pace->setAccessibleName(tr("How fast the rehearsal runs"));
    m_pause->setText(stands ? tr("Go on") : tr("Pause"));
    m_end->setText(over ? tr("Rehearse again") : tr("To the end"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_pause, m_pace, m_turns})
        part->setVisible(!over);
    setAccessibleName(factLine({m_head->text(), m_facts->text()}));
}

void ReplayBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
}

void ReplayBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    painter.fillRect(rect(), t.hue(Tone::Violet).soft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
    paintEdge(&painter, QRect(0, 0, u(4), height()), 0, false, true, t);
}

} // namespace muster
