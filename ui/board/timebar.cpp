#include "board/timebar.h"

#include "board/boardfeed.h"
#include "calendar/officezone.h"
#include "text/timetext.h"
#include "widgets/keybutton.h"
#include "widgets/theme.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSlider>

#include <algorithm>

namespace baro {

namespace {

using namespace std::chrono_literals;
constexpr int lastMinute = 24 * 60 - 1;

Instant wholeMinute(Instant at) {
    return std::chrono::floor<Minutes>(at);
}

} // namespace

TimeBar::TimeBar(Session &session, BoardFeed &feed, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_feed(feed)
    , m_dayLabel(new QLabel(this))
    , m_day(new QDateEdit(this))
    , m_time(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_hint(new QLabel(this))
    , m_now(new KeyButton(this)) {
    setObjectName(QStringLiteral("timeBar"));
    m_day->setObjectName(QStringLiteral("boardDay"));
    m_time->setObjectName(QStringLiteral("boardTime"));
    m_slider->setObjectName(QStringLiteral("boardSlider"));
    m_now->setObjectName(QStringLiteral("boardNow"));
    m_dayLabel->setBuddy(m_day);
    m_day->setCalendarPopup(true);
    m_day->setKeyboardTracking(false);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(60);
    m_slider->setPageStep(60);
    m_slider->installEventFilter(this);
    m_now->setKey({Qt::Key_Home});

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->addWidget(m_dayLabel);
    row->addWidget(m_day);
    row->addWidget(m_time);
    row->addWidget(m_slider, 1);
    row->addWidget(m_hint);
    row->addWidget(m_now);

    connect(m_slider, &QSlider::valueChanged, this, [this](int minute) {
        if (!m_following)
            go(instantOf(m_session.zone(), localDay(m_day->date()), minute));
    });
    connect(m_day, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (!m_following)
            go(instantOf(m_session.zone(), localDay(day), m_slider->value()));
    });
    connect(m_now, &KeyButton::clicked, this, [this] {
        m_feed.lookAt({});
        follow();
    });
    connect(&m_feed, &BoardFeed::changed, this, &TimeBar::follow);
    connect(&m_session, &Session::ticked, this, [this] {
        if (isVisible())
            follow();
    });
    retranslateUi();
}

void TimeBar::focusSlider() {
    m_slider->setFocus(Qt::OtherFocusReason);
}

Instant TimeBar::first() const {
    // The minute that is over when the first complaint was there, so that the board of the first minute is not empty.
    const Instant begins = m_feed.begins().value_or(m_session.now());
    return std::min(Instant(std::chrono::ceil<Minutes>(begins)), wholeMinute(m_session.now()));
}

Instant TimeBar::shown() const {
    return m_feed.asOf().value_or(wholeMinute(m_session.now()));
}

void TimeBar::go(Instant to) {
    const Instant now = m_session.now();
    to = std::max(wholeMinute(to), first());
    // The minute that still runs is the present.
    if (to >= wholeMinute(now))
        m_feed.lookAt({});
    else
        m_feed.lookAt(to);
    follow();
}

void TimeBar::step(Minutes by) {
    go(shown() + by);
}

void TimeBar::follow() {
    m_following = true;
    const QTimeZone &zone = m_session.zone();
    const Instant at = shown();
    const LocalDay day = dayIn(zone, at);
    const auto minuteOf = [&](Instant instant) {
        return int(std::chrono::duration_cast<Minutes>(instant - instantOf(zone, day, 0)).count());
    };
    const LocalDay today = dayIn(zone, m_session.now());
    m_day->setDateRange(toDate(dayIn(zone, first())), toDate(today));
    // Who types a day is not interrupted by the clock.
    if (!m_day->hasFocus() || m_day->date() != toDate(day))
        m_day->setDate(toDate(day));
    m_slider->setRange(std::clamp(minuteOf(first()), 0, lastMinute),
                       day == today ? std::clamp(minuteOf(m_session.now()), 0, lastMinute) : lastMinute);
    m_slider->setValue(minuteOf(at));
    const QString time = timeOfDay(at, zone);
    if (m_time->text() != time) {
        m_time->setText(time);
        m_time->setAccessibleName(time);
    }
    m_slider->setAccessibleDescription(dateAndTime(at, zone, m_session.language()));
    m_now->setEnabled(m_feed.asOf().has_value());
    m_now->setToolTip(m_feed.asOf() ? QString() : tr("This is the present."));
    m_following = false;
}

bool TimeBar::take(QKeyEvent *event) {
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool ctrl = modifiers == Qt::ControlModifier;
    if (modifiers != Qt::NoModifier && !ctrl)
        return false;
    const auto by = [&](Minutes plain) {
        step(ctrl ? (plain < 0min ? Minutes(-24h) : Minutes(24h)) : plain);
        return true;
    };
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return by(-1min);
    case Qt::Key_Right:
    case Qt::Key_Up:
        return by(1min);
    case Qt::Key_PageUp:
        return by(-60min);
    case Qt::Key_PageDown:
        return by(60min);
    case Qt::Key_Home:
        m_feed.lookAt({});
        follow();
        return true;
    default:
        return false;
    }
}

bool TimeBar::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_slider && event->type() == QEvent::KeyPress && take(static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void TimeBar::retranslateUi() {
    setAccessibleName(tr("Back in time"));
    m_dayLabel->setText(tr("Day"));
    m_day->setAccessibleName(tr("Day"));
    m_day->setLocale(localeOf(m_session.language()));
    m_day->calendarWidget()->setLocale(localeOf(m_session.language()));
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_time->setFont(figureFont(font()));
    m_slider->setAccessibleName(tr("Minute of the day"));
    m_slider->setToolTip(tr("Left and Right: a minute. Page Up and Page Down: an hour. With Ctrl: a day."));
    m_hint->setText(tr("◀ ▶ minute · Page hour · Ctrl day"));
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, dimColour(palette()));
    m_hint->setPalette(dim);
    m_now->setWords(tr("Now"));
    follow();
}

void TimeBar::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslateUi();
}

} // namespace baro
