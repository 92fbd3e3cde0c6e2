#include "complaint/earlierstrip.h"
#include "records/bulkstrip.h"
#include "records/conditions.h"
#include "records/period.h"
#include "records/recordspanel.h"
#include "records/savedviews.h"
#include "records/searchline.h"
#include "store/accesslog.h"
#include "support/manualclock.h"
#include "support/waiting.h"
#include "widgets/choicefield.h"
#include "widgets/complainttable.h"
#include "widgets/keybutton.h"
#include "widgets/undobar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace baro;
using namespace baro::tests;

namespace {

struct Registry {
    QTemporaryDir folder;
    ManualClock clock;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Session> session;
    std::unique_ptr<RecordsPanel> panel;

    Registry() {
        useLanguage(Language::English);
        desk = std::move(*Desk::open({folder.filePath(QStringLiteral("desk.db")), QStringLiteral("op1"), &clock}));
        session = std::make_unique<Session>(*desk, folder.filePath(QStringLiteral("desk.ini")));
    }
    ~Registry() {
        panel.reset();
        session.reset();
    }

    Receipt submit(Command command) {
        const auto receipt = answerOf(desk->submit(desk->request(std::move(command))));
        REQUIRE(receipt);
        return *receipt;
    }
    DistrictId dong(const char *en) const {
        for (const auto &[id, district] : session->reference()->all<District>())
            if (district.en.startsWith(QLatin1String(en)))
                return id;
        FAIL("no such dong");
        return {};
    }
    ComplaintId receive(const QString &story, const char *en = "Sinwol 3",
                        const QString &telephone = QStringLiteral("010-1234-5678")) {
        clock.advance(std::chrono::minutes(7));
        commands::Receive call;
        call.details.story = Words{story};
        call.details.place = Words{QStringLiteral("신월시장 북문")};
        call.details.name = Words{QStringLiteral("김민원")};
        call.details.telephone = Words{telephone};
        call.details.subtype = SubtypeId{1};
        call.details.district = dong(en);
        return submit(call).complaints.front();
    }
    Complaint complaint(ComplaintId id) { return answerOf(desk->complaint(id))->complaint(); }

    void open(RecordsPanel::Form form = RecordsPanel::Form::Room) {
        panel = std::make_unique<RecordsPanel>(*session, form);
        panel->resize(1200, 700);
        panel->show();
        QApplication::setActiveWindow(panel.get());
        REQUIRE(QTest::qWaitForWindowActive(panel.get()));
        panel->focusSearch();
        REQUIRE(waitFor([&] { return desk->records()->whole; }));
    }
    SearchLine *field() const { return panel->findChild<SearchLine *>(); }
    ComplaintTable *table() const { return panel->findChild<ComplaintTable *>(); }
    std::vector<ComplaintId> listed() const {
        std::vector<ComplaintId> ids;
        for (int row = 0; row < panel->model()->rowCount(); ++row)
            ids.push_back(*panel->model()->idAt(row));
        return ids;
    }
    bool lists(const std::vector<ComplaintId> &ids) const {
        return waitFor([&] { return listed() == ids; });
    }
};

void composing(QWidget *field, const QString &syllable) {
    QInputMethodEvent event(syllable, {});
    QApplication::sendEvent(field, &event);
}
void committed(QWidget *field, const QString &text) {
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
}

} // namespace

