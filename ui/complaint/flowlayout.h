#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace baro {

/// Columns of equal width, as many as fit, filled row by row; as wide as the place, as high as it needs. With
/// `Columns::Spanned` an item that is wider than a column takes as many as it needs, so that no words are cut, and
/// columns grow wider where that leaves fewer such items in no more rows. A hidden item takes no place. With
/// `Columns::Own` items keep their own width and flow like words.
class FlowLayout : public QLayout {
public:
    enum class Columns { Equal, Spanned, Own };

    FlowLayout(Columns columns, int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// No column of equal width becomes narrower than this.
    void setColumnWidth(int pixels);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &place) override;

private:
    /// Lays the items out from the place's top; moves them only if `move`. Returns the height that they take.
    struct Shape {
        int rows = 0;
        int spans = 0;
        int height = 0;
        auto operator<=>(const Shape &) const = default;
    };

    /// As many columns as need the fewest rows; among those the fewest items over two.
    int columnsFor(int width) const;
    Shape arrange(const QRect &place, int columns, bool move) const;

    Columns m_columns;
    int m_gap;
    int m_columnWidth = 160;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace baro
