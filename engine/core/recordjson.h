// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/checklistrecord.h"
#include "engine/core/records/policyrecord.h"

#include <QJsonObject>

namespace sl {

struct PersonFilter;

// Records in JSON, as signed entries of the audit log hold them: the names never change.

/// The rules without who set them and when.
[[nodiscard]] QJsonObject rulesJson(const PolicyRecord& policy);
[[nodiscard]] QJsonObject toJson(const PersonFilter& filter);
/// Lines and regions without what they belong to and when they were saved.
[[nodiscard]] QJsonObject contentJson(const ChecklistRecord& checklist);

} // namespace sl
