#pragma once

#include <QPlainTextEdit>

namespace baro {

/// Lines of text that count the syllable still being composed as written: QPlainTextEdit reports nothing before it is
/// finished. Tab leaves it, as it leaves any other field.
class SpokenText : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit SpokenText(QWidget *parent = nullptr);

    /// The text with the syllable in composition at its place.
    QString spokenText() const;
    /// Where the next letter goes, counted in spokenText().
    qsizetype caret() const;
    void setCaret(qsizetype place);
    /// Puts a text in without spoken() being emitted.
    void restore(const QString &text);
    QSize sizeHint() const override;
    /// Two lines: where room is short the story gives of its own first, and scrolls.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person changed the text or the syllable in composition.
    void spoken();
    /// Only a part of what was pasted went in; the field is full.
    void cutShort();

protected:
    /// Shift+Enter begins a new line like any other: plain Enter may mean something else to whoever holds the field.
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void noticeChange();
    void wrapFor(const QString &text);
    int tallFor(int count) const;

    QString m_preedit;
    QString m_last;
    bool m_composing = false; ///< inside an event of the input method
};

} // namespace baro
