#pragma once

#include "base/ids.h"

#include <QString>
#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QLabel;

namespace baro {

/// Under the field of the squad: whether the promise can be kept, why this squad, and the others that may go, each with
/// its key and reasons. As high when it says nothing as when it says all, so that no field moves under the fingers; what
/// is too long takes a line that is free, and what has none is cut and stands whole under the mouse. GUI thread.
class AdviceLines : public QWidget {
    Q_OBJECT
public:
    /// Those that have a key.
    static constexpr int places = 3;

    struct Line {
        int place = 0; ///< in the order of the advice
        QString words;
    };

    explicit AdviceLines(QWidget *parent = nullptr);

    /// `warns`: the promise cannot be kept, or nobody is there.
    void say(const QString &promise, bool warns, const QString &reasons, const std::vector<Line> &others);
    /// All that is said, line by line.
    QString words() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void asked(int place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    static constexpr int lineCount = 4;
    struct Shown {
        QString words;
        QString key;
        std::optional<int> place;
        bool warns = false;
        bool strong = false;
        friend bool operator==(const Shown &, const Shown &) = default;
    };
    /// What stands on the screen: a line, or a part of one.
    struct Row {
        size_t line = 0;
        QString words;
        bool goesOn = false; ///< of the line above
    };
    std::vector<Row> rows() const;
    int widthFor(const Shown &line) const;
    int lineHeight() const;
    int lineAt(QPoint point) const;

    std::array<Shown, lineCount> m_lines;
};

} // namespace baro
