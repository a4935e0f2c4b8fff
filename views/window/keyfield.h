#pragma once

#include <QKeySequenceEdit>

namespace muster {

/// Where a person presses the keys an action shall have: one combination, taken at once. Escape leaves it,
/// Backspace means none.
class KeyField : public QKeySequenceEdit
{
    Q_OBJECT
public:
    explicit KeyField(QWidget *parent = nullptr);

    /// Shows these keys without telling anybody.
    void setKeys(const QKeySequence &keys);
    /// Whether an action may have these keys: others than function keys need Ctrl, Alt or the system's key
    /// beside them.
    static bool canStand(const QKeySequence &keys);

Q_SIGNALS:
    void pressed(const QKeySequence &keys);
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace muster
