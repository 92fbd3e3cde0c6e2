#pragma once

#include <QWidget>

class QLabel;
class QRadioButton;

namespace baro {

/// Two people wrote different things into the same field: both texts stand here to be read and copied, and one of them
/// is chosen. Nothing is chosen at first. GUI thread.
class MineOrTheirs : public QWidget {
    Q_OBJECT
public:
    explicit MineOrTheirs(QWidget *parent = nullptr);

    void ask(const QString &mine, const QString &theirs);
    bool isChosen() const;
    /// Something third was written in the field: neither is marked, and nothing is asked any more.
    void settle();
    QWidget *firstChoice() const;
    QWidget *lastChoice() const;

Q_SIGNALS:
    void chosen(bool mine);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QString m_mineWords;
    QString m_theirWords;
    bool m_settled = false;
    QLabel *m_question;
    QRadioButton *m_mine;
    QLabel *m_mineText;
    QRadioButton *m_theirs;
    QLabel *m_theirText;
};

} // namespace baro
