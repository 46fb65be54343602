// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/internal/cms.h"
#include "engine/evidence/pdf/internal/pdffile.h"
#include "engine/evidence/pdf/internal/pdfrevisions.h"
#include "engine/evidence/pdf/internal/pdftext.h"
#include "engine/evidence/pdf/pdfsignature.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <stdexcept>

namespace sl::evidence {
namespace {

constexpr int kMostFields = 10'000;    ///< of a form; a report has one for each signature
constexpr size_t kMostSignatures = 64; ///< each revision is read by itself

/// The two signed stretches: [0, gapStart) and [gapEnd, end).
struct SignedRanges {
    qsizetype gapStart = 0;
    qsizetype gapEnd = 0;
    qsizetype end = 0;
};

struct FoundSignature {
    QPDFObjectHandle field;
    QPDFObjectHandle dictionary;
    std::optional<SignedRanges> ranges;

    [[nodiscard]] qsizetype end() const { return ranges ? ranges->end : 0; }
};

std::optional<SignedRanges> rangesOf(const std::array<qint64, 4>& values, qsizetype fileSize) {
    const auto [start, firstLength, gapEnd, secondLength] = values;
    if (start != 0 || firstLength <= 0 || gapEnd <= firstLength || gapEnd > fileSize || secondLength <= 0 ||
        secondLength > fileSize - gapEnd)
        return std::nullopt;
    return SignedRanges{firstLength, gapEnd, gapEnd + secondLength};
}

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
    return rangesOf(values, fileSize);
}

/// Where signed ranges end that the bytes of the file speak of, whether its form still names them or not.
std::set<qsizetype> endsInBytes(const QByteArray& pdf) {
    static constexpr QByteArrayView kKey("/ByteRange");
    std::set<qsizetype> ends;
    for (qsizetype at = pdf.indexOf(kKey); at >= 0; at = pdf.indexOf(kKey, at + 1)) {
        QByteArray text = pdf.mid(at + kKey.size(), 80).trimmed();
        text.truncate(text.indexOf(']'));
        const QList<QByteArray> numbers = text.mid(1).simplified().split(' ');
        if (!text.startsWith('[') || numbers.size() != 4)
            continue;
        const auto ranges = rangesOf({numbers.at(0).toLongLong(), numbers.at(1).toLongLong(),
                                      numbers.at(2).toLongLong(), numbers.at(3).toLongLong()},
                                     pdf.size());
        if (ranges)
            ends.insert(ranges->end);
        if (ends.size() > kMostSignatures)
            throw std::runtime_error("a file of too many signatures");
    }
    return ends;
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

/// A field that is still to be visited.
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

/// The signed fields of a form, in their order. A loop, since a stranger's file says how deep fields lie.
/// Throws.
std::vector<QPDFObjectHandle> signedFields(QPDFObjectHandle form) {
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
            signatures.push_back(field);
        putFields(open, arrayIn(field, "/Kids"), isSignature);
    }
    return signatures;
}

std::vector<FoundSignature> findSignatures(QPDF& file, qsizetype fileSize) {
    QPDFObjectHandle form = file.getRoot().getKey("/AcroForm");
    std::vector<FoundSignature> found;
    if (form.isDictionary())
        for (QPDFObjectHandle& field : signedFields(form))
            found.push_back({field, field.getKey("/V"), rangesOf(field.getKey("/V"), fileSize)});
    return found;
}

/// The file as it was when it ended there; null when that is no PDF. `pdf` must outlive it.
std::unique_ptr<QPDF> revision(const QByteArray& pdf, qsizetype end) {
    try {
        return parsePdf(QByteArray::fromRawData(pdf.constData(), end));
    } catch (const std::exception&) {
        return nullptr;
    }
}

/// All signatures that a file has or had, in the order they were made: each later one signs more of the file.
class Signatures {
public:
    explicit Signatures(const QByteArray& pdf) : m_pdf(pdf), m_file(parsePdf(pdf)) {
        m_found = findSignatures(*m_file, pdf.size());
        std::set<qsizetype> ends;
        for (const FoundSignature& found : m_found)
            ends.insert(found.end());
        for (const qsizetype end : endsInBytes(pdf))
            if (ends.count(end) == 0)
                addHidden(end);
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const FoundSignature& a, const FoundSignature& b) { return a.end() < b.end(); });
        if (m_found.size() > kMostSignatures)
            throw std::runtime_error("a file of too many signatures");
    }

    std::vector<PdfSignature> judged() {
        std::vector<PdfSignature> signatures;
        for (size_t i = 0; i < m_found.size(); ++i) {
            PdfSignature signature = judge(m_found.at(i), m_pdf);
            signature.certifies = certifies(m_found.at(i).dictionary);
            const qsizetype next = i + 1 < m_found.size() ? m_found.at(i + 1).end() : m_pdf.size();
            if (m_found.at(i).ranges && next != m_found.at(i).end())
                signature.changedAfter = changes(m_found.at(i).end(), next, i + 1 < m_found.size());
            signatures.push_back(std::move(signature));
        }
        return signatures;
    }

private:
    /// A signature that the form of the whole file does not name any more, but that of its revision did.
    void addHidden(qsizetype end) {
        std::unique_ptr<QPDF> file = revision(m_pdf, end);
        if (!file)
            return;
        for (const FoundSignature& found : findSignatures(*file, end))
            if (found.end() == end)
                m_found.push_back(found);
        m_revisions.push_back(std::move(file));
    }

    std::vector<PdfChange> changes(qsizetype before, qsizetype after, bool isSigned) {
        const std::unique_ptr<QPDF> earlier = revision(m_pdf, before);
        const std::unique_ptr<QPDF> later = revision(m_pdf, after);
        if (!earlier || !later)
            return {{PdfPart::Unreadable, 0}};
        QPDFObjectHandle signer;
        for (const FoundSignature& found : findSignatures(*later, after))
            if (isSigned && found.end() == after)
                signer = found.field;
        std::vector<PdfChange> found = changesBetween(*earlier, *later, signer);
        // what was mended while it was read, as a key that stands twice, is read otherwise by other programs
        if (later->numWarnings() > earlier->numWarnings())
            found.push_back({PdfPart::Unreadable, 0});
        return found;
    }

    /// The catalogue names it, and it says that only forms may be filled and signatures added.
    bool certifies(QPDFObjectHandle dictionary) {
        QPDFObjectHandle permissions = m_file->getRoot().getKey("/Perms");
        QPDFObjectHandle reference = arrayIn(dictionary, "/Reference");
        if (!permissions.isDictionary() || reference.getArrayNItems() != 1 ||
            permissions.getKey("/DocMDP").getObjGen() != dictionary.getObjGen())
            return false;
        QPDFObjectHandle transform = reference.getArrayItem(0);
        if (!transform.isDictionary() || !transform.getKey("/TransformMethod").isNameAndEquals("/DocMDP"))
            return false;
        QPDFObjectHandle parameters = transform.getKey("/TransformParams");
        return parameters.isDictionary() && parameters.getKey("/P").isInteger() &&
               parameters.getKey("/P").getIntValue() <= 2;
    }

    const QByteArray& m_pdf;
    std::unique_ptr<QPDF> m_file;
    std::vector<std::unique_ptr<QPDF>> m_revisions; ///< the found dictionaries are theirs
    std::vector<FoundSignature> m_found;
};

} // namespace

Result<std::vector<PdfSignature>> readPdfSignatures(const QByteArray& pdf) {
    return withoutPdfExceptions(
        [&]() -> Result<std::vector<PdfSignature>> { return Signatures(pdf).judged(); });
}

} // namespace sl::evidence
