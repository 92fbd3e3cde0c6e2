#include "complaint/actionform.h"
#include "complaint/complaintpanel.h"
#include "complaint/timelinemodel.h"
#include "text/commandtext.h"
#include "text/problemtext.h"
#include "text/timetext.h"
#include "widgets/answer.h"
#include "widgets/banner.h"
#include "widgets/refusal.h"

namespace baro {

void ComplaintPanel::submit(Request request, Action action, QPointer<ActionForm> form) {
    if (request.id.isNull()) {
        Request own = m_session.desk().request(request.command);
        own.occurredAt = request.occurredAt;
        own.saidBy = request.saidBy;
        own.late = request.late;
        own.basedOn = request.basedOn;
        request = std::move(own);
    }
    if (form)
        form->setWaiting(true);
    const Errand errand{*m_id, m_view->complaint().number.toString(), action, form};
    whenAnswered(m_session.desk(), m_session.desk().submit(request), this,
                 [this, request, errand](const Result<Receipt> &receipt) {
                     if (errand.form)
                         errand.form->setWaiting(false);
                     if (receipt || !mayPass(receipt.error().code))
                         m_retries.erase({errand.complaint, errand.action});
                     if (receipt)
                         recorded(errand, request, *receipt);
                     else
                         refused(errand, request, receipt.error());
                 });
}

void ComplaintPanel::recorded(const Errand &errand, const Request &request, const Receipt &receipt) {
    const bool formInSight = errand.form && errand.form == m_form;
    if (errand.form)
        closeForm(errand.form);
    if (formInSight)
        backToWork();
    if (m_id == errand.complaint)
        toTop();
    Q_EMIT m_session.done(
        receipt.command,
        tr("%1 · %2", "number of a complaint, what was done").arg(errand.number, commandText(request.command)));
    load();
}

bool ComplaintPanel::inSight(const Errand &errand) const {
    return m_id == errand.complaint && isVisible() && (!errand.form || errand.form == m_form);
}

/// The one who gave the request has turned to something else: the word goes where he sees it from everywhere.
void ComplaintPanel::sayFar(const Errand &errand, const QString &words) {
    Q_EMIT m_session.said(tr("%1: %2", "number of a complaint, why a step was not recorded").arg(errand.number, words));
    noteRefusal(this);
}

void ComplaintPanel::refused(const Errand &errand, const Request &request, const Problem &problem) {
    if (problem.code == ProblemCode::ChangedMeanwhile) {
        overtaken(errand, request.basedOn.value_or(0), problem);
        return;
    }
    if (errand.form)
        errand.form->refused(problem, request);
    else if (mayPass(problem.code))
        m_retries[{errand.complaint, errand.action}] = request;
    if (!inSight(errand))
        sayFar(errand, problemText(problem, m_session.zone()));
    if (!errand.form && m_id == errand.complaint)
        say(problem);
    load();
}

void ComplaintPanel::overtaken(const Errand &errand, std::int64_t basedOn, const Problem &problem) {
    whenAnswered(
        m_session.desk(), m_session.desk().complaint(errand.complaint), this,
        [this, errand, problem, basedOn](Result<ComplaintView> view) {
            const auto problemWords = [this, problem] { return problemText(problem, m_session.zone()); };
            if (!inSight(errand))
                sayFar(errand, problemWords());
            if (!view) {
                if (errand.form)
                    errand.form->refused(problem, {});
                else if (m_id == errand.complaint)
                    say(problem);
                return;
            }
            TimelineModel told(m_session);
            told.showComplaint(*view);
            QStringList sentences;
            for (const Event &event : view->events)
                if (event.seq > basedOn)
                    sentences << tr("%1, %2: %3", "time, operator, what happened")
                                     .arg(timeOfDay(event.recordedAt, m_session.zone()),
                                          m_session.name(std::optional(event.actor)), told.sentence(event));
            if (errand.form)
                errand.form->overtaken(problem, *view, sentences);
            if (m_id != errand.complaint)
                return;
            if (!m_view || m_view->complaint().id != errand.complaint || m_view->folded.seq <= view->folded.seq) {
                m_view = std::move(*view);
                refresh();
            }
            if (!errand.form)
                m_banner->say(Banner::Kind::Warning, [problemWords, sentences] {
                    QStringList lines{problemWords()};
                    lines += sentences;
                    return lines.join(u'\n');
                });
        });
}

} // namespace baro
