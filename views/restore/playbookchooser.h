#pragma once

#include "models/playbook/shelf.h"
#include "views/shared/card.h"

class QButtonGroup;
class QLabel;
class QPushButton;

namespace muster {

class ChoiceRow;
class InlineMessage;

/// Which playbook the room works by: those there are, what each is for, and one button that begins it.
class PlaybookChooser : public Card
{
    Q_OBJECT
public:
    explicit PlaybookChooser(QWidget *parent = nullptr);

    void setPlaybooks(const QList<ShelvedPlaybook> &playbooks);
    /// Whether there is a run to go back to.
    void setMayCancel(bool may);
    void fail(const QString &sentence);
    void focusChoice();

Q_SIGNALS:
    void chosen(const muster::ShelvedPlaybook &playbook);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retell();
    void tellAbout();
    int choice() const;

    QList<ShelvedPlaybook> m_playbooks;
    QButtonGroup *m_group;
    QVBoxLayout *m_choices;
    QLabel *m_about;
    InlineMessage *m_failure;
    QPushButton *m_start, *m_cancel;
};

} // namespace muster
