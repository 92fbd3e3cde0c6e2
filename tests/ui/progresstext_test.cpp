#include "support/starterreference.h"
#include "text/progresstext.h"

#include <QSet>

#include <catch2/catch.hpp>

using namespace baro;
using namespace std::chrono_literals;

namespace {

Instant at(const char *time) {
    return instantFromIso(QString::fromLatin1(time) + QStringLiteral("+09:00")).value();
}
const Instant now = at("2026-11-23T15:00");

const Reference &reference() {
    return test::starterReference();
}

Complaint received(const char *time = "2026-11-23T14:05") {
    Complaint complaint;
    complaint.id = {412};
    complaint.number = {2026, 412};
    complaint.receivedAt = at(time);
    complaint.details.subtype = reference().idOf<Subtype>(QStringLiteral("C01-1"));
    complaint.details.category = reference().categoryOf(*complaint.details.subtype);
    // Words that somebody said; none of them may ever be read out.
    complaint.details.name = TextRef{{1}, "name"};
    complaint.details.telephone = TextRef{{2}, "telephone"};
    complaint.cycles = {Cycle{.no = 1, .start = complaint.receivedAt}};
    return complaint;
}

void promise(Complaint &complaint, const char *out, const char *resolve) {
    Deadlines deadlines;
    deadlines.out = at(out);
    deadlines.resolve = at(resolve);
    complaint.cycle().deadlines = deadlines;
}

Dispatch &send(Complaint &complaint) {
    complaint.dispatches.push_back(Dispatch{.no = static_cast<int>(complaint.dispatches.size()) + 1,
                                            .cycle = complaint.cycle().no,
                                            .squad = {1},
                                            .assignedAt = complaint.cycle().start});
    return complaint.dispatches.back();
}

Referral &refer(Complaint &complaint) {
    complaint.referrals.push_back(Referral{.no = 1,
                                           .cycle = complaint.cycle().no,
                                           .agency = reference().idOf<Agency>(QStringLiteral("CITYGAS")).value(),
                                           .at = at("2026-11-23T14:40")});
    return complaint.referrals.back();
}

QString ko(const Complaint &complaint, const Complaint *main = nullptr, bool own = false) {
    return progressSentence({complaint, main, own}, reference(), now, Language::Korean);
}
QString en(const Complaint &complaint, const Complaint *main = nullptr, bool own = false) {
    return progressSentence({complaint, main, own}, reference(), now, Language::English);
}

} // namespace

TEST_CASE("received and nobody out: when, and by when a squad is due, while that is still to come", "[progress]") {
    Complaint complaint = received();
    CHECK(ko(complaint) ==
          QStringLiteral("접수번호 2026-000412 건은 오늘 14:05에 접수되었으며 아직 출동한 기동반은 없습니다."));
    CHECK(en(complaint) ==
          QStringLiteral("Report number 2026-000412 was received at 14:05 today, and no squad has set out yet."));
    promise(complaint, "2026-11-23T15:10", "2026-11-23T17:05");
    CHECK(ko(complaint).endsWith(QStringLiteral("아직 출동한 기동반은 없고 오늘 15:10까지 출동하기로 되어 있습니다.")));
    CHECK(en(complaint).endsWith(QStringLiteral("and one is due to set out by 15:10 today.")));
    // A deadline that has passed promises nothing any more.
    promise(complaint, "2026-11-23T14:35", "2026-11-23T17:05");
    CHECK(ko(complaint).endsWith(QStringLiteral("접수되었으며 아직 출동한 기동반은 없습니다.")));
    CHECK(en(complaint).endsWith(QStringLiteral("and no squad has set out yet.")));
    // A squad that is only chosen is not out.
    send(complaint);
    CHECK(en(complaint).endsWith(QStringLiteral("and no squad has set out yet.")));
}

TEST_CASE("yesterday's is told with its day, an imported one with its day only", "[progress]") {
    Complaint complaint = received("2026-11-22T14:05");
    CHECK(ko(complaint).contains(QStringLiteral("건은 11월 22일 (일) 14:05에 접수되었으며")));
    CHECK(en(complaint).contains(QStringLiteral("was received on Sun 22 Nov, 14:05, and")));
    complaint.dateOnly = true;
    CHECK(ko(complaint).contains(QStringLiteral("건은 2026년 11월 22일에 접수되었으며")));
    CHECK(en(complaint).contains(QStringLiteral("was received on 22 Nov 2026, and")));
}

TEST_CASE("no squad is promised into a danger that nobody was alerted to", "[progress]") {
    Complaint complaint = received();
    complaint.details.subtype = reference().idOf<Subtype>(QStringLiteral("C01-3"));
    promise(complaint, "2026-11-23T15:10", "2026-11-23T17:05");
    CHECK_FALSE(ko(complaint).contains(QStringLiteral("15:10")));
    complaint.alerts.push_back({{1}, now, {}});
    CHECK(ko(complaint).contains(QStringLiteral("15:10")));
}

