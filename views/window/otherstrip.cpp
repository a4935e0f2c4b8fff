#include "views/window/otherstrip.h"

#include "models/core/clock.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/severitychip.h"
#include "views/window/edge.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>

namespace muster {

OtherStrip::OtherStrip(QWidget *parent)
    : QFrame(parent)
    , m_chip(new SeverityChip(SeverityChip::Look::Strip))
    , m_number(newLabel({}, Type::Strong))
    , m_title(new ElidingLabel({}, Type::Body))
    , m_commander(new ElidingLabel({}, Type::Secondary, Tone::Secondary))
    , m_facts(new ElidingLabel({}, Type::Secondary, Tone::Secondary))
    , m_owed(newLabel({}, Type::SecondaryBold))
    , m_switch(new QPushButton)
{
    setObjectName(QStringLiteral("otherStrip"));
    m_switch->setObjectName(QStringLiteral("switchIncident"));
    auto *row = rowOn(this, 10);
    setMargins(row, 20, 0, 20, 0);
    row->addStrut(u(40));
    row->addWidget(m_chip);
    row->addWidget(m_number);
    row->addWidget(m_title);
    row->addSpacing(u(8));
    auto *facts = newRow(0);
    facts->addWidget(m_commander);
    facts->addWidget(m_facts);
    row->addLayout(facts);
    row->addSpacing(u(8));
    row->addWidget(m_owed);
    row->addStretch(1);
    row->addWidget(m_switch);
    connect(m_switch, &QPushButton::clicked, this, [this] { Q_EMIT switchPressed(m_other.id); });
}

void OtherStrip::tell(const Summary &other, int more, SeverityLabels labels,
                      const std::optional<DueItem> &promise)
{
    m_other = other;
    m_more = more;
    m_labels = labels;
    m_promise = promise;
    retell();
}

void OtherStrip::setKeys(const QString &keys)
{
    m_keys = keys;
    setKeyHint(m_switch, keys);
}

void OtherStrip::retell()
{
    m_chip->setSeverity(m_other.severity, severityWords(m_other.severity, m_labels));
    m_number->setText(m_other.numberText());
    m_title->setText(m_other.title);
    m_switch->setText(tr("Switch to %1").arg(m_other.numberText()));
    setKeyHint(m_switch, m_keys);
    tick(m_now);
    update();
}

void OtherStrip::tick(qint64 nowUs)
{
    m_now = nowUs;
    const bool led = !m_other.commander.isEmpty();
    m_commander->setText(led ? tr("Commander %1").arg(m_other.commander) : tr("No commander yet"));
    setInk(m_commander, led ? Tone::Secondary : Tone::Sev2);
    const qint64 lasted = nowUs - m_other.started;
    const QString facts = factLine({lasted < minute ? tr("just now") : lastingWords(lasted),
                                    m_more ? tr("%n more active", nullptr, m_more) : QString()});
    m_facts->setText(QString(QStringLiteral("  ·  ") + facts));
    const qint64 left = m_promise ? m_promise->at - nowUs : 0;
    m_owed->setVisible(m_promise.has_value());
    m_owed->setText(!m_promise ? QString()
                    : left < 0 ? tr("update overdue +%1").arg(countdownReading(-left))
                               : tr("update due in %1").arg(lastingWords(left)));
    setInk(m_owed, left < 0 ? Tone::Sev1 : left < 5 * minute ? Tone::Sev2 : Tone::Secondary);
    setAccessibleName(factLine({m_chip->words(), m_other.numberText(), m_title->text(), m_commander->text(),
                                facts, m_owed->text()}));
}

void OtherStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
}

void OtherStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
    paintEdge(&painter, QRect(0, 0, u(4), height()), m_other.severity, false, m_other.exercise, t);
}

} // namespace muster
