// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/jail/jailedhelper.h"
#include "engine/video/framepicture.h"

#include <QFile>

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace sl::video {

/// Which program decodes, and within what.
struct Decoder {
    QString program; ///< full path; empty: secondlook-frames beside the running program
    jail::Limits limits = {};
    jail::Sandbox sandbox = jail::Sandbox::WherePossible;
};

struct Stream {
    int number = 0;
    QString kind;  ///< "video", "audio" …
    QString codec; ///< libav's name
};

struct VideoFacts {
    QString container;        ///< libav's name; "unknown" for a recovered stream
    bool isRecovered = false; ///< found by start codes from fromByte on, container unknown
    qint64 fromByte = 0;
    int stream = 0; ///< the one that is read
    QString codec;
    Fraction timeBase;
    std::vector<Stream> streams; ///< all of the file, those that are not read too
};

/// What the packets tell without decoding: at once even for hours.
struct PacketFacts {
    qint64 packets = 0;
    qint64 keyPackets = 0;
    qint64 corruptPackets = 0;
    std::optional<double> seconds; ///< from the first time to the end of the last packet
};

struct VideoIndex {
    Sha256 media;
    VideoFacts facts;
    std::vector<FrameRecord> frames;
};

/// A frame in fewer pixels, to look for faces in.
struct Look {
    qint64 ordinal = 0;
    std::optional<double> seconds;
    QSize size;          ///< of the whole picture, upright
    bool isWhole = true; ///< as FrameRecord::isWhole()
    QImage picture;      ///< upright, RGB888
};

/// A video that is read by the helper in its jail; no byte of it is parsed by this program. Where the helper
/// ends, another one takes its place, with the same answers; only a request that ends two of them is answered
/// HelperStopped. A helper ends with the thread that asked when it was started. Used by one thread at a time;
/// everything blocks.
class VideoFile {
public:
    /// `stream` is -1 for the best one. Errors: FileUnreadable, FileIsDirectory, FileEmpty, NotAVideo,
    /// VideoDamaged, VideoWithoutFrames, VideoCodecUnknown, VideoRefersElsewhere, HelperMissing,
    /// HelperStopped.
    [[nodiscard]] static Result<std::unique_ptr<VideoFile>>
    open(const QString& path, const Decoder& decoder = {}, int stream = -1);

    [[nodiscard]] const VideoFacts& facts() const { return m_facts; }
    [[nodiscard]] jail::Confinement confinement() const {
        return m_confinement;
    } ///< of the last helper; for the log
    [[nodiscard]] std::optional<qint64> helperProcess() const;

    /// Asked at every sign of life that the helper gives on its way to an answer; false ends the request with
    /// Cancelled, and the helper with it.
    void setGoesOn(std::function<bool()> goesOn) { m_goesOn = std::move(goesOn); }

    /// Whether the very file that is open here, whatever lies at its path by now, has these bytes, read
    /// whole, and was not changed since it was opened, not even to be changed back. Errors: MediaAltered,
    /// FileUnreadable.
    [[nodiscard]] Status requireBytes(const Sha256& sha256) const;
    [[nodiscard]] Result<PacketFacts> packets();

    /// Called with every record as it comes; false ends the work with Cancelled.
    using OnFrame = std::function<bool(const FrameRecord&)>;
    [[nodiscard]] Result<VideoIndex> index(const OnFrame& onFrame = {});

    /// By decoding from the start. Errors: NotFound, VideoTooLarge and those of open().
    [[nodiscard]] Result<FramePicture> frame(qint64 ordinal);
    /// The same, reduced to a longer side of at most `side` and without its hash: a few times as fast. The
    /// frame that was looked at before the last one is still at hand for frame().
    [[nodiscard]] Result<Look> look(qint64 ordinal, int side);
    /// A recorded frame, by the shortest way. Errors: FrameChanged unless it is the very one, and those of
    /// frame().
    [[nodiscard]] Result<FramePicture> again(const FrameRecord& record);
    /// The same by decoding from the start: the number of the frame is counted too, not taken from the
    /// record.
    [[nodiscard]] Result<FramePicture> counted(const FrameRecord& record);

private:
    VideoFile(const QString& path, Decoder decoder, int stream);
    using OnRow = std::function<Status(const QJsonObject&)>;
    [[nodiscard]] Status startHelper();
    [[nodiscard]] Status describe();
    [[nodiscard]] Status indexOnce(std::vector<FrameRecord>& frames, const OnFrame& onFrame);
    [[nodiscard]] Result<QJsonObject> ask(const QByteArray& request);
    [[nodiscard]] Result<QJsonObject> askOnce(const QByteArray& request, const OnRow& onRow = {});
    [[nodiscard]] Result<QJsonObject> answers(const OnRow& onRow);
    [[nodiscard]] Result<FramePicture> pictureOf(const QJsonObject& row) const;
    [[nodiscard]] Result<QImage> drawnAt(qint64 at, QSize size) const;
    [[nodiscard]] Error named(Error error) const;

    QString m_path;
    QFile m_file;
    std::array<qint64, 3> m_opened{}; ///< size and time of the last change, as it was opened
    Decoder m_decoder;
    int m_stream;
    std::function<bool()> m_goesOn;
    VideoFacts m_facts;
    jail::Confinement m_confinement = jail::Confinement::LimitsOnly;
    std::unique_ptr<jail::JailedHelper> m_helper;
};

} // namespace sl::video
