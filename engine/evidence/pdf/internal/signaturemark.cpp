// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/pdf/internal/signaturemark.h"

#include "engine/evidence/pdf/internal/pdftext.h"

#include "engine/core/literals.h"

namespace sl::evidence {

SignatureMark signatureMark(const QDateTime& claimed, double width, double height) {
    const QByteArray time = claimed.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s).toLatin1() + " UTC";
    const QByteArray content =
        "BT /F 9 Tf 2 " + QByteArray::number(height / 2 - 3, 'f', 2) + " Td (" + time + ") Tj ET\n";
    const QByteArray dictionary =
        "<< /Type /XObject /Subtype /Form /BBox [0 0 " + QByteArray::number(width, 'f', 2) + ' ' +
        QByteArray::number(height, 'f', 2) +
        "] /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica "
        "/Encoding /WinAnsiEncoding >> >> >> /Length " +
        QByteArray::number(content.size()) + " >>";
    return {dictionary, content};
}

bool showsItsMark(QPDFObjectHandle widget) {
    QPDFObjectHandle appearance = widget.getKey("/AP");
    if (!appearance.isDictionary() || appearance.getKeys() != std::set<std::string>{"/N"})
        return false;
    QPDFObjectHandle shown = appearance.getKey("/N");
    QPDFObjectHandle rectangle = arrayIn(widget, "/Rect");
    QPDFObjectHandle time = widget.getKey("/V").getKey("/M");
    if (!shown.isStream() || rectangle.getArrayNItems() != 4 || !time.isString())
        return false;
    const auto side = [&](int i) {
        return rectangle.getArrayItem(i + 2).getNumericValue() - rectangle.getArrayItem(i).getNumericValue();
    };
    const auto expected =
        signatureMark(fromPdfDate(QString::fromStdString(time.getUTF8Value())), side(0), side(1));
    const auto content = shown.getRawStreamData();
    return QByteArray(reinterpret_cast<const char*>(content->getBuffer()), qsizetype(content->getSize())) ==
               expected.content &&
           shown.getDict().unparse() == QPDFObjectHandle::parse(expected.dictionary.toStdString()).unparse();
}

} // namespace sl::evidence
