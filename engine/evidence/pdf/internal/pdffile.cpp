// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/pdf/internal/pdffile.h"

#include <stdexcept>

namespace sl::evidence {
namespace {

constexpr qsizetype kLargest = 1 << 30; // offsets are written with ten digits, and OpenSSL counts in int

} // namespace

std::unique_ptr<QPDF> parsePdf(const QByteArray& pdf) {
    if (!pdf.startsWith("%PDF-"))
        throw std::runtime_error("not a PDF: no %PDF- at its start");
    if (pdf.size() > kLargest)
        throw std::runtime_error("larger than 1 GiB");
    auto file = std::make_unique<QPDF>();
    file->setSuppressWarnings(true);
    file->setAttemptRecovery(false);
    file->processMemoryFile("report", pdf.constData(), static_cast<size_t>(pdf.size()));
    if (file->isEncrypted())
        throw std::runtime_error("encrypted");
    if (!file->getRoot().isDictionary())
        throw std::runtime_error("no catalogue");
    return file;
}

QPDFObjectHandle arrayIn(QPDFObjectHandle dictionary, const std::string& key) {
    QPDFObjectHandle entry = dictionary.getKey(key);
    return entry.isArray() ? entry : QPDFObjectHandle::newArray();
}

} // namespace sl::evidence
