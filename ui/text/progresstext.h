#pragma once

#include "complaint/complaint.h"
#include "complaint/reference.h"
#include "text/language.h"

#include <QString>

namespace baro {

/// A complaint that a caller asks about: "how far is mine from yesterday?"
struct ProgressAsked {
    const Complaint &complaint;
    const Complaint *main = nullptr; ///< the one that it is attached to, if it is
    bool own = false;                ///< reported from the caller's own telephone: its kind may be named
};

/// One whole sentence that says how far it is, to be read to the caller in his language, whatever the one of the
/// interface. It is made of codes, times and names of bodies only: no words that somebody said or wrote down and
/// nothing about another caller, not even the number of the complaint that his is attached to. The only promises in it
/// are deadlines of the complaint that are still to come. The phrases stand in resources/phrases/progress.json. Any
/// thread.
QString progressSentence(const ProgressAsked &asked, const Reference &reference, Instant now, Language language);

} // namespace baro
