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
    // What would be, or is asked, takes no side; what will be does.
    static const Pattern unsure =
        words("\\b(?:if|unless|whether|would|could|should|might|may|when|once|as soon as|try|trying|(?<!than "
              ")before)\\b|如果|若|一旦|是否|可能|拟|如需|如有|尝试|之前|此前");
    QList<TakesSide> out;
    for (const Passage &clause : paragraph.clauses()) {
        for (const Matter &matter : matters()) {
            if (!holds(clause, matter.about) || holds(clause, unsure))
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
    static const Pattern asked = anyOf({
        "\\b(?:please|if you|whether|checking|check your|fees?|cannot (?:yet )?(?:tell|say)|can['’]t (?:yet "
        ")?(?:tell|say)|not (?:yet )?(?:know|sure))\\b",
        "是否|请(?!放心)|正在核",
    });
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

/// Whether two share Chinese characters that are of a thing, not of what is done with it: 新团 and 新开团.
bool shareHan(const QString &one, const QString &other)
{
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    static const QString doing = QStringLiteral(
        "的了在是和与及并也都将会已经可以能请您我们你大家这那有不没未为到从后前上下中内外先再仍还就"
        "开关闭停用启放受理暂止照常如期继续推迟取消延长顺进行今天日晚明全部时间点分");
    QString shared;
    for (auto match = han.globalMatch(one); match.hasNext();) {
        const QString character = match.next().captured();
        if (!doing.contains(character) && !shared.contains(character) && other.contains(character))
            shared += character;
    }
    return shared.size() >= 2;
}

/// Whether a clause and a decision name the same thing, or the clause says "it".
bool isOfOneThing(const QString &clause, const QString &decided)
{
    static const Pattern word = words("[a-z]{4,}|\\p{Han}{2}|\\p{Han}\\d+"),
                         it = words("\\b(?:it|them)\\b|其");
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
    return shareHan(clause, decided);
}

/// What was decided about a matter.
struct Decided
{
    const Matter *matter = nullptr;
    int side = 0;
    QString words;
};

/// The side that a decision takes in a matter: that of its first clause that takes one.
int sideDecided(const QString &decision, const Matter &matter)
{
    for (const Passage &clause : clausesOf(decision)) {
        if (const int side = holds(clause, matter.about) ? sideOf(clause, matter, true) : 0; side != 0)
            return side;
    }
    return 0;
}

/// What holds of all that was decided, oldest first: not what was decided otherwise later.
const QList<Decided> &decidedLast(const QStringList &decisions)
{
    thread_local LastAsked<QStringList, QList<Decided>> last; // they stay while somebody types
    return last.of(decisions, [&] {
        QList<Decided> out;
        for (const Matter &matter : matters()) {
            for (const QString &words : decisions) {
                const int side = sideDecided(words, matter);
                if (side == 0)
                    continue;
                out.removeIf([&](const Decided &earlier) {
                    return earlier.matter == &matter && earlier.side != side &&
                           (!matter.ofOneThing || isOfOneThing(words, earlier.words));
                });
                out.append({&matter, side, words});
            }
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
    static const Pattern open = anyOf({
        "\\b(?:unclear|unknown|not (?:yet )?(?:known|clear|checked|confirmed)|checking)\\b",
        "\\b(?:to be (?:checked|confirmed)|open question|being (?:checked|counted|verified|looked))\\b",
        "\\bstill (?:checking|counting|verifying|open)\\b",
        "\\?",
        "不明|仍在|尚在|还在|统计中|核对中|正在(?:核|统计|查|确认)|尚未|未定|待定|核查中",
        "\\b(?:decide|undecided|under review|pending|question|idea|not (?:yet )?agreed|being made)\\b",
        "不清楚|待确认|待核|未确认|尚未核|未知",
        "？",
    });
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
