#include "alarms/bell.h"

#include "alarms/alarmmark.h"
#include "alarms/mute.h"
#include "text/timetext.h"
#include "widgets/answer.h"

#include <QApplication>
#include <QTimer>

#include <algorithm>

namespace baro {

namespace {

constexpr size_t namedAtMost = 3;
/// A desk looks after some sixty complaints at a time. With fewer at once there was nothing to catch up with.
constexpr size_t many = 20;

MarksReached reachedBy(const Alarm &alarm) {
    return {alarm.mark.percent, alarm.mark.reminder};
}

} // namespace

Bell::Bell(Session &session, const Mute &mute, Notifications &notifications, std::function<void()> sound,
           QObject *parent)
    : Bell(session, mute, notifications, std::move(sound), Times{}, parent) {}

Bell::Bell(Session &session, const Mute &mute, Notifications &notifications, std::function<void()> sound,
           const Times &times, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_mute(mute)
    , m_notifications(notifications)
    , m_sound(sound ? std::move(sound) : [] { QApplication::beep(); })
    , m_times(times)
    , m_gather(new QTimer(this))
    , m_rest(new QTimer(this))
    , m_catchingUp(new QTimer(this)) {
    for (QTimer *timer : {m_gather, m_rest, m_catchingUp})
        timer->setSingleShot(true);
    connect(m_gather, &QTimer::timeout, this, &Bell::ring);
    connect(m_rest, &QTimer::timeout, this, &Bell::ring);
    connect(m_catchingUp, &QTimer::timeout, this, [this] { m_rangFor.reset(); });
    connect(&session.desk(), &Desk::alarmed, this, &Bell::hear);
}

void Bell::hear(const std::vector<Alarm> &alarms) {
    if (m_rangFor)
        m_catchingUp->start(m_times.caughtUp);
    if (m_waiting.empty())
        m_heardFrom = m_session.now();
    for (const Alarm &alarm : alarms)
        if (alarm.rings && !(m_rangFor && alarm.at <= *m_rangFor))
            m_waiting.insert_or_assign(std::pair(alarm.complaint, alarm.clock), alarm);
    if (m_waiting.empty() || m_rest->isActive())
        return;
    if (!m_gather->isActive())
        m_gathering.start();
    if (m_gathering.elapsed() < m_times.gatherAtMost.count())
        m_gather->start(m_times.gather);
}

void Bell::ring() {
    if (m_waiting.empty())
        return;
    std::vector<Alarm> alarms;
    for (const auto &[clock, alarm] : std::exchange(m_waiting, {}))
        alarms.push_back(alarm);
    if (m_mute.until())
        return;
    // What is latest first: it is the one to be named.
    std::ranges::sort(alarms, [](const Alarm &one, const Alarm &other) {
        return one.mark != other.mark ? other.mark < one.mark : one.at < other.at;
    });
    m_rest->start(m_times.rest);
    if (alarms.size() >= many) {
        // More of them may be on their way: the bell did not wait for the last, and has rung for all of them.
        m_rangFor = m_heardFrom;
        m_catchingUp->start(m_times.caughtUp);
    }
    m_sound();
    std::vector<ComplaintId> named;
    for (const Alarm &alarm : alarms)
        if (named.size() < namedAtMost)
            named.push_back(alarm.complaint);
    whenAnswered(m_session.desk(), m_session.desk().queueItems(named), this,
                 [this, alarms = std::move(alarms)](const Result<std::vector<QueueItem>> &items) {
                     // What cannot be read has its number all the same.
                     tell(alarms, items ? *items : std::vector<QueueItem>());
                 });
}

QString Bell::matterOf(const Alarm &alarm, const std::vector<QueueItem> &items) const {
    const auto item = std::ranges::find(items, alarm.complaint, &QueueItem::id);
    if (item == items.end() || (!item->subtype && !item->category))
        return alarm.number.toString();
    return tr("%1 %2").arg(alarm.number.toString(),
                           item->subtype ? m_session.name(item->subtype) : m_session.name(item->category));
}

void Bell::tell(const std::vector<Alarm> &alarms, const std::vector<QueueItem> &items) {
    const Alarm &first = alarms.front();
    Notice notice;
    notice.open = tr("Open");
    notice.late = first.mark.percent >= 100;
    if (alarms.size() == 1) {
        notice.complaint = first.complaint;
        notice.summary = tr("%1 · %2").arg(matterOf(first, items), markSentence(first.clock, reachedBy(first)));
        const auto item = std::ranges::find(items, first.complaint, &QueueItem::id);
        const auto due = item == items.end()             ? std::nullopt
                         : first.clock == ClockKind::Out ? item->outDue
                                                         : item->resolveDue;
        if (due) {
            const QString when = timeNear(*due, m_session.now(), m_session.zone(), m_session.language());
            notice.body = notice.late ? tr("It was promised by %1.").arg(when) : tr("It is promised by %1.").arg(when);
        }
    } else {
        notice.summary = tr("%n promise(s) to look at", "", static_cast<int>(alarms.size()));
        QStringList lines;
        for (size_t i = 0; i < std::min(alarms.size(), namedAtMost); ++i)
            lines << tr("%1 · %2").arg(matterOf(alarms[i], items), markSentence(alarms[i].clock, reachedBy(alarms[i])));
        if (alarms.size() > namedAtMost)
            lines << tr("and %n more", "", static_cast<int>(alarms.size() - namedAtMost));
        notice.body = lines.join(u'\n');
    }
    m_notifications.show(notice);
}

} // namespace baro
