#include "ui/intakeroom.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace baro;
using namespace baro::tests;
using namespace std::chrono_literals;
using Room = IntakeRoom;

namespace {

void saveOne(Room &room, const QString &telephone = QStringLiteral("01012345678")) {
    const QString before = room.receipt();
    room.type("story", QStringLiteral("a hole in the road by Kim's house"));
    room.type("category", QStringLiteral("c01-1"));
    room.type("telephone", telephone);
    room.type("name", QStringLiteral("Kim"));
    Room::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return !room.receipt().isEmpty() && room.receipt() != before; }));
}

QString sentence(const Room &room) {
    const auto *label = room.find<QLabel>("progressSentence");
    return label->isVisible() ? label->text() : QString();
}

Receipt submitted(Room &room, Command command) {
    auto answer = room.desk->submit(room.desk->request(std::move(command)));
    answer.waitForFinished();
    REQUIRE(answer.result());
    return *answer.result();
}

} // namespace

TEST_CASE("a number typed brings the sentence to read out before any Enter", "[enquiry]") {
    Room room;
    saveOne(room);
    Room::press(Qt::Key_P, Qt::AltModifier);
    auto *number = room.find<QLineEdit>("askedNumber");
    CHECK(sentence(room).isEmpty());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1"));
    REQUIRE(comes([&] { return !sentence(room).isEmpty(); }));
    // In Korean for a Korean caller, though the desk speaks English; nothing that somebody said.
    CHECK(sentence(room) ==
          QStringLiteral("접수번호 2026-000001 건은 오늘 10:00에 접수되었으며, 아직 출동한 기동반은 없고 오늘 "
                         "10:30까지 출동하기로 되어 있습니다."));
    CHECK(room.find<QLabel>("progressTitle")->text() == QStringLiteral("To read to the caller, in Korean:"));
    CHECK(number->hasFocus());
    CHECK(number->cursorPosition() == 1);
    // No such number, no sentence.
    QTest::keyClicks(number, QStringLiteral("7"));
    CHECK(sentence(room).isEmpty());
    QTest::qWait(500);
    CHECK(sentence(room).isEmpty());
}

TEST_CASE("the language of the caller decides, the one of the complaint until it is chosen", "[enquiry]") {
    Room room;
    auto *language = room.find<QComboBox>("language");
    language->setFocus();
    Room::press(Qt::Key_Down);
    saveOne(room);
    useLanguage(Language::Korean);
    Room::press(Qt::Key_P, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1"));
    REQUIRE(comes([&] { return !sentence(room).isEmpty(); }));
    CHECK(sentence(room).startsWith(QStringLiteral("Report number 2026-000001 was received at 10:00 today; no squad")));
    // A Korean asks.
    auto *asking = room.find<QComboBox>("language");
    asking->setFocus();
    Room::press(Qt::Key_Down);
    Room::press(Qt::Key_Up);
    CHECK(sentence(room).startsWith(QStringLiteral("접수번호 2026-000001 건은")));
    useLanguage(Language::English);
    CHECK(sentence(room).startsWith(QStringLiteral("접수번호 2026-000001 건은")));
}

TEST_CASE("the caller's telephone brings his own, the one that is not over first", "[enquiry]") {
    Room room;
    saveOne(room);
    const ComplaintId first = room.queue().at(0).id;
    saveOne(room);
    const auto open = room.queue();
    const ComplaintId second = open[0].id == first ? open[1].id : open[0].id;
    room.type("telephone", QStringLiteral("01012345678"));
    REQUIRE(comes([&] { return room.find<QWidget>("callerHistory")->isVisible(); }));
    Room::press(Qt::Key_P, Qt::AltModifier);
    REQUIRE(comes([&] { return !sentence(room).isEmpty(); }));
    CHECK(sentence(room).startsWith(QStringLiteral("신고하신 접수번호 2026-000002(포트홀·도로 파손) 건은")));
    submitted(room, commands::Cancel{second, CancelReason::WithdrawnByCaller, {}});
    REQUIRE(comes([&] { return sentence(room).contains(QStringLiteral("취소되었습니다")); }));
    Room::press(Qt::Key_P, Qt::AltModifier);
    CHECK(sentence(room).isEmpty());
}

TEST_CASE("a telephone number typed in the strip finds his complaint, and the second Enter notes it", "[enquiry]") {
    Room room;
    saveOne(room);
    QSignalSpy done(room.session.get(), &Session::done);
    Room::press(Qt::Key_P, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("010-1234-5678"));
    REQUIRE(comes([&] { return sentence(room).startsWith(QStringLiteral("신고하신 접수번호 2026-000001")); }));
    Room::press(Qt::Key_Return);
    REQUIRE(comes([&] { return room.find<QWidget>("foundComplaint")->isVisible(); }));
    // It is his own still, and what it is about is told.
    CHECK(comes([&] { return sentence(room).startsWith(QStringLiteral("신고하신 접수번호 2026-000001")); }));
    CHECK(done.isEmpty());
    Room::press(Qt::Key_Return);
    REQUIRE(comes([&] { return done.size() == 1; }));
    CHECK(room.queue().at(0).progressEnquiries == 1);
}

TEST_CASE("the sentence follows the squad while it is read", "[enquiry]") {
    Room room;
    saveOne(room);
    const ComplaintId id = room.queue().at(0).id;
    Room::press(Qt::Key_P, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1"));
    REQUIRE(comes([&] { return !sentence(room).isEmpty(); }));
    SquadId squad;
    for (const auto &[entry, value] : room.session->reference()->all<Squad>())
        squad = entry;
    submitted(room, commands::AssignSquad{id, squad, true, {}});
    REQUIRE(comes([&] { return sentence(room).contains(QStringLiteral("출동을 지시했으며")); }));
    submitted(room, commands::ReportOut{id, 1});
    REQUIRE(comes([&] { return sentence(room).contains(QStringLiteral("현장으로 가고 있으며")); }));
}

TEST_CASE("one attached is answered by the state of the main one", "[enquiry]") {
    Room room;
    saveOne(room);
    const ComplaintId main = room.queue().at(0).id;
    saveOne(room, QStringLiteral("01099998888"));
    const auto open = room.queue();
    const ComplaintId other = open[0].id == main ? open[1].id : open[0].id;
    submitted(room, commands::Attach{other, main});
    Room::press(Qt::Key_P, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2"));
    REQUIRE(comes([&] { return !sentence(room).isEmpty(); }));
    CHECK(sentence(room).startsWith(QStringLiteral("접수번호 2026-000002 건은 같은 내용의 다른 신고와 함께 처리하는 "
                                                   "건이며, 그 신고는 오늘 10:00에 접수되었으며")));
    CHECK_FALSE(sentence(room).contains(QStringLiteral("000001")));
    // What happens to the main one is told as well.
    submitted(room, commands::PutOnHold{main, HoldReason::Weather, {}});
    REQUIRE(comes([&] { return sentence(room).contains(QStringLiteral("날씨 때문에")); }));
}
