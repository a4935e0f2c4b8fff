#include "models/comms/heard.h"

#include "models/core/clock.h"

#include <QRegularExpression>

#include <algorithm>

namespace muster {

namespace {

/// The value that `percent` of a sorted list do not exceed: nearest rank.
qint64 rankOf(const QList<qint64> &sorted, int percent)
{
    const qsizetype rank = (sorted.size() * percent + 99) / 100;
    return sorted.isEmpty() ? 0 : sorted.at(qBound<qsizetype>(0, rank - 1, sorted.size() - 1));
}

/// When each round of updates began.
QList<qint64> roundsOf(const QList<SentUpdate> &updates)
{
    QList<qint64> out;
    const SentUpdate *before = nullptr;
    for (const SentUpdate &update : updates) {
        const bool sameRound =
            before && (update.text == before->text || update.sentAt - out.last() < minute ||
                       (update.nextBy != 0 && update.nextBy == before->nextBy));
        if (!sameRound)
            out += update.sentAt;
        before = &update;
    }
    return out;
}

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression word(
        QStringLiteral("[^\\s\\p{Han}\\p{P}]+\\s*|[\\p{Han}\\p{P}]\\s*|\\s+"));
    QStringList out;
    for (auto it = word.globalMatch(text); it.hasNext();)
        out += it.next().captured();
    return out;
}

void add(QList<Piece> &pieces, Piece::Is is, const QString &words)
{
    if (!pieces.isEmpty() && pieces.last().is == is)
        pieces.last().words += words;
    else
        pieces.append({is, words});
}

} // namespace

Pace paceOf(const State &state)
{
    Pace pace;
    const QList<qint64> rounds = roundsOf(state.updates);
    if (!rounds.isEmpty() && state.started != 0)
        pace.firstWord = qMax<qint64>(0, rounds.first() - state.started);
    QList<qint64> gaps;
    for (qsizetype i = 1; i < rounds.size(); ++i)
        gaps += rounds.at(i) - rounds.at(i - 1);
    std::sort(gaps.begin(), gaps.end());
    pace.median = rankOf(gaps, 50);
    pace.p95 = rankOf(gaps, 95);
    pace.longest = gaps.isEmpty() ? 0 : gaps.last();
    const QList<Promise> promises = promisesOf(state);
    for (const Promise &promise : promises) {
        if (promise.keptAt != 0)
            ++(promise.lateMinutes() > 0 ? pace.late : pace.kept);
    }
    return pace;
}

QList<SentUpdate> pageAt(const State &state, qint64 atUs)
{
    QList<SentUpdate> out;
    for (auto it = state.updates.crbegin(); it != state.updates.crend(); ++it) {
        const bool known = std::any_of(out.cbegin(), out.cend(), [&](const SentUpdate &one) {
            return one.channel == it->channel && one.readers == it->readers;
        });
        if (it->sentAt <= atUs && !known)
            out += *it;
    }
    return out;
}

QList<Piece> compared(const QString &before, const QString &after)
{
    constexpr qsizetype most = 4'000;
    const QStringList a = wordsIn(before), b = wordsIn(after);
    if (a.size() > most || b.size() > most)
        return before == after ? QList<Piece>{{Piece::Is::Same, after}}
                               : QList<Piece>{{Piece::Is::Gone, before}, {Piece::Is::New, after}};
    // The longest common subsequence of words, from the end, as everybody does it.
    const qsizetype width = b.size() + 1;
    QList<quint16> common((a.size() + 1) * width, 0);
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            common[i * width + j] = a.at(i) == b.at(j)
                                        ? static_cast<quint16>(common.at((i + 1) * width + j + 1) + 1)
                                        : qMax(common.at((i + 1) * width + j), common.at(i * width + j + 1));
    }
    QList<Piece> out;
    qsizetype i = 0, j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a.at(i) == b.at(j)) {
            add(out, Piece::Is::Same, b.at(j));
            ++i, ++j;
        } else if (i < a.size() &&
                   (j == b.size() || common.at((i + 1) * width + j) >= common.at(i * width + j + 1))) {
            add(out, Piece::Is::Gone, a.at(i++));
        } else {
            add(out, Piece::Is::New, b.at(j++));
        }
    }
    return out;
}

} // namespace muster
