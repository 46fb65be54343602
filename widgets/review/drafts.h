// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"
#include "engine/core/records/reviewrecord.h"

#include <QString>

#include <optional>

class QSettings;

namespace sl::widgets {

inline constexpr qsizetype kShortestGrounds = 3; ///< characters

/// What an examiner has chosen and written and not recorded yet.
struct Draft {
    std::optional<Answer> answer;
    QString grounds;

    [[nodiscard]] bool isEmpty() const { return !answer && grounds.isEmpty(); }
    /// Every answer but "inconclusive" needs grounds (CaseSession::answer).
    [[nodiscard]] bool isComplete() const {
        const bool inconclusive = answer && answer->isComparable() && answer->step() == 0;
        return answer && (inconclusive || grounds.trimmed().size() >= kShortestGrounds);
    }
    bool operator==(const Draft&) const = default;
};

/// Keeps drafts over closing and restarting, apart for each user, case and examination. UI thread.
class Drafts {
public:
    Drafts(QSettings& settings, QString login, QString caseNumber, ExaminationId examination);

    [[nodiscard]] Draft find(CandidateId candidate) const;
    void keep(CandidateId candidate, const Draft& draft); ///< an empty one is forgotten
    void forget(CandidateId candidate);
    void forgetAll();

private:
    [[nodiscard]] QString key(CandidateId candidate) const;

    QSettings& m_settings;
    QString m_group;
};

} // namespace sl::widgets
