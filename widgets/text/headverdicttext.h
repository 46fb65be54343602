// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/headverdict.h"

#include <QStringList>

namespace sl::widgets {

/// What the comparison of a kept head with its log found, in whole sentences: first what became of the log,
/// then who signed the head. Translated.
[[nodiscard]] QStringList headVerdictLines(const HeadVerdict& verdict);

} // namespace sl::widgets
