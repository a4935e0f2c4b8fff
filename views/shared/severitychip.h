#pragma once

#include <QLabel>

namespace muster {

/// Says how bad it is by shape, word and colour together. A QLabel, so that screen readers find text there.
class SeverityChip : public QLabel
{
    Q_OBJECT
public:
    /// Banner: filled, 34 high. Strip: filled, 24 high. Pill: soft round ground, small text.
    /// List: shape and word in neutral ink, no ground (closed incidents).
    enum class Look { Banner, Strip, Pill, List };

    explicit SeverityChip(Look look = Look::Banner, QWidget *parent = nullptr);

    /// Severity 1..5 and the words beside the shape; without words "SEV n".
    void setSeverity(int severity, const QString &words = {});
    int severity() const { return m_severity; }
    QString words() const;
    void setLook(Look look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tellName();

    Look m_look;
    int m_severity = 5;
    QString m_words;
};

/// For delegates: the width the chip needs, and the chip painted in `rect` (left aligned, centred
/// vertically).
int severityChipWidth(SeverityChip::Look look, const QString &words);
void paintSeverityChip(QPainter *painter, const QRect &rect, SeverityChip::Look look, int severity,
                       const QString &words, const QPalette &palette);

} // namespace muster
