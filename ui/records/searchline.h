#pragma once

#include <QLineEdit>

namespace baro {

/// The field in which one looks for something: says each change, with the syllable that is still being composed. A
/// letter that is committed and a letter that is composed are one change, never two.
class SearchLine : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchLine(QWidget *parent = nullptr);

    /// What stands there, with what is being composed at its place.
    QString typed() const;

Q_SIGNALS:
    void searched(const QString &typed);
    /// Down, or Enter: to the list.
    void listAsked();
    void firstAsked();

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void notice();

    QString m_preedit;
    QString m_last;
    bool m_composing = false;
};

} // namespace baro
