#pragma once

#include "exchange/lists.h"
#include "widgets/session.h"

#include <QObject>

#include <functional>
#include <memory>

namespace baro {

class Lane;

/// What became of the rows of a file.
struct ListOutcome {
    std::int64_t read = 0;
    std::int64_t entered = 0; ///< new or changed
    std::int64_t unchanged = 0;
    std::vector<ListFault> faults; ///< in the order of their lines
    QStringList passedOver;        ///< columns that no list has
};

/// Takes a file of a list in: read in a thread of its own, entered piece by piece, so that a call is never kept
/// waiting. GUI thread.
class ListImport : public QObject {
public:
    /// `take` is called when it is through; also when the file could not be taken in: what was entered before stays.
    using Take = std::function<void(const Result<ListOutcome> &)>;
    ListImport(Session &session, Take take, QObject *parent = nullptr);
    ~ListImport() override;

    bool isBusy() const { return m_busy; }
    /// Does nothing while another file is being taken in.
    void start(const QString &file, ListKind kind);

private:
    void enterNext();
    void end(Result<ListOutcome> outcome);

    Session &m_session;
    Take m_take;
    std::unique_ptr<Lane> m_lane;
    bool m_busy = false;
    std::vector<ListChange> m_changes;
    std::size_t m_next = 0;
    ListOutcome m_outcome;
};

} // namespace baro
