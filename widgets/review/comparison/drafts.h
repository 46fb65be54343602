// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"
#include "engine/core/records/caserecord.h"
#include "engine/core/records/checklistrecord.h"
#include "engine/core/records/reviewrecord.h"

#include <QString>

#include <optional>
#include <utility>

class QSettings;

namespace sl::widgets {

/// One candidate in one examination: what an answer is given to.
struct ItemId {
    ExaminationId examination;
    CandidateId candidate;
    bool operator==(const ItemId&) const = default;
};

/// An answer that an examiner has chosen or written, and that is not recorded yet. Its item is set when it is
/// made and cannot be changed: what is recorded goes to the candidate it was written for.
class Draft {
public:
    explicit Draft(ItemId item, std::optional<Answer> given = {}, QString written = {})
        : answer(given), grounds(std::move(written)), m_item(item) {}

    [[nodiscard]] ItemId item() const { return m_item; }
    [[nodiscard]] bool isEmpty() const { return !answer && grounds.isEmpty(); }
    /// Every answer but "inconclusive" needs grounds (CaseSession::answer).
    [[nodiscard]] bool isComplete() const {
        const bool inconclusive = answer && answer->isComparable() && answer->step() == 0;
        return answer && (inconclusive || grounds.trimmed().size() >= kShortestGrounds);
    }
    /// The same item, answered alike on pictures that are adjusted alike, in whatever order: recording it
    /// again would change nothing. Grounds are trimmed and hashes computed when an answer is recorded.
    bool operator==(const Draft& other) const;

    std::optional<Answer> answer;
    QString grounds;
    QList<AdjustedPicture> adjusted; ///< the pictures as they were looked at; without hashes

private:
    ItemId m_item;
};

/// Keeps drafts of answers and checklists, and which items were on the screen, over closing and restarting,
/// apart for each workspace, user and case. A case that was made again under the same number is another one.
/// UI thread.
class Drafts {
public:
    Drafts(QSettings& settings, const QString& workspaceFolder, const QString& login,
           const CaseRecord& caseRecord);

    [[nodiscard]] Draft find(ItemId item) const; ///< empty when there is none
    void keep(const Draft& draft);               ///< an empty one is forgotten
    void forget(ItemId item);

    void keepChecklist(const ChecklistRecord& changed);
    void forgetChecklist(ExaminationId examination, CandidateId candidate);
    [[nodiscard]] QList<ChecklistRecord> checklists(ExaminationId examination) const;

    void setSeen(ItemId item);
    [[nodiscard]] bool wasSeen(ItemId item) const;
    /// Whether a recorded answer counts as given. What is submitted is sealed as it is, and what another
    /// person saw is not known here; the user's own answer counts for a candidate who was on the screen:
    /// in the comparison, or in the grid when it was answered there.
    [[nodiscard]] bool counts(const ExaminationRecord& examination, CandidateId candidate) const;

    /// The examinations with the answers that count.
    [[nodiscard]] QList<ExaminationRecord> counted(QList<ExaminationRecord> examinations) const;

    void forgetAll(ExaminationId examination); ///< drafts and what was seen

private:
    [[nodiscard]] QString group(ExaminationId examination) const;
    [[nodiscard]] QString draftKey(ItemId item) const;
    [[nodiscard]] QString seenKey(ItemId item) const;
    [[nodiscard]] QString checklistsGroup(ExaminationId examination) const;

    QSettings& m_settings;
    QString m_login;
    QString m_group;
};

} // namespace sl::widgets
