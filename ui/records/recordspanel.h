#pragma once

#include "records/conditions.h"
#include "records/recordsmodel.h"
#include "records/savedviews.h"

#include <QWidget>

class QLabel;
class QTimer;

namespace baro {

class BulkStrip;
class ChoiceField;
class ComplaintTable;
class ConditionChips;
class KeyButton;
class RecordsColumns;
class SearchLine;
class Session;
class ViewsBar;

/// The whole register as one list: what is typed narrows it with every key, conditions narrow it further as chips, a
/// heading orders it. Works before the register is all loaded, and says how far it is. GUI thread.
class RecordsPanel : public QWidget {
    Q_OBJECT
public:
    /// Beside a call there is room for the columns that matter most; a room of its own has all.
    enum class Form { BesideCall, Room };
    RecordsPanel(Session &session, Form form, QWidget *parent = nullptr);
    ~RecordsPanel() override;

    const RecordsModel *model() const { return m_model; }

public Q_SLOTS:
    /// The cursor goes into the field; what stands there is chosen whole, so that typing begins anew.
    void focusSearch();
    /// Puts the keyboard into the list; on its first line when none is chosen.
    void focusList();
    /// Lists what meets these conditions and nothing else, newest first, as another room asks.
    void showThese(const std::vector<baro::Condition> &conditions);

Q_SIGNALS:
    /// A person walked onto this line.
    void chosen(baro::ComplaintId id);
    /// Enter or a double click on it.
    void activated(baro::ComplaintId id);
    void backAsked();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void retranslateUi();
    int listWidth() const;
    /// What somebody asks anew begins at the top; the same question of a newer register changes nothing under his
    /// hands.
    enum class Cause { Asked, Newer };
    void ask();
    void askAll(Cause cause);
    void askAlmost(Cause cause);
    void refresh();
    void take(FoundRecords found, bool whole, Cause cause, bool almost = false);
    void putExactFirst(FoundRecords &found) const;
    void say();
    void follow();
    void sortBy(int section);
    void showOrder();
    RecordsView view() const;
    void setView(const RecordsView &view);
    void keep();
    void openFirst();
    void openLine(int row);
    std::optional<Number> numberTyped() const;
    RecordSelection selection() const;
    std::vector<ComplaintId> chosenIds() const;
    std::vector<ComplaintId> listedIds() const;
    int countChosen() const;
    /// The list is all there is, so it may go into a file.
    bool listedWhole() const;

    Session &m_session;
    const Form m_form;
    RecordsModel *m_model;
    SearchLine *m_search;
    ChoiceField *m_condition;
    QLabel *m_searchTitle;
    QLabel *m_conditionTitle;
    KeyButton *m_back;
    ConditionChips *m_chips;
    ComplaintTable *m_view;
    RecordsColumns *m_columns;
    QLabel *m_count;
    BulkStrip *m_bulk = nullptr; ///< in a room of its own
    ViewsBar *m_views = nullptr; ///< the same
    QTimer *m_soon;              ///< many changes, one question
    RecordOrder m_order;
    bool m_almost = false;   ///< what is listed differs by a key
    bool m_complete = false; ///< the list is all there is, not the first few
    bool m_stale = true;     ///< asked for when it is seen
    bool m_taking = false;   ///< the model changes, not the person's choice
    bool m_openWhenFound = false;
    std::optional<ComplaintId> m_chosen;
    qint64 m_question = 0; ///< answers of older ones are dropped
    qint64 m_shownFor = 0; ///< the question that the list answers
    std::int64_t m_minute = 0;
};

} // namespace baro