TEST_CASE("a squad told to go, on its way, at the place, and gone again", "[progress]") {
    Complaint complaint = received();
    promise(complaint, "2026-11-23T15:10", "2026-11-23T17:05");
    Dispatch &dispatch = send(complaint);
    dispatch.calledAt = at("2026-11-23T14:10");
    CHECK(ko(complaint).contains(
        QStringLiteral("오늘 14:10에 기동반에 출동을 지시했으며, 아직 출발하지 않았고 오늘 15:10까지")));
    CHECK(en(complaint).contains(QStringLiteral(
        "was passed at 14:10 today to a squad that has not set out yet and is due to set out by 15:10")));
    dispatch.outAt = complaint.cycle().firstOutAt = at("2026-11-23T14:20");
    CHECK(ko(complaint).contains(
        QStringLiteral("오늘 14:20부터 기동반이 현장으로 가고 있으며, 오늘 17:05까지 처리하기로 되어 있습니다.")));
    CHECK(en(complaint).contains(QStringLiteral(
        "a squad has been on its way since 14:20 today, and it is due to be dealt with by 17:05 today.")));
    dispatch.arrivedAt = at("2026-11-23T14:35");
    CHECK(ko(complaint).contains(QStringLiteral("오늘 14:35부터 기동반이 현장에 나가 있으며")));
    CHECK(en(complaint).contains(QStringLiteral("a squad has been at the place since 14:35 today")));
    dispatch.leftAt = at("2026-11-23T14:50");
    CHECK(ko(complaint).contains(
        QStringLiteral("오늘 14:20에 기동반이 출동했으나 아직 처리가 끝나지 않았으며, 오늘 17:05까지")));
    CHECK(en(complaint).contains(QStringLiteral("is not finished yet; a squad set out for it at 14:20 today")));
    CHECK_FALSE(en(complaint).contains(QStringLiteral("no squad")));
}

TEST_CASE("a referral says to whom and since when, and what came back", "[progress]") {
    Complaint complaint = received();
    Referral &referral = refer(complaint);
    // What the other body promised is its own.
    referral.promisedAt = at("2026-11-23T18:00");
    CHECK(ko(complaint).endsWith(
        QStringLiteral("건은 오늘 14:40에 담당 기관인 서울도시가스에 넘겼으며 처리가 끝났다는 연락은 아직 없습니다.")));
    CHECK(en(complaint).endsWith(QStringLiteral("was passed on at 14:40 today to the body in charge, Seoul City Gas, "
                                                "and we have not heard yet that it is done.")));
    referral.completedAt = at("2026-11-23T14:55");
    CHECK(ko(complaint).contains(
        QStringLiteral("담당 기관인 서울도시가스에서 오늘 14:55에 처리를 마쳤다고 알려 왔으며")));
    CHECK(en(complaint).contains(
        QStringLiteral("was reported as done at 14:55 today by the body in charge, Seoul City Gas")));
    referral.completedAt.reset();
    referral.returnedAt = at("2026-11-23T14:55");
    CHECK(en(complaint).endsWith(QStringLiteral("and no squad has set out yet.")));
}

TEST_CASE("every hold, outcome and cancellation has a whole sentence of its own in both languages", "[progress]") {
    QStringList korean;
    QStringList english;
    const auto add = [&](const Complaint &complaint, const Complaint *main = nullptr) {
        korean << ko(complaint, main);
        english << en(complaint, main);
    };
    for (const auto &[reason, code] : Codes<HoldReason>::entries) {
        Complaint complaint = received();
        promise(complaint, "2026-11-23T15:10", "2026-11-23T17:05");
        complaint.hold = Hold{reason, at("2026-11-23T14:20")};
        add(complaint);
        CHECK(korean.back().contains(QStringLiteral("오늘 14:20부터 처리를 잠시 멈추고 있습니다.")));
        CHECK(english.back().contains(QStringLiteral("has been on hold since 14:20 today")));
        CHECK_FALSE(english.back().contains(QStringLiteral("17:05")));
    }
    for (const bool closed : {false, true})
        for (const auto &[outcome, code] : Codes<Outcome>::entries) {
            Complaint complaint = received();
            promise(complaint, "2026-11-23T15:10", "2026-11-23T17:05");
            complaint.cycle().resolvedAt = at("2026-11-23T14:40");
            complaint.cycle().outcome = outcome;
            complaint.cycle().resolution = TextRef{{3}, "words"};
            if (closed)
                complaint.cycle().closedAt = at("2026-11-23T14:50");
            add(complaint);
            CHECK(korean.back().contains(QStringLiteral("14:40")));
            CHECK(english.back().contains(QStringLiteral("14:40")));
            CHECK(korean.back().contains(QStringLiteral("오늘 14:50에 종결된 건으로, ")) == closed);
            CHECK(english.back().contains(QStringLiteral("was closed at 14:50 today; it was ")) == closed);
        }
    Complaint went = received();
    send(went).outAt = at("2026-11-23T14:20");
    went.cycle().resolvedAt = at("2026-11-23T14:40");
    went.cycle().outcome = Outcome::Done;
    add(went);
    CHECK(korean.back().endsWith(QStringLiteral("기동반이 현장에 나가 오늘 14:40에 처리를 마쳤습니다.")));
    CHECK(english.back().endsWith(QStringLiteral("was dealt with at 14:40 today by a squad at the place.")));
    for (const auto &[reason, code] : Codes<CancelReason>::entries) {
        Complaint complaint = received();
        complaint.cancellation = Cancellation{reason, at("2026-11-23T14:40")};
        CHECK(ko(complaint).endsWith(QStringLiteral("오늘 14:40에 취소되었습니다.")));
        CHECK(en(complaint).contains(QStringLiteral("was cancelled at 14:40 today")));
        // What the office took it for is not thrown at whoever asks.
        if (reason == CancelReason::EnteredTwice || reason == CancelReason::WithdrawnByCaller)
            add(complaint);
        else
            CHECK(en(complaint).endsWith(QStringLiteral("was cancelled at 14:40 today.")));
    }
    Complaint again = received("2026-11-22T14:05");
    again.cycle().closedAt = at("2026-11-22T16:00");
    add(again);
    again.cycles.push_back(Cycle{.no = 2, .start = at("2026-11-23T13:30")});
    add(again);
    CHECK(korean.back().contains(QStringLiteral("오늘 13:30에 다시 처리하기 시작했으며")));
    CHECK(english.back().contains(QStringLiteral("was taken up again at 13:30 today")));

    for (const QStringList &all : {korean, english}) {
        CHECK(QSet<QString>(all.begin(), all.end()).size() == all.size());
        for (const QString &sentence : all) {
            INFO(sentence.toStdString());
            CHECK_FALSE(sentence.contains(u'%'));
            CHECK(sentence.contains(QStringLiteral("2026-000412")));
            CHECK(sentence.count(u'.') == 1);
            CHECK(sentence.endsWith(u'.'));
        }
    }
}

