// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/decode/imagedecoder.h"

#include "engine/core/literals.h"
#include "engine/vision/decode/internal/picturehelper.h"

#include <QFile>
#include <QFileInfo>

namespace sl::vision {
namespace {

constexpr qint64 kLargestFile = qint64(1) << 30;

} // namespace

Result<DecodedImage> decodeImage(const QByteArray& file, const QString& name, const DecodeLimits& limits,
                                 QSize fitInside, Isolation isolation) {
    // a helper ends with the thread that started it, so that threads cannot share one
    thread_local PictureHelper helper;
    return helper.decode(file, name, limits, fitInside, isolation);
}

Result<QByteArray> readImageFile(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, path);
    if (info.isDir())
        return fail(ErrorCode::FileIsDirectory, path);
    if (!info.isFile())
        return fail(ErrorCode::FileUnreadable, path, u"not a regular file"_s);
    if (info.size() > kLargestFile)
        return fail(ErrorCode::ImageTooLarge, path, u"%1 bytes"_s.arg(info.size()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    QByteArray bytes = file.read(info.size() + 1); // read() takes memory for all that it is asked for
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    if (bytes.isEmpty())
        return fail(ErrorCode::FileEmpty, path, u"0 bytes"_s);
    return bytes;
}

} // namespace sl::vision
