// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/headverdict.h"

#include <QStringList>

namespace sl::widgets {

/// The result of comparing a kept head with its log, in whole sentences: first the state of the log,
/// then who signed the head; the other way round where the signature is forged, for then nothing that the
/// head says is to be relied on. Translated.
[[nodiscard]] QStringList headVerdictLines(const HeadVerdict& verdict);

} // namespace sl::widgets
