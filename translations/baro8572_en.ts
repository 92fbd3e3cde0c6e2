<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Account</name>
    <message>
        <source>Account of the handling, %1</source>
        <comment>number</comment>
        <translation>Account of the handling, %1</translation>
    </message>
    <message>
        <source>Account of the handling</source>
        <translation>Account of the handling</translation>
    </message>
    <message>
        <source>Composed on %1 from the log of the office. Nothing in it can be changed afterwards.</source>
        <comment>time</comment>
        <translation>Composed on %1 from the log of the office. Nothing in it can be changed afterwards.</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>withheld</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <comment>time, operator, channel</comment>
        <translation>%1, by %2, %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>Dong</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Said</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Why the times stand as they do: cycle %1</source>
        <translation>Why the times stand as they do: cycle %1</translation>
    </message>
    <message>
        <source>Why the times stand as they do</source>
        <translation>Why the times stand as they do</translation>
    </message>
    <message>
        <source>No promise was in force when this was received.</source>
        <translation>No promise was in force when this was received.</translation>
    </message>
    <message>
        <source>Why it was late: %1</source>
        <translation>Why it was late: %1</translation>
    </message>
    <message>
        <source>Why it was late: %1. %2</source>
        <comment>reason, words</comment>
        <translation>Why it was late: %1. %2</translation>
    </message>
    <message>
        <source>Every promise was kept.</source>
        <translation>Every promise was kept.</translation>
    </message>
    <message>
        <source>No promise is broken so far.</source>
        <translation>No promise is broken so far.</translation>
    </message>
    <message>
        <source>It was late. No reason was recorded.</source>
        <translation>It was late. No reason was recorded.</translation>
    </message>
    <message>
        <source>It is late. The reason is recorded when it is closed.</source>
        <translation>It is late. The reason is recorded when it is closed.</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Every step</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>It happened</translation>
    </message>
    <message>
        <source>It was written down</source>
        <translation>It was written down</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Who wrote it</translation>
    </message>
    <message>
        <source>This step was undone.</source>
        <translation>This step was undone.</translation>
    </message>
    <message>
        <source>%1, said by: %2</source>
        <comment>operator, source</comment>
        <translation>%1, said by: %2</translation>
    </message>
    <message>
        <source>Each of them stands at the end.</source>
        <translation>Each of them stands at the end.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last number of steps told together</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>time, time</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Every reminder</source>
        <translation>Every reminder</translation>
    </message>
    <message>
        <source>It went to the competent body, so that no promise was kept or broken.</source>
        <translation>It went to the competent body, so that no promise was kept or broken.</translation>
    </message>
</context>
<context>
    <name>AdviceText</name>
    <message>
        <source>goes to this dong first</source>
        <translation>goes to this dong first</translation>
    </message>
    <message>
        <source>goes to this dong when others cannot</source>
        <translation>goes to this dong when others cannot</translation>
    </message>
    <message>
        <source>otherwise goes to other dongs</source>
        <translation>otherwise goes to other dongs</translation>
    </message>
    <message>
        <source>usually goes to this kind of trouble</source>
        <translation>usually goes to this kind of trouble</translation>
    </message>
    <message>
        <source>can do this kind of work</source>
        <translation>can do this kind of work</translation>
    </message>
    <message>
        <source>goes to everything</source>
        <translation>goes to everything</translation>
    </message>
    <message>
        <source>free now</source>
        <translation>free now</translation>
    </message>
    <message>
        <source>likely to be free any moment</source>
        <translation>likely to be free any moment</translation>
    </message>
    <message>
        <source>likely to be free at %1</source>
        <translation>likely to be free at %1</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) before this one</source>
        <translation>
            <numerusform>%n complaint before this one</numerusform>
            <numerusform>%n complaints before this one</numerusform>
        </translation>
    </message>
    <message>
        <source>ends work at %1, before it is likely to be done</source>
        <translation>ends work at %1, before it is likely to be done</translation>
    </message>
    <message>
        <source>on duty from %1</source>
        <translation>on duty from %1</translation>
    </message>
    <message>
        <source>on call for what is urgent</source>
        <translation>on call for what is urgent</translation>
    </message>
    <message numerus="yes">
        <source>only %n member(s) there</source>
        <translation>
            <numerusform>only %n member there</numerusform>
            <numerusform>only %n members there</numerusform>
        </translation>
    </message>
    <message>
        <source>Out by %1 cannot be kept: not before %2.</source>
        <translation>Out by %1 cannot be kept: not before %2.</translation>
    </message>
    <message>
        <source>Out by %1 can be kept; done by %2 hardly: likely at %3.</source>
        <translation>Out by %1 can be kept; done by %2 hardly: likely at %3.</translation>
    </message>
    <message>
        <source>Done by %1 can hardly be kept: likely at %2.</source>
        <translation>Done by %1 can hardly be kept: likely at %2.</translation>
    </message>
    <message>
        <source>Out by %1 and done by %2 can be kept.</source>
        <translation>Out by %1 and done by %2 can be kept.</translation>
    </message>
    <message>
        <source>Out by %1 can be kept.</source>
        <translation>Out by %1 can be kept.</translation>
    </message>
    <message>
        <source>Done by %1 can be kept.</source>
        <translation>Done by %1 can be kept.</translation>
    </message>
    <message>
        <source>Off duty until %1</source>
        <translation>Off duty until %1</translation>
    </message>
    <message>
        <source>On call until %1</source>
        <translation>On call until %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of a squad, since how long</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is no shift &quot;%1&quot;.</source>
        <translation>There is no shift &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1: everybody is away.</source>
        <translation>%1: everybody is away.</translation>
    </message>
    <message>
        <source>%1: %2 there, %3 are asked for.</source>
        <translation>%1: %2 there, %3 are asked for.</translation>
    </message>
    <message>
        <source>%1 begins before the shift before it has ended.</source>
        <translation>%1 begins before the shift before it has ended.</translation>
    </message>
    <message>
        <source>%1 is in two squads at once.</source>
        <translation>%1 is in two squads at once.</translation>
    </message>
    <message>
        <source>%1: only %2 of rest before it, %3 are due.</source>
        <translation>%1: only %2 of rest before it, %3 are due.</translation>
    </message>
</context>
<context>
    <name>BoardSaid</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Resolved, to be closed</source>
        <translation>Resolved, to be closed</translation>
    </message>
    <message>
        <source>Set out in time, today</source>
        <translation>Set out in time, today</translation>
    </message>
    <message>
        <source>Set out in time, this week</source>
        <translation>Set out in time, this week</translation>
    </message>
    <message>
        <source>Resolved in time, today</source>
        <translation>Resolved in time, today</translation>
    </message>
    <message>
        <source>Resolved in time, this week</source>
        <translation>Resolved in time, this week</translation>
    </message>
    <message>
        <source>Duty officer</source>
        <translation>Duty officer</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Next gap</translation>
    </message>
    <message>
        <source>Breaks first</source>
        <translation>Breaks first</translation>
    </message>
    <message>
        <source>Dongs</source>
        <translation>Dongs</translation>
    </message>
    <message>
        <source>Open without a dong of ours</source>
        <translation>Open without a dong of ours</translation>
    </message>
    <message>
        <source>Squads</source>
        <translation>Squads</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>promises kept, of all</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>none was due</source>
        <translation>none was due</translation>
    </message>
    <message>
        <source>open %1, late %2</source>
        <translation>open %1, late %2</translation>
    </message>
    <message>
        <source>squads on duty: %1 first, %2 when others cannot</source>
        <translation>squads on duty: %1 first, %2 when others cannot</translation>
    </message>
    <message>
        <source>nobody on duty</source>
        <translation>nobody on duty</translation>
    </message>
    <message>
        <source>nobody for: %1</source>
        <translation>nobody for: %1</translation>
    </message>
    <message>
        <source>There is no squad yet.</source>
        <translation>There is no squad yet.</translation>
    </message>
    <message>
        <source>no shift now</source>
        <translation>no shift now</translation>
    </message>
    <message>
        <source>squads for what is urgent: %1 first, %2 when others cannot</source>
        <translation>squads for what is urgent: %1 first, %2 when others cannot</translation>
    </message>
    <message>
        <source>no squad on duty or on call</source>
        <translation>no squad on duty or on call</translation>
    </message>
    <message>
        <source>nobody for what is urgent: %1</source>
        <comment>kinds of work</comment>
        <translation>nobody for what is urgent: %1</translation>
    </message>
    <message>
        <source>On call</source>
        <comment>state of squads</comment>
        <translation>On call</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>in place of %1, on which two holidays fell</source>
        <translation>in place of %1, on which two holidays fell</translation>
    </message>
    <message>
        <source>in place of %1, a Sunday</source>
        <translation>in place of %1, a Sunday</translation>
    </message>
    <message>
        <source>in place of %1, a Saturday</source>
        <translation>in place of %1, a Saturday</translation>
    </message>
    <message>
        <source>day %1 of month %2 of the lunar calendar</source>
        <translation>day %1 of month %2 of the lunar calendar</translation>
    </message>
    <message>
        <source>the day before day %1 of month %2 of the lunar calendar</source>
        <translation>the day before day %1 of month %2 of the lunar calendar</translation>
    </message>
    <message>
        <source>the day after day %1 of month %2 of the lunar calendar</source>
        <translation>the day after day %1 of month %2 of the lunar calendar</translation>
    </message>
    <message>
        <source>an election with a date of its own</source>
        <translation>an election with a date of its own</translation>
    </message>
    <message>
        <source>decreed for this one day</source>
        <translation>decreed for this one day</translation>
    </message>
    <message>
        <source>each year on %1</source>
        <translation>each year on %1</translation>
    </message>
    <message numerus="yes">
        <source>the first Wednesday from %n day(s) before the end of the term on %1, a week later because of a holiday beside it</source>
        <translation>
            <numerusform>the first Wednesday from %n day before the end of the term on %1, a week later because of a holiday beside it</numerusform>
            <numerusform>the first Wednesday from %n days before the end of the term on %1, a week later because of a holiday beside it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first Wednesday from %n day(s) before the end of the term on %1</source>
        <translation>
            <numerusform>the first Wednesday from %n day before the end of the term on %1</numerusform>
            <numerusform>the first Wednesday from %n days before the end of the term on %1</numerusform>
        </translation>
    </message>
    <message>
        <source>law until %1: %2</source>
        <translation>law until %1: %2</translation>
    </message>
    <message>
        <source>law since %1: %2</source>
        <translation>law since %1: %2</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>reports</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>the period before</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Further reports</source>
        <translation>Further reports</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Referred</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promises kept</translation>
    </message>
    <message>
        <source>kept, percent</source>
        <translation>kept, percent</translation>
    </message>
    <message>
        <source>Set out in time</source>
        <translation>Set out in time</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>Resolved in time</translation>
    </message>
    <message>
        <source>set out, the period before</source>
        <translation>set out, the period before</translation>
    </message>
    <message>
        <source>of</source>
        <translation>of</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Time to set out</source>
        <translation>Time to set out</translation>
    </message>
    <message>
        <source>minutes from the receipt</source>
        <translation>minutes from the receipt</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>half within</translation>
    </message>
    <message>
        <source>nine of ten within</source>
        <translation>nine of ten within</translation>
    </message>
    <message>
        <source>half within, the period before</source>
        <translation>half within, the period before</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Half set out within</source>
        <translation>Half set out within</translation>
    </message>
    <message>
        <source>Nine of ten</source>
        <translation>Nine of ten</translation>
    </message>
    <message>
        <source>Half arrived within</source>
        <translation>Half arrived within</translation>
    </message>
    <message>
        <source>Half resolved within</source>
        <translation>Half resolved within</translation>
    </message>
    <message>
        <source>Time to arrive and to resolve</source>
        <translation>Time to arrive and to resolve</translation>
    </message>
    <message>
        <source>half arrived within</source>
        <translation>half arrived within</translation>
    </message>
    <message>
        <source>half resolved within</source>
        <translation>half resolved within</translation>
    </message>
    <message>
        <source>half resolved within, the period before</source>
        <translation>half resolved within, the period before</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Half within</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>How long setting out took</source>
        <translation>How long setting out took</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>complaints</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>By dong</source>
        <translation>By dong</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>Dong</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Time to set out by squad</source>
        <translation>Time to set out by squad</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>Squad</translation>
    </message>
    <message>
        <source>By hour and weekday</source>
        <translation>By hour and weekday</translation>
    </message>
    <message>
        <source>hour of the receipt</source>
        <translation>hour of the receipt</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Late ones by squad and part of the week</source>
        <translation>Late ones by squad and part of the week</translation>
    </message>
    <message>
        <source>night, morning, afternoon, evening of each day</source>
        <translation>night, morning, afternoon, evening of each day</translation>
    </message>
    <message>
        <source>late, percent</source>
        <translation>late, percent</translation>
    </message>
    <message>
        <source>Part of the week</source>
        <translation>Part of the week</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 late; too few to say</source>
        <translation>%1, %2: %3 of %4 late; too few to say</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 late (%5)</source>
        <translation>%1, %2: %3 of %4 late (%5)</translation>
    </message>
    <message>
        <source>With other bodies</source>
        <translation>With other bodies</translation>
    </message>
    <message>
        <source>complaints referred</source>
        <translation>complaints referred</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Half of the replies within (12 months)</source>
        <translation>Half of the replies within (12 months)</translation>
    </message>
    <message>
        <source>In time (12 months)</source>
        <translation>In time (12 months)</translation>
    </message>
    <message>
        <source>What comes back again and again</source>
        <translation>What comes back again and again</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Most often</source>
        <translation>Most often</translation>
    </message>
    <message>
        <source>From no place came three complaints or more.</source>
        <translation>From no place came three complaints or more.</translation>
    </message>
    <message>
        <source>Most often: %1, %2 reports.</source>
        <translation>Most often: %1, %2 reports.</translation>
    </message>
    <message>
        <source>The operators&apos; day</source>
        <translation>The operators&apos; day</translation>
    </message>
    <message>
        <source>calls taken</source>
        <translation>calls taken</translation>
    </message>
    <message>
        <source>minutes from the receipt; line: 10 to 90 %, box: 25 to 75 %, mark: half</source>
        <translation>minutes from the receipt; line: 10 to 90 %, box: 25 to 75 %, mark: half</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln report(s)</source>
        <translation>
            <numerusform>%1: %Ln report</numerusform>
            <numerusform>%1: %Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2:00: %Ln call(s)</source>
        <translation>
            <numerusform>%1, %2:00: %Ln call</numerusform>
            <numerusform>%1, %2:00: %Ln calls</numerusform>
        </translation>
    </message>
    <message>
        <source>minutes; more is drawn at the edge</source>
        <translation>minutes; more is drawn at the edge</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>Received</source>
        <comment>state</comment>
        <translation>Received</translation>
    </message>
    <message>
        <source>Assigned</source>
        <comment>state: a squad was chosen, not told yet</comment>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <comment>state: the squad was told to go</comment>
        <translation>Dispatched</translation>
    </message>
    <message>
        <source>Set out</source>
        <comment>state: the squad is on its way</comment>
        <translation>Set out</translation>
    </message>
    <message>
        <source>On site</source>
        <comment>state: the squad has arrived</comment>
        <translation>On site</translation>
    </message>
    <message>
        <source>Referred</source>
        <comment>state: another body must act</comment>
        <translation>Referred</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>state</comment>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>state</comment>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state</comment>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state</comment>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Also reported</source>
        <comment>state: one more report of another complaint</comment>
        <translation>Also reported</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>life of a complaint</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>life of a complaint</comment>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>life of a complaint</comment>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>life of a complaint</comment>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>life of a complaint</comment>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Also reported</source>
        <comment>life of a complaint</comment>
        <translation>Also reported</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <comment>priority</comment>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>priority</comment>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>channel</comment>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>channel</comment>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Web</source>
        <comment>channel</comment>
        <translation>Web</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>channel</comment>
        <translation>Other</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>language of the caller</comment>
        <translation>Korean</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language of the caller</comment>
        <translation>English</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>language of the caller</comment>
        <translation>Other</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>who said it</comment>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>who said it</comment>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Squad</source>
        <comment>who said it</comment>
        <translation>Squad</translation>
    </message>
    <message>
        <source>Agency</source>
        <comment>who said it</comment>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Record of another system</source>
        <comment>who said it</comment>
        <translation>Record of another system</translation>
    </message>
    <message>
        <source>Squad reported late</source>
        <comment>why recorded late</comment>
        <translation>Squad reported late</translation>
    </message>
    <message>
        <source>Lines were busy</source>
        <comment>why recorded late</comment>
        <translation>Lines were busy</translation>
    </message>
    <message>
        <source>System was down</source>
        <comment>why recorded late</comment>
        <translation>System was down</translation>
    </message>
    <message>
        <source>First written on paper</source>
        <comment>why recorded late</comment>
        <translation>First written on paper</translation>
    </message>
    <message>
        <source>Imported from another system</source>
        <comment>why recorded late</comment>
        <translation>Imported from another system</translation>
    </message>
    <message>
        <source>Other reason</source>
        <comment>why recorded late</comment>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>Wrong squad</source>
        <comment>why recalled</comment>
        <translation>Wrong squad</translation>
    </message>
    <message>
        <source>Needed more urgently elsewhere</source>
        <comment>why recalled</comment>
        <translation>Needed more urgently elsewhere</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <comment>why recalled</comment>
        <translation>No longer needed</translation>
    </message>
    <message>
        <source>Cannot get there</source>
        <comment>why recalled</comment>
        <translation>Cannot get there</translation>
    </message>
    <message>
        <source>Danger on site</source>
        <comment>why recalled</comment>
        <translation>Danger on site</translation>
    </message>
    <message>
        <source>Other reason</source>
        <comment>why recalled</comment>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>Waiting for the caller</source>
        <comment>why on hold</comment>
        <translation>Waiting for the caller</translation>
    </message>
    <message>
        <source>Waiting for another agency</source>
        <comment>why on hold</comment>
        <translation>Waiting for another agency</translation>
    </message>
    <message>
        <source>Weather</source>
        <comment>why on hold</comment>
        <translation>Weather</translation>
    </message>
    <message>
        <source>Access refused</source>
        <comment>why on hold</comment>
        <translation>Access refused</translation>
    </message>
    <message>
        <source>Waiting for parts or material</source>
        <comment>why on hold</comment>
        <translation>Waiting for parts or material</translation>
    </message>
    <message>
        <source>Other reason</source>
        <comment>why on hold</comment>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>outcome</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Answered on the line</source>
        <comment>outcome</comment>
        <translation>Answered on the line</translation>
    </message>
    <message>
        <source>Done by another agency</source>
        <comment>outcome</comment>
        <translation>Done by another agency</translation>
    </message>
    <message>
        <source>Nothing found on site</source>
        <comment>outcome</comment>
        <translation>Nothing found on site</translation>
    </message>
    <message>
        <source>Not ours to do</source>
        <comment>outcome</comment>
        <translation>Not ours to do</translation>
    </message>
    <message>
        <source>The law does not allow it</source>
        <comment>outcome</comment>
        <translation>The law does not allow it</translation>
    </message>
    <message>
        <source>Withdrawn by the caller</source>
        <comment>outcome</comment>
        <translation>Withdrawn by the caller</translation>
    </message>
    <message>
        <source>Cannot be done</source>
        <comment>outcome</comment>
        <translation>Cannot be done</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <comment>why cancelled</comment>
        <translation>Entered twice</translation>
    </message>
    <message>
        <source>Not a complaint</source>
        <comment>why cancelled</comment>
        <translation>Not a complaint</translation>
    </message>
    <message>
        <source>Prank</source>
        <comment>why cancelled</comment>
        <translation>Prank</translation>
    </message>
    <message>
        <source>Withdrawn by the caller</source>
        <comment>why cancelled</comment>
        <translation>Withdrawn by the caller</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <comment>why cancelled</comment>
        <translation>Entered by mistake</translation>
    </message>
    <message>
        <source>Other reason</source>
        <comment>why cancelled</comment>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>Caller is not satisfied</source>
        <comment>why reopened</comment>
        <translation>Caller is not satisfied</translation>
    </message>
    <message>
        <source>The trouble is back</source>
        <comment>why reopened</comment>
        <translation>The trouble is back</translation>
    </message>
    <message>
        <source>Closed by mistake</source>
        <comment>why reopened</comment>
        <translation>Closed by mistake</translation>
    </message>
    <message>
        <source>Other reason</source>
        <comment>why reopened</comment>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>By telephone</source>
        <comment>how the caller was informed</comment>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>By text message</source>
        <comment>how the caller was informed</comment>
        <translation>By text message</translation>
    </message>
    <message>
        <source>In person</source>
        <comment>how the caller was informed</comment>
        <translation>In person</translation>
    </message>
    <message>
        <source>By mail</source>
        <comment>how the caller was informed</comment>
        <translation>By mail</translation>
    </message>
    <message>
        <source>In the system that recorded it</source>
        <comment>how the caller was informed</comment>
        <translation>In the system that recorded it</translation>
    </message>
    <message>
        <source>Reached</source>
        <comment>whether the caller was reached</comment>
        <translation>Reached</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>whether the caller was reached</comment>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <comment>whether the caller was reached</comment>
        <translation>Wrong number</translation>
    </message>
    <message>
        <source>Did not want to be told</source>
        <comment>whether the caller was reached</comment>
        <translation>Did not want to be told</translation>
    </message>
    <message>
        <source>Not theirs to do</source>
        <comment>why a referral came back</comment>
        <translation>Not theirs to do</translation>
    </message>
    <message>
        <source>Information is missing</source>
        <comment>why a referral came back</comment>
        <translation>Information is missing</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>why a referral came back</comment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Other reason</source>
        <comment>why a referral came back</comment>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>Next shift</source>
        <comment>to whom it is handed over</comment>
        <translation>Next shift</translation>
    </message>
    <message>
        <source>Duty room</source>
        <comment>to whom it is handed over</comment>
        <translation>Duty room</translation>
    </message>
    <message>
        <source>Office by day</source>
        <comment>to whom it is handed over</comment>
        <translation>Office by day</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <comment>to whom it is handed over</comment>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Silent call</source>
        <comment>call that is no complaint</comment>
        <translation>Silent call</translation>
    </message>
    <message>
        <source>Prank call</source>
        <comment>call that is no complaint</comment>
        <translation>Prank call</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <comment>call that is no complaint</comment>
        <translation>Wrong number</translation>
    </message>
    <message>
        <source>Call agent</source>
        <comment>role</comment>
        <translation>Call agent</translation>
    </message>
    <message>
        <source>Duty</source>
        <comment>role</comment>
        <translation>Duty</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <comment>role</comment>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>System</source>
        <comment>role</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Emergency service</source>
        <comment>agency</comment>
        <translation>Emergency service</translation>
    </message>
    <message>
        <source>Outside agency</source>
        <comment>agency</comment>
        <translation>Outside agency</translation>
    </message>
    <message>
        <source>Department of this office</source>
        <comment>agency</comment>
        <translation>Department of this office</translation>
    </message>
    <message>
        <source>Lead squad</source>
        <comment>squad</comment>
        <translation>Lead squad</translation>
    </message>
    <message>
        <source>Specialist squad</source>
        <comment>squad</comment>
        <translation>Specialist squad</translation>
    </message>
    <message>
        <source>District</source>
        <comment>field</comment>
        <translation>District</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>field</comment>
        <translation>Category</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <comment>field</comment>
        <translation>Sub-type</translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>field</comment>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>field</comment>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Language of the caller</source>
        <comment>field</comment>
        <translation>Language of the caller</translation>
    </message>
    <message>
        <source>Caller withheld</source>
        <comment>field</comment>
        <translation>Caller withheld</translation>
    </message>
    <message>
        <source>Call back wanted</source>
        <comment>field</comment>
        <translation>Call back wanted</translation>
    </message>
    <message>
        <source>Story</source>
        <comment>field</comment>
        <translation>Story</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>field</comment>
        <translation>Place</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>field</comment>
        <translation>Address</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>field</comment>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <comment>field</comment>
        <translation>Spoken to</translation>
    </message>
    <message>
        <source>Their reference</source>
        <comment>field</comment>
        <translation>Their reference</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>event</comment>
        <translation>Received</translation>
    </message>
    <message>
        <source>Amended</source>
        <comment>event</comment>
        <translation>Amended</translation>
    </message>
    <message>
        <source>Note added</source>
        <comment>event</comment>
        <translation>Note added</translation>
    </message>
    <message>
        <source>Agency alerted</source>
        <comment>event</comment>
        <translation>Agency alerted</translation>
    </message>
    <message>
        <source>Squad assigned</source>
        <comment>event</comment>
        <translation>Squad assigned</translation>
    </message>
    <message>
        <source>Squad told to go</source>
        <comment>event</comment>
        <translation>Squad told to go</translation>
    </message>
    <message>
        <source>Squad set out</source>
        <comment>event</comment>
        <translation>Squad set out</translation>
    </message>
    <message>
        <source>Squad arrived on site</source>
        <comment>event</comment>
        <translation>Squad arrived on site</translation>
    </message>
    <message>
        <source>Squad left the site</source>
        <comment>event</comment>
        <translation>Squad left the site</translation>
    </message>
    <message>
        <source>Squad recalled</source>
        <comment>event</comment>
        <translation>Squad recalled</translation>
    </message>
    <message>
        <source>Referred to another agency</source>
        <comment>event</comment>
        <translation>Referred to another agency</translation>
    </message>
    <message>
        <source>Referral answered</source>
        <comment>event</comment>
        <translation>Referral answered</translation>
    </message>
    <message>
        <source>Referral completed</source>
        <comment>event</comment>
        <translation>Referral completed</translation>
    </message>
    <message>
        <source>Referral returned</source>
        <comment>event</comment>
        <translation>Referral returned</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <comment>event</comment>
        <translation>Put on hold</translation>
    </message>
    <message>
        <source>Resumed</source>
        <comment>event</comment>
        <translation>Resumed</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>event</comment>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Caller informed or tried</source>
        <comment>event</comment>
        <translation>Caller informed or tried</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>event</comment>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>event</comment>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Attached to another complaint</source>
        <comment>event</comment>
        <translation>Attached to another complaint</translation>
    </message>
    <message>
        <source>Detached from another complaint</source>
        <comment>event</comment>
        <translation>Detached from another complaint</translation>
    </message>
    <message>
        <source>Also reported by another caller</source>
        <comment>event</comment>
        <translation>Also reported by another caller</translation>
    </message>
    <message>
        <source>Another caller&apos;s report detached</source>
        <comment>event</comment>
        <translation>Another caller&apos;s report detached</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>event</comment>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Priority changed</source>
        <comment>event</comment>
        <translation>Priority changed</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>event</comment>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Progress enquiry</source>
        <comment>event</comment>
        <translation>Progress enquiry</translation>
    </message>
    <message>
        <source>A step undone</source>
        <comment>event</comment>
        <translation>A step undone</translation>
    </message>
    <message>
        <source>Call logged</source>
        <comment>event</comment>
        <translation>Call logged</translation>
    </message>
    <message>
        <source>Entry of the office&apos;s lists set</source>
        <comment>event</comment>
        <translation>Entry of the office&apos;s lists set</translation>
    </message>
    <message>
        <source>Long call, or kept half-taken</source>
        <comment>why recorded late</comment>
        <translation>Long call, or kept half-taken</translation>
    </message>
    <message>
        <source>Call-back promised</source>
        <comment>event</comment>
        <translation>Call-back promised</translation>
    </message>
    <message>
        <source>Housing complex</source>
        <comment>place</comment>
        <translation>Housing complex</translation>
    </message>
    <message>
        <source>Building</source>
        <comment>place</comment>
        <translation>Building</translation>
    </message>
    <message>
        <source>Station</source>
        <comment>place</comment>
        <translation>Station</translation>
    </message>
    <message>
        <source>Market</source>
        <comment>place</comment>
        <translation>Market</translation>
    </message>
    <message>
        <source>Road</source>
        <comment>place</comment>
        <translation>Road</translation>
    </message>
    <message>
        <source>School</source>
        <comment>place</comment>
        <translation>School</translation>
    </message>
    <message>
        <source>Park</source>
        <comment>place</comment>
        <translation>Park</translation>
    </message>
    <message>
        <source>Public facility</source>
        <comment>place</comment>
        <translation>Public facility</translation>
    </message>
    <message>
        <source>Other place</source>
        <comment>place</comment>
        <translation>Other place</translation>
    </message>
    <message>
        <source>Danger to life</source>
        <comment>field</comment>
        <translation>Danger to life</translation>
    </message>
    <message>
        <source>The clock</source>
        <comment>who said it</comment>
        <translation>The clock</translation>
    </message>
    <message>
        <source>No squad was free</source>
        <comment>why a promise was not kept</comment>
        <translation>No squad was free</translation>
    </message>
    <message>
        <source>The wrong squad went</source>
        <comment>why a promise was not kept</comment>
        <translation>The wrong squad went</translation>
    </message>
    <message>
        <source>Held up in traffic</source>
        <comment>why a promise was not kept</comment>
        <translation>Held up in traffic</translation>
    </message>
    <message>
        <source>Weather or safety</source>
        <comment>why a promise was not kept</comment>
        <translation>Weather or safety</translation>
    </message>
    <message>
        <source>Caller could not be reached</source>
        <comment>why a promise was not kept</comment>
        <translation>Caller could not be reached</translation>
    </message>
    <message>
        <source>Another body was late</source>
        <comment>why a promise was not kept</comment>
        <translation>Another body was late</translation>
    </message>
    <message>
        <source>Parts or equipment missing</source>
        <comment>why a promise was not kept</comment>
        <translation>Parts or equipment missing</translation>
    </message>
    <message>
        <source>More work than three hours allow</source>
        <comment>why a promise was not kept</comment>
        <translation>More work than three hours allow</translation>
    </message>
    <message>
        <source>Done in time, reported late</source>
        <comment>why a promise was not kept</comment>
        <translation>Done in time, reported late</translation>
    </message>
    <message>
        <source>Overlooked</source>
        <comment>why a promise was not kept</comment>
        <translation>Overlooked</translation>
    </message>
    <message>
        <source>Other reason</source>
        <comment>why a promise was not kept</comment>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>Set out</source>
        <comment>clock</comment>
        <translation>Set out</translation>
    </message>
    <message>
        <source>Resolve</source>
        <comment>clock</comment>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <comment>which minutes count</comment>
        <translation>Around the clock</translation>
    </message>
    <message>
        <source>In service hours</source>
        <comment>which minutes count</comment>
        <translation>In service hours</translation>
    </message>
    <message>
        <source>Everyday complaint</source>
        <comment>kind of complaint in the law</comment>
        <translation>Everyday complaint</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>kind of complaint in the law</comment>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question about laws</source>
        <comment>kind of complaint in the law</comment>
        <translation>Question about laws</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <comment>kind of complaint in the law</comment>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Grievance</source>
        <comment>kind of complaint in the law</comment>
        <translation>Grievance</translation>
    </message>
    <message>
        <source>Kind in the law</source>
        <comment>field</comment>
        <translation>Kind in the law</translation>
    </message>
    <message>
        <source>A clock passed a mark</source>
        <comment>event</comment>
        <translation>A clock passed a mark</translation>
    </message>
    <message>
        <source>Term of the law extended</source>
        <comment>event</comment>
        <translation>Term of the law extended</translation>
    </message>
    <message>
        <source>Shift handed over</source>
        <comment>event</comment>
        <translation>Shift handed over</translation>
    </message>
    <message>
        <source>Shift taken over</source>
        <comment>event</comment>
        <translation>Shift taken over</translation>
    </message>
    <message>
        <source>Transferred to the competent body</source>
        <comment>outcome</comment>
        <translation>Transferred to the competent body</translation>
    </message>
    <message>
        <source>The caller agreed</source>
        <comment>ground to hand on a name and number</comment>
        <translation>The caller agreed</translation>
    </message>
    <message>
        <source>A law asks for it</source>
        <comment>ground to hand on a name and number</comment>
        <translation>A law asks for it</translation>
    </message>
    <message>
        <source>Danger to life or health</source>
        <comment>ground to hand on a name and number</comment>
        <translation>Danger to life or health</translation>
    </message>
    <message>
        <source>Available</source>
        <comment>state of a squad</comment>
        <translation>Available</translation>
    </message>
    <message>
        <source>Told to go</source>
        <comment>state of a squad</comment>
        <translation>Told to go</translation>
    </message>
    <message>
        <source>On the way</source>
        <comment>state of a squad</comment>
        <translation>On the way</translation>
    </message>
    <message>
        <source>On site</source>
        <comment>state of a squad</comment>
        <translation>On site</translation>
    </message>
    <message>
        <source>Off duty</source>
        <comment>state of a squad</comment>
        <translation>Off duty</translation>
    </message>
    <message>
        <source>Holiday</source>
        <comment>why a member is away</comment>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Ill</source>
        <comment>why a member is away</comment>
        <translation>Ill</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>why a member is away</comment>
        <translation>Training</translation>
    </message>
    <message>
        <source>Swap</source>
        <comment>why a member is away</comment>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>why a member is away</comment>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Squad was there</source>
        <comment>state: it has left, nothing is resolved yet</comment>
        <translation>Squad was there</translation>
    </message>
    <message>
        <source>Done by the other body</source>
        <comment>state: to be resolved here now</comment>
        <translation>Done by the other body</translation>
    </message>
    <message>
        <source>Returned by the other body</source>
        <comment>state</comment>
        <translation>Returned by the other body</translation>
    </message>
    <message>
        <source>One incident declared</source>
        <comment>event</comment>
        <translation>One incident declared</translation>
    </message>
    <message>
        <source>One incident no more</source>
        <comment>event</comment>
        <translation>One incident no more</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n complaint</numerusform>
            <numerusform>%n complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) that were none</source>
        <translation>
            <numerusform>%n call that was none</numerusform>
            <numerusform>%n calls that were none</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows, %2 %</source>
        <translation>%1 rows, %2 %</translation>
    </message>
    <message>
        <source>rows read: %1
