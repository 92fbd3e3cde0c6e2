#include "intake/advicelines.h"
#include "intake/callending.h"
#include "intake/callerhistory.h"
#include "intake/callform.h"
#include "intake/callmeasures.h"
#include "intake/dangernotice.h"
#include "intake/proposalstrip.h"
#include "intake/samestrip.h"
#include "intake/spokenline.h"
#include "intake/spokentext.h"
#include "widgets/banner.h"
#include "widgets/choicefield.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace baro {
namespace {

/// Of the fields, in sight beside a notice of danger.
constexpr int leastFieldLines = 3;
/// Of the fields, in sight beside what may be the same.
constexpr int linesBesideSame = 8;
constexpr int closeGap = 4;

/// What a button needs for its sign beside its words.
int signWide(const KeyButton &button) {
    return button.iconSize().width() + 6;
}

} // namespace

void CallForm::seatActions() {
    const std::array<KeyButton *, 5> lesser = {m_next, m_answered, m_progress, m_noComplaint, m_discard};
    const int wide = contentsRect().width() - 2 * callMeasures::fieldGap;
    const int third = (wide - 2 * callMeasures::actionGap) / 3;
    int withSigns = 0;
    for (const KeyButton *button : lesser)
        withSigns = std::max(withSigns, button->sizeHint().width() + (button->icon().isNull() ? signWide(*button) : 0));
    const bool threes = withSigns - signWide(*m_next) <= third;
    const bool signs = !threes || withSigns <= third;
    for (KeyButton *button : lesser) {
        if (button->icon().isNull() == signs)
            button->setIcon(signs ? icon(button->property(callMeasures::signProperty).toString()) : QIcon());
        // Three in a line must not keep the pane from being made narrower: then there are two.
        button->setMinimumWidth(threes ? 1 : 0);
    }
    const int half = callMeasures::actionColumns / 2;
    const int part = callMeasures::actionColumns / 3;
    // Five of them: three and two, else two, two and one.
    const std::array<std::array<int, 3>, 5> seats =
        threes
            ? std::array<std::array<int, 3>, 5>{{{2, 0, part},
                                                 {2, part, part},
                                                 {2, 2 * part, part},
                                                 {3, 0, half},
                                                 {3, half, half}}}
            : std::array<std::array<int, 3>, 5>{
                  {{2, 0, half}, {2, half, half}, {3, 0, half}, {3, half, half}, {4, 0, callMeasures::actionColumns}}};
    for (size_t i = 0; i < lesser.size(); ++i) {
        int row = 0, column = 0, rows = 0, columns = 0;
        m_actions->getItemPosition(m_actions->indexOf(lesser[i]), &row, &column, &rows, &columns);
        if (row == seats[i][0] && column == seats[i][1] && columns == seats[i][2])
            continue;
        m_actions->removeWidget(lesser[i]);
        m_actions->addWidget(lesser[i], seats[i][0], seats[i][1], 1, seats[i][2]);
    }
    m_lesserLines = threes ? 2 : 3;
}

