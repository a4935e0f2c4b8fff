#pragma once

#include "models/comms/needs.h"

#include <QRegularExpression>

#include <memory>
#include <optional>

namespace muster {

/// Where something stands in a text, in UTF-16 units.
struct Place
{
    qsizetype start = 0, end = 0;
};

/// A pattern with a number of its own, so that what it finds in a stretch of text can be remembered.
class Pattern
{
public:
    explicit Pattern(const QRegularExpression &expression);

    QRegularExpressionMatch match(const QString &text) const { return m_expression.match(text); }
    QRegularExpressionMatchIterator globalMatch(const QString &text) const
    {
        return m_expression.globalMatch(text);
    }
    int number() const { return m_number; } ///< from 0 on; copies share it

    /// The first place that it finds. Of its alternatives only those are tried that `grams`, of the same
    /// text, do not rule out; which is quicker, and the same.
    std::optional<Place> first(const QString &text, const Grams &grams) const;

private:
    /// One of the alternatives, and what it needs.
    struct Branch
    {
        QRegularExpression expression;
        Needs needs;
    };

    QRegularExpression m_expression;
    int m_number;
    std::shared_ptr<const std::vector<Branch>> m_branches;
};

/// A pattern over words of any script, in capitals or not.
inline Pattern words(const QByteArray &pattern)
{
    return Pattern(
        QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::CaseInsensitiveOption |
                                                           QRegularExpression::UseUnicodePropertiesOption));
}

/// A pattern that finds what one of several finds, each of them kept in a line of its own.
inline Pattern anyOf(std::initializer_list<const char *> patterns)
{
    QByteArray all;
    for (const char *one : patterns)
        all += QByteArray(all.isEmpty() ? "" : "|") + one;
    return words(all);
}

inline bool holds(const QString &text, const Pattern &pattern) { return pattern.match(text).hasMatch(); }

} // namespace muster
