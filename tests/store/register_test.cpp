#include "desk/registerkeeper.h"
#include "records/earlier.h"
#include "records/ordering.h"
#include "records/same.h"
#include "records/selection.h"
#include "search/keystrokes.h"
#include "support/testoffice.h"

#include <QThread>

#include <catch2/catch.hpp>
#include <mutex>
#include <random>

using namespace baro;
using namespace baro::tests;

namespace {

std::int64_t ms(const std::optional<Instant> &time) {
    return time ? toUnixMs(*time) : noTime;
}
template<class T>
std::int8_t code(const std::optional<T> &value) {
    return value ? static_cast<std::int8_t>(*value) : std::int8_t{-1};
}
template<class T>
auto number(const std::optional<T> &id) {
    return id ? static_cast<std::int32_t>(id->value) : 0;
}

/// A row out of the folded events, without any table.
RegisterRow rowOf(const ComplaintView &view) {
    const Complaint &c = view.complaint();
    const Details &d = c.details;
    RegisterRow row;
    row.id = c.id.value;
    row.received = toUnixMs(c.receivedAt);
    row.clockStart = toUnixMs(c.cycle().clockStart());
    if (const auto &deadlines = c.cycle().deadlines) {
        row.outDue = toUnixMs(deadlines->out);
        row.resolveDue = toUnixMs(deadlines->resolve);
        row.legalDue = ms(deadlines->legal);
    }
    row.firstOut = ms(c.cycle().firstOutAt);
    row.firstArrived = ms(c.cycle().firstArrivedAt);
    row.resolved = ms(c.cycle().resolvedAt);
    row.closed = ms(c.cycle().closedAt);
    row.dropped = ms(c.cycle().droppedAt);
    row.attachedTo = c.attachedTo ? c.attachedTo->value : 0;
    row.serial = static_cast<std::int32_t>(c.number.serial);
    row.year = c.number.year;
    row.district = number(d.district);
    row.category = number(d.category);
    row.subtype = number(d.subtype);
    row.receivedBy = static_cast<std::int32_t>(c.receivedBy.value);
    row.danger = number(d.danger);
    row.alsoReported = static_cast<std::int32_t>(c.alsoReportedBy.size());
    row.cycles = static_cast<std::int16_t>(c.cycles.size());
    row.progressEnquiries = static_cast<std::int16_t>(c.progressEnquiries);
    row.state = static_cast<std::int8_t>(stateOf(c));
    row.priority = static_cast<std::int8_t>(d.priority);
    row.channel = static_cast<std::int8_t>(d.channel);
    row.language = static_cast<std::int8_t>(d.language);
    row.legalKind = code(d.legalKind);
    row.outcome = code(c.cycle().outcome);
    row.holdReason = c.hold ? static_cast<std::int8_t>(c.hold->reason) : std::int8_t{-1};
    row.cancelReason = c.cancellation ? static_cast<std::int8_t>(c.cancellation->reason) : std::int8_t{-1};
    row.delay = code(c.cycle().delay);
    row.anonymous = d.anonymous;
    row.dateOnly = c.dateOnly;
    for (const Dispatch &dispatch : c.dispatches)
        if (std::ranges::find(row.squads, dispatch.squad.value) == row.squads.end())
            row.squads.push_back(static_cast<std::int32_t>(dispatch.squad.value));
    for (const Referral &referral : c.referrals)
        if (std::ranges::find(row.agencies, referral.agency.value) == row.agencies.end())
            row.agencies.push_back(static_cast<std::int32_t>(referral.agency.value));
    row.key.add(QStringLiteral("%1%2")
                    .arg(c.number.year, 4, 10, QLatin1Char('0'))
                    .arg(c.number.serial, 6, 10, QLatin1Char('0')));
    const std::array texts{d.name, d.telephone, d.place, d.address, d.story};
    for (size_t field = 0; field < texts.size(); ++field) {
        const QString text = view.text(texts[field]);
        row.key.add(text);
        if (std::ranges::any_of(text, [](QChar letter) { return letter.isLetterOrNumber(); }))
            row.fields = static_cast<std::int8_t>(row.fields | 1 << field);
    }
    for (const TextRef &said : c.said)
        row.key.add(view.texts.value(said.id));
    return row;
}

/// Letters and digits in lower case, without blanks: what both sides of a question are compared by.
QString bare(const QString &text) {
    QString kept;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            kept += c.toLower();
    return kept;
}

/// What a person would say is found, text by text, word by word, without any key in memory.
bool reads(const QString &typed, const ComplaintView &view, const Reference &reference) {
    const Complaint &c = view.complaint();
    QStringList texts{QStringLiteral("%1%2").arg(c.number.year).arg(c.number.serial, 6, 10, QLatin1Char('0'))};
    for (const auto &text : {c.details.name, c.details.telephone, c.details.place, c.details.address, c.details.story})
        texts << view.text(text);
    for (const TextRef &said : c.said)
        texts << view.texts.value(said.id);
    const auto names = [&](const auto *entry) {
        if (entry)
            texts << entry->ko << entry->en;
    };
    if (c.details.district)
        names(reference.find<District>(*c.details.district));
    if (c.details.category)
        names(reference.find<Category>(*c.details.category));
    if (c.details.subtype) {
        names(reference.find<Subtype>(*c.details.subtype));
        names(reference.find<Category>(*reference.categoryOf(*c.details.subtype)));
    }
    for (const Dispatch &dispatch : c.dispatches)
        names(reference.find<Squad>(dispatch.squad));
    for (const Referral &referral : c.referrals)
        names(reference.find<Agency>(referral.agency));
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
        const QString asked = bare(word);
        const bool consonants =
            std::ranges::all_of(
                asked, [](QChar k) { return (k.unicode() >= 0x3131 && k.unicode() < 0x314f) || k.isDigit(); }) &&
            !std::ranges::all_of(asked, [](QChar k) { return k.isDigit(); });
        const bool found = std::ranges::any_of(texts, [&](const QString &text) {
            const QString there = bare(text);
            if (!consonants)
                return keyStrokes(there).contains(keyStrokes(asked));
            // Initial by initial.
            for (qsizetype at = 0; at + asked.size() <= there.size(); ++at) {
                bool all = std::ranges::any_of(there, [](QChar k) { return k.script() == QChar::Script_Hangul; });
                for (qsizetype i = 0; i < asked.size() && all; ++i) {
                    const QString struck = keyStrokes(QStringView(there).mid(at + i, 1));
                    all = struck.left(1) == keyStrokes(QStringView(asked).mid(i, 1));
                }
                if (all)
                    return true;
            }
            return false;
        });
        if (!found)
            return false;
    }
    return true;
}

