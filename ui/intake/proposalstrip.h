#pragma once

#include <QFrame>

#include <array>
#include <optional>

class QLabel;

namespace baro {

class ProposalChip;

/// Where a proposal stands in the strip, always at the same place and under the same key.
enum class ProposalSlot { Dong, Place, Kind, Urgent, SecondKind, ThirdKind };
inline constexpr std::array proposalSlots{ProposalSlot::Dong,   ProposalSlot::Place,      ProposalSlot::Kind,
                                          ProposalSlot::Urgent, ProposalSlot::SecondKind, ProposalSlot::ThirdKind};

/// A proposal in the words of the moment.
struct ProposalWords {
    QString field;
    QString value;
    QString why;
    bool taken = false;
};

/// What is proposed from the caller's words, under the spoken line. Where the room is narrow for the size of the text,
/// what is long has a line to itself. Its height never changes with what stands in it. GUI thread.
class ProposalStrip : public QFrame {
    Q_OBJECT
public:
    explicit ProposalStrip(QWidget *parent = nullptr);

    void propose(ProposalSlot slot, const std::optional<ProposalWords> &words);
    ProposalChip *chip(ProposalSlot slot) const { return m_chips[static_cast<size_t>(slot)]; }

Q_SIGNALS:
    /// By the mouse; the keys belong to the form.
    void asked(baro::ProposalSlot slot);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslateUi();
    /// In lines for the present width and font.
    void fit();
    void seat(bool inWide);

    std::array<ProposalChip *, proposalSlots.size()> m_chips{};
    QLabel *m_hint = nullptr;
    bool m_any = false;
    std::optional<bool> m_wide;
};

} // namespace baro
