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
    bool sure = true; ///< Enter takes it along
};

/// What is proposed from the caller's words, under the spoken line. Where the room is narrow for the size of the text,
/// what is long has a line to itself. Where there is room for it, its height never changes with what stands in it;
/// else it grows with the proposals while the caller's words are written, never back, and takes no more room than they
/// need once the cursor has gone on. GUI thread.
class ProposalStrip : public QFrame {
    Q_OBJECT
public:
    explicit ProposalStrip(QWidget *parent = nullptr);

    void propose(ProposalSlot slot, const std::optional<ProposalWords> &words);
    /// The words are in another language than the one that the caller is spoken to in: says so, with the key that changes
    /// that; empty: they are not.
    void proposeLanguage(const QString &words);
    /// Whether all lines have room beside everything else.
    void setRoomy(bool roomy);
    /// The words are being written; what was once proposed keeps its place so long.
    void setWriting(bool writing);
    /// With every line.
    int wholeHeight() const;
    ProposalChip *chip(ProposalSlot slot) const { return m_chips[static_cast<size_t>(slot)]; }

Q_SIGNALS:
    /// By the mouse; the keys belong to the form.
    void asked(baro::ProposalSlot slot);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslateUi();
    void showHint();
    /// In lines for the present width and font.
    void fit();
    enum class Seating { Narrow, Middle, Wide };
    void seat(Seating seating);
    void arrange();

    std::array<ProposalChip *, proposalSlots.size()> m_chips{};
    QLabel *m_hint = nullptr;
    QString m_language; ///< what is said of the caller's language
    std::array<bool, proposalSlots.size()> m_sure{};
    std::array<bool, proposalSlots.size()> m_offered{}; ///< now
    std::array<bool, proposalSlots.size()> m_taken{};   ///< stands in its field
    std::array<bool, proposalSlots.size()> m_kept{};    ///< its place is kept
    bool m_roomy = true;
    bool m_writing = true;
    std::optional<Seating> m_seating;
};

} // namespace baro
