#include "exchange/importplan.h"

#include "base/sha256.h"
#include "complaint/decide.h"
#include "exchange/sourcecolumns.h"

#include <algorithm>

namespace baro {

using namespace sourcecolumns;

namespace {

template<Coded Enum>
std::optional<Enum> enumOf(const QString &code) {
    return fromCode<Enum>(code);
}

enum class Standing { Open, Closed };

} // namespace

CommandId rowIdentity(const QString &source, const QStringList &parts, std::int64_t ordinal) {
    Sha256 sha;
    sha.addPart(source.toUtf8()).addNumber(ordinal).addNumber(parts.size());
    for (const QString &part : parts)
        sha.addPart(part.toUtf8());
    QByteArray bytes = sha.result().first(16);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x80);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return {QUuid::fromRfc4122(bytes)};
}

/// The mapping, tied to one head.
struct ImportPlan::Bound {
    template<class Entry>
    auto idOf() const {
        return [this](const QString &code) { return reference.idOf<Entry>(code); };
    }

    Bound(const Mapping &given, const QStringList &columns, const Reference &codes, const ImportStamp &told)
        : mapping(given)
        , reference(codes)
        , stamp(told)
        , width(ownWidth(columns))
        , head(columns.first(width))
        , read(given.nothing)
        , times(given.zone)
        , received(given.received, head, read) {
        for (const QString &column : given.key)
            key.push_back(head.placeOf(column));
        if (given.closed && given.closed->when)
            closed.emplace(*given.closed->when, head, read);
        bind(district, given.district, idOf<District>());
        bind(category, given.category, idOf<Category>());
        bind(subtype, given.subtype, idOf<Subtype>());
        bind(standing, given.state,
             [](const QString &code) { return std::optional(code == u"closed" ? Standing::Closed : Standing::Open); });
        bind(outcome, given.outcome, enumOf<Outcome>);
        bind(channel, given.channel, enumOf<Channel>);
        bind(language, given.language, enumOf<CallerLanguage>);
        bind(priority, given.priority, enumOf<Priority>);
        bind(story, given.story);
        bind(place, given.place);
        bind(address, given.address);
        bind(name, given.name);
        bind(telephone, given.telephone);
        bind(note, given.note);
    }

    /// Without the columns that a file of rejected rows has at its end.
    static qsizetype ownWidth(const QStringList &columns) {
        const auto added = static_cast<qsizetype>(rejectedColumns.size());
        const qsizetype own = columns.size() - added;
        if (own < 1)
            return columns.size();
        for (qsizetype i = 0; i < added; ++i)
            if (columns[own + i] != QLatin1String(rejectedColumns[static_cast<size_t>(i)]))
                return columns.size();
        return own;
    }

    template<class Value, class ValueOf>
    void bind(std::optional<BoundChoice<Value>> &into, const std::optional<Choice> &choice, ValueOf &&valueOf) {
        if (choice)
            into.emplace(*choice, head, read, valueOf);
    }
    void bind(std::optional<BoundText> &into, const std::optional<TextSource> &text) {
        if (text)
            into.emplace(*text, head, read);
    }

    CommandId identityOf(const Cells &cells) {
        QStringList parts;
        bool named = false;
        for (const qsizetype column : key) {
            parts += cells[column].trimmed();
            named = named || !parts.back().isEmpty();
        }
        if (named)
            return rowIdentity(mapping.source, parts, 0);
        // Equal rows of their own are told apart by their order, which counts from 1: never the same as a key.
        parts = cells.first(width);
        const CommandId whole = rowIdentity(mapping.source, parts, -1);
        return rowIdentity(mapping.source, parts, ++ordinals[whole.value]);
    }

    Mapping mapping;
    const Reference &reference;
    ImportStamp stamp;
    qsizetype width;
    Head head;
    CellReader read;
    LocalTimes times;
    std::vector<qsizetype> key;
    QHash<QUuid, std::int64_t> ordinals;
    BoundTime received;
    std::optional<BoundTime> closed;
    std::optional<BoundChoice<DistrictId>> district;
    std::optional<BoundChoice<CategoryId>> category;
    std::optional<BoundChoice<SubtypeId>> subtype;
    std::optional<BoundChoice<Standing>> standing;
    std::optional<BoundChoice<Outcome>> outcome;
    std::optional<BoundChoice<Channel>> channel;
    std::optional<BoundChoice<CallerLanguage>> language;
    std::optional<BoundChoice<Priority>> priority;
    std::optional<BoundText> story, place, address, name, telephone, note;
};

ImportPlan::ImportPlan(std::unique_ptr<Bound> bound)
    : m_bound(std::move(bound)) {}
ImportPlan::~ImportPlan() = default;
ImportPlan::ImportPlan(ImportPlan &&) noexcept = default;
ImportPlan &ImportPlan::operator=(ImportPlan &&) noexcept = default;

