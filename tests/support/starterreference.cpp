#include "support/starterreference.h"

#include "exchange/starter.h"

#include <map>
#include <stdexcept>
#include <string>

namespace baro::test {

const Reference &starterReference() {
    static const Reference reference = [] {
        const auto entries = starterEntries(QStringLiteral(BARO_SOURCE_DIR "/resources/starter"));
        if (!entries)
            throw std::runtime_error("starter data: " + codeText(entries.error().code).toStdString() + " " +
                                     entries.error().arguments.join(u' ').toStdString());
        Reference made;
        std::map<std::string, std::int64_t> next;
        for (const ReferenceEntry &entry : *entries)
            made.set(++next[referenceStream(entry)], entry);
        return made;
    }();
    return reference;
}

} // namespace baro::test
