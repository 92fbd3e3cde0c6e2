#pragma once

#include "desk/views.h"
#include "report/paper.h"
#include "text/language.h"

namespace baro {

struct AccountOptions {
    Language language = Language::Korean; ///< the one in use
    Instant now{};                        ///< up to when what runs is told
    bool personal = false;                ///< name and telephone in full; else masked wherever they stand
};

/// The account of the handling (처리경과서): "why was this late?" on paper. What it is, why each clock stands where it
/// stands with the policy that it was promised under and every pause, why it was late, and every step with who wrote it,
/// when it happened and when it was written. Reminders that came one after the other are one step there, and stand one
/// by one at the end. Pure.
Paper accountOf(const ComplaintView &view, const Reference &reference, const AccountOptions &options);

/// The texts of a complaint without the caller: his name and telephone masked, and whatever in other texts is the same
/// or looks like a telephone number. Names of others that somebody typed into a note are not known as such.
QHash<TextId, QString> maskedTexts(const ComplaintView &view);

} // namespace baro
