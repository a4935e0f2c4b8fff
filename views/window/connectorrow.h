#pragma once

#include "models/incident/connector.h"

#include <QWidget>

namespace muster {

/// One way out that is set up: what it is, and to change it or take it away.
class ConnectorRow : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectorRow(const Connector &connector, QWidget *parent = nullptr);

Q_SIGNALS:
    void changeAsked();
    void dropAsked();
};

} // namespace muster
