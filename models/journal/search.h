#pragma once

#include <QString>
#include <QStringList>

namespace muster {

/// What a person typed into a search box, as the full-text index takes it.
struct SearchTerms
{
    QString match; ///< an FTS5 expression, every term quoted; empty if there is none
    QStringList
        literals; ///< words of nothing but signs, which the index does not hold: looked for as they are
};

/// Words must all be there, in any order; each may go on (prefix). "In quotes" is a phrase to the letter.
/// Nothing a person can type is a syntax error.
SearchTerms searchTerms(const QString &typed);

} // namespace muster