void CallForm::fitRoom() {
    const std::initializer_list<QWidget *> lesser = {m_next, m_answered, m_progress, m_noComplaint, m_discard};
    const std::initializer_list<QWidget *> first = {m_save, m_send};
    const auto show = [](std::initializer_list<QWidget *> buttons, bool on) {
        for (QWidget *button : buttons)
            button->setVisible(on);
    };
    const int lineHeight = fontMetrics().height();
    const int someFields = leastFieldLines * lineHeight;
    const int oneField = lineHeight + callMeasures::fieldGap;
    bool tight = false;
    bool strait = false;
    const int wide = contentsRect().width() - 2 * callMeasures::fieldGap;
    const auto tallOf = [&](const QWidget *part) {
        if (part->isHidden())
            return 0;
        return callMeasures::fieldGap +
               (part->hasHeightForWidth() ? part->heightForWidth(wide) : part->sizeHint().height());
    };
    int mainTall = m_save->sizeHint().height() + 4 + m_send->sizeHint().height();
    seatActions();
    const int allTall = mainTall + m_lesserLines * (m_next->sizeHint().height() + callMeasures::actionGap);
    const auto rest = [&](int fields) {
        return height() - 3 * callMeasures::fieldGap - fields - tallOf(m_danger) - tallOf(m_keeping) -
               tallOf(m_ending) - tallOf(m_promise);
    };
    const bool ending = m_ending->kind() != CallEnding::Kind::None;
    // Where the lesser ends have no room as buttons, they stand there as words.
    const int inWords = m_more->heightForWidth(wide) + callMeasures::actionGap;
    // What is wished for on the way to what fits must not make the window grow.
    setMinimumHeight(m_danger->applies() || ending ? 1 : 0);
    if (m_danger->applies()) {
        m_danger->setSize(DangerNotice::Size::Large);
        // Where it is and who calls is asked as ever: the lesser ends give way to the fields, not the fields to them.
        tight = rest(m_story->minimumSizeHint().height() + fieldsTall(closeGap)) < allTall;
        if (tight) {
            m_danger->setSize(DangerNotice::Size::Ordinary);
            mainTall += ending ? 0 : inWords;
        }
        strait = rest(someFields) < mainTall && ending;
        m_ending->setTight(strait);
        if (rest(strait ? 0 : someFields) < (strait ? 0 : mainTall))
            m_danger->setSize(DangerNotice::Size::Small);
        if (rest(strait ? 0 : oneField) < (strait ? 0 : mainTall))
            m_danger->setSize(DangerNotice::Size::Least);
    }
    if (!m_danger->applies() && ending) {
        // What is read out of the strip is read whole.
        tight = rest(someFields) < allTall;
        strait = rest(oneField) < mainTall;
    }
    if (!strait)
        m_ending->setTight(false);
    // What may be the same gives way to a danger and to an end of the call that stands open.
    const int besideSame =
        height() - 4 * callMeasures::fieldGap - tallOf(m_danger) - tallOf(m_keeping) - tallOf(m_promise) - allTall;
    // One of them stands there as soon as it can; more where all fields are in sight as well.
    const int leftOver = besideSame - m_story->minimumSizeHint().height() - fieldsTall(closeGap);
    const int one = std::min(m_same->heightOfOne(), besideSame - linesBesideSame * lineHeight);
    m_same->fit(tight || ending ? 0 : std::max(one, leftOver));
    show(lesser, !tight);
    m_more->setVisible(tight && !ending);
    // The strip of an end has a button of its own.
    show(first, !strait);
    fitFields(rest(0) - (!tight ? allTall : strait ? 0 : mainTall));
    m_scroll->setMinimumHeight(strait ? 1 : tight ? oneField : 0);
    m_story->setMaximumHeight(tight ? 2 * (lineHeight + callMeasures::fieldGap) : QWIDGETSIZE_MAX);
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    const int line = m_callBack->sizeHint().width() + m_rows.back().caption->sizeHint().width() +
                     m_language->sizeHint().width() + m_languageKey->sizeHint().width() + 4 * callMeasures::fieldGap;
    m_languageKey->setVisible(line <= wide - bar - callMeasures::fieldGap);
}

int CallForm::fieldsTall(int gap) const {
    const int line = std::max(m_dong->sizeHint().height(), m_language->sizeHint().height());
    const int history = fontMetrics().height() + line + gap;
    // Dong, what, urgency, place, address, squad, telephone, name, language.
    constexpr int lines = 9;
    return lines * (line + gap) + m_lines->sizeHint().height() + gap + history;
}

void CallForm::fitFields(int available) {
    const bool plain = !m_danger->applies() && m_ending->kind() == CallEnding::Kind::None;
    // A sentence to say may come at any time, and in English it takes two lines.
    const int promise = plain && m_promise->isHidden() ? 2 * fontMetrics().height() + callMeasures::fieldGap : 0;
    const int room = available - promise;
    const int story = m_story->sizeHint().height() + callMeasures::fieldGap;
    const int leastStory = m_story->minimumSizeHint().height();
    m_strip->setRoomy(plain && room >= story + m_strip->wholeHeight() + callMeasures::fieldGap +
                                           fieldsTall(callMeasures::fieldGap));
    // One that may be the same comes without any field moving.
    const int gap =
        room >= leastStory + callMeasures::fieldGap + fieldsTall(callMeasures::fieldGap) + m_same->heightOfOne()
            ? callMeasures::fieldGap
            : closeGap;
    if (m_grid->verticalSpacing() != gap)
        m_grid->setVerticalSpacing(gap);
    if (layout()->spacing() != gap)
        layout()->setSpacing(gap);
}

void CallForm::keepCursorInSight() {
    QWidget *focus = focusWidget();
    // Beside the number stands whom it belongs to.
    if (focus == m_telephone && focus->hasFocus())
        m_scroll->ensureWidgetVisible(m_name, 0, 0);
    if (focus && focus->hasFocus() && m_body->isAncestorOf(focus) && focus != m_banner)
        m_scroll->ensureWidgetVisible(focus, 0, callMeasures::fieldGap);
}

} // namespace baro
