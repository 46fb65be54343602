// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to engine/evidence: how a revision of a PDF differs from the one before it, object by object.

#include "engine/core/records/pdfchange.h"
#include "engine/evidence/pdf/internal/pdffile.h"

#include <vector>

namespace sl::evidence {

/// What differs between a file and what was added to it, besides one signature in `signer`, its field in the
/// later one (null: none). A signature brings itself, its field with an invisible widget, and their places in
/// the form and on the page; into a box that was there before it, also the mark of signatureMark(). Sorted,
/// each once. Throws.
[[nodiscard]] std::vector<PdfChange> changesBetween(QPDF& before, QPDF& after, QPDFObjectHandle signer);

} // namespace sl::evidence
