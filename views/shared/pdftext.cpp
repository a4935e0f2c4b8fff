#include "views/shared/pdftext.h"

#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QString>

namespace muster {

namespace {

constexpr ushort firstRadical = 0x2E80, lastRadical = 0x2FDF; // Radicals Supplement and Kangxi Radicals
constexpr ushort firstIdeograph = 0x4E00, lastIdeograph = 0x9FFF;

QString codes(ushort from, ushort to)
{
    QString out;
    for (uint code = from; code <= to; ++code)
        out += QChar(code);
    return out;
}

/// Which ideograph a radical looks like: the one of the same glyph, else the one that Unicode names.
QHash<ushort, ushort> ideographs()
{
    const QRawFont font = QRawFont::fromFont(QFont(QStringLiteral("Noto Sans CJK SC")));
    QHash<quint32, ushort> byGlyph;
    ushort code = firstIdeograph;
    for (const quint32 glyph : font.glyphIndexesForString(codes(firstIdeograph, lastIdeograph))) {
        if (glyph != 0 && !byGlyph.contains(glyph))
            byGlyph.insert(glyph, code);
        ++code;
    }
    QHash<ushort, ushort> out;
    code = firstRadical;
    for (const quint32 glyph : font.glyphIndexesForString(codes(firstRadical, lastRadical))) {
        const QString named = QString(QChar(code)).normalized(QString::NormalizationForm_KC);
        const ushort otherwise = named.size() == 1 ? named.front().unicode() : code;
        out.insert(code, byGlyph.value(glyph, otherwise));
        ++code;
    }
    return out;
}

} // namespace

QByteArray withIdeographs(QByteArray pdf)
{
    QHash<ushort, ushort> known;
    qsizetype end = 0;
    for (qsizetype at = pdf.indexOf("beginbfrange"); at >= 0; at = pdf.indexOf("beginbfrange", end)) {
        end = pdf.indexOf("endbfrange", at);
        if (end < 0)
            break;
        // "[<7248> <2F64> ...]"; what a range begins with is a glyph's number and stands outside.
        bool inList = false;
        for (qsizetype i = at; i + 5 < end; ++i) {
            const char c = pdf.at(i);
            inList = c == '[' || (inList && c != ']');
            if (!inList || c != '<' || pdf.at(i + 5) != '>')
                continue;
            const ushort code = pdf.sliced(i + 1, 4).toUShort(nullptr, 16);
            if (code < firstRadical || code > lastRadical)
                continue;
            if (known.isEmpty())
                known = ideographs();
            pdf.replace(i + 1, 4, QByteArray::number(known.value(code), 16).toUpper().rightJustified(4, '0'));
        }
    }
    return pdf;
}

} // namespace muster
