#include "handover/handoverpanel.h"
#include "text/problemtext.h"
#include "widgets/answer.h"
#include "widgets/banner.h"

#include <QTimer>

#include <algorithm>

namespace baro {

namespace {

using namespace std::chrono_literals;
constexpr auto retryTime = 2s;
constexpr int listed = 50;

} // namespace

void HandoverPanel::readHandovers() {
    whenAnswered(
        m_session.desk(), m_session.desk().handovers(listed), this, [this](Result<std::vector<HandoverView>> answer) {
            if (!answer) {
                m_trouble->say(Banner::Kind::Trouble,
                               [this, problem = answer.error()] { return problemText(problem, m_session.zone()); });
                return;
            }
            m_handovers = std::move(*answer);
            fillList();
            Q_EMIT lastGiven(m_handovers.empty() ? std::nullopt : std::optional(m_handovers.front().handover.givenAt));
            readMissing();
        });
}

void HandoverPanel::readOpen() {
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    whenAnswered(m_session.desk(), m_session.desk().openQueue(), this, [this](Result<std::vector<QueueItem>> answer) {
        m_asking = false;
        if (answer) {
            m_trouble->dismiss();
            m_open.clear();
            for (const QueueItem &item : *answer)
                m_open.push_back(item.id);
            m_readOnce = true;
            readMissing();
        } else {
            m_trouble->say(Banner::Kind::Trouble,
                           [this, problem = answer.error()] { return problemText(problem, m_session.zone()); });
            m_gather->start(retryTime);
        }
        if (std::exchange(m_askAgain, false) && !m_gather->isActive())
            m_gather->start(gatherTime);
    });
}

std::vector<ComplaintId> HandoverPanel::sheetIds() const {
    std::vector<ComplaintId> ids;
    if (const HandoverView *view = given()) {
        for (const HandedItem &item : view->handover.items)
            ids.push_back(item.complaint);
        return ids;
    }
    ids = m_open;
    for (const auto &[id, note] : m_notes)
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    return ids;
}

void HandoverPanel::readMissing() {
    if (!isVisible())
        return;
    m_toRead.clear();
    for (const ComplaintId id : sheetIds())
        if (!m_views.contains(id) || m_stale.contains(id))
            m_toRead.push_back(id);
    readNext();
}

void HandoverPanel::readNext() {
    if (m_reading)
        return;
    if (m_toRead.empty()) {
        showSheet();
        return;
    }
    const ComplaintId id = m_toRead.back();
    m_toRead.pop_back();
    m_stale.erase(id); // a change from now on is another reading
    m_reading = true;
    whenAnswered(m_session.desk(), m_session.desk().complaint(id), this, [this, id](Result<ComplaintView> answer) {
        m_reading = false;
        if (answer)
            m_views[id] = std::make_shared<const ComplaintView>(std::move(*answer));
        else
            m_trouble->say(Banner::Kind::Trouble,
                           [this, problem = answer.error()] { return problemText(problem, m_session.zone()); });
        readNext();
    });
}

} // namespace baro
