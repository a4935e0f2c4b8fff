#pragma once

#include "views/shared/tokens.h"

#include <QLabel>

namespace muster {

/// "Mei Tan" -> "MT", "Tan" -> "T", "谭梅" -> "谭"; empty -> "?".
QString initialsOf(const QString &name);

/// A person as initials in a ring, coloured by role. An empty role is an amber gap.
/// A QLabel, so that screen readers find text there.
class Avatar : public QLabel
{
    Q_OBJECT
public:
    explicit Avatar(QWidget *parent = nullptr);

    /// `role` is the key for the colour, `roleWords` what is read aloud and shown in the tooltip.
    void setPerson(const QString &name, const QString &role, const QString &roleWords = {});
    /// Diameter in units; 34 to begin with.
    void setDiameter(qreal units);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name, m_role;
    qreal m_units = 34;
};

/// Without a name the ring shows what the role is about.
void paintAvatar(QPainter *painter, const QRectF &rect, const QString &name, const QString &role,
                 const QPalette &palette);

} // namespace muster