Result<ImportPlan> ImportPlan::make(const Mapping &mapping, const QStringList &head, const Reference &reference,
                                    const ImportStamp &stamp) {
    try {
        return ImportPlan(std::make_unique<Bound>(mapping, head, reference, stamp));
    } catch (const Unfit &unfit) {
        return tl::unexpected(unfit.problem);
    }
}

QStringList ImportPlan::ownColumns(const QStringList &head) {
    return head.first(Bound::ownWidth(head));
}

namespace {

/// Puts what a choice comes to into `field`, which keeps its value where nothing is chosen.
template<class Value, class Field>
std::optional<Problem> choose(std::optional<BoundChoice<Value>> &choice, const Cells &cells, Field &field) {
    if (!choice)
        return std::nullopt;
    Result<std::optional<Value>> picked = choice->pick(cells);
    if (!picked)
        return picked.error();
    if (*picked)
        field = **picked;
    return std::nullopt;
}

std::optional<Words> filled(const std::optional<BoundText> &text, const Cells &cells) {
    return text ? text->fill(cells) : std::nullopt;
}

/// When a record was closed, never before it was received where the record is only vague about it: closed on the day of
/// its receipt without a time, or in the hour that summer time's end repeats.
std::optional<Instant> closingTime(const ReadTime &closed, const ReadTime &received) {
    if (closed.meaning.at >= received.meaning.at)
        return closed.meaning.at;
    if (closed.dateOnly && closed.date == received.date)
        return received.meaning.at;
    if (closed.meaning.again && *closed.meaning.again >= received.meaning.at)
        return closed.meaning.again;
    return std::nullopt;
}

} // namespace

Result<Request> ImportPlan::plan(const QStringList &cells) {
    Bound &bound = *m_bound;
    const Instant now = bound.stamp.now;
    const int firstYear = bound.mapping.firstYear;
    Request request;
    request.id = bound.identityOf(cells);
    request.actor = bound.stamp.actor;
    request.saidBy = Source::Record;
    request.late = LateReason::Imported;

    commands::ImportRecord record;
    const Result<ReadTime> received = bound.received.read(cells, firstYear, bound.times, now);
    if (!received)
        return tl::unexpected(received.error());
    request.occurredAt = received->meaning.at;
    record.dateOnly = received->dateOnly;

    std::optional<Standing> standing;
    std::optional<Problem> problem = choose(bound.standing, cells, standing);
    if (problem)
        return tl::unexpected(*problem);
    const std::optional<ClosedSource> &closedSource = bound.mapping.closed;
    if (standing != Standing::Open) {
        if (bound.closed && !bound.closed->isEmpty(cells)) {
            const Result<ReadTime> closed = bound.closed->read(cells, firstYear, bound.times, now);
            if (!closed)
                return tl::unexpected(closed.error());
            record.resolvedAt = closingTime(*closed, *received);
            if (!record.resolvedAt)
                return refuse(ProblemCode::ClosedBeforeReceived, {closed->value, received->value});
        } else if (closedSource ? !closedSource->openWhenEmpty : standing == Standing::Closed) {
            // Nothing says when it was closed, and the mapping holds that this is no matter.
            record.resolvedAt = request.occurredAt;
        } else if (standing == Standing::Closed) {
            return refuse(ProblemCode::BadDate, {bound.closed->column(), QString()});
        }
    }

    SpokenDetails &details = record.details;
    if ((problem = choose(bound.district, cells, details.district)) ||
        (problem = choose(bound.category, cells, details.category)) ||
        (problem = choose(bound.subtype, cells, details.subtype)) ||
        (problem = choose(bound.outcome, cells, record.outcome)) ||
        (problem = choose(bound.channel, cells, details.channel)) ||
        (problem = choose(bound.language, cells, details.language)) ||
        (problem = choose(bound.priority, cells, details.priority)))
        return tl::unexpected(*problem);
    if (details.subtype)
        details.category = bound.reference.categoryOf(*details.subtype);
    details.story = filled(bound.story, cells);
    details.place = filled(bound.place, cells);
    details.address = filled(bound.address, cells);
    details.name = filled(bound.name, cells);
    details.telephone = filled(bound.telephone, cells);
    record.note = filled(bound.note, cells);
    // A record without a caller leaves nobody to be told.
    details.anonymous = !details.name;
    details.callBack = details.telephone.has_value();
    if (!details.story && !details.place && !details.category && !details.subtype)
        return refuse(ProblemCode::NothingSaid);

    request.command = std::move(record);
    if (const std::optional<Problem> refusal = textRefused(request.command)) // decide() would refuse it too
        return tl::unexpected(*refusal);
    return request;
}

} // namespace baro
