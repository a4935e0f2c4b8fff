<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Muster</name>
    <message numerus="yes">
        <source>%n body erased</source>
        <translation>
            <numerusform>%n body erased</numerusform>
            <numerusform>%n bodies erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n checks; make two sections of it, with at most 9 each.</source>
        <translation>
            <numerusform>“%1” has %n check; make two sections of it, with at most 9 each.</numerusform>
            <numerusform>“%1” has %n checks; make two sections of it, with at most 9 each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes %n seconds to read; more than 90 lose the listener.</source>
        <translation>
            <numerusform>“%1” takes %n second to read; more than 90 lose the listener.</numerusform>
            <numerusform>“%1” takes %n seconds to read; more than 90 lose the listener.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n things to know by heart; nobody keeps more than 5.</source>
        <translation>
            <numerusform>There is %n thing to know by heart; nobody keeps more than 5.</numerusform>
            <numerusform>There are %n things to know by heart; nobody keeps more than 5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n more before these, in the timeline)</source>
        <translation>
            <numerusform>(%n more before these, in the timeline)</numerusform>
            <numerusform>(%n more before these, in the timeline)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The old title is erased. %n entries may repeat it: search for its words and erase them too.</source>
        <translation>
            <numerusform>The old title is erased. %n entry may repeat it: search for its words and erase it too.</numerusform>
            <numerusform>The old title is erased. %n entries may repeat it: search for its words and erase them too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) · GSM-7</source>
        <translation>
            <numerusform>%n part · GSM-7</numerusform>
            <numerusform>%n parts · GSM-7</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) · UCS-2</source>
        <translation>
            <numerusform>%n part · UCS-2</numerusform>
            <numerusform>%n parts · UCS-2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) · UCS-2 because of “%1”</source>
        <translation>
            <numerusform>%n part · UCS-2 because of “%1”</numerusform>
            <numerusform>%n parts · UCS-2 because of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), no limit</source>
        <translation>
            <numerusform>%n character, no limit</numerusform>
            <numerusform>%n characters, no limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 instead of %2 it is %n part(s).</source>
        <translation>
            <numerusform>With %1 instead of %2 it is %n part.</numerusform>
            <numerusform>With %1 instead of %2 it is %n parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sentence has %n characters: make two of it.</source>
        <translation>
            <numerusform>A sentence has %n character: make two of it.</numerusform>
            <numerusform>A sentence has %n characters: make two of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sentence has %n words: make two of it.</source>
        <translation>
            <numerusform>A sentence has %n word: make two of it.</numerusform>
            <numerusform>A sentence has %n words: make two of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses stood there more than once; each gets one mail.</source>
        <translation>
            <numerusform>%n address stood there more than once; it gets one mail.</numerusform>
            <numerusform>%n addresses stood there more than once; each gets one mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customers ask, %n times: %1</source>
        <translation>
            <numerusform>Customers ask, %n time: %1</numerusform>
            <numerusform>Customers ask, %n times: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the addresses were refused.</source>
        <translation>
            <numerusform>%n of the addresses was refused.</numerusform>
            <numerusform>%n of the addresses were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses were refused: %1</source>
        <translation>
            <numerusform>%n address was refused: %1</numerusform>
            <numerusform>%n addresses were refused: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customers hear every %n minutes</source>
        <translation>
            <numerusform>Customers hear every minute</numerusform>
            <numerusform>Customers hear every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses have it, the others do not. %1</source>
        <translation>
            <numerusform>%n address has it, the others do not. %1</numerusform>
            <numerusform>%n addresses have it, the others do not. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ActiveList</name>
    <message numerus="yes">
        <source>%n more are active; close those that are over to see them.</source>
        <translation>
            <numerusform>%n more is active; close those that are over to see it.</numerusform>
            <numerusform>%n more are active; close those that are over to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ActivityStrip</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::AssessPage</name>
    <message numerus="yes">
        <source>%n affected</source>
        <comment>functions</comment>
        <translation>
            <numerusform>%n affected</numerusform>
            <numerusform>%n affected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ChangesCard</name>
    <message numerus="yes">
        <source>%n changes before onset</source>
        <translation>
            <numerusform>%n change before onset</numerusform>
            <numerusform>%n changes before onset</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n after</numerusform>
            <numerusform>%n after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ChecksBar</name>
    <message numerus="yes">
        <source>%n checks found something</source>
        <translation>
            <numerusform>%n check found something</numerusform>
            <numerusform>%n checks found something</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::CommandPalette</name>
    <message numerus="yes">
        <source>%n commands</source>
        <translation>
            <numerusform>%n command</numerusform>
            <numerusform>%n commands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::CommunicatePage</name>
    <message numerus="yes">
        <source>every %n min at SEV %1</source>
        <translation>
            <numerusform>every %n min at SEV %1</numerusform>
            <numerusform>every %n min at SEV %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::DueList</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ExportSheet</name>
    <message numerus="yes">
        <source>Leaves out %n entries that are not marked for them.</source>
        <translation>
            <numerusform>Leaves out %n entry that is not marked for them.</numerusform>
            <numerusform>Leaves out %n entries that are not marked for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::FactsCard</name>
    <message numerus="yes">
        <source>%n changed since %1</source>
        <translation>
            <numerusform>%n changed since %1</numerusform>
            <numerusform>%n changed since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::FileChores</name>
    <message numerus="yes">
        <source>All %n events are whole, every chain holds</source>
        <translation>
            <numerusform>%n event is whole, every chain holds</numerusform>
            <numerusform>All %n events are whole, every chain holds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::HandoffWords</name>
    <message numerus="yes">
        <source>%n answers owed</source>
        <translation>
            <numerusform>%n answer owed</numerusform>
            <numerusform>%n answers owed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::HomePage</name>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n closed</numerusform>
            <numerusform>%n closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::Interruptions</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::LatestEntries</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier, from %1</source>
        <translation>
            <numerusform>%n earlier, from %1</numerusform>
            <numerusform>%n earlier, from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::LeavingsBox</name>
    <message numerus="yes">
        <source>%n backups could not be reached and still hold the words. Erase or delete them by hand: %1</source>
        <translation>
            <numerusform>%n backup could not be reached and still holds the words. Erase or delete it by hand: %1</numerusform>
            <numerusform>%n backups could not be reached and still hold the words. Erase or delete them by hand: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries share a number, an address or a code with what was erased. Look whether they must go too.</source>
        <translation>
            <numerusform>%n entry shares a number, an address or a code with what was erased. Look whether it must go too.</numerusform>
            <numerusform>%n entries share a number, an address or a code with what was erased. Look whether they must go too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::NewPill</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entries, go to the end</source>
        <translation>
            <numerusform>%n new entry, go to the end</numerusform>
            <numerusform>%n new entries, go to the end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::OtherStrip</name>
    <message numerus="yes">
        <source>%n more active</source>
        <translation>
            <numerusform>%n more active</numerusform>
            <numerusform>%n more active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::Outbox</name>
    <message numerus="yes">
        <source>Goes to “%1” in %n s</source>
        <translation>
            <numerusform>Goes to “%1” in %n s</numerusform>
            <numerusform>Goes to “%1” in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken by “%1” yet, again in %n s. %2</source>
        <translation>
            <numerusform>Not taken by “%1” yet, again in %n s. %2</numerusform>
            <numerusform>Not taken by “%1” yet, again in %n s. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes on to “%1” in %n s. %2</source>
        <translation>
            <numerusform>Goes on to “%1” in %n s. %2</numerusform>
            <numerusform>Goes on to “%1” in %n s. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::PaceRow</name>
    <message numerus="yes">
        <source>A long incident: customers hear every %n min.</source>
        <translation>
            <numerusform>A long incident: customers hear every %n min.</numerusform>
            <numerusform>A long incident: customers hear every %n min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n min</source>
        <translation>
            <numerusform>Every %n min</numerusform>
            <numerusform>Every %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::PastCard</name>
    <message numerus="yes">
        <source>%n answers owed</source>
        <translation>
            <numerusform>%n answer owed</numerusform>
            <numerusform>%n answers owed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ProgressStrip</name>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n not applicable</numerusform>
            <numerusform>%n not applicable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blocked</numerusform>
            <numerusform>%n blocked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::PromiseRow</name>
    <message numerus="yes">
        <source>usually %n min</source>
        <translation>
            <numerusform>usually %n min</numerusform>
            <numerusform>usually %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::QuestionRow</name>
    <message numerus="yes">
        <source>Asked %n times</source>
        <translation>
            <numerusform>Asked %n time</numerusform>
            <numerusform>Asked %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ReplayBar</name>
    <message numerus="yes">
        <source>%1 of %n events</source>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::RestorePage</name>
    <message numerus="yes">
        <source>Saved for printing on %n pages: %1</source>
        <translation>
            <numerusform>Saved for printing on one page: %1</numerusform>
            <numerusform>Saved for printing on %n pages: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::Room</name>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not saved anywhere. Save them elsewhere, or close once more to lose them.</source>
        <translation>
            <numerusform>%n change is not saved anywhere. Save it elsewhere, or close once more to lose it.</numerusform>
            <numerusform>%n changes are not saved anywhere. Save them elsewhere, or close once more to lose them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries copied for the room&apos;s chat; shared up to %1</source>
        <translation>
            <numerusform>%n entry copied for the room&apos;s chat; shared up to %1</numerusform>
            <numerusform>%n entries copied for the room&apos;s chat; shared up to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::SaveFailedBar</name>
    <message numerus="yes">
        <source>%n changes are in memory only. Save them elsewhere before closing Muster.</source>
        <translation>
            <numerusform>%n change is in memory only. Save it elsewhere before closing Muster.</numerusform>
            <numerusform>%n changes are in memory only. Save them elsewhere before closing Muster.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::SituationPage</name>
    <message numerus="yes">
        <source>%n theories</source>
        <translation>
            <numerusform>%n theory</numerusform>
            <numerusform>%n theories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ruled out</source>
        <translation>
            <numerusform>%n ruled out</numerusform>
            <numerusform>%n ruled out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::StatusBar</name>
    <message numerus="yes">
        <source>Not saved since %1 · %n changes waiting</source>
        <translation>
            <numerusform>Not saved since %1 · %n change waiting</numerusform>
            <numerusform>Not saved since %1 · %n changes waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::TimelinePage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::WallView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
