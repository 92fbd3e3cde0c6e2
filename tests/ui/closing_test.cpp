#include "intakeroom.h"
#include "shell/mainwindow.h"
#include "support/fileholder.h"
#include "widgets/banner.h"

#include <algorithm>

using namespace baro;

TEST_CASE("the window does not close over a call that waits to be saved, and says why", "[intake]") {
    tests::IntakeRoom room;
    room.panel.reset();
    MainWindow window(*room.session);
    window.show();
    QApplication::setActiveWindow(&window);
    REQUIRE(QTest::qWaitForWindowActive(&window));
    auto *form = window.findChild<CallForm *>();
    auto *story = form->findChild<QWidget *>(QStringLiteral("story"));
    story->setFocus();
    QTest::keyClicks(story, QStringLiteral("a hole"));
    QTest::qWait(300);
    tests::FileHolder holder(room.desk->file());
    QTest::keyClick(story, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(window.close());
    CHECK(window.isVisible());
    CHECK(std::ranges::any_of(form->findChildren<Banner *>(), [](const Banner *one) {
        return one->isVisible() && one->sentence().contains(QStringLiteral("the window stays open"));
    }));
    holder.release();
    REQUIRE(QTest::qWaitFor([&] { return room.queue().size() == 1; }, 20'000));
    REQUIRE(tests::comes([&] { return window.close(); }));
}
