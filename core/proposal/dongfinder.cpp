#include "proposal/dongfinder.h"

#include "proposal/filler.h"
#include "proposal/romanised.h"
#include "proposal/spoken.h"
#include "search/keystrokes.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace baro {

namespace {

constexpr double byName = 1.0;
constexpr double byFormerName = 0.95; // what another one is called now is meant rather
constexpr double byPlace = 0.9;
constexpr double byInitials = 0.85;
constexpr double byKeys = 0.8;
constexpr double byLearning = 0.75;
constexpr double byLegalName = 0.7;
constexpr double bySpelling = 0.6;

/// Past complaints from which a place name is learned, and how many of them must lie in one dong.
constexpr int enoughNamings = 2;
constexpr double mostlyThere = 0.8;
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

/// What says where at a place one is.
constexpr std::array<QStringView, 38> positions{
    u"정문",   u"후문",   u"쪽문",   u"동문",   u"서문",   u"남문",   u"북문",     u"입구",   u"출입구", u"출구",
    u"앞쪽",   u"뒤쪽",   u"옆쪽",   u"뒤편",   u"앞길",   u"뒷길",   u"옆길",     u"근처",   u"부근",   u"주변",
    u"맞은편", u"건너편", u"사거리", u"삼거리", u"네거리", u"오거리", u"횡단보도", u"정류장", u"주차장", u"놀이터",
    u"골목",   u"상가",   u"계단",   u"앞",     u"옆",     u"뒤",     u"안",       u"쪽"};
constexpr int positionsAtMost = 5;

/// What a name ends with that is a place, known to the office or not: 새울공원, 한솔초등학교.
constexpr std::array<QStringView, 27> placeEndings{
    u"초등학교", u"중학교", u"고등학교", u"어린이집", u"주민센터", u"오피스텔", u"유치원", u"아파트", u"편의점",
    u"도서관",   u"복지관", u"경로당",   u"체육관",   u"우체국",   u"경찰서",   u"사거리", u"삼거리", u"네거리",
    u"오거리",   u"시장",   u"공원",     u"빌라",     u"교회",     u"성당",     u"병원",   u"빌딩",   u"마트"};
constexpr qsizetype shortestName = 2; ///< before such an ending

bool namesPlace(const SpokenWord &word) {
    return std::ranges::any_of(placeEndings, [&](QStringView ending) {
        return word.stem.endsWith(ending) && word.stem.size() - ending.size() >= shortestName;
    });
}

/// 시장, 공원: a place of which only the kind was said.
bool isKindOfPlace(const SpokenWord &word) {
    return std::ranges::find(placeEndings, word.stem) != placeEndings.end();
}

/// 중동, 중동역 behind 부천시: what a part of a town and a station are called. Things that end alike are none.
bool namesPart(const SpokenWord &word) {
    static constexpr std::array<QStringView, 17> others{u"이동", u"행동", u"활동", u"자동", u"소동", u"진동",
                                                        u"작동", u"운동", u"노동", u"공동", u"난동", u"충동",
                                                        u"구역", u"지역", u"무역", u"소독", u"방역"};
    const QString &stem = word.stem;
    return stem.size() >= 2 && (stem.endsWith(u'동') || stem.endsWith(u'역')) &&
           std::ranges::find(others, stem) == others.end();
}

/// What a place is called in English by its kind, as the last word of its name.
constexpr std::array<QStringView, 31> englishKinds{
    u"station",      u"market",    u"park",       u"school",     u"church", u"cathedral",    u"hospital",
    u"library",      u"mart",      u"apartment",  u"apartments", u"apt",    u"building",     u"complex",
    u"intersection", u"junction",  u"crossroads", u"center",     u"centre", u"kindergarten", u"university",
    u"villa",        u"tower",     u"plaza",      u"mall",       u"bridge", u"temple",       u"gym",
    u"playground",   u"officetel", u"stadium"};
constexpr int englishNameAtMost = 3; ///< words before it

/// Whether a word can be of a place's name in English: no word of the sentence, and written with a capital, but not
/// only because a sentence begins, or like a Korean name.
bool isOfEnglishName(const SpokenWord &word, const SpokenLetters &letters) {
    static constexpr std::array<QStringView, 24> plain{
        u"front",   u"behind",     u"opposite", u"beside", u"outside", u"inside", u"across",  u"bus",
        u"gas",     u"fire",       u"police",   u"train",  u"subway",  u"public", u"parking", u"car",
        u"primary", u"elementary", u"middle",   u"high",   u"main",    u"old",    u"new",     u"local"};
    if (isFiller(word) || std::ranges::any_of(word.said, [](QChar c) { return c.unicode() >= 128; }) ||
        std::ranges::find(plain, word.said) != plain.end())
        return false;
    const qsizetype written = letters.whereIn[static_cast<size_t>(word.letters.from)];
    return (written > 0 && letters.written[written].isUpper()) || looksRomanised(word.said);
}

/// "Elementary" before "school" belongs to its kind, not to its name.
bool isOfEnglishKind(const SpokenWord &word) {
    static constexpr std::array<QStringView, 9> parts{u"elementary", u"primary", u"middle",    u"high",  u"subway",
                                                      u"community",  u"police",  u"childrens", u"senior"};
    return std::ranges::find(parts, word.said) != parts.end();
}

/// A place that is named in English ("Sinwol Market", "Omokgyo station exit 3"), in the letters of its words.
std::vector<LetterSpan> englishPlaces(const std::vector<SpokenWord> &words, const SpokenLetters &letters) {
    static constexpr std::array<QStringView, 3> behind{u"exit", u"gate", u"entrance"};
    std::vector<LetterSpan> found;
    for (size_t at = 0; at < words.size(); ++at) {
        if (std::ranges::find(englishKinds, words[at].said) == englishKinds.end())
            continue;
        size_t name = at;
        while (name > 0 && isOfEnglishKind(words[name - 1]))
            --name;
        const size_t kind = name;
        while (name > 0 && kind - name < englishNameAtMost && isOfEnglishName(words[name - 1], letters))
            --name;
        if (name == kind)
            continue;
        LetterSpan span{words[name].letters.from, words[at].letters.to};
        if (at + 1 < words.size() &&
            std::ranges::any_of(behind, [&](QStringView word) { return words[at + 1].said.startsWith(word); }))
            span.to = words[at + 1].letters.to;
        found.push_back(span);
    }
    return found;
}

/// How many letters at the beginning of `word` say a position; the rest must be a particle.
qsizetype positionIn(QStringView word) {
    qsizetype digits = 0;
    while (digits < word.size() && word[digits].isDigit())
        ++digits;
    if (digits > 0 && word.mid(digits).startsWith(u'번')) {
        const QStringView behind = word.mid(digits + 1);
        return digits + 1 + (behind.startsWith(u"출구") ? 2 : 0);
    }
    for (const QStringView position : positions)
        if (word.startsWith(position)) {
            const QStringView rest = word.mid(position.size());
            if (rest.isEmpty() || isParticle(rest))
                return position.size();
            const qsizetype more = positionIn(rest);
            return more > 0 ? position.size() + more : 0;
        }
    return 0;
}

/// The letters of a place with what follows of it: "중앙시장" grows to "중앙시장 북문 앞", "부천시" to "부천시 중동
/// 사거리". `others` begin further known places; a word that is `elsewhere` ends it.
template<class Elsewhere>
LetterSpan grown(LetterSpan place, const QString &plain, const std::vector<SpokenWord> &words,
                 const std::vector<LetterSpan> &others, Elsewhere elsewhere) {
    for (int step = 0; step < positionsAtMost; ++step) {
        const auto word =
            std::ranges::find_if(words, [&](const SpokenWord &next) { return place.to < next.letters.to; });
        if (word == words.end())
            break;
        const qsizetype from = std::max(place.to, word->letters.from);
        const bool whole = from == word->letters.from;
        const auto other = std::ranges::find_if(
            others, [&](const LetterSpan &one) { return one.from == from && one.to <= word->letters.to; });
        qsizetype more = positionIn(QStringView(plain).mid(from, word->letters.to - from));
        if (whole && other != others.end())
            more = std::max(more, other->to - other->from);
        if (more == 0 && whole && !elsewhere(*word) && (namesPlace(*word) || namesPart(*word) || isKindOfPlace(*word)))
            more = word->stem.size();
        if (more == 0)
            break;
        place.to = from + more;
        if (place.to < word->letters.to && other == others.end())
            break; // a particle ends it
    }
    return place;
}

/// Whether a Latin word goes on over this letter: names are met whole in it.
bool cutsLatinWord(const SpokenLetters &letters, qsizetype at) {
    const QString &plain = letters.plain;
    const auto latin = [&](qsizetype where) { return plain[where].unicode() < 128 && plain[where].isLetter(); };
    return at > 0 && at < plain.size() && latin(at) && latin(at - 1) &&
           letters.whereIn[static_cast<size_t>(at)] == letters.whereIn[static_cast<size_t>(at - 1)] + 1;
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
        QString plain;
        QString form;
        QString stem;
        int words = 0;
        for (const SpokenWord &word : spokenWords(record.place)) {
            const QString &part = words == 0 ? word.stem : word.said;
            plain += part;
            const QString before = form.isEmpty() ? QString() : QString(form + u' ');
            stem = before + part;
            form = before + word.said;
            if (plain.size() >= shortestPlace) {
                Counts &known = counts[plain];
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
        if (total < enoughNamings || best->second < mostlyThere * total)
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
        addName(id, district.isLegal(), false, district.ko, district.en);
        for (const FormerName &former : district.former.value_or(std::vector<FormerName>()))
            addName(id, district.isLegal(), true, former.ko, former.en);
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
    sortPlaces();
}

void DongFinder::addName(DistrictId district, bool legal, bool former, const QString &korean, const QString &english) {
    Name name;
    name.district = district;
    name.legal = legal;
    name.former = former;
    const QString ko = plainText(korean);
    const QString shortKo = ko.endsWith(u'동') && !legal ? ko.chopped(1) : ko;
    const QString en = plainText(english);
    const QString shortEn = en.endsWith(u"dong") && !legal ? en.chopped(4) : en;
    name.forms = {ko, shortKo, en, shortEn};
    name.initials = initialsOf(shortKo);
    name.keys = keyStrokes(shortKo).toLower();
    name.initialKeys = keyStrokes(name.initials).toLower();
    m_names.push_back(std::move(name));
}

std::optional<DistrictId> DongFinder::inForce(DistrictId district, Instant at) const {
    // A part of a part; a circle ends where it began.
    for (std::size_t steps = 0; steps <= m_reference->all<District>().size(); ++steps) {
        if (m_reference->inService<District>(district, at))
            return district;
        const District *entry = m_reference->find<District>(district);
        const auto into = entry && entry->mergedInto ? m_reference->idOf<District>(*entry->mergedInto) : std::nullopt;
        if (!into)
            return std::nullopt;
        district = *into;
    }
    return std::nullopt;
}

void DongFinder::sortPlaces() {
    std::ranges::stable_sort(m_places, [](const Known &a, const Known &b) { return a.plain.size() > b.plain.size(); });
    m_placeWords.clear();
    for (size_t known = 0; known < m_places.size(); ++known) {
        m_placeWords.add(m_places[known].plain, static_cast<int>(known));
        for (const QString &latin : latinNamesOf(m_places[known].plain))
            m_placeWords.add(latin, static_cast<int>(known));
    }
}

void DongFinder::learn(const std::vector<SpokenRecord> &records) {
    for (const Named &named : namedPlaces(*m_reference, records))
        m_places.push_back({named.plain, named.place.district, std::nullopt,
                            static_cast<double>(named.place.times) / named.place.total, named.place.times});
    sortPlaces();
}

std::vector<DongFinder::Mention> DongFinder::mentions(const QString &plain, Instant at) const {
    std::vector<Mention> all;
    m_placeWords.find(plain, [&](int entry, qsizetype from, qsizetype size) {
        const Known &known = m_places[static_cast<size_t>(entry)];
        const qsizetype to = from + size;
        // 목동1단지 is not meant by 목동 10단지, nor a place that is no more.
        if (known.plain.back().isDigit() && to < plain.size() && plain[to].isDigit())
            return;
        if (known.place && !m_reference->inService<Place>(*known.place, at))
            return;
        all.push_back({static_cast<size_t>(entry), {from, to}});
    });
    std::ranges::stable_sort(all, {}, &Mention::known);
    std::vector<Mention> kept;
    for (const Mention &mention : all)
        if (std::ranges::none_of(kept, [&](const Mention &longer) { return longer.letters.holds(mention.letters); }))
            kept.push_back(mention);
    return kept;
}

HeardPlaces DongFinder::hear(const QString &text, Instant at, size_t most) const {
    HeardPlaces heard;
    std::vector<FoundDong> &found = heard.dongs;
    const auto add = [&](FoundDong dong) {
        const auto present = inForce(dong.district, at);
        if (!present)
            return;
        dong.district = *present;
        const auto same = std::ranges::find(found, dong.district, &FoundDong::district);
        if (same == found.end())
            found.push_back(dong);
        else if (same->weight < dong.weight)
            *same = dong;
    };

    const SpokenLetters letters(text);
    const std::vector<SpokenWord> words = spokenWords(text);
    std::vector<Mention> places = mentions(letters.plain, at);
    std::erase_if(places, [&](const Mention &mention) {
        return cutsLatinWord(letters, mention.letters.from) || cutsLatinWord(letters, mention.letters.to);
    });
    std::vector<LetterSpan> named;
    for (const Mention &mention : places)
        named.push_back(mention.letters);
    const auto isDong = [&](const SpokenWord &word, bool legal) {
        return std::ranges::any_of(m_names, [&](const Name &dong) {
            return dong.legal == legal &&
                   std::ranges::any_of(dong.forms, [&](const QString &form) { return beginsWith(word.said, form); });
        });
    };
    const auto ours = [&](const SpokenWord &word) { return isDong(word, false) || isDong(word, true); };
    LetterSpan widest;
    for (const Mention &mention : places) {
        const Known &known = m_places[mention.known];
        // The longer the name, the less it is there by chance.
        const double sure = std::min(1.0, 0.6 + 0.08 * static_cast<double>(known.plain.size()));
        add({known.district, known.place ? DongClue::Place : DongClue::Learned, letters.said(mention.letters),
             known.place, (known.place ? byPlace : byLearning) * known.share * sure, known.earlier});
        const LetterSpan whole = grown(mention.letters, letters.plain, words, named, ours);
        if (!heard.place)
            heard.place = FoundPlace{letters.said(whole), known.place, known.earlier};
        else if (whole != widest && whole.holds(widest))
            heard.place->words = letters.said(whole); // "화곡동 화곡역" is one place
        else {
            heard.spans.push_back(whole);
            continue;
        }
        widest = whole;
        heard.spans.push_back(whole);
    }

    // A place that nobody has named before says nothing of the kind of complaint either.
    const auto isNew = [&](const LetterSpan &name) {
        return std::ranges::none_of(heard.spans, [&](const LetterSpan &span) { return span.meets(name); });
    };
    for (const SpokenWord &word : words) {
        if (!namesPlace(word) || !isNew(word.letters))
            continue;
        const LetterSpan name{word.letters.from, word.letters.from + word.stem.size()};
        const LetterSpan whole = name.to < word.letters.to ? name : grown(name, letters.plain, words, named, ours);
        if (!heard.place)
            heard.place = FoundPlace{letters.said(whole), std::nullopt, 0};
        heard.spans.push_back({whole.from, std::max(whole.to, word.letters.to)});
    }
    for (const LetterSpan &span : englishPlaces(words, letters)) {
        if (!isNew(span))
            continue;
        if (!heard.place)
            heard.place = FoundPlace{letters.said(span), std::nullopt, 0};
        heard.spans.push_back(span);
    }
    // "목동 사거리" is a name, "신월3동 시장" the market there.
    for (size_t next = 1; next < words.size() && !heard.place; ++next) {
        const SpokenWord &before = words[next - 1];
        const SpokenWord &word = words[next];
        const bool legal = isDong(before, true);
        if (!isKindOfPlace(word) || before.said != before.stem || !ours(before))
            continue;
        const LetterSpan kind{word.letters.from, word.letters.from + word.stem.size()};
        LetterSpan whole = kind.to < word.letters.to ? kind : grown(kind, letters.plain, words, named, ours);
        if (legal && !isDong(before, false))
            whole.from = before.letters.from;
        heard.place = FoundPlace{letters.said(whole), std::nullopt, 0};
    }

    for (const SpokenWord &word : words) {
        // 목동 in "목동 9단지" is no clue of its own.
        const bool inPlace =
            std::ranges::any_of(places, [&](const Mention &place) { return place.letters.meets(word.letters); });
        const auto name = [&](const Name &dong, DongClue clue, double weight) {
            add({dong.district, clue, letters.said(word.letters), {}, weight, 0});
            heard.spans.push_back(word.letters);
        };
        const QString keys = keyStrokes(word.said).toLower();
        const bool jamoOnly = std::ranges::all_of(word.said, [](QChar c) { return isJamo(c) || c.isDigit(); });
        const bool latin = std::ranges::all_of(word.said, [](QChar c) { return c.unicode() < 128; });
        const QString digits = digitsOf(word.said);
        for (const Name &dong : m_names) {
            if (dong.legal && inPlace)
                continue;
            const double whole = dong.legal ? byLegalName : dong.former ? byFormerName : byName;
            if (std::ranges::any_of(dong.forms, [&](const QString &form) { return beginsWith(word.said, form); }))
                name(dong, DongClue::Name, whole);
            else if (dong.legal)
                continue;
            else if (jamoOnly && !digits.isEmpty() && word.said == dong.initials)
                name(dong, DongClue::Initials, byInitials);
            else if (latin && !digits.isEmpty() && (beginsWith(word.said, dong.keys) || word.said == dong.initialKeys))
                name(dong, DongClue::Keys, byKeys);
            else if (!digits.isEmpty() && digits == digitsOf(dong.forms.front()) && keys.size() >= shortestSpelling) {
                const QString stem = word.stem.endsWith(u'동') ? word.stem.chopped(1) : word.stem;
                if (isOneKeyBeside(keyStrokes(stem).toLower(), dong.keys))
                    name(dong, DongClue::Spelling, bySpelling);
            }
        }
    }
    // 신월3동 is meant, not 신월동.
    std::ranges::stable_sort(found, [](const FoundDong &a, const FoundDong &b) { return a.weight > b.weight; });
    if (found.size() > most)
        found.resize(most);
    return heard;
}

} // namespace baro
