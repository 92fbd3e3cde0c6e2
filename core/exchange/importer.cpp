#include "exchange/importer.h"

#include "exchange/csv.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryFile>

#include <algorithm>
#include <unistd.h>

namespace baro {

namespace {

constexpr qint64 pieceSize = 1 << 18;
/// Rows of whole books wait for each other in no larger crowd.
constexpr qsizetype heaviestChunk = 16 << 20;

/// The refused number shall not live on in a second file.
void hideResidentNumbers(QStringList &cells) {
    static const QRegularExpression number(QStringLiteral(
        R"((?<!\d)(\d{6}[\s\p{Pd}−./·,:~]{0,4}[1-8１-８])\d{2}[\s\p{Pd}−./·]?\d{4}(?!\d))"),
        QRegularExpression::UseUnicodePropertiesOption);
    for (QString &cell : cells)
        cell.replace(number, QStringLiteral("\\1******"));
}

/// One run over a file.
class Import {
public:
    Import(QIODevice &file, const Mapping &mapping, const ImportOptions &options, Encoding encoding)
        : m_file(file)
        , m_options(options)
        , m_decoder(encoding)
        , m_reader([this] { return readPiece(); }, mapping.delimiter) {}

    Result<ImportOutcome> run(const Mapping &mapping, const Reference &reference,
                              const std::function<void(const QStringList &)> &head) {
        CsvRecord record;
        if (!m_reader.next(record))
            return m_readFailed ? readFailure() : refuse(ProblemCode::BadRow, {QStringLiteral("empty_file")});
        if (record.fault != CsvFault::None)
            return refuse(ProblemCode::BadRow, faultWords(record, -1));
        const std::optional<QStringList> columns = decode(record);
        if (!columns)
            return tl::unexpected(badEncoding(record.line));
        Result<ImportPlan> plan = ImportPlan::make(mapping, *columns, reference, m_options.stamp);
        if (!plan)
            return tl::unexpected(plan.error());
        if (head)
            head(*columns);
        m_reader.expectWidth(columns->size());

        while (m_reader.next(record)) {
            ++m_read;
            if (auto problem = take(record, *plan, columns->size()))
                return tl::unexpected(*problem);
            if (m_requests.size() >= std::max<std::size_t>(m_options.chunk, 1) || m_waitingBytes > heaviestChunk ||
                m_read % 5'000 == 0) {
                if (auto problem = flush())
                    return tl::unexpected(*problem);
                if (!goOn())
                    return outcome(true);
            }
        }
        if (auto problem = flush())
            return tl::unexpected(*problem);
        if (m_readFailed)
            return readFailure();
        goOn();
        return outcome(false);
    }

private:
    struct Waiting {
        std::int64_t line;
        QStringList cells;
    };

    QByteArray readPiece() {
        QByteArray piece = m_file.read(pieceSize);
        if (piece.isEmpty() && !m_file.atEnd())
            m_readFailed = true;
        return piece;
    }
    tl::unexpected<Problem> readFailure() const { return refuse(ProblemCode::CannotRead, {m_file.errorString()}); }

    std::optional<QStringList> decode(const CsvRecord &record) {
        QStringList cells;
        cells.reserve(record.width());
        for (qsizetype i = 0; i < record.width(); ++i) {
            std::optional<QString> cell = m_decoder.decode(record.field(i));
            if (!cell)
                return std::nullopt;
            cells += *std::move(cell);
        }
        return cells;
    }
    QStringList decodeAnyway(const CsvRecord &record) {
        QStringList cells;
        for (qsizetype i = 0; i < record.width(); ++i)
            cells += m_decoder.decodeAnyway(record.field(i));
        return cells;
    }
    Problem badEncoding(std::int64_t line) const {
        return {ProblemCode::BadEncoding, {codeText(m_decoder.encoding()), QString::number(line)}};
    }

    void reject(std::int64_t line, QStringList cells, const Problem &problem) {
        ++m_counts.rejected;
        if (!m_options.rejected)
            return;
        hideResidentNumbers(cells);
        m_options.rejected({line, std::move(cells), problem});
    }

