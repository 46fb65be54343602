// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/comparison/drafts.h"

#include "engine/core/canonicaljson.h"
#include "engine/core/records/adjustment.h"
#include "widgets/controls/place/casekey.h"
#include "widgets/review/checklist/storedchecklist.h"

#include <QJsonDocument>
#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {
const QString kNotComparable = u"n"_s;
} // namespace

bool Draft::operator==(const Draft& other) const {
    return m_item == other.m_item && answer == other.answer && grounds.trimmed() == other.grounds.trimmed() &&
           std::is_permutation(adjusted.begin(), adjusted.end(), other.adjusted.begin(), other.adjusted.end(),
                               areAlike);
}

Drafts::Drafts(QSettings& settings, const QString& workspaceFolder, const QString& login,
               const CaseRecord& caseRecord)
    : m_settings(settings)
    , m_login(login)
    , m_group(u"drafts/"_s + caseKey(workspaceFolder, login, caseRecord)) {}

QString Drafts::group(ExaminationId examination) const {
    return m_group + u'/' + QString::number(examination.value);
}

QString Drafts::draftKey(ItemId item) const {
    return group(item.examination) + u'/' + QString::number(item.candidate.value);
}

QString Drafts::seenKey(ItemId item) const {
    return group(item.examination) + u"/seen/"_s + QString::number(item.candidate.value);
}

Draft Drafts::find(ItemId item) const {
    const QStringList stored = m_settings.value(draftKey(item)).toStringList();
    Draft draft(item);
    draft.grounds = stored.value(1);
    draft.adjusted = adjustedPicturesFromJson(QJsonDocument::fromJson(stored.value(2).toUtf8()).array());
    if (stored.value(0) == kNotComparable)
        draft.answer = Answer::notComparable();
    else if (!stored.value(0).isEmpty())
        draft.answer = Answer::onScale(stored.value(0).toInt());
    return draft;
}

void Drafts::keep(const Draft& draft) {
    if (draft.isEmpty())
        return forget(draft.item());
    QString answer;
    if (draft.answer)
        answer = draft.answer->isComparable() ? QString::number(draft.answer->step()) : kNotComparable;
    const QString adjusted = QString::fromUtf8(canonicalJson(toJson(draft.adjusted)));
    m_settings.setValue(draftKey(draft.item()), QStringList{answer, draft.grounds, adjusted});
}

void Drafts::forget(ItemId item) {
    m_settings.remove(draftKey(item));
}

QString Drafts::checklistsGroup(ExaminationId examination) const {
    return group(examination) + u"/checklists"_s;
}

void Drafts::keepChecklist(const ChecklistRecord& changed) {
    m_settings.setValue(checklistsGroup(changed.examination) + u'/' +
                            QString::number(changed.candidate.value),
                        storedChecklist(changed));
}

void Drafts::forgetChecklist(ExaminationId examination, CandidateId candidate) {
    m_settings.remove(checklistsGroup(examination) + u'/' + QString::number(candidate.value));
}

QList<ChecklistRecord> Drafts::checklists(ExaminationId examination) const {
    QList<ChecklistRecord> all;
    m_settings.beginGroup(checklistsGroup(examination));
    for (const QString& key : m_settings.childKeys()) {
        bool isNumber = false;
        const CandidateId candidate{key.toLongLong(&isNumber)};
        const auto read = restoredChecklist(m_settings.value(key).toByteArray(), examination, candidate);
        if (isNumber && read)
            all.append(*read);
    }
    m_settings.endGroup();
    return all;
}

void Drafts::setSeen(ItemId item) {
    m_settings.setValue(seenKey(item), true);
}

bool Drafts::wasSeen(ItemId item) const {
    return m_settings.value(seenKey(item)).toBool();
}

bool Drafts::counts(const ExaminationRecord& examination, CandidateId candidate) const {
    if (examination.isSubmitted() || examination.examiner != m_login || wasSeen({examination.id, candidate}))
        return true;
    return std::any_of(examination.answers.begin(), examination.answers.end(), [&](const auto& answer) {
        return answer.candidate == candidate && answer.triage && answer.triage->facePixels >= kTriagePixels;
    });
}

QList<ExaminationRecord> Drafts::counted(QList<ExaminationRecord> examinations) const {
    for (ExaminationRecord& examination : examinations)
        examination.answers.removeIf(
            [&](const AnswerRecord& answer) { return !counts(examination, answer.candidate); });
    return examinations;
}

void Drafts::forgetAll(ExaminationId examination) {
    m_settings.remove(group(examination));
}

} // namespace sl::widgets
