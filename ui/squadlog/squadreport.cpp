#include "squadlog/squadreport.h"

#include "search/keystrokes.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <tuple>

namespace baro {

namespace {

bool fits(const OpenDispatch &dispatch, SquadNews news) {
    return news == SquadNews::TurnedBack ? !dispatch.arrivedAt : nextNews(dispatch) == news;
}

/// 0 only chosen, 1 told to go, 2 out, 3 on site.
int progress(const OpenDispatch &dispatch) {
    if (dispatch.arrivedAt)
        return 3;
    if (dispatch.outAt)
        return 2;
    return dispatch.calledAt ? 1 : 0;
}

} // namespace

SquadNews nextNews(const OpenDispatch &dispatch) {
    if (dispatch.arrivedAt)
        return SquadNews::Done;
    return dispatch.outAt ? SquadNews::Arrived : SquadNews::Out;
}

std::optional<SquadNews> newsOfKey(const QString &typed) {
    const QString key = keyStrokes(typed).toLower();
    if (key == u'o')
        return SquadNews::Out;
    if (key == u'a')
        return SquadNews::Arrived;
    if (key == u'd')
        return SquadNews::Done;
    if (key == u't')
        return SquadNews::TurnedBack;
    return std::nullopt;
}

std::vector<OpenDispatch> meantBy(const std::vector<OpenDispatch> &open, SquadId squad, std::optional<SquadNews> news) {
    std::vector<OpenDispatch> own;
    std::ranges::copy_if(open, std::back_inserter(own), [&](const OpenDispatch &one) { return one.squad == squad; });
    const auto rank = [&](const OpenDispatch &one) {
        const int far = progress(one);
        const int unfit = news && !fits(one, *news) ? 1 : 0;
        return std::tuple(unfit, news ? (far == 0 ? 1 : 0) : -far, one.assignedAt, one.complaint, one.dispatch);
    };
    std::ranges::sort(own, [&](const OpenDispatch &one, const OpenDispatch &other) { return rank(one) < rank(other); });
    return own;
}

std::vector<Command> commandsFor(const OpenDispatch &dispatch, SquadNews news, RecallReason back) {
    const ComplaintId complaint = dispatch.complaint;
    const int no = dispatch.dispatch;
    if (news == SquadNews::TurnedBack)
        return {commands::RecallSquad{complaint, no, back}};
    std::vector<Command> steps;
    if (news == SquadNews::Out || !dispatch.outAt)
        steps.emplace_back(commands::ReportOut{complaint, no});
    if (news == SquadNews::Arrived || (news == SquadNews::Done && !dispatch.arrivedAt))
        steps.emplace_back(commands::ReportArrived{complaint, no});
    if (news == SquadNews::Done)
        steps.emplace_back(commands::Resolve{complaint, Outcome::Done, {}});
    return steps;
}

std::optional<Problem> contradiction(const OpenDispatch &dispatch, SquadNews news, Instant at) {
    if (news == SquadNews::Out && dispatch.outAt)
        return Problem{ProblemCode::AlreadyOut, {}};
    if (news == SquadNews::Arrived && dispatch.arrivedAt)
        return Problem{ProblemCode::AlreadyArrived, {}};
    if (news == SquadNews::Out)
        return std::nullopt; // it may have set out before the desk wrote down that it was chosen
    std::optional<Instant> before = dispatch.arrivedAt ? dispatch.arrivedAt : dispatch.outAt;
    if (news == SquadNews::TurnedBack && !before)
        before = std::max(dispatch.assignedAt, dispatch.calledAt.value_or(dispatch.assignedAt));
    if (before && at < *before)
        return Problem{ProblemCode::BeforePreviousStep, {QString::number(toUnixMs(*before))}};
    return std::nullopt;
}

QString squadAlternatives(const Squad &squad) {
    QStringList found{squad.ko, squad.en, squad.code};
    // Two squads of a kind are told apart by their figure: "ㄷㄹ1" is 도로보수 1반.
    static const QRegularExpression figured(QStringLiteral("^(\\S+) (\\d+)"));
    if (const QRegularExpressionMatch match = figured.match(squad.ko); match.hasMatch()) {
        const QString word = match.captured(1);
        for (qsizetype letters = 2; letters <= word.size(); ++letters)
            found << QString(word.left(letters) + match.captured(2));
    }
    QString initials;
    for (const QString &word : squad.en.section(u'(', 0, 0).split(u' ', Qt::SkipEmptyParts)) {
        if (word.front().isDigit()) {
            found << QString(initials + word);
            // "RRS1" and, without the word Squad, "RR1".
            found << QString(initials.chopped(1) + word);
        } else {
            initials += word.front();
        }
    }
    found << initials;
    if (squad.telephone)
        for (const qsizetype digits : {qsizetype(4), qsizetype(8), squad.telephone->size()})
            found << squad.telephone->right(digits);
    found.removeAll(QString());
    found.removeDuplicates();
    return found.join(u'\n');
}

} // namespace baro
