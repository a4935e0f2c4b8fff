#include "app/cli/verbs.h"
#include "app/cli/options.h"

#include <QJsonArray>

namespace muster::cli {

namespace {

QJsonObject nothingTaken()
{
    return {{QStringLiteral("incident"), QJsonValue()},
            {QStringLiteral("imported"), 0},
            {QStringLiteral("duplicates"), 0},
            {QStringLiteral("rejected"), 0}};
}

QJsonObject nothingVerified()
{
    return {{QStringLiteral("events"), 0},
            {QStringLiteral("ok"), false},
            {QStringLiteral("first_bad"), QJsonValue()},
            {QStringLiteral("erased"), 0}};
}

QJsonObject nothingChecked()
{
    return {{QStringLiteral("id"), QJsonValue()},
            {QStringLiteral("title"), QJsonValue()},
            {QStringLiteral("version"), QJsonValue()},
            {QStringLiteral("checks"), 0},
            {QStringLiteral("warnings"), QJsonArray()}};
}

QList<Verb> writingVerbs()
{
    return {
        {QStringLiteral("declare"),
         QStringLiteral("TITLE"),
         say(QT_TRANSLATE_NOOP("Muster", "Begin a new incident.")),
         1,
         1,
         {{QStringLiteral("severity"), QStringLiteral("1..5"),
           say(QT_TRANSLATE_NOOP("Muster", "how bad it is; 2 unless you say"))},
          at(),
          by(),
          via()},
         runs(declare)},
        {QStringLiteral("log"),
         QStringLiteral("INC TEXT|-"),
         say(QT_TRANSLATE_NOOP("Muster", "Write one entry; with “-” one for each line of standard input.")),
         2,
         2,
         {kindOption("note|action|decision|observation|call|follow-up"), at(), by(), recordedBy(), via(),
          audienceOption()},
         runs(log)},
        {QStringLiteral("correct"),
         QStringLiteral("INC ENTRY"),
         say(QT_TRANSLATE_NOOP("Muster", "Strike and correct an entry; the old words stay.")),
         2,
         2,
         {{QStringLiteral("text"), QStringLiteral("T"),
           say(QT_TRANSLATE_NOOP("Muster", "the words as they should be"))},
          at(),
          {QStringLiteral("strike"), {}, say(QT_TRANSLATE_NOOP("Muster", "take the entry back"))},
          reason(),
          by()},
         runs(correct)},
        {QStringLiteral("erase"),
         QStringLiteral("INC ENTRY|title"),
         say(QT_TRANSLATE_NOOP("Muster", "Remove an entry's words for ever; the chain stays whole.")),
         2,
         2,
         {reason(), by()},
         runs(erase)},
        {QStringLiteral("status"),
         QStringLiteral("INC STATE"),
         say(QT_TRANSLATE_NOOP("Muster", "Say how far the incident is.")),
         2,
         2,
         {reason(),
          {QStringLiteral("of"), QStringLiteral("INC"),
           say(QT_TRANSLATE_NOOP("Muster", "what a duplicate is a duplicate of"))},
          at(),
          by()},
         runs(status)},
        {QStringLiteral("severity"),
         QStringLiteral("INC N"),
         say(QT_TRANSLATE_NOOP("Muster", "Say how bad the incident is; lowering needs a reason.")),
         2,
         2,
         {reason(), at(), by()},
         runs(severity)},
        {QStringLiteral("role"),
         QStringLiteral("INC ROLE NAME"),
         say(QT_TRANSLATE_NOOP("Muster", "Give a role to somebody; an empty name gives it to nobody.")),
         3,
         3,
         {at(), by()},
         runs(role)},
        {QStringLiteral("audience"),
         QStringLiteral("INC ENTRY internal|vendor|public|restricted"),
         say(QT_TRANSLATE_NOOP("Muster", "Say who may read an entry.")),
         3,
         3,
         {by()},
         runs(audience)},
        {QStringLiteral("sent"),
         QStringLiteral("INC"),
         say(QT_TRANSLATE_NOOP("Muster",
                               "Record an update that was sent; its text comes from standard input.")),
         1,
         1,
         {{QStringLiteral("channel"), QStringLiteral("C"),
           say(QT_TRANSLATE_NOOP("Muster", "where it was posted"))},
          {QStringLiteral("next-by"), QStringLiteral("T"),
           say(QT_TRANSLATE_NOOP("Muster", "when the text promises the next update"))},
          at(),
          by()},
         runs(sent)},
    };
}

QList<Verb> readingVerbs()
{
    return {
        {QStringLiteral("list"),
         {},
         say(QT_TRANSLATE_NOOP("Muster", "List all incidents.")),
         0,
         0,
         {},
         runs(list)},
        {QStringLiteral("show"),
         QStringLiteral("INC"),
         say(QT_TRANSLATE_NOOP("Muster", "Show where an incident stands.")),
         1,
         1,
         {},
         runs(show)},
        {QStringLiteral("timeline"),
         QStringLiteral("INC"),
         say(QT_TRANSLATE_NOOP("Muster", "Print the timeline, oldest first.")),
         1,
         1,
         {{QStringLiteral("search"), QStringLiteral("Q"),
           say(QT_TRANSLATE_NOOP("Muster", "only entries with these words"))},
          kindOption(
              "note|action|decision|observation|call|follow-up|update|severity|status|role|check|handoff"),
          audienceOption(),
          {QStringLiteral("from"), QStringLiteral("T"), say(QT_TRANSLATE_NOOP("Muster", "not before"))},
          {QStringLiteral("to"), QStringLiteral("T"), say(QT_TRANSLATE_NOOP("Muster", "not after"))},
          {QStringLiteral("limit"), QStringLiteral("N"),
           say(QT_TRANSLATE_NOOP("Muster", "only the first N"))},
          {QStringLiteral("order"), QStringLiteral("oldest|newest"),
           say(QT_TRANSLATE_NOOP("Muster", "which comes first"))}},
         runs(timeline)},
        {QStringLiteral("search"),
         QStringLiteral("Q"),
         say(QT_TRANSLATE_NOOP("Muster", "Search all incidents, newest first.")),
         1,
         1,
         {},
         runs(search)},
        {QStringLiteral("digest"),
         QStringLiteral("INC"),
         say(QT_TRANSLATE_NOOP("Muster", "What is new since the last digest, as text for the room's chat.")),
         1,
         1,
         {{QStringLiteral("peek"), {}, say(QT_TRANSLATE_NOOP("Muster", "leave the mark where it is"))}},
         runs(digest)},
    };
}

QList<Verb> fileVerbs()
{
    return {
        {QStringLiteral("import"),
         QStringLiteral("FILE..."),
         say(QT_TRANSLATE_NOOP("Muster", "Take foreign records into a timeline; twice adds nothing.")),
         1,
         -1,
         {{QStringLiteral("into"), QStringLiteral("INC"),
           say(QT_TRANSLATE_NOOP("Muster", "into this incident"))},
          {QStringLiteral("new"), {}, say(QT_TRANSLATE_NOOP("Muster", "into an incident of its own"))},
          {QStringLiteral("as"), QStringLiteral("FORMAT"),
           say(QT_TRANSLATE_NOOP("Muster", "the format, if it is not to be guessed"))},
          zone(),
          {QStringLiteral("rejects"), QStringLiteral("FILE"),
           say(QT_TRANSLATE_NOOP("Muster", "where the records that cannot be used go, with the reason"))},
          {QStringLiteral("dry-run"), {}, say(QT_TRANSLATE_NOOP("Muster", "only say what would happen"))}},
         runs(import, nothingTaken())},
        {QStringLiteral("export"),
         QStringLiteral("INC"),
         say(QT_TRANSLATE_NOOP("Muster", "Write the timeline out.")),
         1,
         1,
         {{QStringLiteral("as"), QStringLiteral("FORMAT"),
           say(QT_TRANSLATE_NOOP("Muster", "json, jsonl, csv, md, html or txt"))},
          {QStringLiteral("o"), QStringLiteral("FILE"),
           say(QT_TRANSLATE_NOOP("Muster", "where to; also -o FILE; standard output unless you say"))},
          {QStringLiteral("for"), QStringLiteral("internal|customer|vendor"),
           say(QT_TRANSLATE_NOOP("Muster", "who is to read it"))},
          zone()},
         runs(exportTimeline)},
        {QStringLiteral("merge"),
         QStringLiteral("FILE"),
         say(QT_TRANSLATE_NOOP("Muster", "Take another workspace or bundle into this one.")),
         1,
         1,
         {},
         runs(merge,
              {{QStringLiteral("events"), 0}, {QStringLiteral("new"), 0}, {QStringLiteral("forks"), 0}})},
        {QStringLiteral("verify"),
         QStringLiteral("[FILE]"),
         say(QT_TRANSLATE_NOOP("Muster", "Check that nothing was changed, cut out or lost.")),
         0,
         1,
         {{QStringLiteral("against"), QStringLiteral("EXPORT"),
           say(QT_TRANSLATE_NOOP("Muster", "that it still holds what this export states"))}},
         runs(verify, nothingVerified())},
        {QStringLiteral("backup"),
         QStringLiteral("FILE"),
         say(QT_TRANSLATE_NOOP("Muster", "Copy the workspace while it is in use, verified.")),
         1,
         1,
         {},
         runs(backup)},
        {QStringLiteral("restore"),
         QStringLiteral("FILE"),
         say(QT_TRANSLATE_NOOP("Muster", "Make the workspace from a backup; never over one that is there.")),
         1,
         1,
         {},
         runs(restore)},
        {QStringLiteral("playbooks"),
         {},
         say(QT_TRANSLATE_NOOP("Muster", "List the playbooks, check one of your own, or print one.")),
         0,
         0,
         {{QStringLiteral("check"), QStringLiteral("FILE"),
           say(QT_TRANSLATE_NOOP("Muster", "whether this Markdown file is a playbook, and a good one"))},
          {QStringLiteral("print"), QStringLiteral("PLAYBOOK"),
           say(QT_TRANSLATE_NOOP("Muster", "it as a page of HTML with boxes to tick; by its id, or a file"))},
          {QStringLiteral("run"), QStringLiteral("INC"),
           say(QT_TRANSLATE_NOOP("Muster", "the one that this incident runs, with what was answered"))}},
         runs(playbooks, nothingChecked())},
        {QStringLiteral("demo"),
         {},
         say(QT_TRANSLATE_NOOP("Muster", "Play the rehearsal incident into the workspace.")),
         0,
         0,
         {{QStringLiteral("export"), QStringLiteral("DIR"),
           say(QT_TRANSLATE_NOOP("Muster", "and write every export of it there"))}},
         runs(demo)},
    };
}

} // namespace

const QList<Verb> &verbs()
{
    static const QList<Verb> all =
        writingVerbs() + walkVerbs() + situationVerbs() + readingVerbs() + commsVerbs() + fileVerbs();
    return all;
}

} // namespace muster::cli
