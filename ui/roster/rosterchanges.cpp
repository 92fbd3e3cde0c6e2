#include "roster/awaypanel.h"
#include "roster/rostermodel.h"
#include "roster/rosterroom.h"
#include "roster/rosterview.h"
#include "text/problemtext.h"
#include "widgets/answer.h"
#include "widgets/banner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSpinBox>

#include <algorithm>
#include <set>

/// What a person changes in the roster: cells, weeks, and the way of each change to the file.
namespace baro {

void RosterRoom::setCells(const QModelIndexList &cells, const QString &text) {
    if (cells.isEmpty() || refuseChange())
        return;
    std::vector<RosterChange> changes;
    for (const QModelIndex &index : cells)
        changes.push_back({m_model->squadAt(index.row()), m_model->dayAt(index.column()), text});
    const QString says = text.isEmpty() ? tr("off duty") : text;
    const QString sentence =
        changes.size() == 1
            ? tr("%1: %2", "day and squad, shifts").arg(placeText(changes.front().squad, changes.front().day), says)
            : tr("Roster, %n cell(s): %1", nullptr, static_cast<int>(changes.size())).arg(says);
    change(std::move(changes), sentence);
}

void RosterRoom::change(std::vector<RosterChange> changes, const QString &sentence) {
    m_banner->dismiss();
    m_actions.push_back({std::move(changes), sentence});
    refresh();
    sendNext();
}

void RosterRoom::sendNext() {
    if (m_sending || m_retry.isActive())
        return;
    while (!m_actions.empty()) {
        Action &action = m_actions.front();
        if (!action.request) {
            std::vector<commands::Define> defines =
                RosterSheet(m_session.reference()).defining(action.changes, m_session.now());
            if (defines.empty()) {
                m_actions.pop_front();
                continue;
            }
            action.request = m_session.desk().request(commands::DefineAll{std::move(defines)});
        }
        m_sending = true;
        whenAnswered(m_session.desk(), m_session.desk().submit(*action.request), this,
                     [this](const Result<Receipt> &answer) { answered(answer); });
        return;
    }
}

void RosterRoom::answered(const Result<Receipt> &answer) {
    m_sending = false;
    Action &action = m_actions.front();
    if (!answer && mayPass(answer.error().code)) {
        say([this, problem = answer.error()] {
            return tr("%1 What was set here stays and is tried again every two seconds.")
                .arg(problemText(problem, m_session.zone()));
        });
        m_retry.start();
        return;
    }
    if (!answer && answer.error().code == ProblemCode::ChangedMeanwhile && action.request) {
        // A colleague set other days of the same week: ours are put upon those, as soon as this desk has heard of them.
        action.request.reset();
        QTimer::singleShot(m_retry.intervalAsDuration(), this, &RosterRoom::sendNext);
        return;
    }
    const QString sentence = action.sentence;
    m_actions.pop_front();
    if (answer)
        Q_EMIT m_session.done(answer->command, sentence);
    else if (answer.error().code != ProblemCode::NothingChanged)
        say([this, problem = answer.error()] { return problemText(problem, m_session.zone()); });
    refresh();
    sendNext();
}

void RosterRoom::letterTyped(const QString &letter) {
    if (refuseChange() || !m_sheet)
        return;
    std::vector<QString> fitting;
    for (const Shift &shift : m_sheet->roster().book().shifts)
        if ((!shift.until || *shift.until > m_session.now()) && shift.code.startsWith(letter, Qt::CaseInsensitive))
            fitting.push_back(shift.code);
    if (fitting.size() == 1)
        setCells(m_view->chosen(), fitting.front());
    else if (fitting.empty())
        say([letter] {
            return tr("No shift begins with \"%1\". Nothing was changed; the shifts stand below the grid.").arg(letter);
        });
    else
        m_view->write(letter);
}

void RosterRoom::nextChoice() {
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || !m_sheet)
        return;
    const std::vector<QString> choices = m_sheet->choices(m_model->squadAt(current.row()));
    const auto at = std::ranges::find(choices, current.data().toString());
    const bool last = at == choices.end() || at + 1 == choices.end();
    setCells(m_view->chosen(), last ? choices.front() : *(at + 1));
}

void RosterRoom::copyCells() {
    QGuiApplication::clipboard()->setText(m_model->textOf(m_view->chosen()));
}

void RosterRoom::pasteCells() {
    const QModelIndexList chosen = m_view->chosen();
    if (chosen.isEmpty())
        return;
    int row = chosen.first().row();
    int column = chosen.first().column();
    for (const QModelIndex &index : chosen) {
        row = std::min(row, index.row());
        column = std::min(column, index.column());
    }
    paste(row, column, QGuiApplication::clipboard()->text(), true);
}

