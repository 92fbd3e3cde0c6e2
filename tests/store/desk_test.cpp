#include "desk/desk.h"
#include "store/storeerror.h"
#include "support/testoffice.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QThread>

#include <catch2/catch.hpp>

using namespace baro;
using namespace baro::tests;

namespace {

template<class Condition>
bool waitFor(Condition condition, int ms = 5000) {
    QDeadlineTimer deadline(ms);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    return true;
}

template<class T>
T answerOf(QFuture<T> future) {
    REQUIRE(waitFor([&] { return future.isFinished(); }));
    return future.result();
}

std::unique_ptr<Desk> openDesk(const QString &file) {
    auto desk = Desk::open({file, QStringLiteral("op1"), nullptr});
    REQUIRE(desk.has_value());
    return std::move(*desk);
}

SpokenDetails details(const Desk &desk) {
    SpokenDetails spoken;
    spoken.subtype = desk.reference()->idOf<Subtype>(QStringLiteral("C01-1"));
    spoken.story = wordsOf(QStringLiteral("길이 파였어요"));
    spoken.telephone = wordsOf(QStringLiteral("010-1234-5678"));
    return spoken;
}

} // namespace

TEST_CASE("a desk takes a call and says so in its own thread") {
    QTemporaryDir folder;
    const auto desk = openDesk(folder.filePath(QStringLiteral("office.sqlite")));
    std::vector<Changes> heard;
    QObject::connect(desk.get(), &Desk::changed, desk.get(), [&](const Changes &changes) {
        CHECK(QThread::currentThread() == desk->thread());
        heard.push_back(changes);
    });
    const auto receipt = answerOf(desk->submit(desk->request(commands::Receive{details(*desk), {}, {}})));
    REQUIRE(receipt.has_value());
    REQUIRE(waitFor([&] { return !heard.empty(); }));
    CHECK(heard.front().complaints == receipt->complaints);
    const auto queue = answerOf(desk->openQueue());
    REQUIRE(queue.has_value());
    REQUIRE(queue->size() == 1);
    CHECK(queue->front().number == receipt->number);
    CHECK(queue->front().place == u"길이 파였어요");
    const auto view = answerOf(desk->complaint(receipt->complaints.front()));
    REQUIRE(view.has_value());
    CHECK(view->text(view->complaint().details.story) == u"길이 파였어요");
    CHECK(answerOf(desk->callerHistory(QStringLiteral("01012345678")))->size() == 1);
    CHECK(answerOf(desk->complaint(ComplaintId{99})).error().code == ProblemCode::NotFound);
}

TEST_CASE("two desks on one file see each other within a second") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("office.sqlite"));
    const auto first = openDesk(file);
    const auto second = openDesk(file);
    std::vector<ComplaintId> heard;
    QObject::connect(second.get(), &Desk::changed, second.get(), [&](const Changes &changes) {
        heard.insert(heard.end(), changes.complaints.begin(), changes.complaints.end());
    });
    const auto receipt = answerOf(first->submit(first->request(commands::Receive{details(*first), {}, {}})));
    REQUIRE(receipt.has_value());
    CHECK(waitFor([&] { return !heard.empty(); }, 1000));
    CHECK(heard == receipt->complaints);
    CHECK(answerOf(second->openQueue())->size() == 1);
    // The reference data travel too.
    bool renewed = false;
    QObject::connect(second.get(), &Desk::referenceChanged, second.get(), [&] { renewed = true; });
    const auto squad = *first->reference()->idOf<Squad>(QStringLiteral("S01"));
    Squad renamed = *first->reference()->find<Squad>(squad);
    renamed.en = QStringLiteral("Lead squad, renamed");
    REQUIRE(answerOf(first->submit(first->request(commands::Define{renamed, squad.value}))).has_value());
    REQUIRE(waitFor([&] { return renewed; }, 1000));
    CHECK(second->reference()->find<Squad>(squad)->en == u"Lead squad, renamed");
}

TEST_CASE("a draft goes with the transaction that receives its call") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("office.sqlite"));
    auto desk = openDesk(file);
    const Instant started = desk->clock().now();
    for (int i = 0; i < 20; ++i)
        (void)desk->keepDraft({1, started, "{\"typed\":" + QByteArray::number(i) + "}"});
    REQUIRE(answerOf(desk->keepDraft({2, started, "{\"typed\":\"other\"}"})).has_value());
    CHECK(answerOf(desk->takeOverDrafts())->empty()); // they are mine already
    REQUIRE(answerOf(desk->submit(desk->request(commands::Receive{details(*desk), {}, {}}), 1)).has_value());
    REQUIRE(answerOf(desk->keepDraft({1, started, "{\"typed\":\"too late\"}"})).has_value());
    {
        auto neighbour = openDesk(file);
        CHECK(answerOf(neighbour->takeOverDrafts())->empty()); // their desk lives
    }
    desk.reset();
    const auto next = openDesk(file);
    const auto drafts = answerOf(next->takeOverDrafts());
    REQUIRE(drafts.has_value());
    REQUIRE(drafts->size() == 1);
    CHECK(drafts->front().data == "{\"typed\":\"other\"}");
}

TEST_CASE("a refusal writes nothing and comes back as a value") {
    QTemporaryDir folder;
    const auto desk = openDesk(folder.filePath(QStringLiteral("office.sqlite")));
    const auto refused = answerOf(desk->submit(desk->request(commands::Close{ComplaintId{1}})));
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ProblemCode::NotYetReceived);
    const auto number = answerOf(desk->findNumber({2026, 1}));
    REQUIRE(number.has_value());
    CHECK_FALSE(number->has_value());
}

TEST_CASE("a file that cannot be opened is a problem and no desk") {
    QTemporaryDir folder;
    const auto desk =
        Desk::open({folder.filePath(QStringLiteral("none/office.sqlite")), QStringLiteral("op1"), nullptr});
    REQUIRE_FALSE(desk.has_value());
    CHECK(desk.error().code == ProblemCode::FolderMissing);
}
