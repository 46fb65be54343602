// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/reviewrecord.h"
#include "engine/store/connection/rows.h"

namespace sl::store {

inline constexpr const char* kParts[] = {"first", "second", "third"};

[[nodiscard]] inline QString partName(ExaminerPart part) {
    return nameOf(part, kParts);
}

[[nodiscard]] inline ExaminerPart partOf(const QString& name) {
    return enumOf<ExaminerPart>(name, kParts);
}

} // namespace sl::store
