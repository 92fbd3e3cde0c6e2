#pragma once

#include "roster/rosterwatch.h"
#include "widgets/closing.h"

#include <QModelIndexList>
#include <QTimer>
#include <QWidget>

#include <deque>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QSpinBox;

namespace baro {

class AwayPanel;
class Banner;
class KeyButton;
class RosterModel;
class RosterView;
struct RosterReading;

/// The roster (근무표): a week of all squads in a grid, gaps and conflicts where they are and in a list below, who is
/// away beside it. Every change is one command: shown at once, sent in order, taken back as one. A colleague's change
/// comes in without moving the cursor. Supervisors and the duty officer change; others look. GUI thread.
class RosterRoom : public QWidget {
    Q_OBJECT
public:
    /// `watch` must outlive it.
    RosterRoom(Session &session, RosterWatch &watch, QWidget *parent = nullptr);
    ~RosterRoom() override;

    /// The keyboard goes into the grid.
    void enter();
    Closing mayClose();
    LocalDay monday() const { return m_monday; }
    /// Shows the week of a day; the cursor keeps its squad and its weekday.
    void showWeek(LocalDay day);
    /// As the buttons do after a file was chosen.
    Q_INVOKABLE void takeFile(const QString &file);
    Q_INVOKABLE void writeFile(const QString &file);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Action {
        std::vector<RosterChange> changes;
        QString sentence;
        std::optional<Request> request{}; ///< sent, or to be sent again as it is
    };

    void layOut();
    void bind(KeyButton *button, const QKeySequence &key, void (RosterRoom::*act)());
    void retranslateUi();
    void fitHeights();
    void refresh();
    void look();
    void showFindings();
    void showHeading();
    void showButtons();
    bool mayChange() const;
    bool refuseChange();
    void say(std::function<QString()> words);

    void setCells(const QModelIndexList &cells, const QString &text);
    void change(std::vector<RosterChange> changes, const QString &sentence);
    void sendNext();
    void answered(const Result<Receipt> &answer);
    void letterTyped(const QString &letter);
    void nextChoice();
    void copyCells();
    void pasteCells();
    void paste(int row, int column, const QString &text, bool fill);
    void write(int row, int column, const QString &typed);
    void stepWeek(int step);
    void weekBefore() { stepWeek(-1); }
    void thisWeek() { stepWeek(0); }
    void weekAfter() { stepWeek(1); }
    void copyWeek();
    void backToPattern();
    void openAway();
    void firstProblem();
    void jumpTo(const QListWidgetItem *item);
    void askImport();
    void askExport();
    void taken(const QString &file, const Result<RosterReading> &reading);
    QString placeText(SquadId squad, LocalDay day) const;
    QString dayNamed(LocalDay day) const;
    static QString shortDay(LocalDay day);

    Session &m_session;
    RosterWatch &m_watch;
    std::shared_ptr<const RosterSheet> m_sheet; ///< null until the room is seen
    LocalDay m_monday{};
    std::deque<Action> m_actions; ///< the first is on its way
    bool m_sending = false;
    bool m_reading = false;
    QTimer m_retry;
    std::optional<RosterFindings> m_week; ///< of the week that is shown
    bool m_looking = false;
    bool m_lookAgain = false;

    RosterModel *m_model;
    RosterView *m_view;
    QLabel *m_title;
    QLabel *m_ahead;
    QLabel *m_legend;
    Banner *m_banner;
    KeyButton *m_before;
    KeyButton *m_now;
    KeyButton *m_after;
    KeyButton *m_copy;
    QSpinBox *m_weeks;
    KeyButton *m_pattern;
    KeyButton *m_awayKey;
    KeyButton *m_first;
    KeyButton *m_import;
    KeyButton *m_export;
    QLabel *m_problemsTitle;
    QListWidget *m_problems;
    AwayPanel *m_away;
};

} // namespace baro
