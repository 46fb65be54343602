// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/checklist/storedchecklist.h"

#include "engine/core/recordjson.h"

#include <QJsonDocument>

namespace sl::widgets {

QByteArray storedChecklist(const ChecklistRecord& checklist) {
    return QJsonDocument(contentJson(checklist)).toJson(QJsonDocument::Compact);
}

std::optional<ChecklistRecord> restoredChecklist(const QByteArray& stored, ExaminationId examination,
                                                 CandidateId candidate) {
    return checklistFrom(QJsonDocument::fromJson(stored).object(), examination, candidate);
}

} // namespace sl::widgets
