#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace baro {

/// A button that shows its key beside its words. It shows the key only: the action behind it owns the shortcut, so that
/// the key also works where the button is out of sight. A screen reader reads the words as name, key and reason as
/// description.
class KeyButton : public QPushButton {
    Q_OBJECT
public:
    explicit KeyButton(QWidget *parent = nullptr);

    /// Name and words at once; never contains the key. Use this instead of setText(). `brief`: what stands in their
    /// place where there is no room for them, beside the sign.
    void setWords(const QString &words, const QString &brief = {});
    /// Shows the brief words. The whole ones are its name, and stand under the mouse.
    void setBrief(bool on);
    int widthWhen(bool brief) const;
    void setKey(const QKeySequence &key);
    QKeySequence key() const { return m_key; }
    /// Why it cannot be done now: greys the button and stands on it as a second line. An empty reason makes it work
    /// again.
    void setReason(const QString &reason);
    QString reason() const { return m_reason; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    QFont reasonFont() const;
    QString keyText() const;
    QString shownWords(bool brief) const { return brief ? m_brief : text(); }

    QKeySequence m_key;
    QString m_reason;
    QString m_brief;
    bool m_isBrief = false;
};

} // namespace baro