struct Bustle {
    explicit Bustle(unsigned seed)
        : chance(seed)
        , office(seed) {}

    int upTo(int most) { return std::uniform_int_distribution(0, most)(chance); }
    QString pick(const QStringList &list) { return list[upTo(static_cast<int>(list.size()) - 1)]; }

    void step() {
        office.clock.advance(Minutes{1 + upTo(40)});
        if (ids.empty() || upTo(3) == 0) {
            SpokenDetails details = office.details(pick(stories) + QLatin1Char(' ') + pick(stories));
            details.subtype = office.subtype(upTo(1) ? "C01-1" : "C02-1");
            details.district = office.district(upTo(1) ? QStringLiteral("신월3동") : QStringLiteral("목1동"));
            details.place = wordsOf(pick(places));
            details.name = upTo(2) ? wordsOf(pick(people)) : std::nullopt;
            details.anonymous = !details.name;
            details.telephone = wordsOf(QStringLiteral("010%1").arg(upTo(99'999'999), 8, 10, QLatin1Char('0')));
            ids.push_back(office.receive(details));
            return;
        }
        const ComplaintId id = ids[static_cast<size_t>(upTo(static_cast<int>(ids.size()) - 1))];
        const auto attempt = [&](Command command) {
            if (const auto receipt = office.office->execute(office.request(std::move(command))))
                last = receipt->command;
        };
        const char *squads[] = {"S01", "S02", "S05", "S08"};
        switch (upTo(12)) {
        case 0:
            return attempt(commands::AssignSquad{id, office.squad(squads[upTo(3)]), upTo(2) > 0, {}});
        case 1:
            return attempt(commands::ReportOut{id, 1});
        case 2:
            return attempt(commands::ReportArrived{id, 1});
        case 3:
            return attempt(commands::Resolve{id, Outcome::Done, wordsOf(pick(stories))});
        case 4:
            attempt(commands::InformCaller{id, {}, {}, {}});
            return attempt(commands::Close{id, DelayReason::NoSquadFree, {}});
        case 5:
            return attempt(commands::Reopen{id, ReopenReason::TroubleBack, {}});
        case 6:
            return attempt(commands::PutOnHold{id, HoldReason::Weather, {}});
        case 7:
            return attempt(commands::AddNote{id, Words{pick(stories)}});
        case 8:
            return attempt(commands::TransferAway{id, office.agency("SH"), {}, {}, Words(QStringLiteral("열 배관"))});
        case 9:
            return attempt(commands::Undo{last});
        case 10:
            return attempt(commands::Cancel{id, CancelReason::Prank, {}});
        case 11:
            return attempt(commands::Attach{id, ids[static_cast<size_t>(upTo(static_cast<int>(ids.size()) - 1))]});
        case 12:
            return attempt(commands::AskProgress{id});
        }
    }

    std::mt19937 chance;
    TestOffice office;
    std::vector<ComplaintId> ids;
    CommandId last;
    const QStringList stories{QStringLiteral("맨홀에서 김이 나요"), QStringLiteral("가로등이 꺼졌어요"),
                              QStringLiteral("모기가 많아요"),      QStringLiteral("쓰레기 무단투기"),
                              QStringLiteral("LED 등 고장"),        QStringLiteral("까치집 때문에 정전")};
    const QStringList places{QStringLiteral("신월 시장 앞"), QStringLiteral("오목교역 4번 출구"),
                             QStringLiteral("목동아파트 7단지")};
    const QStringList people{QStringLiteral("김민원"), QStringLiteral("박상훈"), QStringLiteral("Kim Minwon")};
};

RegisterPointer loaded(Connection &connection) {
    RegisterReader reader(connection);
    auto made = std::make_shared<Register>();
    made->total = reader.last();
    for (std::int64_t first = 1; first <= made->total; first += RegisterChunk::capacity)
        made->chunks.push_back(reader.chunk(first, first + static_cast<std::int64_t>(RegisterChunk::capacity) - 1));
    made->loaded = made->total;
    made->whole = true;
    return made;
}

std::vector<RegisterRow> allRows(const Register &records) {
    std::vector<RegisterRow> rows;
    for (const ChunkPointer &chunk : records.chunks)
        for (size_t slot = 0; chunk && slot < chunk->size(); ++slot)
            rows.push_back(chunk->row(slot));
    return rows;
}

} // namespace

