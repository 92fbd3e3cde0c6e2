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
    const char *name;
    int row;
    int column; ///< of six
    int span;
};
/// In the order of ProposalSlot.
constexpr std::array<Seat, proposalSlots.size()> seats{{{"proposedDong", 0, 0, 3},
                                                        {"proposedPlace", 0, 3, 3},
                                                        {"proposedKind", 1, 0, 4},
                                                        {"proposedUrgent", 1, 4, 2},
                                                        {"proposedSecondKind", 2, 0, 3},
                                                        {"proposedThirdKind", 2, 3, 3}}};
constexpr int columns = 6;
constexpr int hintRow = 3;

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
    grid->setSpacing(4);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    for (const ProposalSlot slot : proposalSlots) {
        const auto place = static_cast<size_t>(slot);
        auto *chip = new ProposalChip(this);
        chip->setObjectName(QString::fromLatin1(seats[place].name));
        chip->setKeySign(QString::number(keyNumber(slot)));
        grid->addWidget(chip, seats[place].row, seats[place].column, 1, seats[place].span);
        connect(chip, &QAbstractButton::clicked, this, [this, slot] { Q_EMIT asked(slot); });
        m_chips[place] = chip;
    }
    grid->addWidget(m_hint, hintRow, 0, 1, columns);
    retranslateUi();
}

void ProposalStrip::propose(ProposalSlot slot, const std::optional<ProposalWords> &words) {
    ProposalChip *seat = chip(slot);
    if (words) {
        const QString key = callKeys::proposal(keyNumber(slot)).toString(QKeySequence::NativeText);
        const QString state = words->taken ? tr("stands in its field; the key takes it out") : tr("proposed");
        seat->propose(words->value, words->why, words->taken,
                      tr("%1: %2", "field: what is proposed for it").arg(words->field, words->value),
                      tr("%1; %2; key %3", "why; state; key").arg(words->why, state, key));
    }
    seat->setVisible(words.has_value());
    const bool any = std::ranges::any_of(m_chips, [](const ProposalChip *chip) { return !chip->isHidden(); });
    if (any != m_any) {
        m_any = any;
        retranslateUi();
    }
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
}

} // namespace baro
