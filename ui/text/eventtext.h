#pragma once

#include "complaint/complaint.h"
#include "text/language.h"

#include <QHash>
#include <QString>
#include <QTimeZone>

#include <functional>
#include <vector>

namespace baro {

/// What the sentences about events are filled with.
struct EventWords {
    const Reference &reference;
    const QHash<TextId, QString> &texts; ///< an erased text is absent
    std::function<QString(ComplaintId)> numberOf;
    std::function<SquadId(int dispatch)> squadOf;   ///< asked where `history` does not tell; may be left out with it
    std::function<AgencyId(int referral)> agencyOf; ///< likewise
    QTimeZone zone;
    Language language = Language::Korean;
    /// All events of the complaint. With it an undone step is named, and so is the squad of a dispatch that was undone
    /// and whose number another squad has now. May be null; must outlive this.
    const std::vector<Event> *history = nullptr;
};

/// What happened, as one plain sentence without its time and without a full stop: for the timeline, the printed history
/// and the command line. In the language in use; names in `words.language`.
QString eventText(const Event &event, const EventWords &words);

/// "Recorded late, 25 min after it happened: Squad reported late". Empty for what was written down in time, and for what
/// time brought about by itself: nobody was late to say so.
QString lateText(const Event &event);

} // namespace baro
