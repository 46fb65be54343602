// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/casecore.h"
#include "engine/core/records/checklistrecord.h"

#include <QDate>

namespace sl::casework {

/// A picture that is compared, as regions and time gaps need to know it.
struct ComparedPicture {
    Sha256 sha256;
    QDate takenOn; ///< null: not recorded
};

/// Saving the checklists of examinations; their rules are in checklistrules.h. Blocking: called on a worker
/// thread.
class ChecklistService {
public:
    explicit ChecklistService(CaseCore& core) : m_core(core) {}

    /// The examiner's own, before submission; `savedAt` is set here. A list may be saved unfinished. Errors:
    /// NotFound, NotPermitted, AlreadySubmitted, InvalidArgument (see checkChecklist(); a region in a picture
    /// that is not compared), ProbeFirst.
    [[nodiscard]] Status save(const workspace::Actor& actor, ChecklistRecord checklist);

    [[nodiscard]] Result<ComparedPicture> probePicture(FaceId face);
    [[nodiscard]] Result<ComparedPicture> candidatePicture(CandidateId candidate, int place);

private:
    [[nodiscard]] Result<QList<Sha256>> comparedPictures(const ChecklistRecord& checklist, PictureSide side);
    [[nodiscard]] Status checkPictures(const ChecklistRecord& checklist);

    CaseCore& m_core;
};

} // namespace sl::casework
