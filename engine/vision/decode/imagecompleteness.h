// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace sl::vision {

/// Whether a file's own structure reaches its end: decoders fill the missing rest with grey and say nothing.
/// `format` as QImageReader names it ("jpeg", "png", "gif", "bmp", "webp"); true for formats whose decoder
/// tells.
[[nodiscard]] bool isComplete(QByteArrayView file, const QByteArray& format);

/// How often a decoder goes over the picture of a JPEG; no decoder finds more scans than are counted here.
[[nodiscard]] int jpegScans(QByteArrayView file);

} // namespace sl::vision
