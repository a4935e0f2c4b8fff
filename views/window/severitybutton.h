#pragma once

#include <QAbstractButton>

namespace muster {

/// The banner's severity: says how bad it is, and opens the sheet that changes it.
class SeverityButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SeverityButton(QWidget *parent = nullptr);

    /// 1 to 5, and the words beside the shape.
    void setSeverity(int severity, const QString &words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_severity = 5;
};

} // namespace muster
