#pragma once

#include "models/comms/checks.h"
#include "views/shared/card.h"

class QAction;
class QMenu;
class QPushButton;

namespace muster {

/// What the checks of the text found, and the ways out: the clipboard and files.
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
    // As a file.
    void mailWanted();
    void reviewWanted();
    void siteWanted();
    void templateWanted();
    void sendingWanted();
    /// The words of the message that a check speaks of.
    void located(qsizetype start, qsizetype end);
    /// A check speaks of the other language.
    void bothWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const Finding *firstToShow() const;
    void showFirst();
    static void shorten(QStringList &lines, qsizetype most);

    bool m_narrow = false;
    QList<Finding> m_findings;
    QLabel *m_well, *m_wrong;
    QPushButton *m_show, *m_save, *m_plain, *m_copy;
    QMenu *m_ways; ///< to save
    QAction *m_mail, *m_review, *m_site, *m_template, *m_sending;
};

} // namespace muster
