<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) planned</source>
        <translation>
            <numerusform>%Ln person planned</numerusform>
            <numerusform>%Ln people planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) analysed</source>
        <translation>
            <numerusform>%Ln person analysed</numerusform>
            <numerusform>%Ln people analysed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln study(s) pooled</source>
        <translation>
            <numerusform>%Ln study pooled</numerusform>
            <numerusform>%Ln studies pooled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln patient</numerusform>
            <numerusform>%Ln patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln person(s)</source>
        <translation>
            <numerusform>%1 in %Ln person</numerusform>
            <numerusform>%1 in %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln person(s)</source>
        <translation>
            <numerusform>%1 of %Ln person</numerusform>
            <numerusform>%1 of %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stroke(s)</source>
        <translation>
            <numerusform>%Ln stroke</numerusform>
            <numerusform>%Ln strokes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s), nothing to compare with: this chart cannot show that the cells helped.</source>
        <translation>
            <numerusform>%Ln person, nothing to compare with: this chart cannot show that the cells helped.</numerusform>
            <numerusform>%Ln people, nothing to compare with: this chart cannot show that the cells helped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s), nothing to compare with: this cannot show that the cells helped.</source>
        <translation>
            <numerusform>%Ln person, nothing to compare with: this cannot show that the cells helped.</numerusform>
            <numerusform>%Ln people, nothing to compare with: this cannot show that the cells helped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s), nothing to compare with: these figures cannot show that the treatment helped.</source>
        <translation>
            <numerusform>%Ln person, nothing to compare with: these figures cannot show that the treatment helped.</numerusform>
            <numerusform>%Ln people, nothing to compare with: these figures cannot show that the treatment helped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message numerus="yes">
        <source>%n more error(s) since then</source>
        <translation>
            <numerusform>%n more error since then</numerusform>
            <numerusform>%n more errors since then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message numerus="yes">
        <source>%1 of %n</source>
        <translation>
            <numerusform>%1 of %n</numerusform>
            <numerusform>%1 of %n</numerusform>
        </translation>
    </message>
</context>
</TS>
