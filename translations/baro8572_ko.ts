<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>Account</name>
    <message>
        <source>Account of the handling, %1</source>
        <comment>number</comment>
        <translation>처리경과서, %1</translation>
    </message>
    <message>
        <source>Account of the handling</source>
        <translation>처리경과서</translation>
    </message>
    <message>
        <source>Composed on %1 from the log of the office. Nothing in it can be changed afterwards.</source>
        <comment>time</comment>
        <translation>%1에 사무실의 기록에서 작성했습니다. 기록은 나중에 고칠 수 없습니다.</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>접수번호</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>처리 상태</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <comment>time, operator, channel</comment>
        <translation>%1, 접수자 %2, %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>동</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>신고 내용</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>신고자</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Why the times stand as they do: cycle %1</source>
        <translation>시간이 이렇게 계산된 까닭: %1회차</translation>
    </message>
    <message>
        <source>Why the times stand as they do</source>
        <translation>시간이 이렇게 계산된 까닭</translation>
    </message>
    <message>
        <source>No promise was in force when this was received.</source>
        <translation>접수할 때 시행 중인 약속이 없었습니다.</translation>
    </message>
    <message>
        <source>Why it was late: %1</source>
        <translation>늦은 까닭: %1</translation>
    </message>
    <message>
        <source>Why it was late: %1. %2</source>
        <comment>reason, words</comment>
        <translation>늦은 까닭: %1. %2</translation>
    </message>
    <message>
        <source>Every promise was kept.</source>
        <translation>모든 약속을 지켰습니다.</translation>
    </message>
    <message>
        <source>No promise is broken so far.</source>
        <translation>지금까지 어긴 약속이 없습니다.</translation>
    </message>
    <message>
        <source>It was late. No reason was recorded.</source>
        <translation>늦었습니다. 까닭은 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>It is late. The reason is recorded when it is closed.</source>
        <translation>늦고 있습니다. 까닭은 종결할 때 기록합니다.</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>처리 단계</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>일어난 때</translation>
    </message>
    <message>
        <source>It was written down</source>
        <translation>기록한 때</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>기록한 사람</translation>
    </message>
    <message>
        <source>This step was undone.</source>
        <translation>이 단계는 되돌렸습니다.</translation>
    </message>
    <message>
        <source>%1, said by: %2</source>
        <comment>operator, source</comment>
        <translation>%1, 알린 쪽: %2</translation>
    </message>
    <message>
        <source>Each of them stands at the end.</source>
        <translation>하나하나는 끝에 적었습니다.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last number of steps told together</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>time, time</comment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>Every reminder</source>
        <translation>독촉 알림 전체</translation>
    </message>
    <message>
        <source>It went to the competent body, so that no promise was kept or broken.</source>
        <translation>소관 기관으로 이송되어 약속을 지키거나 어긴 것으로 보지 않습니다.</translation>
    </message>
</context>
<context>
    <name>AdviceText</name>
    <message>
        <source>goes to this dong first</source>
        <translation>이 동에 먼저 감</translation>
    </message>
    <message>
        <source>goes to this dong when others cannot</source>
        <translation>다른 반이 못 갈 때 이 동에 감</translation>
    </message>
    <message>
        <source>otherwise goes to other dongs</source>
        <translation>평소에는 다른 동에 감</translation>
    </message>
    <message>
        <source>usually goes to this kind of trouble</source>
        <translation>이런 일에 보통 감</translation>
    </message>
    <message>
        <source>can do this kind of work</source>
        <translation>이 일을 할 수 있음</translation>
    </message>
    <message>
        <source>goes to everything</source>
        <translation>무슨 일에나 감</translation>
    </message>
    <message>
        <source>free now</source>
        <translation>지금 비어 있음</translation>
    </message>
    <message>
        <source>likely to be free any moment</source>
        <translation>곧 돌아올 전망</translation>
    </message>
    <message>
        <source>likely to be free at %1</source>
        <translation>%1에 돌아올 전망</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) before this one</source>
        <translation>
            <numerusform>앞선 민원 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>ends work at %1, before it is likely to be done</source>
        <translation>끝내기 전인 %1에 근무 종료</translation>
    </message>
    <message>
        <source>on duty from %1</source>
        <translation>%1부터 근무</translation>
    </message>
    <message>
        <source>on call for what is urgent</source>
        <translation>긴급할 때만 부르는 당번</translation>
    </message>
    <message numerus="yes">
        <source>only %n member(s) there</source>
        <translation>
            <numerusform>인원 %n명뿐</numerusform>
        </translation>
    </message>
    <message>
        <source>Out by %1 cannot be kept: not before %2.</source>
        <translation>%1까지 출동할 수 없음: 빨라야 %2.</translation>
    </message>
    <message>
        <source>Out by %1 can be kept; done by %2 hardly: likely at %3.</source>
        <translation>%1까지 출동 가능, %2까지 처리는 어려움: 전망 %3.</translation>
    </message>
    <message>
        <source>Done by %1 can hardly be kept: likely at %2.</source>
        <translation>%1까지 처리하기 어려움: 전망 %2.</translation>
    </message>
    <message>
        <source>Out by %1 and done by %2 can be kept.</source>
        <translation>%1까지 출동, %2까지 처리할 수 있음.</translation>
    </message>
    <message>
        <source>Out by %1 can be kept.</source>
        <translation>%1까지 출동할 수 있음.</translation>
    </message>
    <message>
        <source>Done by %1 can be kept.</source>
        <translation>%1까지 처리할 수 있음.</translation>
    </message>
    <message>
        <source>Off duty until %1</source>
        <translation>%1까지 비번</translation>
    </message>
    <message>
        <source>On call until %1</source>
        <translation>%1까지 긴급 대기</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of a squad, since how long</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is no shift &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 근무는 없습니다.</translation>
    </message>
    <message>
        <source>%1: everybody is away.</source>
        <translation>%1: 모두 부재입니다.</translation>
    </message>
    <message>
        <source>%1: %2 there, %3 are asked for.</source>
        <translation>%1: %2명이 나옵니다. %3명이 필요합니다.</translation>
    </message>
    <message>
        <source>%1 begins before the shift before it has ended.</source>
        <translation>%1: 앞 근무가 끝나기 전에 시작합니다.</translation>
    </message>
    <message>
        <source>%1 is in two squads at once.</source>
        <translation>%1: 같은 시간에 두 기동반에 있습니다.</translation>
    </message>
    <message>
        <source>%1: only %2 of rest before it, %3 are due.</source>
        <translation>%1: 앞 근무와 사이가 %2뿐입니다. %3 쉬어야 합니다.</translation>
    </message>
</context>
<context>
    <name>BoardSaid</name>
    <message>
        <source>Open</source>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>기한 경과</translation>
    </message>
    <message>
        <source>Resolved, to be closed</source>
        <translation>처리 완료, 종결 대기</translation>
    </message>
    <message>
        <source>Set out in time, today</source>
        <translation>제때 출동, 오늘</translation>
    </message>
    <message>
        <source>Set out in time, this week</source>
        <translation>제때 출동, 이번 주</translation>
    </message>
    <message>
        <source>Resolved in time, today</source>
        <translation>제때 처리, 오늘</translation>
    </message>
    <message>
        <source>Resolved in time, this week</source>
        <translation>제때 처리, 이번 주</translation>
    </message>
    <message>
        <source>Duty officer</source>
        <translation>당직자</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>근무조</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>다음 공백</translation>
    </message>
    <message>
        <source>Breaks first</source>
        <translation>먼저 다가오는 약속</translation>
    </message>
    <message>
        <source>Dongs</source>
        <translation>동</translation>
    </message>
    <message>
        <source>Open without a dong of ours</source>
        <translation>우리 동이 아닌 처리 중</translation>
    </message>
    <message>
        <source>Squads</source>
        <translation>기동반</translation>
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
        <translation>%2건 중 %1건</translation>
    </message>
    <message>
        <source>none was due</source>
        <translation>판정 없음</translation>
    </message>
    <message>
        <source>open %1, late %2</source>
        <translation>처리 중 %1, 기한 경과 %2</translation>
    </message>
    <message>
        <source>squads on duty: %1 first, %2 when others cannot</source>
        <translation>근무 중인 기동반: 우선 %1, 지원 %2</translation>
    </message>
    <message>
        <source>nobody on duty</source>
        <translation>근무 중인 기동반 없음</translation>
    </message>
    <message>
        <source>nobody for: %1</source>
        <translation>갈 사람 없는 분야: %1</translation>
    </message>
    <message>
        <source>There is no squad yet.</source>
        <translation>아직 기동반이 없습니다.</translation>
    </message>
    <message>
        <source>no shift now</source>
        <translation>지금 근무조 없음</translation>
    </message>
    <message>
        <source>squads for what is urgent: %1 first, %2 when others cannot</source>
        <translation>긴급한 일에 갈 기동반: 우선 %1, 보조 %2</translation>
    </message>
    <message>
        <source>no squad on duty or on call</source>
        <translation>근무·대기 중인 기동반 없음</translation>
    </message>
    <message>
        <source>nobody for what is urgent: %1</source>
        <comment>kinds of work</comment>
        <translation>긴급한 일에 갈 기동반이 없는 분야: %1</translation>
    </message>
    <message>
        <source>On call</source>
        <comment>state of squads</comment>
        <translation>야간 대기</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>in place of %1, on which two holidays fell</source>
        <translation>%1에 두 공휴일이 겹쳐 쉬는 대체공휴일</translation>
    </message>
    <message>
        <source>in place of %1, a Sunday</source>
        <translation>%1(일요일)을 대신하는 대체공휴일</translation>
    </message>
    <message>
        <source>in place of %1, a Saturday</source>
        <translation>%1(토요일)을 대신하는 대체공휴일</translation>
    </message>
    <message>
        <source>day %1 of month %2 of the lunar calendar</source>
        <translation>음력 %2월 %1일</translation>
    </message>
    <message>
        <source>the day before day %1 of month %2 of the lunar calendar</source>
        <translation>음력 %2월 %1일의 전날</translation>
    </message>
    <message>
        <source>the day after day %1 of month %2 of the lunar calendar</source>
        <translation>음력 %2월 %1일의 다음날</translation>
    </message>
    <message>
        <source>an election with a date of its own</source>
        <translation>따로 정한 선거일</translation>
    </message>
    <message>
        <source>decreed for this one day</source>
        <translation>그해 하루만 정부가 정한 날</translation>
    </message>
    <message>
        <source>each year on %1</source>
        <translation>매년 %1</translation>
    </message>
    <message numerus="yes">
        <source>the first Wednesday from %n day(s) before the end of the term on %1, a week later because of a holiday beside it</source>
        <translation>
            <numerusform>임기 만료일(%1) 전 %n일 이후 첫 수요일이 공휴일과 맞닿아 한 주 뒤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first Wednesday from %n day(s) before the end of the term on %1</source>
        <translation>
            <numerusform>임기 만료일(%1) 전 %n일 이후 첫 수요일</numerusform>
        </translation>
    </message>
    <message>
        <source>law until %1: %2</source>
        <translation>%1까지 시행: %2</translation>
    </message>
    <message>
        <source>law since %1: %2</source>
        <translation>%1부터 시행: %2</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>received</source>
        <translation>접수한 때</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>접수 건수</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>건</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>앞 기간</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Further reports</source>
        <translation>동일 신고</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>다시 연 건수</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>맡긴 건수</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>지킨 약속</translation>
    </message>
    <message>
        <source>kept, percent</source>
        <translation>지킨 비율, %</translation>
    </message>
    <message>
        <source>Set out in time</source>
        <translation>제때 출동</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>제때 해결</translation>
    </message>
    <message>
        <source>set out, the period before</source>
        <translation>출동, 앞 기간</translation>
    </message>
    <message>
        <source>of</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Time to set out</source>
        <translation>출동까지 걸린 시간</translation>
    </message>
    <message>
        <source>minutes from the receipt</source>
        <translation>접수부터, 분</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>절반</translation>
    </message>
    <message>
        <source>nine of ten within</source>
        <translation>열에 아홉</translation>
    </message>
    <message>
        <source>half within, the period before</source>
        <translation>절반, 앞 기간</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>건수</translation>
    </message>
    <message>
        <source>Half set out within</source>
        <translation>출동 절반</translation>
    </message>
    <message>
        <source>Nine of ten</source>
        <translation>열에 아홉</translation>
    </message>
    <message>
        <source>Half arrived within</source>
        <translation>도착 절반</translation>
    </message>
    <message>
        <source>Half resolved within</source>
        <translation>해결 절반</translation>
    </message>
    <message>
        <source>Time to arrive and to resolve</source>
        <translation>도착과 해결까지 걸린 시간</translation>
    </message>
    <message>
        <source>half arrived within</source>
        <translation>도착 절반</translation>
    </message>
    <message>
        <source>half resolved within</source>
        <translation>해결 절반</translation>
    </message>
    <message>
        <source>half resolved within, the period before</source>
        <translation>해결 절반, 앞 기간</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>절반</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>해결</translation>
    </message>
    <message>
        <source>How long setting out took</source>
        <translation>출동 시간의 분포</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>건</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>건수</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>앞 기간</translation>
    </message>
    <message>
        <source>By dong</source>
        <translation>동별</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>동</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>분야별</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>분야</translation>
    </message>
    <message>
        <source>Time to set out by squad</source>
        <translation>기동반별 출동 시간</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>기동반</translation>
    </message>
    <message>
        <source>By hour and weekday</source>
        <translation>시간과 요일</translation>
    </message>
    <message>
        <source>hour of the receipt</source>
        <translation>접수한 시각</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Late ones by squad and part of the week</source>
        <translation>기동반과 요일·때별 늦은 비율</translation>
    </message>
    <message>
        <source>night, morning, afternoon, evening of each day</source>
        <translation>요일마다 새벽, 오전, 오후, 저녁</translation>
    </message>
    <message>
        <source>late, percent</source>
        <translation>늦은 비율, %</translation>
    </message>
    <message>
        <source>Part of the week</source>
        <translation>요일과 때</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>늦음</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 late; too few to say</source>
        <translation>%1, %2: %4건 가운데 %3건 늦음. 적어서 말하기 어렵습니다</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 late (%5)</source>
        <translation>%1, %2: %4건 가운데 %3건 늦음(%5)</translation>
    </message>
    <message>
        <source>With other bodies</source>
        <translation>다른 기관에 맡긴 것</translation>
    </message>
    <message>
        <source>complaints referred</source>
        <translation>맡긴 건수</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Half of the replies within (12 months)</source>
        <translation>회신 절반(12개월)</translation>
    </message>
    <message>
        <source>In time (12 months)</source>
        <translation>제때 회신(12개월)</translation>
    </message>
    <message>
        <source>What comes back again and again</source>
        <translation>되풀이되는 곳</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Most often</source>
        <translation>가장 많은 분야</translation>
    </message>
    <message>
        <source>From no place came three complaints or more.</source>
        <translation>세 번 이상 신고된 곳이 없습니다.</translation>
    </message>
    <message>
        <source>Most often: %1, %2 reports.</source>
        <translation>가장 많은 곳: %1, %2건.</translation>
    </message>
    <message>
        <source>The operators&apos; day</source>
        <translation>상담원의 하루</translation>
    </message>
    <message>
        <source>calls taken</source>
        <translation>받은 전화</translation>
    </message>
    <message>
        <source>minutes from the receipt; line: 10 to 90 %, box: 25 to 75 %, mark: half</source>
        <translation>접수부터, 분. 선: 10~90 %, 상자: 25~75 %, 굵은 금: 절반</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln report(s)</source>
        <translation>
            <numerusform>%1: %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2:00: %Ln call(s)</source>
        <translation>
            <numerusform>%1, %2시: %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>minutes; more is drawn at the edge</source>
        <translation>분. 넘는 것은 끝에 그립니다</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>Received</source>
        <comment>state</comment>
        <translation>접수</translation>
    </message>
    <message>
        <source>Assigned</source>
        <comment>state: a squad was chosen, not told yet</comment>
        <translation>배정</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <comment>state: the squad was told to go</comment>
        <translation>출동 지시</translation>
    </message>
    <message>
        <source>Set out</source>
        <comment>state: the squad is on its way</comment>
        <translation>출동</translation>
    </message>
    <message>
        <source>On site</source>
        <comment>state: the squad has arrived</comment>
        <translation>현장 도착</translation>
    </message>
    <message>
        <source>Referred</source>
        <comment>state: another body must act</comment>
        <translation>협조 요청</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>state</comment>
        <translation>보류</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>state</comment>
        <translation>처리 완료</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state</comment>
        <translation>종결</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state</comment>
        <translation>취소</translation>
    </message>
    <message>
        <source>Also reported</source>
        <comment>state: one more report of another complaint</comment>
        <translation>동일 신고</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>life of a complaint</comment>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>life of a complaint</comment>
        <translation>보류</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>life of a complaint</comment>
        <translation>처리 완료</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>life of a complaint</comment>
        <translation>종결</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>life of a complaint</comment>
        <translation>취소</translation>
    </message>
    <message>
        <source>Also reported</source>
        <comment>life of a complaint</comment>
        <translation>동일 신고</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <comment>priority</comment>
        <translation>일반</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>priority</comment>
        <translation>긴급</translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>channel</comment>
        <translation>전화</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>channel</comment>
        <translation>방문</translation>
    </message>
    <message>
        <source>Web</source>
        <comment>channel</comment>
        <translation>인터넷</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>channel</comment>
        <translation>기타</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>language of the caller</comment>
        <translation>한국어</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language of the caller</comment>
        <translation>영어</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>language of the caller</comment>
        <translation>기타</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>who said it</comment>
        <translation>상담원</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>who said it</comment>
        <translation>신고자</translation>
    </message>
    <message>
        <source>Squad</source>
        <comment>who said it</comment>
        <translation>기동반</translation>
    </message>
    <message>
        <source>Agency</source>
        <comment>who said it</comment>
        <translation>다른 기관</translation>
    </message>
    <message>
        <source>Record of another system</source>
        <comment>who said it</comment>
        <translation>다른 시스템의 기록</translation>
    </message>
    <message>
        <source>Squad reported late</source>
        <comment>why recorded late</comment>
        <translation>기동반 보고 지연</translation>
    </message>
    <message>
        <source>Lines were busy</source>
        <comment>why recorded late</comment>
        <translation>전화 폭주</translation>
    </message>
    <message>
        <source>System was down</source>
        <comment>why recorded late</comment>
        <translation>시스템 장애</translation>
    </message>
    <message>
        <source>First written on paper</source>
        <comment>why recorded late</comment>
        <translation>종이에 먼저 기록</translation>
    </message>
    <message>
        <source>Imported from another system</source>
        <comment>why recorded late</comment>
        <translation>다른 시스템에서 가져옴</translation>
    </message>
    <message>
        <source>Other reason</source>
        <comment>why recorded late</comment>
        <translation>기타 사유</translation>
    </message>
    <message>
        <source>Wrong squad</source>
        <comment>why recalled</comment>
        <translation>담당 기동반 아님</translation>
    </message>
    <message>
        <source>Needed more urgently elsewhere</source>
        <comment>why recalled</comment>
        <translation>더 급한 현장에 필요</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <comment>why recalled</comment>
        <translation>출동 불필요</translation>
    </message>
    <message>
        <source>Cannot get there</source>
        <comment>why recalled</comment>
        <translation>현장 접근 불가</translation>
    </message>
    <message>
        <source>Danger on site</source>
        <comment>why recalled</comment>
        <translation>현장 위험</translation>
    </message>
    <message>
        <source>Other reason</source>
        <comment>why recalled</comment>
        <translation>기타 사유</translation>
    </message>
    <message>
        <source>Waiting for the caller</source>
        <comment>why on hold</comment>
        <translation>신고자 응답 대기</translation>
    </message>
    <message>
        <source>Waiting for another agency</source>
        <comment>why on hold</comment>
        <translation>다른 기관 처리 대기</translation>
    </message>
    <message>
        <source>Weather</source>
        <comment>why on hold</comment>
        <translation>기상 여건</translation>
    </message>
    <message>
        <source>Access refused</source>
        <comment>why on hold</comment>
        <translation>출입 거부</translation>
    </message>
    <message>
        <source>Waiting for parts or material</source>
        <comment>why on hold</comment>
        <translation>부품·자재 대기</translation>
    </message>
    <message>
        <source>Other reason</source>
        <comment>why on hold</comment>
        <translation>기타 사유</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>outcome</comment>
        <translation>조치 완료</translation>
    </message>
    <message>
        <source>Answered on the line</source>
        <comment>outcome</comment>
        <translation>즉답</translation>
    </message>
    <message>
        <source>Done by another agency</source>
        <comment>outcome</comment>
        <translation>다른 기관에서 처리</translation>
    </message>
    <message>
        <source>Nothing found on site</source>
        <comment>outcome</comment>
        <translation>현장 이상 없음</translation>
    </message>
    <message>
        <source>Not ours to do</source>
        <comment>outcome</comment>
        <translation>구청 소관 아님</translation>
    </message>
    <message>
        <source>The law does not allow it</source>
        <comment>outcome</comment>
        <translation>법령상 불가</translation>
    </message>
    <message>
        <source>Withdrawn by the caller</source>
        <comment>outcome</comment>
        <translation>신고자 취하</translation>
    </message>
    <message>
        <source>Cannot be done</source>
        <comment>outcome</comment>
        <translation>처리 불가</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <comment>why cancelled</comment>
        <translation>이중 입력</translation>
    </message>
    <message>
        <source>Not a complaint</source>
        <comment>why cancelled</comment>
        <translation>민원 아님</translation>
    </message>
    <message>
        <source>Prank</source>
        <comment>why cancelled</comment>
        <translation>장난 신고</translation>
    </message>
    <message>
        <source>Withdrawn by the caller</source>
        <comment>why cancelled</comment>
        <translation>신고자 취하</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <comment>why cancelled</comment>
        <translation>잘못 입력</translation>
    </message>
    <message>
        <source>Other reason</source>
        <comment>why cancelled</comment>
        <translation>기타 사유</translation>
    </message>
    <message>
        <source>Caller is not satisfied</source>
        <comment>why reopened</comment>
        <translation>신고자 불만족</translation>
    </message>
    <message>
        <source>The trouble is back</source>
        <comment>why reopened</comment>
        <translation>불편 재발</translation>
    </message>
    <message>
        <source>Closed by mistake</source>
        <comment>why reopened</comment>
        <translation>착오로 종결</translation>
    </message>
    <message>
        <source>Other reason</source>
        <comment>why reopened</comment>
        <translation>기타 사유</translation>
    </message>
    <message>
        <source>By telephone</source>
        <comment>how the caller was informed</comment>
        <translation>전화</translation>
    </message>
    <message>
        <source>By text message</source>
        <comment>how the caller was informed</comment>
        <translation>문자 메시지</translation>
    </message>
    <message>
        <source>In person</source>
        <comment>how the caller was informed</comment>
        <translation>대면</translation>
    </message>
    <message>
        <source>By mail</source>
        <comment>how the caller was informed</comment>
        <translation>우편</translation>
    </message>
    <message>
        <source>In the system that recorded it</source>
        <comment>how the caller was informed</comment>
        <translation>원래 기록한 시스템</translation>
    </message>
    <message>
        <source>Reached</source>
        <comment>whether the caller was reached</comment>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>whether the caller was reached</comment>
        <translation>부재중</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <comment>whether the caller was reached</comment>
        <translation>잘못된 번호</translation>
    </message>
    <message>
        <source>Did not want to be told</source>
        <comment>whether the caller was reached</comment>
        <translation>안내를 원하지 않음</translation>
    </message>
    <message>
        <source>Not theirs to do</source>
        <comment>why a referral came back</comment>
        <translation>그 기관 소관 아님</translation>
    </message>
    <message>
        <source>Information is missing</source>
        <comment>why a referral came back</comment>
        <translation>정보 부족</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>why a referral came back</comment>
        <translation>거부</translation>
    </message>
    <message>
        <source>Other reason</source>
        <comment>why a referral came back</comment>
        <translation>기타 사유</translation>
    </message>
    <message>
        <source>Next shift</source>
        <comment>to whom it is handed over</comment>
        <translation>다음 근무조</translation>
    </message>
    <message>
        <source>Duty room</source>
        <comment>to whom it is handed over</comment>
        <translation>당직실</translation>
    </message>
    <message>
        <source>Office by day</source>
        <comment>to whom it is handed over</comment>
        <translation>주간 부서</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <comment>to whom it is handed over</comment>
        <translation>관리자</translation>
    </message>
    <message>
        <source>Silent call</source>
        <comment>call that is no complaint</comment>
        <translation>무응답 전화</translation>
    </message>
    <message>
        <source>Prank call</source>
        <comment>call that is no complaint</comment>
        <translation>장난 전화</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <comment>call that is no complaint</comment>
        <translation>잘못 걸린 전화</translation>
    </message>
    <message>
        <source>Call agent</source>
        <comment>role</comment>
        <translation>상담원</translation>
    </message>
    <message>
        <source>Duty</source>
        <comment>role</comment>
        <translation>당직</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <comment>role</comment>
        <translation>관리자</translation>
    </message>
    <message>
        <source>System</source>
        <comment>role</comment>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Emergency service</source>
        <comment>agency</comment>
        <translation>긴급 기관</translation>
    </message>
    <message>
        <source>Outside agency</source>
        <comment>agency</comment>
        <translation>유관기관</translation>
    </message>
    <message>
        <source>Department of this office</source>
        <comment>agency</comment>
        <translation>구청 부서</translation>
    </message>
    <message>
        <source>Lead squad</source>
        <comment>squad</comment>
        <translation>총괄 기동반</translation>
    </message>
    <message>
        <source>Specialist squad</source>
        <comment>squad</comment>
        <translation>전문처리반</translation>
    </message>
    <message>
        <source>District</source>
        <comment>field</comment>
        <translation>동</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>field</comment>
        <translation>분야</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <comment>field</comment>
        <translation>세부 유형</translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>field</comment>
        <translation>긴급 여부</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>field</comment>
        <translation>접수 경로</translation>
    </message>
    <message>
        <source>Language of the caller</source>
        <comment>field</comment>
        <translation>신고자 언어</translation>
    </message>
    <message>
        <source>Caller withheld</source>
        <comment>field</comment>
        <translation>신고인 비공개</translation>
    </message>
    <message>
        <source>Call back wanted</source>
        <comment>field</comment>
        <translation>회신 희망</translation>
    </message>
    <message>
        <source>Story</source>
        <comment>field</comment>
        <translation>신고 내용</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>field</comment>
        <translation>위치</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>field</comment>
        <translation>주소</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field</comment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>field</comment>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field</comment>
        <translation>메모</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <comment>field</comment>
        <translation>통화 상대</translation>
    </message>
    <message>
        <source>Their reference</source>
        <comment>field</comment>
        <translation>상대 기관 번호</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>event</comment>
        <translation>접수</translation>
    </message>
    <message>
        <source>Amended</source>
        <comment>event</comment>
        <translation>정정</translation>
    </message>
    <message>
        <source>Note added</source>
        <comment>event</comment>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>Agency alerted</source>
        <comment>event</comment>
        <translation>위험 알림</translation>
    </message>
    <message>
        <source>Squad assigned</source>
        <comment>event</comment>
        <translation>기동반 배정</translation>
    </message>
    <message>
        <source>Squad told to go</source>
        <comment>event</comment>
        <translation>출동 지시</translation>
    </message>
    <message>
        <source>Squad set out</source>
        <comment>event</comment>
        <translation>기동반 출동</translation>
    </message>
    <message>
        <source>Squad arrived on site</source>
        <comment>event</comment>
        <translation>기동반 현장 도착</translation>
    </message>
    <message>
        <source>Squad left the site</source>
        <comment>event</comment>
        <translation>기동반 현장 철수</translation>
    </message>
    <message>
        <source>Squad recalled</source>
        <comment>event</comment>
        <translation>기동반 회차</translation>
    </message>
    <message>
        <source>Referred to another agency</source>
        <comment>event</comment>
        <translation>협조 요청</translation>
    </message>
    <message>
        <source>Referral answered</source>
        <comment>event</comment>
        <translation>협조 회신</translation>
    </message>
    <message>
        <source>Referral completed</source>
        <comment>event</comment>
        <translation>협조 완료</translation>
    </message>
    <message>
        <source>Referral returned</source>
        <comment>event</comment>
        <translation>협조 반송</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <comment>event</comment>
        <translation>보류</translation>
    </message>
    <message>
        <source>Resumed</source>
        <comment>event</comment>
        <translation>보류 해제</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>event</comment>
        <translation>처리 완료</translation>
    </message>
    <message>
        <source>Caller informed or tried</source>
        <comment>event</comment>
        <translation>신고자에게 알림(시도 포함)</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>event</comment>
        <translation>종결</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>event</comment>
        <translation>재처리</translation>
    </message>
    <message>
        <source>Attached to another complaint</source>
        <comment>event</comment>
        <translation>동일 신고로 연결</translation>
    </message>
    <message>
        <source>Detached from another complaint</source>
        <comment>event</comment>
        <translation>동일 신고 연결 해제</translation>
    </message>
    <message>
        <source>Also reported by another caller</source>
        <comment>event</comment>
        <translation>다른 신고자의 동일 신고</translation>
    </message>
    <message>
        <source>Another caller&apos;s report detached</source>
        <comment>event</comment>
        <translation>다른 신고자의 동일 신고 연결 해제</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>event</comment>
        <translation>취소</translation>
    </message>
    <message>
        <source>Priority changed</source>
        <comment>event</comment>
        <translation>긴급 여부 변경</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>event</comment>
        <translation>인수인계</translation>
    </message>
    <message>
        <source>Progress enquiry</source>
        <comment>event</comment>
        <translation>진행 문의</translation>
    </message>
    <message>
        <source>A step undone</source>
        <comment>event</comment>
        <translation>되돌림</translation>
    </message>
    <message>
        <source>Call logged</source>
        <comment>event</comment>
        <translation>민원 아닌 전화 기록</translation>
    </message>
    <message>
        <source>Entry of the office&apos;s lists set</source>
        <comment>event</comment>
        <translation>사무실 목록 항목 설정</translation>
    </message>
    <message>
        <source>Long call, or kept half-taken</source>
        <comment>why recorded late</comment>
        <translation>통화가 길었거나 작성 중이었음</translation>
    </message>
    <message>
        <source>Call-back promised</source>
        <comment>event</comment>
        <translation>회신 약속</translation>
    </message>
    <message>
        <source>Housing complex</source>
        <comment>place</comment>
        <translation>아파트 단지</translation>
    </message>
    <message>
        <source>Building</source>
        <comment>place</comment>
        <translation>건물</translation>
    </message>
    <message>
        <source>Station</source>
        <comment>place</comment>
        <translation>역</translation>
    </message>
    <message>
        <source>Market</source>
        <comment>place</comment>
        <translation>시장</translation>
    </message>
    <message>
        <source>Road</source>
        <comment>place</comment>
        <translation>도로</translation>
    </message>
    <message>
        <source>School</source>
        <comment>place</comment>
        <translation>학교</translation>
    </message>
    <message>
        <source>Park</source>
        <comment>place</comment>
        <translation>공원</translation>
    </message>
    <message>
        <source>Public facility</source>
        <comment>place</comment>
        <translation>공공시설</translation>
    </message>
    <message>
        <source>Other place</source>
        <comment>place</comment>
        <translation>그 밖의 장소</translation>
    </message>
    <message>
        <source>Danger to life</source>
        <comment>field</comment>
        <translation>인명 위험</translation>
    </message>
    <message>
        <source>The clock</source>
        <comment>who said it</comment>
        <translation>시계(자동)</translation>
    </message>
    <message>
        <source>No squad was free</source>
        <comment>why a promise was not kept</comment>
        <translation>출동할 기동반이 없었음</translation>
    </message>
    <message>
        <source>The wrong squad went</source>
        <comment>why a promise was not kept</comment>
        <translation>다른 기동반이 잘못 출동함</translation>
    </message>
    <message>
        <source>Held up in traffic</source>
        <comment>why a promise was not kept</comment>
        <translation>교통 정체</translation>
    </message>
    <message>
        <source>Weather or safety</source>
        <comment>why a promise was not kept</comment>
        <translation>기상·안전</translation>
    </message>
    <message>
        <source>Caller could not be reached</source>
        <comment>why a promise was not kept</comment>
        <translation>신고자와 연락이 되지 않음</translation>
    </message>
    <message>
        <source>Another body was late</source>
        <comment>why a promise was not kept</comment>
        <translation>다른 기관의 처리 지연</translation>
    </message>
    <message>
        <source>Parts or equipment missing</source>
        <comment>why a promise was not kept</comment>
        <translation>자재·장비 부족</translation>
    </message>
    <message>
        <source>More work than three hours allow</source>
        <comment>why a promise was not kept</comment>
        <translation>3시간 안에 끝낼 수 없는 작업량</translation>
    </message>
    <message>
        <source>Done in time, reported late</source>
        <comment>why a promise was not kept</comment>
        <translation>제때 처리했으나 늦게 보고됨</translation>
    </message>
    <message>
        <source>Overlooked</source>
        <comment>why a promise was not kept</comment>
        <translation>누락</translation>
    </message>
    <message>
        <source>Other reason</source>
        <comment>why a promise was not kept</comment>
        <translation>기타 사유</translation>
    </message>
    <message>
        <source>Set out</source>
        <comment>clock</comment>
        <translation>출동</translation>
    </message>
    <message>
        <source>Resolve</source>
        <comment>clock</comment>
        <translation>처리</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <comment>which minutes count</comment>
        <translation>24시간</translation>
    </message>
    <message>
        <source>In service hours</source>
        <comment>which minutes count</comment>
        <translation>근무 시간에만</translation>
    </message>
    <message>
        <source>Everyday complaint</source>
        <comment>kind of complaint in the law</comment>
        <translation>기타민원</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>kind of complaint in the law</comment>
        <translation>질의민원(일반)</translation>
    </message>
    <message>
        <source>Question about laws</source>
        <comment>kind of complaint in the law</comment>
        <translation>질의민원(법령)</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <comment>kind of complaint in the law</comment>
        <translation>건의민원</translation>
    </message>
    <message>
        <source>Grievance</source>
        <comment>kind of complaint in the law</comment>
        <translation>고충민원</translation>
    </message>
    <message>
        <source>Kind in the law</source>
        <comment>field</comment>
        <translation>법상 민원 종류</translation>
    </message>
    <message>
        <source>A clock passed a mark</source>
        <comment>event</comment>
        <translation>시한 경과 알림</translation>
    </message>
    <message>
        <source>Term of the law extended</source>
        <comment>event</comment>
        <translation>법정 처리기간 연장</translation>
    </message>
    <message>
        <source>Shift handed over</source>
        <comment>event</comment>
        <translation>근무 인계</translation>
    </message>
    <message>
        <source>Shift taken over</source>
        <comment>event</comment>
        <translation>근무 인수</translation>
    </message>
    <message>
        <source>Transferred to the competent body</source>
        <comment>outcome</comment>
        <translation>소관 기관으로 이송</translation>
    </message>
    <message>
        <source>The caller agreed</source>
        <comment>ground to hand on a name and number</comment>
        <translation>신고자의 동의</translation>
    </message>
    <message>
        <source>A law asks for it</source>
        <comment>ground to hand on a name and number</comment>
        <translation>법률의 규정</translation>
    </message>
    <message>
        <source>Danger to life or health</source>
        <comment>ground to hand on a name and number</comment>
        <translation>생명·신체의 위험</translation>
    </message>
    <message>
        <source>Available</source>
        <comment>state of a squad</comment>
        <translation>대기</translation>
    </message>
    <message>
        <source>Told to go</source>
        <comment>state of a squad</comment>
        <translation>출동 지시</translation>
    </message>
    <message>
        <source>On the way</source>
        <comment>state of a squad</comment>
        <translation>이동 중</translation>
    </message>
    <message>
        <source>On site</source>
        <comment>state of a squad</comment>
        <translation>현장</translation>
    </message>
    <message>
        <source>Off duty</source>
        <comment>state of a squad</comment>
        <translation>비번</translation>
    </message>
    <message>
        <source>Holiday</source>
        <comment>why a member is away</comment>
        <translation>휴가</translation>
    </message>
    <message>
        <source>Ill</source>
        <comment>why a member is away</comment>
        <translation>병가</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>why a member is away</comment>
        <translation>교육</translation>
    </message>
    <message>
        <source>Swap</source>
        <comment>why a member is away</comment>
        <translation>교대 변경</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>why a member is away</comment>
        <translation>그 밖의 사유</translation>
    </message>
    <message>
        <source>Squad was there</source>
        <comment>state: it has left, nothing is resolved yet</comment>
        <translation>기동반 다녀감</translation>
    </message>
    <message>
        <source>Done by the other body</source>
        <comment>state: to be resolved here now</comment>
        <translation>협조 완료</translation>
    </message>
    <message>
        <source>Returned by the other body</source>
        <comment>state</comment>
        <translation>협조 반송</translation>
    </message>
    <message>
        <source>One incident declared</source>
        <comment>event</comment>
        <translation>동일 사안으로 묶음</translation>
    </message>
    <message>
        <source>One incident no more</source>
        <comment>event</comment>
        <translation>동일 사안을 끝냄</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>민원 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) that were none</source>
        <translation>
            <numerusform>민원이 아닌 전화 %n통</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows, %2 %</source>
        <translation>%1행, %2%</translation>
    </message>
    <message>
        <source>rows read: %1
imported: %2
repeated: %3
rejected: %4
</source>
        <translation>읽은 행: %1
가져온 행: %2
되풀이된 행: %3
거부된 행: %4
</translation>
    </message>
    <message>
        <source>rejected rows: %1
