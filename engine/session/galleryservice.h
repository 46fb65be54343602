// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/cancel.h"
#include "engine/core/jobs/future.h"
#include "engine/core/jobs/job.h"
#include "engine/core/records/personrecord.h"
#include "engine/core/records/retentionrecord.h"
#include "engine/gallery/candidateappearance.h"
#include "engine/gallery/enrolment/enrolrun.h"
#include "engine/gallery/enrolment/retemplaterun.h"
#include "engine/gallery/gallerystatus.h"
#include "engine/sources/tablepreview.h"

#include <QImage>
#include <QObject>

#include <memory>
#include <optional>

namespace sl::session {

using gallery::CandidateAppearance;
using gallery::EnrolledBy;
using gallery::EnrolOptions;
using gallery::EnrolRun;
using gallery::EnrolSummary;
using gallery::FacesToChoose;
using gallery::GalleryStatus;
using gallery::RetemplateProblem;
using gallery::RetemplateRun;
using gallery::RetemplateSummary;
using gallery::UndecidedPhoto;

/// The gallery of booking photos. Same thread rules as Workspace.
class GalleryService : public QObject {
    Q_OBJECT
public:
    ~GalleryService() override;

    [[nodiscard]] Future<gallery::GalleryStatus> status();
    /// `source`: a folder with one folder per person (its name is the person id) or with ANSI/NIST-ITL
    /// transactions, one such transaction (Type-10 face images; sources/type10source.h), or a CSV file with
    /// the columns person id, file, and optionally name, sex, year of birth, captured on, source, lawful
    /// basis, agency (header required; files relative to the CSV; sources/gallerytable.h lists what else is
    /// understood). Of several faces in a file the largest, surest and most central is taken, unless another
    /// may be meant as well: such a photo waits for choosePortrait() (EnrolSummary::undecided). A file that a
    /// person has already is not taken again, and a person's data stay as they were enrolled first. With
    /// EnrolledBy::Login supervisors only. Errors: NotFound, NotPermitted, NoModelPack,
    /// FileUnreadable, FolderEmpty, TableInvalid, RecordFileInvalid, PersonUnnamed.
    [[nodiscard]] gallery::EnrolRun enrol(const QString& source, const gallery::EnrolOptions& options = {});
    /// How enrol() would read a table, with its first `rows` rows; nothing is changed. Errors: NotFound,
    /// FileUnreadable, TableInvalid (also: a folder or a transaction).
    [[nodiscard]] Future<sources::TablePreview> preview(const QString& table,
                                                        const sources::ColumnChoice& columns, int rows);
    /// The same where no workspace is open. Blocking.
    [[nodiscard]] static Result<sources::TablePreview>
    readPreview(const QString& table, const sources::ColumnChoice& columns, int rows);
    /// The faces of a photo that enrol() left undecided. Errors: NotPermitted, NoModelPack, MediaAltered,
    /// those of reading and decoding.
    [[nodiscard]] Future<gallery::FacesToChoose> facesToChoose(const gallery::UndecidedPhoto& photo);
    /// Enrols it with the face at `box` as its portrait, or keeps on record that it has none (an empty
    /// `box`). Signed. Supervisors only. Errors: NotPermitted, NoModelPack, MediaAltered, NoFaceFound and
    /// FaceUnclear (of the face at `box`), PersonsConflict, those of reading and decoding.
    [[nodiscard]] Future<gallery::EnrolSummary> choosePortrait(const gallery::UndecidedPhoto& photo,
                                                               const QRectF& box);
    /// Files that enrolments left out, with the reasons, newest first.
    [[nodiscard]] Future<QList<EnrolProblem>> problems(int limit);
    /// Makes the templates of the pack in use that portraits lack (GalleryStatus::withoutTemplate()), after
    /// another pack came into use or where an earlier run was stopped. Records, searches and decisions stay
    /// as they are; searches meanwhile compare the portraits that have a template and say so. Whoever is
    /// logged in may start it. Errors: NotLoggedIn, NoModelPack, PackMismatch (another pack came into use
    /// meanwhile).
    [[nodiscard]] gallery::RetemplateRun retemplate();
    [[nodiscard]] Future<int> count(const PersonQuery& query);
    /// A page in list order: by external id, from `query.after` on.
    [[nodiscard]] Future<QList<PersonRecord>> persons(const PersonQuery& query);
    /// In the order given; who was removed meanwhile is left out.
    [[nodiscard]] Future<QList<PersonRecord>> personsById(const QList<PersonId>& ids);
    /// Everybody who fits, in list order; `query.after` and limit are ignored. The first list after the
    /// gallery changed takes about a second for a million persons, every other a few milliseconds. Errors:
    /// Cancelled.
    [[nodiscard]] Future<QList<PersonId>> list(const PersonQuery& query, const CancelToken& cancel = {});
    [[nodiscard]] Future<QStringList> agencies(); ///< of all persons, by name, each once
    [[nodiscard]] Future<PersonRecord> person(PersonId id);
    [[nodiscard]] Future<QList<PortraitRecord>> portraits(PersonId id);
    [[nodiscard]] Future<QList<gallery::CandidateAppearance>> appearances(PersonId id);
    /// Decoded off the calling thread; the longer side at most `maxSide`.
    [[nodiscard]] Future<QImage> portraitImage(PortraitId id, int maxSide);
    [[nodiscard]] Future<QImage> portraitChip(PortraitId id, int side); ///< face turned upright
    /// The same for browsing, at most 512 pixels: kept on disk once it was made, so that a file altered since
    /// is not noticed.
    [[nodiscard]] Future<QImage> portraitThumbnail(PortraitId id, int side);
    [[nodiscard]] Future<PortraitRecord> portrait(PortraitId id);
    /// The persons due for review today (UTC), at most `limit` persons, the longest due first. Takes seconds
    /// for a million portraits.
    [[nodiscard]] Future<RetentionList> dueForReview(int limit);
    [[nodiscard]] Future<RetentionRecord> retention(PersonId id);
    /// Keeps a person until a day to come, whatever the policy says; signed, with the reason. Supervisors
    /// only. Errors: InvalidArgument (no reason, not a day to come), NotFound, NotLoggedIn, NotPermitted.
    [[nodiscard]] Future<QDate> keepPerson(PersonId id, const QDate& until, const QString& legalReason);
    /// Removes a person with all portraits, templates and index codes; audited with the reason. Supervisors
    /// only.
    [[nodiscard]] Future<int> removePerson(PersonId id, const QString& legalReason);

    /// The writing of the search index that is under way; null: none is.
    [[nodiscard]] std::shared_ptr<Job> indexWriting() const;

Q_SIGNALS:
    /// Also while an enrolment runs, ever less often as it grows.
    void galleryChanged();
    /// The search index of a large gallery is being written; searches wait for it.
    void indexWritingBegan(const std::shared_ptr<sl::Job>& job);

private:
    struct Parts;
    friend class Workspace;
    /// Begins to open the search index at once.
    explicit GalleryService(std::unique_ptr<Parts> parts);
    void stopWork(); ///< cancels enrolments
    std::unique_ptr<Parts> m_parts;
};

} // namespace sl::session
