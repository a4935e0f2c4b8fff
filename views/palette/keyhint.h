#pragma once

#include <QLabel>

namespace muster {

/// A key and what it does, in one line: "Enter  run".
class KeyHint : public QLabel
{
    Q_OBJECT
public:
    explicit KeyHint(QWidget *parent = nullptr);

    void tell(const QString &key, const QString &words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace muster
