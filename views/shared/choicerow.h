#pragma once

#include <QRadioButton>

namespace muster {

/// One of several choices in a column: circle, words and, behind them, what they mean; the whole row is the
/// button, and the chosen one stands on the ground of what is chosen.
class ChoiceRow : public QRadioButton
{
    Q_OBJECT
public:
    explicit ChoiceRow(QWidget *parent = nullptr);

    void setWords(const QString &words, const QString &about = {});
    /// Where what it means begins, in pixels: so that it stands in one column for all.
    void setColumn(int x);
    /// Where the words end at the latest, in pixels.
    int wordsEnd() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }

private:
    QString m_about;
    int m_column = 0;
};

} // namespace muster
