#include "models/incident/wall.h"

#include "models/incident/sensitive.h"

#include <algorithm>

namespace muster {

namespace {

bool mayHang(const Entry &entry)
{
    const bool hidden =
        entry.audience == Audience::Restricted || entry.struck || entry.erased || entry.pending;
    const bool draft = entry.subject.startsWith(QLatin1String("approval/"));
    return !hidden && !draft && !mentionsMoney(entry.text) && secretsIn(entry.text).isEmpty();
}

/// The worst first, what nobody knows last.
int rank(Health health)
{
    switch (health) {
    case Health::Down: return 0;
    case Health::Degraded: return 1;
    case Health::Works: return 2;
    case Health::Unknown: break;
    }
    return 3;
}

} // namespace

QList<Entry> wallLines(const QList<Entry> &entries, int most)
{
    QList<Entry> out;
    for (auto at = entries.crbegin(); at != entries.crend() && out.size() < most; ++at) {
        Entry line = *at;
        if (line.kind == Kind::Handoff || line.subject.startsWith(QLatin1String("offered/")))
            line.text = line.text.section(u'\n', 0, 0);
        if (mayHang(line))
            out.prepend(line);
    }
    return out;
}

WallBoard wallBoard(const Assessment &assessment)
{
    WallBoard board;
    for (auto at = assessment.functions.cbegin(); at != assessment.functions.cend(); ++at) {
        board.rows.append({at.key(), at->health});
        board.back += at->health == Health::Works ? 1 : 0;
        board.partly += at->health == Health::Degraded ? 1 : 0;
        board.down += at->health == Health::Down ? 1 : 0;
    }
    std::stable_sort(board.rows.begin(), board.rows.end(),
                     [](const auto &a, const auto &b) { return rank(a.second) < rank(b.second); });
    return board;
}

} // namespace muster
