// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/reviewrecord.h"
#include "engine/store/connection/database.h"

#include <QList>

#include <optional>

namespace sl::store {

/// Examinations and their answers in a case database. Answers are append-only, the latest per candidate
/// counts; triggers refuse to change or delete one, to answer after submission, and to change a submitted
/// examination.
class ExaminationRepository {
public:
    explicit ExaminationRepository(Database& database) : m_database(database) {}

    /// With its items; `examination.id` and answers are ignored. Expects a transaction. Errors: AlreadyExists
    /// (the search has this part already).
    [[nodiscard]] Result<ExaminationId> insert(const ExaminationRecord& examination);
    /// Gives an examination that `before` has (empty: it waits) to another person. Errors: NotFound,
    /// NotPermitted (somebody else has it).
    [[nodiscard]] Status setExaminer(ExaminationId id, const QString& before, const QString& login);
    /// Errors: NotFound, AlreadySubmitted.
    [[nodiscard]] Status setSubmitted(ExaminationId id, const QDateTime& at, const Sha256& seal);
    /// With its adjusted pictures; expects a transaction. Errors: NotFound (the candidate is not an item of
    /// it), NotPermitted (submitted).
    [[nodiscard]] Status appendAnswer(ExaminationId id, const AnswerRecord& answer);

    [[nodiscard]] Result<ExaminationRecord> find(ExaminationId id); ///< NotFound
    [[nodiscard]] Result<std::optional<ExaminationRecord>> find(SearchId search, ExaminerPart part);
    [[nodiscard]] Result<QList<ExaminationRecord>> ofSearch(SearchId search); ///< first, second, third
    /// Second and third examinations that are not submitted, oldest first.
    [[nodiscard]] Result<QList<ExaminationRecord>> waiting();
    /// Every answer ever given, in order.
    [[nodiscard]] Result<QList<AnswerRecord>> answerHistory(ExaminationId id);

private:
    Database& m_database;
};

} // namespace sl::store
