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
    <name>BadgeWait</name>
    <message numerus="yes">
        <source>Waiting for %n more second(s). Meanwhile nobody’s arrival is noted here.</source>
        <translation>
            <numerusform>Waiting for %n more second. Meanwhile nobody’s arrival is noted here.</numerusform>
            <numerusform>Waiting for %n more seconds. Meanwhile nobody’s arrival is noted here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardChoice</name>
    <message numerus="yes">
        <source>%n chosen: one file takes a hundred at most.</source>
        <translation>
            <numerusform>%n chosen: one file takes a hundred at most.</numerusform>
            <numerusform>%n chosen: one file takes a hundred at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of A4</source>
        <translation>
            <numerusform>%n sheet of A4</numerusform>
            <numerusform>%n sheets of A4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardSheets</name>
    <message numerus="yes">
        <source>%n card(s) made.</source>
        <translation>
            <numerusform>%n card made.</numerusform>
            <numerusform>%n cards made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceValues</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
    <name>Finding</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
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
    <name>HandOverSheet</name>
    <message numerus="yes">
        <source>They see it first. It is erased after %n day(s).</source>
        <translation>
            <numerusform>They see it first. It is erased after %n day.</numerusform>
            <numerusform>They see it first. It is erased after %n days.</numerusform>
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
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the %n others</source>
        <translation>
            <numerusform>Import the other one</numerusform>
            <numerusform>Import the other %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n lines</source>
        <translation>
            <numerusform>Import the line</numerusform>
            <numerusform>Import the %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n changed meanwhile</source>
        <comment>lines of a list</comment>
        <translation>
            <numerusform>%n changed meanwhile</numerusform>
            <numerusform>%n changed meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a plan that was changed meanwhile</source>
        <comment>lines of a list</comment>
        <translation>
            <numerusform>%n of a plan that was changed meanwhile</numerusform>
            <numerusform>%n of a plan that was changed meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <comment>lines of a list</comment>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>Reading the list: %n lines so far…</source>
        <translation>
            <numerusform>Reading the list: %n line so far…</numerusform>
            <numerusform>Reading the list: %n lines so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at the lines: %n so far…</source>
        <translation>
            <numerusform>Looking at the lines: %n so far…</numerusform>
            <numerusform>Looking at the lines: %n so far…</numerusform>
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
    <name>KnownOf</name>
    <message numerus="yes">
        <source>%n card(s) or code(s) that open the door</source>
        <translation>
            <numerusform>%n card or code that opens the door</numerusform>
            <numerusform>%n cards or codes that open the door</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) stay in the counts, without them</source>
        <translation>
            <numerusform>%n visit stays in the counts, without them</numerusform>
            <numerusform>%n visits stay in the counts, without them</numerusform>
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
    <name>MergeWords</name>
    <message numerus="yes">
        <source>%n visit(s) were noted twice at once; both stay.</source>
        <translation>
            <numerusform>%n visit was noted twice at once; both stay.</numerusform>
            <numerusform>%n visits were noted twice at once; all stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message numerus="yes">
        <source>%n card(s) or code(s) that open the door</source>
        <translation>
            <numerusform>%n card or code that opens the door</numerusform>
            <numerusform>%n cards or codes that open the door</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) stay in the counts, without you</source>
        <translation>
            <numerusform>%n visit stays in the counts, without you</numerusform>
            <numerusform>%n visits stay in the counts, without you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastVisits</name>
    <message numerus="yes">
        <source>This month: %1, %n visits</source>
        <translation>
            <numerusform>This month: %1, %n visit</numerusform>
            <numerusform>This month: %1, %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleExport</name>
    <message numerus="yes">
        <source>%n people are in %1. The file holds names: keep it safe.</source>
        <translation>
            <numerusform>%n person is in %1. The file holds names: keep it safe.</numerusform>
            <numerusform>%n people are in %1. The file holds names: keep it safe.</numerusform>
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
    <name>PlanEnd</name>
    <message numerus="yes">
        <source>Let in for %n day(s)</source>
        <translation>
            <numerusform>Let in for %n day</numerusform>
            <numerusform>Let in for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) more</source>
        <translation>
            <numerusform>%n day more</numerusform>
            <numerusform>%n days more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) less</source>
        <translation>
            <numerusform>%n day less</numerusform>
            <numerusform>%n days less</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>how long it lasts</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>how long it lasts</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then: they come in for %n more day(s), the desk is told; after that, the desk first.</source>
        <translation>
            <numerusform>Then: they come in for %n more day, the desk is told; after that, the desk first.</numerusform>
            <numerusform>Then: they come in for %n more days, the desk is told; after that, the desk first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Meanwhile they come in, and the desk is told. %n day(s) are left.</source>
        <translation>
            <numerusform>Meanwhile they come in, and the desk is told. %n day is left.</numerusform>
            <numerusform>Meanwhile they come in, and the desk is told. %n days are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has rested for %n day(s), which were added to its end.</source>
        <translation>
            <numerusform>It has rested for %n day, which was added to its end.</numerusform>
            <numerusform>It has rested for %n days, which were added to its end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message numerus="yes">
        <source>%n person(s) have it</source>
        <translation>
            <numerusform>%n person has it</numerusform>
            <numerusform>%n people have it</numerusform>
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
    <name>SettingsFile</name>
    <message numerus="yes">
        <source>%n settings changed.</source>
        <translation>
            <numerusform>%n setting changed.</numerusform>
            <numerusform>%n settings changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings would change.</source>
        <translation>
            <numerusform>%n setting would change.</numerusform>
            <numerusform>%n settings would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be taken and stay as they are.</source>
        <translation>
            <numerusform>%n can’t be taken and stays as it is.</numerusform>
            <numerusform>%n can’t be taken and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsFileCard</name>
    <message numerus="yes">
        <source>Take %n setting(s)</source>
        <comment>from a file</comment>
        <translation>
            <numerusform>Take %n setting</numerusform>
            <numerusform>Take %n settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownPreview</name>
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
