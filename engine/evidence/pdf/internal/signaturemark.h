// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to engine/evidence: what a signature shows in its box.

#include "engine/evidence/pdf/internal/pdffile.h"

#include <QDateTime>

namespace sl::evidence {

/// A form XObject as PDF source: the claimed time in a box of this size, and nothing else, so that a mark can
/// be told from one that says something of its own.
struct SignatureMark {
    QByteArray dictionary;
    QByteArray content;
};
[[nodiscard]] SignatureMark signatureMark(const QDateTime& claimed, double width, double height);

/// Whether this widget shows exactly that. Throws.
[[nodiscard]] bool showsItsMark(QPDFObjectHandle widget);

} // namespace sl::evidence
