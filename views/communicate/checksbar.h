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
    /// The words of the message that a check speaks of.
    void located(qsizetype start, qsizetype end);

private:
    void showFirst();
    static void shorten(QStringList &lines, qsizetype most);

    QList<Finding> m_findings;
    QLabel *m_well, *m_wrong;
    QPushButton *m_show, *m_plain, *m_copy;
};

} // namespace muster
