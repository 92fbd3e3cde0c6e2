#include "board/urgentlist.h"

#include "board/boardfigure.h"
#include "board/boardtext.h"
#include "text/codetext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace baro {

namespace {

constexpr size_t urgentLines = 5;

Meaning meaningOf(QueueClock::Look look) {
    switch (look) {
    case QueueClock::Look::Late:
    case QueueClock::Look::Missed:
        return Meaning::Late;
    case QueueClock::Look::DueSoon:
        return Meaning::Soon;
    case QueueClock::Look::Kept:
        return Meaning::Kept;
    case QueueClock::Look::None:
    case QueueClock::Look::PassedOn:
    case QueueClock::Look::Running:
        break;
    }
    return Meaning::Running;
}

} // namespace

class UrgentLine : public QPushButton {
public:
    explicit UrgentLine(QWidget *parent)
        : QPushButton(parent) {
        setAutoDefault(false);
    }

    void show(const QString &number, const QString &matter, const QString &left, const QString &which, Meaning meaning,
              const QString &spoken) {
        if (number == m_number && matter == m_matter && left == m_left && which == m_which && meaning == m_meaning &&
            spoken == accessibleName())
            return;
        m_number = number;
        m_matter = matter;
        m_left = left;
        m_which = which;
        m_meaning = meaning;
        setAccessibleName(spoken);
        setToolTip(spoken);
        update();
    }
    ComplaintId id;

protected:
    void keyPressEvent(QKeyEvent *event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else if (event->key() == Qt::Key_Down)
            focusNextChild();
        else if (event->key() == Qt::Key_Up)
            focusPreviousChild();
        else
            QPushButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF whole = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.setPen(hasFocus() ? QPen(accentColour(palette()), 2) : QPen(hairlineColour(palette()), 1));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(whole, 4, 4);
        const QColor strong = colourOf(m_meaning, palette());
        painter.setPen(Qt::NoPen);
        painter.setBrush(strong);
        painter.drawRect(QRectF(whole.left() + 1, whole.top() + 4, 4, whole.height() - 8));
        const QRectF in = whole.adjusted(10, 2, -6, -2);
        const double h = in.height();
        const QRectF upper(in.left(), in.top(), in.width(), h * 0.55);
        painter.setPen(strong);
        drawFitting(painter, {upper.left(), upper.top(), upper.width() * 0.46, upper.height()}, m_left,
                    figureFont(font()), h * 0.34, Qt::AlignLeft | Qt::AlignVCenter, true);
        painter.setPen(palette().color(QPalette::Text));
        drawFitting(painter,
                    {upper.left() + upper.width() * 0.48, upper.top(), upper.width() * 0.52, upper.height() * 0.5},
                    m_number, figureFont(font()), h * 0.20, Qt::AlignRight | Qt::AlignVCenter);
        drawFitting(painter,
                    {upper.left() + upper.width() * 0.48, upper.top() + upper.height() * 0.5, upper.width() * 0.52,
                     upper.height() * 0.5},
                    m_which, font(), h * 0.20, Qt::AlignRight | Qt::AlignVCenter);
        drawFitting(painter, {in.left(), in.top() + h * 0.56, in.width(), h * 0.42}, m_matter, font(), h * 0.26,
                    Qt::AlignLeft | Qt::AlignVCenter);
    }

private:
    QString m_number;
    QString m_matter;
    QString m_left;
    QString m_which;
    Meaning m_meaning = Meaning::Running;
};

UrgentList::UrgentList(QWidget *parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("urgentList"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    for (size_t i = 0; i < urgentLines; ++i) {
        auto *line = new UrgentLine(this);
        line->setObjectName(QStringLiteral("urgent%1").arg(i + 1));
        line->hide();
        connect(line, &QPushButton::clicked, this, [this, line] { Q_EMIT activated(line->id); });
        m_lines.push_back(line);
    }
}

UrgentList::~UrgentList() = default;

void UrgentList::setKeyboard(bool on) {
    for (UrgentLine *line : m_lines)
        line->setFocusPolicy(on ? Qt::StrongFocus : Qt::NoFocus);
}

void UrgentList::show(const std::vector<QueueItem> &items, const Reference &reference, Instant now) {
    for (size_t i = 0; i < m_lines.size(); ++i) {
        UrgentLine *line = m_lines[i];
        if (i >= items.size()) {
            line->hide();
            continue;
        }
        const QueueItem &item = items[i];
        const ClockKind kind = nextClock(item);
        const QueueClock clock = clockOf(item, kind, reference, now);
        const QString matter = boardMatterText(item, reference, now);
        const QString which = item.alertMissing ? tr("nobody alerted yet")
                              : clock.ofService ? tr("%1, service time", "a clock, late in hours of service").arg(text(kind))
                                                : text(kind);
        line->id = item.id;
        line->show(
            item.number.toString(), matter, shortCellText(clock), which,
            item.alertMissing ? Meaning::Late : meaningOf(clock.look),
            QStringLiteral("%1 · %2 · %3: %4").arg(item.number.toString(), matter, which, spokenText(clock, kind)));
        line->QWidget::show();
    }
}

void UrgentList::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    const double h = height() / double(urgentLines);
    for (size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setGeometry(QRectF(0, h * double(i), width(), h - 4).toRect());
}

} // namespace baro
