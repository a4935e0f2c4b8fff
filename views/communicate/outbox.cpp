#include "views/communicate/outbox.h"

#include "models/core/clock.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/icons.h"
#include "views/words/words.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace muster {

namespace {

/// How long what arrived stays on show.
constexpr qint64 lingering = 2 * minute;

/// A button whose words give way before the card does.
class NamedButton : public QPushButton
{
public:
    explicit NamedButton(const QString &words)
        : m_words(words)
    {
        setAccessibleName(words);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setText(words);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPushButton::resizeEvent(event);
        setText(fontMetrics().elidedText(m_words, Qt::ElideRight, width() - u(28)));
    }

private:
    QString m_words;
};

} // namespace

Outbox::Outbox(QWidget *parent)
    : QWidget(parent)
    , m_ways(newColumn(6))
    , m_lines(newColumn(10))
    , m_setUp(new QPushButton)
{
    setObjectName(QStringLiteral("outbox"));
    m_setUp->setObjectName(QStringLiteral("setUpSending"));
    setLook(m_setUp, ButtonLook::Flat);
    setFlatTone(m_setUp, Tone::Accent);
    auto *column = columnOn(this, 8);
    // What is on its way is above the buttons that sent it: to stop it there are ten seconds.
    column->addLayout(m_lines);
    column->addLayout(m_ways);
    column->addWidget(m_setUp, 0, Qt::AlignLeft);
    connect(m_setUp, &QPushButton::clicked, this, &Outbox::setUpWanted);
    retell();
}

QList<Connector> Outbox::here() const
{
    QList<Connector> out;
    std::copy_if(m_connectors.cbegin(), m_connectors.cend(), std::back_inserter(out),
                 [this](const Connector &one) { return one.channel == m_channel; });
    return out;
}

void Outbox::setConnectors(const QList<Connector> &connectors)
{
    if (connectors == m_connectors)
        return;
    m_connectors = connectors;
    rebuildWays();
}

void Outbox::tell(const State &state, Channel channel, bool ready, bool main, qint64 nowUs)
{
    const bool same = state.deliveries == m_state.deliveries && state.incident == m_state.incident;
    const bool sameWay = channel == m_channel && !m_wayRows.isEmpty() == !here().isEmpty() &&
                         state.exercise == m_state.exercise;
    m_state = state;
    m_channel = channel;
    m_now = nowUs;
    m_ready = ready;
    m_main = main;
    if (!sameWay)
        rebuildWays();
    // Where nothing is set up, setting up is one of the things in the menu below: the next thing to do stays
    // in sight.
    setShown(m_setUp, !m_connectors.isEmpty() && !m_state.exercise);
    for (QPushButton *send : std::as_const(m_sends)) {
        send->setEnabled(m_ready);
        // One filled button: the first of them.
        setLook(send, m_main && send == m_sends.constFirst() ? ButtonLook::Primary : ButtonLook::Outline);
    }
    if (!same)
        rebuild();
    setShown(this, !m_wayRows.isEmpty() || !m_shown.isEmpty() || !m_connectors.isEmpty());
    tick(nowUs);
}

void Outbox::rebuildWays()
{
    for (QWidget *row : std::as_const(m_wayRows)) {
        row->hide();
        row->deleteLater();
    }
    m_wayRows.clear();
    m_sends.clear();
    // An exercise never sends: it has no button that would only refuse.
    for (const Connector &one : m_state.exercise ? QList<Connector>() : here()) {
        auto *row = new QWidget;
        auto *line = rowOn(row, 8);
        auto *send = new NamedButton(tr("Send to “%1”").arg(one.name));
        send->setObjectName(QStringLiteral("send-") + one.name);
        send->setEnabled(m_ready);
        send->setToolTip(tr("It waits ten seconds, in which it can be stopped"));
        setLook(send, m_main && m_sends.isEmpty() ? ButtonLook::Primary : ButtonLook::Outline);
        auto *look = new QToolButton;
        look->setIcon(icon(QStringLiteral("eye")));
        look->setObjectName(QStringLiteral("request-") + one.name);
        look->setAccessibleName(tr("See exactly what “%1” would get").arg(one.name));
        look->setToolTip(look->accessibleName());
        line->addWidget(send, 1);
        line->addWidget(look);
        connect(send, &QPushButton::clicked, this, [this, one] { Q_EMIT sendWanted(one); });
        connect(look, &QToolButton::clicked, this, [this, one] { Q_EMIT requestWanted(one); });
        m_ways->addWidget(row);
        m_wayRows.append(row);
        m_sends.append(send);
    }
    orderTabs();
}

/// By Tab as by the eye: rows come and go, and a new one would be the last of the whole page.
void Outbox::orderTabs()
{
    QList<QWidget *> order;
    for (const Line &line : std::as_const(m_shown))
        order += line.row->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *row : std::as_const(m_wayRows))
        order += row->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    order.append(m_setUp);
    order.removeIf([](const QWidget *one) { return one->focusPolicy() == Qt::NoFocus; });
    QWidget *before = m_setUp->previousInFocusChain();
    while (before != m_setUp && (before->focusPolicy() == Qt::NoFocus || order.contains(before)))
        before = before->previousInFocusChain();
    for (QWidget *one : std::as_const(order))
        setTabOrder(std::exchange(before, one), one);
}

