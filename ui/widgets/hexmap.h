#pragma once

#include "roster/district.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

namespace baro {

class HexCell;

/// One tile of a map of hexagons and what stands on it; all words in the language of the moment.
struct HexTile {
    /// Nobody is there for anything, or for a part only.
    enum class Hatch { None, Part, Whole };

    std::int64_t id = 0;
    HexPlace place;
    QString name;
    QString figure;    ///< large
    double load = 0;   ///< 0 to 1: how strong its ground is
    bool late = false; ///< vermilion, with a triangle
    QString lateSign;  ///< "+2", beside the figure
    Hatch hatch = Hatch::None;
    QString word;   ///< says what the hatch means
    QString spoken; ///< all of it in words: for screen readers and under the mouse
    friend bool operator==(const HexTile &, const HexTile &) = default;
};

/// A map of hexagons, odd rows half a tile to the right, as large as there is room from 300 pixels of width on. Knows
/// nothing of what it shows. Arrows go to the neighbour on that side, Enter, Space and a click activate. Each tile is a
/// thing of its own for screen readers. GUI thread.
class HexMap : public QWidget {
    Q_OBJECT
public:
    explicit HexMap(QWidget *parent = nullptr);
    ~HexMap() override;

    /// Tiles that were there keep the keyboard and the choice.
    void setTiles(std::vector<HexTile> tiles);
    const std::vector<HexTile> &tiles() const { return m_tiles; }
    /// Off: it is looked at only.
    void setKeyboard(bool on);
    std::optional<std::int64_t> current() const { return m_current; }
    void setCurrent(std::int64_t id);
    /// Puts the keyboard onto the current tile, or onto the first.
    void focusMap();

    QSize sizeHint() const override { return {640, 480}; }
    QSize minimumSizeHint() const override { return {300, 220}; }

Q_SIGNALS:
    void currentChanged(qint64 id);
    void activated(qint64 id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class HexCell;
    void arrange();
    void step(int dx, int dy);

    std::vector<HexTile> m_tiles;
    std::vector<HexCell *> m_cells; ///< in the order of the tiles
    std::optional<std::int64_t> m_current;
    bool m_keyboard = true;
};

} // namespace baro
