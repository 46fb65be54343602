// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/casecore.h"
#include "engine/casework/intake/intakerun.h"
#include "engine/casework/video/internal/framespool.h"
#include "engine/video/tracks/trackfinder.h"

namespace sl::casework {

/// The result of importing a sealed video.
struct TakenVideo {
    MediaRecord video;         ///< processed; its faces are those of the frames
    QList<MediaRecord> frames; ///< that were sealed for it, new to the case
    int faces = 0;
};

/// A frame of a video that was sealed as a lossless picture.
struct SealedFrame {
    video::FrameRecord record;
    QSize pixels;
    evidence::MediaVault::Sealed file;
};

/// The very frame of the record (countedFrame()), sealed. Errors: Cancelled (nothing is sealed), those of
/// countedFrame() and of the vault.
[[nodiscard]] Result<SealedFrame> sealFrame(CaseCore& core, const workspace::Actor& actor,
                                            const MediaRecord& video, const video::FrameRecord& record,
                                            const CancelToken& token);
/// Its row of media, not searched for faces yet; importer and time are left open.
[[nodiscard]] MediaRecord pictureOfFrame(const MediaRecord& video, const SealedFrame& frame);

/// A sealed video of a case: finds who appears in it, seals the frames that are kept of every track as
/// lossless pictures, and commits rows and choice with one entry. Nothing is written before all is found: a
/// video that was interrupted is begun again and gives the same rows. Runs on the case's intake thread; the
/// frames are decoded by the helper.
class VideoIntake {
public:
    VideoIntake(CaseCore& core, const workspace::Actor& actor, std::shared_ptr<Job> job)
        : m_core(core), m_actor(actor), m_job(std::move(job)) {}

    /// Whether a sealed file is one, by its first bytes. A row of JPEGs, and what is too large to be a
    /// picture, is one when the helper can open it.
    [[nodiscard]] bool isVideo(const MediaRecord& media) const;
    /// Whether the helper can: it finds a stream in a file of unknown build, too.
    [[nodiscard]] bool opens(const MediaRecord& media) const;
    /// Errors: Cancelled, ModelLoadFailed, those of VideoFile and of the store.
    /// `faceSeen` is told of faces before anything is written.
    using OnFace = std::function<void(const SeenFace&)>;
    [[nodiscard]] Result<TakenVideo> take(const MediaRecord& video, const vision::ModelPack& pack,
                                          const OnFace& faceSeen);

private:
    using Frames = std::map<qint64, SealedFrame>; ///< by ordinal

    [[nodiscard]] Result<Frames> sealKept(video::VideoFile& file, const video::TrackList& found,
                                          FrameSpool& spool);
    [[nodiscard]] Result<MediaId> frameMedia(workspace::Change& change, const SealedFrame& frame,
                                             TakenVideo& taken);
    [[nodiscard]] Status writeTrack(workspace::Change& change, const video::Track& track,
                                    const QString& packIdentity, const Frames& frames, TakenVideo& taken);

    CaseCore& m_core;
    const workspace::Actor& m_actor;
    std::shared_ptr<Job> m_job;
};

/// True for the first bytes of the containers that recorders write most.
[[nodiscard]] bool beginsLikeVideo(const QByteArray& head);

} // namespace sl::casework
