// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/pdf/pdfattachments.h"

#include "engine/evidence/pdf/internal/pdffile.h"

#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

namespace sl::evidence {
namespace {

constexpr size_t kLargestPacked = 64 * 1024;

} // namespace

Result<QList<QByteArray>> attachmentsOf(const QByteArray& pdf, const QString& ending) {
    return withoutPdfExceptions([&]() -> Result<QList<QByteArray>> {
        const auto file = parsePdf(pdf);
        QList<QByteArray> contents;
        for (const auto& [key, specification] : QPDFEmbeddedFileDocumentHelper(*file).getEmbeddedFiles()) {
            if (!QString::fromStdString(specification->getFilename()).endsWith(ending))
                continue;
            auto stream = specification->getEmbeddedFileStream();
            if (!stream.isStream() || stream.getRawStreamData()->getSize() > kLargestPacked)
                continue;
            const auto data = stream.getStreamData();
            contents.append(QByteArray(reinterpret_cast<const char*>(data->getBuffer()),
                                       static_cast<qsizetype>(data->getSize())));
        }
        return contents;
    });
}

} // namespace sl::evidence
