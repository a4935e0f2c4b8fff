#pragma once

#include "models/core/id.h"
#include "models/incident/terms.h"

#include <optional>

namespace muster {

/// What the room holds something to be.
enum class Standing { Known, Theory, RuledOut };

template <>
const QList<Term<Standing>> &terms<Standing>();

/// One line of the situation board: what is known, what may be the cause, what it is not.
struct BoardLine
{
    Id event; ///< that put it on the board
    Standing standing = Standing::Theory;
    QString text;  ///< empty once erased
    QString by;    ///< who said so last
    qint64 at = 0; ///< microseconds UTC, when they did
    QString note;  ///< what shows it
    friend bool operator==(const BoardLine &, const BoardLine &) = default;
};

/// How the technical side stands, in the three words of a subject expert's report (PagerDuty incident
/// response documentation, "Subject Matter Expert": condition, actions, needs).
struct Report
{
    Id event;
    QString condition, actions, needs;
    QString by;
    qint64 at = 0; ///< microseconds UTC
    friend bool operator==(const Report &, const Report &) = default;
};

/// Command that is held out to somebody and not taken yet.
struct CommandOffer
{
    Id event;
    QString from, to;
    QString brief; ///< Markdown
    qint64 at = 0; ///< microseconds UTC
    friend bool operator==(const CommandOffer &, const CommandOffer &) = default;
};

/// What the room makes of it, beside the log.
struct Board
{
    QList<BoardLine> lines; ///< in the order they were put on the board
    std::optional<Report> report;
    std::optional<CommandOffer> offer;

    /// Those that stand so, the ones said last at the end.
    QList<BoardLine> standing(Standing standing) const;
    const BoardLine *line(const Id &event) const;
    friend bool operator==(const Board &, const Board &) = default;
};

} // namespace muster
