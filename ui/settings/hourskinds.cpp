#include "settings/entrykind.h"
#include "settings/windowtext.h"
#include "text/codetext.h"
#include "text/timetext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace baro {

namespace {

struct HoursWords {
    Q_DECLARE_TR_FUNCTIONS(OfficeHours)
};

EntryFault hoursMissing(int field) {
    return {field, HoursWords::tr("Nothing stands here yet. Nothing was saved; fill it in.")};
}
EntryFault noDay(int field) {
    return {field, HoursWords::tr("This is no day. Nothing was saved; write it as 2026-12-25.")};
}
EntryFault noHours(int field) {
    return {field, HoursWords::tr("These are no hours. Nothing was saved; write them as 09:00-18:00, several windows in "
                                  "order and parted by commas.")};
}
EntryFault hoursNotListed(int field, const QString &words) {
    return {field, HoursWords::tr("\"%1\" is not in the list. Nothing was saved; choose one that is.").arg(words)};
}
EntryFault noNumber(int field, int least, int most) {
    return {field, HoursWords::tr("Write a whole number from %1 to %2. Nothing was saved.").arg(least).arg(most)};
}

std::optional<int> numberIn(const QString &text, int least, int most) {
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

/// Invalid also for a day with something behind it, which Qt would read as the day.
QDate dayIn(const QString &text) {
    return QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
}

QString dayText(const QString &code) {
    const QDate day = dayIn(code);
    return day.isValid()
               ? localeOf(currentLanguage())
                     .toString(day, currentLanguage() == Language::Korean ? QStringLiteral("yyyy년 M월 d일 (ddd)")
                                                                          : QStringLiteral("ddd d MMM yyyy"))
               : code;
}

template<class Enum>
std::vector<ChoiceField::Item> choicesOf() {
    std::vector<ChoiceField::Item> items;
    for (const auto &[value, code] : Codes<Enum>::entries)
        items.push_back({static_cast<qint64>(value), text(value), codeText(value)});
    return items;
}

template<class Enum>
std::optional<Enum> valueCalled(const QString &name) {
    for (const auto &[value, code] : Codes<Enum>::entries)
        if (text(value) == name)
            return value;
    return std::nullopt;
}

QString withdrawnText(bool retired) {
    return retired ? HoursWords::tr("withdrawn", "an entry of the calendar") : QString();
}

class PromisesKind final : public KindOf<Promise> {
public:
    enum Field { From, Kind, Urgency, Hours, Out, Done, Marks, Late, FirstPause };

    QString name() const override { return QStringLiteral("promises"); }
    bool canChange() const override { return false; }
    bool canRetire() const override { return false; }
    bool isForSupervisors() const override { return true; }
    QString about() const override {
        return HoursWords::tr("What was promised stays as it was promised. A new version holds for the calls from its "
                              "time on; the nearer of two is the one for the kind of complaint, then the one for the "
                              "urgency.");
    }
    QStringList headings() const override {
        return {HoursWords::tr("Holds for"), HoursWords::tr("From"), HoursWords::tr("Out within"),
                HoursWords::tr("Done within"), HoursWords::tr("Runs"), HoursWords::tr("State")};
    }
    std::vector<EntryField> fields(const Session &session) const override {
        std::vector<ChoiceField::Item> categories;
        for (const auto &[id, category] : session.reference()->all<Category>())
            categories.push_back({id.value, nameIn(currentLanguage(), category), category.code});
        std::vector<EntryField> fields{
            {QStringLiteral("promiseFrom"), HoursWords::tr("From"), HoursWords::tr("Now; or 2026-12-01 09:00")},
            {QStringLiteral("promiseCategory"), HoursWords::tr("Kind of complaint"), HoursWords::tr("All kinds"), true,
             categories},
            {QStringLiteral("promisePriority"), HoursWords::tr("Urgency"), HoursWords::tr("Urgent or not"), true,
             choicesOf<Priority>()},
            {QStringLiteral("promiseRuns"), HoursWords::tr("Runs"), HoursWords::tr("Around the clock"), true,
             choicesOf<Runs>()},
            {QStringLiteral("promiseOut"), HoursWords::tr("Out within (minutes)"), {}},
            {QStringLiteral("promiseDone"), HoursWords::tr("Done within (minutes)"), {}},
            {QStringLiteral("promiseMarks"), HoursWords::tr("Warnings (percent)"),
             HoursWords::tr("No warning; or as 50, 80")},
            {QStringLiteral("promiseLate"), HoursWords::tr("Once late, every (minutes)"), QStringLiteral("30")}};
        for (const auto &[reason, code] : Codes<HoldReason>::entries)
            fields.push_back({QStringLiteral("promisePause_") + codeText(reason),
                              HoursWords::tr("Pauses: %1 (hours at most)", "a reason to wait").arg(text(reason)),
                              HoursWords::tr("Does not pause")});
        return fields;
    }
    std::vector<EntryRow> rows(const Session &session) const override {
        const ReferencePointer reference = session.reference();
        std::vector<std::pair<std::int64_t, const Promise *>> found;
        for (const auto &[id, promise] : reference->all<Promise>())
            found.emplace_back(id.value, &promise);
        std::ranges::stable_sort(found, [](const auto &one, const auto &other) {
            return one.second->from != other.second->from ? one.second->from > other.second->from
                                                          : one.second->version > other.second->version;
        });
        std::vector<EntryRow> rows;
        for (const auto &[id, promise] : found) {
            const auto inForce = reference->policies().promiseFor(
                session.now(), promise->category, promise->priority.value_or(Priority::Ordinary));
            const bool later = promise->from > session.now();
            const bool holds = inForce && inForce->value == id;
            rows.push_back({id,
                            {titleOf(*promise, session), dateAndTime(promise->from, session.zone(), currentLanguage()),
                             durationText(Minutes{promise->outMinutes}), durationText(Minutes{promise->resolveMinutes}),
                             text(promise->hours()),
                             later   ? HoursWords::tr("to come", "a version of a promise")
                             : holds ? HoursWords::tr("in force", "a version of a promise")
                                     : HoursWords::tr("replaced", "a version of a promise")},
                            {},
                            !later && !holds});
        }
        return rows;
    }
    QString emptyText() const override { return HoursWords::tr("Nothing is promised yet."); }
    QString addWords() const override { return HoursWords::tr("A new version"); }
    ReferenceEntry fresh(const Reference &reference) const override {
        Promise promise{.outMinutes = 30, .resolveMinutes = 180};
        promise.runs = Runs::ServiceHours;
        return freshLike(promise, reference);
    }
    ReferenceEntry freshLike(const ReferenceEntry &like, const Reference &reference) const override {
        auto promise = std::get<Promise>(like);
        promise.version = 1;
        for (const auto &[id, known] : reference.all<Promise>())
            promise.version = std::max(promise.version, known.version + 1);
        promise.from = Instant{};
        return promise;
    }
    QString titleOf(const ReferenceEntry &entry, const Session &session) const override {
        const auto &promise = std::get<Promise>(entry);
        const QString category = promise.category ? session.name(promise.category) : HoursWords::tr("All kinds");
        return promise.priority ? HoursWords::tr("%1, %2", "kind of complaint, urgency").arg(category, text(*promise.priority))
                                : category;
    }
    QStringList texts(const ReferenceEntry &entry, const Session &session) const override {
        const auto &promise = std::get<Promise>(entry);
        QStringList marks;
        for (const int percent : promise.warnings())
            marks << QString::number(percent);
        QStringList texts{promise.from == Instant{} ? QString()
                                                    : toDateTime(promise.from, session.zone())
                                                          .toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                          promise.category ? session.name(promise.category) : QString(),
                          promise.priority ? text(*promise.priority) : QString(),
                          text(promise.hours()),
                          QString::number(promise.outMinutes),
                          QString::number(promise.resolveMinutes),
                          marks.join(QStringLiteral(", ")),
                          QString::number(promise.reminderEvery().count())};
        for (const auto &[reason, code] : Codes<HoldReason>::entries) {
            const auto longest = promise.longestPause(reason);
            texts << (longest ? QString::number(longest->count() / 60) : QString());
        }
        return texts;
    }
    std::optional<EntryFault> put(ReferenceEntry &entry, std::optional<std::int64_t> id, const QStringList &texts,
                                  const Session &session) const override {
        Q_UNUSED(id)
        auto &promise = std::get<Promise>(entry);
        // From the next minute on: what was promised a moment ago is not touched.
        promise.from = std::chrono::ceil<Minutes>(session.now());
        if (!texts[From].isEmpty()) {
            QString written = texts[From];
            if (dayIn(written).isValid())
                written += QStringLiteral(" 00:00");
            const auto from = instantFromIso(written.replace(u' ', u'T'), session.zone());
            if (!from)
                return EntryFault{From, HoursWords::tr("This is no time. Nothing was saved; write it as 2026-12-01 "
                                                       "09:00, or leave the field empty for now.")};
            if (*from < std::chrono::floor<Minutes>(session.now()))
                return EntryFault{From, HoursWords::tr("This time has passed. Nothing was saved: what was promised "
                                                       "before stays; write a time to come, or nothing for now.")};
            promise.from = *from;
        }
        promise.category.reset();
        if (!texts[Kind].isEmpty()) {
            for (const auto &[category, known] : session.reference()->all<Category>())
                if (nameIn(currentLanguage(), known) == texts[Kind])
                    promise.category = category;
            if (!promise.category)
                return hoursNotListed(Kind, texts[Kind]);
        }
        promise.priority.reset();
        if (!texts[Urgency].isEmpty() && !(promise.priority = valueCalled<Priority>(texts[Urgency])))
            return hoursNotListed(Urgency, texts[Urgency]);
        promise.runs = Runs::Always;
        if (!texts[Hours].isEmpty() && !(promise.runs = valueCalled<Runs>(texts[Hours])))
            return hoursNotListed(Hours, texts[Hours]);
        constexpr int mostMinutes = 30 * 24 * 60;
        const auto out = numberIn(texts[Out], 1, mostMinutes);
        if (!out)
            return texts[Out].isEmpty() ? hoursMissing(Out) : noNumber(Out, 1, mostMinutes);
        promise.outMinutes = *out;
        const auto done = numberIn(texts[Done], 1, mostMinutes);
        if (!done)
            return texts[Done].isEmpty() ? hoursMissing(Done) : noNumber(Done, 1, mostMinutes);
        if (*done < *out)
            return EntryFault{Done, HoursWords::tr("Nothing is done before a squad is out. Nothing was saved; write at "
                                                   "least %1.")
                                        .arg(*out)};
        promise.resolveMinutes = *done;
        std::vector<int> marks;
        for (const QString &part : texts[Marks].split(u',', Qt::SkipEmptyParts)) {
            const auto percent = numberIn(part.trimmed(), 1, 99);
            if (!percent || (!marks.empty() && *percent <= marks.back()))
                return EntryFault{Marks, HoursWords::tr("Write numbers from 1 to 99, in order and parted by commas. "
                                                        "Nothing was saved.")};
            marks.push_back(*percent);
        }
        promise.marks = std::move(marks);
        const auto late = numberIn(texts[Late].isEmpty() ? QStringLiteral("30") : texts[Late], 1, 24 * 60);
        if (!late)
            return noNumber(Late, 1, 24 * 60);
        promise.lateEvery = *late;
        std::vector<PauseLimit> pauses;
        int field = FirstPause;
        for (const auto &[reason, code] : Codes<HoldReason>::entries) {
            constexpr int mostHours = 30 * 24;
            const auto hours = numberIn(texts[field], 1, mostHours);
            if (!texts[field].isEmpty() && !hours)
                return noNumber(field, 1, mostHours);
            if (hours)
                pauses.push_back({reason, *hours * 60});
            ++field;
        }
        promise.pauses = std::move(pauses);
        return std::nullopt;
    }
};

class ServiceWeeksKind final : public KindOf<ServiceWeek> {
public:
    enum Field { From, Monday, Holidays = Monday + 7 };

    QString name() const override { return QStringLiteral("serviceWeeks"); }
    bool isForSupervisors() const override { return true; }
    QString about() const override {
        return HoursWords::tr("In these hours squads are on duty and promises run. A version holds from its first day "
                              "until the next one begins. Clocks that run already keep the hours they were given under.");
    }
    QString retireWords(bool retired) const override {
        return retired ? HoursWords::tr("Let it hold again") : HoursWords::tr("Withdraw");
    }
    QStringList headings() const override {
        return {HoursWords::tr("From"), HoursWords::tr("Hours of the week"), HoursWords::tr("State")};
    }
    std::vector<EntryField> fields(const Session &) const override {
        std::vector<EntryField> fields{
            {QStringLiteral("weekFrom"), HoursWords::tr("From"), HoursWords::tr("Its first day, as 2026-12-25")}};
        const QLocale locale = localeOf(currentLanguage());
        for (int day = 1; day <= 7; ++day)
            fields.push_back({QStringLiteral("weekDay%1").arg(day), locale.standaloneDayName(day),
                              HoursWords::tr("No service; or 09:00-18:00")});
        fields.push_back({QStringLiteral("weekHolidays"), HoursWords::tr("Holidays"),
                          HoursWords::tr("No service; or 09:00-18:00")});
        return fields;
    }
    std::vector<EntryRow> rows(const Session &session) const override {
        std::vector<EntryRow> rows;
        for (const auto &[id, week] : session.reference()->all<ServiceWeek>()) {
            rows.push_back({id.value,
                            {dayText(week.code), weekText(week), withdrawnText(week.until.has_value())},
                            week.code,
                            week.until.has_value()});
        }
        // Days written as they are sort by themselves; the newest stands on top.
        std::ranges::stable_sort(rows, [](const EntryRow &one, const EntryRow &other) {
            return one.retired != other.retired ? other.retired : one.searched > other.searched;
        });
        return rows;
    }
    QString emptyText() const override { return HoursWords::tr("No version fits these letters."); }
    QString addWords() const override { return HoursWords::tr("New hours from a day on"); }
    ReferenceEntry fresh(const Reference &) const override {
        const WeekHours hours = defaultServiceHours().versions.front();
        return ServiceWeek{{}, {hours.weekdays.begin(), hours.weekdays.end()}, hours.holidays, {}};
    }
    ReferenceEntry freshLike(const ReferenceEntry &like, const Reference &) const override {
        auto week = std::get<ServiceWeek>(like);
        week.code.clear();
        week.until.reset();
        return week;
    }
    QString titleOf(const ReferenceEntry &entry, const Session &) const override {
        return HoursWords::tr("Service hours from %1", "a day").arg(dayText(std::get<ServiceWeek>(entry).code));
    }
    QStringList texts(const ReferenceEntry &entry, const Session &) const override {
        const auto &week = std::get<ServiceWeek>(entry);
        QStringList texts{week.code};
        for (std::size_t day = 0; day < 7; ++day)
            texts << (day < week.weekdays.size() ? windowsText(week.weekdays[day]) : QString());
        return texts << windowsText(week.holidays);
    }
    std::optional<EntryFault> put(ReferenceEntry &entry, std::optional<std::int64_t> id, const QStringList &texts,
                                  const Session &session) const override {
        auto &week = std::get<ServiceWeek>(entry);
        if (texts[From].isEmpty())
            return hoursMissing(From);
        const QDate from = dayIn(texts[From]);
        week.code = from.toString(Qt::ISODate);
        if (!from.isValid() || !week.from())
            return noDay(From);
        if (const auto other = idOf(week.code, *session.reference()); other && other != id)
            return EntryFault{From, HoursWords::tr("There are hours from this day on already. Nothing was saved; choose "
                                                   "those in the list, or another day.")};
        week.weekdays.resize(7);
        bool any = false;
        for (int day = 0; day < 7; ++day) {
            const auto windows = windowsFrom(texts[Monday + day]);
            if (!windows)
                return noHours(Monday + day);
            any = any || !windows->empty();
            week.weekdays[static_cast<std::size_t>(day)] = *windows;
        }
        if (!any)
            return EntryFault{Monday, HoursWords::tr("In a week without service nothing could be promised. Nothing was "
                                                     "saved; give one day hours at least.")};
        const auto holidays = windowsFrom(texts[Holidays]);
        if (!holidays)
            return noHours(Holidays);
        week.holidays = *holidays;
        return std::nullopt;
    }
};

QString holidayText(HolidayKind kind) {
    switch (kind) {
    case HolidayKind::Public:
        return HoursWords::tr("public holiday");
    case HolidayKind::Substitute:
        return HoursWords::tr("substitute holiday");
    case HolidayKind::Election:
        return HoursWords::tr("day of an election");
    case HolidayKind::Decreed:
        return HoursWords::tr("decreed holiday");
    }
    return {};
}

class SpecialDaysKind final : public KindOf<SpecialDay> {
public:
    enum Field { Day, Name, English, Kind, Service };

    QString name() const override { return QStringLiteral("specialDays"); }
    bool isForSupervisors() const override { return true; }
    QString about() const override {
        return HoursWords::tr("Public holidays follow the law by themselves. Here stand single days that are otherwise: a "
                              "holiday decreed by the government, other hours, a day without service.");
    }
    QString retireWords(bool retired) const override {
        return retired ? HoursWords::tr("Let it hold again") : HoursWords::tr("Withdraw");
    }
    QStringList headings() const override {
        return {HoursWords::tr("Day"), HoursWords::tr("Name"), HoursWords::tr("Kind"), HoursWords::tr("Service"),
                HoursWords::tr("State")};
    }
    std::vector<EntryField> fields(const Session &) const override {
        std::vector<ChoiceField::Item> kinds;
        for (const auto &[kind, code] : Codes<HolidayKind>::entries)
            kinds.push_back({static_cast<qint64>(kind), holidayText(kind), codeText(kind)});
        return {{QStringLiteral("dayDay"), HoursWords::tr("Day"), HoursWords::tr("As 2026-12-25")},
                {QStringLiteral("dayName"), HoursWords::tr("Name"), {}},
                {QStringLiteral("dayEnglish"), HoursWords::tr("English name"), HoursWords::tr("As the name above")},
                {QStringLiteral("dayKind"), HoursWords::tr("Holiday"), HoursWords::tr("No holiday"), true, kinds},
                {QStringLiteral("dayService"), HoursWords::tr("Service"),
                 HoursWords::tr("As usual; or 09:00-12:00, or “none”")}};
    }
    std::vector<EntryRow> rows(const Session &session) const override {
        std::vector<EntryRow> rows;
        for (const auto &[id, day] : session.reference()->all<SpecialDay>())
            rows.push_back({id.value,
                            {dayText(day.code), nameIn(currentLanguage(), day), day.kind ? holidayText(*day.kind) : QString(),
                             serviceText(day), withdrawnText(day.until.has_value())},
                            day.code + u'\n' + day.ko + u'\n' + day.en,
                            day.until.has_value()});
        std::ranges::stable_sort(rows, [](const EntryRow &one, const EntryRow &other) {
            return one.retired != other.retired ? other.retired : one.searched > other.searched;
        });
        return rows;
    }
    QString emptyText() const override {
        return HoursWords::tr("Decreed holidays and days with hours of their own stand here once one is added.");
    }
    QString addWords() const override { return HoursWords::tr("Add a day"); }
    ReferenceEntry fresh(const Reference &) const override { return SpecialDay{}; }
    QString titleOf(const ReferenceEntry &entry, const Session &) const override {
        const auto &day = std::get<SpecialDay>(entry);
        return HoursWords::tr("%1: %2", "a day, its name").arg(dayText(day.code), nameIn(currentLanguage(), day));
    }
    QStringList texts(const ReferenceEntry &entry, const Session &) const override {
        const auto &day = std::get<SpecialDay>(entry);
        return {day.code, day.ko, day.en == day.ko ? QString() : day.en, day.kind ? holidayText(*day.kind) : QString(),
                serviceText(day)};
    }
    std::optional<EntryFault> put(ReferenceEntry &entry, std::optional<std::int64_t> id, const QStringList &texts,
                                  const Session &session) const override {
        auto &day = std::get<SpecialDay>(entry);
        const QStringList shown = this->texts(entry, session);
        if (texts[Day].isEmpty())
            return hoursMissing(Day);
        const QDate date = dayIn(texts[Day]);
        day.code = date.toString(Qt::ISODate);
        if (!date.isValid() || !day.day())
            return noDay(Day);
        if (const auto other = idOf(day.code, *session.reference()); other && other != id)
            return EntryFault{Day, HoursWords::tr("This day is in the list already. Nothing was saved; choose it there.")};
        if (texts[Name].isEmpty())
            return hoursMissing(Name);
        for (const int field : {Name, English})
            if (texts[field].size() > longestName)
                return EntryFault{
                    field, HoursWords::tr("This is longer than %1 characters. Nothing was saved; shorten it.").arg(longestName)};
        day.ko = texts[Name];
        day.en = texts[English].isEmpty() ? day.ko : texts[English];
        if (texts[Kind] != shown[Kind]) {
            day.kind.reset();
            for (const auto &[kind, code] : Codes<HolidayKind>::entries)
                if (holidayText(kind) == texts[Kind])
                    day.kind = kind;
            if (!day.kind && !texts[Kind].isEmpty())
                return hoursNotListed(Kind, texts[Kind]);
        }
        if (texts[Service] != shown[Service]) {
            day.hours.reset();
            if (isNone(texts[Service]))
                day.hours = DayWindows{};
            else if (!texts[Service].isEmpty() && !(day.hours = windowsFrom(texts[Service])))
                return noHours(Service);
        }
        if (!day.kind && !day.hours)
            return EntryFault{Service, HoursWords::tr("This day would be as any other. Nothing was saved; choose a kind of "
                                                      "holiday above, or give it hours.")};
        return std::nullopt;
    }

private:
    static QString none() { return HoursWords::tr("none", "no service on a day"); }
    /// In either language: who wrote it may have switched since.
    static bool isNone(const QString &text) {
        return text.compare(none(), Qt::CaseInsensitive) == 0 || text == QStringLiteral("없음") ||
               text.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0;
    }
    static QString serviceText(const SpecialDay &day) {
        if (!day.hours)
            return {};
        return day.hours->empty() ? none() : windowsText(*day.hours);
    }
};

} // namespace

std::unique_ptr<EntryKind> promisesKind() {
    return std::make_unique<PromisesKind>();
}
std::unique_ptr<EntryKind> serviceWeeksKind() {
    return std::make_unique<ServiceWeeksKind>();
}
std::unique_ptr<EntryKind> specialDaysKind() {
    return std::make_unique<SpecialDaysKind>();
}

} // namespace baro
