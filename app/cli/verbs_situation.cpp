// The subcommands for what the room makes of it and who leads, each with what its help says.

#include "app/cli/options.h"

namespace muster::cli {

QList<Verb> situationVerbs()
{
    const Option standing{QStringLiteral("as"), QStringLiteral("S"),
                          say(QT_TRANSLATE_NOOP("Muster", "known, theory or ruled-out"))};
    return {
        {QStringLiteral("board"),
         QStringLiteral("INC"),
         say(QT_TRANSLATE_NOOP("Muster", "Show what is known, suspected, ruled out and under way.")),
         1,
         1,
         {},
         runs(board)},
        {QStringLiteral("finding"),
         QStringLiteral("INC TEXT"),
         say(QT_TRANSLATE_NOOP("Muster", "Put something on the board; a theory unless you say.")),
         2,
         2,
         {standing, at(), by()},
         runs(finding)},
        {QStringLiteral("settle"),
         QStringLiteral("INC FINDING"),
         say(QT_TRANSLATE_NOOP("Muster", "Say what a line of the board turned out to be.")),
         2,
         2,
         {standing, reason(), at(), by()},
         runs(settle)},
        {QStringLiteral("report"),
         QStringLiteral("INC"),
         say(QT_TRANSLATE_NOOP("Muster", "Record how the technical side stands.")),
         1,
         1,
         {{QStringLiteral("condition"), QStringLiteral("T"),
           say(QT_TRANSLATE_NOOP("Muster", "how it stands now"))},
          {QStringLiteral("actions"), QStringLiteral("T"), say(QT_TRANSLATE_NOOP("Muster", "what is done"))},
          {QStringLiteral("needs"), QStringLiteral("T"), say(QT_TRANSLATE_NOOP("Muster", "what is needed"))},
          at(),
          by()},
         runs(report)},
        {QStringLiteral("catchup"),
         QStringLiteral("INC"),
         say(QT_TRANSLATE_NOOP("Muster", "Tell the incident in half a minute.")),
         1,
         1,
         {},
         runs(catchUp)},
        {QStringLiteral("command"),
         QStringLiteral("INC"),
         say(QT_TRANSLATE_NOOP("Muster", "Print the briefing that goes with command; hand command over.")),
         1,
         1,
         {{QStringLiteral("to"), QStringLiteral("NAME"),
           say(QT_TRANSLATE_NOOP("Muster", "offer command to them; nothing changes until they take it"))},
          {QStringLiteral("brief"), QStringLiteral("FILE"),
           say(QT_TRANSLATE_NOOP("Muster", "the briefing; made from the record unless you say"))},
          {QStringLiteral("take"),
           {},
           say(QT_TRANSLATE_NOOP("Muster", "the one it was offered to has it now"))},
          {QStringLiteral("take-back"), {}, say(QT_TRANSLATE_NOOP("Muster", "the offer no longer stands"))},
          at(),
          by()},
         runs(command)},
    };
}

} // namespace muster::cli
