#pragma once

#include "desk/views.h"
#include "widgets/session.h"

#include <QWidget>

#include <array>

class QLabel;

namespace baro {

class FlowLayout;
class SaidLabel;

/// The rest of what a complaint is, below its head: address, story, who called, when, and its ties to others. GUI thread.
class ComplaintDetails : public QWidget {
    Q_OBJECT
public:
    explicit ComplaintDetails(Session &session, QWidget *parent = nullptr);
    void showComplaint(const ComplaintView &view);
    /// The same as words, a line each, for copying.
    QString asText() const;

Q_SIGNALS:
    /// The number of a complaint tied to this one was pressed.
    void complaintAsked(baro::ComplaintId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Line { Address, Story, Caller, Telephone, Received, Enquiries, HandedOver, lineCount };

    void retranslateUi();
    QString title(Line line) const;
    QString value(Line line) const;
    QString receivedText() const;
    void makeLinks(FlowLayout &into, QWidget &owner, const std::vector<ComplaintId> &ids, const QString &name);

    Session &m_session;
    ComplaintView m_view;
    bool m_shown = false;
    std::array<QLabel *, lineCount> m_titles{};
    std::array<SaidLabel *, lineCount> m_values{};
    QLabel *m_attachedTitle;
    QWidget *m_attached;
    FlowLayout *m_attachedLinks;
    QLabel *m_alsoTitle;
    QWidget *m_also;
    FlowLayout *m_alsoLinks;
    std::vector<ComplaintId> m_linked; ///< what the links show now
};

} // namespace baro