TEST_CASE("the register is what the folded events say, after any steps", "[register]") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    Bustle bustle(seed);
    TestOffice &o = bustle.office;
    for (int round = 0; round < 12; ++round) {
        for (int step = 0; step < 25; ++step)
            bustle.step();
        const RegisterPointer records = loaded(*o.connection);
        const std::vector<RegisterRow> rows = allRows(*records);
        REQUIRE(rows.size() == bustle.ids.size());
        for (size_t i = 0; i < rows.size(); ++i) {
            CAPTURE(rows[i].id);
            REQUIRE(rows[i] == rowOf(o.view(ComplaintId{rows[i].id})));
        }
    }
}

TEST_CASE("the register follows what is told, and is what is read anew", "[register]") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    Bustle bustle(seed);
    TestOffice &o = bustle.office;
    for (int step = 0; step < 40; ++step)
        bustle.step();
    std::atomic<int> told = 0;
    RegisterKeeper keeper(
        o.file(), [&] { ++told; }, [](const Problem &) { FAIL_CHECK("trouble"); });
    for (int step = 0; step < 60; ++step) {
        bustle.step();
        keeper.changed(bustle.ids); // more than was changed does no harm
        if (step == 30)
            keeper.rebuild();
    }
    const auto expected = allRows(*loaded(*o.connection));
    for (int wait = 0; wait < 500 && !(keeper.latest()->whole && allRows(*keeper.latest()) == expected); ++wait)
        QThread::msleep(10);
    const RegisterPointer latest = keeper.latest();
    CHECK(latest->whole);
    CHECK(latest->loaded == latest->total);
    CHECK(allRows(*latest) == expected);
    CHECK(told > 0);
}

TEST_CASE("what is searched is what a reader of every text would find, newest first", "[register][search]") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    Bustle bustle(seed);
    TestOffice &o = bustle.office;
    for (int step = 0; step < 200; ++step)
        bustle.step();
    const RegisterPointer records = loaded(*o.connection);
    const ReferencePointer reference = o.office->reference();
    const RecordNames names(*reference, true);
    std::vector<ComplaintView> views;
    for (const ComplaintId id : bustle.ids)
        views.push_back(o.view(id));
    std::vector<QString> questions{QStringLiteral("ㅁㅎ"),      QStringLiteral("ㅅㅇ3"), QStringLiteral("목"),
                                   QStringLiteral("aosghf"),    QStringLiteral("led"),   QStringLiteral("없는말"),
                                   QStringLiteral("신월 목동"), QStringLiteral("010"),   QStringLiteral("도로보수"),
                                   QStringLiteral("열")};
    for (int i = 0; i < 300; ++i) {
        // A piece of some text, a second one at times, and at times as the fingers had it half-way.
        const auto piece = [&] {
            const QString text = bustle.pick(bustle.upTo(1) ? bustle.stories : bustle.places);
            const int from = bustle.upTo(static_cast<int>(text.size()) - 1);
            QString cut = text.mid(from, 1 + bustle.upTo(4));
            return bustle.upTo(3) ? cut : keyStrokes(bare(cut)).toLower();
        };
        questions.push_back(piece() + (bustle.upTo(2) ? QString() : QStringLiteral(" ") + piece()));
    }
    for (const QString &typed : questions) {
        // A capital that the shift key made is another key; the reader above does not know that it may be both.
        if (typed != typed.toLower())
            continue;
        CAPTURE(typed.toStdString());
        RecordSelection selection;
        selection.query = searchQuery(typed);
        const RecordList list = select(*records, selection, names, o.clock.now());
        std::vector<std::int64_t> found;
        for (const RegisterPlace place : list.places)
            found.push_back(records->idAt(place).value);
        std::vector<std::int64_t> expected;
        for (size_t i = views.size(); i-- > 0;)
            if (reads(typed, views[i], *reference))
                expected.push_back(views[i].complaint().id.value);
        REQUIRE(found == expected);
        const RecordList few = select(*records, selection, names, o.clock.now(), 5);
        CHECK(few.places == std::vector(list.places.begin(),
                                        list.places.begin() + std::min<std::ptrdiff_t>(5, std::ssize(list.places))));
        CHECK(few.cut == (list.places.size() > 5));
    }
}

