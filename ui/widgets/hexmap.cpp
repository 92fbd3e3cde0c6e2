#include "widgets/hexmap.h"

#include "widgets/theme.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace baro {

namespace {

const double rootOfThree = std::sqrt(3.0);
constexpr double tileGap = 0.035; ///< between tiles, of a radius
/// Words stand on the strongest ground with more than 4.5:1 in both themes.
constexpr double strongest = 0.40;
constexpr double faintestLate = 0.18;

/// Of a tile, in radii.
QPointF middleOf(const HexPlace &place) {
    return {rootOfThree * (place.column + (place.row % 2 != 0 ? 0.5 : 0.0)), 1.5 * place.row};
}

QPolygonF hexagon(QPointF middle, double radius) {
    QPolygonF corners;
    for (int corner = 0; corner < 6; ++corner) {
        const double angle = M_PI / 3 * corner - M_PI / 6;
        corners << middle + radius * QPointF(std::cos(angle), std::sin(angle));
    }
    return corners;
}

QColor mixed(const QColor &ground, const QColor &colour, double share) {
    const auto part = [share](int from, int to) { return int(std::lround(from + (to - from) * share)); };
    return {part(ground.red(), colour.red()), part(ground.green(), colour.green()), part(ground.blue(), colour.blue())};
}

QFont sized(QFont font, double pixels, bool bold = false) {
    font.setPixelSize(std::max(6, int(pixels)));
    font.setBold(bold);
    return font;
}

/// At most `pixels` high, and no wider than the room.
QFont fitting(const QFont &font, const QString &text, double pixels, double width, bool bold = false) {
    QFont result = sized(font, pixels, bold);
    // Hinting makes small letters wider than their share.
    while (result.pixelSize() > 6 && QFontMetricsF(result).horizontalAdvance(text) > width)
        result.setPixelSize(result.pixelSize() - 1);
    return result;
}

} // namespace

/// A button that is a hexagon: a screen reader knows how to meet it.
class HexCell : public QPushButton {
public:
    explicit HexCell(HexMap *map)
        : QPushButton(map)
        , m_map(map) {
        setAutoDefault(false);
        setFlat(true);
    }

    void show(const HexTile &tile) {
        m_tile = tile;
        setAccessibleName(tile.spoken.isEmpty() ? tile.name : tile.name + QStringLiteral(": ") + tile.spoken);
        setToolTip(accessibleName());
        update();
    }
    const HexTile &tile() const { return m_tile; }
    void place(QPointF middle, double radius) {
        m_radius = radius;
        const QSizeF size(rootOfThree * radius, 2 * radius);
        setGeometry(QRectF(middle - QPointF(size.width() / 2, size.height() / 2), size).toAlignedRect());
        m_middle = middle - pos();
        // Bounding boxes of rows overlap: each takes the mouse within its own hexagon only.
        setMask(QRegion(hexagon(m_middle, radius).toPolygon()));
    }

protected:
    void keyPressEvent(QKeyEvent *event) override {
        // With Ctrl they are keys of whatever is around the map.
        if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier))
            return event->ignore();
        switch (event->key()) {
        case Qt::Key_Left:
            return m_map->step(-1, 0);
        case Qt::Key_Right:
            return m_map->step(1, 0);
        case Qt::Key_Up:
            return m_map->step(0, -1);
        case Qt::Key_Down:
            return m_map->step(0, 1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return click();
        default:
            QPushButton::keyPressEvent(event);
        }
    }
    void focusInEvent(QFocusEvent *event) override {
        QPushButton::focusInEvent(event);
        m_map->setCurrent(m_tile.id);
    }

    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double r = m_radius;
        const QPalette &colours = palette();
        const QPolygonF shape = hexagon(m_middle, r * (1 - tileGap));
        const QColor strong = colourOf(m_tile.late ? Meaning::Late : Meaning::Running, colours);
        const double share =
            m_tile.late ? faintestLate + (strongest - faintestLate) * m_tile.load : strongest * m_tile.load;
        const QColor ground = mixed(colours.color(QPalette::Base), strong, std::clamp(share, 0.0, strongest));
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawPolygon(shape);
        if (m_tile.hatch != HexTile::Hatch::None)
            drawHatch(painter, shape);
        const bool focused = hasFocus();
        const double width = focused ? std::max(3.0, r * 0.07) : m_tile.late ? std::max(2.0, r * 0.05) : 1.0;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(focused ? accentColour(colours) : m_tile.late ? strong : dimColour(colours), width));
        painter.drawPolygon(hexagon(m_middle, r * (1 - tileGap) - width / 2));
        drawWords(painter, ground);
    }

