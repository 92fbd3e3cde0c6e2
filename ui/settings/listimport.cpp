#include "settings/listimport.h"

#include "desk/lane.h"
#include "widgets/answer.h"

#include <QFile>

#include <algorithm>

namespace baro {

namespace {
/// Rows written in one transaction.
constexpr std::size_t piece = 100;
} // namespace

ListImport::ListImport(Session &session, Take take, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_take(std::move(take)) {}

ListImport::~ListImport() = default;

void ListImport::start(const QString &name, ListKind kind) {
    if (m_busy)
        return;
    m_busy = true;
    m_outcome = {};
    m_next = 0;
    if (!m_lane)
        m_lane = std::make_unique<Lane>(QStringLiteral("lists"));
    auto reading = m_lane->post([name, kind, reference = m_session.reference(), now = m_session.now()] {
        QFile file(name);
        if (!file.exists())
            return Result<ListReading>(refuse(ProblemCode::FileMissing, {name}));
        if (!file.open(QIODevice::ReadOnly))
            return Result<ListReading>(refuse(ProblemCode::CannotRead, {name}));
        return readList(file, kind, *reference, now);
    });
    whenAnswered(m_session.desk(), reading, this, [this](Result<ListReading> read) {
        if (!read) {
            end(tl::unexpected(read.error()));
            return;
        }
        m_outcome.read = read->read;
        m_outcome.unchanged = read->unchanged;
        m_outcome.faults = std::move(read->faults);
        m_outcome.passedOver = read->passedOver;
        m_changes = std::move(read->changes);
        enterNext();
    });
}

void ListImport::enterNext() {
    if (m_next == m_changes.size()) {
        std::ranges::stable_sort(m_outcome.faults, {}, &ListFault::line);
        end(m_outcome);
        return;
    }
    const std::size_t first = m_next;
    m_next = std::min(first + piece, m_changes.size());
    std::vector<Request> requests;
    for (std::size_t at = first; at < m_next; ++at)
        requests.push_back(m_session.desk().request(m_changes[at].define));
    whenAnswered(m_session.desk(), m_session.desk().submitTogether(std::move(requests)), this,
                 [this, first](const Result<std::vector<Result<Receipt>>> &answers) {
                     if (!answers) {
                         end(tl::unexpected(answers.error()));
                         return;
                     }
                     for (std::size_t i = 0; i < answers->size(); ++i) {
                         const Result<Receipt> &answer = (*answers)[i];
                         if (answer)
                             ++m_outcome.entered;
                         else if (answer.error().code == ProblemCode::NothingChanged)
                             ++m_outcome.unchanged; // a colleague was faster with the same file
                         else
                             m_outcome.faults.push_back({m_changes[first + i].line, answer.error()});
                     }
                     enterNext();
                 });
}

void ListImport::end(Result<ListOutcome> outcome) {
    m_busy = false;
    m_changes.clear();
    m_take(outcome);
}

} // namespace baro
