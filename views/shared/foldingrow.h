#pragma once

#include <QBoxLayout>

namespace muster {

/// A row that becomes a column where its parts do not fit side by side. All of them count, at their least
/// widths.
class FoldingRow : public QBoxLayout
{
public:
    /// Between the parts, in units of u(); `folded` where they stand below each other.
    explicit FoldingRow(qreal spacing = 8, qreal folded = 8);

    QSize minimumSize() const override;
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    int minimumHeightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    int wide() const; ///< from which width on it is a row, in pixels
    void fold(int width);

    int m_spacing, m_folded;
};

} // namespace muster
