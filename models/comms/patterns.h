#pragma once

#include <QRegularExpression>

#include <atomic>

namespace muster {

/// A pattern with a number of its own, so that what it finds in a stretch of text can be remembered.
class Pattern
{
public:
    explicit Pattern(const QRegularExpression &expression)
        : m_expression(expression)
        , m_number(next())
    {}

    QRegularExpressionMatch match(const QString &text) const { return m_expression.match(text); }
    QRegularExpressionMatchIterator globalMatch(const QString &text) const
    {
        return m_expression.globalMatch(text);
    }
    QString source() const { return m_expression.pattern(); }
    int number() const { return m_number; } ///< from 0 on; copies share it

private:
    static int next()
    {
        static std::atomic<int> count = 0;
        return count++;
    }

    QRegularExpression m_expression;
    int m_number;
};

/// A pattern over words of any script, in capitals or not.
inline Pattern words(const QByteArray &pattern)
{
    return Pattern(
        QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::CaseInsensitiveOption |
                                                           QRegularExpression::UseUnicodePropertiesOption));
}

inline bool holds(const QString &text, const Pattern &pattern) { return pattern.match(text).hasMatch(); }

} // namespace muster
