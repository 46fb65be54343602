// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error.h"
#include "engine/store/connection/internal/statement.h"

namespace sl::store {

/// An Error as three columns: code, subject, detail.
inline void bindError(Statement& statement, const Error& error) {
    statement.bind(errorName(error.code)).bind(error.subject).bind(error.detail);
}

[[nodiscard]] inline Error readError(const Statement& row, int firstColumn) {
    const auto code = errorFromName(row.text(firstColumn));
    return {code.value_or(ErrorCode::DatabaseFailed), row.text(firstColumn + 1), row.text(firstColumn + 2)};
}

} // namespace sl::store
