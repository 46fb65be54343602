// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/pdf/internal/pdffile.h"
#include "engine/evidence/pdf/internal/pdfincrement.h"
#include "engine/evidence/pdf/internal/pdftext.h"
#include "engine/evidence/pdf/internal/signaturemark.h"
#include "engine/evidence/pdf/pdfsignature.h"

#include "engine/core/sha256.h"

#include <algorithm>
#include <map>
#include <optional>
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

/// The fields of the form, of the first level: where this program puts them.
std::vector<QPDFObjectHandle> fieldsOf(QPDF& file) {
    QPDFObjectHandle form = file.getRoot().getKey("/AcroForm");
    std::vector<QPDFObjectHandle> fields;
    if (!form.isDictionary())
        return fields;
    QPDFObjectHandle array = arrayIn(form, "/Fields");
    for (int i = 0; i < array.getArrayNItems(); ++i)
        if (array.getArrayItem(i).isDictionary())
            fields.push_back(array.getArrayItem(i));
    return fields;
}

QString nameOf(QPDFObjectHandle field) {
    return field.getKey("/T").isString() ? QString::fromStdString(field.getKey("/T").getUTF8Value())
                                         : QString();
}

/// The partial name of a box's field: ISO 32000-1 (12.7.3.2) allows no period in one, and a login may have
/// some. Two boxes never get one name.
QString fieldNameOf(const QString& box) {
    return QString(box).replace(u'%', u"%25"_s).replace(u'.', u"%2E"_s);
}

/// A name no field of the form bears yet.
QString freeFieldName(QPDF& file) {
    std::set<QString> taken;
    for (const QPDFObjectHandle& field : fieldsOf(file))
        taken.insert(nameOf(field));
    int number = 1;
    const auto name = [&number] { return u"Signature%1"_s.arg(number); };
    while (taken.count(name()) > 0)
        ++number;
    return name();
}

bool isSigned(QPDF& file) {
    const auto fields = fieldsOf(file);
    return std::any_of(fields.begin(), fields.end(), [](QPDFObjectHandle field) {
        return field.getKey("/FT").isNameAndEquals("/Sig") && field.hasKey("/V");
    });
}

/// Adds widgets to a page's annotations, rewriting the array when it is an object of its own, else the page.
void addToPage(QPDF& file, PdfIncrement& increment, QPDFObjectHandle page,
               const std::vector<PdfReference>& widgets) {
    QPDFObjectHandle annotations = arrayIn(page, "/Annots");
    QPDFObjectHandle extended = annotations.shallowCopy();
    for (const PdfReference& widget : widgets)
        extended.appendItem(handleOf(file, widget));
    if (annotations.isIndirect()) {
        increment.write(referenceTo(annotations), toBytes(extended.unparseResolved()));
        return;
    }
    QPDFObjectHandle changed = page.shallowCopy();
    changed.replaceKey("/Annots", extended);
    increment.write(referenceTo(page), toBytes(changed.unparseResolved()));
}

/// Adds the fields to the document's form, made if there is none. With `certifying`, the catalogue names that
/// signature as the one that says what may still be changed.
void addToForm(QPDF& file, PdfIncrement& increment, const std::vector<PdfReference>& added,
               const std::optional<PdfReference>& certifying) {
    constexpr int kSignaturesExistAndAppendOnly = 3;
    QPDFObjectHandle root = file.getRoot().shallowCopy();
    QPDFObjectHandle form = root.getKey("/AcroForm");
    QPDFObjectHandle changed = form.isDictionary() ? form.shallowCopy() : QPDFObjectHandle::newDictionary();
    QPDFObjectHandle fields = arrayIn(changed, "/Fields").shallowCopy();
    for (const PdfReference& field : added)
        fields.appendItem(handleOf(file, field));
    changed.replaceKey("/Fields", fields);
    changed.replaceKey("/SigFlags", QPDFObjectHandle::newInteger(kSignaturesExistAndAppendOnly));
    const bool isOwnObject = form.isDictionary() && form.isIndirect();
    const PdfReference place = isOwnObject ? referenceTo(form) : increment.reserve();
    increment.write(place, toBytes(changed.unparseResolved()));
    if (!isOwnObject)
        root.replaceKey("/AcroForm", handleOf(file, place));
    if (certifying) {
        QPDFObjectHandle permissions = QPDFObjectHandle::newDictionary();
        permissions.replaceKey("/DocMDP", handleOf(file, *certifying));
        root.replaceKey("/Perms", permissions);
    }
    if (!isOwnObject || certifying)
        increment.write(referenceTo(file.getRoot()), toBytes(root.unparseResolved()));
}

