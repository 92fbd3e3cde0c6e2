#pragma once

#include <QLineEdit>

namespace baro {

/// A line of text that counts the syllable still being composed as written: QLineEdit reports nothing before it is
/// finished, and a power cut, a shortcut or a search must not lose it.
class SpokenLine : public QLineEdit {
    Q_OBJECT
public:
    explicit SpokenLine(QWidget *parent = nullptr);

    /// The text with the syllable in composition at its place.
    QString spokenText() const;
    /// Where the next letter goes, counted in spokenText().
    qsizetype caret() const;
    void setCaret(qsizetype place);
    /// Puts a text in without spoken() being emitted.
    void restore(const QString &text);

Q_SIGNALS:
    /// A person changed the text or the syllable in composition.
    void spoken();
    /// Only a part of what was pasted went in; the field is full.
    void cutShort();

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void noticeChange();

    QString m_preedit;
    QString m_last;
    bool m_composing = false; ///< inside an event of the input method
};

} // namespace baro
