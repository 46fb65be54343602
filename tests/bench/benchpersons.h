// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/workspace.h"

#include <memory>

namespace sl::bench {

/// Adds persons with a portrait each to the workspace in `folder`, which nobody has open. A few pictures
/// serve all; portraits differ in all else. `pack`: identity of the model pack that each gets a template of;
/// empty: none does.
[[nodiscard]] Status addPersons(const QString& folder, int count, const QString& pack = {});

/// A workspace of a million persons with a portrait each, in a temporary folder; made on first use, which
/// takes about a minute and a gigabyte of disk, and shared by all benchmarks. Null when it could not be made.
/// Few pictures serve all persons, but each portrait's thumbnail is made and kept for itself.
[[nodiscard]] session::Workspace* millionPersons();

} // namespace sl::bench
