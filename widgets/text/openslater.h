// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error.h"

namespace sl::widgets {

/// What is refused now opens in the course of the reader's own examination.
[[nodiscard]] inline bool opensLater(ErrorCode code) {
    return code == ErrorCode::ProbeFirst || code == ErrorCode::AnswersFirst;
}

} // namespace sl::widgets
