
#include "text/repliestext.h"

#include "text/timetext.h"

#include <QCoreApplication>
#include <QStringList>

namespace baro {

namespace {

struct RepliesWords {
    Q_DECLARE_TR_FUNCTIONS(RepliesText)
};

/// Rounded down, so that a hundred is whole.
int shareInTime(const AgencyReplies &replies) {
    return 100 * replies.inTime / replies.due;
}

} // namespace

QString repliesText(const AgencyReplies &replies) {
    if (replies.asked == 0 && replies.transferred == 0)
        return RepliesWords::tr("It was not asked for help in the last twelve months.");
    QStringList sentences;
    if (replies.asked > 0)
        sentences << RepliesWords::tr("Asked for help %n time(s) in the last twelve months, %1 of them replied to.",
                                      nullptr, replies.asked)
                         .arg(replies.replied);
    if (replies.median)
        sentences << RepliesWords::tr("Half of the replies came within %1, nine of ten within %2.")
                         .arg(durationText(*replies.median), durationText(*replies.ninety));
    if (replies.due > 0)
        sentences << RepliesWords::tr("In time: %1 of %2 (%3 %).")
                         .arg(replies.inTime)
                         .arg(replies.due)
                         .arg(shareInTime(replies));
    if (replies.transferred > 0)
        sentences << RepliesWords::tr("Handed over to it for good: %1.").arg(replies.transferred);
    return sentences.join(u' ');
}

QString repliesBrief(const AgencyReplies &replies) {
    if (!replies.median)
        return {};
    return replies.due == 0 ? RepliesWords::tr("half of the replies within %1").arg(durationText(*replies.median))
                            : RepliesWords::tr("half of the replies within %1, %2 % in time")
                                  .arg(durationText(*replies.median))
                                  .arg(shareInTime(replies));
}

} // namespace baro
