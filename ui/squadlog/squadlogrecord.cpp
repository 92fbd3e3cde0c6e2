#include "squadlog/squadlog.h"
#include "text/codetext.h"
#include "text/problemtext.h"
#include "text/timetext.h"
#include "widgets/answer.h"
#include "widgets/choicefield.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>

namespace baro {

// --- recording -------------------------------------------------------------------------------------------------------

void SquadLog::record() {
    if (m_entry)
        return;
    const OpenDispatch *meant = dispatch();
    if (!meant) {
        // The line says already what is missing; the cursor goes where it can be given.
        if (!m_by)
            m_squad->setFocus(Qt::TabFocusReason);
        QApplication::beep();
        return;
    }
    const Minutes ago = minutesAgo();
    const Instant now = m_session.now();
    const std::optional<Instant> at = ago > Minutes{0} ? std::optional(now - ago) : std::nullopt;
    if (!alreadyText(*meant).isEmpty()) {
        QApplication::beep(); // the line says so
        return;
    }
    if (const auto problem = contradiction(*meant, m_told, at.value_or(now))) {
        complain([this, problem = *problem] { return problemText(problem, m_session.zone()); });
        return;
    }
    m_trouble = nullptr;
    m_entry = Entry{commandsFor(*meant, m_told, m_back),
                    {},
                    at,
                    meant->seq,
                    m_session.name(meant->squad),
                    meant->number.toString(),
                    m_told,
                    m_back};
    giveCursorBack(); // first: a field that is switched off would send the cursor anywhere
    setEnabled(false);
    m_typedSince = false;
    send();
}

void SquadLog::send() {
    Desk &desk = m_session.desk();
    Request request = desk.request(m_entry->commands[m_entry->done.size()]);
    request.occurredAt = m_entry->at;
    request.saidBy = Source::Squad;
    // Looked at only for what happened longer ago than the office lets pass.
    if (m_entry->at)
        request.late = LateReason::SquadReportedLate;
    // The steps of this entry are one event each, and no colleague's.
    request.basedOn = m_entry->seq + static_cast<std::int64_t>(m_entry->done.size());
    whenAnswered(desk, desk.submit(std::move(request)), this, [this](const Result<Receipt> &answer) {
        if (!m_entry)
            return;
        if (!answer) {
            refused(answer.error());
            return;
        }
        m_entry->done.push_back(answer->command);
        if (m_entry->done.size() < m_entry->commands.size())
            send();
        else
            recorded();
    });
}

void SquadLog::recorded() {
    const Entry entry = *std::exchange(m_entry, std::nullopt);
    setEnabled(true);
    hideLine();
    Q_EMIT m_session.doneTogether(entry.done, entrySentence(entry, entry.commands.size()));
}

void SquadLog::refused(const Problem &problem) {
    const Entry entry = *std::exchange(m_entry, std::nullopt);
    setEnabled(true);
    if (!entry.done.empty())
        Q_EMIT m_session.doneTogether(entry.done, entrySentence(entry, entry.done.size()));
    complain([this, problem, entry] {
        const QString why = problemText(problem, m_session.zone());
        if (entry.done.empty())
            return why;
        QStringList steps;
        for (size_t i = 0; i < entry.done.size(); ++i)
            steps << stepText(entry.commands[i]);
        return tr("%1 Written down so far: %2.").arg(why, steps.join(QStringLiteral(", ")));
    });
    read();
    // The squad is still on the telephone; but a cursor that is in use is left alone.
    if (!m_typedSince)
        takeCursor();
}

QString SquadLog::entrySentence(const Entry &entry, size_t commands) const {
    QStringList steps;
    for (size_t i = 0; i < commands; ++i)
        steps << stepText(entry.commands[i]);
    return tr("%1, %2: %3").arg(entry.squad, entry.number, steps.join(QStringLiteral(", ")));
}

// --- words -----------------------------------------------------------------------------------------------------------

QString SquadLog::newsText(SquadNews news) const {
    switch (news) {
    case SquadNews::Out:
        return tr("Set out");
    case SquadNews::Arrived:
        return tr("Arrived");
    case SquadNews::Done:
        return tr("Done");
    case SquadNews::TurnedBack:
        break;
    }
    return tr("Turned back");
}

QString SquadLog::stepText(const Command &command) const {
    if (std::holds_alternative<commands::ReportOut>(command))
        return newsText(SquadNews::Out);
    if (std::holds_alternative<commands::ReportArrived>(command))
        return newsText(SquadNews::Arrived);
    if (const auto *recall = std::get_if<commands::RecallSquad>(&command))
        return tr("Turned back (%1)").arg(text(recall->reason));
    return newsText(SquadNews::Done);
}

QString SquadLog::dispatchText(const OpenDispatch &dispatch) const {
    QStringList place;
    if (dispatch.district)
        place << m_session.name(dispatch.district);
    if (!dispatch.place.isEmpty())
        place << dispatch.place;
    const QString where = place.isEmpty() ? QStringLiteral("—") : place.join(QStringLiteral(", "));
    const QString what = tr("%1 · %2 · %3").arg(dispatch.number.toString(), m_session.name(dispatch.subtype), where);
    const Instant now = m_session.now();
    const auto when = [&](Instant at) { return timeNear(at, now, m_session.zone(), m_session.language()); };
    if (dispatch.arrivedAt)
        return tr("%1 · on site since %2").arg(what, when(*dispatch.arrivedAt));
    if (dispatch.outAt)
        return tr("%1 · on its way since %2").arg(what, when(*dispatch.outAt));
    if (dispatch.calledAt)
        return tr("%1 · told to go at %2").arg(what, when(*dispatch.calledAt));
    return tr("%1 · chosen at %2, not told to go yet").arg(what, when(dispatch.assignedAt));
}

/// What was told stands there already: no second one is written down.
QString SquadLog::alreadyText(const OpenDispatch &dispatch) const {
    const auto when = [this](Instant at) {
        return timeNear(at, m_session.now(), m_session.zone(), m_session.language());
    };
    if (m_told == SquadNews::Arrived && dispatch.arrivedAt)
        return tr("Its arrival at %1 stands already, so there is nothing to write down. D: done; T: turned back.")
            .arg(when(*dispatch.arrivedAt));
    if (m_told == SquadNews::Out && dispatch.outAt)
        return dispatch.arrivedAt
                   ? tr("That it set out at %1 stands already, so there is nothing to write down. D: done; T: turned back.")
                         .arg(when(*dispatch.outAt))
                   : tr("That it set out at %1 stands already, so there is nothing to write down. A: arrived; D: done; T: "
                        "turned back.")
                         .arg(when(*dispatch.outAt));
    return {};
}

QString SquadLog::effectText(const OpenDispatch &dispatch) const {
    QStringList steps;
    for (const Command &command : commandsFor(dispatch, m_told, m_back))
        steps << stepText(command);
    QStringList sentences{tr("Enter writes down: %1.").arg(steps.join(QStringLiteral(", ")))};
    if (m_told == SquadNews::TurnedBack)
        sentences << tr("T once more: another reason.");
    const auto others = std::ranges::count_if(m_open, [&](const OpenDispatch &one) {
        return one.complaint == dispatch.complaint && one.dispatch != dispatch.dispatch;
    });
    if (m_told == SquadNews::Done && others > 0)
        sentences << tr("%n other squad(s) of this complaint end(s) with it.", nullptr, static_cast<int>(others));
    if (m_meant.size() > 1) {
        const auto at = std::ranges::find(m_meant, dispatch) - m_meant.begin();
        sentences << tr("%1 of %2; Up and Down choose another.").arg(at + 1).arg(m_meant.size());
    }
    return sentences.join(u' ');
}

QString SquadLog::words() const {
    if (m_trouble)
        return m_trouble();
    if (!m_current)
        return tr("The squads that are under way are being read.");
    const auto chosen = m_by;
    if (const OpenDispatch *meant = dispatch()) {
        const QString already = alreadyText(*meant);
        return tr("%1. %2").arg(dispatchText(*meant), already.isEmpty() ? effectText(*meant) : already);
    }
    if (chosen && m_meant.empty())
        return tr("%1 has no open errand: there is nothing to write down. Choose a squad for the complaint first.")
            .arg(m_session.name(chosen));
    if (chosen)
        return tr("The errand that was meant has ended meanwhile. Up and Down choose another.");
    if (m_open.empty())
        return tr(
            "No squad is under way. Once a squad is chosen for a complaint, what it reports is written down here.");
    return tr("Type the squad: initials, name, code or the last digits of its telephone, then Enter. Open errands: %1.")
        .arg(m_open.size());
}

void SquadLog::showWords() {
    const QString said = words();
    const int size = std::max(16, fontMetrics().height());
    m_sign->setVisible(static_cast<bool>(m_trouble));
    m_sign->setPixmap(icon(QStringLiteral("alert"), Meaning::Late).pixmap(QSize(size, size), devicePixelRatioF()));
    QPalette colours = palette();
    if (m_trouble)
        colours.setColor(QPalette::WindowText, colourOf(Meaning::Late, palette()));
    if (m_words->palette() != colours)
        m_words->setPalette(colours);
    const Instant at = m_session.now() - minutesAgo();
    m_ago->setText(tr("min ago, at %1").arg(timeOfDay(at, m_session.zone())));
    m_record->setEnabled(dispatch() && alreadyText(*dispatch()).isEmpty());
    if (m_words->text() == said)
        return;
    m_words->setText(said);
    m_words->setAccessibleName(said);
    if (!isVisible())
        return;
    place();
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SquadLog::showNews() {
    KeyButton *told = m_news[static_cast<size_t>(m_told)];
    told->setChecked(true);
    if (const QWidget *focus = QApplication::focusWidget(); focus && focus != told && m_what->isAncestorOf(focus))
        told->setFocus(Qt::OtherFocusReason);
}

void SquadLog::complain(std::function<QString()> words) {
    m_trouble = std::move(words);
    showWords();
}

void SquadLog::retranslateUi() {
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setText(tr("Squad log"));
    m_title->setFixedHeight(m_record->sizeHint().height());
    setAccessibleName(tr("Squad log"));
    m_squad->setAccessibleName(tr("Squad that reports"));
    m_squad->setPlaceholderText(tr("Squad"));
    m_squad->setFixedWidth(fontMetrics().averageCharWidth() * 23);
    m_what->setAccessibleName(tr("What happened"));
    for (size_t i = 0; i < m_news.size(); ++i)
        m_news[i]->setWords(newsText(static_cast<SquadNews>(i)));
    m_minutes->setAccessibleName(tr("Minutes ago"));
    m_minutes->setPlaceholderText(QStringLiteral("0"));
    m_minutes->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000")) + 20);
    m_minutes->setFont(figureFont(font()));
    m_record->setWords(tr("Write down"));
    m_close->setWords(tr("Close"));
    fillSquads();
    showWords();
    if (isVisible())
        place();
}

void SquadLog::changeEvent(QEvent *event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        showWords();
}

} // namespace baro