</source>
        <translation>거부된 행을 모은 파일: %1
</translation>
    </message>
    <message>
        <source>stopped; importing the file again goes on from here
</source>
        <translation>중단되었습니다. 파일을 다시 가져오면 여기서부터 이어집니다.
</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>%n행을 썼습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>clean: %1 events, %2 complaints, %3 texts
</source>
        <translation>이상 없음: 기록 %1건, 민원 %2건, 글 %3건
</translation>
    </message>
    <message>
        <source>first difference: table %1, row %2, %3
expected: %4
found: %5
</source>
        <translation>처음으로 다른 곳: 표 %1, 행 %2, %3
있어야 할 값: %4
실제 값: %5
</translation>
    </message>
    <message>
        <source>backup written: %1
</source>
        <translation>백업 파일: %1
</translation>
    </message>
    <message>
        <source>restored: %1
</source>
        <translation>되살린 파일: %1
</translation>
    </message>
    <message>
        <source>what was there before: %1
</source>
        <translation>전에 있던 파일: %1
</translation>
    </message>
    <message>
        <source>fills an empty file with an office at work</source>
        <translation>빈 파일을 일한 사무실로 채웁니다</translation>
    </message>
    <message>
        <source>one complaint with its clocks and its history</source>
        <translation>민원 하나의 시계와 이력을 보여 줍니다</translation>
    </message>
    <message>
        <source>checks the whole file against its log</source>
        <translation>파일 전체를 기록과 대조하여 검사합니다</translation>
    </message>
    <message>
        <source>writes a copy while desks work</source>
        <translation>여러 자리가 일하는 동안에도 사본을 만듭니다</translation>
    </message>
    <message>
        <source>the way back from a backup</source>
        <translation>백업에서 되살립니다</translation>
    </message>
    <message>
        <source>the office&apos;s file</source>
        <translation>사무실의 파일</translation>
    </message>
    <message>
        <source>the language of what is said</source>
        <translation>출력 언어</translation>
    </message>
    <message>
        <source>says it as JSON</source>
        <translation>JSON으로 출력</translation>
    </message>
    <message>
        <source>days that the demonstration lives</source>
        <translation>시연 기간(일)</translation>
    </message>
    <message>
        <source>the same seed gives the same office</source>
        <translation>숫자가 같으면 내용도 같음</translation>
    </message>
    <message>
        <source>when the demonstration ends; now if it is not given</source>
        <translation>시연이 끝나는 때(없으면 지금)</translation>
    </message>
    <message>
        <source>how the columns of the file become complaints</source>
        <translation>파일의 열을 민원에 맞추는 대응표</translation>
    </message>
    <message>
        <source>counts and checks, and enters nothing</source>
        <translation>세고 검사하기만 하고 기록하지 않음</translation>
    </message>
    <message>
        <source>the form of the file</source>
        <translation>파일 형식</translation>
    </message>
    <message>
        <source>received on this day or later</source>
        <translation>이날부터 접수된 민원</translation>
    </message>
    <message>
        <source>received on this day or earlier</source>
        <translation>이날까지 접수된 민원</translation>
    </message>
    <message>
        <source>how districts, categories and squads are called</source>
        <translation>동, 분야, 기동반의 표기</translation>
    </message>
    <message>
        <source>writes to a file and not to standard output</source>
        <translation>표준 출력 대신 파일에 씀</translation>
    </message>
    <message>
        <source>8572 Desk: the call-centre desk of a district.</source>
        <translation>바로처리 8572: 구청 콜센터의 민원 처리 프로그램입니다.</translation>
    </message>
    <message>
        <source>Without a command the desk opens. Commands:</source>
        <translation>명령 없이 실행하면 창이 열립니다. 명령:</translation>
    </message>
    <message>
        <source>Every command takes:</source>
        <translation>모든 명령에 쓸 수 있는 것:</translation>
    </message>
    <message>
        <source>this text, or that of one command</source>
        <translation>이 설명 또는 한 명령의 설명</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>프로그램 버전</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % 완료</translation>
    </message>
    <message>
        <source>the public holidays, with the rule each follows</source>
        <translation>공휴일과 그 근거</translation>
    </message>
    <message>
        <source>nothing can be written in %1, so the rejected rows stand beside the office&apos;s file
</source>
        <translation>%1 폴더에는 쓸 수 없어 거부된 행을 민원 자료 파일 옆에 저장했습니다
</translation>
    </message>
    <message>
        <source>the rejected rows could not be written to %1; what was imported stands. Make room and import the file again: the same rows are rejected, and nothing is entered twice
</source>
        <translation>거부된 행을 쓰지 못했습니다: %1. 가져온 민원은 그대로 저장되어 있습니다. 디스크 공간을 확보한 뒤 파일을 다시 가져오세요. 같은 행이 다시 거부되고, 두 번 입력되는 것은 없습니다
</translation>
    </message>
    <message>
        <source>reads complaints or a list of the office from a CSV file</source>
        <translation>민원이나 사무실 목록을 CSV 파일에서 읽습니다</translation>
    </message>
    <message>
        <source>writes complaints or a list of the office as CSV</source>
        <translation>민원이나 사무실 목록을 CSV로 씁니다</translation>
    </message>
    <message>
        <source>The file is of an older version of this program, and so is the copy; it was not checked.
</source>
        <translation>이 프로그램의 이전 버전에서 만든 파일이며 사본도 같습니다. 검사는 하지 않았습니다.
</translation>
    </message>
    <message>
        <source>rows read: %1
new or changed: %2
as before: %3
rejected: %4
</source>
        <translation>읽은 줄: %1
새로 들어오거나 바뀐 줄: %2
그대로인 줄: %3
거절된 줄: %4
</translation>
    </message>
    <message>
        <source>line %1: %2
</source>
        <translation>%1번째 줄: %2
</translation>
    </message>
    <message>
        <source>columns that no list has, passed over: %1
</source>
        <translation>목록에 없어 건너뛴 열: %1
</translation>
    </message>
    <message>
        <source>Nothing was promised to a complaint of that time.</source>
        <translation>그때 접수한 민원에는 약속한 시한이 없습니다.</translation>
    </message>
    <message>
        <source>Set out by: %1</source>
        <translation>출동 시한: %1</translation>
    </message>
    <message>
        <source>Resolved by: %1</source>
        <translation>처리 시한: %1</translation>
    </message>
    <message>
        <source>By the law: %1</source>
        <translation>법정 기한: %1</translation>
    </message>
    <message>
        <source>when the complaint came in</source>
        <translation>민원이 접수된 때</translation>
    </message>
    <message>
        <source>category or sub-type, by code or name</source>
        <translation>분야 또는 유형(코드나 이름)</translation>
    </message>
    <message>
        <source>as the sub-type says if it is not given</source>
        <translation>적지 않으면 유형에 따름</translation>
    </message>
    <message>
        <source>kind in the law: other, question, law_question, suggestion, grievance</source>
        <translation>법상 민원 종류: other(기타), question(질의), law_question(법령 질의), suggestion(건의), grievance(고충)</translation>
    </message>
    <message>
        <source>and why, stretch by stretch</source>
        <translation>왜 그런지 구간별로 설명</translation>
    </message>
    <message>
        <source>when both promises to a complaint fall due, and the law&apos;s term</source>
        <translation>민원의 두 약속 시한과 법정 기한</translation>
    </message>
    <message>
        <source>writes the account of the handling as PDF</source>
        <translation>처리경과서를 PDF로 씁니다</translation>
    </message>
    <message>
        <source>account written to %1
</source>
        <translation>처리경과서를 쓴 파일: %1
</translation>
    </message>
    <message>
        <source>The calendar of this program ends with the year %1: nothing is promised that would fall due after it.</source>
        <translation>이 프로그램의 달력은 %1년까지입니다. 그 뒤에 기한이 오는 약속은 하지 않습니다.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Nothing was done. Start the desk in a desktop session, or give a command; see --help.</source>
        <translation>창을 열 화면이 없습니다. 아무것도 하지 않았습니다. 데스크톱 환경에서 프로그램을 시작하시거나 명령을 적어 주십시오(--help 참고).</translation>
    </message>
    <message>
        <source>this name belongs to the office&apos;s file while it is in use</source>
        <translation>사무실 파일을 쓰는 동안 그 파일에 딸린 이름입니다</translation>
    </message>
    <message>
        <source>as it stood then; now if it is not given</source>
        <translation>그때의 상황. 주지 않으면 지금</translation>
    </message>
    <message>
        <source>writes the dispatch slip for the squad as PDF</source>
        <translation>기동반의 출동 지시서를 PDF로 씁니다</translation>
    </message>
    <message>
        <source>dispatch slip written to %1
</source>
        <translation>출동 지시서를 썼습니다: %1
</translation>
    </message>
    <message>
        <source>the board of the office, now or as it stood at a minute before</source>
        <translation>사무실의 상황판, 지금 또는 지난 어느 분의 것</translation>
    </message>
    <message>
        <source>nothing of this file was taken
</source>
        <translation>이 파일에서 아무것도 가져오지 않았습니다
</translation>
    </message>
    <message>
        <source>how many are shown; 50 if it is not given</source>
        <translation>몇 건을 보일지. 적지 않으면 50</translation>
    </message>
    <message>
        <source>finds complaints as the search field does</source>
        <translation>찾기 칸과 같은 방법으로 민원을 찾습니다</translation>
    </message>
    <message>
        <source>Nothing fits; these differ by one key:
</source>
        <translation>맞는 것이 없습니다. 글쇠 하나가 다른 민원입니다.
</translation>
    </message>
    <message>
        <source>Nothing fits, nor anything that differs by one key.
</source>
        <translation>맞는 것도, 글쇠 하나가 다른 것도 없습니다.
</translation>
    </message>
    <message>
        <source>%1 of %2 shown; --limit N shows more
</source>
        <translation>%2건 중 %1건을 보였습니다. --limit N으로 더 볼 수 있습니다
</translation>
    </message>
    <message>
        <source>the disk is full; the file that was begun was removed</source>
        <translation>디스크가 가득 차서, 쓰던 파일은 지웠습니다</translation>
    </message>
    <message>
        <source>there is no room on the disk for the small file that reading needs beside it</source>
        <translation>읽을 때 곁에 두는 작은 파일을 만들 자리가 디스크에 없습니다</translation>
    </message>
    <message>
        <source>calls in percent of an ordinary office&apos;s; 100 if it is not given</source>
        <translation>보통 사무실에 견준 전화 수(퍼센트). 적지 않으면 100</translation>
    </message>
    <message>
        <source>names and telephone numbers in full; asks for --purpose and --operator, and is recorded</source>
        <translation>이름과 전화번호를 가리지 않습니다. --purpose와 --operator가 필요하며 기록됩니다</translation>
    </message>
    <message>
        <source>what names and telephone numbers are needed for</source>
        <translation>이름과 전화번호를 쓰는 목적</translation>
    </message>
    <message>
        <source>who asks for them; a supervisor for a whole list</source>
        <translation>쓰는 사람의 코드. 목록 전체는 관리자만</translation>
    </message>
    <message>
        <source>Nothing is found by signs alone: at least one letter or digit.
</source>
        <translation>기호만으로는 아무것도 찾지 않습니다. 글자나 숫자를 하나 이상 넣어 주세요.
</translation>
    </message>
    <message>
        <source>not known, for the calendar of this program ends with the year %1</source>
        <translation>알 수 없음(이 프로그램의 달력은 %1년까지입니다)</translation>
    </message>
    <message>
        <source>of a file: complaints, places, squads, agencies, roster, accesses; of a report: monthly, half-year, squads, agencies, quality, handover, monthly-check</source>
        <translation>파일: complaints, places, squads, agencies, roster, accesses, 보고서: monthly, half-year, squads, agencies, quality, handover, monthly-check</translation>
    </message>
    <message>
        <source>2026-10, 2026-H1, 2026, 2026-03-15 or 2026-03-01..2026-03-15</source>
        <translation>2026-10, 2026-H1, 2026, 2026-03-15 또는 2026-03-01..2026-03-15</translation>
    </message>
    <message>
        <source>with what was on record by then; now if it is not given</source>
        <translation>그때까지 기록된 것으로 만듦. 주지 않으면 지금</translation>
    </message>
    <message>
        <source>records that this report was handed in</source>
        <translation>이 보고서를 제출한 것으로 기록함</translation>
    </message>
    <message>
        <source>what of the report that was handed in has changed since</source>
        <translation>제출한 보고서에서 그 뒤 달라진 것</translation>
    </message>
    <message>
        <source>the figures of a period as PDF, ODT, XLSX or JSON</source>
        <translation>한 기간의 수치를 PDF, ODT, XLSX, JSON으로</translation>
    </message>
    <message>
        <source>as of %1
</source>
        <translation>기준일시 %1
</translation>
    </message>
    <message>
        <source>no such report of this period was handed in
</source>
        <translation>이 기간의 그런 보고서는 제출된 적이 없습니다
</translation>
    </message>
    <message>
        <source>%1, %2: handed in as of %3
</source>
        <translation>%1, %2: 기준일시 %3 제출
</translation>
    </message>
    <message>
        <source>the log still gives the figures that were handed in
</source>
        <translation>제출한 수치가 지금 기록에서도 그대로 나옵니다
</translation>
    </message>
    <message>
        <source>the log gives other figures than those that were handed in
</source>
        <translation>기록에서 나오는 수치가 제출한 수치와 다릅니다
</translation>
    </message>
    <message>
        <source>nothing of this period has changed since
</source>
        <translation>이 기간에서 그 뒤 달라진 것이 없습니다
</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) of this period changed since</source>
        <translation>
            <numerusform>이 기간의 민원 가운데 그 뒤 달라진 것 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>report written to %1
</source>
        <translation>보고서 저장: %1
</translation>
    </message>
    <message>
        <source>recorded as handed in, as of %1
</source>
        <translation>제출한 것으로 기록함, 기준일시 %1
</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>Call received and squad sent</source>
        <translation>전화 접수, 기동반 출동 지시</translation>
    </message>
    <message>
        <source>Call received</source>
        <translation>전화 접수</translation>
    </message>
    <message>
        <source>Answered on the line</source>
        <translation>즉답</translation>
    </message>
    <message>
        <source>Record imported</source>
        <translation>기록 가져오기</translation>
    </message>
    <message>
        <source>Call logged</source>
        <translation>민원 아닌 전화 기록</translation>
    </message>
    <message>
        <source>Complaint amended</source>
        <translation>민원 정정</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>Alert recorded</source>
        <translation>위험 알림 기록</translation>
    </message>
    <message>
        <source>Squad reserved</source>
        <translation>기동반 예약</translation>
    </message>
    <message>
        <source>Squad assigned and told to go</source>
        <translation>기동반 배정, 출동 지시</translation>
    </message>
    <message>
        <source>Squad assigned</source>
        <translation>기동반 배정</translation>
    </message>
    <message>
        <source>Squad told to go</source>
        <translation>출동 지시</translation>
    </message>
    <message>
        <source>Squad set out</source>
        <translation>기동반 출동</translation>
    </message>
    <message>
        <source>Squad arrived on site</source>
        <translation>기동반 현장 도착</translation>
    </message>
    <message>
        <source>Squad left the site</source>
        <translation>기동반 현장 철수</translation>
    </message>
    <message>
        <source>Squad recalled</source>
        <translation>기동반 회차</translation>
    </message>
    <message>
        <source>Squad reassigned</source>
        <translation>기동반 재배정</translation>
    </message>
    <message>
        <source>Complaint referred</source>
        <translation>협조 요청</translation>
    </message>
    <message>
        <source>Referral answered</source>
        <translation>협조 회신</translation>
    </message>
    <message>
        <source>Referral completed</source>
        <translation>협조 완료</translation>
    </message>
    <message>
        <source>Referral returned</source>
        <translation>협조 반송</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>보류 해제</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>처리 완료</translation>
    </message>
    <message>
        <source>Caller informed</source>
        <translation>신고자에게 알림</translation>
    </message>
    <message>
        <source>Attempt to inform recorded</source>
        <translation>알림 시도 기록</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종결</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>재처리</translation>
    </message>
    <message>
        <source>Attached as also reported</source>
        <translation>동일 신고로 연결</translation>
    </message>
    <message>
        <source>Detached</source>
        <translation>동일 신고 연결 해제</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Priority changed</source>
        <translation>긴급 여부 변경</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>인수인계</translation>
    </message>
    <message>
        <source>Progress enquiry recorded</source>
        <translation>진행 문의 기록</translation>
    </message>
    <message>
        <source>Step undone</source>
        <translation>되돌림</translation>
    </message>
    <message>
        <source>Entry set</source>
        <translation>목록 항목 설정</translation>
    </message>
    <message>
        <source>Call-back promised</source>
        <translation>회신 약속</translation>
    </message>
    <message>
        <source>Written down what time brought about</source>
        <translation>시간 경과를 기록했습니다</translation>
    </message>
    <message>
        <source>Term of the law extended</source>
        <translation>법정 처리기간을 연장했습니다</translation>
    </message>
    <message>
        <source>Shift handed over</source>
        <translation>근무를 인계했습니다</translation>
    </message>
    <message>
        <source>Shift taken over</source>
        <translation>근무를 인수했습니다</translation>
    </message>
    <message>
        <source>Complaint transferred to the competent body</source>
        <translation>민원을 소관 기관으로 이송함</translation>
    </message>
    <message>
        <source>Entries set</source>
        <translation>항목 여러 개 변경</translation>
    </message>
    <message>
        <source>Call received as one more report</source>
        <translation>같은 신고로 접수함</translation>
    </message>
    <message>
        <source>Everybody who reported it informed</source>
        <translation>신고한 모두에게 알림</translation>
    </message>
    <message>
        <source>Incident declared</source>
        <translation>동일 사안으로 묶음</translation>
    </message>
    <message>
        <source>Incident ended</source>
        <translation>동일 사안을 끝냄</translation>
    </message>
</context>
<context>
    <name>ComplaintAction</name>
    <message>
        <source>Send squad</source>
        <comment>button: assign a squad and tell it to go</comment>
        <translation>배정</translation>
    </message>
    <message>
        <source>Reserve squad</source>
        <comment>button</comment>
        <translation>예약 배정</translation>
    </message>
    <message>
        <source>Squad out</source>
        <comment>button: the squad has set out</comment>
        <translation>출동</translation>
    </message>
    <message>
        <source>Squad arrived</source>
        <comment>button</comment>
        <translation>현장 도착</translation>
    </message>
    <message>
        <source>Squad left</source>
        <comment>button</comment>
        <translation>현장 철수</translation>
    </message>
    <message>
        <source>Recall squad</source>
        <comment>button</comment>
        <translation>회차</translation>
    </message>
    <message>
        <source>Alert</source>
        <comment>button: record who was alerted to a danger</comment>
        <translation>위험 알림</translation>
    </message>
    <message>
        <source>Resolve</source>
        <comment>button: squad done, or the ground why not</comment>
        <translation>처리 완료</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <comment>button</comment>
        <translation>보류</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button</comment>
        <translation>보류 해제</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: close the complaint</comment>
        <translation>종결</translation>
    </message>
    <message>
        <source>Reopen</source>
        <comment>button</comment>
        <translation>재처리</translation>
    </message>
    <message>
        <source>Inform caller</source>
        <comment>button</comment>
        <translation>신고자에게 알림</translation>
    </message>
    <message>
        <source>Add note</source>
        <comment>button</comment>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>Amend</source>
        <comment>button: correct the fields of the complaint</comment>
        <translation>정정</translation>
    </message>
    <message>
        <source>Make ordinary</source>
        <comment>button: priority</comment>
        <translation>일반으로 변경</translation>
    </message>
    <message>
        <source>Make urgent</source>
        <comment>button: priority</comment>
        <translation>긴급으로 변경</translation>
    </message>
    <message>
        <source>Hand over</source>
        <comment>button</comment>
        <translation>인수인계</translation>
    </message>
    <message>
        <source>Detach</source>
        <comment>button</comment>
        <translation>연결 해제</translation>
    </message>
    <message>
        <source>Squad</source>
        <comment>group of actions</comment>
        <translation>기동반</translation>
    </message>
    <message>
        <source>Other bodies</source>
        <comment>group of actions</comment>
        <translation>다른 기관</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>group of actions</comment>
        <translation>처리 결과</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>group of actions</comment>
        <translation>신고자</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>group of actions</comment>
        <translation>기록</translation>
    </message>
    <message>
        <source>New squad</source>
        <comment>field</comment>
        <translation>새 기동반</translation>
    </message>
    <message>
        <source>Squad</source>
        <comment>field</comment>
        <translation>기동반</translation>
    </message>
    <message>
        <source>Which squad</source>
        <comment>field: one of those assigned</comment>
        <translation>대상 기동반</translation>
    </message>
    <message>
        <source>Which referral</source>
        <comment>field</comment>
        <translation>대상 협조 요청</translation>
    </message>
    <message>
        <source>Who was alerted</source>
        <comment>field</comment>
        <translation>알린 곳</translation>
    </message>
    <message>
        <source>Attach to</source>
        <comment>field: number of the main complaint</comment>
        <translation>대표 민원</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>field</comment>
        <translation>사유</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>field</comment>
        <translation>처리 결과</translation>
    </message>
    <message>
        <source>How</source>
        <comment>field: the caller was informed</comment>
        <translation>알린 방법</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>field: whether the caller was reached</comment>
        <translation>연락 결과</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <comment>field</comment>
        <translation>인계할 곳</translation>
    </message>
    <message>
        <source>Dong</source>
        <comment>field</comment>
        <translation>동</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>field</comment>
        <translation>분야</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <comment>field</comment>
        <translation>세부 유형</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>field</comment>
        <translation>접수 경로</translation>
    </message>
    <message>
        <source>Language of the caller</source>
        <comment>field</comment>
        <translation>신고자 언어</translation>
    </message>
    <message>
        <source>Reserved for</source>
        <comment>field: time</comment>
        <translation>예약 시각</translation>
    </message>
    <message>
        <source>Promised for</source>
        <comment>field: time</comment>
        <translation>약속한 시각</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <comment>field</comment>
        <translation>통화 상대</translation>
    </message>
    <message>
        <source>Their reference</source>
        <comment>field</comment>
        <translation>상대 기관 번호</translation>
    </message>
    <message>
        <source>What was done, or why not</source>
        <comment>field</comment>
        <translation>한 일 또는 못 한 까닭</translation>
    </message>
    <message>
        <source>What was said</source>
        <comment>field</comment>
        <translation>알린 내용</translation>
    </message>
    <message>
        <source>Their answer</source>
        <comment>field</comment>
        <translation>회신 내용</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field</comment>
        <translation>메모</translation>
    </message>
    <message>
        <source>Story</source>
        <comment>field</comment>
        <translation>신고 내용</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>field: landmark</comment>
        <translation>위치</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>field</comment>
        <translation>주소</translation>
    </message>
    <message>
        <source>Name of the caller</source>
        <comment>field</comment>
        <translation>신고자 이름</translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>field</comment>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Name withheld</source>
        <comment>tick</comment>
        <translation>신고인 비공개</translation>
    </message>
    <message>
        <source>Wants to be called back</source>
        <comment>tick</comment>
        <translation>회신 희망</translation>
    </message>
    <message>
        <source>18:30, +45 (minutes) or 11-24 09:00</source>
        <translation>18:30, +45(분), 11-24 09:00</translation>
    </message>
    <message>
        <source>Number or place</source>
        <translation>접수번호나 위치</translation>
    </message>
    <message>
        <source>Call squad</source>
        <comment>button: tell a squad that is assigned to go</comment>
        <translation>출동 지시</translation>
    </message>
    <message>
        <source>Change squad</source>
        <comment>button: recall one, send another</comment>
        <translation>재배정</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>button: the other body has answered</comment>
        <translation>협조 회신</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>button: the other body has done it</comment>
        <translation>협조 완료</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>button: the other body gave it back</comment>
        <translation>협조 반송</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: cancel the complaint</comment>
        <translation>민원 취소</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <comment>button: the caller asks how far it is</comment>
        <translation>진행 문의</translation>
    </message>
    <message>
        <source>Attach</source>
        <comment>button: to another complaint, as also reported by</comment>
        <translation>동일 신고로 연결</translation>
    </message>
    <message>
        <source>Promise a call-back</source>
        <comment>button: the caller was told that he is called back</comment>
        <translation>회신 약속</translation>
    </message>
    <message>
        <source>Call back by</source>
        <comment>field: time</comment>
        <translation>회신 기한</translation>
    </message>
    <message>
        <source>What was promised</source>
        <comment>field</comment>
        <translation>약속한 내용</translation>
    </message>
    <message>
        <source>Also between 21:00 and 08:00</source>
        <comment>tick: the caller may be called at night</comment>
        <translation>21:00~08:00에도 전화해도 됨</translation>
    </message>
    <message>
        <source>Danger to life</source>
        <comment>field: which one</comment>
        <translation>인명 위험</translation>
    </message>
    <message>
        <source>Why was it late?</source>
        <translation>지연 사유</translation>
    </message>
    <message>
        <source>Extend the legal term</source>
        <comment>button: the law&apos;s own term is made longer</comment>
        <translation>법정 기한 연장</translation>
    </message>
    <message>
        <source>Why it takes longer</source>
        <comment>field</comment>
        <translation>연장 사유</translation>
    </message>
    <message>
        <source>Kind in the law</source>
        <comment>field: everyday complaint, question, suggestion, grievance</comment>
        <translation>법정 민원 종류</translation>
    </message>
    <message>
        <source>The caller agrees to the second extension</source>
        <comment>tick</comment>
        <translation>신고자가 두 번째 연장에 동의함</translation>
    </message>
    <message>
        <source>Needed: a promise was not kept</source>
        <translation>필수: 지키지 못한 약속이 있습니다</translation>
    </message>
    <message>
        <source>Request cooperation</source>
        <comment>button: another body is asked to help; ours stays open</comment>
        <translation>협조 요청</translation>
    </message>
    <message>
        <source>Transfer</source>
        <comment>button: another body is competent; it goes there for good</comment>
        <translation>이송</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <comment>field</comment>
        <translation>이송할 기관</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>field: which body is asked to help</comment>
        <translation>요청할 기관</translation>
    </message>
    <message>
        <source>Reply due</source>
        <comment>field: time; as ours is when left empty</comment>
        <translation>회신 기한</translation>
    </message>
    <message>
        <source>Why it is theirs</source>
        <comment>field</comment>
        <translation>소관인 까닭</translation>
    </message>
    <message>
        <source>Name and number go along, because</source>
        <comment>field: ground; empty: they stay here</comment>
        <translation>이름·전화번호를 함께 보내는 근거</translation>
    </message>
    <message>
        <source>Empty: they stay here</source>
        <translation>비우면 보내지 않음</translation>
    </message>
    <message>
        <source>Answer for all</source>
        <comment>button: another answer to read out to all who report an incident</comment>
        <translation>모두에게 할 답변</translation>
    </message>
    <message>
        <source>One incident</source>
        <comment>button: many report the same, it becomes one incident</comment>
        <translation>동일 사안</translation>
    </message>
    <message>
        <source>Answer to read out to everybody</source>
        <comment>field: of an incident</comment>
        <translation>모두에게 읽어 줄 답변</translation>
    </message>
    <message>
        <source>Everybody who reported it</source>
        <comment>tick: all of them were informed, not this caller alone</comment>
        <translation>신고한 모두에게</translation>
    </message>
    <message>
        <source>Attach the like reports as well</source>
        <comment>tick: when an incident is declared</comment>
        <translation>비슷한 신고도 함께 연결</translation>
    </message>
</context>
<context>
    <name>ComplaintAsk</name>
    <message>
        <source>yes</source>
        <comment>a tick is set</comment>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a tick is not set</comment>
        <translation>아니요</translation>
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
        <translation>%1 · 이 유형의 소관</translation>
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
        <translation>%1(지금 %2)</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Received by telephone as %1</source>
        <translation>전화로 접수: %1</translation>
    </message>
    <message>
        <source>Received from a visitor as %1</source>
        <translation>방문 접수: %1</translation>
    </message>
    <message>
        <source>Received by web as %1</source>
        <translation>인터넷 접수: %1</translation>
    </message>
    <message>
        <source>Received as %1</source>
        <translation>접수: %1</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>긴급</translation>
    </message>
    <message>
        <source>only the day is known</source>
        <translation>시각 없이 날짜만 있음</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>field, what stood there, what stands there now</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Amended: %1</source>
        <comment>list of changed fields</comment>
        <translation>정정: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>메모: %1</translation>
    </message>
    <message>
        <source>Alerted: %1</source>
        <comment>agency</comment>
        <translation>위험 알림: %1</translation>
    </message>
    <message>
        <source>Squad reserved: %1</source>
        <translation>기동반 예약: %1</translation>
    </message>
    <message>
        <source>Squad assigned: %1</source>
        <translation>기동반 배정: %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>time</comment>
        <translation>%1 출동 예정</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <comment>squad</comment>
        <translation>%1 대신</translation>
    </message>
    <message>
        <source>Squad told to go: %1</source>
        <translation>출동 지시: %1</translation>
    </message>
    <message>
        <source>Squad set out: %1</source>
        <translation>기동반 출동: %1</translation>
    </message>
    <message>
        <source>Squad arrived on site: %1</source>
        <translation>기동반 현장 도착: %1</translation>
    </message>
    <message>
        <source>Squad left the site: %1</source>
        <translation>기동반 현장 철수: %1</translation>
    </message>
    <message>
        <source>Squad recalled: %1</source>
        <translation>기동반 회차: %1</translation>
    </message>
    <message>
        <source>Referred to %1</source>
        <translation>협조 요청: %1</translation>
    </message>
    <message>
        <source>spoke to %1</source>
        <translation>통화 상대 %1</translation>
    </message>
    <message>
        <source>their reference %1</source>
        <translation>상대 기관 번호 %1</translation>
    </message>
    <message>
        <source>Answer from %1</source>
        <translation>협조 회신: %1</translation>
    </message>
    <message>
        <source>Completed by %1</source>
        <translation>협조 완료: %1</translation>
    </message>
    <message>
        <source>Returned by %1</source>
        <translation>협조 반송: %1</translation>
    </message>
    <message>
        <source>Put on hold: %1</source>
        <translation>보류: %1</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>보류 해제</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>처리 완료: %1</translation>
    </message>
    <message>
        <source>Ended without remedy: %1</source>
        <translation>조치 없이 처리 완료: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종결</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation>재처리: %1</translation>
    </message>
    <message>
        <source>Attached as one more report of %1</source>
        <translation>동일 신고로 연결, 대표 민원 %1</translation>
    </message>
    <message>
        <source>Detached from %1</source>
        <translation>동일 신고 연결 해제, 대표 민원 %1</translation>
    </message>
    <message>
        <source>Also reported by the caller of %1</source>
        <translation>동일 신고 추가: %1</translation>
    </message>
    <message>
        <source>Report %1 detached again</source>
        <translation>동일 신고 연결 해제: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>취소: %1</translation>
    </message>
    <message>
        <source>Priority changed: %1 → %2</source>
        <translation>긴급 여부 변경: %1 → %2</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <comment>to whom</comment>
        <translation>인수인계: %1</translation>
    </message>
    <message>
        <source>The caller asked about the progress</source>
        <translation>신고자가 진행 상황을 물어봄</translation>
    </message>
    <message>
        <source>The last step was undone</source>
        <translation>마지막 단계를 되돌림</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>steps</comment>
        <translation>되돌림: %1</translation>
    </message>
    <message>
        <source>Promise %1: to set out within %2, to resolve within %3</source>
        <translation>약속 버전 %1: 출동 %2 이내, 처리 %3 이내</translation>
    </message>
    <message>
        <source>Setting %1: %2</source>
        <translation>설정 %1: %2</translation>
    </message>
    <message>
        <source>List entry, district: %1</source>
        <translation>목록 항목, 동: %1</translation>
    </message>
    <message>
        <source>List entry, category: %1</source>
        <translation>목록 항목, 분야: %1</translation>
    </message>
    <message>
        <source>List entry, sub-type: %1</source>
        <translation>목록 항목, 세부 유형: %1</translation>
    </message>
    <message>
        <source>List entry, squad: %1</source>
        <translation>목록 항목, 기동반: %1</translation>
    </message>
    <message>
        <source>List entry, agency: %1</source>
        <translation>목록 항목, 기관: %1</translation>
    </message>
    <message>
        <source>List entry, operator: %1</source>
        <translation>목록 항목, 상담원: %1</translation>
    </message>
    <message>
        <source>Caller informed: %1</source>
        <comment>by which means</comment>
        <translation>신고자에게 알림: %1</translation>
    </message>
    <message>
        <source>Tried to inform the caller, no answer: %1</source>
        <comment>by which means</comment>
        <translation>신고자에게 알림 시도, 부재중: %1</translation>
    </message>
    <message>
        <source>Tried to inform the caller, wrong number: %1</source>
        <comment>by which means</comment>
        <translation>신고자에게 알림 시도, 잘못된 번호: %1</translation>
    </message>
    <message>
        <source>The caller did not want to be told: %1</source>
        <comment>by which means</comment>
        <translation>신고자가 안내를 원하지 않음: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>promised by %1</source>
        <comment>time</comment>
        <translation>%1까지 약속</translation>
    </message>
    <message>
        <source>squad to set out by %1, to be resolved by %2</source>
        <comment>times</comment>
        <translation>출동 기한 %1, 처리 기한 %2</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(파기됨)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Recorded late, %1 after it happened: %2</source>
        <comment>duration, reason</comment>
        <translation>기록 지연, %1 지나서 기록: %2</translation>
    </message>
    <message>
        <source>Recorded late, %1 after it happened</source>
        <comment>duration</comment>
        <translation>기록 지연, %1 지나서 기록</translation>
    </message>
    <message>
        <source>Call-back promised by %1, at night too</source>
        <comment>time</comment>
        <translation>회신 약속: %1까지, 밤에도 가능</translation>
    </message>
    <message>
        <source>Call-back promised by %1</source>
        <comment>time</comment>
        <translation>회신 약속: %1까지</translation>
    </message>
    <message>
        <source>List entry, danger to life: %1</source>
        <translation>목록 항목, 인명 위험: %1</translation>
    </message>
    <message>
        <source>List entry, place: %1</source>
        <translation>목록 항목, 장소: %1</translation>
    </message>
    <message>
        <source>Alerted: %1, because of: %2</source>
        <comment>agency, danger to life</comment>
        <translation>위험 알림: %1, 사유: %2</translation>
    </message>
    <message>
        <source>the clock goes on at %1 at the latest</source>
        <comment>time</comment>
        <translation>늦어도 %1에 시계가 다시 갑니다</translation>
    </message>
    <message>
        <source>the clock goes on running</source>
        <translation>시계는 멈추지 않습니다</translation>
    </message>
    <message>
        <source>Resumed by itself: the longest time of the pause is over</source>
        <translation>자동 재개: 일시중지 최장 시간이 지남</translation>
    </message>
    <message>
        <source>to be resolved by %1</source>
        <comment>time</comment>
        <translation>처리 시한 %1</translation>
    </message>
    <message>
        <source>Closed; why it was late: %1</source>
        <translation>종결, 지연 사유: %1</translation>
    </message>
    <message>
        <source>Late to set out: reminder %1</source>
        <translation>출동 지연: %1차 알림</translation>
    </message>
    <message>
        <source>Late to resolve: reminder %1</source>
        <translation>처리 지연: %1차 알림</translation>
    </message>
    <message>
        <source>The time to set out is over</source>
        <translation>출동 시한이 지남</translation>
    </message>
    <message>
        <source>The time to resolve is over</source>
        <translation>처리 시한이 지남</translation>
    </message>
    <message>
        <source>%1 % of the time to set out has passed</source>
        <translation>출동 시한의 %1 %가 지남</translation>
    </message>
    <message>
        <source>%1 % of the time to resolve has passed</source>
        <translation>처리 시한의 %1 %가 지남</translation>
    </message>
    <message>
        <source>Term of the law extended with the caller&apos;s consent to %1</source>
        <comment>time</comment>
        <translation>신고자 동의를 받아 법정 기한을 %1까지 연장</translation>
    </message>
    <message>
        <source>Term of the law extended to %1</source>
        <comment>time</comment>
        <translation>법정 기한을 %1까지 연장</translation>
    </message>
    <message numerus="yes">
        <source>Shift handed over with %n complaint(s)</source>
        <translation>
            <numerusform>민원 %n건과 함께 근무 인계</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift taken over</source>
        <translation>근무 인수</translation>
    </message>
    <message>
        <source>Service hours from %1</source>
        <comment>day</comment>
        <translation>%1부터의 근무 시간</translation>
    </message>
    <message>
        <source>Single day %1: %2</source>
        <translation>특정일 %1: %2</translation>
    </message>
    <message>
        <source>Transferred to %1, who is competent</source>
        <translation>소관 기관으로 이송: %1</translation>
    </message>
    <message>
        <source>name and number handed on: %1</source>
        <translation>이름과 전화번호를 함께 보냄: %1</translation>
    </message>
    <message>
        <source>Roster of squad %1 for the week of %2: %3</source>
        <translation>기동반 %1 근무표, %2 주: %3</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3</source>
        <translation>%1: %2부터 %3까지 부재</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3, %4 stands in</source>
        <translation>%1: %2부터 %3까지 부재, 대근 %4</translation>
    </message>
    <message>
        <source>List entry, member of a squad: %1</source>
        <translation>목록 항목, 반원: %1</translation>
    </message>
    <message>
        <source>List entry, shift: %1</source>
        <translation>목록 항목, 근무: %1</translation>
    </message>
    <message>
        <source>List entry, roster pattern: %1</source>
        <translation>목록 항목, 순환표: %1</translation>
    </message>
    <message>
        <source>Danger to life: %1</source>
        <comment>which danger</comment>
        <translation>인명 위험: %1</translation>
    </message>
    <message>
        <source>Many report the same: one incident, with an answer for all</source>
        <translation>여럿이 같은 일을 알림: 동일 사안, 모두에게 할 답변</translation>
    </message>
    <message>
        <source>Incident ended</source>
        <translation>동일 사안을 끝냄</translation>
    </message>
    <message>
        <source>The caller cannot be reached: no number is known</source>
        <translation>신고자에게 연락할 수 없음: 전화번호를 모름</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>There is none in this selection.</source>
        <translation>고른 것 가운데 해당하는 민원이 없습니다.</translation>
    </message>
    <message>
        <source>as in the period before</source>
        <translation>앞 기간과 같음</translation>
    </message>
    <message>
        <source>%1 points more than in the period before</source>
        <translation>앞 기간보다 %1%p 높음</translation>
    </message>
    <message>
        <source>%1 points fewer than in the period before</source>
        <translation>앞 기간보다 %1%p 낮음</translation>
    </message>
    <message>
        <source>as many as in the period before</source>
        <translation>앞 기간과 같음</translation>
    </message>
    <message>
        <source>%1 % more than in the period before</source>
        <translation>앞 기간보다 %1 % 늘어남</translation>
    </message>
    <message>
        <source>%1 % fewer than in the period before</source>
        <translation>앞 기간보다 %1 % 줄어듦</translation>
    </message>
    <message>
        <source>as fast as before</source>
        <translation>앞 기간과 같음</translation>
    </message>
    <message>
        <source>slower by %1</source>
        <translation>%1 느려짐</translation>
    </message>
    <message>
        <source>faster by %1</source>
        <translation>%1 빨라짐</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>1st half of %1</source>
        <translation>%1년 상반기</translation>
    </message>
    <message>
        <source>2nd half of %1</source>
        <translation>%1년 하반기</translation>
    </message>
    <message>
        <source>the year %1</source>
        <translation>%1년</translation>
    </message>
    <message>
        <source>1st half %1</source>
        <translation>%1 상반기</translation>
    </message>
    <message>
        <source>2nd half %1</source>
        <translation>%1 하반기</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>weekday, hour, hour</comment>
        <translation>%1 %2~%3</translation>
    </message>
    <message>
        <source>%1 night (0–6)</source>
        <translation>%1 새벽(0~6시)</translation>
    </message>
    <message>
        <source>%1 morning (6–12)</source>
        <translation>%1 오전(6~12시)</translation>
    </message>
    <message>
        <source>%1 afternoon (12–18)</source>
        <translation>%1 오후(12~18시)</translation>
    </message>
    <message>
        <source>%1 evening (18–24)</source>
        <translation>%1 저녁(18~24시)</translation>
    </message>
    <message>
        <source>Nothing was received in this selection.</source>
        <translation>고른 것 가운데 접수한 민원이 없습니다.</translation>
    </message>
    <message>
        <source>A squad set out in time for %1 of %2 complaints: %3%4.</source>
        <translation>제때 출동: %2건 가운데 %1건, %3%4.</translation>
    </message>
    <message>
        <source>The trouble was gone in time for %1 of %2: %3%4.</source>
        <translation>제때 해결: %2건 가운데 %1건, %3%4.</translation>
    </message>
    <message>
        <source>Half of the squads set out within %1, nine of ten within %2.</source>
        <translation>출동은 절반이 %1 안에, 열에 아홉이 %2 안에 했습니다.</translation>
    </message>
    <message>
        <source>Half of the troubles were gone within %1, nine of ten within %2.</source>
        <translation>해결은 절반이 %1 안에, 열에 아홉이 %2 안에 됐습니다.</translation>
    </message>
    <message>
        <source>Most come from %1: %2 of %3.</source>
        <translation>가장 많은 동: %1, %3건 가운데 %2건.</translation>
    </message>
    <message>
        <source>%1: %2, resolving %3.</source>
        <translation>%1: %2, 해결은 %3.</translation>
    </message>
    <message>
        <source>No dong got slower than in the period before.</source>
        <translation>앞 기간보다 느려진 동이 없습니다.</translation>
    </message>
    <message>
        <source>The most frequent kind is %1: %2 of %3 (%4).</source>
        <translation>가장 많은 분야: %1, %3건 가운데 %2건(%4).</translation>
    </message>
    <message>
        <source>%1 grew most: %2.</source>
        <translation>가장 많이 늘어난 분야: %1, %2.</translation>
    </message>
    <message>
        <source>The busiest hour is %1 with %2 calls in all; %3 come between 22:00 and 06:00.</source>
        <translation>가장 바쁜 시간: %1, 모두 %2건. 22시에서 6시 사이가 %3입니다.</translation>
    </message>
    <message>
        <source>No squad was late on any part of the week.</source>
        <translation>어느 요일 어느 때에도 늦은 기동반이 없습니다.</translation>
    </message>
    <message>
        <source>Most often late: %1 on %2, %3 of %4.</source>
        <translation>가장 자주 늦은 곳: %1, %2, %4건 가운데 %3건.</translation>
    </message>
    <message>
        <source>Nothing was referred to another body.</source>
        <translation>다른 기관에 맡긴 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 complaints went to another body (%3), most often %4: %5.</source>
        <translation>%2건 가운데 %1건(%3)을 다른 기관에 맡겼습니다. 가장 많은 곳: %4, %5건.</translation>
    </message>
    <message>
        <source>%1 of %2 complaints were reopened (%3).</source>
        <translation>%2건 가운데 %1건(%3)을 다시 열었습니다.</translation>
    </message>
    <message>
        <source>The period before: %1.</source>
        <translation>앞 기간은 %1입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s) took %1 calls, %2 most of them (%3); the busiest hour begins at %4:00.</source>
        <translation>
            <numerusform>상담원 %n명이 %1건을 받았습니다. 가장 많이 받은 사람: %2, %3건. 가장 바쁜 때는 %4시부터입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few to say: %Ln case(s).</source>
        <translation>
            <numerusform>%Ln건뿐이라 말하기 어렵습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing but %Ln cancelled report(s) in this selection.</source>
        <translation>
            <numerusform>고른 것 가운데 취소한 신고 %Ln건뿐입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>접수 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them one more report of the same trouble</source>
        <translation>
            <numerusform>그중 동일 신고 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled and not counted</source>
        <translation>
            <numerusform>취소 %Ln건은 세지 않음</numerusform>
        </translation>
    </message>
    <message>
        <source>Against the period before: %1.</source>
        <translation>앞 기간에 견주어 %1.</translation>
    </message>
    <message>
        <source>Half of the squads were there within %1.</source>
        <translation>도착은 절반이 %1 안에 했습니다.</translation>
    </message>
    <message>
        <source>The middle half of the squads set out after %1 to %2; %3 of %4 took an hour or more.</source>
        <translation>가운데 절반의 출동은 %1에서 %2 사이이고, %4건 가운데 %3건이 한 시간 이상 걸렸습니다.</translation>
    </message>
    <message>
        <source>Slowest start: complaints of %1, half within %2; of all squads within %3.</source>
        <translation>출동이 가장 오래 걸린 민원: %1, 절반이 %2 안. 모든 기동반은 %3 안입니다.</translation>
    </message>