imported: %2
repeated: %3
rejected: %4
</source>
        <translation>rows read: %1
imported: %2
repeated: %3
rejected: %4
</translation>
    </message>
    <message>
        <source>rejected rows: %1
</source>
        <translation>rejected rows: %1
</translation>
    </message>
    <message>
        <source>stopped; importing the file again goes on from here
</source>
        <translation>stopped; importing the file again goes on from here
</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>%n row written</numerusform>
            <numerusform>%n rows written</numerusform>
        </translation>
    </message>
    <message>
        <source>clean: %1 events, %2 complaints, %3 texts
</source>
        <translation>clean: %1 events, %2 complaints, %3 texts
</translation>
    </message>
    <message>
        <source>first difference: table %1, row %2, %3
expected: %4
found: %5
</source>
        <translation>first difference: table %1, row %2, %3
expected: %4
found: %5
</translation>
    </message>
    <message>
        <source>backup written: %1
</source>
        <translation>backup written: %1
</translation>
    </message>
    <message>
        <source>restored: %1
</source>
        <translation>restored: %1
</translation>
    </message>
    <message>
        <source>what was there before: %1
</source>
        <translation>what was there before: %1
</translation>
    </message>
    <message>
        <source>fills an empty file with an office at work</source>
        <translation>fills an empty file with an office at work</translation>
    </message>
    <message>
        <source>one complaint with its clocks and its history</source>
        <translation>one complaint with its clocks and its history</translation>
    </message>
    <message>
        <source>checks the whole file against its log</source>
        <translation>checks the whole file against its log</translation>
    </message>
    <message>
        <source>writes a copy while desks work</source>
        <translation>writes a copy while desks work</translation>
    </message>
    <message>
        <source>the way back from a backup</source>
        <translation>the way back from a backup</translation>
    </message>
    <message>
        <source>the office&apos;s file</source>
        <translation>the office&apos;s file</translation>
    </message>
    <message>
        <source>the language of what is said</source>
        <translation>the language of what is said</translation>
    </message>
    <message>
        <source>says it as JSON</source>
        <translation>says it as JSON</translation>
    </message>
    <message>
        <source>days that the demonstration lives</source>
        <translation>days that the demonstration lives</translation>
    </message>
    <message>
        <source>the same seed gives the same office</source>
        <translation>the same seed gives the same office</translation>
    </message>
    <message>
        <source>when the demonstration ends; now if it is not given</source>
        <translation>when the demonstration ends; now if it is not given</translation>
    </message>
    <message>
        <source>how the columns of the file become complaints</source>
        <translation>how the columns of the file become complaints</translation>
    </message>
    <message>
        <source>counts and checks, and enters nothing</source>
        <translation>counts and checks, and enters nothing</translation>
    </message>
    <message>
        <source>the form of the file</source>
        <translation>the form of the file</translation>
    </message>
    <message>
        <source>received on this day or later</source>
        <translation>received on this day or later</translation>
    </message>
    <message>
        <source>received on this day or earlier</source>
        <translation>received on this day or earlier</translation>
    </message>
    <message>
        <source>how districts, categories and squads are called</source>
        <translation>how districts, categories and squads are called</translation>
    </message>
    <message>
        <source>writes to a file and not to standard output</source>
        <translation>writes to a file and not to standard output</translation>
    </message>
    <message>
        <source>8572 Desk: the call-centre desk of a district.</source>
        <translation>8572 Desk: the call-centre desk of a district.</translation>
    </message>
    <message>
        <source>Without a command the desk opens. Commands:</source>
        <translation>Without a command the desk opens. Commands:</translation>
    </message>
    <message>
        <source>Every command takes:</source>
        <translation>Every command takes:</translation>
    </message>
    <message>
        <source>this text, or that of one command</source>
        <translation>this text, or that of one command</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>the version of the program</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % done</translation>
    </message>
    <message>
        <source>the public holidays, with the rule each follows</source>
        <translation>the public holidays, with the rule each follows</translation>
    </message>
    <message>
        <source>nothing can be written in %1, so the rejected rows stand beside the office&apos;s file
</source>
        <translation>nothing can be written in %1, so the rejected rows stand beside the office&apos;s file
</translation>
    </message>
    <message>
        <source>the rejected rows could not be written to %1; what was imported stands. Make room and import the file again: the same rows are rejected, and nothing is entered twice
</source>
        <translation>the rejected rows could not be written to %1; what was imported stands. Make room and import the file again: the same rows are rejected, and nothing is entered twice
</translation>
    </message>
    <message>
        <source>reads complaints or a list of the office from a CSV file</source>
        <translation>reads complaints or a list of the office from a CSV file</translation>
    </message>
    <message>
        <source>writes complaints or a list of the office as CSV</source>
        <translation>writes complaints or a list of the office as CSV</translation>
    </message>
    <message>
        <source>The file is of an older version of this program, and so is the copy; it was not checked.
</source>
        <translation>The file is of an older version of this program, and so is the copy; it was not checked.
</translation>
    </message>
    <message>
        <source>rows read: %1
new or changed: %2
as before: %3
rejected: %4
</source>
        <translation>rows read: %1
new or changed: %2
as before: %3
rejected: %4
</translation>
    </message>
    <message>
        <source>line %1: %2
</source>
        <translation>line %1: %2
</translation>
    </message>
    <message>
        <source>columns that no list has, passed over: %1
</source>
        <translation>columns that no list has, passed over: %1
</translation>
    </message>
    <message>
        <source>Nothing was promised to a complaint of that time.</source>
        <translation>Nothing was promised to a complaint of that time.</translation>
    </message>
    <message>
        <source>Set out by: %1</source>
        <translation>Set out by: %1</translation>
    </message>
    <message>
        <source>Resolved by: %1</source>
        <translation>Resolved by: %1</translation>
    </message>
    <message>
        <source>By the law: %1</source>
        <translation>By the law: %1</translation>
    </message>
    <message>
        <source>when the complaint came in</source>
        <translation>when the complaint came in</translation>
    </message>
    <message>
        <source>category or sub-type, by code or name</source>
        <translation>category or sub-type, by code or name</translation>
    </message>
    <message>
        <source>as the sub-type says if it is not given</source>
        <translation>as the sub-type says if it is not given</translation>
    </message>
    <message>
        <source>kind in the law: other, question, law_question, suggestion, grievance</source>
        <translation>kind in the law: other, question, law_question, suggestion, grievance</translation>
    </message>
    <message>
        <source>and why, stretch by stretch</source>
        <translation>and why, stretch by stretch</translation>
    </message>
    <message>
        <source>when both promises to a complaint fall due, and the law&apos;s term</source>
        <translation>when both promises to a complaint fall due, and the law&apos;s term</translation>
    </message>
    <message>
        <source>writes the account of the handling as PDF</source>
        <translation>writes the account of the handling as PDF</translation>
    </message>
    <message>
        <source>account written to %1
</source>
        <translation>account written to %1
</translation>
    </message>
    <message>
        <source>The calendar of this program ends with the year %1: nothing is promised that would fall due after it.</source>
        <translation>The calendar of this program ends with the year %1: nothing is promised that would fall due after it.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Nothing was done. Start the desk in a desktop session, or give a command; see --help.</source>
        <translation>There is no screen to open a window on. Nothing was done. Start the desk in a desktop session, or give a command; see --help.</translation>
    </message>
    <message>
        <source>this name belongs to the office&apos;s file while it is in use</source>
        <translation>this name belongs to the office&apos;s file while it is in use</translation>
    </message>
    <message>
        <source>as it stood then; now if it is not given</source>
        <translation>as it stood then; now if it is not given</translation>
    </message>
    <message>
        <source>writes the dispatch slip for the squad as PDF</source>
        <translation>writes the dispatch slip for the squad as PDF</translation>
    </message>
    <message>
        <source>dispatch slip written to %1
</source>
        <translation>dispatch slip written to %1
</translation>
    </message>
    <message>
        <source>the board of the office, now or as it stood at a minute before</source>
        <translation>the board of the office, now or as it stood at a minute before</translation>
    </message>
    <message>
        <source>nothing of this file was taken
</source>
        <translation>nothing of this file was taken
</translation>
    </message>
    <message>
        <source>how many are shown; 50 if it is not given</source>
        <translation>how many are shown; 50 if it is not given</translation>
    </message>
    <message>
        <source>finds complaints as the search field does</source>
        <translation>finds complaints as the search field does</translation>
    </message>
    <message>
        <source>Nothing fits; these differ by one key:
</source>
        <translation>Nothing fits; these differ by one key:
</translation>
    </message>
    <message>
        <source>Nothing fits, nor anything that differs by one key.
</source>
        <translation>Nothing fits, nor anything that differs by one key.
</translation>
    </message>
    <message>
        <source>%1 of %2 shown; --limit N shows more
</source>
        <translation>%1 of %2 shown; --limit N shows more
</translation>
    </message>
    <message>
        <source>the disk is full; the file that was begun was removed</source>
        <translation>the disk is full; the file that was begun was removed</translation>
    </message>
    <message>
        <source>there is no room on the disk for the small file that reading needs beside it</source>
        <translation>there is no room on the disk for the small file that reading needs beside it</translation>
    </message>
    <message>
        <source>calls in percent of an ordinary office&apos;s; 100 if it is not given</source>
        <translation>calls in percent of an ordinary office&apos;s; 100 if it is not given</translation>
    </message>
    <message>
        <source>names and telephone numbers in full; asks for --purpose and --operator, and is recorded</source>
        <translation>names and telephone numbers in full; asks for --purpose and --operator, and is recorded</translation>
    </message>
    <message>
        <source>what names and telephone numbers are needed for</source>
        <translation>what names and telephone numbers are needed for</translation>
    </message>
    <message>
        <source>who asks for them; a supervisor for a whole list</source>
        <translation>who asks for them; a supervisor for a whole list</translation>
    </message>
    <message>
        <source>Nothing is found by signs alone: at least one letter or digit.
</source>
        <translation>Nothing is found by signs alone: at least one letter or digit.
</translation>
    </message>
    <message>
        <source>not known, for the calendar of this program ends with the year %1</source>
        <translation>not known, for the calendar of this program ends with the year %1</translation>
    </message>
    <message>
        <source>of a file: complaints, places, squads, agencies, roster, accesses; of a report: monthly, half-year, squads, agencies, quality, handover, monthly-check</source>
        <translation>of a file: complaints, places, squads, agencies, roster, accesses; of a report: monthly, half-year, squads, agencies, quality, handover, monthly-check</translation>
    </message>
    <message>
        <source>2026-10, 2026-H1, 2026, 2026-03-15 or 2026-03-01..2026-03-15</source>
        <translation>2026-10, 2026-H1, 2026, 2026-03-15 or 2026-03-01..2026-03-15</translation>
    </message>
    <message>
        <source>with what was on record by then; now if it is not given</source>
        <translation>with what was on record by then; now if it is not given</translation>
    </message>
    <message>
        <source>records that this report was handed in</source>
        <translation>records that this report was handed in</translation>
    </message>
    <message>
        <source>what of the report that was handed in has changed since</source>
        <translation>what of the report that was handed in has changed since</translation>
    </message>
    <message>
        <source>the figures of a period as PDF, ODT, XLSX or JSON</source>
        <translation>the figures of a period as PDF, ODT, XLSX or JSON</translation>
    </message>
    <message>
        <source>as of %1
</source>
        <translation>as of %1
</translation>
    </message>
    <message>
        <source>no such report of this period was handed in
</source>
        <translation>no such report of this period was handed in
</translation>
    </message>
    <message>
        <source>%1, %2: handed in as of %3
</source>
        <translation>%1, %2: handed in as of %3
</translation>
    </message>
    <message>
        <source>the log still gives the figures that were handed in
</source>
        <translation>the log still gives the figures that were handed in
</translation>
    </message>
    <message>
        <source>the log gives other figures than those that were handed in
</source>
        <translation>the log gives other figures than those that were handed in
</translation>
    </message>
    <message>
        <source>nothing of this period has changed since
</source>
        <translation>nothing of this period has changed since
</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) of this period changed since</source>
        <translation>
            <numerusform>%n complaint of this period changed since</numerusform>
            <numerusform>%n complaints of this period changed since</numerusform>
        </translation>
    </message>
    <message>
        <source>report written to %1
</source>
        <translation>report written to %1
</translation>
    </message>
    <message>
        <source>recorded as handed in, as of %1
</source>
        <translation>recorded as handed in, as of %1
</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>Call received and squad sent</source>
        <translation>Call received and squad sent</translation>
    </message>
    <message>
        <source>Call received</source>
        <translation>Call received</translation>
    </message>
    <message>
        <source>Answered on the line</source>
        <translation>Answered on the line</translation>
    </message>
    <message>
        <source>Record imported</source>
        <translation>Record imported</translation>
    </message>
    <message>
        <source>Call logged</source>
        <translation>Call logged</translation>
    </message>
    <message>
        <source>Complaint amended</source>
        <translation>Complaint amended</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Note added</translation>
    </message>
    <message>
        <source>Alert recorded</source>
        <translation>Alert recorded</translation>
    </message>
    <message>
        <source>Squad reserved</source>
        <translation>Squad reserved</translation>
    </message>
    <message>
        <source>Squad assigned and told to go</source>
        <translation>Squad assigned and told to go</translation>
    </message>
    <message>
        <source>Squad assigned</source>
        <translation>Squad assigned</translation>
    </message>
    <message>
        <source>Squad told to go</source>
        <translation>Squad told to go</translation>
    </message>
    <message>
        <source>Squad set out</source>
        <translation>Squad set out</translation>
    </message>
    <message>
        <source>Squad arrived on site</source>
        <translation>Squad arrived on site</translation>
    </message>
    <message>
        <source>Squad left the site</source>
        <translation>Squad left the site</translation>
    </message>
    <message>
        <source>Squad recalled</source>
        <translation>Squad recalled</translation>
    </message>
    <message>
        <source>Squad reassigned</source>
        <translation>Squad reassigned</translation>
    </message>
    <message>
        <source>Complaint referred</source>
        <translation>Complaint referred</translation>
    </message>
    <message>
        <source>Referral answered</source>
        <translation>Referral answered</translation>
    </message>
    <message>
        <source>Referral completed</source>
        <translation>Referral completed</translation>
    </message>
    <message>
        <source>Referral returned</source>
        <translation>Referral returned</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Put on hold</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Resumed</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Caller informed</source>
        <translation>Caller informed</translation>
    </message>
    <message>
        <source>Attempt to inform recorded</source>
        <translation>Attempt to inform recorded</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Attached as also reported</source>
        <translation>Attached as also reported</translation>
    </message>
    <message>
        <source>Detached</source>
        <translation>Detached</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Priority changed</source>
        <translation>Priority changed</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Progress enquiry recorded</source>
        <translation>Progress enquiry recorded</translation>
    </message>
    <message>
        <source>Step undone</source>
        <translation>Step undone</translation>
    </message>
    <message>
        <source>Entry set</source>
        <translation>Entry set</translation>
    </message>
    <message>
        <source>Call-back promised</source>
        <translation>Call-back promised</translation>
    </message>
    <message>
        <source>Written down what time brought about</source>
        <translation>Written down what time brought about</translation>
    </message>
    <message>
        <source>Term of the law extended</source>
        <translation>Term of the law extended</translation>
    </message>
    <message>
        <source>Shift handed over</source>
        <translation>Shift handed over</translation>
    </message>
    <message>
        <source>Shift taken over</source>
        <translation>Shift taken over</translation>
    </message>
    <message>
        <source>Complaint transferred to the competent body</source>
        <translation>Complaint transferred to the competent body</translation>
    </message>
    <message>
        <source>Entries set</source>
        <translation>Entries set</translation>
    </message>
    <message>
        <source>Call received as one more report</source>
        <translation>Call received as one more report</translation>
    </message>
    <message>
        <source>Everybody who reported it informed</source>
        <translation>Everybody who reported it informed</translation>
    </message>
    <message>
        <source>Incident declared</source>
        <translation>Incident declared</translation>
    </message>
    <message>
        <source>Incident ended</source>
        <translation>Incident ended</translation>
    </message>
</context>
<context>
    <name>ComplaintAction</name>
    <message>
        <source>Send squad</source>
        <comment>button: assign a squad and tell it to go</comment>
        <translation>Send squad</translation>
    </message>
    <message>
        <source>Reserve squad</source>
        <comment>button</comment>
        <translation>Reserve squad</translation>
    </message>
    <message>
        <source>Squad out</source>
        <comment>button: the squad has set out</comment>
        <translation>Squad out</translation>
    </message>
    <message>
        <source>Squad arrived</source>
        <comment>button</comment>
        <translation>Squad arrived</translation>
    </message>
    <message>
        <source>Squad left</source>
        <comment>button</comment>
        <translation>Squad left</translation>
    </message>
    <message>
        <source>Recall squad</source>
        <comment>button</comment>
        <translation>Recall squad</translation>
    </message>
    <message>
        <source>Alert</source>
        <comment>button: record who was alerted to a danger</comment>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Resolve</source>
        <comment>button: squad done, or the ground why not</comment>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <comment>button</comment>
        <translation>Put on hold</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button</comment>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: close the complaint</comment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Reopen</source>
        <comment>button</comment>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Inform caller</source>
        <comment>button</comment>
        <translation>Inform caller</translation>
    </message>
    <message>
        <source>Add note</source>
        <comment>button</comment>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Amend</source>
        <comment>button: correct the fields of the complaint</comment>
        <translation>Amend</translation>
    </message>
    <message>
        <source>Make ordinary</source>
        <comment>button: priority</comment>
        <translation>Make ordinary</translation>
    </message>
    <message>
        <source>Make urgent</source>
        <comment>button: priority</comment>
        <translation>Make urgent</translation>
    </message>
    <message>
        <source>Hand over</source>
        <comment>button</comment>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Detach</source>
        <comment>button</comment>
        <translation>Detach</translation>
    </message>
    <message>
        <source>Squad</source>
        <comment>group of actions</comment>
        <translation>Squad</translation>
    </message>
    <message>
        <source>Other bodies</source>
        <comment>group of actions</comment>
        <translation>Other bodies</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>group of actions</comment>
        <translation>Result</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>group of actions</comment>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>group of actions</comment>
        <translation>Record</translation>
    </message>
    <message>
        <source>New squad</source>
        <comment>field</comment>
        <translation>New squad</translation>
    </message>
    <message>
        <source>Squad</source>
        <comment>field</comment>
        <translation>Squad</translation>
    </message>
    <message>
        <source>Which squad</source>
        <comment>field: one of those assigned</comment>
        <translation>Which squad</translation>
    </message>
    <message>
        <source>Which referral</source>
        <comment>field</comment>
        <translation>Which referral</translation>
    </message>
    <message>
        <source>Who was alerted</source>
        <comment>field</comment>
        <translation>Who was alerted</translation>
    </message>
    <message>
        <source>Attach to</source>
        <comment>field: number of the main complaint</comment>
        <translation>Attach to</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>field</comment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>field</comment>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>How</source>
        <comment>field: the caller was informed</comment>
        <translation>How</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>field: whether the caller was reached</comment>
        <translation>Result</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <comment>field</comment>
        <translation>Hand over to</translation>
    </message>
    <message>
        <source>Dong</source>
        <comment>field</comment>
        <translation>Dong</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>field</comment>
        <translation>Category</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <comment>field</comment>
        <translation>Sub-type</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>field</comment>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Language of the caller</source>
        <comment>field</comment>
        <translation>Language of the caller</translation>
    </message>
    <message>
        <source>Reserved for</source>
        <comment>field: time</comment>
        <translation>Reserved for</translation>
    </message>
    <message>
        <source>Promised for</source>
        <comment>field: time</comment>
        <translation>Promised for</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <comment>field</comment>
        <translation>Spoken to</translation>
    </message>
    <message>
        <source>Their reference</source>
        <comment>field</comment>
        <translation>Their reference</translation>
    </message>
    <message>
        <source>What was done, or why not</source>
        <comment>field</comment>
        <translation>What was done, or why not</translation>
    </message>
    <message>
        <source>What was said</source>
        <comment>field</comment>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Their answer</source>
        <comment>field</comment>
        <translation>Their answer</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Story</source>
        <comment>field</comment>
        <translation>Story</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>field: landmark</comment>
        <translation>Place</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>field</comment>
        <translation>Address</translation>
    </message>
    <message>
        <source>Name of the caller</source>
        <comment>field</comment>
        <translation>Name of the caller</translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>field</comment>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Name withheld</source>
        <comment>tick</comment>
        <translation>Name withheld</translation>
    </message>
    <message>
        <source>Wants to be called back</source>
        <comment>tick</comment>
        <translation>Wants to be called back</translation>
    </message>
    <message>
        <source>18:30, +45 (minutes) or 11-24 09:00</source>
        <translation>18:30, +45 (minutes) or 11-24 09:00</translation>
    </message>
    <message>
        <source>Number or place</source>
        <translation>Number or place</translation>
    </message>
    <message>
        <source>Call squad</source>
        <comment>button: tell a squad that is assigned to go</comment>
        <translation>Call squad</translation>
    </message>
    <message>
        <source>Change squad</source>
        <comment>button: recall one, send another</comment>
        <translation>Change squad</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>button: the other body has answered</comment>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>button: the other body has done it</comment>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>button: the other body gave it back</comment>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: cancel the complaint</comment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <comment>button: the caller asks how far it is</comment>
        <translation>Enquiry</translation>
    </message>
    <message>
        <source>Attach</source>
        <comment>button: to another complaint, as also reported by</comment>
        <translation>Attach</translation>
    </message>
    <message>
        <source>Promise a call-back</source>
        <comment>button: the caller was told that he is called back</comment>
        <translation>Promise a call-back</translation>
    </message>
    <message>
        <source>Call back by</source>
        <comment>field: time</comment>
        <translation>Call back by</translation>
    </message>
    <message>
        <source>What was promised</source>
        <comment>field</comment>
        <translation>What was promised</translation>
    </message>
    <message>
        <source>Also between 21:00 and 08:00</source>
        <comment>tick: the caller may be called at night</comment>
        <translation>Also between 21:00 and 08:00</translation>
    </message>
    <message>
        <source>Danger to life</source>
        <comment>field: which one</comment>
        <translation>Danger to life</translation>
    </message>
    <message>
        <source>Why was it late?</source>
        <translation>Why was it late?</translation>
    </message>
    <message>
        <source>Extend the legal term</source>
        <comment>button: the law&apos;s own term is made longer</comment>
        <translation>Extend the legal term</translation>
    </message>
    <message>
        <source>Why it takes longer</source>
        <comment>field</comment>
        <translation>Why it takes longer</translation>
    </message>
    <message>
        <source>Kind in the law</source>
        <comment>field: everyday complaint, question, suggestion, grievance</comment>
        <translation>Kind in the law</translation>
    </message>
    <message>
        <source>The caller agrees to the second extension</source>
        <comment>tick</comment>
        <translation>The caller agrees to the second extension</translation>
    </message>
    <message>
        <source>Needed: a promise was not kept</source>
        <translation>Needed: a promise was not kept</translation>
    </message>
    <message>
        <source>Request cooperation</source>
        <comment>button: another body is asked to help; ours stays open</comment>
        <translation>Request cooperation</translation>
    </message>
    <message>
        <source>Transfer</source>
        <comment>button: another body is competent; it goes there for good</comment>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <comment>field</comment>
        <translation>Transfer to</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>field: which body is asked to help</comment>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Reply due</source>
        <comment>field: time; as ours is when left empty</comment>
        <translation>Reply due</translation>
    </message>
    <message>
        <source>Why it is theirs</source>
        <comment>field</comment>
        <translation>Why it is theirs</translation>
    </message>
    <message>
        <source>Name and number go along, because</source>
        <comment>field: ground; empty: they stay here</comment>
        <translation>Name and number go along, because</translation>
    </message>
    <message>
        <source>Empty: they stay here</source>
        <translation>Empty: they stay here</translation>
    </message>
    <message>
        <source>Answer for all</source>
        <comment>button: another answer to read out to all who report an incident</comment>
        <translation>Answer for all</translation>
    </message>
    <message>
        <source>One incident</source>
        <comment>button: many report the same, it becomes one incident</comment>
        <translation>One incident</translation>
    </message>
    <message>
        <source>Answer to read out to everybody</source>
        <comment>field: of an incident</comment>
        <translation>Answer to read out to everybody</translation>
    </message>
    <message>
        <source>Everybody who reported it</source>
        <comment>tick: all of them were informed, not this caller alone</comment>
        <translation>Everybody who reported it</translation>
    </message>
    <message>
        <source>Attach the like reports as well</source>
        <comment>tick: when an incident is declared</comment>
        <translation>Attach the like reports as well</translation>
    </message>
</context>
<context>
    <name>ComplaintAsk</name>
    <message>
        <source>yes</source>
        <comment>a tick is set</comment>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a tick is not set</comment>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>ComplaintChoice</name>
    <message>
        <source>%1. %2</source>
        <comment>number of a dispatch or referral, who it is</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <comment>number, dong, sub-type or category, place of a complaint</comment>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>agency, its telephone</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · competent for this</source>
        <comment>agency</comment>
        <translation>%1 · competent for this</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>squad, why it is advised</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>squad with its reasons, what becomes of the promise</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>squad, since when or until when it is off duty</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>agency, how it replied so far</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>DistrictText</name>
    <message>
        <source>%1 (now %2)</source>
        <comment>what a dong was called then, and now</comment>
        <translation>%1 (now %2)</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Received by telephone as %1</source>
        <translation>Received by telephone as %1</translation>
    </message>
    <message>
        <source>Received from a visitor as %1</source>
        <translation>Received from a visitor as %1</translation>
    </message>
    <message>
        <source>Received by web as %1</source>
        <translation>Received by web as %1</translation>
    </message>
    <message>
        <source>Received as %1</source>
        <translation>Received as %1</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>only the day is known</source>
        <translation>only the day is known</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>field, what stood there, what stands there now</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Amended: %1</source>
        <comment>list of changed fields</comment>
        <translation>Amended: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Alerted: %1</source>
        <comment>agency</comment>
        <translation>Alerted: %1</translation>
    </message>
    <message>
        <source>Squad reserved: %1</source>
        <translation>Squad reserved: %1</translation>
    </message>
    <message>
        <source>Squad assigned: %1</source>
        <translation>Squad assigned: %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>time</comment>
        <translation>for %1</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <comment>squad</comment>
        <translation>in place of %1</translation>
    </message>
    <message>
        <source>Squad told to go: %1</source>
        <translation>Squad told to go: %1</translation>
    </message>
    <message>
        <source>Squad set out: %1</source>
        <translation>Squad set out: %1</translation>
    </message>
    <message>
        <source>Squad arrived on site: %1</source>
        <translation>Squad arrived on site: %1</translation>
    </message>
    <message>
        <source>Squad left the site: %1</source>
        <translation>Squad left the site: %1</translation>
    </message>
    <message>
        <source>Squad recalled: %1</source>
        <translation>Squad recalled: %1</translation>
    </message>
    <message>
        <source>Referred to %1</source>
        <translation>Referred to %1</translation>
    </message>
    <message>
        <source>spoke to %1</source>
        <translation>spoke to %1</translation>
    </message>
    <message>
        <source>their reference %1</source>
        <translation>their reference %1</translation>
    </message>
    <message>
        <source>Answer from %1</source>
        <translation>Answer from %1</translation>
    </message>
    <message>
        <source>Completed by %1</source>
        <translation>Completed by %1</translation>
    </message>
    <message>
        <source>Returned by %1</source>
        <translation>Returned by %1</translation>
    </message>
    <message>
        <source>Put on hold: %1</source>
        <translation>Put on hold: %1</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Resumed</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>Resolved: %1</translation>
    </message>
    <message>
        <source>Ended without remedy: %1</source>
        <translation>Ended without remedy: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation>Reopened: %1</translation>
    </message>
    <message>
        <source>Attached as one more report of %1</source>
        <translation>Attached as one more report of %1</translation>
    </message>
    <message>
        <source>Detached from %1</source>
        <translation>Detached from %1</translation>
    </message>
    <message>
        <source>Also reported by the caller of %1</source>
        <translation>Also reported by the caller of %1</translation>
    </message>
    <message>
        <source>Report %1 detached again</source>
        <translation>Report %1 detached again</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Cancelled: %1</translation>
    </message>
    <message>
        <source>Priority changed: %1 → %2</source>
        <translation>Priority changed: %1 → %2</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <comment>to whom</comment>
        <translation>Handed over: %1</translation>
    </message>
    <message>
        <source>The caller asked about the progress</source>
        <translation>The caller asked about the progress</translation>
    </message>
    <message>
        <source>The last step was undone</source>
        <translation>The last step was undone</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>steps</comment>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Promise %1: to set out within %2, to resolve within %3</source>
        <translation>Promise %1: to set out within %2, to resolve within %3</translation>
    </message>
    <message>
        <source>Setting %1: %2</source>
        <translation>Setting %1: %2</translation>
    </message>
    <message>
        <source>List entry, district: %1</source>
        <translation>List entry, district: %1</translation>
    </message>
    <message>
        <source>List entry, category: %1</source>
        <translation>List entry, category: %1</translation>
    </message>
    <message>
        <source>List entry, sub-type: %1</source>
        <translation>List entry, sub-type: %1</translation>
    </message>
    <message>
        <source>List entry, squad: %1</source>
        <translation>List entry, squad: %1</translation>
    </message>
    <message>
        <source>List entry, agency: %1</source>
        <translation>List entry, agency: %1</translation>
    </message>
    <message>
        <source>List entry, operator: %1</source>
        <translation>List entry, operator: %1</translation>
    </message>
    <message>
        <source>Caller informed: %1</source>
        <comment>by which means</comment>
        <translation>Caller informed: %1</translation>
    </message>
    <message>
        <source>Tried to inform the caller, no answer: %1</source>
        <comment>by which means</comment>
        <translation>Tried to inform the caller, no answer: %1</translation>
    </message>
    <message>
        <source>Tried to inform the caller, wrong number: %1</source>
        <comment>by which means</comment>
        <translation>Tried to inform the caller, wrong number: %1</translation>
    </message>
    <message>
        <source>The caller did not want to be told: %1</source>
        <comment>by which means</comment>
        <translation>The caller did not want to be told: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a sentence</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>promised by %1</source>
        <comment>time</comment>
        <translation>promised by %1</translation>
    </message>
    <message>
        <source>squad to set out by %1, to be resolved by %2</source>
        <comment>times</comment>
        <translation>squad to set out by %1, to be resolved by %2</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(erased)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Recorded late, %1 after it happened: %2</source>
        <comment>duration, reason</comment>
        <translation>Recorded late, %1 after it happened: %2</translation>
    </message>
    <message>
        <source>Recorded late, %1 after it happened</source>
        <comment>duration</comment>
        <translation>Recorded late, %1 after it happened</translation>
    </message>
    <message>
        <source>Call-back promised by %1, at night too</source>
        <comment>time</comment>
        <translation>Call-back promised by %1, at night too</translation>
    </message>
    <message>
        <source>Call-back promised by %1</source>
        <comment>time</comment>
        <translation>Call-back promised by %1</translation>
    </message>
    <message>
        <source>List entry, danger to life: %1</source>
        <translation>List entry, danger to life: %1</translation>
    </message>
    <message>
        <source>List entry, place: %1</source>
        <translation>List entry, place: %1</translation>
    </message>
    <message>
        <source>Alerted: %1, because of: %2</source>
        <comment>agency, danger to life</comment>
        <translation>Alerted: %1, because of: %2</translation>
    </message>
    <message>
        <source>the clock goes on at %1 at the latest</source>
        <comment>time</comment>
        <translation>the clock goes on at %1 at the latest</translation>
    </message>
    <message>
        <source>the clock goes on running</source>
        <translation>the clock goes on running</translation>
    </message>
    <message>
        <source>Resumed by itself: the longest time of the pause is over</source>
        <translation>Resumed by itself: the longest time of the pause is over</translation>
    </message>
    <message>
        <source>to be resolved by %1</source>
        <comment>time</comment>
        <translation>to be resolved by %1</translation>
    </message>
    <message>
        <source>Closed; why it was late: %1</source>
        <translation>Closed; why it was late: %1</translation>
    </message>
    <message>
        <source>Late to set out: reminder %1</source>
        <translation>Late to set out: reminder %1</translation>
    </message>
    <message>
        <source>Late to resolve: reminder %1</source>
        <translation>Late to resolve: reminder %1</translation>
    </message>
    <message>
        <source>The time to set out is over</source>
        <translation>The time to set out is over</translation>
    </message>
    <message>
        <source>The time to resolve is over</source>
        <translation>The time to resolve is over</translation>
    </message>
    <message>
        <source>%1 % of the time to set out has passed</source>
        <translation>%1 % of the time to set out has passed</translation>
    </message>
    <message>
        <source>%1 % of the time to resolve has passed</source>
        <translation>%1 % of the time to resolve has passed</translation>
    </message>
    <message>
        <source>Term of the law extended with the caller&apos;s consent to %1</source>
        <comment>time</comment>
        <translation>Term of the law extended with the caller&apos;s consent to %1</translation>
    </message>
    <message>
        <source>Term of the law extended to %1</source>
        <comment>time</comment>
        <translation>Term of the law extended to %1</translation>
    </message>
    <message numerus="yes">
        <source>Shift handed over with %n complaint(s)</source>
        <translation>
            <numerusform>Shift handed over with %n complaint</numerusform>
            <numerusform>Shift handed over with %n complaints</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift taken over</source>
        <translation>Shift taken over</translation>
    </message>
    <message>
        <source>Service hours from %1</source>
        <comment>day</comment>
        <translation>Service hours from %1</translation>
    </message>
    <message>
        <source>Single day %1: %2</source>
        <translation>Single day %1: %2</translation>
    </message>
    <message>
        <source>Transferred to %1, who is competent</source>
        <translation>Transferred to %1, who is competent</translation>
    </message>
    <message>
        <source>name and number handed on: %1</source>
        <translation>name and number handed on: %1</translation>
    </message>
    <message>
        <source>Roster of squad %1 for the week of %2: %3</source>
        <translation>Roster of squad %1 for the week of %2: %3</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3</source>
        <translation>%1 is away from %2 to %3</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3, %4 stands in</source>
        <translation>%1 is away from %2 to %3, %4 stands in</translation>
    </message>
    <message>
        <source>List entry, member of a squad: %1</source>
        <translation>List entry, member of a squad: %1</translation>
    </message>
    <message>
        <source>List entry, shift: %1</source>
        <translation>List entry, shift: %1</translation>
    </message>
    <message>
        <source>List entry, roster pattern: %1</source>
        <translation>List entry, roster pattern: %1</translation>
    </message>
    <message>
        <source>Danger to life: %1</source>
        <comment>which danger</comment>
        <translation>Danger to life: %1</translation>
    </message>
    <message>
        <source>Many report the same: one incident, with an answer for all</source>
        <translation>Many report the same: one incident, with an answer for all</translation>
    </message>
    <message>
        <source>Incident ended</source>
        <translation>Incident ended</translation>
    </message>
    <message>
        <source>The caller cannot be reached: no number is known</source>
        <translation>The caller cannot be reached: no number is known</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>There is none in this selection.</source>
        <translation>There is none in this selection.</translation>
    </message>
    <message>
        <source>as in the period before</source>
        <translation>as in the period before</translation>
    </message>
    <message>
        <source>%1 points more than in the period before</source>
        <translation>%1 points more than in the period before</translation>
    </message>
    <message>
        <source>%1 points fewer than in the period before</source>
        <translation>%1 points fewer than in the period before</translation>
    </message>
    <message>
        <source>as many as in the period before</source>
        <translation>as many as in the period before</translation>
    </message>
    <message>
        <source>%1 % more than in the period before</source>
        <translation>%1 % more than in the period before</translation>
    </message>
    <message>
        <source>%1 % fewer than in the period before</source>
        <translation>%1 % fewer than in the period before</translation>
    </message>
    <message>
        <source>as fast as before</source>
        <translation>as fast as before</translation>
    </message>
    <message>
        <source>slower by %1</source>
        <translation>slower by %1</translation>
    </message>
    <message>
        <source>faster by %1</source>
        <translation>faster by %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>1st half of %1</source>
        <translation>1st half of %1</translation>
    </message>
    <message>
        <source>2nd half of %1</source>
        <translation>2nd half of %1</translation>
    </message>
    <message>
        <source>the year %1</source>
        <translation>the year %1</translation>
    </message>
    <message>
        <source>1st half %1</source>
        <translation>1st half %1</translation>
    </message>
    <message>
        <source>2nd half %1</source>
        <translation>2nd half %1</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>weekday, hour, hour</comment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>%1 night (0–6)</source>
        <translation>%1 night (0–6)</translation>
    </message>
    <message>
        <source>%1 morning (6–12)</source>
        <translation>%1 morning (6–12)</translation>
    </message>
    <message>
        <source>%1 afternoon (12–18)</source>
        <translation>%1 afternoon (12–18)</translation>
    </message>
    <message>
        <source>%1 evening (18–24)</source>
        <translation>%1 evening (18–24)</translation>
    </message>
    <message>
        <source>Nothing was received in this selection.</source>
        <translation>Nothing was received in this selection.</translation>
    </message>
    <message>
        <source>A squad set out in time for %1 of %2 complaints: %3%4.</source>
        <translation>A squad set out in time for %1 of %2 complaints: %3%4.</translation>
    </message>
    <message>
        <source>The trouble was gone in time for %1 of %2: %3%4.</source>
        <translation>The trouble was gone in time for %1 of %2: %3%4.</translation>
    </message>
    <message>
        <source>Half of the squads set out within %1, nine of ten within %2.</source>
        <translation>Half of the squads set out within %1, nine of ten within %2.</translation>
    </message>
    <message>
        <source>Half of the troubles were gone within %1, nine of ten within %2.</source>
        <translation>Half of the troubles were gone within %1, nine of ten within %2.</translation>
    </message>
    <message>
        <source>Most come from %1: %2 of %3.</source>
        <translation>Most come from %1: %2 of %3.</translation>
    </message>
    <message>
        <source>%1: %2, resolving %3.</source>
        <translation>%1: %2, resolving %3.</translation>
    </message>
    <message>
        <source>No dong got slower than in the period before.</source>
        <translation>No dong got slower than in the period before.</translation>
    </message>
    <message>
        <source>The most frequent kind is %1: %2 of %3 (%4).</source>
        <translation>The most frequent kind is %1: %2 of %3 (%4).</translation>
    </message>
    <message>
        <source>%1 grew most: %2.</source>
        <translation>%1 grew most: %2.</translation>
    </message>
    <message>
        <source>The busiest hour is %1 with %2 calls in all; %3 come between 22:00 and 06:00.</source>
        <translation>The busiest hour is %1 with %2 calls in all; %3 come between 22:00 and 06:00.</translation>
    </message>
    <message>
        <source>No squad was late on any part of the week.</source>
        <translation>No squad was late on any part of the week.</translation>
    </message>
    <message>
        <source>Most often late: %1 on %2, %3 of %4.</source>
        <translation>Most often late: %1 on %2, %3 of %4.</translation>
    </message>
    <message>
        <source>Nothing was referred to another body.</source>
        <translation>Nothing was referred to another body.</translation>
    </message>
    <message>
        <source>%1 of %2 complaints went to another body (%3), most often %4: %5.</source>
        <translation>%1 of %2 complaints went to another body (%3), most often %4: %5.</translation>
    </message>
    <message>
        <source>%1 of %2 complaints were reopened (%3).</source>
        <translation>%1 of %2 complaints were reopened (%3).</translation>
    </message>
    <message>
        <source>The period before: %1.</source>
        <translation>The period before: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s) took %1 calls, %2 most of them (%3); the busiest hour begins at %4:00.</source>
        <translation>
            <numerusform>%n operator took %1 calls, %2 most of them (%3); the busiest hour begins at %4:00.</numerusform>
            <numerusform>%n operators took %1 calls, %2 most of them (%3); the busiest hour begins at %4:00.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few to say: %Ln case(s).</source>
        <translation>
            <numerusform>Too few to say: %Ln case.</numerusform>
            <numerusform>Too few to say: %Ln cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing but %Ln cancelled report(s) in this selection.</source>
        <translation>
            <numerusform>Nothing but %Ln cancelled report in this selection.</numerusform>
            <numerusform>Nothing but %Ln cancelled reports in this selection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln report</numerusform>
            <numerusform>%Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them one more report of the same trouble</source>
        <translation>
            <numerusform>%Ln of them one more report of the same trouble</numerusform>
            <numerusform>%Ln of them more reports of the same trouble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled and not counted</source>
        <translation>
            <numerusform>%Ln cancelled and not counted</numerusform>
            <numerusform>%Ln cancelled and not counted</numerusform>
        </translation>
    </message>
    <message>
        <source>Against the period before: %1.</source>
        <translation>Against the period before: %1.</translation>
    </message>
    <message>
        <source>Half of the squads were there within %1.</source>
        <translation>Half of the squads were there within %1.</translation>
    </message>
    <message>
        <source>The middle half of the squads set out after %1 to %2; %3 of %4 took an hour or more.</source>
        <translation>The middle half of the squads set out after %1 to %2; %3 of %4 took an hour or more.</translation>
    </message>
    <message>
        <source>Slowest start: complaints of %1, half within %2; of all squads within %3.</source>
        <translation>Slowest start: complaints of %1, half within %2; of all squads within %3.</translation>
    </message>
