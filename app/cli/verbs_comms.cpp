// The subcommands for what customers read, each with what its help says.

#include "app/cli/options.h"
#include "models/comms/draft.h"

namespace muster::cli {

namespace {

Option audience()
{
    return {QStringLiteral("audience"), keysOf<Readers>().replace(QLatin1String(", "), QLatin1String("|")),
            say(QT_TRANSLATE_NOOP("Muster", "for whom; customers, unless you say"))};
}

Option phase()
{
    return {QStringLiteral("phase"), keysOf<Phase>().replace(QLatin1String(", "), QLatin1String("|")),
            say(QT_TRANSLATE_NOOP("Muster", "what it tells; what fits, unless you say"))};
}

Option into()
{
    return {QStringLiteral("o"), QStringLiteral("FILE"),
            say(QT_TRANSLATE_NOOP("Muster", "into this file; to standard output, unless you say"))};
}

} // namespace

QList<Verb> commsVerbs()
{
    return {
        {QStringLiteral("draft"),
         QStringLiteral("INC"),
         say(QT_TRANSLATE_NOOP("Muster",
                               "Write a customer update from what the incident knows, and check it.")),
         1,
         1,
         {phase(),
          {QStringLiteral("channel"), QStringLiteral("C"),
           say(QT_TRANSLATE_NOOP("Muster", "only for this channel; every one unless you say"))},
          audience()},
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
           say(QT_TRANSLATE_NOOP("Muster", "the subject or title it goes out under"))},
          audience()},
         runs(check)},
        {QStringLiteral("question"),
         QStringLiteral("INC TEXT"),
         say(QT_TRANSLATE_NOOP("Muster", "Count what customers ask, or record its approved answer.")),
         2,
         2,
         {{QStringLiteral("times"), QStringLiteral("N"),
           say(QT_TRANSLATE_NOOP("Muster", "how often it was asked"))},
          {QStringLiteral("answer"), QStringLiteral("TEXT"),
           say(QT_TRANSLATE_NOOP("Muster", "what everybody may answer; empty takes it back"))},
          by(),
          at()},
         runs(question)},
        {QStringLiteral("mail"),
         QStringLiteral("INC"),
         say(QT_TRANSLATE_NOOP("Muster", "Write a customer update as a mail that opens as a draft.")),
         1,
         1,
         {phase(),
          audience(),
          {QStringLiteral("bcc"), QStringLiteral("FILE"),
           say(QT_TRANSLATE_NOOP("Muster", "to these addresses, one a row; rows that are none are named"))},
          {QStringLiteral("from"), QStringLiteral("ADDRESS"),
           say(QT_TRANSLATE_NOOP("Muster", "whom it comes from; your mail program's, unless you say"))},
          {QStringLiteral("despite"),
           {},
           say(QT_TRANSLATE_NOOP("Muster", "although it seems to hold a password: it is none"))},
          into()},
         runs(mail)},
        {QStringLiteral("review"),
         QStringLiteral("INC"),
         say(QT_TRANSLATE_NOOP(
             "Muster", "Write an update with numbered sentences, for somebody outside the room to approve.")),
         1,
         1,
         {phase(),
          audience(),
          {QStringLiteral("as"), QStringLiteral("txt|odt|eml"),
           say(QT_TRANSLATE_NOOP("Muster", "the format; txt, unless you say"))},
          into()},
         runs(review)},
        {QStringLiteral("publish"),
         QStringLiteral("INC"),
         say(QT_TRANSLATE_NOOP(
             "Muster",
             "Write a status page of the updates that were sent, to upload: two languages and a feed.")),
         1,
         1,
         {{QStringLiteral("o"), QStringLiteral("FOLDER"),
           say(QT_TRANSLATE_NOOP("Muster", "into this folder"))},
          {QStringLiteral("name"), QStringLiteral("NAME"),
           say(QT_TRANSLATE_NOOP("Muster", "whose status it is"))}},
         runs(publish)},
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
