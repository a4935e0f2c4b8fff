#pragma once

#include <QAbstractButton>

namespace muster {

/// One role in the banner: avatar, what it is called, who has it; an empty one is a gap to be filled.
class RoleButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RoleButton(QWidget *parent = nullptr);

    /// `colour` is the key for the avatar; an empty name shows `gap` ("Take it") in amber.
    void setRole(const QString &role, const QString &name, const QString &colour, const QString &gap);
    /// Only the avatar, the words in the tooltip.
    void setCompact(bool compact);
    bool isGap() const { return m_name.isEmpty(); }
    /// The width it takes when it is not compact, in pixels.
    int wideWidth() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_role, m_name, m_colour, m_gap;
    bool m_compact = false;
    mutable int m_wide = -1; ///< of these words; not measured yet
};

} // namespace muster
