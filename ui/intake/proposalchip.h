#pragma once

#include <QAbstractButton>

namespace baro {

/// One proposal: its key, what is proposed, and dimmed behind it why. A mark says that it stands in its field. No stop
/// for Tab: the key is enough, and stops would come and go under the fingers. GUI thread.
class ProposalChip : public QAbstractButton {
    Q_OBJECT
public:
    explicit ProposalChip(QWidget *parent = nullptr);

    void setKeySign(const QString &sign) { m_sign = sign; }
    /// `name` and `description` are what a screen reader says.
    void propose(const QString &value, const QString &why, bool taken, const QString &name, const QString &description);
    QString value() const { return text(); }
    QString why() const { return m_why; }
    bool isTaken() const { return m_taken; }
    /// What of it can be read at the present width and size of text: nothing is cut within a word where that can be
    /// helped, and the reason is whole, shortened or left out, never a letter or two.
    struct Words {
        QString value;
        QString why;
    };
    Words shown() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont smallFont() const;
    /// Where value and reason stand.
    QRect lineRect() const;

    QString m_sign;
    QString m_why;
    bool m_taken = false;
};

} // namespace baro
