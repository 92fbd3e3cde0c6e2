#include "searchcommand.h"

#include "desk/registerreader.h"
#include "officefile.h"
#include "store/storeerror.h"
#include "text/codetext.h"
#include "text/districttext.h"
#include "text/printable.h"
#include "text/timetext.h"

#include <QJsonArray>

namespace baro {

namespace {

constexpr size_t shownAtMost = 50;

template<class Entry>
QString nameIn(const Reference &reference, std::int32_t id, Language language) {
    const Entry *entry = id ? reference.find<Entry>({id}) : nullptr;
    return entry ? language == Language::Korean ? entry->ko : entry->en : QStringLiteral("–");
}

} // namespace

Result<Said> search(const Call &call) {
    const auto work = [&]() -> Result<Said> {
        bool isCount = true;
        const qlonglong limit = call.has("limit") ? call.value("limit").toLongLong(&isCount) : qlonglong{shownAtMost};
        if (!isCount || limit < 1)
            return refuse(ProblemCode::BadValue, {call.value("limit"), QStringLiteral("--limit")});
        RecordSelection selection;
        selection.query = searchQuery(call.arguments.first());
        const bool asksForNothing = selection.query.empty();
        OfficeFile open(call.database);
        Reader reader = open.reader();
        const ReferencePointer reference = reader.reference();
        const Instant now = SystemClock().now();
        const RegisterPointer whole = RegisterReader(open.connection()).whole();
        const Register &records = *whole;
        const RecordNames names(*reference, call.language == Language::Korean);
        // Signs without a letter or digit stand in no key: nothing is found by them, and not everything.
        RecordList list = asksForNothing ? RecordList() : select(records, selection, names, now);
        const bool almost = list.places.empty() && !asksForNothing;
        if (almost)
            list = selectAlmost(records, selection, names, now);
        const size_t shown = std::min(list.places.size(), static_cast<size_t>(limit));
        std::vector<ComplaintId> ids;
        for (size_t i = 0; i < shown; ++i)
            ids.push_back(records.idAt(list.places[i]));
        const std::vector<RecordWords> words = reader.recordWords(ids);

        Said said;
        QJsonArray complaints;
        if (almost && !list.places.empty())
            said.text += say(QT_TRANSLATE_NOOP("CommandLine", "Nothing fits; these differ by one key:\n"));
        for (size_t i = 0; i < words.size(); ++i) {
            const RegisterRow row = records.row(list.places[i]);
            const auto state = static_cast<State>(row.state);
            const Instant received = fromUnixMs(row.received);
            const District *district = row.district ? reference->find<District>({row.district}) : nullptr;
            const QString dong = district ? districtName(call.language, *district, now) : QStringLiteral("–");
            const QString number = Number{row.year, row.serial}.toString();
            const QString kind = row.subtype ? nameIn<Subtype>(*reference, row.subtype, call.language)
                                             : nameIn<Category>(*reference, row.category, call.language);
            said.text += QStringLiteral("%1  %2  %3 · %4 · %5 · %6\n")
                             .arg(number, dateAndTime(received, reference->zone(), call.language),
                                  dong, kind, text(state),
                                  onOneLine(words[i].place));
            complaints << QJsonObject{
                {QStringLiteral("number"), number},
                {QStringLiteral("id"), qint64(row.id)},
                {QStringLiteral("received"), toIso(received, reference->zone())},
                {QStringLiteral("state"), codeText(state)},
                {QStringLiteral("district"), dong},
                {QStringLiteral("kind"), kind},
                {QStringLiteral("place"), words[i].place}};
        }
        if (asksForNothing)
            said.text = say(QT_TRANSLATE_NOOP("CommandLine",
                                              "Nothing is found by signs alone: at least one letter or digit.\n"));
        else if (list.places.empty())
            said.text = say(QT_TRANSLATE_NOOP("CommandLine", "Nothing fits, nor anything that differs by one key.\n"));
        else if (shown < list.places.size())
            said.text += say(QT_TRANSLATE_NOOP("CommandLine", "%1 of %2 shown; --limit N shows more\n"))
                             .arg(shown)
                             .arg(list.places.size());
        said.json = {{QStringLiteral("found"), almost ? 0 : qint64(list.places.size())},
                     {QStringLiteral("almost"), almost ? qint64(list.places.size()) : 0},
                     {QStringLiteral("complaints"), complaints}};
        return said;
    };
    return asResult(work).and_then([](Result<Said> said) { return said; });
}

} // namespace baro
