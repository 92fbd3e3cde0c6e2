#pragma once

#include "widgets/session.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace baro {

class Lane;

/// The same step for many complaints: one command each, a few in a transaction, so that a call is never kept waiting.
/// What was refused is counted and told, the rest is done; all of it is taken back as one. GUI thread.
class BulkWork : public QObject {
    Q_OBJECT
public:
    explicit BulkWork(Session &session, QObject *parent = nullptr);

    struct Outcome {
        int done = 0;
        int refused = 0;
        /// Why, by its code: the first of each, and how many there were. The commonest first.
        std::vector<std::pair<Problem, int>> reasons;

        void refuse(const Problem &problem, int count);
    };

    bool isBusy() const { return m_busy; }
    /// `sentence` for the undo bar, by how many were done. Does nothing while another one is at work.
    void start(std::vector<ComplaintId> ids, std::function<Command(ComplaintId)> command,
               std::function<QString(int done)> sentence);
    /// What is done stays done, and can be taken back.
    void stop() { m_stopped = true; }

Q_SIGNALS:
    void progressed(int done, int of);
    void ended(const baro::BulkWork::Outcome &outcome);

private:
    void next();
    void end();

    Session &m_session;
    bool m_busy = false;
    bool m_stopped = false;
    std::vector<ComplaintId> m_ids;
    size_t m_at = 0;
    std::function<Command(ComplaintId)> m_command;
    std::function<QString(int)> m_sentence;
    std::vector<CommandId> m_done;
    Outcome m_outcome;
};

/// Writes a list of complaints as a CSV file, in a thread of its own. GUI thread.
class RecordsFile : public QObject {
    Q_OBJECT
public:
    explicit RecordsFile(Session &session, QObject *parent = nullptr);
    ~RecordsFile() override;

    bool isBusy() const { return m_busy; }
    /// Nothing of the file is there until it is whole. Does nothing while another one is being written. With a purpose
    /// names and telephone numbers are in full, and the office's file says before who had them, when, whose and for
    /// what; else they are masked.
    void start(const QString &file, std::vector<ComplaintId> ids, const QString &purpose = {});
    void stop();

Q_SIGNALS:
    void progressed(int done, int of);
    void ended(const baro::Result<qint64> &rows, const QString &file);

private:
    Session &m_session;
    bool m_busy = false;
    std::shared_ptr<std::atomic<bool>> m_stop;
    std::unique_ptr<Lane> m_lane;
};

} // namespace baro
