#include "views/window/cadencesheet.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/words/words.h"

#include <QLabel>
#include <QSpinBox>

namespace muster {

namespace {

constexpr PublicStatus statuses[] = {PublicStatus::Investigating, PublicStatus::Identified,
                                     PublicStatus::Monitoring};

} // namespace

CadenceSheet::CadenceSheet(QWidget *parent)
    : Sheet(QStringLiteral("cadenceSheet"), parent)
    , m_about(newLabel({}, Type::Secondary, Tone::Secondary))
{
    m_about->setWordWrap(true);
    auto *grid = newGrid(8);
    for (int severity = 1; severity <= 3; ++severity) {
        m_heads.append(newLabel({}, Type::Label, Tone::Secondary));
        grid->addWidget(m_heads.last(), 0, severity);
    }
    for (int row = 0; row < 3; ++row) {
        m_sides.append(newLabel({}, Type::Body));
        grid->addWidget(m_sides.last(), row + 1, 0);
        for (int severity = 1; severity <= 3; ++severity) {
            auto *minutes = new QSpinBox;
            minutes->setRange(1, 24 * 60);
            minutes->setSingleStep(5);
            minutes->setObjectName(QStringLiteral("cadence-") + cadenceName(severity, keyOf(statuses[row])));
            grid->addWidget(minutes, row + 1, severity);
            m_cells.append({severity, statuses[row], minutes});
        }
    }
    body()->addLayout(grid);
    body()->addWidget(m_about);
    body()->addStretch(1);
    CadenceSheet::retell(); // not virtual yet
}

void CadenceSheet::begin(const Organisation &house)
{
    m_house = house;
    for (const Cell &cell : std::as_const(m_cells))
        cell.minutes->setValue(minutesToNextUpdate(cell.severity, cell.status, house));
}

void CadenceSheet::accept()
{
    bool any = false;
    for (const Cell &cell : std::as_const(m_cells)) {
        const int minutes = cell.minutes->value();
        if (minutes == minutesToNextUpdate(cell.severity, cell.status, m_house))
            continue;
        // Muster's own is no setting: should it change one day, it does here too.
        const bool usual = minutes == minutesToNextUpdate(cell.severity, cell.status);
        if (!attempt(SetCadence{cell.severity, keyOf(cell.status), usual ? 0 : minutes, {}}))
            return;
        any = true;
    }
    if (!any)
        return fail(say(QT_TRANSLATE_NOOP("Muster", "That is the cadence already. Nothing was changed.")));
    Q_EMIT done();
}

QWidget *CadenceSheet::firstField() { return m_cells.first().minutes; }

void CadenceSheet::retell()
{
    setTitle(tr("How often customers hear"));
    setHelp(tr("Minutes between updates, for new and ongoing incidents."));
    setVerb(tr("Save"));
    for (int i = 0; i < 3; ++i) {
        m_heads.at(i)->setText(i == 2 ? tr("SEV 3 to 5") : tr("SEV %1").arg(i + 1));
        m_sides.at(i)->setText(spoken(labelOf(statuses[i])));
    }
    for (const Cell &cell : std::as_const(m_cells))
        cell.minutes->setAccessibleName(
            factLine({tr("SEV %1").arg(cell.severity), spoken(labelOf(cell.status))}));
    m_about->setText(
        tr("Muster proposes 10, 15, 30 while it is looked into, 15, 30, 60 once the cause is known, and 30, "
           "60, 60 while it is watched."));
}

} // namespace muster
