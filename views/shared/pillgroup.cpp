#include "views/shared/pillgroup.h"

#include "views/shared/boxes.h"
#include "views/shared/pillbutton.h"
#include "views/shared/unit.h"

#include <QButtonGroup>
#include <QKeyEvent>

namespace muster {

PillGroup::PillGroup(Look look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_group(new QButtonGroup(this))
    , m_row(rowOn(this, look == Look::Plain ? 2 : 6))
{
    if (look != Look::Boxes)
        m_row->addStretch();
    setFocusPolicy(Qt::NoFocus);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        QAbstractButton *button = m_group->button(id);
        button->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus); // one Tab stop: the chosen pill
        if (on && id >= 0 && id < m_keys.size())
            Q_EMIT chosenChanged(m_keys.at(id));
    });
}

void PillGroup::setPills(const QList<Pill> &pills)
{
    const QString before = chosen();
    for (QAbstractButton *button : m_group->buttons()) {
        m_group->removeButton(button);
        delete button;
    }
    m_keys.clear();
    for (const Pill &pill : pills) {
        auto *button = new PillButton(pill, m_look, this);
        button->setFocusPolicy(Qt::ClickFocus);
        button->setTight(m_tight);
        m_row->insertWidget(static_cast<int>(m_keys.size()), button);
        m_group->addButton(button, static_cast<int>(m_keys.size()));
        m_keys << pill.key;
    }
    if (!m_keys.isEmpty())
        choose(m_keys.contains(before) ? before : m_keys.first());
}

void PillGroup::setTight(bool tight)
{
    if (std::exchange(m_tight, tight) == tight)
        return;
    m_row->setSpacing(u(tight ? 0 : m_look == Look::Plain ? 2 : 6));
    for (QAbstractButton *button : m_group->buttons())
        static_cast<PillButton *>(button)->setTight(tight);
}

void PillGroup::setCount(const QString &key, int count)
{
    if (auto *button = qobject_cast<PillButton *>(m_group->button(static_cast<int>(m_keys.indexOf(key)))))
        button->setCount(count);
}

void PillGroup::choose(const QString &key)
{
    if (QAbstractButton *button = m_group->button(static_cast<int>(m_keys.indexOf(key))))
        button->setChecked(true);
}

QString PillGroup::chosen() const
{
    const int id = m_group->checkedId();
    return id >= 0 && id < m_keys.size() ? m_keys.at(id) : QString();
}

QStringList PillGroup::keys() const { return m_keys; }

void PillGroup::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (QAbstractButton *button = m_group->checkedButton())
        button->setFocus(event->reason());
}

void PillGroup::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = isRightToLeft();
    switch (event->key()) {
    case Qt::Key_Left: step(mirrored ? 1 : -1); return;
    case Qt::Key_Right: step(mirrored ? -1 : 1); return;
    case Qt::Key_Home: step(-static_cast<int>(m_keys.size())); return;
    case Qt::Key_End: step(static_cast<int>(m_keys.size())); return;
    default: QWidget::keyPressEvent(event);
    }
}

void PillGroup::step(int by)
{
    const int last = static_cast<int>(m_keys.size()) - 1;
    QAbstractButton *button = m_group->button(qBound(0, m_group->checkedId() + by, last));
    if (!button)
        return;
    button->setChecked(true);
    button->setFocus(Qt::TabFocusReason);
}

} // namespace muster
