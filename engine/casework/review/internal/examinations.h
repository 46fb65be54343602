// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/checklistrecord.h"
#include "engine/core/records/reviewrecord.h"
#include "engine/store/case/encryptedworkrepository.h"
#include "engine/workspace/change.h"
#include "engine/workspace/workspacecore.h"

#include <QJsonObject>

#include <optional>

namespace sl::casework {

/// The examinations of a case with what was answered, for one operation of `user`; who may see what is
/// decided elsewhere (independence.h).
///
/// A first examination is encrypted: its answers and checklists stand in the case's database under a key of
/// its own, which is kept under the workspace's review key (reviewkey.h) until the search needs no other
/// person, or that person has sealed their answers; then it is written beside them (open()). The signed
/// entries answer for the encrypted rows, so that they are the only source before and after. All contents
/// have one size, and the log says of each only that something was saved. Examinations of earlier versions
/// are not encrypted. Blocking: on a worker thread or a case's database thread.
class Examinations {
public:
    /// All three outlive it.
    Examinations(workspace::WorkspaceCore& workspace, store::Database& database, const workspace::Actor& user)
        : m_workspace(workspace), m_database(database), m_user(user) {}

    [[nodiscard]] Result<ExaminationRecord> find(ExaminationId id); ///< NotFound
    /// To work on. Errors: NotFound, NotPermitted (another person's, or not taken yet), AlreadySubmitted.
    [[nodiscard]] Result<ExaminationRecord> findOpen(ExaminationId id);
    [[nodiscard]] Result<std::optional<ExaminationRecord>> find(SearchId search, ExaminerPart part);
    [[nodiscard]] Result<QList<ExaminationRecord>> ofSearch(SearchId search); ///< first, second, third
    /// Every answer ever given, in order.
    [[nodiscard]] Result<QList<AnswerRecord>> answerHistory(ExaminationId id);
    /// The checklists that count: that of the probe alone, if there is one, then by candidate.
    [[nodiscard]] Result<QList<ChecklistRecord>> checklists(ExaminationId id);

    /// Encrypts what will be saved of an examination that was just begun. `orderSeed`: of the examination
    /// that may follow; with it, what that examination asks would tell who was supported.
    [[nodiscard]] Status encrypt(ExaminationId id, quint32 orderSeed);
    /// Empty: the examination is not encrypted.
    [[nodiscard]] Result<std::optional<quint32>> orderSeed(ExaminationId id);
    /// The content key; empty when the examination is not encrypted.
    [[nodiscard]] Result<QByteArray> key(ExaminationId id);
    /// From now on the database tells what was answered.
    [[nodiscard]] Status open(ExaminationId id);

    /// With its audit entry.
    [[nodiscard]] Status append(const workspace::Change& change, ExaminationId id,
                                const AnswerRecord& answer);
    [[nodiscard]] Status append(const workspace::Change& change, const ChecklistRecord& checklist);

private:
    /// What was decrypted of an examination, in order.
    struct Work {
        QList<AnswerRecord> answers;
        QList<ChecklistRecord> checklists;
        quint32 orderSeed = 0;
    };
    [[nodiscard]] Result<std::optional<Work>> work(ExaminationId id);
    [[nodiscard]] Status addAnswers(ExaminationRecord& examination);
    [[nodiscard]] Result<QByteArray> reviewKey();
    [[nodiscard]] Result<QByteArray> contentKey(ExaminationId id, const store::ExaminationKey& key);
    [[nodiscard]] Result<Sha256> put(ExaminationId id, const QByteArray& key, const QJsonObject& content);
    [[nodiscard]] Status save(const workspace::Change& change, ExaminationId id, const QByteArray& key,
                              const QJsonObject& content);

    workspace::WorkspaceCore& m_workspace;
    store::Database& m_database;
    const workspace::Actor& m_user;
    std::optional<QByteArray> m_reviewKey;
};

} // namespace sl::casework
