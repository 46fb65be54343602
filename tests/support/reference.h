// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "tests/support/patience.h"

#include <QString>
#include <QTest>

namespace sl::test {

/// ../shared/models and ../shared/faces beside the checkout: the reference pack and real faces. Empty when
/// absent.
[[nodiscard]] QString referenceModels();
[[nodiscard]] QString referenceFaces();
/// True when a missing reference is a failure (SECONDLOOK_REQUIRE_REFERENCE is set, as in CI).
[[nodiscard]] bool referenceRequired();

/// A clock that stands still until told.
class FixedClock final : public Clock {
public:
    explicit FixedClock(const QDateTime& start = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC))
        : m_now(start) {}
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace sl::test

/// In a test on real faces: skips when ../shared is absent, fails instead when it is required.
#define SL_NEED_REFERENCE()                                                                                  \
    do {                                                                                                     \
        if (sl::test::referenceModels().isEmpty() || sl::test::referenceFaces().isEmpty()) {                 \
            if (sl::test::referenceRequired())                                                               \
                QFAIL("../shared is required here and was not found");                                       \
            QSKIP("skipped: ../shared (reference pack and real faces) is not here");                         \
        }                                                                                                    \
    } while (false)

/// Checks a Result and prints its error when it failed.
#define SL_VERIFY(result)                                                                                    \
    do {                                                                                                     \
        if (!(result))                                                                                       \
            QFAIL(qPrintable((result).error().toString()));                                                  \
    } while (false)
