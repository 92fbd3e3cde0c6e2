#pragma once

#include "desk/desk.h"

#include <QFrame>

class QLabel;
class QTimer;

namespace baro {

class Session;

/// What came before a complaint: the same person about the same matter (반복민원), and the same trouble at the same
/// place after it had been resolved (재발), each with its number to open. Not to be seen where nothing came before. GUI
/// thread.
class EarlierStrip : public QFrame {
    Q_OBJECT
public:
    explicit EarlierStrip(Session &session, QWidget *parent = nullptr);

    void showComplaint(const ComplaintView &view);

Q_SIGNALS:
    void complaintAsked(baro::ComplaintId id);
    /// It came or went: the place that it takes is another one.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        ComplaintId id;
        Number number;
        Instant receivedAt{};
        State state = State::Received;
    };
    static std::vector<Line> linesOf(const Register &records, const std::vector<RegisterPlace> &places);

    void ask();
    void showAll();
    QString listed(const std::vector<Line> &lines) const;
    void fill(QLabel *label, const QString &words, const std::vector<Line> &lines);

    Session &m_session;
    QLabel *m_person;
    QLabel *m_place;
    QTimer *m_soon;
    EarlierQuestion m_question;
    std::vector<Line> m_samePerson;
    std::vector<Line> m_samePlace;
};

} // namespace baro
