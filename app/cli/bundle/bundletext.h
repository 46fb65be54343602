// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/bundles.h"

#include <QStringList>

namespace sl::cli {

/// What was found about an evidence bundle, a sentence each; without its report's signatures.
[[nodiscard]] QStringList bundleLines(const session::BundleVerdict& verdict);
[[nodiscard]] QStringList replayLines(const session::BundleReplay& replay);

} // namespace sl::cli
