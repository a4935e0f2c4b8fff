#include "views/shared/tokens.h"

#include <QWidget>

namespace muster {

namespace {

QColor rgb(QRgb value) { return QColor(value); }

/// A tone whose fill is its text colour: only a label in `onFill` may stand on it.
Hue hueOf(QRgb text, QRgb soft, QRgb fill, QRgb onFill)
{
    return {rgb(text), rgb(soft), rgb(fill), rgb(onFill)};
}

Tokens light()
{
    Tokens t;
    t.scheme = Scheme::Light;
    t.canvas = rgb(0xF4F5F7), t.surface = rgb(0xFFFFFF), t.sunken = rgb(0xECEEF2), t.raised = rgb(0xFFFFFF);
    t.hover = rgb(0xE9ECF1), t.selected = rgb(0xE3EBFD);
    t.border = rgb(0xDADEE5), t.buttonLine = rgb(0xB9C0CA), t.borderStrong = rgb(0x868E9B);
    t.text = rgb(0x171B22), t.text2 = rgb(0x454D5A), t.text3 = t.placeholder = rgb(0x5E6775),
    t.disabled = rgb(0x9AA2AE);
    t.accent = rgb(0x1F55D0), t.accentHover = rgb(0x1847B3), t.accentPress = rgb(0x143C99);
    t.onAccent = rgb(0xFFFFFF), t.accentSoft = rgb(0xE8EFFE);
    t.tooltip = rgb(0x22272F), t.onTooltip = rgb(0xF2F4F7);
    t.scrim = QColor::fromRgbF(10 / 255.F, 14 / 255.F, 20 / 255.F, .35F), t.scrollThumb = rgb(0xC3C9D2);
    t.hues = {hueOf(0x171B22, 0xECEEF2, 0x171B22, 0xFFFFFF), hueOf(0x454D5A, 0xECEEF2, 0x454D5A, 0xFFFFFF),
              hueOf(0x5E6775, 0xECEEF2, 0x5E6775, 0xFFFFFF), hueOf(0x1F55D0, 0xE8EFFE, 0x1F55D0, 0xFFFFFF),
              hueOf(0xC2131B, 0xFDECEC, 0xC2131B, 0xFFFFFF), hueOf(0xAD4700, 0xFDF0E4, 0xB44A00, 0xFFFFFF),
              hueOf(0x806000, 0xFBF4DC, 0x806000, 0xFFFFFF), hueOf(0x2F6F8F, 0xE6F2F7, 0x2F6F8F, 0xFFFFFF),
              hueOf(0x5E6775, 0xECEEF2, 0xECEEF2, 0x454D5A), hueOf(0x18733D, 0xE5F4EA, 0x18733D, 0xFFFFFF),
              hueOf(0x6B3FC4, 0xF0EBFB, 0x6B3FC4, 0xFFFFFF), hueOf(0x0B6E6E, 0xE0F3F2, 0x0B6E6E, 0xFFFFFF)};
    return t;
}

Tokens dark()
{
    Tokens t;
    t.scheme = Scheme::Dark;
    t.canvas = rgb(0x121519), t.surface = rgb(0x1A1E24), t.sunken = rgb(0x0E1114), t.raised = rgb(0x22272F);
    t.hover = rgb(0x262C35), t.selected = rgb(0x22335A);
    t.border = rgb(0x2E353F), t.buttonLine = rgb(0x4A535F), t.borderStrong = rgb(0x6F7987);
    t.text = rgb(0xE9ECF1), t.text2 = rgb(0xB4BCC8), t.text3 = t.placeholder = rgb(0x98A2B1),
    t.disabled = rgb(0x5D6672);
    t.accent = rgb(0x7AA5FF), t.accentHover = rgb(0x97B9FF), t.accentPress = rgb(0x5E8EF2);
    t.onAccent = rgb(0x0B1326), t.accentSoft = rgb(0x1C2A4A);
    t.tooltip = rgb(0x2B313A), t.onTooltip = rgb(0xF2F4F7);
    t.scrim = QColor::fromRgbF(10 / 255.F, 14 / 255.F, 20 / 255.F, .59F), t.scrollThumb = rgb(0x414A56);
    t.hues = {hueOf(0xE9ECF1, 0x262C35, 0xE9ECF1, 0x0B1326), hueOf(0xB4BCC8, 0x262C35, 0xB4BCC8, 0x0B1326),
              hueOf(0x98A2B1, 0x262C35, 0x98A2B1, 0x0B1326), hueOf(0x7AA5FF, 0x1C2A4A, 0x7AA5FF, 0x0B1326),
              hueOf(0xFF7A76, 0x3A1719, 0xD22B2B, 0xFFFFFF), hueOf(0xFF9D5C, 0x38210F, 0xB84C00, 0xFFFFFF),
              hueOf(0xE5C04B, 0x332A0E, 0x8A6800, 0xFFFFFF), hueOf(0x73BEDD, 0x132B36, 0x2F6F8F, 0xFFFFFF),
              hueOf(0xA4ADBA, 0x262C35, 0x262C35, 0xB4BCC8), hueOf(0x5CCB86, 0x12301F, 0x1C7F45, 0xFFFFFF),
              hueOf(0xB99BFF, 0x2A2145, 0xB99BFF, 0x0B1326), hueOf(0x55C7C2, 0x0F2E2D, 0x55C7C2, 0x0B1326)};
    return t;
}

/// High contrast: one ink, one ground, lines in the ink; soft grounds become the surface.
Tokens highContrast(Tokens t, Scheme scheme, QRgb ink, QRgb ground, QRgb accent, QRgb onAccent)
{
    t.scheme = scheme;
    t.line = 2;
    t.canvas = t.surface = t.sunken = t.raised = rgb(ground);
    t.border = t.buttonLine = t.borderStrong = t.scrollThumb = rgb(ink);
    t.text = t.text2 = t.text3 = rgb(ink);
    t.accent = rgb(accent);
    t.accentHover = t.accentPress = rgb(accent);
    t.onAccent = rgb(onAccent);
    t.accentSoft = rgb(ground);
    for (Hue &hue : t.hues)
        hue.soft = rgb(ground);
    for (const Tone tone : {Tone::Text, Tone::Secondary, Tone::Tertiary, Tone::Sev5})
        t.hues[static_cast<size_t>(tone)] = {rgb(ink), rgb(ground), rgb(ink), rgb(ground)};
    t.hues[static_cast<size_t>(Tone::Accent)] = {rgb(accent), rgb(ground), rgb(accent), rgb(onAccent)};
    return t;
}

Tokens highContrastLight()
{
    Tokens t = highContrast(light(), Scheme::HighContrast, 0x000000, 0xFFFFFF, 0x0033CC, 0xFFFFFF);
    t.disabled = rgb(0x6B6B6B);
    t.placeholder = rgb(0x595959); // not what was typed; still 7:1
    return t;
}

Tokens highContrastDark()
{
    Tokens t = highContrast(dark(), Scheme::HighContrastDark, 0xFFFFFF, 0x000000, 0x9EC5FF, 0x000000);
    t.disabled = rgb(0x9A9A9A);
    t.placeholder = rgb(0xA6A6A6);
    return t;
}

void setRoles(QPalette &p, const Tokens &t)
{
    p.setColor(QPalette::Window, t.canvas);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.text2);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.canvas);
    p.setColor(QPalette::Button, t.raised);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::PlaceholderText, t.placeholder);
    p.setColor(QPalette::ToolTipBase, t.tooltip);
    p.setColor(QPalette::ToolTipText, t.onTooltip);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.hue(Tone::Violet).text);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.hover);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Dark, t.borderStrong);
    p.setColor(QPalette::Shadow, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::PlaceholderText, QPalette::BrightText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, t.disabled);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.hover);
}

} // namespace

