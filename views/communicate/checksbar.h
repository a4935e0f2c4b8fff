#pragma once

#include "models/comms/checks.h"
#include "views/shared/card.h"

class QPushButton;

namespace muster {

/// What the checks of the text found, and the way to the clipboard.
class ChecksBar : public Card
{
    Q_OBJECT
public:
    explicit ChecksBar(QWidget *parent = nullptr);

    void tell(const QList<Finding> &findings);
    void retell();

Q_SIGNALS:
    void copied();
    void copiedPlain();

private:
    QList<Finding> m_findings;
    QLabel *m_well, *m_wrong;
    QPushButton *m_plain, *m_copy;
};

} // namespace muster
