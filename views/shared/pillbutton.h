#pragma once

#include "views/shared/pillgroup.h"

#include <QRadioButton>

namespace muster {

/// One pill of a PillGroup; to screen readers a radio button.
class PillButton : public QRadioButton
{
    Q_OBJECT
public:
    PillButton(const Pill &pill, PillGroup::Look look, QWidget *parent);

    void setCount(int count);
    void setTight(bool tight);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }

private:
    struct Colours
    {
        QColor ground, line, ink, count, mark;
    };
    Colours colours() const;
    void tellName();

    Pill m_pill;
    PillGroup::Look m_look;
    bool m_tight = false;
    mutable QSize m_hint; ///< measured once for these words and this count
};

} // namespace muster
