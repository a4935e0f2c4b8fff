#pragma once

#include <QColor>
#include <QPalette>
#include <QStringView>

#include <array>

class QWidget;

namespace muster {

/// The four looks a person can choose.
enum class Scheme { Light, Dark, HighContrast, HighContrastDark };

/// What a colour says. Severity, kind and role are mapped to one of these; a widget never names a colour.
enum class Tone { Text, Secondary, Tertiary, Accent, Sev1, Sev2, Sev3, Sev4, Sev5, Ok, Violet, Teal };
inline constexpr int toneCount = 12;

/// One tone as text, as a faint ground, as a filled block, and the label on that block.
struct Hue
{
    QColor text, soft, fill, onFill;
};

/// Every colour of one scheme; contrast is checked by tst_tokens.
struct Tokens
{
    Scheme scheme = Scheme::Light;
    QColor canvas, surface, sunken, raised, hover, selected;
    QColor border, buttonLine, borderStrong;
    QColor text, text2, text3, placeholder, disabled;
    QColor accent, accentHover, accentPress, onAccent, accentSoft;
    QColor tooltip, onTooltip, scrim, scrollThumb;
    std::array<Hue, toneCount> hues;
    int line = 1; ///< width of a border, in units of u(): 2 in high contrast

    const Hue &hue(Tone tone) const { return hues[static_cast<size_t>(tone)]; }
    bool dark() const { return scheme == Scheme::Dark || scheme == Scheme::HighContrastDark; }
    bool highContrast() const { return scheme == Scheme::HighContrast || scheme == Scheme::HighContrastDark; }
};

const Tokens &tokens(Scheme scheme);
QPalette paletteFor(Scheme scheme);

/// The scheme a palette belongs to: by its Window colour, else by whether its text is lighter than its
/// window.
Scheme schemeOf(const QPalette &palette);
const Tokens &tokensFor(const QPalette &palette);
const Tokens &tokensFor(const QWidget *widget);

/// 1..5; anything else is Sev5.
Tone severityTone(int severity);
/// "note" "action" "decision" "observation" "call" "follow-up" "update" "severity" "status" "role" "check"
/// "handoff"; unknown kinds are Secondary.
Tone kindTone(QStringView kind);
/// "commander" "deputy" "tech" "comms" "support" "scribe"; unknown roles are Secondary.
Tone roleTone(QStringView role);

} // namespace muster
