#pragma once

#include "views/page/railline.h"

#include <QAbstractButton>

namespace muster {

/// One page in the rail: icon, name and one live line.
class RailButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RailButton(const QString &icon, QWidget *parent = nullptr);

    void setWords(const QString &name, const RailLine &line);
    void setCompact(bool compact);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    RailLine m_line;
    bool m_compact = false;
};

} // namespace muster
