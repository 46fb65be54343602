// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error.h"
#include "engine/pictures/decodedimage.h"

#include <QByteArray>

#include <cstdint>
#include <span>

namespace sl::helper {

/// Loads what decoding needs, by decoding a picture of our own: called before the process is confined, after
/// which nothing can be loaded.
void prepareDecoders();

/// What is asked of a picture.
struct Request {
    qsizetype bytes = 0; ///< of the file
    pictures::DecodeLimits limits;
    QSize fitInside;
    bool isShared = false; ///< by a process that other pictures share
};

/// Decodes `file` and draws its pixels, packed RGB without padding between rows, into `pixels`. One line of
/// JSON with its line feed: "width", "height" (of what was drawn), "original_width", "original_height" and
/// "facts", or "error" (the name of an ErrorCode) and "detail".
[[nodiscard]] QByteArray answer(const QByteArray& file, const Request& request,
                                std::span<std::uint8_t> pixels);

/// The line of a request that failed.
[[nodiscard]] QByteArray refusal(ErrorCode error, const QString& detail);

} // namespace sl::helper