/// Of each way the last one, unless it is over and done with.
QList<Delivery> Outbox::onShow() const
{
    QList<Delivery> out;
    for (const Delivery &one : m_state.deliveries) {
        out.removeIf([&](const Delivery &before) {
            return before.connector.name == one.connector.name && !before.isOpen() &&
                   before.stage != DeliveryStage::Unclear;
        });
        out.append(one);
    }
    out.removeIf([this](const Delivery &one) {
        // A mail stopped half-way is not over: some have it, and the others wait.
        return (one.stage == DeliveryStage::Stopped && !one.reachedSome()) ||
               (one.stage == DeliveryStage::Delivered && m_now - one.endedAt > lingering);
    });
    return out;
}

void Outbox::rebuild()
{
    for (const Line &line : std::as_const(m_shown)) {
        line.row->hide();
        line.row->deleteLater();
    }
    m_shown.clear();
    for (const Delivery &one : onShow())
        addLine(one);
    orderTabs();
}

QPushButton *Outbox::addButton(QWidget *row, const QString &words, const Id &delivery, DeliveryStage stage)
{
    auto *button = new QPushButton(words, row);
    button->setObjectName(QStringLiteral("delivery-") + keyOf(stage));
    setLook(button, ButtonLook::Outline);
    connect(button, &QPushButton::clicked, this,
            [this, delivery, stage] { Q_EMIT settled(delivery, stage); });
    return button;
}

void Outbox::addLine(const Delivery &delivery)
{
    auto *row = new QWidget;
    auto *column = columnOn(row, 2);
    auto *words = newLabel({}, Type::Secondary,
                           delivery.stage == DeliveryStage::Failed || delivery.stage == DeliveryStage::Unclear
                               ? Tone::Sev2
                               : Tone::Text);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addSpacing(u(2));
    QList<QPushButton *> acts;
    if (delivery.stage == DeliveryStage::Waiting)
        acts = {addButton(row, tr("Stop"), delivery.id, DeliveryStage::Stopped)};
    else if (delivery.stage == DeliveryStage::Failed || delivery.stage == DeliveryStage::Stopped)
        acts = {addButton(row, tr("Try again"), delivery.id, DeliveryStage::Waiting)};
    else if (delivery.stage == DeliveryStage::Unclear)
        acts = {addButton(row, tr("It arrived"), delivery.id, DeliveryStage::Delivered),
                addButton(row, tr("It did not"), delivery.id, DeliveryStage::Failed)};
    if (!acts.isEmpty()) {
        auto *buttons = newRow(8);
        for (QPushButton *act : std::as_const(acts)) {
            act->setAccessibleName(tr("%1: “%2”").arg(act->text(), delivery.connector.name));
            buttons->addWidget(act);
        }
        buttons->addStretch(1);
        column->addLayout(buttons);
    }
    m_lines->addWidget(row);
    m_shown.append({delivery, row, words});
}

QString Outbox::wordsOf(const Delivery &one) const
{
    const QString name = one.connector.name;
    const int left = static_cast<int>(qMax<qint64>(0, (one.dueAt - m_now + second - 1) / second));
    if (one.isOpen() && !m_device.isNull() && one.device != m_device)
        return tr("Goes to “%1” from another machine").arg(name);
    switch (one.stage) {
    case DeliveryStage::Waiting:
        if (one.reachedSome())
            return tr("Goes on to “%1” in %n s. %2", nullptr, left).arg(name, one.detail);
        return one.attempts == 0
                   ? tr("Goes to “%1” in %n s", nullptr, left).arg(name)
                   : tr("Not taken by “%1” yet, again in %n s. %2", nullptr, left).arg(name, one.detail);
    case DeliveryStage::Underway: return tr("Being sent to “%1”").arg(name);
    case DeliveryStage::Delivered: return factLine({tr("Arrived at “%1”").arg(name), one.detail});
    case DeliveryStage::Unclear: return tr("Perhaps sent to “%1”. %2").arg(name, one.detail);
    default:
        return one.reachedSome() ? tr("Not all of “%1” have it. %2").arg(name, one.detail)
                                 : tr("Not sent to “%1”. %2").arg(name, one.detail);
    }
}

void Outbox::tick(qint64 nowUs)
{
    m_now = nowUs;
    const bool over = std::any_of(m_shown.cbegin(), m_shown.cend(), [this](const Line &line) {
        return line.delivery.stage == DeliveryStage::Delivered && m_now - line.delivery.endedAt > lingering;
    });
    if (over)
        rebuild();
    for (const Line &line : std::as_const(m_shown))
        line.words->setText(wordsOf(line.delivery).trimmed());
}

void Outbox::retell()
{
    m_setUp->setText(tr("Set up sending…"));
    m_setUp->setToolTip(tr("Mail servers, status pages, chats and webhooks that take texts from here"));
    rebuildWays();
    rebuild();
    tick(m_now);
}

} // namespace muster
