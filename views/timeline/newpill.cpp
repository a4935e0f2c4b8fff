#include "views/timeline/newpill.h"

#include "views/shared/dress.h"
#include "views/timeline/timelinelist.h"

#include <QEvent>

namespace muster {

NewPill::NewPill(TimelineList *list)
    : QPushButton(list)
    , m_list(list)
{
    setFocusPolicy(Qt::TabFocus);
    setLook(this, ButtonLook::Primary);
    hide();
    list->installEventFilter(this);
    connect(list, &TimelineList::unseenChanged, this, &NewPill::tell);
    connect(this, &QPushButton::clicked, list, &TimelineList::goToEnd);
    tell();
}

void NewPill::tell()
{
    const int rows = m_list->unseen();
    setText(tr("%n new", "entries", rows));
    setAccessibleName(tr("%n new entries, go to the end", nullptr, rows));
    setVisible(rows > 0);
    place();
}

void NewPill::place()
{
    adjustSize();
    move((m_list->width() - width()) / 2, m_list->height() - height() - u(10));
    raise();
}

void NewPill::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tell();
    else if (event->type() == QEvent::FontChange)
        place();
}

bool NewPill::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QPushButton::eventFilter(watched, event);
}

} // namespace muster
