#include "proposal/dongfinder.h"

#include "proposal/spoken.h"
#include "search/keystrokes.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace baro {

namespace {

constexpr double byName = 1.0;
constexpr double byPlace = 0.9;
constexpr double byInitials = 0.85;
constexpr double byKeys = 0.8;
constexpr double byLearning = 0.75;
constexpr double byLegalName = 0.7;
constexpr double bySpelling = 0.6;

/// Past complaints from which a place name is learned, and how many of them must lie in one dong.
constexpr int enough = 2;
constexpr double mostly = 0.8;
constexpr qsizetype shortestPlace = 3;
/// A person is asked about a name only when it came up this often.
constexpr int worthAsking = 3;
constexpr qsizetype shortestSpelling = 6; ///< keys: 신월 has six

bool isJamo(QChar c) {
    return c.unicode() >= 0x3131 && c.unicode() <= 0x3163;
}

QString initialsOf(const QString &name) {
    static constexpr std::array<char16_t, 19> letters{u'ㄱ', u'ㄲ', u'ㄴ', u'ㄷ', u'ㄸ', u'ㄹ', u'ㅁ',
                                                      u'ㅂ', u'ㅃ', u'ㅅ', u'ㅆ', u'ㅇ', u'ㅈ', u'ㅉ',
                                                      u'ㅊ', u'ㅋ', u'ㅌ', u'ㅍ', u'ㅎ'};
    QString initials;
    for (const QChar c : name) {
        if (c.unicode() >= u'가' && c.unicode() <= u'힣')
            initials += QChar(letters[static_cast<size_t>((c.unicode() - u'가') / 588)]);
        else
            initials += c;
    }
    return initials;
}

QString digitsOf(const QString &text) {
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += c;
    return digits;
}

/// One key too many, too few, another one, or two swapped.
bool isOneKeyBeside(const QString &a, const QString &b) {
    const qsizetype most = std::max(a.size(), b.size());
    if (std::abs(a.size() - b.size()) > 1 || a == b)
        return false;
    qsizetype front = 0;
    while (front < std::min(a.size(), b.size()) && a[front] == b[front])
        ++front;
    qsizetype back = 0;
    while (back < std::min(a.size(), b.size()) - front && a[a.size() - 1 - back] == b[b.size() - 1 - back])
        ++back;
    if (most - front - back <= 1)
        return true;
    return a.size() == b.size() && most - front - back == 2 && a[front] == b[front + 1] && a[front + 1] == b[front];
}

/// Begins with the name of a dong, and goes on with no digit: 신월1 is not meant by 신월10.
bool beginsWith(const QString &word, const QString &name) {
    return word.startsWith(name) &&
           (word.size() == name.size() || !word[name.size()].isDigit() || !name.back().isDigit());
}

/// Words that say where something stands beside another thing; a name does not end in them.
constexpr std::array<QStringView, 22> besides{
    u"앞",   u"뒤",   u"옆",   u"안",   u"밖",   u"위",   u"아래",   u"쪽",     u"사이", u"근처",   u"인근",
    u"주변", u"부근", u"입구", u"출구", u"골목", u"건너", u"맞은편", u"건너편", u"near", u"behind", u"front"};

bool endsBesides(const QString &form) {
    const QString last = form.section(u' ', -1);
    return std::ranges::any_of(besides, [&](QStringView word) {
        return last == word || (last.size() == word.size() + 1 && last.startsWith(word) &&
                                QStringView(u"에의로은는이가을를도").contains(last.back())); // 앞에, 뒤로
    });
}

struct Named {
    QString plain;
    LearnedPlace place;
};

std::vector<Named> namedPlaces(const Reference &reference, const std::vector<SpokenRecord> &records) {
    struct Counts {
        std::map<DistrictId, int> districts;
        std::map<QString, int> forms; ///< as it was said, particles and all
        QString stem;
    };
    std::map<QString, Counts> counts;
    for (const SpokenRecord &record : records) {
        if (!record.district || record.place.isEmpty())
            continue;
        const District *district = reference.find<District>(*record.district);
        if (!district || !district->isDong())
            continue;
        // "중앙시장 북문 앞" teaches 중앙시장, 중앙시장북문 and the whole.
        QString grown;
        QString form;
        QString stem;
        int words = 0;
        for (const SpokenWord &word : spokenWords(record.place)) {
            const QString &part = words == 0 ? word.stem : word.said;
            grown += part;
            const QString before = form.isEmpty() ? QString() : QString(form + u' ');
            stem = before + part;
            form = before + word.said;
            if (grown.size() >= shortestPlace) {
                Counts &known = counts[grown];
                ++known.districts[*record.district];
                ++known.forms[form];
                known.stem = stem;
            }
            if (++words == 4)
                break;
        }
    }
    const auto less = [](const auto &a, const auto &b) { return a.second < b.second; };
    std::vector<Named> places;
    for (const auto &[plain, known] : counts) {
        int total = 0;
        for (const auto &[district, count] : known.districts)
            total += count;
        const auto best = std::ranges::max_element(known.districts, less);
        if (total < enough || best->second < mostly * total)
            continue;
        // 오목마을 ends like a word with a particle; only a name that was said without one has one.
        const QString &name =
            known.forms.contains(known.stem) ? known.stem : std::ranges::max_element(known.forms, less)->first;
        places.push_back({plain, {name, best->first, best->second, total}});
    }
    return places;
}

} // namespace

