// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error.h"

namespace sl::widgets {

/// Whether a refused part opens later, during the reader's own examination.
[[nodiscard]] inline bool opensLater(ErrorCode code) {
    return code == ErrorCode::ProbeFirst || code == ErrorCode::AnswersFirst;
}

} // namespace sl::widgets
