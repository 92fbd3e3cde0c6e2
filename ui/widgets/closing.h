#pragma once

namespace baro {

/// Whether the window may go: now; as soon as what is being written stands in the file, which is asked again shortly;
/// or not before a person did something that is said on the screen.
enum class Closing { Now, Soon, NotYet };

} // namespace baro
