// SPDX-License-Identifier: Apache-2.0
#include "engine/core/recordjson.h"

#include "engine/core/checklist.h"
#include "engine/core/literals.h"
#include "engine/core/personfilter.h"

#include <QJsonArray>

namespace sl {

QJsonObject rulesJson(const PolicyRecord& policy) {
    return {{u"version"_s, policy.version},
            {u"candidateListLength"_s, policy.candidateListLength},
            {u"secondExaminerFillers"_s, policy.secondExaminerFillers},
            {u"requireOffenceType"_s, policy.requireOffenceType},
            {u"requireLegalBasis"_s, policy.requireLegalBasis},
            {u"requireRequester"_s, policy.requireRequester},
            {u"offenceTypes"_s, QJsonArray::fromStringList(policy.offenceTypes)},
            {u"minimumInterEyePixels"_s, policy.minimumInterEyePixels},
            {u"retentionReviewMonths"_s, policy.retentionReviewMonths},
            {u"checklistRequired"_s, policy.checklistRequired},
            {u"probeFirst"_s, policy.probeFirst},
            {u"hideScores"_s, policy.hideScores}};
}

QJsonObject toJson(const PersonFilter& filter) {
    return {{u"sex"_s, filter.sex},
            {u"bornFrom"_s, filter.bornFrom},
            {u"bornTo"_s, filter.bornTo},
            {u"agency"_s, filter.agency},
            {u"keepsUnrecorded"_s, filter.keepsUnrecorded}};
}

QJsonObject contentJson(const ChecklistRecord& checklist) {
    QJsonArray lines, regions;
    for (const auto& line : checklist.lines)
        lines.append(toJson(line));
    for (const auto& region : checklist.regions)
        regions.append(toJson(region));
    return {{u"lines"_s, lines}, {u"regions"_s, regions}};
}

} // namespace sl
