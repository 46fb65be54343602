// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/job.h"
#include "engine/core/result.h"

namespace sl::packs {

/// Installs a model pack among the user's own, under its id, and gives its folder. `source` is anything that
/// findPackSource() knows: folder, manifest, archive, address, or the id of a known pack. Every file has the
/// hash that the manifest states and the networks load before the pack appears, all at once, at its place;
/// however it ends, nothing else stays. Progress is in bytes. Blocking: on a worker thread. Errors: those
/// of findPackSource(), download(), PackFolder and FacePipeline::create(); PackFileMissing (subject = the
/// file), ModelHashMismatch (subject = the file, detail = both hashes), Cancelled.
[[nodiscard]] Result<QString> installPack(const QString& source, Job& job);

} // namespace sl::packs
