#pragma once

#include "desk/desk.h"
#include "text/language.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace baro {

class CallerHistory;
class Session;

/// What a progress enquiry is about, as far as it stands in the form.
struct EnquiryWish {
    std::optional<ComplaintId> complaint; ///< picked, or found
    QString typed;                        ///< else: the beginning of a number, a number, or a telephone number
    friend bool operator==(const EnquiryWish &, const EnquiryWish &) = default;
};

/// Of a caller's complaints, newest first, the one that he most likely asks about: the newest that is not over, else
/// the newest.
std::optional<ComplaintId> likeliestOf(const std::vector<CallerEntry> &entries);

/// Finds the complaint that a progress enquiry is about while its number is typed, and keeps the sentence to read to
/// the caller as true as the clock and the desk are: asked for once the fingers rest. With nothing typed it is this
/// caller's newest complaint that is not over, else the newest. GUI thread.
class EnquiryReading : public QObject {
    Q_OBJECT
public:
    EnquiryReading(Session &session, const CallerHistory &history, QObject *parent);

    /// Absent: nobody asks.
    void follow(const std::optional<EnquiryWish> &wish);
    /// Chosen by hand; absent: the language that the complaint was reported in.
    void setCallerLanguage(std::optional<CallerLanguage> language);
    /// Other complaints of this caller are known.
    void callerKnown();

Q_SIGNALS:
    /// What to read out, and in which language; empty when nothing is known.
    void told(const QString &sentence, baro::Language language);

private:
    void ask();
    void askFor(ComplaintId id, bool ofCaller);
    void askMain(const ComplaintView &view);
    void forget();
    void tell();
    bool isOfCaller(ComplaintId id) const;

    Session &m_session;
    const CallerHistory &m_history;
    QTimer m_rest;
    std::optional<EnquiryWish> m_wish;
    std::optional<CallerLanguage> m_language;
    std::optional<Complaint> m_complaint;
    std::optional<Complaint> m_main;
    bool m_ofCaller = false; ///< found by the telephone number that was typed
    int m_question = 0;      ///< answers to older questions are passed over
    QString m_told;
};

} // namespace baro
