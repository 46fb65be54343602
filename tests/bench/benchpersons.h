// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/workspace.h"

#include <memory>

namespace sl::bench {

/// A workspace of a million persons with a portrait each, in a temporary folder; made on first use, which
/// takes about a minute and a gigabyte of disk, and shared by all benchmarks. Null when it could not be made.
/// Few pictures serve all persons, but each portrait's thumbnail is made and kept for itself.
[[nodiscard]] session::Workspace* millionPersons();

} // namespace sl::bench
