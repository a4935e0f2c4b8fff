// The subcommands for what customers read, each with what its help says.

#include "app/cli/options.h"
#include "models/comms/draft.h"

namespace muster::cli {

QList<Verb> commsVerbs()
{
    return {
        {QStringLiteral("draft"),
         QStringLiteral("INC"),
         say(QT_TRANSLATE_NOOP("Muster",
                               "Write a customer update from what the incident knows, and check it.")),
         1,
         1,
         {{QStringLiteral("phase"), keysOf<Phase>().replace(QLatin1String(", "), QLatin1String("|")),
           say(QT_TRANSLATE_NOOP("Muster", "what it tells; what fits, unless you say"))},
          {QStringLiteral("channel"), QStringLiteral("C"),
           say(QT_TRANSLATE_NOOP("Muster", "only for this channel; every one unless you say"))},
          {QStringLiteral("for"), keysOf<Readers>().replace(QLatin1String(", "), QLatin1String("|")),
           say(QT_TRANSLATE_NOOP("Muster", "for whom; customers, unless you say"))}},
         runs(draft)},
        {QStringLiteral("check"),
         QStringLiteral("INC"),
         say(QT_TRANSLATE_NOOP("Muster",
                               "Check the text on standard input against what the incident knows.")),
         1,
         1,
         {{QStringLiteral("channel"), QStringLiteral("C"),
           say(QT_TRANSLATE_NOOP("Muster", "where it is to be posted"))},
          {QStringLiteral("subject"), QStringLiteral("TEXT"),
           say(QT_TRANSLATE_NOOP("Muster", "the subject or title it goes out under"))}},
         runs(check)},
        {QStringLiteral("history"),
         QStringLiteral("INC"),
         say(QT_TRANSLATE_NOOP(
             "Muster", "What customers were told, at what pace, and what changed between two updates.")),
         1,
         1,
         {{QStringLiteral("at"), QStringLiteral("T"),
           say(QT_TRANSLATE_NOOP("Muster", "only what they could read at that time"))},
          {QStringLiteral("compare"), QStringLiteral("A,B"),
           say(QT_TRANSLATE_NOOP("Muster", "what changed from update A to update B"))}},
         runs(history)},
        {QStringLiteral("proof"),
         {},
         say(QT_TRANSLATE_NOOP("Muster",
                               "Whether the text on standard input fits a channel; opens no workspace.")),
         0,
         0,
         {{QStringLiteral("channel"), QStringLiteral("C"),
           say(QT_TRANSLATE_NOOP("Muster", "where it is to go: statuspage, email, x, sms, slack, teams …"))},
          {QStringLiteral("subject"), QStringLiteral("TEXT"),
           say(QT_TRANSLATE_NOOP("Muster", "the subject or title it goes out under"))}},
         runs(proof)},
    };
}

} // namespace muster::cli
