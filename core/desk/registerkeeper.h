#pragma once

#include "desk/lane.h"
#include "desk/registerreader.h"

#include <functional>
#include <memory>
#include <mutex>

namespace baro {

/// Keeps the register of one file: loads it in a thread of its own, the newest complaints first, with a second one that
/// reads beside it, and brings it up to date with what changes. Any thread may ask for it and tell of changes.
class RegisterKeeper {
public:
    /// `told` is called in the keeper's thread whenever there is a newer snapshot, while it loads not more often than
    /// ten times a second; `troubled` when the file cannot be read: what is loaded stays, and
    /// it is tried again until it can.
    RegisterKeeper(QString file, std::function<void()> told, std::function<void(const Problem &)> troubled);
    ~RegisterKeeper();
    RegisterKeeper(const RegisterKeeper &) = delete;
    RegisterKeeper &operator=(const RegisterKeeper &) = delete;

    /// The newest snapshot; never null.
    RegisterPointer latest() const;
    /// These were changed, or are new, in what is committed.
    void changed(std::vector<ComplaintId> ids);
    /// Drops what is loaded and reads it all again.
    void rebuild();

private:
    void loadNext();
    void take(const std::vector<ComplaintId> &ids);
    void tryAgain();
    void publish(std::shared_ptr<Register> fresh, bool tell);
    /// A copy to change; its chunks are shared.
    std::shared_ptr<Register> copy() const { return std::make_shared<Register>(*latest()); }
    /// Whether it was done.
    template<class Work>
    bool tried(Work &&work);

    QString m_file;
    std::function<void()> m_told;
    std::function<void(const Problem &)> m_troubled;

    mutable std::mutex m_lock;
    RegisterPointer m_latest = std::make_shared<Register>();

    // In the lane only:
    std::unique_ptr<Connection> m_connection;
    std::chrono::steady_clock::time_point m_lastTold;
    std::vector<ComplaintId> m_toTake; ///< those that could not be read
    bool m_toLoad = false;             ///< the loading failed half-way
    bool m_toRebuild = false;
    bool m_closing = false;
    bool m_inTrouble = false; ///< said once until it is over

    // In the lane beside it only:
    std::unique_ptr<Connection> m_connectionBeside;

    Lane m_beside{QStringLiteral("register, beside")};
    Lane m_lane{QStringLiteral("register")};
};

} // namespace baro
