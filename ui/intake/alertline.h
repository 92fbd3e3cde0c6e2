#pragma once

#include "widgets/keywords.h"

#include <QCheckBox>
#include <QFont>
#include <QKeySequence>

#include <vector>

namespace baro {

/// One body to alert, as a tick: its name, its telephone number, a small note (when the number was checked, or when the
/// body was alerted) and its key. Nothing is ever cut: what finds no room goes to the next line. GUI thread.
class AlertLine : public QCheckBox {
    Q_OBJECT
public:
    explicit AlertLine(QWidget *parent = nullptr);

    void setWords(const QString &name, const QString &telephone, const QString &note, const QKeySequence &key);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }

private:
    struct Piece {
        QRect place;
        QString text;
        QFont font;
        bool quiet = false;
        bool broken = false; ///< between its words: it is longer than a whole line
    };
    /// The pieces where they stand in a line of this width; the last one is the key.
    std::vector<Piece> pieces(int width) const;
    int indicatorWidth() const;
    QFont smallFont() const;
    QString keyText() const { return keyWords(m_key); }

    QString m_name;
    QString m_telephone;
    QString m_note;
    QKeySequence m_key;
};

} // namespace baro
