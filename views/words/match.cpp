#include "views/words/match.h"

#include <QList>
#include <QStringList>

namespace muster {

namespace {

enum Rank { Start, WordStart, WordStarts, Inside };

bool isHan(QChar c) { return c.script() == QChar::Script_Han; }

bool beginsWord(const QString &text, qsizetype at)
{
    if (!text.at(at).isLetterOrNumber())
        return false;
    return at == 0 || !text.at(at - 1).isLetterOrNumber() || isHan(text.at(at)) || isHan(text.at(at - 1));
}

/// Whether a term is made of beginnings of words, in their order.
class Beginnings
{
public:
    Beginnings(const QString &term, const QString &text)
        : m_term(term)
        , m_text(text)
        , m_failed(term.size() * text.size(), false)
    {}

    bool cover(qsizetype typed = 0, qsizetype from = 0)
    {
        if (typed == m_term.size())
            return true;
        for (qsizetype at = from; at < m_text.size(); ++at) {
            if (beginsWord(m_text, at) && coverFrom(typed, at))
                return true;
        }
        return false;
    }

private:
    bool coverFrom(qsizetype typed, qsizetype at)
    {
        bool &failed = m_failed[typed * m_text.size() + at]; // or many equal letters would take for ever
        if (failed)
            return false;
        for (qsizetype n = 0; typed + n < m_term.size() && at + n < m_text.size(); ++n) {
            if (m_term.at(typed + n) != m_text.at(at + n))
                break;
            if (cover(typed + n + 1, at + n + 1))
                return true;
        }
        failed = true;
        return false;
    }

    const QString &m_term, &m_text;
    QList<bool> m_failed;
};

std::optional<int> rankOf(const QString &term, const QString &text)
{
    if (text.startsWith(term))
        return Start;
    const qsizetype at = text.indexOf(term);
    for (qsizetype next = at; next >= 0; next = text.indexOf(term, next + 1)) {
        if (beginsWord(text, next))
            return WordStart;
    }
    if (Beginnings(term, text).cover())
        return WordStarts;
    return at >= 0 ? std::optional<int>(Inside) : std::nullopt;
}

} // namespace

std::optional<int> matchRank(const QString &typed, const QString &words)
{
    constexpr qsizetype mostTyped = 64, mostWords = 512;
    const QString text = words.left(mostWords).toCaseFolded();
    int sum = 0;
    for (const QString &term : typed.left(mostTyped).toCaseFolded().split(u' ', Qt::SkipEmptyParts)) {
        const std::optional<int> rank = rankOf(term, text);
        if (!rank)
            return {};
        sum += *rank;
    }
    return sum;
}

} // namespace muster
