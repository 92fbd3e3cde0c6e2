#include "board/squadgrid.h"

#include "board/boardfigure.h"
#include "text/advicetext.h"
#include "text/language.h"
#include "text/timetext.h"

#include <QDateTime>
#include <QLabel>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace baro {

namespace {

constexpr double squadGap = 3;
constexpr double leastPixels = 11; ///< smaller letters are none
constexpr double bestShape = 3.4;  ///< width to height at which name and state fill a tile

/// As standingText() says it, with a shorter time for those who are away for days.
QString stateOnTile(const SquadStanding &standing, Instant now, const QTimeZone &zone) {
    if (standing.state != SquadState::OffDuty || !standing.next)
        return standingText(standing, now, zone);
    const QDateTime from = toDateTime(standing.next->from, zone);
    const bool today = from.date() == toDateTime(now, zone).date();
    const bool week = standing.next->from - now < std::chrono::days{6};
    if (!today && !week)
        return standingText(standing, now, zone);
    return SquadGrid::tr("Off duty until %1")
        .arg(today ? timeOfDay(standing.next->from, zone)
                   : localeOf(currentLanguage()).toString(from, QStringLiteral("ddd HH:mm")));
}

int placeInOrder(SquadState state) {
    switch (state) {
    case SquadState::Called:
        return 0;
    case SquadState::OnTheWay:
        return 1;
    case SquadState::OnSite:
        return 2;
    case SquadState::Available:
        return 3;
    case SquadState::OffDuty:
        return 4;
    }
    return 5;
}

/// Each state has a shape of its own.
void drawState(QPainter &painter, const QRectF &room, SquadState state, const QPalette &palette) {
    const double pen = std::max(1.4, room.width() * 0.14);
    const QRectF in = room.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    const QPointF c = in.center();
    const double r = in.width() / 2;
    painter.setPen(Qt::NoPen);
    switch (state) {
    case SquadState::Called: // a diamond
        painter.setBrush(colourOf(Meaning::Soon, palette));
        painter.drawPolygon(QPolygonF{c + QPointF(0, -r), c + QPointF(r, 0), c + QPointF(0, r), c + QPointF(-r, 0)});
        break;
    case SquadState::OnTheWay: // an arrowhead
        painter.setBrush(colourOf(Meaning::Running, palette));
        painter.drawPolygon(QPolygonF{c + QPointF(-r, -r), c + QPointF(r, 0), c + QPointF(-r, r)});
        break;
    case SquadState::OnSite: // a full square
        painter.setBrush(colourOf(Meaning::Running, palette));
        painter.drawRect(in.adjusted(r * 0.1, r * 0.1, -r * 0.1, -r * 0.1));
        break;
    case SquadState::Available: // a ring
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colourOf(Meaning::Kept, palette), pen));
        painter.drawEllipse(in);
        break;
    case SquadState::OffDuty: // a dash
        painter.setPen(QPen(dimColour(palette), pen));
        painter.drawLine(QPointF(in.left(), c.y()), QPointF(in.right(), c.y()));
        break;
    }
}

} // namespace

class SquadTile : public QLabel {
public:
    explicit SquadTile(QWidget *parent)
        : QLabel(parent) {}

    void show(const QString &code, const QString &name, const QString &state, const QString &tip, SquadState kind) {
        if (code == m_code && name == m_name && state == m_state && tip == toolTip() && kind == m_kind)
            return;
        m_code = code;
        m_name = name;
        m_state = state;
        m_kind = kind;
        setObjectName(QStringLiteral("squad") + code);
        setAccessibleName(QStringLiteral("%1 %2: %3").arg(code, name, state));
        setToolTip(tip);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool busy = placeInOrder(m_kind) < placeInOrder(SquadState::Available);
        painter.setPen(hairlineColour(palette()));
        painter.setBrush(busy ? palette().color(QPalette::Base) : QColor(Qt::transparent));
        painter.drawRoundedRect(whole, 3, 3);
        const QRectF in = whole.adjusted(4, 1, -3, -1);
        const double h = in.height();
        const double sign = h * 0.30;
        const bool dim = m_kind == SquadState::OffDuty;
        painter.setPen(dim ? dimColour(palette()) : palette().color(QPalette::Text));
        const QRectF upper(in.left(), in.top(), in.width(), h * 0.56);
        const QFont codeFont = fontFitting(figureFont(font()), m_code, h * 0.36, in.width() * 0.3, true);
        const double codeWidth = QFontMetricsF(codeFont).horizontalAdvance(m_code) + h * 0.12;
        painter.setFont(codeFont);
        painter.drawText(upper, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), m_code);
        drawName(painter, upper.adjusted(codeWidth, 0, 0, 0));
        const QRectF lower(in.left(), in.top() + h * 0.56, in.width(), h * 0.44);
        drawState(painter, QRectF(lower.left(), lower.center().y() - sign / 2, sign, sign), m_kind, palette());
        painter.setBrush(Qt::NoBrush);
        painter.setPen(dim ? dimColour(palette()) : palette().color(QPalette::Text));
        drawFitting(painter, lower.adjusted(sign + h * 0.12, 0, 0, 0), m_state, figureFont(font()), h * 0.36,
                    Qt::AlignLeft | Qt::AlignVCenter, busy);
    }

