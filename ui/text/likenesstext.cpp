#include "text/likenesstext.h"

#include "text/timetext.h"

#include <QCoreApplication>

namespace baro {

namespace {

struct LikenessWords {
    Q_DECLARE_TR_FUNCTIONS(Likeness)
};

} // namespace

QString likenessText(const Likeness &likeness, LikenessTime time) {
    QStringList reasons;
    if (likeness.dong)
        reasons << (likeness.dong == LikeDong::Same ? LikenessWords::tr("same dong") : LikenessWords::tr("next dong"));
    if (likeness.kind)
        reasons << (likeness.kind == LikeKind::Same ? LikenessWords::tr("same kind") : LikenessWords::tr("same group"));
    if (likeness.place)
        reasons << LikenessWords::tr("same place");
    reasons << (time == LikenessTime::FromNow
                    ? fromNowText(Instant{} - likeness.since, Instant{})
                    : LikenessWords::tr("%1 apart", "time between two reports").arg(durationText(likeness.since)));
    if (!likeness.words.isEmpty()) {
        QStringList quoted;
        for (const QString &word : likeness.words)
            quoted << LikenessWords::tr("“%1”", "a word that both reports say").arg(word);
        reasons << quoted.join(u' ');
    }
    return reasons.join(QStringLiteral(" · "));
}

} // namespace baro
