#pragma once

#include "views/window/preferences.h"

#include <QObject>

#include <functional>

namespace muster {

class Actions;

/// The actions that each change one of a person's preferences, and are checked where it is chosen.
class PreferenceActions : public QObject
{
    Q_OBJECT
public:
    /// The actions must outlive it.
    explicit PreferenceActions(Actions &actions);

    /// What is chosen now.
    void tell(const Preferences &preferences);
    /// Asks for what `how` makes of what is chosen, if that is something else.
    void change(const std::function<void(Preferences &)> &how);

Q_SIGNALS:
    void wanted(const muster::Preferences &preferences);

private:
    void stepText(int by);

    const Actions &m_actions;
    Preferences m_preferences;
};

} // namespace muster
