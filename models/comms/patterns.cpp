#include "models/comms/patterns.h"

#include <atomic>

namespace muster {

namespace {

/// The alternatives of a pattern: what stands between the "|" that are in no group.
QStringList alternativesOf(const QString &pattern)
{
    QStringList out;
    qsizetype from = 0;
    int depth = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern.at(i);
        if (c == u'\\') {
            ++i;
        } else if (c == u'[') {
            // A bracket right behind the first is one of the characters; none of ours is, so it ends the
            // class.
            while (i < pattern.size() && pattern.at(i) != u']')
                i += pattern.at(i) == u'\\' ? 2 : 1;
        } else if (c == u'(') {
            ++depth;
        } else if (c == u')') {
            --depth;
        } else if (c == u'|' && depth == 0) {
            out += pattern.mid(from, i - from);
            from = i + 1;
        }
    }
    return out << pattern.mid(from);
}

int nextNumber()
{
    static std::atomic<int> count = 0;
    return count++;
}

} // namespace

Pattern::Pattern(const QRegularExpression &expression)
    : m_expression(expression)
    , m_number(nextNumber())
{
    std::vector<Branch> branches;
    for (const QString &one : alternativesOf(expression.pattern())) {
        // Short words take no longer together than each by itself.
        constexpr qsizetype shortest = 24;
        Branch *last = branches.empty() ? nullptr : &branches.back();
        if (last && last->expression.pattern().size() < shortest && one.size() < shortest) {
            last->expression.setPattern(last->expression.pattern() + u'|' + one);
            last->needs = Needs::of(last->expression.pattern());
        } else {
            branches.push_back({QRegularExpression(one, expression.patternOptions()), Needs::of(one)});
        }
    }
    m_branches = std::make_shared<const std::vector<Branch>>(std::move(branches));
}

std::optional<Place> Pattern::first(const QString &text, const Grams &grams) const
{
    std::optional<Place> out;
    for (const Branch &one : *m_branches) {
        if (!one.needs.metBy(grams))
            continue;
        // Of two that begin at one place the alternative that stands first holds, as in the whole pattern.
        const auto match = one.expression.match(text);
        if (match.hasMatch() && (!out || match.capturedStart() < out->start))
            out = Place{match.capturedStart(), match.capturedEnd()};
    }
    return out;
}

} // namespace muster
