// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error.h"

#include <QByteArrayView>

#include <optional>

namespace sl::pictures {

/// The kind of a file that no picture decoder here reads, by its bytes: FormatUnread, CameraRaw, FileIsVideo,
/// FileIsDocument, FileIsArchive, FileIsRecordFile, FileIsText, FileEncrypted, PictureElsewhere, else
/// NotAnImage; subject = `name`.
[[nodiscard]] Error unreadKind(QByteArrayView file, const QString& name);

/// Why a TIFF that a decoder would take is better refused: CameraRaw (it would show the preview),
/// SamplesUnread (floating-point numbers, or more than 16 bits). Subject = `name`.
[[nodiscard]] std::optional<Error> whyNotThisTiff(QByteArrayView file, const QString& name);

} // namespace sl::pictures
