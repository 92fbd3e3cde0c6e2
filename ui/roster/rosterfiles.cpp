#include "complaint/rosterof.h"
#include "desk/lane.h"
#include "exchange/rosterfile.h"
#include "roster/rosterroom.h"
#include "roster/rostersheet.h"
#include "text/problemtext.h"
#include "widgets/answer.h"
#include "widgets/banner.h"
#include "widgets/filedialog.h"

#include <QFile>
#include <QFileDialog>
#include <QSaveFile>

#include <algorithm>

/// The roster as a file, in and out.
namespace baro {

namespace {

constexpr std::size_t faultsSaid = 20;

} // namespace

void RosterRoom::askImport() {
    if (refuseChange())
        return;
    // Beside the window, not over it: a call can be taken while it stands there.
    auto *dialog = new QFileDialog(this, tr("A roster as a CSV file"));
    leaveFilesClosed(*dialog);
    dialog->setObjectName(QStringLiteral("rosterFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("CSV files (*.csv *.txt)"), tr("All files (*)")});
    dialog->setModal(false);
    connect(dialog, &QFileDialog::fileSelected, this, &RosterRoom::takeFile);
    dialog->show();
}

void RosterRoom::askExport() {
    auto *dialog = new QFileDialog(this, tr("The roster of this week and the next four"));
    leaveFilesClosed(*dialog);
    dialog->setObjectName(QStringLiteral("rosterSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV files (*.csv *.txt)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("roster-%1.csv").arg(toDate(m_monday).toString(Qt::ISODate)));
    dialog->setModal(false);
    connect(dialog, &QFileDialog::fileSelected, this, &RosterRoom::writeFile);
    dialog->show();
}

void RosterRoom::writeFile(const QString &file) {
    const RosterSheet sheet(m_session.reference());
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        say([this, problem = Problem{ProblemCode::CannotWrite, {file, out.errorString()}}] {
            return problemText(problem, m_session.zone());
        });
        return;
    }
    const Result<std::int64_t> rows = writeRoster(out, sheet.roster(), m_monday, m_monday + std::chrono::days{34});
    if (!rows || !out.commit()) {
        say([this, problem = Problem{ProblemCode::CannotWrite, {file, out.errorString()}}] {
            return problemText(problem, m_session.zone());
        });
        return;
    }
    Q_EMIT m_session.said(tr("%n row(s) of the roster written to %1", nullptr, static_cast<int>(*rows)).arg(file));
}

void RosterRoom::takeFile(const QString &file) {
    if (m_reading || refuseChange())
        return;
    m_reading = true;
    showButtons();
    auto reading = m_watch.lane().post([file, reference = m_session.reference()]() -> Result<RosterReading> {
        QFile in(file);
        if (!in.exists())
            return refuse(ProblemCode::FileMissing, {file});
        if (!in.open(QIODevice::ReadOnly))
            return refuse(ProblemCode::CannotRead, {file});
        return readRoster(in, *rosterOf(*reference));
    });
    whenAnswered(m_session.desk(), std::move(reading), this,
                 [this, file](const Result<RosterReading> &read) { taken(file, read); });
}

void RosterRoom::taken(const QString &file, const Result<RosterReading> &reading) {
    m_reading = false;
    showButtons();
    if (!reading) {
        say([this, problem = reading.error()] { return problemText(problem, m_session.zone()); });
        return;
    }
    if (!reading->faults.empty()) {
        say([this, faults = reading->faults] {
            QStringList lines{tr("Nothing of this file was taken: %n line(s) cannot be used.", nullptr,
                                 static_cast<int>(faults.size()))};
            for (std::size_t i = 0; i < std::min(faultsSaid, faults.size()); ++i)
                lines += tr("Line %1: %2").arg(faults[i].line).arg(problemText(faults[i].problem, m_session.zone()));
            return lines.join(u'\n');
        });
        return;
    }
    if (reading->weeks.empty()) {
        m_banner->say(Banner::Kind::Notice,
                      [] { return tr("The roster says already what stands in this file. Nothing was changed."); });
        return;
    }
    const ReferencePointer reference = m_session.reference();
    std::vector<RosterChange> changes;
    LocalDay first = LocalDay::max();
    for (const RosterWeek &week : reading->weeks) {
        const auto squad = reference->idOf<Squad>(week.squad());
        const LocalDay monday = localDay(QDate::fromString(week.monday(), Qt::ISODate));
        first = std::min(first, monday);
        for (int day = 0; squad && day < 7; ++day)
            changes.push_back({*squad, monday + std::chrono::days{day}, week.days[static_cast<std::size_t>(day)]});
    }
    const auto count = static_cast<int>(reading->weeks.size());
    showWeek(first);
    change(std::move(changes), tr("Roster, %n week(s) of squads taken from a file", nullptr, count));
    Q_UNUSED(file)
}

} // namespace baro
