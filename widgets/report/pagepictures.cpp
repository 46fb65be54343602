// SPDX-License-Identifier: Apache-2.0
#include "widgets/report/pagepictures.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>
#include <QtConcurrent>

namespace sl::widgets {
namespace {

constexpr double kDotsPerPoint = 300.0 / 72.0;

Result<QByteArray> drawn(QPdfDocument& document, int page) {
    const QSizeF points = document.pagePointSize(page);
    const QImage inked = document.render(page, (points * kDotsPerPoint).toSize());
    if (inked.isNull())
        return fail(ErrorCode::ReportInvalid, QString::number(page + 1), u"the page cannot be drawn"_s);
    QImage sheet(inked.size(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter(&sheet).drawImage(0, 0, inked);
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !sheet.save(&buffer, "PNG"))
        return fail(ErrorCode::WriteFailed, QString::number(page + 1));
    return png;
}

Result<QList<session::PagePicture>> drawAll(const QByteArray& pdf, const QList<int>& pages) {
    QBuffer bytes;
    bytes.setData(pdf);
    QPdfDocument document;
    if (bytes.open(QIODevice::ReadOnly))
        document.load(&bytes);
    QList<session::PagePicture> pictures;
    for (const int page : pages) {
        SL_TRY(const auto png, drawn(document, page));
        pictures.append({page + 1, png});
    }
    document.close(); // before the buffer it reads from goes
    return pictures;
}

} // namespace

Future<QList<session::PagePicture>> drawPagePictures(const QByteArray& pdf, const QList<int>& pages) {
    return QtConcurrent::run([=] { return drawAll(pdf, pages); });
}

} // namespace sl::widgets
