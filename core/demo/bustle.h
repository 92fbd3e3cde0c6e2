#pragma once

#include "demo/material.h"

namespace baro::demo {

/// How many of a hundred of the office's calls are about each of Material::districts. Hot spots have more than their
/// size alone would say.
std::vector<std::int64_t> bustleOf(const Material &material, const Reference &reference);

} // namespace baro::demo