std::vector<LearnedPlace> placesLearned(const Reference &reference, const std::vector<SpokenRecord> &records) {
    std::set<QString> listed;
    for (const auto &[id, place] : reference.all<Place>()) {
        for (const QString &name : place.otherNames)
            listed.insert(plainText(name));
        listed.insert(plainText(place.ko));
        listed.insert(plainText(place.en));
    }
    // A dong that somebody wrote into the field of the place is no place.
    for (const auto &[id, district] : reference.all<District>()) {
        for (const QString &name : {plainText(district.ko), plainText(district.en)}) {
            listed.insert(name);
            if (name.endsWith(u'동'))
                listed.insert(name.chopped(1));
        }
    }
    listed.erase(QString());
    std::vector<LearnedPlace> places;
    std::vector<std::pair<QString, DistrictId>> shorter;
    for (Named &named : namedPlaces(reference, records)) { // in the order of their names: 중앙시장 before 중앙시장북문
        if (named.place.times < worthAsking || endsBesides(named.place.name))
            continue;
        const QString whole = plainText(named.place.name);
        const bool known = std::ranges::any_of(listed, [&](const QString &name) { return whole.startsWith(name); });
        const bool saysMore = std::ranges::any_of(shorter, [&](const auto &other) {
            return other.second == named.place.district && named.plain.startsWith(other.first);
        });
        if (known || saysMore)
            continue;
        shorter.emplace_back(named.plain, named.place.district);
        places.push_back(std::move(named.place));
    }
    std::ranges::stable_sort(places, [](const LearnedPlace &a, const LearnedPlace &b) { return a.times > b.times; });
    return places;
}

DongFinder::DongFinder(ReferencePointer reference)
    : m_reference(std::move(reference)) {
    for (const auto &[id, district] : m_reference->all<District>()) {
        if (!district.isDong() && !district.isLegal())
            continue;
        Name name;
        name.district = id;
        name.legal = district.isLegal();
        const QString ko = plainText(district.ko);
        const QString shortKo = ko.endsWith(u'동') && !name.legal ? ko.chopped(1) : ko;
        const QString en = plainText(district.en);
        const QString shortEn = en.endsWith(u"dong") && !name.legal ? en.chopped(4) : en;
        name.forms = {ko, shortKo, en, shortEn};
        name.initials = initialsOf(shortKo);
        name.keys = keyStrokes(shortKo).toLower();
        name.initialKeys = keyStrokes(name.initials).toLower();
        m_names.push_back(std::move(name));
    }
    for (const auto &[id, place] : m_reference->all<Place>()) {
        const auto district = m_reference->idOf<District>(place.district);
        if (!district)
            continue;
        std::vector<QString> names = place.otherNames;
        names.push_back(place.ko);
        names.push_back(place.en);
        for (const QString &name : names)
            if (const QString plain = plainText(name); plain.size() >= 2)
                m_places.push_back({plain, *district, id, 1});
    }
    std::ranges::stable_sort(m_places, [](const Known &a, const Known &b) { return a.plain.size() > b.plain.size(); });
}

