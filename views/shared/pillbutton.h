#pragma once

#include "views/shared/pillgroup.h"

#include <QAbstractButton>

namespace muster {

/// One pill of a PillGroup.
class PillButton : public QAbstractButton
{
    Q_OBJECT
public:
    PillButton(const Pill &pill, PillGroup::Look look, QWidget *parent);

    void setCount(int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tellName();

    Pill m_pill;
    PillGroup::Look m_look;
};

} // namespace muster
