#pragma once

#include "models/items/density.h"

#include <QWidget>

namespace muster {

/// When an incident was busy: entries per stretch of time, the onset in red, sent updates above; a range of
/// it narrows the timeline to that time.
class ActivityStrip : public QWidget
{
    Q_OBJECT
public:
    struct Sign
    {
        qint64 at = 0;
        QString words;
    };

    explicit ActivityStrip(QWidget *parent = nullptr);

    void setZone(const Zone &zone);
    /// `onset` in microseconds UTC, 0 for none; `updates` are the sent ones, oldest first.
    void tell(const Density &density, qint64 onset, const QList<Sign> &updates);
    /// The chosen stretch, from and to inclusive; nothing if all is shown.
    std::optional<std::pair<qint64, qint64>> range() const;
    void clearRange();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rangeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    int count() const { return static_cast<int>(m_density.counts.size()); }
    bool isChosen(int bar) const
    {
        return m_first >= 0 && bar >= qMin(m_first, m_last) && bar <= qMax(m_first, m_last);
    }
    QRect area() const;
    qreal xOf(qint64 at) const;
    int barAt(int x) const;
    QRect barRect(int bar) const;
    void choose(int first, int last);
    void describe();
    QString stretchWords(int first, int last) const;
    void paintBars(QPainter &painter) const;
    void paintSigns(QPainter &painter) const;
    void paintTimes(QPainter &painter) const;

    Zone m_zone;
    Density m_density;
    qint64 m_onset = 0;
    QList<Sign> m_updates;
    int m_first = -1, m_last = -1; ///< chosen bars, the last may be before the first; -1 for none
    int m_pressed = -1;
    bool m_dragged = false;
};

} // namespace muster
