#pragma once

#include "desk/views.h"
#include "widgets/session.h"

#include <QWidget>

#include <array>
#include <functional>
#include <optional>
#include <span>

class QLabel;

namespace baro {

class FlowLayout;
class KeyButton;
struct Paper;

/// What goes onto paper, or as text to somebody else, about the complaint that is shown: the squad's slip, the letter
/// to another body, the account of the handling, the reminder to who has what is overdue. A button each. GUI thread.
class ComplaintPapers : public QWidget {
    Q_OBJECT
public:
    enum Sheet { Slip, SlipText, Letter, LetterText, Account, Notice, sheetCount };

    explicit ComplaintPapers(Session &session, QWidget *parent = nullptr);

    void showComplaint(const ComplaintView &view);
    /// Another one is being read: nothing is made until it is there.
    void forget() { m_view.reset(); }
    void tick(Instant now);

    /// With Alt; the keys belong to the panel.
    static Qt::Key keyOf(Sheet sheet);
    void make(Sheet sheet);

Q_SIGNALS:
    /// Why there is nothing to be made; asked again when the language changes.
    void spoke(std::function<QString()> words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void open(std::function<Paper(const ComplaintView &, bool personal)> composed, bool personal, const char *name);
    void copy(const QString &text, const QString &said);
    void letter(bool asText);
    void notice();

    Session &m_session;
    std::optional<ComplaintView> m_view;
    QLabel *m_title;
    std::array<KeyButton *, sheetCount> m_buttons{};
};

} // namespace baro