TEST_CASE("filters and orders of a list are what the rows say", "[register]") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    Bustle bustle(seed);
    TestOffice &o = bustle.office;
    for (int step = 0; step < 250; ++step)
        bustle.step();
    const RegisterPointer records = loaded(*o.connection);
    const RecordNames names(*o.office->reference(), false);
    const Instant now = o.clock.now();
    const auto idsOf = [&](const RecordSelection &selection) {
        std::vector<ComplaintId> ids;
        for (const RegisterPlace place : select(*records, selection, names, now).places)
            ids.push_back(records->idAt(place));
        return ids;
    };
    const auto filtered = [&](auto &&set, auto &&says) {
        RecordSelection selection;
        set(selection.filter);
        std::vector<ComplaintId> expected;
        for (size_t i = bustle.ids.size(); i-- > 0;)
            if (says(o.view(bustle.ids[i]).complaint()))
                expected.push_back(bustle.ids[i]);
        CHECK(idsOf(selection) == expected);
        return expected.size();
    };
    size_t hits = 0;
    hits += filtered([&](RecordFilter &f) { f.districts = {o.district(QStringLiteral("목1동"))}; },
                     [&](const Complaint &c) { return c.details.district == o.district(QStringLiteral("목1동")); });
    hits += filtered([&](RecordFilter &f) { f.subtypes = {o.subtype("C02-1")}; },
                     [&](const Complaint &c) { return c.details.subtype == o.subtype("C02-1"); });
    hits += filtered(
        [&](RecordFilter &f) {
            f.squads = {o.squad("S02"), o.squad("S08")};
        },
        [&](const Complaint &c) {
            return std::ranges::any_of(c.dispatches, [&](const Dispatch &d) {
                return d.squad == o.squad("S02") || d.squad == o.squad("S08");
            });
        });
    hits += filtered([&](RecordFilter &f) { f.agencies = {o.agency("SH")}; },
                     [&](const Complaint &c) { return !c.referrals.empty(); });
    hits += filtered(
        [&](RecordFilter &f) {
            f.states = {State::Resolved, State::Cancelled};
        },
        [&](const Complaint &c) { return stateOf(c) == State::Resolved || stateOf(c) == State::Cancelled; });
    hits += filtered([&](RecordFilter &f) { f.open = true; }, [&](const Complaint &c) { return !isEnded(stateOf(c)); });
    hits += filtered([&](RecordFilter &f) { f.open = false; }, [&](const Complaint &c) { return isEnded(stateOf(c)); });
    hits +=
        filtered([&](RecordFilter &f) { f.late = true; }, [&](const Complaint &c) { return c.cycle().isLate(now); });
    hits +=
        filtered([&](RecordFilter &f) { f.late = false; }, [&](const Complaint &c) { return !c.cycle().isLate(now); });
    hits +=
        filtered([&](RecordFilter &f) { f.reopened = true; }, [&](const Complaint &c) { return c.cycles.size() > 1; });
    const Instant middle = o.view(bustle.ids[bustle.ids.size() / 2]).complaint().receivedAt;
    hits +=
        filtered([&](RecordFilter &f) { f.from = middle; }, [&](const Complaint &c) { return c.receivedAt >= middle; });
    hits +=
        filtered([&](RecordFilter &f) { f.to = middle; }, [&](const Complaint &c) { return c.receivedAt < middle; });
    CHECK(hits > 100);

    const auto ordered = [&](RecordColumn column, auto &&value) {
        for (const bool ascending : {true, false}) {
            CAPTURE(codeOf(column));
            RecordSelection selection;
            selection.order = {column, ascending};
            std::vector<ComplaintId> expected(bustle.ids.rbegin(), bustle.ids.rend());
            std::ranges::stable_sort(expected, [&](ComplaintId a, ComplaintId b) {
                const auto x = value(o.view(a).complaint());
                const auto y = value(o.view(b).complaint());
                if (!x || !y)
                    return x.has_value() && !y.has_value(); // what has none stands last either way
                return ascending ? *x < *y : *y < *x;
            });
            CHECK(idsOf(selection) == expected);
        }
    };
    ordered(RecordColumn::Received, [](const Complaint &c) { return std::optional(c.receivedAt); });
    ordered(RecordColumn::Number, [](const Complaint &c) { return std::optional(c.number); });
    ordered(RecordColumn::Out, [](const Complaint &c) { return c.cycle().firstOutAt; });
    ordered(RecordColumn::Resolved, [](const Complaint &c) { return c.cycle().resolvedAt; });
    ordered(RecordColumn::ToSetOut, [](const Complaint &c) {
        return c.cycle().firstOutAt ? std::optional(*c.cycle().firstOutAt - c.cycle().clockStart()) : std::nullopt;
    });
    ordered(RecordColumn::Late, [&](const Complaint &c) { return std::optional(c.cycle().isLate(now)); });
    ordered(RecordColumn::District, [&](const Complaint &c) {
        return std::optional(o.office->reference()->find<District>(*c.details.district)->en);
    });
}

TEST_CASE("one wrong key is offered what it nearly was", "[register][search]") {
    TestOffice o;
    const ComplaintId manhole = o.receive(o.details(QStringLiteral("맨홀 뚜껑이 열렸어요")));
    (void)o.receive(o.details(QStringLiteral("가로등이 꺼졌어요")));
    const RegisterPointer records = loaded(*o.connection);
    const RecordNames names(*o.office->reference(), true);
    RecordSelection selection;
    selection.query = searchQuery(QStringLiteral("멘홀 뚜껑"));
    CHECK(select(*records, selection, names, o.clock.now()).places.empty());
    const RecordList almost = selectAlmost(*records, selection, names, o.clock.now());
    REQUIRE(almost.places.size() == 1);
    CHECK(records->idAt(almost.places.front()) == manhole);
    selection.query = searchQuery(QStringLiteral("멘홀 지하철"));
    CHECK(selectAlmost(*records, selection, names, o.clock.now()).places.empty());
    // All of them, however many there are.
    for (int i = 0; i < 60; ++i)
        (void)o.receive(o.details(QStringLiteral("은행나무 %1").arg(i)));
    selection.query = searchQuery(QStringLiteral("은행너무"));
    CHECK(selectAlmost(*loaded(*o.connection), selection, names, o.clock.now()).places.size() == 60);
}

