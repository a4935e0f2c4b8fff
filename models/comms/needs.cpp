#include "models/comms/needs.h"

#include <QString>

#include <algorithm>
#include <iterator>
#include <optional>

namespace muster {

namespace {

char16_t folded(QChar c)
{
    if (c.unicode() < 0x80)
        return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c.unicode() + 0x20) : c.unicode();
    return c.toCaseFolded().unicode();
}

/// Reads a pattern of Perl's kind as far as the checks use it; gives up on anything else.
class PatternReader
{
public:
    explicit PatternReader(QStringView pattern)
        : m_pattern(pattern)
    {}

    Needs read()
    {
        Needs out = alternatives();
        return m_at == m_pattern.size() && m_known ? out : Needs();
    }

private:
    /// A piece of a sequence: a character, or what it needs.
    struct Atom
    {
        std::optional<QChar> character = {};
        Needs needs = {};
    };

    bool atEnd() const { return m_at >= m_pattern.size(); }
    bool next(QStringView what)
    {
        if (!m_pattern.sliced(m_at).startsWith(what))
            return false;
        m_at += what.size();
        return true;
    }
    void skipTo(QChar end)
    {
        while (!atEnd() && m_pattern.at(m_at) != end)
            ++m_at;
        m_known = m_known && !atEnd();
        ++m_at;
    }

    Needs alternatives()
    {
        std::vector<Needs> out{sequence()};
        while (next(u"|"))
            out.push_back(sequence());
        return Needs::one(std::move(out));
    }

    Needs sequence()
    {
        std::vector<Needs> out;
        QString word;
        const auto endWord = [&] {
            if (!word.isEmpty())
                out.push_back(Needs::word(word));
            word.clear();
        };
        while (m_known && !atEnd() && m_pattern.at(m_at) != u'|' && m_pattern.at(m_at) != u')') {
            const Atom atom = this->atom();
            const qsizetype before = m_at;
            const bool optional = isOptional();
            if (atom.character && !optional)
                word += *atom.character;
            if (!atom.character || m_at != before)
                endWord();
            if (!atom.needs.isNothing() && !optional)
                out.push_back(atom.needs);
        }
        endWord();
        return Needs::all(std::move(out));
    }

    /// Takes what says how often; whether that may be never.
    bool isOptional()
    {
        bool out = false;
        if (next(u"?") || next(u"*")) {
            out = true;
        } else if (next(u"{")) {
            out = m_pattern.sliced(m_at).startsWith(u'0');
            skipTo(u'}');
        } else if (!next(u"+")) {
            return false;
        }
        (void)(next(u"?") || next(u"+")); // lazy or possessive
        return out;
    }

    Atom atom()
    {
        if (next(u"("))
            return {{}, group()};
        if (next(u"["))
            return {{}, characters()};
        if (next(u"\\"))
            return escape();
        if (next(u".") || next(u"^") || next(u"$"))
            return {};
        if (QStringView(u"*+?{").contains(m_pattern.at(m_at)))
            m_known = false;
        return {m_pattern.at(m_at++), {}};
    }

    Needs group()
    {
        // What is looked at and not taken may be anything.
        const bool isLook = next(u"?=") || next(u"?!") || next(u"?<=") || next(u"?<!");
        if (!isLook && next(u"?<"))
            skipTo(u'>');
        else if (!isLook && !next(u"?:") && !next(u"?i:") && !next(u"?-i:"))
            m_known = m_known && !next(u"?");
        const Needs inside = alternatives();
        m_known = m_known && next(u")");
        return isLook ? Needs() : inside;
    }

    /// One of a few characters, each as itself; of others nothing is certain.
    Needs characters()
    {
        bool plain = !next(u"^");
        std::vector<Needs> out;
        for (bool first = true; m_known && (first || m_pattern.at(m_at) != u']'); first = false) {
            const QChar c = m_pattern.at(m_at);
            plain = plain && c != u'\\' && c != u'-';
            out.push_back(Needs::word(QStringView(&c, 1)));
            m_at += c == u'\\' ? 2 : 1;
            m_known = m_known && !atEnd();
        }
        ++m_at;
        constexpr std::size_t few = 12;
        return plain && out.size() <= few ? Needs::one(std::move(out)) : Needs();
    }