</context>
<context>
    <name>GapText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names, and others</comment>
        <translation>
            <numerusform>%1 외 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>all dongs</source>
        <translation>모든 동</translation>
    </message>
    <message numerus="yes">
        <source>%n dong(s): %1</source>
        <comment>names</comment>
        <translation>
            <numerusform>%n개 동: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>anything urgent</source>
        <translation>모든 긴급한 일</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>모든 일</translation>
    </message>
    <message>
        <source>%1 to %2: nobody on duty for %3 (%4)</source>
        <comment>a gap: from, until, kinds of work, dongs</comment>
        <translation>%1부터 %2까지 근무자 없음: %3 (%4)</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>the caller is to be told</source>
        <translation>신고자에게 알릴 차례</translation>
    </message>
    <message>
        <source>to be closed</source>
        <translation>종결할 차례</translation>
    </message>
    <message>
        <source>%1 (on hold: %2)</source>
        <comment>names, reason</comment>
        <translation>%1 (보류: %2)</translation>
    </message>
    <message>
        <source>on hold: %1</source>
        <comment>reason</comment>
        <translation>보류: %1</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>%1 (due %2)</source>
        <comment>how a promise stands, its time</comment>
        <translation>%1 (기한 %2)</translation>
    </message>
    <message>
        <source>by %1, late by %2</source>
        <comment>time, duration</comment>
        <translation>%1까지, %2 지남</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>time</comment>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>%1 (now: %2)</source>
        <comment>state when it was given, state now</comment>
        <translation>%1 (지금: %2)</translation>
    </message>
    <message>
        <source>(signature)</source>
        <translation>(서명)</translation>
    </message>
    <message>
        <source>Handover sheet, %1</source>
        <comment>time</comment>
        <translation>인수인계서, %1</translation>
    </message>
    <message>
        <source>Handover sheet (draft)</source>
        <translation>인수인계서 (작성 중)</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>인수인계서</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준 시각</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>인계</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, operator</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>인수</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>처리 중</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>민원 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them at night</source>
        <translation>
            <numerusform>그중 야간 접수 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Note on taking over</source>
        <translation>인수 메모</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>처리 중인 민원이 없습니다.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>접수번호</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>내용과 장소</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>기다리는 곳</translation>
    </message>
    <message>
        <source>To set out</source>
        <translation>출동</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>Call-back promised</source>
        <translation>회신 약속</translation>
    </message>
    <message>
        <source>Night calls: received outside of the service hours</source>
        <translation>야간 접수: 근무 시간 밖에 접수한 민원</translation>
    </message>
    <message>
        <source>Received in the service hours</source>
        <translation>근무 시간에 접수한 민원</translation>
    </message>
    <message>
        <source>Given by: %1</source>
        <translation>인계자: %1</translation>
    </message>
    <message>
        <source>Taken over by: %1</source>
        <translation>인수자: %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>who was alerted, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Danger to life; nobody was alerted yet</source>
        <translation>생명 위험 · 아직 통보한 곳 없음</translation>
    </message>
    <message>
        <source>Danger to life; alerted: %1</source>
        <translation>생명 위험 · 통보: %1</translation>
    </message>
    <message>
        <source>Danger to life</source>
        <translation>생명 위험</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message numerus="yes">
        <source>%n reminder(s), %1 to %2; reached: %3</source>
        <comment>time, time, the last mark of each clock</comment>
        <translation>
            <numerusform>알림 %n건, %1 ~ %2; 마지막 단계: %3</numerusform>
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
        <translation>%1 – %2: 진행, %3</translation>
    </message>
    <message>
        <source>%1 – %2: stands still, on hold (%3)</source>
        <comment>time, time, reason</comment>
        <translation>%1 – %2: 정지, 일시중지(%3)</translation>
    </message>
    <message>
        <source>To set out: %1 (%2, promise version %3), from %4</source>
        <comment>duration, which minutes, version, time</comment>
        <translation>출동: %1 (%2, 약속 %3판), 시작 %4</translation>
    </message>
    <message>
        <source>To resolve: %1 (%2, promise version %3), from %4</source>
        <comment>duration, which minutes, version, time</comment>
        <translation>처리: %1 (%2, 약속 %3판), 시작 %4</translation>
    </message>
    <message>
        <source>An earlier report of the same counts: it came in at %1</source>
        <translation>같은 신고 가운데 먼저 들어온 것을 기준으로 합니다: 접수 %1</translation>
    </message>
    <message>
        <source>No due time: no hours are set in which it could be kept</source>
        <translation>시한 없음: 지킬 수 있는 근무 시간이 정해져 있지 않습니다</translation>
    </message>
    <message>
        <source>Due %1; done %2, late by %3</source>
        <comment>time, time, duration</comment>
        <translation>시한 %1, 완료 %2, %3 지연</translation>
    </message>
    <message>
        <source>Due %1; done %2, promise kept after %3</source>
        <comment>time, time, duration</comment>
        <translation>시한 %1, 완료 %2, %3 만에 약속을 지킴</translation>
    </message>
    <message>
        <source>Due %1; late by %2 so far</source>
        <comment>time, duration</comment>
        <translation>시한 %1, 지금까지 %2 지연</translation>
    </message>
    <message>
        <source>Due %1</source>
        <comment>time</comment>
        <translation>시한 %1</translation>
    </message>
    <message>
        <source>By the calendar as it is known now it would be due %1; what was promised stays</source>
        <comment>time</comment>
        <translation>지금 알려진 달력으로는 시한이 %1이지만, 약속한 시한은 그대로입니다</translation>
    </message>
    <message>
        <source>First squad on site: %1, %2 after it was reported</source>
        <comment>time, duration</comment>
        <translation>첫 기동반 현장 도착: %1, 신고 후 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; extended %n time(s)</source>
        <comment>the sentence before</comment>
        <translation>
            <numerusform>%1, %n번 연장</numerusform>
        </translation>
    </message>
    <message>
        <source>Set out</source>
        <comment>heading: a clock</comment>
        <translation>출동</translation>
    </message>
    <message>
        <source>Resolve</source>
        <comment>heading: a clock</comment>
        <translation>처리</translation>
    </message>
    <message>
        <source>Term of the law</source>
        <comment>heading: a clock</comment>
        <translation>법정 처리기간</translation>
    </message>
    <message>
        <source>%1 – %2: stands still, outside service hours</source>
        <comment>time, time</comment>
        <translation>%1 – %2: 운영 시간 밖이라 멈춤</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>근무 없음</translation>
    </message>
    <message>
        <source>service %1</source>
        <comment>hours of a day</comment>
        <translation>근무 %1</translation>
    </message>
    <message>
        <source>%1 is %2: %3</source>
        <comment>a day, its name, its hours</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Due %1; transferred to the competent body %2, after %3: neither kept nor broken</source>
        <comment>time, time, duration</comment>
        <translation>시한 %1, 소관 기관으로 이송 %2, 지난 시간 %3: 지킨 것도 어긴 것도 아님</translation>
    </message>
    <message>
        <source>Due %1; nothing is to be done any more from %2 on, after %3</source>
        <comment>time, time, duration</comment>
        <translation>시한 %1, %2부터 더 할 일이 없음, 지난 시간 %3</translation>
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
        <translation>세는 날: %1</translation>
    </message>
    <message>
        <source>%1 – %2: counts, %3</source>
        <comment>time, time, duration</comment>
        <translation>%1 – %2: 계산, %3</translation>
    </message>
    <message>
        <source>Days that do not count: %1</source>
        <translation>세지 않는 날: %1</translation>
    </message>
    <message numerus="yes">
        <source>Term of the law (%1): %n working day(s), from %2, due %3</source>
        <comment>kind, time, time</comment>
        <translation>
            <numerusform>법정 처리기간(%1): 근무일 %n일, 시작 %2, 기한 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Term of the law (%1): %n working hour(s), from %2, due %3</source>
        <comment>kind, time, time</comment>
        <translation>
            <numerusform>법정 처리기간(%1): 근무 시간 %n시간, 시작 %2, 기한 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Extended to %1</source>
        <comment>time</comment>
        <translation>연장 후 기한 %1</translation>
    </message>
    <message>
        <source>By the calendar as it is known now it would end %1; the term stays as it was told</source>
        <comment>time</comment>
        <translation>지금 알려진 달력으로는 기한이 %1이지만, 알린 기한은 그대로입니다</translation>
    </message>
    <message>
        <source>Due %1; no squad had set out when nothing was to be done any more at %2, late by %3</source>
        <comment>time, time, duration</comment>
        <translation>시한 %1, 출동하지 않은 채 %2에 더 할 것이 없어짐, %3 지연</translation>
    </message>
    <message>
        <source>Due %1; not resolved when nothing was to be done any more at %2, late by %3</source>
        <comment>time, time, duration</comment>
        <translation>시한 %1, 처리하지 못한 채 %2에 더 할 것이 없어짐, %3 지연</translation>
    </message>
    <message>
        <source>lunch hour</source>
        <comment>what does not count</comment>
        <translation>점심시간</translation>
    </message>
    <message>
        <source>before working hours</source>
        <comment>what does not count</comment>
        <translation>근무 시간 전</translation>
    </message>
    <message>
        <source>night</source>
        <comment>what does not count</comment>
        <translation>야간</translation>
    </message>
    <message>
        <source>outside working hours and working days</source>
        <comment>what does not count</comment>
        <translation>근무 시간·근무일이 아님</translation>
    </message>
    <message>
        <source>%1 – %2: does not count, %3</source>
        <comment>time, time, what it is: lunch hour, night</comment>
        <translation>%1 – %2: 계산하지 않음, %3</translation>
    </message>
    <message>
        <source>Term of the law (%1): its end is not known, for the calendar of this program ends with the year %2</source>
        <comment>kind, year</comment>
        <translation>법정 처리기간(%1): 이 프로그램의 달력이 %2년까지여서 끝나는 때를 알 수 없습니다</translation>
    </message>
    <message>
        <source>By article %1 of the Enforcement Decree of the Civil Petitions Treatment Act; working days count, with the first (article 19 (2) of the Act)</source>
        <comment>an article</comment>
        <translation>근거: 민원 처리에 관한 법률 시행령 제%1조. 첫날을 포함하여 근무일로 계산(법 제19조 제2항)</translation>
    </message>
    <message>
        <source>By article %1 of the Enforcement Decree of the Civil Petitions Treatment Act: at once; working hours count, from the receipt (article 19 (1) of the Act)</source>
        <comment>an article</comment>
        <translation>근거: 민원 처리에 관한 법률 시행령 제%1조, 즉시 처리. 접수한 때부터 근무 시간으로 계산(법 제19조 제1항)</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>heading: what a promise was given for</comment>
        <translation>민원 구분</translation>
    </message>
    <message>
        <source>Kind of trouble: not known</source>
        <translation>유형: 모름</translation>
    </message>
    <message>
        <source>Kind of trouble: %1</source>
        <translation>유형: %1</translation>
    </message>
    <message>
        <source>In the eyes of the law: %1 (article 2 of the Civil Petitions Treatment Act)</source>
        <translation>법에 따른 종류: %1(민원 처리에 관한 법률 제2조)</translation>
    </message>
    <message>
        <source>Urgent: this kind of trouble always is</source>
        <translation>긴급: 언제나 긴급한 유형</translation>
    </message>
    <message>
        <source>Urgent: a person said so, the kind of trouble is not</source>
        <translation>긴급: 유형이 아니라 사람이 긴급으로 정함</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>긴급하지 않음</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>same dong</source>
        <translation>같은 동</translation>
    </message>
    <message>
        <source>next dong</source>
        <translation>이웃 동</translation>
    </message>
    <message>
        <source>same kind</source>
        <translation>같은 유형</translation>
    </message>
    <message>
        <source>same group</source>
        <translation>같은 분야</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word that both reports say</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>같은 장소</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <comment>time between two reports</comment>
        <translation>%1 차이</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Setting out</source>
        <translation>출동</translation>
    </message>
    <message>
        <source>Resolving, as promised to the caller</source>
        <translation>신고자에게 약속한 처리</translation>
    </message>
    <message>
        <source>The term of the law</source>
        <translation>법정 처리기간</translation>
    </message>
    <message>
        <source>What you promised yourselves</source>
        <translation>귀 기관이 약속한 기한</translation>
    </message>
    <message>
        <source>Reminder notice, %1</source>
        <comment>number</comment>
        <translation>독촉장, %1</translation>
    </message>
    <message>
        <source>Reminder notice</source>
        <translation>독촉장</translation>
    </message>
    <message>
        <source>To</source>
        <translation>받는 곳</translation>
    </message>
    <message>
        <source>From</source>
        <translation>보내는 곳</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>접수번호</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>동</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>With you since</source>
        <translation>맡으신 때</translation>
    </message>
    <message>
        <source>What is overdue</source>
        <translation>기한이 지난 것</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Overdue by</source>
        <translation>지난 시간</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>요청 사항</translation>
    </message>
    <message>
        <source>This complaint is past its time. Please deal with it without delay, and let us know by %1 what was done, or why it is delayed and by when it will be done.</source>
        <comment>time</comment>
        <translation>위 민원은 처리 기한이 지났습니다. 지체 없이 처리하여 주시고, 처리 결과 또는 지연 사유와 처리 예정일을 %1까지 회신하여 주시기 바랍니다.</translation>
    </message>
    <message>
        <source>This notice is given under article 28 of the Enforcement Decree of the Civil Petitions Treatment Act.</source>
        <translation>이 독촉장은 「민원 처리에 관한 법률 시행령」 제28조에 따른 것입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>근무일 %n일</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of working hours</source>
        <comment>duration</comment>
        <translation>근무 시간 %1</translation>
    </message>
</context>
<context>
    <name>OfficeHours</name>
    <message>
        <source>Nothing stands here yet. Nothing was saved; fill it in.</source>
        <translation>아직 비어 있습니다. 저장하지 않았으니 채워 주세요.</translation>
    </message>
    <message>
        <source>This is no day. Nothing was saved; write it as 2026-12-25.</source>
        <translation>날짜가 아닙니다. 저장하지 않았습니다. 2026-12-25처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>These are no hours. Nothing was saved; write them as 09:00-18:00, several windows in order and parted by commas.</source>
        <translation>시간이 아닙니다. 저장하지 않았습니다. 09:00-18:00처럼 적고, 여러 구간은 차례대로 쉼표로 나누어 주세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list. Nothing was saved; choose one that is.</source>
        <translation>목록에 없습니다: “%1”. 저장하지 않았으니 목록에서 골라 주세요.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2. Nothing was saved.</source>
        <translation>%1~%2 사이의 정수를 적어 주세요. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>an entry of the calendar</comment>
        <translation>철회됨</translation>
    </message>
    <message>
        <source>What was promised stays as it was promised. A new version holds for the calls from its time on; the nearer of two is the one for the kind of complaint, then the one for the urgency.</source>
        <translation>이미 한 약속은 그대로 남습니다. 새 판은 정한 시각부터 받은 전화에 적용됩니다. 둘이 함께 맞으면 분야를 정한 것이, 그다음에는 긴급 여부를 정한 것이 앞섭니다.</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>적용 대상</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Out within</source>
        <translation>출동</translation>
    </message>
    <message>
        <source>Done within</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>세는 시간</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Now; or 2026-12-01 09:00</source>
        <translation>지금부터, 또는 2026-12-01 09:00</translation>
    </message>
    <message>
        <source>Kind of complaint</source>
        <translation>분야</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>모든 분야</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>긴급 여부</translation>
    </message>
    <message>
        <source>Urgent or not</source>
        <translation>긴급 여부와 관계없이</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>24시간</translation>
    </message>
    <message>
        <source>Out within (minutes)</source>
        <translation>출동까지(분)</translation>
    </message>
    <message>
        <source>Done within (minutes)</source>
        <translation>처리까지(분)</translation>
    </message>
    <message>
        <source>Warnings (percent)</source>
        <translation>경고(퍼센트)</translation>
    </message>
    <message>
        <source>Once late, every (minutes)</source>
        <translation>늦은 뒤 알림 간격(분)</translation>
    </message>
    <message>
        <source>Pauses: %1 (hours at most)</source>
        <comment>a reason to wait</comment>
        <translation>멈춤: %1(최대 시간)</translation>
    </message>
    <message>
        <source>Does not pause</source>
        <translation>멈추지 않음</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a version of a promise</comment>
        <translation>예정</translation>
    </message>
    <message>
        <source>in force</source>
        <comment>a version of a promise</comment>
        <translation>적용 중</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>a version of a promise</comment>
        <translation>지난 판</translation>
    </message>
    <message>
        <source>Nothing is promised yet.</source>
        <translation>아직 약속한 것이 없습니다.</translation>
    </message>
    <message>
        <source>A new version</source>
        <translation>새 판</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of complaint, urgency</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This is no time. Nothing was saved; write it as 2026-12-01 09:00, or leave the field empty for now.</source>
        <translation>시각이 아닙니다. 저장하지 않았습니다. 2026-12-01 09:00처럼 적거나, 지금부터이면 비워 두세요.</translation>
    </message>
    <message>
        <source>This time has passed. Nothing was saved: what was promised before stays; write a time to come, or nothing for now.</source>
        <translation>이미 지난 시각입니다. 전에 한 약속은 바꿀 수 없어 저장하지 않았습니다. 앞으로의 시각을 적거나, 지금부터이면 비워 두세요.</translation>
    </message>
    <message>
        <source>Nothing is done before a squad is out. Nothing was saved; write at least %1.</source>
        <translation>출동하기 전에 처리할 수는 없습니다. 저장하지 않았습니다. %1 이상을 적어 주세요.</translation>
    </message>
    <message>
        <source>Write numbers from 1 to 99, in order and parted by commas. Nothing was saved.</source>
        <translation>1부터 99까지의 수를 작은 것부터 쉼표로 나누어 적어 주세요. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>In these hours squads are on duty and promises run. A version holds from its first day until the next one begins. Clocks that run already keep the hours they were given under.</source>
        <translation>이 시간에 기동반이 근무하고 약속 시계가 갑니다. 각 판은 첫날부터 다음 판이 시작할 때까지 적용됩니다. 이미 가고 있는 시계는 약속할 때의 시간을 따릅니다.</translation>
    </message>
    <message>
        <source>Let it hold again</source>
        <translation>다시 적용</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>공휴일</translation>
    </message>
    <message>
        <source>Its first day, as 2026-12-25</source>
        <translation>첫날, 예: 2026-12-25</translation>
    </message>
    <message>
        <source>No service; or 09:00-18:00</source>
        <translation>근무 없음, 또는 09:00-18:00</translation>
    </message>
    <message>
        <source>No version fits these letters.</source>
        <translation>이 글자에 맞는 판이 없습니다.</translation>
    </message>
    <message>
        <source>New hours from a day on</source>
        <translation>새 근무 시간</translation>
    </message>
    <message>
        <source>Service hours from %1</source>
        <comment>a day</comment>
        <translation>%1부터의 근무 시간</translation>
    </message>
    <message>
        <source>There are hours from this day on already. Nothing was saved; choose those in the list, or another day.</source>
        <translation>이날부터의 근무 시간이 이미 있습니다. 저장하지 않았습니다. 목록에서 그것을 고르거나 다른 날을 적어 주세요.</translation>
    </message>
    <message>
        <source>In a week without service nothing could be promised. Nothing was saved; give one day hours at least.</source>
        <translation>근무가 하루도 없는 주에는 아무것도 약속할 수 없습니다. 저장하지 않았습니다. 하루라도 시간을 적어 주세요.</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>공휴일</translation>
    </message>
    <message>
        <source>substitute holiday</source>
        <translation>대체공휴일</translation>
    </message>
    <message>
        <source>day of an election</source>
        <translation>선거일</translation>
    </message>
    <message>
        <source>decreed holiday</source>
        <translation>임시공휴일</translation>
    </message>
    <message>
        <source>Public holidays follow the law by themselves. Here stand single days that are otherwise: a holiday decreed by the government, other hours, a day without service.</source>
        <translation>공휴일은 법에 따라 저절로 정해집니다. 여기에는 임시공휴일, 시간이 다른 날, 근무가 없는 날처럼 특별한 날만 적습니다.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>근무</translation>
    </message>
    <message>
        <source>As 2026-12-25</source>
        <translation>예: 2026-12-25</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>영어 이름</translation>
    </message>
    <message>
        <source>As the name above</source>
        <translation>위 이름과 같음</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>휴일</translation>
    </message>
    <message>
        <source>No holiday</source>
        <translation>휴일 아님</translation>
    </message>
    <message>
        <source>As usual; or 09:00-12:00, or “none”</source>
        <translation>평소대로, 또는 09:00-12:00, 또는 “없음”</translation>
    </message>
    <message>
        <source>Decreed holidays and days with hours of their own stand here once one is added.</source>
        <translation>임시공휴일이나 시간이 다른 날을 추가하면 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>날 추가</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This day is in the list already. Nothing was saved; choose it there.</source>
        <translation>이날은 이미 목록에 있습니다. 저장하지 않았으니 목록에서 골라 주세요.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters. Nothing was saved; shorten it.</source>
        <translation>%1자를 넘습니다. 저장하지 않았으니 줄여 주세요.</translation>
    </message>
    <message>
        <source>This day would be as any other. Nothing was saved; choose a kind of holiday above, or give it hours.</source>
        <translation>다른 날과 다를 것이 없습니다. 저장하지 않았습니다. 위에서 휴일 종류를 고르거나 근무 시간을 적어 주세요.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no service on a day</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>No warning; or as 50, 80</source>
        <translation>경고 없음(적는 예: 50, 80)</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>한 주의 근무 시간</translation>
    </message>
</context>
<context>
    <name>OfficeLists</name>
    <message>
        <source>This is longer than %1 characters. Nothing was saved; shorten it.</source>
        <translation>%1자를 넘습니다. 저장하지 않았으니 줄이세요.</translation>
    </message>
    <message>
        <source>This holds a resident registration number, which the law forbids us to keep. Take it out.</source>
        <translation>법에 따라 보관할 수 없는 주민등록번호가 들어 있습니다. 지우세요.</translation>
    </message>
    <message>
        <source>Nothing stands here yet. Nothing was saved; fill it in.</source>
        <translation>빈 칸입니다. 저장하지 않았으니 채우세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list. Nothing was saved; choose one that is.</source>
        <translation>목록에 없습니다: &quot;%1&quot;. 저장하지 않았으니 목록에서 고르세요.</translation>
    </message>
    <message>
        <source>This is no telephone number. Nothing was saved; write digits, as in 02-2620-3114.</source>
        <translation>전화번호가 아닙니다. 저장하지 않았으니 02-2620-3114와 같이 숫자로 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the list already. Nothing was saved; give this one another name.</source>
        <translation>목록에 이미 있는 이름입니다: &quot;%1&quot;. 저장하지 않았으니 다른 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>사용 안 함</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>동</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>관리 기관</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>영문 이름</translation>
    </message>
    <message>
        <source>As the name above</source>
        <translation>위 이름과 같음</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>As callers say it, parted by commas</source>
        <translation>민원인이 부르는 대로, 쉼표로 나누어</translation>
    </message>
    <message>
        <source>By name, initials or number</source>
        <translation>이름, 초성 또는 숫자</translation>
    </message>
    <message>
        <source>This office, if nobody is named</source>
        <translation>비워 두면 우리 구청</translation>
    </message>
    <message>
        <source>Names that callers use for places, each with its dong, stand here once one is added or a file is taken in.</source>
        <translation>장소를 추가하거나 파일을 가져오면 민원인이 부르는 장소 이름과 그 동이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>장소 추가</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>기동반</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>The one it calls from</source>
        <translation>기동반이 거는 전화</translation>
    </message>
    <message>
        <source>No squad fits these letters.</source>
        <translation>이 글자에 맞는 기동반이 없습니다.</translation>
    </message>
    <message>
        <source>%1 calls from this number already. Nothing was saved; a squad is known by its number.</source>
        <translation>이미 다른 기동반이 쓰는 번호입니다: %1. 기동반은 번호로 구별하므로 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>This is no number of people. Nothing was saved; write digits.</source>
        <translation>인원수가 아닙니다. 저장하지 않았으니 숫자로 쓰세요.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>마지막 확인</translation>
    </message>
    <message>
        <source>As it is dialled</source>
        <translation>거는 그대로</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>담당 업무</translation>
    </message>
    <message>
        <source>For what, in English</source>
        <translation>담당 업무(영문)</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a telephone number was checked</comment>
        <translation>확인한 적 없음</translation>
    </message>
    <message>
        <source>No agency fits these letters.</source>
        <translation>이 글자에 맞는 기관이 없습니다.</translation>
    </message>
    <message>
        <source>Add an agency</source>
        <translation>기관 추가</translation>
    </message>
    <message>
        <source>Back into service</source>
        <translation>다시 사용</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>사용 마침</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>차량</translation>
    </message>
    <message>
        <source>None; or its number plate</source>
        <translation>없음, 또는 차량 번호</translation>
    </message>
    <message>
        <source>Goes first to</source>
        <translation>먼저 가는 동</translation>
    </message>
    <message>
        <source>Everywhere; or dongs parted by commas</source>
        <translation>어디든, 또는 쉼표로 나눈 동 이름</translation>
    </message>
    <message>
        <source>When others cannot, to</source>
        <translation>다른 반이 못 갈 때</translation>
    </message>
    <message>
        <source>Nowhere; or dongs parted by commas</source>
        <translation>없음, 또는 쉼표로 나눈 동 이름</translation>
    </message>
    <message>
        <source>%1 stands in both fields. Nothing was saved; take it out of one.</source>
        <translation>두 칸에 모두 있는 동: %1. 저장하지 않았습니다. 한쪽에서 빼 주세요.</translation>
    </message>
    <message>
        <source>Nobody would go to %1 any more. Nothing was saved; give that dong to another squad first.</source>
        <translation>갈 기동반이 없어지는 동: %1. 저장하지 않았습니다. 먼저 다른 기동반에 맡겨 주세요.</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>연락 가능 시간</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>기관의 말 그대로</translation>
    </message>
    <message>
        <source>Competent for</source>
        <translation>소관 유형</translation>
    </message>
    <message>
        <source>Codes of sub-types, such as C02-1, C04-3</source>
        <translation>세부 유형 코드, 예: C02-1, C04-3</translation>
    </message>
    <message>
        <source>There is no sub-type “%1”. Nothing was saved; write codes such as C02-1, with commas between them.</source>
        <translation>세부 유형 “%1” 코드가 없습니다. 저장하지 않았습니다. C02-1처럼 쉼표로 나누어 적으세요.</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Received today</source>
        <translation>오늘 접수</translation>
    </message>
    <message>
        <source>Received yesterday</source>
        <translation>어제 접수</translation>
    </message>
    <message>
        <source>Received this week</source>
        <translation>이번 주 접수</translation>
    </message>
    <message>
        <source>Received last week</source>
        <translation>지난주 접수</translation>
    </message>
    <message>
        <source>Received in %1</source>
        <translation>%1 접수</translation>
    </message>
    <message>
        <source>Received on %1</source>
        <translation>%1 접수</translation>
    </message>
    <message>
        <source>Received %1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2 접수</translation>
    </message>
