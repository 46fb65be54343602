// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to engine/evidence: strings and dates in PDF syntax (ISO 32000-1, 7.9).

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace sl::evidence {

/// A text string as PDF source: plain ASCII as a literal, anything else as hexadecimal UTF-16BE with a byte
/// order mark.
[[nodiscard]] QByteArray pdfTextString(const QString& text);
/// "(D:20261123050432+00'00')", in UTC.
[[nodiscard]] QByteArray pdfDate(const QDateTime& time);
/// The time in a string like D:20261123050432+01'00' (offset and everything after the year may be missing);
/// an invalid QDateTime when malformed.
[[nodiscard]] QDateTime fromPdfDate(const QString& text);

} // namespace sl::evidence
