// SPDX-License-Identifier: Apache-2.0
#include "engine/store/workspace/reviewqueuerepository.h"

#include "engine/core/records/names.h"
#include "engine/store/connection/internal/rows.h"

namespace sl::store {
namespace {

const QString kColumns = u"case_number, examination_id, part, items, excluded_logins, taken_by, since"_s;

QueueEntry readEntry(const Statement& row) {
    QueueEntry entry{.caseNumber = row.text(0),
                     .examination = row.id<ExaminationId>(1),
                     .part = enumOf<ExaminerPart>(row.text(2), kPartNames),
                     .items = row.number(3),
                     .excludedLogins = {},
                     .takenBy = row.text(5),
                     .since = row.time(6)};
    for (const auto& login : row.array(4))
        entry.excludedLogins.append(login.toString());
    return entry;
}

} // namespace

Status ReviewQueueRepository::put(const QueueEntry& entry) {
    Statement put(m_database,
                  u"INSERT OR REPLACE INTO review_queue (%1) VALUES (?, ?, ?, ?, ?, ?, ?)"_s.arg(kColumns));
    put.bind(entry.caseNumber).bind(entry.examination).bind(partName(entry.part)).bind(entry.items);
    put.bind(QJsonArray::fromStringList(entry.excludedLogins)).bind(entry.takenBy).bind(entry.since);
    return put.run();
}

Status ReviewQueueRepository::remove(const QString& caseNumber, ExaminationId examination) {
    Statement remove(m_database, u"DELETE FROM review_queue WHERE case_number = ? AND examination_id = ?"_s);
    return remove.bind(caseNumber).bind(examination).run();
}

Status ReviewQueueRepository::removeCase(const QString& caseNumber) {
    Statement remove(m_database, u"DELETE FROM review_queue WHERE case_number = ?"_s);
    return remove.bind(caseNumber).run();
}

Result<QueueEntry> ReviewQueueRepository::find(const QString& caseNumber, ExaminationId examination) {
    Statement query(m_database, u"SELECT %1 FROM review_queue WHERE case_number = ? AND "
                                "examination_id = ?"_s.arg(kColumns));
    query.bind(caseNumber).bind(examination);
    return readOne(query, caseNumber, readEntry);
}

Result<QList<QueueEntry>> ReviewQueueRepository::all() {
    Statement query(
        m_database,
        u"SELECT %1 FROM review_queue ORDER BY since, case_number, examination_id"_s.arg(kColumns));
    return readAll(query, readEntry);
}

} // namespace sl::store
