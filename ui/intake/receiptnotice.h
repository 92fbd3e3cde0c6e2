#pragma once

#include "intake/callform.h"

#include <QFrame>

class QLabel;

namespace baro {

class Session;

/// The number of the call saved last, large enough to be read to the caller, with what it stands for and the sentence to
/// say in the caller's language, by when a squad sets out; where life is in danger, what to say then and who was alerted
/// instead, or that nobody was.
/// Stays until it is told to go. GUI thread.
class ReceiptNotice : public QFrame {
    Q_OBJECT
public:
    /// Whether the complaint was attached to another one as it was saved.
    enum class Tie { None, UnderWay, Delayed, Tied, Refused };

    explicit ReceiptNotice(Session &session, QWidget *parent = nullptr);

    void show(const Receipt &receipt, const SpokenDetails &details, Instant receivedAt, CallForm::End end,
              std::vector<commands::AlertMade> alerted);
    /// How far it is with attaching the complaint `number` to `to`, and what stands in the way. Passed over when
    /// another number is shown by now.
    void showTie(const Number &number, Tie tie, const Number &to, const std::optional<Problem> &problem = {});
    /// Whether the squad that was told to go is still the one that goes. Passed over likewise.
    void showSent(const Number &number, bool sent);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();
    QString promiseText() const;
    /// Life is in danger; what was answered and closed is over.
    bool isDanger() const;
    QString dangerText() const;
    void showPromise();
    QString tieText() const;

    Session &m_session;
    QLabel *m_number = nullptr;
    QLabel *m_what = nullptr;
    QLabel *m_promise = nullptr;
    Number m_shown;
    SpokenDetails m_details;
    Instant m_receivedAt{};
    CallForm::End m_end = CallForm::End::Saved;
    std::vector<commands::AlertMade> m_alerted;
    Tie m_tie = Tie::None;
    Number m_tiedTo;
    std::optional<Problem> m_tieProblem;
};

} // namespace baro
