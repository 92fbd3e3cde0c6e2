#include "intake/proposalstrip.h"

#include "intake/callkeys.h"
#include "intake/proposalchip.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

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
constexpr std::array<const char *, proposalSlots.size()> names{
    "proposedDong", "proposedPlace", "proposedKind", "proposedUrgent", "proposedSecondKind", "proposedThirdKind"};
constexpr int columns = 6;
constexpr int hintRow = 5;
constexpr int chipGap = 4;
/// Letters that a line must hold for two proposals beside each other.
constexpr int wideFrom = 58;

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
    seat(true);
    retranslateUi();
}

void ProposalStrip::propose(ProposalSlot slot, const std::optional<ProposalWords> &words) {
    ProposalChip *shown = chip(slot);
    if (words) {
        const QString key = callKeys::proposal(keyNumber(slot)).toString(QKeySequence::NativeText);
        const QString state = words->taken ? tr("stands in its field; the key takes it out") : tr("proposed");
        shown->propose(words->value, words->why, words->taken,
                       tr("%1: %2", "field: what is proposed for it").arg(words->field, words->value),
                       tr("%1; %2; key %3", "why; state; key").arg(words->why, state, key));
    }
    shown->setVisible(words.has_value());
    const bool any = std::ranges::any_of(m_chips, [](const ProposalChip *chip) { return !chip->isHidden(); });
    if (any != m_any) {
        m_any = any;
        retranslateUi();
    }
}

void ProposalStrip::seat(bool inWide) {
    if (m_wide == inWide)
        return;
    m_wide = inWide;
    auto *grid = static_cast<QGridLayout *>(layout());
    const Seats &seats = inWide ? wide : narrow;
    for (const ProposalSlot slot : proposalSlots) {
        const Seat &place = seats[static_cast<size_t>(slot)];
        grid->removeWidget(chip(slot));
        grid->addWidget(chip(slot), place.row, place.column, 1, place.span);
    }
}

void ProposalStrip::fit() {
    seat(width() >= wideFrom * fontMetrics().averageCharWidth());
}

void ProposalStrip::resizeEvent(QResizeEvent *event) {
    QFrame::resizeEvent(event);
    fit();
}

void ProposalStrip::retranslateUi() {
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.85);
    m_hint->setFont(small);
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, dimColour(palette()));
    m_hint->setPalette(dim);
    const QString first = callKeys::proposal(1).toString(QKeySequence::NativeText);
    const QString words = m_any ? tr("Enter takes all, %1 to %2 one").arg(first).arg(m_chips.size())
                                : tr("Dong, place and kind are proposed here as you write.");
    m_hint->setText(words);
    m_hint->setToolTip(words);
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
