// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/loghead.h"

#include "engine/store/connection/auditrepository.h"

namespace sl::workspace {
namespace {

const QString kEntries = u"entries"_s;
const QString kHead = u"head"_s;

} // namespace

Result<LogHead> headOf(store::Database& log) {
    SL_TRY(const auto last, store::AuditRepository(log).last());
    return last ? LogHead{last->sequence, last->hash} : LogHead{};
}

Result<bool> holds(store::Database& log, const LogHead& head) {
    SL_TRY(const auto found, store::AuditRepository(log).range(head.entries, 1));
    return !found.isEmpty() && found.first().sequence == head.entries && found.first().hash == head.hash;
}

QJsonObject toJson(const LogHead& head) {
    return {{kEntries, head.entries}, {kHead, head.hash.hex()}};
}

LogHead logHeadFrom(const QJsonObject& json) {
    const auto hash = Sha256::fromHex(json.value(kHead).toString());
    return {json.value(kEntries).toInteger(), hash ? *hash : Sha256()};
}

} // namespace sl::workspace
