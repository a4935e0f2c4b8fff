#include "models/proof/xlength.h"

#include "models/proof/emoji.h"
#include "models/proof/weburls.h"

#include <QTextBoundaryFinder>

#include <array>

namespace muster {

namespace {

constexpr bool isLight(char16_t unit)
{
    return unit <= 4351 || (unit >= 8192 && unit <= 8205) || (unit >= 8208 && unit <= 8223) ||
           (unit >= 8242 && unit <= 8247);
}

/// What each unit counts that is no part of anything larger, whatever follows it; 0 where that is to be
/// looked at.
constexpr auto plainWeights = [] {
    std::array<quint8, 0x10000> out{};
    for (char32_t c = 0; c < out.size(); ++c) {
        const auto unit = static_cast<char16_t>(c);
        const bool mayBeKeycap = (unit >= u'0' && unit <= u'9') || unit == u'#' || unit == u'*';
        if (!mayBeKeycap && (unit < 0x80 || !mayBeEmoji(unit, u'\0')))
            out.at(unit) = isLight(unit) ? 1 : 2;
    }
    return out;
}();

/// Where `at` of the normalized text was before it was normalized.
qsizetype originalPlace(const QString &text, const QString &normal, qsizetype at)
{
    if (text.size() == normal.size())
        return at;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0, reached = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        reached += text.mid(from, to - from).normalized(QString::NormalizationForm_C).size();
        if (reached > at)
            return from;
        from = to;
    }
    return text.size();
}

} // namespace

XLength xLength(const QString &text)
{
    constexpr int url = 23;
    const QString normal = text.normalized(QString::NormalizationForm_C);
    const QList<Stretch> urls = webUrls(normal);
    auto next = urls.cbegin();
    XLength out;
    const auto add = [&](int weight, qsizetype at) {
        out.length += weight;
        if (out.length > xLimit && out.cut < 0)
            out.cut = originalPlace(text, normal, at);
    };
    for (qsizetype i = 0; i < normal.size();) {
        while (next != urls.cend() && next->start < i)
            ++next;
        const qsizetype plainEnd = next == urls.cend() ? normal.size() : next->start;
        for (int weight = 0; i < plainEnd && (weight = plainWeights[normal.at(i).unicode()]) > 0; ++i)
            add(weight, i);
        if (i == normal.size())
            break;
        const char16_t unit = normal.at(i).unicode();
        if (next != urls.cend() && next->start == i) {
            add(url, i);
            i = next->end;
        } else if (const qsizetype emoji = emojiAt(normal, i); emoji > 0) {
            add(2, i);
            i += emoji;
        } else {
            const bool pair =
                QChar::isHighSurrogate(unit) && i + 1 < normal.size() && normal.at(i + 1).isLowSurrogate();
            out.valid = out.valid && unit != 0xFFFE && unit != 0xFEFF && unit != 0xFFFF;
            add(!pair && isLight(unit) ? 1 : 2, i);
            i += pair ? 2 : 1;
        }
    }
    return out;
}

} // namespace muster
