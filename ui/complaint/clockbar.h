#pragma once

#include "widgets/queueclock.h"

#include <QWidget>

namespace baro {

/// How much of a promise's time is gone, as a bar: the colour of its meaning, hatched while on hold. Its words stand
/// beside it and in its accessible name; it says nothing by colour alone.
class ClockBar : public QWidget {
    Q_OBJECT
public:
    explicit ClockBar(QWidget *parent = nullptr);
    void show(const QueueClock &clock, const QString &words);

    QSize sizeHint() const override { return {120, 10}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QueueClock m_clock;
};

} // namespace baro