/// Lines and tabs from a cell on; a smaller piece goes on and on as far as the selection reaches.
void RosterRoom::paste(int row, int column, const QString &text, bool fill) {
    if (refuseChange() || !m_sheet)
        return;
    QString whole = text;
    whole.remove(u'\r');
    if (whole.endsWith(u'\n'))
        whole.chop(1);
    std::vector<QStringList> cells;
    for (const QString &line : whole.split(u'\n')) {
        QStringList made;
        for (const QString &cell : line.split(u'\t')) {
            const auto read = cellTextFrom(cell, m_sheet->roster(), m_session.now());
            if (!read) {
                say([word = read.error().left(40)] {
                    return tr("There is no shift \"%1\". Nothing was changed; the shifts stand below the grid.")
                        .arg(word);
                });
                return;
            }
            made += *read;
        }
        cells.push_back(made);
    }
    int rows = static_cast<int>(cells.size());
    int columns = static_cast<int>(cells.front().size());
    if (fill)
        for (const QModelIndex &index : m_view->chosen()) {
            rows = std::max(rows, index.row() - row + 1);
            columns = std::max(columns, index.column() - column + 1);
        }
    std::vector<RosterChange> changes;
    for (int r = 0; r < rows && row + r < m_model->rowCount(); ++r) {
        const QStringList &line = cells[static_cast<std::size_t>(r) % cells.size()];
        for (int c = 0; c < columns && column + c < m_model->columnCount(); ++c)
            changes.push_back({m_model->squadAt(row + r), m_model->dayAt(column + c), line[c % line.size()]});
    }
    const QString sentence = tr("Roster, %n cell(s) copied", nullptr, static_cast<int>(changes.size()));
    change(std::move(changes), sentence);
}

void RosterRoom::write(int row, int column, const QString &typed) {
    if (!m_sheet)
        return;
    const auto text = cellTextFrom(typed, m_sheet->roster(), m_session.now());
    if (!text) {
        say([word = text.error().left(40)] {
            return tr("There is no shift \"%1\". Nothing was changed; the shifts stand below the grid.").arg(word);
        });
        return;
    }
    const QModelIndex index = m_model->index(row, column);
    const QModelIndexList chosen = m_view->chosen();
    setCells(chosen.contains(index) ? chosen : QModelIndexList{index}, *text);
}

void RosterRoom::copyWeek() {
    if (refuseChange() || !m_sheet)
        return;
    std::set<int> rows;
    for (const QModelIndex &index : m_view->chosen())
        rows.insert(index.row());
    const Holidays &holidays = m_sheet->roster().calendar().holidays();
    std::vector<RosterChange> changes;
    std::set<LocalDay> left;
    for (int week = 1; week <= m_weeks->value(); ++week)
        for (int day = 0; day < 7; ++day) {
            const LocalDay source = m_monday + std::chrono::days{day};
            const LocalDay target = source + std::chrono::days{7 * week};
            // Duty of a weekday is none of a holiday's, nor the other way round: what stands there stays.
            if (holidays.contains(source) != holidays.contains(target)) {
                left.insert(target);
                continue;
            }
            for (const int row : rows) {
                const SquadId squad = m_model->squadAt(row);
                changes.push_back({squad, target, m_sheet->text(squad, source)});
            }
        }
    if (changes.empty())
        return;
    const QString weeks = tr("%n week(s)", nullptr, m_weeks->value());
    QString sentence = tr("The week of %n squad(s) copied to %1", nullptr, static_cast<int>(rows.size())).arg(weeks);
    if (!left.empty()) {
        QStringList names;
        for (const LocalDay day : left)
            names += dayNamed(day);
        sentence = tr("%1. Left as they were, for a holiday is no weekday: %2", "what was done, days")
                       .arg(sentence, names.join(QStringLiteral(", ")));
    }
    change(std::move(changes), sentence);
}

/// "Fri 25 Dec (Christmas Day)"; without a holiday, the day alone.
QString RosterRoom::dayNamed(LocalDay day) const {
    const std::vector<Holiday> holidays = m_sheet->roster().calendar().holidays().on(day);
    if (holidays.empty())
        return shortDay(day);
    const bool korean = currentLanguage() == Language::Korean;
    return tr("%1 (%2)", "day, its name")
        .arg(shortDay(day), korean ? holidays.front().korean : holidays.front().english);
}

void RosterRoom::backToPattern() {
    if (refuseChange())
        return;
    std::vector<RosterChange> changes;
    for (const QModelIndex &index : m_view->chosen())
        changes.push_back({m_model->squadAt(index.row()), m_model->dayAt(index.column()), std::nullopt});
    const auto count = static_cast<int>(changes.size());
    if (count > 0)
        change(std::move(changes), tr("Roster, %n cell(s) back to the pattern", nullptr, count));
}

void RosterRoom::openAway() {
    if (!refuseChange())
        m_away->add();
}

} // namespace baro
