#include "records/bulkwork.h"

#include "desk/lane.h"
#include "desk/recordfile.h"
#include "store/accesslog.h"
#include "widgets/answer.h"

#include <QPointer>
#include <QSaveFile>

#include <algorithm>

namespace baro {

namespace {

/// In one transaction: some milliseconds, after which a call gets its turn.
constexpr size_t atOnce = 16;
constexpr size_t toldEvery = 200;

} // namespace

void BulkWork::Outcome::refuse(const Problem &problem, int count) {
    refused += count;
    const auto known =
        std::ranges::find_if(reasons, [&](const auto &reason) { return reason.first.code == problem.code; });
    if (known == reasons.end())
        reasons.emplace_back(problem, count);
    else
        known->second += count;
    std::ranges::stable_sort(reasons, std::ranges::greater(), &std::pair<Problem, int>::second);
}

BulkWork::BulkWork(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session) {}

void BulkWork::start(std::vector<ComplaintId> ids, std::function<Command(ComplaintId)> command,
                     std::function<QString(int done)> sentence) {
    if (m_busy || ids.empty())
        return;
    m_busy = true;
    m_stopped = false;
    m_ids = std::move(ids);
    m_at = 0;
    m_command = std::move(command);
    m_sentence = std::move(sentence);
    m_done.clear();
    m_outcome = {};
    next();
}

void BulkWork::next() {
    if (m_at == m_ids.size() || m_stopped) {
        end();
        return;
    }
    std::vector<Request> requests;
    for (; m_at < m_ids.size() && requests.size() < atOnce; ++m_at)
        requests.push_back(m_session.desk().request(m_command(m_ids[m_at])));
    const size_t sent = requests.size();
    whenAnswered(m_session.desk(), m_session.desk().submitTogether(std::move(requests)), this,
                 [this, sent](const Result<std::vector<Result<Receipt>>> &answers) {
                     if (!answers) {
                         m_outcome.refuse(answers.error(), static_cast<int>(sent + m_ids.size() - m_at));
                         end();
                         return;
                     }
                     for (const Result<Receipt> &answer : *answers) {
                         if (answer) {
                             m_done.push_back(answer->command);
                             ++m_outcome.done;
                         } else {
                             m_outcome.refuse(answer.error(), 1);
                         }
                     }
                     Q_EMIT progressed(static_cast<int>(m_at), static_cast<int>(m_ids.size()));
                     next();
                 });
}

void BulkWork::end() {
    m_busy = false;
    if (!m_done.empty())
        Q_EMIT m_session.doneTogether(m_done, m_sentence(m_outcome.done));
    Q_EMIT ended(m_outcome);
}

RecordsFile::RecordsFile(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_lane(std::make_unique<Lane>(QStringLiteral("records file"))) {}

RecordsFile::~RecordsFile() {
    stop();
}

void RecordsFile::stop() {
    if (m_stop)
        m_stop->store(true);
}

void RecordsFile::start(const QString &file, std::vector<ComplaintId> ids, const QString &purpose) {
    if (m_busy)
        return;
    m_busy = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    ExportOptions options;
    options.names = m_session.language() == Language::Korean ? ExportNames::Korean : ExportNames::English;
    options.zone = m_session.zone();
    options.mark = true;
    options.personal = !purpose.isEmpty();
    PersonalAccess access{m_session.now(), m_session.desk().actor(), AccessKind::Export, purpose, ids};
    const int count = static_cast<int>(ids.size());
    const auto tell = [self = QPointer<RecordsFile>(this), desk = &m_session.desk(), count](size_t done) {
        if (done % toldEvery == 0)
            QMetaObject::invokeMethod(
                desk,
                [self, done, count] {
                    if (self)
                        Q_EMIT self->progressed(static_cast<int>(done), count);
                },
                Qt::QueuedConnection);
    };
    auto written =
        m_lane->post([file, ids = std::move(ids), options, tell, stopped = m_stop, access = std::move(access),
                      office = m_session.desk().file()]() -> Result<std::int64_t> {
            QSaveFile out(file);
            if (!out.open(QIODevice::WriteOnly))
                return refuse(ProblemCode::CannotWrite, {file, out.errorString()});
            Connection connection(office, Access::Existing);
            Reader reader(connection);
            const auto rows = exportRecords(out, reader, ids, *reader.reference(), options, tell, stopped.get());
            if (!rows && rows.error().code == ProblemCode::CannotWrite)
                return refuse(ProblemCode::CannotWrite, {file, rows.error().arguments.value(0)});
            // Said before anybody has it.
            if (rows && options.personal)
                AccessLog(connection).add(access);
            if (rows && !out.commit())
                return refuse(ProblemCode::CannotWrite, {file, out.errorString()});
            return rows;
        });
    whenAnswered(m_session.desk(), std::move(written), this, [this, file](const Result<std::int64_t> &rows) {
        m_busy = false;
        Q_EMIT ended(rows ? Result<qint64>(*rows) : tl::unexpected(rows.error()), file);
    });
}

} // namespace baro
