#pragma once

#include "desk/board.h"
#include "widgets/session.h"

#include <QWidget>

class QLabel;

namespace baro {

class BoardFeed;
class BoardFigure;
class HexMap;
class SquadGrid;
class UrgentList;

/// The board as it is seen: figures, map, squads, the most urgent, who has duty. Everything grows with its place.
/// Follows the feed while it is visible; what the past looks like stands on another ground. GUI thread.
class BoardFace : public QWidget {
    Q_OBJECT
public:
    BoardFace(Session &session, BoardFeed &feed, QWidget *parent = nullptr);
    ~BoardFace() override;

    /// Off: on the wall, where it is looked at only.
    void setKeyboard(bool on);
    void focusMap();

    QSize minimumSizeHint() const override;
    /// The place decides how high it is, not its words: a scroll area asks for this.
    int heightForWidth(int) const override { return minimumSizeHint().height(); }

Q_SIGNALS:
    void complaintAsked(baro::ComplaintId id);
    void districtAsked(baro::DistrictId id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void showGround();
    void showFigures(const Board &board);
    void showMap(const Board &board, const Reference &reference, Instant now);
    void showDuty(const Board &board, const Reference &reference, Instant now);
    void showDistrict();
    void tick();
    void showWords();
    void fitWords();
    void fitLetters();
    int scale() const; ///< of the letters, in percent
    /// The instant that times on it count up to.
    Instant moment(const Board &board) const;

    Session &m_session;
    BoardFeed &m_feed;
    QLabel *m_stood; ///< "as it stood at": only of the past
    QLabel *m_moment;
    std::vector<BoardFigure *> m_figures;
    HexMap *m_map;
    QLabel *m_legend;
    QLabel *m_district;
    QLabel *m_squadsTitle;
    QLabel *m_squadCounts;
    SquadGrid *m_squads;
    QLabel *m_urgentTitle;
    UrgentList *m_urgent;
    QLabel *m_noneUrgent;
    QLabel *m_duty;
    bool m_watching = false;
    bool m_dark = false;
    bool m_grounded = false; ///< showGround() is at work
    bool m_onWall = false;
};

} // namespace baro
