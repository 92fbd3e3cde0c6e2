#include "demo/material.h"

#include "exchange/csv.h"

#include <QFile>

#include <algorithm>

static void registerDemo() {
    Q_INIT_RESOURCE(demo);
}

namespace baro::demo {

namespace {

/// A wrong row, on its way to the one place that answers for all of them.
struct WrongRow {
    Problem problem;
};

/// One record of a file whose head is as expected.
class Row {
public:
    Row(const QString &file, const CsvRecord &record)
        : m_file(file)
        , m_record(record) {}

    [[noreturn]] void wrong() const { throw WrongRow{{ProblemCode::BadRow, {m_file, QString::number(m_record.line)}}}; }
    QString optional(int column) const { return QString::fromUtf8(m_record.field(column)).trimmed(); }
    QString text(int column) const {
        const QString value = optional(column);
        if (value.isEmpty())
            wrong();
        return value;
    }
    int number(int column) const {
        bool ok = false;
        const int value = text(column).toInt(&ok);
        if (!ok || value < 0)
            wrong();
        return value;
    }
    template<class Entry>
    auto id(int column, const Reference &reference) const {
        const auto found = reference.idOf<Entry>(text(column));
        if (!found)
            wrong();
        return *found;
    }

private:
    const QString &m_file;
    const CsvRecord &m_record;
};

class Files {
public:
    Files(QString folder, const Reference &reference)
        : m_folder(std::move(folder))
        , m_reference(reference) {}

    Material read() {
        readTroubles();
        each("stories.csv", "subtype,story", [&](const Row &row) { troubleOf(row).stories.push_back(row.text(1)); });
        each("resolutions.csv", "category,text,subtype", [&](const Row &row) { readResolution(row); });
        each("referrals.csv", "subtype,agency,answer,done", [&](const Row &row) {
            troubleOf(row).referrals.push_back({row.id<Agency>(1, m_reference), row.text(2), row.text(3)});
        });
        each("alerts.csv", "subtype,agency",
             [&](const Row &row) { troubleOf(row).alerts.push_back(row.id<Agency>(1, m_reference)); });
        each("english.csv", "subtype,story", [&](const Row &row) {
            m_material.english.push_back(
                {static_cast<size_t>(&troubleOf(row) - m_material.troubles.data()), row.text(1)});
        });
        each("places.csv", "dong,place,address", [&](const Row &row) { readPlace(row); });
        each("names.csv", "surname,weight", [&](const Row &row) {
            m_material.surnames.push_back(row.text(0));
            m_material.surnameWeights.push_back(row.number(1));
        });
        list("given.csv", "given", m_material.givenNames);
        list("foreigners.csv", "name", m_material.foreigners);
        list("notes.csv", "text", m_material.notes);
        list("contacts.csv", "title", m_material.contacts);
        each("remarks.csv", "kind,text",
             [&](const Row &row) { m_material.remarks[row.text(0)].push_back(row.text(1)); });
        complete();
        return std::move(m_material);
    }

private:
    template<class Take>
    void each(const char *name, const char *head, Take &&take) {
        const QString path = m_folder % u'/' % QLatin1String(name);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            throw WrongRow{{ProblemCode::FileMissing, {path}}};
        CsvReader reader(file.readAll());
        CsvRecord record;
        const QByteArrayList expected = QByteArray(head).split(',');
        const auto isHead = [&] {
            for (qsizetype i = 0; i < expected.size(); ++i)
                if (record.field(i) != expected[i])
                    return false;
            return true;
        };
        reader.expectWidth(expected.size());
        if (!reader.next(record) || record.fault != CsvFault::None || !isHead())
            throw WrongRow{{ProblemCode::BadRow, {path, QStringLiteral("1")}}};
        int rows = 0;
        while (reader.next(record)) {
            const Row row(path, record);
            if (record.fault != CsvFault::None)
                row.wrong();
            take(row);
            ++rows;
        }
        if (rows == 0)
            throw WrongRow{{ProblemCode::BadRow, {path, QStringLiteral("2")}}};
    }

