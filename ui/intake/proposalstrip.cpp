#include "intake/proposalstrip.h"

#include "intake/callkeys.h"
#include "intake/proposalchip.h"
#include "widgets/keywords.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace baro {
namespace {

struct Seat {
    int row;
    int column; ///< of six
    int span;
};
/// In the order of ProposalSlot.
using Seats = std::array<Seat, proposalSlots.size()>;
constexpr Seats wide{{{0, 0, 3}, {0, 3, 3}, {1, 0, 4}, {1, 4, 2}, {2, 0, 3}, {2, 3, 3}}};
/// What is long has a line to itself.
constexpr Seats narrow{{{0, 0, 4}, {1, 0, 6}, {2, 0, 6}, {0, 4, 2}, {3, 0, 6}, {4, 0, 6}}};
constexpr Seats middle{{{0, 0, 4}, {1, 0, 6}, {2, 0, 6}, {0, 4, 2}, {3, 0, 3}, {3, 3, 3}}};
constexpr std::array<const char *, proposalSlots.size()> names{
    "proposedDong", "proposedPlace", "proposedKind", "proposedUrgent", "proposedSecondKind", "proposedThirdKind"};
constexpr int columns = 6;
constexpr int hintRow = 5;
constexpr int chipGap = 4;
/// Letters that a line must hold for two proposals beside each other.
constexpr int wideFrom = 58;
/// For the lesser two.
constexpr int middleFrom = 50;

int keyNumber(ProposalSlot slot) {
    return static_cast<int>(slot) + 1;
}

} // namespace

ProposalStrip::ProposalStrip(QWidget *parent)
    : QFrame(parent)
    , m_hint(new QLabel(this)) {
    setObjectName(QStringLiteral("proposals"));
    m_hint->setObjectName(QStringLiteral("proposalsHint"));
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(chipGap);
    grid->setVerticalSpacing(chipGap);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    for (const ProposalSlot slot : proposalSlots) {
        const auto place = static_cast<size_t>(slot);
        auto *chip = new ProposalChip(this);
        chip->setObjectName(QString::fromLatin1(names[place]));
        chip->setKeySign(QString::number(keyNumber(slot)));
        connect(chip, &QAbstractButton::clicked, this, [this, slot] { Q_EMIT asked(slot); });
        m_chips[place] = chip;
    }
    grid->addWidget(m_hint, hintRow, 0, 1, columns);
    seat(Seating::Wide);
    retranslateUi();
}

void ProposalStrip::propose(ProposalSlot slot, const std::optional<ProposalWords> &words) {
    ProposalChip *shown = chip(slot);
    if (words) {
        const QString key = keyWords(callKeys::proposal(keyNumber(slot)));
        const QString state = words->taken ? tr("stands in its field; the key takes it out") : tr("proposed");
        shown->propose(words->value, words->why, words->taken,
                       tr("%1: %2", "field: what is proposed for it").arg(words->field, words->value),
                       tr("%1; %2; key %3", "why; state; key").arg(words->why, state, key));
    }
    const auto place = static_cast<size_t>(slot);
    m_offered[place] = words.has_value();
    m_taken[place] = words && words->taken;
    m_sure[place] = words && words->sure;
    arrange();
    showHint();
}

void ProposalStrip::proposeLanguage(const QString &words) {
    if (std::exchange(m_language, words) == words)
        return;
    arrange();
    retranslateUi();
}

void ProposalStrip::setRoomy(bool roomy) {
    if (std::exchange(m_roomy, roomy) == roomy)
        return;
    m_kept = {};
    arrange();
}

void ProposalStrip::setWriting(bool writing) {
    if (std::exchange(m_writing, writing) != writing)
        arrange();
}

int ProposalStrip::wholeHeight() const {
    const int chipTall = m_chips.front()->sizeHint().height() + chipGap;
    const int lines = m_seating == Seating::Wide ? 3 : m_seating == Seating::Middle ? 4 : 5;
    return lines * chipTall + m_hint->sizeHint().height();
}