private:
    void drawHatch(QPainter &painter, const QPolygonF &shape) const {
        painter.save();
        QPainterPath within;
        within.addPolygon(shape);
        painter.setClipPath(within);
        const double r = m_radius;
        if (m_tile.hatch == HexTile::Hatch::Part)
            painter.setClipRect(QRectF(m_middle.x() - r, m_middle.y() + 0.36 * r, 2 * r, r), Qt::IntersectClip);
        painter.setPen(QPen(dimColour(palette()), std::max(1.0, r * 0.02)));
        const double apart = std::max(5.0, r * 0.15);
        for (double x = -2 * r; x < 2 * r; x += apart)
            painter.drawLine(m_middle + QPointF(x, r), m_middle + QPointF(x + 2 * r, -r));
        painter.restore();
    }

    /// Upon a plate of its ground, so that no hatch runs through the letters.
    void drawLine(QPainter &painter, const QColor &ground, const QFont &font, const QString &text, double y) const {
        const QFontMetricsF metrics(font);
        const QSizeF size(metrics.horizontalAdvance(text), metrics.height());
        const QRectF room(m_middle.x() - size.width() / 2, m_middle.y() + y * m_radius - size.height() / 2,
                          size.width(), size.height());
        if (m_tile.hatch != HexTile::Hatch::None) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ground);
            painter.drawRoundedRect(room.adjusted(-2, 0, 2, 0), 2, 2);
        }
        painter.setPen(palette().color(QPalette::Text));
        painter.setFont(font);
        painter.drawText(room.adjusted(-4, 0, 4, 0), Qt::AlignCenter, text);
    }

    void drawWords(QPainter &painter, const QColor &ground) const {
        const double r = m_radius;
        const QFont base = font();
        const QFontMetricsF asOneLine(sized(base, 0.33 * r));
        const qsizetype cut = m_tile.name.lastIndexOf(u' ');
        if (cut > 0 && asOneLine.horizontalAdvance(m_tile.name) > 1.5 * r) {
            const QString above = m_tile.name.left(cut);
            const QString below = m_tile.name.mid(cut + 1);
            drawLine(painter, ground, fitting(base, above, 0.27 * r, 1.1 * r), above, -0.56);
            drawLine(painter, ground, fitting(base, below, 0.27 * r, 1.5 * r), below, -0.28);
        } else {
            drawLine(painter, ground, fitting(base, m_tile.name, 0.33 * r, 1.5 * r), m_tile.name, -0.42);
        }
        drawFigure(painter, ground);
        if (!m_tile.word.isEmpty())
            drawLine(painter, ground, fitting(base, m_tile.word, 0.26 * r, 1.05 * r), m_tile.word, 0.60);
    }

    void drawFigure(QPainter &painter, const QColor &ground) const {
        const double r = m_radius;
        const double y = 0.17;
        const QFont large = fitting(figureFont(font()), m_tile.figure, 0.58 * r, 1.0 * r, true);
        if (!m_tile.late)
            return drawLine(painter, ground, large, m_tile.figure, y);
        const QFont small = fitting(figureFont(font()), m_tile.lateSign, 0.36 * r, 0.6 * r, true);
        const double first = QFontMetricsF(large).horizontalAdvance(m_tile.figure);
        const double second = QFontMetricsF(small).horizontalAdvance(m_tile.lateSign);
        const double between = 0.10 * r;
        const double left = m_middle.x() - (first + between + second) / 2;
        const double top = m_middle.y() + (y - 0.35) * r;
        painter.setPen(palette().color(QPalette::Text));
        painter.setFont(large);
        painter.drawText(QRectF(left - 2, top, first + 4, 0.7 * r), Qt::AlignCenter, m_tile.figure);
        const QRectF beside(left + first + between, top, second, 0.7 * r);
        painter.setFont(small);
        painter.drawText(beside.adjusted(-2, 0.24 * r, 4, 0.06 * r), Qt::AlignCenter, m_tile.lateSign);
        const QPointF tip(beside.center().x(), top + 0.06 * r);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(Meaning::Late, palette()));
        painter.drawPolygon(QPolygonF{tip, tip + QPointF(0.15 * r, 0.25 * r), tip + QPointF(-0.15 * r, 0.25 * r)});
    }

    HexMap *m_map;
    HexTile m_tile;
    QPointF m_middle;
    double m_radius = 1;
};

HexMap::HexMap(QWidget *parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("hexMap"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::ClickFocus);
}

HexMap::~HexMap() = default;