    void list(const char *name, const char *head, std::vector<QString> &into) {
        each(name, head, [&](const Row &row) { into.push_back(row.text(0)); });
    }

    void readTroubles() {
        each("troubles.csv",
             "subtype,weight,night,morning,day,evening,spring,summer,autumn,winter,rain,downpour,snow,answered,refer,"
             "goes,"
             "work_from,work_to",
             [&](const Row &row) {
                 Trouble trouble;
                 trouble.subtype = row.id<Subtype>(0, m_reference);
                 const Subtype &subtype = *m_reference.find<Subtype>(trouble.subtype);
                 const auto category = m_reference.categoryOf(trouble.subtype);
                 const auto squad = m_reference.idOf<Squad>(subtype.squad);
                 if (!category || !squad)
                     row.wrong();
                 trouble.category = *category;
                 trouble.squad = *squad;
                 trouble.urgent = subtype.urgent;
                 trouble.danger = subtype.danger;
                 trouble.weight = row.number(1);
                 for (int i = 0; i < 4; ++i) {
                     trouble.byPart[static_cast<size_t>(i)] = row.number(2 + i);
                     trouble.bySeason[static_cast<size_t>(i)] = row.number(6 + i);
                     trouble.bySky[static_cast<size_t>(i)] = i == 0 ? 100 : row.number(9 + i);
                 }
                 trouble.answered = row.number(13);
                 trouble.refer = row.number(14);
                 trouble.goes = row.number(15) != 0;
                 trouble.workFrom = row.number(16);
                 trouble.workTo = row.number(17);
                 if (trouble.workTo < trouble.workFrom)
                     row.wrong();
                 m_material.troubles.push_back(std::move(trouble));
             });
    }

    Trouble &troubleOf(const Row &row, int column = 0) {
        const SubtypeId subtype = row.id<Subtype>(column, m_reference);
        const auto found = std::ranges::find(m_material.troubles, subtype, &Trouble::subtype);
        if (found == m_material.troubles.end())
            row.wrong();
        return *found;
    }

    void readResolution(const Row &row) {
        if (!row.optional(2).isEmpty()) {
            troubleOf(row, 2).resolutions.push_back(row.text(1));
            return;
        }
        const CategoryId category = row.id<Category>(0, m_reference);
        for (Trouble &trouble : m_material.troubles)
            if (trouble.category == category)
                trouble.resolutions.push_back(row.text(1));
    }

    void readPlace(const Row &row) {
        const QString dong = row.text(0);
        for (const auto &[id, district] : m_reference.all<District>()) {
            if (district.ko != dong)
                continue;
            const auto found = std::ranges::find(m_material.districts, id);
            const auto index = static_cast<size_t>(found - m_material.districts.begin());
            if (found == m_material.districts.end()) {
                m_material.districts.push_back(id);
                m_material.places.emplace_back();
            }
            m_material.places[index].push_back({id, row.text(1), row.text(2)});
            return;
        }
        row.wrong();
    }

    /// What the simulation relies on: a caller always has something to say, a squad something to tell.
    void complete() const {
        for (const Trouble &trouble : m_material.troubles) {
            const bool whole = !trouble.stories.empty() && !trouble.resolutions.empty() &&
                               (trouble.refer == 0 || !trouble.referrals.empty()) &&
                               (!trouble.danger || !trouble.alerts.empty());
            if (!whole)
                throw WrongRow{{ProblemCode::BadRow,
                                {m_folder % QLatin1String("/troubles.csv"),
                                 QString::number(&trouble - m_material.troubles.data() + 2)}}};
        }
    }

    QString m_folder;
    const Reference &m_reference;
    Material m_material;
};

} // namespace

const std::vector<QString> &Material::remarksOn(const QString &occasion) const {
    static const std::vector<QString> none;
    const auto found = remarks.find(occasion);
    return found == remarks.end() ? none : found->second;
}

Result<Material> Material::read(const Reference &reference, const QString &folder) {
    registerDemo();
    try {
        return Files(folder, reference).read();
    } catch (const WrongRow &wrong) {
        return tl::unexpected(wrong.problem);
    }
}

} // namespace baro::demo
