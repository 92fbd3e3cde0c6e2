#include "calendarcommands.h"

#include "complaint/clocks.h"
#include "exchange/starter.h"
#include "officefile.h"
#include "store/storeerror.h"
#include "text/calendartext.h"
#include "text/ledgertext.h"
#include "text/timetext.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTextStream>

namespace baro {

namespace {

/// What the office's file says, or what a new office starts with where none is named and there is none yet.
Result<ReferencePointer> officeReference(const Call &call) {
    if (call.has("database"))
        if (const Result<void> there = mustBeAFile(call.database); !there)
            return tl::unexpected(there.error());
    if (QFileInfo::exists(call.database))
        return asResult([&] { return OfficeFile(call.database).reader().reference(); });
    return starterEntries().map([](const std::vector<ReferenceEntry> &entries) -> ReferencePointer {
        auto reference = std::make_shared<Reference>();
        std::map<QByteArray, std::int64_t> ids;
        for (const ReferenceEntry &entry : entries)
            reference->set(++ids[referenceStream(entry)], entry);
        return reference;
    });
}

/// By its code or by either of its names.
template<class Entry>
std::optional<typename IdOfEntry<Entry>::type> named(const Reference &reference, const QString &name) {
    for (const auto &[id, entry] : reference.all<Entry>())
        if (entry.code.compare(name, Qt::CaseInsensitive) == 0 || entry.ko == name ||
            entry.en.compare(name, Qt::CaseInsensitive) == 0)
            return id;
    return std::nullopt;
}

/// Absent where the option is not given.
template<Coded Enum>
Result<std::optional<Enum>> codeGiven(const Call &call, const char *option) {
    if (!call.has(option))
        return std::optional<Enum>();
    const auto value = fromCode<Enum>(call.value(option));
    if (!value)
        return refuse(ProblemCode::BadValue, {call.value(option), QStringLiteral("--") + QString::fromLatin1(option)});
    return std::optional(*value);
}

Result<Said> deadlineUnder(const Call &call, const Reference &reference) {
    const auto received = instantFromIso(call.value("received"), reference.zone());
    if (!received)
        return call.has("received")
                   ? refuse(ProblemCode::BadValue, {call.value("received"), QStringLiteral("--received")})
                   : refuse(ProblemCode::ArgumentMissing, {QStringLiteral("--received")});
    std::optional<CategoryId> category;
    std::optional<SubtypeId> subtype;
    Priority priority = Priority::Ordinary;
    if (call.has("category")) {
        const QString name = call.value("category");
        category = named<Category>(reference, name);
        if (!category) {
            subtype = named<Subtype>(reference, name);
            if (!subtype)
                return refuse(ProblemCode::BadValue, {name, QStringLiteral("--category")});
            category = reference.categoryOf(*subtype);
            if (reference.find<Subtype>(*subtype)->urgent)
                priority = Priority::Urgent;
        }
    }
    const auto priorityGiven = codeGiven<Priority>(call, "priority");
    const auto lawGiven = codeGiven<LegalKind>(call, "law");
    if (!priorityGiven)
        return tl::unexpected(priorityGiven.error());
    if (!lawGiven)
        return tl::unexpected(lawGiven.error());
    priority = priorityGiven->value_or(priority);
    const LegalKind law = lawGiven->value_or(LegalKind::Other);
    const Policies &policies = reference.policies();
    const auto deadlines = clocks::promisedFrom(*received, category, priority, law, policies);
    Cycle cycle{.start = *received, .deadlines = deadlines};
    if (deadlines)
        cycle.terms = {{*received, deadlines->promise, policies.calendarKnown()}};
    const LedgerWords words(policies, reference.zone(), call.language);
    const auto iso = [&](const std::optional<Instant> &at) {
        return at ? QJsonValue(toIso(*at, reference.zone())) : QJsonValue();
    };
    Said said;
    QTextStream out(&said.text);
    const bool promiseEnds = !deadlines && policies.promiseFor(*received, category, priority);
    const bool calendarEnds = promiseEnds || (deadlines && !deadlines->legal);
    if (promiseEnds) {
        out << say(QT_TRANSLATE_NOOP("CommandLine", "The calendar of this program ends with the year %1: nothing is promised "
                                                    "that would fall due after it."))
                   .arg(Holidays::lastYear)
            << '\n';
    } else if (!deadlines) {
        out << say(QT_TRANSLATE_NOOP("CommandLine", "Nothing was promised to a complaint of that time.")) << '\n';
    } else if (call.has("explain")) {
        const LedgerPart matter = matterPart(category, subtype, priority, law, reference, call.language);
        out << matter.name << '\n';
        for (const QString &line : matter.lines)
            out << "  " << line << '\n';
        for (const QString &line : words.all(cycle, law, *received))
            out << line << '\n';
    } else {
        const auto at = [&](Instant instant) { return dateAndTime(instant, reference.zone(), call.language); };
        out << say(QT_TRANSLATE_NOOP("CommandLine", "Set out by: %1")).arg(at(deadlines->out)) << '\n'
            << say(QT_TRANSLATE_NOOP("CommandLine", "Resolved by: %1")).arg(at(deadlines->resolve)) << '\n';
        out << say(QT_TRANSLATE_NOOP("CommandLine", "By the law: %1"))
                   .arg(deadlines->legal ? at(*deadlines->legal)
                                         : say(QT_TRANSLATE_NOOP("CommandLine", "not known, for the calendar of this program "
                                                                                "ends with the year %1"))
                                               .arg(Holidays::lastYear))
            << '\n';
    }
    const auto because = urgentBecause(subtype, priority, reference);
    const Category *group = category ? reference.find<Category>(*category) : nullptr;
    const Subtype *kind = subtype ? reference.find<Subtype>(*subtype) : nullptr;
    said.json = {{QStringLiteral("received"), iso(*received)},
                 {QStringLiteral("category"), group ? QJsonValue(group->code) : QJsonValue()},
                 {QStringLiteral("subtype"), kind ? QJsonValue(kind->code) : QJsonValue()},
                 {QStringLiteral("priority"), codeText(priority)},
                 {QStringLiteral("urgent_because"), because ? QJsonValue(codeText(*because)) : QJsonValue()},
                 {QStringLiteral("out_due"), iso(deadlines ? std::optional(deadlines->out) : std::nullopt)},
                 {QStringLiteral("resolve_due"), iso(deadlines ? std::optional(deadlines->resolve) : std::nullopt)},
                 {QStringLiteral("legal_kind"), codeText(law)},
                 {QStringLiteral("legal_due"), iso(deadlines ? deadlines->legal : std::nullopt)}};
    if (calendarEnds)
        said.json.insert(QStringLiteral("calendar_ends"), Holidays::lastYear);
    if (call.has("explain") && deadlines) {
        said.json.insert(QStringLiteral("out_ledger"), words.clockJson(cycle, ClockKind::Out, *received));
        said.json.insert(QStringLiteral("resolve_ledger"), words.clockJson(cycle, ClockKind::Resolve, *received));
        said.json.insert(QStringLiteral("legal_ledger"), words.legalJson(cycle, law));
    }
    return said;
}

} // namespace

Result<Said> deadlineOf(const Call &call) {
    return officeReference(call).and_then(
        [&](const ReferencePointer &reference) { return deadlineUnder(call, *reference); });
}

Result<Said> holidaysOf(const Call &call) {
    bool isNumber = false;
    const int year = call.arguments.first().toInt(&isNumber);
    if (!isNumber || year < Holidays::firstYear || year > Holidays::lastYear)
        return tl::unexpected(Problem{
            ProblemCode::BadValue,
            {call.arguments.first(), QStringLiteral("YEAR, %1–%2").arg(Holidays::firstYear).arg(Holidays::lastYear)}});
    return officeReference(call).map([&](const ReferencePointer &reference) {
        Said said;
        QTextStream out(&said.text);
        QJsonArray rows;
        for (const Holiday &holiday : reference->calendar().holidays().inYear(year)) {
            const QDate date = toDate(holiday.day);
            const QString weekday = localeOf(call.language).dayName(date.dayOfWeek(), QLocale::ShortFormat);
            const QString &name = call.language == Language::Korean ? holiday.korean : holiday.english;
            const QString rule = ruleText(holiday, call.language);
            const QString law = lawText(holiday, call.language);
            out << date.toString(Qt::ISODate) << ' ' << weekday << "  " << name << "\n    " << rule << '\n';
            if (!law.isEmpty())
                out << "    " << law << '\n';
            rows << QJsonObject{{QStringLiteral("date"), date.toString(Qt::ISODate)},
                                {QStringLiteral("ko"), holiday.korean},
                                {QStringLiteral("en"), holiday.english},
                                {QStringLiteral("kind"), codeText(holiday.kind)},
                                {QStringLiteral("rule"), rule},
                                {QStringLiteral("law"), law}};
        }
        said.json = {{QStringLiteral("year"), year}, {QStringLiteral("holidays"), rows}};
        return said;
    });
}

} // namespace baro
