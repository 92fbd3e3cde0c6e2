#pragma once

#include "complaint/reference.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace baro {

class Session;

/// Whom to alert about a sub-type with danger to life: emergency services and outside bodies whose field it is first,
/// in the order of the office's list, then the remaining emergency services. A body's field is told by the words that
/// its description shares with the sub-type's name.
std::vector<AgencyId> whomToAlert(const Reference &reference, const Subtype &subtype, Instant at);

/// Says at once, in the form, that life is in danger and whom to alert, and takes down who was. Hidden otherwise.
class DangerNotice : public QFrame {
    Q_OBJECT
public:
    explicit DangerNotice(Session &session, QWidget *parent = nullptr);

    /// Absent, or a sub-type without danger: hidden, and nobody counts as alerted.
    void setSubtype(std::optional<SubtypeId> subtype);
    bool applies() const { return m_applies; }
    std::vector<AgencyId> alerted() const;
    void setAlerted(const std::vector<AgencyId> &agencies);
    /// The box of the n-th one, from 1.
    void toggle(int n);
    /// Where the keyboard goes when an alert is asked for first; null when hidden.
    QWidget *firstBox() const;

Q_SIGNALS:
    void alertedChanged();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslateUi();
    /// Names give way to telephone numbers where there is little room.
    void fitNames();

    Session &m_session;
    QLabel *m_sign = nullptr;
    QLabel *m_words = nullptr;
    QVBoxLayout *m_boxesLayout = nullptr;
    std::optional<SubtypeId> m_subtype;
    bool m_applies = false;
    struct Line {
        AgencyId agency;
        QWidget *row;
        QCheckBox *box;
        QLabel *telephone; ///< and the key
    };
    std::vector<Line> m_lines;
};

} // namespace baro
