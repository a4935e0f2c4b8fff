#pragma once

#include <QRegularExpression>

namespace muster {

/// A pattern over words of any script, in capitals or not.
inline QRegularExpression words(const QByteArray &pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::CaseInsensitiveOption |
                                                              QRegularExpression::UseUnicodePropertiesOption);
}

inline bool holds(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

} // namespace muster
