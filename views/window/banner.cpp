#include "views/window/banner.h"

#include "models/core/text.h"
#include "views/shared/boxes.h"
#include "views/shared/digits.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/shapes.h"
#include "views/shared/tag.h"
#include "views/window/edge.h"
#include "views/window/promiseclock.h"
#include "views/window/rolebutton.h"
#include "views/window/severitybutton.h"

#include <QEvent>
#include <QPainter>

namespace muster {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_severity(new SeverityButton)
    , m_title(new ElidingLabel({}, Type::IncidentTitle))
    , m_facts(new ElidingLabel({}, Type::Secondary, Tone::Secondary))
    , m_exercise(newTag(Tone::Violet))
    , m_caption(newLabel({}, Type::Meta, Tone::Secondary))
    , m_elapsed(new Digits(1.75))
    , m_promise(new PromiseClock)
{
    setObjectName(QStringLiteral("banner"));
    m_title->setObjectName(QStringLiteral("bannerTitle"));
    m_facts->setObjectName(QStringLiteral("bannerFacts"));
    m_elapsed->setObjectName(QStringLiteral("elapsed"));
    for (const Role role : roomRoles()) {
        auto *button = new RoleButton;
        button->setObjectName(QStringLiteral("role-") + keyOf(role));
        connect(button, &QAbstractButton::clicked, this,
                [this, role] { Q_EMIT rolePressed(role, m_state.roles.value(role).isEmpty()); });
        m_roles.append(button);
    }
    connect(m_severity, &QAbstractButton::clicked, this, &Banner::severityPressed);
    build();
}

void Banner::build()
{
    auto *row = rowOn(this, 12);
    setMargins(row, 17, 0, 17, 0);
    row->addStrut(u(76));
    row->addWidget(m_severity);
    auto *words = newColumn(2);
    auto *first = newRow(8);
    first->addWidget(m_title, 0);
    first->addWidget(m_exercise);
    first->addStretch(1);
    words->addStretch(1);
    words->addLayout(first);
    words->addWidget(m_facts);
    words->addStretch(1);
    row->addLayout(words, 1);
    row->addWidget(newRule());
    auto *clock = newColumn(0);
    clock->addStretch(1);
    clock->addWidget(m_caption);
    clock->addWidget(m_elapsed);
    clock->addStretch(1);
    row->addLayout(clock);
    row->addWidget(m_promise, 0, Qt::AlignVCenter);
    row->addWidget(newRule());
    auto *people = newRow(6);
    for (RoleButton *button : std::as_const(m_roles))
        people->addWidget(button);
    row->addLayout(people);
}

void Banner::tell(const State &state, const QString &number)
{
    m_state = state;
    m_number = number;
    retell();
}

void Banner::setZone(const Zone &zone)
{
    m_zone = zone;
    m_promise->setZone(zone);
    retell();
}

void Banner::setLabels(SeverityLabels labels)
{
    m_labels = labels;
    retell();
}

QString Banner::facts() const
{
    QString said = spoken(labelOf(m_state.status));
    if (m_state.status == Status::Duplicate && !m_state.duplicateOf.isEmpty())
        said = tr("Duplicate of %1").arg(m_state.duplicateOf);
    QString sent;
    if (!m_state.updates.isEmpty()) {
        const qint64 last = m_state.updates.constLast().sentAt;
        sent = tr("update #%1 sent %2")
                   .arg(QString::number(m_state.updates.size()), momentWords(last, m_now, m_zone));
    }
    return factLine({m_number, said, sent});
}

void Banner::retell()
{
    if (m_number.isEmpty())
        return; // no incident on show yet
    m_severity->setSeverity(m_state.severity, severityWords(m_state.severity, m_labels));
    m_title->setText(m_state.title);
    m_exercise->setVisible(m_state.exercise);
    m_exercise->setText(tr("Exercise"));
    m_facts->setText(facts());
    for (qsizetype i = 0; i < m_roles.size(); ++i) {
        const Role role = roomRoles().at(i);
        m_roles.at(i)->setRole(shortRole(role), m_state.roles.value(role), colourKey(role), tr("Take it"));
    }
    const std::optional<DueItem> promise = nextWord(m_state);
    m_promise->tell(promise, m_state.updates.isEmpty() ? m_state.started : m_state.updates.constLast().sentAt,
                    !m_state.updates.isEmpty());
    setShown(m_promise, promise || !m_state.isOver());
    m_caption->setText(m_state.isOver()
                           ? tr("Lasted")
                           : tr("Elapsed since %1").arg(momentWords(m_state.started, m_now, m_zone)));
    tick(m_now);
    settleWidths();
    update();
}

void Banner::tick(qint64 nowUs)
{
    const bool first = m_now == 0 && nowUs != 0;
    m_now = nowUs;
    if (first)
        return retell();
    const qint64 until = m_state.isOver() && m_state.ended ? m_state.ended : nowUs;
    const qint64 lasted = until - m_state.started;
    const QString words = lastingWords(lasted);
    if (m_state.isOver())
        m_elapsed->setReading(words, tr("lasted %1").arg(words));
    else
        m_elapsed->setReading(elapsedReading(lasted), words);
    m_promise->tick(nowUs);
    setAccessibleName(sentence());
}

QString Banner::sentence() const
{
    const qint64 until = m_state.isOver() && m_state.ended ? m_state.ended : m_now;
    const QString commander = m_state.roles.value(Role::Commander);
    const QString where =
        tr("%1 %2, %3, %4, %5, %6", "where are we: number, title, severity, status, how long, commander")
            .arg(m_number, oneLine(m_state.title), severityWords(m_state.severity, m_labels),
                 spoken(labelOf(m_state.status)),
                 m_state.isOver() ? tr("lasted %1").arg(lastingWords(until - m_state.started))
                                  : lastingWords(until - m_state.started),
                 commander.isEmpty() ? tr("no commander yet") : tr("commander %1").arg(oneLine(commander)));
    const bool owes = !m_state.isOver() || nextWord(m_state);
    return owes ? tr("%1, %2", "where are we, what customers wait for").arg(where, m_promise->sentence())
                : where;
}

QSize Banner::minimumSizeHint() const { return {u(900), u(76)}; }

void Banner::settleWidths()
{
    int wide = u(17 * 2 + 12 * 5 + 60) + m_severity->sizeHint().width() +
               qMax(m_elapsed->sizeHint().width(), m_caption->sizeHint().width()) + u(12) +
               m_promise->sizeHint().width();
    const int least = wide + m_roles.first()->wideWidth() + u(40 + 6) * static_cast<int>(m_roles.size() - 1);
    for (const RoleButton *button : std::as_const(m_roles))
        wide += button->wideWidth() + u(6);
    // Names go before the title does, that of who leads last.
    const bool compact = width() < qMax(u(1360), wide + u(240));
    for (qsizetype i = 1; i < m_roles.size(); ++i)
        m_roles.at(i)->setCompact(compact);
    m_roles.first()->setCompact(width() < least + u(100));
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    settleWidths();
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retell();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
    paintEdge(&painter, QRect(0, 0, u(4), height()), m_state.severity, m_state.isOver(), m_state.exercise, t);
}

} // namespace muster
