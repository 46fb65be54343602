// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sl {

/// Whether a folder is `outer` or lies in it, also when a link or another spelling leads there. False where
/// either is not there.
[[nodiscard]] bool isWithin(const QString& folder, const QString& outer);

} // namespace sl
