#pragma once

#include "complaint/reference.h"
#include "roster/advice.h"

#include <QWidget>

#include <vector>

namespace baro {

class SquadTile;

/// All squads: those with work first, each with its state as a shape and a word, and since when. As many columns as let
/// the letters be largest.
class SquadGrid : public QWidget {
    Q_OBJECT
public:
    explicit SquadGrid(QWidget *parent = nullptr);
    ~SquadGrid() override;

    /// `now`: of the board; durations count up to it.
    void show(const std::vector<SquadStanding> &squads, const Reference &reference, Instant now);
    /// In the order shown.
    const std::vector<SquadId> &order() const { return m_order; }

    QSize sizeHint() const override { return {360, 400}; }
    QSize minimumSizeHint() const override { return {200, 200}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    std::vector<SquadTile *> m_tiles;
    std::vector<SquadId> m_order;
};

} // namespace baro
