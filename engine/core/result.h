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

#define SL_JOIN_TOKENS(left, right) left##right
#define SL_JOIN(left, right) SL_JOIN_TOKENS(left, right)
#define SL_TRY_AS(result, declaration, ...)                                                                  \
    auto result = __VA_ARGS__;                                                                               \
    if (!result)                                                                                             \
        return ::sl::fail(result);                                                                           \
    declaration = *std::move(result)

/// Declares the value of a Result, or returns its error from this function: `SL_TRY(const auto row,
/// find(id));`
#define SL_TRY(declaration, ...) SL_TRY_AS(SL_JOIN(slTried, __COUNTER__), declaration, __VA_ARGS__)

/// Returns the error of a Result or Status from this function, if it has one: `SL_CHECK(change.commit());`
#define SL_CHECK(...)                                                                                        \
    do {                                                                                                     \
        if (const auto slChecked = __VA_ARGS__; !slChecked)                                                  \
            return ::sl::fail(slChecked);                                                                    \
    } while (false)
