// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tl/expected.hpp>

#include <string>

namespace sl::frames {

/// Why nothing came of a request: the name of an ErrorCode of the main program, and untranslated detail.
struct Refusal {
    std::string reason;
    std::string detail;
};

template <class T>
using Outcome = tl::expected<T, Refusal>;

[[nodiscard]] inline tl::unexpected<Refusal> refuse(std::string reason, std::string detail = {}) {
    return tl::unexpected<Refusal>(Refusal{std::move(reason), std::move(detail)});
}

} // namespace sl::frames