void HexMap::setTiles(std::vector<HexTile> tiles) {
    if (tiles == m_tiles)
        return;
    std::ranges::sort(tiles, {},
                      [](const HexTile &tile) { return std::tuple(tile.place.row, tile.place.column, tile.id); });
    const bool samePlaces = std::ranges::equal(tiles, m_tiles, [](const HexTile &one, const HexTile &other) {
        return one.id == other.id && one.place == other.place;
    });
    m_tiles = std::move(tiles);
    if (!samePlaces) {
        std::vector<HexCell *> cells;
        for (const HexTile &tile : m_tiles) {
            const auto found =
                std::ranges::find_if(m_cells, [&](HexCell *cell) { return cell && cell->tile().id == tile.id; });
            HexCell *cell = found == m_cells.end() ? nullptr : std::exchange(*found, nullptr);
            if (!cell) {
                cell = new HexCell(this);
                cell->setObjectName(QStringLiteral("hexTile%1").arg(tile.id));
                cell->setFocusPolicy(m_keyboard ? Qt::StrongFocus : Qt::NoFocus);
                connect(cell, &QPushButton::clicked, this, [this, cell] {
                    setCurrent(cell->tile().id);
                    Q_EMIT activated(cell->tile().id);
                });
                cell->QWidget::show();
            }
            cells.push_back(cell);
        }
        for (HexCell *gone : m_cells)
            delete gone;
        m_cells = std::move(cells);
    }
    for (size_t i = 0; i < m_tiles.size(); ++i)
        m_cells[i]->show(m_tiles[i]);
    const bool waited = hasFocus();
    if (!samePlaces) {
        if (m_current && !std::ranges::count(m_tiles, *m_current, &HexTile::id))
            m_current.reset();
        arrange();
        setKeyboard(m_keyboard);
    }
    if (waited)
        focusMap();
}

void HexMap::setKeyboard(bool on) {
    m_keyboard = on;
    QWidget::setFocusPolicy(on ? Qt::ClickFocus : Qt::NoFocus);
    // Tab comes to one tile and leaves from it; between tiles go the arrows.
    const std::int64_t reached = m_current ? *m_current : m_tiles.empty() ? 0 : m_tiles.front().id;
    for (HexCell *cell : m_cells)
        cell->setFocusPolicy(!on ? Qt::NoFocus : cell->tile().id == reached ? Qt::StrongFocus : Qt::ClickFocus);
}

void HexMap::setCurrent(std::int64_t id) {
    if (m_current == id || !std::ranges::count(m_tiles, id, &HexTile::id))
        return;
    m_current = id;
    setKeyboard(m_keyboard);
    Q_EMIT currentChanged(id);
}

void HexMap::focusMap() {
    // Without tiles the map keeps the keyboard for them.
    if (m_cells.empty())
        return setFocus(Qt::OtherFocusReason);
    const auto cell = std::ranges::find_if(m_cells, [&](HexCell *each) { return each->tile().id == m_current; });
    (cell == m_cells.end() ? m_cells.front() : *cell)->setFocus(Qt::OtherFocusReason);
}

void HexMap::step(int dx, int dy) {
    const auto from = std::ranges::find(m_tiles, m_current.value_or(0), &HexTile::id);
    if (from == m_tiles.end())
        return focusMap();
    // The nearest one on that side, by steps ahead and aside.
    const QPointF here = middleOf(from->place);
    double least = std::numeric_limits<double>::max();
    size_t next = m_tiles.size();
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        const QPointF way = middleOf(m_tiles[i].place) - here;
        const double ahead = way.x() * dx + way.y() * dy;
        const double aslant = std::abs(way.x() * dy) + std::abs(way.y() * dx);
        if (ahead < 0.1 || aslant > ahead * 1.8)
            continue;
        if (const double far = ahead + aslant; far < least) {
            least = far;
            next = i;
        }
    }
    if (next < m_tiles.size())
        m_cells[next]->setFocus(Qt::OtherFocusReason);
}

void HexMap::arrange() {
    if (m_tiles.empty())
        return;
    QRectF whole;
    for (const HexTile &tile : m_tiles)
        whole |= hexagon(middleOf(tile.place), 1).boundingRect();
    const double radius = std::min(width() / whole.width(), height() / whole.height());
    const QPointF start = QPointF(width(), height()) / 2 - whole.center() * radius;
    for (size_t i = 0; i < m_tiles.size(); ++i)
        m_cells[i]->place(start + middleOf(m_tiles[i].place) * radius, radius);
}

void HexMap::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void HexMap::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        for (HexCell *cell : m_cells)
            cell->update();
}

} // namespace baro
