#include "bench/measured.h"
#include "bench/rawfloor.h"
#include "desk/desk.h"
#include "support/testoffice.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <catch2/catch.hpp>

using namespace baro;
using namespace baro::tests;

namespace {

SpokenDetails callNumber(const Reference &reference, int i) {
    SpokenDetails details;
    details.district = reference.all<District>().begin()->first;
    details.subtype = reference.idOf<Subtype>(QStringLiteral("C01-1"));
    details.story = wordsOf(QStringLiteral("시장 앞 도로가 움푹 파여서 오토바이가 넘어질 뻔했어요 %1").arg(i));
    details.place = wordsOf(QStringLiteral("중앙시장 북문 앞"));
    details.address = wordsOf(QStringLiteral("신월로12길 8"));
    details.name = wordsOf(QStringLiteral("김민원"));
    details.telephone = wordsOf(QStringLiteral("010-%1-%2").arg(1000 + i % 9000).arg(2000 + i % 7000));
    return details;
}

} // namespace

TEST_CASE("one call through the desk up to its changed signal against the raw API") {
    constexpr int calls = 1500;
    // The rows that a desk writes for these calls, from a first office; the floor writes them again.
    TestOffice model;
    for (int i = 0; i < calls; ++i)
        model.done(commands::Receive{callNumber(*model.office->reference(), i), {}, {}});
    const auto rows = RawFloor::rowsOf(*model.connection, 1, calls);

    TestOffice forFloor;
    const QString floorFile = forFloor.file();
    forFloor.office.reset();
    forFloor.connection.reset();
    RawFloor floor(floorFile);

    QTemporaryDir folder;
    auto opened = Desk::open({folder.filePath(QStringLiteral("office.sqlite")), QStringLiteral("op1"), nullptr});
    REQUIRE(opened.has_value());
    Desk &desk = **opened;
    // By the complaint's id: that the same change may be told twice must not make the next call look fast.
    std::int64_t heard = 0;
    QObject::connect(&desk, &Desk::changed, &desk, [&](const Changes &changes) {
        for (const ComplaintId id : changes.complaints)
            heard = std::max(heard, id.value);
    });

    // The same office without threads and signals, to tell what each part costs.
    TestOffice alone;
    Measured raw;
    Measured office;
    Measured through;
    for (int i = 0; i < calls; ++i) {
        const Request plain = alone.request(commands::Receive{callNumber(*desk.reference(), i), {}, {}});
        office.once([&] { (void)alone.office->execute(plain); });
        raw.once([&] {
            floor.begin();
            floor.write(rows[static_cast<size_t>(i)]);
            floor.commit();
        });
        const Request request = desk.request(commands::Receive{callNumber(*desk.reference(), i), {}, {}});
        through.once([&] {
            (void)desk.submit(request);
            while (heard <= i)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
    }
    std::printf("\none call, %d of them, in turns:\n", calls);
    raw.print("raw sqlite3, the same rows");
    office.print("Office alone, decided and on disk");
    through.print("Desk, up to `changed` in the GUI thread");
    std::printf("  ratio of the medians: %.2f (goal: at most 1.30)\n", through.median() / raw.median());
    CHECK(heard == calls);
}

TEST_CASE("bulk import with events and hash chain against the raw API") {
    constexpr int records = 20'000;
    constexpr int chunk = 500;
    TestOffice office;
    std::vector<Request> requests;
    for (int i = 0; i < records; ++i) {
        SpokenDetails details = callNumber(*office.office->reference(), i);
        Request request = office.request(commands::ImportRecord{details, false, office.clock.now() - Minutes{10},
                                                                Outcome::Done, wordsOf(QStringLiteral("메웠음"))});
        request.occurredAt = office.clock.now() - Minutes{90};
        request.saidBy = Source::Record;
        request.late = LateReason::Imported;
        requests.push_back(std::move(request));
    }
    Measured through;
    for (int i = 0; i < records; i += chunk)
        through.once([&] {
            Office::Batch batch(*office.office);
            for (int k = i; k < i + chunk; ++k)
                if (!batch.execute(requests[static_cast<size_t>(k)]))
                    throw std::runtime_error("refused");
            batch.commit();
        });
    const auto rows = RawFloor::rowsOf(*office.connection, 1, records);
    TestOffice forFloor;
    const QString floorFile = forFloor.file();
    forFloor.office.reset();
    forFloor.connection.reset();
    RawFloor floor(floorFile);
    Measured raw;
    for (int i = 0; i < records; i += chunk)
        raw.once([&] {
            floor.begin();
            for (int k = i; k < i + chunk; ++k)
                floor.write(rows[static_cast<size_t>(k)]);
            floor.commit();
        });
    std::printf("\nbulk import, %d records of 4 events, %d a transaction:\n", records, chunk);
    std::printf("  raw sqlite3, the same rows, bytes and hashes   %8.1f us a record\n", raw.total() / records);
    std::printf("  Office::Batch, decided and hashed              %8.1f us a record\n", through.total() / records);
    std::printf("  ratio: %.2f (goal: at most 2.50)\n", through.total() / raw.total());
    CHECK(verify(*office.connection).isClean());
}
