#pragma once

#include "records/bulkwork.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace baro {

class Banner;
class KeyButton;

/// What can be done with several complaints of a list at once, and the way of the list into a file. GUI thread.
class BulkStrip : public QWidget {
    Q_OBJECT
public:
    /// `chosen`: those that a person chose, in the list's order; `listed`: all of the list, for the file.
    using Ids = std::function<std::vector<ComplaintId>()>;
    BulkStrip(Session &session, Ids chosen, Ids listed, QWidget *parent = nullptr);
    ~BulkStrip() override;

    /// How many are chosen, how many are listed.
    void setCounts(int chosen, int listed);
    /// With a purpose: with names and telephone numbers in full, which a supervisor may have.
    void writeTo(const QString &file, const QString &purpose = {});

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Step { Note, HandOver, Close };

    void build();
    void retranslateUi();
    void refresh();
    void carryOut(Step step);
    void askForFile(const QString &purpose);
    void askPurpose();
    bool mayHavePersonal() const;
    void tell(const BulkWork::Outcome &outcome);

    Session &m_session;
    const Ids m_chosenIds;
    const Ids m_listedIds;
    BulkWork *m_work;
    RecordsFile *m_file;
    QLabel *m_words;
    QLabel *m_noteTitle;
    QLineEdit *m_note;
    KeyButton *m_addNote;
    KeyButton *m_handOver;
    KeyButton *m_close;
    KeyButton *m_write;
    KeyButton *m_writePersonal;
    QLabel *m_purposeTitle;
    QLineEdit *m_purpose; ///< seen while it is asked for
    KeyButton *m_stop;
    Banner *m_banner;
    bool m_personal = false; ///< the file that is or was written has names in full
    int m_chosen = 0;
    int m_listed = 0;
    std::pair<int, int> m_progress{};
};

} // namespace baro
