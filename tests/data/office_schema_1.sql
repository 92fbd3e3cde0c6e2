-- An office's file of schema 1, as the first version of the program wrote it: every command of that version was given
-- once. Never edited: tests open it to see that a later version brings it up to date and loses nothing.
PRAGMA application_id = 943011634;
BEGIN TRANSACTION;
CREATE TABLE alert (
    complaint_id BIGINT NOT NULL,
    no BIGINT NOT NULL,
    agency_id BIGINT NOT NULL,
    alerted_at BIGINT NOT NULL,
    PRIMARY KEY (complaint_id, no)
);
INSERT INTO "alert" VALUES(1,1,1,1795395600000);
CREATE TABLE complaint (
    id INTEGER PRIMARY KEY,
    seq BIGINT NOT NULL,
    number_year BIGINT NOT NULL,
    number_serial BIGINT NOT NULL,
    state TEXT NOT NULL,
    is_open BIGINT NOT NULL,
    priority TEXT NOT NULL,
    channel TEXT NOT NULL,
    language TEXT NOT NULL,
    anonymous BIGINT NOT NULL,
    call_back BIGINT NOT NULL,
    district_id BIGINT,
    category_id BIGINT,
    subtype_id BIGINT,
    story_text BIGINT,
    place_text BIGINT,
    address_text BIGINT,
    name_text BIGINT,
    telephone_text BIGINT,
    received_at BIGINT NOT NULL,
    received_by BIGINT NOT NULL,
    date_only BIGINT NOT NULL,
    cycle BIGINT NOT NULL,
    hold_reason TEXT,
    held_since BIGINT,
    cancel_reason TEXT,
    cancelled_at BIGINT,
    attached_to BIGINT,
    also_reported BIGINT NOT NULL,
    handed_over_to TEXT,
    notes BIGINT NOT NULL,
    progress_enquiries BIGINT NOT NULL,
    last_informed_at BIGINT,
    UNIQUE (number_year, number_serial)
);
INSERT INTO "complaint" VALUES(1,26,2026,1,'received',1,'urgent','telephone','ko',0,1,9,2,7,1,2,NULL,3,4,1795395600000,1,0,2,NULL,NULL,NULL,NULL,NULL,1,'next_shift',1,0,1795398720000);
INSERT INTO "complaint" VALUES(2,12,2026,2,'received',1,'ordinary','telephone','ko',0,0,9,2,7,16,21,NULL,18,19,1795399920000,1,0,1,NULL,NULL,NULL,NULL,NULL,0,NULL,0,1,NULL);
INSERT INTO "complaint" VALUES(3,2,2026,3,'attached',0,'urgent','telephone','ko',0,1,9,2,7,25,26,NULL,27,28,1795400100000,1,0,1,NULL,NULL,NULL,NULL,1,0,NULL,0,0,NULL);
INSERT INTO "complaint" VALUES(4,4,2026,4,'closed',0,'urgent','telephone','ko',0,1,9,2,7,29,30,NULL,31,32,1795400100000,1,0,1,NULL,NULL,NULL,NULL,NULL,0,NULL,0,0,1795400100000);
INSERT INTO "complaint" VALUES(5,4,2026,5,'closed',0,'urgent','telephone','ko',0,1,9,2,7,34,35,NULL,36,37,1795340100000,1,0,1,NULL,NULL,NULL,NULL,NULL,0,NULL,0,0,1795364100000);
INSERT INTO "complaint" VALUES(6,2,2026,6,'cancelled',0,'urgent','telephone','ko',0,1,9,2,7,39,40,NULL,41,42,1795400100000,1,0,1,NULL,NULL,'other',1795400100000,NULL,0,NULL,0,0,NULL);
CREATE TABLE cycle (
    complaint_id BIGINT NOT NULL,
    no BIGINT NOT NULL,
    start_at BIGINT NOT NULL,
    promise_id BIGINT,
    out_due BIGINT,
    resolve_due BIGINT,
    first_out_at BIGINT,
    right_out_at BIGINT,
    first_arrived_at BIGINT,
    resolved_at BIGINT,
    outcome TEXT,
    resolution_text BIGINT,
    informed_at BIGINT,
    closed_at BIGINT,
    PRIMARY KEY (complaint_id, no)
);
INSERT INTO "cycle" VALUES(1,1,1795395600000,1,1795397400000,1795406400000,1795395900000,1795395900000,1795396320000,1795398720000,'done',12,1795398720000,1795398720000);
INSERT INTO "cycle" VALUES(1,2,1795399920000,1,1795401720000,1795410720000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "cycle" VALUES(2,1,1795399920000,1,1795401720000,1795410720000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "cycle" VALUES(3,1,1795400100000,1,1795401900000,1795410900000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "cycle" VALUES(4,1,1795400100000,1,1795401900000,1795410900000,NULL,NULL,NULL,1795400100000,'answered_on_line',33,1795400100000,1795400100000);
INSERT INTO "cycle" VALUES(5,1,1795340100000,1,1795341900000,1795350900000,NULL,NULL,NULL,1795364100000,'done',38,1795364100000,1795364100000);
INSERT INTO "cycle" VALUES(6,1,1795400100000,1,1795401900000,1795410900000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE dispatch (
    complaint_id BIGINT NOT NULL,
    no BIGINT NOT NULL,
    cycle BIGINT NOT NULL,
    squad_id BIGINT NOT NULL,
    assigned_at BIGINT NOT NULL,
    reserved_for BIGINT,
    called_at BIGINT,
    out_at BIGINT,
    arrived_at BIGINT,
    left_at BIGINT,
    recalled_at BIGINT,
    recall_reason TEXT,
    replaces BIGINT,
    PRIMARY KEY (complaint_id, no)
);
INSERT INTO "dispatch" VALUES(1,1,1,2,1795395600000,NULL,1795395600000,1795395900000,1795396320000,1795398720000,NULL,NULL,NULL);
INSERT INTO "dispatch" VALUES(1,2,2,3,1795399920000,NULL,1795399920000,NULL,NULL,NULL,1795399920000,'wrong_squad',NULL);
INSERT INTO "dispatch" VALUES(1,3,2,4,1795399920000,NULL,1795399920000,NULL,NULL,NULL,1795399920000,'other',2);
CREATE TABLE draft (
    desk TEXT NOT NULL,
    tab BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    data TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    PRIMARY KEY (desk, tab)
);
INSERT INTO "draft" VALUES('desk',1,1795400100000,'{"story":"가로등이 꺼"}',X'04AA3401E5908ED5DF146EE2A84C0016EC71789323481984B1E7C43F416E534C');
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    stream TEXT NOT NULL,
    stream_id BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    command_id BLOB NOT NULL,
    recorded_at BIGINT NOT NULL,
    occurred_at BIGINT NOT NULL,
    actor BIGINT NOT NULL,
    kind TEXT NOT NULL,
    version BIGINT NOT NULL,
    data TEXT NOT NULL,
    chain_hash BLOB NOT NULL,
    UNIQUE (stream, stream_id, seq)
);
INSERT INTO "event" VALUES(1,'operator',1,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"op1","ko":"상담원 1","en":"Operator 1","role":"operator"}}',X'8FBAA9420256DE1D95C4E7A0D5AC124699EF147DE87B3D119207FEB8D7A7A3AC');
INSERT INTO "event" VALUES(2,'operator',2,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"op2","ko":"상담원 2","en":"Operator 2","role":"operator"}}',X'C4067F88A60FE38C2A6AC4C54E5E58BF8A3987A6EA3DD99DEA3C8EA55A71FC38');
INSERT INTO "event" VALUES(3,'operator',3,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"op3","ko":"상담원 3","en":"Operator 3","role":"operator"}}',X'10FC7E250B612BE671FFD949CB67F274568E9138F6DB921626C68B19D8481127');
INSERT INTO "event" VALUES(4,'operator',4,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"op4","ko":"상담원 4","en":"Operator 4","role":"operator"}}',X'D5FEFC598D7C63A98BF4961D950109AF696FFB00E78E5F232087B8A7F4934344');
INSERT INTO "event" VALUES(5,'operator',5,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"duty","ko":"당직","en":"Duty officer","role":"duty"}}',X'6141527B5DA14DA78240861E12654A1D45316917AE13AD33BE2D74062427CFF5');
INSERT INTO "event" VALUES(6,'operator',6,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"sup1","ko":"관리자 1","en":"Supervisor 1","role":"supervisor"}}',X'AA74946E71E05BCA37686436F53985C3D91A4D65F167E6102C7E971F2072032C');
INSERT INTO "event" VALUES(7,'operator',7,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"sup2","ko":"관리자 2","en":"Supervisor 2","role":"supervisor"}}',X'7A6075B6A874D2426AF2D5990326ABCDDEDF1F54AD1DA35EC5551469AC0D15EB');
INSERT INTO "event" VALUES(8,'operator',8,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"system","ko":"시스템","en":"System","role":"system"}}',X'0A2F13CD327DCEF62EF8DB12DC812FB1EE116DCFAC24C4F347318DC9C454FFB7');
INSERT INTO "event" VALUES(9,'setting',1,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"office.zone","value":"Asia/Seoul"}}',X'BD530D6E80A3467B9E4F8DAAE6D566B885228E09E896B49FE9A319A87480034F');
INSERT INTO "event" VALUES(10,'setting',2,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"office.name","value":"양천구청"}}',X'A740BD8476EA1ED02D484EE0EEFD9A3DFE6D4FFEB3E033717C6B16CB393BC077');
INSERT INTO "event" VALUES(11,'setting',3,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"office.name.en","value":"Yangcheon-gu Office"}}',X'512CDCDE987B69D3F00F9D010B69E24DF4F1CBDEDF044D60085B8DCBA346308B');
INSERT INTO "event" VALUES(12,'promise',1,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"version":1,"from":1201791600000,"out_minutes":30,"resolve_minutes":180}}',X'2BA3A44699A9B616B47011EF1F6A9BA2109E4E0D661D141E1DE4790F92C7B123');
INSERT INTO "event" VALUES(13,'district',1,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"1147051000","ko":"목1동","en":"Mok 1-dong","legal_ko":"목동"}}',X'9FBF7DD4C6D884FD1751F236B3DC6D6EA8ED8EFF06CD072A7DC030BD4FE00DA2');
INSERT INTO "event" VALUES(14,'district',2,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"1147052000","ko":"목2동","en":"Mok 2-dong","legal_ko":"목동"}}',X'DBEAA6C3552DD5C93FC8866DC0B11DD7CFAB381DB066AA6F74A6DF50580CBA93');
INSERT INTO "event" VALUES(15,'district',3,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"1147053000","ko":"목3동","en":"Mok 3-dong","legal_ko":"목동"}}',X'67DA818FEF55961A7A00C99B809F53869150432E8FB5BA0C0BBFBC1CBDFF708A');
INSERT INTO "event" VALUES(16,'district',4,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"1147054000","ko":"목4동","en":"Mok 4-dong","legal_ko":"목동"}}',X'8C2835AF7FA251FCAA9D014E09B3A1E18CE90ED683DB329F2D7E242AD65D5B22');
INSERT INTO "event" VALUES(17,'district',5,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"1147055000","ko":"목5동","en":"Mok 5-dong","legal_ko":"목동"}}',X'D7F594234F809834985352FDB426525A9377AEE0B4EF5F70E4E65A7DAE47A861');
INSERT INTO "event" VALUES(18,'district',6,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"1147055100","ko":"목6동","en":"Mok 6-dong","legal_ko":"목동","until":1214838000000,"merged_into":"1147055000"}}',X'FD97C84F410504071CEBC9AD18C8935B1A91A38297CC87316DD24AB5023E5FEC');
INSERT INTO "event" VALUES(19,'district',7,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"1147056000","ko":"신월1동","en":"Sinwol 1-dong","legal_ko":"신월동"}}',X'7206EC4ACC4C1E6269E5EB562DCF11F7338EF1A37027A28440272C68E804C44B');
INSERT INTO "event" VALUES(20,'district',8,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"1147057000","ko":"신월2동","en":"Sinwol 2-dong","legal_ko":"신월동"}}',X'C913CC486FFAB04754D39C6F76D8535C2110AC7E1E3E1943353AB6C06530A173');
INSERT INTO "event" VALUES(21,'district',9,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"1147058000","ko":"신월3동","en":"Sinwol 3-dong","legal_ko":"신월동"}}',X'D4F3FFFC9773F345AD60EAB2460D78F0E211B9CC1326B7FF42C6EF5E301ECDC7');
INSERT INTO "event" VALUES(22,'district',10,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"1147059000","ko":"신월4동","en":"Sinwol 4-dong","legal_ko":"신월동"}}',X'E296F2CBE00DDFD780BD5AFF897179E87B4CE7DBDAC4B61464899C49CF1A5DD3');
INSERT INTO "event" VALUES(23,'district',11,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"1147060000","ko":"신월5동","en":"Sinwol 5-dong","legal_ko":"신월동"}}',X'1C5D06260CC5F07BE403AEF98AB61DB69B3BA24BF22C1B7DFA0490EB0D1980B6');
INSERT INTO "event" VALUES(24,'district',12,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"1147061000","ko":"신월6동","en":"Sinwol 6-dong","legal_ko":"신월동"}}',X'E0384B7D80F428733AF25D3FD81D650F18A33EF4E18AFB0B24D93BB78AD4B2F4');
INSERT INTO "event" VALUES(25,'district',13,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"1147061100","ko":"신월7동","en":"Sinwol 7-dong","legal_ko":"신월동"}}',X'21161BC8CF0A52FBB3C62ECE4F8034E00AF25C2DEF3B882AF70BC3CCF5E72F6E');
INSERT INTO "event" VALUES(26,'district',14,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"1147062000","ko":"신정1동","en":"Sinjeong 1-dong","legal_ko":"신정동"}}',X'4670AE18673A320D4421954C0E72B4DDF3F037BB891ECA47AE8B461EF51E7152');
INSERT INTO "event" VALUES(27,'district',15,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"1147063000","ko":"신정2동","en":"Sinjeong 2-dong","legal_ko":"신정동"}}',X'56ADF691BCE77F27DE620C537C41D056D7155B2EF14E8970E125DE033FA9F8FB');
INSERT INTO "event" VALUES(28,'district',16,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"1147064000","ko":"신정3동","en":"Sinjeong 3-dong","legal_ko":"신정동"}}',X'C44E3B92F1ED3068E0FE9DB2467C8379A313EEE76CAAE8A4B2A8DEBDFFD02E5D');
INSERT INTO "event" VALUES(29,'district',17,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"1147065000","ko":"신정4동","en":"Sinjeong 4-dong","legal_ko":"신정동"}}',X'0014547FFFB7B0F282C550D17AE21CB9ADB784C2D2FEFF830D6B056918E3E6AB');
INSERT INTO "event" VALUES(30,'district',18,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"1147066000","ko":"신정5동","en":"Sinjeong 5-dong","legal_ko":"신정동","until":1214838000000,"merged_into":"1147065000"}}',X'B8BF198C21130649EC9DFF7901233D63F00912762BEF142F34595305189BAC13');
INSERT INTO "event" VALUES(31,'district',19,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"1147067000","ko":"신정6동","en":"Sinjeong 6-dong","legal_ko":"신정동"}}',X'528269C6EDE4D3E4F2540961A587E2D1F8DEC33694FEE632B9E653E81E85B492');
INSERT INTO "event" VALUES(32,'district',20,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"1147068000","ko":"신정7동","en":"Sinjeong 7-dong","legal_ko":"신정동"}}',X'EF7E187AA18DEB17E7410037976637340A311CBF66305F164EE0F9052E21837F');
INSERT INTO "event" VALUES(33,'district',21,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"outside","ko":"관외","en":"Outside the district","legal_ko":""}}',X'0E2DABFAF473C7AA9F132E105D0487C7DD15B82AC983771459054A4E2F88A46B');
INSERT INTO "event" VALUES(34,'category',1,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C01","ko":"도로·보도","en":"Roads & pavements"}}',X'3EE8EA38F24C41AB99596D7B4C5D06000B3C338A8CC7179C4F7D9CCF8E9296A1');
INSERT INTO "event" VALUES(35,'category',2,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C02","ko":"맨홀·하수·치수","en":"Manholes, sewers & drainage"}}',X'D4B3F63C58DF917802FE275627DB72031B8DC3C90413735D9D8BF83898C70EAC');
INSERT INTO "event" VALUES(36,'category',3,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C03","ko":"열·가스·전기·수도 시설","en":"Utility failures"}}',X'05BFAB9070FAE4F81DC1EF0168F9495C3F6C7DB5C6A78FCD218FF596CB775A51');
INSERT INTO "event" VALUES(37,'category',4,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C04","ko":"가로등·보안등","en":"Street lighting"}}',X'F21775484352D29EBB3061D51EC2DD496983817E96BF9DF7E7C7FEF3041C139C');
INSERT INTO "event" VALUES(38,'category',5,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C05","ko":"청소·쓰레기","en":"Waste & cleansing"}}',X'584FE994C3EEBD5B690FB3E850DEEA25D0E31DC09A47175D66299F89D5549BB2');
INSERT INTO "event" VALUES(39,'category',6,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C06","ko":"소음·진동","en":"Noise & vibration"}}',X'F9C13A3A470DCA88EBB543D6DFA9DDF9F8ECB8738F68C2FCA577E8D79B02CA4C');
INSERT INTO "event" VALUES(40,'category',7,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C07","ko":"대기·비산먼지·악취","en":"Air, dust & odour"}}',X'930876AD484C7F72AF1104D6A1C3CC6583FF2B1A021D6E4D1475E1A57AE3C36C');
INSERT INTO "event" VALUES(41,'category',8,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C08","ko":"주정차","en":"Parking"}}',X'BD09CEBDD04BF2AE635CC4073E98547AC4D6E42C5369A8EF7CA3384C2FAEB62B');
INSERT INTO "event" VALUES(42,'category',9,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C09","ko":"교통시설","en":"Traffic facilities"}}',X'143CDAB70CCE21ABE974232A21127179A8D9FF2261D179C84E431E6E5A053F86');
INSERT INTO "event" VALUES(43,'category',10,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C10","ko":"광고물·가로정비","en":"Signs & street clearance"}}',X'8EC78420B56E65A6128302E9A8E180A4EA56C47BBCEB2013203A4C386A92B528');
INSERT INTO "event" VALUES(44,'category',11,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C11","ko":"공원·녹지·가로수","en":"Parks & street trees"}}',X'771D5281D02471AF4CBBD181D6B2EAE78C1AEA7D1D6B0ECD0BEB0861C95FD164');
INSERT INTO "event" VALUES(45,'category',12,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C12","ko":"동물·보건위생","en":"Animals & public health"}}',X'1EF72E4D3A8ECFAB05801A12F31399D8B5DD068AA3CEB3AA80EE49AB49E683B1');
INSERT INTO "event" VALUES(46,'category',13,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C13","ko":"건축·공사장 안전","en":"Buildings & construction safety"}}',X'F6A778DD146BCB9D5DFE4C1648F23A2B2A8DE4B13970B7F9455DC2A21E97E6C3');
INSERT INTO "event" VALUES(47,'category',14,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C14","ko":"기타 생활불편·안내","en":"Other & enquiries"}}',X'EF04CFAE2FBCF82F2A89B6354B4D0AD4EBE3D4D976699D6D30A9D9A4098BB27A');
INSERT INTO "event" VALUES(48,'subtype',1,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C01-1","category":"C01","ko":"포트홀·도로 파손","en":"Pothole","urgent":false,"danger":false,"squad":"S02"}}',X'88E67265A010F064A08BCA0100FE58762A44F7F9F49FC6ECCDA558BC7A22590B');
INSERT INTO "event" VALUES(49,'subtype',2,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C01-2","category":"C01","ko":"보도블록 침하·파손","en":"Broken pavement","urgent":false,"danger":false,"squad":"S05"}}',X'32185688CF4E32248D7D13C905B72840BBB5659470960F2DC95AC99A9175E4F2');
INSERT INTO "event" VALUES(50,'subtype',3,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C01-3","category":"C01","ko":"도로 침하(싱크홀)","en":"Subsidence/sinkhole","urgent":true,"danger":true,"squad":"S02"}}',X'4182F28749CEDE8AAF8D962116801014EA71F538038D37BA523C907FB8286CE4');
INSERT INTO "event" VALUES(51,'subtype',4,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C01-4","category":"C01","ko":"과속방지턱·차선 도색","en":"Speed hump & lane marking","urgent":false,"danger":false,"squad":"S28"}}',X'39337B447713916C2B10FDF3614F21867E8547A74952C703949418D06332E4F6');
INSERT INTO "event" VALUES(52,'subtype',5,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C01-5","category":"C01","ko":"제설·결빙","en":"Snow & ice","urgent":true,"danger":false,"squad":"S06"}}',X'4A3F62256CF9448CBC47CEFF2C30FA7AC092378479ADC1F4CF726AFE44840A3A');
INSERT INTO "event" VALUES(53,'subtype',6,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C01-6","category":"C01","ko":"측구 덮개","en":"Side-drain cover","urgent":false,"danger":false,"squad":"S05"}}',X'0A04EDC28F1ED6FF59086A90A0697E6B1BD6F3793A5230B9E934D40721885768');
INSERT INTO "event" VALUES(54,'subtype',7,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C02-1","category":"C02","ko":"맨홀 뚜껑 파손·소음","en":"Broken/noisy manhole","urgent":true,"danger":false,"squad":"S02"}}',X'A5AB5850F3CD0E4F4341C4A666D95A51440EF6F821A5F0039FF4EBA676BF6043');
INSERT INTO "event" VALUES(55,'subtype',8,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C02-2","category":"C02","ko":"하수 역류·막힘","en":"Sewer back-up","urgent":true,"danger":false,"squad":"S08"}}',X'526E93D62CDB44E4B8A7005FB812F57261BB5FF5E6B303947436CA6126436367');
INSERT INTO "event" VALUES(56,'subtype',9,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C02-3","category":"C02","ko":"빗물받이 막힘","en":"Blocked gully","urgent":false,"danger":false,"squad":"S08"}}',X'62B9DD2DC487379A0FCCED86B0BDAB2843C880AD9C48C7D0C0E4B3EE9B567897');
INSERT INTO "event" VALUES(57,'subtype',10,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C02-4","category":"C02","ko":"악취(하수)","en":"Sewer odour","urgent":false,"danger":false,"squad":"S08"}}',X'C50B1F1B7399F51B688570BC387015AEB976CA0D6F1DE9A9B12398AC33238950');
INSERT INTO "event" VALUES(58,'subtype',11,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C02-5","category":"C02","ko":"침수","en":"Flooding","urgent":true,"danger":true,"squad":"S10"}}',X'679A7A15721E6C61703420EE15C5F752BE90E2C79244B3986A6A6CD426A81A91');
INSERT INTO "event" VALUES(59,'subtype',12,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C03-1","category":"C03","ko":"열수송관 파손·수증기","en":"Burst heat pipe / steam","urgent":true,"danger":true,"squad":"S01"}}',X'0006E83DF2B61C8F112E680E15E5BAF4BAB305158B88AA4A9598A358928D08A6');
INSERT INTO "event" VALUES(60,'subtype',13,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C03-2","category":"C03","ko":"가스 냄새·누출","en":"Gas smell","urgent":true,"danger":true,"squad":"S01"}}',X'DFB3974F1CA66FD51E0B7711C5AD28AF6FCE10FF7204BC20D59040CE96F73CD7');
INSERT INTO "event" VALUES(61,'subtype',14,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C03-3","category":"C03","ko":"정전·전봇대·늘어진 전선","en":"Power cut, pole, sagging wire","urgent":true,"danger":true,"squad":"S01"}}',X'1BC8918113243520F114C481409F6B3042D45224458E23BCC1689FF5CB7AEFB6');
INSERT INTO "event" VALUES(62,'subtype',15,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C03-4","category":"C03","ko":"상수도 누수·단수","en":"Water leak / cut-off","urgent":true,"danger":false,"squad":"S01"}}',X'CF02E6ED48EF5D86A6514A16FFD2507FD80FC761C717478AF704E5F0B54ADAB1');
INSERT INTO "event" VALUES(63,'subtype',16,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C03-5","category":"C03","ko":"통신주·케이블","en":"Telecom pole & cable","urgent":true,"danger":false,"squad":"S01"}}',X'62184A26D1CC9AA04E5FB844C0EC005921B643F0AEC5904CC7C19EAB9E016ADD');
INSERT INTO "event" VALUES(64,'subtype',17,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C04-1","category":"C04","ko":"가로등 꺼짐","en":"Lamp out","urgent":false,"danger":false,"squad":"S11"}}',X'B6C32DAFDF40F212951B715F497CE9BFA4090B48B8AAC38355E85BCB9E80EAB9');
INSERT INTO "event" VALUES(65,'subtype',18,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C04-2","category":"C04","ko":"보안등 고장·신설","en":"Alley light fault/new","urgent":false,"danger":false,"squad":"S12"}}',X'CF9D505CB69267ACD0BEEE44503F36E47EE3D2DD51B2D8A59CF006B7E034ACA7');
INSERT INTO "event" VALUES(66,'subtype',19,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C04-3","category":"C04","ko":"주간 점등","en":"Lit by day","urgent":false,"danger":false,"squad":"S11"}}',X'68A21B9CDFC7955CAAEAD5D33C909F7FEBCB038D50E1B1F304DAADEAF891D045');
INSERT INTO "event" VALUES(67,'subtype',20,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C04-4","category":"C04","ko":"누전 위험","en":"Electric-shock hazard","urgent":true,"danger":true,"squad":"S11"}}',X'51D52B9A698FAC0E2ADC9503990D0885DFEADFCAC73D4CEF15A109BB3A378746');
INSERT INTO "event" VALUES(68,'subtype',21,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C05-1","category":"C05","ko":"쓰레기 무단투기","en":"Illegal dumping","urgent":false,"danger":false,"squad":"S16"}}',X'A2B3397DD1E99D6BA90CDCB4EC77446EE8146DCCF87AD10939EF2DF1566C8252');
INSERT INTO "event" VALUES(69,'subtype',22,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C05-2","category":"C05","ko":"방치 쓰레기 수거","en":"Uncollected refuse","urgent":false,"danger":false,"squad":"S13"}}',X'E870C44BD682CD1AE7D02E8B9263191D56D601BB274F25E35FEB4DC204479BE7');
INSERT INTO "event" VALUES(70,'subtype',23,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C05-3","category":"C05","ko":"음식물쓰레기","en":"Food waste","urgent":false,"danger":false,"squad":"S13"}}',X'4E32CDAD260C8A0EA5077C3913D0D02BE09A25AB3DD3AB0E437125F2E6C024C5');
INSERT INTO "event" VALUES(71,'subtype',24,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C05-4","category":"C05","ko":"대형폐기물","en":"Bulky waste","urgent":false,"danger":false,"squad":"S17"}}',X'0C908119EBA64C9C53E1051CD4B5B3110527EBC1F88961C636DA56387D65AE9F');
INSERT INTO "event" VALUES(72,'subtype',25,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C05-5","category":"C05","ko":"재활용 미수거","en":"Recycling missed","urgent":false,"danger":false,"squad":"S17"}}',X'07A00BDB308024A0B6736ADD2DF7C8D8B2F3E18EF4034085F94C7038EDC7551E');
INSERT INTO "event" VALUES(73,'subtype',26,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C05-6","category":"C05","ko":"노면 청소","en":"Street sweeping","urgent":false,"danger":false,"squad":"S18"}}',X'6C78E91AF901DD19400A2B39EEBD7541598FA847EB18BE65D505F22813B9F423');
INSERT INTO "event" VALUES(74,'subtype',27,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C06-1","category":"C06","ko":"공사장 소음","en":"Construction noise","urgent":false,"danger":false,"squad":"S19"}}',X'C623C5AA3B5ED98658DF2CFDB7895D193C7522B68552542AFDD1B7CD4092E6F7');
INSERT INTO "event" VALUES(75,'subtype',28,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C06-2","category":"C06","ko":"확성기·생활 소음","en":"Loudspeaker/neighbourhood noise","urgent":false,"danger":false,"squad":"S20"}}',X'B8AD649D52052FD60F02366A7803F7A2B4C828AFD1346BE7BBF11E906455DF62');
INSERT INTO "event" VALUES(76,'subtype',29,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C06-3","category":"C06","ko":"층간소음","en":"Inter-floor noise","urgent":false,"danger":false,"squad":"S20"}}',X'117531E0C63FEC87091930E4DC5845141EE43C24A428B7DBC833EAB1C6829EBC');
INSERT INTO "event" VALUES(77,'subtype',30,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C06-4","category":"C06","ko":"사업장 소음","en":"Workshop noise","urgent":false,"danger":false,"squad":"S19"}}',X'031D51F4F8F62316621A86088C0365ADA5296E0CDA251012107FE6C889530CD2');
INSERT INTO "event" VALUES(78,'subtype',31,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C06-5","category":"C06","ko":"항공기 소음","en":"Aircraft noise","urgent":false,"danger":false,"squad":"S20"}}',X'970D7E6ED3D6F53A8F7C1206DD50DCC342FC062B4F6199DE5E14441815B14116');
INSERT INTO "event" VALUES(79,'subtype',32,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C07-1","category":"C07","ko":"공사장 비산먼지","en":"Construction dust","urgent":false,"danger":false,"squad":"S21"}}',X'477C89599FF65A6BA64C9362372D2DCBE129E5CDDD592AB1230029CF34A97CAE');
INSERT INTO "event" VALUES(80,'subtype',33,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C07-2","category":"C07","ko":"불법 소각","en":"Open burning","urgent":true,"danger":false,"squad":"S21"}}',X'2BB7206578AF9CEB0DB2DAA4B69C49E3BFEE30E118F59FED6E76645C62AB1E3A');
INSERT INTO "event" VALUES(81,'subtype',34,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C07-3","category":"C07","ko":"매연 차량","en":"Smoky vehicle","urgent":false,"danger":false,"squad":"S21"}}',X'9470065D1968D9F78413F1563774C03B2F09E35E7EE96CAE14C4B5C70B32F4F1');
INSERT INTO "event" VALUES(82,'subtype',35,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C07-4","category":"C07","ko":"악취","en":"Odour","urgent":false,"danger":false,"squad":"S22"}}',X'6C931BC7094655DD39FEC66CFE76FE05AF42F3EEC6C1082294313129714AFAB2');
INSERT INTO "event" VALUES(83,'subtype',36,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C07-5","category":"C07","ko":"페인트·석면","en":"Paint/asbestos","urgent":false,"danger":false,"squad":"S22"}}',X'33FF716C873E971E1A462D43EC349F8C4E5A90C6783A9C649AA4C997B8520C9A');
INSERT INTO "event" VALUES(84,'subtype',37,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C08-1","category":"C08","ko":"불법 주정차","en":"Illegal parking","urgent":false,"danger":false,"squad":"S23"}}',X'A3E170F82E8C7908FC2837890CB81618661B63C9ED46F6C46DD509A126ACE046');
INSERT INTO "event" VALUES(85,'subtype',38,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C08-2","category":"C08","ko":"거주자우선주차 부정","en":"Resident-permit abuse","urgent":false,"danger":false,"squad":"S23"}}',X'D6B0E4D9C97C0DBC9F3E5250C2DA0AE243640CDCCF6ED15C594C9FB17BA61FBC');
INSERT INTO "event" VALUES(86,'subtype',39,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C08-3","category":"C08","ko":"장애인구역 위반","en":"Disabled bay","urgent":false,"danger":false,"squad":"S23"}}',X'2874B90BDEE1245356403ADE02E9DB88DF060F4CB111EF4B6B0EA25339AB760C');
INSERT INTO "event" VALUES(87,'subtype',40,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C08-4","category":"C08","ko":"방치 차량","en":"Abandoned vehicle","urgent":false,"danger":false,"squad":"S26"}}',X'85535E04F6C9913244CEE20727BED466B05B8F9062D52B8E8D1C624AB423CBF2');
INSERT INTO "event" VALUES(88,'subtype',41,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C08-5","category":"C08","ko":"소화전·횡단보도 주차","en":"Hydrant/crossing parking","urgent":false,"danger":false,"squad":"S23"}}',X'74066F0BA5CF5F68336F5291563062072FAE9EA353E72370B1C59B700D2B1F96');
INSERT INTO "event" VALUES(89,'subtype',42,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C09-1","category":"C09","ko":"신호등 고장","en":"Signal fault","urgent":true,"danger":false,"squad":"S27"}}',X'0720B4E1D1825B0FCBFAB8393F9CFC3B6952006283C028AE3B3CD546474A58C2');
INSERT INTO "event" VALUES(90,'subtype',43,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C09-2","category":"C09","ko":"교통표지판 파손","en":"Broken sign","urgent":false,"danger":false,"squad":"S27"}}',X'5BF35893851D36B217C7A7AD84E87008FB3E22D05D3D3C242B3A2AF2B617C587');
INSERT INTO "event" VALUES(91,'subtype',44,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C09-3","category":"C09","ko":"볼라드·중앙분리대","en":"Bollard/median","urgent":false,"danger":false,"squad":"S28"}}',X'66BF3D5F522D54E1B33D86369FB7B97C2801B231C507328426B86ECC1AE315E0');
INSERT INTO "event" VALUES(92,'subtype',45,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C09-4","category":"C09","ko":"버스정류장","en":"Bus stop","urgent":false,"danger":false,"squad":"S27"}}',X'6DBCF5B1E01DAE05018437AD7F9BA216C6D8B6A5AA3620B11EC8D763091185F4');
INSERT INTO "event" VALUES(93,'subtype',46,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C09-5","category":"C09","ko":"횡단보도 도색","en":"Crossing paint","urgent":false,"danger":false,"squad":"S28"}}',X'0BF52A76B7BFFBD4D066E1FA0253B1F0EACE5A77D5F6B4692F4B563FE63336FC');
INSERT INTO "event" VALUES(94,'subtype',47,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C10-1","category":"C10","ko":"불법 현수막·벽보·전단","en":"Illegal banner/poster/flyer","urgent":false,"danger":false,"squad":"S29"}}',X'EA2BF020871485544D5CCCAF3975B81C4771F0B38CD8E4E3695F333C6774293B');
INSERT INTO "event" VALUES(95,'subtype',48,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C10-2","category":"C10","ko":"위험 간판","en":"Dangerous signboard","urgent":true,"danger":true,"squad":"S30"}}',X'EEEBD88C4A1F344C73CDADD2D4457666EB7DA357782BBE82404DE89234613B0D');
INSERT INTO "event" VALUES(96,'subtype',49,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C10-3","category":"C10","ko":"노점상·노상적치물","en":"Street vendor/obstruction","urgent":false,"danger":false,"squad":"S31"}}',X'2EBC3112AFD0068DA21FD8B882FAB63688D89A49F8E9FD3461493D621C4A77D9');
INSERT INTO "event" VALUES(97,'subtype',50,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C10-4","category":"C10","ko":"입간판","en":"Standing sign","urgent":false,"danger":false,"squad":"S29"}}',X'3E37E30CEF8D6DC31195B05B900E5587A9CCAEFFDB88AA18479C71E56C4EBA09');
INSERT INTO "event" VALUES(98,'subtype',51,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C11-1","category":"C11","ko":"가로수 전도·가지","en":"Fallen tree/branch","urgent":true,"danger":true,"squad":"S33"}}',X'13AFEB0B2E07425D15A7678F5699FB5749CF4CFE7C8D87B97979ED840749D7B0');
INSERT INTO "event" VALUES(99,'subtype',52,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C11-2","category":"C11","ko":"공원 시설 파손","en":"Broken park equipment","urgent":false,"danger":false,"squad":"S32"}}',X'B664F663933303585A523CB6213C18015006F41B703DD313D2B1632562FE7E8D');
INSERT INTO "event" VALUES(100,'subtype',53,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C11-3","category":"C11","ko":"해충 방제","en":"Pest control","urgent":false,"danger":false,"squad":"S33"}}',X'DF1228B3D5A4E86B5071AFA8BE27DB03B643F1D945F8D0357B243A24000B988B');
INSERT INTO "event" VALUES(101,'subtype',54,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C11-4","category":"C11","ko":"화단 훼손","en":"Damaged planting","urgent":false,"danger":false,"squad":"S32"}}',X'CF7A92D3E9F157ED20C8CA894CA123C74791A0F2BC5B622F459B1FB26ACC2ACF');
INSERT INTO "event" VALUES(102,'subtype',55,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C11-5","category":"C11","ko":"산불 위험","en":"Wildfire risk","urgent":true,"danger":true,"squad":"S32"}}',X'7CED07AF357D3D102F362649FBC38D60D2029133F10B309EFDAAA136D69CBA22');
INSERT INTO "event" VALUES(103,'subtype',56,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C12-1","category":"C12","ko":"유기동물","en":"Stray animal","urgent":false,"danger":false,"squad":"S34"}}',X'CE3D6C3B2A9E2E34704D8C75A495CFF7A9F968AA9822B26A29DA7D08C29FC343');
INSERT INTO "event" VALUES(104,'subtype',57,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C12-2","category":"C12","ko":"로드킬·사체","en":"Carcass","urgent":false,"danger":false,"squad":"S34"}}',X'671EB5492DAFE7F371692081CBBCCFF26D153B7C47A1A54F251C43628F16BDE7');
INSERT INTO "event" VALUES(105,'subtype',58,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C12-3","category":"C12","ko":"모기·쥐 방역","en":"Mosquito/rat control","urgent":false,"danger":false,"squad":"S35"}}',X'A86D248237684B752269D2D92C51324A45D76C9BD5743E78BCEEFE7AA2AD9837');
INSERT INTO "event" VALUES(106,'subtype',59,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C12-4","category":"C12","ko":"음식점 위생","en":"Food hygiene","urgent":false,"danger":false,"squad":"S35"}}',X'BD6B8FB07554D290703D916667BFC76CFF3D5A892FBB74A6D7E9D37E8F8FF7CE');
INSERT INTO "event" VALUES(107,'subtype',60,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C12-5","category":"C12","ko":"흡연","en":"Smoking","urgent":false,"danger":false,"squad":"S35"}}',X'17413E2CF637AC7067A643CD7D4843DDCD62A62F9A069AC55D0DF87CA3FC358E');
INSERT INTO "event" VALUES(108,'subtype',61,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C13-1","category":"C13","ko":"위험 시설물·담장","en":"Dangerous wall/structure","urgent":true,"danger":true,"squad":"S36"}}',X'ADAFA9CA8BF20EBA40AA4392C4BEC0A683C841337A604FE3AF078F272DBC4770');
INSERT INTO "event" VALUES(109,'subtype',62,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C13-2","category":"C13","ko":"무허가·불법 건축","en":"Illegal building","urgent":false,"danger":false,"squad":"S36"}}',X'9A4AA379C54DB341C9292B5A29564FA07F7494E4FD999CD207170242E2411EFD');
INSERT INTO "event" VALUES(110,'subtype',63,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C13-3","category":"C13","ko":"공사장 안전","en":"Site safety","urgent":true,"danger":false,"squad":"S36"}}',X'1B69B72BD9EF9F0E5B009D524F3F0383C96DD4C758C634F1485C6B01FA3B2DD6');
INSERT INTO "event" VALUES(111,'subtype',64,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C13-4","category":"C13","ko":"낙하물","en":"Falling objects","urgent":true,"danger":true,"squad":"S36"}}',X'4D4DC273141DB47075CE248A6974C4BCA9AA7A9EF3833289236F84E76FCC110B');
INSERT INTO "event" VALUES(112,'subtype',65,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C13-5","category":"C13","ko":"굴착 복구 불량","en":"Bad trench reinstatement","urgent":false,"danger":false,"squad":"S07"}}',X'715FD5FE6CD0F97D401D8243F9D961D627D9AD1A59C6B1591AED590344F94A08');
INSERT INTO "event" VALUES(113,'subtype',66,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C14-1","category":"C14","ko":"담당 부서 안내","en":"Which department","urgent":false,"danger":false,"squad":"S01"}}',X'66080B58A36FA28FB926CD2BD20CDC4D88E6B855292D0A3C1491B79637A3B906');
INSERT INTO "event" VALUES(114,'subtype',67,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C14-2","category":"C14","ko":"타 기관 소관 안내","en":"Other agency","urgent":false,"danger":false,"squad":"S01"}}',X'C43EA15BEDA9252B661D09ED673BCA6047F195153D179D2CBE6FE3C58DF0124D');
INSERT INTO "event" VALUES(115,'subtype',68,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C14-3","category":"C14","ko":"불친절 신고","en":"Staff discourtesy","urgent":false,"danger":false,"squad":"S01"}}',X'28C0DE73216AC8BF198889C7E841808B8999212B943C5F920768815E6087F8A1');
INSERT INTO "event" VALUES(116,'subtype',69,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C14-4","category":"C14","ko":"칭찬","en":"Compliment","urgent":false,"danger":false,"squad":"S01"}}',X'36179BB7BE2AA8930DF69C4CB1A675F3033D5FD7B50895A4E8C20C9710395CF5');
INSERT INTO "event" VALUES(117,'subtype',70,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"C14-5","category":"C14","ko":"반복·고충 민원","en":"Repeat/grievance","urgent":false,"danger":false,"squad":"S01"}}',X'D71B79AA9B0B8AB710A733115DFFF4EB1D9130E33158D700C0B69BD38EC22A93');
INSERT INTO "event" VALUES(118,'squad',1,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S01","ko":"총괄 기동반","en":"Lead Squad","kind":"lead","members":6,"categories":["C01","C02","C03","C04","C05","C06","C07","C08","C09","C10","C11","C12","C13","C14"]}}',X'3B654A4A9E709A88899AD627F2222A53B51E63A5B29189BDCF8C353F2A67280D');
INSERT INTO "event" VALUES(119,'squad',2,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S02","ko":"도로보수 1반(목동)","en":"Road Repair Squad 1 (Mok)","kind":"specialist","members":4,"categories":["C01","C02"]}}',X'712A2CE35A47A27FFE15320FFA52ECEE984D41254A58DA9695C174CC18AE8EC5');
INSERT INTO "event" VALUES(120,'squad',3,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S03","ko":"도로보수 2반(신월)","en":"Road Repair Squad 2 (Sinwol)","kind":"specialist","members":4,"categories":["C01","C02"]}}',X'C5B3A2DC919201389DC3AC744B1ECEF707D7903B2BA0004605D26DBE4861BDD2');
INSERT INTO "event" VALUES(121,'squad',4,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S04","ko":"도로보수 3반(신정)","en":"Road Repair Squad 3 (Sinjeong)","kind":"specialist","members":4,"categories":["C01","C02"]}}',X'1097CED6957C3626D590E5F355D066643344DA4FF5C2638AFDB2A56DA826AD7B');
INSERT INTO "event" VALUES(122,'squad',5,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S05","ko":"보도정비반","en":"Pavement Squad","kind":"specialist","members":3,"categories":["C01"]}}',X'2E1C8262D4764AF8FB786993A368DD599D018DE10DC25CF27D96229AE6A4D52C');
INSERT INTO "event" VALUES(123,'squad',6,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S06","ko":"제설대책반","en":"Snow and Ice Squad","kind":"specialist","members":3,"categories":["C01"]}}',X'A4A9DB6A75559B3E6B908D00282941A7ECF91CB6442CF2849D80794C541F6ACB');
INSERT INTO "event" VALUES(124,'squad',7,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S07","ko":"굴착복구반","en":"Trench Reinstatement Squad","kind":"specialist","members":2,"categories":["C01","C13"]}}',X'10493B55631F14116CC2CD1CA83580634CB92BD4FF5618A52DFCCF7ACE1AF0B8');
INSERT INTO "event" VALUES(125,'squad',8,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S08","ko":"하수준설 1반(목동)","en":"Sewer Clearing Squad 1 (Mok)","kind":"specialist","members":3,"categories":["C02"]}}',X'0FD5031F6FD537726A1F89F5AC3A64E3F1B92D8A7EFE15954357A854750F70FC');
INSERT INTO "event" VALUES(126,'squad',9,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S09","ko":"하수준설 2반(신월·신정)","en":"Sewer Clearing Squad 2 (Sinwol and Sinjeong)","kind":"specialist","members":3,"categories":["C02"]}}',X'FA9B54F4C56E506125D65D4A211D00A54BC04C27204000BD9B1288CA0D0C6BFC');
INSERT INTO "event" VALUES(127,'squad',10,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S10","ko":"치수방재반","en":"Flood Control Squad","kind":"specialist","members":4,"categories":["C02","C03"]}}',X'424FB3E61FBC2CD327D61191410DA639BFFE62C00C7644D69BE2E6A1AEB53AB5');
INSERT INTO "event" VALUES(128,'squad',11,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S11","ko":"가로등반","en":"Street Lighting Squad","kind":"specialist","members":3,"categories":["C03","C04"]}}',X'CE509B0F010326AF322565C4DE0E89FF167C7D27DCF79E7DF1BF09EF2B3767E6');
INSERT INTO "event" VALUES(129,'squad',12,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S12","ko":"보안등반","en":"Alley Lighting Squad","kind":"specialist","members":3,"categories":["C04"]}}',X'5C15DDD726455C683E11E18AF1283812556F3B8B938A88A169EB614AB48A67F2');
INSERT INTO "event" VALUES(130,'squad',13,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S13","ko":"청소처리 1반(목동)","en":"Cleansing Squad 1 (Mok)","kind":"specialist","members":4,"categories":["C05"]}}',X'9C28EEFDDC8BEC7718D5E4EE352B2CCA67BBBDA0210F441B50141EA71DB3EDDB');
INSERT INTO "event" VALUES(131,'squad',14,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S14","ko":"청소처리 2반(신월)","en":"Cleansing Squad 2 (Sinwol)","kind":"specialist","members":4,"categories":["C05"]}}',X'DCB40555627599A4ADCF9D25843AF95657C159E763E581FB98DEF44EFE7714E1');
INSERT INTO "event" VALUES(132,'squad',15,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S15","ko":"청소처리 3반(신정)","en":"Cleansing Squad 3 (Sinjeong)","kind":"specialist","members":4,"categories":["C05"]}}',X'53ACF23F86266DAC6A2580CEFF803AEB1E31F1F865B080C40422A397C8932369');
INSERT INTO "event" VALUES(133,'squad',16,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S16","ko":"무단투기단속반","en":"Dumping Patrol Squad","kind":"specialist","members":3,"categories":["C05"]}}',X'749AC4A7A7BB31FFC06D3436686CA7C56B558085E970F04C89C131483F3DCE0D');
INSERT INTO "event" VALUES(134,'squad',17,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S17","ko":"대형폐기물·재활용반","en":"Bulky Waste and Recycling Squad","kind":"specialist","members":3,"categories":["C05"]}}',X'28AD11794C264F2BAAE141A9D4DD5CCB426AD01FA36E513A13C74A4325591C19');
INSERT INTO "event" VALUES(135,'squad',18,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S18","ko":"노면청소반","en":"Street Sweeping Squad","kind":"specialist","members":3,"categories":["C05"]}}',X'417573F25D580F1514929E92658BA406C183C64E918A72B33FFAEB98E6EEC829');
INSERT INTO "event" VALUES(136,'squad',19,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S19","ko":"공사장소음반","en":"Construction Noise Squad","kind":"specialist","members":2,"categories":["C06"]}}',X'986D2B81BDF4F15AFF9D8FCC0BA0C27D58A4E49140B0FD2A946E9A213FA0BBC4');
INSERT INTO "event" VALUES(137,'squad',20,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S20","ko":"생활소음반","en":"Neighbourhood Noise Squad","kind":"specialist","members":2,"categories":["C06"]}}',X'8F3781428B25E9C6D6B12D4EC8649440396492527B15579F0BB01603B27D39FA');
INSERT INTO "event" VALUES(138,'squad',21,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S21","ko":"대기·비산먼지반","en":"Air and Dust Squad","kind":"specialist","members":3,"categories":["C07"]}}',X'141A52BEAF5156AB279167D37ADAA6B756201A4891A4C063E38624F8D254CF16');
INSERT INTO "event" VALUES(139,'squad',22,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S22","ko":"악취·유해물질반","en":"Odour and Hazardous Substances Squad","kind":"specialist","members":2,"categories":["C02","C07"]}}',X'6BABAA3685018B2B4ACEC0A8FAF90B2F23C598F798C901C3186B57A4DFAAEED8');
INSERT INTO "event" VALUES(140,'squad',23,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S23","ko":"주차관리 1반(목동)","en":"Parking Squad 1 (Mok)","kind":"specialist","members":3,"categories":["C08"]}}',X'7CFD54EBA46E921BFEDD25778C5166B92792A1A04C66EFE3A3ADB0158E365974');
INSERT INTO "event" VALUES(141,'squad',24,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S24","ko":"주차관리 2반(신월)","en":"Parking Squad 2 (Sinwol)","kind":"specialist","members":3,"categories":["C08"]}}',X'61BAC00F180DFF7906A74C1A8CBF02E7FF3C18908DA46A2FAA881E6A3A753089');
INSERT INTO "event" VALUES(142,'squad',25,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S25","ko":"주차관리 3반(신정)","en":"Parking Squad 3 (Sinjeong)","kind":"specialist","members":3,"categories":["C08"]}}',X'01EA60F4BAA83D24E4DA4EF2E969496ACFC5541E163AFC16C0C775F331EDF582');
INSERT INTO "event" VALUES(143,'squad',26,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S26","ko":"방치차량처리반","en":"Abandoned Vehicle Squad","kind":"specialist","members":2,"categories":["C08"]}}',X'77E50AB79EE7A27CB99EF1EA14AF9DA668B7450EFE6E9763EBC8CDDDF76E3D9D');
INSERT INTO "event" VALUES(144,'squad',27,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S27","ko":"교통시설처리 1반(신호·표지)","en":"Traffic Facilities Squad 1 (Signals and Signs)","kind":"specialist","members":3,"categories":["C09"]}}',X'B1C5C6F248AC6D8900563CF86CC114716BB4E13A0F4AA5544BBE771542A0A27F');
INSERT INTO "event" VALUES(145,'squad',28,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S28","ko":"교통시설처리 2반(도색·안전시설)","en":"Traffic Facilities Squad 2 (Marking and Barriers)","kind":"specialist","members":3,"categories":["C01","C09"]}}',X'6FD5255D3E7D14D96FBF44D7D4B3B13D0296B76ABD6446F5A7DAF0B9F1D5E580');
INSERT INTO "event" VALUES(146,'squad',29,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S29","ko":"광고물정비 1반(현수막·벽보)","en":"Signs Squad 1 (Banners and Posters)","kind":"specialist","members":3,"categories":["C10"]}}',X'AA2DC5AEB220A5FEC19D25D59D46F55A240A34DF5690CCEE0E8C61F0C98CE1A4');
INSERT INTO "event" VALUES(147,'squad',30,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S30","ko":"광고물정비 2반(간판)","en":"Signs Squad 2 (Signboards)","kind":"specialist","members":3,"categories":["C10"]}}',X'2F92B57D7D489C92CEFF0C6F540AEB9A5E3B76FDE12653ECD0BBE6EECA35F21C');
INSERT INTO "event" VALUES(148,'squad',31,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S31","ko":"가로정비반","en":"Street Clearance Squad","kind":"specialist","members":3,"categories":["C10"]}}',X'684F4E276D843F1399E33B750F4967E7A13097E9838A0A4385232607BD6C4EF2');
INSERT INTO "event" VALUES(149,'squad',32,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S32","ko":"공원녹지반","en":"Parks Squad","kind":"specialist","members":3,"categories":["C11"]}}',X'4F277227DBD2AF22712CC379F539DE5F1E3CEEF3FF743281C781886202F1C0EF');
INSERT INTO "event" VALUES(150,'squad',33,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S33","ko":"가로수반","en":"Street Trees Squad","kind":"specialist","members":4,"categories":["C11"]}}',X'D899CFEA5A81E5673105F9D7D655AFCB4DA2DD1020942C801B07CCE4F3EFD479');
INSERT INTO "event" VALUES(151,'squad',34,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S34","ko":"동물구호반","en":"Animal Care Squad","kind":"specialist","members":2,"categories":["C12"]}}',X'AB3454E141BBC8293EBE96DD09255ED38B6D484FEE7064C5ED64110B3AECAA80');
INSERT INTO "event" VALUES(152,'squad',35,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S35","ko":"보건위생·방역반","en":"Public Health and Pest Control Squad","kind":"specialist","members":2,"categories":["C12"]}}',X'8DA525A0243473AD22383B7B6BE42740E7FA195122D193EDD7251ADE0730652A');
INSERT INTO "event" VALUES(153,'squad',36,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"S36","ko":"건축안전반","en":"Building Safety Squad","kind":"specialist","members":2,"categories":["C13"]}}',X'51C7ABF9E510FD7D021494458DF04D8CCBEBC33445A8409144270463BB5C6ED0');
INSERT INTO "event" VALUES(154,'agency',1,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"FIRE119","ko":"119 소방","en":"Fire and Rescue 119","kind":"emergency","telephone":"119","responsible_ko":"화재·구조·구급, 가스·붕괴·침수 등 인명 위험, 소방차 통행 방해","responsible_en":"Fire, rescue and ambulance; gas, collapse, flooding and other danger to life; blocked fire engines"}}',X'4B5C1EC410D18EFFECED4FC8E0D71725EFEF62F9EBCD8EB4FE0AF63B3138112D');
INSERT INTO "event" VALUES(155,'agency',2,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"POLICE112","ko":"112 경찰","en":"Police 112","kind":"emergency","telephone":"112","responsible_ko":"긴급 통행 방해, 인근 소란, 현장 교통 통제","responsible_en":"Urgent obstruction of traffic, disturbance of the peace, traffic control on the spot"}}',X'05B74B1A6D2557C84F70226CC439429D71514A6ECD6C94530E3F967E305B2640');
INSERT INTO "event" VALUES(156,'agency',3,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"CITYGAS","ko":"서울도시가스","en":"Seoul City Gas","kind":"emergency","telephone":"1588-5788","responsible_ko":"가스 냄새·누출 긴급 출동, 가스 공급 차단과 배관 보수","responsible_en":"Emergency call-out for gas smells and leaks, gas shut-off and pipe repair"}}',X'A232ED24928AB1A56F203FED020A5A76D293219B7CB754ADA05F61169291D864');
INSERT INTO "event" VALUES(157,'agency',4,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"KGS","ko":"한국가스안전공사","en":"Korea Gas Safety Corporation","kind":"emergency","telephone":"1544-4500","responsible_ko":"가스 사고 신고와 안전 점검, LPG 시설","responsible_en":"Gas accidents and safety inspection, LPG installations"}}',X'9BDA87444A527211465B351085AC46763E96C3DB64BACFBC67A36888EF8C199D');
INSERT INTO "event" VALUES(158,'agency',5,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"KEPCO","ko":"한국전력","en":"KEPCO (electric power)","kind":"emergency","telephone":"123","responsible_ko":"정전, 전봇대, 늘어지거나 끊어진 전선, 전선에 닿은 가지, 전력 맨홀","responsible_en":"Power cuts, power poles, sagging or broken wires, branches on wires, power manholes"}}',X'9B1A05726352C3D050149A3DCC388D15C79CF245A077C4B70D0523B6537CC9A3');
INSERT INTO "event" VALUES(159,'agency',6,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"KESC","ko":"한국전기안전공사","en":"Korea Electrical Safety Corporation","kind":"emergency","telephone":"1588-7500","responsible_ko":"누전·감전 위험 긴급 점검","responsible_en":"Emergency inspection of leakage and electric-shock hazards"}}',X'9BAB267B2C6A6CA4AC7BADD5521056BBEFB33FE84C132CB615492D19C438987F');
INSERT INTO "event" VALUES(160,'agency',7,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"SH","ko":"SH공사 집단에너지사업단","en":"SH Corporation, district heating","kind":"outside","telephone":"","responsible_ko":"열수송관 파손과 수증기, 열수송관 맨홀, 지역난방 중단","responsible_en":"Burst heat pipes and steam, heat-pipe manholes, loss of district heating"}}',X'F86B1D72A856878023F21ADF6B9C08E44B20DB8F915FE7D7D3A8D97892CA527A');
INSERT INTO "event" VALUES(161,'agency',8,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"SEOULENERGY","ko":"서울에너지공사","en":"Seoul Energy Corporation","kind":"outside","telephone":"","responsible_ko":"지역난방 열수송관(SH공사 집단에너지사업단 업무 승계)","responsible_en":"District-heating pipes (took over from SH Corporation)"}}',X'9CACA413BA3787451617B41912855DA5255FE18188EE98B42B9A8F83B8D1E8A3');
INSERT INTO "event" VALUES(162,'agency',9,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"WATER","ko":"강서수도사업소","en":"Gangseo Waterworks Office","kind":"outside","telephone":"","responsible_ko":"상수도 누수·단수, 수도관 파열, 상수 맨홀","responsible_en":"Water leaks and cut-offs, burst mains, water manholes"}}',X'D27CE12AAECBEC61CBBCBD365861B250AD9C326409A4EF526FF091C30B224690');
INSERT INTO "event" VALUES(163,'agency',10,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"KT","ko":"KT","en":"KT (telecom)","kind":"outside","telephone":"","responsible_ko":"통신주, 늘어진 통신선, 통신 맨홀","responsible_en":"Telecom poles, hanging cables, telecom manholes"}}',X'03B5B73A42D494B8BDF7C7A383CC6E476B3971A81B02E5934FA5C43F88D7D37D');
INSERT INTO "event" VALUES(164,'agency',11,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"TELCO","ko":"기타 통신사","en":"Other telecom carriers","kind":"outside","telephone":"","responsible_ko":"KT 외 통신사 케이블, 불법 광고 전화번호 이용 정지","responsible_en":"Cables of other carriers, blocking of numbers on illegal advertising"}}',X'3A2C73AFC071E5759323520351A121761FDB711F77787C2FE53F41968B5B032E');
INSERT INTO "event" VALUES(165,'agency',12,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"SEOULROAD","ko":"서울시 도로사업소","en":"Seoul Road Office","kind":"outside","telephone":"","responsible_ko":"폭 20m 이상 시도의 포장·시설물 보수","responsible_en":"Surface and structures of city roads 20 m wide or more"}}',X'DD97B428859A08864D6799C473BB45AA0D6DA5B23F95BEC8D7EC9BDFC2CAA0CC');
INSERT INTO "event" VALUES(166,'agency',13,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"SEOULROADTRAFFIC","ko":"서울시 도로교통소통 담당","en":"Seoul road traffic flow section","kind":"outside","telephone":"","responsible_ko":"시 관할 도로의 차선·소통 관련 시설","responsible_en":"Lane marking and traffic-flow facilities of city roads"}}',X'65D2D9375E5528F5DBFDB399988238F1A01E7403BC3BBB822ABCEB0EA02D107D');
INSERT INTO "event" VALUES(167,'agency',14,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"SEOULTRAFFIC","ko":"서울시 교통운영과","en":"Seoul Traffic Operations Division","kind":"outside","telephone":"","responsible_ko":"신호등 설치·운영, 신호 주기","responsible_en":"Traffic signals, their operation and timing"}}',X'A38958AA330E7CB5146822C367786ACFA66F5D802BCD5272608920C9B6398DFC');
INSERT INTO "event" VALUES(168,'agency',15,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"KOROAD","ko":"도로교통공단","en":"Korea Road Traffic Authority (KoROAD)","kind":"outside","telephone":"","responsible_ko":"신호 체계 점검과 교통안전 시설 기술 검토","responsible_en":"Inspection of signal systems, technical review of safety facilities"}}',X'C32082538F4727A89D1B07208C1C1E11E8A178B5634B492A6C387D85331EA3C2');
INSERT INTO "event" VALUES(169,'agency',16,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"POLICE_YC","ko":"양천경찰서","en":"Yangcheon Police Station","kind":"outside","telephone":"","responsible_ko":"교통 규제 심의, 음란·명함 전단 단속","responsible_en":"Traffic regulation review, obscene flyers and calling cards"}}',X'D0AD8183365B218BA56B2F882B4117B27BC4B6F639DB338FAF0E9793B4BE4C13');
INSERT INTO "event" VALUES(170,'agency',17,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"HAULER","ko":"수집·운반 대행업체","en":"Contract waste hauler","kind":"outside","telephone":"","responsible_ko":"생활·음식물·재활용 쓰레기 수거","responsible_en":"Collection of household waste, food waste and recyclables"}}',X'67650A805A97F3A11484C7F1D083D933D9C2ACD4B4FEE0C793B31A9B7241BDA2');
INSERT INTO "event" VALUES(171,'agency',18,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"KECO","ko":"한국환경공단","en":"Korea Environment Corporation (K-eco)","kind":"outside","telephone":"","responsible_ko":"대기·석면 측정 등 환경 기술 지원","responsible_en":"Environmental measurements such as air and asbestos"}}',X'0A3B631D0E70E886A64256C1540367ADA145583943C64B28B217A2593406D8DE');
INSERT INTO "event" VALUES(172,'agency',19,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"EWASTE","ko":"폐가전 무상수거센터","en":"Free e-waste collection centre","kind":"outside","telephone":"1599-0903","responsible_ko":"대형 폐가전 무상 방문 수거","responsible_en":"Free collection of large discarded appliances"}}',X'7292379D26A8D83F3E5AEEA78DCD51243D4BAFFFB90A9D31A37894FB9DACB66A');
INSERT INTO "event" VALUES(173,'agency',20,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"FLOORNOISE","ko":"층간소음이웃사이센터","en":"Floor-noise Centre (K-eco)","kind":"outside","telephone":"1661-2642","responsible_ko":"층간소음 상담과 현장 진단","responsible_en":"Advice and on-site diagnosis of inter-floor noise"}}',X'56AC900A2DDF0A3F92FEF1914F68790B9DA360568B2B09D8A458FED3129548AD');
INSERT INTO "event" VALUES(174,'agency',21,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"KAC","ko":"한국공항공사","en":"Korea Airports Corporation","kind":"outside","telephone":"","responsible_ko":"김포공항 항공기 소음 대책(신월동 등)","responsible_en":"Gimpo aircraft noise measures (Sinwol and others)"}}',X'E6815EE1E434EF0D23A130D848F85BDCA66DA7673D5A5BC9DF916AA9989A4A1F');
INSERT INTO "event" VALUES(175,'agency',22,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"SEOULAIR","ko":"서울시 대기정책과","en":"Seoul Air Quality Policy Division","kind":"outside","telephone":"","responsible_ko":"매연 차량 점검, 대기오염 대책","responsible_en":"Smoky vehicles, air pollution measures"}}',X'B499992A176BA8753E4563896D94020CB5249577C5135F8B015D0AB384540407');
INSERT INTO "event" VALUES(176,'agency',23,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"ANIMAL","ko":"동물구조관리협회","en":"Animal Rescue and Management Association","kind":"outside","telephone":"","responsible_ko":"유기동물 구조·보호·인계","responsible_en":"Rescue, shelter and handover of stray animals"}}',X'43E784170F4BF776524F735B3DCDAE12E11ACFE295F7718D062ACE13406D4002');
INSERT INTO "event" VALUES(177,'agency',24,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"MFDS","ko":"식품의약품안전처","en":"Ministry of Food and Drug Safety","kind":"outside","telephone":"1399","responsible_ko":"부정·불량식품 신고","responsible_en":"Reports of adulterated or unsafe food"}}',X'9BCF2D8762C6F89F319F0A84E906CD4D0CFEB960BBC90808E8C97A838360635E');
INSERT INTO "event" VALUES(178,'agency',25,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"KOSHA","ko":"한국산업안전보건공단","en":"Korea Occupational Safety and Health Agency","kind":"outside","telephone":"","responsible_ko":"공사장 근로자 안전 점검","responsible_en":"Worker safety on building sites"}}',X'D50957F4C63BC5C05AE6BF6DFE67850C27C15E6882470423A38EBAE27E43283D');
INSERT INTO "event" VALUES(179,'agency',26,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"SEOULBUILD","ko":"서울시 건축안전센터","en":"Seoul Building Safety Centre","kind":"outside","telephone":"","responsible_ko":"위험 건축물·굴착 공사장 안전 점검","responsible_en":"Safety inspection of dangerous buildings and excavations"}}',X'2402BFE1C38828AC9C65D69427479D7980F89FF0B39AE6217A614E3B59ADC63D');
INSERT INTO "event" VALUES(180,'agency',27,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"DASAN120","ko":"120다산콜","en":"120 Dasan Call Center","kind":"outside","telephone":"120","responsible_ko":"서울시정 안내와 다른 자치구 민원 연결","responsible_en":"City information, connection to other districts"}}',X'0127C108B4216AB8589D17627D983D951AF66F616094AAC392942A2BB7EC6091');
INSERT INTO "event" VALUES(181,'agency',28,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"EPEOPLE","ko":"국민신문고","en":"e-People","kind":"outside","telephone":"","responsible_ko":"중앙행정기관 소관 민원, 고충민원 접수","responsible_en":"Complaints within central government, grievances"}}',X'F12B406CDF741E7AE788D65FD29D3854D9E2FE2AEB2C455C33A0ED924E027D99');
INSERT INTO "event" VALUES(182,'agency',29,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"GANGSEO","ko":"강서구청","en":"Gangseo-gu Office","kind":"outside","telephone":"","responsible_ko":"강서구 관내(관외 이송)","responsible_en":"Places in Gangseo-gu (outside the district)"}}',X'D88681DFD44FC301D4126EC4E4C7AA5B71C3E0D29CAF1405CD1DD8E05AA7E3FD');
INSERT INTO "event" VALUES(183,'agency',30,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"GURO","ko":"구로구청","en":"Guro-gu Office","kind":"outside","telephone":"","responsible_ko":"구로구 관내(관외 이송)","responsible_en":"Places in Guro-gu (outside the district)"}}',X'B7CC32EDF8393F11E88AA2C792610ED43407EB069F182D45ADE916C0FB8C1084');
INSERT INTO "event" VALUES(184,'agency',31,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"YEONGDEUNGPO","ko":"영등포구청","en":"Yeongdeungpo-gu Office","kind":"outside","telephone":"","responsible_ko":"영등포구 관내(관외 이송)","responsible_en":"Places in Yeongdeungpo-gu (outside the district)"}}',X'AFBC132F6EFB23F711422FAD61343BE318CBCDDA98BD1E9F0F6ADED6C36D1196');
INSERT INTO "event" VALUES(185,'agency',32,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"BUCHEON","ko":"부천시청","en":"Bucheon City Hall","kind":"outside","telephone":"","responsible_ko":"부천시 관내(관외 이송)","responsible_en":"Places in Bucheon (outside the district)"}}',X'CC9F76E3D017A01D8D966E09E4873850FCA6F83F2DDD243C3B9B9667C07482AF');
INSERT INTO "event" VALUES(186,'agency',33,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"D_AUDIT","ko":"감사담당관","en":"Audit Officer","kind":"department","telephone":"","responsible_ko":"불친절 신고, 고충민원 조사, 행정사무착오보상","responsible_en":"Staff discourtesy, grievance investigation, compensation for official error"}}',X'E34E402E91B563A3624779FDE03E7CD911C7BEFBF116166E53D39CF3C567E186');
INSERT INTO "event" VALUES(187,'agency',34,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"D_CIVIL","ko":"민원봉사과","en":"Civil Service Division","kind":"department","telephone":"","responsible_ko":"담당 부서 안내, 칭찬 접수, 바로처리 8572 운영","responsible_en":"Which department, compliments, running of the 8572 service"}}',X'1056D5FC4F5E9E077935FFD92721C7E0F35A6CDE05F45CDF22D028C535618CC8');
INSERT INTO "event" VALUES(188,'agency',35,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"D_WORKS","ko":"토목과","en":"Civil Works Division","kind":"department","telephone":"","responsible_ko":"구도 포장·보도·도로 침하, 제설","responsible_en":"District road surface, pavements, subsidence, snow"}}',X'19FDD0298DFCEAA62DFC90D6969CAFD40824611B4464D1C85AE026B6DEAA6A0C');
INSERT INTO "event" VALUES(189,'agency',36,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"D_ROAD","ko":"도로과","en":"Road Division","kind":"department","telephone":"","responsible_ko":"가로등·보안등","responsible_en":"Street and alley lighting"}}',X'5132C90F24A2A6A9E9CE617D4AD25B45BA5EC346D33D204E1A12431607EDFC19');
INSERT INTO "event" VALUES(190,'agency',37,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"D_DRAIN","ko":"치수방재과","en":"Drainage and Flood Division","kind":"department","telephone":"","responsible_ko":"하수도·빗물받이·침수","responsible_en":"Sewers, gullies, flooding"}}',X'814A18EB9DEE177FA25BCC2E9AE99B1582BBA37A6335D586B9701585C2B60D44');
INSERT INTO "event" VALUES(191,'agency',38,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"D_CLEAN","ko":"청소행정과","en":"Cleansing Division","kind":"department","telephone":"","responsible_ko":"쓰레기 수거·무단투기 과태료·재활용","responsible_en":"Waste collection, dumping fines, recycling"}}',X'4CED6F92B185F7FF7A391F5E9B445B85A8F0E3FFD16115DE0B513D66C4083D2D');
INSERT INTO "event" VALUES(192,'agency',39,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"D_ENV","ko":"환경과","en":"Environment Division","kind":"department","telephone":"","responsible_ko":"소음·진동, 비산먼지, 악취, 대기","responsible_en":"Noise and vibration, dust, odour, air"}}',X'45AD7511DD040617AA704C29965ADCCAF5637712247B78D49D9811358168FB00');
INSERT INTO "event" VALUES(193,'agency',40,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"D_PARK","ko":"주차관리과","en":"Parking Division","kind":"department","telephone":"","responsible_ko":"불법 주정차 단속, 거주자우선주차, 방치 차량","responsible_en":"Parking enforcement, resident permits, abandoned vehicles"}}',X'02F6790E824BCF1A8D1CF68B361F43585D6463B59107808769BCBEB53DD1DEFF');
INSERT INTO "event" VALUES(194,'agency',41,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"D_TRAFFIC","ko":"교통행정과","en":"Traffic Division","kind":"department","telephone":"","responsible_ko":"표지판·볼라드·버스정류장·도색","responsible_en":"Signs, bollards, bus stops, road marking"}}',X'D9CC8F48D4F11876345DF03E1682C910B829D20055C842E4C674F6B5FD290128');
INSERT INTO "event" VALUES(195,'agency',42,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"D_DESIGN","ko":"도시디자인과","en":"Urban Design Division","kind":"department","telephone":"","responsible_ko":"불법 광고물, 위험 간판","responsible_en":"Illegal advertising, dangerous signboards"}}',X'837788EE072FB5DF790FDFBEC8227379096D539CFB910BE5DF25D498F9FC2249');
INSERT INTO "event" VALUES(196,'agency',43,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"D_CONSTR","ko":"건설관리과","en":"Construction Management Division","kind":"department","telephone":"","responsible_ko":"노점상·노상적치물, 도로 점용","responsible_en":"Street vendors, obstructions, use of the road"}}',X'246ED25F241B8CB844F200FA0D01DCE3654C56281D9F3A1E67F184A10829DFDF');
INSERT INTO "event" VALUES(197,'agency',44,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"D_GREEN","ko":"공원녹지과","en":"Parks and Greenery Division","kind":"department","telephone":"","responsible_ko":"가로수·공원·화단·해충·산불","responsible_en":"Street trees, parks, planting, pests, wildfire"}}',X'E426B0A2CE11CBA9DA4AB04FC965126F8D96A133D6D3F27041220D9619059B04');
INSERT INTO "event" VALUES(198,'agency',45,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"D_HYGIENE","ko":"보건위생과","en":"Public Health and Hygiene Division","kind":"department","telephone":"","responsible_ko":"음식점 위생, 유기동물·사체","responsible_en":"Food hygiene, stray animals and carcasses"}}',X'6BE1C23C30FB6E512769D2796C2713D7B54743F650EC7016BAB8BFF38537FB98');
INSERT INTO "event" VALUES(199,'agency',46,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"D_HEALTH","ko":"보건소","en":"Public Health Centre","kind":"department","telephone":"","responsible_ko":"방역, 금연 구역","responsible_en":"Pest control, no-smoking areas"}}',X'40DD499EBA33FF619D94D2E229D64B900D65267ABE7D878E3FE7D4C04B56FFBC');
INSERT INTO "event" VALUES(200,'agency',47,1,X'01A205EABE8074C587C4A21DE7BC8C8B',1795395600000,1795395600000,8,'defined',1,'{"said_by":"record","entry":{"code":"D_BUILD","ko":"건축과","en":"Building Division","kind":"department","telephone":"","responsible_ko":"위험 시설물, 불법 건축, 공사장 안전","responsible_en":"Dangerous structures, illegal building, site safety"}}',X'6C2ABF63730E2D1F7A4688B988B91F9033837FD85821C6CEF556BE6DA50CB16A');
INSERT INTO "event" VALUES(201,'complaint',1,1,X'01A205EABE8076E490EBEF6AB6D0C905',1795395600000,1795395600000,1,'received',1,'{"said_by":"operator","number":{"year":2026,"serial":1},"details":{"district":9,"category":2,"subtype":7,"priority":"urgent","channel":"telephone","language":"ko","anonymous":false,"call_back":true,"story":{"text":1,"sha256":"ba7ed028f90e8cfa92b41f1f1ef4e68a7e847a77da01f2e0f99908220d1c1bf6"},"place":{"text":2,"sha256":"0e6588f649fde915248ded66b4cdd93ab5c68f9acfb27e10b0e5a4f93e569136"},"name":{"text":3,"sha256":"0d8849794b2815d42ec54a4f1e3fbcea5d3ea70397c96b17ff52cfdd2ab7efdb"},"telephone":{"text":4,"sha256":"5e98945de10f2d45b6fd7b74ebdf1528e336d48f11568ca4021d5a922ba6cab8"}},"deadlines":{"promise":1,"out":1795397400000,"resolve":1795406400000},"date_only":false}',X'2ACC59023EC8F3222A8F963F389B87465155C490C169CD9B1F3A7A01C7D9E2B0');
INSERT INTO "event" VALUES(202,'complaint',1,2,X'01A205EABE807D5BA6EBA507156B8600',1795395600000,1795395600000,1,'alerted',1,'{"said_by":"operator","agency":1,"note":{"text":5,"sha256":"c396a2441af6366e7f1c7397db78d00e5f3e260f418148a2b5c2d3fbe0eb3277"}}',X'5BF4F0C21EB5F6B8896D96F21229921FA497582C5551988A53EA26415919AEB4');
INSERT INTO "event" VALUES(203,'complaint',1,3,X'01A205EABE807C098488967DFB96F186',1795395600000,1795395600000,1,'squad_assigned',1,'{"said_by":"operator","dispatch":1,"squad":2}',X'8CC7E50FA6FE04D099EB9B83532F4033B82015D5313C1D4B46BE3930F9B40EBB');
INSERT INTO "event" VALUES(204,'complaint',1,4,X'01A205EABE8073468286F86F3278C802',1795395600000,1795395600000,1,'squad_called',1,'{"said_by":"operator","dispatch":1}',X'325203D72EA8BF528F84FF6D062B45E0EB58787C7541E565D264D8E16BC88D87');
INSERT INTO "event" VALUES(205,'complaint',1,5,X'01A205EF52607634875B4B7CBC158E3B',1795395900000,1795395900000,1,'squad_out',1,'{"said_by":"operator","dispatch":1}',X'FDF1F7202A73FD91437C5D676057CE0CF35FD7805658B1333A6A6FCCE8E73EA5');
INSERT INTO "event" VALUES(206,'complaint',1,6,X'01A205F5BB0075C2AC7229B76BB11A9F',1795396320000,1795396320000,1,'squad_arrived',1,'{"said_by":"operator","dispatch":1}',X'499E6BBD4458FA473C910D02873A7CA9AA3DA994D44C030BE6D2CF3FF1B98AA4');
INSERT INTO "event" VALUES(207,'complaint',1,7,X'01A205F5BB007236825255CB227EAFCC',1795396320000,1795396320000,1,'note_added',1,'{"said_by":"operator","note":{"text":6,"sha256":"dd4166e8d94855259cecdbce77a7c02c094d79999121bb61e0524e7f83fc7c94"}}',X'68148E3E8FF993BE076E851AE86ED12E734FD1C560C5215D796F58ACA0FE059E');
INSERT INTO "event" VALUES(208,'complaint',1,8,X'01A205F5BB00760A9ED649123A9B128B',1795396320000,1795396320000,1,'referred',1,'{"said_by":"operator","referral":1,"agency":7,"contact":{"text":7,"sha256":"2da5113afd053bfb633d112ecfef585dcc51aa7dc8a69376c740112ee124541a"},"reference":{"text":8,"sha256":"a16c2af79ec2df62d7d41d5dd22cdd670f3a6bddd52277b8125e93e76ee886f0"},"note":{"text":9,"sha256":"d5a163ae54fbafd8d480142327047421cbe24e9ba7d92622c9867846361dd049"},"promised_at":1795399920000}',X'8DDE5C45B6D35626732DAFF9D689C14092CEF45AB33C2A9FBE1B1ED62DB7BD95');
INSERT INTO "event" VALUES(209,'complaint',1,9,X'01A205F5BB007C76B2EFC7805A17F3E1',1795396320000,1795396320000,1,'referral_answered',1,'{"said_by":"operator","referral":1,"note":{"text":10,"sha256":"0f2dba90d174bb95c3a5a83c56dd72dad1c8e0d4c1420c8573716afbb9ad6891"},"promised_at":1795401720000}',X'EE9AE125628D7BAE2CAF7C773AB48DA5B00017F062897CE2D5465B6F33108CC3');
INSERT INTO "event" VALUES(210,'complaint',1,10,X'01A2061A5A007D6F86497D018A0BD337',1795398720000,1795398720000,1,'referral_completed',1,'{"said_by":"operator","referral":1,"note":{"text":11,"sha256":"913aaf3bffa657c0eb1df78a43048a1973080a1cda11c3ef8fc548be9e4dab86"}}',X'578A583F60573FBECABA8B0050F660234D2147BD0D561FD46134AC25369F4710');
INSERT INTO "event" VALUES(211,'complaint',1,11,X'01A2061A5A0078B78FC932B472ECD991',1795398720000,1795398720000,1,'squad_left',1,'{"said_by":"operator","dispatch":1}',X'86A1BE5C7F4786DCACCE935A238027AA0BB75D3E55CE7EE3F3113771401E5017');
INSERT INTO "event" VALUES(212,'complaint',1,12,X'01A2061A5A0078F9B1AD6DE7C0BBFD2D',1795398720000,1795398720000,1,'resolved',1,'{"said_by":"operator","outcome":"done","note":{"text":12,"sha256":"987b2920688b9df14b3a7510b187de3369060b2c004247a73e91b89760cba050"}}',X'24C20D2AEB29844ADA3F9402031846677751DB8FF0F0124224BC2B205BBE8531');
INSERT INTO "event" VALUES(213,'complaint',1,13,X'01A2061A5A007028B4E8732E4A36E8CA',1795398720000,1795398720000,1,'caller_informed',1,'{"said_by":"operator","method":"telephone","result":"no_answer"}',X'EB77AC33B312422907E4D0257412D01F37E357573AE1DEFB36A9C407F4055D19');
INSERT INTO "event" VALUES(214,'complaint',1,14,X'01A2061A5A007B98A6D4AA8B29CEAA54',1795398720000,1795398720000,1,'caller_informed',1,'{"said_by":"operator","method":"telephone","result":"reached","note":{"text":13,"sha256":"b39bf588e3c920655966adf113e972ddb3f66db97ac3dd3aa334ee2c5534224c"}}',X'186FCFDC381F67210AD28146F1031FDCDBCB561962B429918B644C575775CFD8');
INSERT INTO "event" VALUES(215,'complaint',1,15,X'01A2061A5A007E4C9E9E23407802B481',1795398720000,1795398720000,1,'closed',1,'{"said_by":"operator"}',X'021A066B50786328219AE2E393AD51BAF604ABCE8472381F4098345ABC8FD51C');
INSERT INTO "event" VALUES(216,'complaint',1,16,X'01A2062CA98079E4B160474004D15389',1795399920000,1795399920000,1,'reopened',1,'{"said_by":"operator","reason":"other","cycle":2,"deadlines":{"promise":1,"out":1795401720000,"resolve":1795410720000},"note":{"text":14,"sha256":"08aac357be16a9354e4bb0d75f5733570c3a82cb5c79e721fd2aaf356423f39a"}}',X'7C77F04C95C2D26353460A43C1AFF9F7F3274E5E3441344E3643DEECFB1C5154');
INSERT INTO "event" VALUES(217,'complaint',1,17,X'01A2062CA98077D1A11FE00B85E9D3AD',1795399920000,1795399920000,1,'squad_assigned',1,'{"said_by":"operator","dispatch":2,"squad":3}',X'C64D309FC9B20CA85F2A72B7E357E5A7D4DDA414562180BACEA134D3DE411A06');
INSERT INTO "event" VALUES(218,'complaint',1,18,X'01A2062CA98077D1A11FE00B85E9D3AD',1795399920000,1795399920000,1,'squad_called',1,'{"said_by":"operator","dispatch":2}',X'9E04EDD1DC538B38E54D5E183E160E8F885644A4277B90C22753724F07613775');
INSERT INTO "event" VALUES(219,'complaint',1,19,X'01A2062CA9807ADCA6753E1663146313',1795399920000,1795399920000,1,'squad_recalled',1,'{"said_by":"operator","dispatch":2,"reason":"wrong_squad"}',X'6EB796943F23BC9C7325BB791ADBF032DAC7B3C45CC78FDB0F0B58FF2A9E77D9');
INSERT INTO "event" VALUES(220,'complaint',1,20,X'01A2062CA9807ADCA6753E1663146313',1795399920000,1795399920000,1,'squad_assigned',1,'{"said_by":"operator","dispatch":3,"squad":4,"replaces":2}',X'DDD2E88ECFC618EBAFFA6D09769EDD7B1874912E9CC9C284D7F24FD57E171AC5');
INSERT INTO "event" VALUES(221,'complaint',1,21,X'01A2062CA9807ADCA6753E1663146313',1795399920000,1795399920000,1,'squad_called',1,'{"said_by":"operator","dispatch":3}',X'CF9A323FEDC43D956AD247AA32718C055BE5A9008A3F4236EEB2487C25DB039C');
INSERT INTO "event" VALUES(222,'complaint',1,22,X'01A2062CA9807FB48C4338C9DE9CB655',1795399920000,1795399920000,1,'squad_recalled',1,'{"said_by":"operator","dispatch":3,"reason":"other"}',X'4B349A58814D8A918A2AEEB628D817AB242F44725C81DBA61B72365FC53F54B7');
INSERT INTO "event" VALUES(223,'complaint',1,23,X'01A2062CA9807D25B3F90230B853910F',1795399920000,1795399920000,1,'handed_over',1,'{"said_by":"operator","to":"next_shift","note":{"text":15,"sha256":"68dbe69682bdbf804638a6be9361a966a2b0ec9b057cce2c71872eaf8d9562ed"}}',X'FC4B01DBF0515451560D3842EF6E39D37596E66CB5C212ECA8619827CDF3A92D');
INSERT INTO "event" VALUES(224,'complaint',2,1,X'01A2062CA980782AB37BBA83ED14DE87',1795399920000,1795399920000,1,'received',1,'{"said_by":"operator","number":{"year":2026,"serial":2},"details":{"district":9,"category":2,"subtype":7,"priority":"urgent","channel":"telephone","language":"ko","anonymous":false,"call_back":true,"story":{"text":16,"sha256":"b9dd1db850ef5174ff728355d004a1d4f668ed92bb1dd6308ad9f0be9298144a"},"place":{"text":17,"sha256":"d45e87d5c29ccd809d369b1f214ef57af271f292eab7411e8d15cff14a8e95f1"},"name":{"text":18,"sha256":"44ea63a32d3fd5876c638f7db34c3c23616dafe5790443678813cc76eabcbaba"},"telephone":{"text":19,"sha256":"21c4b4e87efe758f701b4b3af89a066d26d78bb0393213d9783537e097cc4898"}},"deadlines":{"promise":1,"out":1795401720000,"resolve":1795410720000},"date_only":false}',X'38C29071416A81450BC8FF2B0A822210E54A614B5DCDF49D070AE963ECA1B930');
INSERT INTO "event" VALUES(225,'complaint',2,2,X'01A2062CA98071E1A996F275F48F749E',1795399920000,1795399920000,1,'attached',1,'{"said_by":"operator","to":1}',X'C4B13058082708F7E655BA106D3874EE86027D3F1E9EC9B407F967A7F10D318C');
INSERT INTO "event" VALUES(226,'complaint',1,24,X'01A2062CA98071E1A996F275F48F749E',1795399920000,1795399920000,1,'also_reported',1,'{"said_by":"operator","by":2}',X'A204CFFAF8B56542CD4575954A4130ED1A1947C91D55658BA350C4CE43625F4D');
INSERT INTO "event" VALUES(227,'complaint',2,3,X'01A2062CA98077C3A87B1B55623A9246',1795399920000,1795399920000,1,'detached',1,'{"said_by":"operator","from":1}',X'CE1216C4AB52280A405D8A6B5D039B87718C128250983E7D20D1CAD467BBDE97');
INSERT INTO "event" VALUES(228,'complaint',1,25,X'01A2062CA98077C3A87B1B55623A9246',1795399920000,1795399920000,1,'also_reported_withdrawn',1,'{"said_by":"operator","by":2}',X'79EF830CBBE9EC66BB937A0CA2566BE441CCDB666DE20F4735F4FB5C8EC588B6');
INSERT INTO "event" VALUES(229,'complaint',2,4,X'01A2062CA9807712A77920ECB11C2AED',1795399920000,1795399920000,1,'held',1,'{"said_by":"operator","reason":"weather","note":{"text":20,"sha256":"ff8c0e416031b3d15b8fd35785d5a7c6d0a4e51da5e8125120153a98f3fd701c"}}',X'16C9D2B4680FDCDF5E45096A4697D2347E072D863642801B0299D10BB12448C2');
INSERT INTO "event" VALUES(230,'complaint',2,5,X'01A2062F68A07AA88C59ECECF258F028',1795400100000,1795400100000,1,'resumed',1,'{"said_by":"operator"}',X'A87560262A73F4C58526128D929400B4B16162BADFB598EF44DA1E08528A2BAA');
INSERT INTO "event" VALUES(231,'complaint',2,6,X'01A2062F68A0790B86A9A37CC886739E',1795400100000,1795400100000,1,'priority_changed',1,'{"said_by":"operator","priority":{"before":"urgent","after":"ordinary"}}',X'787824BEE0E43C3425AD63A6E96BFC0972B2528177802CB8D211B39DCB4DF523');
INSERT INTO "event" VALUES(232,'complaint',2,7,X'01A2062F68A07F4BBF10F8AAAFFD9524',1795400100000,1795400100000,1,'amended',1,'{"said_by":"operator","call_back":{"before":true,"after":false},"place":{"before":{"text":17,"sha256":"d45e87d5c29ccd809d369b1f214ef57af271f292eab7411e8d15cff14a8e95f1"},"after":{"text":21,"sha256":"c041b3814290fa9edf800ae7644d739655819fb97e17bec76c1c9a4062f028fd"}}}',X'A9929D86A3C7A0E90C442524F28543E5725FC831BBB14449492F2B649F336600');
INSERT INTO "event" VALUES(233,'complaint',2,8,X'01A2062F68A0783395E992FADA2FCA00',1795400100000,1795400100000,1,'progress_asked',1,'{"said_by":"operator","note":{"text":22,"sha256":"40574cd57d6fbdf55d413e602b13044ab09f6a3a93eed2f71d918e45bdbaa320"}}',X'50B01A852B91DDEA11FDC3004AA0F18E436668E19F46C5C79B1215BAF6830F44');
INSERT INTO "event" VALUES(234,'complaint',2,9,X'01A2062F68A07A96A06609D1242D8770',1795400100000,1795400100000,1,'referred',1,'{"said_by":"operator","referral":1,"agency":7}',X'D479DAEEDFA6B065C60CC690377DF3FB5564F7AFC0656A353EE383A4C875457B');
INSERT INTO "event" VALUES(235,'complaint',2,10,X'01A2062F68A0724A82AB174FD64E2B56',1795400100000,1795400100000,1,'referral_returned',1,'{"said_by":"operator","referral":1,"reason":"other","note":{"text":23,"sha256":"c87abcb824dc3a8296aead8d3ef2c89c3b7d09f3034aad1c661c87f405d04dbc"}}',X'E3F01E9520BE0F35B9E4897531E867702135A285F9A7B8C95093DAB6AA6DB7A6');
INSERT INTO "event" VALUES(236,'complaint',2,11,X'01A2062F68A07B43A2B6CCD882EE1C0B',1795400100000,1795400100000,1,'note_added',1,'{"said_by":"operator","note":{"text":24,"sha256":"85ad06473846514c50dbc95c791ec5bf57a6eece2f055f715f65804345dd72e6"}}',X'BDD48D07E8A4EB31A5B7480479D247F05311D079C321A509753D43B238F8E4C7');
INSERT INTO "event" VALUES(237,'complaint',2,12,X'01A2062F68A079F3AF06C0A0AC52F79C',1795400100000,1795400100000,1,'undone',1,'{"said_by":"operator","command":"01a2062f-68a0-7b43-a2b6-ccd882ee1c0b"}',X'EBE95442629762975F49D36141431F7465B5953CB94B83759168DD9A2D0C27C0');
INSERT INTO "event" VALUES(238,'complaint',3,1,X'01A2062F68A07412BE8BC19AC426CCB5',1795400100000,1795400100000,1,'received',1,'{"said_by":"operator","number":{"year":2026,"serial":3},"details":{"district":9,"category":2,"subtype":7,"priority":"urgent","channel":"telephone","language":"ko","anonymous":false,"call_back":true,"story":{"text":25,"sha256":"bbbece03edb02e239cf641f586d0353f2370eb2903ba82c3bd8cdfc476b2f35f"},"place":{"text":26,"sha256":"a66f1f17bafb1a06204ae21bc8fd4fc0a794b920baf12843a6d904869a4974ae"},"name":{"text":27,"sha256":"ee9559103aecd118127a7ed96c9128c5ef6fff70038a477578ff9200a3b566ab"},"telephone":{"text":28,"sha256":"b089764b7efcb942f7c94f4bc876b943f61f8b34152f41d8ea9d509e6d175b78"}},"deadlines":{"promise":1,"out":1795401900000,"resolve":1795410900000},"date_only":false}',X'7F9176C6384CBE7109ECD637158FE943C65D8F7B323B7358D23848B0DB172A37');
INSERT INTO "event" VALUES(239,'complaint',3,2,X'01A2062F68A076DAB1D6F81662EEE4D3',1795400100000,1795400100000,1,'attached',1,'{"said_by":"operator","to":1}',X'D708237FC3392A667B6B5B4EF66886F16FA4ABC113D073AECBEDB1D70A2881DC');
INSERT INTO "event" VALUES(240,'complaint',1,26,X'01A2062F68A076DAB1D6F81662EEE4D3',1795400100000,1795400100000,1,'also_reported',1,'{"said_by":"operator","by":3}',X'64F2DC6597F6148BC375AA6F2B2CBD544610F24DE4E4C7051A25A3E6271858F6');
INSERT INTO "event" VALUES(241,'complaint',4,1,X'01A2062F68A074B9944472504F6E4AA0',1795400100000,1795400100000,1,'received',1,'{"said_by":"operator","number":{"year":2026,"serial":4},"details":{"district":9,"category":2,"subtype":7,"priority":"urgent","channel":"telephone","language":"ko","anonymous":false,"call_back":true,"story":{"text":29,"sha256":"a9e6c5907d7d71551e27bb112d02b0d72b402ec573a6bc0bd2f078400e6d1614"},"place":{"text":30,"sha256":"61ceea6ec72d7019495bfed9a123179397d67f97be78d7daeea65eedddeb44a2"},"name":{"text":31,"sha256":"058059a97720f691f6124f9fee090b053156ddcb9aa92b39ad9419af17c49b1b"},"telephone":{"text":32,"sha256":"10450f93632fb6abeed88cd6eafc0e164f7f677f0884b6ec6764650c4f27a96a"}},"deadlines":{"promise":1,"out":1795401900000,"resolve":1795410900000},"date_only":false}',X'B4A48D0A719A5886DBD4CF5E111EC26DCDC3382E9A27F980775515DB4078D33C');
INSERT INTO "event" VALUES(242,'complaint',4,2,X'01A2062F68A074B9944472504F6E4AA0',1795400100000,1795400100000,1,'resolved',1,'{"said_by":"operator","outcome":"answered_on_line","note":{"text":33,"sha256":"86309f71c77054d30baee6bdb67d7d1cf3e01f9ebc2e604c8b8f76d8c1d1299b"}}',X'0DCEFA3A9CB4FED3F34C3F6FEBB6E9F43EAE9784F51C087F4952AD63A0665A88');
INSERT INTO "event" VALUES(243,'complaint',4,3,X'01A2062F68A074B9944472504F6E4AA0',1795400100000,1795400100000,1,'caller_informed',1,'{"said_by":"operator","method":"telephone","result":"reached"}',X'EA6E6E903CCF77223D4FC977B332733277FB0DD31B6CBC4F566D5699587EDA95');
INSERT INTO "event" VALUES(244,'complaint',4,4,X'01A2062F68A074B9944472504F6E4AA0',1795400100000,1795400100000,1,'closed',1,'{"said_by":"operator"}',X'2B37D67F0AA379F86CB3E0A39217D2747EE78E3E6868F86C406919731D2F29C8');
INSERT INTO "event" VALUES(245,'complaint',5,1,X'01A2062F68A079BEB97BFB8429E341A4',1795400100000,1795340100000,1,'received',1,'{"said_by":"record","late":"imported","number":{"year":2026,"serial":5},"details":{"district":9,"category":2,"subtype":7,"priority":"urgent","channel":"telephone","language":"ko","anonymous":false,"call_back":true,"story":{"text":34,"sha256":"12e2810aa1bf15bab0e9eac484da5ac503656d892467d8ad6a43d94fdad95565"},"place":{"text":35,"sha256":"437854b58ce625678b0556c3a76c7bcd410b89b6a4cbaa4fa3e7e40c030f3e1f"},"name":{"text":36,"sha256":"b2e3d84e3816030377425bf8ec529109367334a9ee5532776def95b418b354bb"},"telephone":{"text":37,"sha256":"d5605dfb82d0b4e150c02124bed5b6e0487cb9d1113fc61f27d0c3db3bd00ad0"}},"deadlines":{"promise":1,"out":1795341900000,"resolve":1795350900000},"date_only":false}',X'4BFDBB4BC4BF29305A7F278D468BD27EC1FAAC1B0713AC6B4FBBA615F9D703FB');
INSERT INTO "event" VALUES(246,'complaint',5,2,X'01A2062F68A079BEB97BFB8429E341A4',1795400100000,1795364100000,1,'resolved',1,'{"said_by":"record","late":"imported","outcome":"done","note":{"text":38,"sha256":"ab9d94f27d849ba7b817e96d8c0e1cdac4bcb878f2008bf1f0f3b737cb605acf"}}',X'173F603DDC511B48DAAAACCA872FBE07AA44B70343CA40E0FEAFB2B1E8C48132');
INSERT INTO "event" VALUES(247,'complaint',5,3,X'01A2062F68A079BEB97BFB8429E341A4',1795400100000,1795364100000,1,'caller_informed',1,'{"said_by":"record","late":"imported","method":"record","result":"reached"}',X'95C2A1EEBE09F35F58F7EC1702F40FBFBA3C34C5CDB6F21663E0BD8D6D767009');
INSERT INTO "event" VALUES(248,'complaint',5,4,X'01A2062F68A079BEB97BFB8429E341A4',1795400100000,1795364100000,1,'closed',1,'{"said_by":"record","late":"imported"}',X'4C5C118CE41623D25CEA109FFCAE6819E0500755ACDD6070504DD11771BC0809');
INSERT INTO "event" VALUES(249,'complaint',6,1,X'01A2062F68A07EEB9890FD3161467EF6',1795400100000,1795400100000,1,'received',1,'{"said_by":"operator","number":{"year":2026,"serial":6},"details":{"district":9,"category":2,"subtype":7,"priority":"urgent","channel":"telephone","language":"ko","anonymous":false,"call_back":true,"story":{"text":39,"sha256":"37403ec7ae8a3ce4d4e130c53c98bab0e3d787927309dd60a6242f43d23b10d5"},"place":{"text":40,"sha256":"cbeb36beb93d747cb714e19c2b6ee2bcb6b614b233764287f0ba9017f6ce9eb9"},"name":{"text":41,"sha256":"61a80d5519350fd7198e36f803661725b30609de1a5b0138e3b54ce348fd9c04"},"telephone":{"text":42,"sha256":"277a5b9d6e762b1b0ddf341b17f5fe3fa25f85dec27f52cb88e9dbdee68ef70b"}},"deadlines":{"promise":1,"out":1795401900000,"resolve":1795410900000},"date_only":false}',X'8829BA05794DEAC653F6F28BE168E313DA4B01F2670B444FA712AA778DCECD50');
INSERT INTO "event" VALUES(250,'complaint',6,2,X'01A2062F68A07AC98802EFC9A7CB7A21',1795400100000,1795400100000,1,'cancelled',1,'{"said_by":"operator","reason":"other","note":{"text":43,"sha256":"9f9fd45cc7dbd982116bdf17887827811a24f49715fa2695ec25ab5cd786ae63"}}',X'EAAB012845D387492F28FD5D9BB818389C4613548D83FA4BEF9ECCC5A6D4708E');
INSERT INTO "event" VALUES(251,'call',1,1,X'01A2062F68A07F4799FC98F34361D451',1795400100000,1795400100000,1,'call_logged',1,'{"said_by":"operator","call":"prank","telephone":{"text":44,"sha256":"78e3bc109d2e498c2ebf9cdf3d80eac4251e08e167dbbe3cabb77696804f1768"},"note":{"text":45,"sha256":"1576ac4d77482379d4901a4fc1d949aff76fc918888f92505e58759c4a28d68d"}}',X'005CA134CEBB211EC373EB926E1368AFABD55E18CE929DAC98B802E3A1075277');
INSERT INTO "event" VALUES(252,'call',2,1,X'01A2062F68A072A49C1CF92ACCF4911B',1795400100000,1795400100000,1,'call_logged',1,'{"said_by":"operator","call":"silent"}',X'20B2346BCD0A0DC000C756DDB560BFF046115E7F97AC5C78B8CF2E692BD5C2C2');
INSERT INTO "event" VALUES(253,'squad',5,2,X'01A2062F68A07123B572652174B833BD',1795400100000,1795400100000,1,'defined',1,'{"said_by":"operator","entry":{"code":"S05","ko":"보도정비반","en":"Roads squad, renamed","kind":"specialist","members":3,"categories":["C01"]}}',X'C675B6855877F956C9F4E3D04C0C549F99F7EFC01668FB7B8E5638A3FFA81D3E');
CREATE TABLE fold (
    name TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL
);
INSERT INTO "fold" VALUES('all',1);
CREATE TABLE head (
    id INTEGER PRIMARY KEY,
    event_id BIGINT NOT NULL,
    chain_hash BLOB NOT NULL,
    recorded_at BIGINT NOT NULL,
    text_id BIGINT NOT NULL,
    complaint_id BIGINT NOT NULL,
    call_id BIGINT NOT NULL
);
INSERT INTO "head" VALUES(1,253,X'C675B6855877F956C9F4E3D04C0C549F99F7EFC01668FB7B8E5638A3FFA81D3E',1795400100000,45,6,2);
CREATE TABLE migration (
    version BIGINT NOT NULL PRIMARY KEY,
    statements_sha256 BLOB NOT NULL
);
INSERT INTO "migration" VALUES(1,X'3EF92727F71AEE93721B11FD8E9111345F6294AEE0168AEC5C5231E0CDA2FEE4');
CREATE TABLE number (
    year BIGINT NOT NULL PRIMARY KEY,
    last BIGINT NOT NULL
);
INSERT INTO "number" VALUES(2026,6);
CREATE TABLE phone_call (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    received_by BIGINT NOT NULL,
    telephone_text BIGINT,
    note_text BIGINT
);
INSERT INTO "phone_call" VALUES(1,'prank',1795400100000,1,44,45);
INSERT INTO "phone_call" VALUES(2,'silent',1795400100000,1,NULL,NULL);
CREATE TABLE reference (
    stream TEXT NOT NULL,
    id BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    code TEXT NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (stream, id)
);
INSERT INTO "reference" VALUES('operator',1,1,'op1','{"code":"op1","ko":"상담원 1","en":"Operator 1","role":"operator"}');
INSERT INTO "reference" VALUES('operator',2,1,'op2','{"code":"op2","ko":"상담원 2","en":"Operator 2","role":"operator"}');
INSERT INTO "reference" VALUES('operator',3,1,'op3','{"code":"op3","ko":"상담원 3","en":"Operator 3","role":"operator"}');
INSERT INTO "reference" VALUES('operator',4,1,'op4','{"code":"op4","ko":"상담원 4","en":"Operator 4","role":"operator"}');
INSERT INTO "reference" VALUES('operator',5,1,'duty','{"code":"duty","ko":"당직","en":"Duty officer","role":"duty"}');
INSERT INTO "reference" VALUES('operator',6,1,'sup1','{"code":"sup1","ko":"관리자 1","en":"Supervisor 1","role":"supervisor"}');
INSERT INTO "reference" VALUES('operator',7,1,'sup2','{"code":"sup2","ko":"관리자 2","en":"Supervisor 2","role":"supervisor"}');
INSERT INTO "reference" VALUES('operator',8,1,'system','{"code":"system","ko":"시스템","en":"System","role":"system"}');
INSERT INTO "reference" VALUES('setting',1,1,'office.zone','{"code":"office.zone","value":"Asia/Seoul"}');
INSERT INTO "reference" VALUES('setting',2,1,'office.name','{"code":"office.name","value":"양천구청"}');
INSERT INTO "reference" VALUES('setting',3,1,'office.name.en','{"code":"office.name.en","value":"Yangcheon-gu Office"}');
INSERT INTO "reference" VALUES('promise',1,1,'1','{"version":1,"from":1201791600000,"out_minutes":30,"resolve_minutes":180}');
INSERT INTO "reference" VALUES('district',1,1,'1147051000','{"code":"1147051000","ko":"목1동","en":"Mok 1-dong","legal_ko":"목동"}');
INSERT INTO "reference" VALUES('district',2,1,'1147052000','{"code":"1147052000","ko":"목2동","en":"Mok 2-dong","legal_ko":"목동"}');
INSERT INTO "reference" VALUES('district',3,1,'1147053000','{"code":"1147053000","ko":"목3동","en":"Mok 3-dong","legal_ko":"목동"}');
INSERT INTO "reference" VALUES('district',4,1,'1147054000','{"code":"1147054000","ko":"목4동","en":"Mok 4-dong","legal_ko":"목동"}');
INSERT INTO "reference" VALUES('district',5,1,'1147055000','{"code":"1147055000","ko":"목5동","en":"Mok 5-dong","legal_ko":"목동"}');
INSERT INTO "reference" VALUES('district',6,1,'1147055100','{"code":"1147055100","ko":"목6동","en":"Mok 6-dong","legal_ko":"목동","until":1214838000000,"merged_into":"1147055000"}');
INSERT INTO "reference" VALUES('district',7,1,'1147056000','{"code":"1147056000","ko":"신월1동","en":"Sinwol 1-dong","legal_ko":"신월동"}');
INSERT INTO "reference" VALUES('district',8,1,'1147057000','{"code":"1147057000","ko":"신월2동","en":"Sinwol 2-dong","legal_ko":"신월동"}');
INSERT INTO "reference" VALUES('district',9,1,'1147058000','{"code":"1147058000","ko":"신월3동","en":"Sinwol 3-dong","legal_ko":"신월동"}');
INSERT INTO "reference" VALUES('district',10,1,'1147059000','{"code":"1147059000","ko":"신월4동","en":"Sinwol 4-dong","legal_ko":"신월동"}');
INSERT INTO "reference" VALUES('district',11,1,'1147060000','{"code":"1147060000","ko":"신월5동","en":"Sinwol 5-dong","legal_ko":"신월동"}');
INSERT INTO "reference" VALUES('district',12,1,'1147061000','{"code":"1147061000","ko":"신월6동","en":"Sinwol 6-dong","legal_ko":"신월동"}');
INSERT INTO "reference" VALUES('district',13,1,'1147061100','{"code":"1147061100","ko":"신월7동","en":"Sinwol 7-dong","legal_ko":"신월동"}');
INSERT INTO "reference" VALUES('district',14,1,'1147062000','{"code":"1147062000","ko":"신정1동","en":"Sinjeong 1-dong","legal_ko":"신정동"}');
INSERT INTO "reference" VALUES('district',15,1,'1147063000','{"code":"1147063000","ko":"신정2동","en":"Sinjeong 2-dong","legal_ko":"신정동"}');
INSERT INTO "reference" VALUES('district',16,1,'1147064000','{"code":"1147064000","ko":"신정3동","en":"Sinjeong 3-dong","legal_ko":"신정동"}');
INSERT INTO "reference" VALUES('district',17,1,'1147065000','{"code":"1147065000","ko":"신정4동","en":"Sinjeong 4-dong","legal_ko":"신정동"}');
INSERT INTO "reference" VALUES('district',18,1,'1147066000','{"code":"1147066000","ko":"신정5동","en":"Sinjeong 5-dong","legal_ko":"신정동","until":1214838000000,"merged_into":"1147065000"}');
INSERT INTO "reference" VALUES('district',19,1,'1147067000','{"code":"1147067000","ko":"신정6동","en":"Sinjeong 6-dong","legal_ko":"신정동"}');
INSERT INTO "reference" VALUES('district',20,1,'1147068000','{"code":"1147068000","ko":"신정7동","en":"Sinjeong 7-dong","legal_ko":"신정동"}');
INSERT INTO "reference" VALUES('district',21,1,'outside','{"code":"outside","ko":"관외","en":"Outside the district","legal_ko":""}');
INSERT INTO "reference" VALUES('category',1,1,'C01','{"code":"C01","ko":"도로·보도","en":"Roads & pavements"}');
INSERT INTO "reference" VALUES('category',2,1,'C02','{"code":"C02","ko":"맨홀·하수·치수","en":"Manholes, sewers & drainage"}');
INSERT INTO "reference" VALUES('category',3,1,'C03','{"code":"C03","ko":"열·가스·전기·수도 시설","en":"Utility failures"}');
INSERT INTO "reference" VALUES('category',4,1,'C04','{"code":"C04","ko":"가로등·보안등","en":"Street lighting"}');
INSERT INTO "reference" VALUES('category',5,1,'C05','{"code":"C05","ko":"청소·쓰레기","en":"Waste & cleansing"}');
INSERT INTO "reference" VALUES('category',6,1,'C06','{"code":"C06","ko":"소음·진동","en":"Noise & vibration"}');
INSERT INTO "reference" VALUES('category',7,1,'C07','{"code":"C07","ko":"대기·비산먼지·악취","en":"Air, dust & odour"}');
INSERT INTO "reference" VALUES('category',8,1,'C08','{"code":"C08","ko":"주정차","en":"Parking"}');
INSERT INTO "reference" VALUES('category',9,1,'C09','{"code":"C09","ko":"교통시설","en":"Traffic facilities"}');
INSERT INTO "reference" VALUES('category',10,1,'C10','{"code":"C10","ko":"광고물·가로정비","en":"Signs & street clearance"}');
INSERT INTO "reference" VALUES('category',11,1,'C11','{"code":"C11","ko":"공원·녹지·가로수","en":"Parks & street trees"}');
INSERT INTO "reference" VALUES('category',12,1,'C12','{"code":"C12","ko":"동물·보건위생","en":"Animals & public health"}');
INSERT INTO "reference" VALUES('category',13,1,'C13','{"code":"C13","ko":"건축·공사장 안전","en":"Buildings & construction safety"}');
INSERT INTO "reference" VALUES('category',14,1,'C14','{"code":"C14","ko":"기타 생활불편·안내","en":"Other & enquiries"}');
INSERT INTO "reference" VALUES('subtype',1,1,'C01-1','{"code":"C01-1","category":"C01","ko":"포트홀·도로 파손","en":"Pothole","urgent":false,"danger":false,"squad":"S02"}');
INSERT INTO "reference" VALUES('subtype',2,1,'C01-2','{"code":"C01-2","category":"C01","ko":"보도블록 침하·파손","en":"Broken pavement","urgent":false,"danger":false,"squad":"S05"}');
INSERT INTO "reference" VALUES('subtype',3,1,'C01-3','{"code":"C01-3","category":"C01","ko":"도로 침하(싱크홀)","en":"Subsidence/sinkhole","urgent":true,"danger":true,"squad":"S02"}');
INSERT INTO "reference" VALUES('subtype',4,1,'C01-4','{"code":"C01-4","category":"C01","ko":"과속방지턱·차선 도색","en":"Speed hump & lane marking","urgent":false,"danger":false,"squad":"S28"}');
INSERT INTO "reference" VALUES('subtype',5,1,'C01-5','{"code":"C01-5","category":"C01","ko":"제설·결빙","en":"Snow & ice","urgent":true,"danger":false,"squad":"S06"}');
INSERT INTO "reference" VALUES('subtype',6,1,'C01-6','{"code":"C01-6","category":"C01","ko":"측구 덮개","en":"Side-drain cover","urgent":false,"danger":false,"squad":"S05"}');
INSERT INTO "reference" VALUES('subtype',7,1,'C02-1','{"code":"C02-1","category":"C02","ko":"맨홀 뚜껑 파손·소음","en":"Broken/noisy manhole","urgent":true,"danger":false,"squad":"S02"}');
INSERT INTO "reference" VALUES('subtype',8,1,'C02-2','{"code":"C02-2","category":"C02","ko":"하수 역류·막힘","en":"Sewer back-up","urgent":true,"danger":false,"squad":"S08"}');
INSERT INTO "reference" VALUES('subtype',9,1,'C02-3','{"code":"C02-3","category":"C02","ko":"빗물받이 막힘","en":"Blocked gully","urgent":false,"danger":false,"squad":"S08"}');
INSERT INTO "reference" VALUES('subtype',10,1,'C02-4','{"code":"C02-4","category":"C02","ko":"악취(하수)","en":"Sewer odour","urgent":false,"danger":false,"squad":"S08"}');
INSERT INTO "reference" VALUES('subtype',11,1,'C02-5','{"code":"C02-5","category":"C02","ko":"침수","en":"Flooding","urgent":true,"danger":true,"squad":"S10"}');
INSERT INTO "reference" VALUES('subtype',12,1,'C03-1','{"code":"C03-1","category":"C03","ko":"열수송관 파손·수증기","en":"Burst heat pipe / steam","urgent":true,"danger":true,"squad":"S01"}');
INSERT INTO "reference" VALUES('subtype',13,1,'C03-2','{"code":"C03-2","category":"C03","ko":"가스 냄새·누출","en":"Gas smell","urgent":true,"danger":true,"squad":"S01"}');
INSERT INTO "reference" VALUES('subtype',14,1,'C03-3','{"code":"C03-3","category":"C03","ko":"정전·전봇대·늘어진 전선","en":"Power cut, pole, sagging wire","urgent":true,"danger":true,"squad":"S01"}');
INSERT INTO "reference" VALUES('subtype',15,1,'C03-4','{"code":"C03-4","category":"C03","ko":"상수도 누수·단수","en":"Water leak / cut-off","urgent":true,"danger":false,"squad":"S01"}');
INSERT INTO "reference" VALUES('subtype',16,1,'C03-5','{"code":"C03-5","category":"C03","ko":"통신주·케이블","en":"Telecom pole & cable","urgent":true,"danger":false,"squad":"S01"}');
INSERT INTO "reference" VALUES('subtype',17,1,'C04-1','{"code":"C04-1","category":"C04","ko":"가로등 꺼짐","en":"Lamp out","urgent":false,"danger":false,"squad":"S11"}');
INSERT INTO "reference" VALUES('subtype',18,1,'C04-2','{"code":"C04-2","category":"C04","ko":"보안등 고장·신설","en":"Alley light fault/new","urgent":false,"danger":false,"squad":"S12"}');
INSERT INTO "reference" VALUES('subtype',19,1,'C04-3','{"code":"C04-3","category":"C04","ko":"주간 점등","en":"Lit by day","urgent":false,"danger":false,"squad":"S11"}');
INSERT INTO "reference" VALUES('subtype',20,1,'C04-4','{"code":"C04-4","category":"C04","ko":"누전 위험","en":"Electric-shock hazard","urgent":true,"danger":true,"squad":"S11"}');
INSERT INTO "reference" VALUES('subtype',21,1,'C05-1','{"code":"C05-1","category":"C05","ko":"쓰레기 무단투기","en":"Illegal dumping","urgent":false,"danger":false,"squad":"S16"}');
INSERT INTO "reference" VALUES('subtype',22,1,'C05-2','{"code":"C05-2","category":"C05","ko":"방치 쓰레기 수거","en":"Uncollected refuse","urgent":false,"danger":false,"squad":"S13"}');
INSERT INTO "reference" VALUES('subtype',23,1,'C05-3','{"code":"C05-3","category":"C05","ko":"음식물쓰레기","en":"Food waste","urgent":false,"danger":false,"squad":"S13"}');
INSERT INTO "reference" VALUES('subtype',24,1,'C05-4','{"code":"C05-4","category":"C05","ko":"대형폐기물","en":"Bulky waste","urgent":false,"danger":false,"squad":"S17"}');
INSERT INTO "reference" VALUES('subtype',25,1,'C05-5','{"code":"C05-5","category":"C05","ko":"재활용 미수거","en":"Recycling missed","urgent":false,"danger":false,"squad":"S17"}');
INSERT INTO "reference" VALUES('subtype',26,1,'C05-6','{"code":"C05-6","category":"C05","ko":"노면 청소","en":"Street sweeping","urgent":false,"danger":false,"squad":"S18"}');
INSERT INTO "reference" VALUES('subtype',27,1,'C06-1','{"code":"C06-1","category":"C06","ko":"공사장 소음","en":"Construction noise","urgent":false,"danger":false,"squad":"S19"}');
INSERT INTO "reference" VALUES('subtype',28,1,'C06-2','{"code":"C06-2","category":"C06","ko":"확성기·생활 소음","en":"Loudspeaker/neighbourhood noise","urgent":false,"danger":false,"squad":"S20"}');
INSERT INTO "reference" VALUES('subtype',29,1,'C06-3','{"code":"C06-3","category":"C06","ko":"층간소음","en":"Inter-floor noise","urgent":false,"danger":false,"squad":"S20"}');
INSERT INTO "reference" VALUES('subtype',30,1,'C06-4','{"code":"C06-4","category":"C06","ko":"사업장 소음","en":"Workshop noise","urgent":false,"danger":false,"squad":"S19"}');
INSERT INTO "reference" VALUES('subtype',31,1,'C06-5','{"code":"C06-5","category":"C06","ko":"항공기 소음","en":"Aircraft noise","urgent":false,"danger":false,"squad":"S20"}');
INSERT INTO "reference" VALUES('subtype',32,1,'C07-1','{"code":"C07-1","category":"C07","ko":"공사장 비산먼지","en":"Construction dust","urgent":false,"danger":false,"squad":"S21"}');
INSERT INTO "reference" VALUES('subtype',33,1,'C07-2','{"code":"C07-2","category":"C07","ko":"불법 소각","en":"Open burning","urgent":true,"danger":false,"squad":"S21"}');
INSERT INTO "reference" VALUES('subtype',34,1,'C07-3','{"code":"C07-3","category":"C07","ko":"매연 차량","en":"Smoky vehicle","urgent":false,"danger":false,"squad":"S21"}');
INSERT INTO "reference" VALUES('subtype',35,1,'C07-4','{"code":"C07-4","category":"C07","ko":"악취","en":"Odour","urgent":false,"danger":false,"squad":"S22"}');
INSERT INTO "reference" VALUES('subtype',36,1,'C07-5','{"code":"C07-5","category":"C07","ko":"페인트·석면","en":"Paint/asbestos","urgent":false,"danger":false,"squad":"S22"}');
INSERT INTO "reference" VALUES('subtype',37,1,'C08-1','{"code":"C08-1","category":"C08","ko":"불법 주정차","en":"Illegal parking","urgent":false,"danger":false,"squad":"S23"}');
INSERT INTO "reference" VALUES('subtype',38,1,'C08-2','{"code":"C08-2","category":"C08","ko":"거주자우선주차 부정","en":"Resident-permit abuse","urgent":false,"danger":false,"squad":"S23"}');
INSERT INTO "reference" VALUES('subtype',39,1,'C08-3','{"code":"C08-3","category":"C08","ko":"장애인구역 위반","en":"Disabled bay","urgent":false,"danger":false,"squad":"S23"}');
INSERT INTO "reference" VALUES('subtype',40,1,'C08-4','{"code":"C08-4","category":"C08","ko":"방치 차량","en":"Abandoned vehicle","urgent":false,"danger":false,"squad":"S26"}');
INSERT INTO "reference" VALUES('subtype',41,1,'C08-5','{"code":"C08-5","category":"C08","ko":"소화전·횡단보도 주차","en":"Hydrant/crossing parking","urgent":false,"danger":false,"squad":"S23"}');
INSERT INTO "reference" VALUES('subtype',42,1,'C09-1','{"code":"C09-1","category":"C09","ko":"신호등 고장","en":"Signal fault","urgent":true,"danger":false,"squad":"S27"}');
INSERT INTO "reference" VALUES('subtype',43,1,'C09-2','{"code":"C09-2","category":"C09","ko":"교통표지판 파손","en":"Broken sign","urgent":false,"danger":false,"squad":"S27"}');
INSERT INTO "reference" VALUES('subtype',44,1,'C09-3','{"code":"C09-3","category":"C09","ko":"볼라드·중앙분리대","en":"Bollard/median","urgent":false,"danger":false,"squad":"S28"}');
INSERT INTO "reference" VALUES('subtype',45,1,'C09-4','{"code":"C09-4","category":"C09","ko":"버스정류장","en":"Bus stop","urgent":false,"danger":false,"squad":"S27"}');
INSERT INTO "reference" VALUES('subtype',46,1,'C09-5','{"code":"C09-5","category":"C09","ko":"횡단보도 도색","en":"Crossing paint","urgent":false,"danger":false,"squad":"S28"}');
INSERT INTO "reference" VALUES('subtype',47,1,'C10-1','{"code":"C10-1","category":"C10","ko":"불법 현수막·벽보·전단","en":"Illegal banner/poster/flyer","urgent":false,"danger":false,"squad":"S29"}');
INSERT INTO "reference" VALUES('subtype',48,1,'C10-2','{"code":"C10-2","category":"C10","ko":"위험 간판","en":"Dangerous signboard","urgent":true,"danger":true,"squad":"S30"}');
INSERT INTO "reference" VALUES('subtype',49,1,'C10-3','{"code":"C10-3","category":"C10","ko":"노점상·노상적치물","en":"Street vendor/obstruction","urgent":false,"danger":false,"squad":"S31"}');
INSERT INTO "reference" VALUES('subtype',50,1,'C10-4','{"code":"C10-4","category":"C10","ko":"입간판","en":"Standing sign","urgent":false,"danger":false,"squad":"S29"}');
INSERT INTO "reference" VALUES('subtype',51,1,'C11-1','{"code":"C11-1","category":"C11","ko":"가로수 전도·가지","en":"Fallen tree/branch","urgent":true,"danger":true,"squad":"S33"}');
INSERT INTO "reference" VALUES('subtype',52,1,'C11-2','{"code":"C11-2","category":"C11","ko":"공원 시설 파손","en":"Broken park equipment","urgent":false,"danger":false,"squad":"S32"}');
INSERT INTO "reference" VALUES('subtype',53,1,'C11-3','{"code":"C11-3","category":"C11","ko":"해충 방제","en":"Pest control","urgent":false,"danger":false,"squad":"S33"}');
INSERT INTO "reference" VALUES('subtype',54,1,'C11-4','{"code":"C11-4","category":"C11","ko":"화단 훼손","en":"Damaged planting","urgent":false,"danger":false,"squad":"S32"}');
INSERT INTO "reference" VALUES('subtype',55,1,'C11-5','{"code":"C11-5","category":"C11","ko":"산불 위험","en":"Wildfire risk","urgent":true,"danger":true,"squad":"S32"}');
INSERT INTO "reference" VALUES('subtype',56,1,'C12-1','{"code":"C12-1","category":"C12","ko":"유기동물","en":"Stray animal","urgent":false,"danger":false,"squad":"S34"}');
INSERT INTO "reference" VALUES('subtype',57,1,'C12-2','{"code":"C12-2","category":"C12","ko":"로드킬·사체","en":"Carcass","urgent":false,"danger":false,"squad":"S34"}');
INSERT INTO "reference" VALUES('subtype',58,1,'C12-3','{"code":"C12-3","category":"C12","ko":"모기·쥐 방역","en":"Mosquito/rat control","urgent":false,"danger":false,"squad":"S35"}');
INSERT INTO "reference" VALUES('subtype',59,1,'C12-4','{"code":"C12-4","category":"C12","ko":"음식점 위생","en":"Food hygiene","urgent":false,"danger":false,"squad":"S35"}');
INSERT INTO "reference" VALUES('subtype',60,1,'C12-5','{"code":"C12-5","category":"C12","ko":"흡연","en":"Smoking","urgent":false,"danger":false,"squad":"S35"}');
INSERT INTO "reference" VALUES('subtype',61,1,'C13-1','{"code":"C13-1","category":"C13","ko":"위험 시설물·담장","en":"Dangerous wall/structure","urgent":true,"danger":true,"squad":"S36"}');
INSERT INTO "reference" VALUES('subtype',62,1,'C13-2','{"code":"C13-2","category":"C13","ko":"무허가·불법 건축","en":"Illegal building","urgent":false,"danger":false,"squad":"S36"}');
INSERT INTO "reference" VALUES('subtype',63,1,'C13-3','{"code":"C13-3","category":"C13","ko":"공사장 안전","en":"Site safety","urgent":true,"danger":false,"squad":"S36"}');
INSERT INTO "reference" VALUES('subtype',64,1,'C13-4','{"code":"C13-4","category":"C13","ko":"낙하물","en":"Falling objects","urgent":true,"danger":true,"squad":"S36"}');
INSERT INTO "reference" VALUES('subtype',65,1,'C13-5','{"code":"C13-5","category":"C13","ko":"굴착 복구 불량","en":"Bad trench reinstatement","urgent":false,"danger":false,"squad":"S07"}');
INSERT INTO "reference" VALUES('subtype',66,1,'C14-1','{"code":"C14-1","category":"C14","ko":"담당 부서 안내","en":"Which department","urgent":false,"danger":false,"squad":"S01"}');
INSERT INTO "reference" VALUES('subtype',67,1,'C14-2','{"code":"C14-2","category":"C14","ko":"타 기관 소관 안내","en":"Other agency","urgent":false,"danger":false,"squad":"S01"}');
INSERT INTO "reference" VALUES('subtype',68,1,'C14-3','{"code":"C14-3","category":"C14","ko":"불친절 신고","en":"Staff discourtesy","urgent":false,"danger":false,"squad":"S01"}');
INSERT INTO "reference" VALUES('subtype',69,1,'C14-4','{"code":"C14-4","category":"C14","ko":"칭찬","en":"Compliment","urgent":false,"danger":false,"squad":"S01"}');
INSERT INTO "reference" VALUES('subtype',70,1,'C14-5','{"code":"C14-5","category":"C14","ko":"반복·고충 민원","en":"Repeat/grievance","urgent":false,"danger":false,"squad":"S01"}');
INSERT INTO "reference" VALUES('squad',1,1,'S01','{"code":"S01","ko":"총괄 기동반","en":"Lead Squad","kind":"lead","members":6,"categories":["C01","C02","C03","C04","C05","C06","C07","C08","C09","C10","C11","C12","C13","C14"]}');
INSERT INTO "reference" VALUES('squad',2,1,'S02','{"code":"S02","ko":"도로보수 1반(목동)","en":"Road Repair Squad 1 (Mok)","kind":"specialist","members":4,"categories":["C01","C02"]}');
INSERT INTO "reference" VALUES('squad',3,1,'S03','{"code":"S03","ko":"도로보수 2반(신월)","en":"Road Repair Squad 2 (Sinwol)","kind":"specialist","members":4,"categories":["C01","C02"]}');
INSERT INTO "reference" VALUES('squad',4,1,'S04','{"code":"S04","ko":"도로보수 3반(신정)","en":"Road Repair Squad 3 (Sinjeong)","kind":"specialist","members":4,"categories":["C01","C02"]}');
INSERT INTO "reference" VALUES('squad',5,2,'S05','{"code":"S05","ko":"보도정비반","en":"Roads squad, renamed","kind":"specialist","members":3,"categories":["C01"]}');
INSERT INTO "reference" VALUES('squad',6,1,'S06','{"code":"S06","ko":"제설대책반","en":"Snow and Ice Squad","kind":"specialist","members":3,"categories":["C01"]}');
INSERT INTO "reference" VALUES('squad',7,1,'S07','{"code":"S07","ko":"굴착복구반","en":"Trench Reinstatement Squad","kind":"specialist","members":2,"categories":["C01","C13"]}');
INSERT INTO "reference" VALUES('squad',8,1,'S08','{"code":"S08","ko":"하수준설 1반(목동)","en":"Sewer Clearing Squad 1 (Mok)","kind":"specialist","members":3,"categories":["C02"]}');
INSERT INTO "reference" VALUES('squad',9,1,'S09','{"code":"S09","ko":"하수준설 2반(신월·신정)","en":"Sewer Clearing Squad 2 (Sinwol and Sinjeong)","kind":"specialist","members":3,"categories":["C02"]}');
INSERT INTO "reference" VALUES('squad',10,1,'S10','{"code":"S10","ko":"치수방재반","en":"Flood Control Squad","kind":"specialist","members":4,"categories":["C02","C03"]}');
INSERT INTO "reference" VALUES('squad',11,1,'S11','{"code":"S11","ko":"가로등반","en":"Street Lighting Squad","kind":"specialist","members":3,"categories":["C03","C04"]}');
INSERT INTO "reference" VALUES('squad',12,1,'S12','{"code":"S12","ko":"보안등반","en":"Alley Lighting Squad","kind":"specialist","members":3,"categories":["C04"]}');
INSERT INTO "reference" VALUES('squad',13,1,'S13','{"code":"S13","ko":"청소처리 1반(목동)","en":"Cleansing Squad 1 (Mok)","kind":"specialist","members":4,"categories":["C05"]}');
INSERT INTO "reference" VALUES('squad',14,1,'S14','{"code":"S14","ko":"청소처리 2반(신월)","en":"Cleansing Squad 2 (Sinwol)","kind":"specialist","members":4,"categories":["C05"]}');
INSERT INTO "reference" VALUES('squad',15,1,'S15','{"code":"S15","ko":"청소처리 3반(신정)","en":"Cleansing Squad 3 (Sinjeong)","kind":"specialist","members":4,"categories":["C05"]}');
INSERT INTO "reference" VALUES('squad',16,1,'S16','{"code":"S16","ko":"무단투기단속반","en":"Dumping Patrol Squad","kind":"specialist","members":3,"categories":["C05"]}');
INSERT INTO "reference" VALUES('squad',17,1,'S17','{"code":"S17","ko":"대형폐기물·재활용반","en":"Bulky Waste and Recycling Squad","kind":"specialist","members":3,"categories":["C05"]}');
INSERT INTO "reference" VALUES('squad',18,1,'S18','{"code":"S18","ko":"노면청소반","en":"Street Sweeping Squad","kind":"specialist","members":3,"categories":["C05"]}');
INSERT INTO "reference" VALUES('squad',19,1,'S19','{"code":"S19","ko":"공사장소음반","en":"Construction Noise Squad","kind":"specialist","members":2,"categories":["C06"]}');
INSERT INTO "reference" VALUES('squad',20,1,'S20','{"code":"S20","ko":"생활소음반","en":"Neighbourhood Noise Squad","kind":"specialist","members":2,"categories":["C06"]}');
INSERT INTO "reference" VALUES('squad',21,1,'S21','{"code":"S21","ko":"대기·비산먼지반","en":"Air and Dust Squad","kind":"specialist","members":3,"categories":["C07"]}');
INSERT INTO "reference" VALUES('squad',22,1,'S22','{"code":"S22","ko":"악취·유해물질반","en":"Odour and Hazardous Substances Squad","kind":"specialist","members":2,"categories":["C02","C07"]}');
INSERT INTO "reference" VALUES('squad',23,1,'S23','{"code":"S23","ko":"주차관리 1반(목동)","en":"Parking Squad 1 (Mok)","kind":"specialist","members":3,"categories":["C08"]}');
INSERT INTO "reference" VALUES('squad',24,1,'S24','{"code":"S24","ko":"주차관리 2반(신월)","en":"Parking Squad 2 (Sinwol)","kind":"specialist","members":3,"categories":["C08"]}');
INSERT INTO "reference" VALUES('squad',25,1,'S25','{"code":"S25","ko":"주차관리 3반(신정)","en":"Parking Squad 3 (Sinjeong)","kind":"specialist","members":3,"categories":["C08"]}');
INSERT INTO "reference" VALUES('squad',26,1,'S26','{"code":"S26","ko":"방치차량처리반","en":"Abandoned Vehicle Squad","kind":"specialist","members":2,"categories":["C08"]}');
INSERT INTO "reference" VALUES('squad',27,1,'S27','{"code":"S27","ko":"교통시설처리 1반(신호·표지)","en":"Traffic Facilities Squad 1 (Signals and Signs)","kind":"specialist","members":3,"categories":["C09"]}');
INSERT INTO "reference" VALUES('squad',28,1,'S28','{"code":"S28","ko":"교통시설처리 2반(도색·안전시설)","en":"Traffic Facilities Squad 2 (Marking and Barriers)","kind":"specialist","members":3,"categories":["C01","C09"]}');
INSERT INTO "reference" VALUES('squad',29,1,'S29','{"code":"S29","ko":"광고물정비 1반(현수막·벽보)","en":"Signs Squad 1 (Banners and Posters)","kind":"specialist","members":3,"categories":["C10"]}');
INSERT INTO "reference" VALUES('squad',30,1,'S30','{"code":"S30","ko":"광고물정비 2반(간판)","en":"Signs Squad 2 (Signboards)","kind":"specialist","members":3,"categories":["C10"]}');
INSERT INTO "reference" VALUES('squad',31,1,'S31','{"code":"S31","ko":"가로정비반","en":"Street Clearance Squad","kind":"specialist","members":3,"categories":["C10"]}');
INSERT INTO "reference" VALUES('squad',32,1,'S32','{"code":"S32","ko":"공원녹지반","en":"Parks Squad","kind":"specialist","members":3,"categories":["C11"]}');
INSERT INTO "reference" VALUES('squad',33,1,'S33','{"code":"S33","ko":"가로수반","en":"Street Trees Squad","kind":"specialist","members":4,"categories":["C11"]}');
INSERT INTO "reference" VALUES('squad',34,1,'S34','{"code":"S34","ko":"동물구호반","en":"Animal Care Squad","kind":"specialist","members":2,"categories":["C12"]}');
INSERT INTO "reference" VALUES('squad',35,1,'S35','{"code":"S35","ko":"보건위생·방역반","en":"Public Health and Pest Control Squad","kind":"specialist","members":2,"categories":["C12"]}');
INSERT INTO "reference" VALUES('squad',36,1,'S36','{"code":"S36","ko":"건축안전반","en":"Building Safety Squad","kind":"specialist","members":2,"categories":["C13"]}');
INSERT INTO "reference" VALUES('agency',1,1,'FIRE119','{"code":"FIRE119","ko":"119 소방","en":"Fire and Rescue 119","kind":"emergency","telephone":"119","responsible_ko":"화재·구조·구급, 가스·붕괴·침수 등 인명 위험, 소방차 통행 방해","responsible_en":"Fire, rescue and ambulance; gas, collapse, flooding and other danger to life; blocked fire engines"}');
INSERT INTO "reference" VALUES('agency',2,1,'POLICE112','{"code":"POLICE112","ko":"112 경찰","en":"Police 112","kind":"emergency","telephone":"112","responsible_ko":"긴급 통행 방해, 인근 소란, 현장 교통 통제","responsible_en":"Urgent obstruction of traffic, disturbance of the peace, traffic control on the spot"}');
INSERT INTO "reference" VALUES('agency',3,1,'CITYGAS','{"code":"CITYGAS","ko":"서울도시가스","en":"Seoul City Gas","kind":"emergency","telephone":"1588-5788","responsible_ko":"가스 냄새·누출 긴급 출동, 가스 공급 차단과 배관 보수","responsible_en":"Emergency call-out for gas smells and leaks, gas shut-off and pipe repair"}');
INSERT INTO "reference" VALUES('agency',4,1,'KGS','{"code":"KGS","ko":"한국가스안전공사","en":"Korea Gas Safety Corporation","kind":"emergency","telephone":"1544-4500","responsible_ko":"가스 사고 신고와 안전 점검, LPG 시설","responsible_en":"Gas accidents and safety inspection, LPG installations"}');
INSERT INTO "reference" VALUES('agency',5,1,'KEPCO','{"code":"KEPCO","ko":"한국전력","en":"KEPCO (electric power)","kind":"emergency","telephone":"123","responsible_ko":"정전, 전봇대, 늘어지거나 끊어진 전선, 전선에 닿은 가지, 전력 맨홀","responsible_en":"Power cuts, power poles, sagging or broken wires, branches on wires, power manholes"}');
INSERT INTO "reference" VALUES('agency',6,1,'KESC','{"code":"KESC","ko":"한국전기안전공사","en":"Korea Electrical Safety Corporation","kind":"emergency","telephone":"1588-7500","responsible_ko":"누전·감전 위험 긴급 점검","responsible_en":"Emergency inspection of leakage and electric-shock hazards"}');
INSERT INTO "reference" VALUES('agency',7,1,'SH','{"code":"SH","ko":"SH공사 집단에너지사업단","en":"SH Corporation, district heating","kind":"outside","telephone":"","responsible_ko":"열수송관 파손과 수증기, 열수송관 맨홀, 지역난방 중단","responsible_en":"Burst heat pipes and steam, heat-pipe manholes, loss of district heating"}');
INSERT INTO "reference" VALUES('agency',8,1,'SEOULENERGY','{"code":"SEOULENERGY","ko":"서울에너지공사","en":"Seoul Energy Corporation","kind":"outside","telephone":"","responsible_ko":"지역난방 열수송관(SH공사 집단에너지사업단 업무 승계)","responsible_en":"District-heating pipes (took over from SH Corporation)"}');
INSERT INTO "reference" VALUES('agency',9,1,'WATER','{"code":"WATER","ko":"강서수도사업소","en":"Gangseo Waterworks Office","kind":"outside","telephone":"","responsible_ko":"상수도 누수·단수, 수도관 파열, 상수 맨홀","responsible_en":"Water leaks and cut-offs, burst mains, water manholes"}');
INSERT INTO "reference" VALUES('agency',10,1,'KT','{"code":"KT","ko":"KT","en":"KT (telecom)","kind":"outside","telephone":"","responsible_ko":"통신주, 늘어진 통신선, 통신 맨홀","responsible_en":"Telecom poles, hanging cables, telecom manholes"}');
INSERT INTO "reference" VALUES('agency',11,1,'TELCO','{"code":"TELCO","ko":"기타 통신사","en":"Other telecom carriers","kind":"outside","telephone":"","responsible_ko":"KT 외 통신사 케이블, 불법 광고 전화번호 이용 정지","responsible_en":"Cables of other carriers, blocking of numbers on illegal advertising"}');
INSERT INTO "reference" VALUES('agency',12,1,'SEOULROAD','{"code":"SEOULROAD","ko":"서울시 도로사업소","en":"Seoul Road Office","kind":"outside","telephone":"","responsible_ko":"폭 20m 이상 시도의 포장·시설물 보수","responsible_en":"Surface and structures of city roads 20 m wide or more"}');
INSERT INTO "reference" VALUES('agency',13,1,'SEOULROADTRAFFIC','{"code":"SEOULROADTRAFFIC","ko":"서울시 도로교통소통 담당","en":"Seoul road traffic flow section","kind":"outside","telephone":"","responsible_ko":"시 관할 도로의 차선·소통 관련 시설","responsible_en":"Lane marking and traffic-flow facilities of city roads"}');
INSERT INTO "reference" VALUES('agency',14,1,'SEOULTRAFFIC','{"code":"SEOULTRAFFIC","ko":"서울시 교통운영과","en":"Seoul Traffic Operations Division","kind":"outside","telephone":"","responsible_ko":"신호등 설치·운영, 신호 주기","responsible_en":"Traffic signals, their operation and timing"}');
INSERT INTO "reference" VALUES('agency',15,1,'KOROAD','{"code":"KOROAD","ko":"도로교통공단","en":"Korea Road Traffic Authority (KoROAD)","kind":"outside","telephone":"","responsible_ko":"신호 체계 점검과 교통안전 시설 기술 검토","responsible_en":"Inspection of signal systems, technical review of safety facilities"}');
INSERT INTO "reference" VALUES('agency',16,1,'POLICE_YC','{"code":"POLICE_YC","ko":"양천경찰서","en":"Yangcheon Police Station","kind":"outside","telephone":"","responsible_ko":"교통 규제 심의, 음란·명함 전단 단속","responsible_en":"Traffic regulation review, obscene flyers and calling cards"}');
INSERT INTO "reference" VALUES('agency',17,1,'HAULER','{"code":"HAULER","ko":"수집·운반 대행업체","en":"Contract waste hauler","kind":"outside","telephone":"","responsible_ko":"생활·음식물·재활용 쓰레기 수거","responsible_en":"Collection of household waste, food waste and recyclables"}');
INSERT INTO "reference" VALUES('agency',18,1,'KECO','{"code":"KECO","ko":"한국환경공단","en":"Korea Environment Corporation (K-eco)","kind":"outside","telephone":"","responsible_ko":"대기·석면 측정 등 환경 기술 지원","responsible_en":"Environmental measurements such as air and asbestos"}');
INSERT INTO "reference" VALUES('agency',19,1,'EWASTE','{"code":"EWASTE","ko":"폐가전 무상수거센터","en":"Free e-waste collection centre","kind":"outside","telephone":"1599-0903","responsible_ko":"대형 폐가전 무상 방문 수거","responsible_en":"Free collection of large discarded appliances"}');
INSERT INTO "reference" VALUES('agency',20,1,'FLOORNOISE','{"code":"FLOORNOISE","ko":"층간소음이웃사이센터","en":"Floor-noise Centre (K-eco)","kind":"outside","telephone":"1661-2642","responsible_ko":"층간소음 상담과 현장 진단","responsible_en":"Advice and on-site diagnosis of inter-floor noise"}');
INSERT INTO "reference" VALUES('agency',21,1,'KAC','{"code":"KAC","ko":"한국공항공사","en":"Korea Airports Corporation","kind":"outside","telephone":"","responsible_ko":"김포공항 항공기 소음 대책(신월동 등)","responsible_en":"Gimpo aircraft noise measures (Sinwol and others)"}');
INSERT INTO "reference" VALUES('agency',22,1,'SEOULAIR','{"code":"SEOULAIR","ko":"서울시 대기정책과","en":"Seoul Air Quality Policy Division","kind":"outside","telephone":"","responsible_ko":"매연 차량 점검, 대기오염 대책","responsible_en":"Smoky vehicles, air pollution measures"}');
INSERT INTO "reference" VALUES('agency',23,1,'ANIMAL','{"code":"ANIMAL","ko":"동물구조관리협회","en":"Animal Rescue and Management Association","kind":"outside","telephone":"","responsible_ko":"유기동물 구조·보호·인계","responsible_en":"Rescue, shelter and handover of stray animals"}');
INSERT INTO "reference" VALUES('agency',24,1,'MFDS','{"code":"MFDS","ko":"식품의약품안전처","en":"Ministry of Food and Drug Safety","kind":"outside","telephone":"1399","responsible_ko":"부정·불량식품 신고","responsible_en":"Reports of adulterated or unsafe food"}');
INSERT INTO "reference" VALUES('agency',25,1,'KOSHA','{"code":"KOSHA","ko":"한국산업안전보건공단","en":"Korea Occupational Safety and Health Agency","kind":"outside","telephone":"","responsible_ko":"공사장 근로자 안전 점검","responsible_en":"Worker safety on building sites"}');
INSERT INTO "reference" VALUES('agency',26,1,'SEOULBUILD','{"code":"SEOULBUILD","ko":"서울시 건축안전센터","en":"Seoul Building Safety Centre","kind":"outside","telephone":"","responsible_ko":"위험 건축물·굴착 공사장 안전 점검","responsible_en":"Safety inspection of dangerous buildings and excavations"}');
INSERT INTO "reference" VALUES('agency',27,1,'DASAN120','{"code":"DASAN120","ko":"120다산콜","en":"120 Dasan Call Center","kind":"outside","telephone":"120","responsible_ko":"서울시정 안내와 다른 자치구 민원 연결","responsible_en":"City information, connection to other districts"}');
INSERT INTO "reference" VALUES('agency',28,1,'EPEOPLE','{"code":"EPEOPLE","ko":"국민신문고","en":"e-People","kind":"outside","telephone":"","responsible_ko":"중앙행정기관 소관 민원, 고충민원 접수","responsible_en":"Complaints within central government, grievances"}');
INSERT INTO "reference" VALUES('agency',29,1,'GANGSEO','{"code":"GANGSEO","ko":"강서구청","en":"Gangseo-gu Office","kind":"outside","telephone":"","responsible_ko":"강서구 관내(관외 이송)","responsible_en":"Places in Gangseo-gu (outside the district)"}');
INSERT INTO "reference" VALUES('agency',30,1,'GURO','{"code":"GURO","ko":"구로구청","en":"Guro-gu Office","kind":"outside","telephone":"","responsible_ko":"구로구 관내(관외 이송)","responsible_en":"Places in Guro-gu (outside the district)"}');
INSERT INTO "reference" VALUES('agency',31,1,'YEONGDEUNGPO','{"code":"YEONGDEUNGPO","ko":"영등포구청","en":"Yeongdeungpo-gu Office","kind":"outside","telephone":"","responsible_ko":"영등포구 관내(관외 이송)","responsible_en":"Places in Yeongdeungpo-gu (outside the district)"}');
INSERT INTO "reference" VALUES('agency',32,1,'BUCHEON','{"code":"BUCHEON","ko":"부천시청","en":"Bucheon City Hall","kind":"outside","telephone":"","responsible_ko":"부천시 관내(관외 이송)","responsible_en":"Places in Bucheon (outside the district)"}');
INSERT INTO "reference" VALUES('agency',33,1,'D_AUDIT','{"code":"D_AUDIT","ko":"감사담당관","en":"Audit Officer","kind":"department","telephone":"","responsible_ko":"불친절 신고, 고충민원 조사, 행정사무착오보상","responsible_en":"Staff discourtesy, grievance investigation, compensation for official error"}');
INSERT INTO "reference" VALUES('agency',34,1,'D_CIVIL','{"code":"D_CIVIL","ko":"민원봉사과","en":"Civil Service Division","kind":"department","telephone":"","responsible_ko":"담당 부서 안내, 칭찬 접수, 바로처리 8572 운영","responsible_en":"Which department, compliments, running of the 8572 service"}');
INSERT INTO "reference" VALUES('agency',35,1,'D_WORKS','{"code":"D_WORKS","ko":"토목과","en":"Civil Works Division","kind":"department","telephone":"","responsible_ko":"구도 포장·보도·도로 침하, 제설","responsible_en":"District road surface, pavements, subsidence, snow"}');
INSERT INTO "reference" VALUES('agency',36,1,'D_ROAD','{"code":"D_ROAD","ko":"도로과","en":"Road Division","kind":"department","telephone":"","responsible_ko":"가로등·보안등","responsible_en":"Street and alley lighting"}');
INSERT INTO "reference" VALUES('agency',37,1,'D_DRAIN','{"code":"D_DRAIN","ko":"치수방재과","en":"Drainage and Flood Division","kind":"department","telephone":"","responsible_ko":"하수도·빗물받이·침수","responsible_en":"Sewers, gullies, flooding"}');
INSERT INTO "reference" VALUES('agency',38,1,'D_CLEAN','{"code":"D_CLEAN","ko":"청소행정과","en":"Cleansing Division","kind":"department","telephone":"","responsible_ko":"쓰레기 수거·무단투기 과태료·재활용","responsible_en":"Waste collection, dumping fines, recycling"}');
INSERT INTO "reference" VALUES('agency',39,1,'D_ENV','{"code":"D_ENV","ko":"환경과","en":"Environment Division","kind":"department","telephone":"","responsible_ko":"소음·진동, 비산먼지, 악취, 대기","responsible_en":"Noise and vibration, dust, odour, air"}');
INSERT INTO "reference" VALUES('agency',40,1,'D_PARK','{"code":"D_PARK","ko":"주차관리과","en":"Parking Division","kind":"department","telephone":"","responsible_ko":"불법 주정차 단속, 거주자우선주차, 방치 차량","responsible_en":"Parking enforcement, resident permits, abandoned vehicles"}');
INSERT INTO "reference" VALUES('agency',41,1,'D_TRAFFIC','{"code":"D_TRAFFIC","ko":"교통행정과","en":"Traffic Division","kind":"department","telephone":"","responsible_ko":"표지판·볼라드·버스정류장·도색","responsible_en":"Signs, bollards, bus stops, road marking"}');
INSERT INTO "reference" VALUES('agency',42,1,'D_DESIGN','{"code":"D_DESIGN","ko":"도시디자인과","en":"Urban Design Division","kind":"department","telephone":"","responsible_ko":"불법 광고물, 위험 간판","responsible_en":"Illegal advertising, dangerous signboards"}');
INSERT INTO "reference" VALUES('agency',43,1,'D_CONSTR','{"code":"D_CONSTR","ko":"건설관리과","en":"Construction Management Division","kind":"department","telephone":"","responsible_ko":"노점상·노상적치물, 도로 점용","responsible_en":"Street vendors, obstructions, use of the road"}');
INSERT INTO "reference" VALUES('agency',44,1,'D_GREEN','{"code":"D_GREEN","ko":"공원녹지과","en":"Parks and Greenery Division","kind":"department","telephone":"","responsible_ko":"가로수·공원·화단·해충·산불","responsible_en":"Street trees, parks, planting, pests, wildfire"}');
INSERT INTO "reference" VALUES('agency',45,1,'D_HYGIENE','{"code":"D_HYGIENE","ko":"보건위생과","en":"Public Health and Hygiene Division","kind":"department","telephone":"","responsible_ko":"음식점 위생, 유기동물·사체","responsible_en":"Food hygiene, stray animals and carcasses"}');
INSERT INTO "reference" VALUES('agency',46,1,'D_HEALTH','{"code":"D_HEALTH","ko":"보건소","en":"Public Health Centre","kind":"department","telephone":"","responsible_ko":"방역, 금연 구역","responsible_en":"Pest control, no-smoking areas"}');
INSERT INTO "reference" VALUES('agency',47,1,'D_BUILD','{"code":"D_BUILD","ko":"건축과","en":"Building Division","kind":"department","telephone":"","responsible_ko":"위험 시설물, 불법 건축, 공사장 안전","responsible_en":"Dangerous structures, illegal building, site safety"}');
CREATE TABLE referral (
    complaint_id BIGINT NOT NULL,
    no BIGINT NOT NULL,
    cycle BIGINT NOT NULL,
    agency_id BIGINT NOT NULL,
    referred_at BIGINT NOT NULL,
    promised_at BIGINT,
    answered_at BIGINT,
    completed_at BIGINT,
    returned_at BIGINT,
    return_reason TEXT,
    contact_text BIGINT,
    reference_text BIGINT,
    PRIMARY KEY (complaint_id, no)
);
INSERT INTO "referral" VALUES(1,1,1,7,1795396320000,1795401720000,1795396320000,1795398720000,NULL,NULL,7,8);
INSERT INTO "referral" VALUES(2,1,1,7,1795400100000,NULL,NULL,NULL,1795400100000,'other',NULL,NULL);
CREATE TABLE text (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    salt BLOB,
    value TEXT,
    erased_at BIGINT
);
INSERT INTO "text" VALUES(1,'story',X'DCD1871DBA572551E3114BAB6A3B1725','시장 앞 맨홀에서 김이 나요',NULL);
INSERT INTO "text" VALUES(2,'place',X'07F6772B89F2AA17E2BE29FDE5FFBED9','시장 앞',NULL);
INSERT INTO "text" VALUES(3,'name',X'8ACB19A4C84F9DF4A0F4E8FE949C706E','김민원',NULL);
INSERT INTO "text" VALUES(4,'telephone',X'649C27495684ACD032B4E766548EA5CE','01012345678',NULL);
INSERT INTO "text" VALUES(5,'note',X'C21DEB6380057932E3011C3D287F968E','바로 출동',NULL);
INSERT INTO "text" VALUES(6,'note',X'8A8BE2C11F3C9181C8671D7E6522EC19','김이 계속 남',NULL);
INSERT INTO "text" VALUES(7,'contact',X'BACAF0CE101537B1A3A05320B3FEBB4F','김주임',NULL);
INSERT INTO "text" VALUES(8,'reference',X'A47548321B6653DFF46EAC04514D5776','A-1',NULL);
INSERT INTO "text" VALUES(9,'note',X'96B6A526BF96C02AC113F9DA6F4F9DA0','난방관',NULL);
INSERT INTO "text" VALUES(10,'note',X'52FDCB1C94C889AF6B617A852C4E2A86','확인 중',NULL);
INSERT INTO "text" VALUES(11,'note',X'6C5F208161A0B1E786643D6147CF3F3C','밸브 잠금',NULL);
INSERT INTO "text" VALUES(12,'note',X'724CE91888E94B42E456541E52E721DA','난방관 수리',NULL);
INSERT INTO "text" VALUES(13,'note',X'F6CD8B8B6D04DCE4DBBFB68A855DBE9E','고맙다고 하심',NULL);
INSERT INTO "text" VALUES(14,'note',X'03196B0A982BC12596B1D78E3AF7FAAC','다시 김이 남',NULL);
INSERT INTO "text" VALUES(15,'note',X'378E9BE703EA9230D32ABB72D737F492','다음 조가 봄',NULL);
INSERT INTO "text" VALUES(16,'story',X'CB50849556655B664BB49F2EE023A819','맨홀에서 하얀 연기',NULL);
INSERT INTO "text" VALUES(17,'place',X'D5CE8B52F23642DBEE23E11A543F660E','시장 앞',NULL);
INSERT INTO "text" VALUES(18,'name',X'38EEFA156049F4F2CB8DF5C300B01E2C','김민원',NULL);
INSERT INTO "text" VALUES(19,'telephone',X'1AD87651C8C9219B3CF4AAEE0A4F7D22','01012345678',NULL);
INSERT INTO "text" VALUES(20,'note',X'F899BC26617CCCA970199C6A045BADBF','비',NULL);
INSERT INTO "text" VALUES(21,'place',X'C18E3C2E5606392389111716685E6905','정류장 옆',NULL);
INSERT INTO "text" VALUES(22,'note',X'D697B43D40E487E140F4F81DF3D701A6','언제 오나요',NULL);
INSERT INTO "text" VALUES(23,'note',X'8417B8FE8472B18C81FC22A14E669902','우리 관이 아님',NULL);
INSERT INTO "text" VALUES(24,'note',X'277D00AFF113C5CF0C640F082B0F9941','잘못 쓴 메모',NULL);
INSERT INTO "text" VALUES(25,'story',X'78A5704A78326DC04978976D33CE2593','시장 앞 맨홀에서 김이 나요',NULL);
INSERT INTO "text" VALUES(26,'place',X'53548DAC61A291351E06E81AFABF75FF','시장 앞',NULL);
INSERT INTO "text" VALUES(27,'name',X'427B07177D857748EC9479DDD4A61446','김민원',NULL);
INSERT INTO "text" VALUES(28,'telephone',X'84F53D5E887547C15C870E02E07036CB','01012345678',NULL);
INSERT INTO "text" VALUES(29,'story',X'7B7F4A30F04F31F416BFDCC7F661AEFD','대형 폐기물 신고는 어디에 하나요',NULL);
INSERT INTO "text" VALUES(30,'place',X'C2732A3473C26C492D69DC831D6EFA3C','시장 앞',NULL);
INSERT INTO "text" VALUES(31,'name',X'6475F6ED39834498334A0890FB8B60F3','김민원',NULL);
INSERT INTO "text" VALUES(32,'telephone',X'CB3A2828A9CACEF869EAF0A1787F58B7','01012345678',NULL);
INSERT INTO "text" VALUES(33,'note',X'B6E4A1E2E94C61B0DEAEA5637390F1D9','누리집 안내',NULL);
INSERT INTO "text" VALUES(34,'story',X'861081D26D9D781BA6EB18AC98A62D6D','불법 투기',NULL);
INSERT INTO "text" VALUES(35,'place',X'919F95E19B16598EC01086A099B88F05','시장 앞',NULL);
INSERT INTO "text" VALUES(36,'name',X'36FF2F190B4F0A24D2903D93BB55DAE6','김민원',NULL);
INSERT INTO "text" VALUES(37,'telephone',X'FC88B1C6BFFD2F0D0DF6FDC442CCE70E','01012345678',NULL);
INSERT INTO "text" VALUES(38,'note',X'F1B71A0FF8DAE339BE1A990FFFCC18C9','수거함',NULL);
INSERT INTO "text" VALUES(39,'story',X'641861D0E8C87EAE3F24BBDD96325A4F','시장 앞 맨홀에서 김이 나요',NULL);
INSERT INTO "text" VALUES(40,'place',X'6DB00D19FDCDDD7F41D10810377CDF0F','시장 앞',NULL);
INSERT INTO "text" VALUES(41,'name',X'EA2882D342D904BCC74EF9426F92CCCD','김민원',NULL);
INSERT INTO "text" VALUES(42,'telephone',X'332DC1C12905A61350ECA2C3F5DD1D03','01012345678',NULL);
INSERT INTO "text" VALUES(43,'note',X'1258C53E1B131FDC7F7FD47144634D6B','연습 전화',NULL);
INSERT INTO "text" VALUES(44,'telephone',X'1592B4685D4F5E7E60405F0A668979EA','01011112222',NULL);
INSERT INTO "text" VALUES(45,'note',X'86298231817025A2232359852063B557','장난',NULL);
CREATE INDEX event_command ON event (command_id)
;
CREATE INDEX text_telephone ON text (value) WHERE kind = 'telephone'
;
CREATE INDEX complaint_open ON complaint (id) WHERE is_open = 1
;
CREATE INDEX complaint_telephone ON complaint (telephone_text) WHERE telephone_text IS NOT NULL
;
COMMIT;
