// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/video/framerecord.h"

#include <functional>
#include <vector>

namespace sl::video {

/// Whoever answers for what is kept, and whose word alone is taken when it is read.
struct Voucher {
    std::function<Result<QByteArray>(const QByteArray& bytes)> sign;
    std::function<bool(const QByteArray& bytes, const QByteArray& signature)> isSigned;
};

/// The records of every frame of a video, kept in a file between openings. What is read there was written
/// after a full decode of that very video and signed by the voucher: number, time, place and hash of each
/// frame are as counted then. Whether the decoder of today still gives these frames is for the reader to
/// find out. The file may be gone, damaged, of another video or of another voucher, and is then written anew.
/// All that lie in one folder, named frames-….index, have at most kMostBytes; what was used longest ago goes
/// first. Neither the file nor its folder may be a link: nothing is read or written through one.
class IndexCache {
public:
    static constexpr qint64 kMostBytes = 1'000'000'000; ///< of about 80 hours of 25 frames a second

    IndexCache() = default; ///< keeps nothing
    IndexCache(QString file, const Sha256& media, Voucher voucher)
        : m_file(std::move(file)), m_media(media), m_voucher(std::move(voucher)) {}

    [[nodiscard]] bool keeps() const { return !m_file.isEmpty(); }
    [[nodiscard]] const Sha256& media() const { return m_media; }

    /// Errors: NotFound (nothing is kept), IndexDamaged (damaged, of another video or version, not signed by
    /// the voucher, or no such file but a link, a pipe or something larger).
    [[nodiscard]] Result<std::vector<FrameRecord>> read() const;
    /// One of them, without all in memory. Errors: those of read(), NotFound too where the video has fewer.
    [[nodiscard]] Result<FrameRecord> record(qint64 ordinal) const;
    /// In one step, its folder with it: frames that were counted in the bytes of media(). An index larger
    /// than kMostBytes is not kept. Errors: WriteFailed, those of the voucher.
    [[nodiscard]] Status write(const std::vector<FrameRecord>& records) const;

private:
    using OnRecord = std::function<void(FrameRecord&&)>;
    /// Only its end says whether what came was the truth.
    [[nodiscard]] Status readEach(const OnRecord& onRecord) const;
    void makeRoom() const;

    QString m_file;
    Sha256 m_media;
    Voucher m_voucher;
};

} // namespace sl::video
