#pragma once

#include "models/session/session.h"
#include "views/window/preferences.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace muster {

class ElidingLabel;
class SeverityChip;

/// Another incident that goes on at the same time, and the way to it.
class OtherStrip : public QFrame
{
    Q_OBJECT
public:
    explicit OtherStrip(QWidget *parent = nullptr);

    /// The incident to switch to, and how many more go on beside it.
    /// `promise`: the earliest update that it or any further one owes.
    void tell(const Summary &other, int more, SeverityLabels labels, const std::optional<DueItem> &promise);
    void tick(qint64 nowUs);
    /// The keys that switch, as they are told to people.
    void setKeys(const QString &keys);

Q_SIGNALS:
    void switchPressed(const muster::Id &incident);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retell();

    Summary m_other;
    std::optional<DueItem> m_promise;
    QString m_keys;
    int m_more = 0;
    qint64 m_now = 0;
    SeverityLabels m_labels = SeverityLabels::Sev;
    SeverityChip *m_chip;
    QLabel *m_number;
    ElidingLabel *m_title, *m_commander, *m_facts;
    QLabel *m_owed;
    QPushButton *m_switch;
};

} // namespace muster