</context>
<context>
    <name>PeriodReport</name>
    <message>
        <source>Monthly report</source>
        <translation>월간 보고서</translation>
    </message>
    <message>
        <source>Half-yearly report</source>
        <translation>반기 보고서</translation>
    </message>
    <message>
        <source>Yearly report</source>
        <translation>연간 보고서</translation>
    </message>
    <message>
        <source>Report on a period</source>
        <translation>기간 보고서</translation>
    </message>
    <message>
        <source>Report on the squads</source>
        <translation>기동반 보고서</translation>
    </message>
    <message>
        <source>Report on other bodies</source>
        <translation>타 기관 보고서</translation>
    </message>
    <message>
        <source>Report on quality</source>
        <translation>품질 보고서</translation>
    </message>
    <message>
        <source>Duty log</source>
        <translation>당직근무일지</translation>
    </message>
    <message>
        <source>Monthly check of complaint handling</source>
        <translation>민원 처리 월간 점검표</translation>
    </message>
    <message>
        <source>On %1 version %2 of the promise came into force. Each complaint is measured by the promise that it was given.</source>
        <translation>%1부터 약속의 제%2판이 적용되었습니다. 민원마다 접수할 때의 약속으로 잽니다.</translation>
    </message>
    <message>
        <source>Merged on %1: %2 into %3. What was received before stands under its own dong.</source>
        <translation>%1 통합된 동: %2 → %3. 그 전에 접수된 민원은 본래의 동에 남아 있습니다.</translation>
    </message>
    <message>
        <source>No dong any more since %1: %2. What was received before stands under it.</source>
        <translation>%1부터 없어진 동: %2. 그 전에 접수된 민원은 그 동에 남아 있습니다.</translation>
    </message>
    <message>
        <source>Renamed on %1: %2, now %3. The tables have the present name.</source>
        <translation>%1 이름이 바뀐 동: %2 → %3. 표에는 지금 이름으로 나옵니다.</translation>
    </message>
    <message>
        <source>This period had not begun at the time of this report.</source>
        <translation>기준일시에는 아직 시작되지 않은 기간입니다.</translation>
    </message>
    <message>
        <source>This period was not over at the time of this report.</source>
        <translation>기준일시에는 아직 끝나지 않은 기간입니다.</translation>
    </message>
    <message>
        <source>This period was not over at the time of this report: it is counted up to %1, and compared with %2.</source>
        <translation>기준일시에는 아직 끝나지 않은 기간이어서 %1까지 세었습니다. 견주는 기간: %2.</translation>
    </message>
    <message>
        <source>No complaint was on record at the time of this report.</source>
        <translation>기준일시까지 기록된 민원이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was received in this period.</source>
        <translation>이 기간에 접수된 민원이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>%1 Details: %2</source>
        <comment>a whole sentence, then technical words</comment>
        <translation>%1 자세히: %2</translation>
    </message>
    <message>
        <source>%1 Column: %2.</source>
        <comment>a whole sentence, then where</comment>
        <translation>%1 열: %2.</translation>
    </message>
    <message>
        <source>There is no such complaint. Nothing was changed. Check the number.</source>
        <translation>그런 민원이 없습니다. 아무것도 바뀌지 않았습니다. 접수번호를 확인하세요.</translation>
    </message>
    <message>
        <source>There is no complaint with the number %1. Nothing was changed. Check the number.</source>
        <translation>접수번호 %1에 해당하는 민원이 없습니다. 아무것도 바뀌지 않았습니다. 접수번호를 확인하세요.</translation>
    </message>
    <message>
        <source>Nothing was said yet: no story, no place, no category. The call stays open on the screen. Fill in one of them and save again.</source>
        <translation>신고 내용, 위치, 분야가 모두 비어 있습니다. 전화는 화면에 그대로 있습니다. 하나라도 채우고 다시 저장하세요.</translation>
    </message>
    <message>
        <source>This complaint has not been received yet, so nothing was recorded on it. Save the call first.</source>
        <translation>아직 접수되지 않은 민원이어서 아무것도 기록되지 않았습니다. 먼저 전화를 저장하세요.</translation>
    </message>
    <message>
        <source>Complaint %1 is closed already. Nothing was changed. Reopen it if there is more to do.</source>
        <translation>%1 민원은 이미 종결되었습니다. 아무것도 바뀌지 않았습니다. 할 일이 더 있으면 재처리하세요.</translation>
    </message>
    <message>
        <source>Complaint %1 is resolved already. Nothing was changed. Reopen it if there is more to do.</source>
        <translation>%1 민원은 이미 처리 완료되었습니다. 아무것도 바뀌지 않았습니다. 할 일이 더 있으면 재처리하세요.</translation>
    </message>
    <message>
        <source>Complaint %1 is not resolved yet, so it was not closed. Record first how it was resolved, or why not.</source>
        <translation>%1 민원은 아직 처리 완료되지 않아서 종결하지 않았습니다. 무엇을 했는지, 하지 못했으면 왜인지를 먼저 기록하세요.</translation>
    </message>
    <message>
        <source>Complaint %1 is still open, so there is nothing to reopen. Nothing was changed; go on with it as it is.</source>
        <translation>%1 민원은 아직 열려 있어서 재처리할 것이 없습니다. 아무것도 바뀌지 않았습니다. 그대로 이어서 처리하세요.</translation>
    </message>
    <message>
        <source>Complaint %1 is cancelled. Nothing was changed. Reopen it first if it does need work.</source>
        <translation>%1 민원은 취소되었습니다. 아무것도 바뀌지 않았습니다. 처리가 필요하면 먼저 재처리하세요.</translation>
    </message>
    <message>
        <source>Complaint %1 is on hold. Nothing was changed. Resume it first.</source>
        <translation>%1 민원은 보류 중입니다. 아무것도 바뀌지 않았습니다. 먼저 보류를 해제하세요.</translation>
    </message>
    <message>
        <source>Complaint %1 is not on hold, so there is nothing to resume. Nothing was changed; go on with it as it is.</source>
        <translation>%1 민원은 보류 중이 아니어서 해제할 것이 없습니다. 아무것도 바뀌지 않았습니다. 그대로 이어서 처리하세요.</translation>
    </message>
    <message>
        <source>Complaint %1 is attached to another as also reported. Nothing was changed. Do this on the other one, or detach this one first.</source>
        <translation>%1 민원은 다른 민원에 동일 신고로 연결되어 있습니다. 아무것도 바뀌지 않았습니다. 대표 민원에서 처리하거나, 먼저 연결을 해제하세요.</translation>
    </message>
    <message>
        <source>Complaint %1 is not attached to another, so there is nothing to detach. Nothing was changed.</source>
        <translation>%1 민원은 다른 민원에 연결되어 있지 않아서 해제할 것이 없습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>A complaint cannot be attached to itself. Nothing was changed. Choose another one.</source>
        <translation>민원을 그 민원 자신에게 연결할 수는 없습니다. 아무것도 바뀌지 않았습니다. 다른 민원을 고르세요.</translation>
    </message>
    <message>
        <source>Complaint %1 is itself attached to another. Nothing was changed. Attach to that other one.</source>
        <translation>%1 민원도 다른 민원에 연결되어 있습니다. 아무것도 바뀌지 않았습니다. 그 대표 민원에 연결하세요.</translation>
    </message>
    <message>
        <source>Complaint %1 is closed or cancelled, so nothing can be attached to it. Nothing was changed. Reopen it first, or keep this one as a complaint of its own.</source>
        <translation>%1 민원은 종결되었거나 취소되어서 연결할 수 없습니다. 아무것도 바뀌지 않았습니다. 그 민원을 먼저 재처리하거나, 이 민원을 따로 처리하세요.</translation>
    </message>
    <message>
        <source>Other reports are attached to complaint %1. Nothing was changed. Detach them first.</source>
        <translation>%1 민원에 동일 신고가 연결되어 있습니다. 아무것도 바뀌지 않았습니다. 먼저 연결을 해제하세요.</translation>
    </message>
    <message>
        <source>This is one more report of complaint %1, which is not resolved yet. It stays open. Close it once that one is resolved.</source>
        <translation>아직 처리 완료되지 않은 %1 민원의 동일 신고입니다. 이 민원은 열려 있습니다. 대표 민원이 처리 완료되면 종결하세요.</translation>
    </message>
    <message>
        <source>Squads are still at work on complaint %1. Nothing was changed. Recall them first, or record that they left.</source>
        <translation>%1 민원에 아직 일하는 기동반이 있습니다. 아무것도 바뀌지 않았습니다. 먼저 회차나 현장 철수를 기록하세요.</translation>
    </message>
    <message>
        <source>This squad is not in service. No squad was assigned. Choose another one.</source>
        <translation>지금 운영하지 않는 기동반입니다. 배정되지 않았습니다. 다른 기동반을 고르세요.</translation>
    </message>
    <message>
        <source>This squad is assigned to the complaint already. Nothing was changed. Go on with its dispatch, or choose another squad.</source>
        <translation>이미 이 민원에 배정된 기동반입니다. 아무것도 바뀌지 않았습니다. 그 출동을 이어서 기록하거나 다른 기동반을 고르세요.</translation>
    </message>
    <message>
        <source>No dispatch on this complaint fits this step. Nothing was recorded. Choose one of its squads, or assign one.</source>
        <translation>이 민원에는 이 단계에 맞는 출동이 없습니다. 아무것도 기록되지 않았습니다. 배정된 기동반 가운데 고르거나 새로 배정하세요.</translation>
    </message>
    <message>
        <source>This squad has left or was recalled already. Nothing was recorded. Assign it anew if it goes again.</source>
        <translation>이미 현장에서 철수했거나 회차한 기동반입니다. 아무것도 기록되지 않았습니다. 다시 가면 새로 배정하세요.</translation>
    </message>
    <message>
        <source>No squad is assigned. Nothing was recorded. Assign a squad first.</source>
        <translation>배정된 기동반이 없습니다. 아무것도 기록되지 않았습니다. 먼저 기동반을 배정하세요.</translation>
    </message>
    <message>
        <source>This squad was told to go already. The first time stands; nothing more needs to be done.</source>
        <translation>이미 출동 지시가 내려진 기동반입니다. 처음 시각이 그대로 남으며, 더 할 일은 없습니다.</translation>
    </message>
    <message>
        <source>This squad has set out already. The first time stands; nothing more needs to be done.</source>
        <translation>이미 출동한 기동반입니다. 처음 시각이 그대로 남으며, 더 할 일은 없습니다.</translation>
    </message>
    <message>
        <source>This squad has not set out yet. Nothing was recorded. Record first when it set out.</source>
        <translation>아직 출동하지 않은 기동반입니다. 아무것도 기록되지 않았습니다. 출동 시각을 먼저 기록하세요.</translation>
    </message>
    <message>
        <source>This squad has arrived already. The first time stands; nothing more needs to be done.</source>
        <translation>이미 현장에 도착한 기동반입니다. 처음 시각이 그대로 남으며, 더 할 일은 없습니다.</translation>
    </message>
    <message>
        <source>This agency is not in the list. Nothing was recorded. Choose another one.</source>
        <translation>목록에 없는 기관입니다. 아무것도 기록되지 않았습니다. 다른 기관을 고르세요.</translation>
    </message>
    <message>
        <source>This complaint has no such referral. Nothing was recorded. Refer it first, or choose one of its referrals.</source>
        <translation>이 민원에는 그런 협조 요청이 없습니다. 아무것도 기록되지 않았습니다. 먼저 협조 요청을 하거나, 있는 협조 요청 가운데 고르세요.</translation>
    </message>
    <message>
        <source>This referral was completed or returned already. Nothing was recorded. Refer anew if it goes there again.</source>
        <translation>이미 완료되었거나 반송된 협조 요청입니다. 아무것도 기록되지 않았습니다. 그 기관이 다시 맡으면 새로 협조 요청을 하세요.</translation>
    </message>
    <message>
        <source>Complaint %1 still waits for another agency. Nothing was changed. Record first that the referral was completed or returned.</source>
        <translation>%1 민원은 아직 다른 기관의 처리를 기다리고 있습니다. 아무것도 바뀌지 않았습니다. 협조 완료나 협조 반송을 먼저 기록하세요.</translation>
    </message>
    <message>
        <source>This district is not in the list. Nothing was saved. Choose another one, or &quot;outside the district&quot;.</source>
        <translation>목록에 없는 동입니다. 아무것도 저장되지 않았습니다. 다른 동이나 &quot;관외&quot;를 고르세요.</translation>
    </message>
    <message>
        <source>This category is no longer in use. Nothing was saved. Choose another one.</source>
        <translation>더는 쓰지 않는 분야입니다. 아무것도 저장되지 않았습니다. 다른 분야를 고르세요.</translation>
    </message>
    <message>
        <source>The complaint has no category yet. Nothing was recorded. Choose a category, then do this again.</source>
        <translation>아직 분야가 없는 민원입니다. 아무것도 기록되지 않았습니다. 분야를 고른 뒤 다시 하세요.</translation>
    </message>
    <message>
        <source>The caller of complaint %1 has not been told the result. It stays resolved and open. Inform the caller, or record the attempt, then close it.</source>
        <translation>%1 민원의 신고자에게 결과를 알리지 않았습니다. 민원은 처리 완료인 채로 열려 있습니다. 신고자에게 알리거나 시도한 것을 기록한 뒤 종결하세요.</translation>
    </message>
    <message>
        <source>Everything is as it was before, so nothing was recorded. Change a field first.</source>
        <translation>달라진 것이 없어서 아무것도 기록되지 않았습니다. 먼저 고칠 곳을 고치세요.</translation>
    </message>
    <message>
        <source>This needs a reason. Nothing was recorded. Choose a reason and do it again.</source>
        <translation>사유가 있어야 합니다. 아무것도 기록되지 않았습니다. 사유를 고른 뒤 다시 하세요.</translation>
    </message>
    <message>
        <source>This needs a few words. Nothing was recorded. Write them and do it again.</source>
        <translation>내용을 글로 적어야 합니다. 아무것도 기록되지 않았습니다. 내용을 적은 뒤 다시 하세요.</translation>
    </message>
    <message>
        <source>This time lies in the future. Nothing was recorded. Give the time at which it happened.</source>
        <translation>아직 오지 않은 시각입니다. 아무것도 기록되지 않았습니다. 실제로 있었던 시각을 넣으세요.</translation>
    </message>
    <message>
        <source>This time lies before the step that it follows (%1). Nothing was recorded. Give a time after that.</source>
        <translation>바로 앞 단계(%1)보다 이른 시각입니다. 아무것도 기록되지 않았습니다. 그보다 늦은 시각을 넣으세요.</translation>
    </message>
    <message>
        <source>This happened more than %1 ago. Nothing was recorded yet. Choose why it is written down late and do it again.</source>
        <translation>있었던 때부터 %1 넘게 지났습니다. 아직 아무것도 기록되지 않았습니다. 기록이 늦은 까닭을 고른 뒤 다시 하세요.</translation>
    </message>
    <message>
        <source>A squad can be reserved only for a time to come. No squad was assigned. Give a later time, or send the squad now.</source>
        <translation>앞으로 올 시각으로만 예약할 수 있습니다. 기동반은 배정되지 않았습니다. 더 늦은 시각을 넣거나 지금 배정하세요.</translation>
    </message>
    <message>
        <source>The complaint has this priority already. Nothing was changed, and nothing more needs to be done.</source>
        <translation>민원의 긴급 여부가 이미 그와 같습니다. 아무것도 바뀌지 않았습니다. 더 할 일은 없습니다.</translation>
    </message>
    <message>
        <source>%1: this holds a resident registration number, which the law forbids us to keep. Nothing was saved. Take the number out and save again.</source>
        <translation>%1: 주민등록번호가 들어 있으며, 법에 따라 보관할 수 없습니다. 아무것도 저장되지 않았습니다. 번호를 지우고 다시 저장하세요.</translation>
    </message>
    <message>
        <source>%1: this is longer than %2 characters. Nothing was saved; the text stays on the screen. Shorten it, or put a part of it into a note.</source>
        <translation>%1: %2자를 넘었습니다. 아무것도 저장되지 않았으며, 글은 화면에 그대로 있습니다. 줄이거나 일부를 메모로 옮기세요.</translation>
    </message>
    <message>
        <source>There is nothing to undo. Everything stays as it is.</source>
        <translation>되돌릴 것이 없습니다. 모든 것이 그대로입니다.</translation>
    </message>
    <message>
        <source>This step was taken by another operator, so it stays. Ask that operator, or record what is right as a new step.</source>
        <translation>다른 상담원이 기록한 단계여서 그대로 둡니다. 그 상담원에게 부탁하거나, 맞는 내용을 새 단계로 기록하세요.</translation>
    </message>
    <message>
        <source>A step can be undone for %1 only, so this one stays. Record what is right as a new step.</source>
        <translation>단계는 %1 동안만 되돌릴 수 있어서 그대로 둡니다. 맞는 내용을 새 단계로 기록하세요.</translation>
    </message>
    <message>
        <source>Something happened after this step, so it stays. Undo the later step first, or record what is right as a new step.</source>
        <translation>이 단계 뒤에 다른 일이 있어서 그대로 둡니다. 뒤의 단계를 먼저 되돌리거나, 맞는 내용을 새 단계로 기록하세요.</translation>
    </message>
    <message>
        <source>A call once received keeps its number and cannot be undone. If it was a mistake, cancel the complaint with a reason.</source>
        <translation>한 번 접수된 전화는 접수번호가 남으며 되돌릴 수 없습니다. 잘못 접수했으면 사유를 골라 민원을 취소하세요.</translation>
    </message>
    <message>
        <source>A colleague worked on complaint %1 at the same moment (%2). Your step was not recorded; theirs was. Look at the complaint again and repeat the step if it is still right.</source>
        <translation>같은 때에 동료가 %1 민원을 처리했습니다(%2). 동료의 단계가 기록되고 내 단계는 기록되지 않았습니다. 민원을 다시 살펴보고, 그래도 맞으면 한 번 더 하세요.</translation>
    </message>
    <message>
        <source>This operator is not in the list. Nothing was recorded. Choose an operator in the settings.</source>
        <translation>목록에 없는 상담원입니다. 아무것도 기록되지 않았습니다. 설정에서 상담원을 고르세요.</translation>
    </message>
    <message>
        <source>This entry of the office&apos;s lists is incomplete or does not exist. Nothing was changed. Check its code and its values.</source>
        <translation>사무실 목록의 이 항목은 온전하지 않거나 없습니다. 아무것도 바뀌지 않았습니다. 코드와 값을 확인하세요.</translation>
    </message>
    <message>
        <source>This is not allowed here. Nothing was changed. Ask a supervisor.</source>
        <translation>여기서는 할 수 없는 일입니다. 아무것도 바뀌지 않았습니다. 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Nothing was written. Make the folder, or choose another file.</source>
        <translation>%1 폴더가 없습니다. 아무것도 쓰지 않았습니다. 폴더를 만들거나 다른 파일을 고르세요.</translation>
    </message>
    <message>
        <source>%1 is not a file of this program. It was not touched. Choose another file.</source>
        <translation>%1 파일은 이 프로그램의 파일이 아닙니다. 건드리지 않았습니다. 다른 파일을 고르세요.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. It was not touched. Install the newer version to open it.</source>
        <translation>%1 파일은 이 프로그램의 더 새로운 버전으로 만든 것입니다. 건드리지 않았습니다. 열려면 새 버전을 설치하세요.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (layout %2, known here up to %3). It was not touched. Install the newer version to open it.</source>
        <translation>%1 파일은 이 프로그램의 더 새로운 버전으로 만든 것입니다(구조 %2, 여기서 아는 구조 %3까지). 건드리지 않았습니다. 열려면 새 버전을 설치하세요.</translation>
    </message>
    <message>
        <source>%1 can only be read, not written. It was not changed. Give yourself the right to write it, or choose another file.</source>
        <translation>%1 파일은 읽을 수만 있고 쓸 수 없습니다. 바꾸지 않았습니다. 쓰기 권한을 얻거나 다른 파일을 고르세요.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Everything saved so far is safe, and a call being typed stays on the screen. Make room on the disk, then save again.</source>
        <translation>%1 파일이 있는 디스크가 가득 찼습니다. 지금까지 저장한 것은 모두 안전하며, 입력하던 전화는 화면에 남아 있습니다. 디스크를 비우고 다시 저장하세요.</translation>
    </message>
    <message>
        <source>Another program holds %1. Everything saved so far is safe, and a call being typed stays on the screen. Wait a moment or end the other program, then try again.</source>
        <translation>다른 프로그램이 %1 파일을 쓰고 있습니다. 지금까지 저장한 것은 모두 안전하며, 입력하던 전화는 화면에 남아 있습니다. 잠시 기다리거나 그 프로그램을 끝낸 뒤 다시 하세요.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. It was not changed. Check the name and your rights to it, or choose another file.</source>
        <translation>%1 파일을 열 수 없습니다. 바꾸지 않았습니다. 이름과 권한을 확인하거나 다른 파일을 고르세요.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing more is written to it. Keep the file as it is and restore the last backup.</source>
        <translation>%1 파일이 손상되었습니다. 더는 쓰지 않습니다. 파일을 그대로 보관하고 마지막 백업에서 되살리세요.</translation>
    </message>
    <message>
        <source>%1 exists already. It was not overwritten. Choose another name, or move that file away first.</source>
        <translation>%1 파일이 이미 있습니다. 덮어쓰지 않았습니다. 다른 이름을 고르거나 그 파일을 먼저 옮기세요.</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was done. Check the name.</source>
        <translation>%1 파일이 없습니다. 아무것도 하지 않았습니다. 이름을 확인하세요.</translation>
    </message>
    <message>
        <source>%1 could not be written to the end. Everything saved before is safe, this was not saved. Check the disk and your rights, then try again.</source>
        <translation>%1 파일을 끝까지 쓰지 못했습니다. 앞서 저장한 것은 모두 안전하지만 이번 것은 저장되지 않았습니다. 디스크와 권한을 확인하고 다시 하세요.</translation>
    </message>
    <message>
        <source>%1 could not be read. It was not changed. Check the disk and your rights, then try again.</source>
        <translation>%1 파일을 읽지 못했습니다. 바꾸지 않았습니다. 디스크와 권한을 확인하고 다시 하세요.</translation>
    </message>
    <message>
        <source>%1 holds complaints already. It was not changed. This can only be done with an empty file; choose a new name.</source>
        <translation>%1 파일에 이미 민원이 있습니다. 바꾸지 않았습니다. 빈 파일에만 할 수 있으니 새 이름을 고르세요.</translation>
    </message>
    <message>
        <source>%1 does not agree with its own history. Nothing was changed. Keep the file as it is, restore the last backup and report it.</source>
        <translation>%1 파일의 내용이 이력과 맞지 않습니다. 아무것도 바뀌지 않았습니다. 파일을 그대로 보관하고, 마지막 백업에서 되살린 뒤 관리자에게 알리세요.</translation>
    </message>
    <message>
        <source>The work was stopped. What was done before that is kept. Start it again to go on.</source>
        <translation>작업이 중단되었습니다. 그때까지 한 것은 남아 있습니다. 다시 시작하면 이어집니다.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Nothing was done. See --help for the commands.</source>
        <translation>&quot;%1&quot; 명령이 없습니다. 아무것도 하지 않았습니다. 명령은 --help로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot; here. Nothing was done. See --help for the options.</source>
        <translation>여기에는 &quot;%1&quot; 옵션이 없습니다. 아무것도 하지 않았습니다. 옵션은 --help로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Something is missing: %1. Nothing was done. See --help for what the command needs.</source>
        <translation>빠진 것이 있습니다: %1. 아무것도 하지 않았습니다. 명령에 필요한 것은 --help로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used here. It was not taken over. Correct the value and try again.</source>
        <translation>&quot;%1&quot; 값은 여기에 쓸 수 없습니다. 받아들이지 않았습니다. 값을 고쳐 다시 하세요.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing. Nothing was imported. Correct the mapping or the file and try again.</source>
        <translation>&quot;%1&quot; 열이 없습니다. 아무것도 가져오지 않았습니다. 대응표나 파일을 고쳐 다시 하세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date in the form that the mapping names. The row was left out. Correct the date or the mapping and import again.</source>
        <translation>&quot;%1&quot; 값은 대응표가 정한 형식의 날짜가 아닙니다. 그 행은 뺐습니다. 날짜나 대응표를 고쳐 다시 가져오세요.</translation>
    </message>
    <message>
        <source>The date &quot;%1&quot; cannot be right. The row was left out. Correct the date and import again.</source>
        <translation>&quot;%1&quot; 날짜는 맞을 수 없습니다. 그 행은 뺐습니다. 날짜를 고쳐 다시 가져오세요.</translation>
    </message>
    <message>
        <source>The mapping does not say what &quot;%1&quot; means. The row was left out. Add the value to the mapping and import again.</source>
        <translation>대응표에 &quot;%1&quot; 값의 뜻이 없습니다. 그 행은 뺐습니다. 대응표에 그 값을 더하고 다시 가져오세요.</translation>
    </message>
    <message>
        <source>The program met something that must not happen. Everything saved before is safe. Start it anew and report what you did.</source>
        <translation>프로그램에 있어서는 안 될 일이 생겼습니다. 앞서 저장한 것은 모두 안전합니다. 프로그램을 다시 시작하고 무엇을 하던 중이었는지 관리자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>The program met something that must not happen. Everything saved before is safe. Start it anew and report what you did, with these words: %1</source>
        <translation>프로그램에 있어서는 안 될 일이 생겼습니다. 앞서 저장한 것은 모두 안전합니다. 프로그램을 다시 시작하고 무엇을 하던 중이었는지 다음 글과 함께 관리자에게 알려 주세요: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a whole sentence, then the option</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>따옴표가 닫히지 않음</translation>
    </message>
    <message>
        <source>there is text behind a closing quotation mark</source>
        <translation>닫는 따옴표 뒤에 글자가 있음</translation>
    </message>
    <message>
        <source>it holds a zero byte</source>
        <translation>값이 0인 바이트가 있음</translation>
    </message>
    <message>
        <source>it has %1 fields and not %2</source>
        <translation>칸이 %2개가 아니라 %1개임</translation>
    </message>
    <message>
        <source>it is no JSON (%1)</source>
        <translation>JSON이 아님(%1)</translation>
    </message>
    <message>
        <source>&quot;%2&quot; at %1 is not known</source>
        <translation>%1: &quot;%2&quot; 항목은 알 수 없음</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 없음</translation>
    </message>
    <message>
        <source>%1 is of another type</source>
        <translation>%1: 값의 종류가 다름</translation>
    </message>
    <message>
        <source>&quot;%2&quot; at %1 stands there twice</source>
        <translation>%1: &quot;%2&quot; 항목이 두 번 있음</translation>
    </message>
    <message>
        <source>&quot;%2&quot; at %1 cannot be used</source>
        <translation>%1: &quot;%2&quot; 값은 쓸 수 없음</translation>
    </message>
    <message>
        <source>The mapping file cannot be used: %1. Nothing was imported. Correct it and try again.</source>
        <translation>대응표 파일을 쓸 수 없습니다: %1. 아무것도 가져오지 않았습니다. 대응표를 고쳐 다시 하세요.</translation>
    </message>
    <message>
        <source>The row cannot be read: %1. It was left out. Correct the line and import again.</source>
        <translation>행을 읽을 수 없습니다: %1. 그 행은 뺐습니다. 줄을 고쳐 다시 가져오세요.</translation>
    </message>
    <message>
        <source>The file holds characters that are neither UTF-8 nor code page 949 (line %1). They were not taken over. Save the file as UTF-8 and try again.</source>
        <translation>파일에 UTF-8도 코드 페이지 949도 아닌 글자가 있습니다(%1번째 줄). 그 부분은 받아들이지 않았습니다. 파일을 UTF-8로 저장해 다시 하세요.</translation>
    </message>
    <message>
        <source>The record says that it ended (%1) before it was received (%2). It was left out. Correct its dates and import again.</source>
        <translation>접수(%2)보다 먼저 끝난(%1) 것으로 적힌 기록입니다. 그 기록은 뺐습니다. 날짜를 고쳐 다시 가져오세요.</translation>
    </message>
    <message>
        <source>The time promised to the caller has passed already. Nothing was recorded. Give a later one.</source>
        <translation>신고자에게 약속할 시각이 이미 지났습니다. 아무것도 기록하지 않았습니다. 더 늦은 시각을 입력하세요.</translation>
    </message>
    <message>
        <source>it has more than %1 fields</source>
        <translation>칸이 %1개를 넘음</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>길이가 %1바이트를 넘음</translation>
    </message>
    <message>
        <source>Nothing stands here. The row was left out. Fill it in and import again.</source>
        <translation>빈 칸입니다. 이 줄은 빠졌습니다. 채운 뒤 다시 가져오세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in no list of the office. The row was left out. Correct it and import again.</source>
        <translation>사무실 목록에 없는 값입니다: &quot;%1&quot;. 이 줄은 빠졌습니다. 고친 뒤 다시 가져오세요.</translation>
    </message>
    <message>
        <source>More than one entry is called &quot;%1&quot;. The row was left out. Name it by its code and import again.</source>
        <translation>같은 이름의 항목이 둘 이상입니다: &quot;%1&quot;. 이 줄은 빠졌습니다. 코드로 적은 뒤 다시 가져오세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long. The row was left out. Shorten it and import again.</source>
        <translation>너무 깁니다: &quot;%1&quot;. 이 줄은 빠졌습니다. 줄인 뒤 다시 가져오세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no telephone number. The row was left out. Correct it and import again.</source>
        <translation>전화번호가 아닙니다: &quot;%1&quot;. 이 줄은 빠졌습니다. 고친 뒤 다시 가져오세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day written as 2026-11-23. The row was left out. Correct it and import again.</source>
        <translation>2026-11-23과 같은 날짜가 아닙니다: &quot;%1&quot;. 이 줄은 빠졌습니다. 고친 뒤 다시 가져오세요.</translation>
    </message>
    <message>
        <source>The day &quot;%1&quot; has not come yet. The row was left out. Correct it and import again.</source>
        <translation>아직 오지 않은 날짜입니다: &quot;%1&quot;. 이 줄은 빠졌습니다. 고친 뒤 다시 가져오세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number. The row was left out. Correct it and import again.</source>
        <translation>숫자가 아닙니다: &quot;%1&quot;. 이 줄은 빠졌습니다. 고친 뒤 다시 가져오세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in line %2 already, and differently. The row was left out. Keep one of the two and import again.</source>
        <translation>같은 항목이 %2번째 줄에 다르게 적혀 있습니다: &quot;%1&quot;. 이 줄은 빠졌습니다. 둘 중 하나만 남기고 다시 가져오세요.</translation>
    </message>
    <message>
        <source>A resident registration number stands here, which the law forbids us to keep. The row was left out. Take the number out and import again.</source>
        <translation>법에 따라 보관할 수 없는 주민등록번호가 적혀 있습니다. 이 줄은 빠졌습니다. 번호를 지우고 다시 가져오세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used here. The row was left out. Correct it and import again.</source>
        <translation>여기에 쓸 수 없는 값입니다: &quot;%1&quot;. 이 줄은 빠졌습니다. 고친 뒤 다시 가져오세요.</translation>
    </message>
    <message>
        <source>This is a danger to life, and nobody has been alerted yet. No squad was sent. Alert the emergency service or the agency in charge, record it, then send the squad. If it is no danger after all, correct the complaint: empty the danger to life, or choose another sub-type.</source>
        <translation>인명 위험인데 아직 어디에도 알리지 않았습니다. 기동반은 보내지 않았습니다. 긴급 기관이나 담당 기관에 알리고 기록한 뒤 기동반을 보내세요. 위험이 아니라면 민원을 정정해 인명 위험을 비우거나 세부 유형을 바꾸세요.</translation>
    </message>
    <message>
        <source>Another entry has the code %1 already. Nothing was changed. Give this one another code.</source>
        <translation>다른 항목이 이미 쓰는 코드입니다: %1. 바뀐 것은 없습니다. 다른 코드를 쓰세요.</translation>
    </message>
    <message>
        <source>%1 is a folder, a pipe or a device and no file. Nothing was done with it. Choose a file.</source>
        <translation>%1: 폴더, 파이프 또는 장치이며 파일이 아닙니다. 아무 작업도 하지 않았습니다. 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 was written by an older version of this program. It was not touched. Open it once with the desk, which brings it up to date; then it can be checked.</source>
        <translation>%1: 이 프로그램의 이전 버전에서 만든 파일입니다. 파일은 건드리지 않았습니다. 데스크에서 한 번 열면 최신 형식으로 바뀌며, 그 뒤에 검사할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 was deleted, moved or replaced by another file while it was in use. Nothing more is written, and a call being typed stays on the screen. Put the same file back; if that cannot be done, note down what is on the screen and start the program anew.</source>
        <translation>%1: 사용 중에 파일이 삭제되거나 옮겨지거나 다른 파일로 바뀌었습니다. 더 이상 아무것도 기록하지 않으며, 입력 중인 전화는 화면에 그대로 남아 있습니다. 같은 파일을 제자리에 돌려놓으세요. 그럴 수 없으면 화면의 내용을 적어 두고 프로그램을 다시 시작하세요.</translation>
    </message>
    <message>
        <source>There is no file %1, but beside it stands %2, which a restore set aside. Nothing was made or changed. Give that file its old name back, restore a backup, or move it to another folder if a new office is to begin here.</source>
        <translation>%1 파일이 없고, 복원할 때 따로 보관한 %2 파일이 그 옆에 있습니다. 아무것도 만들거나 바꾸지 않았습니다. 그 파일의 이름을 원래대로 되돌리거나 백업을 복원하세요. 여기서 새로 시작하려면 그 파일을 다른 폴더로 옮기세요.</translation>
    </message>
    <message>
        <source>The clock of this computer says %1, so a number given now would be of the wrong year. Nothing was saved, and a call being typed stays on the screen. Set the clock; then save again.</source>
        <translation>이 컴퓨터의 시계가 맞지 않습니다(%1). 지금 번호를 매기면 연도가 틀립니다. 아무것도 저장하지 않았으며, 입력 중인 전화는 화면에 그대로 남아 있습니다. 시계를 맞춘 뒤 다시 저장하세요.</translation>
    </message>
    <message>
        <source>A promise of %1 was not kept. It is not closed yet. Choose why it was late and close it again.</source>
        <translation>%1의 약속 시한을 지키지 못했습니다. 아직 종결하지 않았습니다. 지연 사유를 골라 다시 종결해 주세요.</translation>
    </message>
    <message>
        <source>%1 has no term of the law that could be extended. Nothing was changed.</source>
        <translation>%1에는 연장할 법정 처리기간이 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The term of %1 was extended twice already, and the law allows no more. Nothing was changed.</source>
        <translation>%1의 처리기간은 이미 두 번 연장되어 법으로 더 연장할 수 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>A second extension needs the caller&apos;s consent. Nothing was changed. Ask for it, tick it and do it again.</source>
        <translation>두 번째 연장에는 신고자의 동의가 필요합니다. 바뀐 것은 없습니다. 동의를 받아 표시하고 다시 해 주세요.</translation>
    </message>
    <message>
        <source>There is no such handover. Nothing was recorded. Choose one from the list.</source>
        <translation>그런 인계가 없습니다. 기록된 것은 없습니다. 목록에서 골라 주세요.</translation>
    </message>
    <message>
        <source>This handover was taken over already. Nothing was recorded, and nothing more needs to be done.</source>
        <translation>이미 인수된 인계입니다. 기록된 것은 없으며 더 할 일도 없습니다.</translation>
    </message>
    <message>
        <source>You gave this handover yourself. Nothing was recorded. Whoever comes after you takes it over.</source>
        <translation>본인이 인계한 것입니다. 기록된 것은 없습니다. 다음 근무자가 인수해야 합니다.</translation>
    </message>
    <message>
        <source>%1 is marked as danger to life and stays urgent. Nothing was changed. If it is no danger, amend the complaint first.</source>
        <translation>접수번호 %1 건은 생명 위험으로 표시되어 있어 긴급으로 남습니다. 아무것도 바꾸지 않았습니다. 위험하지 않다면 먼저 민원 내용을 고쳐 주십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named here and is in no list. Nothing was changed. Enter it first, or name another.</source>
        <translation>&quot;%1&quot;: 어느 목록에도 없는 이름입니다. 아무것도 바꾸지 않았습니다. 먼저 등록하거나 다른 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>Squad %1 would have no members. Nothing was changed. Give it at least one, or take it out of service.</source>
        <translation>기동반 %1: 반원이 한 명도 없게 됩니다. 아무것도 바꾸지 않았습니다. 한 명 이상 두거나 쓰지 않음으로 바꾸세요.</translation>
    </message>
    <message>
        <source>District %1 would be merged into itself. Nothing was changed. Name another district.</source>
        <translation>동 %1: 자기 자신에 합칠 수 없습니다. 아무것도 바꾸지 않았습니다. 다른 동을 고르세요.</translation>
    </message>
    <message>
        <source>%1 is away on some of these days already. Nothing was changed. Choose other days, or change the entry that is there.</source>
        <translation>%1: 이 기간에 이미 부재가 있습니다. 아무것도 바꾸지 않았습니다. 다른 날을 고르거나 있는 부재를 바꾸세요.</translation>
    </message>
    <message>
        <source>The term of %1 ended on %2, and a term that is over cannot be extended. Nothing was changed. Tell the caller and answer now; if it was extended in time, write when that was.</source>
        <translation>%1: 처리기간이 %2에 끝났고, 끝난 기간은 연장할 수 없습니다. 바꾼 것이 없습니다. 신고자에게 알리고 지금 처리해 주세요. 기한 안에 연장했다면 그 시각을 적어 주세요.</translation>
    </message>
    <message>
        <source>The demonstration was stopped, and the file that was begun was removed. Start it again to make it from the beginning.</source>
        <translation>시범 자료 만들기를 멈추었고, 만들던 파일은 지웠습니다. 다시 시작하면 처음부터 만듭니다.</translation>
    </message>
    <message>
        <source>The demonstration was stopped. The file was there before and keeps what was written so far; it cannot go on in it. Start it again with an empty file.</source>
        <translation>시범 자료 만들기를 멈추었습니다. 파일은 전부터 있던 것이라 지금까지 쓴 내용이 남아 있으며, 그 파일에 이어서 만들 수는 없습니다. 빈 파일로 다시 시작해 주세요.</translation>
    </message>
    <message>
        <source>The heading &quot;%1&quot; stands twice in the file, so it is not known which column is meant. Nothing was imported. Rename one of them and try again.</source>
        <translation>파일에 열 제목 &quot;%1&quot;이(가) 두 번 있어 어느 열인지 알 수 없습니다. 아무것도 가져오지 않았습니다. 둘 중 하나의 이름을 바꾸고 다시 해 주세요.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported. Choose another file.</source>
        <translation>파일이 비어 있습니다. 아무것도 가져오지 않았습니다. 다른 파일을 골라 주세요.</translation>
    </message>
    <message>
        <source>No clock showed the time &quot;%1&quot;: summer time began and skipped it. The row was left out. Correct the time and import again.</source>
        <translation>시계에 없던 시각입니다: &quot;%1&quot;. 서머타임이 시작되며 건너뛴 시간입니다. 이 줄은 가져오지 않았습니다. 시각을 고쳐 다시 가져와 주세요.</translation>
    </message>
