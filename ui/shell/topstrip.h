#pragma once

#include "widgets/session.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace baro {
class KeyButton;
}

namespace baro {

/// The strip over all rooms: the product, the office's day and time and how long its squads are on duty, how many
/// complaints are open, due soon and late, who sits here, language and theme.
class TopStrip : public QFrame {
    Q_OBJECT
public:
    explicit TopStrip(Session &session, QWidget *parent = nullptr);

    /// Any width: what is least needed leaves first. Counts, language and theme stay.
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void showCounts(int open, int dueSoon, int late);

Q_SIGNALS:
    /// To the list in which anything is found.
    void findAsked();
    void languageAsked();
    void themeAsked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslateUi();
    void fit();
    void showMoment(Instant now);
    void showOperator();
    void showSigns();

    struct Count {
        QLabel *sign;
        QLabel *words;
        int number = 0;
    };
    Count addCount(const QString &name);

    Session &m_session;
    QLabel *m_product;
    QLabel *m_moment;
    QLabel *m_shift;
    Count m_open;
    Count m_soon;
    Count m_late;
    KeyButton *m_find;
    QLabel *m_operator;
    QToolButton *m_language;
    QToolButton *m_theme;
};

} // namespace baro
