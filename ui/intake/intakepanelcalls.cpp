#include "complaint/conditions.h"
#include "complaint/formdraft.h"
#include "handover/sheetdraft.h"
#include "intake/callsaving.h"
#include "intake/intakepanel.h"
#include "intake/receiptnotice.h"
#include "intake/spokenpromise.h"
#include "settings/entrydraft.h"
#include "text/problemtext.h"
#include "text/timetext.h"
#include "widgets/answer.h"
#include "widgets/keybutton.h"
#include "widgets/session.h"

#include <QApplication>
#include <QTabWidget>

#include <algorithm>

namespace baro {

void IntakePanel::attach(const Receipt &receipt, const CallForm::AttachTo &to) {
    if (receipt.complaints.empty() || !receipt.number)
        return;
    const Tied tied{receipt.complaints.front(), *receipt.number, to};
    m_tied = tied;
    m_receipt->showTie(tied.number, ReceiptNotice::Tie::UnderWay, to.number);
    auto *saving = new CallSaving(m_session.desk(), this);
    m_attaching.push_back(saving);
    const auto over = [this, saving] {
        std::erase(m_attaching, saving);
        saving->deleteLater();
    };
    connect(saving, &CallSaving::saved, this, [this, tied, over](const Receipt &attached) {
        over();
        m_receipt->showTie(tied.number, ReceiptNotice::Tie::Tied, tied.to.number);
        Q_EMIT m_session.done(attached.command, tr("Attached to %1 as also reported").arg(tied.to.number.toString()));
    });
    connect(saving, &CallSaving::refused, this, [this, tied, over](const Problem &problem) {
        over();
        m_tied.reset();
        m_receipt->showTie(tied.number, ReceiptNotice::Tie::Refused, tied.to.number, problem);
    });
    connect(saving, &CallSaving::delayed, this, [this, tied](const Problem &problem) {
        m_receipt->showTie(tied.number, ReceiptNotice::Tie::Delayed, tied.to.number, problem);
    });
    saving->submit(m_session.desk().request(commands::Attach{tied.complaint, to.complaint}), {});
}

QString IntakePanel::savedText(const SpokenDetails &details, Instant receivedAt, CallForm::End end,
                               std::optional<SquadId> squad, const std::optional<CallForm::AttachTo> &reportOf) const {
    if (end == CallForm::End::Answered)
        return tr("Saved as answered; it is closed, and nothing is promised.");
    if (reportOf)
        return tr("Saved as one more report of %1; no squad was sent for it.").arg(reportOf->number.toString());
    const QString saved =
        squad ? tr("Saved and sent: %1.", "a squad").arg(m_session.name(squad)) : tr("Saved; no squad was sent.");
    const Reference &reference = *m_session.reference();
    const auto due = conditions::isDanger(details.subtype, details.danger, reference)
                         ? std::nullopt
                         : toldTo(details, receivedAt, reference, SquadAdviser::of(m_session));
    if (!due)
        return saved + u' ' + tr("No time was promised.");
    const QTimeZone &zone = m_session.zone();
    const Instant out = std::chrono::floor<Minutes>(due->out);
    const Instant done = std::chrono::floor<Minutes>(due->resolve);
    const bool sameDay = toDateTime(out, zone).date() == toDateTime(done, zone).date();
    const auto when = [&](Instant at) { return timeNear(at, m_session.now(), zone, m_session.language()); };
    return saved + u' ' +
           tr("Promised: out by %1, done by %2.", "times").arg(when(out), sameDay ? timeOfDay(done, zone) : when(done));
}

void IntakePanel::offerUnsending(const Receipt &receipt, SquadId squad) {
    if (receipt.complaints.empty() || !receipt.number)
        return;
    m_sent = Sent{receipt.complaints.front(), *receipt.number};
    Q_EMIT m_session.done(
        receipt.command,
        tr("%1: %2 told to go", "number, squad").arg(receipt.number->toString(), m_session.name(std::optional(squad))));
}

void IntakePanel::followReceipt(const Changes &changes) {
    const auto changed = [&](ComplaintId id) {
        return std::ranges::find(changes.complaints, id) != changes.complaints.end();
    };
    if (m_sent && changed(m_sent->complaint))
        whenAnswered(m_session.desk(), m_session.desk().complaint(m_sent->complaint), this,
                     [this, sent = *m_sent](const Result<ComplaintView> &view) {
                         if (view)
                             m_receipt->showSent(sent.number, !view->complaint().dispatches.empty());
                     });
    if (!m_tied || !changed(m_tied->complaint))
        return;
    // Taken back, or detached by somebody: the receipt must not say otherwise.
    whenAnswered(m_session.desk(), m_session.desk().complaint(m_tied->complaint), this,
                 [this, tied = *m_tied](const Result<ComplaintView> &view) {
                     if (!view || !m_tied || m_tied->complaint != tied.complaint || !m_attaching.empty())
                         return;
                     m_receipt->showTie(tied.number,
                                        view->complaint().attachedTo == tied.to.complaint ? ReceiptNotice::Tie::Tied
                                                                                          : ReceiptNotice::Tie::None,
                                        tied.to.number);
                 });
}

void IntakePanel::discard(CallForm *form) {
    const CallDraft draft = form->draft();
    if (!draft.isEmpty()) {
        m_discarded = Discarded{draft, form->startedAt().value_or(m_session.now())};
        m_bringBack->show();
    }
    form->dropDraft();
    remove(form);
}

void IntakePanel::bringBack() {
    if (!m_discarded)
        return;
    CallForm *again = addForm(m_tabs->currentIndex() + 1);
    again->restore(m_discarded->draft, m_discarded->startedAt, false);
    m_discarded.reset();
    m_bringBack->hide();
    m_tabs->setCurrentWidget(again);
    again->takeCursor();
}

void IntakePanel::takeOverDrafts() {
    whenAnswered(m_session.desk(), m_session.desk().takeOverDrafts(), this, [this](Result<std::vector<Draft>> drafts) {
        if (!drafts) {
            Q_EMIT m_session.said(problemText(drafts.error(), m_session.zone()));
            return;
        }
        int at = 0;
        CallForm *newest = nullptr;
        bool cursorElsewhere = false; ///< what had the cursor comes back with it
        for (const Draft &kept : *drafts) {
            const auto draft = CallDraft::fromJson(kept.data);
            if (!draft && SheetDraft::fromJson(kept.data)) {
                Q_EMIT sheetFound(kept);
                continue;
            }
            if (const auto form = draft ? std::nullopt : FormDraft::fromJson(kept.data)) {
                cursorElsewhere = cursorElsewhere || form->focus;
                Q_EMIT formFound(kept);
                continue;
            }
            if (const auto entry = draft ? std::nullopt : EntryDraft::fromJson(kept.data)) {
                cursorElsewhere = cursorElsewhere || entry->field;
                Q_EMIT entryFound(kept);
                continue;
            }
            if (!draft) {
                // Not ours to throw away: another version of the program wrote it, and will read it.
                Q_EMIT m_session.said(
                    tr("A half-taken call was kept by another version of the program and stays in the file."));
                continue;
            }
            if (draft->isEmpty()) {
                m_session.desk().dropDraft(kept.tab);
                continue;
            }
            newest = addForm(at++, kept.tab);
            newest->restore(*draft, kept.startedAt, true);
        }
        // Whoever types already is not interrupted; the tabs stand beside.
        if (newest && current()->isEmpty()) {
            // Before the window is active nobody has the cursor, and it is meant for here.
            const bool cursor = !cursorElsewhere && (hasCursor() || !QApplication::focusWidget());
            m_tabs->setCurrentWidget(newest);
            if (cursor)
                newest->takeCursor();
        }
    });
}

} // namespace baro
