#pragma once

#include "views/shared/card.h"

class QPushButton;

namespace muster {

/// The way into the rehearsal: the same screens, a story that is written, nothing real.
class RehearseCard : public Card
{
    Q_OBJECT
public:
    explicit RehearseCard(QWidget *parent = nullptr);

Q_SIGNALS:
    /// All of the story at once, or as it happened.
    void wholeWanted();
    void replayWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retell();

    QLabel *m_head, *m_tag, *m_what, *m_hint;
    QPushButton *m_replay, *m_open;
};

} // namespace muster
