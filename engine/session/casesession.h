// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/adjustments/adjustmentreplay.h"
#include "engine/casework/bundle/bundleexport.h"
#include "engine/casework/intake/intakerun.h"
#include "engine/casework/report/pageexport.h"
#include "engine/casework/report/reportfile.h"
#include "engine/casework/review/checklistservice.h"
#include "engine/casework/review/examinationview.h"
#include "engine/casework/review/triageservice.h"
#include "engine/casework/search/searchview.h"
#include "engine/core/interval.h"
#include "engine/core/jobs/future.h"
#include "engine/core/jobs/job.h"
#include "engine/core/records/caserecord.h"
#include "engine/core/records/reviewrecord.h"
#include "engine/core/records/searchrecord.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace sl::casework {
class CaseCore;
template <class T>
struct ReviewStep;
} // namespace sl::casework

namespace sl::video {
struct FrameRecord;
class VideoReel;
} // namespace sl::video

namespace sl::session {

using casework::calibrationInterval;
using casework::ComparedPicture;
using casework::ExaminationItem;
using casework::ExaminationView;
using casework::ExportedBundle;
using casework::IntakeRun;
using casework::IntakeSummary;
using casework::PagePicture;
using casework::ReplayedPicture;
using casework::ReportFile;
using casework::SearchView;
using casework::SeenFace;
using casework::TriagedFace;

class CaseVideos;

struct StabilityRun {
    std::shared_ptr<Job> job;
    Future<SearchView> view;
};

/// A running export; the future ends with the job.
struct BundleRun {
    std::shared_ptr<Job> job;
    Future<ExportedBundle> bundle;
};

/// An open case. Same thread rules as Workspace; signals arrive on the owner's thread. Holds the case's
/// QLockFile. Every change is one transaction with its audit entry.
class CaseSession : public QObject {
    Q_OBJECT
public:
    ~CaseSession() override;

    [[nodiscard]] const CaseRecord& record() const;
    [[nodiscard]] QString folder() const;

    // media and faces
    /// Files and folders (searched through); each file is hashed and sealed before it is decoded, and gets
    /// its own row or a row that says why not. `mediaAdded`, `mediaChanged` and `facesChanged` tell what
    /// happens meanwhile.
    [[nodiscard]] casework::IntakeRun addMedia(const QStringList& paths);
    /// The import that was interrupted before the case was opened, continued; without a job when nothing was
    /// left to do. A cancelled import is not continued.
    [[nodiscard]] const casework::IntakeRun& resumedIntake() const { return m_resumed; }
    /// A picture without a file, as its encoded bytes, which are sealed as they are under the given name.
    [[nodiscard]] casework::IntakeRun addPicture(const QByteArray& bytes, const QString& name);
    [[nodiscard]] Future<QList<MediaRecord>> media();
    [[nodiscard]] Future<QList<FaceRecord>> faces(MediaId media);
    /// Who was seen in a video that is being looked through, newest first, at most kSeenFaces: on no record,
    /// and gone when the look is over. `faceSeen` tells of each, `seenFacesGone` of the end.
    [[nodiscard]] Future<QList<SeenFace>> seenFaces(MediaId video);
    static constexpr int kSeenFaces = 60;
    /// Every frame of a video, to look at one after the other. Errors: NotFound, MediaMissing, MediaAltered.
    [[nodiscard]] Future<std::shared_ptr<video::VideoReel>> openVideo(MediaId media);
    /// Makes a frame a picture of the case, sealed as PNG with the frame's record. Nothing is added when the
    /// case has that picture.
    [[nodiscard]] casework::IntakeRun takeFrame(MediaId video, const video::FrameRecord& frame);
    /// What people say of the videos.
    [[nodiscard]] CaseVideos& videos() { return *m_videos; }
    [[nodiscard]] Future<FaceRecord> face(FaceId id);
    [[nodiscard]] Future<FaceRecord> placeFace(MediaId media, const QRectF& box); ///< box in upright pixels
    [[nodiscard]] Future<QImage> mediaImage(MediaId id, int maxSide);             ///< upright; 0: full size
    [[nodiscard]] Future<QImage> faceChip(FaceId id, int side);

