#pragma once

#include "models/incident/state.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace muster {

/// The ways on which the text in hand can go by itself, and what is on its way: how long it can still be
/// stopped, what the server said, what only somebody who looks can tell.
class Outbox : public QWidget
{
    Q_OBJECT
public:
    explicit Outbox(QWidget *parent = nullptr);

    /// Which device carries texts from here; others' are only shown.
    void setDevice(const Id &device) { m_device = device; }
    void setConnectors(const QList<Connector> &connectors);
    /// What stands here, and on which channel the text in hand is.
    void tell(const State &state, Channel channel, bool ready, bool main, qint64 nowUs);
    void tick(qint64 nowUs);
    /// Whether the text in hand can go by itself.
    bool hasWay() const { return !m_sends.isEmpty(); }
    void retell();

Q_SIGNALS:
    void sendWanted(const muster::Connector &connector);
    void requestWanted(const muster::Connector &connector);
    void setUpWanted();
    /// It is to be stopped, tried again, or is settled by somebody who looked.
    void settled(const muster::Id &delivery, muster::DeliveryStage stage);

private:
    struct Line
    {
        Delivery delivery;
        QWidget *row;
        QLabel *words;
    };
    QList<Connector> here() const;
    void rebuild();
    void rebuildWays();
    void orderTabs();
    void addLine(const Delivery &delivery);
    QPushButton *addButton(QWidget *row, const QString &words, const Id &delivery, DeliveryStage stage);
    QString wordsOf(const Delivery &delivery) const;
    QList<Delivery> onShow() const;

    QList<Connector> m_connectors;
    Id m_device;
    State m_state;
    Channel m_channel = Channel::Statuspage;
    bool m_ready = false, m_main = false;
    qint64 m_now = 0;
    QVBoxLayout *m_ways, *m_lines;
    QPushButton *m_setUp;
    QList<QPushButton *> m_sends;
    QList<QWidget *> m_wayRows;
    QList<Line> m_shown;
};

} // namespace muster
