#include "models/journal/search.h"

#include <algorithm>

namespace muster {

namespace {

struct Piece
{
    QString text;
    bool phrase = false;
};

QList<Piece> piecesOf(const QString &typed)
{
    QList<Piece> pieces;
    Piece piece;
    const auto end = [&] {
        if (!piece.text.trimmed().isEmpty())
            pieces.append(piece);
        piece = {};
    };
    for (const QChar c : typed) {
        const bool quote = c == u'"' || c == u'“' || c == u'”';
        if (quote) {
            const bool closing = piece.phrase;
            end();
            piece.phrase = !closing;
        } else if (c.isSpace() && !piece.phrase) {
            end();
        } else if (!c.isNull()) {
            piece.text += c;
        }
    }
    end();
    return pieces;
}

bool isIndexed(const QString &text)
{
    const auto codes = text.toUcs4();
    return std::any_of(codes.cbegin(), codes.cend(), [](uint c) {
        return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse;
    });
}

} // namespace

SearchTerms searchTerms(const QString &typed)
{
    SearchTerms out;
    QStringList terms;
    for (Piece piece : piecesOf(typed)) {
        if (!isIndexed(piece.text)) {
            out.literals.append(piece.text);
            continue;
        }
        while (!piece.phrase && piece.text.endsWith(u'*'))
            piece.text.chop(1);
        QString quoted = piece.text;
        quoted.replace(u'"', QLatin1String("\"\""));
        terms.append(u'"' + quoted + (piece.phrase ? QLatin1String("\"") : QLatin1String("\" *")));
    }
    out.match = terms.join(QLatin1String(" AND "));
    return out;
}

} // namespace muster
