// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>

// Qt's own waits end after five seconds, which a busy machine or a build with sanitizers reaches. What comes
// in time waits no longer for this.

namespace sl::test {
inline constexpr int kPatience = 30'000; ///< milliseconds
}

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT((condition), sl::test::kPatience)
#define QTRY_VERIFY2(condition, text) QTRY_VERIFY2_WITH_TIMEOUT((condition), (text), sl::test::kPatience)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT((actual), (expected), sl::test::kPatience)
