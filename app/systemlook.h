#pragma once

#include <QObject>

class QDBusVariant;

namespace muster {

/// Asks the desktop whether it is dark and wants more contrast, and hears when that changes. Never blocks;
/// where nobody answers nothing is said.
class SystemLook : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void watch();

Q_SIGNALS:
    /// XDG desktop portal, "color-scheme": 1 is dark; 0 and 2 are light.
    void darkChanged(bool dark);
    /// "contrast": 1 is high.
    void contrastChanged(bool high);

private Q_SLOTS:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);
};

} // namespace muster
