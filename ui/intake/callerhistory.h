#pragma once

#include "desk/views.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;

namespace baro {

class KeyButton;
class Session;

/// Earlier complaints of a telephone number, shown under it while it is typed. Hidden when there are none. GUI thread.
class CallerHistory : public QWidget {
    Q_OBJECT
public:
    explicit CallerHistory(Session &session, QWidget *parent = nullptr);

    /// Asked for once the fingers rest and four digits stand there.
    void setTelephone(const QString &telephone);
    const std::vector<CallerEntry> &entries() const { return m_entries; }
    /// "2026-000412 · Sinwol 3-dong · Manhole".
    QString lineOf(const CallerEntry &entry) const;
    /// An answer is on its way, or about to be asked for.
    bool isAsking() const { return m_rest.isActive() || m_asking; }
    /// Asks at once: whoever typed the number is done with it.
    void hurry();
    /// Hands over name and place of the marked entry, else of the newest.
    void takeOver();

Q_SIGNALS:
    void complaintAsked(baro::ComplaintId id);
    void takenOver(const QString &name, const QString &place);
    /// Other entries stand there.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void ask();
    void show(std::vector<CallerEntry> entries);

    Session &m_session;
    QLabel *m_title = nullptr;
    QLabel *m_trouble = nullptr;
    QListWidget *m_list = nullptr;
    KeyButton *m_takeOver = nullptr;
    QTimer m_rest;
    QString m_digits;
    std::vector<CallerEntry> m_entries;
    bool m_asking = false;
    int m_question = 0; ///< answers to older questions are passed over
};

} // namespace baro