void ProposalStrip::arrange() {
    constexpr std::array kinds{ProposalSlot::Kind, ProposalSlot::SecondKind, ProposalSlot::ThirdKind};
    const auto isTaken = [this](ProposalSlot slot) { return m_taken[static_cast<size_t>(slot)]; };
    const bool kindTaken = std::ranges::any_of(kinds, isTaken);
    for (const ProposalSlot slot : proposalSlots) {
        const auto place = static_cast<size_t>(slot);
        m_kept[place] = m_roomy || (m_writing && (m_offered[place] || m_kept[place]));
        QSizePolicy policy = chip(slot)->sizePolicy();
        policy.setRetainSizeWhenHidden(m_kept[place]);
        chip(slot)->setSizePolicy(policy);
        // What stands in its field is marked there; where room is short it need not stand here too.
        const bool answered = m_taken[place] || (kindTaken && std::ranges::find(kinds, slot) != kinds.end());
        chip(slot)->setVisible(m_offered[place] && (m_roomy || m_writing || !answered));
    }
    const bool chips = std::ranges::any_of(m_chips, [](const ProposalChip *chip) { return !chip->isHidden(); });
    m_hint->setVisible(m_roomy || m_writing || chips || !m_language.isEmpty());
    setVisible(!m_hint->isHidden());
}

void ProposalStrip::seat(Seating seating) {
    if (m_seating == seating)
        return;
    m_seating = seating;
    auto *grid = static_cast<QGridLayout *>(layout());
    const Seats &seats = seating == Seating::Wide ? wide : seating == Seating::Middle ? middle : narrow;
    for (const ProposalSlot slot : proposalSlots) {
        const Seat &place = seats[static_cast<size_t>(slot)];
        grid->removeWidget(chip(slot));
        grid->addWidget(chip(slot), place.row, place.column, 1, place.span);
    }
}

void ProposalStrip::fit() {
    const int letters = width() / std::max(1, fontMetrics().averageCharWidth());
    seat(letters >= wideFrom ? Seating::Wide : letters >= middleFrom ? Seating::Middle : Seating::Narrow);
}

void ProposalStrip::resizeEvent(QResizeEvent *event) {
    QFrame::resizeEvent(event);
    fit();
}

void ProposalStrip::retranslateUi() {
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.85);
    QPalette dim = palette();
    if (m_language.isEmpty())
        dim.setColor(QPalette::WindowText, dimColour(palette()));
    small.setBold(!m_language.isEmpty());
    m_hint->setFont(small);
    m_hint->setPalette(dim);
    showHint();
}

void ProposalStrip::showHint() {
    // The lesser kinds are never meant by Enter.
    bool sure = false;
    bool unsure = false;
    for (const ProposalSlot slot : {ProposalSlot::Dong, ProposalSlot::Place, ProposalSlot::Kind, ProposalSlot::Urgent}) {
        const auto place = static_cast<size_t>(slot);
        (m_sure[place] ? sure : unsure) |= m_offered[place];
    }
    const QString first = keyWords(callKeys::proposal(1));
    const auto last = m_chips.size();
    const QString words = !m_language.isEmpty() ? m_language
                          : sure && unsure      ? tr("Enter takes what is sure, %1 to %2 one").arg(first).arg(last)
                          : sure                ? tr("Enter takes all, %1 to %2 one").arg(first).arg(last)
                          : unsure              ? tr("%1 to %2 takes one").arg(first).arg(last)
                                                : tr("Dong, place and kind are proposed here as you write.");
    if (m_hint->text() == words)
        return;
    m_hint->setText(words);
    m_hint->setToolTip(words);
    m_hint->setAccessibleName(words);
}

void ProposalStrip::changeEvent(QEvent *event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::PaletteChange)
        retranslateUi();
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace baro