    std::optional<Problem> take(const CsvRecord &record, ImportPlan &plan, qsizetype width) {
        std::optional<QStringList> cells = decode(record);
        if (record.fault != CsvFault::None) {
            reject(record.line, cells ? *cells : decodeAnyway(record),
                   {ProblemCode::BadRow, faultWords(record, width)});
            return std::nullopt;
        }
        if (!cells) {
            reject(record.line, decodeAnyway(record), badEncoding(record.line));
            return std::nullopt;
        }
        Result<Request> request = plan.plan(*cells);
        if (!request) {
            reject(record.line, *std::move(cells), request.error());
            return std::nullopt;
        }
        const QUuid id = request->id.value;
        // The row may be the same as one that waits here and may yet be refused; only then does this one have a chance.
        if (m_waitingIds.contains(id))
            if (auto problem = flush())
                return problem;
        if (m_entered.contains(id)) {
            ++m_counts.repeated;
            return std::nullopt;
        }
        m_waitingIds.insert(id);
        m_requests.push_back(*std::move(request));
        m_waiting.push_back({record.line, *std::move(cells)});
        m_waitingBytes += record.bytes().size();
        return std::nullopt;
    }

    std::optional<Problem> flush() {
        if (m_requests.empty())
            return std::nullopt;
        std::vector<Result<Entered>> answers(m_requests.size(), Entered::New);
        if (m_options.enter) {
            auto given = m_options.enter(m_requests);
            if (!given)
                return given.error();
            answers = *std::move(given);
        }
        if (answers.size() != m_requests.size())
            return Problem{ProblemCode::Internal,
                           {QStringLiteral("an import was answered for another number of rows")}};
        for (std::size_t i = 0; i < answers.size(); ++i) {
            if (!answers[i]) {
                reject(m_waiting[i].line, std::move(m_waiting[i].cells), answers[i].error());
                continue;
            }
            m_entered.insert(m_requests[i].id.value);
            ++(*answers[i] == Entered::New ? m_counts.imported : m_counts.repeated);
        }
        m_requests.clear();
        m_waiting.clear();
        m_waitingIds.clear();
        m_waitingBytes = 0;
        return std::nullopt;
    }

    bool goOn() {
        m_counts.read = m_read;
        return !m_options.goOn || m_options.goOn({m_counts, m_reader.position(), m_file.size()});
    }
    ImportOutcome outcome(bool stopped) {
        m_counts.read = m_read;
        return {m_counts, stopped, QString(), std::nullopt};
    }

    QIODevice &m_file;
    const ImportOptions &m_options;
    Decoder m_decoder;
    bool m_readFailed = false;
    CsvReader m_reader;
    std::int64_t m_read = 0;
    ImportCounts m_counts;
    std::vector<Request> m_requests;
    std::vector<Waiting> m_waiting;
    QSet<QUuid> m_waitingIds;
    qsizetype m_waitingBytes = 0;
    QSet<QUuid> m_entered;
};

/// The rows that did not come in: without a name until the import is through, so that one that is cut off leaves
/// nothing half.
class RejectedFile {
public:
    RejectedFile(QString imported, char delimiter)
        : m_imported(std::move(imported))
        , m_delimiter(delimiter) {}

    /// False when none of them can be written; true without a folder too.
    bool open(const QStringList &folders) {
        for (const QString &folder : folders) {
            m_folder = folder;
            m_file.setFileTemplate(QDir(folder).filePath(QStringLiteral(".rejected.XXXXXX")));
            if (m_file.open())
                return true;
        }
        return folders.isEmpty();
    }
    QString name() const { return rejectedFileFor(m_imported, m_folder); }

    void setHead(const QStringList &head) {
        m_head = head;
        m_columns = ImportPlan::ownColumns(head);
    }