</context>
<context>
    <name>GapText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names, and others</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>all dongs</source>
        <translation>all dongs</translation>
    </message>
    <message numerus="yes">
        <source>%n dong(s): %1</source>
        <comment>names</comment>
        <translation>
            <numerusform>%n dong: %1</numerusform>
            <numerusform>%n dongs: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>anything urgent</source>
        <translation>anything urgent</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>anything</translation>
    </message>
    <message>
        <source>%1 to %2: nobody on duty for %3 (%4)</source>
        <comment>a gap: from, until, kinds of work, dongs</comment>
        <translation>%1 to %2: nobody on duty for %3 (%4)</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>the caller is to be told</source>
        <translation>the caller is to be told</translation>
    </message>
    <message>
        <source>to be closed</source>
        <translation>to be closed</translation>
    </message>
    <message>
        <source>%1 (on hold: %2)</source>
        <comment>names, reason</comment>
        <translation>%1 (on hold: %2)</translation>
    </message>
    <message>
        <source>on hold: %1</source>
        <comment>reason</comment>
        <translation>on hold: %1</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>%1 (due %2)</source>
        <comment>how a promise stands, its time</comment>
        <translation>%1 (due %2)</translation>
    </message>
    <message>
        <source>by %1, late by %2</source>
        <comment>time, duration</comment>
        <translation>by %1, late by %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>time</comment>
        <translation>by %1</translation>
    </message>
    <message>
        <source>%1 (now: %2)</source>
        <comment>state when it was given, state now</comment>
        <translation>%1 (now: %2)</translation>
    </message>
    <message>
        <source>(signature)</source>
        <translation>(signature)</translation>
    </message>
    <message>
        <source>Handover sheet, %1</source>
        <comment>time</comment>
        <translation>Handover sheet, %1</translation>
    </message>
    <message>
        <source>Handover sheet (draft)</source>
        <translation>Handover sheet (draft)</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>Handover sheet</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, operator</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Taken over</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n complaint</numerusform>
            <numerusform>%n complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them at night</source>
        <translation>
            <numerusform>%n of them at night</numerusform>
            <numerusform>%n of them at night</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on taking over</source>
        <translation>Note on taking over</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nothing is open.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>What and where</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Waiting for</translation>
    </message>
    <message>
        <source>To set out</source>
        <translation>To set out</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation>To resolve</translation>
    </message>
    <message>
        <source>Call-back promised</source>
        <translation>Call-back promised</translation>
    </message>
    <message>
        <source>Night calls: received outside of the service hours</source>
        <translation>Night calls: received outside of the service hours</translation>
    </message>
    <message>
        <source>Received in the service hours</source>
        <translation>Received in the service hours</translation>
    </message>
    <message>
        <source>Given by: %1</source>
        <translation>Given by: %1</translation>
    </message>
    <message>
        <source>Taken over by: %1</source>
        <translation>Taken over by: %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>who was alerted, time</comment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Danger to life; nobody was alerted yet</source>
        <translation>Danger to life; nobody was alerted yet</translation>
    </message>
    <message>
        <source>Danger to life; alerted: %1</source>
        <translation>Danger to life; alerted: %1</translation>
    </message>
    <message>
        <source>Danger to life</source>
        <translation>Danger to life</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message numerus="yes">
        <source>%n reminder(s), %1 to %2; reached: %3</source>
        <comment>time, time, the last mark of each clock</comment>
        <translation>
            <numerusform>%n reminder, %1 to %2; reached: %3</numerusform>
            <numerusform>%n reminders, %1 to %2; reached: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>LedgerText</name>
    <message>
        <source>%1 – %2: runs, %3</source>
        <comment>time, time, duration</comment>
        <translation>%1 – %2: runs, %3</translation>
    </message>
    <message>
        <source>%1 – %2: stands still, on hold (%3)</source>
        <comment>time, time, reason</comment>
        <translation>%1 – %2: stands still, on hold (%3)</translation>
    </message>
    <message>
        <source>To set out: %1 (%2, promise version %3), from %4</source>
        <comment>duration, which minutes, version, time</comment>
        <translation>To set out: %1 (%2, promise version %3), from %4</translation>
    </message>
    <message>
        <source>To resolve: %1 (%2, promise version %3), from %4</source>
        <comment>duration, which minutes, version, time</comment>
        <translation>To resolve: %1 (%2, promise version %3), from %4</translation>
    </message>
    <message>
        <source>An earlier report of the same counts: it came in at %1</source>
        <translation>An earlier report of the same counts: it came in at %1</translation>
    </message>
    <message>
        <source>No due time: no hours are set in which it could be kept</source>
        <translation>No due time: no hours are set in which it could be kept</translation>
    </message>
    <message>
        <source>Due %1; done %2, late by %3</source>
        <comment>time, time, duration</comment>
        <translation>Due %1; done %2, late by %3</translation>
    </message>
    <message>
        <source>Due %1; done %2, promise kept after %3</source>
        <comment>time, time, duration</comment>
        <translation>Due %1; done %2, promise kept after %3</translation>
    </message>
    <message>
        <source>Due %1; late by %2 so far</source>
        <comment>time, duration</comment>
        <translation>Due %1; late by %2 so far</translation>
    </message>
    <message>
        <source>Due %1</source>
        <comment>time</comment>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>By the calendar as it is known now it would be due %1; what was promised stays</source>
        <comment>time</comment>
        <translation>By the calendar as it is known now it would be due %1; what was promised stays</translation>
    </message>
    <message>
        <source>First squad on site: %1, %2 after it was reported</source>
        <comment>time, duration</comment>
        <translation>First squad on site: %1, %2 after it was reported</translation>
    </message>
    <message numerus="yes">
        <source>%1; extended %n time(s)</source>
        <comment>the sentence before</comment>
        <translation>
            <numerusform>%1; extended %n time</numerusform>
            <numerusform>%1; extended %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Set out</source>
        <comment>heading: a clock</comment>
        <translation>Set out</translation>
    </message>
    <message>
        <source>Resolve</source>
        <comment>heading: a clock</comment>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>Term of the law</source>
        <comment>heading: a clock</comment>
        <translation>Term of the law</translation>
    </message>
    <message>
        <source>%1 – %2: stands still, outside service hours</source>
        <comment>time, time</comment>
        <translation>%1 – %2: stands still, outside service hours</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>no service</translation>
    </message>
    <message>
        <source>service %1</source>
        <comment>hours of a day</comment>
        <translation>service %1</translation>
    </message>
    <message>
        <source>%1 is %2: %3</source>
        <comment>a day, its name, its hours</comment>
        <translation>%1 is %2: %3</translation>
    </message>
    <message>
        <source>Due %1; transferred to the competent body %2, after %3: neither kept nor broken</source>
        <comment>time, time, duration</comment>
        <translation>Due %1; transferred to the competent body %2, after %3: neither kept nor broken</translation>
    </message>
    <message>
        <source>Due %1; nothing is to be done any more from %2 on, after %3</source>
        <comment>time, time, duration</comment>
        <translation>Due %1; nothing is to be done any more from %2 on, after %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a day, its name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, day</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Days that count: %1</source>
        <translation>Days that count: %1</translation>
    </message>
    <message>
        <source>%1 – %2: counts, %3</source>
        <comment>time, time, duration</comment>
        <translation>%1 – %2: counts, %3</translation>
    </message>
    <message>
        <source>Days that do not count: %1</source>
        <translation>Days that do not count: %1</translation>
    </message>
    <message numerus="yes">
        <source>Term of the law (%1): %n working day(s), from %2, due %3</source>
        <comment>kind, time, time</comment>
        <translation>
            <numerusform>Term of the law (%1): %n working day, from %2, due %3</numerusform>
            <numerusform>Term of the law (%1): %n working days, from %2, due %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Term of the law (%1): %n working hour(s), from %2, due %3</source>
        <comment>kind, time, time</comment>
        <translation>
            <numerusform>Term of the law (%1): %n working hour, from %2, due %3</numerusform>
            <numerusform>Term of the law (%1): %n working hours, from %2, due %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Extended to %1</source>
        <comment>time</comment>
        <translation>Extended to %1</translation>
    </message>
    <message>
        <source>By the calendar as it is known now it would end %1; the term stays as it was told</source>
        <comment>time</comment>
        <translation>By the calendar as it is known now it would end %1; the term stays as it was told</translation>
    </message>
    <message>
        <source>Due %1; no squad had set out when nothing was to be done any more at %2, late by %3</source>
        <comment>time, time, duration</comment>
        <translation>Due %1; no squad had set out when nothing was to be done any more at %2, late by %3</translation>
    </message>
    <message>
        <source>Due %1; not resolved when nothing was to be done any more at %2, late by %3</source>
        <comment>time, time, duration</comment>
        <translation>Due %1; not resolved when nothing was to be done any more at %2, late by %3</translation>
    </message>
    <message>
        <source>lunch hour</source>
        <comment>what does not count</comment>
        <translation>lunch hour</translation>
    </message>
    <message>
        <source>before working hours</source>
        <comment>what does not count</comment>
        <translation>before working hours</translation>
    </message>
    <message>
        <source>night</source>
        <comment>what does not count</comment>
        <translation>night</translation>
    </message>
    <message>
        <source>outside working hours and working days</source>
        <comment>what does not count</comment>
        <translation>outside working hours and working days</translation>
    </message>
    <message>
        <source>%1 – %2: does not count, %3</source>
        <comment>time, time, what it is: lunch hour, night</comment>
        <translation>%1 – %2: does not count, %3</translation>
    </message>
    <message>
        <source>Term of the law (%1): its end is not known, for the calendar of this program ends with the year %2</source>
        <comment>kind, year</comment>
        <translation>Term of the law (%1): its end is not known, for the calendar of this program ends with the year %2</translation>
    </message>
    <message>
        <source>By article %1 of the Enforcement Decree of the Civil Petitions Treatment Act; working days count, with the first (article 19 (2) of the Act)</source>
        <comment>an article</comment>
        <translation>By article %1 of the Enforcement Decree of the Civil Petitions Treatment Act; working days count, with the first (article 19 (2) of the Act)</translation>
    </message>
    <message>
        <source>By article %1 of the Enforcement Decree of the Civil Petitions Treatment Act: at once; working hours count, from the receipt (article 19 (1) of the Act)</source>
        <comment>an article</comment>
        <translation>By article %1 of the Enforcement Decree of the Civil Petitions Treatment Act: at once; working hours count, from the receipt (article 19 (1) of the Act)</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>heading: what a promise was given for</comment>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Kind of trouble: not known</source>
        <translation>Kind of trouble: not known</translation>
    </message>
    <message>
        <source>Kind of trouble: %1</source>
        <translation>Kind of trouble: %1</translation>
    </message>
    <message>
        <source>In the eyes of the law: %1 (article 2 of the Civil Petitions Treatment Act)</source>
        <translation>In the eyes of the law: %1 (article 2 of the Civil Petitions Treatment Act)</translation>
    </message>
    <message>
        <source>Urgent: this kind of trouble always is</source>
        <translation>Urgent: this kind of trouble always is</translation>
    </message>
    <message>
        <source>Urgent: a person said so, the kind of trouble is not</source>
        <translation>Urgent: a person said so, the kind of trouble is not</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>Not urgent</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>same dong</source>
        <translation>same dong</translation>
    </message>
    <message>
        <source>next dong</source>
        <translation>next dong</translation>
    </message>
    <message>
        <source>same kind</source>
        <translation>same kind</translation>
    </message>
    <message>
        <source>same group</source>
        <translation>same group</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word that both reports say</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>same place</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <comment>time between two reports</comment>
        <translation>%1 apart</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Setting out</source>
        <translation>Setting out</translation>
    </message>
    <message>
        <source>Resolving, as promised to the caller</source>
        <translation>Resolving, as promised to the caller</translation>
    </message>
    <message>
        <source>The term of the law</source>
        <translation>The term of the law</translation>
    </message>
    <message>
        <source>What you promised yourselves</source>
        <translation>What you promised yourselves</translation>
    </message>
    <message>
        <source>Reminder notice, %1</source>
        <comment>number</comment>
        <translation>Reminder notice, %1</translation>
    </message>
    <message>
        <source>Reminder notice</source>
        <translation>Reminder notice</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>Dong</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>With you since</source>
        <translation>With you since</translation>
    </message>
    <message>
        <source>What is overdue</source>
        <translation>What is overdue</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>Was due</translation>
    </message>
    <message>
        <source>Overdue by</source>
        <translation>Overdue by</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>This complaint is past its time. Please deal with it without delay, and let us know by %1 what was done, or why it is delayed and by when it will be done.</source>
        <comment>time</comment>
        <translation>This complaint is past its time. Please deal with it without delay, and let us know by %1 what was done, or why it is delayed and by when it will be done.</translation>
    </message>
    <message>
        <source>This notice is given under article 28 of the Enforcement Decree of the Civil Petitions Treatment Act.</source>
        <translation>This notice is given under article 28 of the Enforcement Decree of the Civil Petitions Treatment Act.</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of working hours</source>
        <comment>duration</comment>
        <translation>%1 of working hours</translation>
    </message>
</context>
<context>
    <name>OfficeHours</name>
    <message>
        <source>Nothing stands here yet. Nothing was saved; fill it in.</source>
        <translation>Nothing stands here yet. Nothing was saved; fill it in.</translation>
    </message>
    <message>
        <source>This is no day. Nothing was saved; write it as 2026-12-25.</source>
        <translation>This is no day. Nothing was saved; write it as 2026-12-25.</translation>
    </message>
    <message>
        <source>These are no hours. Nothing was saved; write them as 09:00-18:00, several windows in order and parted by commas.</source>
        <translation>These are no hours. Nothing was saved; write them as 09:00-18:00, several windows in order and parted by commas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list. Nothing was saved; choose one that is.</source>
        <translation>&quot;%1&quot; is not in the list. Nothing was saved; choose one that is.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2. Nothing was saved.</source>
        <translation>Write a whole number from %1 to %2. Nothing was saved.</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>an entry of the calendar</comment>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>What was promised stays as it was promised. A new version holds for the calls from its time on; the nearer of two is the one for the kind of complaint, then the one for the urgency.</source>
        <translation>What was promised stays as it was promised. A new version holds for the calls from its time on; the nearer of two is the one for the kind of complaint, then the one for the urgency.</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Holds for</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Out within</source>
        <translation>Out within</translation>
    </message>
    <message>
        <source>Done within</source>
        <translation>Done within</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Now; or 2026-12-01 09:00</source>
        <translation>Now; or 2026-12-01 09:00</translation>
    </message>
    <message>
        <source>Kind of complaint</source>
        <translation>Kind of complaint</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Urgent or not</source>
        <translation>Urgent or not</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>Around the clock</translation>
    </message>
    <message>
        <source>Out within (minutes)</source>
        <translation>Out within (minutes)</translation>
    </message>
    <message>
        <source>Done within (minutes)</source>
        <translation>Done within (minutes)</translation>
    </message>
    <message>
        <source>Warnings (percent)</source>
        <translation>Warnings (percent)</translation>
    </message>
    <message>
        <source>Once late, every (minutes)</source>
        <translation>Once late, every (minutes)</translation>
    </message>
    <message>
        <source>Pauses: %1 (hours at most)</source>
        <comment>a reason to wait</comment>
        <translation>Pauses: %1 (hours at most)</translation>
    </message>
    <message>
        <source>Does not pause</source>
        <translation>Does not pause</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a version of a promise</comment>
        <translation>to come</translation>
    </message>
    <message>
        <source>in force</source>
        <comment>a version of a promise</comment>
        <translation>in force</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>a version of a promise</comment>
        <translation>replaced</translation>
    </message>
    <message>
        <source>Nothing is promised yet.</source>
        <translation>Nothing is promised yet.</translation>
    </message>
    <message>
        <source>A new version</source>
        <translation>A new version</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of complaint, urgency</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This is no time. Nothing was saved; write it as 2026-12-01 09:00, or leave the field empty for now.</source>
        <translation>This is no time. Nothing was saved; write it as 2026-12-01 09:00, or leave the field empty for now.</translation>
    </message>
    <message>
        <source>This time has passed. Nothing was saved: what was promised before stays; write a time to come, or nothing for now.</source>
        <translation>This time has passed. Nothing was saved: what was promised before stays; write a time to come, or nothing for now.</translation>
    </message>
    <message>
        <source>Nothing is done before a squad is out. Nothing was saved; write at least %1.</source>
        <translation>Nothing is done before a squad is out. Nothing was saved; write at least %1.</translation>
    </message>
    <message>
        <source>Write numbers from 1 to 99, in order and parted by commas. Nothing was saved.</source>
        <translation>Write numbers from 1 to 99, in order and parted by commas. Nothing was saved.</translation>
    </message>
    <message>
        <source>In these hours squads are on duty and promises run. A version holds from its first day until the next one begins. Clocks that run already keep the hours they were given under.</source>
        <translation>In these hours squads are on duty and promises run. A version holds from its first day until the next one begins. Clocks that run already keep the hours they were given under.</translation>
    </message>
    <message>
        <source>Let it hold again</source>
        <translation>Let it hold again</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Its first day, as 2026-12-25</source>
        <translation>Its first day, as 2026-12-25</translation>
    </message>
    <message>
        <source>No service; or 09:00-18:00</source>
        <translation>No service; or 09:00-18:00</translation>
    </message>
    <message>
        <source>No version fits these letters.</source>
        <translation>No version fits these letters.</translation>
    </message>
    <message>
        <source>New hours from a day on</source>
        <translation>New hours from a day on</translation>
    </message>
    <message>
        <source>Service hours from %1</source>
        <comment>a day</comment>
        <translation>Service hours from %1</translation>
    </message>
    <message>
        <source>There are hours from this day on already. Nothing was saved; choose those in the list, or another day.</source>
        <translation>There are hours from this day on already. Nothing was saved; choose those in the list, or another day.</translation>
    </message>
    <message>
        <source>In a week without service nothing could be promised. Nothing was saved; give one day hours at least.</source>
        <translation>In a week without service nothing could be promised. Nothing was saved; give one day hours at least.</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>public holiday</translation>
    </message>
    <message>
        <source>substitute holiday</source>
        <translation>substitute holiday</translation>
    </message>
    <message>
        <source>day of an election</source>
        <translation>day of an election</translation>
    </message>
    <message>
        <source>decreed holiday</source>
        <translation>decreed holiday</translation>
    </message>
    <message>
        <source>Public holidays follow the law by themselves. Here stand single days that are otherwise: a holiday decreed by the government, other hours, a day without service.</source>
        <translation>Public holidays follow the law by themselves. Here stand single days that are otherwise: a holiday decreed by the government, other hours, a day without service.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>As 2026-12-25</source>
        <translation>As 2026-12-25</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>As the name above</source>
        <translation>As the name above</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>No holiday</source>
        <translation>No holiday</translation>
    </message>
    <message>
        <source>As usual; or 09:00-12:00, or “none”</source>
        <translation>As usual; or 09:00-12:00, or “none”</translation>
    </message>
    <message>
        <source>Decreed holidays and days with hours of their own stand here once one is added.</source>
        <translation>Decreed holidays and days with hours of their own stand here once one is added.</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Add a day</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This day is in the list already. Nothing was saved; choose it there.</source>
        <translation>This day is in the list already. Nothing was saved; choose it there.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters. Nothing was saved; shorten it.</source>
        <translation>This is longer than %1 characters. Nothing was saved; shorten it.</translation>
    </message>
    <message>
        <source>This day would be as any other. Nothing was saved; choose a kind of holiday above, or give it hours.</source>
        <translation>This day would be as any other. Nothing was saved; choose a kind of holiday above, or give it hours.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no service on a day</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>No warning; or as 50, 80</source>
        <translation>No warning; or as 50, 80</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Hours of the week</translation>
    </message>
</context>
<context>
    <name>OfficeLists</name>
    <message>
        <source>This is longer than %1 characters. Nothing was saved; shorten it.</source>
        <translation>This is longer than %1 characters. Nothing was saved; shorten it.</translation>
    </message>
    <message>
        <source>This holds a resident registration number, which the law forbids us to keep. Take it out.</source>
        <translation>This holds a resident registration number, which the law forbids us to keep. Take it out.</translation>
    </message>
    <message>
        <source>Nothing stands here yet. Nothing was saved; fill it in.</source>
        <translation>Nothing stands here yet. Nothing was saved; fill it in.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list. Nothing was saved; choose one that is.</source>
        <translation>&quot;%1&quot; is not in the list. Nothing was saved; choose one that is.</translation>
    </message>
    <message>
        <source>This is no telephone number. Nothing was saved; write digits, as in 02-2620-3114.</source>
        <translation>This is no telephone number. Nothing was saved; write digits, as in 02-2620-3114.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the list already. Nothing was saved; give this one another name.</source>
        <translation>&quot;%1&quot; is in the list already. Nothing was saved; give this one another name.</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>out of service</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>Dong</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Looked after by</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>As the name above</source>
        <translation>As the name above</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>As callers say it, parted by commas</source>
        <translation>As callers say it, parted by commas</translation>
    </message>
    <message>
        <source>By name, initials or number</source>
        <translation>By name, initials or number</translation>
    </message>
    <message>
        <source>This office, if nobody is named</source>
        <translation>This office, if nobody is named</translation>
    </message>
    <message>
        <source>Names that callers use for places, each with its dong, stand here once one is added or a file is taken in.</source>
        <translation>Names that callers use for places, each with its dong, stand here once one is added or a file is taken in.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Add a place</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>Squad</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>The one it calls from</source>
        <translation>The one it calls from</translation>
    </message>
    <message>
        <source>No squad fits these letters.</source>
        <translation>No squad fits these letters.</translation>
    </message>
    <message>
        <source>%1 calls from this number already. Nothing was saved; a squad is known by its number.</source>
        <translation>%1 calls from this number already. Nothing was saved; a squad is known by its number.</translation>
    </message>
    <message>
        <source>This is no number of people. Nothing was saved; write digits.</source>
        <translation>This is no number of people. Nothing was saved; write digits.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Last checked</translation>
    </message>
    <message>
        <source>As it is dialled</source>
        <translation>As it is dialled</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>For what, in English</source>
        <translation>For what, in English</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a telephone number was checked</comment>
        <translation>never</translation>
    </message>
    <message>
        <source>No agency fits these letters.</source>
        <translation>No agency fits these letters.</translation>
    </message>
    <message>
        <source>Add an agency</source>
        <translation>Add an agency</translation>
    </message>
    <message>
        <source>Back into service</source>
        <translation>Back into service</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Take out of service</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>None; or its number plate</source>
        <translation>None; or its number plate</translation>
    </message>
    <message>
        <source>Goes first to</source>
        <translation>Goes first to</translation>
    </message>
    <message>
        <source>Everywhere; or dongs parted by commas</source>
        <translation>Everywhere; or dongs parted by commas</translation>
    </message>
    <message>
        <source>When others cannot, to</source>
        <translation>When others cannot, to</translation>
    </message>
    <message>
        <source>Nowhere; or dongs parted by commas</source>
        <translation>Nowhere; or dongs parted by commas</translation>
    </message>
    <message>
        <source>%1 stands in both fields. Nothing was saved; take it out of one.</source>
        <translation>%1 stands in both fields. Nothing was saved; take it out of one.</translation>
    </message>
    <message>
        <source>Nobody would go to %1 any more. Nothing was saved; give that dong to another squad first.</source>
        <translation>Nobody would go to %1 any more. Nothing was saved; give that dong to another squad first.</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>Reached at</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>In its own words</translation>
    </message>
    <message>
        <source>Competent for</source>
        <translation>Competent for</translation>
    </message>
    <message>
        <source>Codes of sub-types, such as C02-1, C04-3</source>
        <translation>Codes of sub-types, such as C02-1, C04-3</translation>
    </message>
    <message>
        <source>There is no sub-type “%1”. Nothing was saved; write codes such as C02-1, with commas between them.</source>
        <translation>There is no sub-type “%1”. Nothing was saved; write codes such as C02-1, with commas between them.</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Received today</source>
        <translation>Received today</translation>
    </message>
    <message>
        <source>Received yesterday</source>
        <translation>Received yesterday</translation>
    </message>
    <message>
        <source>Received this week</source>
        <translation>Received this week</translation>
    </message>
    <message>
        <source>Received last week</source>
        <translation>Received last week</translation>
    </message>
    <message>
        <source>Received in %1</source>
        <translation>Received in %1</translation>
    </message>
    <message>
        <source>Received on %1</source>
        <translation>Received on %1</translation>
    </message>
    <message>
        <source>Received %1 – %2</source>
        <comment>first and last day</comment>
        <translation>Received %1 – %2</translation>
    </message>
