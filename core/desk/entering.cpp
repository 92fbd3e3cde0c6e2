#include "desk/entering.h"

#include "desk/office.h"
#include "store/storeerror.h"

namespace baro {

EnterRows entering(Office &office, Entering how) {
    return [&office, how](std::span<const Request> requests) {
        return asResult([&] {
            std::vector<Result<Entered>> entered;
            entered.reserve(requests.size());
            Office::Batch batch(office);
            for (const Request &request : requests)
                entered.push_back(batch.execute(request).map(
                    [](const Receipt &receipt) { return receipt.repeated ? Entered::Repeated : Entered::New; }));
            if (how == Entering::Real)
                batch.commit();
            return entered;
        });
    };
}

} // namespace baro
