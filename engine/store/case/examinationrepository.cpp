// SPDX-License-Identifier: Apache-2.0
#include "engine/store/case/examinationrepository.h"

#include "engine/core/records/names.h"
#include "engine/store/case/internal/adjustmentrows.h"
#include "engine/store/connection/internal/listtable.h"
#include "engine/store/connection/internal/rows.h"

namespace sl::store {
namespace {

const ListTable kItems{u"examination_items"_s, u"examination_id"_s, u"candidate_id"_s};
const QString kSelect = u"SELECT id, search_id, part, examiner, order_seed, created_at, submitted_at, "
                        "seal FROM examinations "_s;
const QString kSelectAnswers = u"SELECT id, candidate_id, step, grounds, answered_at FROM answers "_s;

ExaminationRecord readExamination(const Statement& row) {
    ExaminationRecord examination;
    examination.id = row.id<ExaminationId>(0);
    examination.search = row.id<SearchId>(1);
    examination.part = enumOf<ExaminerPart>(row.text(2), kPartNames);
    examination.examiner = row.text(3);
    examination.orderSeed = static_cast<quint32>(row.integer(4));
    examination.createdAt = row.time(5);
    examination.submittedAt = row.time(6);
    examination.seal = row.hash(7);
    return examination;
}

struct AnswerRow {
    qint64 id = 0;
    AnswerRecord answer;
};

AnswerRow readAnswer(const Statement& row) {
    const auto step = row.isNull(2) ? std::nullopt : Answer::onScale(row.number(2));
    return {row.integer(0),
            {row.id<CandidateId>(1), step.value_or(Answer::notComparable()), row.text(3), row.time(4)}};
}

Result<QList<AnswerRecord>> readAnswers(Database& database, Statement& query) {
    SL_TRY(const auto rows, readAll(query, readAnswer));
    QList<AnswerRecord> answers;
    for (auto [id, answer] : rows) {
        SL_TRY(answer.adjusted, adjustmentsOf(database, id));
        answers.append(std::move(answer));
    }
    return answers;
}

Status fill(Database& database, ExaminationRecord& examination) {
    SL_TRY(auto items, readList<CandidateId>(database, kItems, examination.id.value));
    examination.items = std::move(items);
    Statement query(database, kSelectAnswers + u"WHERE id IN (SELECT max(id) FROM answers WHERE "
                                               "examination_id = ? GROUP BY candidate_id) "
                                               "ORDER BY id"_s);
    query.bind(examination.id);
    SL_TRY(auto answers, readAnswers(database, query));
    examination.answers = std::move(answers);
    return {};
}

Result<QList<ExaminationRecord>> readFilled(Database& database, Statement& query) {
    SL_TRY(auto examinations, readAll(query, readExamination));
    for (ExaminationRecord& examination : examinations) {
        SL_CHECK(fill(database, examination));
    }
    return examinations;
}

} // namespace

Result<ExaminationId> ExaminationRepository::insert(const ExaminationRecord& examination) {
    if (const auto there = find(examination.search, examination.part); !there)
        return fail(there);
    else if (*there)
        return fail(ErrorCode::AlreadyExists, partName(examination.part));
    Statement insert(m_database, u"INSERT INTO examinations (search_id, part, examiner, order_seed, "
                                 "created_at, submitted_at, seal) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(examination.search).bind(partName(examination.part)).bind(examination.examiner);
    insert.bind(static_cast<qint64>(examination.orderSeed)).bind(examination.createdAt);
    insert.bind(examination.submittedAt).bind(examination.seal);
    SL_TRY(const auto id, insertRow<ExaminationId>(insert));
    SL_CHECK(insertList(m_database, kItems, id.value, examination.items));
    return id;
}

Status ExaminationRepository::setExaminer(ExaminationId id, const QString& before, const QString& login) {
    Statement update(m_database, u"UPDATE examinations SET examiner = ? WHERE id = ? AND examiner = ?"_s);
    SL_CHECK(update.bind(login).bind(id).bind(before).run());
    if (update.changedRows() > 0)
        return {};
    const auto there = find(id);
    return there ? Status(fail(ErrorCode::NotPermitted, there->examiner)) : Status(fail(there));
}

Status ExaminationRepository::setSubmitted(ExaminationId id, const QDateTime& at, const Sha256& seal) {
    Statement update(m_database, u"UPDATE examinations SET submitted_at = ?, seal = ? WHERE id = ? AND "
                                 "submitted_at IS NULL"_s);
    SL_CHECK(update.bind(at).bind(seal).bind(id).run());
    if (update.changedRows() > 0)
        return {};
    const auto there = find(id);
    return there ? Status(fail(ErrorCode::AlreadySubmitted, there->examiner)) : Status(fail(there));
}

Status ExaminationRepository::appendAnswer(ExaminationId id, const AnswerRecord& answer) {
    Statement item(m_database, u"SELECT count(*) FROM examination_items WHERE examination_id = ? AND "
                               "candidate_id = ?"_s);
    item.bind(id).bind(answer.candidate);
    SL_TRY(const auto items, readCount(item));
    if (items == 0)
        return fail(ErrorCode::NotFound, QString::number(answer.candidate.value));
    Statement insert(m_database, u"INSERT INTO answers (examination_id, candidate_id, step, grounds, "
                                 "answered_at) VALUES (?, ?, ?, ?, ?)"_s);
    insert.bind(id).bind(answer.candidate);
    if (answer.answer.isComparable())
        insert.bind(answer.answer.step());
    else
        insert.bindNull();
    SL_CHECK(insert.bind(answer.grounds).bind(answer.answeredAt).run());
    return insertAdjustments(m_database, insert.insertedId(), answer.adjusted);
}

Result<ExaminationRecord> ExaminationRepository::find(ExaminationId id) {
    Statement query(m_database, kSelect + u"WHERE id = ?"_s);
    query.bind(id);
    SL_TRY(auto examination, readOne(query, QString::number(id.value), readExamination));
    SL_CHECK(fill(m_database, examination));
    return examination;
}

Result<std::optional<ExaminationRecord>> ExaminationRepository::find(SearchId search, ExaminerPart part) {
    Statement query(m_database, kSelect + u"WHERE search_id = ? AND part = ?"_s);
    query.bind(search).bind(partName(part));
    auto examination = readFirst(query, readExamination);
    if (!examination || !*examination)
        return examination;
    SL_CHECK(fill(m_database, **examination));
    return examination;
}

Result<QList<ExaminationRecord>> ExaminationRepository::ofSearch(SearchId search) {
    Statement query(m_database, kSelect + u"WHERE search_id = ? ORDER BY id"_s);
    query.bind(search);
    return readFilled(m_database, query);
}

Result<QList<ExaminationRecord>> ExaminationRepository::waiting() {
    Statement query(m_database, kSelect + u"WHERE part <> 'first' AND submitted_at IS NULL ORDER BY id"_s);
    return readFilled(m_database, query);
}

Result<QList<AnswerRecord>> ExaminationRepository::answerHistory(ExaminationId id) {
    Statement query(m_database, kSelectAnswers + u"WHERE examination_id = ? ORDER BY id"_s);
    query.bind(id);
    return readAnswers(m_database, query);
}

} // namespace sl::store
