#pragma once

#include "models/comms/composition.h"
#include "models/core/zone.h"
#include "models/incident/state.h"
#include "models/session/dispatch.h"
#include "views/shared/tokens.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace muster {

class Avatar;
class ElidingLabel;

/// Who has said yes to exactly this text, and how; who is still to be asked; and who sent it back. A text
/// changed since is not approved any more, and says so.
class ApprovalBox : public QWidget
{
    Q_OBJECT
public:
    explicit ApprovalBox(QWidget *parent = nullptr);

    /// `text` as it would be approved now, by those who are asked for it. `beforehand`: it is one that was
    /// approved before it was needed.
    void tell(const State &state, const QList<Approver> &asked, const QString &text, qint64 nowUs,
              const HoldingText *beforehand = nullptr);
    void setZone(const Zone &zone) { m_zone = zone; }
    void retell();
    bool isApproved() const { return !m_next; }

Q_SIGNALS:
    /// They said yes.
    void approved(const QString &by, muster::Via via, muster::Approver as);
    /// They were asked, and have not said anything yet.
    void asked(const QString &whom, muster::Via via, muster::Approver of);
    /// They said what is to be changed first.
    void returned(const QString &by, muster::Via via, const QString &remark);

private:
    /// One line: who, and how they stand to the text.
    struct Stand
    {
        QString who, how;
        Tone tone;
    };
    static QString noCommander();
    Stand standOf(const State &state, const QString &text, qint64 nowUs, const HoldingText *beforehand) const;
    QString by() const;
    Via via() const;
    void giveBack();
    void tellForm();

    Zone m_zone;
    QList<Approver> m_asked;
    std::optional<Approver> m_next; ///< who is to be asked now
    QString m_commander;
    bool m_wasAsked = false; ///< exactly this text, of whom is to be asked next
    QLabel *m_head, *m_byLabel, *m_viaLabel;
    Avatar *m_avatar;
    ElidingLabel *m_who, *m_how;
    QWidget *m_form;
    QLineEdit *m_by;
    QComboBox *m_via;
    QLineEdit *m_remark;
    QPushButton *m_approve, *m_return, *m_ask;
};

} // namespace muster
