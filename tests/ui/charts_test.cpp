#include "charts/chartcard.h"
#include "charts/chartpicture.h"
#include "charts/chartsroom.h"
#include "charts/heatmap.h"
#include "support/manualclock.h"
#include "support/waiting.h"
#include "widgets/choicefield.h"
#include "widgets/hexmap.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace baro;
using namespace baro::tests;

namespace {

/// An office with a handful of complaints and its room of charts.
struct Figuring {
    QTemporaryDir folder;
    ManualClock clock;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Session> session;
    std::unique_ptr<ChartsRoom> room;

    Figuring() {
        useLanguage(Language::English);
        desk = std::move(*Desk::open({folder.filePath(QStringLiteral("desk.db")), QStringLiteral("op1"), &clock}));
        session = std::make_unique<Session>(*desk, folder.filePath(QStringLiteral("desk.ini")));
        desk->keepRegister();
    }
    ~Figuring() {
        room.reset();
        session.reset();
    }
    DistrictId dong(const char *en) const {
        for (const auto &[id, district] : session->reference()->all<District>())
            if (district.en.startsWith(QLatin1String(en)))
                return id;
        FAIL("no such dong");
        return {};
    }
    void receive(const char *en, int times = 1) {
        for (int i = 0; i < times; ++i) {
            clock.advance(std::chrono::minutes(7));
            commands::Receive call;
            call.details.story = Words{QStringLiteral("맨홀에서 김이 나요")};
            call.details.place = Words{QStringLiteral("신월시장 북문")};
            call.details.telephone = Words{QStringLiteral("010-1234-5678")};
            call.details.subtype = SubtypeId{1};
            call.details.district = dong(en);
            REQUIRE(answerOf(desk->submit(desk->request(std::move(call)))));
        }
    }
    void open(QSize size = {1200, 800}) {
        room = std::make_unique<ChartsRoom>(*session);
        room->resize(size);
        room->show();
        QApplication::setActiveWindow(room.get());
        REQUIRE(QTest::qWaitForWindowActive(room.get()));
        room->enter();
        settle();
    }
    /// Until the charts are those of every complaint in the file and of the selection.
    void settle() {
        REQUIRE(waitFor([&] { return room->isSettled() && desk->records()->whole && card("counts"); }));
    }
    ChartCard *card(const char *code) const {
        return room->findChild<ChartCard *>(QStringLiteral("chart-") + QLatin1String(code));
    }
    bool says(const char *code, const char *words) const {
        return waitFor([&] { return card(code)->data().sentence.contains(QLatin1String(words)); });
    }
    bool reports(int count) const {
        return waitFor([&] {
            double sum = 0;
            if (!card("counts"))
                return false;
            for (const auto &value : card("counts")->data().series.front().values)
                sum += value.value_or(0);
            return sum == count;
        });
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    void narrow(const QString &typed) {
        auto *field = room->findChild<ChoiceField *>();
        field->setFocus();
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("a chart counts what was received, and what comes in stands there too") {
    Figuring office;
    office.receive("Sinwol 3", 4);
    office.open();
    CHECK(office.reports(4));
    office.receive("Sinwol 3", 2);
    CHECK(office.reports(6));
    // Other charts and their tables say the same.
    CHECK(office.card("districts")->data().table.front().at(1) == QStringLiteral("6"));
    CHECK(office.card("week")->data().form == ChartData::Form::Heat);
}

TEST_CASE("what is typed, clicked or chosen on the map narrows every chart, and the same once more widens it") {
    Figuring office;
    office.receive("Sinwol 3", 3);
    office.receive("Mok 1", 2);
    office.open();
    REQUIRE(office.reports(5));
    office.narrow(QStringLiteral("Mok 1"));
    CHECK(office.reports(2));
    CHECK(office.card("districts")->data().labels.size() == 1);
    office.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(office.reports(5));
    office.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(office.reports(2));
    office.press(Qt::Key_Left, Qt::AltModifier);
    REQUIRE(office.reports(5));

    auto *map = office.card("districts")->findChild<HexMap *>();
    REQUIRE(map);
    Q_EMIT map->activated(office.dong("Sinwol 3").value);
    CHECK(office.reports(3));
    Q_EMIT map->activated(office.dong("Sinwol 3").value);
    CHECK(office.reports(5));

    // By keyboard on a chart that has labels: kinds.
    auto *kinds = office.card("categories")->findChild<ChartPicture *>();
    REQUIRE(kinds);
    kinds->setFocus();
    office.press(Qt::Key_Home);
    CHECK(kinds->accessibleDescription().contains(QStringLiteral("Reports: 5")));
    office.press(Qt::Key_Return);
    CHECK(waitFor([&] { return office.room->conditions().size() == 2; }));
    CHECK(office.room->conditions().back().kind == Condition::Kind::Category);
}

TEST_CASE("several steps of a course are chosen with Shift and become a stretch of days") {
    Figuring office;
    for (int day = 0; day < 4; ++day) {
        office.receive("Sinwol 3", 1 + day);
        office.clock.advance(std::chrono::hours(24));
    }
    office.open();
    REQUIRE(office.reports(10));
    office.room->findChild<QComboBox *>(QStringLiteral("chartsPace"))->setCurrentIndex(1);
    Q_EMIT office.room->findChild<QComboBox *>(QStringLiteral("chartsPace"))->activated(1);
    REQUIRE(waitFor([&] { return office.card("counts")->data().labels.size() > 60; }));
    auto *course = office.card("counts")->findChild<ChartPicture *>();
    course->setFocus();
    // The last day is today, without a report; the two before had 3 and 4.
    office.press(Qt::Key_End);
    office.press(Qt::Key_Left);
    office.press(Qt::Key_Left, Qt::ShiftModifier);
    office.press(Qt::Key_Return);
    CHECK(office.reports(7));
    REQUIRE(office.room->conditions().size() == 1);
    const Period period = Period::fromCode(office.room->conditions().front().value);
    CHECK(period.unit == Period::Unit::Range);
    CHECK(period.last - period.count == 1);
}

TEST_CASE("every chart has its table one key away, copied as it is and saved as a picture") {
    Figuring office;
    office.receive("Sinwol 3", 12);
    office.open();
    REQUIRE(office.reports(12));
    // Down through the charts without the mouse.
    for (ChartCard *card : office.room->findChildren<ChartCard *>()) {
        if (card->data().empty())
            continue;
        INFO(card->objectName().toStdString());
        card->focusChart();
        if (card->data().form != ChartData::Form::Table) {
            REQUIRE(card->isAncestorOf(QApplication::focusWidget()));
            office.press(Qt::Key_T, Qt::AltModifier);
            CHECK(card->showsTable());
            auto *table = qobject_cast<QTableWidget *>(QApplication::focusWidget());
            REQUIRE(table);
            CHECK(table->rowCount() == static_cast<int>(card->data().table.size()));
            CHECK(table->columnCount() == card->data().heads.size());
            office.press(Qt::Key_T, Qt::AltModifier);
            CHECK_FALSE(card->showsTable());
        }
        for (const QStringList &row : card->data().table)
            CHECK(row.size() == card->data().heads.size());
        CHECK_FALSE(card->data().sentence.isEmpty());
        CHECK(card->asText().count(QLatin1Char('\n')) == static_cast<qsizetype>(card->data().table.size()) + 3);
    }
    ChartCard *counts = office.card("counts");
    const auto bytes = [&](const char *name) {
        const QString file = office.folder.filePath(QString::fromLatin1(name));
        REQUIRE(counts->saveTo(file).has_value());
        QFile saved(file);
        REQUIRE(saved.open(QIODevice::ReadOnly));
        return saved.readAll();
    };
    CHECK(QImage::fromData(bytes("chart.png")).width() == counts->width() * 2);
    CHECK(bytes("chart.svg").contains("<svg"));
    CHECK(bytes("chart.pdf").startsWith("%PDF"));
    CHECK(counts->saveTo(office.folder.filePath(QStringLiteral("none/chart.png"))).error().code ==
          ProblemCode::CannotWrite);
    CHECK(counts->saveTo(office.folder.filePath(QStringLiteral("chart.doc"))).error().code == ProblemCode::BadValue);
}

TEST_CASE("an empty office has sentences and no empty axes, and a selection is there again at the next start") {
    Figuring office;
    office.open();
    CHECK(office.says("counts", "Nothing was received"));
    CHECK(office.says("kept", "none in this selection"));
    for (const char *code : {"spread", "districts", "squads", "agencies"}) {
        INFO(code);
        CHECK(office.card(code)->data().empty());
    }
    // Who looked only finds the same days again, and the same steps.
    const std::vector<Condition> first = office.room->conditions();
    CHECK(first.size() == 1);
    office.room.reset();
    office.open();
    CHECK(office.room->conditions() == first);
    CHECK(office.room->findChild<QComboBox *>(QStringLiteral("chartsPace"))->currentIndex() == 0);
    office.narrow(QStringLiteral("Sinwol 3"));
    REQUIRE(waitFor([&] { return office.room->conditions().size() == 2; }));
    const std::vector<Condition> left = office.room->conditions();
    office.room.reset();
    office.open();
    CHECK(office.room->conditions() == left);
}

TEST_CASE("a list of the selection is asked for with its conditions") {
    Figuring office;
    office.receive("Sinwol 3", 2);
    office.open();
    QSignalSpy asked(office.room.get(), &ChartsRoom::listAsked);
    office.press(Qt::Key_L, Qt::AltModifier);
    REQUIRE(asked.count() == 1);
    CHECK(asked.front().front().value<std::vector<Condition>>() == office.room->conditions());
}

TEST_CASE("what was before is compared with, and not where there is nothing to compare with") {
    Figuring office;
    office.receive("Sinwol 3");
    office.clock.advance(std::chrono::hours(24 * 200));
    office.receive("Sinwol 3", 20);
    office.clock.advance(std::chrono::hours(24 * 90));
    office.receive("Sinwol 3", 10);
    office.open();
    CHECK(office.says("counts", "50 % fewer than in the period before"));
    CHECK(office.card("counts")->data().series.size() == 2);
    office.room->findChild<QCheckBox *>()->setChecked(false);
    CHECK(waitFor([&] { return office.card("counts")->data().series.size() == 1; }));
    CHECK_FALSE(office.card("counts")->data().sentence.contains(QStringLiteral("before")));
}

TEST_CASE("a period that began before the register is not compared with") {
    Figuring office;
    office.receive("Sinwol 3", 20);
    office.clock.advance(std::chrono::hours(24 * 90));
    office.receive("Sinwol 3", 10);
    office.open();
    REQUIRE(office.reports(10));
    CHECK(office.card("counts")->data().series.size() == 1);
    CHECK(office.room->findChild<QLabel *>(QStringLiteral("chartsHeadline"))
              ->text()
              .contains(QStringLiteral("the register begins on")));
}
