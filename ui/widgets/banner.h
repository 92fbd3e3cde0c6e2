#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QToolButton;

namespace baro {

/// A strip inside the page that says something went wrong, or is worth knowing, without standing in the way. Hidden
/// until it has something to say. Screen readers are told when it speaks.
class Banner : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Notice, Warning, Trouble };

    explicit Banner(QWidget *parent = nullptr);

    /// `words` is asked again when the language changes. A newer saying takes the place of an older one.
    void say(Kind kind, std::function<QString()> words);
    void dismiss();
    QString sentence() const;
    /// What can be focused in it.
    QWidget *closeButton() const;

Q_SIGNALS:
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();

    Kind m_kind = Kind::Notice;
    std::function<QString()> m_words;
    QLabel *m_sign;
    QLabel *m_label;
    QToolButton *m_close;
};

} // namespace baro
