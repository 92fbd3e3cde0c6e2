#pragma once

#include "desk/desk.h"

#include <QPointer>

#include <exception>

namespace baro {

/// Hands an answer of the desk to `take(Result<T>)` in the GUI thread, unless `receiver` is gone by then. The desk
/// itself is the continuation's context: with a context that was destroyed meanwhile, Qt 6.4 aborts in the desk's own
/// thread. An exception and a cancelled question arrive as a problem, so nothing is swallowed.
template<class T, class Receiver, class Take>
void whenAnswered(Desk &desk, QFuture<Result<T>> answer, Receiver *receiver, Take take) {
    answer.then(&desk, [receiver = QPointer<Receiver>(receiver), take](QFuture<Result<T>> finished) {
        if (!receiver)
            return;
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
        take(std::move(result));
    });
}

} // namespace baro