</context>
<context>
    <name>PeriodReport</name>
    <message>
        <source>Monthly report</source>
        <translation>Monthly report</translation>
    </message>
    <message>
        <source>Half-yearly report</source>
        <translation>Half-yearly report</translation>
    </message>
    <message>
        <source>Yearly report</source>
        <translation>Yearly report</translation>
    </message>
    <message>
        <source>Report on a period</source>
        <translation>Report on a period</translation>
    </message>
    <message>
        <source>Report on the squads</source>
        <translation>Report on the squads</translation>
    </message>
    <message>
        <source>Report on other bodies</source>
        <translation>Report on other bodies</translation>
    </message>
    <message>
        <source>Report on quality</source>
        <translation>Report on quality</translation>
    </message>
    <message>
        <source>Duty log</source>
        <translation>Duty log</translation>
    </message>
    <message>
        <source>Monthly check of complaint handling</source>
        <translation>Monthly check of complaint handling</translation>
    </message>
    <message>
        <source>On %1 version %2 of the promise came into force. Each complaint is measured by the promise that it was given.</source>
        <translation>On %1 version %2 of the promise came into force. Each complaint is measured by the promise that it was given.</translation>
    </message>
    <message>
        <source>Merged on %1: %2 into %3. What was received before stands under its own dong.</source>
        <translation>Merged on %1: %2 into %3. What was received before stands under its own dong.</translation>
    </message>
    <message>
        <source>No dong any more since %1: %2. What was received before stands under it.</source>
        <translation>No dong any more since %1: %2. What was received before stands under it.</translation>
    </message>
    <message>
        <source>Renamed on %1: %2, now %3. The tables have the present name.</source>
        <translation>Renamed on %1: %2, now %3. The tables have the present name.</translation>
    </message>
    <message>
        <source>This period had not begun at the time of this report.</source>
        <translation>This period had not begun at the time of this report.</translation>
    </message>
    <message>
        <source>This period was not over at the time of this report.</source>
        <translation>This period was not over at the time of this report.</translation>
    </message>
    <message>
        <source>This period was not over at the time of this report: it is counted up to %1, and compared with %2.</source>
        <translation>This period was not over at the time of this report: it is counted up to %1, and compared with %2.</translation>
    </message>
    <message>
        <source>No complaint was on record at the time of this report.</source>
        <translation>No complaint was on record at the time of this report.</translation>
    </message>
    <message>
        <source>Nothing was received in this period.</source>
        <translation>Nothing was received in this period.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>%1 Details: %2</source>
        <comment>a whole sentence, then technical words</comment>
        <translation>%1 Details: %2</translation>
    </message>
    <message>
        <source>%1 Column: %2.</source>
        <comment>a whole sentence, then where</comment>
        <translation>%1 Column: %2.</translation>
    </message>
    <message>
        <source>There is no such complaint. Nothing was changed. Check the number.</source>
        <translation>There is no such complaint. Nothing was changed. Check the number.</translation>
    </message>
    <message>
        <source>There is no complaint with the number %1. Nothing was changed. Check the number.</source>
        <translation>There is no complaint with the number %1. Nothing was changed. Check the number.</translation>
    </message>
    <message>
        <source>Nothing was said yet: no story, no place, no category. The call stays open on the screen. Fill in one of them and save again.</source>
        <translation>Nothing was said yet: no story, no place, no category. The call stays open on the screen. Fill in one of them and save again.</translation>
    </message>
    <message>
        <source>This complaint has not been received yet, so nothing was recorded on it. Save the call first.</source>
        <translation>This complaint has not been received yet, so nothing was recorded on it. Save the call first.</translation>
    </message>
    <message>
        <source>Complaint %1 is closed already. Nothing was changed. Reopen it if there is more to do.</source>
        <translation>Complaint %1 is closed already. Nothing was changed. Reopen it if there is more to do.</translation>
    </message>
    <message>
        <source>Complaint %1 is resolved already. Nothing was changed. Reopen it if there is more to do.</source>
        <translation>Complaint %1 is resolved already. Nothing was changed. Reopen it if there is more to do.</translation>
    </message>
    <message>
        <source>Complaint %1 is not resolved yet, so it was not closed. Record first how it was resolved, or why not.</source>
        <translation>Complaint %1 is not resolved yet, so it was not closed. Record first how it was resolved, or why not.</translation>
    </message>
    <message>
        <source>Complaint %1 is still open, so there is nothing to reopen. Nothing was changed; go on with it as it is.</source>
        <translation>Complaint %1 is still open, so there is nothing to reopen. Nothing was changed; go on with it as it is.</translation>
    </message>
    <message>
        <source>Complaint %1 is cancelled. Nothing was changed. Reopen it first if it does need work.</source>
        <translation>Complaint %1 is cancelled. Nothing was changed. Reopen it first if it does need work.</translation>
    </message>
    <message>
        <source>Complaint %1 is on hold. Nothing was changed. Resume it first.</source>
        <translation>Complaint %1 is on hold. Nothing was changed. Resume it first.</translation>
    </message>
    <message>
        <source>Complaint %1 is not on hold, so there is nothing to resume. Nothing was changed; go on with it as it is.</source>
        <translation>Complaint %1 is not on hold, so there is nothing to resume. Nothing was changed; go on with it as it is.</translation>
    </message>
    <message>
        <source>Complaint %1 is attached to another as also reported. Nothing was changed. Do this on the other one, or detach this one first.</source>
        <translation>Complaint %1 is attached to another as also reported. Nothing was changed. Do this on the other one, or detach this one first.</translation>
    </message>
    <message>
        <source>Complaint %1 is not attached to another, so there is nothing to detach. Nothing was changed.</source>
        <translation>Complaint %1 is not attached to another, so there is nothing to detach. Nothing was changed.</translation>
    </message>
    <message>
        <source>A complaint cannot be attached to itself. Nothing was changed. Choose another one.</source>
        <translation>A complaint cannot be attached to itself. Nothing was changed. Choose another one.</translation>
    </message>
    <message>
        <source>Complaint %1 is itself attached to another. Nothing was changed. Attach to that other one.</source>
        <translation>Complaint %1 is itself attached to another. Nothing was changed. Attach to that other one.</translation>
    </message>
    <message>
        <source>Complaint %1 is closed or cancelled, so nothing can be attached to it. Nothing was changed. Reopen it first, or keep this one as a complaint of its own.</source>
        <translation>Complaint %1 is closed or cancelled, so nothing can be attached to it. Nothing was changed. Reopen it first, or keep this one as a complaint of its own.</translation>
    </message>
    <message>
        <source>Other reports are attached to complaint %1. Nothing was changed. Detach them first.</source>
        <translation>Other reports are attached to complaint %1. Nothing was changed. Detach them first.</translation>
    </message>
    <message>
        <source>This is one more report of complaint %1, which is not resolved yet. It stays open. Close it once that one is resolved.</source>
        <translation>This is one more report of complaint %1, which is not resolved yet. It stays open. Close it once that one is resolved.</translation>
    </message>
    <message>
        <source>Squads are still at work on complaint %1. Nothing was changed. Recall them first, or record that they left.</source>
        <translation>Squads are still at work on complaint %1. Nothing was changed. Recall them first, or record that they left.</translation>
    </message>
    <message>
        <source>This squad is not in service. No squad was assigned. Choose another one.</source>
        <translation>This squad is not in service. No squad was assigned. Choose another one.</translation>
    </message>
    <message>
        <source>This squad is assigned to the complaint already. Nothing was changed. Go on with its dispatch, or choose another squad.</source>
        <translation>This squad is assigned to the complaint already. Nothing was changed. Go on with its dispatch, or choose another squad.</translation>
    </message>
    <message>
        <source>No dispatch on this complaint fits this step. Nothing was recorded. Choose one of its squads, or assign one.</source>
        <translation>No dispatch on this complaint fits this step. Nothing was recorded. Choose one of its squads, or assign one.</translation>
    </message>
    <message>
        <source>This squad has left or was recalled already. Nothing was recorded. Assign it anew if it goes again.</source>
        <translation>This squad has left or was recalled already. Nothing was recorded. Assign it anew if it goes again.</translation>
    </message>
    <message>
        <source>No squad is assigned. Nothing was recorded. Assign a squad first.</source>
        <translation>No squad is assigned. Nothing was recorded. Assign a squad first.</translation>
    </message>
    <message>
        <source>This squad was told to go already. The first time stands; nothing more needs to be done.</source>
        <translation>This squad was told to go already. The first time stands; nothing more needs to be done.</translation>
    </message>
    <message>
        <source>This squad has set out already. The first time stands; nothing more needs to be done.</source>
        <translation>This squad has set out already. The first time stands; nothing more needs to be done.</translation>
    </message>
    <message>
        <source>This squad has not set out yet. Nothing was recorded. Record first when it set out.</source>
        <translation>This squad has not set out yet. Nothing was recorded. Record first when it set out.</translation>
    </message>
    <message>
        <source>This squad has arrived already. The first time stands; nothing more needs to be done.</source>
        <translation>This squad has arrived already. The first time stands; nothing more needs to be done.</translation>
    </message>
    <message>
        <source>This agency is not in the list. Nothing was recorded. Choose another one.</source>
        <translation>This agency is not in the list. Nothing was recorded. Choose another one.</translation>
    </message>
    <message>
        <source>This complaint has no such referral. Nothing was recorded. Refer it first, or choose one of its referrals.</source>
        <translation>This complaint has no such referral. Nothing was recorded. Refer it first, or choose one of its referrals.</translation>
    </message>
    <message>
        <source>This referral was completed or returned already. Nothing was recorded. Refer anew if it goes there again.</source>
        <translation>This referral was completed or returned already. Nothing was recorded. Refer anew if it goes there again.</translation>
    </message>
    <message>
        <source>Complaint %1 still waits for another agency. Nothing was changed. Record first that the referral was completed or returned.</source>
        <translation>Complaint %1 still waits for another agency. Nothing was changed. Record first that the referral was completed or returned.</translation>
    </message>
    <message>
        <source>This district is not in the list. Nothing was saved. Choose another one, or &quot;outside the district&quot;.</source>
        <translation>This district is not in the list. Nothing was saved. Choose another one, or &quot;outside the district&quot;.</translation>
    </message>
    <message>
        <source>This category is no longer in use. Nothing was saved. Choose another one.</source>
        <translation>This category is no longer in use. Nothing was saved. Choose another one.</translation>
    </message>
    <message>
        <source>The complaint has no category yet. Nothing was recorded. Choose a category, then do this again.</source>
        <translation>The complaint has no category yet. Nothing was recorded. Choose a category, then do this again.</translation>
    </message>
    <message>
        <source>The caller of complaint %1 has not been told the result. It stays resolved and open. Inform the caller, or record the attempt, then close it.</source>
        <translation>The caller of complaint %1 has not been told the result. It stays resolved and open. Inform the caller, or record the attempt, then close it.</translation>
    </message>
    <message>
        <source>Everything is as it was before, so nothing was recorded. Change a field first.</source>
        <translation>Everything is as it was before, so nothing was recorded. Change a field first.</translation>
    </message>
    <message>
        <source>This needs a reason. Nothing was recorded. Choose a reason and do it again.</source>
        <translation>This needs a reason. Nothing was recorded. Choose a reason and do it again.</translation>
    </message>
    <message>
        <source>This needs a few words. Nothing was recorded. Write them and do it again.</source>
        <translation>This needs a few words. Nothing was recorded. Write them and do it again.</translation>
    </message>
    <message>
        <source>This time lies in the future. Nothing was recorded. Give the time at which it happened.</source>
        <translation>This time lies in the future. Nothing was recorded. Give the time at which it happened.</translation>
    </message>
    <message>
        <source>This time lies before the step that it follows (%1). Nothing was recorded. Give a time after that.</source>
        <translation>This time lies before the step that it follows (%1). Nothing was recorded. Give a time after that.</translation>
    </message>
    <message>
        <source>This happened more than %1 ago. Nothing was recorded yet. Choose why it is written down late and do it again.</source>
        <translation>This happened more than %1 ago. Nothing was recorded yet. Choose why it is written down late and do it again.</translation>
    </message>
    <message>
        <source>A squad can be reserved only for a time to come. No squad was assigned. Give a later time, or send the squad now.</source>
        <translation>A squad can be reserved only for a time to come. No squad was assigned. Give a later time, or send the squad now.</translation>
    </message>
    <message>
        <source>The complaint has this priority already. Nothing was changed, and nothing more needs to be done.</source>
        <translation>The complaint has this priority already. Nothing was changed, and nothing more needs to be done.</translation>
    </message>
    <message>
        <source>%1: this holds a resident registration number, which the law forbids us to keep. Nothing was saved. Take the number out and save again.</source>
        <translation>%1: this holds a resident registration number, which the law forbids us to keep. Nothing was saved. Take the number out and save again.</translation>
    </message>
    <message>
        <source>%1: this is longer than %2 characters. Nothing was saved; the text stays on the screen. Shorten it, or put a part of it into a note.</source>
        <translation>%1: this is longer than %2 characters. Nothing was saved; the text stays on the screen. Shorten it, or put a part of it into a note.</translation>
    </message>
    <message>
        <source>There is nothing to undo. Everything stays as it is.</source>
        <translation>There is nothing to undo. Everything stays as it is.</translation>
    </message>
    <message>
        <source>This step was taken by another operator, so it stays. Ask that operator, or record what is right as a new step.</source>
        <translation>This step was taken by another operator, so it stays. Ask that operator, or record what is right as a new step.</translation>
    </message>
    <message>
        <source>A step can be undone for %1 only, so this one stays. Record what is right as a new step.</source>
        <translation>A step can be undone for %1 only, so this one stays. Record what is right as a new step.</translation>
    </message>
    <message>
        <source>Something happened after this step, so it stays. Undo the later step first, or record what is right as a new step.</source>
        <translation>Something happened after this step, so it stays. Undo the later step first, or record what is right as a new step.</translation>
    </message>
    <message>
        <source>A call once received keeps its number and cannot be undone. If it was a mistake, cancel the complaint with a reason.</source>
        <translation>A call once received keeps its number and cannot be undone. If it was a mistake, cancel the complaint with a reason.</translation>
    </message>
    <message>
        <source>A colleague worked on complaint %1 at the same moment (%2). Your step was not recorded; theirs was. Look at the complaint again and repeat the step if it is still right.</source>
        <translation>A colleague worked on complaint %1 at the same moment (%2). Your step was not recorded; theirs was. Look at the complaint again and repeat the step if it is still right.</translation>
    </message>
    <message>
        <source>This operator is not in the list. Nothing was recorded. Choose an operator in the settings.</source>
        <translation>This operator is not in the list. Nothing was recorded. Choose an operator in the settings.</translation>
    </message>
    <message>
        <source>This entry of the office&apos;s lists is incomplete or does not exist. Nothing was changed. Check its code and its values.</source>
        <translation>This entry of the office&apos;s lists is incomplete or does not exist. Nothing was changed. Check its code and its values.</translation>
    </message>
    <message>
        <source>This is not allowed here. Nothing was changed. Ask a supervisor.</source>
        <translation>This is not allowed here. Nothing was changed. Ask a supervisor.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Nothing was written. Make the folder, or choose another file.</source>
        <translation>The folder %1 is not there. Nothing was written. Make the folder, or choose another file.</translation>
    </message>
    <message>
        <source>%1 is not a file of this program. It was not touched. Choose another file.</source>
        <translation>%1 is not a file of this program. It was not touched. Choose another file.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. It was not touched. Install the newer version to open it.</source>
        <translation>%1 was written by a newer version of this program. It was not touched. Install the newer version to open it.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (layout %2, known here up to %3). It was not touched. Install the newer version to open it.</source>
        <translation>%1 was written by a newer version of this program (layout %2, known here up to %3). It was not touched. Install the newer version to open it.</translation>
    </message>
    <message>
        <source>%1 can only be read, not written. It was not changed. Give yourself the right to write it, or choose another file.</source>
        <translation>%1 can only be read, not written. It was not changed. Give yourself the right to write it, or choose another file.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Everything saved so far is safe, and a call being typed stays on the screen. Make room on the disk, then save again.</source>
        <translation>The disk that holds %1 is full. Everything saved so far is safe, and a call being typed stays on the screen. Make room on the disk, then save again.</translation>
    </message>
    <message>
        <source>Another program holds %1. Everything saved so far is safe, and a call being typed stays on the screen. Wait a moment or end the other program, then try again.</source>
        <translation>Another program holds %1. Everything saved so far is safe, and a call being typed stays on the screen. Wait a moment or end the other program, then try again.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. It was not changed. Check the name and your rights to it, or choose another file.</source>
        <translation>%1 cannot be opened. It was not changed. Check the name and your rights to it, or choose another file.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing more is written to it. Keep the file as it is and restore the last backup.</source>
        <translation>%1 is damaged. Nothing more is written to it. Keep the file as it is and restore the last backup.</translation>
    </message>
    <message>
        <source>%1 exists already. It was not overwritten. Choose another name, or move that file away first.</source>
        <translation>%1 exists already. It was not overwritten. Choose another name, or move that file away first.</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was done. Check the name.</source>
        <translation>There is no file %1. Nothing was done. Check the name.</translation>
    </message>
    <message>
        <source>%1 could not be written to the end. Everything saved before is safe, this was not saved. Check the disk and your rights, then try again.</source>
        <translation>%1 could not be written to the end. Everything saved before is safe, this was not saved. Check the disk and your rights, then try again.</translation>
    </message>
    <message>
        <source>%1 could not be read. It was not changed. Check the disk and your rights, then try again.</source>
        <translation>%1 could not be read. It was not changed. Check the disk and your rights, then try again.</translation>
    </message>
    <message>
        <source>%1 holds complaints already. It was not changed. This can only be done with an empty file; choose a new name.</source>
        <translation>%1 holds complaints already. It was not changed. This can only be done with an empty file; choose a new name.</translation>
    </message>
    <message>
        <source>%1 does not agree with its own history. Nothing was changed. Keep the file as it is, restore the last backup and report it.</source>
        <translation>%1 does not agree with its own history. Nothing was changed. Keep the file as it is, restore the last backup and report it.</translation>
    </message>
    <message>
        <source>The work was stopped. What was done before that is kept. Start it again to go on.</source>
        <translation>The work was stopped. What was done before that is kept. Start it again to go on.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Nothing was done. See --help for the commands.</source>
        <translation>There is no command &quot;%1&quot;. Nothing was done. See --help for the commands.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot; here. Nothing was done. See --help for the options.</source>
        <translation>There is no option &quot;%1&quot; here. Nothing was done. See --help for the options.</translation>
    </message>
    <message>
        <source>Something is missing: %1. Nothing was done. See --help for what the command needs.</source>
        <translation>Something is missing: %1. Nothing was done. See --help for what the command needs.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used here. It was not taken over. Correct the value and try again.</source>
        <translation>&quot;%1&quot; cannot be used here. It was not taken over. Correct the value and try again.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing. Nothing was imported. Correct the mapping or the file and try again.</source>
        <translation>The column &quot;%1&quot; is missing. Nothing was imported. Correct the mapping or the file and try again.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date in the form that the mapping names. The row was left out. Correct the date or the mapping and import again.</source>
        <translation>&quot;%1&quot; is no date in the form that the mapping names. The row was left out. Correct the date or the mapping and import again.</translation>
    </message>
    <message>
        <source>The date &quot;%1&quot; cannot be right. The row was left out. Correct the date and import again.</source>
        <translation>The date &quot;%1&quot; cannot be right. The row was left out. Correct the date and import again.</translation>
    </message>
    <message>
        <source>The mapping does not say what &quot;%1&quot; means. The row was left out. Add the value to the mapping and import again.</source>
        <translation>The mapping does not say what &quot;%1&quot; means. The row was left out. Add the value to the mapping and import again.</translation>
    </message>
    <message>
        <source>The program met something that must not happen. Everything saved before is safe. Start it anew and report what you did.</source>
        <translation>The program met something that must not happen. Everything saved before is safe. Start it anew and report what you did.</translation>
    </message>
    <message>
        <source>The program met something that must not happen. Everything saved before is safe. Start it anew and report what you did, with these words: %1</source>
        <translation>The program met something that must not happen. Everything saved before is safe. Start it anew and report what you did, with these words: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a whole sentence, then the option</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>a quotation mark is never closed</translation>
    </message>
    <message>
        <source>there is text behind a closing quotation mark</source>
        <translation>there is text behind a closing quotation mark</translation>
    </message>
    <message>
        <source>it holds a zero byte</source>
        <translation>it holds a zero byte</translation>
    </message>
    <message>
        <source>it has %1 fields and not %2</source>
        <translation>it has %1 fields and not %2</translation>
    </message>
    <message>
        <source>it is no JSON (%1)</source>
        <translation>it is no JSON (%1)</translation>
    </message>
    <message>
        <source>&quot;%2&quot; at %1 is not known</source>
        <translation>&quot;%2&quot; at %1 is not known</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 is missing</translation>
    </message>
    <message>
        <source>%1 is of another type</source>
        <translation>%1 is of another type</translation>
    </message>
    <message>
        <source>&quot;%2&quot; at %1 stands there twice</source>
        <translation>&quot;%2&quot; at %1 stands there twice</translation>
    </message>
    <message>
        <source>&quot;%2&quot; at %1 cannot be used</source>
        <translation>&quot;%2&quot; at %1 cannot be used</translation>
    </message>
    <message>
        <source>The mapping file cannot be used: %1. Nothing was imported. Correct it and try again.</source>
        <translation>The mapping file cannot be used: %1. Nothing was imported. Correct it and try again.</translation>
    </message>
    <message>
        <source>The row cannot be read: %1. It was left out. Correct the line and import again.</source>
        <translation>The row cannot be read: %1. It was left out. Correct the line and import again.</translation>
    </message>
    <message>
        <source>The file holds characters that are neither UTF-8 nor code page 949 (line %1). They were not taken over. Save the file as UTF-8 and try again.</source>
        <translation>The file holds characters that are neither UTF-8 nor code page 949 (line %1). They were not taken over. Save the file as UTF-8 and try again.</translation>
    </message>
    <message>
        <source>The record says that it ended (%1) before it was received (%2). It was left out. Correct its dates and import again.</source>
        <translation>The record says that it ended (%1) before it was received (%2). It was left out. Correct its dates and import again.</translation>
    </message>
    <message>
        <source>The time promised to the caller has passed already. Nothing was recorded. Give a later one.</source>
        <translation>The time promised to the caller has passed already. Nothing was recorded. Give a later one.</translation>
    </message>
    <message>
        <source>it has more than %1 fields</source>
        <translation>it has more than %1 fields</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>it is longer than %1 bytes</translation>
    </message>
    <message>
        <source>Nothing stands here. The row was left out. Fill it in and import again.</source>
        <translation>Nothing stands here. The row was left out. Fill it in and import again.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in no list of the office. The row was left out. Correct it and import again.</source>
        <translation>&quot;%1&quot; is in no list of the office. The row was left out. Correct it and import again.</translation>
    </message>
    <message>
        <source>More than one entry is called &quot;%1&quot;. The row was left out. Name it by its code and import again.</source>
        <translation>More than one entry is called &quot;%1&quot;. The row was left out. Name it by its code and import again.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long. The row was left out. Shorten it and import again.</source>
        <translation>&quot;%1&quot; is too long. The row was left out. Shorten it and import again.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no telephone number. The row was left out. Correct it and import again.</source>
        <translation>&quot;%1&quot; is no telephone number. The row was left out. Correct it and import again.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day written as 2026-11-23. The row was left out. Correct it and import again.</source>
        <translation>&quot;%1&quot; is no day written as 2026-11-23. The row was left out. Correct it and import again.</translation>
    </message>
    <message>
        <source>The day &quot;%1&quot; has not come yet. The row was left out. Correct it and import again.</source>
        <translation>The day &quot;%1&quot; has not come yet. The row was left out. Correct it and import again.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number. The row was left out. Correct it and import again.</source>
        <translation>&quot;%1&quot; is no number. The row was left out. Correct it and import again.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in line %2 already, and differently. The row was left out. Keep one of the two and import again.</source>
        <translation>&quot;%1&quot; stands in line %2 already, and differently. The row was left out. Keep one of the two and import again.</translation>
    </message>
    <message>
        <source>A resident registration number stands here, which the law forbids us to keep. The row was left out. Take the number out and import again.</source>
        <translation>A resident registration number stands here, which the law forbids us to keep. The row was left out. Take the number out and import again.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used here. The row was left out. Correct it and import again.</source>
        <translation>&quot;%1&quot; cannot be used here. The row was left out. Correct it and import again.</translation>
    </message>
    <message>
        <source>This is a danger to life, and nobody has been alerted yet. No squad was sent. Alert the emergency service or the agency in charge, record it, then send the squad. If it is no danger after all, correct the complaint: empty the danger to life, or choose another sub-type.</source>
        <translation>This is a danger to life, and nobody has been alerted yet. No squad was sent. Alert the emergency service or the agency in charge, record it, then send the squad. If it is no danger after all, correct the complaint: empty the danger to life, or choose another sub-type.</translation>
    </message>
    <message>
        <source>Another entry has the code %1 already. Nothing was changed. Give this one another code.</source>
        <translation>Another entry has the code %1 already. Nothing was changed. Give this one another code.</translation>
    </message>
    <message>
        <source>%1 is a folder, a pipe or a device and no file. Nothing was done with it. Choose a file.</source>
        <translation>%1 is a folder, a pipe or a device and no file. Nothing was done with it. Choose a file.</translation>
    </message>
    <message>
        <source>%1 was written by an older version of this program. It was not touched. Open it once with the desk, which brings it up to date; then it can be checked.</source>
        <translation>%1 was written by an older version of this program. It was not touched. Open it once with the desk, which brings it up to date; then it can be checked.</translation>
    </message>
    <message>
        <source>%1 was deleted, moved or replaced by another file while it was in use. Nothing more is written, and a call being typed stays on the screen. Put the same file back; if that cannot be done, note down what is on the screen and start the program anew.</source>
        <translation>%1 was deleted, moved or replaced by another file while it was in use. Nothing more is written, and a call being typed stays on the screen. Put the same file back; if that cannot be done, note down what is on the screen and start the program anew.</translation>
    </message>
    <message>
        <source>There is no file %1, but beside it stands %2, which a restore set aside. Nothing was made or changed. Give that file its old name back, restore a backup, or move it to another folder if a new office is to begin here.</source>
        <translation>There is no file %1, but beside it stands %2, which a restore set aside. Nothing was made or changed. Give that file its old name back, restore a backup, or move it to another folder if a new office is to begin here.</translation>
    </message>
    <message>
        <source>The clock of this computer says %1, so a number given now would be of the wrong year. Nothing was saved, and a call being typed stays on the screen. Set the clock; then save again.</source>
        <translation>The clock of this computer says %1, so a number given now would be of the wrong year. Nothing was saved, and a call being typed stays on the screen. Set the clock; then save again.</translation>
    </message>
    <message>
        <source>A promise of %1 was not kept. It is not closed yet. Choose why it was late and close it again.</source>
        <translation>A promise of %1 was not kept. It is not closed yet. Choose why it was late and close it again.</translation>
    </message>
    <message>
        <source>%1 has no term of the law that could be extended. Nothing was changed.</source>
        <translation>%1 has no term of the law that could be extended. Nothing was changed.</translation>
    </message>
    <message>
        <source>The term of %1 was extended twice already, and the law allows no more. Nothing was changed.</source>
        <translation>The term of %1 was extended twice already, and the law allows no more. Nothing was changed.</translation>
    </message>
    <message>
        <source>A second extension needs the caller&apos;s consent. Nothing was changed. Ask for it, tick it and do it again.</source>
        <translation>A second extension needs the caller&apos;s consent. Nothing was changed. Ask for it, tick it and do it again.</translation>
    </message>
    <message>
        <source>There is no such handover. Nothing was recorded. Choose one from the list.</source>
        <translation>There is no such handover. Nothing was recorded. Choose one from the list.</translation>
    </message>
    <message>
        <source>This handover was taken over already. Nothing was recorded, and nothing more needs to be done.</source>
        <translation>This handover was taken over already. Nothing was recorded, and nothing more needs to be done.</translation>
    </message>
    <message>
        <source>You gave this handover yourself. Nothing was recorded. Whoever comes after you takes it over.</source>
        <translation>You gave this handover yourself. Nothing was recorded. Whoever comes after you takes it over.</translation>
    </message>
    <message>
        <source>%1 is marked as danger to life and stays urgent. Nothing was changed. If it is no danger, amend the complaint first.</source>
        <translation>%1 is marked as danger to life and stays urgent. Nothing was changed. If it is no danger, amend the complaint first.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named here and is in no list. Nothing was changed. Enter it first, or name another.</source>
        <translation>&quot;%1&quot; is named here and is in no list. Nothing was changed. Enter it first, or name another.</translation>
    </message>
    <message>
        <source>Squad %1 would have no members. Nothing was changed. Give it at least one, or take it out of service.</source>
        <translation>Squad %1 would have no members. Nothing was changed. Give it at least one, or take it out of service.</translation>
    </message>
    <message>
        <source>District %1 would be merged into itself. Nothing was changed. Name another district.</source>
        <translation>District %1 would be merged into itself. Nothing was changed. Name another district.</translation>
    </message>
    <message>
        <source>%1 is away on some of these days already. Nothing was changed. Choose other days, or change the entry that is there.</source>
        <translation>%1 is away on some of these days already. Nothing was changed. Choose other days, or change the entry that is there.</translation>
    </message>
    <message>
        <source>The term of %1 ended on %2, and a term that is over cannot be extended. Nothing was changed. Tell the caller and answer now; if it was extended in time, write when that was.</source>
        <translation>The term of %1 ended on %2, and a term that is over cannot be extended. Nothing was changed. Tell the caller and answer now; if it was extended in time, write when that was.</translation>
    </message>
    <message>
        <source>The demonstration was stopped, and the file that was begun was removed. Start it again to make it from the beginning.</source>
        <translation>The demonstration was stopped, and the file that was begun was removed. Start it again to make it from the beginning.</translation>
    </message>
    <message>
        <source>The demonstration was stopped. The file was there before and keeps what was written so far; it cannot go on in it. Start it again with an empty file.</source>
        <translation>The demonstration was stopped. The file was there before and keeps what was written so far; it cannot go on in it. Start it again with an empty file.</translation>
    </message>
    <message>
        <source>The heading &quot;%1&quot; stands twice in the file, so it is not known which column is meant. Nothing was imported. Rename one of them and try again.</source>
        <translation>The heading &quot;%1&quot; stands twice in the file, so it is not known which column is meant. Nothing was imported. Rename one of them and try again.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported. Choose another file.</source>
        <translation>The file is empty. Nothing was imported. Choose another file.</translation>
    </message>
    <message>
        <source>No clock showed the time &quot;%1&quot;: summer time began and skipped it. The row was left out. Correct the time and import again.</source>
        <translation>No clock showed the time &quot;%1&quot;: summer time began and skipped it. The row was left out. Correct the time and import again.</translation>
    </message>
