// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/review/internal/examinations.h"

#include "engine/casework/review/internal/checklistrules.h"
#include "engine/casework/review/internal/examinationrules.h"
#include "engine/core/checklist.h"
#include "engine/core/recordjson.h"
#include "engine/evidence/identity/encryption.h"
#include "engine/store/case/checklistrepository.h"
#include "engine/store/case/examinationrepository.h"
#include "engine/store/connection/snapshot.h"
#include "engine/workspace/users/reviewkey.h"

#include <QJsonDocument>

#include <algorithm>

namespace sl::casework {
namespace {

using evidence::AuditAction;

/// Contents are filled up to a multiple of it: most answers, with their steps on pictures, and most
/// checklists are of one size.
constexpr qsizetype kContentBytes = qsizetype{32} * 1024;

QByteArray placeOf(ExaminationId id, const char* what) {
    return QByteArray(what) + " of examination " + QByteArray::number(id.value);
}

QByteArray filledUp(QByteArray json) {
    const auto over = json.size() % kContentBytes;
    return over == 0 ? json : json.append(kContentBytes - over, ' '); // white space is no content of JSON
}

/// The last to each candidate, in the order in which they were given.
template <class Record>
QList<Record> latest(const QList<Record>& history) {
    QList<Record> last;
    for (auto record = history.begin(); record != history.end(); ++record) {
        const auto isSame = [&](const Record& later) { return later.candidate == record->candidate; };
        if (std::none_of(record + 1, history.end(), isSame))
            last.append(*record);
    }
    return last;
}

tl::unexpected<Error> unreadable(ExaminationId id) {
    return fail(ErrorCode::RecordAltered, u"encrypted_work of examination %1"_s.arg(id.value));
}

std::optional<ChecklistRecord> checklistIn(const QJsonObject& content, ExaminationId id) {
    auto checklist = checklistFrom(content, id, CandidateId{content.value(u"candidate"_s).toInteger()});
    if (checklist)
        checklist->savedAt = fromIsoUtc(content.value(u"savedAt"_s).toString());
    return checklist;
}

} // namespace

Result<ExaminationRecord> Examinations::find(ExaminationId id) {
    SL_TRY(auto examination, store::ExaminationRepository(m_database).find(id));
    SL_CHECK(addAnswers(examination));
    return examination;
}

Result<ExaminationRecord> Examinations::findOpen(ExaminationId id) {
    SL_TRY(auto examination, find(id));
    if (examination.examiner != m_user.login())
        return fail(ErrorCode::NotPermitted, m_user.login(), u"not this person's examination"_s);
    if (examination.isSubmitted())
        return fail(ErrorCode::AlreadySubmitted, QString::number(id.value));
    return examination;
}

Result<std::optional<ExaminationRecord>> Examinations::find(SearchId search, ExaminerPart part) {
    SL_TRY(auto examination, store::ExaminationRepository(m_database).find(search, part));
    if (examination)
        SL_CHECK(addAnswers(*examination));
    return examination;
}

Result<QList<ExaminationRecord>> Examinations::ofSearch(SearchId search) {
    SL_TRY(auto examinations, store::ExaminationRepository(m_database).ofSearch(search));
    for (auto& examination : examinations)
        SL_CHECK(addAnswers(examination));
    return examinations;
}

Result<QList<AnswerRecord>> Examinations::answerHistory(ExaminationId id) {
    SL_TRY(const auto saved, work(id));
    return saved ? saved->answers : store::ExaminationRepository(m_database).answerHistory(id);
}

Result<QList<ChecklistRecord>> Examinations::checklists(ExaminationId id) {
    SL_TRY(const auto saved, work(id));
    if (!saved)
        return store::ChecklistRepository(m_database).ofExamination(id);
    auto lists = latest(saved->checklists);
    std::sort(lists.begin(), lists.end(),
              [](const auto& a, const auto& b) { return a.candidate.value < b.candidate.value; });
    return lists;
}

Status Examinations::encrypt(ExaminationId id, quint32 orderSeed) {
    SL_TRY(const auto under, reviewKey());
    const auto key = evidence::newContentKey();
    SL_TRY(const auto wrapped, evidence::encrypt(under, key, placeOf(id, "key")));
    SL_CHECK(store::EncryptedWorkRepository(m_database).insertKey(id, {Sha256::of(key), wrapped}));
    return put(id, key, {{u"orderSeed"_s, qint64(orderSeed)}}).map([](const Sha256&) {});
}

Result<std::optional<quint32>> Examinations::orderSeed(ExaminationId id) {
    SL_TRY(const auto saved, work(id));
    return saved ? std::optional(saved->orderSeed) : std::nullopt;
}

Result<QByteArray> Examinations::key(ExaminationId id) {
    SL_TRY(const auto kept, store::EncryptedWorkRepository(m_database).key(id));
    return kept ? contentKey(id, *kept) : QByteArray();
}

Status Examinations::open(ExaminationId id) {
    SL_TRY(const auto opened, key(id));
    return opened.isEmpty() ? Status() : store::EncryptedWorkRepository(m_database).setOpened(id, opened);
}

Status Examinations::append(const workspace::Change& change, ExaminationId id, const AnswerRecord& answer) {
    SL_TRY(const auto under, key(id));
    if (!under.isEmpty())
        return save(change, id, under, toJson(answer));
    SL_CHECK(store::ExaminationRepository(m_database).appendAnswer(id, answer));
    return change.audit(
        m_user, AuditAction::AnswerGiven, QString::number(id.value),
        {{u"candidate"_s, answer.candidate.value}, {u"answerSha256"_s, hashOf(answer).hex()}});
}

Status Examinations::append(const workspace::Change& change, const ChecklistRecord& checklist) {
    const auto id = checklist.examination;
    SL_TRY(const auto under, key(id));
    if (!under.isEmpty()) {
        auto content = contentJson(checklist);
        content.insert(u"candidate"_s, checklist.candidate.value);
        content.insert(u"savedAt"_s, toIsoUtc(checklist.savedAt));
        return save(change, id, under, content);
    }
    SL_CHECK(store::ChecklistRepository(m_database).append(checklist));
    QJsonObject details{{u"of"_s, checklist.isOfProbe() ? u"probe"_s : u"candidate"_s},
                        {u"unsaid"_s, unsaid(checklist)},
                        {u"checklistSha256"_s, hashOf(checklist).hex()}};
    if (!checklist.isOfProbe())
        details.insert(u"candidate"_s, checklist.candidate.value);
    return change.audit(m_user, AuditAction::ChecklistSaved, QString::number(id.value), details);
}

Result<std::optional<Examinations::Work>> Examinations::work(ExaminationId id) {
    SL_TRY(const auto under, key(id));
    if (under.isEmpty())
        return std::nullopt;
    SL_TRY(const auto contents, store::EncryptedWorkRepository(m_database).contents(id));
    Work work;
    for (const auto& encrypted : contents) {
        SL_TRY(const auto json, evidence::decrypt(under, encrypted, placeOf(id, "work")));
        const auto content = QJsonDocument::fromJson(json).object();
        if (content.contains(u"orderSeed"_s)) {
            work.orderSeed = static_cast<quint32>(content.value(u"orderSeed"_s).toInteger());
        } else if (const auto answer = answerFrom(content)) {
            work.answers.append(*answer);
        } else if (const auto checklist = checklistIn(content, id)) {
            work.checklists.append(*checklist);
        } else {
            return unreadable(id);
        }
    }
    return work;
}

Status Examinations::addAnswers(ExaminationRecord& examination) {
    SL_TRY(const auto saved, work(examination.id));
    if (saved)
        examination.answers = latest(saved->answers);
    return {};
}

Result<QByteArray> Examinations::reviewKey() {
    if (!m_reviewKey) {
        SL_TRY(m_reviewKey, m_workspace.read([&](store::Database& database) -> Result<QByteArray> {
            SL_TRY(const auto snapshot, store::Snapshot::take(database));
            return workspace::ReviewKey(database, m_workspace.authorityCertificate()).openWith(m_user.key);
        }));
    }
    return *m_reviewKey;
}

Result<QByteArray> Examinations::contentKey(ExaminationId id, const store::ExaminationKey& key) {
    auto opened = key.opened;
    if (opened.isEmpty()) {
        SL_TRY(const auto under, reviewKey());
        SL_TRY(opened, evidence::decrypt(under, key.wrapped, placeOf(id, "key")));
    }
    return Sha256::of(opened) == key.hash ? Result<QByteArray>(opened) : unreadable(id);
}

Result<Sha256> Examinations::put(ExaminationId id, const QByteArray& key, const QJsonObject& content) {
    const auto json = filledUp(QJsonDocument(content).toJson(QJsonDocument::Compact));
    SL_TRY(const auto encrypted, evidence::encrypt(key, json, placeOf(id, "work")));
    SL_CHECK(store::EncryptedWorkRepository(m_database).append(id, encrypted));
    return Sha256::of(encrypted);
}

Status Examinations::save(const workspace::Change& change, ExaminationId id, const QByteArray& key,
                          const QJsonObject& content) {
    SL_TRY(const auto hash, put(id, key, content));
    return change.audit(m_user, AuditAction::ExaminationSaved, QString::number(id.value),
                        {{u"encryptedSha256"_s, hash.hex()}});
}

} // namespace sl::casework
