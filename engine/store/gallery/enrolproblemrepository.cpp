// SPDX-License-Identifier: Apache-2.0
#include "engine/store/gallery/enrolproblemrepository.h"

#include "engine/store/connection/internal/errorcolumns.h"
#include "engine/store/connection/internal/rows.h"

namespace sl::store {
namespace {

const QString kSelect = u"SELECT file, person_external_id, code, subject, detail FROM enrol_problems "_s;

EnrolProblem readProblem(const Statement& row) {
    return {row.text(0), row.text(1), readError(row, 2)};
}

} // namespace

Status EnrolProblemRepository::insert(const QDateTime& runStartedAt, const EnrolProblem& problem) {
    Statement insert(m_database, u"INSERT INTO enrol_problems (run_started_at, file, person_external_id, "
                                 "code, subject, detail) VALUES (?, ?, ?, ?, ?, ?)"_s);
    insert.bind(runStartedAt).bind(problem.file).bind(problem.personId);
    bindError(insert, problem.error);
    return insert.run();
}

Status EnrolProblemRepository::removeOf(const QString& externalId) {
    Statement remove(m_database, u"DELETE FROM enrol_problems WHERE person_external_id = ?"_s);
    return remove.bind(externalId).run();
}

Result<QList<EnrolProblem>> EnrolProblemRepository::newest(int limit) {
    Statement query(m_database, kSelect + u"ORDER BY id DESC LIMIT ?"_s);
    query.bind(limit);
    return readAll(query, readProblem);
}

} // namespace sl::store