constexpr auto kPrint = "4";
constexpr auto kPrintAndLocked = "132";

QByteArray fieldStart(const QString& name, const PdfReference& page, const QByteArray& rectangle,
                      const char* flags) {
    return "<< /Type /Annot /Subtype /Widget /FT /Sig /Rect " + rectangle + " /F " + QByteArray(flags) +
           " /T " + pdfTextString(name) + " /P " + page.toBytes();
}

/// Rectangles count from the page's lower left corner.
QByteArray rectangleOf(const SignatureBox& box, QPDFObjectHandle page) {
    QPDFObjectHandle sheet = arrayIn(page, "/MediaBox");
    const double height = sheet.getArrayNItems() == 4 ? sheet.getArrayItem(3).getNumericValue() : 0.0;
    const auto number = [](double value) { return QByteArray::number(value, 'f', 2); };
    return '[' + number(box.area.left()) + ' ' + number(height - box.area.bottom()) + ' ' +
           number(box.area.right()) + ' ' + number(height - box.area.top()) + ']';
}

/// The mark that a signature shows in its box, written as an object of its own.
QByteArray appearanceIn(PdfIncrement& increment, const QByteArray& rectangle, const QDateTime& at) {
    const QList<QByteArray> sides = rectangle.mid(1, rectangle.size() - 2).split(' ');
    const SignatureMark mark = signatureMark(at, sides.at(2).toDouble() - sides.at(0).toDouble(),
                                             sides.at(3).toDouble() - sides.at(1).toDouble());
    const PdfReference place = increment.reserve();
    increment.write(place, mark.dictionary + "\nstream\n" + mark.content + "\nendstream");
    return " /AP << /N " + place.toBytes() + " >>";
}

QByteArray signatureDictionary(const SigningKey& key, const SignatureRequest& request, bool certifies) {
    QByteArray body = "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /Name " +
                      pdfTextString(key.commonName()) + " /M " + pdfDate(request.at);
    if (!request.reason.isEmpty())
        body += " /Reason " + pdfTextString(request.reason);
    if (!request.location.isEmpty())
        body += " /Location " + pdfTextString(request.location);
    if (certifies)
        body += " /Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type "
                "/TransformParams "
                "/V /1.2 /P 2 >> >>]";
    return body + '\n' + kRangeRoom + "\n/Contents <" + QByteArray(2 * kCmsRoom, '0') + "> >>";
}

/// Puts the signature's field into the file: into the box asked for when it is there and empty, or else where
/// nothing shows. New boxes come with it.
class FieldPlacement {
public:
    FieldPlacement(QPDF& file, PdfIncrement& increment, const SignatureRequest& request)
        : m_file(file), m_increment(increment), m_request(request), m_pages(file.getAllPages()) {}

