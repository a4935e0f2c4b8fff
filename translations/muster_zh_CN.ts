<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Muster</name>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where it was sent: --channel, one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to %1 and verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a workspace at %1 already, and restoring never overwrites one. Move it away, or name another with --workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That backup does not verify, so it was not restored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored to %1: %2 events, every chain whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input is longer than 16 MiB. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to be corrected: --text, --at or --strike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction needs its reason: --reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Nothing was exported; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing needs a reason: it stays in the record when the words are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 could not be reached and still holds the words. Erase or delete it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the format with --as, one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rejects cannot be written to %1. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A jsonl bundle keeps its own incident; import it with --new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the records go: --into INC or --new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 imported, %3 there already, %4 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is written by its own act, not logged by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is longer than an entry can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events read, %2 new, %3 forks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace to work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language of what is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON value on standard output, nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: muster %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muster, the local-first war room. Without a command it opens the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: muster [COMMAND] [ARGUMENTS] [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INC is INC-0001 or “latest”. Times: 14:20, -5m, -1h30m, 2026-11-19T14:20:00+08:00.
Exit status: 0 done, 1 done and something was found, 2 wrong usage, 3 cannot read the input, 4 cannot write, 5 refused.
“muster COMMAND --help” tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. “muster --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option --%1 here. “--help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing. Usage: muster %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one argument too many; put text of several words in quotes. Usage: muster %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry “%1”. “muster timeline INC --json” gives their ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[struck: %1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[noted %1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a newer Muster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number of entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who did or said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it reached the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who typed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time zone, such as Asia/Shanghai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what kind of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how bad it is; 2 unless you say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one entry; with “-” one for each line of standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike and correct an entry; the old words stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words as they should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the entry back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an entry&apos;s words for ever; the chain stays whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how far the incident is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a duplicate is a duplicate of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how bad the incident is; lowering needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a role to somebody; an empty name gives it to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who may read an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an update that was sent; its text comes from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it was posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all incidents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where an incident stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the timeline, oldest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only entries with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the newest N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all incidents, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new since the last digest, as text for the room&apos;s chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the mark where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take foreign records into a timeline; twice adds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into this incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into an incident of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format, if it is not to be guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the records that cannot be used go, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the timeline out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json, jsonl, csv, md, html or txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to; also -o FILE; standard output unless you say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another workspace or bundle into this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that nothing was changed, cut out or lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that it still holds what this export states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the workspace while it is in use, verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the workspace from a backup; never over one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the rehearsal incident into the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and write every export of it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is yours to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 states no head hash, so nothing can be checked against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace does not hold what the export states: events were cut off or changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds all that the export states; %2 events were written since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n body erased</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 events, every chain whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events, and something is wrong. Keep this file, and restore a backup beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8. Nothing was changed; save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone called “%1”. Use a name such as Asia/Shanghai, or UTC, or +08:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time. Use 14:20, -5m, -1h30m or 2026-11-19T14:20:00+08:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal is missing from this Muster. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal has a step “%1” that this Muster does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged in line %2. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Muster bundle. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer Muster. Nothing was imported; update this one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no events. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of “%2” is not UTF-8 text. Nothing was imported; save the file as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time names no zone, and a guess would shift it. Say which with --zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was struck where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most rows of “%1” have no time or no text that can be used. Nothing was imported; a time without a zone needs --zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a table with columns. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no column of times; name one “time”. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no column of words; name one “text” or “message”. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table ends inside quotes that begin in row %1, so it is damaged or cut short. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of the table is above 16 MB or has thousands of cells. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muster bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lossless, with every hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one row per entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuspage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incidents and their updates, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder, a zip or a day of a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one file, opens anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a wiki or a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a format Muster reads (%2). Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a database, not a file to import. Nothing was imported; another workspace comes in with muster merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For vendors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEV %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal: this was an exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by when it happened, then by when it was noted, then by id (occurred, recorded, id).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of head %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status set to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has a line or a document above 16 MB, more than Muster reads in one piece. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says that it is UTF-16 but is not. Nothing was imported; save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged or cut short: it is not whole JSON. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A jsonl bundle holds everything, so it is for internal readers only. Nothing was written; choose html, md, txt, csv or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck %1 by %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrects %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrects a later line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export could not be written (%1). The incident is safe; make room or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text is longer than an entry can be (%1 characters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no time that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day of a Slack channel: it holds no list of messages. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no message. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Slack export: it holds no day of a channel, such as general/2026-11-19.json. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is JSON, but not an incident of Statuspage: it has no id or no incident_updates. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no incident. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a damaged or locked zip. Nothing was imported; unpack it and import the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” unpacks to more than Muster takes from one zip, or its names lead outside of it. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request could not be understood. Both programs must be the same version of Muster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That text has %1 characters; an entry holds %2. Nothing was logged. Put the long text into a file and log its main point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time is in the future. Nothing was written; give the time it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time is too long ago to be right. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An incident needs a title. Say in a few words what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That title has %1 characters; 500 is the most. Nothing was declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity goes from 1 to 5. Nothing was declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is empty. Type what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such entry in this incident. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of that entry were erased; there is nothing left to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That entry was corrected already. Correct the newer one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That entry is struck already. Take the strike back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only logged entries can be reworded. Strike this one, or do the act again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corrected entry is empty. Strike it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what the entry says already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be taken back. An incident declared by mistake is closed as a false alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity goes from 1 to 5. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident is SEV %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowering the severity needs a reason. Raising it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident has that status already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name is too long. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has that role already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update is empty. Nothing was marked as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title has 1 to 500 characters. The old one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of that entry are erased already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the words of entries can be erased. To take a word out of the title, rename the incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason repeats the words that are to be erased, and the reason stays. Say why without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such incident in this workspace. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than one entry can hold. Nothing was written; put it into a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity set to SEV %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comms lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tech lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support liaison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In-app banner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support macro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weibo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeCom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DingTalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feishu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction linked by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words erased by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made internal by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened to vendors by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made public by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction taken back by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike taken back by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEV %1, %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>struck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot be written to %1. Nothing was changed; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the workspace. Nothing was changed; close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file at %1 already. It was not touched; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy does not verify, so it was thrown away: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was opened for reading only. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is broken at event %1. Nothing was merged; ask for an unchanged copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a workspace file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace at %1. “muster declare” makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Muster workspace. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This disk cannot keep a workspace safely (no write-ahead log: %1). Nothing was changed; use a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace cannot be made at %1. Nothing was written; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an empty file, not a workspace. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be written here. Nothing was changed; open it from a folder you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a database of another program, not a Muster workspace. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was written by a newer Muster (layout %1, this one reads %2). Nothing was changed; update Muster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this was saved, everything before is safe. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be opened. Check that the file and its folder exist and are yours to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a Muster workspace. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is damaged. Nothing was changed; run “muster verify” to see where, and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not answer as it should. Nothing of this was saved; everything before is safe. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be changed. Everything before is safe; run “muster verify”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of the file are not as Muster made them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of one device goes on in two ways at event %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are missing before event %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 is not as it was written: its hash does not fit the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of event %1 are gone, and nobody erased them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of event %1 were changed after they were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of event %1 were erased and are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline&apos;s line for event %1 is not what its event says. The event itself is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline or its search index has lines that no event stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index does not fit the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that holds the workspace does not answer. Nothing was changed; close it or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other Muster commands cannot reach this window: its socket could not be made. The window itself works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no incident in this workspace yet. “muster declare TITLE” begins one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no incident “%1” in this workspace. “muster list” names them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muster::Avatar</name>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role: person</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muster::Banner</name>
    <message>
        <source>Duplicate of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update #%1 sent %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elapsed since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lasted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3, %4, %5, %6</source>
        <comment>where are we: number, title, severity, status, how long, commander</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no commander yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commander %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muster::InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muster::OtherStrip</name>
    <message>
        <source>Switch to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No commander yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commander %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more active</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::PillButton</name>
    <message>
        <source>%1, %2</source>
        <comment>filter, count</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muster::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muster::RailButton</name>
    <message>
        <source>%1, %2</source>
        <comment>page, its live line</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muster::RoleButton</name>
    <message>
        <source>%1: nobody yet. %2</source>
        <comment>role, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, person</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muster::SaveFailedBar</name>
    <message>
        <source>Could not save since %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes are held in memory only. Save them to another disk before closing Muster.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is still in its field. Everything before it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muster::SeverityButton</name>
    <message>
        <source>Severity: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the severity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muster::SeverityChip</name>
    <message>
        <source>Severity %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muster::StatusBar</name>
    <message numerus="yes">
        <source>Not saved since %1 · %n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1  Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muster::Words</name>
    <message>
        <source>Critical: a main function fails for most people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major: a main function fails for many, or is about to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate: something works badly, there is a way around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor: few people notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: no effect on people, worth recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
