// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/casecore.h"
#include "engine/casework/intake/intakerun.h"
#include "engine/core/files/filewalk.h"
#include "engine/store/case/media/pendingfilerepository.h"

#include <QImage>

#include <deque>
#include <functional>

namespace sl::video {
struct FrameRecord;
}

namespace sl::casework {

/// Called while an import runs, on the intake thread.
struct IntakeEvents {
    std::function<void(const MediaRecord&)> added;
    std::function<void(const MediaRecord&)> changed;
    std::function<void(MediaId)> facesFound;
    std::function<void(const SeenFace&)> faceSeen;
    std::function<void(MediaId)> lookedThrough; ///< a video, with or without success; its tracks are written
};

/// One import: notes which files there are, seals each file, commits its row, then has it decoded and
/// searched for faces by the vision pool. What the nets found is written in the order of the files. Runs on
/// the case's intake thread.
class IntakeService {
public:
    IntakeService(CaseCore& core, const workspace::Actor& actor, IntakeEvents events,
                  std::shared_ptr<Job> job);

    [[nodiscard]] Result<IntakeSummary> importFiles(const QStringList& paths);
    /// A picture without a file: its encoded bytes, sealed as they are.
    [[nodiscard]] Result<IntakeSummary> importPicture(const QByteArray& bytes, const QString& name);
    /// A frame of a video of the case, as a person chose it; the very one of the record, or none. Nothing is
    /// added when the case has its picture.
    [[nodiscard]] Result<IntakeSummary> importFrame(MediaId video, const video::FrameRecord& frame);
    /// Continues an import that ended when the case was closed or the process killed: media that were sealed
    /// but not searched for faces, and files that were given but not sealed.
    [[nodiscard]] Result<IntakeSummary> resume();
    /// Whether resume() has something to do now.
    [[nodiscard]] static Result<bool> hasUnfinishedIntake(CaseCore& core);

private:
    /// The faces that the nets found in one image.
    struct DetectionResult {
        QSize pixels;
        QJsonObject metadata;
        QString confinement; ///< of the helper that decoded it
        QString packIdentity;
        std::vector<vision::ProcessedFace> faces;
    };
    struct Pending {
        MediaRecord media;
        Future<DetectionResult> detection;
    };

    [[nodiscard]] Status rememberPending(const QList<FoundFile>& files);
    [[nodiscard]] Status importAll(const QList<FoundFile>& files);
    [[nodiscard]] Status takeFrame(MediaId video, const video::FrameRecord& frame);
    [[nodiscard]] Status takePending(const QList<store::PendingFile>& pending);
    [[nodiscard]] Status forgetPending();
    [[nodiscard]] Status importFile(const FoundFile& file);
    [[nodiscard]] Status addSealed(MediaRecord media, const Result<evidence::MediaVault::Sealed>& sealed);
    [[nodiscard]] Status addRow(MediaRecord media);
    void detectFaces(const MediaRecord& media);
    [[nodiscard]] Status takeVideos();
    [[nodiscard]] Status takeVideo(const MediaRecord& media);
    [[nodiscard]] Status writeFinished(bool waitForAll);
    [[nodiscard]] Status write(const Pending& pending);
    [[nodiscard]] Status writeFaces(MediaRecord media, const DetectionResult& detection);
    [[nodiscard]] Status writeProblem(MediaRecord media, const Error& problem);
    [[nodiscard]] Result<IntakeSummary> finish(const Status& importStatus);
    [[nodiscard]] MediaRecord newRecord(const QString& name, const QString& path) const;

    CaseCore& m_core;
    const workspace::PackPtr m_pack; ///< of the whole import
    workspace::Actor m_actor;
    QString m_givenBy; ///< login of who gave the file that is being taken
    IntakeEvents m_events;
    std::shared_ptr<Job> m_job;
    std::deque<Pending> m_pending;
    bool m_isResuming = false;        ///< sealed files without a row are looked for at the end
    std::deque<MediaRecord> m_videos; ///< taken when the pictures are done
    IntakeSummary m_summary;
};

} // namespace sl::casework
