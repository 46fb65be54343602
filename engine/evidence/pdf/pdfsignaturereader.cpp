// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/internal/cms.h"
#include "engine/evidence/pdf/pdffile.h"
#include "engine/evidence/pdf/pdfsignature.h"
#include "engine/evidence/pdf/pdftext.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <stdexcept>

namespace sl::evidence {
namespace {

constexpr int kMostFields = 10'000; ///< of a form; a report has one for each signature

/// The two signed stretches: [0, gapStart) and [gapEnd, end).
struct SignedRanges {
    qsizetype gapStart = 0;
    qsizetype gapEnd = 0;
    qsizetype end = 0;
};

struct FoundSignature {
    QPDFObjectHandle dictionary;
    std::optional<SignedRanges> ranges;
};

std::optional<SignedRanges> rangesOf(QPDFObjectHandle dictionary, qsizetype fileSize) {
    QPDFObjectHandle array = arrayIn(dictionary, "/ByteRange");
    if (array.getArrayNItems() != 4)
        return std::nullopt;
    std::array<qint64, 4> values{};
    for (int i = 0; i < 4; ++i) {
        if (!array.getArrayItem(i).isInteger())
            return std::nullopt;
        values[static_cast<size_t>(i)] = array.getArrayItem(i).getIntValue();
    }
    const auto [start, firstLength, gapEnd, secondLength] = values;
    if (start != 0 || firstLength <= 0 || gapEnd <= firstLength || gapEnd > fileSize || secondLength <= 0 ||
        secondLength > fileSize - gapEnd)
        return std::nullopt;
    return SignedRanges{firstLength, gapEnd, gapEnd + secondLength};
}

/// The signature is the only thing left out of the signed bytes: the gap is one hexadecimal string, of one
/// case (a changed case would be a changed byte that decodes alike), that says what the dictionary's
/// /Contents says.
bool gapIsContents(const QByteArray& gap, const QByteArray& contents) {
    if (gap.size() < 4 || !gap.startsWith('<') || !gap.endsWith('>'))
        return false;
    const QByteArray hex = gap.sliced(1, gap.size() - 2);
    const QByteArray exact = contents.toHex();
    return hex == exact || hex == exact.toUpper();
}

/// The CMS without the zeros that fill its room; empty when anything else follows it.
QByteArray withoutPadding(const QByteArray& contents) {
    const unsigned char* at = bytesOf(contents);
    long length = 0;
    int tag = 0;
    int kind = 0;
    if ((ASN1_get_object(&at, &length, &tag, &kind, static_cast<long>(contents.size())) & 0x81) != 0)
        return {}; // no definite length, or cut short
    const qsizetype size = (at - bytesOf(contents)) + length;
    const bool onlyZeros =
        std::all_of(contents.begin() + size, contents.end(), [](char c) { return c == 0; });
    return onlyZeros ? contents.first(size) : QByteArray();
}

PdfSignature judge(const FoundSignature& found, const QByteArray& pdf) {
    PdfSignature signature;
    QPDFObjectHandle dictionary = found.dictionary;
    if (dictionary.getKey("/M").isString())
        signature.claimedAt = fromPdfDate(QString::fromStdString(dictionary.getKey("/M").getUTF8Value()));
    if (!found.ranges || !dictionary.getKey("/Contents").isString())
        return signature;
    const SignedRanges& ranges = *found.ranges;
    signature.coversWholeFile = ranges.end == pdf.size();
    const QByteArray contents = toBytes(dictionary.getKey("/Contents").getStringValue());
    const QByteArray gap = pdf.sliced(ranges.gapStart, ranges.gapEnd - ranges.gapStart);
    const QByteArray signedBytes =
        pdf.first(ranges.gapStart) + pdf.sliced(ranges.gapEnd, ranges.end - ranges.gapEnd);
    const Result<CmsVerdict> verdict = readDetachedCms(withoutPadding(contents), signedBytes);
    if (!verdict) // no signature that can be read: it stays listed, as not intact
        return signature;
    signature.signer = verdict->signer;
    signature.certificate = verdict->certificate;
    signature.issuer = verdict->issuer;
    signature.bytesIntact = verdict->intact && gapIsContents(gap, contents);
    return signature;
}

/// A field that is still to be looked at.
struct OpenField {
    QPDFObjectHandle field;
    bool isSignature = false; ///< by the /FT of a field above it
};

/// Puts the fields of an array on `open`, the first on top. Throws.
void putFields(std::vector<OpenField>& open, QPDFObjectHandle fields, bool isSignature) {
    if (fields.getArrayNItems() > kMostFields)
        throw std::runtime_error("a form of too many fields");
    for (int i = fields.getArrayNItems() - 1; i >= 0; --i)
        open.push_back({fields.getArrayItem(i), isSignature});
}

/// The signature dictionaries of a form, in the order of its fields. A loop, since a stranger's file says how
/// deep fields lie. Throws.
std::vector<QPDFObjectHandle> signatureDictionaries(QPDFObjectHandle form) {
    std::vector<QPDFObjectHandle> signatures;
    std::set<QPDFObjGen> seen;
    std::vector<OpenField> open;
    putFields(open, arrayIn(form, "/Fields"), false);
    for (int looked = 0; !open.empty(); ++looked) {
        if (looked == kMostFields)
            throw std::runtime_error("a form of too many fields");
        OpenField next = std::move(open.back());
        open.pop_back();
        QPDFObjectHandle& field = next.field;
        if (!field.isDictionary() || (field.isIndirect() && !seen.insert(field.getObjGen()).second))
            continue;
        const bool isSignature =
            field.hasKey("/FT") ? field.getKey("/FT").isNameAndEquals("/Sig") : next.isSignature;
        if (isSignature && field.getKey("/V").isDictionary())
            signatures.push_back(field.getKey("/V"));
        putFields(open, arrayIn(field, "/Kids"), isSignature);
    }
    return signatures;
}

std::vector<FoundSignature> findSignatures(QPDF& file, qsizetype fileSize) {
    QPDFObjectHandle form = file.getRoot().getKey("/AcroForm");
    std::vector<QPDFObjectHandle> dictionaries;
    if (form.isDictionary())
        dictionaries = signatureDictionaries(form);
    std::vector<FoundSignature> found;
    for (const QPDFObjectHandle& dictionary : dictionaries)
        found.push_back({dictionary, rangesOf(dictionary, fileSize)});
    // signing order: each later one signs more of the file
    std::stable_sort(found.begin(), found.end(), [](const FoundSignature& a, const FoundSignature& b) {
        return (a.ranges ? a.ranges->end : 0) < (b.ranges ? b.ranges->end : 0);
    });
    return found;
}

} // namespace

Result<std::vector<PdfSignature>> readPdfSignatures(const QByteArray& pdf) {
    return withoutPdfExceptions([&]() -> Result<std::vector<PdfSignature>> {
        const std::unique_ptr<QPDF> file = parsePdf(pdf);
        std::vector<PdfSignature> signatures;
        for (const FoundSignature& found : findSignatures(*file, pdf.size()))
            signatures.push_back(judge(found, pdf));
        return signatures;
    });
}

} // namespace sl::evidence
