#pragma once

#include "handover/handovermodel.h"
#include "handover/sheetdraft.h"
#include "widgets/closing.h"
#include "widgets/session.h"

#include <QWidget>

#include <chrono>
#include <map>
#include <memory>
#include <set>

class QLabel;
class QLineEdit;
class QListWidget;
class QTableView;
class QTimer;

namespace baro {

class Banner;
class DraftKeeping;
class FittedColumns;
class KeyButton;
class SpokenLine;

/// The handover at the change of shift (인수인계): the sheet of what is open with a note for each line, given by one key
/// and taken over by another person with one key; those that nobody has taken over stand on top. Notes stay while the
/// queue changes, and keep their complaint on the sheet when it is closed meanwhile; until they are given they are kept as
/// drafts are. GUI thread.
class HandoverPanel : public QWidget {
    Q_OBJECT
public:
    explicit HandoverPanel(Session &session, QWidget *parent = nullptr);
    ~HandoverPanel() override;

    /// Before the window goes: hands the notes over. Not while they stand on the screen only: that is said.
    Closing mayClose();

public Q_SLOTS:
    /// Puts the keyboard into the list: on the first sheet that waits to be taken over here, else on the new one.
    void focusList();
    void give();
    void takeOver();
    void showPaper();
    /// Notes that a dead desk left, now of this one; they join those that stand here.
    void restoreNotes(const baro::Draft &kept);

Q_SIGNALS:
    void chosen(baro::ComplaintId id);
    void activated(baro::ComplaintId id);
    /// How many nobody has taken over.
    void counted(int untaken);
    /// When the newest sheet was given, whoever gave it; absent when there is none.
    void lastGiven(std::optional<baro::Instant> at);
    void backAsked();
    /// It stands in the way of closing.
    void attentionAsked();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    static QTableView *makeTable(QWidget *parent);
    void build();
    void retranslateUi();
    void fitList();
    void readHandovers();
    void readOpen();
    void readMissing();
    void readNext();
    void fillList();
    void showSheet();
    void showKeys();
    void showLine();
    void choose(std::optional<HandoverId> id);
    const HandoverView *given() const;
    std::vector<ComplaintId> sheetIds() const;
    HandoverSource source() const;
    QString listText(const HandoverView &view) const;
    SheetDraft notes() const;
    void beginSheet(std::int64_t tab);
    void noted();
    void sayRestored();
    void submit(Command command, std::function<void(const Receipt &)> done, std::function<void()> failed = {},
                std::optional<std::int64_t> dropDraft = {});

    static constexpr std::chrono::milliseconds gatherTime{50}; ///< changes come in flocks

    Session &m_session;
    HandoverModel *m_model;
    QLabel *m_title;
    KeyButton *m_back;
    Banner *m_trouble;
    QListWidget *m_list;
    QTableView *m_table;
    FittedColumns *m_columns = nullptr;
    QLabel *m_empty;
    QLabel *m_detail;
    QLabel *m_lineNoteTitle;
    SpokenLine *m_lineNote;
    QLabel *m_sheetNoteTitle;
    SpokenLine *m_sheetNote;
    QLabel *m_takenNoteTitle;
    QLineEdit *m_takenNote;
    KeyButton *m_give;
    KeyButton *m_take;
    KeyButton *m_print;
    Banner *m_banner;
    QTimer *m_gather;

    std::vector<HandoverView> m_handovers;
    std::vector<ComplaintId> m_open;
    std::map<ComplaintId, std::shared_ptr<const ComplaintView>> m_views;
    std::set<ComplaintId> m_stale;
    std::vector<ComplaintId> m_toRead;
    std::map<ComplaintId, QString> m_notes;
    DraftKeeping *m_drafts = nullptr; ///< of the sheet that stands here
    std::int64_t m_tab = 0;           ///< its draft
    std::int64_t m_lastTab = 0;       ///< sheets count downwards, calls upwards
    std::optional<Problem> m_draftTrouble;
    bool m_restored = false; ///< not said yet
    std::optional<HandoverId> m_chosen;   ///< absent: the new sheet
    std::optional<ComplaintId> m_line;
    std::int64_t m_minute = 0;
    bool m_applying = false; ///< list or model change, not the person's choice
    bool m_draftShown = false; ///< the lines in sight are those of the new sheet
    bool m_readOnce = false; ///< the open queue is known
    bool m_asking = false;
    bool m_askAgain = false;
    bool m_reading = false;
    bool m_waiting = false; ///< for the answer to what was given or taken over
};

} // namespace baro
