// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/pdf/pdffile.h"
#include "engine/evidence/pdf/pdfincrement.h"
#include "engine/evidence/pdf/pdfsignature.h"
#include "engine/evidence/pdf/pdftext.h"

#include "engine/core/sha256.h"

#include <algorithm>
#include <set>

namespace sl::evidence {
namespace {

constexpr qsizetype kCmsRoom = 12'288; // bytes; a signature with two certificates takes about 1,700
constexpr auto kRangeRoom = "/ByteRange [0 0000000000 0000000000 0000000000]";

/// A file that lacks nothing but the signature itself.
struct Prepared {
    QByteArray bytes;
    qsizetype rangeAt = 0;    ///< of kRangeRoom
    qsizetype contentsAt = 0; ///< of the "<" before the room for the CMS
    [[nodiscard]] qsizetype contentsEnd() const { return contentsAt + 2 * kCmsRoom + 2; }
};

PdfReference referenceTo(const QPDFObjectHandle& object) {
    const QPDFObjGen generation = object.getObjGen();
    return {generation.getObj(), generation.getGen()};
}

/// A reference to a new object, for use in objects that qpdf prints. It drops references to what it does not
/// know, so an empty dictionary stands for the content, which the increment holds.
QPDFObjectHandle handleOf(QPDF& file, const PdfReference& reference) {
    file.replaceObject(reference.number, reference.generation, QPDFObjectHandle::newDictionary());
    return file.getObject(reference.number, reference.generation);
}

/// Where the newest cross-reference section starts.
Result<qint64> lastXref(const QByteArray& pdf) {
    constexpr qsizetype kLookedThrough = 2048;
    const QByteArray tail = pdf.right(kLookedThrough);
    const qsizetype at = tail.lastIndexOf("startxref");
    if (at < 0)
        return fail(ErrorCode::ReportInvalid, {}, u"no startxref"_s);
    const QByteArray rest = tail.mid(at + 9).trimmed();
    qsizetype digits = 0;
    while (digits < rest.size() && rest.at(digits) >= '0' && rest.at(digits) <= '9')
        ++digits;
    const qint64 offset = rest.left(digits).toLongLong();
    if (offset <= 0 || offset >= pdf.size())
        return fail(ErrorCode::ReportInvalid, {}, u"startxref points nowhere"_s);
    return offset;
}

Result<PdfTrailer> trailerOf(QPDF& file, const QByteArray& pdf) {
    const Result<qint64> xref = lastXref(pdf);
    if (!xref)
        return fail(xref);
    QPDFObjectHandle trailer = file.getTrailer();
    PdfTrailer facts;
    facts.previousXref = *xref;
    facts.xrefStream = !pdf.sliced(*xref).startsWith("xref");
    facts.root = toBytes(trailer.getKey("/Root").unparse());
    if (trailer.getKey("/Info").isIndirect())
        facts.info = toBytes(trailer.getKey("/Info").unparse());
    const QByteArray fresh = '<' + Sha256::of(pdf).hex().left(32).toLatin1() + '>';
    QPDFObjectHandle id = arrayIn(trailer, "/ID");
    facts.id =
        '[' + (id.getArrayNItems() == 2 ? toBytes(id.getArrayItem(0).unparse()) : fresh) + ' ' + fresh + ']';
    return facts;
}

/// A name no field of the form bears yet.
QString freeFieldName(QPDFObjectHandle fields) {
    std::set<std::string> taken;
    for (int i = 0; i < fields.getArrayNItems(); ++i)
        if (fields.getArrayItem(i).isDictionary() && fields.getArrayItem(i).getKey("/T").isString())
            taken.insert(fields.getArrayItem(i).getKey("/T").getUTF8Value());
    int number = 1;
    const auto name = [&number] { return u"Signature%1"_s.arg(number); };
    while (taken.count(name().toStdString()) > 0)
        ++number;
    return name();
}

/// Adds the widget to the page's annotations, rewriting the array when it is an object of its own, else the
/// page.
void addToPage(QPDF& file, PdfIncrement& increment, QPDFObjectHandle page, const PdfReference& widget) {
    QPDFObjectHandle annotations = arrayIn(page, "/Annots");
    QPDFObjectHandle extended = annotations.shallowCopy();
    extended.appendItem(handleOf(file, widget));
    if (annotations.isIndirect()) {
        increment.write(referenceTo(annotations), toBytes(extended.unparseResolved()));
        return;
    }
    QPDFObjectHandle changed = page.shallowCopy();
    changed.replaceKey("/Annots", extended);
    increment.write(referenceTo(page), toBytes(changed.unparseResolved()));
}

/// Adds the field to the document's form, made if there is none.
void addToForm(QPDF& file, PdfIncrement& increment, const PdfReference& field) {
    constexpr int kSignaturesExistAndAppendOnly = 3;
    QPDFObjectHandle root = file.getRoot();
    QPDFObjectHandle form = root.getKey("/AcroForm");
    QPDFObjectHandle changed = form.isDictionary() ? form.shallowCopy() : QPDFObjectHandle::newDictionary();
    QPDFObjectHandle fields = arrayIn(changed, "/Fields").shallowCopy();
    fields.appendItem(handleOf(file, field));
    changed.replaceKey("/Fields", fields);
    changed.replaceKey("/SigFlags", QPDFObjectHandle::newInteger(kSignaturesExistAndAppendOnly));
    if (form.isDictionary() && form.isIndirect()) {
        increment.write(referenceTo(form), toBytes(changed.unparseResolved()));
        return;
    }
    const PdfReference made = increment.reserve();
    increment.write(made, toBytes(changed.unparseResolved()));
    QPDFObjectHandle changedRoot = root.shallowCopy();
    changedRoot.replaceKey("/AcroForm", handleOf(file, made));
    increment.write(referenceTo(root), toBytes(changedRoot.unparseResolved()));
}

QByteArray signatureDictionary(const SigningKey& key, const SignatureRequest& request) {
    QByteArray body = "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /Name " +
                      pdfTextString(key.commonName()) + " /M " + pdfDate(request.at);
    if (!request.reason.isEmpty())
        body += " /Reason " + pdfTextString(request.reason);
    if (!request.location.isEmpty())
        body += " /Location " + pdfTextString(request.location);
    return body + '\n' + kRangeRoom + "\n/Contents <" + QByteArray(2 * kCmsRoom, '0') + "> >>";
}

Result<Prepared> prepare(const QByteArray& pdf, const SigningKey& key, const SignatureRequest& request) {
    const std::unique_ptr<QPDF> file = parsePdf(pdf);
    const Result<PdfTrailer> trailer = trailerOf(*file, pdf);
    if (!trailer)
        return fail(trailer);
    const int size =
        static_cast<int>(std::max<long long>(file->getTrailer().getKey("/Size").getIntValue(),
                                             static_cast<long long>(file->getObjectCount()) + 1));
    const std::vector<QPDFObjectHandle>& pages = file->getAllPages();
    if (pages.empty() || pages.front().getObjectID() >= size)
        return fail(ErrorCode::ReportInvalid, {}, u"no page to sign"_s);

    PdfIncrement increment(pdf, size);
    const PdfReference signature = increment.reserve();
    const PdfReference field = increment.reserve();
    const QString name = freeFieldName(arrayIn(file->getRoot().getKey("/AcroForm"), "/Fields"));
    addToPage(*file, increment, pages.front(), field);
    addToForm(*file, increment, field);
    constexpr auto kPrintAndLocked = "132";
    increment.write(field, "<< /Type /Annot /Subtype /Widget /FT /Sig /Rect [0 0 0 0] /F " +
                               QByteArray(kPrintAndLocked) + " /T " + pdfTextString(name) + " /P " +
                               referenceTo(pages.front()).toBytes() + " /V " + signature.toBytes() + " >>");
    const QByteArray body = signatureDictionary(key, request);
    const qsizetype at = increment.write(signature, body);

    Prepared prepared;
    prepared.rangeAt = at + body.lastIndexOf(kRangeRoom);
    prepared.contentsAt = at + body.lastIndexOf('<');
    prepared.bytes = increment.finish(*trailer);
    return prepared;
}

void overwrite(QByteArray& bytes, qsizetype at, const QByteArray& with) {
    bytes.replace(at, with.size(), with);
}

Result<QByteArray> seal(Prepared prepared, const SigningKey& key) {
    QByteArray& bytes = prepared.bytes;
    const qsizetype end = prepared.contentsEnd();
    const QByteArray range = "/ByteRange [0 " + QByteArray::number(prepared.contentsAt) + ' ' +
                             QByteArray::number(end) + ' ' + QByteArray::number(bytes.size() - end) + ']';
    overwrite(bytes, prepared.rangeAt, range.leftJustified(qstrlen(kRangeRoom), ' '));
    const Result<QByteArray> cms = key.signCms(bytes.first(prepared.contentsAt) + bytes.sliced(end));
    if (!cms)
        return fail(cms);
    if (cms->size() > kCmsRoom)
        return fail(ErrorCode::SigningFailed, key.commonName(), u"the signature is larger than its room"_s);
    overwrite(bytes, prepared.contentsAt + 1, cms->toHex());
    return bytes;
}

} // namespace

Result<QByteArray> signPdf(const QByteArray& pdf, const SigningKey& key, const SignatureRequest& request) {
    return withoutPdfExceptions([&]() -> Result<QByteArray> {
        Result<Prepared> prepared = prepare(pdf, key, request);
        if (!prepared)
            return fail(prepared);
        return seal(std::move(*prepared), key);
    });
}

} // namespace sl::evidence
