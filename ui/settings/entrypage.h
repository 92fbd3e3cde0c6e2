#pragma once

#include "settings/entrydraft.h"
#include "settings/entrykind.h"
#include "widgets/closing.h"

#include <QTableView>
#include <QTimer>
#include <QWidget>

#include <map>
#include <set>

class QAction;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace baro {

class EntryForm;
class EntryKeeping;
class EntryModel;
class KeyButton;
class ListImport;
struct ListOutcome;

/// One list of the office: found by typing at its top, changed in a form beside it. Enter saves what was changed; so
/// does going to another line. What cannot be saved keeps its texts until it can be, and says why beside the field; what a
/// locked file or a full disk refused is sent again every two seconds. A colleague's change shows at once; what is typed
/// here stays. GUI thread.
class EntryPage : public QWidget {
    Q_OBJECT
public:
    EntryPage(Session &session, std::unique_ptr<EntryKind> kind, QWidget *parent = nullptr);
    ~EntryPage() override;

    /// The keyboard goes to the field in which the list is searched.
    void enter();
    /// Saves what can be saved. False when something is left that cannot.
    bool save();
    /// Saves what can be saved. Not while something typed here stands on the screen only, which is said there.
    Closing mayClose();
    /// What a desk that died had here and had not saved: stands in the form, or waits for its entry to be chosen. What is
    /// typed here already stays.
    /// False: not all of it could be taken, and the draft is not to be dropped.
    bool restore(const EntryDraft &draft);
    /// The cursor goes where it stood when the draft was kept.
    void takeCursor();
    /// Takes a file of this list in, as the button does after a file was chosen.
    Q_INVOKABLE void takeFile(const QString &file);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What is on its way to the file.
    struct Sending {
        std::int64_t key; ///< of the entry; 0 for a new one
        QStringList texts;
        QStringList base; ///< what they were made from
        Request request;
        QString sentence; ///< said once it is done
    };
    /// Texts of an entry that are not saved.
    struct Typed {
        QStringList texts;
        QStringList base;
        std::optional<Request> again{}; ///< what a full disk or a locked file refused, sent again as it is
        QString sentence{};
    };

    void layOut();
    void bind(KeyButton *button, const QKeySequence &key, void (EntryPage::*act)());
    void orderTabs();
    void retranslateUi();
    void refresh();
    void showRows();
    void followSelection();
    /// Absent: a new one.
    void choose(std::optional<std::int64_t> id, const std::optional<ReferenceEntry> &like = {});
    void showEntry();
    void saveNow();
    void add();
    void checkToday();
    void retire();
    void askFile();
    void discard();
    bool isEdited() const;
    /// By who sits here.
    bool mayAdd() const;
    bool mayChange() const;
    void keep(std::int64_t key, const QStringList &texts);
    QString shownName(const ReferenceEntry &entry) const;
    void complain(const QString &sentence);
    void putBack(const Typed &typed);
    static QString theirs(const QString &text);
    std::set<std::int64_t> unsaved() const;
    commands::Define defining(const ReferenceEntry &entry) const;
    void submit(const ReferenceEntry &entry, const QString &sentence, const QStringList &texts);
    void send(Sending sending);
    void sendAgain();
    void answered(const Result<Receipt> &answer);
    void takeOver(const QStringList &sent);
    void tryAnotherCode();
    void showOutcome(const Result<ListOutcome> &outcome);
    void showButtons();
    /// What is not saved goes into the file as it is typed.
    void keepDraft();
    void showConsequence();

    Session &m_session;
    std::unique_ptr<EntryKind> m_kind;
    EntryModel *m_model;
    ListImport *m_import;
    QLineEdit *m_filter;
    QTableView *m_view;
    QLabel *m_empty;
    QLabel *m_title;
    QLabel *m_about;
    EntryForm *m_form;
    QLabel *m_checked;
    QLabel *m_consequence;
    QLabel *m_trouble;
    KeyButton *m_save;
    KeyButton *m_add;
    KeyButton *m_check;
    KeyButton *m_retire;
    KeyButton *m_discard;
    KeyButton *m_file;
    QPlainTextEdit *m_report;
    std::optional<std::int64_t> m_id;     ///< the entry in the form; absent for a new one
    std::optional<ReferenceEntry> m_base; ///< what the form was filled from; absent while it is empty
    QStringList m_baseTexts;
    std::map<std::int64_t, Typed> m_drafts; ///< by entry; 0: the new one
    std::optional<Sending> m_sending;
    EntryKeeping *m_keeping;
    std::optional<EntryDraft> m_restored; ///< until the cursor is where it stood
    QTimer m_retry;
    QString m_codeTaken;            ///< of a new entry, by a colleague
    bool m_addNext = false;         ///< another new entry is asked for while one is on its way
    bool m_busy = false;            ///< the selection is being set by this page itself
    bool m_stale = false;           ///< something changed while nobody looked
};

} // namespace baro
