#include "widgets/hexmap.h"

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace baro;

namespace {

HexTile tileAt(std::int64_t id, int column, int row) {
    HexTile tile;
    tile.id = id;
    tile.place = {column, row};
    tile.name = QStringLiteral("Tile %1").arg(id);
    tile.figure = QString::number(id);
    tile.spoken = QStringLiteral("open %1").arg(id);
    return tile;
}

/// 1 2 3
///  4 5
/// 6 7 8
std::vector<HexTile> nine() {
    return {tileAt(1, 0, 0), tileAt(2, 1, 0), tileAt(3, 2, 0), tileAt(4, 0, 1),
            tileAt(5, 1, 1), tileAt(6, 0, 2), tileAt(7, 1, 2), tileAt(8, 2, 2)};
}

struct Shown {
    HexMap map;
    explicit Shown(QSize size = {400, 300}) {
        map.setTiles(nine());
        map.resize(size);
        map.show();
        QApplication::setActiveWindow(&map);
        REQUIRE(QTest::qWaitForWindowActive(&map));
        map.focusMap();
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    QPushButton *cell(int id) const { return map.findChild<QPushButton *>(QStringLiteral("hexTile%1").arg(id)); }
};

} // namespace

TEST_CASE("arrows go to the neighbour on that side of the map, and stay at its edge", "[hexmap]") {
    Shown shown;
    CHECK(shown.map.current() == 1);
    QSignalSpy moved(&shown.map, &HexMap::currentChanged);
    const std::vector<std::pair<Qt::Key, int>> way{{Qt::Key_Right, 2}, {Qt::Key_Right, 3}, {Qt::Key_Right, 3},
                                                   {Qt::Key_Down, 5},  {Qt::Key_Left, 4},  {Qt::Key_Up, 1},
                                                   {Qt::Key_Up, 1},    {Qt::Key_Left, 1},  {Qt::Key_Down, 4},
                                                   {Qt::Key_Down, 6},  {Qt::Key_Down, 6}};
    for (const auto &[key, expected] : way) {
        CAPTURE(key, expected);
        shown.press(key);
        CHECK(shown.map.current() == expected);
        CHECK(QApplication::focusWidget() == shown.cell(expected));
    }
    CHECK(moved.size() == 7);
}

TEST_CASE("Enter, Space and a click activate a tile, and Tab comes to the map once", "[hexmap]") {
    Shown shown;
    QSignalSpy activated(&shown.map, &HexMap::activated);
    shown.press(Qt::Key_Right);
    shown.press(Qt::Key_Return);
    shown.press(Qt::Key_Space);
    QTest::mouseClick(shown.cell(7), Qt::LeftButton);
    REQUIRE(activated.size() == 3);
    CHECK(activated.at(0).front().toLongLong() == 2);
    CHECK(activated.at(2).front().toLongLong() == 7);
    int reached = 0;
    for (int id = 1; id <= 8; ++id)
        reached += (shown.cell(id)->focusPolicy() & Qt::TabFocus) != 0;
    CHECK(reached == 1);
    shown.map.setKeyboard(false);
    CHECK(shown.cell(7)->focusPolicy() == Qt::NoFocus);
}

TEST_CASE("each tile has a name and what stands on it for a screen reader, and new figures keep the keyboard", "[hexmap]") {
    Shown shown;
    shown.press(Qt::Key_Right);
    QAccessibleInterface *cell = QAccessible::queryAccessibleInterface(shown.cell(2));
    REQUIRE(cell);
    CHECK(cell->role() == QAccessible::Button);
    CHECK(cell->text(QAccessible::Name) == u"Tile 2: open 2");
    std::vector<HexTile> tiles = nine();
    tiles[1].spoken = QStringLiteral("open 9, late 1");
    tiles.erase(tiles.begin());
    shown.map.setTiles(tiles);
    CHECK(shown.cell(2)->accessibleName() == u"Tile 2: open 9, late 1");
    CHECK(shown.cell(2)->toolTip() == u"Tile 2: open 9, late 1");
    CHECK(QApplication::focusWidget() == shown.cell(2));
    CHECK(shown.map.current() == 2);
}

TEST_CASE("from 300 pixels to a full screen all tiles lie within the map, none upon another", "[hexmap]") {
    const QSize size = GENERATE(QSize(300, 220), QSize(640, 480), QSize(1920, 1080), QSize(300, 900));
    Shown shown(size);
    for (int id = 1; id <= 8; ++id) {
        const QRect place = shown.cell(id)->geometry();
        CHECK(shown.map.rect().adjusted(-2, -2, 2, 2).contains(place));
        CHECK(place.width() > 40);
        // The middle of a tile is nobody else's.
        CHECK(shown.map.childAt(place.center()) == shown.cell(id));
        for (int other = 1; other < id; ++other)
            CHECK(shown.cell(id)->mask().translated(place.topLeft()).intersected(
                      shown.cell(other)->mask().translated(shown.cell(other)->pos())).boundingRect().width() <
                  place.width());
    }
}
