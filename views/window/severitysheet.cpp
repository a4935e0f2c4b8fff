#include "views/window/severitysheet.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/fields.h"
#include "views/shared/pillgroup.h"
#include "views/shared/shapes.h"

#include <QLabel>
#include <QLineEdit>

namespace muster {

SeveritySheet::SeveritySheet(QWidget *parent)
    : Sheet(QStringLiteral("severitySheet"), parent)
    , m_levels(new PillGroup(PillGroup::Look::Boxes))
    , m_meaning(newLabel({}, Type::Body))
    , m_hint(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_reason(new QLineEdit)
{
    m_levels->setObjectName(QStringLiteral("severityLevels"));
    m_reason->setObjectName(QStringLiteral("severityReason"));
    m_reasonLabel = labelAbove(m_reason);
    m_meaning->setWordWrap(true);
    m_hint->setWordWrap(true);
    body()->addWidget(m_levels);
    body()->addWidget(m_meaning);
    auto *reason = fieldColumn(m_reasonLabel, m_reason);
    reason->addWidget(m_hint);
    body()->addLayout(reason);
    body()->addStretch(1);
    connect(m_levels, &PillGroup::chosenChanged, this, &SeveritySheet::explain);
    SeveritySheet::retell(); // not virtual yet
}

void SeveritySheet::begin(const State &state, SeverityLabels labels)
{
    if (state.incident != m_state.incident)
        m_reason->clear();
    m_state = state;
    m_labels = labels;
    retell();
    m_levels->choose(QString::number(state.severity));
    explain();
}

QWidget *SeveritySheet::firstField() { return m_levels; }

int SeveritySheet::chosen() const { return m_levels->chosen().toInt(); }

void SeveritySheet::retell()
{
    const QString kept = m_levels->chosen();
    QList<Pill> pills;
    for (int level = 1; level <= 5; ++level)
        pills.append({QString::number(level), severityShort(level, m_labels), severityTone(level), -1, false,
                      severityIcon(level), severityWords(level, m_labels)});
    m_levels->setPills(pills);
    m_levels->choose(kept.isEmpty() ? QString::number(m_state.severity) : kept);
    m_levels->setAccessibleName(tr("Severity"));
    setTitle(tr("Severity"));
    setVerb(tr("Set severity"));
    explain();
}

void SeveritySheet::explain()
{
    const int level = chosen();
    m_meaning->setText(
        QString(severityWords(level, m_labels) + QStringLiteral("  ·  ") + severityMeaning(level)));
    const bool lowers = level > m_state.severity;
    nameField(m_reasonLabel, m_reason, lowers ? tr("Why is it less bad?") : tr("Reason (optional)"));
    m_hint->setText(lowers ? tr("Lowering needs a reason; it stands in the timeline.")
                           : tr("If unsure, take the higher one. Raising needs no reason."));
    setReady(level != m_state.severity);
}

void SeveritySheet::accept()
{
    if (perform(SetSeverity{m_state.incident, chosen(), m_reason->text(), {}}))
        m_reason->clear();
}

} // namespace muster
