#include "handover/handoverpanel.h"
#include "intake/draftkeeping.h"
#include "intake/spokenline.h"
#include "report/paperwindow.h"
#include "text/problemtext.h"
#include "widgets/answer.h"
#include "widgets/banner.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>

namespace baro {

void HandoverPanel::submit(Command command, std::function<void(const Receipt &)> done, std::function<void()> failed,
                           std::optional<std::int64_t> dropDraft) {
    m_waiting = true;
    m_banner->dismiss();
    whenAnswered(m_session.desk(), m_session.desk().submit(m_session.desk().request(std::move(command)), dropDraft),
                 this, [this, done = std::move(done), failed = std::move(failed)](const Result<Receipt> &answer) {
                     m_waiting = false;
                     if (answer) {
                         done(*answer);
                         return;
                     }
                     if (failed)
                         failed();
                     m_banner->say(Banner::Kind::Trouble,
                                   [this, problem = answer.error()] { return problemText(problem, m_session.zone()); });
                 });
}

void HandoverPanel::give() {
    QGuiApplication::inputMethod()->commit();
    if (m_waiting || !m_draftShown)
        return;
    // What stands on the screen is what is given.
    commands::GiveHandover command;
    for (const HandoverLine &line : m_model->lines())
        command.items.push_back({line.id, wordsOf(line.note)});
    command.note = wordsOf(m_sheetNote->text());
    const int count = static_cast<int>(command.items.size());
    // The draft goes with the sheet, in one transaction.
    m_drafts->pause();
    submit(
        std::move(command),
        [this, count](const Receipt &receipt) {
            m_notes.clear();
            m_sheetNote->restore({});
            beginSheet(--m_lastTab);
            m_table->clearSelection();
            m_list->setFocus(Qt::OtherFocusReason);
            choose(receipt.handover);
            m_banner->say(Banner::Kind::Notice, [count] {
                return tr("Handed over: %n complaint(s). Whoever comes next takes it over with Alt+2.", nullptr, count);
            });
            readHandovers();
        },
        [this] { m_drafts->resume(); }, m_tab);
}

void HandoverPanel::takeOver() {
    QGuiApplication::inputMethod()->commit();
    if (m_waiting || !m_chosen)
        return;
    submit(commands::TakeHandover{*m_chosen, wordsOf(m_takenNote->text())}, [this](const Receipt &) {
        m_takenNote->clear();
        m_list->setFocus(Qt::OtherFocusReason);
        m_banner->say(Banner::Kind::Notice, [] { return tr("Taken over. The desk is yours."); });
        readHandovers();
    });
}

void HandoverPanel::showPaper() {
    QGuiApplication::inputMethod()->commit();
    const HandoverSource kept = source();
    const QString day = toDateTime(kept.at, m_session.zone()).toString(QStringLiteral("yyyyMMdd-HHmm"));
    auto *paper = new PaperWindow(
        m_session,
        [kept, session = &m_session](bool) {
            const ReferencePointer reference = session->reference();
            return paperOf(sheetOf(kept, *reference, session->language()), *reference, session->language());
        },
        PaperWindow::Personal::None, QStringLiteral("handover-") + day, this);
    paper->show();
}

SheetDraft HandoverPanel::notes() const {
    return {m_notes, m_sheetNote->spokenText()};
}

void HandoverPanel::beginSheet(std::int64_t tab) {
    delete m_drafts;
    m_tab = tab;
    m_draftTrouble.reset();
    m_drafts = new DraftKeeping(
        m_session.desk(), tab, [this] { return notes().toJson(); }, this);
    connect(m_drafts, &DraftKeeping::kept, this, [this](const std::optional<Problem> &problem) {
        if (problem.has_value() == m_draftTrouble.has_value())
            return;
        m_draftTrouble = problem;
        if (problem)
            m_banner->say(Banner::Kind::Warning, [this, problem = *problem] {
                return tr("These notes are kept on the screen only, until they can be written. %1")
                    .arg(problemText(problem, m_session.zone()));
            });
        else
            m_banner->dismiss();
    });
}

void HandoverPanel::noted() {
    m_drafts->touch(m_session.now());
}

void HandoverPanel::restoreNotes(const Draft &kept) {
    const auto found = SheetDraft::fromJson(kept.data);
    if (!found || found->isEmpty()) {
        m_session.desk().dropDraft(kept.tab);
        return;
    }
    SheetDraft all = *found;
    all.add(notes());
    m_notes = all.notes;
    m_sheetNote->restore(all.note);
    noted();
    // Posted behind the write of all notes together.
    m_drafts->flush();
    m_session.desk().dropDraft(kept.tab);
    m_restored = true;
    if (isVisible())
        sayRestored();
    readMissing();
    showSheet();
}

void HandoverPanel::sayRestored() {
    if (m_chosen || !std::exchange(m_restored, false))
        return;
    m_banner->say(Banner::Kind::Notice,
                  [] { return tr("Notes typed for a handover that was not given are here again."); });
}

Closing HandoverPanel::mayClose() {
    m_drafts->flush();
    if (m_waiting)
        return Closing::Soon;
    if (!m_draftTrouble)
        return m_drafts->isWriting() ? Closing::Soon : Closing::Now;
    if (notes().isEmpty())
        return Closing::Now;
    Q_EMIT attentionAsked();
    choose(std::nullopt);
    fillList();
    m_banner->say(Banner::Kind::Warning, [] {
        return tr(
            "The notes of this handover stand on the screen only, because they cannot be written to the file, so the "
            "window stays open. Give the handover, or clear the notes; then close the window.");
    });
    return Closing::NotYet;
}

} // namespace baro
