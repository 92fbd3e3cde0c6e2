#include "records/recordsmodel.h"

#include "text/codetext.h"
#include "text/printable.h"
#include "text/timetext.h"
#include "widgets/answer.h"
#include "widgets/session.h"
#include "widgets/theme.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace baro {

namespace {

/// Words kept of lines that were looked at; then the book is begun anew.
constexpr qsizetype wordsKept = 20'000;

template<class IdType>
std::optional<IdType> idIf(std::int64_t value) {
    return value ? std::optional(IdType{value}) : std::nullopt;
}

} // namespace

RecordsModel::RecordsModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_now(session.now()) {
    m_found.records = session.desk().records();
}

RecordsModel::~RecordsModel() = default;

int RecordsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_found.list.places.size());
}

int RecordsModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : recordsColumnCount;
}

std::optional<ComplaintId> RecordsModel::idAt(int row) const {
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_found.records->idAt(place(row));
}

int RecordsModel::rowOf(ComplaintId id) const {
    const auto at = m_found.records->placeOf(id);
    if (!at)
        return -1;
    const auto found = std::ranges::find(m_found.list.places, *at);
    return found == m_found.list.places.end() ? -1 : static_cast<int>(found - m_found.list.places.begin());
}

const RecordWords *RecordsModel::words(ComplaintId id) const {
    if (const auto found = m_words.constFind(id); found != m_words.constEnd())
        return &*found;
    if (!m_asked.contains(id)) {
        m_asked.insert(id);
        m_wanted.push_back(id);
        // Asked for once for all lines that are painted in one go.
        if (m_wanted.size() == 1 && !m_fetching)
            QMetaObject::invokeMethod(const_cast<RecordsModel *>(this), &RecordsModel::fetch, Qt::QueuedConnection);
    }
    return nullptr;
}

void RecordsModel::fetch() {
    if (m_fetching || m_wanted.empty())
        return;
    m_fetching = true;
    if (m_words.size() > wordsKept)
        m_words.clear();
    const std::vector<ComplaintId> ids = std::exchange(m_wanted, {});
    whenAnswered(m_session.desk(), m_session.desk().recordWords(ids), this,
                 [this, ids](const Result<std::vector<RecordWords>> &answer) {
                     m_fetching = false;
                     for (const ComplaintId id : ids)
                         m_asked.remove(id);
                     const QSet<ComplaintId> outdated = std::exchange(m_outdated, {});
                     if (answer) {
                         for (const RecordWords &one : *answer)
                             if (!outdated.contains(one.id))
                                 m_words.insert(one.id, one);
                         // Whoever is not there has no words; it is not asked for again and again.
                         for (const ComplaintId id : ids)
                             if (!m_words.contains(id) && !outdated.contains(id))
                                 m_words.insert(id, RecordWords{.id = id});
                         if (rowCount() > 0)
                             Q_EMIT dataChanged(index(0, sectionOf(RecordColumn::Place)),
                                                index(rowCount() - 1, sectionOf(RecordColumn::Name)));
                     }
                     fetch();
                 });
}

void RecordsModel::forget(const std::vector<ComplaintId> &ids) {
    for (const ComplaintId id : ids) {
        m_words.remove(id);
        if (m_asked.contains(id))
            m_outdated.insert(id);
    }
}

void RecordsModel::setFound(FoundRecords found, const SearchQuery &query, bool almost) {
    beginResetModel();
    m_found = std::move(found);
    m_query = query;
    m_almost = almost;
    endResetModel();
}

void RecordsModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, recordsColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, recordsColumnCount - 1));
}

void RecordsModel::tick(Instant now) {
    m_now = now;
}