</context>
<context>
    <name>ReferralLetter</name>
    <message>
        <source>Transfer, %1</source>
        <comment>number</comment>
        <translation>이송 %1</translation>
    </message>
    <message>
        <source>Request for cooperation, %1</source>
        <comment>number</comment>
        <translation>협조 요청 %1</translation>
    </message>
    <message>
        <source>Transfer of a complaint</source>
        <translation>민원 이송</translation>
    </message>
    <message>
        <source>Request for cooperation</source>
        <translation>협조 요청</translation>
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
        <translation>보내지 않음</translation>
    </message>
    <message>
        <source>%1 (handed on: %2)</source>
        <comment>name and telephone, ground</comment>
        <translation>%1 (제공 근거: %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, telephone</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To</source>
        <translation>받는 곳</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>통화한 사람</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>상대 기관 번호</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>우리 접수번호</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>What</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>동</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>신고 내용</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>신고자</translation>
    </message>
    <message>
        <source>By its matter this complaint belongs to you. We hand it over to you and have told the person who made it; please answer them directly.</source>
        <translation>이 민원은 귀 기관의 소관으로 판단되어 이송합니다. 민원인에게는 이송 사실을 알리며, 처리 결과는 민원인에게 직접 회신해 주시기 바랍니다.</translation>
    </message>
    <message>
        <source>%1 Why: %2</source>
        <translation>%1 이송하는 까닭: %2</translation>
    </message>
    <message>
        <source>Please see to it and reply by %1. The complaint stays with us until then; should you need longer, tell us before, once.</source>
        <translation>조치하신 뒤 %1까지 회신해 주시기 바랍니다. 민원은 그때까지 우리 기관에서 계속 처리하며, 시간이 더 필요하시면 기한 전에 한 번 연장을 알려 주시기 바랍니다.</translation>
    </message>
    <message>
        <source>Please see to it and tell us the result. The complaint stays with us until then.</source>
        <translation>조치하신 뒤 결과를 알려 주시기 바랍니다. 민원은 그때까지 우리 기관에서 계속 처리합니다.</translation>
    </message>
</context>
<context>
    <name>RepliesText</name>
    <message>
        <source>It was not asked for help in the last twelve months.</source>
        <translation>최근 12개월 동안 협조를 요청한 적이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Asked for help %n time(s) in the last twelve months, %1 of them replied to.</source>
        <translation>
            <numerusform>최근 12개월 동안 협조 요청 %n건, 그중 회신 %1건.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the replies came within %1, nine of ten within %2.</source>
        <translation>회신의 절반은 %1 안에, 열에 아홉은 %2 안에 왔습니다.</translation>
    </message>
    <message>
        <source>In time: %1 of %2 (%3 %).</source>
        <translation>기한 안: %2건 중 %1건(%3 %).</translation>
    </message>
    <message>
        <source>Handed over to it for good: %1.</source>
        <translation>완전히 이송한 것: %1건.</translation>
    </message>
    <message>
        <source>half of the replies within %1</source>
        <translation>회신의 절반이 %1 안에</translation>
    </message>
    <message>
        <source>half of the replies within %1, %2 % in time</source>
        <translation>회신의 절반이 %1 안에, 기한 안 %2 %</translation>
    </message>
</context>
<context>
    <name>ReportChanges</name>
    <message>
        <source>receipt</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>dong</source>
        <translation>동</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>분야</translation>
    </message>
    <message>
        <source>promised times</source>
        <translation>약속 기한</translation>
    </message>
    <message>
        <source>squad set out</source>
        <translation>출동</translation>
    </message>
    <message>
        <source>squad on site</source>
        <translation>현장 도착</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>종결</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>재처리</translation>
    </message>
    <message>
        <source>cancelled or attached</source>
        <translation>취소나 동일 신고 연결</translation>
    </message>
    <message>
        <source>squads</source>
        <translation>기동반</translation>
    </message>
    <message>
        <source>other bodies</source>
        <translation>타 기관</translation>
    </message>
    <message>
        <source>reason of the delay</source>
        <translation>지연 사유</translation>
    </message>
    <message>
        <source>recorded since</source>
        <translation>그 뒤 기록됨</translation>
    </message>
    <message>
        <source>received at another time, as is known since</source>
        <translation>접수 시각이 바뀌어 기간을 벗어남</translation>
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
        <translation>대상 기간: %1</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>기준일시: %1</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>결재</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <comment>box for approval</comment>
        <translation>담당</translation>
    </message>
    <message>
        <source>Team leader</source>
        <comment>box for approval</comment>
        <translation>팀장</translation>
    </message>
    <message>
        <source>Head of section</source>
        <comment>box for approval</comment>
        <translation>과장</translation>
    </message>
    <message>
        <source>What the figures count</source>
        <translation>수치가 세는 것</translation>
    </message>
</context>
<context>
    <name>ReportLists</name>
    <message numerus="yes">
        <source>The first %n stand(s) below.</source>
        <translation>
            <numerusform>아래에는 앞의 %n건만 실었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>되풀이되는 곳</translation>
    </message>
    <message>
        <source>No place was reported three times or more.</source>
        <translation>세 번 이상 신고된 장소가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) reported three times or more; the most frequent first.</source>
        <translation>
            <numerusform>세 번 이상 신고된 장소 %n곳, 많은 순서입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest complaint</source>
        <translation>최근 민원</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>동</translation>
    </message>
    <message>
        <source>Most often</source>
        <translation>가장 많은 분야</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>재처리</translation>
    </message>
    <message>
        <source>Why promises were not kept</source>
        <translation>약속을 지키지 못한 사유</translation>
    </message>
    <message>
        <source>No promise was broken.</source>
        <translation>어긴 약속이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>A promise was broken for %n complaint(s).</source>
        <translation>
            <numerusform>약속을 어긴 민원 %n건입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>민원</translation>
    </message>
    <message>
        <source>no reason recorded</source>
        <translation>사유 기록 없음</translation>
    </message>
    <message>
        <source>State of the handling</source>
        <translation>처리 상황</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Reports received</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Matters, further reports of one apart</source>
        <translation>사안(동일 신고 제외)</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>처리 완료</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종결</translation>
    </message>
    <message>
        <source>Handed over to another body for good</source>
        <translation>타 기관 이송</translation>
    </message>
    <message>
        <source>Not resolved yet</source>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>Of these, with a broken promise</source>
        <translation>그중 약속을 어긴 것</translation>
    </message>
    <message>
        <source>A squad set out in time</source>
        <translation>제때 출동</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>제때 처리</translation>
    </message>
    <message>
        <source>Terms of the law</source>
        <translation>법정 처리기간</translation>
    </message>
    <message>
        <source>No complaint of this period has a term of the law.</source>
        <translation>이 기간에는 법정 처리기간이 있는 민원이 없습니다.</translation>
    </message>
    <message>
        <source>Ended within the term of the law: %1 of %2 (%3). Open beyond it: %4.</source>
        <translation>법정 처리기간 안에 끝난 민원: %2건 가운데 %1건(%3). 기간이 지나도록 처리 중인 민원: %4건.</translation>
    </message>
    <message>
        <source>Kind in the law</source>
        <translation>민원 종류</translation>
    </message>
    <message>
        <source>Ended within the term</source>
        <translation>기간 안에 끝남</translation>
    </message>
    <message>
        <source>Ended after it</source>
        <translation>기간 뒤에 끝남</translation>
    </message>
    <message>
        <source>Open within it</source>
        <translation>처리 중, 기간 안</translation>
    </message>
    <message>
        <source>Open beyond it</source>
        <translation>처리 중, 기간 지남</translation>
    </message>
    <message>
        <source>All</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Open beyond the term of the law</source>
        <translation>법정 처리기간이 지난 처리 중 민원</translation>
    </message>
    <message>
        <source>Nothing is open beyond the term of the law.</source>
        <translation>법정 처리기간이 지나도록 처리 중인 민원이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) open beyond the term of the law.</source>
        <translation>
            <numerusform>법정 처리기간이 지나도록 처리 중인 민원 %n건입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>접수 번호</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Term ended</source>
        <translation>기간 만료</translation>
    </message>
    <message>
        <source>Beyond it by</source>
        <translation>지난 시간</translation>
    </message>
    <message>
        <source>Not resolved, with a broken promise</source>
        <translation>약속을 어긴 처리 중 민원</translation>
    </message>
    <message>
        <source>No complaint that is not resolved has a broken promise.</source>
        <translation>처리 중인 민원 가운데 약속을 어긴 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) not resolved, with a broken promise.</source>
        <translation>
            <numerusform>처리 중이면서 약속을 어긴 민원 %n건입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>To set out by</source>
        <translation>출동 기한</translation>
    </message>
    <message>
        <source>Set out</source>
        <translation>출동</translation>
    </message>
    <message>
        <source>To resolve by</source>
        <translation>처리 기한</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>인수인계 목록</translation>
    </message>
    <message>
        <source>No handover was given in this period.</source>
        <translation>이 기간에 인계한 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n handover(s) given in this period.</source>
        <translation>
            <numerusform>이 기간의 인계 %n회입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover of %1</source>
        <translation>%1 인계</translation>
    </message>
    <message>
        <source>Nothing was open.</source>
        <translation>처리 중인 민원이 없었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n open complaint(s) handed over.</source>
        <translation>
            <numerusform>처리 중인 민원 %n건을 인계했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>내용과 장소</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>기다리는 곳</translation>
    </message>
    <message>
        <source>To set out</source>
        <translation>출동</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>Call-back promised</source>
        <translation>회신 약속</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>인계</translation>
    </message>
    <message>
        <source>By</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>인수</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>처리 중 민원</translation>
    </message>
    <message>
        <source>Note on taking over</source>
        <translation>인수 메모</translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message>
        <source>Reports</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Reports received</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Further reports</source>
        <translation>동일 신고</translation>
    </message>
    <message>
        <source>Of these, one more report of a known trouble</source>
        <translation>그중 동일 신고</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancelled, counted nowhere else</source>
        <translation>취소(다른 수치에 없음)</translation>
    </message>
    <message>
        <source>Set out in time</source>
        <translation>제때 출동</translation>
    </message>
    <message>
        <source>A squad set out in time</source>
        <translation>제때 출동</translation>
    </message>
    <message>
        <source>Not out yet</source>
        <translation>출동 전</translation>
    </message>
    <message>
        <source>Nobody out yet, still in time</source>
        <translation>출동 전, 기한 안</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>제때 처리</translation>
    </message>
    <message>
        <source>Not resolved yet</source>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>Not resolved yet, still in time</source>
        <translation>처리 중, 기한 안</translation>
    </message>
    <message>
        <source>Half set out within</source>
        <translation>출동 중앙값</translation>
    </message>
    <message>
        <source>Time to set out: half within</source>
        <translation>출동까지: 절반</translation>
    </message>
    <message>
        <source>Nine of ten set out within</source>
        <translation>출동 90 %</translation>
    </message>
    <message>
        <source>Time to set out: nine of ten within</source>
        <translation>출동까지: 열에 아홉</translation>
    </message>
    <message>
        <source>Half on site within</source>
        <translation>도착 중앙값</translation>
    </message>
    <message>
        <source>Time to arrive: half within</source>
        <translation>도착까지: 절반</translation>
    </message>
    <message>
        <source>Nine of ten on site within</source>
        <translation>도착 90 %</translation>
    </message>
    <message>
        <source>Time to arrive: nine of ten within</source>
        <translation>도착까지: 열에 아홉</translation>
    </message>
    <message>
        <source>Half resolved within</source>
        <translation>처리 중앙값</translation>
    </message>
    <message>
        <source>Time to resolve: half within</source>
        <translation>처리까지: 절반</translation>
    </message>
    <message>
        <source>Nine of ten resolved within</source>
        <translation>처리 90 %</translation>
    </message>
    <message>
        <source>Time to resolve: nine of ten within</source>
        <translation>처리까지: 열에 아홉</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>타 기관 의뢰</translation>
    </message>
    <message>
        <source>Referred to another body</source>
        <translation>타 기관 의뢰</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>재처리</translation>
    </message>
    <message>
        <source>All</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>한눈에 보기</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>날짜별</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>주별</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>월별</translation>
    </message>
    <message>
        <source>Half-year by half-year</source>
        <translation>반기별</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>분야별</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>분야</translation>
    </message>
    <message>
        <source>By dong</source>
        <translation>동별</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>동</translation>
    </message>
    <message>
        <source>By hour and weekday</source>
        <translation>시간대와 요일별</translation>
    </message>
    <message>
        <source>By squad</source>
        <translation>기동반별</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>기동반</translation>
    </message>
    <message>
        <source>When squads were late most often</source>
        <translation>기동반이 자주 늦은 시간대</translation>
    </message>
    <message>
        <source>Part of the week</source>
        <translation>요일과 시간대</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>늦음</translation>
    </message>
    <message>
        <source>Other bodies</source>
        <translation>타 기관</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>민원</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>협조 요청</translation>
    </message>
    <message>
        <source>Replied to</source>
        <translation>회신</translation>
    </message>
    <message>
        <source>Replied in time</source>
        <translation>제때 회신</translation>
    </message>
    <message>
        <source>Half of the replies within</source>
        <translation>회신 중앙값</translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation>회신 90 %</translation>
    </message>
    <message>
        <source>Handed over for good</source>
        <translation>이송</translation>
    </message>
    <message>
        <source>Reopened and reported again</source>
        <translation>재처리와 동일 신고</translation>
    </message>
    <message>
        <source>The promises of this period</source>
        <translation>이 기간의 약속</translation>
    </message>
    <message>
        <source>all complaints</source>
        <translation>모든 민원</translation>
    </message>
    <message>
        <source>Nothing was promised in this period.</source>
        <translation>이 기간에는 약속이 없었습니다.</translation>
    </message>
    <message>
        <source>Each complaint is measured by the promise that it was given.</source>
        <translation>민원마다 접수할 때의 약속으로 잽니다.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>판</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>시행</translation>
    </message>
    <message>
        <source>For</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>To set out</source>
        <translation>출동</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>The clock runs</source>
        <translation>시간이 흐르는 때</translation>
    </message>
</context>
<context>
    <name>ReportSheets</name>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>대상 기간</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일시</translation>
    </message>
    <message>
        <source>%1: number</source>
        <translation>%1: 건수</translation>
    </message>
    <message>
        <source>%1: of</source>
        <translation>%1: 전체</translation>
    </message>
    <message>
        <source>%1: share</source>
        <translation>%1: 비율</translation>
    </message>
    <message>
        <source>%1 (minutes)</source>
        <translation>%1(분)</translation>
    </message>
    <message>
        <source>What the figures count</source>
        <translation>수치가 세는 것</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>세는 것</translation>
    </message>
</context>
<context>
    <name>RosterLists</name>
    <message>
        <source>Nothing stands here yet. Nothing was saved; fill it in.</source>
        <translation>비어 있습니다. 저장하지 않았습니다. 채워 주세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list. Nothing was saved; choose one that is.</source>
        <translation>&quot;%1&quot;: 목록에 없습니다. 저장하지 않았습니다. 목록에서 골라 주세요.</translation>
    </message>
    <message>
        <source>This is no day. Nothing was saved; write it as 2026-12-25.</source>
        <translation>날짜가 아닙니다. 저장하지 않았습니다. 2026-12-25처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>This holds a resident registration number, which the law forbids us to keep. Take it out.</source>
        <translation>주민등록번호가 들어 있습니다. 법에 따라 보관할 수 없으니 빼 주세요.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters. Nothing was saved; shorten it.</source>
        <translation>%1자를 넘습니다. 저장하지 않았습니다. 줄여 주세요.</translation>
    </message>
    <message>
        <source>out of service</source>
        <comment>an entry of the roster</comment>
        <translation>쓰지 않음</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>동</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>법정동</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>영문 이름</translation>
    </message>
    <message>
        <source>As the name above</source>
        <translation>위 이름과 같음</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>없어지는 날</translation>
    </message>
    <message>
        <source>It goes on; or the first day without it, as 2027-01-01</source>
        <translation>계속 있음, 또는 없어지는 첫날 2027-01-01</translation>
    </message>
    <message>
        <source>Becomes a part of</source>
        <translation>합쳐지는 동</translation>
    </message>
    <message>
        <source>Of none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>part of %1 from %2</source>
        <translation>%2부터 %1</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>%1부터 없음</translation>
    </message>
    <message>
        <source>No dong fits these letters.</source>
        <translation>이 글자에 맞는 동이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the list already. Nothing was saved; give this one another name.</source>
        <translation>&quot;%1&quot;: 이미 목록에 있습니다. 저장하지 않았습니다. 다른 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>Only dongs are renamed here. Nothing was saved.</source>
        <translation>여기서는 행정동 이름만 바꿀 수 있습니다. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>The legal-status dong is called so. Nothing was saved; give this one another name.</source>
        <translation>법정동 이름과 같습니다. 저장하지 않았습니다. 다른 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>From which day on is it a part of the other one? Nothing was saved; write the day as 2027-01-01.</source>
        <translation>언제부터 합쳐집니까? 저장하지 않았습니다. 날짜를 2027-01-01처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>Only a dong can end. Nothing was saved; empty the field.</source>
        <translation>행정동만 없앨 수 있습니다. 저장하지 않았습니다. 칸을 비워 주세요.</translation>
    </message>
    <message>
        <source>A dong cannot become a part of itself. Nothing was saved; choose another one.</source>
        <translation>동을 자기 자신에 합칠 수 없습니다. 저장하지 않았습니다. 다른 동을 고르세요.</translation>
    </message>
    <message>
        <source>%1 has ended by that day itself. Nothing was saved; choose another one.</source>
        <translation>%1: 그날에는 이미 없는 동입니다. 저장하지 않았습니다. 다른 동을 고르세요.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 on %2 is a part of %3. %n squad(s) that go to %2 go to %3 then.</source>
        <comment>day, dong, dong</comment>
        <translation>
            <numerusform>%1부터 합쳐집니다: %2 → %3. %2에 가던 기동반 %n개가 그때부터 %3에 갑니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them go there already.</source>
        <translation>모두 이미 그 동에 가는 기동반입니다.</translation>
    </message>
    <message>
        <source>New there, or nearer than before: %1.</source>
        <translation>새로 가거나 먼저 가게 되는 기동반: %1.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 on there is no %2, and nobody goes to it any more (%n squad(s) now).</source>
        <comment>day, dong</comment>
        <translation>
            <numerusform>%1부터 없어집니다: %2. 지금 가는 기동반 %n개가 더는 가지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>These squads would go nowhere; give them other dongs: %1.</source>
        <translation>갈 동이 없어지는 기동반이 있습니다. 다른 동을 맡겨 주세요: %1.</translation>
    </message>
    <message>
        <source>A cell of the roster names shifts by their letters. Other hours hold for every day that names the shift, also for days gone by; for new hours from a day on make a new shift.</source>
        <translation>근무표의 칸에는 근무 기호를 적습니다. 시간을 바꾸면 지난날을 포함해 이 근무가 적힌 모든 날에 적용됩니다. 어느 날부터만 바꾸려면 새 근무를 만드세요.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>기호</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>근무</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>최소 인원</translation>
    </message>
    <message>
        <source>One, as D; stands in the cells</source>
        <translation>D처럼 한 글자, 칸에 적힘</translation>
    </message>
    <message>
        <source>09:00-18:00; or 22:00-09:00</source>
        <translation>09:00-18:00, 또는 22:00-09:00</translation>
    </message>
    <message>
        <source>Members at least</source>
        <translation>최소 인원</translation>
    </message>
    <message>
        <source>Sets out for</source>
        <translation>출동하는 일</translation>
    </message>
    <message>
        <source>No shift fits these letters.</source>
        <translation>이 글자에 맞는 근무가 없습니다.</translation>
    </message>
    <message>
        <source>Add a shift</source>
        <translation>근무 추가</translation>
    </message>
    <message>
        <source>The cells of the roster name this shift by its letters. Nothing was saved; add another shift instead.</source>
        <translation>근무표의 칸이 이 기호를 쓰고 있습니다. 저장하지 않았습니다. 다른 근무를 추가하세요.</translation>
    </message>
    <message>
        <source>Another shift has these letters. Nothing was saved; give this one others.</source>
        <translation>다른 근무가 이 기호를 씁니다. 저장하지 않았습니다. 다른 기호를 쓰세요.</translation>
    </message>
    <message>
        <source>Write letters from A to Z or digits, at most %1. Nothing was saved.</source>
        <translation>A~Z나 숫자로 %1자까지 적어 주세요. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>These are no hours. Nothing was saved; write them as 09:00-18:00. An end that is not after the beginning is on the next day.</source>
        <translation>시간이 아닙니다. 저장하지 않았습니다. 09:00-18:00처럼 적어 주세요. 끝이 시작보다 늦지 않으면 다음 날로 봅니다.</translation>
    </message>
    <message>
        <source>Write a number of people from 0 to 99. Nothing was saved.</source>
        <translation>0부터 99까지 인원을 적어 주세요. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>everything</source>
        <comment>what a squad sets out for</comment>
        <translation>모든 일</translation>
    </message>
    <message>
        <source>what is urgent (on call)</source>
        <comment>what a squad sets out for</comment>
        <translation>긴급한 일 (대기)</translation>
    </message>
    <message>
        <source>Where nobody of a squad is entered by name, as many are counted as the squad says it has. A squad that works in turns has teams, A and B.</source>
        <translation>이름을 등록한 반원이 없는 기동반은 기동반의 인원수대로 셉니다. 교대로 일하는 기동반에는 A, B 팀이 있습니다.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>반원</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>기동반</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>All of them; or A, B</source>
        <translation>모든 팀, 또는 A, B</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>비워도 됨</translation>
    </message>
    <message>
        <source>Members of the squads stand here once one is added. Without them nobody can be away by name.</source>
        <translation>반원을 추가하면 여기에 나옵니다. 등록해야 이름으로 부재를 입력할 수 있습니다.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>반원 추가</translation>
    </message>
    <message>
        <source>A team is a letter, as A or B. Nothing was saved; correct it or empty the field.</source>
        <translation>팀은 A, B 같은 글자입니다. 저장하지 않았습니다. 고치거나 칸을 비워 주세요.</translation>
    </message>
    <message>
        <source>This is no telephone number. Nothing was saved; write digits, as in 010-1234-5678.</source>
        <translation>전화번호가 아닙니다. 저장하지 않았습니다. 010-1234-5678처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>Let it hold again</source>
        <translation>다시 적용</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>순환표</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>주</translation>
    </message>
    <message>
        <source>Squads</source>
        <translation>기동반</translation>
    </message>
    <message>
        <source>A Monday, as 2026-11-30</source>
        <translation>월요일, 2026-11-30처럼</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>%1주째</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>a pattern of the roster</comment>
        <translation>철회됨</translation>
    </message>
    <message>
        <source>Weeks that come round again stand here once one is added. Without any, every squad is on duty in service hours.</source>
        <translation>순환표를 추가하면 여기에 나옵니다. 하나도 없으면 모든 기동반이 근무 시간에 근무하는 것으로 봅니다.</translation>
    </message>
    <message>
        <source>Add a pattern</source>
        <translation>순환표 추가</translation>
    </message>
    <message>
        <source>%1 is no Monday. Nothing was saved; weeks begin on Mondays.</source>
        <translation>%1: 월요일이 아닙니다. 저장하지 않았습니다. 한 주는 월요일에 시작합니다.</translation>
    </message>
    <message numerus="yes">
        <source>This week has %n cell(s) and not eight: Monday to Sunday and a holiday, parted by |. Nothing was saved.</source>
        <translation>
            <numerusform>이 주는 여덟 칸이 아니라 %n칸입니다. 월요일부터 일요일까지와 공휴일을 | 로 나눕니다. 저장하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no shift &quot;%1&quot;. Nothing was saved; enter it first, or name another.</source>
        <translation>&quot;%1&quot; 근무는 없습니다. 저장하지 않았습니다. 먼저 등록하거나 다른 근무를 쓰세요.</translation>
    </message>
    <message>
        <source>There is no squad &quot;%1&quot;. Nothing was saved; name one of the list by its code.</source>
        <translation>&quot;%1&quot; 기동반은 없습니다. 저장하지 않았습니다. 목록에 있는 기호를 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins with a week that the pattern does not have. Nothing was saved.</source>
        <translation>&quot;%1&quot;: 순환표에 없는 주부터 시작합니다. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 stands here twice. Nothing was saved; take one out.</source>
        <translation>%1: 두 번 적혀 있습니다. 저장하지 않았습니다. 하나를 빼 주세요.</translation>
    </message>
    <message>
        <source>%1 follows the pattern &quot;%2&quot; from the same day on. Nothing was saved; take the squad out there, or choose another day.</source>
        <translation>%1: 같은 날부터 순환표 &quot;%2&quot;도 따릅니다. 저장하지 않았습니다. 그쪽에서 빼거나 다른 날을 고르세요.</translation>
    </message>
    <message>
        <source>A dong that ends on a day, alone or as a part of another one, is out of the lists from that day on. What was received before keeps its dong, and a dong with a new name keeps its old one for what was received before.</source>
        <translation>어느 날 없어지거나 다른 동에 합쳐지는 동은 그날부터 목록에 나오지 않습니다. 그 전에 접수한 민원은 동이 그대로 남고, 이름이 바뀐 동은 그 전에 접수한 민원에서 옛 이름을 씁니다.</translation>
    </message>
    <message>
        <source>Called so from</source>
        <translation>이 이름의 첫날</translation>
    </message>
    <message>
        <source>Always; or the first day of this name, as 2027-01-01</source>
        <translation>처음부터, 또는 이 이름을 쓰는 첫날(2027-01-01)</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>another name from a day on</comment>
        <translation>%2부터 %1</translation>
    </message>
    <message>
        <source>once %1</source>
        <comment>an earlier name</comment>
        <translation>옛 이름 %1</translation>
    </message>
    <message>
        <source>What is the new name? Nothing was saved; write it in its field, and the day here.</source>
        <translation>새 이름이 무엇입니까? 저장하지 않았습니다. 이름 칸에 새 이름을, 여기에 첫날을 적으세요.</translation>
    </message>
    <message>
        <source>The name before this one begins on that day or later. Nothing was saved; write a later day.</source>
        <translation>바로 앞 이름이 그날이나 그 뒤에 시작합니다. 저장하지 않았습니다. 더 늦은 날을 적으세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken for a correction: it holds for the past as well. For a new name, write its first day.</source>
        <translation>&quot;%1&quot;: 잘못 적은 이름을 바로잡는 것으로 보고 지난 일에도 씁니다. 새 이름이면 첫날을 적으세요.</translation>
    </message>
    <message>
        <source>It was always called &quot;%1&quot;, for the past as well.</source>
        <translation>처음부터 이 이름이었던 것으로 하며, 지난 일에도 씁니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Until the day before %1 it is called &quot;%2&quot;, then &quot;%3&quot;. What was received before keeps the old name; squads and the roster go over by themselves.</source>
        <translation>%1 전날까지는 &quot;%2&quot;, 그날부터는 &quot;%3&quot;입니다. 그 전에 접수한 민원은 옛 이름을 그대로 쓰고, 기동반과 근무표는 저절로 이어집니다.</translation>
    </message>
    <message>
        <source>It would end before the first day of its name. Nothing was saved; write a later day.</source>
        <translation>그 이름의 첫날보다 먼저 끝납니다. 저장하지 않았습니다. 더 늦은 날을 적으세요.</translation>
    </message>
    <message>
        <source>%1 becomes a part of it on %2. Nothing was saved; write a later day.</source>
        <comment>dong, day</comment>
        <translation>합쳐질 동이 있습니다: %1, %2. 저장하지 않았습니다. 더 늦은 날을 적으세요.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>numbers of complaints</comment>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That day is past, and %n complaint(s) are open there: %1. They keep this dong.</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>지난 날짜이며, 그 동에 처리 중인 민원이 %n건 있습니다: %1. 이 민원들은 이 동을 그대로 씁니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) are open there now: %1. They keep this dong.</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>지금 그 동에 처리 중인 민원이 %n건 있습니다: %1. 이 민원들은 이 동을 그대로 씁니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weeks that come round again, and the squads that follow them. A week is eight cells, Monday to Sunday and one for a public holiday, parted by | (D | D | D | D | D | W | W | W; an empty cell or - is off duty), or by blanks where each is one shift. S13+2 begins with the third week; S02-S36 is all from one to the other, S02-S36++ each a week further than the one before. Of two patterns the one with the later first day holds from that day on.</source>
        <translation>되풀이되는 주와 이를 따르는 기동반입니다. 한 주는 월요일부터 일요일까지와 공휴일의 여덟 칸이며 |로 나눕니다(D | D | D | D | D | W | W | W, 빈칸이나 -는 비번). 칸마다 근무가 하나이면 띄어 써도 됩니다. S13+2는 셋째 주부터 시작하고, S02-S36은 그 사이의 모든 반, S02-S36++는 앞 반보다 한 주씩 뒤에서 시작합니다. 순환표가 둘이면 첫날이 늦은 것이 그날부터 쓰입니다.</translation>
    </message>
</context>
<context>
    <name>ShiftText</name>
    <message>
        <source>no service until %1</source>
        <comment>a time of day, with the weekday where it is another day</comment>
        <translation>근무 시간 아님, %1부터</translation>
    </message>
    <message>
        <source>weekday service until %1 (%2)</source>
        <comment>a time, what is left until then</comment>
        <translation>평일 근무 %1까지 (%2)</translation>
    </message>
    <message>
        <source>weekend service until %1 (%2)</source>
        <comment>a time, what is left until then</comment>
        <translation>주말 근무 %1까지 (%2)</translation>
    </message>
    <message>
        <source>holiday service until %1 (%2)</source>
        <comment>a time, what is left until then</comment>
        <translation>휴일 근무 %1까지 (%2)</translation>
    </message>
</context>
<context>
    <name>ShortProblem</name>
    <message>
        <source>closed</source>
        <translation>종결됨</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>처리 완료됨</translation>
    </message>
    <message>
        <source>not resolved yet</source>
        <translation>처리 완료 전</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>보류 중</translation>
    </message>
    <message>
        <source>not on hold</source>
        <translation>보류 중 아님</translation>
    </message>
    <message>
        <source>also reported</source>
        <translation>동일 신고</translation>
    </message>
    <message>
        <source>not attached</source>
        <translation>연결되지 않음</translation>
    </message>
    <message>
        <source>others are attached</source>
        <translation>동일 신고 있음</translation>
    </message>
    <message>
        <source>squads are on it</source>
        <translation>기동반 활동 중</translation>
    </message>
    <message>
        <source>no squad assigned</source>
        <translation>배정된 기동반 없음</translation>
    </message>
    <message>
        <source>squad has left</source>
        <translation>기동반 철수·회차</translation>
    </message>
    <message>
        <source>told already</source>
        <translation>이미 출동 지시</translation>
    </message>
    <message>
        <source>out already</source>
        <translation>이미 출동</translation>
    </message>
    <message>
        <source>not out yet</source>
        <translation>출동 전</translation>
    </message>
    <message>
        <source>arrived already</source>
        <translation>이미 현장 도착</translation>
    </message>
    <message>
        <source>not referred</source>
        <translation>협조 요청 없음</translation>
    </message>
    <message>
        <source>referral ended</source>
        <translation>협조 요청 끝남</translation>
    </message>
    <message>
        <source>referral open</source>
        <translation>협조 요청 중</translation>
    </message>
    <message>
        <source>kind is missing</source>
        <translation>분야 없음</translation>
    </message>
    <message>
        <source>inform the caller first</source>
        <translation>먼저 신고자에게 알림</translation>
    </message>
    <message>
        <source>alert first</source>
        <translation>먼저 위험 알림</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>District</source>
        <translation>동</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분야</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <translation>세부 유형</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>긴급 여부</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>신고 내용</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>신고자</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>신고인 비공개</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Cycle %1</source>
        <translation>%1차 처리</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Number</source>
        <translation>접수번호</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>기동반</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>긴급도</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>동</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>What</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>신고 내용</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Out by</source>
        <translation>출동 기한</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>처리 기한</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>신고자</translation>
    </message>
    <message>
        <source>Dispatch slip, %1</source>
        <comment>number</comment>
        <translation>출동 지시서 %1</translation>
    </message>
    <message>
        <source>Dispatch slip</source>
        <translation>출동 지시서</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>철수</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>처리 내용</translation>
    </message>
    <message>
        <source>%1, printed %2.</source>
        <comment>office, time</comment>
        <translation>%1, 출력 %2.</translation>
    </message>
    <message>
        <source>Done by %1</source>
        <translation>처리 기한 %1</translation>
    </message>
    <message>
        <source>Out by %1, done by %2</source>
        <translation>출동 기한 %1, 처리 기한 %2</translation>
    </message>
    <message>
        <source>Caller: %1</source>
        <translation>신고자: %1</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>아직 정하지 않음</translation>
    </message>
    <message>
        <source>not needed on the spot, stays in the office</source>
        <translation>현장에 필요 없어 적지 않음</translation>
    </message>
    <message>
        <source>name withheld</source>
        <translation>신고인 비공개</translation>
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
            <numerusform>근무일 %n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working hour(s)</source>
        <translation>
            <numerusform>근무 시간 %n시간</numerusform>
        </translation>
    </message>
    <message>
        <source>Term now: until %1 (%2, %3)</source>
        <comment>time, kind in the law, length</comment>
        <translation>지금 기한: %1까지 (%2, %3)</translation>
    </message>
    <message>
        <source>Extended: until %1, %2 more</source>
        <comment>time, length</comment>
        <translation>연장 후 기한: %1까지 (%2 늘어남)</translation>
    </message>
    <message>
        <source>Rule: once by its own length, by the office, with the reason (decree, art. 21).</source>
        <translation>근거: 처리기간만큼 한 번, 사유를 적어 기관이 연장할 수 있습니다(시행령 제21조).</translation>
    </message>
    <message>
        <source>Rule: extended already; a second and last time only with the caller&apos;s consent (decree, art. 21).</source>
        <translation>근거: 이미 한 번 연장했습니다. 두 번째이자 마지막 연장은 민원인이 동의해야 합니다(시행령 제21조).</translation>
    </message>
    <message>
        <source>Ours, unchanged: to be resolved by %1</source>
        <comment>time</comment>
        <translation>우리 기한은 그대로: %1까지 처리</translation>
    </message>
    <message>
        <source>Term of the law, unchanged: until %1</source>
        <comment>time</comment>
        <translation>법정 처리기간도 그대로: %1까지</translation>
    </message>
    <message>
        <source>Theirs: by the time below; it can be made longer once, when they ask for it in time.</source>
        <translation>상대 기관: 아래 시각까지 회신. 기한 전에 요청하면 한 번 늘릴 수 있습니다.</translation>
    </message>
    <message>
        <source>To be transferred by %1: 8 working hours from the receipt (decree, art. 13)</source>
        <comment>time</comment>
        <translation>%1까지 이송: 접수부터 근무 시간 8시간(시행령 제13조)</translation>
    </message>
    <message>
        <source>Their time now: until %2 (%1)</source>
        <comment>body, time</comment>
        <translation>지금 회신 기한: %2까지 (%1)</translation>
    </message>
    <message>
        <source>No time is agreed so far (%1)</source>
        <comment>body</comment>
        <translation>정해진 회신 기한 없음 (%1)</translation>
    </message>
    <message>
        <source>Ours stays: to be resolved by %1</source>
        <comment>time</comment>
        <translation>우리 기한은 그대로: %1까지 처리</translation>
    </message>
    <message>
        <source>It is over: a term can be extended only while it runs (decree, art. 21). If it was extended in time, write below when that was.</source>
        <translation>이미 지났습니다. 처리기간은 끝나기 전에만 연장할 수 있습니다(시행령 제21조). 기한 안에 연장했다면 아래에 그 시각을 적어 주세요.</translation>
    </message>
    <message>
        <source>Left empty: by %1, inside our own time</source>
        <comment>time</comment>
        <translation>비워 두면 %1까지(우리 처리 기한 안)</translation>
    </message>
    <message>
        <source>Left empty: by %1, the end of the next working day, for our own time is over</source>
        <comment>time</comment>
        <translation>비워 두면 %1까지(우리 처리 기한이 지났으므로 다음 근무일이 끝날 때)</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 min</source>
        <comment>a duration in minutes</comment>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>a duration in hours and minutes, the minutes in two digits</comment>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>a duration in days and hours</comment>
        <translation>%1일 %2시간</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>late by this duration</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>in under a minute</source>
        <translation>1분 안에</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a duration from now</comment>
        <translation>%1 뒤</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a duration back</comment>
        <translation>%1 전</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <comment>a duration, minutes and seconds in two digits</comment>
        <translation>%1시간 %2분 %3초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>a duration, the seconds in two digits</comment>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a duration in seconds</comment>
        <translation>%1초</translation>
    </message>
