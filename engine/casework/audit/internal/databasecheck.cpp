// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/audit/internal/databasecheck.h"

#include "engine/store/connection/auditrepository.h"
#include "engine/store/rows/rowsources.h"

namespace sl::casework {
namespace {

QString subjectOf(const store::AlteredRow& row) {
    const QString field = row.field.isEmpty() ? row.table : row.table + QLatin1Char('.') + row.field;
    return row.row.isEmpty() ? field : field + u" [%1]"_s.arg(row.row);
}

QString detailOf(store::AlteredRow::Kind kind) {
    switch (kind) {
    case store::AlteredRow::Kind::Altered:
        return u"its content is not what an entry signed"_s;
    case store::AlteredRow::Kind::Unsourced:
        return u"no entry answers for it"_s;
    case store::AlteredRow::Kind::Missing:
        return u"it is gone, and no entry says so"_s;
    case store::AlteredRow::Kind::Kept:
        return u"an entry says that it is gone"_s;
    }
    return {};
}

/// An empty message: nothing is wrong.
QString faultOfBeginning(const LogOrigin& origin, const AuditRecord& first) {
    if (first.action != evidence::auditActionName(origin.begins))
        return u"it begins with %1"_s.arg(first.action);
    const bool isCase = origin.begins == evidence::AuditAction::CaseCreated;
    if (isCase && first.subject != origin.scope)
        return u"it is the log of %1"_s.arg(first.subject);
    const auto by = isCase ? first.details.value(u"workspace"_s).toObject() : first.details;
    const auto authority = by.value(u"authoritySha256"_s).toString();
    if (authority.isEmpty() && isCase && first.rows.isNull())
        return {}; // of an earlier version, which did not write it
    return authority == Sha256::of(origin.authority).hex() ? QString() : u"it is another workspace's"_s;
}

Status checkBeginning(const LogOrigin& origin, store::Database& database, AuditVerdict& verdict) {
    SL_TRY(const auto first, store::AuditRepository(database).range(1, 1));
    const auto fault = first.isEmpty() ? u"the log is empty"_s : faultOfBeginning(origin, first.first());
    if (fault.isEmpty())
        return {};
    verdict.intact = false;
    verdict.firstBad = 1;
    verdict.problem = {ErrorCode::AuditBroken, u"1"_s, fault};
    return {};
}

/// The records of a database whose log is intact.
Status checkRecords(store::Database& database, AuditVerdict& verdict, const CancelToken& cancel) {
    store::RowSources sources(database);
    // an earlier version's, not opened since: its log answers for itself alone
    SL_TRY(const bool areKept, sources.areKept());
    if (!areKept)
        return {};
    SL_TRY(const bool areMissing, sources.areMissing());
    if (areMissing)
        return {};
    SL_TRY(const auto predate, store::AuditRepository(database).last(
                                   evidence::auditActionName(evidence::AuditAction::RecordsPredate), {}));
    if (predate) {
        SL_TRY(verdict.predating, sources.countCurrent(predate->sequence));
    }
    SL_TRY(const auto altered, sources.firstAltered(cancel));
    if (altered) {
        verdict.intact = false;
        verdict.problem = {ErrorCode::RecordAltered, subjectOf(*altered), detailOf(altered->kind)};
    }
    return {};
}

} // namespace

AuditVerdict unchecked(const QString& scope, const Error& why) {
    AuditVerdict verdict;
    verdict.scope = scope;
    verdict.intact = false;
    verdict.isChecked = false;
    verdict.problem = why;
    return verdict;
}

AuditVerdict checkDatabase(const LogOrigin& origin, store::Database& database,
                           const evidence::SignerCertificates& certificates, const CancelToken& cancel) {
    const QString& scope = origin.scope;
    const auto check = evidence::verifyAuditLog(database, certificates);
    if (!check)
        return unchecked(scope, check.error());
    AuditVerdict verdict;
    verdict.scope = scope;
    verdict.intact = check->isIntact();
    verdict.entries = check->entries;
    verdict.head = check->head;
    verdict.firstBad = check->firstBad;
    verdict.problem = check->problem;
    if (!verdict.intact)
        return verdict;
    if (const auto read = checkBeginning(origin, database, verdict); !read)
        return unchecked(scope, read.error());
    if (!verdict.intact)
        return verdict;
    if (const auto read = checkRecords(database, verdict, cancel); !read)
        return unchecked(scope, read.error());
    return verdict;
}

} // namespace sl::casework
