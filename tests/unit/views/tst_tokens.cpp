#include "views/shared/icons.h"
#include "views/shared/tokens.h"
#include "views/shared/unit.h"

#include <QTest>

#include <cmath>

using namespace muster;

namespace {

/// WCAG 2.2, "relative luminance": https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// WCAG 2.2, "contrast ratio": https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
}

struct Named
{
    const char *name;
    QColor colour;
};

QList<Named> grounds(const Tokens &t)
{
    return {{"canvas", t.canvas}, {"surface", t.surface}, {"sunken", t.sunken},
            {"raised", t.raised}, {"hover", t.hover},     {"selected", t.selected}};
}

constexpr std::array toneNames = {"text", "secondary", "tertiary", "accent", "sev1",   "sev2",
                                  "sev3", "sev4",      "sev5",     "ok",     "violet", "teal"};
constexpr std::array schemeNames = {"light", "dark", "high contrast", "high contrast dark"};

} // namespace

/// Holds every colour token to WCAG 2.2, and the palette to the tokens.
class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void formula()
    {
        // WCAG 2.2, Understanding 1.4.3: black on white is 21:1.
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 1e-9);
    }

    void pairs_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (int s = 0; s < 4; ++s)
            addScheme(tokens(static_cast<Scheme>(s)), schemeNames[static_cast<size_t>(s)]);
    }

    void pairs()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double found = contrast(ink, ground);
        QVERIFY2(found >= least, qPrintable(QStringLiteral("%1 on %2 is %3, wanted %4")
                                                .arg(ink.name(), ground.name())
                                                .arg(found, 0, 'f', 2)
                                                .arg(least)));
    }

    void paletteTellsItsScheme()
    {
        for (const Scheme scheme :
             {Scheme::Light, Scheme::Dark, Scheme::HighContrast, Scheme::HighContrastDark}) {
            QCOMPARE(schemeOf(paletteFor(scheme)), scheme);
            QCOMPARE(tokensFor(paletteFor(scheme)).text, tokens(scheme).text);
        }
        QPalette foreign;
        foreign.setColor(QPalette::Window, QColor(0x303030));
        foreign.setColor(QPalette::Text, QColor(0xEEEEEE));
        QCOMPARE(schemeOf(foreign), Scheme::Dark);
    }

    void kindsAndSeverities()
    {
        QCOMPARE(severityTone(1), Tone::Sev1);
        QCOMPARE(severityTone(9), Tone::Sev5);
        QCOMPARE(kindTone(u"decision"), Tone::Violet);
        QCOMPARE(kindTone(u"from a newer version"), Tone::Secondary);
        QCOMPARE(roleTone(u"commander"), Tone::Violet);
    }

    void twoWeights()
    {
        QFont font;
        font.setPointSizeF(13);
        for (int type = 0; type <= static_cast<int>(Type::Tag); ++type) {
            const int weight = typeFont(font, static_cast<Type>(type)).weight();
            QVERIFY(weight == QFont::Normal || weight == QFont::DemiBold);
        }
        QCOMPARE(u(font, 8), 10);
    }

    void everyIconDraws()
    {
        QVERIFY(iconNames().size() >= 55);
        for (const QString &name : iconNames()) {
            const QImage image = icon(name).pixmap(22, 22).toImage();
            bool inked = false;
            for (int y = 0; y < image.height() && !inked; ++y) {
                for (int x = 0; x < image.width() && !inked; ++x)
                    inked = qAlpha(image.pixel(x, y)) > 128;
            }
            QVERIFY2(inked, qPrintable(name));
        }
        QVERIFY(!applicationIcon().isNull());
    }

private:
    static void addPair(const char *scheme, const char *ink, const char *ground, const QColor &a,
                        const QColor &b, double least)
    {
        QTest::addRow("%s: %s on %s", scheme, ink, ground) << a << b << least;
    }

    static void addScheme(const Tokens &t, const char *name)
    {
        for (size_t i = 0; i < toneNames.size(); ++i) {
            const Hue &hue = t.hues[i];
            for (const Named &ground : grounds(t))
                addPair(name, toneNames[i], ground.name, hue.text, ground.colour, 4.5);
            addPair(name, toneNames[i], "its soft", hue.text, hue.soft, 4.5);
            addPair(name, toneNames[i], "its fill (the label)", hue.onFill, hue.fill, 4.5);
        }
        addPair(name, "text", "accentSoft", t.text, t.accentSoft, 4.5);
        addPair(name, "secondary", "accentSoft", t.text2, t.accentSoft, 4.5);
        for (const Named &fill : {Named{"accent", t.accent}, Named{"accentHover", t.accentHover},
                                  Named{"accentPress", t.accentPress}})
            addPair(name, "onAccent", fill.name, t.onAccent, fill.colour, 4.5);
        addPair(name, "onTooltip", "tooltip", t.onTooltip, t.tooltip, 4.5);
        // WCAG 2.2, 1.4.11: what shows where a field is needs 3:1.
        for (const Named &ground :
             {Named{"surface", t.surface}, Named{"canvas", t.canvas}, Named{"raised", t.raised}}) {
            addPair(name, "borderStrong", ground.name, t.borderStrong, ground.colour, 3.0);
            addPair(name, "the focus ring", ground.name, t.accent, ground.colour, 3.0);
        }
    }
};

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
