// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/pictures/codec.h"

#include <optional>

namespace sl::pictures {

// What a file still holds that ends, or is spoilt, before its picture does. Nothing: not one line of it.

/// Lines are missing that the chunks with a right checksum do not hold; see mendPng().
[[nodiscard]] std::optional<DecodedPixels> readDamagedPng(const QByteArray& file);
/// Of a BMP without compression; most are written from below, so that their upper lines are missing.
[[nodiscard]] std::optional<DecodedPixels> readCutBmp(const QByteArray& file);
/// Of a GIF's first picture, up to where it ends or cannot be decoded.
[[nodiscard]] std::optional<DecodedPixels> readDamagedGif(const QByteArray& file);

} // namespace sl::pictures
