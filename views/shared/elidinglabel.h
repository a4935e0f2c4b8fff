#pragma once

#include "views/shared/tokens.h"
#include "views/shared/unit.h"

#include <QLabel>

namespace muster {

/// One line of plain text that never dictates the window's width: it is cut with "..." and tells the whole in
/// its tooltip.
class ElidingLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidingLabel(const QString &text = {}, Type type = Type::Body, Tone ink = Tone::Text,
                          QWidget *parent = nullptr);

    /// Shows the text as one line that cannot disguise itself (core/text.h).
    void setText(const QString &text);
    void setElideMode(Qt::TextElideMode mode);
    bool isCut() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace muster
