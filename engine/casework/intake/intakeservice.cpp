// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/intake/intakeservice.h"

#include "engine/casework/video/internal/videointake.h"
#include "engine/store/case/facerepository.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/vision/decode/imagedecoder.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QScopeGuard>

namespace sl::casework {
namespace {

using evidence::AuditAction;

/// "wrongExtension" in the metadata of a file whose name says another format than its bytes.
void noteWrongExtension(QJsonObject& metadata, const QString& name) {
    static const QHash<QString, QString> kFormats{
        {u"jpg"_s, u"jpeg"_s},  {u"jpe"_s, u"jpeg"_s},  {u"jfif"_s, u"jpeg"_s}, {u"jpeg"_s, u"jpeg"_s},
        {u"png"_s, u"png"_s},   {u"gif"_s, u"gif"_s},   {u"bmp"_s, u"bmp"_s},   {u"tif"_s, u"tiff"_s},
        {u"tiff"_s, u"tiff"_s}, {u"webp"_s, u"webp"_s}, {u"heif"_s, u"heic"_s}, {u"hif"_s, u"heic"_s},
        {u"j2k"_s, u"jp2"_s},   {u"j2c"_s, u"jp2"_s},   {u"jpc"_s, u"jp2"_s},   {u"jpf"_s, u"jp2"_s},
        {u"jpx"_s, u"jp2"_s},
    };
    const auto suffix = QFileInfo(name).suffix().toLower();
    auto format = metadata.value(u"format"_s).toString().toLower();
    format = kFormats.value(format, format);
    if (!format.isEmpty() && !suffix.isEmpty() && kFormats.value(suffix, suffix) != format)
        metadata.insert(u"wrongExtension"_s, suffix);
}

QJsonObject describe(const MediaRecord& media) {
    QJsonObject details{
        {u"name"_s, media.originalName}, {u"path"_s, media.originalPath}, {u"bytes"_s, media.bytes}};
    if (media.problem) {
        details.insert(u"problem"_s, errorName(media.problem->code));
        details.insert(u"about"_s, media.problem->subject);
        details.insert(u"detail"_s, media.problem->detail);
    }
    if (const auto frame = media.metadata.value(u"frame"_s).toObject(); !frame.isEmpty()) {
        details.insert(u"video"_s, media.metadata.value(u"video"_s));
        details.insert(u"frame"_s, frame.value(u"frame"_s));
        details.insert(u"frameSha256"_s, frame.value(u"sha256"_s));
    }
    return details;
}

QString subjectOf(const MediaRecord& media) {
    return media.sha256.isNull() ? media.originalName : media.sha256.hex();
}

} // namespace

IntakeService::IntakeService(CaseCore& core, const workspace::Actor& actor, IntakeEvents events,
                             std::shared_ptr<Job> job)
    : m_core(core)
    , m_pack(core.workspace().pack())
    , m_actor(actor)
    , m_givenBy(actor.login())
    , m_events(std::move(events))
    , m_job(std::move(job)) {}

Result<IntakeSummary> IntakeService::importFiles(const QStringList& paths) {
    const auto files = findFiles(paths);
    m_job->setTotal(files.size());
    const auto noted = rememberPending(files);
    return finish(noted ? importAll(files) : noted);
}

/// So that an interrupted import can continue.
Status IntakeService::rememberPending(const QList<FoundFile>& files) {
    QStringList paths;
    for (const auto& file : files)
        paths.append(file.path);
    return m_core.write([&](workspace::Change& change) {
        return store::PendingFileRepository(change.database()).add(paths, m_givenBy);
    });
}

Status IntakeService::importAll(const QList<FoundFile>& files) {
    for (const auto& file : files) {
        m_job->waitWhilePaused();
        if (m_job->token().isCancelled()) {
            m_summary.cancelled = true;
            return m_core.isStopping() ? Status() : forgetPending();
        }
        SL_CHECK(importFile(file));
        SL_CHECK(writeFinished(false));
    }
    return {};
}

/// A user who stops an import does not want the remaining files.
Status IntakeService::forgetPending() {
    return m_core.write([](workspace::Change& change) {
        return store::PendingFileRepository(change.database()).removeAll();
    });
}

Status IntakeService::takePending(const QList<store::PendingFile>& pending) {
    for (const auto& file : pending) {
        m_givenBy = file.givenBy;
        if (const auto taken = importAll(findFiles({file.path})); !taken || m_summary.cancelled)
            return taken;
    }
    return {};
}

Result<IntakeSummary> IntakeService::importPicture(const QByteArray& bytes, const QString& name) {
    m_job->setTotal(1);
    return finish(addSealed(newRecord(name, {}), m_core.media().sealBytes(bytes)));
}

Result<IntakeSummary> IntakeService::importFrame(MediaId video, const video::FrameRecord& frame) {
    m_job->setTotal(1);
    return finish(takeFrame(video, frame));
}

Status IntakeService::takeFrame(MediaId id, const video::FrameRecord& frame) {
    SL_TRY(const auto video,
           m_core.read([&](store::Database& database) { return store::MediaRepository(database).find(id); }));
    const auto sealed = sealFrame(m_core, m_actor, video, frame, m_job->token());
    m_summary.cancelled = !sealed && sealed.error().code == ErrorCode::Cancelled;
    if (m_summary.cancelled)
        return {};
    SL_CHECK(sealed);
    SL_TRY(const auto known, m_core.read([&](store::Database& database) {
        return store::MediaRepository(database).byHash(sealed->file.sha256);
    }));
    if (known)
        return {};
    auto picture = pictureOfFrame(video, *sealed);
    picture.importedBy = m_givenBy;
    picture.importedAt = m_core.clock().now();
    return addRow(picture);
}

Result<IntakeSummary> IntakeService::resume() {
    const auto sealed = m_core.read([](store::Database& database) {
        return store::MediaRepository(database).inState(MediaState::Sealed);
    });
    if (!sealed)
        return finish(fail(sealed));
    const auto pending =
        m_core.read([](store::Database& database) { return store::PendingFileRepository(database).all(); });
    if (!pending)
        return finish(fail(pending));
    m_job->setTotal(sealed->size() + pending->size());
    m_isResuming = true;
    for (const auto& media : *sealed) {
        ++m_summary.added;
        detectFaces(media);
    }
    return finish(pending->isEmpty() ? Status() : takePending(*pending));
}

Result<bool> IntakeService::hasUnfinishedIntake(CaseCore& core) {
    const bool sees = core.workspace().packStatus().available;
    return core.read([sees](store::Database& database) -> Result<bool> {
        SL_TRY(const auto pending, store::PendingFileRepository(database).count());
        SL_TRY(const auto sealed, store::MediaRepository(database).inState(MediaState::Sealed));
        return pending > 0 || (sees && !sealed.isEmpty());
    });
}

Result<IntakeSummary> IntakeService::finish(const Status& importStatus) {
    const auto written = writeFinished(true);
    const auto videos = takeVideos();
    const auto recovered =
        m_isResuming && videos && m_summary.waiting == 0 ? m_core.recoverSealedFiles(m_actor) : Status();
    const auto counted = m_core.updateCounts();
    m_summary.cancelled = m_summary.cancelled || (m_summary.waiting > 0 && m_job->token().isCancelled());
    m_job->finish();
    for (const auto& status : {importStatus, written, videos, recovered, counted}) {
        if (!status)
            return fail(status);
    }
    return m_summary;
}

MediaRecord IntakeService::newRecord(const QString& name, const QString& path) const {
    MediaRecord media;
    media.originalName = name;
    media.originalPath = path;
    media.importedBy = m_givenBy;
    media.importedAt = m_core.clock().now();
    return media;
}

Status IntakeService::importFile(const FoundFile& file) {
    auto media = newRecord(QFileInfo(file.path).fileName(), file.path);
    if (!file.problem)
        return addSealed(media, m_core.media().seal(file.path));
    media.state = MediaState::Problem;
    media.problem = file.problem;
    return addRow(media);
}

Status IntakeService::addSealed(MediaRecord media, const Result<evidence::MediaVault::Sealed>& sealed) {
    if (!sealed) {
        media.state = MediaState::Problem;
        media.problem = Error{sealed.error().code, media.originalName, sealed.error().detail};
        return addRow(media);
    }
    media.sha256 = sealed->sha256;
    media.bytes = sealed->bytes;
    SL_TRY(const auto same, m_core.read([&](store::Database& database) {
        return store::MediaRepository(database).byHash(media.sha256);
    }));
    if (same) {
        media.state = MediaState::Problem;
        media.problem = Error{ErrorCode::Duplicate, same->originalName, {}};
    }
    return addRow(media);
}

Status IntakeService::addRow(MediaRecord media) {
    const bool refused = media.problem.has_value();
    const auto id = m_core.write([&](workspace::Change& change) -> Result<MediaId> {
        SL_TRY(const auto inserted, store::MediaRepository(change.database()).insert(media));
        store::PendingFileRepository pending(change.database());
        SL_CHECK(pending.remove(media.originalPath));
        SL_CHECK(change.audit(m_actor, refused ? AuditAction::MediaRefused : AuditAction::MediaAdded,
                              subjectOf(media), describe(media)));
        return inserted;
    });
    if (!id)
        return fail(id);
    media.id = *id;
    m_events.added(media);
    if (refused) {
        m_summary.problems.append(media);
        m_job->advance(1, media.originalName);
        return {};
    }
    ++m_summary.added;
    detectFaces(media);
    return {};
}

void IntakeService::detectFaces(const MediaRecord& media) {
    if (VideoIntake(m_core, m_actor, m_job).isVideo(media)) {
        m_videos.push_back(media);
        return;
    }
    auto detection = m_core.workspace().vision().run(
        vision::Urgency::Batch, m_pack->model,
        [vault = m_core.media(), token = m_job->token(), hash = media.sha256, name = media.originalName](
            vision::FacePipeline& pipeline, const vision::ModelPack& pack) -> Result<DetectionResult> {
            if (token.isCancelled())
                return fail(ErrorCode::Cancelled);
            SL_TRY(const auto bytes, vault.read(hash));
            SL_TRY(auto image, vision::decodeImage(bytes, name));
            const double scale =
                image.pixels.width() > 0 ? double(image.originalSize.width()) / image.pixels.width() : 1.0;
            SL_TRY(auto faces, pipeline.process(image.pixels, scale, token));
            noteWrongExtension(image.metadata, name);
            return DetectionResult{image.originalSize, image.metadata, image.confinement, pack.identity(),
                                   std::move(faces)};
        });
    m_pending.push_back({media, std::move(detection)});
}

Status IntakeService::writeFinished(bool waitForAll) {
    while (!m_pending.empty() && (waitForAll || m_pending.front().detection.isFinished())) {
        const auto pending = std::move(m_pending.front());
        m_pending.pop_front();
        const auto videos = m_videos.size();
        SL_CHECK(write(pending));
        // what turned out to be a video is done when that is
        m_job->advance(m_videos.size() == videos ? 1 : 0, pending.media.originalName);
    }
    return {};
}

Status IntakeService::write(const Pending& pending) {
    const auto detection = pending.detection.result();
    if (detection)
        return writeFaces(pending.media, *detection);
    switch (detection.error().code) {
    case ErrorCode::Cancelled:
    case ErrorCode::NoModelPack:
    case ErrorCode::ModelLoadFailed:
    case ErrorCode::OutOfMemory:
        ++m_summary.waiting; // stays sealed: searched when the case is next opened
        return {};
    case ErrorCode::HelperMissing:
        return fail(detection); // stays sealed: no fault of the picture
    case ErrorCode::NotAnImage:
    case ErrorCode::PictureElsewhere:
        if (VideoIntake(m_core, m_actor, m_job).opens(pending.media)) {
            m_videos.push_back(pending.media);
            return {};
        }
        [[fallthrough]];
    default:
        --m_summary.added;
        return writeProblem(pending.media, detection.error());
    }
}

Status IntakeService::writeFaces(MediaRecord media, const DetectionResult& detection) {
    media.state = MediaState::Processed;
    media.pixels = detection.pixels;
    for (auto fact = detection.metadata.begin(); fact != detection.metadata.end(); ++fact)
        media.metadata.insert(fact.key(), fact.value()); // a frame keeps what is recorded of it
    media.faceCount = static_cast<int>(detection.faces.size());
    const auto written = m_core.write([&](workspace::Change& change) -> Status {
        store::FaceRepository faces(change.database());
        for (const auto& found : detection.faces) {
            const FaceRecord face{.id = {},
                                  .media = media.id,
                                  .geometry = found.geometry,
                                  .quality = found.quality,
                                  .packIdentity = detection.packIdentity,
                                  .templ = found.templ,
                                  .createdBy = u"detector"_s,
                                  .createdAt = change.clock().now(),
                                  .rawLength = found.rawLength};
            SL_CHECK(faces.insert(face));
        }
        SL_CHECK(store::MediaRepository(change.database()).setResult(media));
        return change.auditSystem(AuditAction::FacesFound, media.sha256.hex(),
                                  {{u"faces"_s, media.faceCount},
                                   {u"width"_s, media.pixels.width()},
                                   {u"height"_s, media.pixels.height()},
                                   {u"confinement"_s, detection.confinement},
                                   {u"pack"_s, detection.packIdentity}});
    });
    if (!written)
        return written;
    m_summary.faces += media.faceCount;
    m_events.changed(media);
    if (media.faceCount > 0)
        m_events.facesFound(media.id);
    return {};
}

Status IntakeService::takeVideos() {
    while (!m_videos.empty()) {
        const auto media = std::move(m_videos.front());
        m_videos.pop_front();
        m_job->waitWhilePaused();
        if (m_job->token().isCancelled() || !m_pack->isAvailable()) {
            ++m_summary.waiting;
            continue;
        }
        SL_CHECK(takeVideo(media));
        m_job->advance(1, media.originalName);
    }
    return {};
}

Status IntakeService::takeVideo(const MediaRecord& media) {
    const auto taken = VideoIntake(m_core, m_actor, m_job).take(media, *m_pack->model, m_events.faceSeen);
    const auto isOver = qScopeGuard([&] { m_events.lookedThrough(media.id); });
    if (taken) {
        m_summary.faces += taken->faces;
        for (const auto& frame : taken->frames) {
            m_events.added(frame);
            m_events.facesFound(frame.id);
        }
        m_events.changed(taken->video);
        return {};
    }
    switch (taken.error().code) {
    case ErrorCode::Cancelled:
    case ErrorCode::ModelLoadFailed:
        ++m_summary.waiting;
        return {};
    case ErrorCode::DiskFull:
    case ErrorCode::WriteFailed:
    case ErrorCode::DatabaseFailed:
        return fail(taken); // stays sealed: no fault of the video
    default:
        --m_summary.added;
        return writeProblem(media, {taken.error().code, media.originalName, taken.error().detail});
    }
}

Status IntakeService::writeProblem(MediaRecord media, const Error& problem) {
    media.state = MediaState::Problem;
    media.problem = problem;
    const auto written = m_core.write([&](workspace::Change& change) -> Status {
        SL_CHECK(store::MediaRepository(change.database()).setResult(media));
        return change.auditSystem(AuditAction::MediaRefused, media.sha256.hex(), describe(media));
    });
    if (!written)
        return written;
    m_summary.problems.append(media);
    m_events.changed(media);
    return {};
}

} // namespace sl::casework
