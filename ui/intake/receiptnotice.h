#pragma once

#include "intake/callform.h"

#include <QFrame>

class QLabel;

namespace baro {

class Session;

/// The number of the call saved last, large enough to be read to the caller, with what it stands for and what may be
/// promised; where life is in danger and nobody was alerted, that instead. Stays until it is told to go. GUI thread.
class ReceiptNotice : public QFrame {
    Q_OBJECT
public:
    explicit ReceiptNotice(Session &session, QWidget *parent = nullptr);

    void show(const Receipt &receipt, const SpokenDetails &details, Instant receivedAt, CallForm::End end,
              bool alertMissing);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();
    QString promiseText() const;

    Session &m_session;
    QLabel *m_number = nullptr;
    QLabel *m_what = nullptr;
    QLabel *m_promise = nullptr;
    Number m_shown;
    SpokenDetails m_details;
    Instant m_receivedAt{};
    CallForm::End m_end = CallForm::End::Saved;
    bool m_alertMissing = false;
};

} // namespace baro
