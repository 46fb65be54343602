// SPDX-License-Identifier: Apache-2.0
#include "widgets/report/pagepictures.h"

#include "engine/core/files/within.h"
#include "engine/core/sha256.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
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

Status writeNew(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(QFileInfo::exists(path) ? ErrorCode::AlreadyExists : ErrorCode::WriteFailed, path,
                    file.errorString());
    if (file.write(bytes) != bytes.size() || !file.flush())
        return fail(ErrorCode::WriteFailed, path, file.errorString());
    return {};
}

Result<QStringList> write(const QByteArray& pdf, const QList<int>& pages, const QString& folder,
                          const QString& name, const QStringList& records) {
    for (const QString& record : records)
        if (isWithin(folder, record))
            return fail(ErrorCode::InvalidArgument, folder, u"inside %1"_s.arg(record));
    QBuffer bytes;
    bytes.setData(pdf);
    QPdfDocument document;
    if (bytes.open(QIODevice::ReadOnly))
        document.load(&bytes);
    QStringList names;
    QByteArray sums;
    for (const int page : pages) {
        SL_TRY(const auto png, drawn(document, page));
        const QString file = u"%1 page %2.png"_s.arg(name).arg(page + 1);
        SL_CHECK(writeNew(QDir(folder).filePath(file), png));
        sums += Sha256::of(png).hex().toLatin1() + "  " + file.toUtf8() + '\n';
        names.append(file);
    }
    SL_CHECK(writeNew(QDir(folder).filePath(name + u" SHA256SUMS.txt"_s), sums));
    document.close(); // before the buffer it reads from goes
    return names;
}

} // namespace

Future<QStringList> writePagePictures(const QByteArray& pdf, const QList<int>& pages, const QString& folder,
                                      const QString& name, const QStringList& records) {
    return QtConcurrent::run([=] { return write(pdf, pages, folder, name, records); });
}

} // namespace sl::widgets