</context>
<context>
    <name>ReferralLetter</name>
    <message>
        <source>Transfer, %1</source>
        <comment>number</comment>
        <translation>Transfer, %1</translation>
    </message>
    <message>
        <source>Request for cooperation, %1</source>
        <comment>number</comment>
        <translation>Request for cooperation, %1</translation>
    </message>
    <message>
        <source>Transfer of a complaint</source>
        <translation>Transfer of a complaint</translation>
    </message>
    <message>
        <source>Request for cooperation</source>
        <translation>Request for cooperation</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>office, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>stays with us</source>
        <translation>stays with us</translation>
    </message>
    <message>
        <source>%1 (handed on: %2)</source>
        <comment>name and telephone, ground</comment>
        <translation>%1 (handed on: %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, telephone</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>Spoken to</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Their reference</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>Our number</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>Dong</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Said</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>By its matter this complaint belongs to you. We hand it over to you and have told the person who made it; please answer them directly.</source>
        <translation>By its matter this complaint belongs to you. We hand it over to you and have told the person who made it; please answer them directly.</translation>
    </message>
    <message>
        <source>%1 Why: %2</source>
        <translation>%1 Why: %2</translation>
    </message>
    <message>
        <source>Please see to it and reply by %1. The complaint stays with us until then; should you need longer, tell us before, once.</source>
        <translation>Please see to it and reply by %1. The complaint stays with us until then; should you need longer, tell us before, once.</translation>
    </message>
    <message>
        <source>Please see to it and tell us the result. The complaint stays with us until then.</source>
        <translation>Please see to it and tell us the result. The complaint stays with us until then.</translation>
    </message>
</context>
<context>
    <name>RepliesText</name>
    <message>
        <source>It was not asked for help in the last twelve months.</source>
        <translation>It was not asked for help in the last twelve months.</translation>
    </message>
    <message numerus="yes">
        <source>Asked for help %n time(s) in the last twelve months, %1 of them replied to.</source>
        <translation>
            <numerusform>Asked for help %n time in the last twelve months, %1 of them replied to.</numerusform>
            <numerusform>Asked for help %n times in the last twelve months, %1 of them replied to.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the replies came within %1, nine of ten within %2.</source>
        <translation>Half of the replies came within %1, nine of ten within %2.</translation>
    </message>
    <message>
        <source>In time: %1 of %2 (%3 %).</source>
        <translation>In time: %1 of %2 (%3 %).</translation>
    </message>
    <message>
        <source>Handed over to it for good: %1.</source>
        <translation>Handed over to it for good: %1.</translation>
    </message>
    <message>
        <source>half of the replies within %1</source>
        <translation>half of the replies within %1</translation>
    </message>
    <message>
        <source>half of the replies within %1, %2 % in time</source>
        <translation>half of the replies within %1, %2 % in time</translation>
    </message>
</context>
<context>
    <name>ReportChanges</name>
    <message>
        <source>receipt</source>
        <translation>receipt</translation>
    </message>
    <message>
        <source>dong</source>
        <translation>dong</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>promised times</source>
        <translation>promised times</translation>
    </message>
    <message>
        <source>squad set out</source>
        <translation>squad set out</translation>
    </message>
    <message>
        <source>squad on site</source>
        <translation>squad on site</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resolved</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reopened</translation>
    </message>
    <message>
        <source>cancelled or attached</source>
        <translation>cancelled or attached</translation>
    </message>
    <message>
        <source>squads</source>
        <translation>squads</translation>
    </message>
    <message>
        <source>other bodies</source>
        <translation>other bodies</translation>
    </message>
    <message>
        <source>reason of the delay</source>
        <translation>reason of the delay</translation>
    </message>
    <message>
        <source>recorded since</source>
        <translation>recorded since</translation>
    </message>
    <message>
        <source>received at another time, as is known since</source>
        <translation>received at another time, as is known since</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>%1, %2</source>
        <comment>title of a report, its period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Received in: %1</source>
        <translation>Received in: %1</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>As of: %1</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <comment>box for approval</comment>
        <translation>Prepared by</translation>
    </message>
    <message>
        <source>Team leader</source>
        <comment>box for approval</comment>
        <translation>Team leader</translation>
    </message>
    <message>
        <source>Head of section</source>
        <comment>box for approval</comment>
        <translation>Head of section</translation>
    </message>
    <message>
        <source>What the figures count</source>
        <translation>What the figures count</translation>
    </message>
</context>
<context>
    <name>ReportLists</name>
    <message numerus="yes">
        <source>The first %n stand(s) below.</source>
        <translation>
            <numerusform>The first %n stands below.</numerusform>
            <numerusform>The first %n stand below.</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>What comes back</translation>
    </message>
    <message>
        <source>No place was reported three times or more.</source>
        <translation>No place was reported three times or more.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) reported three times or more; the most frequent first.</source>
        <translation>
            <numerusform>%n place reported three times or more.</numerusform>
            <numerusform>%n places reported three times or more; the most frequent first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest complaint</source>
        <translation>Latest complaint</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>Dong</translation>
    </message>
    <message>
        <source>Most often</source>
        <translation>Most often</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Why promises were not kept</source>
        <translation>Why promises were not kept</translation>
    </message>
    <message>
        <source>No promise was broken.</source>
        <translation>No promise was broken.</translation>
    </message>
    <message numerus="yes">
        <source>A promise was broken for %n complaint(s).</source>
        <translation>
            <numerusform>A promise was broken for %n complaint.</numerusform>
            <numerusform>A promise was broken for %n complaints.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>no reason recorded</source>
        <translation>no reason recorded</translation>
    </message>
    <message>
        <source>State of the handling</source>
        <translation>State of the handling</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Reports received</source>
        <translation>Reports received</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Matters, further reports of one apart</source>
        <translation>Matters, further reports of one apart</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Handed over to another body for good</source>
        <translation>Handed over to another body for good</translation>
    </message>
    <message>
        <source>Not resolved yet</source>
        <translation>Not resolved yet</translation>
    </message>
    <message>
        <source>Of these, with a broken promise</source>
        <translation>Of these, with a broken promise</translation>
    </message>
    <message>
        <source>A squad set out in time</source>
        <translation>A squad set out in time</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>Resolved in time</translation>
    </message>
    <message>
        <source>Terms of the law</source>
        <translation>Terms of the law</translation>
    </message>
    <message>
        <source>No complaint of this period has a term of the law.</source>
        <translation>No complaint of this period has a term of the law.</translation>
    </message>
    <message>
        <source>Ended within the term of the law: %1 of %2 (%3). Open beyond it: %4.</source>
        <translation>Ended within the term of the law: %1 of %2 (%3). Open beyond it: %4.</translation>
    </message>
    <message>
        <source>Kind in the law</source>
        <translation>Kind in the law</translation>
    </message>
    <message>
        <source>Ended within the term</source>
        <translation>Ended within the term</translation>
    </message>
    <message>
        <source>Ended after it</source>
        <translation>Ended after it</translation>
    </message>
    <message>
        <source>Open within it</source>
        <translation>Open within it</translation>
    </message>
    <message>
        <source>Open beyond it</source>
        <translation>Open beyond it</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Open beyond the term of the law</source>
        <translation>Open beyond the term of the law</translation>
    </message>
    <message>
        <source>Nothing is open beyond the term of the law.</source>
        <translation>Nothing is open beyond the term of the law.</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) open beyond the term of the law.</source>
        <translation>
            <numerusform>%n complaint open beyond the term of the law.</numerusform>
            <numerusform>%n complaints open beyond the term of the law.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Term ended</source>
        <translation>Term ended</translation>
    </message>
    <message>
        <source>Beyond it by</source>
        <translation>Beyond it by</translation>
    </message>
    <message>
        <source>Not resolved, with a broken promise</source>
        <translation>Not resolved, with a broken promise</translation>
    </message>
    <message>
        <source>No complaint that is not resolved has a broken promise.</source>
        <translation>No complaint that is not resolved has a broken promise.</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) not resolved, with a broken promise.</source>
        <translation>
            <numerusform>%n complaint not resolved, with a broken promise.</numerusform>
            <numerusform>%n complaints not resolved, with a broken promise.</numerusform>
        </translation>
    </message>
    <message>
        <source>To set out by</source>
        <translation>To set out by</translation>
    </message>
    <message>
        <source>Set out</source>
        <translation>Set out</translation>
    </message>
    <message>
        <source>To resolve by</source>
        <translation>To resolve by</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Handovers</translation>
    </message>
    <message>
        <source>No handover was given in this period.</source>
        <translation>No handover was given in this period.</translation>
    </message>
    <message numerus="yes">
        <source>%n handover(s) given in this period.</source>
        <translation>
            <numerusform>%n handover given in this period.</numerusform>
            <numerusform>%n handovers given in this period.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover of %1</source>
        <translation>Handover of %1</translation>
    </message>
    <message>
        <source>Nothing was open.</source>
        <translation>Nothing was open.</translation>
    </message>
    <message numerus="yes">
        <source>%n open complaint(s) handed over.</source>
        <translation>
            <numerusform>%n open complaint handed over.</numerusform>
            <numerusform>%n open complaints handed over.</numerusform>
        </translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>What and where</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Waiting for</translation>
    </message>
    <message>
        <source>To set out</source>
        <translation>To set out</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation>To resolve</translation>
    </message>
    <message>
        <source>Call-back promised</source>
        <translation>Call-back promised</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Taken over</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>Open complaints</translation>
    </message>
    <message>
        <source>Note on taking over</source>
        <translation>Note on taking over</translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Reports received</source>
        <translation>Reports received</translation>
    </message>
    <message>
        <source>Further reports</source>
        <translation>Further reports</translation>
    </message>
    <message>
        <source>Of these, one more report of a known trouble</source>
        <translation>Of these, one more report of a known trouble</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Cancelled, counted nowhere else</source>
        <translation>Cancelled, counted nowhere else</translation>
    </message>
    <message>
        <source>Set out in time</source>
        <translation>Set out in time</translation>
    </message>
    <message>
        <source>A squad set out in time</source>
        <translation>A squad set out in time</translation>
    </message>
    <message>
        <source>Not out yet</source>
        <translation>Not out yet</translation>
    </message>
    <message>
        <source>Nobody out yet, still in time</source>
        <translation>Nobody out yet, still in time</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>Resolved in time</translation>
    </message>
    <message>
        <source>Not resolved yet</source>
        <translation>Not resolved yet</translation>
    </message>
    <message>
        <source>Not resolved yet, still in time</source>
        <translation>Not resolved yet, still in time</translation>
    </message>
    <message>
        <source>Half set out within</source>
        <translation>Half set out within</translation>
    </message>
    <message>
        <source>Time to set out: half within</source>
        <translation>Time to set out: half within</translation>
    </message>
    <message>
        <source>Nine of ten set out within</source>
        <translation>Nine of ten set out within</translation>
    </message>
    <message>
        <source>Time to set out: nine of ten within</source>
        <translation>Time to set out: nine of ten within</translation>
    </message>
    <message>
        <source>Half on site within</source>
        <translation>Half on site within</translation>
    </message>
    <message>
        <source>Time to arrive: half within</source>
        <translation>Time to arrive: half within</translation>
    </message>
    <message>
        <source>Nine of ten on site within</source>
        <translation>Nine of ten on site within</translation>
    </message>
    <message>
        <source>Time to arrive: nine of ten within</source>
        <translation>Time to arrive: nine of ten within</translation>
    </message>
    <message>
        <source>Half resolved within</source>
        <translation>Half resolved within</translation>
    </message>
    <message>
        <source>Time to resolve: half within</source>
        <translation>Time to resolve: half within</translation>
    </message>
    <message>
        <source>Nine of ten resolved within</source>
        <translation>Nine of ten resolved within</translation>
    </message>
    <message>
        <source>Time to resolve: nine of ten within</source>
        <translation>Time to resolve: nine of ten within</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Referred</translation>
    </message>
    <message>
        <source>Referred to another body</source>
        <translation>Referred to another body</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>At a glance</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Day by day</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Week by week</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Month by month</translation>
    </message>
    <message>
        <source>Half-year by half-year</source>
        <translation>Half-year by half-year</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>By dong</source>
        <translation>By dong</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>Dong</translation>
    </message>
    <message>
        <source>By hour and weekday</source>
        <translation>By hour and weekday</translation>
    </message>
    <message>
        <source>By squad</source>
        <translation>By squad</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>Squad</translation>
    </message>
    <message>
        <source>When squads were late most often</source>
        <translation>When squads were late most often</translation>
    </message>
    <message>
        <source>Part of the week</source>
        <translation>Part of the week</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Other bodies</source>
        <translation>Other bodies</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Replied to</source>
        <translation>Replied to</translation>
    </message>
    <message>
        <source>Replied in time</source>
        <translation>Replied in time</translation>
    </message>
    <message>
        <source>Half of the replies within</source>
        <translation>Half of the replies within</translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation>Nine of ten within</translation>
    </message>
    <message>
        <source>Handed over for good</source>
        <translation>Handed over for good</translation>
    </message>
    <message>
        <source>Reopened and reported again</source>
        <translation>Reopened and reported again</translation>
    </message>
    <message>
        <source>The promises of this period</source>
        <translation>The promises of this period</translation>
    </message>
    <message>
        <source>all complaints</source>
        <translation>all complaints</translation>
    </message>
    <message>
        <source>Nothing was promised in this period.</source>
        <translation>Nothing was promised in this period.</translation>
    </message>
    <message>
        <source>Each complaint is measured by the promise that it was given.</source>
        <translation>Each complaint is measured by the promise that it was given.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>To set out</source>
        <translation>To set out</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation>To resolve</translation>
    </message>
    <message>
        <source>The clock runs</source>
        <translation>The clock runs</translation>
    </message>
</context>
<context>
    <name>ReportSheets</name>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>%1: number</source>
        <translation>%1: number</translation>
    </message>
    <message>
        <source>%1: of</source>
        <translation>%1: of</translation>
    </message>
    <message>
        <source>%1: share</source>
        <translation>%1: share</translation>
    </message>
    <message>
        <source>%1 (minutes)</source>
        <translation>%1 (minutes)</translation>
    </message>
    <message>
        <source>What the figures count</source>
        <translation>What the figures count</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>What it counts</translation>
    </message>
</context>
<context>
    <name>RosterLists</name>
    <message>
        <source>Nothing stands here yet. Nothing was saved; fill it in.</source>
        <translation>Nothing stands here yet. Nothing was saved; fill it in.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list. Nothing was saved; choose one that is.</source>
        <translation>&quot;%1&quot; is not in the list. Nothing was saved; choose one that is.</translation>
    </message>
    <message>
        <source>This is no day. Nothing was saved; write it as 2026-12-25.</source>
        <translation>This is no day. Nothing was saved; write it as 2026-12-25.</translation>
    </message>
    <message>
        <source>This holds a resident registration number, which the law forbids us to keep. Take it out.</source>
        <translation>This holds a resident registration number, which the law forbids us to keep. Take it out.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters. Nothing was saved; shorten it.</source>
        <translation>This is longer than %1 characters. Nothing was saved; shorten it.</translation>
    </message>
    <message>
        <source>out of service</source>
        <comment>an entry of the roster</comment>
        <translation>out of service</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>Dong</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Lies in</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>As the name above</source>
        <translation>As the name above</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Ends on</translation>
    </message>
    <message>
        <source>It goes on; or the first day without it, as 2027-01-01</source>
        <translation>It goes on; or the first day without it, as 2027-01-01</translation>
    </message>
    <message>
        <source>Becomes a part of</source>
        <translation>Becomes a part of</translation>
    </message>
    <message>
        <source>Of none</source>
        <translation>Of none</translation>
    </message>
    <message>
        <source>part of %1 from %2</source>
        <translation>part of %1 from %2</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>ends on %1</translation>
    </message>
    <message>
        <source>No dong fits these letters.</source>
        <translation>No dong fits these letters.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the list already. Nothing was saved; give this one another name.</source>
        <translation>&quot;%1&quot; is in the list already. Nothing was saved; give this one another name.</translation>
    </message>
    <message>
        <source>Only dongs are renamed here. Nothing was saved.</source>
        <translation>Only dongs are renamed here. Nothing was saved.</translation>
    </message>
    <message>
        <source>The legal-status dong is called so. Nothing was saved; give this one another name.</source>
        <translation>The legal-status dong is called so. Nothing was saved; give this one another name.</translation>
    </message>
    <message>
        <source>From which day on is it a part of the other one? Nothing was saved; write the day as 2027-01-01.</source>
        <translation>From which day on is it a part of the other one? Nothing was saved; write the day as 2027-01-01.</translation>
    </message>
    <message>
        <source>Only a dong can end. Nothing was saved; empty the field.</source>
        <translation>Only a dong can end. Nothing was saved; empty the field.</translation>
    </message>
    <message>
        <source>A dong cannot become a part of itself. Nothing was saved; choose another one.</source>
        <translation>A dong cannot become a part of itself. Nothing was saved; choose another one.</translation>
    </message>
    <message>
        <source>%1 has ended by that day itself. Nothing was saved; choose another one.</source>
        <translation>%1 has ended by that day itself. Nothing was saved; choose another one.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 on %2 is a part of %3. %n squad(s) that go to %2 go to %3 then.</source>
        <comment>day, dong, dong</comment>
        <translation>
            <numerusform>From %1 on %2 is a part of %3. %n squad that goes to %2 goes to %3 then.</numerusform>
            <numerusform>From %1 on %2 is a part of %3. %n squads that go to %2 go to %3 then.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them go there already.</source>
        <translation>All of them go there already.</translation>
    </message>
    <message>
        <source>New there, or nearer than before: %1.</source>
        <translation>New there, or nearer than before: %1.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 on there is no %2, and nobody goes to it any more (%n squad(s) now).</source>
        <comment>day, dong</comment>
        <translation>
            <numerusform>From %1 on there is no %2, and nobody goes to it any more (%n squad now).</numerusform>
            <numerusform>From %1 on there is no %2, and nobody goes to it any more (%n squads now).</numerusform>
        </translation>
    </message>
    <message>
        <source>These squads would go nowhere; give them other dongs: %1.</source>
        <translation>These squads would go nowhere; give them other dongs: %1.</translation>
    </message>
    <message>
        <source>A cell of the roster names shifts by their letters. Other hours hold for every day that names the shift, also for days gone by; for new hours from a day on make a new shift.</source>
        <translation>A cell of the roster names shifts by their letters. Other hours hold for every day that names the shift, also for days gone by; for new hours from a day on make a new shift.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>One, as D; stands in the cells</source>
        <translation>One, as D; stands in the cells</translation>
    </message>
    <message>
        <source>09:00-18:00; or 22:00-09:00</source>
        <translation>09:00-18:00; or 22:00-09:00</translation>
    </message>
    <message>
        <source>Members at least</source>
        <translation>Members at least</translation>
    </message>
    <message>
        <source>Sets out for</source>
        <translation>Sets out for</translation>
    </message>
    <message>
        <source>No shift fits these letters.</source>
        <translation>No shift fits these letters.</translation>
    </message>
    <message>
        <source>Add a shift</source>
        <translation>Add a shift</translation>
    </message>
    <message>
        <source>The cells of the roster name this shift by its letters. Nothing was saved; add another shift instead.</source>
        <translation>The cells of the roster name this shift by its letters. Nothing was saved; add another shift instead.</translation>
    </message>
    <message>
        <source>Another shift has these letters. Nothing was saved; give this one others.</source>
        <translation>Another shift has these letters. Nothing was saved; give this one others.</translation>
    </message>
    <message>
        <source>Write letters from A to Z or digits, at most %1. Nothing was saved.</source>
        <translation>Write letters from A to Z or digits, at most %1. Nothing was saved.</translation>
    </message>
    <message>
        <source>These are no hours. Nothing was saved; write them as 09:00-18:00. An end that is not after the beginning is on the next day.</source>
        <translation>These are no hours. Nothing was saved; write them as 09:00-18:00. An end that is not after the beginning is on the next day.</translation>
    </message>
    <message>
        <source>Write a number of people from 0 to 99. Nothing was saved.</source>
        <translation>Write a number of people from 0 to 99. Nothing was saved.</translation>
    </message>
    <message>
        <source>everything</source>
        <comment>what a squad sets out for</comment>
        <translation>everything</translation>
    </message>
    <message>
        <source>what is urgent (on call)</source>
        <comment>what a squad sets out for</comment>
        <translation>what is urgent (on call)</translation>
    </message>
    <message>
        <source>Where nobody of a squad is entered by name, as many are counted as the squad says it has. A squad that works in turns has teams, A and B.</source>
        <translation>Where nobody of a squad is entered by name, as many are counted as the squad says it has. A squad that works in turns has teams, A and B.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>Squad</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>All of them; or A, B</source>
        <translation>All of them; or A, B</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Members of the squads stand here once one is added. Without them nobody can be away by name.</source>
        <translation>Members of the squads stand here once one is added. Without them nobody can be away by name.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Add a member</translation>
    </message>
    <message>
        <source>A team is a letter, as A or B. Nothing was saved; correct it or empty the field.</source>
        <translation>A team is a letter, as A or B. Nothing was saved; correct it or empty the field.</translation>
    </message>
    <message>
        <source>This is no telephone number. Nothing was saved; write digits, as in 010-1234-5678.</source>
        <translation>This is no telephone number. Nothing was saved; write digits, as in 010-1234-5678.</translation>
    </message>
    <message>
        <source>Let it hold again</source>
        <translation>Let it hold again</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Pattern</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>Squads</source>
        <translation>Squads</translation>
    </message>
    <message>
        <source>A Monday, as 2026-11-30</source>
        <translation>A Monday, as 2026-11-30</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Week %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>a pattern of the roster</comment>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>Weeks that come round again stand here once one is added. Without any, every squad is on duty in service hours.</source>
        <translation>Weeks that come round again stand here once one is added. Without any, every squad is on duty in service hours.</translation>
    </message>
    <message>
        <source>Add a pattern</source>
        <translation>Add a pattern</translation>
    </message>
    <message>
        <source>%1 is no Monday. Nothing was saved; weeks begin on Mondays.</source>
        <translation>%1 is no Monday. Nothing was saved; weeks begin on Mondays.</translation>
    </message>
    <message numerus="yes">
        <source>This week has %n cell(s) and not eight: Monday to Sunday and a holiday, parted by |. Nothing was saved.</source>
        <translation>
            <numerusform>This week has %n cell and not eight: Monday to Sunday and a holiday, parted by |. Nothing was saved.</numerusform>
            <numerusform>This week has %n cells and not eight: Monday to Sunday and a holiday, parted by |. Nothing was saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no shift &quot;%1&quot;. Nothing was saved; enter it first, or name another.</source>
        <translation>There is no shift &quot;%1&quot;. Nothing was saved; enter it first, or name another.</translation>
    </message>
    <message>
        <source>There is no squad &quot;%1&quot;. Nothing was saved; name one of the list by its code.</source>
        <translation>There is no squad &quot;%1&quot;. Nothing was saved; name one of the list by its code.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins with a week that the pattern does not have. Nothing was saved.</source>
        <translation>&quot;%1&quot; begins with a week that the pattern does not have. Nothing was saved.</translation>
    </message>
    <message>
        <source>%1 stands here twice. Nothing was saved; take one out.</source>
        <translation>%1 stands here twice. Nothing was saved; take one out.</translation>
    </message>
    <message>
        <source>%1 follows the pattern &quot;%2&quot; from the same day on. Nothing was saved; take the squad out there, or choose another day.</source>
        <translation>%1 follows the pattern &quot;%2&quot; from the same day on. Nothing was saved; take the squad out there, or choose another day.</translation>
    </message>
    <message>
        <source>A dong that ends on a day, alone or as a part of another one, is out of the lists from that day on. What was received before keeps its dong, and a dong with a new name keeps its old one for what was received before.</source>
        <translation>A dong that ends on a day, alone or as a part of another one, is out of the lists from that day on. What was received before keeps its dong, and a dong with a new name keeps its old one for what was received before.</translation>
    </message>
    <message>
        <source>Called so from</source>
        <translation>Called so from</translation>
    </message>
    <message>
        <source>Always; or the first day of this name, as 2027-01-01</source>
        <translation>Always; or the first day of this name, as 2027-01-01</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>another name from a day on</comment>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>once %1</source>
        <comment>an earlier name</comment>
        <translation>once %1</translation>
    </message>
    <message>
        <source>What is the new name? Nothing was saved; write it in its field, and the day here.</source>
        <translation>What is the new name? Nothing was saved; write it in its field, and the day here.</translation>
    </message>
    <message>
        <source>The name before this one begins on that day or later. Nothing was saved; write a later day.</source>
        <translation>The name before this one begins on that day or later. Nothing was saved; write a later day.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken for a correction: it holds for the past as well. For a new name, write its first day.</source>
        <translation>&quot;%1&quot; is taken for a correction: it holds for the past as well. For a new name, write its first day.</translation>
    </message>
    <message>
        <source>It was always called &quot;%1&quot;, for the past as well.</source>
        <translation>It was always called &quot;%1&quot;, for the past as well.</translation>
    </message>
    <message>
        <source>Until the day before %1 it is called &quot;%2&quot;, then &quot;%3&quot;. What was received before keeps the old name; squads and the roster go over by themselves.</source>
        <translation>Until the day before %1 it is called &quot;%2&quot;, then &quot;%3&quot;. What was received before keeps the old name; squads and the roster go over by themselves.</translation>
    </message>
    <message>
        <source>It would end before the first day of its name. Nothing was saved; write a later day.</source>
        <translation>It would end before the first day of its name. Nothing was saved; write a later day.</translation>
    </message>
    <message>
        <source>%1 becomes a part of it on %2. Nothing was saved; write a later day.</source>
        <comment>dong, day</comment>
        <translation>%1 becomes a part of it on %2. Nothing was saved; write a later day.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>numbers of complaints</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That day is past, and %n complaint(s) are open there: %1. They keep this dong.</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>That day is past, and %n complaint is open there: %1. It keeps this dong.</numerusform>
            <numerusform>That day is past, and %n complaints are open there: %1. They keep this dong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) are open there now: %1. They keep this dong.</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%n complaint is open there now: %1. It keeps this dong.</numerusform>
            <numerusform>%n complaints are open there now: %1. They keep this dong.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weeks that come round again, and the squads that follow them. A week is eight cells, Monday to Sunday and one for a public holiday, parted by | (D | D | D | D | D | W | W | W; an empty cell or - is off duty), or by blanks where each is one shift. S13+2 begins with the third week; S02-S36 is all from one to the other, S02-S36++ each a week further than the one before. Of two patterns the one with the later first day holds from that day on.</source>
        <translation>Weeks that come round again, and the squads that follow them. A week is eight cells, Monday to Sunday and one for a public holiday, parted by | (D | D | D | D | D | W | W | W; an empty cell or - is off duty), or by blanks where each is one shift. S13+2 begins with the third week; S02-S36 is all from one to the other, S02-S36++ each a week further than the one before. Of two patterns the one with the later first day holds from that day on.</translation>
    </message>
</context>
<context>
    <name>ShiftText</name>
    <message>
        <source>no service until %1</source>
        <comment>a time of day, with the weekday where it is another day</comment>
        <translation>no service until %1</translation>
    </message>
    <message>
        <source>weekday service until %1 (%2)</source>
        <comment>a time, what is left until then</comment>
        <translation>weekday service until %1 (%2)</translation>
    </message>
    <message>
        <source>weekend service until %1 (%2)</source>
        <comment>a time, what is left until then</comment>
        <translation>weekend service until %1 (%2)</translation>
    </message>
    <message>
        <source>holiday service until %1 (%2)</source>
        <comment>a time, what is left until then</comment>
        <translation>holiday service until %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ShortProblem</name>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resolved</translation>
    </message>
    <message>
        <source>not resolved yet</source>
        <translation>not resolved yet</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>on hold</translation>
    </message>
    <message>
        <source>not on hold</source>
        <translation>not on hold</translation>
    </message>
    <message>
        <source>also reported</source>
        <translation>also reported</translation>
    </message>
    <message>
        <source>not attached</source>
        <translation>not attached</translation>
    </message>
    <message>
        <source>others are attached</source>
        <translation>others are attached</translation>
    </message>
    <message>
        <source>squads are on it</source>
        <translation>squads are on it</translation>
    </message>
    <message>
        <source>no squad assigned</source>
        <translation>no squad assigned</translation>
    </message>
    <message>
        <source>squad has left</source>
        <translation>squad has left</translation>
    </message>
    <message>
        <source>told already</source>
        <translation>told already</translation>
    </message>
    <message>
        <source>out already</source>
        <translation>out already</translation>
    </message>
    <message>
        <source>not out yet</source>
        <translation>not out yet</translation>
    </message>
    <message>
        <source>arrived already</source>
        <translation>arrived already</translation>
    </message>
    <message>
        <source>not referred</source>
        <translation>not referred</translation>
    </message>
    <message>
        <source>referral ended</source>
        <translation>referral ended</translation>
    </message>
    <message>
        <source>referral open</source>
        <translation>referral open</translation>
    </message>
    <message>
        <source>kind is missing</source>
        <translation>kind is missing</translation>
    </message>
    <message>
        <source>inform the caller first</source>
        <translation>inform the caller first</translation>
    </message>
    <message>
        <source>alert first</source>
        <translation>alert first</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <translation>Sub-type</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Said</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>withheld</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Cycle %1</source>
        <translation>Cycle %1</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>Squad</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>Dong</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Said</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Out by</source>
        <translation>Out by</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Dispatch slip, %1</source>
        <comment>number</comment>
        <translation>Dispatch slip, %1</translation>
    </message>
    <message>
        <source>Dispatch slip</source>
        <translation>Dispatch slip</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>%1, printed %2.</source>
        <comment>office, time</comment>
        <translation>%1, printed %2.</translation>
    </message>
    <message>
        <source>Done by %1</source>
        <translation>Done by %1</translation>
    </message>
    <message>
        <source>Out by %1, done by %2</source>
        <translation>Out by %1, done by %2</translation>
    </message>
    <message>
        <source>Caller: %1</source>
        <translation>Caller: %1</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>none chosen yet</translation>
    </message>
    <message>
        <source>not needed on the spot, stays in the office</source>
        <translation>not needed on the spot, stays in the office</translation>
    </message>
    <message>
        <source>name withheld</source>
        <translation>name withheld</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, telephone</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TermText</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working hour(s)</source>
        <translation>
            <numerusform>%n working hour</numerusform>
            <numerusform>%n working hours</numerusform>
        </translation>
    </message>
    <message>
        <source>Term now: until %1 (%2, %3)</source>
        <comment>time, kind in the law, length</comment>
        <translation>Term now: until %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Extended: until %1, %2 more</source>
        <comment>time, length</comment>
        <translation>Extended: until %1, %2 more</translation>
    </message>
    <message>
        <source>Rule: once by its own length, by the office, with the reason (decree, art. 21).</source>
        <translation>Rule: once by its own length, by the office, with the reason (decree, art. 21).</translation>
    </message>
    <message>
        <source>Rule: extended already; a second and last time only with the caller&apos;s consent (decree, art. 21).</source>
        <translation>Rule: extended already; a second and last time only with the caller&apos;s consent (decree, art. 21).</translation>
    </message>
    <message>
        <source>Ours, unchanged: to be resolved by %1</source>
        <comment>time</comment>
        <translation>Ours, unchanged: to be resolved by %1</translation>
    </message>
    <message>
        <source>Term of the law, unchanged: until %1</source>
        <comment>time</comment>
        <translation>Term of the law, unchanged: until %1</translation>
    </message>
    <message>
        <source>Theirs: by the time below; it can be made longer once, when they ask for it in time.</source>
        <translation>Theirs: by the time below; it can be made longer once, when they ask for it in time.</translation>
    </message>
    <message>
        <source>To be transferred by %1: 8 working hours from the receipt (decree, art. 13)</source>
        <comment>time</comment>
        <translation>To be transferred by %1: 8 working hours from the receipt (decree, art. 13)</translation>
    </message>
    <message>
        <source>Their time now: until %2 (%1)</source>
        <comment>body, time</comment>
        <translation>Their time now: until %2 (%1)</translation>
    </message>
    <message>
        <source>No time is agreed so far (%1)</source>
        <comment>body</comment>
        <translation>No time is agreed so far (%1)</translation>
    </message>
    <message>
        <source>Ours stays: to be resolved by %1</source>
        <comment>time</comment>
        <translation>Ours stays: to be resolved by %1</translation>
    </message>
    <message>
        <source>It is over: a term can be extended only while it runs (decree, art. 21). If it was extended in time, write below when that was.</source>
        <translation>It is over: a term can be extended only while it runs (decree, art. 21). If it was extended in time, write below when that was.</translation>
    </message>
    <message>
        <source>Left empty: by %1, inside our own time</source>
        <comment>time</comment>
        <translation>Left empty: by %1, inside our own time</translation>
    </message>
    <message>
        <source>Left empty: by %1, the end of the next working day, for our own time is over</source>
        <comment>time</comment>
        <translation>Left empty: by %1, the end of the next working day, for our own time is over</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 min</source>
        <comment>a duration in minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>a duration in hours and minutes, the minutes in two digits</comment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>a duration in days and hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>late by this duration</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>in under a minute</source>
        <translation>in under a minute</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a duration from now</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a duration back</comment>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <comment>a duration, minutes and seconds in two digits</comment>
        <translation>%1 h %2 min %3 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>a duration, the seconds in two digits</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a duration in seconds</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>WeekText</name>
    <message>
        <source>Weekdays</source>
        <translation>Weekdays</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days, their hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>no service</source>
        <translation>no service</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between groups of days</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>baro::ActionBar</name>
    <message>
        <source>What can be done</source>
        <translation>What can be done</translation>
    </message>
    <message>
        <source>Only what can be done now</source>
        <translation>Only what can be done now</translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be done now: why?</source>
        <comment>button: shows actions with reasons</comment>
        <translation>
            <numerusform>%n more cannot be done now: why?</numerusform>
            <numerusform>%n more cannot be done now: why?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baro::ActionForm</name>
    <message>
        <source>Minutes ago</source>
        <translation>Minutes ago</translation>
    </message>
    <message>
        <source>How many minutes ago it happened, or the time of day, such as 17:38</source>
        <translation>How many minutes ago it happened, or the time of day, such as 17:38</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Said by</translation>
    </message>
    <message>
        <source>Why recorded late</source>
        <translation>Why recorded late</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>button: leave the form, do nothing</comment>
        <translation>Leave</translation>
    </message>
    <message>
        <source>= %1</source>
        <comment>the time understood</comment>
        <translation>= %1</translation>
    </message>
    <message>
        <source>no such time</source>
        <translation>no such time</translation>
    </message>
    <message>
        <source>This is no time. Write minutes, such as 8, or a time of day, such as 17:38.</source>
        <translation>This is no time. Write minutes, such as 8, or a time of day, such as 17:38.</translation>
    </message>
    <message>
        <source>This is not in the list. Choose an entry of the list.</source>
        <translation>This is not in the list. Choose an entry of the list.</translation>
    </message>
    <message>
        <source>This is no time to come. Write a time of day, such as 18:30, or minutes from now, such as +45.</source>
        <translation>This is no time to come. Write a time of day, such as 18:30, or minutes from now, such as +45.</translation>
    </message>
    <message>
        <source>Choose who said that it happened.</source>
        <translation>Choose who said that it happened.</translation>
    </message>
    <message>
        <source>Enter alone never sends a squad. Ctrl+Enter sends it.</source>
        <translation>Enter alone never sends a squad. Ctrl+Enter sends it.</translation>
    </message>
    <message>
        <source>You and a colleague changed the same field. Choose whose words stand, then do it again.</source>
        <translation>You and a colleague changed the same field. Choose whose words stand, then do it again.</translation>
    </message>
    <message>
        <source>Say by when. Write a time of day, such as 18:30, or minutes from now, such as +45.</source>
        <translation>Say by when. Write a time of day, such as 18:30, or minutes from now, such as +45.</translation>
    </message>
    <message>
        <source>A colleague amended this complaint at the same moment. Nothing of yours was recorded yet. Choose below where both of you changed the same field, then amend again.</source>
        <translation>A colleague amended this complaint at the same moment. Nothing of yours was recorded yet. Choose below where both of you changed the same field, then amend again.</translation>
    </message>
    <message>
        <source>%1 — by the law within 8 working hours of receipt: until %2. The caller is to be told, and ours ends as transferred.</source>
        <translation>%1 — by the law within 8 working hours of receipt: until %2. The caller is to be told, and ours ends as transferred.</translation>
    </message>
    <message>
        <source>%1 — ours stays open and our promise runs on; their reply is due inside our time.</source>
        <translation>%1 — ours stays open and our promise runs on; their reply is due inside our time.</translation>
    </message>
    <message>
        <source>Whoever calls about it from now on needs a telephone number and Enter only.</source>
        <translation>Whoever calls about it from now on needs a telephone number and Enter only.</translation>
    </message>
    <message>
        <source>%1 Like reports of the last hour: %2.</source>
        <comment>what an incident is; numbers</comment>
        <translation>%1 Like reports of the last hour: %2.</translation>
    </message>
    <message>
        <source>A colleague amended this complaint meanwhile, and both of you changed the same field. Ctrl+Enter goes to the choice whose words stand.</source>
        <translation>A colleague amended this complaint meanwhile, and both of you changed the same field. Ctrl+Enter goes to the choice whose words stand.</translation>
    </message>
    <message>
        <source>The like reports are still being looked for. Do it once more.</source>
        <translation>The like reports are still being looked for. Do it once more.</translation>
    </message>
</context>
<context>
    <name>baro::AdviceLines</name>
    <message>
        <source>%1: %2</source>
        <comment>a key, what it chooses</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>baro::AdviceStrip</name>
    <message>
        <source>The squad that may go to a complaint stands here once one is chosen.</source>
        <translation>The squad that may go to a complaint stands here once one is chosen.</translation>
    </message>
    <message>
        <source>%1 is resolved: no squad is needed.</source>
        <translation>%1 is resolved: no squad is needed.</translation>
    </message>
    <message>
        <source>Danger to life: first somebody is to be alerted (F8).</source>
        <translation>Danger to life: first somebody is to be alerted (F8).</translation>
    </message>
    <message>
        <source>With it already: %1.</source>
        <translation>With it already: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a squad, why it is advised</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody who goes to this is on duty. Next: %1, %2.</source>
        <comment>a squad, when</comment>
        <translation>Nobody who goes to this is on duty. Next: %1, %2.</translation>
    </message>
    <message>
        <source>No squad of ours goes to this.</source>
        <translation>No squad of ours goes to this.</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <comment>a squad</comment>
        <translation>Send: %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>%1 is called to %2</source>
        <comment>squad, number</comment>
        <translation>%1 is called to %2</translation>
    </message>
    <message>
        <source>It lies with another body; no squad is needed while they see to it.</source>
        <translation>It lies with another body; no squad is needed while they see to it.</translation>
    </message>
    <message>
        <source>No squad was sent. %1</source>
        <comment>why not</comment>
        <translation>No squad was sent. %1</translation>
    </message>
