#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace baro {

/// Keeps a syllable from being written twice. A click into another place ends the syllable that is being composed: Qt
/// writes it there and tells the input method to begin anew, upon which ibus-hangul hands the same syllable over once
/// more, by then into the field that was clicked. This echo is swallowed; anything else passes. Installs itself on the
/// application. GUI thread.
class SyllableEcho : public QObject {
    Q_OBJECT
public:
    explicit SyllableEcho(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_composing;
    bool m_clicked = false; ///< while it was being composed
    QString m_written;      ///< by that click; its echo may follow
    QElapsedTimer m_since;
};

} // namespace baro
