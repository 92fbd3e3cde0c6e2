#include "handover/handoverpanel.h"
#include "intakeroom.h"
#include "shell/mainwindow.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>

using namespace baro;
using namespace std::chrono_literals;

namespace {

/// Five complaints of Friday on a Monday: broken by days, and due on another day.
struct LateRoom : tests::IntakeRoom {
    std::unique_ptr<MainWindow> window;

    explicit LateRoom(Language language) {
        close();
        clock.set(instantFromIso(QStringLiteral("2026-11-27T15:00+09:00")).value());
        desk = std::move(*Desk::open({folder.filePath(QStringLiteral("desk.db")), QStringLiteral("op1"), &clock, true}));
        session = std::make_unique<Session>(*desk, folder.filePath(QStringLiteral("desk.ini")));
        const SquadId lead = desk->reference()->all<Squad>().begin()->first;
        for (const char *dong : {"1147051000", "1147058000"})
            for (const char *kind : {"C02-1", "C01-1"}) {
                commands::Receive call;
                call.details.district = desk->reference()->idOf<District>(QString::fromLatin1(dong));
                call.details.subtype = desk->reference()->idOf<Subtype>(QString::fromLatin1(kind));
                call.details.place = Words{QStringLiteral("market gate")};
                call.details.telephone = Words{QStringLiteral("01012345678")};
                const ComplaintId id = submit(call).complaints.front();
                submit(commands::AssignSquad{id, lead, true, {}});
                submit(commands::PromiseCallBack{id, clock.now() + 30min, false, {}});
            }
        clock.set(instantFromIso(QStringLiteral("2026-11-30T10:40+09:00")).value());
        window = std::make_unique<MainWindow>(*session);
        session->setLanguage(language);
        window->setWindowState(Qt::WindowNoState); // the screen of the tests is a small one
        window->resize(1280, 800);
        window->show();
        QApplication::setActiveWindow(window.get());
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        REQUIRE(window->width() == 1280);
        auto *panes = window->findChild<QSplitter *>(QStringLiteral("deskPanes"));
        panes->setSizes({panes->width() * 2 / 5, panes->width() * 3 / 5});
    }
    ~LateRoom() {
        window.reset();
        useLanguage(Language::English);
    }
    Receipt submit(Command command) const {
        auto answer = desk->submit(desk->request(std::move(command)));
        answer.waitForFinished();
        REQUIRE(answer.result());
        return *answer.result();
    }
    QTableView *table(const char *name) const {
        auto *found = window->findChild<QTableView *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
};

/// What the words of a cell need, laid out as wide as the cell is.
bool isWhole(const QTableView &view, int row, int column) {
    const QModelIndex index = view.model()->index(row, column);
    const QVariant font = index.data(Qt::FontRole);
    const QFontMetrics metrics(font.isValid() ? font.value<QFont>() : view.font());
    const int margin = 2 * (view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
    const int sign = index.data(Qt::DecorationRole).isValid()
                         ? view.style()->pixelMetric(QStyle::PM_SmallIconSize) + margin
                         : 0;
    const QSize room = view.visualRect(index).size();
    const QRect needed =
        metrics.boundingRect(QRect(0, 0, room.width() - margin - sign, 10'000), Qt::TextWordWrap, index.data().toString());
    return needed.width() <= room.width() - margin - sign && needed.height() <= room.height();
}

void checkWhole(const QTableView &view) {
    CHECK(view.horizontalScrollBar()->maximum() == 0);
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        const QString title = view.model()->headerData(column, Qt::Horizontal).toString();
        INFO(title.toStdString());
        CHECK(view.horizontalHeader()->fontMetrics().horizontalAdvance(title) <=
              view.horizontalHeader()->sectionSize(column) - 6);
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            INFO(view.model()->index(row, column).data().toString().toStdString() << " in "
                                                                                  << view.columnWidth(column));
            CHECK(isWhole(view, row, column));
        }
    }
}

} // namespace

TEST_CASE("nothing of the supervisor's list is cut where the window is smallest", "[alarms]") {
    const Language language = GENERATE(Language::English, Language::Korean);
    LateRoom room(language);
    QTableView *view = room.table("alarmsTable");
    room.press(Qt::Key_F5);
    REQUIRE(tests::comes([&] { return view->model()->rowCount() == 4; }));
    REQUIRE(tests::comes([&] { return !view->model()->index(3, 6).data().toString().isEmpty(); }));
    QTest::qWait(300);
    checkWhole(*view);
}

TEST_CASE("the sheet of a handover stands whole beside the new call where the window is smallest", "[handover]") {
    const Language language = GENERATE(Language::English, Language::Korean);
    LateRoom room(language);
    QTableView *view = room.table("handoverTable");
    room.press(Qt::Key_F12);
    REQUIRE(tests::comes([&] { return view->model()->rowCount() == 4; }));
    QTest::qWait(300);
    checkWhole(*view);
}

TEST_CASE("a narrow window leaves the queue's heading whole, and its buttons brief", "[queue]") {
    LateRoom room(Language::English);
    const auto *title = room.window->findChild<QLabel *>(QStringLiteral("queueTitle"));
    const auto isWholeTitle = [&] {
        return (title->text().startsWith(QStringLiteral("Open complaints: 4 · due soon: ")) ||
                title->text().startsWith(QStringLiteral("Open 4 · soon "))) &&
               !title->text().endsWith(u'…') &&
               QFontMetrics(title->font()).horizontalAdvance(title->text()) <= title->width();
    };
    REQUIRE(tests::comes([&] { return title->text().startsWith(QStringLiteral("Open complaints: 4")); }));
    for (const int width : {1440, 1280, 960}) {
        room.window->resize(width, 800);
        QTest::qWait(100);
        INFO(width << " " << title->width() << " " << title->text().toStdString());
        CHECK(isWholeTitle());
        for (const char *name : {"callBacksOwed", "handoverKey"}) {
            const auto *button = room.window->findChild<QPushButton *>(QString::fromLatin1(name));
            INFO(name);
            CHECK(button->width() >= button->sizeHint().width());
            CHECK(button->mapTo(button->window(), QPoint(button->width(), 0)).x() <= width);
            CHECK_FALSE(button->accessibleName().isEmpty());
        }
    }
    // Narrower still the heading is cut with a sign of it, and whole under the mouse.
    room.window->findChild<QWidget *>(QStringLiteral("queuePanel"))->resize(300, 600);
    CHECK(title->text().endsWith(QChar(0x2026)));
    CHECK(title->toolTip().startsWith(QStringLiteral("Open complaints: 4")));
    CHECK(title->accessibleName() == title->toolTip());
}
