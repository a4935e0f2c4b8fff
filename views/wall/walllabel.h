#pragma once

#include "views/shared/tokens.h"

#include <QLabel>

namespace muster {

/// How a text of the wall is set, in units of the wall.
struct WallType
{
    qreal size = 24;
    int weight = 400;
    int lines = 1;   ///< it wraps into at most these
    qreal least = 1; ///< its letters may shrink to this part of their size before words are cut
};

/// One text of the wall: its letters scale with the window, not with the font setting.
/// A QLabel, so that screen readers find text there.
class WallLabel : public QLabel
{
    Q_OBJECT
public:
    WallLabel(const WallType &type, Tone tone, QWidget *parent);

    void setWords(const QString &words);
    void setTone(Tone tone);
    /// In the colour that stands on a block filled with the tone.
    void setOnFill(bool onFill);
    /// Where it stands, in units of the wall, and how many pixels one is.
    void place(const QRectF &units, qreal scale);
    /// Whether all of its words can be read.
    bool fits() const;
    /// How wide its words are, in units.
    qreal wordsWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// The lines as they are painted, in which letters, and whether nothing was cut.
    struct Setting
    {
        QFont font;
        QStringList lines;
        bool whole = true;
    };
    QFont letters(qreal part = 1) const;
    Setting set(const QFont &font) const;
    Setting fitting() const;

    WallType m_type;
    Tone m_tone;
    qreal m_scale = 1;
    bool m_onFill = false;
};

} // namespace muster
