// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to engine/evidence: what the objects of a PDF are for, so that a change can be named.

#include "engine/core/records/pdfchange.h"
#include "engine/evidence/pdf/internal/pdffile.h"

#include <map>

namespace sl::evidence {

/// The part that each object belongs to; an object of several belongs to the first one found. Throws.
[[nodiscard]] std::map<QPDFObjGen, PdfChange> rolesOf(QPDF& file);
/// The part that an entry of an object of `role` is about, when a key says more than the object does.
[[nodiscard]] PdfChange roleOfKey(const PdfChange& role, const std::string& key, QPDFObjectHandle value);

} // namespace sl::evidence