    void add(const RejectedRow &row, const QString &words) {
        if (!std::exchange(m_begun, true)) {
            m_sound = m_file.write(utf8Mark.toByteArray()) == utf8Mark.size();
            QStringList added;
            for (const char *column : rejectedColumns)
                added += QLatin1String(column);
            write(m_columns + added);
        }
        // What an earlier rejection added is replaced, so that the columns do not grow. A row that is too short gets
        // empty fields, one that is too long keeps all of its own.
        QStringList cells = row.cells.size() == m_head.size() ? row.cells.first(m_columns.size()) : row.cells;
        while (cells.size() < m_columns.size())
            cells += QString();
        write(cells + QStringList{QString::number(row.line), codeText(row.problem.code), words});
    }

    /// Gives it the first name that is free, for which it stands then. Absent: it did not get on the disk.
    std::optional<QString> commit() {
        if (!m_sound || !m_file.flush() || ::fsync(m_file.handle()) != 0)
            return std::nullopt;
        m_file.setPermissions(QFile::permissions(m_imported)); // who may read the one may read the other
        constexpr int manyNames = 10'000;
        for (int which = 1; which < manyNames; ++which) {
            const QString name = rejectedFileFor(m_imported, m_folder, which);
            if (QFileInfo::exists(name))
                continue;
            if (m_file.rename(name)) {
                m_file.setAutoRemove(false);
                return name;
            }
            if (!QFileInfo::exists(name))
                return std::nullopt; // no other import was faster
        }
        return std::nullopt;
    }

private:
    void write(const QStringList &cells) {
        if (!m_sound)
            return;
        QByteArray bytes;
        appendCsvRecord(bytes, cells, m_delimiter);
        m_sound = m_file.write(bytes) == bytes.size();
    }

    QString m_imported;
    QString m_folder;
    QTemporaryFile m_file;
    char m_delimiter;
    QStringList m_head;
    QStringList m_columns;
    bool m_begun = false;
    bool m_sound = true;
};

Result<ImportOutcome> runImport(QIODevice &file, const Mapping &mapping, const Reference &reference,
                                const ImportOptions &options, const std::function<void(const QStringList &)> &head) {
    const Result<Encoding> encoding = settleEncoding(file, mapping.encoding);
    if (!encoding)
        return tl::unexpected(encoding.error());
    Import import(file, mapping, options, *encoding);
    return import.run(mapping, reference, head);
}

} // namespace

Result<ImportOutcome> importRecords(QIODevice &file, const Mapping &mapping, const Reference &reference,
                                    const ImportOptions &options) {
    return runImport(file, mapping, reference, options, {});
}

Result<ImportOutcome> importFile(const QString &name, const Mapping &mapping, const Reference &reference,
                                 ImportOptions options, const QStringList &rejectedFolders,
                                 const std::function<QString(const Problem &)> &wordsOf) {
    QFile file(name);
    if (!file.exists())
        return refuse(ProblemCode::FileMissing, {name});
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ProblemCode::CannotRead, {name});

    RejectedFile rejects(name, mapping.delimiter);
    if (!rejects.open(rejectedFolders))
        return refuse(ProblemCode::CannotWrite, {rejectedFileFor(name, rejectedFolders.first())});
    if (!rejectedFolders.isEmpty())
        options.rejected = [&, before = options.rejected](const RejectedRow &row) {
            rejects.add(row, wordsOf ? wordsOf(row.problem) : QString());
            if (before)
                before(row);
        };
    Result<ImportOutcome> outcome =
        runImport(file, mapping, reference, options, [&](const QStringList &head) { rejects.setHead(head); });
    if (!outcome || rejectedFolders.isEmpty() || outcome->counts.rejected == 0)
        return outcome;
    if (const auto written = rejects.commit())
        outcome->rejectedFile = *written;
    else
        outcome->rejectsLost = Problem{ProblemCode::CannotWrite, {rejects.name()}};
    return outcome;
}

QString rejectedFileFor(const QString &file, const QString &folder, int which) {
    const QFileInfo info(file);
    const QString suffix = info.suffix().isEmpty() ? QStringLiteral("csv") : info.suffix();
    const QString rejected = which == 1 ? QStringLiteral("rejected") : QString(u"rejected-" % QString::number(which));
    return QDir(folder).filePath(info.completeBaseName() % u'.' % rejected % u'.' % suffix);
}

} // namespace baro