</context>
<context>
    <name>WeekText</name>
    <message>
        <source>Weekdays</source>
        <translation>평일</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>공휴일</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days, their hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days</comment>
        <translation>·</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>근무 없음</translation>
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
        <translation>지금 할 수 있는 일</translation>
    </message>
    <message>
        <source>Only what can be done now</source>
        <translation>지금 할 수 있는 것만 보기</translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be done now: why?</source>
        <comment>button: shows actions with reasons</comment>
        <translation>
            <numerusform>지금 할 수 없는 것 %n가지와 까닭 보기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baro::ActionForm</name>
    <message>
        <source>Minutes ago</source>
        <translation>몇 분 전</translation>
    </message>
    <message>
        <source>How many minutes ago it happened, or the time of day, such as 17:38</source>
        <translation>몇 분 전에 있었던 일인지, 또는 17:38처럼 시각을 넣으세요</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>말한 사람</translation>
    </message>
    <message>
        <source>Why recorded late</source>
        <translation>기록이 늦은 까닭</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>button: leave the form, do nothing</comment>
        <translation>나가기</translation>
    </message>
    <message>
        <source>= %1</source>
        <comment>the time understood</comment>
        <translation>= %1</translation>
    </message>
    <message>
        <source>no such time</source>
        <translation>없는 시각</translation>
    </message>
    <message>
        <source>This is no time. Write minutes, such as 8, or a time of day, such as 17:38.</source>
        <translation>시각이 아닙니다. 8처럼 분을 넣거나 17:38처럼 시각을 넣으세요.</translation>
    </message>
    <message>
        <source>This is not in the list. Choose an entry of the list.</source>
        <translation>목록에 없습니다. 목록에서 고르세요.</translation>
    </message>
    <message>
        <source>This is no time to come. Write a time of day, such as 18:30, or minutes from now, such as +45.</source>
        <translation>앞으로 올 시각이 아닙니다. 18:30처럼 시각을 넣거나, +45처럼 지금부터 몇 분 뒤인지 넣으세요.</translation>
    </message>
    <message>
        <source>Choose who said that it happened.</source>
        <translation>누가 말했는지 고르세요.</translation>
    </message>
    <message>
        <source>Enter alone never sends a squad. Ctrl+Enter sends it.</source>
        <translation>Enter만으로는 기동반을 보내지 않습니다. Ctrl+Enter로 보냅니다.</translation>
    </message>
    <message>
        <source>You and a colleague changed the same field. Choose whose words stand, then do it again.</source>
        <translation>동료와 같은 항목을 고쳤습니다. 누구의 내용을 남길지 고른 뒤 다시 하세요.</translation>
    </message>
    <message>
        <source>Say by when. Write a time of day, such as 18:30, or minutes from now, such as +45.</source>
        <translation>기한을 적으세요. 18:30처럼 시각을 적거나 +45처럼 지금부터 몇 분 뒤인지 적습니다.</translation>
    </message>
    <message>
        <source>A colleague amended this complaint at the same moment. Nothing of yours was recorded yet. Choose below where both of you changed the same field, then amend again.</source>
        <translation>같은 순간에 동료가 이 민원을 고쳤습니다. 고친 내용은 아직 기록되지 않았습니다. 같은 항목을 고친 곳을 아래에서 고른 뒤 다시 수정하세요.</translation>
    </message>
    <message>
        <source>%1 — by the law within 8 working hours of receipt: until %2. The caller is to be told, and ours ends as transferred.</source>
        <translation>%1 — 법에 따라 접수한 때부터 근무 시간으로 8시간 안: %2까지. 신고자에게 알려야 하며, 우리 민원은 이송으로 끝납니다.</translation>
    </message>
    <message>
        <source>%1 — ours stays open and our promise runs on; their reply is due inside our time.</source>
        <translation>%1 — 우리 민원은 열려 있고 약속도 그대로입니다. 회신은 우리 기한 안에 받습니다.</translation>
    </message>
    <message>
        <source>Whoever calls about it from now on needs a telephone number and Enter only.</source>
        <translation>이제부터 이 일로 걸려 오는 전화는 전화번호와 Enter만으로 받습니다.</translation>
    </message>
    <message>
        <source>%1 Like reports of the last hour: %2.</source>
        <comment>what an incident is; numbers</comment>
        <translation>%1 지난 한 시간의 비슷한 신고: %2.</translation>
    </message>
    <message>
        <source>A colleague amended this complaint meanwhile, and both of you changed the same field. Ctrl+Enter goes to the choice whose words stand.</source>
        <translation>그사이 동료가 이 민원을 정정했고, 같은 입력란을 둘 다 바꾸었습니다. Ctrl+Enter를 누르면 누구의 글을 남길지 고르는 곳으로 갑니다.</translation>
    </message>
    <message>
        <source>The like reports are still being looked for. Do it once more.</source>
        <translation>비슷한 신고를 아직 찾고 있습니다. 한 번 더 눌러 주세요.</translation>
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
        <translation>민원을 고르면 갈 수 있는 기동반이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>%1 is resolved: no squad is needed.</source>
        <translation>%1: 처리를 마쳐 기동반이 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Danger to life: first somebody is to be alerted (F8).</source>
        <translation>인명 위험: 먼저 알려야 합니다(F8).</translation>
    </message>
    <message>
        <source>With it already: %1.</source>
        <translation>이미 맡은 기동반: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a squad, why it is advised</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody who goes to this is on duty. Next: %1, %2.</source>
        <comment>a squad, when</comment>
        <translation>지금 나갈 수 있는 기동반이 없습니다. 다음: %1, %2.</translation>
    </message>
    <message>
        <source>No squad of ours goes to this.</source>
        <translation>이런 일로 나가는 기동반이 없습니다.</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <comment>a squad</comment>
        <translation>출동 지시: %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>출동 지시</translation>
    </message>
    <message>
        <source>%1 is called to %2</source>
        <comment>squad, number</comment>
        <translation>%1 출동 지시, %2</translation>
    </message>
    <message>
        <source>It lies with another body; no squad is needed while they see to it.</source>
        <translation>다른 기관에 협조를 요청한 상태입니다. 그 기관이 처리하는 동안에는 기동반이 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>No squad was sent. %1</source>
        <comment>why not</comment>
        <translation>기동반을 보내지 않았습니다. %1</translation>
    </message>
</context>
<context>
    <name>baro::AlarmBadge</name>
    <message>
        <source>Alarms</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Alarms %1</source>
        <comment>with how many are new</comment>
        <translation>알림 %1</translation>
    </message>
    <message>
        <source>%1
F5
quiet
to %2</source>
        <translation>%1
F5
조용히
~%2</translation>
    </message>
    <message>
        <source>Alarms: %1 not looked at, %2 broken, %3 nearly</source>
        <translation>알림: 확인하지 않은 것 %1, 어긴 약속 %2, 임박 %3</translation>
    </message>
    <message>
        <source>%1; quiet until %2</source>
        <translation>%1, %2까지 조용히</translation>
    </message>
    <message>
        <source>Broken and nearly broken promises. Alt+1, 2 or 3 mutes for 15, 30 or 60 minutes, Alt+0 lets alarms sound again.</source>
        <translation>어긴 약속과 임박한 약속. Alt+1, 2, 3은 15, 30, 60분 동안 조용히, Alt+0은 다시 소리 내기.</translation>
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
        <translation>%1: 기한 지남, 알림 %2회</translation>
    </message>
    <message>
        <source>%1: the time is over</source>
        <translation>%1: 기한이 되었습니다</translation>
    </message>
    <message>
        <source>%1: %2 % of the time has passed</source>
        <translation>%1: 시간의 %2 % 지남</translation>
    </message>
</context>
<context>
    <name>baro::AlarmModel</name>
    <message>
        <source>Left or late</source>
        <translation>남은 시간</translation>
    </message>
    <message>
        <source>Time that is left, or by how much it is late</source>
        <translation>남은 시간 또는 늦은 시간</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>약속</translation>
    </message>
    <message>
        <source>Which promise</source>
        <translation>어느 약속</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>By when it was promised</source>
        <translation>약속한 기한</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Number of the complaint</source>
        <translation>접수번호</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>내용과 장소</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>기동반</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>접수자</translation>
    </message>
    <message>
        <source>Who took the call</source>
        <translation>전화를 받은 상담원</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Reminders so far</source>
        <translation>지금까지 알린 횟수</translation>
    </message>
    <message>
        <source>no squad yet</source>
        <translation>아직 기동반 없음</translation>
    </message>
</context>
<context>
    <name>baro::AlarmsPanel</name>
    <message>
        <source>Promises broken: %1 · nearly: %2</source>
        <translation>어긴 약속 %1 · 임박 %2</translation>
    </message>
    <message>
        <source>No sound and no notification here until %1. Lines and counts still show.</source>
        <translation>%1까지 이 자리에서는 소리도 바탕 화면 알림도 없습니다. 줄과 건수는 그대로 나옵니다.</translation>
    </message>
    <message>
        <source>Alarms sound here.</source>
        <translation>이 자리에서 알림 소리가 납니다.</translation>
    </message>
    <message>
        <source>it sounds already</source>
        <translation>지금 소리가 납니다</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Broken and nearly broken promises</source>
        <translation>어긴 약속과 임박한 약속</translation>
    </message>
    <message>
        <source>No promise is broken. A complaint appears here when four fifths of the time until a squad sets out, or until the trouble is gone, have passed.</source>
        <translation>어긴 약속이 없습니다. 출동이나 처리까지의 시간이 80 % 지나면 민원이 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>처리 중 목록으로</translation>
    </message>
    <message>
        <source>Handover sheets not taken over: %1</source>
        <translation>인수하지 않은 인계서: %1</translation>
    </message>
</context>
<context>
    <name>baro::AlertLine</name>
    <message>
        <source>%1 alerted</source>
        <translation>%1에 알림</translation>
    </message>
    <message>
        <source>Telephone %1</source>
        <translation>전화 %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>키 %1</translation>
    </message>
</context>
<context>
    <name>baro::AwayPanel</name>
    <message>
        <source>today (%1)</source>
        <comment>away, from and until</comment>
        <translation>오늘 (%1)</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4, nobody stands in</source>
        <comment>member, squad, when, why</comment>
        <translation>%1, %2: %3, %4, 대근 없음</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4, stands in: %5</source>
        <comment>member, squad, when, why, who</comment>
        <translation>%1, %2: %3, %4, 대근 %5</translation>
    </message>
    <message>
        <source>Away: today %1, in this week %2</source>
        <translation>부재: 오늘 %1명, 이 주 %2건</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>member, squad</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody is entered by name yet. Enter the members of the squads in the settings first.</source>
        <translation>이름을 등록한 반원이 없습니다. 먼저 설정에서 반원을 등록하세요.</translation>
    </message>
    <message>
        <source>Who is away? Choose a member from the list. Nothing was saved.</source>
        <translation>누가 부재입니까? 목록에서 반원을 고르세요. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no member in the list. Nothing was saved; choose one, or empty the field.</source>
        <translation>&quot;%1&quot;: 목록에 없는 반원입니다. 저장하지 않았습니다. 골라 주시거나 칸을 비워 주세요.</translation>
    </message>
    <message>
        <source>Nobody stands in for himself. Nothing was saved; choose another member, or empty the field.</source>
        <translation>자기 자신을 대근자로 할 수 없습니다. 저장하지 않았습니다. 다른 반원을 고르거나 칸을 비워 주세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Nothing was saved; write it as 2026-12-25.</source>
        <translation>&quot;%1&quot;: 날짜가 아닙니다. 저장하지 않았습니다. 2026-12-25처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>The last day comes before the first. Nothing was saved; correct one of them.</source>
        <translation>마지막 날이 첫날보다 앞섭니다. 저장하지 않았습니다. 고쳐 주세요.</translation>
    </message>
    <message>
        <source>With whom? A swap needs another member. Nothing was saved.</source>
        <translation>누구와 바꿉니까? 교대 변경에는 다른 반원이 있어야 합니다. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 away, %2</source>
        <comment>member, when</comment>
        <translation>%1 부재, %2</translation>
    </message>
    <message>
        <source>%1: not away after all, %2</source>
        <comment>member, when</comment>
        <translation>%1: 부재 취소, %2</translation>
    </message>
    <message>
        <source>Not away after all</source>
        <translation>부재 취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>돌아가기</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>부재자</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>대근자</translation>
    </message>
    <message>
        <source>In return on</source>
        <translation>대신 서는 날</translation>
    </message>
    <message>
        <source>As 2026-12-25; or nothing</source>
        <translation>2026-12-25처럼, 또는 비움</translation>
    </message>
</context>
<context>
    <name>baro::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>이 알림 닫기</translation>
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
        <translation>열기</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It was promised by %1.</source>
        <translation>약속한 기한: %1</translation>
    </message>
    <message>
        <source>It is promised by %1.</source>
        <translation>약속한 기한: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) to look at</source>
        <translation>
            <numerusform>확인할 약속 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baro::BoardFace</name>
    <message>
        <source>As it stood at %1</source>
        <translation>%1 당시의 상황입니다</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>The board is being read.</source>
        <translation>상황판을 읽고 있습니다.</translation>
    </message>
    <message>
        <source>Squads</source>
        <translation>기동반</translation>
    </message>
    <message>
        <source>Breaks first</source>
        <translation>먼저 다가오는 약속</translation>
    </message>
    <message>
        <source>Nothing is open. The five complaints whose promise breaks first will stand here.</source>
        <translation>처리 중인 민원이 없습니다. 약속이 가장 먼저 깨질 민원 다섯 건이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Figure: open complaints. ▲+: late. Hatched: not enough squads on duty.</source>
        <translation>숫자: 처리 중 건수. ▲+: 기한 경과 건수. 빗금: 근무 중인 기동반 부족.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>without a dong of ours: %1</source>
        <translation>우리 동 아님: %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>기한 경과</translation>
    </message>
    <message>
        <source>To be closed</source>
        <translation>종결 대기</translation>
    </message>
    <message>
        <source>resolved already</source>
        <translation>처리 완료</translation>
    </message>
    <message>
        <source>Set out in time, today</source>
        <translation>제때 출동, 오늘</translation>
    </message>
    <message>
        <source>Set out in time, this week</source>
        <translation>제때 출동, 이번 주</translation>
    </message>
    <message>
        <source>Resolved in time, today</source>
        <translation>제때 처리, 오늘</translation>
    </message>
    <message>
        <source>Resolved in time, this week</source>
        <translation>제때 처리, 이번 주</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>on duty in a dong</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>covered by squads</comment>
        <translation>일부</translation>
    </message>
    <message>
        <source>Map of the dongs</source>
        <translation>동 지도</translation>
    </message>
    <message>
        <source>Arrows go from dong to dong.</source>
        <translation>화살표로 동 사이를 옮겨 다닙니다.</translation>
    </message>
    <message>
        <source>Shift: %1</source>
        <translation>근무조: %1</translation>
    </message>
    <message>
        <source>Duty officer: %1</source>
        <translation>당직자: %1</translation>
    </message>
    <message>
        <source>nobody has taken over yet</source>
        <translation>아직 인수한 사람 없음</translation>
    </message>
    <message>
        <source>Next gap: %1</source>
        <translation>다음 공백: %1</translation>
    </message>
    <message>
        <source>No gap to the end of next month</source>
        <translation>다음 달 말까지 공백 없음</translation>
    </message>
</context>
<context>
    <name>baro::BoardRoom</name>
    <message>
        <source>Board</source>
        <translation>상황판</translation>
    </message>
    <message>
        <source>Take off the screen</source>
        <translation>전체 화면 끝내기</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>The queue is that of now: Home shows the present board.</source>
        <translation>처리 중 목록은 지금의 것입니다. Home을 누르면 지금의 상황판이 나옵니다.</translation>
    </message>
</context>
<context>
    <name>baro::BoardWall</name>
    <message>
        <source>8572 Desk: board</source>
        <translation>바로처리 8572: 상황판</translation>
    </message>
</context>
<context>
    <name>baro::BulkStrip</name>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>멈추었습니다. 파일은 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>complaints</comment>
        <translation>%2건 중 %1건 처리함</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>complaints</comment>
        <translation>
            <numerusform>%n건 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose several with Shift or Ctrl, all with Ctrl+A</source>
        <translation>여러 건은 Shift나 Ctrl로, 모두는 Ctrl+A로 선택합니다</translation>
    </message>
    <message>
        <source>Write the chosen ones to a file</source>
        <translation>선택한 민원을 파일로</translation>
    </message>
    <message>
        <source>Write the list to a file</source>
        <translation>목록을 파일로</translation>
    </message>
    <message>
        <source>Type the note first; it is added to each of them.</source>
        <translation>먼저 메모를 적으세요. 선택한 민원마다 덧붙입니다.</translation>
    </message>
    <message numerus="yes">
        <source>Note added to %n complaint(s)</source>
        <translation>
            <numerusform>민원 %n건에 메모를 덧붙였습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) handed to the next shift</source>
        <translation>
            <numerusform>민원 %n건을 다음 근무에 넘겼습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) closed</source>
        <translation>
            <numerusform>민원 %n건을 종결했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints as a CSV file</source>
        <translation>민원을 CSV 파일로</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 파일 (*.csv)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>메모 덧붙이기</translation>
    </message>
    <message>
        <source>Hand to the next shift</source>
        <translation>다음 근무에 넘기기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>종결</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) written to %1; names and telephone numbers are masked</source>
        <translation>
            <numerusform>민원 %n건을 %1 파일에 적었습니다. 이름과 전화번호는 가렸습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) written to %1 with names and telephone numbers; that you have them, and for what, is recorded</source>
        <translation>
            <numerusform>민원 %n건을 이름, 전화번호와 함께 파일에 썼습니다: %1. 누가 어떤 목적으로 썼는지 기록했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Done for %1, not for %2.</source>
        <comment>complaints, complaints</comment>
        <translation>%1건을 처리했고 %2건은 하지 못했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n times; the first of them: %1</source>
        <comment>why something was refused</comment>
        <translation>
            <numerusform>%n건의 까닭, 그 첫 건: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>With names, for a purpose…</source>
        <translation>이름까지 파일로(목적 기록)…</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>목적</translation>
    </message>
    <message>
        <source>What the names are needed for</source>
        <translation>이름이 필요한 까닭</translation>
    </message>
    <message>
        <source>What the names are needed for; it is recorded with yours. Enter goes on</source>
        <translation>이름이 필요한 까닭. 쓰는 분의 이름과 함께 기록됩니다. Enter로 계속</translation>
    </message>
</context>
<context>
    <name>baro::CallBackModel</name>
    <message>
        <source>By when</source>
        <translation>회신 기한</translation>
    </message>
    <message>
        <source>By when the call-back was promised</source>
        <translation>회신을 약속한 시각</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>접수번호</translation>
    </message>
    <message>
        <source>Number of the complaint</source>
        <translation>민원의 접수번호</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>신고자</translation>
    </message>
    <message>
        <source>Name of the caller</source>
        <translation>신고자 이름</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Language of the caller</source>
        <translation>신고자의 언어</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>유형과 위치</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Result, or where it stands</source>
        <translation>처리 결과 또는 진행 상태</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>Times tried without an answer</source>
        <translation>받지 않은 횟수</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>Nothing was promised; to be told as soon as possible</source>
        <translation>약속한 시각 없음, 되는대로 알림</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>되는대로</translation>
    </message>
    <message>
        <source>promised by %1, late by %2</source>
        <translation>%1까지 약속, %2 늦음</translation>
    </message>
    <message>
        <source>promised by %1, %2 left</source>
        <translation>%1까지 약속, %2 남음</translation>
    </message>
    <message>
        <source>%1; may be called from %2</source>
        <translation>%1. %2부터 통화 가능</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · %2부터</translation>
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
        <translation>약속한 시각은 없습니다. 되는대로 알립니다.</translation>
    </message>
    <message>
        <source>Promised by %1: late by %2.</source>
        <translation>%1까지 회신하기로 약속했습니다. %2 늦었습니다.</translation>
    </message>
    <message>
        <source>Promised by %1: %2 left.</source>
        <translation>%1까지 회신하기로 약속했습니다. %2 남았습니다.</translation>
    </message>
    <message>
        <source>%1 What was promised: %2</source>
        <translation>%1 약속 내용: %2</translation>
    </message>
    <message>
        <source>no number is known</source>
        <translation>전화번호를 모릅니다</translation>
    </message>
    <message>
        <source>night: from %1</source>
        <translation>야간: %1부터</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>이름 모름</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>번호 없음</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>To say, in Korean:</source>
        <translation>할 말(한국어):</translation>
    </message>
    <message>
        <source>To say, in English:</source>
        <translation>할 말(영어):</translation>
    </message>
    <message>
        <source>Recorded in Korean, for you to tell in the caller&apos;s language: %1</source>
        <translation>한국어로 기록된 내용입니다. 신고자의 언어로 직접 전해 주세요: %1</translation>
    </message>
    <message>
        <source>Caller reached, %1</source>
        <translation>신고자와 통화함, %1</translation>
    </message>
    <message>
        <source>Text sent to the caller, %1</source>
        <translation>신고자에게 문자 보냄, %1</translation>
    </message>
    <message>
        <source>No answer noted, %1</source>
        <translation>부재중 기록, %1</translation>
    </message>
    <message>
        <source>Copied, to be pasted into the text message: %1</source>
        <translation>복사했습니다. 문자 메시지에 붙여 넣으세요: %1</translation>
    </message>
    <message>
        <source>Call-backs owed: %1 · late: %2</source>
        <translation>회신 대기 %1 · 기한 경과 %2</translation>
    </message>
    <message>
        <source>Call-backs owed</source>
        <translation>회신 대기</translation>
    </message>
    <message>
        <source>Nobody waits for a call. Callers who were promised one, or do not know yet how their complaint ended, appear here.</source>
        <translation>회신을 기다리는 신고자가 없습니다. 회신을 약속받았거나 처리 결과를 아직 모르는 신고자가 저절로 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>처리 중 목록으로</translation>
    </message>
    <message>
        <source>Choose a line with Up or Down: what to say to the caller appears here.</source>
        <translation>위·아래 화살표로 줄을 고르면 신고자에게 할 말이 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>메모(선택)</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>부재중</translation>
    </message>
    <message>
        <source>Copy text and note it as sent</source>
        <translation>문자 복사하고 보냄으로 기록</translation>
    </message>
    <message>
        <source>a number is known</source>
        <translation>전화번호를 알고 있음</translation>
    </message>
    <message>
        <source>Caller cannot be reached, %1</source>
        <translation>신고자에게 연락할 수 없음, %1</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>연락할 수 없음</translation>
    </message>
</context>
<context>
    <name>baro::CallEnding</name>
    <message>
        <source>Answered on the line: the complaint gets a number and is closed at once.</source>
        <translation>즉답: 접수번호가 나오고 바로 종결됩니다.</translation>
    </message>
    <message>
        <source>Save as answered</source>
        <translation>즉답으로 저장</translation>
    </message>
    <message>
        <source>Answered on the line</source>
        <translation>즉답</translation>
    </message>
    <message>
        <source>Progress enquiry: it is counted on the complaint asked about and gets no new number.</source>
        <translation>진행 문의: 물어본 민원에 횟수만 더하고 새 번호는 주지 않습니다.</translation>
    </message>
    <message>
        <source>Note the enquiry</source>
        <translation>진행 문의 기록</translation>
    </message>
    <message>
        <source>Progress enquiry</source>
        <translation>진행 문의</translation>
    </message>
    <message>
        <source>No complaint: what kind of call was it?</source>
        <translation>민원 아님: 어떤 전화였습니까?</translation>
    </message>
    <message>
        <source>No complaint</source>
        <translation>민원 아님</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>답변 내용</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>접수번호</translation>
    </message>
    <message>
        <source>Number asked about</source>
        <translation>물어본 민원의 접수번호</translation>
    </message>
    <message>
        <source>2026-000412, or pick one of this caller&apos;s</source>
        <translation>2026-000412, 또는 이 신고자의 민원에서 고르기</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Note on the enquiry</source>
        <translation>진행 문의 메모</translation>
    </message>
    <message>
        <source>Close this end of the call</source>
        <translation>이 마무리 창 닫기</translation>
    </message>
    <message>
        <source>%1. Is that the one? Enter once more notes the enquiry on it.</source>
        <translation>%1. 이 민원이 맞습니까? Enter를 한 번 더 누르면 진행 문의로 기록합니다.</translation>
    </message>
    <message>
        <source>This holds a resident registration number, which the law forbids us to keep.</source>
        <translation>주민등록번호가 들어 있습니다. 법에 따라 보관할 수 없습니다.</translation>
    </message>
    <message>
        <source>This end needs the kind of complaint as well. Enter leads to its field and back; the answer stays.</source>
        <translation>즉답에는 분야도 필요합니다. Enter를 누르면 분야로 갔다가 돌아옵니다. 답변은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Nothing was saved yet. Say what kind of call it was: 1, 2 or 3.</source>
        <translation>아직 저장하지 않았습니다. 어떤 전화였는지 1, 2, 3 가운데에서 고르세요.</translation>
    </message>
    <message>
        <source>Note the call</source>
        <translation>통화 기록</translation>
    </message>
    <message>
        <source>To read to the caller, in Korean:</source>
        <translation>신고자에게 읽어 드릴 말(한국어):</translation>
    </message>
    <message>
        <source>To read to the caller, in English:</source>
        <translation>신고자에게 읽어 드릴 말(영어):</translation>
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
        <translation>이 전화는 파일에 쓸 수 있을 때까지 화면에만 있습니다. %1</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>새 전화</translation>
    </message>
    <message>
        <source>This kind of complaint is always urgent.</source>
        <translation>이 유형의 민원은 언제나 긴급입니다.</translation>
    </message>
    <message>
        <source>First alert one of those above and tick it.</source>
        <translation>먼저 위의 기관 가운데 한 곳에 알리고 표시하세요.</translation>
    </message>
    <message>
        <source>Nothing in the list is called “%1”. Choose an entry, or empty the field; nothing was saved yet and nothing is lost.</source>
        <translation>목록에 “%1” 이름이 없습니다. 목록에서 고르거나 칸을 비우세요. 아직 저장되지 않았고, 잃은 것도 없습니다.</translation>
    </message>
    <message>
        <source>The progress enquiry was noted.</source>
        <translation>진행 문의를 기록했습니다.</translation>
    </message>
    <message>
        <source>There is no complaint with the number “%1”. Correct it, or search for the complaint.</source>
        <translation>접수번호 “%1”에 해당하는 민원이 없습니다. 번호를 고치거나 민원을 찾아보세요.</translation>
    </message>
    <message>
        <source>This call is kept on the screen and is saved as soon as that is possible; it is tried every two seconds. Take other calls in another tab meanwhile (F2). %1</source>
        <translation>이 전화는 화면에 있으며, 저장할 수 있게 되면 바로 저장됩니다. 2초마다 다시 시도합니다. 그동안 다른 전화는 새 탭에서 받으세요(F2). %1</translation>
    </message>
    <message>
        <source>%1  [%2]</source>
        <translation>%1  [%2]</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>신고 내용</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>동</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>What</source>
        <translation>분야·유형</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>접수 경로</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>기동반</translation>
    </message>
    <message>
        <source>What the caller says</source>
        <translation>신고자가 하는 말</translation>
    </message>
    <message>
        <source>By name, initials or number</source>
        <translation>이름, 초성 또는 번호</translation>
    </message>
    <message>
        <source>Landmark, in the caller&apos;s words</source>
        <translation>신고자가 말한 눈에 띄는 곳</translation>
    </message>
    <message>
        <source>Group or kind of complaint</source>
        <translation>분야 또는 세부 유형</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>신고인 비공개</translation>
    </message>
    <message>
        <source>Name withheld</source>
        <translation>신고인 비공개</translation>
    </message>
    <message>
        <source>Call back wanted</source>
        <translation>회신 희망</translation>
    </message>
    <message>
        <source>Language to speak to the caller in</source>
        <translation>신고자와 통화할 언어</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>저장·출동 지시</translation>
    </message>
    <message>
        <source>Next matter</source>
        <translation>다음 건</translation>
    </message>
    <message>
        <source>Save, and take the next matter of the same caller</source>
        <translation>저장하고 같은 신고자의 다음 건 받기</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>즉답</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>진행 문의</translation>
    </message>
    <message>
        <source>No complaint</source>
        <translation>민원 아님</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, group</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1” is no longer in use. Choose another entry; nothing is lost.</source>
        <translation>이제 쓰지 않는 항목입니다: “%1”. 다른 항목을 고르세요. 입력한 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Nothing in the list is called “%1”. Choose an entry, or empty the field.</source>
        <translation>목록에 없는 이름입니다: “%1”. 항목을 고르거나 입력란을 비우세요.</translation>
    </message>
    <message>
        <source>Also fits: %1</source>
        <translation>이것도 들어맞습니다: %1</translation>
    </message>
    <message numerus="yes">
        <source>Also fits: %1 and %n more</source>
        <translation>
            <numerusform>이것도 들어맞습니다: %1 외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>There are letters in this telephone number. It is saved as it stands.</source>
        <translation>전화번호에 글자가 들어 있습니다. 적힌 그대로 저장됩니다.</translation>
    </message>
    <message>
        <source>Too few digits for a telephone number with its area code. Ask again; it is saved as it stands.</source>
        <translation>지역 번호를 포함한 전화번호로는 숫자가 모자랍니다. 다시 확인하세요. 적힌 그대로 저장됩니다.</translation>
    </message>
    <message>
        <source>Too many digits for a telephone number. Ask again; it is saved as it stands.</source>
        <translation>전화번호로는 숫자가 너무 많습니다. 다시 확인하세요. 적힌 그대로 저장됩니다.</translation>
    </message>
    <message>
        <source>This holds a resident registration number, which the law forbids us to keep.</source>
        <translation>주민등록번호가 들어 있습니다. 법에 따라 보관할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 characters; at most %2 can be saved. Nothing is lost: shorten it, or put a part into a note.</source>
        <translation>%1자입니다. %2자까지만 저장할 수 있습니다. 입력한 내용은 그대로 있으니, 줄이거나 일부를 메모로 옮기세요.</translation>
    </message>
    <message>
        <source>This looks like a telephone number, not a name. It is saved as it stands.</source>
        <translation>이름이 아니라 전화번호로 보입니다. 적힌 그대로 저장됩니다.</translation>
    </message>
    <message>
        <source>There is no telephone number to call back.</source>
        <translation>회신할 전화번호가 없습니다.</translation>
    </message>
    <message>
        <source>The file is busy. This call is being saved; it stays on the screen until it is.</source>
        <translation>파일이 사용 중입니다. 이 전화를 저장하고 있으며, 저장될 때까지 화면에 남아 있습니다.</translation>
    </message>
    <message>
        <source>Save and send: %1</source>
        <translation>저장하고 출동 지시: %1</translation>
    </message>
    <message>
        <source>A squad is advised once somebody was alerted to the danger.</source>
        <translation>위험을 먼저 알린 뒤에 기동반이 추천됩니다.</translation>
    </message>
    <message>
        <source>Waits for an alert</source>
        <translation>먼저 알린 뒤 지정</translation>
    </message>
    <message>
        <source>Noted as silent call, with what was typed. It is no complaint and has no number.</source>
        <translation>무응답 전화로 기록했습니다. 입력한 내용도 함께 남겼습니다. 민원이 아니므로 접수번호는 없습니다.</translation>
    </message>
    <message>
        <source>Noted as silent call. Nothing else was saved.</source>
        <translation>무응답 전화로 기록했습니다. 그 밖에는 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Noted as prank call, with what was typed. It is no complaint and has no number.</source>
        <translation>장난 전화로 기록했습니다. 입력한 내용도 함께 남겼습니다. 민원이 아니므로 접수번호는 없습니다.</translation>
    </message>
    <message>
        <source>Noted as prank call. Nothing else was saved.</source>
        <translation>장난 전화로 기록했습니다. 그 밖에는 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Noted as wrong number, with what was typed. It is no complaint and has no number.</source>
        <translation>잘못 걸린 전화로 기록했습니다. 입력한 내용도 함께 남겼습니다. 민원이 아니므로 접수번호는 없습니다.</translation>
    </message>
    <message>
        <source>Noted as wrong number. Nothing else was saved.</source>
        <translation>잘못 걸린 전화로 기록했습니다. 그 밖에는 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>What is typed here would be lost by saving in this way. Finish this end of the call, or empty the field first; nothing was saved yet.</source>
        <translation>이렇게 저장하면 여기에 입력한 내용이 사라집니다. 이 방법으로 통화를 마치거나 입력란을 먼저 비우세요. 아직 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>An answer on the line needs the kind of complaint. Choose it here; the cursor goes back to the answer, which is kept.</source>
        <translation>즉답에는 분야가 필요합니다. 여기에서 고르면 커서가 답변으로 돌아갑니다. 답변은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>This call is not saved yet, so the window stays open. It is saved as soon as that is possible; close the window then.</source>
        <translation>이 전화가 아직 저장되지 않아 창을 닫지 않았습니다. 가능해지는 대로 저장하니 그 뒤에 창을 닫으세요.</translation>
    </message>
    <message>
        <source>This call stands on the screen only, because it cannot be written to the file, so the window stays open. Save or discard it first.</source>
        <translation>이 전화를 파일에 쓸 수 없어 화면에만 있으므로 창을 닫지 않았습니다. 먼저 저장하거나 버리세요.</translation>
    </message>
    <message>
        <source>[%1]</source>
        <translation>[%1]</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>키 %1</translation>
    </message>
    <message>
        <source>always urgent</source>
        <translation>항상 긴급</translation>
    </message>
    <message>
        <source>What somebody was alerted to is urgent.</source>
        <translation>다른 기관에 알린 민원은 긴급입니다.</translation>
    </message>
    <message>
        <source>Only a part of what was pasted is here: a field holds %1 characters. All of it is still on the clipboard.</source>
        <translation>붙여 넣은 내용의 일부만 들어왔습니다. 입력란 하나에는 %1자까지 들어갑니다. 전체 내용은 클립보드에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Another district answers for this place.</source>
        <translation>다른 구에서 맡는 장소입니다.</translation>
    </message>
    <message>
        <source>None: another district answers</source>
        <translation>없음: 다른 구 소관</translation>
    </message>
    <message>
        <source>No squad was sent and nothing is saved yet: another district answers for this place. Save the call without a squad, or choose one all the same.</source>
        <translation>기동반을 보내지 않았고 아직 아무것도 저장되지 않았습니다. 다른 구에서 맡는 장소입니다. 기동반 없이 저장하거나, 그래도 보내려면 기동반을 직접 고르세요.</translation>
    </message>
    <message>
        <source>This place lies outside the district, and another office answers for it: ask which district it is, save the call and refer it there. No squad of ours is advised.</source>
        <translation>관외 장소로, 다른 기관 소관입니다. 어느 구인지 여쭤 보고, 저장한 뒤 그 기관으로 이관하세요. 우리 기동반은 권하지 않습니다.</translation>
    </message>
    <message>
        <source>This place lies outside the district. Who answers for it: %1. Save the call and refer it there; no squad of ours is advised.</source>
        <translation>관외 장소입니다. 담당 기관: %1. 저장한 뒤 그 기관으로 이관하세요. 우리 기동반은 권하지 않습니다.</translation>
    </message>
    <message>
        <source>This place lies outside the district. Who answers for it: %1, telephone %2. Save the call and refer it there; no squad of ours is advised.</source>
        <translation>관외 장소입니다. 담당 기관: %1, 전화 %2. 저장한 뒤 그 기관으로 이관하세요. 우리 기동반은 권하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 · from this number</source>
        <comment>why it may be the same</comment>
        <translation>%1 · 이 번호의 신고</translation>
    </message>
    <message>
        <source>To say to the caller: %1</source>
        <translation>신고자에게 할 말: %1</translation>
    </message>
    <message>
        <source>To say to the caller; as it will be promised when the call is saved</source>
        <translation>신고자에게 할 말입니다. 저장하면 이대로 약속됩니다.</translation>
    </message>
    <message>
        <source>Another end of this call stands open. Finish it, or close it first.</source>
        <translation>이 통화를 다르게 끝내는 칸이 열려 있습니다. 그것을 마치거나 먼저 닫아 주십시오.</translation>
    </message>
    <message>
        <source>No squad was sent and nothing is saved yet: nothing says where it is. Ask for a dong, a landmark or an address; then send the squad.</source>
        <translation>어디인지 적혀 있지 않아 기동반을 보내지 않았고 아직 저장하지도 않았습니다. 동, 건물이나 지형, 주소 가운데 하나를 여쭈어 적은 뒤 보내 주십시오.</translation>
    </message>
    <message>
        <source>Nobody on duty</source>
        <translation>근무 중인 기동반 없음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a squad, why it is advised</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Does not go to this kind of trouble otherwise.</source>
        <translation>평소에는 이런 일에 가지 않음.</translation>
    </message>
    <message>
        <source>No squad of ours goes to this.</source>
        <translation>이 일에 가는 우리 기동반이 없음.</translation>
    </message>
    <message>
        <source>Nobody who goes to this is on duty before %1.</source>
        <translation>맡을 기동반이 %1까지 근무하지 않음.</translation>
    </message>
    <message>
        <source>Competent as well: %1</source>
        <translation>맡을 수 있는 기관: %1</translation>
    </message>
    <message>
        <source>Competent as well: %1, telephone %2</source>
        <translation>맡을 수 있는 기관: %1, 전화 %2</translation>
    </message>
    <message>
        <source>No squad was sent and nothing is saved yet: nobody who goes to this is on duty. Save the call for the next shift, or choose who is called all the same.</source>
        <translation>출동 지시도 저장도 하지 않았습니다. 맡을 기동반이 근무하지 않습니다. 다음 근무를 위해 저장만 하거나, 그래도 부를 기동반을 고르세요.</translation>
    </message>
    <message>
        <source>Advised once the kind or the dong is known</source>
        <translation>유형이나 동을 알면 추천합니다</translation>
    </message>
    <message>
        <source>No squad was sent and nothing is saved yet: a squad is advised once the kind or the dong is known. Say one of them, or choose a squad.</source>
        <translation>출동 지시도 저장도 아직 하지 않았습니다. 기동반은 유형이나 동을 알아야 추천됩니다. 둘 가운데 하나를 고르거나 기동반을 직접 고르세요.</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>회신 희망</translation>
    </message>
    <message>
        <source>No squad was sent and nothing is saved yet: dong and kind were taken from what was said. Look at them and at the squad, then send once more.</source>
        <translation>아직 출동시키지 않았고 저장도 하지 않았습니다. 말씀하신 내용에서 동과 유형을 채웠습니다. 기동반과 함께 확인하고 한 번 더 눌러 주세요.</translation>
    </message>
    <message>
        <source>Enter saves this call as one more report of %1.</source>
        <translation>Enter를 누르면 이 전화를 %1의 같은 신고로 저장합니다.</translation>
    </message>
    <message>
        <source>Everybody who reported it is told, so a telephone number is needed. Alt+W where it is withheld; nothing was saved yet.</source>
        <translation>신고한 모두에게 알리므로 전화번호가 필요합니다. 밝히지 않으면 Alt+W를 누르세요. 아직 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Not saved yet, %1</source>
        <comment>time of day</comment>
        <translation>저장 대기 %1</translation>
    </message>
    <message>
        <source>Call at %1</source>
        <comment>time of day</comment>
        <translation>%1 전화</translation>
    </message>
    <message>
        <source>The caller speaks English? %1 sets the language.</source>
        <translation>신고자가 영어를 쓰나요? %1: 언어 바꾸기</translation>
    </message>
    <message>
        <source>Already alerted: %1. Save this call, or take that back by its key.</source>
        <translation>이미 알린 곳: %1. 이 전화를 저장하거나, 그 키로 알림을 취소해 주세요.</translation>
    </message>
    <message>
        <source>Alerted: %1. To save this call, say the dong or the kind of danger. If neither can be learned, %2 ends the call and keeps the alert on record.</source>
        <translation>알린 곳: %1. 저장하려면 동이나 위험의 종류를 적어 주세요. 둘 다 알 수 없으면 %2로 끝내세요. 알린 기록은 남습니다.</translation>
    </message>
    <message numerus="yes">
        <source>This person has called about the same %n time(s) before, last as %1: the answers stand there; after two it may be closed without another (art. 23).</source>
        <translation>
            <numerusform>같은 분이 같은 내용으로 %n번 전화했습니다. 마지막은 %1이고 회신 내용이 거기에 있습니다. 두 번 회신했다면 다시 회신하지 않고 종결할 수 있습니다(제23조).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This person has called about the same %n time(s) before, last as %1.</source>
        <translation>
            <numerusform>같은 분이 같은 내용으로 %n번 전화했습니다. 마지막은 %1입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It came back here: resolved %n time(s) within a year, last as %1.</source>
        <translation>
            <numerusform>재발: 같은 곳에서 1년 안에 %n번 처리했습니다. 마지막은 %1입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The incident %1 is over. This call is saved as a complaint of its own.</source>
        <translation>동일 사안이 끝났습니다(%1). 이 전화는 따로 접수됩니다.</translation>
    </message>
    <message>
        <source>This call is one more report of %1: no squad of its own is sent, and nothing is saved yet. Enter beside the number saves it; %2 makes it a call of its own.</source>
        <comment>number, a key</comment>
        <translation>이 전화는 %1의 같은 신고라서 기동반을 따로 보내지 않으며, 아직 저장하지 않았습니다. 전화번호에서 Enter를 누르면 저장되고, %2 키를 누르면 따로 받는 전화가 됩니다.</translation>
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
        <translation>이 번호의 지난 민원</translation>
    </message>
    <message>
        <source>Take over name and place</source>
        <translation>이름과 위치 가져오기</translation>
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
        <translation>지난 민원: %1</translation>
    </message>
