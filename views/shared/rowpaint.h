#pragma once

#include "views/shared/tokens.h"
#include "views/shared/unit.h"

#include <QRect>
#include <QString>

class QPainter;
class QStyleOptionViewItem;

namespace muster {

/// Paints the parts list rows share, so that a delegate only says what stands where. Rectangles in pixels.
class RowPaint
{
public:
    RowPaint(QPainter *painter, const QStyleOptionViewItem &option);
    ~RowPaint();
    Q_DISABLE_COPY_MOVE(RowPaint)

    const Tokens &tokens() const { return m_tokens; }
    QRect rect() const { return m_rect; }
    bool selected() const;

    /// Selected ground with the 3 px accent mark, or hover ground; a focus ring when the keyboard is here.
    void ground(qreal radiusUnits = 6);
    /// A hairline along the bottom, `left` and `right` units in from the edges.
    void hairline(qreal left = 16, qreal right = 16);

    /// One line, elided, centred vertically in `rect`; returns the x behind the text.
    int text(const QRect &rect, const QString &words, Type type = Type::Body, Tone tone = Tone::Text,
             Qt::Alignment align = Qt::AlignLeft, bool struck = false);
    /// At most so many lines from the top of `rect`, broken between words, the last one elided.
    void lines(const QRect &rect, const QString &words, int most, Type type, Tone tone, bool struck = false);
    /// "● Observation" in the kind's tone; returns the x behind it.
    int kind(const QRect &rect, const QString &words, Tone tone);
    /// A small label with rounded corners and an optional icon, left edge at `rect.left()`; returns the x
    /// behind it.
    int tag(const QRect &rect, const QString &words, Tone tone = Tone::Secondary, const QString &icon = {});
    /// The same with a neutral outline and no ground ("Critical").
    int outlineTag(const QRect &rect, const QString &words);
    static int tagWidth(const QString &words, bool withIcon = false);
    /// The icon in the tone, `units` wide, centred in `rect` vertically, at its left; returns the x behind
    /// it.
    int icon(const QRect &rect, const QString &name, Tone tone = Tone::Tertiary, qreal units = 16);
    /// A check box in a row: on, off, dash (not applicable); `current` has the accent border.
    void check(const QRect &rect, Qt::CheckState state, bool current = false, bool dash = false);
    /// Dot leaders between x1 and x2 on the text's base line in `rect`.
    void leaders(const QRect &rect, int x1, int x2);

private:
    QFont take(const QString &words, Type type, Tone tone, bool struck);

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    const Tokens &m_tokens;
    QRect m_rect;
};

} // namespace muster