</context>
<context>
    <name>baro::AlarmBadge</name>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>Alarms %1</source>
        <comment>with how many are new</comment>
        <translation>Alarms %1</translation>
    </message>
    <message>
        <source>%1
F5
quiet
to %2</source>
        <translation>%1
F5
quiet
to %2</translation>
    </message>
    <message>
        <source>Alarms: %1 not looked at, %2 broken, %3 nearly</source>
        <translation>Alarms: %1 not looked at, %2 broken, %3 nearly</translation>
    </message>
    <message>
        <source>%1; quiet until %2</source>
        <translation>%1; quiet until %2</translation>
    </message>
    <message>
        <source>Broken and nearly broken promises. Alt+1, 2 or 3 mutes for 15, 30 or 60 minutes, Alt+0 lets alarms sound again.</source>
        <translation>Broken and nearly broken promises. Alt+1, 2 or 3 mutes for 15, 30 or 60 minutes, Alt+0 lets alarms sound again.</translation>
    </message>
</context>
<context>
    <name>baro::AlarmMark</name>
    <message>
        <source>+%1</source>
        <comment>reminders after it was due</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: late, reminder %2</source>
        <translation>%1: late, reminder %2</translation>
    </message>
    <message>
        <source>%1: the time is over</source>
        <translation>%1: the time is over</translation>
    </message>
    <message>
        <source>%1: %2 % of the time has passed</source>
        <translation>%1: %2 % of the time has passed</translation>
    </message>
</context>
<context>
    <name>baro::AlarmModel</name>
    <message>
        <source>Left or late</source>
        <translation>Left or late</translation>
    </message>
    <message>
        <source>Time that is left, or by how much it is late</source>
        <translation>Time that is left, or by how much it is late</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Which promise</source>
        <translation>Which promise</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>By when it was promised</source>
        <translation>By when it was promised</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Number of the complaint</source>
        <translation>Number of the complaint</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>What and where</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>Squad</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Taken by</translation>
    </message>
    <message>
        <source>Who took the call</source>
        <translation>Who took the call</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>Reminders so far</source>
        <translation>Reminders so far</translation>
    </message>
    <message>
        <source>no squad yet</source>
        <translation>no squad yet</translation>
    </message>
</context>
<context>
    <name>baro::AlarmsPanel</name>
    <message>
        <source>Promises broken: %1 · nearly: %2</source>
        <translation>Promises broken: %1 · nearly: %2</translation>
    </message>
    <message>
        <source>No sound and no notification here until %1. Lines and counts still show.</source>
        <translation>No sound and no notification here until %1. Lines and counts still show.</translation>
    </message>
    <message>
        <source>Alarms sound here.</source>
        <translation>Alarms sound here.</translation>
    </message>
    <message>
        <source>it sounds already</source>
        <translation>it sounds already</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>Broken and nearly broken promises</source>
        <translation>Broken and nearly broken promises</translation>
    </message>
    <message>
        <source>No promise is broken. A complaint appears here when four fifths of the time until a squad sets out, or until the trouble is gone, have passed.</source>
        <translation>No promise is broken. A complaint appears here when four fifths of the time until a squad sets out, or until the trouble is gone, have passed.</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>To the queue</translation>
    </message>
    <message>
        <source>Handover sheets not taken over: %1</source>
        <translation>Handover sheets not taken over: %1</translation>
    </message>
</context>
<context>
    <name>baro::AlertLine</name>
    <message>
        <source>%1 alerted</source>
        <translation>%1 alerted</translation>
    </message>
    <message>
        <source>Telephone %1</source>
        <translation>Telephone %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Key %1</translation>
    </message>
</context>
<context>
    <name>baro::AwayPanel</name>
    <message>
        <source>today (%1)</source>
        <comment>away, from and until</comment>
        <translation>today (%1)</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4, nobody stands in</source>
        <comment>member, squad, when, why</comment>
        <translation>%1, %2: %3, %4, nobody stands in</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4, stands in: %5</source>
        <comment>member, squad, when, why, who</comment>
        <translation>%1, %2: %3, %4, stands in: %5</translation>
    </message>
    <message>
        <source>Away: today %1, in this week %2</source>
        <translation>Away: today %1, in this week %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>member, squad</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody is entered by name yet. Enter the members of the squads in the settings first.</source>
        <translation>Nobody is entered by name yet. Enter the members of the squads in the settings first.</translation>
    </message>
    <message>
        <source>Who is away? Choose a member from the list. Nothing was saved.</source>
        <translation>Who is away? Choose a member from the list. Nothing was saved.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no member in the list. Nothing was saved; choose one, or empty the field.</source>
        <translation>&quot;%1&quot; is no member in the list. Nothing was saved; choose one, or empty the field.</translation>
    </message>
    <message>
        <source>Nobody stands in for himself. Nothing was saved; choose another member, or empty the field.</source>
        <translation>Nobody stands in for himself. Nothing was saved; choose another member, or empty the field.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Nothing was saved; write it as 2026-12-25.</source>
        <translation>&quot;%1&quot; is no day. Nothing was saved; write it as 2026-12-25.</translation>
    </message>
    <message>
        <source>The last day comes before the first. Nothing was saved; correct one of them.</source>
        <translation>The last day comes before the first. Nothing was saved; correct one of them.</translation>
    </message>
    <message>
        <source>With whom? A swap needs another member. Nothing was saved.</source>
        <translation>With whom? A swap needs another member. Nothing was saved.</translation>
    </message>
    <message>
        <source>%1 away, %2</source>
        <comment>member, when</comment>
        <translation>%1 away, %2</translation>
    </message>
    <message>
        <source>%1: not away after all, %2</source>
        <comment>member, when</comment>
        <translation>%1: not away after all, %2</translation>
    </message>
    <message>
        <source>Not away after all</source>
        <translation>Not away after all</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Stands in</translation>
    </message>
    <message>
        <source>In return on</source>
        <translation>In return on</translation>
    </message>
    <message>
        <source>As 2026-12-25; or nothing</source>
        <translation>As 2026-12-25; or nothing</translation>
    </message>
</context>
<context>
    <name>baro::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>baro::Bell</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It was promised by %1.</source>
        <translation>It was promised by %1.</translation>
    </message>
    <message>
        <source>It is promised by %1.</source>
        <translation>It is promised by %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) to look at</source>
        <translation>
            <numerusform>%n promise to look at</numerusform>
            <numerusform>%n promises to look at</numerusform>
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
    <name>baro::BoardFace</name>
    <message>
        <source>As it stood at %1</source>
        <translation>As it stood at %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>The board is being read.</source>
        <translation>The board is being read.</translation>
    </message>
    <message>
        <source>Squads</source>
        <translation>Squads</translation>
    </message>
    <message>
        <source>Breaks first</source>
        <translation>Breaks first</translation>
    </message>
    <message>
        <source>Nothing is open. The five complaints whose promise breaks first will stand here.</source>
        <translation>Nothing is open. The five complaints whose promise breaks first will stand here.</translation>
    </message>
    <message>
        <source>Figure: open complaints. ▲+: late. Hatched: not enough squads on duty.</source>
        <translation>Figure: open complaints. ▲+: late. Hatched: not enough squads on duty.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>without a dong of ours: %1</source>
        <translation>without a dong of ours: %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>To be closed</source>
        <translation>To be closed</translation>
    </message>
    <message>
        <source>resolved already</source>
        <translation>resolved already</translation>
    </message>
    <message>
        <source>Set out in time, today</source>
        <translation>Set out in time, today</translation>
    </message>
    <message>
        <source>Set out in time, this week</source>
        <translation>Set out in time, this week</translation>
    </message>
    <message>
        <source>Resolved in time, today</source>
        <translation>Resolved in time, today</translation>
    </message>
    <message>
        <source>Resolved in time, this week</source>
        <translation>Resolved in time, this week</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>on duty in a dong</comment>
        <translation>nobody</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>covered by squads</comment>
        <translation>in part</translation>
    </message>
    <message>
        <source>Map of the dongs</source>
        <translation>Map of the dongs</translation>
    </message>
    <message>
        <source>Arrows go from dong to dong.</source>
        <translation>Arrows go from dong to dong.</translation>
    </message>
    <message>
        <source>Shift: %1</source>
        <translation>Shift: %1</translation>
    </message>
    <message>
        <source>Duty officer: %1</source>
        <translation>Duty officer: %1</translation>
    </message>
    <message>
        <source>nobody has taken over yet</source>
        <translation>nobody has taken over yet</translation>
    </message>
    <message>
        <source>Next gap: %1</source>
        <translation>Next gap: %1</translation>
    </message>
    <message>
        <source>No gap to the end of next month</source>
        <translation>No gap to the end of next month</translation>
    </message>
</context>
<context>
    <name>baro::BoardRoom</name>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Take off the screen</source>
        <translation>Take off the screen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>The queue is that of now: Home shows the present board.</source>
        <translation>The queue is that of now: Home shows the present board.</translation>
    </message>
</context>
<context>
    <name>baro::BoardWall</name>
    <message>
        <source>8572 Desk: board</source>
        <translation>8572 Desk: board</translation>
    </message>
</context>
<context>
    <name>baro::BulkStrip</name>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Stopped. No file was written.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>complaints</comment>
        <translation>%1 of %2 done</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>complaints</comment>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose several with Shift or Ctrl, all with Ctrl+A</source>
        <translation>Choose several with Shift or Ctrl, all with Ctrl+A</translation>
    </message>
    <message>
        <source>Write the chosen ones to a file</source>
        <translation>Write the chosen ones to a file</translation>
    </message>
    <message>
        <source>Write the list to a file</source>
        <translation>Write the list to a file</translation>
    </message>
    <message>
        <source>Type the note first; it is added to each of them.</source>
        <translation>Type the note first; it is added to each of them.</translation>
    </message>
    <message numerus="yes">
        <source>Note added to %n complaint(s)</source>
        <translation>
            <numerusform>Note added to %n complaint</numerusform>
            <numerusform>Note added to %n complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) handed to the next shift</source>
        <translation>
            <numerusform>%n complaint handed to the next shift</numerusform>
            <numerusform>%n complaints handed to the next shift</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) closed</source>
        <translation>
            <numerusform>%n complaint closed</numerusform>
            <numerusform>%n complaints closed</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints as a CSV file</source>
        <translation>Complaints as a CSV file</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Add the note</translation>
    </message>
    <message>
        <source>Hand to the next shift</source>
        <translation>Hand to the next shift</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) written to %1; names and telephone numbers are masked</source>
        <translation>
            <numerusform>%n complaint written to %1; name and telephone number are masked</numerusform>
            <numerusform>%n complaints written to %1; names and telephone numbers are masked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) written to %1 with names and telephone numbers; that you have them, and for what, is recorded</source>
        <translation>
            <numerusform>%n complaint written to %1 with name and telephone number; that you have them, and for what, is recorded</numerusform>
            <numerusform>%n complaints written to %1 with names and telephone numbers; that you have them, and for what, is recorded</numerusform>
        </translation>
    </message>
    <message>
        <source>Done for %1, not for %2.</source>
        <comment>complaints, complaints</comment>
        <translation>Done for %1, not for %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n times; the first of them: %1</source>
        <comment>why something was refused</comment>
        <translation>
            <numerusform>Once: %1</numerusform>
            <numerusform>%n times; the first of them: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>With names, for a purpose…</source>
        <translation>With names, for a purpose…</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>What the names are needed for</source>
        <translation>What the names are needed for</translation>
    </message>
    <message>
        <source>What the names are needed for; it is recorded with yours. Enter goes on</source>
        <translation>What the names are needed for; it is recorded with yours. Enter goes on</translation>
    </message>
</context>
<context>
    <name>baro::CallBackModel</name>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>By when the call-back was promised</source>
        <translation>By when the call-back was promised</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Number of the complaint</source>
        <translation>Number of the complaint</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Name of the caller</source>
        <translation>Name of the caller</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Speaks</translation>
    </message>
    <message>
        <source>Language of the caller</source>
        <translation>Language of the caller</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>What and where</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Result, or where it stands</source>
        <translation>Result, or where it stands</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Tried</translation>
    </message>
    <message>
        <source>Times tried without an answer</source>
        <translation>Times tried without an answer</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Nothing was promised; to be told as soon as possible</source>
        <translation>Nothing was promised; to be told as soon as possible</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>soon</translation>
    </message>
    <message>
        <source>promised by %1, late by %2</source>
        <translation>promised by %1, late by %2</translation>
    </message>
    <message>
        <source>promised by %1, %2 left</source>
        <translation>promised by %1, %2 left</translation>
    </message>
    <message>
        <source>%1; may be called from %2</source>
        <translation>%1; may be called from %2</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · from %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>baro::CallBacksPanel</name>
    <message>
        <source>Nothing was promised; to be told as soon as possible.</source>
        <translation>Nothing was promised; to be told as soon as possible.</translation>
    </message>
    <message>
        <source>Promised by %1: late by %2.</source>
        <translation>Promised by %1: late by %2.</translation>
    </message>
    <message>
        <source>Promised by %1: %2 left.</source>
        <translation>Promised by %1: %2 left.</translation>
    </message>
    <message>
        <source>%1 What was promised: %2</source>
        <translation>%1 What was promised: %2</translation>
    </message>
    <message>
        <source>no number is known</source>
        <translation>no number is known</translation>
    </message>
    <message>
        <source>night: from %1</source>
        <translation>night: from %1</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Name not known</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>no number</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>To say, in Korean:</source>
        <translation>To say, in Korean:</translation>
    </message>
    <message>
        <source>To say, in English:</source>
        <translation>To say, in English:</translation>
    </message>
    <message>
        <source>Recorded in Korean, for you to tell in the caller&apos;s language: %1</source>
        <translation>Recorded in Korean, for you to tell in the caller&apos;s language: %1</translation>
    </message>
    <message>
        <source>Caller reached, %1</source>
        <translation>Caller reached, %1</translation>
    </message>
    <message>
        <source>Text sent to the caller, %1</source>
        <translation>Text sent to the caller, %1</translation>
    </message>
    <message>
        <source>No answer noted, %1</source>
        <translation>No answer noted, %1</translation>
    </message>
    <message>
        <source>Copied, to be pasted into the text message: %1</source>
        <translation>Copied, to be pasted into the text message: %1</translation>
    </message>
    <message>
        <source>Call-backs owed: %1 · late: %2</source>
        <translation>Call-backs owed: %1 · late: %2</translation>
    </message>
    <message>
        <source>Call-backs owed</source>
        <translation>Call-backs owed</translation>
    </message>
    <message>
        <source>Nobody waits for a call. Callers who were promised one, or do not know yet how their complaint ended, appear here.</source>
        <translation>Nobody waits for a call. Callers who were promised one, or do not know yet how their complaint ended, appear here.</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>To the queue</translation>
    </message>
    <message>
        <source>Choose a line with Up or Down: what to say to the caller appears here.</source>
        <translation>Choose a line with Up or Down: what to say to the caller appears here.</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Note (optional)</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Copy text and note it as sent</source>
        <translation>Copy text and note it as sent</translation>
    </message>
    <message>
        <source>a number is known</source>
        <translation>a number is known</translation>
    </message>
    <message>
        <source>Caller cannot be reached, %1</source>
        <translation>Caller cannot be reached, %1</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Cannot be reached</translation>
    </message>
</context>
<context>
    <name>baro::CallEnding</name>
    <message>
        <source>Answered on the line: the complaint gets a number and is closed at once.</source>
        <translation>Answered on the line: the complaint gets a number and is closed at once.</translation>
    </message>
    <message>
        <source>Save as answered</source>
        <translation>Save as answered</translation>
    </message>
    <message>
        <source>Answered on the line</source>
        <translation>Answered on the line</translation>
    </message>
    <message>
        <source>Progress enquiry: it is counted on the complaint asked about and gets no new number.</source>
        <translation>Progress enquiry: it is counted on the complaint asked about and gets no new number.</translation>
    </message>
    <message>
        <source>Note the enquiry</source>
        <translation>Note the enquiry</translation>
    </message>
    <message>
        <source>Progress enquiry</source>
        <translation>Progress enquiry</translation>
    </message>
    <message>
        <source>No complaint: what kind of call was it?</source>
        <translation>No complaint: what kind of call was it?</translation>
    </message>
    <message>
        <source>No complaint</source>
        <translation>No complaint</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>Answer given</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Number asked about</source>
        <translation>Number asked about</translation>
    </message>
    <message>
        <source>2026-000412, or pick one of this caller&apos;s</source>
        <translation>2026-000412, or pick one of this caller&apos;s</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the enquiry</source>
        <translation>Note on the enquiry</translation>
    </message>
    <message>
        <source>Close this end of the call</source>
        <translation>Close this end of the call</translation>
    </message>
    <message>
        <source>%1. Is that the one? Enter once more notes the enquiry on it.</source>
        <translation>%1. Is that the one? Enter once more notes the enquiry on it.</translation>
    </message>
    <message>
        <source>This holds a resident registration number, which the law forbids us to keep.</source>
        <translation>This holds a resident registration number, which the law forbids us to keep.</translation>
    </message>
    <message>
        <source>This end needs the kind of complaint as well. Enter leads to its field and back; the answer stays.</source>
        <translation>This end needs the kind of complaint as well. Enter leads to its field and back; the answer stays.</translation>
    </message>
    <message>
        <source>Nothing was saved yet. Say what kind of call it was: 1, 2 or 3.</source>
        <translation>Nothing was saved yet. Say what kind of call it was: 1, 2 or 3.</translation>
    </message>
    <message>
        <source>Note the call</source>
        <translation>Note the call</translation>
    </message>
    <message>
        <source>To read to the caller, in Korean:</source>
        <translation>To read to the caller, in Korean:</translation>
    </message>
    <message>
        <source>To read to the caller, in English:</source>
        <translation>To read to the caller, in English:</translation>
    </message>
    <message>
        <source>%1  [%2]</source>
        <comment>what a button does, its key</comment>
        <translation>%1  [%2]</translation>
    </message>
</context>
<context>
    <name>baro::CallForm</name>
    <message>
        <source>This call is kept on the screen only, until it can be written. %1</source>
        <translation>This call is kept on the screen only, until it can be written. %1</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>New call</translation>
    </message>
    <message>
        <source>This kind of complaint is always urgent.</source>
        <translation>This kind of complaint is always urgent.</translation>
    </message>
    <message>
        <source>First alert one of those above and tick it.</source>
        <translation>First alert one of those above and tick it.</translation>
    </message>
    <message>
        <source>Nothing in the list is called “%1”. Choose an entry, or empty the field; nothing was saved yet and nothing is lost.</source>
        <translation>Nothing in the list is called “%1”. Choose an entry, or empty the field; nothing was saved yet and nothing is lost.</translation>
    </message>
    <message>
        <source>The progress enquiry was noted.</source>
        <translation>The progress enquiry was noted.</translation>
    </message>
    <message>
        <source>There is no complaint with the number “%1”. Correct it, or search for the complaint.</source>
        <translation>There is no complaint with the number “%1”. Correct it, or search for the complaint.</translation>
    </message>
    <message>
        <source>This call is kept on the screen and is saved as soon as that is possible; it is tried every two seconds. Take other calls in another tab meanwhile (F2). %1</source>
        <translation>This call is kept on the screen and is saved as soon as that is possible; it is tried every two seconds. Take other calls in another tab meanwhile (F2). %1</translation>
    </message>
    <message>
        <source>%1  [%2]</source>
        <translation>%1  [%2]</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Said</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>Dong</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>Squad</translation>
    </message>
    <message>
        <source>What the caller says</source>
        <translation>What the caller says</translation>
    </message>
    <message>
        <source>By name, initials or number</source>
        <translation>By name, initials or number</translation>
    </message>
    <message>
        <source>Landmark, in the caller&apos;s words</source>
        <translation>Landmark, in the caller&apos;s words</translation>
    </message>
    <message>
        <source>Group or kind of complaint</source>
        <translation>Group or kind of complaint</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>withheld</translation>
    </message>
    <message>
        <source>Name withheld</source>
        <translation>Name withheld</translation>
    </message>
    <message>
        <source>Call back wanted</source>
        <translation>Call back wanted</translation>
    </message>
    <message>
        <source>Language to speak to the caller in</source>
        <translation>Language to speak to the caller in</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Save and send</translation>
    </message>
    <message>
        <source>Next matter</source>
        <translation>Next matter</translation>
    </message>
    <message>
        <source>Save, and take the next matter of the same caller</source>
        <translation>Save, and take the next matter of the same caller</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Enquiry</translation>
    </message>
    <message>
        <source>No complaint</source>
        <translation>No complaint</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, group</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1” is no longer in use. Choose another entry; nothing is lost.</source>
        <translation>“%1” is no longer in use. Choose another entry; nothing is lost.</translation>
    </message>
    <message>
        <source>Nothing in the list is called “%1”. Choose an entry, or empty the field.</source>
        <translation>Nothing in the list is called “%1”. Choose an entry, or empty the field.</translation>
    </message>
    <message>
        <source>Also fits: %1</source>
        <translation>Also fits: %1</translation>
    </message>
    <message numerus="yes">
        <source>Also fits: %1 and %n more</source>
        <translation>
            <numerusform>Also fits: %1 and %n more</numerusform>
            <numerusform>Also fits: %1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>There are letters in this telephone number. It is saved as it stands.</source>
        <translation>There are letters in this telephone number. It is saved as it stands.</translation>
    </message>
    <message>
        <source>Too few digits for a telephone number with its area code. Ask again; it is saved as it stands.</source>
        <translation>Too few digits for a telephone number with its area code. Ask again; it is saved as it stands.</translation>
    </message>
    <message>
        <source>Too many digits for a telephone number. Ask again; it is saved as it stands.</source>
        <translation>Too many digits for a telephone number. Ask again; it is saved as it stands.</translation>
    </message>
    <message>
        <source>This holds a resident registration number, which the law forbids us to keep.</source>
        <translation>This holds a resident registration number, which the law forbids us to keep.</translation>
    </message>
    <message>
        <source>%1 characters; at most %2 can be saved. Nothing is lost: shorten it, or put a part into a note.</source>
        <translation>%1 characters; at most %2 can be saved. Nothing is lost: shorten it, or put a part into a note.</translation>
    </message>
    <message>
        <source>This looks like a telephone number, not a name. It is saved as it stands.</source>
        <translation>This looks like a telephone number, not a name. It is saved as it stands.</translation>
    </message>
    <message>
        <source>There is no telephone number to call back.</source>
        <translation>There is no telephone number to call back.</translation>
    </message>
    <message>
        <source>The file is busy. This call is being saved; it stays on the screen until it is.</source>
        <translation>The file is busy. This call is being saved; it stays on the screen until it is.</translation>
    </message>
    <message>
        <source>Save and send: %1</source>
        <translation>Save and send: %1</translation>
    </message>
    <message>
        <source>A squad is advised once somebody was alerted to the danger.</source>
        <translation>A squad is advised once somebody was alerted to the danger.</translation>
    </message>
    <message>
        <source>Waits for an alert</source>
        <translation>Waits for an alert</translation>
    </message>
    <message>
        <source>Noted as silent call, with what was typed. It is no complaint and has no number.</source>
        <translation>Noted as silent call, with what was typed. It is no complaint and has no number.</translation>
    </message>
    <message>
        <source>Noted as silent call. Nothing else was saved.</source>
        <translation>Noted as silent call. Nothing else was saved.</translation>
    </message>
    <message>
        <source>Noted as prank call, with what was typed. It is no complaint and has no number.</source>
        <translation>Noted as prank call, with what was typed. It is no complaint and has no number.</translation>
    </message>
    <message>
        <source>Noted as prank call. Nothing else was saved.</source>
        <translation>Noted as prank call. Nothing else was saved.</translation>
    </message>
    <message>
        <source>Noted as wrong number, with what was typed. It is no complaint and has no number.</source>
        <translation>Noted as wrong number, with what was typed. It is no complaint and has no number.</translation>
    </message>
    <message>
        <source>Noted as wrong number. Nothing else was saved.</source>
        <translation>Noted as wrong number. Nothing else was saved.</translation>
    </message>
    <message>
        <source>What is typed here would be lost by saving in this way. Finish this end of the call, or empty the field first; nothing was saved yet.</source>
        <translation>What is typed here would be lost by saving in this way. Finish this end of the call, or empty the field first; nothing was saved yet.</translation>
    </message>
    <message>
        <source>An answer on the line needs the kind of complaint. Choose it here; the cursor goes back to the answer, which is kept.</source>
        <translation>An answer on the line needs the kind of complaint. Choose it here; the cursor goes back to the answer, which is kept.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>This call is not saved yet, so the window stays open. It is saved as soon as that is possible; close the window then.</source>
        <translation>This call is not saved yet, so the window stays open. It is saved as soon as that is possible; close the window then.</translation>
    </message>
    <message>
        <source>This call stands on the screen only, because it cannot be written to the file, so the window stays open. Save or discard it first.</source>
        <translation>This call stands on the screen only, because it cannot be written to the file, so the window stays open. Save or discard it first.</translation>
    </message>
    <message>
        <source>[%1]</source>
        <translation>[%1]</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Key %1</translation>
    </message>
    <message>
        <source>always urgent</source>
        <translation>always urgent</translation>
    </message>
    <message>
        <source>What somebody was alerted to is urgent.</source>
        <translation>What somebody was alerted to is urgent.</translation>
    </message>
    <message>
        <source>Only a part of what was pasted is here: a field holds %1 characters. All of it is still on the clipboard.</source>
        <translation>Only a part of what was pasted is here: a field holds %1 characters. All of it is still on the clipboard.</translation>
    </message>
    <message>
        <source>Another district answers for this place.</source>
        <translation>Another district answers for this place.</translation>
    </message>
    <message>
        <source>None: another district answers</source>
        <translation>None: another district answers</translation>
    </message>
    <message>
        <source>No squad was sent and nothing is saved yet: another district answers for this place. Save the call without a squad, or choose one all the same.</source>
        <translation>No squad was sent and nothing is saved yet: another district answers for this place. Save the call without a squad, or choose one all the same.</translation>
    </message>
    <message>
        <source>This place lies outside the district, and another office answers for it: ask which district it is, save the call and refer it there. No squad of ours is advised.</source>
        <translation>This place lies outside the district, and another office answers for it: ask which district it is, save the call and refer it there. No squad of ours is advised.</translation>
    </message>
    <message>
        <source>This place lies outside the district. Who answers for it: %1. Save the call and refer it there; no squad of ours is advised.</source>
        <translation>This place lies outside the district. Who answers for it: %1. Save the call and refer it there; no squad of ours is advised.</translation>
    </message>
    <message>
        <source>This place lies outside the district. Who answers for it: %1, telephone %2. Save the call and refer it there; no squad of ours is advised.</source>
        <translation>This place lies outside the district. Who answers for it: %1, telephone %2. Save the call and refer it there; no squad of ours is advised.</translation>
    </message>
    <message>
        <source>%1 · from this number</source>
        <comment>why it may be the same</comment>
        <translation>%1 · from this number</translation>
    </message>
    <message>
        <source>To say to the caller: %1</source>
        <translation>To say to the caller: %1</translation>
    </message>
    <message>
        <source>To say to the caller; as it will be promised when the call is saved</source>
        <translation>To say to the caller; as it will be promised when the call is saved</translation>
    </message>
    <message>
        <source>Another end of this call stands open. Finish it, or close it first.</source>
        <translation>Another end of this call stands open. Finish it, or close it first.</translation>
    </message>
    <message>
        <source>No squad was sent and nothing is saved yet: nothing says where it is. Ask for a dong, a landmark or an address; then send the squad.</source>
        <translation>No squad was sent and nothing is saved yet: nothing says where it is. Ask for a dong, a landmark or an address; then send the squad.</translation>
    </message>
    <message>
        <source>Nobody on duty</source>
        <translation>Nobody on duty</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a squad, why it is advised</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Does not go to this kind of trouble otherwise.</source>
        <translation>Does not go to this kind of trouble otherwise.</translation>
    </message>
    <message>
        <source>No squad of ours goes to this.</source>
        <translation>No squad of ours goes to this.</translation>
    </message>
    <message>
        <source>Nobody who goes to this is on duty before %1.</source>
        <translation>Nobody who goes to this is on duty before %1.</translation>
    </message>
    <message>
        <source>Competent as well: %1</source>
        <translation>Competent as well: %1</translation>
    </message>
    <message>
        <source>Competent as well: %1, telephone %2</source>
        <translation>Competent as well: %1, telephone %2</translation>
    </message>
    <message>
        <source>No squad was sent and nothing is saved yet: nobody who goes to this is on duty. Save the call for the next shift, or choose who is called all the same.</source>
        <translation>No squad was sent and nothing is saved yet: nobody who goes to this is on duty. Save the call for the next shift, or choose who is called all the same.</translation>
    </message>
    <message>
        <source>Advised once the kind or the dong is known</source>
        <translation>Advised once the kind or the dong is known</translation>
    </message>
    <message>
        <source>No squad was sent and nothing is saved yet: a squad is advised once the kind or the dong is known. Say one of them, or choose a squad.</source>
        <translation>No squad was sent and nothing is saved yet: a squad is advised once the kind or the dong is known. Say one of them, or choose a squad.</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>call back</translation>
    </message>
    <message>
        <source>No squad was sent and nothing is saved yet: dong and kind were taken from what was said. Look at them and at the squad, then send once more.</source>
        <translation>No squad was sent and nothing is saved yet: dong and kind were taken from what was said. Look at them and at the squad, then send once more.</translation>
    </message>
    <message>
        <source>Enter saves this call as one more report of %1.</source>
        <translation>Enter saves this call as one more report of %1.</translation>
    </message>
    <message>
        <source>Everybody who reported it is told, so a telephone number is needed. Alt+W where it is withheld; nothing was saved yet.</source>
        <translation>Everybody who reported it is told, so a telephone number is needed. Alt+W where it is withheld; nothing was saved yet.</translation>
    </message>
    <message>
        <source>Not saved yet, %1</source>
        <comment>time of day</comment>
        <translation>Not saved yet, %1</translation>
    </message>
    <message>
        <source>Call at %1</source>
        <comment>time of day</comment>
        <translation>Call at %1</translation>
    </message>
    <message>
        <source>The caller speaks English? %1 sets the language.</source>
        <translation>The caller speaks English? %1 sets the language.</translation>
    </message>
    <message>
        <source>Already alerted: %1. Save this call, or take that back by its key.</source>
        <translation>Already alerted: %1. Save this call, or take that back by its key.</translation>
    </message>
    <message>
        <source>Alerted: %1. To save this call, say the dong or the kind of danger. If neither can be learned, %2 ends the call and keeps the alert on record.</source>
        <translation>Alerted: %1. To save this call, say the dong or the kind of danger. If neither can be learned, %2 ends the call and keeps the alert on record.</translation>
    </message>
    <message numerus="yes">
        <source>This person has called about the same %n time(s) before, last as %1: the answers stand there; after two it may be closed without another (art. 23).</source>
        <translation>
            <numerusform>This person has called about the same once before, as %1: the answer stands there; after two it may be closed without another (art. 23).</numerusform>
            <numerusform>This person has called about the same %n times before, last as %1: the answers stand there; after two it may be closed without another (art. 23).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This person has called about the same %n time(s) before, last as %1.</source>
        <translation>
            <numerusform>This person has called about the same once before, as %1.</numerusform>
            <numerusform>This person has called about the same %n times before, last as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It came back here: resolved %n time(s) within a year, last as %1.</source>
        <translation>
            <numerusform>It came back here: resolved once within a year, as %1.</numerusform>
            <numerusform>It came back here: resolved %n times within a year, last as %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The incident %1 is over. This call is saved as a complaint of its own.</source>
        <translation>The incident %1 is over. This call is saved as a complaint of its own.</translation>
    </message>
    <message>
        <source>This call is one more report of %1: no squad of its own is sent, and nothing is saved yet. Enter beside the number saves it; %2 makes it a call of its own.</source>
        <comment>number, a key</comment>
        <translation>This call is one more report of %1: no squad of its own is sent, and nothing is saved yet. Enter beside the number saves it; %2 makes it a call of its own.</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>an end of a call, its key</comment>
        <translation>%1 [%2]</translation>
    </message>
</context>
<context>
    <name>baro::CallerHistory</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Earlier calls of this number</source>
        <translation>Earlier calls of this number</translation>
    </message>
    <message>
        <source>Take over name and place</source>
        <translation>Take over name and place</translation>
    </message>
    <message>
        <source>%1
%2
%3</source>
        <translation>%1
%2
%3</translation>
    </message>
    <message>
        <source>Earlier calls: %1</source>
        <comment>of this number</comment>
        <translation>Earlier calls: %1</translation>
    </message>