    Atom escape()
    {
        m_known = m_known && !atEnd();
        if (!m_known)
            return {};
        const QChar c = m_pattern.at(m_at++);
        if (next(u"{")) // \p{Han}, \x{200B}
            skipTo(u'}');
        else if (c == u'n')
            return {u'\n', {}};
        else if (!c.isLetterOrNumber())
            return {c, {}};
        m_known = m_known && !c.isDigit();
        return {};
    }

    QStringView m_pattern;
    qsizetype m_at = 0;
    bool m_known = true;
};

} // namespace

quint16 Grams::hashed(char16_t a, char16_t b, char16_t c)
{
    const quint32 mixed = a * 0x9E3779B1U + b * 0x85EBCA77U + c * 0xC2B2AE3DU;
    return static_cast<quint16>((mixed ^ mixed >> 15) * 0x27D4EB2FU >> 21);
}

Grams::Grams(QStringView text)
{
    char16_t before = 0, last = 0;
    for (const QChar c : text) {
        const char16_t unit = folded(c);
        m_bits.set(hashed(unit, 0, 0));
        m_bits.set(hashed(last, unit, 0));
        m_bits.set(hashed(before, last, unit));
        before = std::exchange(last, unit);
    }
}

std::array<quint16, Grams::telling> Grams::of(QStringView word)
{
    const auto at = [&](qsizetype i) { return folded(word.at(i)); };
    std::array<quint16, telling> out{};
    if (word.size() == 1) {
        out.fill(hashed(at(0), 0, 0));
    } else if (word.size() == 2) {
        out.fill(hashed(at(0), at(1), 0));
    } else {
        // Those of its end, the last of them again where there are no more.
        qsizetype i = word.size();
        for (quint16 &bit : out) {
            i = qMax<qsizetype>(3, i);
            bit = hashed(at(i - 3), at(i - 2), at(i - 1));
            --i;
        }
    }
    return out;
}

Needs Needs::of(QStringView pattern) { return PatternReader(pattern).read(); }

Needs Needs::word(QStringView word)
{
    Needs out;
    out.m_kind = Kind::One;
    out.m_length = static_cast<std::size_t>(word.size());
    out.m_words = {Grams::of(word)};
    return out;
}

/// A part of the same kind, or of one word, becomes one with it.
void Needs::take(Needs &&part)
{
    const bool isWord = part.m_words.size() == 1 && part.m_parts.empty();
    if (part.m_kind != m_kind && !isWord) {
        m_parts.push_back(std::move(part));
        return;
    }
    m_words.insert(m_words.end(), part.m_words.cbegin(), part.m_words.cend());
    std::move(part.m_parts.begin(), part.m_parts.end(), std::back_inserter(m_parts));
}

Needs Needs::all(std::vector<Needs> parts)
{
    std::erase_if(parts, [](const Needs &one) { return one.isNothing(); });
    if (parts.empty())
        return {};
    // What is rarest is asked first.
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Needs &a, const Needs &b) { return a.m_length > b.m_length; });
    Needs out;
    out.m_kind = Kind::All;
    out.m_length = parts.front().m_length;
    if (parts.size() == 1)
        return std::move(parts.front());
    for (Needs &part : parts)
        out.take(std::move(part));
    return out;
}

Needs Needs::one(std::vector<Needs> parts)
{
    if (parts.empty() ||
        std::any_of(parts.cbegin(), parts.cend(), [](const Needs &one) { return one.isNothing(); }))
        return {};
    if (parts.size() == 1)
        return std::move(parts.front());
    Needs out;
    out.m_kind = Kind::One;
    out.m_length = parts.front().m_length;
    for (Needs &part : parts) {
        out.m_length = std::min(out.m_length, part.m_length);
        out.take(std::move(part));
    }
    return out;
}

bool Needs::metBy(const Grams &grams) const
{
    const auto holds = [&](const auto &word) { return grams.has(word); };
    const auto isMet = [&](const Needs &part) { return part.metBy(grams); };
    switch (m_kind) {
    case Kind::Nothing: break;
    case Kind::All:
        return std::all_of(m_words.cbegin(), m_words.cend(), holds) &&
               std::all_of(m_parts.cbegin(), m_parts.cend(), isMet);
    case Kind::One:
        return std::any_of(m_words.cbegin(), m_words.cend(), holds) ||
               std::any_of(m_parts.cbegin(), m_parts.cend(), isMet);
    }
    return true;
}

} // namespace muster
