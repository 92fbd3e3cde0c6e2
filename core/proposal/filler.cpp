#include "proposal/filler.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace baro {

namespace {

/// Whole words, as said or without the particle behind them.
const QSet<QString> &fillers() {
    static const QSet<QString> words = [] {
        // Said in every call: greeting and asking, who and when and where, how much, what joins a sentence.
        static constexpr QStringView all =
            u"감사합니다 고맙습니다 감사하겠습니다 고맙겠습니다 처리해 고쳐 와 오 안녕하세요 안녕하십니까 여보세요 "
            u"수고하세요 수고하십니다 수고많으십니다 실례합니다 죄송한데 죄송하지만 "
            u"저기요 네 예 아 음 어 저 그 이 좀 꼭 제발 빨리 얼른 부탁 부탁드려요 부탁드립니다 부탁합니다 부탁해요 "
            u"바랍니다 바라요 주세요 주십시오 줘요 주시면 주시기 주실 주셨으면 해주세요 해주십시오 해줘요 해주시면 "
            u"해주시기 "
            u"해주실 와주세요 봐주세요 봐 보내주세요 오세요 와서 나와서 확인 확인해주세요 조치 조치해주세요 "
            u"처리해주세요 "
            u"신고 신고합니다 신고하려고요 신고드립니다 신고하려고 민원 민원인 제보 제보합니다 말씀 말씀드려요 "
            u"저는 제가 저희 우리 나 내가 제 저희가 우리가 이거 그거 저거 이게 그게 저게 이것 그것 저것 이런 그런 저런 "
            u"이렇게 그렇게 저렇게 여기 거기 저기 여기요 이쪽 그쪽 저쪽 쪽 앞 뒤 옆 위 아래 밖 근처 "
            u"지금 방금 아까 오늘 어제 그제 엊그제 내일 요즘 요새 최근 현재 며칠 며칠째 얼마전 전부터 이번 이번주 "
            u"너무 아주 매우 정말 진짜 되게 많이 더 가장 제일 완전 다 모두 전부 거의 계속 계속해서 자꾸 항상 맨날 매우 "
            u"조금 "
            u"그리고 그런데 근데 그래서 그러면 그럼 하지만 또는 그냥 혹시 일단 아마 약간 때문 때문에 "
            u"있어요 있습니다 있는데 있는데요 있네요 있어 있어서 있고 있는 있음 있다 있거든요 있었어요 "
            u"있더라고요 없어요 없습니다 없네요 없는데 해요 합니다 하는데 하는데요 하고 해서 했어요 했습니다 되나요 "
            u"돼요 됩니다 "
            u"되는데 되어 돼서 같아요 같습니다 같은데 같은 거예요 거에요 건가요 인가요 인데 인데요 이에요 예요 입니다 "
            u"싶어요 싶습니다 싶은데 것 거 수 때 데 중 사람 사람들 분 분들 동네 어떤 어떻게 왜 "
            u"a an the this that these those there here is are was were be been being am it its im i me my we us our "
            u"you "
            u"your he she they them their his her and or but so because as if then of in on at to from for with by "
            u"near "
            u"next about into over under has have had do does did can could would should will may might must please "
            u"hello "
            u"hi yes some any very really quite too just also still right now today yesterday tonight since ago again "
            u"came come comes go goes went get gets got like want need somebody someone people nobody thing things "
            u"something what which who whom where when how why one two three all every each more much many";
        QSet<QString> set;
        for (const QStringView word : all.tokenize(u' ', Qt::SkipEmptyParts))
            set.insert(word.toString());
        return set;
    }();
    return words;
}

} // namespace

bool isFiller(const SpokenWord &word) {
    return fillers().contains(word.said) || fillers().contains(word.stem);
}

} // namespace baro
