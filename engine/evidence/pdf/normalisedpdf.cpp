// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/pdf/normalisedpdf.h"

#include "engine/evidence/pdf/internal/pdffile.h"
#include "engine/evidence/pdf/internal/pdftext.h"

#include "engine/core/sha256.h"

#include <qpdf/QPDFWriter.hh>

#include <string>

namespace sl::evidence {
namespace {

constexpr size_t kTag = 6; ///< letters before the "+" in the name of a font's subset

/// Six letters from what is embedded; empty when nothing is.
std::string tagOf(QPDFObjectHandle descriptor) {
    for (const auto* key : {"/FontFile", "/FontFile2", "/FontFile3"}) {
        if (!descriptor.isDictionary() || !descriptor.getKey(key).isStream())
            continue;
        const auto data = descriptor.getKey(key).getRawStreamData();
        const QByteArray hash =
            Sha256::of(QByteArray::fromRawData(reinterpret_cast<const char*>(data->getBuffer()),
                                               static_cast<qsizetype>(data->getSize())))
                .hex()
                .toLatin1();
        std::string tag;
        for (size_t i = 0; i < kTag; ++i) // hexadecimal digits as letters
            tag +=
                static_cast<char>('A' + QByteArray(1, hash.at(static_cast<qsizetype>(i))).toInt(nullptr, 16));
        return tag;
    }
    return {};
}

void rename(QPDFObjectHandle font, const std::string& key, const std::string& tag) {
    const std::string name = font.getKey(key).isName() ? font.getKey(key).getName() : std::string();
    if (!tag.empty() && name.find('+') == kTag + 1) // the first character is the slash
        font.replaceKey(key, QPDFObjectHandle::newName('/' + tag + name.substr(kTag + 1)));
}

/// The tags of embedded subsets follow the order in which fonts were written, which is not always the same.
void nameSubsets(QPDF& file) {
    for (const auto& entry : file.getXRefTable()) {
        QPDFObjectHandle font = file.getObjectByObjGen(entry.first);
        if (!font.isDictionary() || !font.getKey("/Type").isNameAndEquals("/Font"))
            continue;
        QPDFObjectHandle descendants = arrayIn(font, "/DescendantFonts");
        QPDFObjectHandle described = descendants.getArrayNItems() == 1 ? descendants.getArrayItem(0) : font;
        QPDFObjectHandle descriptor = described.getKey("/FontDescriptor");
        const std::string tag = tagOf(descriptor);
        rename(font, "/BaseFont", tag);
        rename(described, "/BaseFont", tag);
        if (descriptor.isDictionary())
            rename(descriptor, "/FontName", tag);
    }
}

} // namespace

Result<QByteArray> normalisedPdf(const QByteArray& pdf, const QDateTime& createdAt) {
    return withoutPdfExceptions([&]() -> Result<QByteArray> {
        const std::unique_ptr<QPDF> file = parsePdf(pdf);
        QPDFObjectHandle info = file->getTrailer().getKey("/Info");
        if (info.isDictionary()) {
            info.removeKey("/ModDate");
            info.replaceKey("/CreationDate", QPDFObjectHandle::parse(pdfDate(createdAt).toStdString()));
        }
        nameSubsets(*file);
        QPDFWriter writer(*file);
        writer.setOutputMemory();
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setDeterministicID(true);
        writer.write();
        const auto written = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(written->getBuffer()),
                          static_cast<qsizetype>(written->getSize()));
    });
}

} // namespace sl::evidence
