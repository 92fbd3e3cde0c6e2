#include "desk/desk.h"
#include "store/storeerror.h"
#include "support/testoffice.h"
#include "support/waiting.h"

#include <QThread>

#include <csignal>
#include <sys/resource.h>

#include <atomic>
#include <catch2/catch.hpp>

using namespace baro;
using namespace baro::tests;

namespace {

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

TEST_CASE("a draft that is not there cannot be dropped where nothing can be written") {
    QTemporaryDir folder;
    const auto desk = openDesk(folder.filePath(QStringLiteral("office.sqlite")));
    constexpr std::int64_t nobodys = std::numeric_limits<std::int64_t>::min();
    CHECK(answerOf(desk->dropDraft(nobodys)).has_value());
    // As on a disk without room.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const rlimit none{1, before.rlim_max};
    REQUIRE(setrlimit(RLIMIT_FSIZE, &none) == 0);
    const bool written = answerOf(desk->dropDraft(nobodys)).has_value();
    REQUIRE(setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, SIG_DFL);
    CHECK_FALSE(written);
    CHECK(answerOf(desk->dropDraft(nobodys)).has_value());
    CHECK(answerOf(desk->takeOverDrafts())->empty());
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

TEST_CASE("older reference data that are told of late do not push out newer ones") {
    const auto with = [](const char *name) {
        auto reference = std::make_shared<Reference>();
        Squad squad;
        squad.code = QString::fromLatin1(name);
        reference->set(1, squad);
        return ReferencePointer(reference);
    };
    const ReferencePointer first = with("first");
    const ReferencePointer newer = with("newer");
    LatestReference latest(first, 10);
    CHECK(latest.take(newer, 12)); // by the writing lane
    CHECK_FALSE(latest.take(with("read before"), 11));
    CHECK_FALSE(latest.take(with("the same"), 12));
    CHECK(latest.reference() == newer);
}

TEST_CASE("an office that opens knows the reference data of the very event that it has seen") {
    TestOffice office;
    const SquadId squad = office.squad("S01");
    std::atomic<bool> stop = false;
    // Another desk renames a squad without pause; each name is the event that gave it.
    const std::unique_ptr<QThread> other(QThread::create([&] {
        Connection connection(office.file(), Access::Existing);
        SeededRandom random(5);
        Office second(connection, office.clock, random);
        second.open();
        while (!stop) {
            Squad renamed = *second.reference()->find<Squad>(squad);
            renamed.en = QString::number(second.seenEvent() + 1);
            (void)second.execute(office.request(commands::Define{renamed, squad.value}));
        }
    }));
    other->start();
    for (int i = 0; i < 60; ++i) {
        Connection connection(office.file(), Access::Existing);
        SeededRandom random(6);
        Office third(connection, office.clock, random);
        third.open();
        bool number = false;
        const qint64 named = third.reference()->find<Squad>(squad)->en.toLongLong(&number);
        CHECK((!number || named == third.seenEvent()));
    }
    stop = true;
    other->wait();
}