    void place(const PdfReference& signature, bool certifies) {
        const QByteArray value = " /V " + signature.toBytes();
        bool isPlaced = !m_request.box.isEmpty() && fill(value);
        for (const SignatureBox& box : m_request.boxes) {
            if (box.page < 0 || size_t(box.page) >= m_pages.size())
                continue;
            const bool isOwn = !isPlaced && box.name == m_request.box;
            isPlaced = isPlaced || isOwn;
            add(box, isOwn ? value : QByteArray());
        }
        if (!isPlaced)
            addHidden(value);
        for (const auto& [page, widgets] : m_widgets)
            addToPage(m_file, m_increment, m_pages.at(page), widgets);
        if (!m_added.empty() || certifies)
            addToForm(m_file, m_increment, m_added, certifies ? std::optional(signature) : std::nullopt);
    }

private:
    bool fill(const QByteArray& value) {
        for (QPDFObjectHandle field : fieldsOf(m_file)) {
            const QString name = nameOf(field);
            // earlier versions named the field as the box
            if ((name != fieldNameOf(m_request.box) && name != m_request.box) || field.hasKey("/V") ||
                !field.isIndirect() || !field.getKey("/FT").isNameAndEquals("/Sig") ||
                arrayIn(field, "/Rect").getArrayNItems() != 4)
                continue;
            QByteArray rectangle = toBytes(arrayIn(field, "/Rect").unparseResolved());
            rectangle = '[' + rectangle.mid(1, rectangle.size() - 2).simplified() + ']';
            QByteArray body = toBytes(field.unparseResolved());
            body.chop(2); // ">>"
            m_increment.write(referenceTo(field),
                              body + value + appearanceIn(m_increment, rectangle, m_request.at) + " >>");
            return true;
        }
        return false;
    }

    void add(const SignatureBox& box, const QByteArray& value) {
        QPDFObjectHandle page = m_pages.at(size_t(box.page));
        const QByteArray rectangle = rectangleOf(box, page);
        QByteArray body = fieldStart(fieldNameOf(box.name), referenceTo(page), rectangle, kPrint);
        if (!value.isEmpty())
            body += value + appearanceIn(m_increment, rectangle, m_request.at);
        write(size_t(box.page), body);
    }

    void addHidden(const QByteArray& value) {
        write(0,
              fieldStart(freeFieldName(m_file), referenceTo(m_pages.front()), "[0 0 0 0]", kPrintAndLocked) +
                  value);
    }

    void write(size_t page, const QByteArray& body) {
        const PdfReference field = m_increment.reserve();
        m_widgets[page].push_back(field);
        m_added.push_back(field);
        m_increment.write(field, body + " >>");
    }

    QPDF& m_file;
    PdfIncrement& m_increment;
    const SignatureRequest& m_request;
    std::vector<QPDFObjectHandle> m_pages;
    std::map<size_t, std::vector<PdfReference>> m_widgets; ///< by page
    std::vector<PdfReference> m_added;
};

Result<Prepared> prepare(const QByteArray& pdf, const SigningKey& key, const SignatureRequest& request) {
    const std::unique_ptr<QPDF> file = parsePdf(pdf);
    const Result<PdfTrailer> trailer = trailerOf(*file, pdf);
    if (!trailer)
        return fail(trailer);
    const int size =
        static_cast<int>(std::max<long long>(file->getTrailer().getKey("/Size").getIntValue(),
                                             static_cast<long long>(file->getObjectCount()) + 1));
    const std::vector<QPDFObjectHandle>& pages = file->getAllPages();
    for (QPDFObjectHandle page : pages)
        if (page.getObjectID() >= size)
            return fail(ErrorCode::ReportInvalid, {}, u"a page that is no object of the file"_s);
    if (pages.empty())
        return fail(ErrorCode::ReportInvalid, {}, u"no page to sign"_s);

    const bool certifies = !isSigned(*file);
    PdfIncrement increment(pdf, size);
    const PdfReference signature = increment.reserve();
    FieldPlacement(*file, increment, request).place(signature, certifies);
    const QByteArray body = signatureDictionary(key, request, certifies);
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
        return fail(ErrorCode::SigningFailed, key.commonName(),
                    u"the signature is larger than the space reserved for it"_s);
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
