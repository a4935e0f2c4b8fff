#include "views/shared/segmented.h"

#include "views/shared/boxes.h"
#include "views/shared/segmentbutton.h"
#include "views/shared/shapes.h"
#include "views/shared/unit.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>

namespace muster {

Segmented::Segmented(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(rowOn(this, 0))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        m_group->button(id)->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
        if (on && id >= 0 && id < m_keys.size())
            Q_EMIT chosenChanged(m_keys.at(id));
    });
}

void Segmented::setChoices(const QList<std::pair<QString, QString>> &choices)
{
    for (QAbstractButton *button : m_group->buttons()) {
        m_group->removeButton(button);
        delete button;
    }
    m_keys.clear();
    for (const auto &choice : choices) {
        auto *button = new SegmentButton(choice.second, this);
        m_row->addWidget(button);
        m_group->addButton(button, static_cast<int>(m_keys.size()));
        m_keys << choice.first;
    }
    if (!m_keys.isEmpty())
        choose(m_keys.first());
}

void Segmented::setWords(const QString &key, const QString &words)
{
    if (QAbstractButton *button = m_group->button(static_cast<int>(m_keys.indexOf(key)))) {
        button->setText(words);
        button->updateGeometry();
    }
}

void Segmented::choose(const QString &key)
{
    if (QAbstractButton *button = m_group->button(static_cast<int>(m_keys.indexOf(key))))
        button->setChecked(true);
}

QString Segmented::chosen() const
{
    const int id = m_group->checkedId();
    return id >= 0 && id < m_keys.size() ? m_keys.at(id) : QString();
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    paintBox(&painter, rect(), u(7), t.sunken, t.border, u(t.line));
}

void Segmented::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        step(event->key() == forward ? 1 : -1);
    else
        QWidget::keyPressEvent(event);
}

void Segmented::step(int by)
{
    const int last = static_cast<int>(m_keys.size()) - 1;
    if (QAbstractButton *button = m_group->button(qBound(0, m_group->checkedId() + by, last))) {
        button->setChecked(true);
        button->setFocus(Qt::TabFocusReason);
    }
}

} // namespace muster
