#pragma once

#include "widgets/session.h"

#include <QWidget>

#include <optional>

class QDateEdit;
class QLabel;
class QSlider;

namespace baro {

class BoardFeed;
class KeyButton;

/// The way back: a day and a slider over its minutes, from the first complaint of the file until now. Left and Right go
/// by a minute, Page Up and Page Down by an hour, with Ctrl by a day; Home is the present again. GUI thread.
class TimeBar : public QWidget {
    Q_OBJECT
public:
    TimeBar(Session &session, BoardFeed &feed, QWidget *parent = nullptr);

    void focusSlider();
    /// Whether the key is one of those above; then it is done.
    bool take(QKeyEvent *event);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    /// Where the feed stands, within the bounds of the day.
    void follow();
    void go(Instant to);
    void step(Minutes by);
    Instant first() const;
    Instant shown() const;

    Session &m_session;
    BoardFeed &m_feed;
    QLabel *m_dayLabel;
    QDateEdit *m_day;
    QLabel *m_time;
    QSlider *m_slider;
    QLabel *m_hint;
    KeyButton *m_now;
    bool m_following = false;
};

} // namespace baro
