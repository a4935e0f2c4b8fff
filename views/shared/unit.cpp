#include "views/shared/unit.h"

#include <QApplication>
#include <QFontMetrics>

#include <algorithm>
#include <array>

namespace muster {

namespace {

struct Role
{
    qreal factor;
    int weight;
};

/// In the order of Type.
constexpr std::array<Role, 17> scale = {{{1.00, 400},
                                         {1.75, 600},
                                         {1.45, 600},
                                         {1.25, 600},
                                         {1.25, 400},
                                         {1.10, 600},
                                         {1.10, 600},
                                         {1.10, 600},
                                         {1.00, 400},
                                         {1.00, 600},
                                         {1.00, 400},
                                         {0.90, 400},
                                         {0.90, 400},
                                         {0.90, 600},
                                         {0.90, 400},
                                         {0.90, 600},
                                         {0.80, 600}}};

/// A font set in pixels has no point size; 96 px are 72 pt.
qreal pointsOf(const QFont &font)
{
    return font.pointSizeF() > 0 ? font.pointSizeF() : font.pixelSize() * 0.75;
}

} // namespace

qreal unit() { return pointsOf(QApplication::font()) / 10; }

int u(const QFont &base, qreal n) { return qRound(n * pointsOf(base) / 10); }
int u(qreal n) { return qRound(n * unit()); }
int u(const QWidget *, qreal n) { return u(n); }

QFont sized(const QFont &base, qreal factor, int weight)
{
    QFont font = base;
    font.setPointSizeF(pointsOf(base) * factor);
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

QFont typeFont(const QFont &base, Type type)
{
    const Role role = scale[static_cast<size_t>(type)];
    return sized(base, role.factor, role.weight);
}

QFont typeFont(Type type) { return typeFont(QApplication::font(), type); }

int advance(const QFont &font, const QString &words) { return QFontMetrics(font).horizontalAdvance(words); }

QFont shapedFor(QFont font, const QString &words)
{
    const bool needed = std::any_of(words.cbegin(), words.cend(), [](QChar c) {
        return c.isMark() || c.isSurrogate() || c == QChar(u'\u200d');
    });
    if (needed)
        font.setStyleStrategy(QFont::PreferDefault);
    return font;
}

QStringList familiesFor(const QString &language)
{
    if (language.startsWith(QLatin1String("zh")))
        return {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei UI"),
                QStringLiteral("PingFang SC"), QStringLiteral("Inter")};
    return {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")};
}

} // namespace muster
