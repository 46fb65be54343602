// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace sl {

/// The one byte form of a JSON value, so that hashes can be taken of it: members sorted by UTF-16 code units,
/// no white space, shortest round-trip numbers, RFC 8785 string escapes (U+0000..U+001F, quote and backslash
/// only).
[[nodiscard]] QByteArray canonicalJson(const QJsonValue& value);

} // namespace sl
