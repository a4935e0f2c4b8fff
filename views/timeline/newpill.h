#pragma once

#include <QPushButton>

namespace muster {

class TimelineList;

/// "3 new" at the foot of a list in which somebody reads further up; goes to the end.
class NewPill : public QPushButton
{
    Q_OBJECT
public:
    explicit NewPill(TimelineList *list);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();
    void place();

    TimelineList *m_list;
};

} // namespace muster