</context>
<context>
    <name>baro::ChartCard</name>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>The same as a table (Alt+T)</source>
        <translation>같은 숫자를 표로 (Alt+T)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>More of this chart</source>
        <translation>이 그래프로 할 수 있는 것</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>숫자 복사</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>그림으로 저장…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>%1: the same as a table</source>
        <translation>%1: 같은 숫자를 표로</translation>
    </message>
    <message>
        <source>What is received in this selection will stand here.</source>
        <translation>고른 것에 해당하는 민원이 접수되면 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>The figures of “%1” are copied.</source>
        <translation>“%1”의 숫자를 복사했습니다.</translation>
    </message>
    <message>
        <source>Save “%1” as a picture</source>
        <translation>“%1” 그림으로 저장</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>그림 (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
</context>
<context>
    <name>baro::ChartsRoom</name>
    <message>
        <source>Which ones</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>What the charts are about</source>
        <translation>통계의 대상</translation>
    </message>
    <message>
        <source>Days, dong, kind, squad … and Enter</source>
        <translation>날짜, 동, 분야, 기동반 … 그리고 Enter</translation>
    </message>
    <message>
        <source>steps as they fit</source>
        <translation>알맞게</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>날마다</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>주마다</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>달마다</translation>
    </message>
    <message>
        <source>by half-year</source>
        <translation>반기마다</translation>
    </message>
    <message>
        <source>Steps of the course</source>
        <translation>흐름의 단위</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>With the period of the same length before</source>
        <translation>바로 앞의 같은 길이 기간과 견줍니다</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>List</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>These complaints as a list</source>
        <translation>이 민원들을 목록으로</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>통계</translation>
    </message>
    <message>
        <source>%1, as of %2.</source>
        <translation>%1, 기준 일시 %2.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>견준 기간: %1.</translation>
    </message>
    <message>
        <source>Still reading: %1 of %2 complaints are there.</source>
        <translation>아직 읽는 중입니다. %2건 가운데 %1건을 읽었습니다.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>All figures of these days as a paper: PDF, ODT or XLSX</source>
        <translation>이 기간의 모든 숫자를 문서로: PDF, ODT, XLSX</translation>
    </message>
    <message>
        <source>A report is about days: type some first, as 2026-10 or 3.1~6.15.</source>
        <translation>보고서에는 기간이 있어야 합니다. 먼저 2026-10이나 3.1~6.15처럼 날짜를 치십시오.</translation>
    </message>
    <message>
        <source>Report on %1, all complaints</source>
        <translation>보고서: %1, 모든 민원</translation>
    </message>
    <message>
        <source>Reports (*.pdf *.odt *.xlsx)</source>
        <translation>보고서 (*.pdf *.odt *.xlsx)</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>쓰는 중</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>보고서를 썼습니다: %1</translation>
    </message>
    <message>
        <source>The report was not written: %1</source>
        <translation>보고서를 쓰지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Nothing to compare with: the register begins on %1.</source>
        <translation>견줄 기간이 없습니다. 대장은 %1에 시작합니다.</translation>
    </message>
</context>
<context>
    <name>baro::ChoiceField</name>
    <message>
        <source>Nothing in the list matches this text.</source>
        <translation>목록에 맞는 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n in the list</source>
        <translation>
            <numerusform>%1, 목록에 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Type any part of a name, or press Down for the list.</source>
        <translation>이름의 일부를 입력하거나 아래 화살표를 눌러 목록을 여세요.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>고를 수 있는 것</translation>
    </message>
</context>
<context>
    <name>baro::ClocksView</name>
    <message>
        <source>%1 (due %2)</source>
        <comment>how a promise stands, its time</comment>
        <translation>%1 (기한 %2)</translation>
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
        <translation>취소로 끝남</translation>
    </message>
    <message>
        <source>runs with the main complaint</source>
        <translation>대표 민원을 따름</translation>
    </message>
    <message>
        <source>resolved without a squad</source>
        <translation>출동 없이 처리 완료</translation>
    </message>
    <message>
        <source>No promise was in force when this was received.</source>
        <translation>접수할 때 시행 중인 약속이 없었습니다.</translation>
    </message>
    <message>
        <source>First squad out %1; the right squad is not out yet</source>
        <translation>첫 기동반 출동 %1, 담당 기동반은 아직 출동하지 않음</translation>
    </message>
    <message>
        <source>First squad out %1, right squad out %2</source>
        <translation>첫 기동반 출동 %1, 담당 기동반 출동 %2</translation>
    </message>
    <message>
        <source>Set out</source>
        <translation>출동</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>산정 근거</translation>
    </message>
    <message>
        <source>How the due times came about</source>
        <translation>기한을 어떻게 산정했는지 보기</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>시계</translation>
    </message>
    <message>
        <source>Reopened: cycle %1, with clocks of its own</source>
        <translation>재처리: %1차, 시계 새로 시작</translation>
    </message>
    <message>
        <source>transferred without a squad</source>
        <translation>출동 없이 이송</translation>
    </message>
</context>
<context>
    <name>baro::ComplaintDetails</name>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>신고인</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>진행 문의</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>인계</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>time, operator, channel</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>name not given</source>
        <translation>이름 모름</translation>
    </message>
    <message>
        <source>name withheld</source>
        <translation>이름 밝히지 않음</translation>
    </message>
    <message>
        <source>%1 (withheld)</source>
        <comment>name of a caller</comment>
        <translation>%1(비공개)</translation>
    </message>
    <message>
        <source>wants to be called back</source>
        <translation>회신 원함</translation>
    </message>
    <message>
        <source>no call back wanted</source>
        <translation>회신 원하지 않음</translation>
    </message>
    <message>
        <source>none · %1</source>
        <translation>없음 · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>telephone, call back</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>asked %n time(s) how far it is</source>
        <translation>
            <numerusform>진행 문의 %n회</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>묶인 민원</translation>
    </message>
    <message>
        <source>Also reported by</source>
        <translation>함께 신고한 민원</translation>
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
            <numerusform>이전 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baro::ComplaintHead</name>
    <message>
        <source>Danger to life: nobody was alerted yet</source>
        <translation>인명 위험: 아직 알린 곳 없음</translation>
    </message>
    <message>
        <source>Danger to life</source>
        <translation>인명 위험</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>민원</translation>
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
        <translation>회신 기한 %1, %2 지남</translation>
    </message>
    <message>
        <source>Call-back owed by %1, at night too</source>
        <comment>time promised</comment>
        <translation>회신 기한 %1, 야간에도 가능</translation>
    </message>
    <message>
        <source>Call-back owed by %1</source>
        <comment>time promised</comment>
        <translation>회신 기한 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a call-back owed, what was promised</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No telephone number is known.</source>
        <translation>전화번호를 모릅니다.</translation>
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
        <translation>펼치기</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: fold the history</comment>
        <translation>접기</translation>
    </message>
    <message>
        <source>History</source>
        <translation>이력</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>글로 복사</translation>
    </message>
</context>
<context>
    <name>baro::ComplaintPanel</name>
    <message>
        <source>Reading the complaint…</source>
        <translation>민원을 불러오는 중…</translation>
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
        <translation>민원과 모든 이력을 글로 복사했습니다.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>민원</translation>
    </message>
    <message>
        <source>The complaint chosen in the queue stands here: what it is, both clocks, what can be done now and its whole history.

Choose a line of the queue, or take a new call with F2.</source>
        <translation>처리 중 목록에서 고른 민원의 내용과 두 시계, 지금 할 수 있는 일, 모든 이력이 여기에 나타납니다.

목록에서 한 줄을 고르거나 F2를 눌러 새 전화를 받으세요.</translation>
    </message>
    <message>
        <source>Details and actions</source>
        <translation>내용과 할 일</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a complaint, why a step was not recorded</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Words are typed here that are not recorded yet, so the window stays open. Record them, or leave the form; then close the window.</source>
        <translation>아직 기록하지 않은 글이 여기에 있어 창을 닫지 않습니다. 기록하거나 입력란을 나간 뒤 창을 닫으세요.</translation>
    </message>
    <message>
        <source>What was typed at %1 and not recorded is here again: open the complaint to go on.</source>
        <comment>number of a complaint</comment>
        <translation>접수번호 %1 건에 적다가 기록하지 못한 내용이 그대로 남아 있습니다. 그 민원을 열어 이어서 하십시오.</translation>
    </message>
    <message>
        <source>What was typed is kept: the same key brings it back.</source>
        <translation>적은 내용은 그대로 있으며, 같은 키를 누르면 다시 나옵니다.</translation>
    </message>
</context>
<context>
    <name>baro::ComplaintPapers</name>
    <message>
        <source>nothing is overdue</source>
        <translation>기한이 지난 것 없음</translation>
    </message>
    <message>
        <source>The dispatch slip was copied as a short text, to be read out or sent.</source>
        <translation>출동 지시서를 짧은 글로 복사했습니다. 불러 주거나 보내세요.</translation>
    </message>
    <message>
        <source>No other body was asked and nothing was transferred, so there is no letter yet.</source>
        <translation>협조를 요청하거나 이송한 일이 없어 아직 공문이 없습니다.</translation>
    </message>
    <message>
        <source>The letter was copied as text.</source>
        <translation>공문을 글로 복사했습니다.</translation>
    </message>
    <message>
        <source>It is overdue, but nobody has it: no squad and no agency. Send a squad or refer it; a reminder goes to who has a complaint.</source>
        <translation>기한이 지났지만 맡은 기동반도 기관도 없습니다. 기동반을 보내거나 협조를 요청하세요. 독촉장은 민원을 맡은 곳에 보냅니다.</translation>
    </message>
    <message>
        <source>Nothing is overdue here, so there is nobody to be reminded.</source>
        <translation>기한이 지난 것이 없어 독촉할 곳이 없습니다.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Account of the handling</source>
        <translation>처리경과서</translation>
    </message>
    <message>
        <source>Why was this late? Every step and every time, for paper</source>
        <translation>왜 늦었나? 모든 단계와 시간을 종이로</translation>
    </message>
    <message>
        <source>Reminder notice</source>
        <translation>독촉장</translation>
    </message>
    <message>
        <source>To the squad or agency that has what is overdue</source>
        <translation>기한이 지난 민원을 맡은 기동반이나 기관에</translation>
    </message>
    <message>
        <source>Dispatch slip</source>
        <translation>출동 지시서</translation>
    </message>
    <message>
        <source>For the squad: what, where, by when, with a map of the dong</source>
        <translation>기동반용: 무엇을, 어디서, 언제까지, 동 지도와 함께</translation>
    </message>
    <message>
        <source>Copy slip</source>
        <translation>지시서 복사</translation>
    </message>
    <message>
        <source>A short text, to be read out or sent</source>
        <translation>불러 주거나 보낼 짧은 글</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>공문</translation>
    </message>
    <message>
        <source>To the other body, of the last request or transfer</source>
        <translation>마지막 협조 요청이나 이송을 받는 기관에</translation>
    </message>
    <message>
        <source>Copy letter</source>
        <translation>공문 복사</translation>
    </message>
</context>
<context>
    <name>baro::Condition</name>
    <message>
        <source>Dong: %1</source>
        <translation>동: %1</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>분야: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>유형: %1</translation>
    </message>
    <message>
        <source>Squad: %1</source>
        <translation>기동반: %1</translation>
    </message>
    <message>
        <source>Agency: %1</source>
        <translation>기관: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>상태: %1</translation>
    </message>
    <message>
        <source>On the open queue</source>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>Off the open queue</source>
        <translation>끝난 민원</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>긴급</translation>
    </message>
    <message>
        <source>Grievance</source>
        <translation>고충민원</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>재접수</translation>
    </message>
    <message>
        <source>First reports only</source>
        <translation>첫 신고만</translation>
    </message>
    <message>
        <source>Not late: kept so far</source>
        <translation>늦지 않음: 지금까지 지킴</translation>
    </message>
    <message>
        <source>Also reported</source>
        <translation>동일 신고</translation>
    </message>
</context>
<context>
    <name>baro::ConditionChips</name>
    <message>
        <source>Condition %1, drop it</source>
        <translation>조건 %1, 없애기</translation>
    </message>
    <message>
        <source>Nothing is called “%1”: a dong, kind, squad, agency, state or month, or days as 3.1~6.15.</source>
        <translation>“%1”(이)라는 것이 없습니다. 동, 유형, 기동반, 기관, 상태, 달이나 3.1~6.15 같은 날짜를 적으세요.</translation>
    </message>
    <message>
        <source>Drop this condition. Alt+Backspace drops the last one, Alt+Delete all of them</source>
        <translation>이 조건 빼기. Alt+Backspace는 마지막 조건을, Alt+Delete는 모든 조건을 뺍니다</translation>
    </message>
    <message>
        <source>Several are called “%1”: choose one with Up and Down, then Enter.</source>
        <translation>여러 가지가 맞습니다: “%1”. 위아래 화살표로 고르고 Enter를 눌러 주세요.</translation>
    </message>
</context>
<context>
    <name>baro::DangerNotice</name>
    <message>
        <source>Danger to life</source>
        <translation>인명 위험</translation>
    </message>
    <message>
        <source>Already alerted: %1. Take that back first if it was a mistake.</source>
        <translation>이미 알린 곳: %1. 잘못 표시했다면 먼저 그 표시를 지우세요.</translation>
    </message>
    <message>
        <source>The kind of complaint chosen is a danger to life. Choose another kind first.</source>
        <translation>지금 고른 분야는 인명 위험입니다. 먼저 다른 분야를 고르세요.</translation>
    </message>
    <message>
        <source>“%1”: danger to life?</source>
        <translation>“%1”: 인명 위험입니까?</translation>
    </message>
    <message>
        <source>Danger to life: alert first</source>
        <translation>인명 위험: 먼저 알리세요</translation>
    </message>
    <message>
        <source>Say: %1</source>
        <translation>안내할 말: %1</translation>
    </message>
    <message>
        <source>alerted %1</source>
        <comment>time</comment>
        <translation>%1 알림</translation>
    </message>
    <message>
        <source>alerted</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>no number known</source>
        <translation>번호 모름</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>date of a telephone number</comment>
        <translation>%1 확인</translation>
    </message>
    <message>
        <source>Kind of danger, if known</source>
        <translation>위험 종류(알면)</translation>
    </message>
    <message>
        <source>Kind of danger</source>
        <translation>위험 종류</translation>
    </message>
    <message>
        <source>No danger</source>
        <translation>위험 아님</translation>
    </message>
    <message>
        <source>number not checked</source>
        <translation>번호 확인 안 됨</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>who was alerted, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Danger to life. Alerted: %1.</source>
        <translation>인명 위험. 알린 곳: %1.</translation>
    </message>
</context>
<context>
    <name>baro::DeskRoom</name>
    <message>
        <source>Desk</source>
        <translation>상담</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>새 전화</translation>
    </message>
    <message>
        <source>Open queue</source>
        <translation>처리 중 목록</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>민원</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Call-backs: %1 · late: %2</source>
        <translation>회신 대기 %1 · 경과 %2</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <comment>handovers</comment>
        <translation>인수 안 된 인계: %1</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>인수인계</translation>
    </message>
    <message>
        <source>With others: %1 · overdue: %2</source>
        <translation>타 기관 %1 · 경과 %2</translation>
    </message>
</context>
<context>
    <name>baro::EarlierStrip</name>
    <message numerus="yes">
        <source>It came back here: resolved %n time(s) within a year.</source>
        <translation>
            <numerusform>재발: 같은 곳에서 1년 안에 %n번 처리했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same person has called about this %n time(s); after two answers it may be closed without another (art. 23).</source>
        <translation>
            <numerusform>같은 분이 같은 내용으로 %n번째입니다. 두 번 회신했다면 다시 회신하지 않고 종결할 수 있습니다(제23조).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same person has called about this %n time(s).</source>
        <translation>
            <numerusform>같은 분이 같은 내용으로 %n번째입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be the same trouble as others.</source>
        <translation>다른 신고와 같은 일일 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>One incident, reported %n time(s). To read out: “%1”</source>
        <translation>
            <numerusform>동일 사안, 신고 %n건. 읽어 줄 답변: “%1”</numerusform>
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
            <numerusform>동일 사안, 신고 %n건. 끝난 사안이므로 답변을 더는 읽어 주지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those who reported it were not told yet; %1 tells everybody.</source>
        <translation>
            <numerusform>신고한 사람 가운데 %n명에게 아직 알리지 않았습니다. %1 키로 모두에게 알립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Five or more like reports within an hour; %2 makes one incident of them: %1</source>
        <comment>numbers, a key</comment>
        <translation>한 시간 안에 비슷한 신고가 다섯 건 이상입니다. %2 키로 한 사안으로 묶습니다: %1</translation>
    </message>
    <message>
        <source>It may be the same as %1. %2 attaches this one.</source>
        <comment>numbers with reasons, a key</comment>
        <translation>%1 건과 같은 일일 수 있습니다. %2 키로 이 민원을 연결합니다.</translation>
    </message>
</context>
<context>
    <name>baro::EntryModel</name>
    <message>
        <source>%1 (not saved)</source>
        <comment>name of an entry</comment>
        <translation>%1 (저장 안 됨)</translation>
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
        <translation>%1: 저장했습니다</translation>
    </message>
    <message>
        <source>A colleague wrote &quot;%1&quot; here meanwhile. Yours stays in the field; saving puts it in the other&apos;s place.</source>
        <translation>그사이 동료가 여기에 적은 내용: &quot;%1&quot;. 쓰신 내용은 칸에 그대로 있고, 저장하면 동료의 것을 대신합니다.</translation>
    </message>
    <message>
        <source>%1: the number was checked today</source>
        <comment>name of an agency</comment>
        <translation>%1: 오늘 번호를 확인했습니다</translation>
    </message>
    <message>
        <source>%1: back in service</source>
        <comment>name of an entry</comment>
        <translation>%1: 다시 사용합니다</translation>
    </message>
    <message>
        <source>%1: taken out of service</source>
        <comment>name of an entry</comment>
        <translation>%1: 사용을 마쳤습니다</translation>
    </message>
    <message>
        <source>Find by name, initials or number</source>
        <translation>이름, 초성 또는 번호로 찾기</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>목록에서 찾기</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>What the file came to</source>
        <translation>파일을 가져온 결과</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Number checked today</source>
        <translation>오늘 번호 확인함</translation>
    </message>
    <message>
        <source>Drop what was typed</source>
        <translation>쓴 내용 버리기</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>파일에서 가져오기…</translation>
    </message>
    <message>
        <source>The number was last checked on %1.</source>
        <translation>번호를 마지막으로 확인한 날: %1</translation>
    </message>
    <message>
        <source>Nobody has checked the number yet.</source>
        <translation>아직 아무도 번호를 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>A list as a CSV file</source>
        <translation>CSV 목록 파일</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>CSV 파일 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Rows read: %1. New or changed: %2. As before: %3. Left out: %4.</source>
        <translation>읽은 줄: %1. 새로 들어오거나 바뀐 줄: %2. 그대로인 줄: %3. 빠진 줄: %4.</translation>
    </message>
    <message>
        <source>Columns that this list does not have: %1</source>
        <translation>이 목록에 없는 열: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1번째 줄: %2</translation>
    </message>
    <message>
        <source>A colleague changed the same field of this entry at the same moment. Nothing was saved and nothing typed is lost: what the colleague wrote stands under the field. Save again to put yours in its place.</source>
        <translation>같은 때에 동료가 이 항목의 같은 칸을 바꾸었습니다. 저장하지 않았고 쓴 것은 그대로 있습니다. 동료가 쓴 것은 칸 아래에 있습니다. 다시 저장하면 내 것으로 바뀝니다.</translation>
    </message>
    <message>
        <source>%1 What is typed stays here and is saved as soon as that is possible; it is tried every two seconds.</source>
        <translation>%1 쓴 것은 여기에 그대로 있고 2초마다 다시 시도하여 되는 대로 저장합니다.</translation>
    </message>
    <message>
        <source>What is typed here cannot be written to the file at the moment and is tried every two seconds. The window stays open until then.</source>
        <translation>여기에 쓴 것을 지금은 파일에 저장할 수 없어 2초마다 다시 시도합니다. 저장될 때까지 창을 닫지 않습니다.</translation>
    </message>
    <message>
        <source>What is typed here is not saved, so the window stays open. Save it or drop it first; entries marked as not saved stand in the list.</source>
        <translation>여기에 쓴 것이 저장되지 않아 창을 닫지 않았습니다. 먼저 저장하거나 버려 주세요. 저장 안 된 항목은 목록에 표시되어 있습니다.</translation>
    </message>
    <message>
        <source>Only a supervisor changes these. Who sits here is chosen on the page of this desk.</source>
        <translation>관리자만 바꿀 수 있습니다. 누가 앉아 있는지는 이 자리 쪽에서 고릅니다.</translation>
    </message>
</context>
<context>
    <name>baro::FieldNote</name>
    <message>
        <source>Strike the number</source>
        <translation>주민등록번호 지우기</translation>
    </message>
</context>
<context>
    <name>baro::HandoverModel</name>
    <message>
        <source>Number</source>
        <translation>접수번호</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>내용과 장소</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>기다리는 곳</translation>
    </message>
    <message>
        <source>To set out</source>
        <translation>출동</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>회신 약속</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>%1 night call</source>
        <comment>number</comment>
        <translation>%1 야간 접수</translation>
    </message>
    <message>
        <source>%1 (due %2)</source>
        <comment>how a promise stands in short, its time</comment>
        <translation>%1 (기한 %2)</translation>
    </message>
</context>
<context>
    <name>baro::HandoverPanel</name>
    <message numerus="yes">
        <source>given %1 by %2, %n complaint(s)</source>
        <comment>time, operator</comment>
        <translation>
            <numerusform>%1 인계, 인계자 %2, 민원 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over %1 by %2 · %3</source>
        <comment>time, operator, what was given</comment>
        <translation>%1 인수, 인수자 %2 · %3</translation>
    </message>
    <message>
        <source>Not taken over yet · %1</source>
        <comment>what was given</comment>
        <translation>아직 인수하지 않음 · %1</translation>
    </message>
    <message>
        <source>New sheet: what is open now</source>
        <translation>새 인계서: 지금 처리 중인 민원</translation>
    </message>
    <message>
        <source>Handover · not taken over: %1</source>
        <translation>인수인계 · 인수하지 않은 것: %1</translation>
    </message>
    <message>
        <source>given by yourself</source>
        <translation>직접 인계한 것</translation>
    </message>
    <message>
        <source>taken over already</source>
        <translation>이미 인수함</translation>
    </message>
    <message>
        <source>the queue is being read</source>
        <translation>목록을 읽는 중</translation>
    </message>
    <message>
        <source>Reading what is open…</source>
        <translation>처리 중인 민원을 읽고 있습니다…</translation>
    </message>
    <message>
        <source>Nothing is open. A handover can be given all the same, with a note for the next shift.</source>
        <translation>처리 중인 민원이 없습니다. 그래도 다음 근무조에 메모를 남겨 인계할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was open when this was given.</source>
        <translation>인계할 때 처리 중인 민원이 없었습니다.</translation>
    </message>
    <message>
        <source>Note for the whole shift: %1</source>
        <translation>근무조 메모: %1</translation>
    </message>
    <message>
        <source>Note on taking over: %1</source>
        <translation>인수 메모: %1</translation>
    </message>
    <message>
        <source>Choose a line with Up or Down to read it whole.</source>
        <translation>위·아래 화살표로 줄을 고르면 전체를 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>메모: %1</translation>
    </message>
    <message>
        <source>Note for the line</source>
        <translation>고른 줄의 메모</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <comment>number</comment>
        <translation>%1 메모</translation>
    </message>
    <message numerus="yes">
        <source>Handed over: %n complaint(s). Whoever comes next takes it over with Alt+2.</source>
        <translation>
            <numerusform>민원 %n건을 인계했습니다. 다음 근무자가 Alt+2로 인수합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over. The desk is yours.</source>
        <translation>인수했습니다. 이제부터 맡으시면 됩니다.</translation>
    </message>
    <message>
        <source>Handover of the shift</source>
        <translation>근무 인수인계</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>인수인계 목록</translation>
    </message>
    <message>
        <source>Sheet of the handover</source>
        <translation>인수인계서</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>목록으로</translation>
    </message>
    <message>
        <source>Note for the whole shift</source>
        <translation>근무조 메모</translation>
    </message>
    <message>
        <source>Note on taking over (optional)</source>
        <translation>인수 메모(선택)</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>인계</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>인수</translation>
    </message>
    <message>
        <source>Print, save as PDF</source>
        <translation>인쇄, PDF 저장</translation>
    </message>
    <message>
        <source>These notes are kept on the screen only, until they can be written. %1</source>
        <translation>메모를 파일에 쓸 수 있을 때까지 화면에만 보관합니다. %1</translation>
    </message>
    <message>
        <source>Notes typed for a handover that was not given are here again.</source>
        <translation>인계하지 않은 인계서에 적어 둔 메모를 다시 불러왔습니다.</translation>
    </message>
    <message>
        <source>The notes of this handover stand on the screen only, because they cannot be written to the file, so the window stays open. Give the handover, or clear the notes; then close the window.</source>
        <translation>인계 메모를 파일에 쓸 수 없어 화면에만 있으므로 창을 닫지 않습니다. 인계하거나 메모를 지운 뒤에 창을 닫으세요.</translation>
    </message>
</context>
<context>
    <name>baro::HelpWindow</name>
    <message>
        <source>There is no help page for this place yet.</source>
        <translation>이곳의 도움말이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Help – 8572 Desk</source>
        <translation>도움말 – 바로처리 8572</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>도움말 목록</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>도움말</translation>
    </message>
</context>
<context>
    <name>baro::IncidentStrip</name>
    <message numerus="yes">
        <source>%n like report(s) within an hour, this call among them: one incident?</source>
        <translation>
            <numerusform>이 전화까지 한 시간 안에 비슷한 신고 %n건: 한 사안인가요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it one incident</source>
        <translation>한 사안으로 묶기</translation>
    </message>
    <message numerus="yes">
        <source>One incident: %1, reported %n time(s)</source>
        <translation>
            <numerusform>동일 사안: %1, 신고 %n건</numerusform>
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
            <numerusform>다른 사안 %n건: 키를 한 번 더 누르면 다음 사안입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report it: number, Enter</source>
        <translation>같은 신고: 번호, Enter</translation>
    </message>
</context>
<context>
    <name>baro::IntakePanel</name>
    <message>
        <source>A half-taken call was kept by another version of the program and stays in the file.</source>
        <translation>프로그램의 다른 버전이 보관한 받다 만 전화가 있으며, 파일에 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Kept on the screen; saved as soon as that is possible</source>
        <translation>화면에 보관 중, 저장할 수 있게 되면 바로 저장</translation>
    </message>
    <message>
        <source>Next call: %1</source>
        <translation>다음 전화: %1</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>새 전화</translation>
    </message>
    <message>
        <source>Since the first keystroke</source>
        <translation>첫 글자를 입력한 뒤 지난 시간</translation>
    </message>
    <message>
        <source>Another call; this one stays as it is</source>
        <translation>이 전화는 둔 채 새 전화 하나 더</translation>
    </message>
    <message>
        <source>Calls being taken</source>
        <translation>받는 중인 전화</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>키 %1</translation>
    </message>
    <message>
        <source>Bring back the discarded call</source>
        <translation>버린 전화 되살리기</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>Life is in danger: whom to alert and what to say</source>
        <translation>인명 위험: 알릴 곳과 안내할 말</translation>
    </message>
    <message>
        <source>Attached to %1 as also reported</source>
        <translation>동일 신고로 연결: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a call, which of that name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 told to go</source>
        <comment>number, squad</comment>
        <translation>%1 · 출동 지시: %2</translation>
    </message>
    <message>
        <source>Saved as answered; it is closed, and nothing is promised.</source>
        <translation>즉답으로 저장하여 종결했고, 약속한 것은 없습니다.</translation>
    </message>
    <message>
        <source>Saved as one more report of %1; no squad was sent for it.</source>
        <translation>%1의 같은 신고로 저장했고, 기동반을 따로 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Saved and sent: %1.</source>
        <comment>a squad</comment>
        <translation>저장하고 출동을 지시했습니다: %1.</translation>
    </message>
    <message>
        <source>Saved; no squad was sent.</source>
        <translation>저장했고, 기동반은 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>No time was promised.</source>
        <translation>시간을 약속하지 않았습니다.</translation>
    </message>
    <message>
        <source>Promised: out by %1, done by %2.</source>
        <comment>times</comment>
        <translation>약속: 출동 %1까지, 처리 %2까지.</translation>
    </message>
</context>
<context>
    <name>baro::KeyButton</name>
    <message>
        <source>Key %1</source>
        <translation>키 %1</translation>
    </message>
</context>
<context>
    <name>baro::LearnedPage</name>
    <message>
        <source>%1 of %2 complaints</source>
        <comment>in which a place lay in this dong</comment>
        <translation>민원 %2건 가운데 %1건</translation>
    </message>
    <message>
        <source>Reading the records…</source>
        <translation>기록을 읽고 있습니다…</translation>
    </message>
    <message>
        <source>No name came up in three complaints of one dong that the list of places does not have.</source>
        <translation>장소 목록에 없으면서 한 동의 민원 세 건 이상에 나온 이름이 없습니다.</translation>
    </message>
    <message>
        <source>%1: put on the list of places</source>
        <translation>%1: 장소 목록에 넣었습니다</translation>
    </message>
    <message>
        <source>As callers say it</source>
        <translation>민원인이 부르는 이름</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>동</translation>
    </message>
    <message>
        <source>Came up in</source>
        <translation>나온 횟수</translation>
    </message>
    <message>
        <source>These names came up in the field of the place again and again, nearly always in one dong. They propose that dong already; on the list they get other names and whoever looks after them.</source>
        <translation>장소 칸에 거듭 나왔고 거의 늘 같은 동이었던 이름입니다. 이미 그 동을 제안하고 있으며, 목록에 넣으면 다른 이름과 관리 기관도 적을 수 있습니다.</translation>
    </message>
    <message>
        <source>Learned places</source>
        <translation>기록에서 배운 장소</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>목록에 넣기</translation>
    </message>
    <message>
        <source>Read the records again</source>
        <translation>기록 다시 읽기</translation>
    </message>
</context>
<context>
    <name>baro::MainWindow</name>
    <message>
        <source>8572 Desk</source>
        <translation>바로처리 8572</translation>
    </message>
</context>
<context>
    <name>baro::MineOrTheirs</name>
    <message>
        <source>(empty)</source>
        <comment>a field in which nothing stands</comment>
        <translation>(비어 있음)</translation>
    </message>
    <message>
        <source>A colleague changed this field too. Whose words stand?</source>
        <translation>동료도 이 항목을 고쳤습니다. 누구의 내용을 남길까요?</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>what I wrote</comment>
        <translation>내 내용</translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>what the colleague wrote</comment>
        <translation>동료 내용</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <comment>what I wrote</comment>
        <translation>내 내용: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <comment>what the colleague wrote</comment>
        <translation>동료 내용: %1</translation>
    </message>
</context>
<context>
    <name>baro::Mute</name>
    <message numerus="yes">
        <source>Quiet for %n minute(s)</source>
        <translation>
            <numerusform>%n분 동안 조용히</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound again</source>
        <translation>다시 소리 내기</translation>
    </message>
</context>
<context>
    <name>baro::OpeningWindow</name>
    <message>
        <source>Choose a desk file</source>
        <translation>사무실 파일 고르기</translation>
    </message>
    <message>
        <source>Desk files (*.sqlite)</source>
        <translation>바로처리 8572 파일 (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>8572 Desk</source>
        <translation>바로처리 8572</translation>
    </message>
    <message>
        <source>The desk&apos;s file could not be opened.</source>
        <translation>사무실 파일을 열지 못했습니다.</translation>
    </message>
    <message>
        <source>Nothing was written to this file. Another file name makes a new, empty desk.</source>
        <translation>이 파일에는 아무것도 쓰지 않았습니다. 없는 이름을 고르면 새 빈 파일로 시작합니다.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>다른 파일 고르기</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
</context>
<context>
    <name>baro::PaperWindow</name>
    <message>
        <source>Preview: %1</source>
        <comment>title of a paper</comment>
        <translation>미리 보기: %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>저장한 파일: %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>With the caller&apos;s name and &amp;telephone</source>
        <translation>신고자의 이름과 전화번호 포함(&amp;T)</translation>
    </message>
    <message>
        <source>The paper as it is printed</source>
        <translation>인쇄될 모습</translation>
    </message>
    <message>
        <source>This paper in English</source>
        <translation>이 문서를 영어로</translation>
    </message>
    <message>
        <source>This paper in Korean</source>
        <translation>이 문서를 한국어로</translation>
    </message>
</context>
<context>
    <name>baro::ProposalStrip</name>
    <message>
        <source>stands in its field; the key takes it out</source>
        <translation>입력란에 있음, 키를 누르면 뺌</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: what is proposed for it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2; key %3</source>
        <comment>why; state; key</comment>
        <translation>%1; %2; 키 %3</translation>
    </message>
    <message>
        <source>Enter takes all, %1 to %2 one</source>
        <translation>Enter 모두 넣기, %1~%2 하나 넣기</translation>
    </message>
    <message>
        <source>Dong, place and kind are proposed here as you write.</source>
        <translation>적는 대로 동, 위치, 유형을 여기에 제안합니다.</translation>
    </message>
    <message>
        <source>Enter takes what is sure, %1 to %2 one</source>
        <translation>Enter 확실한 것 넣기, %1~%2 하나 넣기</translation>
    </message>
    <message>
        <source>%1 to %2 takes one</source>
        <translation>%1~%2 하나 넣기</translation>
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
        <translation>보류(%2), 기한 경과 %1</translation>
    </message>
    <message>
        <source>on hold (%2), %1 left</source>
        <translation>보류(%2), %1 남음</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>약속 없음</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>due soon, %1 left</source>
        <translation>기한 임박, %1 남음</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>기한 경과 %1</translation>
    </message>
    <message>
        <source>promise kept, set out after %1</source>
        <translation>약속 지킴, %1 만에 출동</translation>
    </message>
    <message>
        <source>promise kept, resolved after %1</source>
        <translation>약속 지킴, %1 만에 처리 완료</translation>
    </message>
    <message>
        <source>set out late by %1</source>
        <translation>출동 %1 늦음</translation>
    </message>
    <message>
        <source>resolved late by %1</source>
        <translation>처리 %1 늦음</translation>
    </message>
    <message>
        <source>%1 · off duty</source>
        <translation>%1 · 근무 외</translation>
    </message>
    <message>
        <source>late by %1, stands until squads are on duty</source>
        <translation>%1 지연, 기동반이 근무할 때까지 정지</translation>
    </message>
    <message>
        <source>%1 left, stands until squads are on duty</source>
        <translation>%1 남음, 기동반이 근무할 때까지 정지</translation>
    </message>
    <message>
        <source>transferred</source>
        <comment>short, in a cell</comment>
        <translation>이송</translation>
    </message>
    <message>
        <source>transferred to the competent body after %1</source>
        <translation>소관 기관으로 이송, 지난 시간 %1</translation>
    </message>
    <message>
        <source>%1 of service time</source>
        <translation>%1(근무 시간 기준)</translation>
    </message>
</context>
<context>
    <name>baro::QueueColumns</name>
    <message>
        <source>Columns of the queue</source>
        <translation>대기열 열</translation>
    </message>
    <message>
        <source>Widths by content</source>
        <translation>내용에 맞춘 너비</translation>
    </message>
</context>
<context>
    <name>baro::QueueModel</name>
    <message>
        <source>Number</source>
        <translation>접수번호</translation>
    </message>
    <message>
        <source>Number of the complaint</source>
        <translation>민원의 접수번호</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>동</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>유형과 위치</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>기동반</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>출동</translation>
    </message>
    <message>
        <source>Promise: a squad sets out</source>
        <translation>약속: 기동반 출동</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>Promise: resolved</source>
        <translation>약속: 처리 완료</translation>
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
        <translation>%1, 긴급, 사유: %2</translation>
    </message>
    <message>
        <source>%1, reason: %2</source>
        <translation>%1, 사유: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, urgent</source>
        <translation>%1, 긴급</translation>
    </message>
    <message>
        <source>no squad yet</source>
        <translation>아직 기동반 없음</translation>
    </message>
    <message>
        <source>danger to life</source>
        <translation>생명 위험</translation>
    </message>
    <message>
        <source>Danger</source>
        <comment>short mark of danger to life</comment>
        <translation>위험</translation>
    </message>
    <message numerus="yes">
        <source>One incident, %n report(s)</source>
        <translation>
            <numerusform>동일 사안 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>신고 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baro::QueuePanel</name>
    <message>
        <source>Open complaints</source>
        <translation>처리 중 민원</translation>
    </message>
    <message>
        <source>No complaint is open. A call that is saved appears here at once.</source>
        <translation>열려 있는 민원이 없습니다. 전화를 저장하면 바로 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Open complaints: %1 · due soon: %2 · late: %3</source>
        <translation>처리 중 %1 · 기한 임박 %2 · 기한 경과 %3</translation>
    </message>
    <message>
        <source>The queue cannot be read at the moment and is read again every two seconds. %1</source>
        <translation>지금 처리 중 목록을 읽을 수 없어 2초마다 다시 읽습니다. %1</translation>
    </message>
    <message>
        <source>Open %1 · soon %2 · late %3</source>
        <comment>the same where there is little room</comment>
        <translation>처리 중 %1 · 임박 %2 · 경과 %3</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Only %1: %2 of %3 open complaints</source>
        <comment>dong, how many, of how many</comment>
        <translation>%1만 보기: 처리 중 %3건 가운데 %2건</translation>
    </message>
</context>
<context>
    <name>baro::ReceiptNotice</name>
    <message>
        <source>Answered and closed.</source>
        <translation>즉답하고 종결했습니다.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>저장됨, 접수번호 %1</translation>
    </message>
    <message>
        <source>%1 · %2 · squad told to go</source>
        <translation>%1 · %2 · 출동 지시함</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Being attached to %1…</source>
        <translation>동일 신고로 연결하는 중: %1…</translation>
    </message>
    <message>
        <source>Saved; not attached to %1 yet, which is tried every two seconds. %2</source>
        <translation>접수했습니다. 아직 연결하지 못해 2초마다 다시 시도합니다(연결할 민원: %1). %2</translation>
    </message>
    <message>
        <source>Also reported by this caller: attached to %1 and dealt with together with it.</source>
        <translation>동일 신고로 연결했습니다. 먼저 접수된 민원과 함께 처리합니다: %1</translation>
    </message>
    <message>
        <source>Saved, but not attached to %1. %2</source>
        <translation>접수했지만 동일 신고로 연결하지 못했습니다(연결할 민원: %1). %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>who was alerted, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Danger to life: no time is promised. Alerted: %1.</source>
        <translation>생명 위험: 시각을 약속하지 않습니다. 통보: %1.</translation>
    </message>
    <message>
        <source>Danger to life, and nobody was alerted yet. No squad is sent before: open the complaint and press %1.</source>
        <comment>a key</comment>
        <translation>생명이 위험한 신고인데 아직 아무 곳에도 알리지 않았습니다. 알리기 전에는 기동반을 보내지 않습니다. 민원을 열고 %1 키를 누르세요.</translation>
    </message>
</context>
<context>
    <name>baro::RecordsModel</name>
    <message>
        <source>%1 · late</source>
        <comment>a state</comment>
        <translation>%1 · 지연</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column</comment>
        <translation>접수</translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>동</translation>
    </message>
    <message>
        <source>What</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Where and what was said</source>
        <translation>장소와 내용</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>민원인</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>기동반</translation>
    </message>
    <message>
        <source>Out after</source>
        <translation>출동까지</translation>
    </message>
    <message>
        <source>Done after</source>
        <translation>처리까지</translation>
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
            <numerusform>맞는 것이 없습니다. 글쇠 하나가 다른 민원 %n건입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1, the rest is on its way</source>
        <comment>complaints</comment>
        <translation>먼저 %1건, 나머지를 찾고 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>민원 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>complaints that fit, all</comment>
        <translation>%2건 중 %1건</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 read so far, the newest first</source>
        <comment>how many fit</comment>
        <translation>%1 · 최근 것부터 %3건 중 %2건 읽음</translation>
    </message>
    <message>
        <source>No complaint yet. Every one that is received stands here, for good.</source>
        <translation>아직 민원이 없습니다. 접수한 민원이 모두 여기에 남습니다.</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters or fewer conditions find more.</source>
        <translation>맞는 것이 없습니다. 글자나 조건을 줄이면 더 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing among what is read so far.</source>
        <translation>지금까지 읽은 것에는 없습니다.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>민원 대장</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Number, name, telephone, place, what was said, squad, agency</source>
        <translation>번호, 이름, 전화번호, 장소, 내용, 기동반, 기관</translation>
    </message>
    <message>
        <source>Number, name, telephone, words</source>
        <translation>번호, 이름, 전화번호, 낱말</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Only those that are…</source>
        <translation>조건을 더하기</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>처리 중 목록으로</translation>
    </message>
    <message>
        <source>Complaints found</source>
        <translation>찾은 민원</translation>
    </message>
    <message>
        <source>%1 · %2 matters, %3 further reports of the same</source>
        <comment>how many fit</comment>
        <translation>%1 · 사안 %2건, 같은 신고 %3건</translation>
    </message>
    <message>
        <source>dong, kind, squad, state, month, 3.1~6.15…</source>
        <translation>동, 유형, 기동반, 상태, 달, 3.1~6.15…</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>항목</translation>
    </message>
</context>
<context>
    <name>baro::RoomBar</name>
    <message>
        <source>Rooms</source>
        <translation>화면 고르기</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>상담</translation>
    </message>
    <message>
        <source>Calls, the open queue and the complaint</source>
        <translation>전화, 처리 중 목록, 민원</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>상황판</translation>
    </message>
    <message>
        <source>How the office stands, or stood at any minute</source>
        <translation>사무실의 지금 상황, 또는 지난 어느 분의 상황</translation>
    </message>
    <message>
        <source>Roster %1</source>
        <comment>with how many gaps ahead</comment>
        <translation>근무표 %1</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>근무표</translation>
    </message>
    <message>
        <source>Who is on duty when, and who is away</source>
        <translation>누가 언제 근무하고 누가 부재인지</translation>
    </message>
    <message numerus="yes">
        <source>Roster, %n gap(s) ahead</source>
        <translation>
            <numerusform>근무표, 앞으로 공백 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Language, looks and who sits here</source>
        <translation>언어, 화면, 이 자리의 상담원</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Help for the place where you are</source>
        <translation>지금 있는 곳의 도움말</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>대장</translation>
    </message>
    <message>
        <source>Every complaint there is, found as you type</source>
        <translation>모든 민원을 입력하는 대로 찾기</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in the roster to the end of next month</source>
        <translation>
            <numerusform>다음 달 말까지 근무표 공백 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>통계</translation>
    </message>
    <message>
        <source>What the figures say, for any selection</source>
        <translation>고른 민원이 숫자로 어떠한지</translation>
    </message>
</context>
<context>
    <name>baro::RosterModel</name>
    <message numerus="yes">
        <source>%1 %2, %n there</source>
        <comment>shift, hours, members</comment>
        <translation>
            <numerusform>%1 %2, %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2, team %3, %n there</source>
        <comment>shift, hours, team, members</comment>
        <translation>
            <numerusform>%1 %2, %3팀, %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Off duty</source>
        <translation>비번</translation>
    </message>
    <message>
        <source>Set by hand; the pattern says: %1</source>
        <translation>직접 정함. 순환표에는: %1</translation>
    </message>
    <message>
        <source>off duty</source>
        <translation>비번</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>squad, day, what it does</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>근무 없음</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <comment>how long nobody is on duty</comment>
        <translation>공백 %1</translation>
    </message>
    <message>
        <source>Lead alone %1</source>
        <comment>how long only the lead squad is on duty</comment>
        <translation>총괄만 %1</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>공백 없음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, how it is covered</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In this time somewhere nobody is on duty for some kind of work; see the list below.</source>
        <translation>이 시간에는 어느 동에 어떤 일로 나갈 기동반이 없습니다. 아래 목록을 보세요.</translation>
    </message>
    <message>
        <source>In this time everything is covered by the lead squad alone.</source>
        <translation>이 시간에는 총괄 기동반만 근무합니다.</translation>
    </message>
</context>
<context>
    <name>baro::RosterRoom</name>
    <message>
        <source>Supervisors and the duty officer change the roster. Nothing was changed. Who sits here is chosen in the settings.</source>
        <translation>근무표는 관리자와 당직이 바꿉니다. 아무것도 바꾸지 않았습니다. 이 자리의 담당자는 설정에서 고릅니다.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, squad</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Roster, %1 – %2</source>
        <comment>first and last day of a week</comment>
        <translation>근무표, %1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and squad, what does not go together</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>for supervisors</source>
        <translation>관리자만</translation>
    </message>
    <message numerus="yes">
        <source>Copy the week of %n squad(s) to the weeks after it:</source>
        <translation>
            <numerusform>기동반 %n개의 이 주를 다음 주들로 복사:</numerusform>
        </translation>
    </message>
    <message>
        <source>off duty</source>
        <translation>비번</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and squad, shifts</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Roster, %n cell(s): %1</source>
        <translation>
            <numerusform>근무표, %n칸: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What was set here stays and is tried again every two seconds.</source>
        <translation>%1 여기서 정한 것은 그대로 두고 2초마다 다시 저장합니다.</translation>
    </message>
    <message>
        <source>No shift begins with &quot;%1&quot;. Nothing was changed; the shifts stand below the grid.</source>
        <translation>&quot;%1&quot;로 시작하는 근무가 없습니다. 아무것도 바꾸지 않았습니다. 근무는 표 아래에 있습니다.</translation>
    </message>
    <message>
        <source>There is no shift &quot;%1&quot;. Nothing was changed; the shifts stand below the grid.</source>
        <translation>&quot;%1&quot; 근무는 없습니다. 아무것도 바꾸지 않았습니다. 근무는 표 아래에 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Roster, %n cell(s) copied</source>
        <translation>
            <numerusform>근무표, %n칸 복사</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n주</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The week of %n squad(s) copied to %1</source>
        <translation>
            <numerusform>기동반 %n개의 주를 복사: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roster, %n cell(s) back to the pattern</source>
        <translation>
            <numerusform>근무표, %n칸을 순환표대로</numerusform>
        </translation>
    </message>
    <message>
        <source>A roster as a CSV file</source>
        <translation>CSV 근무표 파일</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>CSV 파일 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>The roster of this week and the next four</source>
        <translation>이 주와 다음 4주의 근무표</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the roster written to %1</source>
        <translation>
            <numerusform>근무표 %n줄을 내보냈습니다: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing of this file was taken: %n line(s) cannot be used.</source>
        <translation>
            <numerusform>이 파일에서 아무것도 가져오지 않았습니다. 쓸 수 없는 줄이 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1번째 줄: %2</translation>
    </message>
    <message>
        <source>The roster says already what stands in this file. Nothing was changed.</source>
        <translation>근무표가 이미 이 파일과 같습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Roster, %n week(s) of squads taken from a file</source>
        <translation>
            <numerusform>근무표, 파일에서 기동반 주 %n개 가져옴</numerusform>
        </translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>근무표</translation>
    </message>
    <message>
        <source>Roster of the week</source>
        <translation>이 주의 근무표</translation>
    </message>
    <message>
        <source>Squads by day. A shift&apos;s letter sets a cell, Space goes on to the next, Delete sets off duty, Enter writes several shifts.</source>
        <translation>기동반별, 요일별. 근무 기호를 누르면 칸이 정해지고, 스페이스는 다음 근무, Delete는 비번, Enter는 직접 쓰기입니다.</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>지난주</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>이번 주</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>다음 주</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation>주</translation>
    </message>
    <message>
        <source>To how many weeks the week is copied</source>
        <translation>몇 주로 복사할지</translation>
    </message>
    <message>
        <source>Back to the pattern</source>
        <translation>순환표대로</translation>
    </message>
    <message>
        <source>Somebody is away</source>
        <translation>부재 입력</translation>
    </message>
    <message>
        <source>Next that does not fit</source>
        <translation>맞지 않는 다음 곳</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>파일에서…</translation>
    </message>
    <message>
        <source>To a file…</source>
        <translation>파일로…</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>code of a shift, its name, its hours</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>A pen marks what was set by hand; the small figure is how many are there.</source>
        <translation>연필은 직접 정한 칸, 작은 숫자는 나오는 인원입니다.</translation>
    </message>
    <message>
        <source>Copy the week to the weeks after it:</source>
        <translation>이 주를 다음 주들로 복사:</translation>
    </message>
    <message>
        <source>%1. Left as they were, for a holiday is no weekday: %2</source>
        <comment>what was done, days</comment>
        <translation>%1. 공휴일과 평일은 근무가 다르므로 그대로 둔 날: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day, its name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The roster is being looked at to the end of next month…</source>
        <translation>다음 달 말까지 근무표를 살펴보는 중입니다…</translation>
    </message>
    <message>
        <source>To the end of next month (%1): no gap.</source>
        <comment>a day</comment>
        <translation>다음 달 말(%1)까지: 공백 없음.</translation>
    </message>
    <message numerus="yes">
        <source>To the end of next month (%1): %n gap(s).</source>
        <comment>a day</comment>
        <translation>
            <numerusform>다음 달 말(%1)까지: 공백 %n곳.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing to the end of next month.</source>
        <translation>다음 달 말까지 맞지 않는 곳이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that do not fit, to the end of next month</source>
        <translation>
            <numerusform>다음 달 말까지 맞지 않는 곳 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baro::SameStrip</name>
    <message>
        <source>%1; key %2: saves this call, attached to that one</source>
        <comment>why it may be the same; key</comment>
        <translation>%1, %2 키: 그 민원에 동일 신고로 연결해 저장</translation>
    </message>
    <message>
        <source>Same? The key saves this call attached to:</source>
        <translation>같은 신고? 키를 누르면 연결해 저장합니다:</translation>
    </message>
    <message>
        <source>Open complaints that this may be about as well</source>
        <translation>같은 내용일 수 있는 처리 중 민원</translation>
    </message>
</context>
<context>
    <name>baro::SettingsRoom</name>
    <message>
        <source>Everything done from now on is recorded for: %1</source>
        <translation>지금부터 하는 일을 기록할 이름: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Who sits here</source>
        <translation>이 자리의 상담원</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>상담원</translation>
    </message>
    <message>
        <source>Every step is recorded with the operator chosen here.</source>
        <translation>모든 단계는 여기서 고른 상담원의 이름으로 기록됩니다.</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>언어와 화면</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템에 맞춤</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>사무실</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>사무실 이름</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>File of the desk</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>These stand in the desk&apos;s file and hold for everyone who works on it. Start the program with --database to work on another file.</source>
        <translation>이것들은 파일에 들어 있어서 그 파일로 일하는 모든 자리에 똑같이 적용됩니다. 다른 파일을 쓰려면 프로그램을 --database 옵션으로 시작하세요.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>프로그램 정보</translation>
    </message>
    <message>
        <source>8572 Desk, version %1</source>
        <translation>바로처리 8572, 버전 %1</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>사용 허가</translation>
    </message>
    <message>
        <source>8572 Desk is free software: you may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.

It is built on these works, each under its own licence:
Qt 6 (LGPL 3), Qt Charts (GPL 3), SQLite (public domain), ICU (Unicode licence), libsodium (ISC), libxlsxwriter (BSD), tl::expected (CC0).</source>
        <translation>바로처리 8572는 자유 소프트웨어입니다. GNU 일반 공중 사용 허가서(GPL) 버전 3 또는 그 이후 버전에 따라 쓰고, 살펴보고, 나누고, 고칠 수 있습니다. 어떤 보증도 하지 않습니다.

다음 저작물을 바탕으로 하며, 저작물마다 그 사용 허가를 따릅니다:
Qt 6 (LGPL 3), Qt Charts (GPL 3), SQLite (퍼블릭 도메인), ICU (유니코드 사용 허가), libsodium (ISC), libxlsxwriter (BSD), tl::expected (CC0).</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>이 자리</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Squads</source>
        <translation>기동반</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Learned places</source>
        <translation>기록에서 배운 장소</translation>
    </message>
    <message>
        <source>Urgent words</source>
        <translation>긴급한 말</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>설정의 쪽</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>약속</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>근무 시간</translation>
    </message>
    <message>
        <source>Single days</source>
        <translation>특별한 날</translation>
    </message>
    <message>
        <source>Dongs</source>
        <translation>동</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>반원</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>근무</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>순환표</translation>
    </message>
    <message>
        <source>What was typed in the settings and not saved is there again.</source>
        <translation>설정에 입력하고 저장하지 않은 내용이 다시 나타났습니다.</translation>
    </message>
    <message>
        <source>The next page: Ctrl+Tab or Ctrl+PgDn</source>
        <translation>다음 쪽: Ctrl+Tab 또는 Ctrl+PgDn</translation>
    </message>
</context>
<context>
    <name>baro::SheetAsked</name>
    <message>
        <source>Handover sheet</source>
        <translation>인수인계서</translation>
    </message>
    <message>
        <source>Service began at %1, and the night has given no handover sheet. Open complaints: %2</source>
        <translation>%1에 근무가 시작되었는데 야간 인계서가 아직 없습니다. 처리 중: %2건</translation>
    </message>
    <message>
        <source>Service ends at %1, and no handover sheet has been given yet. Open complaints: %2</source>
        <translation>%1에 근무가 끝나는데 인계서가 아직 없습니다. 처리 중: %2건</translation>
    </message>
    <message>
        <source>Service ended at %1, and no handover sheet has been given. Open complaints: %2</source>
        <translation>%1에 근무가 끝났는데 인계서가 아직 없습니다. 처리 중: %2건</translation>
    </message>
</context>
<context>
    <name>baro::ShiftStrip</name>
    <message>
        <source>on site, finish first</source>
        <translation>현장, 먼저 마침</translation>
    </message>
    <message>
        <source>on the way, can be finished</source>
        <translation>가는 중, 마칠 수 있음</translation>
    </message>
    <message>
        <source>send now, can be finished</source>
        <translation>지금 보내면 마칠 수 있음</translation>
    </message>
    <message>
        <source>to be handed over</source>
        <translation>인계할 것</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>인계함</translation>
    </message>
    <message>
        <source>Service ended at %1. Everything is finished or handed over.</source>
        <translation>%1에 근무가 끝났습니다. 모두 마치거나 인계했습니다.</translation>
    </message>
    <message>
        <source>Service ended at %1. Still to be handed over: %2</source>
        <translation>%1에 근무가 끝났습니다. 아직 인계할 것: %2건</translation>
    </message>
    <message>
        <source>Nothing is open that must be finished or handed over by %1.</source>
        <translation>%1까지 마치거나 인계할 민원이 없습니다.</translation>
    </message>
    <message>
        <source>To be finished or handed over by %1: %2 (%3 left)</source>
        <comment>a time of day, a number of complaints, a duration</comment>
        <translation>%1까지 마치거나 인계할 것: %2건 (%3 남음)</translation>
    </message>
</context>
<context>
    <name>baro::SpokenProposals</name>
    <message>
        <source>from “%1”</source>
        <translation>“%1”에서</translation>
    </message>
    <message>
        <source>initials “%1”</source>
        <translation>초성 “%1”</translation>
    </message>
    <message>
        <source>Korean keys “%1”</source>
        <translation>한글 자판 “%1”</translation>
    </message>
    <message>
        <source>close to “%1”</source>
        <translation>비슷한 말 “%1”</translation>
    </message>
    <message>
        <source>place “%1”</source>
        <translation>장소 “%1”</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %n earlier complaint(s)</source>
        <translation>
            <numerusform>“%1”, 지난 민원 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Dong</source>
        <translation>동</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier complaint(s) there</source>
        <translation>
            <numerusform>그곳의 지난 민원 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>a known place</source>
        <translation>아는 장소</translation>
    </message>
    <message>
        <source>What</source>
        <translation>분야·유형</translation>
    </message>
    <message numerus="yes">
        <source>from “%1”, %n earlier complaint(s)</source>
        <translation>
            <numerusform>“%1”에서, 지난 민원 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>last call of this number</source>
        <translation>이 번호의 지난 신고</translation>
    </message>
    <message>
        <source>Proposed; Ctrl+Z takes it back.</source>
        <translation>제안된 값입니다. Ctrl+Z를 누르면 되돌립니다.</translation>
    </message>
    <message>
        <source>Proposed: %1. Ctrl+Z takes it back.</source>
        <translation>제안된 값입니다: %1. Ctrl+Z를 누르면 되돌립니다.</translation>
    </message>
    <message>
        <source>named like a place</source>
        <translation>장소 이름 같음</translation>
    </message>
    <message>
        <source>“%1” was said, but “%2” lies in %3. Ask the caller which it is.</source>
        <comment>name of a dong, a place, its dong</comment>
        <translation>말한 동은 “%1”, 말한 위치 “%2”의 동은 %3입니다. 어느 쪽인지 신고자에게 확인해 주세요.</translation>
    </message>
</context>
<context>
    <name>baro::SquadGrid</name>
    <message>
        <source>Off duty until %1</source>
        <translation>%1까지 비번</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) with it</source>
        <translation>
            <numerusform>맡은 민원 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baro::SquadLog</name>
    <message>
        <source>%1 Written down so far: %2.</source>
        <translation>%1 여기까지 기록했습니다: %2.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Set out</source>
        <translation>출동</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>조치 완료</translation>
    </message>
    <message>
        <source>Turned back</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Turned back (%1)</source>
        <translation>회차(%1)</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · on site since %2</source>
        <translation>%1 · 현장 도착 %2</translation>
    </message>
    <message>
        <source>%1 · on its way since %2</source>
        <translation>%1 · 출동 중, 출동 시각 %2</translation>
    </message>
    <message>
        <source>%1 · told to go at %2</source>
        <translation>%1 · 출동 지시 %2</translation>
    </message>
    <message>
        <source>%1 · chosen at %2, not told to go yet</source>
        <translation>%1 · 배정 %2, 출동 지시 전</translation>
    </message>
    <message>
        <source>Enter writes down: %1.</source>
        <translation>Enter를 누르면 기록합니다: %1.</translation>
    </message>
    <message>
        <source>T once more: another reason.</source>
        <translation>T를 한 번 더 누르면 다른 사유입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n other squad(s) of this complaint end(s) with it.</source>
        <translation>
            <numerusform>이 민원의 다른 기동반 %n개 반도 함께 끝납니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2; Up and Down choose another.</source>
        <translation>%2건 중 %1번째. 위·아래 화살표로 다른 건을 고릅니다.</translation>
    </message>
    <message>
        <source>The squads that are under way are being read.</source>
        <translation>출동 중인 기동반을 읽고 있습니다.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 has no open errand: there is nothing to write down. Choose a squad for the complaint first.</source>
        <translation>%1: 진행 중인 출동이 없어 기록할 것이 없습니다. 먼저 민원에 기동반을 배정하세요.</translation>
    </message>
    <message>
        <source>The errand that was meant has ended meanwhile. Up and Down choose another.</source>
        <translation>고른 출동 건이 그사이 끝났습니다. 위·아래 화살표로 다른 건을 고르세요.</translation>
    </message>
    <message>
        <source>No squad is under way. Once a squad is chosen for a complaint, what it reports is written down here.</source>
        <translation>출동 중인 기동반이 없습니다. 민원에 기동반을 배정하면 그 반이 알려 오는 것을 여기에 기록합니다.</translation>
    </message>
    <message>
        <source>Type the squad: initials, name, code or the last digits of its telephone, then Enter. Open errands: %1.</source>
        <translation>기동반을 입력하고 Enter를 누르세요. 초성, 이름, 부호, 전화번호 끝자리로 찾습니다. 진행 중인 출동 %1건.</translation>
    </message>
    <message>
        <source>min ago, at %1</source>
        <translation>분 전, %1</translation>
    </message>
    <message>
        <source>Squad log</source>
        <translation>기동반 일지</translation>
    </message>
    <message>
        <source>Squad that reports</source>
        <translation>보고하는 기동반</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>기동반</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>무슨 일인지</translation>
    </message>
    <message>
        <source>Minutes ago</source>
        <translation>몇 분 전</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>No squad is found by “%1”: try its initials, name, code or the last digits of its telephone.</source>
        <translation>“%1”에 맞는 기동반이 없습니다. 초성, 이름, 부호 또는 전화번호 끝자리로 찾아보세요.</translation>
    </message>
    <message>
        <source>Its arrival at %1 stands already, so there is nothing to write down. D: done; T: turned back.</source>
        <translation>도착은 %1에 이미 기록되어 더 적을 것이 없습니다. D: 조치 완료, T: 회차.</translation>
    </message>
    <message>
        <source>That it set out at %1 stands already, so there is nothing to write down. D: done; T: turned back.</source>
        <translation>출동은 %1에 이미 기록되어 더 적을 것이 없습니다. D: 조치 완료, T: 회차.</translation>
    </message>
    <message>
        <source>That it set out at %1 stands already, so there is nothing to write down. A: arrived; D: done; T: turned back.</source>
        <translation>출동은 %1에 이미 기록되어 더 적을 것이 없습니다. A: 도착, D: 조치 완료, T: 회차.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %n squad(s), such as %2. Type more, or choose one with Down.</source>
        <translation>
            <numerusform>‘%1’에 맞는 기동반이 %n개 있습니다(%2 등). 더 입력하거나 아래 화살표로 고르세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first which squad reports: its initials, name, code or the last digits of its telephone.</source>
        <translation>어느 기동반인지 먼저 입력하세요. 초성, 이름, 부호 또는 전화번호 끝자리를 씁니다.</translation>
    </message>
</context>
<context>
    <name>baro::StepsView</name>
    <message>
        <source>assigned %1</source>
        <comment>time</comment>
        <translation>배정 %1</translation>
    </message>
    <message>
        <source>reserved for %1</source>
        <comment>time</comment>
        <translation>출동 예정 %1</translation>
    </message>
    <message>
        <source>told to go %1</source>
        <comment>time</comment>
        <translation>출동 지시 %1</translation>
    </message>
    <message>
        <source>out %1</source>
        <comment>time a squad set out</comment>
        <translation>출동 %1</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <comment>time</comment>
        <translation>현장 도착 %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <comment>time</comment>
        <translation>현장 철수 %1</translation>
    </message>
    <message>
        <source>recalled %1 (%2)</source>
        <comment>time, reason</comment>
        <translation>회차 %1 (%2)</translation>
    </message>
    <message>
        <source>not out yet</source>
        <translation>아직 출동하지 않음</translation>
    </message>
    <message>
        <source>referred %1</source>
        <comment>time</comment>
        <translation>협조 요청 %1</translation>
    </message>
    <message>
        <source>spoken to: %1</source>
        <comment>person</comment>
        <translation>통화 상대: %1</translation>
    </message>
    <message>
        <source>their reference: %1</source>
        <translation>상대 기관 번호: %1</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <comment>time</comment>
        <translation>약속한 시각 %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <comment>time</comment>
        <translation>회신 %1</translation>
    </message>
    <message>
        <source>completed %1</source>
        <comment>time</comment>
        <translation>완료 %1</translation>
    </message>
    <message>
        <source>returned %1 (%2)</source>
        <comment>time, reason</comment>
        <translation>반송 %1 (%2)</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>아직 끝나지 않음</translation>
    </message>
    <message>
        <source>Alerted %1: %2</source>
        <comment>time, agency</comment>
        <translation>위험 알림 %1: %2</translation>
    </message>
    <message>
        <source>Squads and referrals</source>
        <translation>기동반과 협조 요청</translation>
    </message>
    <message>
        <source>No squad was sent and nobody else was asked yet.</source>
        <translation>아직 보낸 기동반도, 협조를 요청한 곳도 없습니다.</translation>
    </message>
    <message>
        <source>Alerted %1: %2, because of: %3</source>
        <comment>time, agency, danger to life</comment>
        <translation>위험 알림 %1: %2, 사유: %3</translation>
    </message>
</context>
<context>
    <name>baro::TimeBar</name>
    <message>
        <source>This is the present.</source>
        <translation>지금 상황입니다.</translation>
    </message>
    <message>
        <source>Back in time</source>
        <translation>지난 시각 보기</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Minute of the day</source>
        <translation>하루의 분</translation>
    </message>
    <message>
        <source>Left and Right: a minute. Page Up and Page Down: an hour. With Ctrl: a day.</source>
        <translation>왼쪽·오른쪽 화살표: 1분. Page Up·Page Down: 한 시간. Ctrl과 함께: 하루.</translation>
    </message>
    <message>
        <source>◀ ▶ minute · Page hour · Ctrl day</source>
        <translation>◀ ▶ 분 · Page 시간 · Ctrl 하루</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
</context>
<context>
    <name>baro::TimelineModel</name>
    <message>
        <source>recorded by %1</source>
        <comment>operator</comment>
        <translation>기록 %1</translation>
    </message>
    <message>
        <source>recorded by %1, said by: %2</source>
        <comment>operator, source</comment>
        <translation>기록 %1, 말한 사람: %2</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>되돌림</translation>
    </message>
    <message>
        <source>%1  %2 (%3)</source>
        <comment>time, what happened, who recorded it</comment>
        <translation>%1  %2 (%3)</translation>
    </message>
    <message>
        <source>Left: hide them</source>
        <translation>왼쪽 화살표: 접기</translation>
    </message>
    <message>
        <source>Enter: each of them</source>
        <translation>Enter: 하나씩 보기</translation>
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
        <translation>처리 중 %1</translation>
    </message>
    <message>
        <source>due soon %1</source>
        <translation>기한 임박 %1</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>기한 경과 %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>현황</translation>
    </message>
    <message>
        <source>8572 Desk</source>
        <translation>바로처리 8572</translation>
    </message>
    <message>
        <source>Who sits here</source>
        <translation>이 자리의 상담원</translation>
    </message>
    <message>
        <source>Switch between Korean and English</source>
        <translation>한국어·영어 전환</translation>
    </message>
    <message>
        <source>Switch between Korean and English (Ctrl+L)</source>
        <translation>한국어·영어 전환 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>밝은 화면·어두운 화면 전환</translation>
    </message>
    <message>
        <source>Light or dark (Ctrl+D)</source>
        <translation>밝은 화면·어두운 화면 전환 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Day and time at the office: %1</source>
        <translation>사무실의 날짜와 시각: %1</translation>
    </message>
    <message>
        <source>When squads are on duty, from the office&apos;s calendar</source>
        <translation>사무실 달력에 따른 기동반 근무 시간</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
</context>
<context>
    <name>baro::UndoBar</name>
    <message>
        <source>Taken back: %1</source>
        <translation>되돌림: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of a complaint, what was done</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 was received. A receipt is never taken back; cancel the complaint if it was a mistake.</source>
        <translation>%1 접수를 마쳤습니다. 접수는 되돌릴 수 없습니다. 잘못 접수했으면 민원을 취소하세요.</translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>되돌릴 것이 없습니다.</translation>
    </message>
    <message>
        <source>The last step was taken back.</source>
        <translation>마지막 작업을 되돌렸습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) that can be taken back</source>
        <translation>
            <numerusform>되돌릴 수 있는 작업 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 taken back. The first that was not: %3</source>
        <comment>steps, steps, a sentence</comment>
        <translation>%2건 중 %1건을 되돌렸습니다. 되돌리지 못한 첫 건: %3</translation>
    </message>
    <message>
        <source>%1 was received and stays on record. %2 once more cancels it as a wrong entry.</source>
        <comment>number, a key</comment>
        <translation>%1 접수는 기록에 남습니다. %2 키를 한 번 더 누르면 오입력으로 취소합니다.</translation>
    </message>
    <message>
        <source>%1 was cancelled as a wrong entry</source>
        <comment>number</comment>
        <translation>%1 오입력으로 취소함</translation>
    </message>
    <message>
        <source>Something was not done since then, and nothing is taken back yet. %1 once more takes back: %2</source>
        <comment>a key, what was done</comment>
        <translation>그 뒤에 처리되지 않은 것이 있어 아직 아무것도 되돌리지 않았습니다. %1 키를 한 번 더 누르면 되돌립니다: %2</translation>
    </message>
