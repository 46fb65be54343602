// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/internal/video/scenevideo.h"

#include "engine/demo/internal/video/motionjpeg.h"

#include <QBuffer>
#include <QImageWriter>
#include <QtConcurrent>

#include <algorithm>

namespace sl::demo {
namespace {

constexpr int kJpegQuality = 72;
const QByteArray kSynthetic =
    QByteArrayLiteral("Synthetic video: the people in it do not exist. "
                      "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia");

QByteArray jpegOf(const QImage& image) {
    QBuffer buffer;
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(kJpegQuality);
    return writer.write(image) ? buffer.data() : QByteArray();
}

} // namespace

Result<QByteArray> syntheticVideo(const PeopleDrawer& people, const SceneVideo& video) {
    const auto draw = [&](const Scene& moment) {
        return jpegOf(drawScene(people, moment)
                          .scaled(SceneVideo::kPixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    };
    const auto frames = QtConcurrent::blockingMapped<QList<QByteArray>>(video.moments, draw);
    if (frames.isEmpty() ||
        std::any_of(frames.begin(), frames.end(), [](const QByteArray& frame) { return frame.isEmpty(); }))
        return fail(ErrorCode::WriteFailed, video.name, u"a frame cannot be written as JPEG"_s);
    return motionJpeg(frames, SceneVideo::kPixels, SceneVideo::kPerSecond, kSynthetic);
}

} // namespace sl::demo
