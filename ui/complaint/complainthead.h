#pragma once

#include "desk/views.h"
#include "widgets/session.h"

#include <QWidget>

class QLabel;

namespace baro {

class SaidLabel;

/// What a complaint is, in sight whatever is done with it: number, how it stands, what and where, danger, the call-back
/// owed, and the caller's telephone while he is called. GUI thread.
class ComplaintHead : public QWidget {
    Q_OBJECT
public:
    explicit ComplaintHead(Session &session, QWidget *parent = nullptr);
    void showComplaint(const ComplaintView &view);
    /// While the caller is told something.
    void showTelephone(bool shown);
    /// A call-back owed becomes late while one looks at it.
    void tick(Instant now);
    /// The same as words, a line each, for copying.
    QString asText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Signed {
        QLabel *sign;
        SaidLabel *words;
    };

    void retranslateUi();
    Signed makeLine(const QString &name);
    void show(const Signed &line, const QIcon &sign, const QString &words) const;
    QString marksText() const;
    QString callBackText(Instant now) const;
    QString telephoneWords() const;

    Session &m_session;
    ComplaintView m_view;
    bool m_shown = false;
    bool m_telephoneShown = false;
    SaidLabel *m_number;
    QLabel *m_stateSign;
    SaidLabel *m_state;
    SaidLabel *m_what;
    SaidLabel *m_where;
    Signed m_marks{};
    Signed m_callBack{};
    Signed m_telephone{};
};

} // namespace baro