TEST_CASE("over several chunks, with ids that are missing, what is searched is what each key says",
          "[register][search]") {
    const auto seed = static_cast<unsigned>(std::random_device{}());
    CAPTURE(seed);
    std::mt19937 chance(seed);
    const QStringList words{QStringLiteral("맨홀"),     QStringLiteral("가로등"), QStringLiteral("모기"),
                            QStringLiteral("쓰레기"),   QStringLiteral("까치집"), QStringLiteral("led"),
                            QStringLiteral("신월시장"), QStringLiteral("목동")};
    const auto word = [&] { return words[static_cast<qsizetype>(chance() % static_cast<unsigned>(words.size()))]; };
    Register records;
    std::vector<RegisterRow> rows;
    for (std::int64_t chunk = 0; chunk < 3; ++chunk) {
        ChunkMaker maker;
        for (std::int64_t i = 1; i <= static_cast<std::int64_t>(RegisterChunk::capacity); ++i) {
            if (chunk == 1 && chance() % 3 == 0)
                continue;
            RegisterRow row;
            row.id = chunk * static_cast<std::int64_t>(RegisterChunk::capacity) + i;
            row.received = row.id * 1'000;
            row.state = static_cast<std::int8_t>(State::Closed);
            row.key.add(QStringLiteral("%1").arg(chance() % 100'000'000, 8, 10, QLatin1Char('0')));
            row.key.add(word() + QLatin1Char(' ') + word());
            if (chance() % 4)
                row.key.add(word());
            maker.add(row);
            rows.push_back(row);
        }
        records.chunks.push_back(maker.made());
    }
    records.loaded = records.total = static_cast<std::int64_t>(rows.size());
    records.whole = true;
    const RecordNames names(Reference{}, true);
    size_t many = 0;
    for (int round = 0; round < 200; ++round) {
        QString typed = word().mid(static_cast<qsizetype>(chance() % 2), 1 + static_cast<qsizetype>(chance() % 3));
        if (chance() % 3 == 0)
            typed = keyStrokes(typed);
        if (chance() % 2)
            typed += QLatin1Char(' ') + word();
        if (chance() % 5 == 0)
            typed = QStringLiteral("%1").arg(chance() % 1'000);
        if (chance() % 7 == 0)
            typed = QStringList{QStringLiteral("ㅁㅎ"), QStringLiteral("ㄱㄹㄷ"), QStringLiteral("ㅅㅇ시장"),
                                QStringLiteral("없다")}
                        .at(static_cast<qsizetype>(chance() % 4));
        CAPTURE(typed.toStdString());
        RecordSelection selection;
        selection.query = searchQuery(typed);
        std::vector<std::int64_t> expected;
        for (size_t i = rows.size(); i-- > 0;)
            if (selection.query.meets(rows[i].key))
                expected.push_back(rows[i].id);
        std::vector<std::int64_t> found;
        for (const RegisterPlace place : select(records, selection, names, Instant{}).places)
            found.push_back(records.idAt(place).value);
        REQUIRE(found == expected);
        many += expected.size() > 3 * 1'024;
    }
    CHECK(many > 0); // questions of which whole chunks were scanned
    CHECK_FALSE(records.placeOf(ComplaintId{0}));
    CHECK(records.placeOf(ComplaintId{rows.back().id}));
}

TEST_CASE("a register of more than one chunk loads newest first and follows", "[register]") {
    TestOffice o;
    for (int done = 0; done < 4'200;) {
        Office::Batch batch(*o.office);
        for (int k = 0; k < 200; ++k, ++done)
            REQUIRE(batch.execute(o.request(commands::Receive{o.details(), {}, {}})));
        batch.commit();
    }
    std::vector<std::int64_t> loadedThen;
    std::mutex lock;
    RegisterKeeper *told = nullptr;
    RegisterKeeper keeper(
        o.file(),
        [&] {
            const std::lock_guard guard(lock);
            if (told)
                loadedThen.push_back(told->latest()->loaded);
        },
        [](const Problem &) { FAIL_CHECK("trouble"); });
    {
        const std::lock_guard guard(lock);
        told = &keeper;
    }
    const ComplaintId fresh = o.receive();
    keeper.changed({fresh, ComplaintId{1}});
    const auto expected = allRows(*loaded(*o.connection));
    for (int wait = 0; wait < 1'000 && !(keeper.latest()->whole && keeper.latest()->loaded == 4'201); ++wait)
        QThread::msleep(10);
    CHECK(keeper.latest()->chunks.size() == 2);
    CHECK(keeper.latest()->placeOf(fresh));
    CHECK(allRows(*keeper.latest()) == expected);
}

TEST_CASE("what came before: the same person again, and the same place again", "[register]") {
    TestOffice o;
    const auto receive = [&](const char *telephone, const QString &place, const QString &address = {}) {
        o.clock.advance(std::chrono::hours(30));
        SpokenDetails details = o.details();
        details.telephone = wordsOf(QString::fromLatin1(telephone));
        details.place = wordsOf(place);
        details.address = wordsOf(address);
        return o.receive(details);
    };
    const auto resolve = [&](ComplaintId id) {
        o.done(commands::Resolve{id, Outcome::Done, wordsOf(QStringLiteral("치웠음"))});
    };
    const auto question = [&](ComplaintId id) {
        const ComplaintView view = o.view(id);
        const Details &d = view.complaint().details;
        return EarlierQuestion{id,
                               view.complaint().receivedAt,
                               d.district,
                               d.category,
                               d.subtype,
                               view.text(d.telephone),
                               view.text(d.place),
                               view.text(d.address),
                               view.text(d.story)};
    };
    using Ids = std::vector<ComplaintId>;
    const auto ask = [&](const EarlierQuestion &asked) {
        const RegisterPointer records = loaded(*o.connection);
        const Earlier found = earlierThan(*records, asked);
        std::pair<Ids, Ids> ids;
        for (const RegisterPlace place : found.samePerson)
            ids.first.push_back(records->idAt(place));
        for (const RegisterPlace place : found.samePlace)
            ids.second.push_back(records->idAt(place));
        return ids;
    };
    const QString gate = QStringLiteral("신월시장 북문 앞");
    const ComplaintId first = receive("010-1111-2222", gate);
    resolve(first);
    const ComplaintId elsewhere = receive("010-3333-4444", QStringLiteral("신월시장 남문 앞"));
    resolve(elsewhere);
    const ComplaintId open = receive("010-3333-4444", gate);
    const ComplaintId again = receive("01011112222", QStringLiteral("신월시장, 북문앞"));
    // Words and digits are the same however they are written; what is still open is a duplicate and no recurrence.
    CHECK(ask(question(again)) == std::pair(Ids{first}, Ids{first}));
    CHECK(ask(question(first)) == std::pair(Ids{}, Ids{}));
    CHECK(ask(question(open)) == std::pair(Ids{elsewhere}, Ids{first}));
    resolve(open);
    resolve(again);
    const ComplaintId third = receive("010-1111-2222", QStringLiteral("다른 곳"));
    CHECK(ask(question(third)) == std::pair(Ids{again, first}, Ids{}));
    // The end of a number, or a part of a place, is not the same.
    EarlierQuestion other = question(third);
    other.telephone = QStringLiteral("1111-2222");
    other.place = QStringLiteral("신월시장");
    CHECK(ask(other) == std::pair(Ids{}, Ids{}));
    other.place = gate;
    CHECK(ask(other) == std::pair(Ids{}, Ids{again, open, first}));
    // Before it is received, it may be asked too; of another kind it is another matter.
    other.complaint = {};
    other.subtype = o.subtype("C01-1");
    CHECK(ask(other) == std::pair(Ids{}, Ids{}));
    o.done(commands::Cancel{third, CancelReason::EnteredTwice, {}});
    EarlierQuestion late = question(again);
    late.complaint = {};
    late.receivedAt = o.clock.now();
    CHECK(ask(late).first == Ids{again, first});
    late.receivedAt += std::chrono::days(400);
    CHECK(ask(late).second.empty());
}

