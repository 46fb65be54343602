// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to engine/evidence: PDF files seen through qpdf, whose exceptions stop here.

#include "engine/core/result.h"

#include <QByteArray>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <exception>
#include <memory>
#include <string>
#include <type_traits>

namespace sl::evidence {

/// Runs `work` (which gives a Result) and turns what qpdf throws into ReportInvalid.
template <class Work>
std::invoke_result_t<Work> withoutPdfExceptions(Work work) {
    try {
        return work();
    } catch (const std::exception& problem) {
        return fail(ErrorCode::ReportInvalid, {}, QString::fromUtf8(problem.what()));
    }
}

/// Parses strictly: a damaged file is refused, not mended, since a mended one is not the one that was signed.
/// `pdf` must outlive the answer. Throws.
[[nodiscard]] std::unique_ptr<QPDF> parsePdf(const QByteArray& pdf);

[[nodiscard]] inline QByteArray toBytes(const std::string& text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// A dictionary's entry when it is an array, indirect or not, and otherwise an empty array. Throws.
[[nodiscard]] QPDFObjectHandle arrayIn(QPDFObjectHandle dictionary, const std::string& key);

} // namespace sl::evidence
