#pragma once

#include "complaint/event.h"

#include <QSet>
#include <QUuid>

#include <vector>

namespace baro {

/// Which events of one complaint were taken back. Of a receipt that sent a squad only the sending is, ever: what was
/// received, and whom we alerted, stays. A value.
class UndoneSteps {
public:
    UndoneSteps() = default;
    /// `events`: all of one complaint, the receipt first.
    explicit UndoneSteps(const std::vector<Event> &events);

    bool contains(const Event &event) const;

private:
    QSet<QUuid> m_commands;
    QUuid m_receipt;
};

} // namespace baro
