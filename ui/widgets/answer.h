#pragma once

#include "desk/desk.h"

#include <QPointer>

#include <exception>
#include <memory>

namespace baro {

/// Hands an answer of the desk to `take(Result<T>)` in the GUI thread, unless `receiver` is gone by then. The desk
/// itself is the continuation's context: with a context that was destroyed meanwhile, Qt 6.4 aborts in the desk's own
/// thread. An exception and a cancelled question arrive as a problem, so nothing is swallowed. `take` is never called
/// before this returns, however fast the answer: who asks in a constructor is not connected to anything yet.
template<class T, class Receiver, class Take>
void whenAnswered(Desk &desk, QFuture<Result<T>> answer, Receiver *receiver, Take take) {
    const auto asking = std::make_shared<bool>(true);
    const auto hand = [receiver = QPointer<Receiver>(receiver), take](Result<T> result) {
        if (receiver)
            take(std::move(result));
    };
    answer.then(&desk, [&desk, asking, hand](QFuture<Result<T>> finished) {
        Result<T> result = refuse(ProblemCode::Stopped);
        try {
            finished.waitForFinished();
            if (finished.resultCount() > 0)
                result = finished.result();
        } catch (const std::exception &failure) {
            result = refuse(ProblemCode::Internal, {QString::fromUtf8(failure.what())});
        } catch (...) {
            result = refuse(ProblemCode::Internal);
        }
        if (*asking)
            QMetaObject::invokeMethod(
                &desk, [hand, result = std::move(result)]() mutable { hand(std::move(result)); }, Qt::QueuedConnection);
        else
            hand(std::move(result));
    });
    *asking = false;
}

} // namespace baro
