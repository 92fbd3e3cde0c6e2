#pragma once

#include "widgets/closing.h"
#include "widgets/session.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;

namespace baro {

class EntryKeeping;
class KeyButton;
struct EntryDraft;

/// The words by which a report sounds urgent, one a line: setting "intake.urgent_words". Saved by key and when one goes
/// away; words that a colleague added or took out meanwhile are added and taken out here too. GUI thread.
class WordsPage : public QWidget {
    Q_OBJECT
public:
    explicit WordsPage(Session &session, QWidget *parent = nullptr);

    void enter();
    /// What a desk that died had here and had not saved.
    /// False: not all of it could be taken, and the draft is not to be dropped.
    bool restore(const EntryDraft &draft);
    void save();
    /// See EntryPage::mayClose().
    Closing mayClose();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslateUi();
    void refresh();
    void complain(const QString &sentence);
    QStringList kept() const;
    QStringList typed() const;
    void show(const QStringList &words);
    void showButton();
    /// What is not saved goes into the file as it is typed.
    void keepDraft();

    Session &m_session;
    QLabel *m_hint;
    QPlainTextEdit *m_words;
    QLabel *m_trouble;
    KeyButton *m_save;
    QStringList m_base; ///< what the field was filled from
    QString m_seen;     ///< the same, as it stands in the file
    std::optional<Request> m_again; ///< what a full disk or a locked file refused
    QTimer m_retry;
    bool m_sending = false;
    EntryKeeping *m_keeping;
};

} // namespace baro
