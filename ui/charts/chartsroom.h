#pragma once

#include "charts/chartdata.h"
#include "desk/statistician.h"
#include "records/savedviews.h"
#include "widgets/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;
class QTimer;

namespace baro {

class ChartCard;
class ChoiceField;
class ConditionChips;
class KeyButton;
class ViewsBar;

/// The room of the charts: every figure of the register for one selection, which every chart narrows. Follows the
/// register while it is visible. GUI thread.
class ChartsRoom : public QWidget {
    Q_OBJECT
public:
    explicit ChartsRoom(Session &session, QWidget *parent = nullptr);
    ~ChartsRoom() override;

    /// The keyboard goes to the field of the selection.
    void enter();
    /// Charts have been drawn for what is asked now.
    bool isSettled() const { return m_shownFor == m_question; }
    const std::vector<Condition> &conditions() const;

Q_SIGNALS:
    /// The complaints of this selection are to be seen as a list.
    void listAsked(const std::vector<baro::Condition> &conditions);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void bindKeys();
    void retranslateUi();
    void narrow(const Condition &condition);
    void takeConditions(std::vector<Condition> conditions, bool remember);
    void selectionChanged();
    void step(int direction);
    void keep();
    void ask();
    void askPlaces();
    void follow();
    void showAll();
    void arrange();
    void askReport();
    void writeReport(const QString &file);
    FigureQuestion question() const;
    Pace paceFor(LocalDay first, LocalDay last) const;
    /// The days that the selection names, as far as they have come.
    std::optional<std::pair<LocalDay, LocalDay>> period() const;
    ChartCard *focused() const;
    RecordsView view() const;

    Session &m_session;
    Statistician m_statistician;
    QLabel *m_fieldTitle;
    ChoiceField *m_field;
    ConditionChips *m_chips;
    QComboBox *m_pace;
    QCheckBox *m_compare;
    KeyButton *m_back;
    KeyButton *m_forward;
    KeyButton *m_list;
    KeyButton *m_report;
    ViewsBar *m_views;
    QLabel *m_headline;
    QScrollArea *m_scroll;
    QGridLayout *m_grid;
    std::vector<ChartCard *> m_cards;
    QTimer *m_soon;

    FiguresPointer m_figures;
    FiguresPointer m_before;
    std::vector<RecurrenceWords> m_places;
    std::map<AgencyId, AgencyReplies> m_replies;
    std::vector<std::vector<Condition>> m_past; ///< selections, the present one at m_at
    size_t m_at = 0;
    bool m_stale = true;
    bool m_tooEarly = false; ///< the period before began before the register
    int m_columns = 0;
    qint64 m_question = 0;
    qint64 m_shownFor = -1;
    std::int64_t m_minute = 0;
    std::int64_t m_placesMinute = -1;
    std::int64_t m_repliesMinute = -1;
    FigureQuestion m_asked;
};

} // namespace baro