    // probe and search
    [[nodiscard]] Future<QList<ProbeRecord>> probes();
    /// Errors: InvalidArgument (no face, or a face of another case).
    [[nodiscard]] Future<ProbeRecord> createProbe(const QList<FaceId>& faces, const QString& label);
    [[nodiscard]] Future<casework::SearchView>
    search(ProbeId probe,
           const PersonFilter& filter);                   ///< GalleryEmpty, NoModelPack
    [[nodiscard]] Future<QList<SearchRecord>> searches(); ///< newest first
    /// Errors: ProbeFirst, AnswersFirst (the policy lets an examiner see it later); FirstExaminerNeeded,
    /// ListClosed: an examiner who may yet be asked for an independent
    /// examination gets no candidates, answers or outcome; nor from examination() or a report.
    [[nodiscard]] Future<casework::SearchView> searchView(SearchId id);
    /// Repeats the search with varied copies of its faces and stores how stable its ranks are, once. The job
    /// counts the faces and can be cancelled. The view as searchView() gives it, without what could not be
    /// measured: the gallery or the pack is another one by now. Errors: those of searchView(), Cancelled.
    [[nodiscard]] StabilityRun measureStability(SearchId id);
    /// Closes a probe as not suitable for searching, with grounds: an outcome without candidates.
    [[nodiscard]] Future<casework::SearchView> declareUnsuitable(ProbeId probe, const QString& grounds);

    // examination
    /// The open or submitted examination of this search by the user who is logged in; made on first call for
    /// the first examiner. Errors: NotPermitted (not an examiner, or another examiner has it), ListClosed.
    [[nodiscard]] Future<casework::ExaminationView> firstExamination(SearchId search);
    /// Takes a waiting second or third examination from the queue, or gives it back if it is this user's
    /// already. Errors: SamePerson, NotIndependent, NotPermitted, NotFound.
    [[nodiscard]] Future<casework::ExaminationView> takeExamination(ExaminationId id);
    [[nodiscard]] Future<casework::ExaminationView> examination(ExaminationId id);
    /// Answers and submissions of a case are done in the order in which they were asked for. `adjusted`: the
    /// pictures that were looked at adjusted; their hashes are computed here. Errors:
    /// NotFound, AlreadySubmitted, NotPermitted, InvalidArgument (an answer off zero without grounds, steps
    /// that are none, a picture that is not compared).
    [[nodiscard]] Future<casework::ExaminationView> answer(ExaminationId id, CandidateId candidate,
                                                           Answer answer, const QString& grounds,
                                                           const QList<AdjustedPicture>& adjusted = {});
    /// Answers several candidates at once with one reason, in the same order as answer(): all or none.
    /// Errors: those of casework::TriageService::answer().
    [[nodiscard]] Future<casework::ExaminationView> answerTogether(ExaminationId id,
                                                                   const QList<TriagedFace>& faces,
                                                                   Answer answer, const QString& grounds,
                                                                   bool mayReplace);
    /// Every step of the answers that were submitted to this search, done again on the sealed files. Errors:
    /// those of searchView().
    [[nodiscard]] Future<QList<ReplayedPicture>> replayAdjustments(SearchId search);
    /// The list to a candidate of this user's own examination, or to its probe alone; it may be unfinished.
    /// Errors: those of casework::ChecklistService::save().
    [[nodiscard]] Future<casework::ExaminationView> saveChecklist(const ChecklistRecord& checklist);
    [[nodiscard]] Future<casework::ComparedPicture> probePicture(FaceId id);
    [[nodiscard]] Future<casework::ComparedPicture> candidatePicture(CandidateId id, int place = 0);
    /// Seals and signs the answers. Errors: AnswersMissing, ChecklistMissing (subject: how many),
    /// AlreadySubmitted.
    [[nodiscard]] Future<casework::ExaminationView> submit(ExaminationId id);
    /// Ends a disagreement without a third person; for supervisors. Errors: NotPermitted, whatever the
    /// reason.
    [[nodiscard]] Future<OutcomeRecord> closeAsDisagreement(SearchId search);
    /// The portraits of a candidate's person, for comparison, without telling whose they are. `place`: from
    /// 0, the best scoring first. Errors: NotFound (no such portrait, or removed from the gallery since).
    [[nodiscard]] Future<int> candidatePortraits(CandidateId id); ///< how many there are
    [[nodiscard]] Future<QImage> candidateImage(CandidateId id, int maxSide, int place = 0);
    [[nodiscard]] Future<QImage> candidateChip(CandidateId id, int side, int place = 0);
    [[nodiscard]] Future<FaceGeometry> candidateFace(CandidateId id, int place = 0);

