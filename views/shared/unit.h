#pragma once

#include <QFont>
#include <QStringList>

class QWidget;

namespace muster {

/// One U: the application font's size / 10 pt. It does not follow a widget's own, scaled font.
qreal unit();
/// n units in whole device-independent pixels. The argument says whose font counts; all share the
/// application's.
int u(const QWidget *widget, qreal n);
/// n units of this base font (for style options, printers and tests).
int u(const QFont &base, qreal n);
int u(qreal n);

/// The roles of the type scale, in five sizes below the clock and two weights. Roles share them on purpose:
/// each pair that a page shows costs the start a look for a font file and its letters drawn once more.
/// (Weight 500 does not exist in Noto Sans CJK.)
enum class Type {
    Body,          ///< 1.00 / 400
    Clock,         ///< 1.75 / 600
    PageTitle,     ///< 1.45 / 600
    IncidentTitle, ///< 1.25 / 600
    PaletteInput,  ///< 1.25 / 400
    Chip,          ///< 1.10 / 600
    PaneTitle,     ///< 1.10 / 600
    SectionHead,   ///< 1.10 / 600
    Row,           ///< 1.00 / 400
    Strong,        ///< 1.00 / 600, the current row, primary buttons
    Timeline,      ///< 1.00 / 400
    Label,         ///< 0.90 / 400, above a field
    Secondary,     ///< 0.90 / 400, the second line
    SecondaryBold, ///< 0.90 / 600
    Meta,          ///< 0.90 / 400, time, owner
    MetaBold,      ///< 0.90 / 600
    Tag,           ///< 0.80 / 600
};

/// `base` times the factor.
QFont sized(const QFont &base, qreal factor, int weight = 400);
QFont typeFont(const QFont &base, Type type);
/// From the application's font.
QFont typeFont(Type type);

/// The room's letters are set without shaping, which in Latin and Han is cosmetic and takes most of the time
/// text takes; words that need it (combining marks, joined emoji) get it back here. Scripts that cannot do
/// without always have it.
QFont shapedFor(QFont font, const QString &words);

/// How wide these words are in one line, in device-independent pixels.
int advance(const QFont &font, const QString &words);

/// "en" and anything else, or "zh_CN"/"zh": the families in the order to try. For QFont::setFamilies.
QStringList familiesFor(const QString &language);

} // namespace muster
