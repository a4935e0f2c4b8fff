#pragma once

#include <QObject>

namespace muster {

/// A key that is held acts once. Enter, and outside of texts Space and letters, are not repeated: whoever
/// rests a hand on Space must not confirm the whole playbook. Arrows and what is typed into a text go on.
class HeldKeys : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace muster
