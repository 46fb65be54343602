// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/store/rows/internal/rawstatement.h"

namespace sl::store {

/// True when a step of the schema added the column after rows had sources, and `value` is what that step gave
/// to the rows that were there. Said here and not read from the database, where an offender could say
/// anything.
[[nodiscard]] bool isAsAdded(const QByteArray& table, const QByteArray& column, const RawValue& value);

} // namespace sl::store
