#pragma once

#include "desk/views.h"
#include "widgets/session.h"

#include <QWidget>

#include <array>

class QFormLayout;
class QLabel;

namespace baro {

class FlowLayout;

/// What a complaint is: number, where and what, how it stands, who called, and its ties to others. GUI thread.
class ComplaintHead : public QWidget {
    Q_OBJECT
public:
    explicit ComplaintHead(Session &session, QWidget *parent = nullptr);
    void showComplaint(const ComplaintView &view);
    /// The same as words, a line each, for copying.
    QString asText() const;

Q_SIGNALS:
    /// The number of a complaint tied to this one was pressed.
    void complaintAsked(baro::ComplaintId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Line { Where, Address, Story, Caller, Telephone, Received, Enquiries, HandedOver, lineCount };

    void retranslateUi();
    QString title(Line line) const;
    QString value(Line line) const;
    QString receivedText() const;
    QString marksText() const;
    void makeLinks(FlowLayout &into, QWidget &owner, const std::vector<ComplaintId> &ids, const QString &name);

    Session &m_session;
    ComplaintView m_view;
    bool m_shown = false;
    QLabel *m_number;
    QLabel *m_stateSign;
    QLabel *m_state;
    QLabel *m_what;
    QLabel *m_markSign;
    QLabel *m_marks;
    std::array<QLabel *, lineCount> m_titles{};
    std::array<QLabel *, lineCount> m_values{};
    QLabel *m_attachedTitle;
    QWidget *m_attached;
    FlowLayout *m_attachedLinks;
    QLabel *m_alsoTitle;
    QWidget *m_also;
    FlowLayout *m_alsoLinks;
    std::vector<ComplaintId> m_linked; ///< what the links show now
};

} // namespace baro