    // report
    [[nodiscard]] Future<casework::ReportFile> previewReport(SearchId search,
                                                             const QString& language); ///< unsigned
    /// Signed by the user who is logged in, stored in the case and written to `file`. Errors: AnswersMissing
    /// (the first examination is not submitted), SigningFailed, WriteFailed.
    [[nodiscard]] Future<casework::ReportFile> exportReport(SearchId search, const QString& language,
                                                            const QString& file);
    /// Writes pictures of pages of a report (see casework::PageExport) and gives their names; the log names
    /// each file with its hash. Errors: InvalidArgument (the folder lies in the workspace), AlreadyExists,
    /// WriteFailed, DiskFull, and those of a report that this user may not see.
    [[nodiscard]] Future<QStringList> exportReportPages(SearchId search, const QList<PagePicture>& pages,
                                                        const QString& folder, const QString& name);
    /// Writes the evidence bundle of the search's newest report to `folder`, which must not be there (see
    /// casework::BundleExport). The job counts its files and can be cancelled: nothing of it stays then.
    /// Errors: those of BundleExport::write().
    [[nodiscard]] BundleRun exportBundle(SearchId search, const QString& folder);
    /// Adds a signature to a report of this case (its file's hash), or to the newest with further signatures,
    /// and writes that to `file`. Errors: NotFound, NotPermitted (has not submitted an examination of its
    /// search), AlreadySigned, ReportOutdated, MediaAltered, SigningFailed, WriteFailed.
    [[nodiscard]] Future<casework::ReportFile> signReport(const Sha256& report, const QString& file);

Q_SIGNALS:
    void mediaAdded(const QList<sl::MediaRecord>& media);
    void mediaChanged(const sl::MediaRecord& media);
    void facesChanged(sl::MediaId media);
    void faceSeen(const sl::session::SeenFace& face);
    void seenFacesGone(sl::MediaId video);
    void searchesChanged();
    void examinationChanged(sl::ExaminationId examination);
    void outcomeReached(sl::SearchId search);

private:
    friend class OpenCases;
    explicit CaseSession(std::unique_ptr<casework::CaseCore> core);
    template <class Work>
    casework::IntakeRun startIntake(Work work);
    template <class Task>
    auto withCandidate(CandidateId id, Task task);
    casework::IntakeRun resumeIntake(); ///< goes on with what is left to do, if anything
    void noteSeen(const SeenFace& face);
    void stopWork(); ///< any thread; see Workspace::stopWork()
    template <class T>
    Result<T> announce(const Result<casework::ReviewStep<T>>& step);
    Result<casework::ExaminationView> announce(const Result<casework::ExaminationView>& view);
    void tell(std::function<void()> emission); ///< on the owner's thread; any thread

    std::unique_ptr<casework::CaseCore> m_core;
    CaseVideos* m_videos;
    QHash<MediaId, QList<SeenFace>> m_seenFaces;
    casework::IntakeRun m_resumed; ///< set once, before the session is given out
};

} // namespace sl::session
