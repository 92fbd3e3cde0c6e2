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

TEST_CASE("nothing of the new call hangs over an edge at the window's smallest size", "[intake]") {
    for (const Language language : {Language::English, Language::Korean}) {
        tests::IntakeRoom room;
        room.panel.reset();
        MainWindow window(*room.session);
        useLanguage(language);
        window.resize(1280, 800);
        window.show();
        QApplication::setActiveWindow(&window);
        REQUIRE(QTest::qWaitForWindowActive(&window));
        auto *form = window.findChild<CallForm *>();
        const auto field = [&](const char *name) { return form->findChild<QWidget *>(QString::fromLatin1(name)); };
        // Everything that can be said at once.
        for (const char *name : {"story", "dong", "place", "address", "telephone", "name"}) {
            field(name)->setFocus();
            QTest::keyClicks(field(name), QStringLiteral("900101-2123456"));
        }
        field("category")->setFocus();
        QTest::keyClicks(field("category"), QStringLiteral("gas"));
        QTest::keyClick(field("category"), Qt::Key_Tab);
        for (const int width : {1280, 1440}) {
            window.resize(width, 800);
            for (const Qt::Key end : {Qt::Key_A, Qt::Key_P, Qt::Key_L}) {
                QTest::keyClick(QApplication::focusWidget(), end, Qt::AltModifier);
                QTest::qWait(50);
                CHECK(window.width() == width);
                for (const QWidget *widget : form->findChildren<QWidget *>()) {
                    if (!widget->isVisible() || widget->parentWidget() == nullptr)
                        continue;
                    INFO(width << " " << widget->metaObject()->className() << " "
                               << widget->objectName().toStdString());
                    CHECK(widget->geometry().right() <= widget->parentWidget()->width());
                }
                QTest::keyClick(QApplication::focusWidget(), end, Qt::AltModifier);
            }
        }
        useLanguage(Language::English);
    }
}

TEST_CASE("on a large screen the new call has room for a name of two words", "[intake]") {
    tests::IntakeRoom room;
    room.panel.reset();
    MainWindow window(*room.session);
    window.resize(1440, 900);
    window.show();
    const auto *name = window.findChild<CallForm *>()->findChild<QWidget *>(QStringLiteral("name"));
    QTest::qWait(50);
    window.resize(1920, 1080);
    QTest::qWait(50);
    CHECK(name->width() >= name->fontMetrics().horizontalAdvance(QStringLiteral("Alexander Kim")));
    // Most of the room goes to the queue all the same.
    CHECK(window.findChild<QWidget *>(QStringLiteral("queuePanel"))->width() > window.width() * 2 / 5);
}
