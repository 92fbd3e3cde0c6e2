#include "bench/millionfile.h"

#include <sqlite3.h>

#include <catch2/catch.hpp>
#include <random>

namespace baro::tests {

using namespace std::chrono_literals;

namespace {

/// The file's own handle, beside the office's connection.
class RawFile {
public:
    explicit RawFile(const QString &file) {
        REQUIRE(sqlite3_open(file.toUtf8().constData(), &m_handle) == SQLITE_OK);
        run(QStringLiteral("PRAGMA synchronous = OFF"));
    }
    ~RawFile() { sqlite3_close(m_handle); }
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    void run(const QString &sql) {
        INFO(sql.toStdString());
        REQUIRE(sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
    }
    QStringList columnsOf(const char *table) {
        QStringList columns;
        const auto take = [](void *list, int, char **values, char **) {
            static_cast<QStringList *>(list)->append(QString::fromUtf8(values[1]));
            return 0;
        };
        const QByteArray sql = QStringLiteral("PRAGMA table_info(%1)").arg(QLatin1String(table)).toUtf8();
        REQUIRE(sqlite3_exec(m_handle, sql.constData(), take, &columns, nullptr) == SQLITE_OK);
        return columns;
    }

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace

MillionFile::MillionFile() {
    SpokenDetails details = office.details();
    const QStringList places =
        QStringLiteral("신월시장 북문 앞|오목교역 4번 출구|목동아파트 7단지|신정네거리역 2번 출구|"
                       "양천공원 놀이터|서서울호수공원|계남초등학교 담장|남부순환로 화물터미널")
            .split(u'|');
    const QStringList stories =
        QStringLiteral(
            "맨홀에서 김이 올라오고 뚜껑이 덜컹거려요|도로가 움푹 파여서 넘어질 뻔했어요|가로등이 꺼져 골목이 "
            "캄캄합니다|"
            "쓰레기를 버리고 가서 냄새가 심해요|불법 주정차 때문에 소방차가 못 들어갑니다|낙엽 때문에 미끄럽습니다|"
            "하수구가 막혀 빗물이 들어옵니다|모기가 많으니 방역을 해 주세요")
            .split(u'|');
    const QStringList dongs = QStringLiteral("신월1동|신월3동|신정3동|신정7동|목1동|목4동|목5동").split(u'|');
    const char *kinds[] = {"C01-1", "C02-1", "C04-1", "C05-1"};
    std::mt19937 chance(8572);
    const auto pick = [&](const QStringList &list) {
        return list[static_cast<qsizetype>(chance() % static_cast<unsigned>(list.size()))];
    };
    start = office.clock.now();
    const char *squads[] = {"S02", "S03", "S05", "S10"};
    const auto carryOut = [&](Office::Batch &batch, Command command) {
        auto receipt = batch.execute(office.request(std::move(command)));
        if (!receipt)
            throw std::runtime_error("refused");
        return *receipt;
    };
    for (int complaints = 0; complaints < written;) {
        Office::Batch batch(*office.office);
        for (int k = 0; k < perDay; ++k, ++complaints) {
            office.clock.set(std::max(office.clock.now(), start + Milliseconds(24h) * complaints / perDay));
            details.subtype = office.subtype(kinds[chance() % std::size(kinds)]);
            details.district = office.district(pick(dongs));
            details.place = wordsOf(pick(places));
            details.story = wordsOf(pick(stories) + u' ' + pick(stories));
            details.telephone = wordsOf(QStringLiteral("010%1").arg(chance() % 100'000'000, 8, 10, QLatin1Char('0')));
            const ComplaintId id = carryOut(batch, commands::Receive{details, {}, {}}).complaints.front();
            carryOut(batch, commands::AssignSquad{id, office.squad(squads[k % 4]), true, {}});
            office.clock.advance(1min);
            carryOut(batch, commands::ReportOut{id, 1});
            if (complaints % 4'000 == 0)
                continue; // stays open for ever
            office.clock.advance(1min);
            carryOut(batch, commands::Resolve{id, Outcome::Done, wordsOf(QStringLiteral("치웠음"))});
            carryOut(batch, commands::InformCaller{id, {}, {}, {}});
            carryOut(batch, commands::Close{id, {}, {}});
        }
        batch.commit();
    }
    const Milliseconds length = Milliseconds(24h) * written / perDay;
    const auto events = *office.connection->number("SELECT max(id) FROM event");
    {
        RawFile raw(office.file());
        for (int copy = 1; copy <= copies; ++copy) {
            raw.run(QStringLiteral("BEGIN"));
            for (const char *table : {"event", "complaint", "cycle", "dispatch", "open_span", "complaint_text"}) {
                const bool log = QLatin1String(table) == QLatin1String("event");
                QStringList values;
                const QStringList columns = raw.columnsOf(table);
                for (const QString &column : columns) {
                    const bool numbered = column == u"complaint_id" || column == u"stream_id" ||
                                          column == u"number_serial" || (column == u"id" && !log);
                    const qint64 by = numbered                                              ? qint64{written} * copy
                                      : column == u"id"                                     ? events * copy
                                      : column.endsWith(u"_at") || column.endsWith(u"_due") ? length.count() * copy
                                                                                            : 0;
                    values << (by ? QStringLiteral("%1 + %2").arg(column).arg(by) : column);
                }
                raw.run(QStringLiteral("INSERT INTO %1 (%2) SELECT %3 FROM %1 WHERE %4")
                            .arg(QLatin1String(table), columns.join(u','), values.join(u','),
                                 log ? QStringLiteral("stream = 'complaint' AND id <= %1").arg(events)
                                 : QLatin1String(table) == QLatin1String("complaint")
                                     ? QStringLiteral("id <= %1").arg(written)
                                     : QStringLiteral("complaint_id <= %1").arg(written)));
            }
            raw.run(QStringLiteral("COMMIT"));
        }
        // The desk goes on from there: marks pass, calls come.
        raw.run(QStringLiteral(
            "UPDATE head SET event_id = (SELECT max(id) FROM event), complaint_id = (SELECT max(id) FROM "
            "complaint), recorded_at = (SELECT max(recorded_at) FROM event)"));
        raw.run(QStringLiteral("UPDATE number SET last = (SELECT max(number_serial) FROM complaint)"));
        raw.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    end = start + length * (copies + 1);
    office.clock.set(end);
}

} // namespace baro::tests
