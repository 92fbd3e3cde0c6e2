#include "bench/measured.h"
#include "bench/millionfile.h"
#include "records/searchline.h"
#include "shell/mainwindow.h"
#include "shell/pulse.h"
#include "widgets/session.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>
#include <random>

using namespace baro;
using namespace baro::tests;
using namespace std::chrono_literals;

namespace {

MillionFile &theFile() {
    static MillionFile file; // made once for all that measure it
    return file;
}

/// Tells when a widget was painted for the first time.
class FirstPaint : public QObject {
public:
    bool painted = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override {
        painted = painted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
};

template<class Done>
void runUntil(Done &&done) {
    QElapsedTimer time;
    time.start();
    while (!done() && time.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

} // namespace

TEST_CASE("the board of a past minute in a file of a million complaints", "[.million]") {
    constexpr int looks = 200;
    MillionFile &file = theFile();
    Connection connection(file.office.file(), Access::Existing);
    Reader reader(connection);
    Measured past;
    std::mt19937_64 chance(8572);
    std::size_t open = 0;
    for (int i = 0; i < looks; ++i) {
        const Instant then =
            file.start +
            Milliseconds(std::uniform_int_distribution<std::int64_t>(0, (file.end - file.start).count())(chance));
        past.once(
            [&] { open += static_cast<std::size_t>(reader.board(file.end, std::chrono::floor<Minutes>(then)).open); });
    }
    CHECK(open > 0);
    std::printf("\nboard of a past minute, file of %lld complaints, %lld events, %lld open:\n",
                file.count("SELECT count(*) FROM complaint"), file.count("SELECT count(*) FROM event"),
                file.count("SELECT count(*) FROM complaint WHERE is_open = 1"));
    past.print("any minute");
    std::printf("  open at a minute, on the average: %.1f; goal: under 100 ms\n", double(open) / looks);
}

TEST_CASE("from the start to the first painted queue in a file of a million complaints", "[.million]") {
    MillionFile &file = theFile();
    constexpr int times = 5;
    Measured bare;
    Measured ours;
    for (int i = 0; i < times; ++i) {
        bare.once([&] {
            QStandardItemModel model(50, 8);
            QMainWindow window;
            auto *view = new QTableView(&window);
            view->setModel(&model);
            window.setCentralWidget(view);
            FirstPaint paint;
            view->viewport()->installEventFilter(&paint);
            window.resize(1440, 900);
            window.show();
            runUntil([&] { return paint.painted; });
        });
        ours.once([&] {
            auto opened = Desk::open({file.office.file(), QStringLiteral("op1"), &file.office.clock});
            REQUIRE(opened.has_value());
            Session session(**opened, file.office.folder() + QStringLiteral("/settings.ini"));
            MainWindow window(session);
            auto *queue = window.findChild<QAbstractItemView *>(QStringLiteral("queueTable"));
            REQUIRE(queue);
            FirstPaint paint;
            window.resize(1440, 900);
            window.show();
            runUntil([&] { return queue->model()->rowCount() > 0; });
            queue->viewport()->installEventFilter(&paint);
            queue->viewport()->update();
            runUntil([&] { return paint.painted; });
        });
    }
    std::printf("\nfrom the start to the first painted queue, %lld complaints:\n",
                file.count("SELECT count(*) FROM complaint"));
    ours.print("the desk with its queue");
    bare.print("  its floor: a bare window with a table");
    std::printf("  goal: at most 1.5 x the floor and 100 ms: %.1f ms of %.1f ms\n", ours.median() / 1000,
                1.5 * bare.median() / 1000 + 100);
}

TEST_CASE("searching a million complaints in the window", "[.million]") {
    MillionFile &file = theFile();
    auto opened = Desk::open({file.office.file(), QStringLiteral("op1"), &file.office.clock});
    REQUIRE(opened.has_value());
    Session session(**opened, file.office.folder() + QStringLiteral("/settings.ini"));
    MainWindow window(session);
    window.resize(1440, 900);
    window.show();
    QApplication::setActiveWindow(&window);
    runUntil([&] { return (*opened)->records()->whole && (*opened)->records()->loaded > 900'000; });
    REQUIRE((*opened)->records()->whole);
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    runUntil([&] { return qobject_cast<SearchLine *>(QApplication::focusWidget()) != nullptr; });
    QWidget *field = QApplication::focusWidget();
    REQUIRE(qobject_cast<SearchLine *>(field));
    Pulse pulse({});
    QElapsedTimer pause;
    // Keys as fingers strike them: words, what is nowhere, ends of numbers.
    for (const char *word : {"aosghf", "rkfhemd", "tlsdnjf tlwkd", "dhahrry", "Tmfprl", "qqqqqq", "5678", "01012345678",
                             "tlswjd rlathwjd", "zzzz", "ahrl", "ansqnf"}) {
        for (const char *key = word; *key; ++key) {
            QTest::keyClick(field, *key);
            pause.start();
            while (pause.elapsed() < 90)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
        }
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        pause.start();
        while (pause.elapsed() < 300)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
    }
    pulse.stop();
    const Waits own = pulse.ownWaits();
    std::printf("\nsearching %lld complaints key by key, what an event waited for the GUI thread:\n",
                file.count("SELECT count(*) FROM complaint"));
    std::printf("  median %.1f ms   99 %% %.1f ms   99.9 %% %.1f ms   longest %.1f ms; above 16 ms: %lld of %lld\n",
                own.quantile(0.5), own.quantile(0.99), own.quantile(0.999), own.longest(),
                static_cast<long long>(own.above(16)), static_cast<long long>(own.count()));
    CHECK(own.count() > 1'000);
}