TEST_CASE("records of old years that came late stand where their receipt belongs", "[register]") {
    // Two chunks, the second one older: as after an import of the years before.
    const auto chunkOf = [](std::int64_t first, std::int64_t received, int count) {
        ChunkMaker maker;
        for (int i = 0; i < count; ++i) {
            RegisterRow row;
            row.id = first + i;
            row.received = received + i;
            row.state = static_cast<std::int8_t>(State::Closed);
            row.key.add(QStringLiteral("맨홀"));
            maker.add(row);
        }
        return maker.made();
    };
    Register records;
    records.chunks = {chunkOf(1, 1'000'000, 4096), chunkOf(4097, 1'000, 100)};
    const RecordNames names(Reference{}, true);
    RecordSelection selection;
    selection.query = searchQuery(QStringLiteral("맨홀"));
    for (const size_t atMost : {size_t{50}, size_t{4090}, size_t{4150}, size_t{5000}}) {
        const RecordList list = select(records, selection, names, Instant{}, atMost);
        REQUIRE(list.places.size() == std::min<size_t>(atMost, 4196));
        for (size_t i = 0; i < list.places.size(); ++i)
            REQUIRE(records.idAt(list.places[i]).value ==
                    (i < 4096 ? 4096 - static_cast<std::int64_t>(i) : 4196 - static_cast<std::int64_t>(i - 4096)));
    }
    selection.query = searchQuery(QStringLiteral("없음"));
    std::atomic<bool> cancelled = true;
    records.chunks.resize(8, records.chunks.front());
    CHECK(select(records, selection, names, Instant{}, 50, &cancelled).cancelled);
}

TEST_CASE("each text of a complaint stands under its name in the register", "[register]") {
    TestOffice o;
    SpokenDetails details = o.details(QStringLiteral("맨홀에서 김이 나요"));
    details.name = {};
    details.place = wordsOf(QStringLiteral("시장 북문"));
    details.telephone = wordsOf(QStringLiteral("010-1111-2222"));
    o.receive(details);
    SpokenDetails lamp = o.details(QStringLiteral("가로등"));
    lamp.place = {};
    o.receive(lamp);
    const RegisterPointer records = loaded(*o.connection);
    const RegisterChunk &chunk = *records->chunks.front();
    const auto strokes = [](const char *text) { return keyStrokes(QString::fromUtf8(text)).toStdString(); };
    CHECK(chunk.fieldOf(0, RegisterField::Place) == strokes("시장북문"));
    CHECK(chunk.fieldOf(0, RegisterField::Telephone) == "01011112222");
    CHECK(chunk.fieldOf(0, RegisterField::Story) == strokes("맨홀에서김이나요"));
    CHECK(chunk.fieldOf(0, RegisterField::Name).empty());
    CHECK(chunk.fieldOf(1, RegisterField::Story) == strokes("가로등"));
    CHECK(chunk.fieldOf(1, RegisterField::Place).empty());
}

TEST_CASE("a list is ordered by place and by name as a dictionary orders them", "[register]") {
    TestOffice o;
    std::vector<QString> places{QStringLiteral("각골"),        QStringLiteral("가나안"), QStringLiteral("과수원"),
                                QStringLiteral("골목"),        QStringLiteral("Market"), QStringLiteral("목동 7단지"),
                                QStringLiteral("목동 12단지"), QStringLiteral("까치산")};
    for (const QString &place : places) {
        SpokenDetails details = o.details(QStringLiteral("말씀"));
        details.place = wordsOf(place);
        details.name = wordsOf(place.left(2));
        o.receive(details);
    }
    SpokenDetails nowhere = o.details(QString());
    nowhere.story = {};
    nowhere.place = {};
    nowhere.name = {};
    nowhere.subtype = o.subtype("C01-1");
    const ComplaintId without = o.receive(nowhere);
    const RegisterPointer records = loaded(*o.connection);
    const RecordNames names(Reference{}, true);
    const auto order = [&](RecordColumn column, bool ascending) {
        RecordSelection selection;
        selection.order = {column, ascending};
        QStringList told;
        for (const RegisterPlace place : select(*records, selection, names, o.clock.now()).places) {
            const ComplaintId id = records->idAt(place);
            told << (id == without ? QStringLiteral("-") : places[static_cast<size_t>(id.value) - 1]);
        }
        return told.join(u'|');
    };
    CHECK(order(RecordColumn::Place, true) ==
          QStringLiteral("Market|가나안|각골|골목|과수원|까치산|목동 12단지|목동 7단지|-"));
    CHECK(order(RecordColumn::Place, false) ==
          QStringLiteral("목동 7단지|목동 12단지|까치산|과수원|골목|각골|가나안|Market|-"));
    CHECK(order(RecordColumn::Name, true).startsWith(QStringLiteral("Market|가나안|각골")));
}

TEST_CASE("what is kept between two orders by words follows the register", "[register]") {
    std::mt19937 chance(85'720);
    INFO("seed 85720");
    const auto word = [&] {
        static const char16_t *parts[] = {u"신월", u"목동", u"각골", u"가나", u"시장", u"12", u"7단지", u"gate", u"앞", u"북문"};
        QString made;
        for (auto n = 1 + chance() % 4; n > 0; --n)
            made += QString::fromUtf16(parts[chance() % std::size(parts)]);
        return made;
    };
    std::vector<RegisterRow> rows;
    const auto rowWith = [&](std::int64_t id) {
        RegisterRow row;
        row.id = id;
        row.received = 1'700'000'000'000 + id;
        row.district = static_cast<std::int32_t>(chance() % 5);
        row.key.add(QString::number(id));
        for (const RegisterField field : {RegisterField::Name, RegisterField::Place, RegisterField::Story})
            if (chance() % 3) {
                row.key.add(word());
                row.fields = static_cast<std::int8_t>(row.fields | 1 << static_cast<int>(field));
            }
        return row;
    };
    Register records;
    for (std::int64_t id = 1; id <= 6 * std::int64_t{RegisterChunk::capacity}; ++id)
        rows.push_back(rowWith(id));
    const auto chunkAgain = [&](size_t index) {
        ChunkMaker maker;
        for (size_t i = 0; i < RegisterChunk::capacity; ++i)
            maker.add(rows[index * RegisterChunk::capacity + i]);
        records.chunks[index] = maker.made();
    };
    records.chunks.resize(6);
    for (size_t i = 0; i < 6; ++i)
        chunkAgain(i);
    records.loaded = records.total = std::ssize(rows);
    records.whole = true;
    const RecordNames names(Reference{}, true);
    RecordOrders kept;
    size_t learned = 1;
    while (kept.learnMore(records))
        ++learned;
    CHECK(learned == 2); // the last few a question learns by itself
    for (int change = 0; change < 4; ++change) {
        CAPTURE(change);
        for (const RecordColumn column : {RecordColumn::Place, RecordColumn::Name})
            for (const bool part : {false, true})
                for (const bool ascending : {true, false}) {
                    RecordSelection selection;
                    if (part)
                        selection.filter.districts = {{2}, {3}};
                    std::vector<RegisterPlace> expected = select(records, selection, names, Instant{}).places;
                    const auto lettersAt = [&](RegisterPlace place) {
                        const RegisterChunk &chunk = *records.chunks[place.chunk];
                        if (column == RecordColumn::Name)
                            return syllablesOf(chunk.fieldOf(place.slot, RegisterField::Name));
                        const auto said = chunk.fieldOf(place.slot, RegisterField::Place);
                        return syllablesOf(said.empty() ? chunk.fieldOf(place.slot, RegisterField::Story) : said);
                    };
                    std::ranges::stable_sort(expected, [&](RegisterPlace a, RegisterPlace b) {
                        const std::u16string one = lettersAt(a);
                        const std::u16string other = lettersAt(b);
                        if (one.empty() || other.empty())
                            return other.empty() && !one.empty();
                        return ascending ? one < other : other < one;
                    });
                    selection.order = {column, ascending};
                    REQUIRE(select(records, selection, names, Instant{}, expected.size(), nullptr, &kept).places ==
                            expected);
                }
        // Words that were never met before, and others that are gone.
        const size_t index = chance() % 6;
        for (int i = 0; i < 50; ++i) {
            const size_t at = index * RegisterChunk::capacity + chance() % RegisterChunk::capacity;
            rows[at] = rowWith(rows[at].id);
            rows[at].key.add(word() + word());
        }
        chunkAgain(index);
    }
    std::atomic<bool> cancelled = true;
    RecordSelection selection;
    selection.order = {RecordColumn::Place, true};
    CHECK(select(records, selection, names, Instant{}, rows.size(), &cancelled, &kept).cancelled);
}

TEST_CASE("every order of the register is that of a plain stable sort", "[register]") {
    std::mt19937 chance(20'261'128);
    INFO("seed 20261128");
    Register records;
    std::int64_t id = 0;
    for (int chunk = 0; chunk < 3; ++chunk) {
        ChunkMaker maker;
        for (size_t i = 0; i < RegisterChunk::capacity; ++i) {
            RegisterRow row;
            row.id = ++id;
            row.received = 1'700'000'000'000 + static_cast<std::int64_t>(chance() % 5'000) * 60'000;
            row.clockStart = row.received;
            if (chance() % 4)
                row.firstOut = row.received + static_cast<std::int64_t>(chance() % 100) * 60'000;
            if (chance() % 3)
                row.resolved = row.received + static_cast<std::int64_t>(chance()) * (chance() % 50 ? 1 : 1'000'000'000);
            row.state = static_cast<std::int8_t>(chance() % Codes<State>::entries.size());
            row.year = 2020 + static_cast<std::int32_t>(chance() % 5);
            row.serial = static_cast<std::int32_t>(chance() % 900'000);
            maker.add(row);
        }
        records.chunks.push_back(maker.made());
    }
    records.loaded = records.total = id;
    records.whole = true;
    const RecordNames names(Reference{}, true);
    RecordSelection selection;
    const std::vector<RegisterPlace> newest = select(records, selection, names, Instant{}).places;
    const auto chunkOf = [&](RegisterPlace place) -> const RegisterChunk & { return *records.chunks[place.chunk]; };
    using Key = std::function<std::int64_t(RegisterPlace)>;
    const std::vector<std::pair<RecordColumn, Key>> columns{
        {RecordColumn::Received, [&](RegisterPlace p) { return chunkOf(p).received[p.slot]; }},
        {RecordColumn::Number,
         [&](RegisterPlace p) {
             return chunkOf(p).year[p.slot] * std::int64_t{1'000'000} + chunkOf(p).serial[p.slot];
         }},
        {RecordColumn::State,
         [&](RegisterPlace p) {
             const std::string_view ways[] = {"received", "visited", "other_done", "returned", "assigned",
                                              "called",   "out",     "on_site",    "referred", "held",
                                              "resolved", "closed",  "cancelled",  "attached"};
             const auto code = codeOf(static_cast<State>(chunkOf(p).state[p.slot]));
             return std::int64_t{std::ranges::find(ways, code) - ways};
         }},
        {RecordColumn::Out, [&](RegisterPlace p) { return chunkOf(p).firstOut[p.slot]; }},
        {RecordColumn::Resolved, [&](RegisterPlace p) { return chunkOf(p).resolved[p.slot]; }},
        {RecordColumn::ToSetOut,
         [&](RegisterPlace p) {
             const std::int64_t out = chunkOf(p).firstOut[p.slot];
             return out == noTime ? noTime : out - chunkOf(p).clockStart[p.slot];
         }},
    };
    for (const auto &[column, key] : columns)
        for (const bool ascending : {true, false}) {
            INFO(codeText(column).toStdString() << " ascending " << ascending);
            std::vector<RegisterPlace> expected = newest;
            if (column != RecordColumn::Received || ascending)
                std::ranges::stable_sort(expected, [&](RegisterPlace a, RegisterPlace b) {
                    const std::int64_t one = key(a);
                    const std::int64_t other = key(b);
                    if (one == noTime || other == noTime)
                        return other == noTime && one != noTime;
                    return ascending ? one < other : one > other;
                });
            selection.order = {column, ascending};
            REQUIRE(select(records, selection, names, Instant{}).places == expected);
        }
}

TEST_CASE("what may be the same trouble is found in the register, and five within the hour offer an incident",
          "[register][same]") {
    TestOffice o;
    const auto call = [&](const char *story, const char *kind, const QString &dong) {
        SpokenDetails details = o.details(QString::fromUtf8(story));
        details.subtype = o.subtype(kind);
        details.district = o.district(dong);
        o.clock.advance(std::chrono::minutes(5));
        return o.receive(details);
    };
    const QString here = QStringLiteral("신정3동");
    const auto asked = [&](const char *story) {
        Reported report;
        report.subtype = o.subtype("C02-1");
        report.district = o.district(here);
        report.words = QString::fromUtf8(story);
        report.receivedAt = o.clock.now();
        return sameTrouble(*loaded(*o.connection), report, *o.office->reference(), {}, 3);
    };
    const ComplaintId first = call("지하차도에 물이 찼어요", "C02-1", here);
    call("지하차도 침수", "C02-1", QStringLiteral("목1동"));
    const ComplaintId second = call("차가 물에 잠겼어요", "C02-1", here);
    SameTrouble found = asked("지하차도가 넘쳐요");
    REQUIRE(found.alike.size() == 2);
    CHECK(found.ofLate == std::vector<ComplaintId>{first, second});
    CHECK(found.alike.front().id == first);
    CHECK(found.alike.front().likeness.words == QStringList{QStringLiteral("지하차도")});
    CHECK_FALSE(found.offersIncident());
    // One more report of the first, and one that is open by itself: with the call they are five.
    const ComplaintId further = call("지하차도 물", "C02-1", here);
    o.done(commands::Attach{further, first});
    found = asked("지하차도");
    CHECK(found.reports == 3);
    CHECK_FALSE(found.offersIncident());
    const ComplaintId fourth = call("물이 허리까지", "C02-1", here);
    found = asked("지하차도");
    CHECK(found.reports == 4);
    CHECK(found.offersIncident());
    CHECK(found.ofLate == std::vector<ComplaintId>{first, second, fourth});
    // An hour later they are no news, a resolved one is no duplicate, and nobody is like himself.
    o.done(commands::Resolve{fourth, Outcome::Done, wordsOf(QStringLiteral("배수함"))});
    CHECK(asked("지하차도").reports == 3);
    o.clock.advance(std::chrono::minutes(61));
    CHECK(asked("지하차도").reports == 0);
    CHECK(asked("지하차도").alike.size() == 2);
    o.clock.advance(std::chrono::hours(3));
    CHECK(asked("지하차도").alike.size() == 1); // by now it takes a word in common
    Reported itself;
    itself.subtype = o.subtype("C02-1");
    itself.district = o.district(here);
    itself.receivedAt = o.complaint(second).receivedAt;
    const SameTrouble others = sameTrouble(*loaded(*o.connection), itself, *o.office->reference(), second, 3);
    REQUIRE(others.alike.size() == 1);
    CHECK(others.alike.front().id == first);
}
