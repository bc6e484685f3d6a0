<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
</TS>
