// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error.h"

#include <tl/expected.hpp>

namespace sl {

/// A value or the Error that kept it from being made. Every Result is read: functions that return one are
/// declared [[nodiscard]].
template <class T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString subject = {}, QString detail = {}) {
    return tl::unexpected<Error>(Error{code, std::move(subject), std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

/// Passes the error of one Result on to another: `if (!row) return fail(row);`
template <class T>
[[nodiscard]] tl::unexpected<Error> fail(const Result<T>& failed) {
    return tl::unexpected<Error>(failed.error());
}

} // namespace sl