</context>
<context>
    <name>baro::UrgentList</name>
    <message>
        <source>nobody alerted yet</source>
        <translation>아직 알린 곳 없음</translation>
    </message>
    <message>
        <source>%1, service time</source>
        <comment>a clock, late in hours of service</comment>
        <translation>%1 · 근무 시간 기준</translation>
    </message>
</context>
<context>
    <name>baro::ViewsBar</name>
    <message>
        <source>Keep this view…</source>
        <translation>이 보기 저장…</translation>
    </message>
    <message>
        <source>Drop a view</source>
        <translation>보기 없애기</translation>
    </message>
    <message>
        <source>The view “%1” was dropped.</source>
        <translation>“%1” 보기를 없앴습니다.</translation>
    </message>
    <message>
        <source>This view is kept as “%1”.</source>
        <translation>이 보기를 “%1” 이름으로 저장했습니다.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Name of this view, Enter keeps it</source>
        <translation>이 보기의 이름, Enter로 저장</translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation>이 보기의 이름</translation>
    </message>
</context>
<context>
    <name>baro::WithOthersModel</name>
    <message>
        <source>No time for the reply was said</source>
        <translation>회신 기한이 정해지지 않음</translation>
    </message>
    <message>
        <source>no time said</source>
        <translation>기한 없음</translation>
    </message>
    <message>
        <source>Reply due %1, overdue by %2</source>
        <translation>회신 기한 %1, %2 지남</translation>
    </message>
    <message>
        <source>Reply due %1</source>
        <translation>회신 기한 %1</translation>
    </message>
    <message>
        <source>%1, answered</source>
        <comment>since when it lies there</comment>
        <translation>%1, 회신 있음</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>회신 기한</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>접수번호</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>요청한 때</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>유형과 위치</translation>
    </message>
</context>
<context>
    <name>baro::WithOthersPanel</name>
    <message>
        <source>no number</source>
        <translation>번호 없음</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>agency, telephone, number of the complaint</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · reached %2</source>
        <comment>agency, its hours</comment>
        <translation>%1 · 연락 가능 %2</translation>
    </message>
    <message>
        <source>There since %1; their reply was due %2, overdue by %3.</source>
        <translation>%1부터 맡음. 회신 기한 %2, %3 지남.</translation>
    </message>
    <message>
        <source>There since %1; their reply is due %2.</source>
        <translation>%1부터 맡음. 회신 기한 %2.</translation>
    </message>
    <message>
        <source>There since %1; no time for their reply was said.</source>
        <translation>%1부터 맡음. 회신 기한이 정해지지 않음.</translation>
    </message>
    <message>
        <source>%1 They asked for more time once already.</source>
        <translation>%1 이미 한 번 연장함.</translation>
    </message>
    <message>
        <source>Asked again at %1: %2</source>
        <translation>다시 문의함, %1: %2</translation>
    </message>
    <message>
        <source>Asked again at %1</source>
        <translation>다시 문의함, %1</translation>
    </message>
    <message>
        <source>Noted that they were asked again, %1</source>
        <translation>다시 문의한 일을 적음, %1</translation>
    </message>
    <message>
        <source>Their answer noted, %1</source>
        <translation>회신을 적음, %1</translation>
    </message>
    <message>
        <source>Noted as done by them, %1</source>
        <translation>그 기관이 처리한 것으로 적음, %1</translation>
    </message>
    <message>
        <source>Noted as returned to us, %1</source>
        <translation>돌려받은 것으로 적음, %1</translation>
    </message>
    <message>
        <source>With others: %1 · overdue: %2</source>
        <translation>타 기관 처리 중: %1 · 경과: %2</translation>
    </message>
    <message>
        <source>With others</source>
        <translation>타 기관 처리 중</translation>
    </message>
    <message>
        <source>Nothing lies with others. Complaints for which another body was asked to help appear here, with when their reply is due.</source>
        <translation>다른 기관에 있는 민원이 없습니다. 협조를 요청한 민원이 회신 기한과 함께 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>처리 중 목록으로</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>메모(선택)</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>다시 문의함</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>회신 받음</translation>
    </message>
    <message>
        <source>Done by them</source>
        <translation>그 기관이 처리함</translation>
    </message>
    <message>
        <source>Returned, not theirs</source>
        <translation>소관 아님, 돌려받음</translation>
    </message>
</context>
<context>
    <name>baro::WordsPage</name>
    <message>
        <source>&quot;%1…&quot; is longer than %2 characters. Nothing was saved; shorten it.</source>
        <translation>%2자를 넘는 말이 있습니다: &quot;%1…&quot;. 저장하지 않았으니 줄이세요.</translation>
    </message>
    <message>
        <source>Urgent words: saved</source>
        <translation>긴급한 말: 저장했습니다</translation>
    </message>
    <message>
        <source>A report that holds one of these is proposed as urgent. One word or phrase a line; blanks inside are passed over when a report is read.</source>
        <translation>이 말이 들어 있는 신고는 긴급으로 제안합니다. 한 줄에 하나씩 쓰세요. 신고를 읽을 때 띄어쓰기는 따지지 않습니다.</translation>
    </message>
    <message>
        <source>Urgent words, one a line</source>
        <translation>긴급한 말, 한 줄에 하나</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>%1 What is typed stays here and is saved as soon as that is possible; it is tried every two seconds.</source>
        <translation>%1 쓴 것은 여기에 그대로 있고 2초마다 다시 시도하여 되는 대로 저장합니다.</translation>
    </message>
</context>
</TS>
