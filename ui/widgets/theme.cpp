#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace baro {

namespace {

constexpr double pointSize = 10.5;

struct Tints {
    QColor window, base, alternate, button, text, dim, disabled, accent, highlight, soft, line, edge, tip;
    QColor running, soon, late, kept;
};

const Tints &tints(bool dark) {
    static const Tints light{0xF3F5F5, 0xFFFFFF, 0xF8FAFA, 0xE9EDED, 0x1A2325, 0x56646A, 0x636F74, 0x0B6E6E, 0x0B6E6E,
                             0xD5E9E7, 0xC9D1D2, 0x7C8A8F, 0xFFFFFF, 0x00629B, 0x8A5A00, 0xA94600, 0x00704F};
    static const Tints night{0x1D2325, 0x161B1D, 0x1A2022, 0x2A3235, 0xE4E9E9, 0x9AA8AC, 0x8F9CA1, 0x4DB6AC, 0x0F6466,
                             0x113C3E, 0x3A4548, 0x6E7D82, 0x2A3235, 0x56B4E9, 0xE69F00, 0xFF8F57, 0x3CC79B};
    return dark ? night : light;
}

QPalette paletteOf(bool dark) {
    const Tints &t = tints(dark);
    QPalette palette(t.button, t.window);
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.base);
    palette.setColor(QPalette::AlternateBase, t.alternate);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::Button, t.button);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, dark ? Qt::black : Qt::white);
    palette.setColor(QPalette::PlaceholderText, t.dim);
    palette.setColor(QPalette::Highlight, t.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.tip);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Light, dark ? t.button.lighter(115) : QColor(Qt::white));
    palette.setColor(QPalette::Midlight, dark ? t.button : t.window);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, dark ? QColor(0x0E1213) : QColor(0x9FAAAC));
    palette.setColor(QPalette::Shadow, dark ? QColor(0x060808) : QColor(0x6B7779));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, t.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    return palette;
}

/// Fusion with one grid and a focus frame that is seen from where the operator sits.
class DeskStyle final : public QProxyStyle {
public:
    DeskStyle()
        : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override {
        switch (metric) {
        case PM_LayoutHorizontalSpacing:
        case PM_LayoutVerticalSpacing:
        case PM_LayoutLeftMargin:
        case PM_LayoutTopMargin:
        case PM_LayoutRightMargin:
        case PM_LayoutBottomMargin:
            return 8;
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
        case PM_ListViewIconSize:
        case PM_TabBarIconSize:
            // Signs grow with the words beside them.
            return std::max(16, QFontMetrics(QApplication::font()).height());
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return std::max(14, QFontMetrics(QApplication::font()).ascent());
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override {
        // A relief under disabled words would halve their contrast.
        if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override {
        QProxyStyle::drawControl(element, option, painter, widget);
        // By its ground alone the open page is not told from the others in the dark.
        if (element == CE_TabBarTabShape && option->state & State_Selected) {
            const QRect &tab = option->rect;
            painter->fillRect(QRect(tab.left() + 3, tab.bottom() - 2, tab.width() - 6, 3), accentColour(option->palette));
        }
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override {
        switch (element) {
        case PE_FrameFocusRect:
            drawOutline(painter, option->rect, accentColour(option->palette), 2);
            return;
        case PE_FrameLineEdit:
        case PE_Frame: {
            // Fusion's own lines are lost on a dark ground; what can be typed into must be seen as such.
            const bool focused = option->state & State_HasFocus;
            const bool list = qobject_cast<const QAbstractItemView *>(widget);
            if (focused && !list)
                drawOutline(painter, option->rect, accentColour(option->palette), 2);
            else
                drawOutline(painter, option->rect, list ? hairlineColour(option->palette) : edgeColour(option->palette),
                            1);
            return;
        }
        case PE_IndicatorCheckBox:
        case PE_IndicatorRadioButton:
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            if (isDark(option->palette) && !(option->state & State_HasFocus))
                drawRing(element, option, painter);
            return;
        default:
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        }
    }

private:
    static QColor edgeColour(const QPalette &palette) { return tints(isDark(palette)).edge; }

    static void drawOutline(QPainter *painter, const QRect &rect, const QColor &colour, double width) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colour, width));
        const double in = width / 2;
        painter->drawRoundedRect(QRectF(rect).adjusted(in, in, -in, -in), 2.5, 2.5);
        painter->restore();
    }

    static void drawRing(PrimitiveElement element, const QStyleOption *option, QPainter *painter) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(edgeColour(option->palette));
        const QRectF inside = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (element == PE_IndicatorRadioButton)
            painter->drawEllipse(inside);
        else
            painter->drawRoundedRect(inside, 2, 2);
        painter->restore();
    }
};

/// What the desktop wanted before any palette of ours stood in its place.
bool systemIsDark() {
    static const bool dark = isDark(QApplication::palette()) || qgetenv("GTK_THEME").endsWith(":dark");
    return dark;
}

QFont interfaceFont() {
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QStringList korean = QFontDatabase::families(QFontDatabase::Korean);
    if (korean.contains(QFontInfo(font).family()))
        return font;
    for (const auto &family :
         {QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Noto Sans KR"), QStringLiteral("Pretendard"),
          QStringLiteral("NanumBarunGothic"), QStringLiteral("NanumGothic"), QStringLiteral("UnDotum")})
        if (korean.contains(family)) {
            font.setFamily(family);
            return font;
        }
    if (!korean.isEmpty())
        font.setFamily(korean.first());
    return font;
}

bool figuresAreEven(const QFont &font) {
    const QFontMetricsF metrics(font);
    const double zero = metrics.horizontalAdvance(u'0');
    for (char16_t figure = u'1'; figure <= u'9'; ++figure)
        if (qAbs(metrics.horizontalAdvance(figure) - zero) > 0.01)
            return false;
    return true;
}

} // namespace

bool isDark(const QPalette &palette) {
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

QColor colourOf(Meaning meaning, const QPalette &palette) {
    const Tints &t = tints(isDark(palette));
    switch (meaning) {
    case Meaning::Running:
        return t.running;
    case Meaning::Soon:
        return t.soon;
    case Meaning::Late:
        return t.late;
    case Meaning::Kept:
        return t.kept;
    }
    return t.text;
}

QColor accentColour(const QPalette &palette) {
    return tints(isDark(palette)).accent;
}

QColor dimColour(const QPalette &palette) {
    return tints(isDark(palette)).dim;
}

QColor hairlineColour(const QPalette &palette) {
    return tints(isDark(palette)).line;
}

void applyTheme(ThemeChoice choice, int textScale) {
    const bool system = systemIsDark();
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && system);
    static bool styled = false;
    if (!styled) {
        QApplication::setStyle(new DeskStyle);
        styled = true;
    }
    QFont font = interfaceFont();
    font.setPointSizeF(pointSize * std::clamp(textScale, 100, 200) / 100.0);
    if (QApplication::font() != font)
        QApplication::setFont(font);
    const QPalette palette = paletteOf(dark);
    QApplication::setPalette(palette);
    // Rows keep their colours while they are selected: the ground is tinted, the words stay.
    QPalette rows = palette;
    rows.setColor(QPalette::Highlight, tints(dark).soft);
    rows.setColor(QPalette::HighlightedText, tints(dark).text);
    QApplication::setPalette(rows, "QAbstractItemView");
}

QFont figureFont(const QFont &base) {
    if (figuresAreEven(base))
        return base;
    QFont even = base;
    even.setFamily(QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
    return even;
}

} // namespace baro
