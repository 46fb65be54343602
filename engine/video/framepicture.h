// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/video/framerecord.h"

#include <QByteArray>
#include <QImage>

namespace sl::video {

/// One frame: its record, its native pixels and the picture derived from them.
struct FramePicture {
    FrameRecord record;
    QByteArray planes; ///< as decoded, without padding: their SHA-256 is record.hash
    QImage picture;    ///< upright, in the frame's own pixels: pixels that are not square stay so
};

/// What the helper drew of a frame, turned as its record says.
[[nodiscard]] QImage upright(const QImage& drawn, int rotation, bool isMirrored);

/// How many times as wide as high a pixel of the upright picture is; 1 where the file does not say,
/// says what cannot be, or less than anybody sees.
[[nodiscard]] double pixelShape(const FrameRecord& record);
/// An upright picture of that frame, stretched to square pixels, its longer way: a derived picture that is
/// named as such. A frame whose pixels are square comes back as it is.
[[nodiscard]] QImage withSquarePixels(const FrameRecord& record, const QImage& picture);
/// Which lines of an interlaced frame, whose two fields are of two moments.
enum class Fields { Both, Top, Bottom };
/// An upright picture of that frame with the lines of one field alone; the others are the means of those
/// above and below, as in vision::adjusted(). A derived picture that is named as such. Where the colours have
/// fewer lines than the brightness they may be of both moments.
[[nodiscard]] QImage fieldsOf(const FrameRecord& record, const QImage& picture, Fields fields);

/// What a picture is derived by, after it was made RGB and upright.
struct Derivation {
    Fields fields = Fields::Both;
    bool isSquare = false; ///< withSquarePixels()
};
/// In words for records: "derived: RGB, upright, turned 90 degrees clockwise, top field, square pixels".
[[nodiscard]] QString derivationText(const FrameRecord& record, const Derivation& derivation = {});

/// Writes the native pixels as a lossless PNG and `path` + ".json" with the frame's record. The grey values
/// of the PNG, read row by row, are the planes' bytes; the last row is filled up with zeros. Therefore
/// `ffmpeg -i PNG -f rawvideo -pix_fmt gray - | head -c BYTES | sha256sum` prints the frame's hash. `media`
/// is the hash of the file that the frame is of. Errors: AlreadyExists, WriteFailed.
[[nodiscard]] Status writeNativePixels(const FramePicture& frame, const Sha256& media, const QString& path);
/// The same for a picture, named as derived.
[[nodiscard]] Status writePicture(const FramePicture& frame, const Derivation& derivation,
                                  const Sha256& media, const QString& path);

} // namespace sl::video
