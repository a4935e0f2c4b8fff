#include "models/proof/xlength.h"

#include "models/proof/emoji.h"
#include "models/proof/weburls.h"

#include <QTextBoundaryFinder>

namespace muster {

namespace {

bool isLight(ushort unit)
{
    return unit <= 4351 || (unit >= 8192 && unit <= 8205) || (unit >= 8208 && unit <= 8223) ||
           (unit >= 8242 && unit <= 8247);
}

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
    for (qsizetype i = 0; i < normal.size();) {
        const qsizetype at = i;
        while (next != urls.cend() && next->start < i)
            ++next;
        if (next != urls.cend() && next->start == i) {
            out.length += url;
            i = next->end;
        } else if (const char16_t unit = normal.at(i).unicode();
                   !mayBeEmoji(unit, i + 1 < normal.size() ? normal.at(i + 1).unicode() : u'\0')) {
            out.length += isLight(unit) ? 1 : 2;
            ++i;
        } else if (const qsizetype emoji = emojiAt(normal, i); emoji > 0) {
            out.length += 2;
            i += emoji;
        } else {
            const bool pair =
                QChar::isHighSurrogate(unit) && i + 1 < normal.size() && normal.at(i + 1).isLowSurrogate();
            out.length += !pair && isLight(unit) ? 1 : 2;
            out.valid = out.valid && unit != 0xFFFE && unit != 0xFEFF && unit != 0xFFFF;
            i += pair ? 2 : 1;
        }
        if (out.length > xLimit && out.cut < 0)
            out.cut = originalPlace(text, normal, at);
    }
    return out;
}

} // namespace muster