TEST_CASE("one attached is told by the state of the main one, without its number", "[progress]") {
    Complaint main = received("2026-11-23T13:00");
    main.id = {400};
    main.number = {2026, 400};
    send(main).outAt = at("2026-11-23T13:20");
    Complaint attached = received();
    attached.attachedTo = main.id;
    CHECK(ko(attached, &main) ==
          QStringLiteral(
              "접수번호 2026-000412 건은 같은 내용의 다른 신고와 함께 처리하는 건이며, 그 신고는 오늘 13:20부터 "
              "기동반이 현장으로 가고 있습니다."));
    CHECK(en(attached, &main) ==
          QStringLiteral(
              "Report number 2026-000412 was joined to another report of the same trouble, which is in hand: a "
              "squad has been on its way since 13:20 today."));
    main.cycle().resolvedAt = at("2026-11-23T14:00");
    main.cycle().outcome = Outcome::DoneByAgency;
    attached.cycle().closedAt = at("2026-11-23T14:30");
    CHECK(
        en(attached, &main)
            .endsWith(QStringLiteral("which was found at 14:00 today to have been dealt with by the body in charge.")));
    CHECK_FALSE(ko(attached, &main).contains(QStringLiteral("000400")));
    CHECK_FALSE(ko(attached).contains(u'%'));
    CHECK(en(attached).endsWith(QStringLiteral("was joined to another report of the same trouble.")));
}

TEST_CASE("the kind is named to the caller whose own it is, and to nobody else", "[progress]") {
    const Complaint complaint = received();
    CHECK(ko(complaint, nullptr, true)
              .startsWith(QStringLiteral("신고하신 접수번호 2026-000412(포트홀·도로 파손) 건은 ")));
    CHECK(en(complaint, nullptr, true).startsWith(QStringLiteral("Your report number 2026-000412 (Pothole) was ")));
    CHECK_FALSE(ko(complaint).contains(QStringLiteral("포트홀")));
    CHECK_FALSE(en(complaint).contains(QStringLiteral("Pothole")));
    Complaint unknown = received();
    unknown.details.subtype.reset();
    CHECK(ko(unknown, nullptr, true).startsWith(QStringLiteral("신고하신 접수번호 2026-000412 건은 ")));
    CHECK(en(unknown, nullptr, true).startsWith(QStringLiteral("Your report number 2026-000412 was ")));
}

TEST_CASE("to whom asks no minute is named in which nobody is on duty", "[progress]") {
    Complaint complaint = received();
    complaint.details.district = reference().idOf<District>(QStringLiteral("1147058000"));
    promise(complaint, "2026-11-23T14:35", "2026-11-23T17:05");
    const auto said = [&](const Reference &office) {
        return progressSentence({complaint, nullptr, false}, office, at("2026-11-23T14:10"), Language::English);
    };
    CHECK(said(reference()).contains(QStringLiteral("14:35")));
    // Everybody is off duty that day.
    Reference empty = reference();
    std::int64_t next = 10'000;
    for (const auto &[id, squad] : reference().all<Squad>())
        empty.set(++next, RosterWeek{RosterWeek::codeOf(u"2026-11-23", squad.code), std::vector<QString>(7), {}, std::nullopt},
                  EventId{next});
    CHECK_FALSE(said(empty).contains(QStringLiteral("14:35")));
}
