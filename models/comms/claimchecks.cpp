// What a text claims that somebody must have written down first, and what was decided otherwise.

#include "models/comms/claims.h"
#include "models/comms/clauses.h"
#include "models/comms/matters.h"
#include "models/comms/patterns.h"
#include "models/comms/recordchecks.h"

#include <algorithm>

namespace muster {

namespace {

/// A clause that takes a side in one of the matters.
struct TakesSide
{
    Passage clause;
    const Matter *matter = nullptr;
    int side = 0;
};

QList<TakesSide> sidesIn(const Paragraph &paragraph)
{
    QList<TakesSide> out;
    for (const Passage &clause : paragraph.clauses()) {
        for (const Matter &matter : matters()) {
            if (!holds(clause, matter.about) || !isPlain(clause))
                continue;
            if (const int side = sideOf(clause, matter); side != 0)
                out.append({clause, &matter, side});
        }
    }
    return out;
}

/// A clause that claims something.
struct Claims
{
    Passage clause;
    const Claim *claim = nullptr;
};

QList<Claims> claimsIn(const Paragraph &paragraph)
{
    static const Pattern asked =
        words("\\b(?:please|if you|whether|checking|check your)\\b|是否|请(?!放心)|正在核");
    QList<Claims> out;
    for (const Passage &clause : paragraph.clauses()) {
        if (holds(clause, asked))
            continue;
        for (const Claim &one : claims()) {
            if (holds(clause, one.said))
                out.append({clause, &one});
        }
    }
    return out;
}

/// Whether a clause and a decision name the same thing, or the clause says "it".
bool isOfOneThing(const QString &clause, const QString &decided)
{
    static const Pattern word = words("[a-z]{4,}|\\p{Han}{2}"), it = words("\\b(?:it|them)\\b|其");
    static const Pattern common =
        words("^(?:switch\\w*|turn\\w*|open\\w*|clos\\w+|again|until|with|from|that|this|have|been|will|step|"
              "开启|关闭|停用|启用|开放|受理|我们|暂停|已经|目前|照常|如期|继续|推迟|取消|延期|顺延|进行|"
              "今天|今日|planned|ahead|continue|postpone\\w*|cancel\\w*|today|tomorrow)$");
    if (holds(clause, it))
        return true;
    for (auto match = word.globalMatch(decided); match.hasNext();) {
        const QString one = match.next().captured();
        if (!holds(one, common) && clause.contains(one, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// What was decided last about a matter.
struct Decided
{
    const Matter *matter = nullptr;
    int side = 0;
    QString words;
};

/// What holds of all that was decided, oldest first.
const QList<Decided> &decidedLast(const QStringList &decisions)
{
    thread_local LastAsked<QStringList, QList<Decided>> last; // they stay while somebody types
    return last.of(decisions, [&] {
        QList<Decided> out;
        for (const Matter &matter : matters()) {
            Decided one;
            for (const QString &words : decisions) {
                if (const int side = holds(words, matter.about) ? sideOf(words, matter) : 0; side != 0)
                    one = {&matter, side, words};
            }
            if (one.side != 0)
                out.append(one);
        }
        return out;
    });
}

} // namespace

std::optional<Fault> decision(const ReadText &a)
{
    static const Gathering<TakesSide> sides(sidesIn);
    for (const Decided &one : decidedLast(a.record.decisions)) {
        auto fault = a.firstFault(sides, [&](const TakesSide &told) -> std::optional<Fault> {
            const Passage &clause = told.clause;
            if (told.matter != one.matter || told.side != -one.side ||
                (one.matter->ofOneThing && !isOfOneThing(clause.words, one.words)))
                return std::nullopt;
            return Fault{say(QT_TRANSLATE_NOOP("Muster", "“%1”, but it was decided: “%2”."),
                             clause.words.simplified(), one.words.simplified()),
                         clause.start, clause.end()};
        });
        if (fault)
            return fault;
    }
    return std::nullopt;
}

std::optional<Fault> claim(const ReadText &a)
{
    static const Pattern open = words(
        "\\b(?:unclear|unknown|not (?:yet )?(?:known|clear|checked|confirmed)|to be "
        "(?:checked|confirmed)|open question|checking)\\b|\\?|不明|不清楚|待确认|待核|未确认|尚未核|未知|？");
    const auto bearsOut = [&](const QString &words, const Claim &claim) {
        const Passage line = a.recalled(words);
        return holds(line, claim.borne) && !holds(line, open);
    };
    static const Gathering<Claims> made(claimsIn);
    return a.firstFault(made, [&](const Claims &told) -> std::optional<Fault> {
        const auto &lines = a.record.lines;
        if (std::any_of(lines.cbegin(), lines.cend(),
                        [&](const QString &words) { return bearsOut(words, *told.claim); }))
            return std::nullopt;
        return Fault{
            say(QT_TRANSLATE_NOOP(
                    "Muster", "“%1” stands nowhere in the record: note how you know it, or leave it out."),
                told.clause.words.simplified()),
            told.clause.start, told.clause.end()};
    });
}

} // namespace muster
