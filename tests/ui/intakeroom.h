#pragma once

#include "intake/callform.h"
#include "intake/intakepanel.h"
#include "support/manualclock.h"
#include "widgets/session.h"

#include <QApplication>
#include <QLabel>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>
#include <functional>

namespace baro::tests {

inline bool comes(const std::function<bool()> &condition) {
    return QTest::qWaitFor(condition, 5'000);
}

/// A desk with its starter data on a file of its own, and a new-call panel in a window.
struct IntakeRoom {
    QTemporaryDir folder;
    ManualClock clock;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Session> session;
    std::unique_ptr<IntakePanel> panel;

    IntakeRoom() {
        useLanguage(Language::English);
        open();
    }
    ~IntakeRoom() { close(); }

    void open() {
        auto opened = Desk::open({folder.filePath(QStringLiteral("desk.db")), QStringLiteral("op1"), &clock});
        REQUIRE(opened);
        desk = std::move(*opened);
        session = std::make_unique<Session>(*desk, folder.filePath(QStringLiteral("desk.ini")));
        panel = std::make_unique<IntakePanel>(*session);
        panel->resize(420, 900);
        panel->show();
        // Before any event: a call that comes back from the file must not be left for this one.
        panel->newCall();
        QApplication::setActiveWindow(panel.get());
        REQUIRE(QTest::qWaitForWindowActive(panel.get()));
    }
    void close() {
        panel.reset();
        session.reset();
        desk.reset();
    }

    CallForm *form() const { return qobject_cast<CallForm *>(panel->findChild<QTabWidget *>()->currentWidget()); }
    int tabs() const { return panel->findChild<QTabWidget *>()->count(); }
    template<class Widget>
    Widget *find(const char *name) const {
        auto *found = form()->findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    void type(const char *name, const QString &text) const {
        auto *field = find<QWidget>(name);
        field->setFocus();
        QTest::keyClicks(field, text);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QString receipt() const {
        const auto *number = panel->findChild<QLabel *>(QStringLiteral("receiptNumber"));
        return number->isVisible() ? number->text() : QString();
    }
    std::vector<QueueItem> queue() const {
        auto answer = desk->openQueue();
        answer.waitForFinished();
        REQUIRE(answer.result());
        return *answer.result();
    }
};

} // namespace baro::tests
