#pragma once

#include <QWidget>

namespace muster {

/// A small neutral label, with an icon if it has one: "Struck", "Internal".
class TagLabel : public QWidget
{
    Q_OBJECT
public:
    explicit TagLabel(QWidget *parent = nullptr);

    void setWords(const QString &words, const QString &icon = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words, m_icon;
};

} // namespace muster
