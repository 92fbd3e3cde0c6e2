#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFuture>

#include <catch2/catch.hpp>

namespace baro::tests {

/// Lets the application live until the condition holds, or the time is over.
template<class Condition>
bool waitFor(Condition condition, int ms = 5000) {
    QDeadlineTimer deadline(ms);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    return true;
}

template<class T>
T answerOf(QFuture<T> future) {
    REQUIRE(waitFor([&] { return future.isFinished(); }));
    return future.result();
}

} // namespace baro::tests
