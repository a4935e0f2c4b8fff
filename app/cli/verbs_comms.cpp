// The subcommands for what customers read, each with what its help says.

#include "app/cli/options.h"
#include "models/comms/draft.h"
#include "models/incident/connector.h"

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

Option holdingOption()
{
    return {
        QStringLiteral("holding"), QStringLiteral("NAME"),
        say(QT_TRANSLATE_NOOP("Muster", "this statement, which was approved beforehand; channels with room "
                                        "for a whole text get it"))};
}

Option mannerOption()
{
    return {QStringLiteral("manner"), keysOf<Manner>().replace(QLatin1String(", "), QLatin1String("|")),
            say(QT_TRANSLATE_NOOP("Muster", "how this one apologises and thanks; as set, unless you say"))};
}

Option secretFrom()
{
    return {
        QStringLiteral("secret-from"), QStringLiteral("FILE|-"),
        say(QT_TRANSLATE_NOOP("Muster", "the password, the API key, or the whole address of a webhook, below "
                                        "it the signing key of a DingTalk or Feishu robot that asks for one; "
                                        "the keyring's, unless you say"))};
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
          audience(),
          holdingOption(),
          mannerOption(),
          {QStringLiteral("both"),
           {},
           say(QT_TRANSLATE_NOOP("Muster", "in both languages, English and then Chinese"))}},
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
          holdingOption(),
          mannerOption(),
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
          holdingOption(),
          mannerOption(),
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
        {QStringLiteral("connector"),
         QStringLiteral("[NAME]"),
         say(QT_TRANSLATE_NOOP("Muster", "List where texts can go by themselves, or set one up.")),
         0,
         1,
         {{QStringLiteral("as"), keysOf<Carrier>().replace(QLatin1String(", "), QLatin1String("|")),
           say(QT_TRANSLATE_NOOP("Muster", "what kind of server it is"))},
          {QStringLiteral("channel"), QStringLiteral("C"),
           say(QT_TRANSLATE_NOOP("Muster", "whose text it takes; that of its kind unless you say"))},
          secretFrom(),
          {QStringLiteral("address"), QStringLiteral("URL"),
           say(QT_TRANSLATE_NOOP("Muster", "smtp://HOST:PORT or smtps://HOST:PORT of a mail server; the API "
                                           "of a status page that is elsewhere"))},
          {QStringLiteral("user"), QStringLiteral("NAME"),
           say(QT_TRANSLATE_NOOP("Muster", "who logs in to the mail server"))},
          {QStringLiteral("from"), QStringLiteral("ADDRESS"),
           say(QT_TRANSLATE_NOOP("Muster", "whom mails come from"))},
          {QStringLiteral("recipients"), QStringLiteral("FILE"),
           say(QT_TRANSLATE_NOOP("Muster", "who gets mails, one address a row"))},
          {QStringLiteral("page"), QStringLiteral("ID"),
           say(QT_TRANSLATE_NOOP("Muster", "the id of a status page"))},
          {QStringLiteral("shape"), QStringLiteral("FILE"),
           say(QT_TRANSLATE_NOOP("Muster", "the JSON that a webhook gets, as a template"))},
          {QStringLiteral("drop"), {}, say(QT_TRANSLATE_NOOP("Muster", "take it away, and its secret"))}},
         runs(connector)},
        {QStringLiteral("send"),
         QStringLiteral("INC"),
         say(QT_TRANSLATE_NOOP("Muster", "Send a customer update through a connector, once.")),
         1,
         1,
         {{QStringLiteral("to"), QStringLiteral("NAME"),
           say(QT_TRANSLATE_NOOP("Muster", "through which connector"))},
          phase(),
          audience(),
          holdingOption(),
          mannerOption(),
          {QStringLiteral("text"), QStringLiteral("FILE|-"),
           say(QT_TRANSLATE_NOOP("Muster", "this text, instead of what the incident makes"))},
          {QStringLiteral("subject"), QStringLiteral("TEXT"),
           say(QT_TRANSLATE_NOOP("Muster", "the subject or title it goes out under"))},
          {QStringLiteral("next-by"), QStringLiteral("T"),
           say(QT_TRANSLATE_NOOP("Muster", "when the text promises the next update"))},
          {QStringLiteral("dry-run"),
           {},
           say(QT_TRANSLATE_NOOP("Muster", "show exactly what would be sent, and send nothing"))},
          {QStringLiteral("despite"),
           {},
           say(QT_TRANSLATE_NOOP("Muster", "although nobody approved it, or it seems to hold a password"))},
          secretFrom(),
          by()},
         runs(send)},
        {QStringLiteral("outbox"),
         QStringLiteral("INC [ID stop|again|arrived|lost]"),
         say(QT_TRANSLATE_NOOP("Muster",
                               "What was to be sent and what became of it; stop one, try it again, or say "
                               "whether it arrived.")),
         1,
         3,
         {secretFrom()},
         runs(outbox)},
        {QStringLiteral("template"),
         QStringLiteral("[NAME]"),
         say(QT_TRANSLATE_NOOP("Muster", "List the templates of updates, print one, or make it your own.")),
         0,
         1,
         {{QStringLiteral("text"), QStringLiteral("FILE|-"),
           say(QT_TRANSLATE_NOOP("Muster", "this is our own from now on"))},
          {QStringLiteral("drop"), {}, say(QT_TRANSLATE_NOOP("Muster", "Muster's own again"))}},
         runs(templates)},
        {QStringLiteral("cadence"),
         QStringLiteral("[SEVERITY STATUS MINUTES]"),
         say(QT_TRANSLATE_NOOP("Muster", "How often customers hear, or how often they are to.")),
         0,
         3,
         {},
         runs(cadence)},
        {QStringLiteral("pace"),
         QStringLiteral("INC [MINUTES]"),
         say(QT_TRANSLATE_NOOP("Muster",
                               "How often customers hear in a long incident; 0 is as often as usual.")),
         1,
         2,
         {reason(), by()},
         runs(pace)},
        {QStringLiteral("channel"),
         QStringLiteral("INC [CHANNEL]"),
         say(QT_TRANSLATE_NOOP("Muster", "List the channels that are down, or mark one.")),
         1,
         2,
         {{QStringLiteral("down"), QStringLiteral("CHANNEL"),
           say(QT_TRANSLATE_NOOP("Muster", "it cannot be used, and this one stands in for it"))},
          {QStringLiteral("works"), {}, say(QT_TRANSLATE_NOOP("Muster", "it can be used again"))},
          reason(),
          at(),
          by()},
         runs(channel)},
        {QStringLiteral("manner"),
         QStringLiteral("[plain|formal|warm]"),
         say(QT_TRANSLATE_NOOP("Muster", "In what manner templates greet, apologise and thank, or are to.")),
         0,
         1,
         {},
         runs(manner)},
        {QStringLiteral("holding"),
         QStringLiteral("[NAME]"),
         say(QT_TRANSLATE_NOOP("Muster", "List the statements that were approved beforehand, print one, or "
                                         "save one.")),
         0,
         1,
         {{QStringLiteral("language"), QStringLiteral("en|zh_CN"),
           say(QT_TRANSLATE_NOOP("Muster", "in which language it is; that of --lang, unless you say"))},
          {QStringLiteral("text"), QStringLiteral("FILE|-"),
           say(QT_TRANSLATE_NOOP("Muster", "its text: “# ” and the subject, then what it says"))},
          {QStringLiteral("approved-by"), QStringLiteral("WHO"),
           say(QT_TRANSLATE_NOOP("Muster", "who approved exactly this text"))},
          {QStringLiteral("until"), QStringLiteral("DATE"),
           say(QT_TRANSLATE_NOOP("Muster", "the last day it may go out without asking, such as 2027-03-31"))},
          {QStringLiteral("drop"), {}, say(QT_TRANSLATE_NOOP("Muster", "take it away"))}},
         runs(holding)},
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
                               "Whether the text on standard input fits a channel, or each of them; opens no "
                               "workspace.")),
         0,
         0,
         {{QStringLiteral("channel"), QStringLiteral("C"),
           say(QT_TRANSLATE_NOOP("Muster", "where it is to go: statuspage, email, x, sms, slack, teams …; "
                                           "without it, everywhere"))},
          {QStringLiteral("subject"), QStringLiteral("TEXT"),
           say(QT_TRANSLATE_NOOP("Muster", "the subject or title it goes out under"))}},
         runs(proof)},
    };
}

} // namespace muster::cli