private:
    /// A long name leaves out what every tile is, then takes two lines, before its letters get small; on a small screen
    /// it is rather shortened in its middle than unreadable.
    void drawName(QPainter &painter, const QRectF &room) const {
        const double wanted = room.height() * 0.72;
        const double enough = std::max(leastPixels, room.height() * 0.42);
        QString brief = m_name;
        brief.remove(QStringLiteral(" Squad"));
        for (const QString &name : {m_name, brief})
            if (fontFitting(font(), name, wanted, room.width()).pixelSize() >= int(enough))
                return drawFitting(painter, room, name, font(), wanted, Qt::AlignLeft | Qt::AlignVCenter);
        QFont fitted = font();
        fitted.setPixelSize(int(enough));
        painter.setFont(fitted);
        const QFontMetricsF metrics(fitted);
        const int left = int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine);
        if (2 * metrics.ascent() > room.height()) {
            painter.drawText(room, left, metrics.elidedText(brief, Qt::ElideMiddle, room.width()));
            return;
        }
        QTextLayout lines(brief, fitted);
        lines.beginLayout();
        QTextLine first = lines.createLine();
        first.setLineWidth(room.width());
        const qsizetype cut = first.textLength();
        lines.endLayout();
        const QRectF above(room.left(), room.top(), room.width(), room.height() / 2);
        painter.drawText(above, left, brief.left(cut).trimmed());
        painter.drawText(above.translated(0, room.height() / 2), left,
                         metrics.elidedText(brief.mid(cut).trimmed(), Qt::ElideRight, room.width()));
    }

    QString m_code;
    QString m_name;
    QString m_state;
    SquadState m_kind = SquadState::OffDuty;
};

SquadGrid::SquadGrid(QWidget *parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("squadGrid"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

SquadGrid::~SquadGrid() = default;

void SquadGrid::show(const std::vector<SquadStanding> &squads, const Reference &reference, Instant now) {
    std::vector<const SquadStanding *> sorted;
    for (const SquadStanding &squad : squads)
        sorted.push_back(&squad);
    std::ranges::stable_sort(sorted, {}, [](const SquadStanding *squad) {
        const int place = placeInOrder(squad->state);
        // Who has been at work longest stands first; the idle keep the order of their numbers.
        return std::pair(place, place < placeInOrder(SquadState::Available) ? squad->since : Instant{});
    });
    const bool asMany = sorted.size() == m_tiles.size();
    while (m_tiles.size() > sorted.size()) {
        delete m_tiles.back();
        m_tiles.pop_back();
    }
    while (m_tiles.size() < sorted.size()) {
        m_tiles.push_back(new SquadTile(this));
        m_tiles.back()->QWidget::show();
    }
    m_order.clear();
    for (size_t i = 0; i < sorted.size(); ++i) {
        const SquadStanding &standing = *sorted[i];
        m_order.push_back(standing.squad);
        const Squad *squad = reference.find<Squad>(standing.squad);
        const QString code = squad ? squad->code : QString::number(standing.squad.value);
        const QString name = squad ? nameIn(currentLanguage(), *squad) : QString();
        const QString state = stateOnTile(standing, now, reference.zone());
        QStringList tip{QStringLiteral("%1 %2").arg(code, name), standingText(standing, now, reference.zone())};
        if (standing.state != SquadState::OffDuty)
            tip << tr("since %1").arg(timeNear(standing.since, now, reference.zone(), currentLanguage()));
        if (!standing.tasks.empty())
            tip << tr("%n complaint(s) with it", nullptr, static_cast<int>(standing.tasks.size()));
        m_tiles[i]->show(code, name, state, tip.join(u'\n'), standing.state);
    }
    if (!asMany)
        arrange();
}

void SquadGrid::arrange() {
    if (m_tiles.empty())
        return;
    const int count = static_cast<int>(m_tiles.size());
    int columns = 1;
    double best = 0;
    for (int c = 1; c <= std::min(8, count); ++c) {
        const int rows = (count + c - 1) / c;
        const double letters = std::min(width() / double(c) / bestShape, height() / double(rows));
        if (letters > best) {
            best = letters;
            columns = c;
        }
    }
    const int rows = (count + columns - 1) / columns;
    const double w = (width() + squadGap) / columns;
    const double h = (height() + squadGap) / rows;
    // Down the columns, as one reads a list.
    for (int i = 0; i < count; ++i)
        m_tiles[static_cast<size_t>(i)]->setGeometry(
            QRectF(w * (i / rows), h * (i % rows), w - squadGap, h - squadGap).toRect());
}

void SquadGrid::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace baro