</context>
<context>
    <name>baro::ChartCard</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>The same as a table (Alt+T)</source>
        <translation>The same as a table (Alt+T)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More of this chart</source>
        <translation>More of this chart</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copy the figures</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Save as a picture…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>%1: the same as a table</source>
        <translation>%1: the same as a table</translation>
    </message>
    <message>
        <source>What is received in this selection will stand here.</source>
        <translation>What is received in this selection will stand here.</translation>
    </message>
    <message>
        <source>The figures of “%1” are copied.</source>
        <translation>The figures of “%1” are copied.</translation>
    </message>
    <message>
        <source>Save “%1” as a picture</source>
        <translation>Save “%1” as a picture</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Pictures (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>baro::ChartsRoom</name>
    <message>
        <source>Which ones</source>
        <translation>Which ones</translation>
    </message>
    <message>
        <source>What the charts are about</source>
        <translation>What the charts are about</translation>
    </message>
    <message>
        <source>Days, dong, kind, squad … and Enter</source>
        <translation>Days, dong, kind, squad … and Enter</translation>
    </message>
    <message>
        <source>steps as they fit</source>
        <translation>steps as they fit</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>by day</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>by week</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>by month</translation>
    </message>
    <message>
        <source>by half-year</source>
        <translation>by half-year</translation>
    </message>
    <message>
        <source>Steps of the course</source>
        <translation>Steps of the course</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>With the period of the same length before</source>
        <translation>With the period of the same length before</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>These complaints as a list</source>
        <translation>These complaints as a list</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>%1, as of %2.</source>
        <translation>%1, as of %2.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Compared with %1.</translation>
    </message>
    <message>
        <source>Still reading: %1 of %2 complaints are there.</source>
        <translation>Still reading: %1 of %2 complaints are there.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>All figures of these days as a paper: PDF, ODT or XLSX</source>
        <translation>All figures of these days as a paper: PDF, ODT or XLSX</translation>
    </message>
    <message>
        <source>A report is about days: type some first, as 2026-10 or 3.1~6.15.</source>
        <translation>A report is about days: type some first, as 2026-10 or 3.1~6.15.</translation>
    </message>
    <message>
        <source>Report on %1, all complaints</source>
        <translation>Report on %1, all complaints</translation>
    </message>
    <message>
        <source>Reports (*.pdf *.odt *.xlsx)</source>
        <translation>Reports (*.pdf *.odt *.xlsx)</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>being written</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>Report written: %1</translation>
    </message>
    <message>
        <source>The report was not written: %1</source>
        <translation>The report was not written: %1</translation>
    </message>
    <message>
        <source>Nothing to compare with: the register begins on %1.</source>
        <translation>Nothing to compare with: the register begins on %1.</translation>
    </message>
</context>
<context>
    <name>baro::ChoiceField</name>
    <message>
        <source>Nothing in the list matches this text.</source>
        <translation>Nothing in the list matches this text.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n in the list</source>
        <translation>
            <numerusform>%1, %n in the list</numerusform>
            <numerusform>%1, %n in the list</numerusform>
        </translation>
    </message>
    <message>
        <source>Type any part of a name, or press Down for the list.</source>
        <translation>Type any part of a name, or press Down for the list.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
</context>
<context>
    <name>baro::ClocksView</name>
    <message>
        <source>%1 (due %2)</source>
        <comment>how a promise stands, its time</comment>
        <translation>%1 (due %2)</translation>
    </message>
    <message>
        <source>+%1 · %2</source>
        <comment>time over, the same in words</comment>
        <translation>+%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a clock, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ended: cancelled</source>
        <translation>ended: cancelled</translation>
    </message>
    <message>
        <source>runs with the main complaint</source>
        <translation>runs with the main complaint</translation>
    </message>
    <message>
        <source>resolved without a squad</source>
        <translation>resolved without a squad</translation>
    </message>
    <message>
        <source>No promise was in force when this was received.</source>
        <translation>No promise was in force when this was received.</translation>
    </message>
    <message>
        <source>First squad out %1; the right squad is not out yet</source>
        <translation>First squad out %1; the right squad is not out yet</translation>
    </message>
    <message>
        <source>First squad out %1, right squad out %2</source>
        <translation>First squad out %1, right squad out %2</translation>
    </message>
    <message>
        <source>Set out</source>
        <translation>Set out</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>How the due times came about</source>
        <translation>How the due times came about</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Clocks</translation>
    </message>
    <message>
        <source>Reopened: cycle %1, with clocks of its own</source>
        <translation>Reopened: cycle %1, with clocks of its own</translation>
    </message>
    <message>
        <source>transferred without a squad</source>
        <translation>transferred without a squad</translation>
    </message>
</context>
<context>
    <name>baro::ComplaintDetails</name>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>Enquiries</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>time, operator, channel</comment>
        <translation>%1 by %2, %3</translation>
    </message>
    <message>
        <source>name not given</source>
        <translation>name not given</translation>
    </message>
    <message>
        <source>name withheld</source>
        <translation>name withheld</translation>
    </message>
    <message>
        <source>%1 (withheld)</source>
        <comment>name of a caller</comment>
        <translation>%1 (withheld)</translation>
    </message>
    <message>
        <source>wants to be called back</source>
        <translation>wants to be called back</translation>
    </message>
    <message>
        <source>no call back wanted</source>
        <translation>no call back wanted</translation>
    </message>
    <message>
        <source>none · %1</source>
        <translation>none · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>telephone, call back</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>asked %n time(s) how far it is</source>
        <translation>
            <numerusform>asked %n time how far it is</numerusform>
            <numerusform>asked %n times how far it is</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>Attached to</translation>
    </message>
    <message>
        <source>Also reported by</source>
        <translation>Also reported by</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, what stands there</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier one(s)</source>
        <comment>reports of an incident</comment>
        <translation>
            <numerusform>%n earlier one</numerusform>
            <numerusform>%n earlier ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baro::ComplaintHead</name>
    <message>
        <source>Danger to life: nobody was alerted yet</source>
        <translation>Danger to life: nobody was alerted yet</translation>
    </message>
    <message>
        <source>Danger to life</source>
        <translation>Danger to life</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>on hold, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>dong, sub-type or category</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number, dong and what, state</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Call-back owed since %1, late by %2</source>
        <comment>time promised, duration</comment>
        <translation>Call-back owed since %1, late by %2</translation>
    </message>
    <message>
        <source>Call-back owed by %1, at night too</source>
        <comment>time promised</comment>
        <translation>Call-back owed by %1, at night too</translation>
    </message>
    <message>
        <source>Call-back owed by %1</source>
        <comment>time promised</comment>
        <translation>Call-back owed by %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a call-back owed, what was promised</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No telephone number is known.</source>
        <translation>No telephone number is known.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>telephone, name of the caller</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>baro::ComplaintHistory</name>
    <message>
        <source>Show</source>
        <comment>button: unfold the history</comment>
        <translation>Show</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: fold the history</comment>
        <translation>Hide</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
</context>
<context>
    <name>baro::ComplaintPanel</name>
    <message>
        <source>Reading the complaint…</source>
        <translation>Reading the complaint…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of a complaint, what was done</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, operator, what happened</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The complaint with its whole history was copied as text.</source>
        <translation>The complaint with its whole history was copied as text.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>The complaint chosen in the queue stands here: what it is, both clocks, what can be done now and its whole history.

Choose a line of the queue, or take a new call with F2.</source>
        <translation>The complaint chosen in the queue stands here: what it is, both clocks, what can be done now and its whole history.

Choose a line of the queue, or take a new call with F2.</translation>
    </message>
    <message>
        <source>Details and actions</source>
        <translation>Details and actions</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a complaint, why a step was not recorded</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Words are typed here that are not recorded yet, so the window stays open. Record them, or leave the form; then close the window.</source>
        <translation>Words are typed here that are not recorded yet, so the window stays open. Record them, or leave the form; then close the window.</translation>
    </message>
    <message>
        <source>What was typed at %1 and not recorded is here again: open the complaint to go on.</source>
        <comment>number of a complaint</comment>
        <translation>What was typed at %1 and not recorded is here again: open the complaint to go on.</translation>
    </message>
    <message>
        <source>What was typed is kept: the same key brings it back.</source>
        <translation>What was typed is kept: the same key brings it back.</translation>
    </message>
</context>
<context>
    <name>baro::ComplaintPapers</name>
    <message>
        <source>nothing is overdue</source>
        <translation>nothing is overdue</translation>
    </message>
    <message>
        <source>The dispatch slip was copied as a short text, to be read out or sent.</source>
        <translation>The dispatch slip was copied as a short text, to be read out or sent.</translation>
    </message>
    <message>
        <source>No other body was asked and nothing was transferred, so there is no letter yet.</source>
        <translation>No other body was asked and nothing was transferred, so there is no letter yet.</translation>
    </message>
    <message>
        <source>The letter was copied as text.</source>
        <translation>The letter was copied as text.</translation>
    </message>
    <message>
        <source>It is overdue, but nobody has it: no squad and no agency. Send a squad or refer it; a reminder goes to who has a complaint.</source>
        <translation>It is overdue, but nobody has it: no squad and no agency. Send a squad or refer it; a reminder goes to who has a complaint.</translation>
    </message>
    <message>
        <source>Nothing is overdue here, so there is nobody to be reminded.</source>
        <translation>Nothing is overdue here, so there is nobody to be reminded.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Account of the handling</source>
        <translation>Account of the handling</translation>
    </message>
    <message>
        <source>Why was this late? Every step and every time, for paper</source>
        <translation>Why was this late? Every step and every time, for paper</translation>
    </message>
    <message>
        <source>Reminder notice</source>
        <translation>Reminder notice</translation>
    </message>
    <message>
        <source>To the squad or agency that has what is overdue</source>
        <translation>To the squad or agency that has what is overdue</translation>
    </message>
    <message>
        <source>Dispatch slip</source>
        <translation>Dispatch slip</translation>
    </message>
    <message>
        <source>For the squad: what, where, by when, with a map of the dong</source>
        <translation>For the squad: what, where, by when, with a map of the dong</translation>
    </message>
    <message>
        <source>Copy slip</source>
        <translation>Copy slip</translation>
    </message>
    <message>
        <source>A short text, to be read out or sent</source>
        <translation>A short text, to be read out or sent</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>To the other body, of the last request or transfer</source>
        <translation>To the other body, of the last request or transfer</translation>
    </message>
    <message>
        <source>Copy letter</source>
        <translation>Copy letter</translation>
    </message>
</context>
<context>
    <name>baro::Condition</name>
    <message>
        <source>Dong: %1</source>
        <translation>Dong: %1</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Category: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Kind: %1</translation>
    </message>
    <message>
        <source>Squad: %1</source>
        <translation>Squad: %1</translation>
    </message>
    <message>
        <source>Agency: %1</source>
        <translation>Agency: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>State: %1</translation>
    </message>
    <message>
        <source>On the open queue</source>
        <translation>On the open queue</translation>
    </message>
    <message>
        <source>Off the open queue</source>
        <translation>Off the open queue</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Grievance</source>
        <translation>Grievance</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>First reports only</source>
        <translation>First reports only</translation>
    </message>
    <message>
        <source>Not late: kept so far</source>
        <translation>Not late: kept so far</translation>
    </message>
    <message>
        <source>Also reported</source>
        <translation>Also reported</translation>
    </message>
</context>
<context>
    <name>baro::ConditionChips</name>
    <message>
        <source>Condition %1, drop it</source>
        <translation>Condition %1, drop it</translation>
    </message>
    <message>
        <source>Nothing is called “%1”: a dong, kind, squad, agency, state or month, or days as 3.1~6.15.</source>
        <translation>Nothing is called “%1”: a dong, kind, squad, agency, state or month, or days as 3.1~6.15.</translation>
    </message>
    <message>
        <source>Drop this condition. Alt+Backspace drops the last one, Alt+Delete all of them</source>
        <translation>Drop this condition. Alt+Backspace drops the last one, Alt+Delete all of them</translation>
    </message>
    <message>
        <source>Several are called “%1”: choose one with Up and Down, then Enter.</source>
        <translation>Several are called “%1”: choose one with Up and Down, then Enter.</translation>
    </message>
</context>
<context>
    <name>baro::DangerNotice</name>
    <message>
        <source>Danger to life</source>
        <translation>Danger to life</translation>
    </message>
    <message>
        <source>Already alerted: %1. Take that back first if it was a mistake.</source>
        <translation>Already alerted: %1. Take that back first if it was a mistake.</translation>
    </message>
    <message>
        <source>The kind of complaint chosen is a danger to life. Choose another kind first.</source>
        <translation>The kind of complaint chosen is a danger to life. Choose another kind first.</translation>
    </message>
    <message>
        <source>“%1”: danger to life?</source>
        <translation>“%1”: danger to life?</translation>
    </message>
    <message>
        <source>Danger to life: alert first</source>
        <translation>Danger to life: alert first</translation>
    </message>
    <message>
        <source>Say: %1</source>
        <translation>Say: %1</translation>
    </message>
    <message>
        <source>alerted %1</source>
        <comment>time</comment>
        <translation>alerted %1</translation>
    </message>
    <message>
        <source>alerted</source>
        <translation>alerted</translation>
    </message>
    <message>
        <source>no number known</source>
        <translation>no number known</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>date of a telephone number</comment>
        <translation>checked %1</translation>
    </message>
    <message>
        <source>Kind of danger, if known</source>
        <translation>Kind of danger, if known</translation>
    </message>
    <message>
        <source>Kind of danger</source>
        <translation>Kind of danger</translation>
    </message>
    <message>
        <source>No danger</source>
        <translation>No danger</translation>
    </message>
    <message>
        <source>number not checked</source>
        <translation>number not checked</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>who was alerted, time</comment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Danger to life. Alerted: %1.</source>
        <translation>Danger to life. Alerted: %1.</translation>
    </message>
</context>
<context>
    <name>baro::DeskRoom</name>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>New call</translation>
    </message>
    <message>
        <source>Open queue</source>
        <translation>Open queue</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Back to the queue</translation>
    </message>
    <message>
        <source>Call-backs: %1 · late: %2</source>
        <translation>Call-backs: %1 · late: %2</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <comment>handovers</comment>
        <translation>Not taken over: %1</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>With others: %1 · overdue: %2</source>
        <translation>With others: %1 · overdue: %2</translation>
    </message>
</context>
<context>
    <name>baro::EarlierStrip</name>
    <message numerus="yes">
        <source>It came back here: resolved %n time(s) within a year.</source>
        <translation>
            <numerusform>It came back here: resolved once within a year.</numerusform>
            <numerusform>It came back here: resolved %n times within a year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same person has called about this %n time(s); after two answers it may be closed without another (art. 23).</source>
        <translation>
            <numerusform>The same person has called about this once; after two answers it may be closed without another (art. 23).</numerusform>
            <numerusform>The same person has called about this %n times; after two answers it may be closed without another (art. 23).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same person has called about this %n time(s).</source>
        <translation>
            <numerusform>The same person has called about this once.</numerusform>
            <numerusform>The same person has called about this %n times.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be the same trouble as others.</source>
        <translation>It may be the same trouble as others.</translation>
    </message>
    <message numerus="yes">
        <source>One incident, reported %n time(s). To read out: “%1”</source>
        <translation>
            <numerusform>One incident, reported once. To read out: “%1”</numerusform>
            <numerusform>One incident, reported %n times. To read out: “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>state of an earlier complaint, what was answered</comment>
        <translation>%1: “%2”</translation>
    </message>
    <message numerus="yes">
        <source>One incident, reported %n time(s). It is over: the answer for it is read out no more.</source>
        <translation>
            <numerusform>One incident, reported once. It is over: the answer for it is read out no more.</numerusform>
            <numerusform>One incident, reported %n times. It is over: the answer for it is read out no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those who reported it were not told yet; %1 tells everybody.</source>
        <translation>
            <numerusform>%n of those who reported it was not told yet; %1 tells everybody.</numerusform>
            <numerusform>%n of those who reported it were not told yet; %1 tells everybody.</numerusform>
        </translation>
    </message>
    <message>
        <source>Five or more like reports within an hour; %2 makes one incident of them: %1</source>
        <comment>numbers, a key</comment>
        <translation>Five or more like reports within an hour; %2 makes one incident of them: %1</translation>
    </message>
    <message>
        <source>It may be the same as %1. %2 attaches this one.</source>
        <comment>numbers with reasons, a key</comment>
        <translation>It may be the same as %1. %2 attaches this one.</translation>
    </message>
</context>
<context>
    <name>baro::EntryModel</name>
    <message>
        <source>%1 (not saved)</source>
        <comment>name of an entry</comment>
        <translation>%1 (not saved)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading of a column, what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>baro::EntryPage</name>
    <message>
        <source>%1: saved</source>
        <comment>name of an entry</comment>
        <translation>%1: saved</translation>
    </message>
    <message>
        <source>A colleague wrote &quot;%1&quot; here meanwhile. Yours stays in the field; saving puts it in the other&apos;s place.</source>
        <translation>A colleague wrote &quot;%1&quot; here meanwhile. Yours stays in the field; saving puts it in the other&apos;s place.</translation>
    </message>
    <message>
        <source>%1: the number was checked today</source>
        <comment>name of an agency</comment>
        <translation>%1: the number was checked today</translation>
    </message>
    <message>
        <source>%1: back in service</source>
        <comment>name of an entry</comment>
        <translation>%1: back in service</translation>
    </message>
    <message>
        <source>%1: taken out of service</source>
        <comment>name of an entry</comment>
        <translation>%1: taken out of service</translation>
    </message>
    <message>
        <source>Find by name, initials or number</source>
        <translation>Find by name, initials or number</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Find in the list</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>The list</translation>
    </message>
    <message>
        <source>What the file came to</source>
        <translation>What the file came to</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Number checked today</source>
        <translation>Number checked today</translation>
    </message>
    <message>
        <source>Drop what was typed</source>
        <translation>Drop what was typed</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <source>The number was last checked on %1.</source>
        <translation>The number was last checked on %1.</translation>
    </message>
    <message>
        <source>Nobody has checked the number yet.</source>
        <translation>Nobody has checked the number yet.</translation>
    </message>
    <message>
        <source>A list as a CSV file</source>
        <translation>A list as a CSV file</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>CSV files (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Rows read: %1. New or changed: %2. As before: %3. Left out: %4.</source>
        <translation>Rows read: %1. New or changed: %2. As before: %3. Left out: %4.</translation>
    </message>
    <message>
        <source>Columns that this list does not have: %1</source>
        <translation>Columns that this list does not have: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>A colleague changed the same field of this entry at the same moment. Nothing was saved and nothing typed is lost: what the colleague wrote stands under the field. Save again to put yours in its place.</source>
        <translation>A colleague changed the same field of this entry at the same moment. Nothing was saved and nothing typed is lost: what the colleague wrote stands under the field. Save again to put yours in its place.</translation>
    </message>
    <message>
        <source>%1 What is typed stays here and is saved as soon as that is possible; it is tried every two seconds.</source>
        <translation>%1 What is typed stays here and is saved as soon as that is possible; it is tried every two seconds.</translation>
    </message>
    <message>
        <source>What is typed here cannot be written to the file at the moment and is tried every two seconds. The window stays open until then.</source>
        <translation>What is typed here cannot be written to the file at the moment and is tried every two seconds. The window stays open until then.</translation>
    </message>
    <message>
        <source>What is typed here is not saved, so the window stays open. Save it or drop it first; entries marked as not saved stand in the list.</source>
        <translation>What is typed here is not saved, so the window stays open. Save it or drop it first; entries marked as not saved stand in the list.</translation>
    </message>
    <message>
        <source>Only a supervisor changes these. Who sits here is chosen on the page of this desk.</source>
        <translation>Only a supervisor changes these. Who sits here is chosen on the page of this desk.</translation>
    </message>
</context>
<context>
    <name>baro::FieldNote</name>
    <message>
        <source>Strike the number</source>
        <translation>Strike the number</translation>
    </message>
</context>
<context>
    <name>baro::HandoverModel</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>What and where</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Waiting for</translation>
    </message>
    <message>
        <source>To set out</source>
        <translation>To set out</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation>To resolve</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>Call-back</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 night call</source>
        <comment>number</comment>
        <translation>%1 night call</translation>
    </message>
    <message>
        <source>%1 (due %2)</source>
        <comment>how a promise stands in short, its time</comment>
        <translation>%1 (due %2)</translation>
    </message>
</context>
<context>
    <name>baro::HandoverPanel</name>
    <message numerus="yes">
        <source>given %1 by %2, %n complaint(s)</source>
        <comment>time, operator</comment>
        <translation>
            <numerusform>given %1 by %2, %n complaint</numerusform>
            <numerusform>given %1 by %2, %n complaints</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over %1 by %2 · %3</source>
        <comment>time, operator, what was given</comment>
        <translation>Taken over %1 by %2 · %3</translation>
    </message>
    <message>
        <source>Not taken over yet · %1</source>
        <comment>what was given</comment>
        <translation>Not taken over yet · %1</translation>
    </message>
    <message>
        <source>New sheet: what is open now</source>
        <translation>New sheet: what is open now</translation>
    </message>
    <message>
        <source>Handover · not taken over: %1</source>
        <translation>Handover · not taken over: %1</translation>
    </message>
    <message>
        <source>given by yourself</source>
        <translation>given by yourself</translation>
    </message>
    <message>
        <source>taken over already</source>
        <translation>taken over already</translation>
    </message>
    <message>
        <source>the queue is being read</source>
        <translation>the queue is being read</translation>
    </message>
    <message>
        <source>Reading what is open…</source>
        <translation>Reading what is open…</translation>
    </message>
    <message>
        <source>Nothing is open. A handover can be given all the same, with a note for the next shift.</source>
        <translation>Nothing is open. A handover can be given all the same, with a note for the next shift.</translation>
    </message>
    <message>
        <source>Nothing was open when this was given.</source>
        <translation>Nothing was open when this was given.</translation>
    </message>
    <message>
        <source>Note for the whole shift: %1</source>
        <translation>Note for the whole shift: %1</translation>
    </message>
    <message>
        <source>Note on taking over: %1</source>
        <translation>Note on taking over: %1</translation>
    </message>
    <message>
        <source>Choose a line with Up or Down to read it whole.</source>
        <translation>Choose a line with Up or Down to read it whole.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Note for the line</source>
        <translation>Note for the line</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <comment>number</comment>
        <translation>Note for %1</translation>
    </message>
    <message numerus="yes">
        <source>Handed over: %n complaint(s). Whoever comes next takes it over with Alt+2.</source>
        <translation>
            <numerusform>Handed over: %n complaint. Whoever comes next takes it over with Alt+2.</numerusform>
            <numerusform>Handed over: %n complaints. Whoever comes next takes it over with Alt+2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over. The desk is yours.</source>
        <translation>Taken over. The desk is yours.</translation>
    </message>
    <message>
        <source>Handover of the shift</source>
        <translation>Handover of the shift</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Handovers</translation>
    </message>
    <message>
        <source>Sheet of the handover</source>
        <translation>Sheet of the handover</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>To the queue</translation>
    </message>
    <message>
        <source>Note for the whole shift</source>
        <translation>Note for the whole shift</translation>
    </message>
    <message>
        <source>Note on taking over (optional)</source>
        <translation>Note on taking over (optional)</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Print, save as PDF</source>
        <translation>Print, save as PDF</translation>
    </message>
    <message>
        <source>These notes are kept on the screen only, until they can be written. %1</source>
        <translation>These notes are kept on the screen only, until they can be written. %1</translation>
    </message>
    <message>
        <source>Notes typed for a handover that was not given are here again.</source>
        <translation>Notes typed for a handover that was not given are here again.</translation>
    </message>
    <message>
        <source>The notes of this handover stand on the screen only, because they cannot be written to the file, so the window stays open. Give the handover, or clear the notes; then close the window.</source>
        <translation>The notes of this handover stand on the screen only, because they cannot be written to the file, so the window stays open. Give the handover, or clear the notes; then close the window.</translation>
    </message>
</context>
<context>
    <name>baro::HelpWindow</name>
    <message>
        <source>There is no help page for this place yet.</source>
        <translation>There is no help page for this place yet.</translation>
    </message>
    <message>
        <source>Help – 8572 Desk</source>
        <translation>Help – 8572 Desk</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages of the help</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Help page</translation>
    </message>
</context>
<context>
    <name>baro::IncidentStrip</name>
    <message numerus="yes">
        <source>%n like report(s) within an hour, this call among them: one incident?</source>
        <translation>
            <numerusform>%n like report within an hour, this call among them: one incident?</numerusform>
            <numerusform>%n like reports within an hour, this call among them: one incident?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it one incident</source>
        <translation>Make it one incident</translation>
    </message>
    <message numerus="yes">
        <source>One incident: %1, reported %n time(s)</source>
        <translation>
            <numerusform>One incident: %1, reported once</numerusform>
            <numerusform>One incident: %1, reported %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the answer to read out</comment>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n other incident(s): the key again goes on to the next.</source>
        <translation>
            <numerusform>%n other incident: the key again goes on to it.</numerusform>
            <numerusform>%n other incidents: the key again goes on to the next.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report it: number, Enter</source>
        <translation>Report it: number, Enter</translation>
    </message>
</context>
<context>
    <name>baro::IntakePanel</name>
    <message>
        <source>A half-taken call was kept by another version of the program and stays in the file.</source>
        <translation>A half-taken call was kept by another version of the program and stays in the file.</translation>
    </message>
    <message>
        <source>Kept on the screen; saved as soon as that is possible</source>
        <translation>Kept on the screen; saved as soon as that is possible</translation>
    </message>
    <message>
        <source>Next call: %1</source>
        <translation>Next call: %1</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>New call</translation>
    </message>
    <message>
        <source>Since the first keystroke</source>
        <translation>Since the first keystroke</translation>
    </message>
    <message>
        <source>Another call; this one stays as it is</source>
        <translation>Another call; this one stays as it is</translation>
    </message>
    <message>
        <source>Calls being taken</source>
        <translation>Calls being taken</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Key %1</translation>
    </message>
    <message>
        <source>Bring back the discarded call</source>
        <translation>Bring back the discarded call</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Life is in danger: whom to alert and what to say</source>
        <translation>Life is in danger: whom to alert and what to say</translation>
    </message>
    <message>
        <source>Attached to %1 as also reported</source>
        <translation>Attached to %1 as also reported</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a call, which of that name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 told to go</source>
        <comment>number, squad</comment>
        <translation>%1: %2 told to go</translation>
    </message>
    <message>
        <source>Saved as answered; it is closed, and nothing is promised.</source>
        <translation>Saved as answered; it is closed, and nothing is promised.</translation>
    </message>
    <message>
        <source>Saved as one more report of %1; no squad was sent for it.</source>
        <translation>Saved as one more report of %1; no squad was sent for it.</translation>
    </message>
    <message>
        <source>Saved and sent: %1.</source>
        <comment>a squad</comment>
        <translation>Saved and sent: %1.</translation>
    </message>
    <message>
        <source>Saved; no squad was sent.</source>
        <translation>Saved; no squad was sent.</translation>
    </message>
    <message>
        <source>No time was promised.</source>
        <translation>No time was promised.</translation>
    </message>
    <message>
        <source>Promised: out by %1, done by %2.</source>
        <comment>times</comment>
        <translation>Promised: out by %1, done by %2.</translation>
    </message>
</context>
<context>
    <name>baro::KeyButton</name>
    <message>
        <source>Key %1</source>
        <translation>Key %1</translation>
    </message>
</context>
<context>
    <name>baro::LearnedPage</name>
    <message>
        <source>%1 of %2 complaints</source>
        <comment>in which a place lay in this dong</comment>
        <translation>%1 of %2 complaints</translation>
    </message>
    <message>
        <source>Reading the records…</source>
        <translation>Reading the records…</translation>
    </message>
    <message>
        <source>No name came up in three complaints of one dong that the list of places does not have.</source>
        <translation>No name came up in three complaints of one dong that the list of places does not have.</translation>
    </message>
    <message>
        <source>%1: put on the list of places</source>
        <translation>%1: put on the list of places</translation>
    </message>
    <message>
        <source>As callers say it</source>
        <translation>As callers say it</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>Dong</translation>
    </message>
    <message>
        <source>Came up in</source>
        <translation>Came up in</translation>
    </message>
    <message>
        <source>These names came up in the field of the place again and again, nearly always in one dong. They propose that dong already; on the list they get other names and whoever looks after them.</source>
        <translation>These names came up in the field of the place again and again, nearly always in one dong. They propose that dong already; on the list they get other names and whoever looks after them.</translation>
    </message>
    <message>
        <source>Learned places</source>
        <translation>Learned places</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Put on the list</translation>
    </message>
    <message>
        <source>Read the records again</source>
        <translation>Read the records again</translation>
    </message>
</context>
<context>
    <name>baro::MainWindow</name>
    <message>
        <source>8572 Desk</source>
        <translation>8572 Desk</translation>
    </message>
</context>
<context>
    <name>baro::MineOrTheirs</name>
    <message>
        <source>(empty)</source>
        <comment>a field in which nothing stands</comment>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>A colleague changed this field too. Whose words stand?</source>
        <translation>A colleague changed this field too. Whose words stand?</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>what I wrote</comment>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>what the colleague wrote</comment>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <comment>what I wrote</comment>
        <translation>Mine: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <comment>what the colleague wrote</comment>
        <translation>Theirs: %1</translation>
    </message>
</context>
<context>
    <name>baro::Mute</name>
    <message numerus="yes">
        <source>Quiet for %n minute(s)</source>
        <translation>
            <numerusform>Quiet for %n minute</numerusform>
            <numerusform>Quiet for %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound again</source>
        <translation>Sound again</translation>
    </message>
</context>
<context>
    <name>baro::OpeningWindow</name>
    <message>
        <source>Choose a desk file</source>
        <translation>Choose a desk file</translation>
    </message>
    <message>
        <source>Desk files (*.sqlite)</source>
        <translation>Desk files (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>8572 Desk</source>
        <translation>8572 Desk</translation>
    </message>
    <message>
        <source>The desk&apos;s file could not be opened.</source>
        <translation>The desk&apos;s file could not be opened.</translation>
    </message>
    <message>
        <source>Nothing was written to this file. Another file name makes a new, empty desk.</source>
        <translation>Nothing was written to this file. Another file name makes a new, empty desk.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>baro::PaperWindow</name>
    <message>
        <source>Preview: %1</source>
        <comment>title of a paper</comment>
        <translation>Preview: %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>With the caller&apos;s name and &amp;telephone</source>
        <translation>With the caller&apos;s name and &amp;telephone</translation>
    </message>
    <message>
        <source>The paper as it is printed</source>
        <translation>The paper as it is printed</translation>
    </message>
    <message>
        <source>This paper in English</source>
        <translation>This paper in English</translation>
    </message>
    <message>
        <source>This paper in Korean</source>
        <translation>This paper in Korean</translation>
    </message>
</context>
<context>
    <name>baro::ProposalStrip</name>
    <message>
        <source>stands in its field; the key takes it out</source>
        <translation>stands in its field; the key takes it out</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: what is proposed for it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2; key %3</source>
        <comment>why; state; key</comment>
        <translation>%1; %2; key %3</translation>
    </message>
    <message>
        <source>Enter takes all, %1 to %2 one</source>
        <translation>Enter takes all, %1 to %2 one</translation>
    </message>
    <message>
        <source>Dong, place and kind are proposed here as you write.</source>
        <translation>Dong, place and kind are proposed here as you write.</translation>
    </message>
    <message>
        <source>Enter takes what is sure, %1 to %2 one</source>
        <translation>Enter takes what is sure, %1 to %2 one</translation>
    </message>
    <message>
        <source>%1 to %2 takes one</source>
        <translation>%1 to %2 takes one</translation>
    </message>
</context>
<context>
    <name>baro::QueueClock</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>on hold (%2), late by %1</source>
        <translation>on hold (%2), late by %1</translation>
    </message>
    <message>
        <source>on hold (%2), %1 left</source>
        <translation>on hold (%2), %1 left</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>nothing promised</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>due soon, %1 left</source>
        <translation>due soon, %1 left</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>late by %1</translation>
    </message>
    <message>
        <source>promise kept, set out after %1</source>
        <translation>promise kept, set out after %1</translation>
    </message>
    <message>
        <source>promise kept, resolved after %1</source>
        <translation>promise kept, resolved after %1</translation>
    </message>
    <message>
        <source>set out late by %1</source>
        <translation>set out late by %1</translation>
    </message>
    <message>
        <source>resolved late by %1</source>
        <translation>resolved late by %1</translation>
    </message>
    <message>
        <source>%1 · off duty</source>
        <translation>%1 · off duty</translation>
    </message>
    <message>
        <source>late by %1, stands until squads are on duty</source>
        <translation>late by %1, stands until squads are on duty</translation>
    </message>
    <message>
        <source>%1 left, stands until squads are on duty</source>
        <translation>%1 left, stands until squads are on duty</translation>
    </message>
    <message>
        <source>transferred</source>
        <comment>short, in a cell</comment>
        <translation>transferred</translation>
    </message>
    <message>
        <source>transferred to the competent body after %1</source>
        <translation>transferred to the competent body after %1</translation>
    </message>
    <message>
        <source>%1 of service time</source>
        <translation>%1 of service time</translation>
    </message>
</context>
<context>
    <name>baro::QueueColumns</name>
    <message>
        <source>Columns of the queue</source>
        <translation>Columns of the queue</translation>
    </message>
    <message>
        <source>Widths by content</source>
        <translation>Widths by content</translation>
    </message>
</context>
<context>
    <name>baro::QueueModel</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Number of the complaint</source>
        <translation>Number of the complaint</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>Dong</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>What and where</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>Squad</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Promise: a squad sets out</source>
        <translation>Promise: a squad sets out</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Promise: resolved</source>
        <translation>Promise: resolved</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, urgent, reason: %2</source>
        <translation>%1, urgent, reason: %2</translation>
    </message>
    <message>
        <source>%1, reason: %2</source>
        <translation>%1, reason: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, urgent</source>
        <translation>%1, urgent</translation>
    </message>
    <message>
        <source>no squad yet</source>
        <translation>no squad yet</translation>
    </message>
    <message>
        <source>danger to life</source>
        <translation>danger to life</translation>
    </message>
    <message>
        <source>Danger</source>
        <comment>short mark of danger to life</comment>
        <translation>Danger</translation>
    </message>
    <message numerus="yes">
        <source>One incident, %n report(s)</source>
        <translation>
            <numerusform>One incident, %n report</numerusform>
            <numerusform>One incident, %n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baro::QueuePanel</name>
    <message>
        <source>Open complaints</source>
        <translation>Open complaints</translation>
    </message>
    <message>
        <source>No complaint is open. A call that is saved appears here at once.</source>
        <translation>No complaint is open. A call that is saved appears here at once.</translation>
    </message>
    <message>
        <source>Open complaints: %1 · due soon: %2 · late: %3</source>
        <translation>Open complaints: %1 · due soon: %2 · late: %3</translation>
    </message>
    <message>
        <source>The queue cannot be read at the moment and is read again every two seconds. %1</source>
        <translation>The queue cannot be read at the moment and is read again every two seconds. %1</translation>
    </message>
    <message>
        <source>Open %1 · soon %2 · late %3</source>
        <comment>the same where there is little room</comment>
        <translation>Open %1 · soon %2 · late %3</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Only %1: %2 of %3 open complaints</source>
        <comment>dong, how many, of how many</comment>
        <translation>Only %1: %2 of %3 open complaints</translation>
    </message>
</context>
<context>
    <name>baro::ReceiptNotice</name>
    <message>
        <source>Answered and closed.</source>
        <translation>Answered and closed.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>%1 · %2 · squad told to go</source>
        <translation>%1 · %2 · squad told to go</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Being attached to %1…</source>
        <translation>Being attached to %1…</translation>
    </message>
    <message>
        <source>Saved; not attached to %1 yet, which is tried every two seconds. %2</source>
        <translation>Saved; not attached to %1 yet, which is tried every two seconds. %2</translation>
    </message>
    <message>
        <source>Also reported by this caller: attached to %1 and dealt with together with it.</source>
        <translation>Also reported by this caller: attached to %1 and dealt with together with it.</translation>
    </message>
    <message>
        <source>Saved, but not attached to %1. %2</source>
        <translation>Saved, but not attached to %1. %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>who was alerted, time</comment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Danger to life: no time is promised. Alerted: %1.</source>
        <translation>Danger to life: no time is promised. Alerted: %1.</translation>
    </message>
    <message>
        <source>Danger to life, and nobody was alerted yet. No squad is sent before: open the complaint and press %1.</source>
        <comment>a key</comment>
        <translation>Danger to life, and nobody was alerted yet. No squad is sent before: open the complaint and press %1.</translation>
    </message>
</context>
<context>
    <name>baro::RecordsModel</name>
    <message>
        <source>%1 · late</source>
        <comment>a state</comment>
        <translation>%1 · late</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column</comment>
        <translation>Received</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>Dong</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Where and what was said</source>
        <translation>Place and words</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>Squad</translation>
    </message>
    <message>
        <source>Out after</source>
        <translation>Out after</translation>
    </message>
    <message>
        <source>Done after</source>
        <translation>Done after</translation>
    </message>
    <message>
        <source>[%1%2%3] </source>
        <comment>part of a note in which a word was found, with the signs of what is left out</comment>
        <translation>[%1%2%3] </translation>
    </message>
</context>
<context>
    <name>baro::RecordsPanel</name>
    <message numerus="yes">
        <source>Nothing fits. %n complaint(s) differ by one key.</source>
        <translation>
            <numerusform>Nothing fits. %n complaint differs by one key.</numerusform>
            <numerusform>Nothing fits. %n complaints differ by one key.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1, the rest is on its way</source>
        <comment>complaints</comment>
        <translation>The first %1, the rest is on its way</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n complaint</numerusform>
            <numerusform>%n complaints</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>complaints that fit, all</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 read so far, the newest first</source>
        <comment>how many fit</comment>
        <translation>%1 · %2 of %3 read so far, the newest first</translation>
    </message>
    <message>
        <source>No complaint yet. Every one that is received stands here, for good.</source>
        <translation>No complaint yet. Every one that is received stands here, for good.</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters or fewer conditions find more.</source>
        <translation>Nothing fits. Fewer letters or fewer conditions find more.</translation>
    </message>
    <message>
        <source>Nothing among what is read so far.</source>
        <translation>Nothing among what is read so far.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Number, name, telephone, place, what was said, squad, agency</source>
        <translation>Number, name, telephone, place, what was said, squad, agency</translation>
    </message>
    <message>
        <source>Number, name, telephone, words</source>
        <translation>Number, name, telephone, words</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Only</translation>
    </message>
    <message>
        <source>Only those that are…</source>
        <translation>Only those that are…</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>To the queue</translation>
    </message>
    <message>
        <source>Complaints found</source>
        <translation>Complaints found</translation>
    </message>
    <message>
        <source>%1 · %2 matters, %3 further reports of the same</source>
        <comment>how many fit</comment>
        <translation>%1 · %2 matters, %3 further reports of the same</translation>
    </message>
    <message>
        <source>dong, kind, squad, state, month, 3.1~6.15…</source>
        <translation>dong, kind, squad, state, month, 3.1~6.15…</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Order by</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
</context>
<context>
    <name>baro::RoomBar</name>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Calls, the open queue and the complaint</source>
        <translation>Calls, the open queue and the complaint</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>How the office stands, or stood at any minute</source>
        <translation>How the office stands, or stood at any minute</translation>
    </message>
    <message>
        <source>Roster %1</source>
        <comment>with how many gaps ahead</comment>
        <translation>Roster %1</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>Who is on duty when, and who is away</source>
        <translation>Who is on duty when, and who is away</translation>
    </message>
    <message numerus="yes">
        <source>Roster, %n gap(s) ahead</source>
        <translation>
            <numerusform>Roster, %n gap ahead</numerusform>
            <numerusform>Roster, %n gaps ahead</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Language, looks and who sits here</source>
        <translation>Language, looks and who sits here</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Help for the place where you are</source>
        <translation>Help for the place where you are</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Every complaint there is, found as you type</source>
        <translation>Every complaint there is, found as you type</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in the roster to the end of next month</source>
        <translation>
            <numerusform>%n gap in the roster to the end of next month</numerusform>
            <numerusform>%n gaps in the roster to the end of next month</numerusform>
        </translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>What the figures say, for any selection</source>
        <translation>What the figures say, for any selection</translation>
    </message>
</context>
<context>
    <name>baro::RosterModel</name>
    <message numerus="yes">
        <source>%1 %2, %n there</source>
        <comment>shift, hours, members</comment>
        <translation>
            <numerusform>%1 %2, %n there</numerusform>
            <numerusform>%1 %2, %n there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2, team %3, %n there</source>
        <comment>shift, hours, team, members</comment>
        <translation>
            <numerusform>%1 %2, team %3, %n there</numerusform>
            <numerusform>%1 %2, team %3, %n there</numerusform>
        </translation>
    </message>
    <message>
        <source>Off duty</source>
        <translation>Off duty</translation>
    </message>
    <message>
        <source>Set by hand; the pattern says: %1</source>
        <translation>Set by hand; the pattern says: %1</translation>
    </message>
    <message>
        <source>off duty</source>
        <translation>off duty</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>squad, day, what it does</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>no service</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <comment>how long nobody is on duty</comment>
        <translation>Gap %1</translation>
    </message>
    <message>
        <source>Lead alone %1</source>
        <comment>how long only the lead squad is on duty</comment>
        <translation>Lead alone %1</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, how it is covered</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In this time somewhere nobody is on duty for some kind of work; see the list below.</source>
        <translation>In this time somewhere nobody is on duty for some kind of work; see the list below.</translation>
    </message>
    <message>
        <source>In this time everything is covered by the lead squad alone.</source>
        <translation>In this time everything is covered by the lead squad alone.</translation>
    </message>
</context>
<context>
    <name>baro::RosterRoom</name>
    <message>
        <source>Supervisors and the duty officer change the roster. Nothing was changed. Who sits here is chosen in the settings.</source>
        <translation>Supervisors and the duty officer change the roster. Nothing was changed. Who sits here is chosen in the settings.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, squad</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Roster, %1 – %2</source>
        <comment>first and last day of a week</comment>
        <translation>Roster, %1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and squad, what does not go together</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>for supervisors</source>
        <translation>for supervisors</translation>
    </message>
    <message numerus="yes">
        <source>Copy the week of %n squad(s) to the weeks after it:</source>
        <translation>
            <numerusform>Copy the week of %n squad to the weeks after it:</numerusform>
            <numerusform>Copy the week of %n squads to the weeks after it:</numerusform>
        </translation>
    </message>
    <message>
        <source>off duty</source>
        <translation>off duty</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and squad, shifts</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Roster, %n cell(s): %1</source>
        <translation>
            <numerusform>Roster, %n cell: %1</numerusform>
            <numerusform>Roster, %n cells: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What was set here stays and is tried again every two seconds.</source>
        <translation>%1 What was set here stays and is tried again every two seconds.</translation>
    </message>
    <message>
        <source>No shift begins with &quot;%1&quot;. Nothing was changed; the shifts stand below the grid.</source>
        <translation>No shift begins with &quot;%1&quot;. Nothing was changed; the shifts stand below the grid.</translation>
    </message>
    <message>
        <source>There is no shift &quot;%1&quot;. Nothing was changed; the shifts stand below the grid.</source>
        <translation>There is no shift &quot;%1&quot;. Nothing was changed; the shifts stand below the grid.</translation>
    </message>
    <message numerus="yes">
        <source>Roster, %n cell(s) copied</source>
        <translation>
            <numerusform>Roster, %n cell copied</numerusform>
            <numerusform>Roster, %n cells copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The week of %n squad(s) copied to %1</source>
        <translation>
            <numerusform>The week of %n squad copied to %1</numerusform>
            <numerusform>The week of %n squads copied to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roster, %n cell(s) back to the pattern</source>
        <translation>
            <numerusform>Roster, %n cell back to the pattern</numerusform>
            <numerusform>Roster, %n cells back to the pattern</numerusform>
        </translation>
    </message>
    <message>
        <source>A roster as a CSV file</source>
        <translation>A roster as a CSV file</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>CSV files (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>The roster of this week and the next four</source>
        <translation>The roster of this week and the next four</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the roster written to %1</source>
        <translation>
            <numerusform>%n row of the roster written to %1</numerusform>
            <numerusform>%n rows of the roster written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing of this file was taken: %n line(s) cannot be used.</source>
        <translation>
            <numerusform>Nothing of this file was taken: %n line cannot be used.</numerusform>
            <numerusform>Nothing of this file was taken: %n lines cannot be used.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>The roster says already what stands in this file. Nothing was changed.</source>
        <translation>The roster says already what stands in this file. Nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>Roster, %n week(s) of squads taken from a file</source>
        <translation>
            <numerusform>Roster, %n week of squads taken from a file</numerusform>
            <numerusform>Roster, %n weeks of squads taken from a file</numerusform>
        </translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>Roster of the week</source>
        <translation>Roster of the week</translation>
    </message>
    <message>
        <source>Squads by day. A shift&apos;s letter sets a cell, Space goes on to the next, Delete sets off duty, Enter writes several shifts.</source>
        <translation>Squads by day. A shift&apos;s letter sets a cell, Space goes on to the next, Delete sets off duty, Enter writes several shifts.</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Week before</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Week after</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> weeks</translation>
    </message>
    <message>
        <source>To how many weeks the week is copied</source>
        <translation>To how many weeks the week is copied</translation>
    </message>
    <message>
        <source>Back to the pattern</source>
        <translation>Back to the pattern</translation>
    </message>
    <message>
        <source>Somebody is away</source>
        <translation>Somebody is away</translation>
    </message>
    <message>
        <source>Next that does not fit</source>
        <translation>Next that does not fit</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <source>To a file…</source>
        <translation>To a file…</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>code of a shift, its name, its hours</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>A pen marks what was set by hand; the small figure is how many are there.</source>
        <translation>A pen marks what was set by hand; the small figure is how many are there.</translation>
    </message>
    <message>
        <source>Copy the week to the weeks after it:</source>
        <translation>Copy the week to the weeks after it:</translation>
    </message>
    <message>
        <source>%1. Left as they were, for a holiday is no weekday: %2</source>
        <comment>what was done, days</comment>
        <translation>%1. Left as they were, for a holiday is no weekday: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day, its name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The roster is being looked at to the end of next month…</source>
        <translation>The roster is being looked at to the end of next month…</translation>
    </message>
    <message>
        <source>To the end of next month (%1): no gap.</source>
        <comment>a day</comment>
        <translation>To the end of next month (%1): no gap.</translation>
    </message>
    <message numerus="yes">
        <source>To the end of next month (%1): %n gap(s).</source>
        <comment>a day</comment>
        <translation>
            <numerusform>To the end of next month (%1): %n gap.</numerusform>
            <numerusform>To the end of next month (%1): %n gaps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing to the end of next month.</source>
        <translation>Nothing is missing to the end of next month.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that do not fit, to the end of next month</source>
        <translation>
            <numerusform>%n thing that does not fit, to the end of next month</numerusform>
            <numerusform>%n things that do not fit, to the end of next month</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baro::SameStrip</name>
    <message>
        <source>%1; key %2: saves this call, attached to that one</source>
        <comment>why it may be the same; key</comment>
        <translation>%1; key %2: saves this call, attached to that one</translation>
    </message>
    <message>
        <source>Same? The key saves this call attached to:</source>
        <translation>Same? The key saves this call attached to:</translation>
    </message>
    <message>
        <source>Open complaints that this may be about as well</source>
        <translation>Open complaints that this may be about as well</translation>
    </message>
</context>
<context>
    <name>baro::SettingsRoom</name>
    <message>
        <source>Everything done from now on is recorded for: %1</source>
        <translation>Everything done from now on is recorded for: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Who sits here</source>
        <translation>Who sits here</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Every step is recorded with the operator chosen here.</source>
        <translation>Every step is recorded with the operator chosen here.</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Language and looks</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>The office</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>File of the desk</source>
        <translation>File of the desk</translation>
    </message>
    <message>
        <source>These stand in the desk&apos;s file and hold for everyone who works on it. Start the program with --database to work on another file.</source>
        <translation>These stand in the desk&apos;s file and hold for everyone who works on it. Start the program with --database to work on another file.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>8572 Desk, version %1</source>
        <translation>8572 Desk, version %1</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>8572 Desk is free software: you may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.

It is built on these works, each under its own licence:
Qt 6 (LGPL 3), Qt Charts (GPL 3), SQLite (public domain), ICU (Unicode licence), libsodium (ISC), libxlsxwriter (BSD), tl::expected (CC0).</source>
        <translation>8572 Desk is free software: you may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.

It is built on these works, each under its own licence:
Qt 6 (LGPL 3), Qt Charts (GPL 3), SQLite (public domain), ICU (Unicode licence), libsodium (ISC), libxlsxwriter (BSD), tl::expected (CC0).</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>This desk</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Telephone numbers</translation>
    </message>
    <message>
        <source>Squads</source>
        <translation>Squads</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Learned places</source>
        <translation>Learned places</translation>
    </message>
    <message>
        <source>Urgent words</source>
        <translation>Urgent words</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages of the settings</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Service hours</translation>
    </message>
    <message>
        <source>Single days</source>
        <translation>Single days</translation>
    </message>
    <message>
        <source>Dongs</source>
        <translation>Dongs</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Shifts</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patterns</translation>
    </message>
    <message>
        <source>What was typed in the settings and not saved is there again.</source>
        <translation>What was typed in the settings and not saved is there again.</translation>
    </message>
    <message>
        <source>The next page: Ctrl+Tab or Ctrl+PgDn</source>
        <translation>The next page: Ctrl+Tab or Ctrl+PgDn</translation>
    </message>
</context>
<context>
    <name>baro::SheetAsked</name>
    <message>
        <source>Handover sheet</source>
        <translation>Handover sheet</translation>
    </message>
    <message>
        <source>Service began at %1, and the night has given no handover sheet. Open complaints: %2</source>
        <translation>Service began at %1, and the night has given no handover sheet. Open complaints: %2</translation>
    </message>
    <message>
        <source>Service ends at %1, and no handover sheet has been given yet. Open complaints: %2</source>
        <translation>Service ends at %1, and no handover sheet has been given yet. Open complaints: %2</translation>
    </message>
    <message>
        <source>Service ended at %1, and no handover sheet has been given. Open complaints: %2</source>
        <translation>Service ended at %1, and no handover sheet has been given. Open complaints: %2</translation>
    </message>
</context>
<context>
    <name>baro::ShiftStrip</name>
    <message>
        <source>on site, finish first</source>
        <translation>on site, finish first</translation>
    </message>
    <message>
        <source>on the way, can be finished</source>
        <translation>on the way, can be finished</translation>
    </message>
    <message>
        <source>send now, can be finished</source>
        <translation>send now, can be finished</translation>
    </message>
    <message>
        <source>to be handed over</source>
        <translation>to be handed over</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>Service ended at %1. Everything is finished or handed over.</source>
        <translation>Service ended at %1. Everything is finished or handed over.</translation>
    </message>
    <message>
        <source>Service ended at %1. Still to be handed over: %2</source>
        <translation>Service ended at %1. Still to be handed over: %2</translation>
    </message>
    <message>
        <source>Nothing is open that must be finished or handed over by %1.</source>
        <translation>Nothing is open that must be finished or handed over by %1.</translation>
    </message>
    <message>
        <source>To be finished or handed over by %1: %2 (%3 left)</source>
        <comment>a time of day, a number of complaints, a duration</comment>
        <translation>To be finished or handed over by %1: %2 (%3 left)</translation>
    </message>
</context>
<context>
    <name>baro::SpokenProposals</name>
    <message>
        <source>from “%1”</source>
        <translation>from “%1”</translation>
    </message>
    <message>
        <source>initials “%1”</source>
        <translation>initials “%1”</translation>
    </message>
    <message>
        <source>Korean keys “%1”</source>
        <translation>Korean keys “%1”</translation>
    </message>
    <message>
        <source>close to “%1”</source>
        <translation>close to “%1”</translation>
    </message>
    <message>
        <source>place “%1”</source>
        <translation>place “%1”</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %n earlier complaint(s)</source>
        <translation>
            <numerusform>“%1”, %n earlier complaint(s)</numerusform>
            <numerusform>“%1”, %n earlier complaint(s)</numerusform>
        </translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>Dong</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier complaint(s) there</source>
        <translation>
            <numerusform>%n earlier complaint(s) there</numerusform>
            <numerusform>%n earlier complaint(s) there</numerusform>
        </translation>
    </message>
    <message>
        <source>a known place</source>
        <translation>a known place</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message numerus="yes">
        <source>from “%1”, %n earlier complaint(s)</source>
        <translation>
            <numerusform>from “%1”, %n earlier complaint(s)</numerusform>
            <numerusform>from “%1”, %n earlier complaint(s)</numerusform>
        </translation>
    </message>
    <message>
        <source>last call of this number</source>
        <translation>last call of this number</translation>
    </message>
    <message>
        <source>Proposed; Ctrl+Z takes it back.</source>
        <translation>Proposed; Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Proposed: %1. Ctrl+Z takes it back.</source>
        <translation>Proposed: %1. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>named like a place</source>
        <translation>named like a place</translation>
    </message>
    <message>
        <source>“%1” was said, but “%2” lies in %3. Ask the caller which it is.</source>
        <comment>name of a dong, a place, its dong</comment>
        <translation>“%1” was said, but “%2” lies in %3. Ask the caller which it is.</translation>
    </message>
</context>
<context>
    <name>baro::SquadGrid</name>
    <message>
        <source>Off duty until %1</source>
        <translation>Off duty until %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) with it</source>
        <translation>
            <numerusform>%n complaint with it</numerusform>
            <numerusform>%n complaints with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baro::SquadLog</name>
    <message>
        <source>%1 Written down so far: %2.</source>
        <translation>%1 Written down so far: %2.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Set out</source>
        <translation>Set out</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Turned back</source>
        <translation>Turned back</translation>
    </message>
    <message>
        <source>Turned back (%1)</source>
        <translation>Turned back (%1)</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · on site since %2</source>
        <translation>%1 · on site since %2</translation>
    </message>
    <message>
        <source>%1 · on its way since %2</source>
        <translation>%1 · on its way since %2</translation>
    </message>
    <message>
        <source>%1 · told to go at %2</source>
        <translation>%1 · told to go at %2</translation>
    </message>
    <message>
        <source>%1 · chosen at %2, not told to go yet</source>
        <translation>%1 · chosen at %2, not told to go yet</translation>
    </message>
    <message>
        <source>Enter writes down: %1.</source>
        <translation>Enter writes down: %1.</translation>
    </message>
    <message>
        <source>T once more: another reason.</source>
        <translation>T once more: another reason.</translation>
    </message>
    <message numerus="yes">
        <source>%n other squad(s) of this complaint end(s) with it.</source>
        <translation>
            <numerusform>%n other squad(s) of this complaint end(s) with it.</numerusform>
            <numerusform>%n other squad(s) of this complaint end(s) with it.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2; Up and Down choose another.</source>
        <translation>%1 of %2; Up and Down choose another.</translation>
    </message>
    <message>
        <source>The squads that are under way are being read.</source>
        <translation>The squads that are under way are being read.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 has no open errand: there is nothing to write down. Choose a squad for the complaint first.</source>
        <translation>%1 has no open errand: there is nothing to write down. Choose a squad for the complaint first.</translation>
    </message>
    <message>
        <source>The errand that was meant has ended meanwhile. Up and Down choose another.</source>
        <translation>The errand that was meant has ended meanwhile. Up and Down choose another.</translation>
    </message>
    <message>
        <source>No squad is under way. Once a squad is chosen for a complaint, what it reports is written down here.</source>
        <translation>No squad is under way. Once a squad is chosen for a complaint, what it reports is written down here.</translation>
    </message>
    <message>
        <source>Type the squad: initials, name, code or the last digits of its telephone, then Enter. Open errands: %1.</source>
        <translation>Type the squad: initials, name, code or the last digits of its telephone, then Enter. Open errands: %1.</translation>
    </message>
    <message>
        <source>min ago, at %1</source>
        <translation>min ago, at %1</translation>
    </message>
    <message>
        <source>Squad log</source>
        <translation>Squad log</translation>
    </message>
    <message>
        <source>Squad that reports</source>
        <translation>Squad that reports</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>Squad</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Minutes ago</source>
        <translation>Minutes ago</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Write down</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>No squad is found by “%1”: try its initials, name, code or the last digits of its telephone.</source>
        <translation>No squad is found by “%1”: try its initials, name, code or the last digits of its telephone.</translation>
    </message>
    <message>
        <source>Its arrival at %1 stands already, so there is nothing to write down. D: done; T: turned back.</source>
        <translation>Its arrival at %1 stands already, so there is nothing to write down. D: done; T: turned back.</translation>
    </message>
    <message>
        <source>That it set out at %1 stands already, so there is nothing to write down. D: done; T: turned back.</source>
        <translation>That it set out at %1 stands already, so there is nothing to write down. D: done; T: turned back.</translation>
    </message>
    <message>
        <source>That it set out at %1 stands already, so there is nothing to write down. A: arrived; D: done; T: turned back.</source>
        <translation>That it set out at %1 stands already, so there is nothing to write down. A: arrived; D: done; T: turned back.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %n squad(s), such as %2. Type more, or choose one with Down.</source>
        <translation>
            <numerusform>“%1” fits %n squad, %2. Type more, or choose one with Down.</numerusform>
            <numerusform>“%1” fits %n squads, such as %2. Type more, or choose one with Down.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first which squad reports: its initials, name, code or the last digits of its telephone.</source>
        <translation>Say first which squad reports: its initials, name, code or the last digits of its telephone.</translation>
    </message>
</context>
<context>
    <name>baro::StepsView</name>
    <message>
        <source>assigned %1</source>
        <comment>time</comment>
        <translation>assigned %1</translation>
    </message>
    <message>
        <source>reserved for %1</source>
        <comment>time</comment>
        <translation>reserved for %1</translation>
    </message>
    <message>
        <source>told to go %1</source>
        <comment>time</comment>
        <translation>told to go %1</translation>
    </message>
    <message>
        <source>out %1</source>
        <comment>time a squad set out</comment>
        <translation>out %1</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <comment>time</comment>
        <translation>arrived %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <comment>time</comment>
        <translation>left %1</translation>
    </message>
    <message>
        <source>recalled %1 (%2)</source>
        <comment>time, reason</comment>
        <translation>recalled %1 (%2)</translation>
    </message>
    <message>
        <source>not out yet</source>
        <translation>not out yet</translation>
    </message>
    <message>
        <source>referred %1</source>
        <comment>time</comment>
        <translation>referred %1</translation>
    </message>
    <message>
        <source>spoken to: %1</source>
        <comment>person</comment>
        <translation>spoken to: %1</translation>
    </message>
    <message>
        <source>their reference: %1</source>
        <translation>their reference: %1</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <comment>time</comment>
        <translation>promised for %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <comment>time</comment>
        <translation>answered %1</translation>
    </message>
    <message>
        <source>completed %1</source>
        <comment>time</comment>
        <translation>completed %1</translation>
    </message>
    <message>
        <source>returned %1 (%2)</source>
        <comment>time, reason</comment>
        <translation>returned %1 (%2)</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>not done yet</translation>
    </message>
    <message>
        <source>Alerted %1: %2</source>
        <comment>time, agency</comment>
        <translation>Alerted %1: %2</translation>
    </message>
    <message>
        <source>Squads and referrals</source>
        <translation>Squads and referrals</translation>
    </message>
    <message>
        <source>No squad was sent and nobody else was asked yet.</source>
        <translation>No squad was sent and nobody else was asked yet.</translation>
    </message>
    <message>
        <source>Alerted %1: %2, because of: %3</source>
        <comment>time, agency, danger to life</comment>
        <translation>Alerted %1: %2, because of: %3</translation>
    </message>
</context>
<context>
    <name>baro::TimeBar</name>
    <message>
        <source>This is the present.</source>
        <translation>This is the present.</translation>
    </message>
    <message>
        <source>Back in time</source>
        <translation>Back in time</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Minute of the day</source>
        <translation>Minute of the day</translation>
    </message>
    <message>
        <source>Left and Right: a minute. Page Up and Page Down: an hour. With Ctrl: a day.</source>
        <translation>Left and Right: a minute. Page Up and Page Down: an hour. With Ctrl: a day.</translation>
    </message>
    <message>
        <source>◀ ▶ minute · Page hour · Ctrl day</source>
        <translation>◀ ▶ minute · Page hour · Ctrl day</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
</context>
<context>
    <name>baro::TimelineModel</name>
    <message>
        <source>recorded by %1</source>
        <comment>operator</comment>
        <translation>recorded by %1</translation>
    </message>
    <message>
        <source>recorded by %1, said by: %2</source>
        <comment>operator, source</comment>
        <translation>recorded by %1, said by: %2</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>%1  %2 (%3)</source>
        <comment>time, what happened, who recorded it</comment>
        <translation>%1  %2 (%3)</translation>
    </message>
    <message>
        <source>Left: hide them</source>
        <translation>Left: hide them</translation>
    </message>
    <message>
        <source>Enter: each of them</source>
        <translation>Enter: each of them</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a line of the history, its key</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>baro::TopStrip</name>
    <message>
        <source>open %1</source>
        <translation>open %1</translation>
    </message>
    <message>
        <source>due soon %1</source>
        <translation>due soon %1</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>late %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>8572 Desk</source>
        <translation>8572 Desk</translation>
    </message>
    <message>
        <source>Who sits here</source>
        <translation>Who sits here</translation>
    </message>
    <message>
        <source>Switch between Korean and English</source>
        <translation>Switch between Korean and English</translation>
    </message>
    <message>
        <source>Switch between Korean and English (Ctrl+L)</source>
        <translation>Switch between Korean and English (Ctrl+L)</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Light or dark (Ctrl+D)</source>
        <translation>Light or dark (Ctrl+D)</translation>
    </message>
    <message>
        <source>Day and time at the office: %1</source>
        <translation>Day and time at the office: %1</translation>
    </message>
    <message>
        <source>When squads are on duty, from the office&apos;s calendar</source>
        <translation>When squads are on duty, from the office&apos;s calendar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
</context>
<context>
    <name>baro::UndoBar</name>
    <message>
        <source>Taken back: %1</source>
        <translation>Taken back: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of a complaint, what was done</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 was received. A receipt is never taken back; cancel the complaint if it was a mistake.</source>
        <translation>%1 was received. A receipt is never taken back; cancel the complaint if it was a mistake.</translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>There is nothing to take back here.</translation>
    </message>
    <message>
        <source>The last step was taken back.</source>
        <translation>The last step was taken back.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) that can be taken back</source>
        <translation>
            <numerusform>%n step that can be taken back</numerusform>
            <numerusform>%n steps that can be taken back</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 taken back. The first that was not: %3</source>
        <comment>steps, steps, a sentence</comment>
        <translation>%1 of %2 taken back. The first that was not: %3</translation>
    </message>
    <message>
        <source>%1 was received and stays on record. %2 once more cancels it as a wrong entry.</source>
        <comment>number, a key</comment>
        <translation>%1 was received and stays on record. %2 once more cancels it as a wrong entry.</translation>
    </message>
    <message>
        <source>%1 was cancelled as a wrong entry</source>
        <comment>number</comment>
        <translation>%1 was cancelled as a wrong entry</translation>
    </message>
    <message>
        <source>Something was not done since then, and nothing is taken back yet. %1 once more takes back: %2</source>
        <comment>a key, what was done</comment>
        <translation>Something was not done since then, and nothing is taken back yet. %1 once more takes back: %2</translation>
    </message>
</context>
<context>
    <name>baro::UrgentList</name>
    <message>
        <source>nobody alerted yet</source>
        <translation>nobody alerted yet</translation>
    </message>
    <message>
        <source>%1, service time</source>
        <comment>a clock, late in hours of service</comment>
        <translation>%1, service time</translation>
    </message>
</context>
<context>
    <name>baro::ViewsBar</name>
    <message>
        <source>Keep this view…</source>
        <translation>Keep this view…</translation>
    </message>
    <message>
        <source>Drop a view</source>
        <translation>Drop a view</translation>
    </message>
    <message>
        <source>The view “%1” was dropped.</source>
        <translation>The view “%1” was dropped.</translation>
    </message>
    <message>
        <source>This view is kept as “%1”.</source>
        <translation>This view is kept as “%1”.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Name of this view, Enter keeps it</source>
        <translation>Name of this view, Enter keeps it</translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation>Name of this view</translation>
    </message>
</context>
<context>
    <name>baro::WithOthersModel</name>
    <message>
        <source>No time for the reply was said</source>
        <translation>No time for the reply was said</translation>
    </message>
    <message>
        <source>no time said</source>
        <translation>no time said</translation>
    </message>
    <message>
        <source>Reply due %1, overdue by %2</source>
        <translation>Reply due %1, overdue by %2</translation>
    </message>
    <message>
        <source>Reply due %1</source>
        <translation>Reply due %1</translation>
    </message>
    <message>
        <source>%1, answered</source>
        <comment>since when it lies there</comment>
        <translation>%1, answered</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>Reply due</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>What and where</translation>
    </message>
</context>
<context>
    <name>baro::WithOthersPanel</name>
    <message>
        <source>no number</source>
        <translation>no number</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>agency, telephone, number of the complaint</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · reached %2</source>
        <comment>agency, its hours</comment>
        <translation>%1 · reached %2</translation>
    </message>
    <message>
        <source>There since %1; their reply was due %2, overdue by %3.</source>
        <translation>There since %1; their reply was due %2, overdue by %3.</translation>
    </message>
    <message>
        <source>There since %1; their reply is due %2.</source>
        <translation>There since %1; their reply is due %2.</translation>
    </message>
    <message>
        <source>There since %1; no time for their reply was said.</source>
        <translation>There since %1; no time for their reply was said.</translation>
    </message>
    <message>
        <source>%1 They asked for more time once already.</source>
        <translation>%1 They asked for more time once already.</translation>
    </message>
    <message>
        <source>Asked again at %1: %2</source>
        <translation>Asked again at %1: %2</translation>
    </message>
    <message>
        <source>Asked again at %1</source>
        <translation>Asked again at %1</translation>
    </message>
    <message>
        <source>Noted that they were asked again, %1</source>
        <translation>Noted that they were asked again, %1</translation>
    </message>
    <message>
        <source>Their answer noted, %1</source>
        <translation>Their answer noted, %1</translation>
    </message>
    <message>
        <source>Noted as done by them, %1</source>
        <translation>Noted as done by them, %1</translation>
    </message>
    <message>
        <source>Noted as returned to us, %1</source>
        <translation>Noted as returned to us, %1</translation>
    </message>
    <message>
        <source>With others: %1 · overdue: %2</source>
        <translation>With others: %1 · overdue: %2</translation>
    </message>
    <message>
        <source>With others</source>
        <translation>With others</translation>
    </message>
    <message>
        <source>Nothing lies with others. Complaints for which another body was asked to help appear here, with when their reply is due.</source>
        <translation>Nothing lies with others. Complaints for which another body was asked to help appear here, with when their reply is due.</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>To the queue</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Note (optional)</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Asked again</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Done by them</source>
        <translation>Done by them</translation>
    </message>
    <message>
        <source>Returned, not theirs</source>
        <translation>Returned, not theirs</translation>
    </message>
</context>
<context>
    <name>baro::WordsPage</name>
    <message>
        <source>&quot;%1…&quot; is longer than %2 characters. Nothing was saved; shorten it.</source>
        <translation>&quot;%1…&quot; is longer than %2 characters. Nothing was saved; shorten it.</translation>
    </message>
    <message>
        <source>Urgent words: saved</source>
        <translation>Urgent words: saved</translation>
    </message>
    <message>
        <source>A report that holds one of these is proposed as urgent. One word or phrase a line; blanks inside are passed over when a report is read.</source>
        <translation>A report that holds one of these is proposed as urgent. One word or phrase a line; blanks inside are passed over when a report is read.</translation>
    </message>
    <message>
        <source>Urgent words, one a line</source>
        <translation>Urgent words, one a line</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>%1 What is typed stays here and is saved as soon as that is possible; it is tried every two seconds.</source>
        <translation>%1 What is typed stays here and is saved as soon as that is possible; it is tried every two seconds.</translation>
    </message>
</context>
</TS>
