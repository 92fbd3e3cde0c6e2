#include "base/text.h"
#include "complaint/decide.h"
#include "complaint/textlength.h"
#include "intake/callending.h"
#include "intake/callform.h"
#include "intake/fieldlength.h"
#include "intake/fieldnote.h"
#include "intake/proposalstrip.h"
#include "intake/spokencheck.h"
#include "intake/spokenline.h"
#include "intake/spokenproposals.h"
#include "intake/spokentext.h"
#include "widgets/choicefield.h"
#include "widgets/session.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QInputMethod>
#include <QLocale>
#include <QScrollArea>

#include <algorithm>

namespace baro {
namespace {

constexpr qsizetype namesAtMost = 3;

QString textOf(const QWidget *field) {
    if (const auto *text = qobject_cast<const SpokenText *>(field))
        return text->spokenText();
    if (const auto *line = qobject_cast<const SpokenLine *>(field))
        return line->spokenText();
    if (const auto *choice = qobject_cast<const ChoiceField *>(field))
        return choice->text();
    return {};
}

void put(QWidget *field, const QString &text) {
    if (auto *story = qobject_cast<SpokenText *>(field)) {
        const qsizetype caret = story->caret();
        story->setPlainText(text);
        story->setCaret(caret);
    } else if (auto *line = qobject_cast<QLineEdit *>(field)) {
        const int caret = line->cursorPosition();
        line->setText(text);
        line->setCursorPosition(caret);
    }
}

QString cutShortRemark() {
    return CallForm::tr("Only a part of what was pasted is here: a field holds %1 characters. All of it is still on the "
                        "clipboard.")
        .arg(QLocale().toString(fieldHolds));
}

QString remarkOnChoice(const ChoiceField &choice) {
    const QString typed = choice.text().trimmed();
    if (choice.missing())
        return CallForm::tr("“%1” is no longer in use. Choose another entry; nothing is lost.").arg(typed);
    // While the letters come, the list itself shows that nothing fits.
    if (!typed.isEmpty() && !choice.hasFocus() && choice.isUnmatched())
        return CallForm::tr("Nothing in the list is called “%1”. Choose an entry, or empty the field.")
            .arg(typed.left(40));
    const QStringList others = choice.alsoFits();
    if (others.isEmpty())
        return {};
    const QString named = others.first(std::min(namesAtMost, others.size())).join(QStringLiteral(", "));
    const int more = static_cast<int>(others.size() - std::min(namesAtMost, others.size()));
    return more == 0 ? CallForm::tr("Also fits: %1").arg(named)
                     : CallForm::tr("Also fits: %1 and %n more", nullptr, more).arg(named);
}

} // namespace

QString CallForm::telephoneRemark() const {
    const auto fault = telephoneFault(m_telephone->spokenText());
    if (!fault)
        return {};
    switch (*fault) {
    case TelephoneFault::Letters:
        return tr("There are letters in this telephone number. It is saved as it stands.");
    case TelephoneFault::TooShort:
        // While it is typed, every number is too short.
        return m_telephoneLeft ? tr("Too few digits for a telephone number with its area code. Ask again; it is saved "
                                    "as it stands.")
                               : QString();
    case TelephoneFault::TooLong:
        return tr("Too many digits for a telephone number. Ask again; it is saved as it stands.");
    }
    return {};
}

QString CallForm::elsewhereRemark() const {
    if (!isElsewhere())
        return {};
    const auto id = answersElsewhere();
    if (!id)
        return tr("This place lies outside the district, and another office answers for it: ask which district it is, save "
                  "the call and refer it there. No squad of ours is advised.");
    const Agency *agency = m_session.reference()->find<Agency>(*id);
    const QString name = m_session.name(id);
    return agency->telephone.isEmpty()
               ? tr("This place lies outside the district. Who answers for it: %1. Save the call and refer it there; no "
                    "squad of ours is advised.")
                     .arg(name)
               : tr("This place lies outside the district. Who answers for it: %1, telephone %2. Save the call and refer "
                    "it there; no squad of ours is advised.")
                     .arg(name, agency->telephone);
}

QStringList CallForm::remarksOn(const QWidget *field) const {
    QStringList said;
    const QString typed = textOf(field);
    if (holdsResidentNumber(typed))
        said << tr("This holds a resident registration number, which the law forbids us to keep.");
    if (const qsizetype size = characters(typed.trimmed()); size > longestText) {
        const QLocale locale;
        said << tr("%1 characters; at most %2 can be saved. Nothing is lost: shorten it, or put a part into a note.")
                    .arg(locale.toString(size), locale.toString(longestText));
    }
    if (field == m_cutShort && typed.size() + 1 >= fieldHolds)
        said << cutShortRemark();
    if (const auto *choice = qobject_cast<const ChoiceField *>(field))
        said << remarkOnChoice(*choice);
    // Whoever chose another dong has asked already.
    if (field == m_dong && (m_dong->isBlank() || (m_proposals->heardDong() &&
                                                  m_dong->value() == m_proposals->heardDong()->district.value)))
        said << m_proposals->contradiction();
    if (field == m_telephone)
        said << telephoneRemark();
    if (field == m_telephone && !m_repeats.isEmpty())
        said << (static_cast<size_t>(m_repeats.size()) >= repeatsOfLaw
                     ? tr("This person has called about the same %n time(s) before, last as %1: the answers stand there; "
                          "after two it may be closed without another (art. 23).",
                          nullptr, static_cast<int>(m_repeats.size()))
                     : tr("This person has called about the same %n time(s) before, last as %1.", nullptr,
                          static_cast<int>(m_repeats.size())))
                    .arg(m_repeats.first());
    if (field == m_place && !m_recurrences.isEmpty())
        said << tr("It came back here: resolved %n time(s) within a year, last as %1.", nullptr,
                   static_cast<int>(m_recurrences.size()))
                    .arg(m_recurrences.first());
    if (field == m_telephone && m_incident)
        said << tr("Enter saves this call as one more report of %1.").arg(m_incident->number.toString());
    if (field == m_name && !m_withheld->isChecked() && looksLikeTelephone(typed))
        said << tr("This looks like a telephone number, not a name. It is saved as it stands.");
    if (field == m_squad)
        said << elsewhereRemark();
    if (field == m_channel && m_urgentAsked)
        said << tr("This kind of complaint is always urgent.");
    if (field == m_language && m_startedAt && m_telephonePassed && m_callBack->isChecked() &&
        m_telephone->spokenText().trimmed().isEmpty())
        said << tr("There is no telephone number to call back.");
    said.removeAll(QString());
    return said;
}

void CallForm::showNotes() {
    for (const Row &row : m_rows)
        row.note->say(remarksOn(row.field).join(u'\n'), holdsResidentNumber(textOf(row.field)));
    m_warned = warnings();
}

QStringList CallForm::warnings() const {
    QStringList found = remarksOn(m_name);
    if (const QString telephone = telephoneRemark(); !telephone.isEmpty())
        found << telephone;
    return found;
}

bool CallForm::warningsSeen() {
    const QStringList seen = m_warned;
    m_telephoneLeft = true;
    showNotes();
    const auto isNew = [&](const QString &warning) { return !seen.contains(warning); };
    if (std::ranges::none_of(m_warned, isNew))
        return true;
    // It came up only now; doing it again saves the call as it stands.
    m_telephone->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(m_telephone, 0, 4 * m_telephone->height());
    return false;
}

void CallForm::strikeNumbers() {
    QGuiApplication::inputMethod()->commit();
    for (const Row &row : m_rows)
        if (const QString typed = textOf(row.field); holdsResidentNumber(typed))
            put(row.field, withoutResidentNumbers(typed));
    m_ending->strikeNumbers();
    showNotes();
}

void CallForm::pastedInPart(QWidget *field) {
    if (m_ending->isAncestorOf(field)) {
        // Said when the form has done with the new text, which clears what was said before.
        QMetaObject::invokeMethod(
            this, [this] { complain(m_ending, [] { return cutShortRemark(); }); }, Qt::QueuedConnection);
        return;
    }
    m_cutShort = field;
    showNotes();
}

void CallForm::cursorMoved(const QWidget *from, const QWidget *to) {
    if (m_filling || isBusy() || !((from && isAncestorOf(from)) || (to && isAncestorOf(to))))
        return;
    if (to && isAncestorOf(to)) {
        m_strip->setWriting(to == m_story);
        QMetaObject::invokeMethod(this, &CallForm::keepCursorInSight, Qt::QueuedConnection); // when all is laid out
    }
    if (from == m_telephone)
        m_telephoneLeft = m_telephonePassed = true;
    else if (to == m_name || to == m_withheld || to == m_callBack || to == m_language)
        m_telephonePassed = true;
    if (from == m_urgent)
        m_urgentAsked = false;
    showNotes();
    draftDue();
}

void CallForm::followCallBack() {
    // Nobody without name and number can be called back; chosen by hand, it stays as chosen.
    if (m_telephone->spokenText().trimmed().isEmpty())
        m_telephoneLeft = false;
    if (!m_callBackByHand && !m_filling)
        m_callBack->setChecked(!m_withheld->isChecked() || !m_telephone->spokenText().trimmed().isEmpty());
}

} // namespace baro
