#pragma once

#include "base/instant.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace baro {

class KeyButton;
class Session;

/// Asks for the sheet of a change of shift: from a quarter of an hour before the service of the day ends, and from the
/// hour at which it begins, until a sheet has been given. Hidden when there is nothing to ask for. GUI thread.
class SheetAsked : public QFrame {
    Q_OBJECT
public:
    explicit SheetAsked(Session &session, QWidget *parent = nullptr);

public Q_SLOTS:
    /// How many complaints are open; with none nothing is asked.
    void setOpen(int open);
    /// When the last sheet was given; absent: never. Before this was said nothing is asked.
    void setLastGiven(std::optional<baro::Instant> at);

Q_SIGNALS:
    /// The sheet is to be shown.
    void sheetAsked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    QString sentence() const;

    Session &m_session;
    QLabel *m_words;
    KeyButton *m_key;
    int m_open = 0;
    bool m_known = false;
    std::optional<Instant> m_lastGiven;
};

} // namespace baro
