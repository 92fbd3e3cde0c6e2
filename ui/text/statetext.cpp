#include "text/statetext.h"

#include "text/codetext.h"

#include <QCoreApplication>

namespace baro {

namespace {

struct StateSay {
    Q_DECLARE_TR_FUNCTIONS(StateText)
};

} // namespace

QString stateText(const Complaint &complaint) {
    const State state = stateOf(complaint);
    QString words = text(state);
    if (state != State::Received)
        return words;
    Instant last = complaint.cycle().start;
    const auto take = [&](const std::optional<Instant> &at, const QString &said) {
        if (at && *at >= last) {
            last = *at;
            words = said;
        }
    };
    for (const Dispatch &dispatch : complaint.dispatches)
        if (dispatch.arrivedAt)
            take(dispatch.leftAt, StateSay::tr("Squad was there", "state: it has left, nothing is resolved yet"));
    for (const Referral &referral : complaint.referrals) {
        take(referral.completedAt, StateSay::tr("Done by the other body", "state: to be resolved here now"));
        take(referral.returnedAt, StateSay::tr("Returned by the other body", "state"));
    }
    return words;
}

} // namespace baro
