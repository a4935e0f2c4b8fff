#include "views/home/incidentrow.h"

#include "views/shared/boxes.h"
#include "views/shared/digits.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/severitychip.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace muster {

namespace {

constexpr qreal chipWidth = 94, sides = 16, gap = 12; ///< units

} // namespace

IncidentRow::IncidentRow(QWidget *parent)
    : QWidget(parent)
    , m_chip(new SeverityChip(SeverityChip::Look::Banner))
    , m_title(new ElidingLabel({}, Type::Strong))
    , m_facts(new ElidingLabel({}, Type::Secondary, Tone::Secondary))
    , m_commander(new ElidingLabel({}, Type::Secondary, Tone::Secondary))
    , m_clock(new QWidget)
    , m_caption(newLabel({}, Type::Meta, Tone::Secondary))
    , m_elapsed(new Digits(1.45))
    , m_open(new QPushButton)
{
    auto *row = rowOn(this, gap);
    setMargins(row, sides, 0, sides, 0);
    auto *chip = newRow(0);
    chip->addWidget(m_chip);
    chip->addStretch(1);
    auto *held = new QWidget;
    held->setFixedWidth(u(chipWidth));
    held->setLayout(chip);
    row->addWidget(held);
    auto *words = newColumn(4);
    words->addStretch(1);
    words->addWidget(m_title);
    auto *facts = newRow(0);
    facts->addWidget(m_facts);
    facts->addWidget(newLabel(QStringLiteral("  ·  "), Type::Secondary, Tone::Secondary));
    facts->addWidget(m_commander);
    facts->addStretch(1);
    words->addLayout(facts);
    words->addStretch(1);
    row->addLayout(words, 1);
    auto *clock = columnOn(m_clock, 2);
    clock->addStretch(1);
    clock->addWidget(m_caption);
    clock->addWidget(m_elapsed);
    clock->addStretch(1);
    row->addWidget(m_clock);
    row->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT opened(m_incident.id); });
}

void IncidentRow::tell(const Summary &incident, SeverityLabels labels, const Zone &zone, qint64 nowUs)
{
    m_incident = incident;
    m_chip->setSeverity(incident.severity, severityWords(incident.severity, labels));
    m_title->setText(incident.title);
    m_facts->setText(factLine({incident.numberText(), incident.exercise ? tr("exercise") : QString(),
                               spoken(labelOf(incident.status))}));
    fit();
    setInk(m_commander, incident.commander.isEmpty() ? Tone::Sev2 : Tone::Secondary);
    m_caption->setText(tr("Elapsed since %1").arg(momentWords(incident.started, nowUs, zone)));
    m_open->setText(tr("Open"));
    m_open->setObjectName(QString(QStringLiteral("open-") + incident.numberText()));
    m_open->setAccessibleName(tr("Open %1, %2, %3", "number, severity, title")
                                  .arg(incident.numberText(), m_chip->words(), incident.title));
    tick(nowUs);
}

void IncidentRow::tick(qint64 nowUs)
{
    const qint64 lasted = nowUs - m_incident.started;
    m_elapsed->setReading(elapsedReading(lasted), lastingWords(lasted));
}

void IncidentRow::setRule(bool on)
{
    m_rule = on;
    update();
}

void IncidentRow::setRows(Rows rows)
{
    if (std::exchange(m_rows, rows) != rows)
        updateGeometry();
}

QSize IncidentRow::minimumSizeHint() const
{
    // The clock stands on the banner of the incident as well.
    const int clock = m_clock->isHidden() ? 0 : m_clock->minimumSizeHint().width() + u(gap);
    const QSize all = QWidget::minimumSizeHint();
    return QSize(all.width() - clock, qMax(all.height(), u(m_rows == Rows::Compact ? 60 : 84)));
}

/// Where there is little room the clock goes first, then the word, then the phase is cut, and who leads last.
void IncidentRow::fit()
{
    const int others = u(chipWidth + 2 * sides + 3 * gap) + m_clock->minimumSizeHint().width() +
                       m_open->minimumSizeHint().width();
    setShown(m_clock, width() >= others + u(200));
    const QString name = m_incident.commander;
    const QString full = name.isEmpty() ? tr("no commander yet") : tr("commander %1").arg(name);
    m_commander->setToolTip(full.toHtmlEscaped());
    m_commander->setText(full);
    const int wide = m_facts->sizeHint().width() + m_commander->sizeHint().width() + u(24);
    if (!name.isEmpty() && wide > m_title->width())
        m_commander->setText(name);
    m_commander->setMinimumWidth(qMin(u(180), m_commander->sizeHint().width()));
}

void IncidentRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void IncidentRow::mouseDoubleClickEvent(QMouseEvent *) { Q_EMIT opened(m_incident.id); }

void IncidentRow::paintEvent(QPaintEvent *)
{
    if (!m_rule)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), tokensFor(this).border);
}

} // namespace muster
