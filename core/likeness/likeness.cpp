#include "likeness/likeness.h"

#include "likeness/neighbours.h"
#include "search/keystrokes.h"

#include <algorithm>
#include <array>

namespace baro {

namespace {

using namespace std::chrono_literals;

// What each reason weighs. Together they have to reach `enough`: same dong and same kind within three hours, or with a
// common word; without a dong, kind, time and two words.
constexpr int sameDong = 3;
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
constexpr qsizetype fewestOfBeginning = 5; ///< Latin letters from which on a beginning counts as the word

struct Word {
    QString written;
    QString keys;
    bool hangul = false;
};

bool isHangul(QChar c) {
    return c.script() == QChar::Script_Hangul;
}

/// "신월3동": compared as a dong already.
bool isDongName(const QString &plain) {
    return plain.size() > 2 && plain.endsWith(u'동') && plain[plain.size() - 2].isDigit();
}

std::optional<Word> wordOf(const QString &written) {
    QString plain = plainText(written);
    const bool hangul = std::ranges::any_of(plain, isHangul);
    if (isDongName(plain))
        return std::nullopt;
    const auto says = [&](QStringView nothing) { return hangul ? plain.startsWith(nothing) : plain == nothing; };
    if (std::ranges::any_of(empty, says))
        return std::nullopt;
    if (hangul)
        for (const QStringView tail : hanging)
            if (plain.endsWith(tail) && plain.size() - tail.size() >= fewestSyllables) {
                plain.chop(tail.size());
                break;
            }
    if (plain.size() < (hangul ? fewestSyllables : fewestLetters))
        return std::nullopt;
    return Word{written, keyStrokes(plain), hangul};
}

std::vector<Word> wordsOf(const QString &text) {
    const QString composed = text.left(lettersRead).normalized(QString::NormalizationForm_C);
    std::vector<Word> words;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= composed.size(); ++at) {
        if (at < composed.size() && composed[at].isLetterOrNumber())
            continue;
        if (auto word = at > from ? wordOf(composed.mid(from, at - from)) : std::nullopt)
            words.push_back(std::move(*word));
        from = at + 1;
        if (static_cast<qsizetype>(words.size()) == wordsRead)
            break;
    }
    return words;
}

bool meet(const Word &one, const Word &other) {
    const Word &less = one.keys.size() <= other.keys.size() ? one : other;
    const Word &more = &less == &one ? other : one;
    if (less.keys.size() == more.keys.size())
        return less.keys == more.keys;
    return (less.hangul || less.keys.size() >= fewestOfBeginning) && more.keys.startsWith(less.keys);
}

std::optional<CategoryId> groupOf(const Reported &report, const Reference &reference) {
    return report.subtype ? reference.categoryOf(*report.subtype) : report.category;
}

/// Holds what is asked of every report once.
class Comparing {
public:
    Comparing(const Reported &call, const Reference &reference, Instant now)
        : m_call(call)
        , m_reference(reference)
        , m_now(now)
        , m_dong(dongOf(call))
        , m_group(groupOf(call, reference))
        , m_words(wordsOf(call.words)) {}

    /// Absent where too little speaks for it.
    std::optional<Likeness> with(const Reported &earlier) const {
        Likeness found;
        found.since = m_now - earlier.receivedAt;
        if (found.since > likenessReach)
            return std::nullopt;
        if (found.since <= 1h)
            found.weight += withinHour;
        else if (found.since <= 3h)
            found.weight += withinThreeHours;
        if (!compareDongs(found, dongOf(earlier)))
            return std::nullopt;
        compareKinds(found, earlier);
        if (found.weight + static_cast<int>(wordsCounted) < enough)
            return std::nullopt; // whatever the words are
        compareWords(found, earlier);
        return found.weight >= enough ? std::optional(found) : std::nullopt;
    }

private:
    const District *dongOf(const Reported &report) const {
        return report.district ? m_reference.find<District>(*report.district) : nullptr;
    }

    /// False where the two lie apart.
    bool compareDongs(Likeness &found, const District *earlier) const {
        if (!m_dong || !earlier)
            return true;
        if (m_dong == earlier)
            found.dong = LikeDong::Same;
        else if (areNeighbours(*m_dong, *earlier))
            found.dong = LikeDong::Neighbouring;
        else
            return false;
        found.weight += found.dong == LikeDong::Same ? sameDong : neighbouringDong;
        return true;
    }

    void compareKinds(Likeness &found, const Reported &earlier) const {
        const auto group = groupOf(earlier, m_reference);
        if (!m_group || !group)
            return;
        if (m_call.subtype && m_call.subtype == earlier.subtype)
            found.kind = LikeKind::Same;
        else if (m_group == group)
            found.kind = LikeKind::Group;
        found.weight += !found.kind ? otherGroup : found.kind == LikeKind::Same ? sameKind : sameGroup;
    }

    void compareWords(Likeness &found, const Reported &earlier) const {
        for (const Word &word : wordsOf(earlier.words)) {
            if (found.words.size() == wordsCounted)
                break;
            const bool known = std::ranges::any_of(m_words, [&](const Word &said) { return meet(said, word); });
            if (known && !found.words.contains(word.written))
                found.words.append(word.written);
        }
        found.weight += static_cast<int>(found.words.size());
    }

    const Reported &m_call;
    const Reference &m_reference;
    Instant m_now;
    const District *m_dong;
    std::optional<CategoryId> m_group;
    std::vector<Word> m_words;
};

} // namespace

std::vector<Alike> alikeTo(const Reported &call, const std::vector<KnownReport> &known, const Reference &reference,
                           Instant now, size_t atMost) {
    const Comparing comparing(call, reference, now);
    std::vector<Alike> found;
    for (const KnownReport &one : known)
        if (auto likeness = comparing.with(one.report))
            found.push_back({one.id, std::move(*likeness)});
    const auto likest = [](const Alike &one, const Alike &other) {
        if (one.likeness.weight != other.likeness.weight)
            return one.likeness.weight > other.likeness.weight;
        return one.likeness.since != other.likeness.since ? one.likeness.since < other.likeness.since
                                                          : one.id > other.id;
    };
    std::ranges::sort(found, likest);
    if (found.size() > atMost)
        found.resize(atMost);
    return found;
}

} // namespace baro
