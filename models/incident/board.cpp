#include "models/incident/board.h"

#include <algorithm>

namespace muster {

template <>
const QList<Term<Standing>> &terms<Standing>()
{
    static const QList<Term<Standing>> list{
        {Standing::Known, "known", QT_TRANSLATE_NOOP("Muster", "Known")},
        {Standing::Theory, "theory", QT_TRANSLATE_NOOP("Muster", "Theory")},
        {Standing::RuledOut, "ruled-out", QT_TRANSLATE_NOOP("Muster", "Ruled out")},
    };
    return list;
}

QList<BoardLine> Board::standing(Standing wanted) const
{
    QList<BoardLine> out;
    for (const BoardLine &one : lines) {
        if (one.standing == wanted)
            out.append(one);
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const BoardLine &a, const BoardLine &b) { return a.at < b.at; });
    return out;
}

const BoardLine *Board::line(const Id &event) const
{
    const auto found =
        std::find_if(lines.cbegin(), lines.cend(), [&](const BoardLine &one) { return one.event == event; });
    return found == lines.cend() ? nullptr : &*found;
}

} // namespace muster
