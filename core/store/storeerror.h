#pragma once

#include "base/problem.h"

#include <stdexcept>

namespace baro {

/// The file or the machine failed in the middle of the store's work. Thrown inside the store, turned into a Result at
/// its doors (Office, Desk): nothing escapes a slot.
class StoreError : public std::runtime_error {
public:
    explicit StoreError(Problem problem)
        : std::runtime_error(QString(codeText(problem.code) + u": " + problem.arguments.join(u" | ")).toStdString())
        , m_problem(std::move(problem)) {}

    const Problem &problem() const { return m_problem; }

private:
    Problem m_problem;
};

/// Runs work that may throw; what it throws comes back as a value.
template<class Work>
auto asResult(Work &&work) -> Result<std::invoke_result_t<Work>> {
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const StoreError &error) {
        return tl::unexpected(error.problem());
    } catch (const std::exception &error) {
        return refuse(ProblemCode::Internal, {QString::fromUtf8(error.what())});
    }
}

} // namespace baro
