#pragma once

#include "models/core/zone.h"
#include "models/incident/state.h"
#include "models/session/dispatch.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace muster {

class Avatar;
class ElidingLabel;

/// Who said yes to exactly this text, and how; a text changed since is not approved any more, and says so.
class ApprovalBox : public QWidget
{
    Q_OBJECT
public:
    explicit ApprovalBox(QWidget *parent = nullptr);

    /// `text` as it would be approved now.
    void tell(const State &state, const QString &text, qint64 nowUs);
    void setZone(const Zone &zone) { m_zone = zone; }
    void retell();
    bool isApproved() const { return m_approved; }

Q_SIGNALS:
    /// They said yes.
    void approved(const QString &by, muster::Via via);

private:
    void tellForm();
    const Approval *matching(const State &state, const QString &text) const;

    Zone m_zone;
    bool m_approved = false;
    QString m_commander;
    QLabel *m_head, *m_byLabel, *m_viaLabel;
    Avatar *m_avatar;
    ElidingLabel *m_who, *m_how;
    QWidget *m_form;
    QLineEdit *m_by;
    QComboBox *m_via;
    QPushButton *m_approve;
};

} // namespace muster
