#include "records/conditions.h"

#include "text/codetext.h"
#include "widgets/session.h"

#include <QCoreApplication>

namespace baro {

namespace {

constexpr int monthsBack = 24;
constexpr int yearsBack = 20;

template<class Entry>
QString bothNames(const Reference &reference, qint64 id) {
    const Entry *entry = reference.find<Entry>({id});
    return entry ? entry->ko + u'\n' + entry->en : QString();
}

/// "Received" is the state, before all that begins so.
QString calledItself(const Condition &condition, const Reference &reference) {
    switch (condition.kind) {
    case Condition::Kind::District:
        return bothNames<District>(reference, condition.value);
    case Condition::Kind::Category:
        return bothNames<Category>(reference, condition.value);
    case Condition::Kind::Subtype:
        return bothNames<Subtype>(reference, condition.value);
    case Condition::Kind::Squad:
        return bothNames<Squad>(reference, condition.value);
    case Condition::Kind::Agency:
        return bothNames<Agency>(reference, condition.value);
    case Condition::Kind::State:
        return text(static_cast<State>(condition.value));
    default:
        return {};
    }
}

QString said(const char *words) {
    return QCoreApplication::translate("baro::Condition", words);
}

} // namespace

QString conditionText(const Condition &condition, const Session &session) {
    const auto named = [](const char *what, const QString &name) { return said(what).arg(name); };
    switch (condition.kind) {
    case Condition::Kind::District:
        return named(QT_TRANSLATE_NOOP("baro::Condition", "Dong: %1"),
                     session.name(std::optional(DistrictId{condition.value})));
    case Condition::Kind::Category:
        return named(QT_TRANSLATE_NOOP("baro::Condition", "Category: %1"),
                     session.name(std::optional(CategoryId{condition.value})));
    case Condition::Kind::Subtype:
        return named(QT_TRANSLATE_NOOP("baro::Condition", "Kind: %1"),
                     session.name(std::optional(SubtypeId{condition.value})));
    case Condition::Kind::Squad:
        return named(QT_TRANSLATE_NOOP("baro::Condition", "Squad: %1"),
                     session.name(std::optional(SquadId{condition.value})));
    case Condition::Kind::Agency:
        return named(QT_TRANSLATE_NOOP("baro::Condition", "Agency: %1"),
                     session.name(std::optional(AgencyId{condition.value})));
    case Condition::Kind::State:
        return named(QT_TRANSLATE_NOOP("baro::Condition", "State: %1"), text(static_cast<State>(condition.value)));
    case Condition::Kind::Open:
        return condition.value ? said(QT_TRANSLATE_NOOP("baro::Condition", "On the open queue"))
                               : said(QT_TRANSLATE_NOOP("baro::Condition", "Off the open queue"));
    case Condition::Kind::Late:
        return condition.value ? said(QT_TRANSLATE_NOOP("baro::Condition", "Late"))
                               : said(QT_TRANSLATE_NOOP("baro::Condition", "Not late: kept so far"));
    case Condition::Kind::Urgent:
        return said(QT_TRANSLATE_NOOP("baro::Condition", "Urgent"));
    case Condition::Kind::Grievance:
        return said(QT_TRANSLATE_NOOP("baro::Condition", "Grievance"));
    case Condition::Kind::Reopened:
        return said(QT_TRANSLATE_NOOP("baro::Condition", "Reopened"));
    case Condition::Kind::Received:
        return periodText(Period::fromCode(condition.value), session.now(), session.zone(), session.language());
    case Condition::Kind::Attached:
        return condition.value ? said(QT_TRANSLATE_NOOP("baro::Condition", "Also reported"))
                               : said(QT_TRANSLATE_NOOP("baro::Condition", "First reports only"));
    }
    return {};
}

std::vector<OfferedCondition> conditionsOf(const Session &session) {
    using Kind = Condition::Kind;
    std::vector<Condition> all{{Kind::Open, 1},     {Kind::Open, 0},     {Kind::Late, 1},
                               {Kind::Late, 0},     {Kind::Urgent, 1},   {Kind::Grievance, 1},
                               {Kind::Reopened, 1}, {Kind::Attached, 0}, {Kind::Attached, 1}};
    for (const Period &period : {Period{Period::Unit::Day, 0}, Period{Period::Unit::Day, 1},
                                 Period{Period::Unit::Week, 0}, Period{Period::Unit::Week, 1}})
        all.push_back({Kind::Received, period.code()});
    const QDate today = toDateTime(session.now(), session.zone()).date();
    for (int back = 0; back < monthsBack; ++back)
        all.push_back(
            {Kind::Received, Period{Period::Unit::Month, today.year() * 12 + today.month() - 1 - back}.code()});
    for (int back = 0; back < yearsBack; ++back)
        all.push_back({Kind::Received, Period{Period::Unit::Year, today.year() - back}.code()});
    const ReferencePointer reference = session.reference();
    const auto entries = [&](Kind kind, const auto &table) {
        for (const auto &[id, entry] : table)
            all.push_back({kind, id.value});
    };
    entries(Kind::District, reference->all<District>());
    entries(Kind::Category, reference->all<Category>());
    entries(Kind::Subtype, reference->all<Subtype>());
    entries(Kind::Squad, reference->all<Squad>());
    entries(Kind::Agency, reference->all<Agency>());
    for (size_t state = 0; state < Codes<State>::entries.size(); ++state)
        all.push_back({Kind::State, static_cast<qint64>(state)});
    std::vector<OfferedCondition> worded;
    worded.reserve(all.size());
    for (const Condition &condition : all)
        worded.push_back({condition, conditionText(condition, session), calledItself(condition, *reference)});
    return worded;
}

RecordFilter filterOf(const std::vector<Condition> &conditions, const Reference &reference, Instant now) {
    RecordFilter filter;
    for (const Condition &condition : conditions) {
        const qint64 value = condition.value;
        switch (condition.kind) {
        case Condition::Kind::District:
            filter.districts.push_back({value});
            break;
        case Condition::Kind::Category:
            filter.categories.push_back({value});
            for (const auto &[id, subtype] : reference.all<Subtype>())
                if (reference.categoryOf(id) == CategoryId{value})
                    filter.subtypes.push_back(id);
            break;
        case Condition::Kind::Subtype:
            filter.subtypes.push_back({value});
            break;
        case Condition::Kind::Squad:
            filter.squads.push_back({value});
            break;
        case Condition::Kind::Agency:
            filter.agencies.push_back({value});
            break;
        case Condition::Kind::State:
            filter.states.push_back(static_cast<State>(value));
            break;
        case Condition::Kind::Open:
            filter.open = value != 0;
            break;
        case Condition::Kind::Late:
            filter.late = value != 0;
            break;
        case Condition::Kind::Urgent:
            filter.priority = Priority::Urgent;
            break;
        case Condition::Kind::Grievance:
            filter.legalKind = LegalKind::Grievance;
            break;
        case Condition::Kind::Reopened:
            filter.reopened = true;
            break;
        case Condition::Kind::Attached:
            filter.attached = value != 0;
            break;
        case Condition::Kind::Received: {
            const auto [first, after] = Period::fromCode(value).span(now, reference.zone());
            filter.from = filter.from ? std::min(*filter.from, first) : first;
            filter.to = filter.to ? std::max(*filter.to, after) : after;
            break;
        }
        }
    }
    return filter;
}

QString codeOf(const std::vector<Condition> &conditions) {
    QStringList parts;
    for (const Condition &condition : conditions)
        parts << QStringLiteral("%1:%2").arg(static_cast<int>(condition.kind)).arg(condition.value);
    return parts.join(u' ');
}

std::vector<Condition> conditionsFromCode(const QString &code) {
    std::vector<Condition> conditions;
    for (const QString &part : code.split(u' ', Qt::SkipEmptyParts)) {
        bool kindRead = false;
        bool valueRead = false;
        const int kind = part.section(u':', 0, 0).toInt(&kindRead);
        const qint64 value = part.section(u':', 1).toLongLong(&valueRead);
        if (kindRead && valueRead && kind >= 0 && kind <= static_cast<int>(Condition::Kind::Attached))
            conditions.push_back({static_cast<Condition::Kind>(kind), value});
    }
    return conditions;
}

} // namespace baro
