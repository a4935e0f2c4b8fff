#include "views/shared/pressable.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>

namespace muster {

namespace {

/// A button that is one of several, or on or off, to a screen reader.
class ChoiceInterface final : public QAccessibleWidget
{
public:
    explicit ChoiceInterface(QAbstractButton *button)
        : QAccessibleWidget(button)
    {}

    QAccessible::Role role() const override
    {
        const QButtonGroup *group = button()->group();
        const bool one = button()->autoExclusive() || (group && group->exclusive());
        return one ? QAccessible::RadioButton : QAccessible::CheckBox;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        return state;
    }
    QString text(QAccessible::Text what) const override
    {
        QString said = QAccessibleWidget::text(what);
        if (what != QAccessible::Name || !said.isEmpty())
            return said;
        return button()->text().remove(u'&');
    }
    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (button()->isEnabled())
            names.prepend(QAccessibleActionInterface::toggleAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (name == QAccessibleActionInterface::toggleAction() ||
            name == QAccessibleActionInterface::pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    // A check box by itself is told of by toggled(), a radio button as well.
    if (!button || !button->isCheckable() || qobject_cast<QCheckBox *>(button) ||
        qobject_cast<QRadioButton *>(button))
        return nullptr;
    return new ChoiceInterface(button);
}

} // namespace

void makeButtonsPressable() { QAccessible::installFactory(interfaceOf); }

} // namespace muster
