// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/vision/packs/modelpack.h"

#include <QString>
#include <QStringList>

namespace sl::vision {

/// Where the user's own packs are installed, a folder each.
[[nodiscard]] QString userModelsFolder();

/// Where packs are looked for, in this order: an explicit folder (--models), the user's data directory, the
/// system's, the built-in starter pack's.
[[nodiscard]] QStringList modelSearchPath(const QString& explicitFolder);

/// The first pack on the search path that opens. NoModelPack when there is none; an explicit folder that
/// fails to open is an error by itself, nothing else is tried.
[[nodiscard]] Result<ModelPack> findModelPack(const QString& explicitFolder);

/// The pack on the search path that has one of these identities, the first of them if possible. NoModelPack
/// when there is none. Hashes every pack that it looks at.
[[nodiscard]] Result<ModelPack> findModelPack(const QStringList& identities);

} // namespace sl::vision
