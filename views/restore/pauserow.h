#pragma once

#include "views/restore/runrow.h"

class QPushButton;

namespace muster {

/// A pause point: who must say "ready" before what stands below it is begun.
class PauseRow : public RunRow
{
    Q_OBJECT
public:
    explicit PauseRow(QWidget *parent = nullptr);

    int heightForWidth(int width) const override;
    QPushButton *askButton() const { return m_ask; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    QString nameOf() const override;

private:
    QString title() const;
    QString second() const;
    void place();

    QPushButton *m_ask;
};

} // namespace muster
