#include "intakeroom.h"
#include "queue/queuemodel.h"
#include "shell/mainwindow.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>

using namespace baro;

namespace {

/// One sitting at the desk: a window over the same file and the same settings as the sitting before.
struct Sitting {
    MainWindow window;

    explicit Sitting(const tests::IntakeRoom &room)
        : window(*room.session) {
        window.show();
        QApplication::setActiveWindow(&window);
        REQUIRE(QTest::qWaitForWindowActive(&window));
        QTest::qWait(100);
    }
    QHeaderView &columns() const {
        return *window.findChild<QTableView *>(QStringLiteral("queueTable"))->horizontalHeader();
    }
    QSplitter &panes() const { return *window.findChild<QSplitter *>(QStringLiteral("deskPanes")); }
};

constexpr int dong = static_cast<int>(QueueColumn::Dong);

} // namespace

TEST_CASE("size, panes, columns, their order, the room, language and theme are there again at the next start",
          "[shell]") {
    tests::IntakeRoom room;
    room.panel.reset();
    QList<int> panes;
    int width = 0;
    {
        Sitting first(room);
        first.window.resize(1620, 930);
        QTest::qWait(100);
        first.panes().setSizes({420, 760, 400});
        panes = first.panes().sizes();
        first.columns().moveSection(first.columns().visualIndex(dong), 0);
        width = first.columns().sectionSize(0) + 33;
        first.columns().resizeSection(0, width);
        QTest::keyClick(&first.window, Qt::Key_L, Qt::ControlModifier);
        QTest::keyClick(&first.window, Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(&first.window, Qt::Key_2, Qt::ControlModifier);
        REQUIRE(tests::comes([&] { return first.window.close(); }));
    }
    room.close();
    applyTheme(ThemeChoice::Light, 100);
    const Choices chosen = choicesIn(room.folder.filePath(QStringLiteral("desk.ini")));
    CHECK(chosen.language == Language::Korean);
    CHECK(chosen.theme == ThemeChoice::Dark);
    room.open();
    room.panel.reset();
    {
        Sitting second(room);
        CHECK(second.window.size() == QSize(1620, 930));
        CHECK(second.window.room() == Room::Settings);
        QTest::keyClick(&second.window, Qt::Key_1, Qt::ControlModifier);
        QTest::qWait(100);
        CHECK(second.window.room() == Room::Desk);
        for (int i = 0; i < panes.size(); ++i)
            CHECK(std::abs(second.panes().sizes()[i] - panes[i]) <= 2); // shares are rounded, for each pane once
        CHECK(second.columns().visualIndex(dong) == 0);
        CHECK(second.columns().sectionSize(0) == width);
        REQUIRE(tests::comes([&] { return second.window.close(); }));
    }
    useLanguage(Language::English);
    applyTheme(ThemeChoice::Light, 100);
}

TEST_CASE("a column that was put away stays away, and settings that cannot be read do no harm", "[shell]") {
    const int column = static_cast<int>(GENERATE(QueueColumn::Dong, QueueColumn::State, QueueColumn::Out));
    tests::IntakeRoom room;
    room.panel.reset();
    {
        Sitting first(room);
        first.window.resize(1620, 930);
        QTest::qWait(100);
        REQUIRE_FALSE(first.columns().isSectionHidden(column));
        Q_EMIT first.columns().customContextMenuRequested(QPoint(5, 5));
        auto *menu = first.window.findChild<QMenu *>(QStringLiteral("queueColumnMenu"));
        REQUIRE(menu);
        menu->actions().at(column)->trigger();
        menu->close();
        CHECK(first.columns().isSectionHidden(column));
        REQUIRE(tests::comes([&] { return first.window.close(); }));
    }
    room.close();
    room.open();
    room.panel.reset();
    {
        Sitting second(room);
        CHECK(second.columns().isSectionHidden(column));
        REQUIRE(tests::comes([&] { return second.window.close(); }));
    }
    room.close();
    QFile settings(room.folder.filePath(QStringLiteral("desk.ini")));
    REQUIRE(settings.open(QIODevice::WriteOnly | QIODevice::Truncate));
    settings.write("[window]\ngeometry=@ByteArray(\\x1\\x2nonsense)\n[desk]\nwidths=17\n[[[");
    settings.close();
    room.open();
    room.panel.reset();
    Sitting third(room);
    CHECK(third.window.isVisible());
    CHECK(third.window.width() > 600);
    for (const int size : third.panes().sizes())
        CHECK(size > 0);
    REQUIRE(tests::comes([&] { return third.window.close(); }));
}

TEST_CASE("with letters twice as large the window fits a small screen, and what has no room is scrolled", "[shell]") {
    tests::IntakeRoom room;
    room.panel.reset();
    room.session->setTextScale(200);
    {
        Sitting sitting(room);
        sitting.window.showNormal();
        sitting.window.resize(1280, 800);
        QTest::qWait(200);
        CHECK(sitting.window.minimumSizeHint().width() <= 1280);
        CHECK(sitting.window.minimumSizeHint().height() <= 800);
        CHECK(sitting.window.size() == QSize(1280, 800));
        const auto *pane = sitting.window.findChild<QScrollArea *>(QStringLiteral("windowPane"));
        REQUIRE(pane);
        CHECK(pane->widget()->width() >= pane->widget()->minimumSizeHint().width());
        CHECK(pane->widget()->height() >= pane->widget()->minimumSizeHint().height());
        CHECK(pane->horizontalScrollBar()->maximum() ==
              std::max(0, pane->widget()->width() - pane->viewport()->width()));
    }
    room.session->setTextScale(100);
    {
        Sitting sitting(room);
        sitting.window.showNormal();
        sitting.window.resize(1280, 800);
        QTest::qWait(200);
        const auto *pane = sitting.window.findChild<QScrollArea *>(QStringLiteral("windowPane"));
        CHECK(pane->horizontalScrollBar()->maximum() == 0);
        CHECK(pane->verticalScrollBar()->maximum() == 0);
    }
}
