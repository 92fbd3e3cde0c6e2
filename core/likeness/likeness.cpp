#include "likeness/likeness.h"

#include "likeness/neighbours.h"
#include "search/keystrokes.h"
#include "search/searchkey.h"

#include <algorithm>
#include <array>

namespace baro {

namespace {

using namespace std::chrono_literals;

// What each reason weighs. Together they have to reach `enough`: same dong and same kind within three hours, or with a
// common word; without a dong, kind, time and two words, or the very place.
constexpr int sameDong = 3;
constexpr int sameWholePlace = 3;
constexpr int neighbouringDong = 1;
constexpr int sameKind = 3;
constexpr int sameGroup = 1;
constexpr int otherGroup = -1;
constexpr int withinHour = 2;
constexpr int withinThreeHours = 1;
constexpr int enough = 7;
constexpr qsizetype wordsCounted = 3;

constexpr qsizetype wordsRead = 60; ///< of one report
constexpr qsizetype lettersRead = 1'000;

/// What says nothing about a place or a trouble; Hangul as beginnings of words.
constexpr auto empty = std::to_array<QStringView>(
    {u"있어", u"있습", u"있는", u"있고",  u"없어", u"없습", u"해주", u"주세", u"너무", u"지금",  u"여기", u"저기",
     u"거기", u"우리", u"계속", u"신고",  u"민원", u"전화", u"같아", u"같은", u"사람", u"근처",  u"부근", u"그리",
     u"the",  u"and",  u"has",  u"there", u"here", u"this", u"that", u"with", u"near", u"please"});
/// What hangs on a Korean noun; longer ones first.
constexpr auto hanging = std::to_array<QStringView>(
    {u"앞에서", u"옆에서", u"뒤에서", u"쪽에서", u"에서", u"앞에", u"옆에", u"뒤에", u"쪽에", u"으로", u"이요",
     u"에",     u"이",     u"가",     u"은",     u"는",   u"을",   u"를",   u"의",   u"앞",   u"옆",   u"뒤"});
constexpr qsizetype fewestSyllables = 2;
constexpr qsizetype fewestLetters = 3;
constexpr qsizetype fewestLettersInside = 4; ///< Latin letters that count inside another word too

bool isHangul(QChar c) {
    return c.script() == QChar::Script_Hangul;
}

/// "신월3동": compared as a dong already.
bool isDongName(const QString &plain) {
    return plain.size() > 2 && plain.endsWith(u'동') && plain[plain.size() - 2].isDigit();
}

} // namespace

struct Comparing::Word {
    QString written;
    std::string keys;
    bool anywhere = false; ///< also inside another word
};

namespace {

QString withoutTail(QString plain) {
    for (const QStringView tail : hanging)
        if (plain.endsWith(tail) && plain.size() - tail.size() >= fewestSyllables) {
            plain.chop(tail.size());
            break;
        }
    return plain;
}

bool saysNothing(const QString &plain, bool hangul) {
    return std::ranges::any_of(
        empty, [&](QStringView nothing) { return hangul ? plain.startsWith(nothing) : plain == nothing; });
}

template<class Take>
void eachWord(const QString &text, Take &&take) {
    const QString composed = text.left(lettersRead).normalized(QString::NormalizationForm_C);
    qsizetype from = 0;
    for (qsizetype at = 0; at <= composed.size(); ++at) {
        if (at < composed.size() && composed[at].isLetterOrNumber())
            continue;
        if (at > from && !take(composed.mid(from, at - from)))
            return;
        from = at + 1;
    }
}

std::string strokesOf(const QString &text) {
    SearchKey key;
    key.add(text);
    if (!key.strokes.empty())
        key.strokes.pop_back(); // the end of the field
    return key.strokes;
}

/// What stands for Hangul where the keyboard was left in English, else the word as it is.
QString asMeant(const QString &plain, const std::string &keys) {
    const std::u16string letters = syllablesOf(keys);
    const bool syllables = std::ranges::all_of(letters, [](char16_t c) { return isHangul(QChar(c)); });
    return syllables && letters.size() >= 2 ? QString::fromStdU16String(letters) : plain;
}

std::string wholePlace(const QString &text) {
    std::string strokes = strokesOf(text);
    if (strokes.size() < fewestKeysOfPlace)
        strokes.clear();
    return strokes;
}

std::optional<CategoryId> groupOf(std::optional<SubtypeId> subtype, std::optional<CategoryId> category,
                                  const Reference &reference) {
    return subtype ? reference.categoryOf(*subtype) : category;
}

} // namespace

Comparing::Comparing(const Reported &call, const Reference &reference)
    : m_call(call)
    , m_reference(reference)
    , m_dong(call.district ? reference.find<District>(*call.district) : nullptr)
    , m_group(groupOf(call.subtype, call.category, reference))
    , m_place(wholePlace(call.place))
    , m_address(wholePlace(call.address)) {
    eachWord(call.words, [this](const QString &written) {
        QString plain = plainText(written);
        const bool hangul = std::ranges::any_of(plain, isHangul);
        if (isDongName(plain) || saysNothing(plain, hangul))
            return true;
        if (hangul)
            plain = withoutTail(plain);
        if (plain.size() >= (hangul ? fewestSyllables : fewestLetters)) {
            std::string keys = strokesOf(plain);
            const bool known = std::ranges::any_of(m_words, [&](const Word &word) { return word.keys == keys; });
            const bool number = std::ranges::all_of(plain, [](QChar c) { return c.isDigit(); });
            const bool anywhere = hangul || number || plain.size() >= fewestLettersInside;
            if (!known && !keys.empty())
                m_words.push_back({hangul ? plain : asMeant(plain, keys), std::move(keys), anywhere});
        }
        return static_cast<qsizetype>(m_words.size()) < wordsRead;
    });
}

Comparing::~Comparing() = default;

std::optional<Likeness> Comparing::with(const KnownReport &other) const {
    Likeness found;
    found.since = std::chrono::abs(m_call.receivedAt - other.receivedAt);
    if (found.since > likenessReach)
        return std::nullopt;
    if (found.since <= 1h)
        found.weight += withinHour;
    else if (found.since <= 3h)
        found.weight += withinThreeHours;
    if (!compareDongs(found, other))
        return std::nullopt;
    const bool otherTrouble = !compareKinds(found, other);
    if (found.weight + sameWholePlace + static_cast<int>(wordsCounted) < enough)
        return std::nullopt; // whatever the words are
    if (!otherTrouble && samePlace(other)) {
        found.place = true;
        found.weight += sameWholePlace;
    }
    compareWords(found, other);
    return found.weight >= enough ? std::optional(found) : std::nullopt;
}

/// False where the two lie apart.
bool Comparing::compareDongs(Likeness &found, const KnownReport &other) const {
    const District *dong = other.district ? m_reference.find<District>(*other.district) : nullptr;
    if (!m_dong || !dong)
        return true;
    if (m_dong == dong)
        found.dong = LikeDong::Same;
    else if (areNeighbours(*m_dong, *dong))
        found.dong = LikeDong::Neighbouring;
    else
        return false;
    found.weight += found.dong == LikeDong::Same ? sameDong : neighbouringDong;
    return true;
}

/// False where the two are known to be of different groups.
bool Comparing::compareKinds(Likeness &found, const KnownReport &other) const {
    const auto group = groupOf(other.subtype, other.category, m_reference);
    if (!m_group || !group)
        return true;
    if (m_call.subtype && m_call.subtype == other.subtype)
        found.kind = LikeKind::Same;
    else if (m_group == group)
        found.kind = LikeKind::Group;
    found.weight += !found.kind ? otherGroup : found.kind == LikeKind::Same ? sameKind : sameGroup;
    return found.kind.has_value();
}

bool Comparing::samePlace(const KnownReport &other) const {
    const auto stands = [&](const std::string &whole) {
        return !whole.empty() && (whole == other.place || whole == other.address);
    };
    return stands(m_place) || stands(m_address);
}

void Comparing::compareWords(Likeness &found, const KnownReport &other) const {
    for (const Word &word : m_words) {
        if (found.words.size() == wordsCounted)
            break;
        const auto says = [&](std::string_view field) {
            return word.anywhere ? field.find(word.keys) != std::string_view::npos : field.starts_with(word.keys);
        };
        if (says(other.place) || says(other.story) || says(other.address))
            found.words.append(word.written);
    }
    found.weight += static_cast<int>(found.words.size());
}

void putLikestFirst(std::vector<Alike> &found) {
    std::ranges::sort(found, [](const Alike &one, const Alike &other) {
        if (one.likeness.weight != other.likeness.weight)
            return one.likeness.weight > other.likeness.weight;
        return one.likeness.since != other.likeness.since ? one.likeness.since < other.likeness.since
                                                          : one.id > other.id;
    });
}

} // namespace baro
