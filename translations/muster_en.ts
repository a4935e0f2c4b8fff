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
        <source>(%n more before these, in the timeline)</source>
        <translation>
            <numerusform>(%n more before these, in the timeline)</numerusform>
            <numerusform>(%n more before these, in the timeline)</numerusform>
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
        <source>All %n events are whole, every chain holds</source>
        <translation>
            <numerusform>%n event is whole, every chain holds</numerusform>
            <numerusform>All %n events are whole, every chain holds</numerusform>
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