TEST_CASE("the list follows every key, also of the syllable that is being composed", "[records]") {
    Registry o;
    const ComplaintId manhole = o.receive(QStringLiteral("맨홀에서 김이 나요"));
    const ComplaintId lamp = o.receive(QStringLiteral("가로등이 꺼졌어요"));
    o.open();
    QAbstractItemModelTester tester(const_cast<RecordsModel *>(o.panel->model()),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(o.lists({lamp, manhole}));
    QSignalSpy searched(o.field(), &SearchLine::searched);
    composing(o.field(), QStringLiteral("ㅁ"));
    composing(o.field(), QStringLiteral("매"));
    composing(o.field(), QStringLiteral("맨"));
    CHECK(o.field()->text().isEmpty());
    CHECK(o.lists({manhole}));
    // The input method takes the syllable away and writes it: one letter, and no question in between.
    composing(o.field(), {});
    committed(o.field(), QStringLiteral("맨"));
    composing(o.field(), QStringLiteral("호"));
    CHECK(o.field()->typed() == QStringLiteral("맨호"));
    CHECK(o.lists({manhole}));
    composing(o.field(), {});
    o.field()->clear();
    CHECK(o.lists({lamp, manhole}));
    QTest::keyClicks(o.field(), QStringLiteral("rkfhemd"));
    CHECK(o.lists({lamp}));
    // Nothing fits but for one key: it is offered, and said, and what was meant is marked.
    o.field()->setText(QStringLiteral("멘홀"));
    CHECK(o.lists({manhole}));
    const QModelIndex where = o.panel->model()->index(0, sectionOf(RecordColumn::Place));
    REQUIRE(waitFor([&] { return where.data().toString().contains(QStringLiteral("맨홀")); }));
    const auto spans = where.data(RecordsModel::SpansRole).value<QList<QPair<qsizetype, qsizetype>>>();
    REQUIRE(spans.size() == 1);
    CHECK(where.data().toString().mid(spans.front().first, spans.front().second) == QStringLiteral("맨홀"));
    CHECK(o.panel->findChild<QLabel *>(QStringLiteral("recordsCount"))->text().contains(QStringLiteral("differ")));
    o.field()->setText(QString(10'000, u'뷁'));
    CHECK(o.lists({}));
    o.field()->setText(QString(QChar(0xd800)) + QChar(0x07) + QStringLiteral("🔥"));
    CHECK(o.lists({lamp, manhole})); // says nothing
}

TEST_CASE("what comes in and what changes is in the list at once, and whoever walks there stays on the line",
          "[records]") {
    Registry o;
    const ComplaintId first = o.receive(QStringLiteral("맨홀 하나"));
    const ComplaintId second = o.receive(QStringLiteral("맨홀 둘"));
    o.open();
    o.field()->setText(QStringLiteral("맨홀"));
    REQUIRE(o.lists({second, first}));
    QTest::keyClick(o.field(), Qt::Key_Down);
    QTest::keyClick(o.table(), Qt::Key_Down);
    REQUIRE(o.panel->model()->idAt(o.table()->currentIndex().row()) == first);
    const ComplaintId third = o.receive(QStringLiteral("맨홀 셋"));
    CHECK(o.lists({third, second, first}));
    CHECK(waitFor([&] { return o.panel->model()->idAt(o.table()->currentIndex().row()) == first; }));
    o.submit(commands::Cancel{second, CancelReason::EnteredTwice, {}});
    CHECK(waitFor([&] {
        const QModelIndex cell = o.panel->model()->index(1, sectionOf(RecordColumn::State));
        return cell.data().toString().contains(QStringLiteral("Cancelled"));
    }));
    QSignalSpy activated(o.panel.get(), &RecordsPanel::activated);
    QTest::keyClick(o.table(), Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    CHECK(activated.first().first().value<ComplaintId>() == first);
}

TEST_CASE("beyond the first lines, too, the line and its place stay while others come in", "[records]") {
    Registry o;
    std::vector<ComplaintId> ids;
    for (int i = 0; i < 120; ++i)
        ids.push_back(o.receive(QStringLiteral("맨홀")));
    o.open();
    REQUIRE(waitFor([&] { return o.listed().size() == 120; }));
    o.panel->focusList();
    o.table()->selectRow(100);
    const ComplaintId stood = *o.panel->model()->idAt(100);
    const int place = o.table()->rowViewportPosition(100);
    QSignalSpy chosen(o.panel.get(), &RecordsPanel::chosen);
    int least = 120;
    QObject::connect(o.panel->model(), &QAbstractItemModel::modelReset, o.panel.get(),
                     [&] { least = std::min(least, o.panel->model()->rowCount()); });
    (void)o.receive(QStringLiteral("맨홀"));
    REQUIRE(waitFor([&] { return o.listed().size() == 121; }));
    CHECK(least >= 120); // it never was the first lines only
    CHECK(o.panel->model()->idAt(o.table()->currentIndex().row()) == stood);
    CHECK(o.table()->rowViewportPosition(101) == place);
    CHECK(chosen.count() == 0);
    // Whoever only looks, without a line chosen, is not thrown to the top either.
    o.table()->selectionModel()->clear();
    o.field()->setFocus();
    const auto sight = o.table()->sight();
    (void)o.receive(QStringLiteral("맨홀"));
    REQUIRE(waitFor([&] { return o.listed().size() == 122; }));
    CHECK(o.table()->sight().front().first == sight.front().first);
}

TEST_CASE("a number is opened by Enter, whatever else has its digits", "[records]") {
    Registry o;
    const ComplaintId first = o.receive(QStringLiteral("하나"), "Sinwol 3", QStringLiteral("010-0000-0002"));
    const ComplaintId second = o.receive(QStringLiteral("둘"), "Sinwol 3", QStringLiteral("010-0000-0001"));
    o.open(RecordsPanel::Form::BesideCall);
    QSignalSpy activated(o.panel.get(), &RecordsPanel::activated);
    o.field()->setText(QStringLiteral("1"));
    CHECK(o.lists({first, second})); // the number before what has the digit in it
    QTest::keyClick(o.field(), Qt::Key_Return);
    REQUIRE(waitFor([&] { return activated.count() == 1; }));
    CHECK(activated.first().first().value<ComplaintId>() == first);
    CHECK_FALSE(o.panel->findChild<BulkStrip *>());
}

TEST_CASE("conditions widen within a sort and narrow across, are dropped by their chip and come back at the next start",
          "[records]") {
    Registry o;
    const ComplaintId here = o.receive(QStringLiteral("맨홀"), "Sinwol 3");
    const ComplaintId there = o.receive(QStringLiteral("맨홀"), "Mok 1");
    const ComplaintId beyond = o.receive(QStringLiteral("맨홀"), "Mok 2");
    o.submit(commands::Cancel{there, CancelReason::EnteredTwice, {}});
    o.open();
    auto *condition = o.panel->findChild<ChoiceField *>(QStringLiteral("recordsCondition"));
    const auto add = [&](const char *words) {
        condition->setFocus();
        QTest::keyClicks(condition, QString::fromLatin1(words));
        QTest::keyClick(condition, Qt::Key_Return);
    };
    add("Dong: Sinwol 3");
    CHECK(o.lists({here}));
    add("Dong: Mok 1");
    CHECK(o.lists({there, here}));
    add("On the open");
    CHECK(o.lists({here}));
    add("Off the open"); // says the opposite: the later one holds
    CHECK(o.lists({there}));
    o.panel.reset();
    o.open();
    CHECK(o.lists({there}));
    // The chip of its dong goes: of Sinwol 3 nothing is off the queue. Then the chip of the queue: of Sinwol 3 all are.
    const auto chips = [&] {
        auto all = o.panel->findChild<QWidget *>(QStringLiteral("recordsChips"))->findChildren<QToolButton *>();
        all.removeIf([](const QToolButton *chip) { return chip->isHidden(); });
        return all;
    };
    REQUIRE(chips().size() == 3);
    QTest::mouseClick(chips()[1], Qt::LeftButton);
    CHECK(o.lists({}));
    REQUIRE(waitFor([&] { return chips().size() == 2; }));
    QTest::mouseClick(chips()[1], Qt::LeftButton);
    CHECK(o.lists({here}));
    REQUIRE(waitFor([&] { return chips().size() == 1; }));
    QTest::mouseClick(chips()[0], Qt::LeftButton);
    CHECK(o.lists({beyond, there, here}));
    CHECK(conditionsFromCode(codeOf({{Condition::Kind::Late, 1}, {Condition::Kind::Received, 2003}})) ==
          std::vector<Condition>{{Condition::Kind::Late, 1}, {Condition::Kind::Received, 2003}});
    CHECK(conditionsFromCode(QStringLiteral("99:1 x:y 0")).empty());
}

TEST_CASE("a condition that several are called by is chosen, and a state by its own name", "[records]") {
    Registry o;
    const ComplaintId here = o.receive(QStringLiteral("맨홀"), "Sinwol 3");
    const ComplaintId there = o.receive(QStringLiteral("맨홀"), "Sinwol 1");
    const ComplaintId assigned = o.receive(QStringLiteral("맨홀"), "Mok 1");
    o.submit(commands::AssignSquad{assigned, SquadId{1}, false, {}});
    o.open();
    auto *condition = o.panel->findChild<ChoiceField *>(QStringLiteral("recordsCondition"));
    auto *told = o.panel->findChild<QLabel *>(QStringLiteral("unknownCondition"));
    const auto chips = [&] {
        QStringList words;
        for (const QToolButton *chip :
             o.panel->findChild<QWidget *>(QStringLiteral("recordsChips"))->findChildren<QToolButton *>())
            if (!chip->isHidden())
                words << chip->text();
        return words;
    };
    condition->setFocus();
    QTest::keyClicks(condition, QStringLiteral("Sinwol"));
    QTest::keyClick(condition, Qt::Key_Return);
    CHECK(chips().isEmpty());
    CHECK(told->isVisible());
    CHECK(told->text().contains(QStringLiteral("Several")));
    CHECK(o.lists({assigned, there, here}));
    QTest::keyClick(condition, Qt::Key_Down);
    QTest::keyClick(condition, Qt::Key_Down);
    QTest::keyClick(condition, Qt::Key_Return);
    CHECK(chips() == QStringList{QStringLiteral("Dong: Sinwol 3-dong")});
    CHECK_FALSE(told->isVisible());
    CHECK(o.lists({here}));
    // Tab takes none of several either.
    QTest::keyClicks(condition, QStringLiteral("Mok"));
    QTest::keyClick(condition, Qt::Key_Tab);
    CHECK(chips().size() == 1);
    CHECK(told->isVisible());
    condition->setFocus();
    condition->clear();
    // The state, before the days that begin with the same word.
    QTest::keyClicks(condition, QStringLiteral("Received"));
    QTest::keyClick(condition, Qt::Key_Return);
    CHECK(chips() == QStringList{QStringLiteral("Dong: Sinwol 3-dong"), QStringLiteral("State: Received")});
    committed(condition, QStringLiteral("목1동"));
    QTest::keyClick(condition, Qt::Key_Return);
    CHECK(chips().size() == 3);
    // One key for the last of them, one for all.
    // From the list: a line edit without a screen takes this key for Windows' undo.
    o.panel->focusList();
    QTest::keyClick(o.table(), Qt::Key_Backspace, Qt::AltModifier);
    CHECK(chips() == QStringList{QStringLiteral("Dong: Sinwol 3-dong"), QStringLiteral("State: Received")});
    CHECK(o.lists({here}));
    QTest::keyClick(condition, Qt::Key_Delete, Qt::AltModifier);
    CHECK(chips().isEmpty());
    CHECK(o.lists({assigned, there, here}));
    QTest::keyClick(condition, Qt::Key_Backspace, Qt::AltModifier); // nothing to drop
}

TEST_CASE("of several that were refused, each reason is told with its count", "[records]") {
    Registry o;
    const ComplaintId open = o.receive(QStringLiteral("하나"));
    const ComplaintId resolved = o.receive(QStringLiteral("둘"));
    const ComplaintId closed = o.receive(QStringLiteral("셋"));
    const ComplaintId also = o.receive(QStringLiteral("넷"));
    for (const ComplaintId id : {resolved, closed})
        o.submit(commands::Resolve{id, Outcome::Done, Words{QStringLiteral("치웠음")}});
    o.submit(commands::InformCaller{closed, InformMethod::Telephone, InformResult::Reached});
    BulkWork work(*o.session);
    QSignalSpy ended(&work, &BulkWork::ended);
    std::optional<BulkWork::Outcome> outcome;
    QObject::connect(&work, &BulkWork::ended, &work, [&](const BulkWork::Outcome &told) { outcome = told; });
    work.start({open, resolved, closed, also}, [](ComplaintId id) { return commands::Close{id, {}, {}}; },
               [](int done) { return QString::number(done); });
    REQUIRE(waitFor([&] { return outcome.has_value(); }));
    CHECK(outcome->done == 1);
    CHECK(outcome->refused == 3);
    REQUIRE(outcome->reasons.size() == 2);
    CHECK(outcome->reasons[0].second == 2); // not resolved yet
    CHECK(outcome->reasons[1].first.code == ProblemCode::CallerNotInformed);
    CHECK(outcome->reasons[1].second == 1);
}

TEST_CASE("a supervisor writes names in full for a purpose, and that is written down", "[records]") {
    Registry o;
    const ComplaintId one = o.receive(QStringLiteral("맨홀"));
    o.open();
    REQUIRE(o.lists({one}));
    auto *strip = o.panel->findChild<BulkStrip *>();
    auto *button = o.panel->findChild<KeyButton *>(QStringLiteral("bulkWritePersonal"));
    CHECK_FALSE(button->isVisible());
    const QString file = o.folder.filePath(QStringLiteral("named.csv"));
    strip->writeTo(file, QStringLiteral("audit"));
    QTest::qWait(200);
    CHECK_FALSE(QFile::exists(file)); // an operator has no list of names
    const auto supervisor = o.session->reference()->idOf<Operator>(QStringLiteral("sup1"));
    REQUIRE(supervisor);
    o.session->setActor(*supervisor);
    CHECK(button->isVisible());
    auto *purpose = o.panel->findChild<QLineEdit *>(QStringLiteral("bulkPurpose"));
    CHECK_FALSE(purpose->isVisible());
    QTest::keyClick(o.field(), Qt::Key_5, Qt::AltModifier);
    REQUIRE(purpose->isVisible());
    QTest::keyClick(purpose, Qt::Key_Return);
    CHECK(purpose->isVisible()); // it has no purpose yet
    QTest::keyClick(purpose, Qt::Key_Escape);
    CHECK_FALSE(purpose->isVisible());
    strip->writeTo(file, QStringLiteral("audit"));
    REQUIRE(waitFor([&] { return QFile::exists(file); }));
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll().contains(QStringLiteral("김민원").toUtf8()));
    Connection connection(o.folder.filePath(QStringLiteral("desk.db")), Access::Existing);
    const std::vector<PersonalAccess> accesses = AccessLog(connection).all();
    REQUIRE(accesses.size() == 1);
    CHECK(accesses[0].by == *supervisor);
    CHECK(accesses[0].purpose == QStringLiteral("audit"));
    CHECK(accesses[0].complaints == std::vector{one});
    REQUIRE(waitFor([&] { return button->isEnabled(); }));
    // The same list, masked, is nothing to write down.
    strip->writeTo(o.folder.filePath(QStringLiteral("masked.csv")));
    REQUIRE(waitFor([&] { return QFile::exists(o.folder.filePath(QStringLiteral("masked.csv"))); }));
    CHECK(AccessLog(connection).all().size() == 1);
}

TEST_CASE("several are noted at once and taken back as one while the list holds still under them", "[records]") {
    Registry o;
    std::vector<ComplaintId> ids;
    for (int i = 0; i < 40; ++i)
        ids.push_back(o.receive(QStringLiteral("맨홀")));
    UndoBar bar(*o.session);
    o.open();
    REQUIRE(waitFor([&] { return o.listed().size() == 40; }));
    auto *note = o.panel->findChild<QLineEdit *>(QStringLiteral("bulkNote"));
    auto *add = o.panel->findChild<KeyButton *>(QStringLiteral("bulkAddNote"));
    CHECK_FALSE(add->isEnabled());
    o.panel->focusList();
    QTest::keyClick(o.table(), Qt::Key_A, Qt::ControlModifier);
    REQUIRE(add->isEnabled());
    // A newer one is not among the chosen ones, and none of these moves.
    const ComplaintId late = o.receive(QStringLiteral("맨홀"));
    QTest::qWait(400);
    CHECK(o.listed().size() == 40);
    note->setFocus();
    QTest::keyClick(note, Qt::Key_1, Qt::AltModifier);
    CHECK(o.complaint(ids.front()).notes == 0); // nothing typed: asked for
    QTest::keyClicks(note, QStringLiteral("rain tonight"));
    QTest::keyClick(note, Qt::Key_1, Qt::AltModifier);
    REQUIRE(waitFor([&] { return bar.canUndo(); }));
    for (const ComplaintId id : ids)
        CHECK(o.complaint(id).notes == 1);
    CHECK(o.complaint(late).notes == 0);
    bar.undo();
    CHECK(waitFor([&] { return std::ranges::all_of(ids, [&](ComplaintId id) { return o.complaint(id).notes == 0; }); },
                  20'000));
    // Closing what may not be closed yet: said, with the reason of the first.
    auto *close = o.panel->findChild<KeyButton *>(QStringLiteral("bulkClose"));
    QTest::mouseClick(close, Qt::LeftButton);
    CHECK(waitFor([&] {
        const auto labels = o.panel->findChild<QWidget *>(QStringLiteral("bulkBanner"))->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().contains(QStringLiteral("not for 40")); });
    }));
}

TEST_CASE("a list goes into a file, whole or not at all", "[records]") {
    Registry o;
    const ComplaintId one = o.receive(QStringLiteral("맨홀"));
    (void)o.receive(QStringLiteral("가로등"));
    o.open();
    o.field()->setText(QStringLiteral("맨홀"));
    REQUIRE(o.lists({one}));
    auto *strip = o.panel->findChild<BulkStrip *>();
    const QString file = o.folder.filePath(QStringLiteral("list.csv"));
    strip->writeTo(file);
    REQUIRE(waitFor([&] { return QFile::exists(file); }));
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    CHECK(bytes.count('\n') == 2); // a head and one line
    CHECK(bytes.contains(QStringLiteral("맨홀").toUtf8()));
    CHECK_FALSE(bytes.contains(QStringLiteral("김민원").toUtf8())); // masked
    const auto says = [&](const QString &words) {
        return waitFor([&] {
            const auto labels = o.panel->findChild<QWidget *>(QStringLiteral("bulkBanner"))->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
        });
    };
    CHECK(says(QStringLiteral("list.csv")));
    strip->writeTo(o.folder.filePath(QStringLiteral("no/such/folder.csv")));
    CHECK(says(QStringLiteral("folder.csv")));
}

TEST_CASE("a complaint says who called about it before and that it came back", "[records]") {
    Registry o;
    const ComplaintId first = o.receive(QStringLiteral("맨홀"));
    o.submit(commands::Resolve{first, Outcome::Done, Words{QStringLiteral("치웠음")}});
    const ComplaintId second = o.receive(QStringLiteral("또 맨홀"));
    o.desk->keepRegister();
    EarlierStrip strip(*o.session);
    QSignalSpy asked(&strip, &EarlierStrip::complaintAsked);
    strip.showComplaint(*answerOf(o.desk->complaint(second)));
    auto *person = strip.findChild<QLabel *>(QStringLiteral("earlierPerson"));
    auto *place = strip.findChild<QLabel *>(QStringLiteral("earlierPlace"));
    REQUIRE(waitFor([&] { return !strip.isHidden(); }));
    CHECK(person->text().contains(QStringLiteral("-000001")));
    CHECK(place->text().contains(QStringLiteral("-000001")));
    Q_EMIT person->linkActivated(QString::number(first.value));
    REQUIRE(asked.count() == 1);
    strip.showComplaint(*answerOf(o.desk->complaint(first)));
    CHECK(waitFor([&] { return strip.isHidden(); }));
}

TEST_CASE("days are typed as a person writes them", "[records]") {
    const QDate today(2026, 11, 28);
    const auto typed = [&](const char *text) -> QString {
        const auto period = periodTyped(QString::fromUtf8(text), today);
        if (!period)
            return QStringLiteral("-");
        return QDate::fromJulianDay(period->count).toString(Qt::ISODate) + u' ' +
               QDate::fromJulianDay(period->last).toString(Qt::ISODate);
    };
    const QString spring = QStringLiteral("2026-03-01 2026-06-15");
    for (const char *text : {"2026-03-01~2026-06-15", "3.1~6.15", "3/1 - 6/15", "3월 1일부터 6월 15일까지",
                             "20260301-20260615", "2026. 3. 1. ~ 6. 15.", "3.1 to 6.15", "2026-3-1-6-15"})
        CHECK(typed(text).toStdString() == spring.toStdString());
    CHECK(typed("3.1") == QStringLiteral("2026-03-01 2026-03-01"));
    CHECK(typed("12.24") == QStringLiteral("2025-12-24 2025-12-24")); // the last one that has been
    CHECK(typed("12.24~1.5") == QStringLiteral("2025-12-24 2026-01-05"));
    CHECK(typed("6.15~3.1") == QStringLiteral("2025-06-15 2026-03-01"));
    CHECK(periodTyped(QStringLiteral("2026-11"), today) == Period{Period::Unit::Month, 2026 * 12 + 10});
    CHECK(periodTyped(QStringLiteral("2026년 2월"), today) == Period{Period::Unit::Month, 2026 * 12 + 1});
    CHECK(typed("2024.2.29") == QStringLiteral("2024-02-29 2024-02-29"));
    for (const char *text : {"", "신월3동", "2026.2.30", "13.1", "6.15~3.1.2026", "2026-06-15~2026-03-01", "3.1 신월",
                             "1", "3.1~", "2026-13", "3.1.4.1.5.9"})
        CHECK(typed(text).toStdString() == "-");
    const Period period = Period::range({2026, 3, 1}, {2026, 6, 15});
    CHECK(Period::fromCode(period.code()) == period);
    const QTimeZone seoul("Asia/Seoul");
    const auto [from, after] = period.span(Instant{}, seoul);
    CHECK(from == *instantFromIso(QStringLiteral("2026-03-01T00:00+09:00")));
    CHECK(after == *instantFromIso(QStringLiteral("2026-06-16T00:00+09:00")));
}

TEST_CASE("a stretch of days is a condition as any other, and what names nothing is said", "[records]") {
    Registry o;
    o.clock.set(*instantFromIso(QStringLiteral("2027-03-10T10:00+09:00")));
    const ComplaintId march = o.receive(QStringLiteral("맨홀"));
    o.clock.set(*instantFromIso(QStringLiteral("2027-05-10T10:00+09:00")));
    const ComplaintId may = o.receive(QStringLiteral("가로등"));
    o.open();
    REQUIRE(o.lists({may, march}));
    auto *condition = o.panel->findChild<ChoiceField *>(QStringLiteral("recordsCondition"));
    condition->setFocus();
    QTest::keyClicks(condition, QStringLiteral("3.1~3.31"));
    QTest::keyClick(condition, Qt::Key_Return);
    CHECK(o.lists({march}));
    CHECK(condition->text().isEmpty());
    // A later stretch takes its place.
    QTest::keyClicks(condition, QStringLiteral("2027-05-01 - 2027-05-31"));
    QTest::keyClick(condition, Qt::Key_Return);
    CHECK(o.lists({may}));
    QTest::keyClicks(condition, QStringLiteral("qqqq"));
    QTest::keyClick(condition, Qt::Key_Return);
    const auto *unknown = o.panel->findChild<QLabel *>(QStringLiteral("unknownCondition"));
    CHECK(unknown->isVisible());
    CHECK(unknown->text().contains(QStringLiteral("qqqq")));
    CHECK(condition->text() == QStringLiteral("qqqq"));
    QTest::keyClick(condition, Qt::Key_Backspace);
    CHECK_FALSE(unknown->isVisible());
}

TEST_CASE("a way of looking is kept under a name, found again, and dropped", "[records]") {
    Registry o;
    const ComplaintId manhole = o.receive(QStringLiteral("맨홀"), "Sinwol 3");
    const ComplaintId lamp = o.receive(QStringLiteral("가로등"), "Mok 1");
    o.open();
    auto *condition = o.panel->findChild<ChoiceField *>(QStringLiteral("recordsCondition"));
    condition->setFocus();
    QTest::keyClicks(condition, QStringLiteral("Mok 1"));
    QTest::keyClick(condition, Qt::Key_Return);
    REQUIRE(o.lists({lamp}));
    const auto choose = [&](const QString &words) {
        o.panel->findChild<KeyButton *>(QStringLiteral("viewsButton"))->click();
        auto *menu = o.panel->findChild<QMenu *>(QStringLiteral("viewsMenu"));
        REQUIRE(menu);
        QList<QAction *> actions = menu->actions();
        for (int i = 0; i < actions.size(); ++i)
            if (QMenu *sub = actions[i]->menu())
                actions += sub->actions();
        const auto found = std::ranges::find_if(actions, [&](QAction *a) { return a->text() == words; });
        const bool there = found != actions.end();
        if (there)
            (*found)->trigger();
        delete menu;
        return there;
    };
    REQUIRE(choose(QStringLiteral("Keep this view…")));
    auto *name = o.panel->findChild<QLineEdit *>(QStringLiteral("viewName"));
    REQUIRE(name->isVisible());
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(name->isVisible()); // it has no name yet
    QTest::keyClicks(name, QStringLiteral("Mok & lamps"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK_FALSE(name->isVisible());
    CHECK(o.field()->hasFocus());
    // Without its condition the list is whole; the view brings it back, also at the next start.
    o.panel->findChild<QToolButton *>(QStringLiteral("conditionChip0"))->click();
    REQUIRE(o.lists({lamp, manhole}));
    o.panel.reset();
    o.open();
    REQUIRE(o.lists({lamp, manhole}));
    REQUIRE(choose(QStringLiteral("Mok && lamps")));
    CHECK(o.lists({lamp}));
    REQUIRE(choose(QStringLiteral("Mok && lamps"))); // the last of them is the one to drop it
    SavedViews saved(o.session->settings());
    CHECK(saved.names() == QStringList{QStringLiteral("Mok & lamps")});
    saved.drop(QStringLiteral("Mok & lamps"));
    CHECK(saved.names().isEmpty());
    CHECK(saved.view(QStringLiteral("Mok & lamps")) == RecordsView{});
    CHECK_FALSE(choose(QStringLiteral("Mok && lamps")));
}

TEST_CASE("matters and further reports are counted apart", "[records]") {
    Registry o;
    const ComplaintId first = o.receive(QStringLiteral("지하차도 침수"));
    const ComplaintId more = o.receive(QStringLiteral("지하차도 물"));
    o.submit(commands::Attach{more, first});
    o.open();
    REQUIRE(o.lists({more, first}));
    const auto *count = o.panel->findChild<QLabel *>(QStringLiteral("recordsCount"));
    CHECK(waitFor([&] { return count->text().contains(QStringLiteral("1 matters, 1 further")); }));
    auto *condition = o.panel->findChild<ChoiceField *>(QStringLiteral("recordsCondition"));
    condition->setFocus();
    QTest::keyClicks(condition, QStringLiteral("First reports"));
    QTest::keyClick(condition, Qt::Key_Return);
    CHECK(o.lists({first}));
}

TEST_CASE("a word that stands only in a note is shown with its surroundings", "[records]") {
    Registry o;
    const ComplaintId id = o.receive(QStringLiteral("맨홀에서 김이 나요"));
    o.submit(commands::AddNote{
        id,
        Words{QStringLiteral("통장님이 오전에 다시 전화하셔서 배관공사 일정을 물어보셨고 내일 회신하기로 했습니다")}});
    o.open();
    o.field()->setText(QStringLiteral("배관"));
    REQUIRE(o.lists({id}));
    const QModelIndex where = o.panel->model()->index(0, sectionOf(RecordColumn::Place));
    REQUIRE(waitFor([&] { return where.data().toString().contains(QStringLiteral("배관공사")); }));
    const auto spans = where.data(RecordsModel::SpansRole).value<QList<QPair<qsizetype, qsizetype>>>();
    REQUIRE(spans.size() == 1);
    CHECK(where.data().toString().mid(spans.front().first, spans.front().second) == QStringLiteral("배관"));
    CHECK(where.data().toString().endsWith(QStringLiteral("맨홀에서 김이 나요")));
    o.field()->setText(QStringLiteral("맨홀"));
    CHECK(waitFor([&] { return !where.data().toString().contains(QStringLiteral("배관")); }));
}
