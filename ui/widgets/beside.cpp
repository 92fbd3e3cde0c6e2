#include "widgets/beside.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace baro {
namespace {
constexpr int besideGap = 8;
constexpr int titleBar = 32;
} // namespace

QRect besideCall(const QWidget &desk, QSize wished, int atLeast) {
    const QWidget &window = *desk.window();
    const QRect screen = window.screen()->availableGeometry();
    const QRect frame = window.frameGeometry();
    const int bottom = screen.bottom() - besideGap;
    const auto between = [&](int left, int right, int top) {
        const int width = std::min(wished.width(), right - left);
        const int height = std::min(wished.height(), bottom - top);
        return QRect(right - width, top, width, height);
    };
    const int highest = screen.top() + titleBar;
    const int top = std::clamp(frame.top() + titleBar, highest, std::max(highest, bottom - atLeast));
    if (screen.right() - frame.right() >= atLeast + 2 * besideGap)
        return between(frame.right() + besideGap,
                       std::min(screen.right(), frame.right() + 2 * besideGap + wished.width()), top);
    const QWidget *call = window.findChild<QWidget *>(QStringLiteral("intakePanel"));
    const int edge = call && call->isVisible() ? call->mapToGlobal(QPoint(call->width(), 0)).x() : screen.left();
    const int right = std::min(screen.right(), std::max(frame.right(), edge + atLeast));
    return between(std::min(edge + besideGap, right - atLeast), right, top);
}

} // namespace baro
