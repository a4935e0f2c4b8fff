#pragma once

#include "models/core/zone.h"
#include "models/incident/board.h"
#include "models/session/dispatch.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace muster {

class ElidingLabel;

/// The bar while command is held out to somebody: who leads until they say "I have command", and the button
/// with which they do.
class CommandBar : public QFrame
{
    Q_OBJECT
public:
    explicit CommandBar(QWidget *parent = nullptr);

    void setDispatch(const Dispatch &dispatch) { m_dispatch = dispatch; }
    void tell(const Id &incident, const CommandOffer &offer, const Zone &zone);
    /// They have command; says in the bar why not if it was not done.
    void take();

Q_SIGNALS:
    void briefWanted();
    /// Somebody else leads from now on.
    void taken(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retell();
    bool attempt(const Command &command);

    Dispatch m_dispatch;
    Id m_incident;
    CommandOffer m_offer;
    Zone m_zone;
    std::optional<Message> m_failure;
    QLabel *m_head;
    ElidingLabel *m_facts;
    QPushButton *m_read, *m_back, *m_take;
};

} // namespace muster
