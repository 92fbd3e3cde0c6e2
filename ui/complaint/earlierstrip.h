#pragma once

#include "desk/desk.h"

#include <QFrame>

#include <map>

class QLabel;
class QTimer;

namespace baro {

class Session;

/// What is asked of the register about a complaint.
EarlierQuestion earlierQuestion(const ComplaintView &view);

/// What is known beside a complaint: that it is an incident with an answer for all, and how many of those who reported
/// it were not told yet; what of the same day may be the same trouble; the same person about the same matter
/// (반복민원), and the same trouble at the same place after it had been resolved (재발), each with its number to open.
/// Not to be seen where there is nothing of that. GUI thread.
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
    struct AlikeLine {
        ComplaintId id;
        Number number;
        Likeness likeness;
    };
    static std::vector<Line> linesOf(const Register &records, const std::vector<RegisterPlace> &places);

    void ask();
    void forget();
    void readAnswers();
    void showAll();
    QString listed(const std::vector<Line> &lines) const;
    void fill(QLabel *label, const QString &words, const std::vector<Line> &lines);

    QString incidentText() const;
    QString alikeText() const;
    static void put(QLabel *label, const QString &rich, const QString &plain);

    Session &m_session;
    QLabel *m_incident;
    QLabel *m_alike;
    QLabel *m_person;
    QLabel *m_place;
    QTimer *m_soon;
    EarlierQuestion m_question;
    std::map<ComplaintId, QString> m_answers; ///< what the caller was answered earlier
    std::vector<Line> m_samePerson;
    std::vector<Line> m_samePlace;
    std::vector<AlikeLine> m_alikeLines;
    bool m_offersIncident = false;
    bool m_isOpen = false;   ///< it could be attached, or become an incident
    QString m_answer;        ///< of an incident
    size_t m_reports = 0;    ///< that are attached to it
    size_t m_uninformed = 0; ///< of these and itself, once it is resolved
};

} // namespace baro
