// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace sl {

/// How numbers are spelt.
enum class NumberSpelling {
    Rfc8785,       ///< as ECMAScript does: 0.00005, 1e-7, 10000000000000000
    BeforeRfc8785, ///< as entries written until November 2026 have them: 5e-05, 1e-07, 1e+16
};

/// The one byte form of a JSON value, so that hashes can be taken of it: that of RFC 8785. Members sorted by
/// UTF-16 code units, no white space, numbers as ECMAScript prints a double (whole numbers beyond 2^53 lose
/// what a double does not hold), no escapes but U+0000..U+001F, quote and backslash. What RFC 8785 refuses:
/// a lone surrogate is escaped, as ECMAScript 2019 does (a question mark before); a number that is not finite
/// gives what no JSON reader takes.
[[nodiscard]] QByteArray canonicalJson(const QJsonValue& value,
                                       NumberSpelling numbers = NumberSpelling::Rfc8785);

} // namespace sl
