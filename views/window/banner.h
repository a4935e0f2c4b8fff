#pragma once

#include "models/incident/state.h"
#include "views/window/preferences.h"

#include <QFrame>

class QLabel;

namespace muster {

class Digits;
class ElidingLabel;
class PromiseClock;
class RoleButton;
class SeverityButton;

/// Answers without a click: how bad, what, how long, when customers hear next, and who has which role.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    /// The incident on show, as it stands.
    void tell(const State &state, const QString &number);
    void setZone(const Zone &zone);
    void setLabels(SeverityLabels labels);
    /// Moves the clock; microseconds UTC.
    void tick(qint64 nowUs);
    /// "SEV 1, 1 h 47 min, Mitigating, commander Mei Tan."
    QString sentence() const;
    /// What it needs when only the commander keeps the name.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void severityPressed();
    /// Somebody wants to change who has this role; `gap` if nobody has it.
    void rolePressed(muster::Role role, bool gap);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QString facts() const;
    void retell();
    void settleWidths();

    State m_state;
    QString m_number;
    Zone m_zone;
    SeverityLabels m_labels = SeverityLabels::Sev;
    qint64 m_now = 0;
    SeverityButton *m_severity;
    ElidingLabel *m_title, *m_facts;
    QLabel *m_exercise;
    QLabel *m_caption;
    Digits *m_elapsed;
    PromiseClock *m_promise;
    QList<RoleButton *> m_roles;
};

} // namespace muster
