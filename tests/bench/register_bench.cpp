#include "bench/measured.h"
#include "desk/registerkeeper.h"
#include "desk/registerreader.h"
#include "records/ordering.h"
#include "records/same.h"
#include "records/selection.h"
#include "search/keystrokes.h"
#include "support/testoffice.h"

#include <QThread>

#include <sqlite3.h>

#include <catch2/catch.hpp>
#include <cstring>
#include <fstream>
#include <random>
#include <unistd.h>

using namespace baro;
using namespace baro::tests;

namespace {

/// A register as an office of many years has it, made of invented reports: about 280 bytes of keys a complaint.
class InventedRegister {
public:
    explicit InventedRegister(size_t count) {
        static const char16_t *where[] = {
            u"신월시장 북문 앞",   u"오목교역 4번 출구",     u"목동아파트 7단지 정문", u"신정네거리역 2번 출구 앞",
            u"양천공원 놀이터 옆", u"서서울호수공원 주차장", u"계남초등학교 담장",     u"남부순환로 서부화물터미널 앞"};
        static const char16_t *what[] = {u"맨홀에서 김이 올라오고 뚜껑이 덜컹거려요",
                                         u"도로가 움푹 파여서 오토바이가 넘어질 뻔했어요",
                                         u"가로등이 어제 저녁부터 꺼져 있어서 골목이 캄캄합니다",
                                         u"쓰레기를 무단으로 버리고 가서 냄새가 심해요",
                                         u"불법 주정차 때문에 소방차가 못 들어갑니다",
                                         u"은행 열매 냄새와 낙엽 때문에 미끄럽습니다",
                                         u"하수구가 막혀 빗물이 가게 안으로 들어옵니다",
                                         u"모기가 너무 많으니 방역을 해 주세요",
                                         u"현수막이 찢어져 보행자를 가립니다",
                                         u"까치집이 전봇대에 있어 정전이 걱정됩니다"};
        static const char16_t *name[] = {u"김민원", u"이서연", u"박상훈", u"최은지", u"정도윤", u"강하늘"};
        std::mt19937 chance(8572);
        const auto pick = [&](const auto &list) { return QString::fromUtf16(list[chance() % std::size(list)]); };
        ChunkMaker maker;
        std::int64_t received = 1'500'000'000'000;
        RegisterRow row;
        for (size_t i = 0; i < count; ++i) {
            row.id = static_cast<std::int64_t>(i) + 1;
            // The last ones are open and stand close together, as on a day on which everybody calls.
            const bool lately = i + crowd >= count;
            received += lately ? 8'000 : 1'000 + chance() % 600'000;
            row.received = received;
            row.clockStart = received;
            row.outDue = received + 1'800'000;
            row.resolveDue = received + 10'800'000;
            row.firstOut = received + 60'000 * (5 + chance() % 40);
            row.resolved = row.firstOut + 60'000 * (10 + chance() % 200);
            row.closed = row.resolved + 600'000;
            row.serial = static_cast<std::int32_t>(i % 999'999) + 1;
            row.year = 2008 + static_cast<std::int32_t>(i * 18 / count);
            row.district = 1 + static_cast<std::int32_t>(chance() % 20);
            row.subtype = 1 + static_cast<std::int32_t>(chance() % 60);
            row.state = static_cast<std::int8_t>(lately          ? State::Received
                                                 : chance() % 50 ? State::Closed
                                                                 : State::Cancelled);
            if (lately)
                row.firstOut = row.resolved = row.closed = noTime;
            row.cycles = static_cast<std::int16_t>(chance() % 40 ? 1 : 2);
            row.priority = static_cast<std::int8_t>(chance() % 12 ? Priority::Ordinary : Priority::Urgent);
            row.squads = {1 + static_cast<std::int32_t>(chance() % 36)};
            row.key.clear();
            row.key.add(QStringLiteral("%1%2").arg(row.year).arg(row.serial, 6, 10, QLatin1Char('0')));
            for (const QString &text : std::initializer_list<QString>{
                     pick(name), QStringLiteral("010%1").arg(chance() % 100'000'000, 8, 10, QLatin1Char('0')),
                     pick(where), QStringLiteral("신월로%1길 %2").arg(chance() % 60).arg(chance() % 99),
                     pick(what) + QLatin1Char(' ') + pick(what), QStringLiteral("치우고 사진 찍음")})
                row.key.add(text);
            row.fields = (1 << registerFields) - 1;
            maker.add(row);
            if ((i + 1) % RegisterChunk::capacity == 0 || i + 1 == count) {
                records.chunks.push_back(maker.made());
                maker = ChunkMaker();
            }
        }
        records.loaded = records.total = static_cast<std::int64_t>(count);
        records.whole = true;
    }

    static constexpr size_t crowd = 5'000;
    Register records;
};

constexpr size_t everyOne = std::numeric_limits<size_t>::max();

/// Of this process, in bytes.
double residentMemory() {
    std::ifstream file("/proc/self/statm");
    double pages = 0;
    double resident = 0;
    file >> pages >> resident;
    return resident * static_cast<double>(::sysconf(_SC_PAGESIZE));
}

/// What may be the same trouble as calls that come now, to five thousand open ones of the same day.
void measureSame(const Register &records, double floorMedian) {
    Reference reference; // kinds and dongs by their numbers alone
    for (std::int64_t id = 1; id <= 20; ++id)
        reference.set(id, ReferenceEntry(District{}));
    const QStringList stories = QStringLiteral("맨홀에서 김이 올라와요|도로가 움푹 파였어요|가로등이 꺼졌어요|쓰레기 냄새가 심해요|"
                                               "불법 주정차|낙엽 때문에 미끄러워요|하수구가 막혔어요|모기 방역")
                                    .split(u'|');
    std::mt19937 chance(11);
    Measured same;
    size_t found = 0;
    const std::int64_t last = records.chunks.back()->received.back();
    for (int i = 0; i < 500; ++i) {
        Reported call;
        call.district = DistrictId{1 + static_cast<std::int64_t>(chance() % 20)};
        call.subtype = SubtypeId{1 + static_cast<std::int64_t>(chance() % 60)};
        call.place = QStringLiteral("오목교역 4번 출구");
        call.words = stories[static_cast<qsizetype>(chance() % 8)] + u'\n' + call.place;
        call.receivedAt = fromUnixMs(last + 1'000);
        same.once([&] { found += sameTrouble(records, call, reference, {}, 3).alike.size(); });
    }
    CHECK(found > 0);
    same.print("what may be the same as a new call (5,000 open ones of the same day)");
    std::printf("    median %.2f x one read of the keys\n", same.median() / floorMedian);
}

/// Each order of the whole register and of a part of it, as somebody asks who has asked before.
void measureOrders(const Register &records, const RecordNames &names, Instant now) {
    RecordOrders kept;
    Measured learning;
    for (bool more = true; more;)
        learning.once([&] { more = kept.learnMore(records); });
    RecordSelection selection;
    const auto orders = [&](const char *told) {
        Measured facts;
        Measured words;
        double worst = 0;
        for (size_t column = 0; column < Codes<RecordColumn>::entries.size(); ++column)
            for (const bool ascending : {true, false}) {
                selection.order = {static_cast<RecordColumn>(column), ascending};
                Measured one;
                for (int i = 0; i < 3; ++i)
                    one.once([&] { (void)select(records, selection, names, now, everyOne, nullptr, &kept); });
                worst = std::max(worst, one.median());
                const bool byWords =
                    selection.order.column == RecordColumn::Place || selection.order.column == RecordColumn::Name;
                (byWords ? words : facts)
                    .add(std::chrono::nanoseconds(static_cast<std::int64_t>(one.median() * 1000)));
            }
        facts.print((std::string("any one order by a fact, ") + told).c_str());
        words.print((std::string("the order by place or name, ") + told).c_str());
        std::printf("    the longest of them %.1f ms\n", worst / 1000);
    };
    orders("of all");
    selection.filter.districts = {{3}, {4}};
    orders("of two dongs");
    learning.print("words of a chunk learned beforehand, beside the questions");
    std::printf("    all of it %.0f ms; kept for the orders: %.0f MB\n",
                learning.median() * static_cast<double>(records.chunks.size()) / 1000,
                static_cast<double>(kept.bytes()) / 1e6);
}

/// What the fingers do on the way to a question, state by state: words key by key, initials, the keyboard left in the
/// other mode, ends of telephone numbers, register numbers, what is nowhere, and two words of which the second comes
/// key by key. Every fifth state is of two words.
std::vector<QString> keystrokeStates() {
    std::vector<QString> states;
    const auto type = [&](const QString &before, const QString &word) {
        // Letter by letter, and within the last syllable key by key.
        for (qsizetype n = 1; n <= word.size(); ++n) {
            const QString keys = keyStrokes(QStringView(word).mid(n - 1, 1));
            for (qsizetype k = 1; k <= keys.size(); ++k)
                states.push_back(before + word.left(n - 1) + (k < keys.size() ? keys.left(k) : word.mid(n - 1, 1)));
        }
    };
    const QStringList words =
        QStringLiteral(
            "맨홀 가로등 신월시장 오목교역 쓰레기 까치집 박상훈 남부순환로 뚜껑이 오토바이가 저녁부터 골목이 무단으로 "
            "냄새가 주정차 소방차가 은행 낙엽 하수구가 빗물이 모기가 방역을 현수막이 보행자를 전봇대에 정전이 "
            "목동아파트 놀이터 호수공원 계남초등학교 화물터미널 김민원 이서연 최은지 정도윤 강하늘 신월로12길 사진")
            .split(u' ');
    const QStringList nowhere =
        QStringLiteral("없는말 지하철역 뷁뷁 qwertyuiop 붕어빵 zzzz 휴대전화 고양이").split(u' ');
    for (const QString &word : words) {
        type({}, word);
        type({}, keyStrokes(word)); // in the other mode
    }
    for (const QString &word : nowhere)
        type({}, word);
    for (const char16_t *initials :
         {u"ㅁㅎ", u"ㄱㄹㄷ", u"ㅅㅇ3", u"ㅎㅎㅎㅎ", u"ㅆㄹㄱ", u"ㄲㅊㅈ", u"ㅇㅁㄱㅇ", u"ㄴㅂㅅㅎㄹ"})
        type({}, QString::fromUtf16(initials));
    std::mt19937 chance(57);
    for (int i = 0; i < 160; ++i)
        type({}, QStringLiteral("%1").arg(chance() % 10'000, 4, 10, QLatin1Char('0')));
    for (int i = 0; i < 12; ++i)
        type({}, QStringLiteral("010%1").arg(chance() % 100'000'000, 8, 10, QLatin1Char('0')));
    for (int i = 0; i < 12; ++i)
        type({}, QStringLiteral("20%1-%2").arg(10 + chance() % 16).arg(chance() % 60'000));
    const size_t single = states.size();
    for (size_t i = 0; states.size() < single * 5 / 4; ++i)
        type(words[static_cast<qsizetype>(i * 7) % words.size()] + QLatin1Char(' '),
             words[static_cast<qsizetype>(i * 11 + 3) % words.size()]);
    return states;
}

void measure(size_t count) {
    const double before = residentMemory();
    const InventedRegister invented(count);
    const Register &records = invented.records;
    const double resident = residentMemory() - before;
    const Reference reference;
    const RecordNames names(reference, true);
    const Instant now = fromUnixMs(1'800'000'000'000);
    size_t keyBytes = 0;
    for (const ChunkPointer &chunk : records.chunks)
        keyBytes += chunk->allStrokes().size();
    std::printf("\n  %zu complaints, %.0f bytes of keys each, %.0f MB in columns and keys\n", count,
                static_cast<double>(keyBytes) / static_cast<double>(count), static_cast<double>(records.bytes()) / 1e6);

    std::printf("    resident memory %.0f MB: %.2f x the bytes held\n", resident / 1e6,
                resident / static_cast<double>(records.bytes()));

    // The floor: the keys, read once.
    Measured floor;
    std::uint64_t sum = 0;
    for (int i = 0; i < 7; ++i)
        floor.once([&] {
            for (const ChunkPointer &chunk : records.chunks) {
                const std::string_view bytes = chunk->allStrokes();
                for (size_t at = 0; at + 8 <= bytes.size(); at += 8) {
                    std::uint64_t word = 0;
                    std::memcpy(&word, bytes.data() + at, 8);
                    sum += word;
                }
            }
        });
    CHECK(sum != 0);
    floor.print("floor: one read of the keys");

    const std::vector<QString> states = keystrokeStates();
    CHECK(states.size() >= 2'000);
    Measured first;
    Measured all;
    std::pair<double, QString> worst{0, {}};
    for (const QString &typed : states) {
        RecordSelection selection;
        Measured one;
        one.once([&] {
            selection.query = searchQuery(typed);
            (void)select(records, selection, names, now, 50);
        });
        first.add(std::chrono::nanoseconds(static_cast<std::int64_t>(one.median() * 1000)));
        if (one.median() > worst.first)
            worst = {one.median(), typed};
    }
    for (size_t i = 0; i < states.size(); i += 10) {
        RecordSelection selection;
        selection.query = searchQuery(states[i]);
        all.once([&] { (void)select(records, selection, names, now); });
    }
    first.print("keystroke to the first 50");
    std::printf("    worst %.1f us for \"%s\": %.2f x the floor\n", worst.first, worst.second.toUtf8().constData(),
                worst.first / floor.median());
    all.print("every one that fits");

    Measured filters;
    const auto filtered = [&](auto &&set) {
        RecordSelection selection;
        set(selection.filter);
        Measured one;
        for (int i = 0; i < 3; ++i)
            one.once([&] { (void)select(records, selection, names, now); });
        filters.add(std::chrono::nanoseconds(static_cast<std::int64_t>(one.median() * 1000)));
    };
    filtered([](RecordFilter &f) { f.districts = {{3}}; });
    filtered([](RecordFilter &f) { f.subtypes = {{7}, {8}}; });
    filtered([](RecordFilter &f) { f.squads = {{5}}; });
    filtered([](RecordFilter &f) { f.states = {State::Cancelled}; });
    filtered([](RecordFilter &f) { f.late = true; });
    filtered([](RecordFilter &f) { f.open = false; });
    filtered([](RecordFilter &f) { f.reopened = true; });
    filtered([](RecordFilter &f) { f.priority = Priority::Urgent; });
    filters.print("any one filter, all that fit");
    measureOrders(records, names, now);
    measureSame(records, floor.median());
}

} // namespace

TEST_CASE("the register: searching, filtering and ordering 100,000 and 1,000,000 complaints") {
    measure(100'000);
    measure(1'000'000);
}

TEST_CASE("the register of five million complaints", "[.long]") {
    measure(5'000'000);
}

TEST_CASE("loading the register against the raw API reading the same columns") {
    constexpr int complaints = 60'000;
    TestOffice office;
    SpokenDetails details = office.details(QStringLiteral("도로가 움푹 파여서 오토바이가 넘어질 뻔했어요"));
    details.address = wordsOf(QStringLiteral("신월로12길 8"));
    for (int done = 0; done < complaints;) {
        Office::Batch batch(*office.office);
        for (int k = 0; k < 500; ++k, ++done) {
            office.clock.advance(Minutes{1});
            const auto receipt = batch.execute(office.request(commands::Receive{details, {}, {}}));
            if (!receipt)
                throw std::runtime_error("refused");
            const ComplaintId id = receipt->complaints.front();
            (void)batch.execute(office.request(commands::AssignSquad{id, office.squad("S02"), true, {}}));
            (void)batch.execute(office.request(commands::AddNote{id, Words(QStringLiteral("다시 전화 옴"))}));
        }
        batch.commit();
    }
    Measured ours;
    size_t bytes = 0;
    for (int i = 0; i < 3; ++i)
        ours.once([&] {
            RegisterReader reader(*office.connection);
            bytes = 0;
            for (std::int64_t first = 1; first <= complaints;
                 first += static_cast<std::int64_t>(RegisterChunk::capacity))
                bytes += reader.chunk(first, first + static_cast<std::int64_t>(RegisterChunk::capacity) - 1)->bytes();
        });
    // The floor: the same tables and texts, every column looked at, and nothing kept.
    sqlite3 *db = nullptr;
    REQUIRE(sqlite3_open_v2(office.file().toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
    sqlite3_exec(db, "PRAGMA cache_size = -65536", nullptr, nullptr, nullptr);
    Measured floor;
    std::uint64_t sum = 0;
    for (int i = 0; i < 3; ++i)
        floor.once([&] {
            for (const char *sql :
                 {"SELECT c.id, c.received_at, c.attached_to, c.number_serial, c.number_year, c.district_id, "
                  "c.category_id, "
                  "c.subtype_id, c.received_by, c.danger_id, c.also_reported, c.cycle, c.progress_enquiries, c.state, "
                  "c.priority, c.channel, c.language, c.legal_kind, c.hold_reason, c.cancel_reason, c.anonymous, "
                  "c.date_only, "
                  "y.clock_start, y.out_due, y.first_out_at, y.first_arrived_at, y.resolve_due, y.resolved_at, "
                  "y.closed_at, y.dropped_at, y.legal_due, y.outcome, y.delay, n.value, t.value, p.value, a.value, "
                  "s.value "
                  "FROM complaint c JOIN cycle y ON y.complaint_id = c.id AND y.no = c.cycle "
                  "LEFT JOIN text n ON n.id = c.name_text LEFT JOIN text t ON t.id = c.telephone_text "
                  "LEFT JOIN text p ON p.id = c.place_text LEFT JOIN text a ON a.id = c.address_text "
                  "LEFT JOIN text s ON s.id = c.story_text ORDER BY c.id",
                  "SELECT complaint_id, squad_id FROM dispatch ORDER BY complaint_id, no",
                  "SELECT complaint_id, agency_id FROM referral ORDER BY complaint_id, no",
                  "SELECT k.complaint_id, t.value FROM complaint_text k JOIN text t ON t.id = k.text_id "
                  "ORDER BY k.complaint_id, k.no"}) {
                sqlite3_stmt *rows = nullptr;
                sqlite3_prepare_v2(db, sql, -1, &rows, nullptr);
                const int columns = sqlite3_column_count(rows);
                while (sqlite3_step(rows) == SQLITE_ROW)
                    for (int column = 0; column < columns; ++column) {
                        if (sqlite3_column_type(rows, column) == SQLITE_TEXT)
                            sum += static_cast<std::uint64_t>(sqlite3_column_bytes(rows, column)) +
                                   sqlite3_column_text(rows, column)[0];
                        else
                            sum += static_cast<std::uint64_t>(sqlite3_column_int64(rows, column));
                    }
                sqlite3_finalize(rows);
            }
        });
    sqlite3_close(db);
    CHECK(sum != 0);
    // As a desk does it, from its asking until all is there.
    Measured kept;
    for (int i = 0; i < 3; ++i)
        kept.once([&] {
            RegisterKeeper keeper(office.file(), [] {}, [](const Problem &) {});
            while (!keeper.latest()->whole)
                QThread::usleep(200);
        });
    std::printf("\n  %d complaints, %.0f MB\n", complaints, static_cast<double>(bytes) / 1e6);
    ours.print("loading the register");
    floor.print("  its floor: the raw API reading the columns");
    std::printf("  ratio of the medians: %.2f; 100,000 in %.0f ms\n", ours.median() / floor.median(),
                ours.median() / complaints * 100'000 / 1000);
    kept.print("the same by the desk, with a second reader");
    std::printf("  %.2f x the floor; 100,000 in %.0f ms\n", kept.median() / floor.median(),
                kept.median() / complaints * 100'000 / 1000);
}
