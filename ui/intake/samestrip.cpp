#include "intake/samestrip.h"

#include "intake/callkeys.h"
#include "widgets/keywords.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace baro {
namespace {

constexpr int sidePadding = 4;
constexpr int spacing = 4;

QFont smallFont(const QFont &font) {
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.85);
    return small;
}

} // namespace

/// Two lines: the complaint with its key, and why.
class SameStrip::Line : public QAbstractButton {
public:
    Line(const QKeySequence &key, QWidget *parent)
        : QAbstractButton(parent)
        , m_key(key) {
        setFocusPolicy(Qt::NoFocus);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setCursor(Qt::PointingHandCursor);
        hide();
    }

    const std::optional<SameWords> &words() const { return m_words; }
    void propose(const std::optional<SameWords> &words) {
        m_words = words;
        describe();
        update();
    }
    void describe() {
        if (!m_words)
            return;
        const QString description =
            SameStrip::tr("%1; key %2: saves this call, attached to that one", "why it may be the same; key")
                .arg(m_words->why, keyWords(m_key));
        setAccessibleName(m_words->matter);
        setAccessibleDescription(description);
        setToolTip(m_words->matter + u'\n' + description);
    }

    QSize sizeHint() const override {
        return {16 * fontMetrics().averageCharWidth(),
                fontMetrics().height() + QFontMetrics(smallFont(font())).height() + sidePadding};
    }
    QSize minimumSizeHint() const override { return {6 * fontMetrics().averageCharWidth(), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override {
        if (!m_words)
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(underMouse() ? accentColour(palette()) : hairlineColour(palette()));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        QRect upper = rect().adjusted(sidePadding, sidePadding / 2, -sidePadding, 0);
        upper.setHeight(fontMetrics().height());
        const QFont small = figureFont(smallFont(font()));
        const QString key = keyWords(m_key);
        painter.setFont(small);
        painter.setPen(accentColour(palette()));
        painter.drawText(upper, Qt::AlignRight | Qt::AlignVCenter, key);
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::Text));
        const int matterWidth = upper.width() - QFontMetrics(small).horizontalAdvance(key) - 2 * sidePadding;
        painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_words->matter, Qt::ElideRight, matterWidth));
        QRect lower = upper;
        lower.moveTop(upper.bottom() + 1);
        lower.setHeight(QFontMetrics(small).height());
        painter.setFont(small);
        painter.setPen(dimColour(palette()));
        painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(small).elidedText(m_words->why, Qt::ElideRight, lower.width()));
    }

private:
    QKeySequence m_key;
    std::optional<SameWords> m_words;
};

SameStrip::SameStrip(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this)) {
    setObjectName(QStringLiteral("sameStrip"));
    m_title->setObjectName(QStringLiteral("sameTitle"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    column->addWidget(m_title);
    for (int place = 0; place < places; ++place) {
        auto *line = new Line(callKeys::attachTo(place), this);
        line->setObjectName(QStringLiteral("same%1").arg(place + 1));
        connect(line, &QAbstractButton::clicked, this, [this, place] { Q_EMIT asked(place); });
        column->addWidget(line);
        m_lines[static_cast<size_t>(place)] = line;
    }
    hide();
    retranslateUi();
}

SameStrip::~SameStrip() = default;

void SameStrip::propose(int place, const std::optional<SameWords> &words) {
    Line *line = m_lines[static_cast<size_t>(place)];
    if (line->words() == words)
        return;
    line->propose(words);
    const bool shown = isVisible();
    arrange();
    if (shown || !isVisible())
        return;
    QAccessibleEvent alert(m_title, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SameStrip::fit(int height) {
    m_room = height;
    arrange();
}

int SameStrip::heightOfOne() const {
    return m_title->sizeHint().height() + m_lines.front()->sizeHint().height() + spacing;
}

bool SameStrip::isShown(int place) const {
    const Line *line = m_lines[static_cast<size_t>(place)];
    return !isHidden() && !line->isHidden();
}

void SameStrip::arrange() {
    int left = m_room - m_title->sizeHint().height();
    bool any = false;
    for (Line *line : m_lines) {
        const int tall = line->sizeHint().height() + spacing;
        const bool shown = line->words() && tall <= left;
        if (shown)
            left -= tall;
        line->setVisible(shown);
        any = any || shown;
    }
    setVisible(any);
}

void SameStrip::retranslateUi() {
    m_title->setFont(smallFont(font()));
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, dimColour(palette()));
    m_title->setPalette(dim);
    m_title->setText(tr("Same? The key saves this call attached to:"));
    m_title->setToolTip(m_title->text());
    setAccessibleName(tr("Open complaints that this may be about as well"));
    for (Line *line : m_lines)
        line->describe();
    arrange();
}

void SameStrip::changeEvent(QEvent *event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::PaletteChange)
        retranslateUi();
}

} // namespace baro