QString RecordsModel::cell(const RegisterChunk &chunk, size_t i, RecordColumn column, ComplaintId id) const {
    const auto instant = [&](std::int64_t time) { return fromUnixMs(time); };
    const auto since = [&](std::int64_t end) {
        return end == noTime || chunk.clockStart[i] == noTime ? QString()
                                                              : durationText(Milliseconds{end - chunk.clockStart[i]});
    };
    switch (column) {
    case RecordColumn::Number:
        return Number{chunk.year[i], chunk.serial[i]}.toString();
    case RecordColumn::Received:
        return timeNear(instant(chunk.received[i]), m_now, m_session.zone(), m_session.language());
    case RecordColumn::District:
        return m_session.name(idIf<DistrictId>(chunk.district[i]));
    case RecordColumn::Kind: {
        const QString kind = chunk.subtype[i] ? m_session.name(idIf<SubtypeId>(chunk.subtype[i]))
                                              : m_session.name(idIf<CategoryId>(chunk.category[i]));
        return m_brief && chunk.district[i]
                   ? m_session.name(idIf<DistrictId>(chunk.district[i])) + QStringLiteral(" · ") + kind
                   : kind;
    }
    case RecordColumn::Place:
        if (const RecordWords *said = words(id)) {
            const QString where = said->story.startsWith(said->place) || said->place.isEmpty() ? said->story
                                  : said->story.isEmpty()                                      ? said->place
                                                          : said->place + QStringLiteral(" — ") + said->story;
            return onOneLine(foundElsewhere(*said, where) + where);
        }
        return {};
    case RecordColumn::Name:
        if (const RecordWords *said = words(id)) {
            QStringList parts;
            for (const QString &part : {said->name, said->telephone})
                if (!part.isEmpty())
                    parts << part;
            return onOneLine(parts.join(QStringLiteral(" · ")));
        }
        return {};
    case RecordColumn::State:
        return isLate(chunk, i, toUnixMs(m_now))
                   ? tr("%1 · late", "a state").arg(text(static_cast<State>(chunk.state[i])))
                   : text(static_cast<State>(chunk.state[i]));
    case RecordColumn::Squad:
        return chunk.squads.begin(i) == chunk.squads.end(i)
                   ? QString()
                   : m_session.name(idIf<SquadId>(chunk.squads.all[chunk.squads.end(i) - 1]));
    case RecordColumn::ToSetOut:
        return since(chunk.firstOut[i]);
    case RecordColumn::ToResolve:
        return since(chunk.resolved[i]);
    default:
        return {};
    }
}

TextSpans RecordsModel::spansIn(const SearchQuery &query, const QString &text) const {
    return m_almost ? almostFoundIn(query, text) : foundIn(query, text);
}

QString RecordsModel::foundElsewhere(const RecordWords &said, const QString &where) const {
    // Why it is found must be seen: a word that stands only in a note, a result or the address is told with its
    // surroundings, before the rest.
    constexpr qsizetype before = 12;
    constexpr qsizetype after = 24;
    QString told;
    for (const SearchWord &word : m_query.words) {
        const SearchQuery one{{word}};
        const auto holds = [&](const QString &text) { return !spansIn(one, text).empty(); };
        if (holds(where) || holds(said.name) || holds(said.telephone))
            continue;
        for (const QString &text : said.more)
            if (const TextSpans spans = spansIn(one, text); !spans.empty()) {
                const qsizetype from = std::max<qsizetype>(spans.front().first - before, 0);
                const qsizetype to = std::min(spans.front().first + spans.front().second + after, text.size());
                told += tr("[%1%2%3] ", "part of a note in which a word was found, with the signs of what is left out")
                            .arg(from > 0 ? QStringLiteral("…") : QString(), text.mid(from, to - from),
                                 to < text.size() ? QStringLiteral("…") : QString());
                break;
            }
    }
    return told;
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const RegisterPlace at = place(index.row());
    const RegisterChunk &chunk = *m_found.records->chunks[at.chunk];
    const auto column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cell(chunk, at.slot, column, ComplaintId{chunk.id[at.slot]});
    case SpansRole:
        if (!m_query.empty()) {
            QList<QPair<qsizetype, qsizetype>> spans;
            for (const auto &[first, count] :
                 spansIn(m_query, cell(chunk, at.slot, column, ComplaintId{chunk.id[at.slot]})))
                spans.emplace_back(first, count);
            return QVariant::fromValue(spans);
        }
        return {};
    case LateRole:
        return isLate(chunk, at.slot, toUnixMs(m_now));
    case Qt::TextAlignmentRole:
        if (column == RecordColumn::ToSetOut || column == RecordColumn::ToResolve)
            return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    default:
        return {};
    }
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (columnAt(section)) {
    case RecordColumn::Number:
        return tr("Number");
    case RecordColumn::Received:
        return tr("Received", "column");
    case RecordColumn::District:
        return tr("Dong");
    case RecordColumn::Kind:
        return tr("What");
    case RecordColumn::Place:
        return tr("Where and what was said");
    case RecordColumn::Name:
        return tr("Who");
    case RecordColumn::State:
        return tr("State");
    case RecordColumn::Squad:
        return tr("Squad");
    case RecordColumn::ToSetOut:
        return tr("Out after");
    case RecordColumn::ToResolve:
        return tr("Done after");
    default:
        return {};
    }
}

} // namespace baro
