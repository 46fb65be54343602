// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/workspace/workspacecore.h"

namespace sl::workspace {

/// The pack that a workspace works with. Blocking. In this order: --models, for this run only; the pack that
/// was chosen for the workspace; the pack that its newest templates are of, so that a pack that was merely
/// installed changes nothing; the first on the search path. Errors: NoModelPack (a chosen pack that is not
/// found: subject = its id), those of ModelPack::open() for --models.
[[nodiscard]] Result<vision::ModelPack> packOfWorkspace(WorkspaceCore& core);

/// Chooses the pack of that identity among those on the search path; audited. Nothing is loaded yet. Errors:
/// InvalidArgument (--models decides in this run), NotFound, ModelLoadFailed.
[[nodiscard]] Status choosePack(WorkspaceCore& core, const Actor& actor, const QString& identity);

} // namespace sl::workspace
