#pragma once

#include "views/shared/tokens.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace muster {

/// One choice of a PillGroup.
struct Pill
{
    QString key;   ///< what the program calls it
    QString words; ///< what people read
    Tone tone = Tone::Accent;
    int count = -1;      ///< shown behind the words; -1 for none
    bool dot = false;    ///< a dot in the tone before the words
    QString icon = {};   ///< an icon before the words instead
    QString spoken = {}; ///< what a screen reader says where the words alone are too few
};

/// A row of pills of which exactly one is chosen; arrow keys move, one Tab stop.
class PillGroup : public QWidget
{
    Q_OBJECT
public:
    /// Plain pills show a ground only when chosen (kinds of an entry); outlined ones always (filters);
    /// boxes are outlined with small corners and share the width (severity).
    enum class Look { Plain, Outlined, Boxes };

    explicit PillGroup(Look look = Look::Plain, QWidget *parent = nullptr);

    void setPills(const QList<Pill> &pills);
    /// Without signals if nothing changes.
    void setCount(const QString &key, int count);
    /// Less air in and between the pills, where there is little room.
    void setTight(bool tight);
    void choose(const QString &key);
    QString chosen() const;
    QStringList keys() const;

Q_SIGNALS:
    void chosenChanged(const QString &key);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step(int by);

    Look m_look;
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
    bool m_tight = false;
    QStringList m_keys;
};

} // namespace muster
