// SPDX-License-Identifier: Apache-2.0
#include "engine/store/gallery/enrolproblemrepository.h"

#include "engine/store/connection/errorcolumns.h"
#include "engine/store/connection/rows.h"

namespace sl::store {
namespace {

const QString kSelect =
    QStringLiteral("SELECT file, person_external_id, code, subject, detail FROM enrol_problems ");

EnrolProblem readProblem(const Statement& row) {
    return {row.text(0), row.text(1), readError(row, 2)};
}

} // namespace

Status EnrolProblemRepository::insert(const QDateTime& runStartedAt, const EnrolProblem& problem) {
    Statement insert(m_database,
                     QStringLiteral("INSERT INTO enrol_problems (run_started_at, file, person_external_id, "
                                    "code, subject, detail) VALUES (?, ?, ?, ?, ?, ?)"));
    insert.bind(runStartedAt).bind(problem.file).bind(problem.personId);
    bindError(insert, problem.error);
    return insert.run();
}

Result<QList<EnrolProblem>> EnrolProblemRepository::ofRun(const QDateTime& runStartedAt) {
    Statement query(m_database, kSelect + QStringLiteral("WHERE run_started_at = ? ORDER BY id"));
    query.bind(runStartedAt);
    return readAll(query, readProblem);
}

Result<QList<EnrolProblem>> EnrolProblemRepository::newest(int limit) {
    Statement query(m_database, kSelect + QStringLiteral("ORDER BY id DESC LIMIT ?"));
    query.bind(limit);
    return readAll(query, readProblem);
}

} // namespace sl::store