const Tokens &tokens(Scheme scheme)
{
    static const std::array<Tokens, 4> all = {light(), dark(), highContrastLight(), highContrastDark()};
    return all[static_cast<size_t>(scheme)];
}

QPalette paletteFor(Scheme scheme)
{
    QPalette palette;
    setRoles(palette, tokens(scheme));
    return palette;
}

Scheme schemeOf(const QPalette &palette)
{
    const QRgb window = palette.color(QPalette::Active, QPalette::Window).rgb();
    for (const Scheme scheme :
         {Scheme::Light, Scheme::Dark, Scheme::HighContrast, Scheme::HighContrastDark}) {
        if (tokens(scheme).canvas.rgb() == window)
            return scheme;
    }
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    return text.lightness() > QColor(window).lightness() ? Scheme::Dark : Scheme::Light;
}

const Tokens &tokensFor(const QPalette &palette) { return tokens(schemeOf(palette)); }

const Tokens &tokensFor(const QWidget *widget) { return tokensFor(widget ? widget->palette() : QPalette()); }

Tone severityTone(int severity)
{
    constexpr std::array tones = {Tone::Sev1, Tone::Sev2, Tone::Sev3, Tone::Sev4, Tone::Sev5};
    return severity >= 1 && severity <= 5 ? tones[static_cast<size_t>(severity - 1)] : Tone::Sev5;
}

Tone kindTone(QStringView kind)
{
    struct Row
    {
        QLatin1String key;
        Tone tone;
    };
    static constexpr std::array rows = {
        Row{QLatin1String("note"), Tone::Sev4},       Row{QLatin1String("action"), Tone::Accent},
        Row{QLatin1String("decision"), Tone::Violet}, Row{QLatin1String("observation"), Tone::Teal},
        Row{QLatin1String("call"), Tone::Sev5},       Row{QLatin1String("follow-up"), Tone::Sev3},
        Row{QLatin1String("update"), Tone::Ok},       Row{QLatin1String("severity"), Tone::Sev2},
        Row{QLatin1String("status"), Tone::Text},     Row{QLatin1String("role"), Tone::Secondary},
        Row{QLatin1String("check"), Tone::Accent},    Row{QLatin1String("handoff"), Tone::Teal},
    };
    for (const Row &row : rows) {
        if (kind == row.key)
            return row.tone;
    }
    return Tone::Secondary;
}

Tone roleTone(QStringView role)
{
    struct Row
    {
        QLatin1String key;
        Tone tone;
    };
    static constexpr std::array rows = {
        Row{QLatin1String("commander"), Tone::Violet}, Row{QLatin1String("comms"), Tone::Teal},
        Row{QLatin1String("tech"), Tone::Accent},      Row{QLatin1String("support"), Tone::Ok},
        Row{QLatin1String("scribe"), Tone::Sev3},      Row{QLatin1String("deputy"), Tone::Sev4},
    };
    for (const Row &row : rows) {
        if (role == row.key)
            return row.tone;
    }
    return Tone::Secondary;
}

} // namespace muster