void DongFinder::learn(const std::vector<SpokenRecord> &records) {
    for (const Named &named : namedPlaces(*m_reference, records))
        m_places.push_back({named.plain, named.place.district, std::nullopt,
                            static_cast<double>(named.place.times) / named.place.total});
    std::ranges::stable_sort(m_places, [](const Known &a, const Known &b) { return a.plain.size() > b.plain.size(); });
}

std::vector<FoundDong> DongFinder::find(const QString &text, Instant at, size_t most) const {
    std::vector<FoundDong> found;
    const auto add = [&](DistrictId district, DongClue clue, const QString &said, double weight,
                         std::optional<PlaceId> place = {}) {
        if (!m_reference->inService<District>(district, at))
            return;
        const auto same = std::ranges::find(found, district, &FoundDong::district);
        if (same == found.end())
            found.push_back({district, clue, said, place, weight});
        else if (same->weight < weight)
            *same = {district, clue, said, place, weight};
    };

    const QString plain = plainText(text);
    std::vector<std::pair<qsizetype, qsizetype>> taken; // by places: 목동 in "목동 9단지" is no clue of its own
    for (const Known &known : m_places) {
        if (known.place && !m_reference->inService<Place>(*known.place, at))
            continue;
        const qsizetype start = plain.indexOf(known.plain);
        if (start < 0)
            continue;
        const qsizetype end = start + known.plain.size();
        if (known.plain.back().isDigit() && end < plain.size() && plain[end].isDigit())
            continue;
        const bool inside =
            std::ranges::any_of(taken, [&](const auto &span) { return span.first <= start && end <= span.second; });
        if (inside)
            continue;
        taken.emplace_back(start, end);
        // The longer the name, the less it is there by chance.
        const double sure = std::min(1.0, 0.6 + 0.08 * static_cast<double>(known.plain.size()));
        add(known.district, known.place ? DongClue::Place : DongClue::Learned, known.plain,
            (known.place ? byPlace : byLearning) * known.share * sure, known.place);
    }

    qsizetype from = 0;
    for (const SpokenWord &word : spokenWords(text)) {
        const qsizetype start = plain.indexOf(plainText(word.said), from);
        from = std::max<qsizetype>(start, 0);
        const bool inPlace =
            std::ranges::any_of(taken, [&](const auto &span) { return span.first <= start && start < span.second; });
        const QString keys = keyStrokes(word.said).toLower();
        const bool jamoOnly = std::ranges::all_of(word.said, [](QChar c) { return isJamo(c) || c.isDigit(); });
        const bool latin = std::ranges::all_of(word.said, [](QChar c) { return c.unicode() < 128; });
        const QString digits = digitsOf(word.said);
        for (const Name &name : m_names) {
            if (name.legal && inPlace)
                continue;
            const double whole = name.legal ? byLegalName : byName;
            if (std::ranges::any_of(name.forms, [&](const QString &form) { return beginsWith(word.said, form); }))
                add(name.district, DongClue::Name, word.said, whole);
            else if (name.legal)
                continue;
            else if (jamoOnly && !digits.isEmpty() && word.said == name.initials)
                add(name.district, DongClue::Initials, word.said, byInitials);
            else if (latin && !digits.isEmpty() && (beginsWith(word.said, name.keys) || word.said == name.initialKeys))
                add(name.district, DongClue::Keys, word.said, byKeys);
            else if (!digits.isEmpty() && digits == digitsOf(name.forms.front()) && keys.size() >= shortestSpelling) {
                const QString stem = word.stem.endsWith(u'동') ? word.stem.chopped(1) : word.stem;
                if (isOneKeyBeside(keyStrokes(stem).toLower(), name.keys))
                    add(name.district, DongClue::Spelling, word.said, bySpelling);
            }
        }
    }
    // 신월3동 is meant, not 신월동.
    std::ranges::stable_sort(found, [](const FoundDong &a, const FoundDong &b) { return a.weight > b.weight; });
    if (found.size() > most)
        found.resize(most);
    return found;
}

} // namespace baro
