#include "views/assess/changescard.h"

#include "views/assess/changechart.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/icons.h"
#include "views/shared/inlinemessage.h"
#include "views/shared/unit.h"
#include "views/words/words.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace muster {

namespace {

QVBoxLayout *field(QLabel *label, QWidget *widget)
{
    auto *column = newColumn(6);
    label->setBuddy(widget);
    column->addWidget(label);
    column->addWidget(widget);
    return column;
}

} // namespace

ChangesCard::ChangesCard(QWidget *parent)
    : Card(parent)
    , m_chart(new ChangeChart)
    , m_facts(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_none(newLabel({}, Type::Body, Tone::Secondary))
    , m_kindLabel(newLabel({}, Type::Label, Tone::Secondary))
    , m_textLabel(newLabel({}, Type::Label, Tone::Secondary))
    , m_whenLabel(newLabel({}, Type::Label, Tone::Secondary))
    , m_onsetLabel(newLabel({}, Type::Label, Tone::Secondary))
    , m_kind(new QComboBox)
    , m_text(new QLineEdit)
    , m_when(new QLineEdit)
    , m_onset(new QLineEdit)
    , m_add(new QPushButton)
    , m_setOnset(new QPushButton)
    , m_failure(new InlineMessage)
{
    m_kind->setObjectName(QStringLiteral("changeKind"));
    m_text->setObjectName(QStringLiteral("changeText"));
    m_when->setObjectName(QStringLiteral("changeWhen"));
    m_onset->setObjectName(QStringLiteral("onset"));
    m_add->setObjectName(QStringLiteral("addChange"));
    m_setOnset->setObjectName(QStringLiteral("setOnset"));
    build();
    connect(m_add, &QPushButton::clicked, this, &ChangesCard::noteChange);
    connect(m_text, &QLineEdit::returnPressed, this, &ChangesCard::noteChange);
    connect(m_when, &QLineEdit::returnPressed, this, &ChangesCard::noteChange);
    const auto onset = [this] { Q_EMIT onsetWanted(m_onset->text()); };
    connect(m_setOnset, &QPushButton::clicked, this, onset);
    connect(m_onset, &QLineEdit::returnPressed, this, onset);
    retell();
}

void ChangesCard::build()
{
    m_failure->hide();
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_when->setFixedWidth(u(110));
    m_onset->setFixedWidth(u(110));
    body()->addWidget(m_chart);
    body()->addWidget(m_none);
    body()->addWidget(m_failure);
    auto *row = newRow(8);
    row->addLayout(field(m_kindLabel, m_kind));
    row->addLayout(field(m_textLabel, m_text), 1);
    row->addLayout(field(m_whenLabel, m_when));
    row->addWidget(m_add, 0, Qt::AlignBottom);
    row->addSpacing(u(24));
    row->addLayout(field(m_onsetLabel, m_onset));
    row->addWidget(m_setOnset, 0, Qt::AlignBottom);
    body()->addLayout(row);
}

void ChangesCard::tell(const State &state, const Zone &zone)
{
    if (state.incident != m_state.incident) {
        m_text->clear();
        m_when->clear();
        m_onset->clear();
        m_failure->hide();
    }
    m_state = state;
    m_zone = zone;
    retell();
}

void ChangesCard::changeDone()
{
    m_failure->hide();
    m_text->clear();
    m_when->clear();
    m_text->setFocus(Qt::OtherFocusReason);
}

void ChangesCard::onsetDone()
{
    m_failure->hide();
    m_onset->clear();
}

void ChangesCard::fail(const QString &sentence)
{
    m_failure->say(InlineMessage::Kind::Failure, sentence);
    m_failure->show();
}

void ChangesCard::retell()
{
    setTitle(tr("Recent changes against onset"));
    if (titleRow()->indexOf(m_facts) < 0)
        titleRow()->addWidget(m_facts);
    const QList<Change> &changes = m_state.assessment.changes;
    const auto after = std::count_if(changes.cbegin(), changes.cend(),
                                     [this](const Change &one) { return one.at > m_state.started; });
    const int before = static_cast<int>(changes.size() - after);
    m_facts->setText(factLine({tr("%n changes before onset", nullptr, before),
                               after > 0 ? tr("%n after", "changes", static_cast<int>(after)) : QString()}));
    m_chart->tell(changes, m_state.started, m_zone);
    setShown(m_chart, !changes.isEmpty());
    setShown(m_none, changes.isEmpty());
    m_none->setText(tr("Nothing is noted yet. What was deployed, set, sent or switched in the last hours?"));
    m_kindLabel->setText(tr("What kind"));
    m_textLabel->setText(tr("What was changed"));
    m_whenLabel->setText(tr("When"));
    m_onsetLabel->setText(tr("It began"));
    const int kept = m_kind->currentIndex();
    m_kind->clear();
    for (const Term<ChangeKind> &term : terms<ChangeKind>())
        m_kind->addItem(spoken(labelOf(term.value)), static_cast<int>(term.value));
    m_kind->setCurrentIndex(qMax(0, kept));
    m_kind->setAccessibleName(m_kindLabel->text());
    m_text->setAccessibleName(m_textLabel->text());
    m_text->setPlaceholderText(tr("cart 8.4.1, CHG-1187"));
    m_when->setAccessibleName(tr("When it was changed"));
    m_when->setPlaceholderText(tr("12:43 or -5m"));
    m_onset->setAccessibleName(tr("When it began"));
    m_onset->setPlaceholderText(m_zone.clock(m_state.started));
    m_add->setText(tr("Note change"));
    m_setOnset->setText(tr("Set onset"));
}

void ChangesCard::noteChange()
{
    Q_EMIT changeNoted(static_cast<ChangeKind>(m_kind->currentData().toInt()), m_text->text(),
                       m_when->text());
}

void ChangesCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
}

} // namespace muster
