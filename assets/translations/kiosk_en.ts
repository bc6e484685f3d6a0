<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ArrivalSheet</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note the arrival of %n person(s)</source>
        <translation>
            <numerusform>Note the arrival of %n person</numerusform>
            <numerusform>Note the arrival of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message numerus="yes">
        <source>line: average of %n %1s</source>
        <translation>
            <numerusform>line: average of %n %1</numerusform>
            <numerusform>line: average of %n %1s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message numerus="yes">
        <source>%n person(s) here now</source>
        <translation>
            <numerusform>%n person here now</numerusform>
            <numerusform>%n people here now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskClosed</name>
    <message numerus="yes">
        <source>%n person(s) here</source>
        <translation>
            <numerusform>%n person here</numerusform>
            <numerusform>%n people here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DigitSlots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>Writing the file: %n lines so far…</source>
        <translation>
            <numerusform>Writing the file: %n line so far…</numerusform>
            <numerusform>Writing the file: %n lines so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are in %1. The file holds names: keep it safe.</source>
        <translation>
            <numerusform>%n line is in %1. The file holds names: keep it safe.</numerusform>
            <numerusform>%n lines are in %1. The file holds names: keep it safe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message numerus="yes">
        <source>person(s) here</source>
        <translation>
            <numerusform>person here</numerusform>
            <numerusform>people here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message numerus="yes">
        <source>Several wrong PINs in a row. Try again in %n s.</source>
        <translation>
            <numerusform>Several wrong PINs in a row. Try again in %n&#xa0;s.</numerusform>
            <numerusform>Several wrong PINs in a row. Try again in %n&#xa0;s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%1 is looking</source>
        <comment>for a hand</comment>
        <translation>
            <numerusform>%1 is looking</numerusform>
            <numerusform>%1 are looking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can help</source>
        <translation>
            <numerusform>%1 can help</numerusform>
            <numerusform>%1 can help</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message numerus="yes">
        <source>Several codes in a row were not right. Try again in %n s.</source>
        <translation>
            <numerusform>Several codes in a row were not right. Try again in %n&#xa0;s.</numerusform>
            <numerusform>Several codes in a row were not right. Try again in %n&#xa0;s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message numerus="yes">
        <source>%n departure(s) not confirmed</source>
        <translation>
            <numerusform>%n departure not confirmed</numerusform>
            <numerusform>%n departures not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) inside: the limit is near</source>
        <translation>
            <numerusform>%n person inside: the limit is near</numerusform>
            <numerusform>%n people inside: the limit is near</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) inside: the limit is reached</source>
        <translation>
            <numerusform>%n person inside: the limit is reached</numerusform>
            <numerusform>%n people inside: the limit is reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group of %n</source>
        <translation>
            <numerusform>group of %n</numerusform>
            <numerusform>group of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleGrid</name>
    <message numerus="yes">
        <source>and %n other person(s)</source>
        <comment>who do not show their names</comment>
        <translation>
            <numerusform>and %n other person</numerusform>
            <numerusform>and %n other people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) here</source>
        <comment>who do not show their names</comment>
        <translation>
            <numerusform>%n person here</numerusform>
            <numerusform>%n people here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceHeader</name>
    <message numerus="yes">
        <source>%n here</source>
        <comment>how many people are here</comment>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n seat(s)</source>
        <comment>how many can work here</comment>
        <translation>
            <numerusform>for %n seat</numerusform>
            <numerusform>for %n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message numerus="yes">
        <source>%n departure(s) noted.</source>
        <translation>
            <numerusform>%n departure noted.</numerusform>
            <numerusform>%n departures noted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollCalling</name>
    <message numerus="yes">
        <source>%1: %n missing</source>
        <comment>a group</comment>
        <translation>
            <numerusform>%1: %n&#xa0;missing</numerusform>
            <numerusform>%1: %n&#xa0;missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollEnd</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n&#xa0;found</numerusform>
            <numerusform>%n&#xa0;found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n&#xa0;missing</numerusform>
            <numerusform>%n&#xa0;missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownPage</name>
    <message numerus="yes">
        <source>and %n other person(s)</source>
        <comment>who do not show their names</comment>
        <translation>
            <numerusform>and %n other person</numerusform>
            <numerusform>and %n other people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stays</name>
    <message numerus="yes">
        <source>%n people came</source>
        <translation>
            <numerusform>%n person came</numerusform>
            <numerusform>%n people came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n at once</source>
        <comment>people inside</comment>
        <translation>
            <numerusform>at most %n at once</numerusform>
            <numerusform>at most %n at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n estimated departures</source>
        <translation>
            <numerusform>%n estimated departure</numerusform>
            <numerusform>%n estimated departures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message numerus="yes">
        <source>Average number of people, over %n days in the last %1 weeks</source>
        <translation>
            <numerusform>Average number of people, over %n day in the last %1 weeks</numerusform>
            <numerusform>Average number of people, over %n days in the last %1 weeks</numerusform>
        </translation>
    </message>
</context>
</TS>
