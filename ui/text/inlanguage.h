#pragma once

#include "text/language.h"

namespace baro {

/// While it stands, words are in another language and no window is told: for a paper that is in another language than
/// the desk. Closed in the opposite order of opening. GUI thread; needs useLanguage() before.
class InLanguage {
public:
    explicit InLanguage(Language language);
    ~InLanguage();
    InLanguage(const InLanguage &) = delete;
    InLanguage &operator=(const InLanguage &) = delete;

private:
    Language m_before;
};

} // namespace baro
