#pragma once

#include <QFrame>

class QLabel;

namespace baro {

class KeyButton;

/// A line under a field that says what is worth knowing about what stands in it; nothing is refused here. Hidden when
/// there is nothing to say. It may offer to strike a resident registration number. Whoever sets the sentence sets it
/// again when the language changes. GUI thread.
class FieldNote : public QFrame {
    Q_OBJECT
public:
    explicit FieldNote(QWidget *parent = nullptr);

    /// Empty: hidden.
    void say(const QString &sentence, bool offerStriking = false);
    QString sentence() const;

Q_SIGNALS:
    void strikeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QLabel *m_sign = nullptr;
    QLabel *m_label = nullptr;
    KeyButton *m_strike = nullptr;
};

} // namespace baro
