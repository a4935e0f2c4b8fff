#pragma once

#include "views/shared/tokens.h"

#include <QLabel>

namespace muster {

/// A clock reading whose digits stand still: each in a cell of one width.
/// A QLabel, so that screen readers find text there.
class Digits : public QLabel
{
    Q_OBJECT
public:
    /// `factor` of the base font; 1.75 is the banner's clock.
    explicit Digits(qreal factor = 1.75, QWidget *parent = nullptr);

    /// "01:49:40", "+02:14", "--:--". `spoken` is what a screen reader says ("1 hour 49 minutes").
    void setReading(const QString &reading, const QString &spoken = {});
    QString reading() const { return m_reading; }
    /// On the base line of letters beside it, instead of in the middle by its own height.
    void setAlongText(bool along);
    void setTone(Tone tone);
    /// Draw in the tone's onFill colour (on a filled block).
    void setOnFill(bool onFill);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    qreal m_factor;
    QString m_reading;
    Tone m_tone = Tone::Text;
    bool m_alongText = false;
    bool m_onFill = false;
};

/// For delegates: width of a reading, and the reading painted from the left of `rect`, centred vertically.
int digitsWidth(const QFont &font, const QString &reading);
void paintDigits(QPainter *painter, const QRect &rect, const QString &reading, const QColor &ink);

} // namespace muster
