// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/audit/auditservice.h"

#include "engine/casework/review/independence.h"
#include "engine/store/connection/auditrepository.h"
#include "engine/workspace/caseregistry.h"
#include "engine/workspace/users/passwordservice.h"

#include <QJsonArray>

#include <algorithm>

namespace sl::casework {
namespace {

AuditVerdict verdictOf(const QString& scope, const Result<evidence::AuditCheck>& check) {
    AuditVerdict verdict;
    verdict.scope = scope;
    if (!check) {
        verdict.intact = false;
        verdict.problem = check.error();
        return verdict;
    }
    verdict.intact = check->isIntact();
    verdict.entries = check->entries;
    verdict.head = check->head;
    verdict.firstBad = check->firstBad;
    verdict.problem = check->problem;
    return verdict;
}

} // namespace

Result<QList<AuditRecord>> AuditService::entries(const AuditQuery& query,
                                                 const std::optional<workspace::Actor>& actor) {
    const auto read = [query](store::Database& database) {
        return store::AuditRepository(database).query(query.text, query.offset, query.limit);
    };
    if (query.caseNumber.isEmpty())
        return m_core.reader().run(read).result();
    SL_TRY(const auto folder, workspace::CaseRegistry(m_core).folderOf(query.caseNumber));
    SL_TRY(auto database, workspace::openCaseForReading(folder));
    auto entries = read(*database);
    SL_TRY(const auto closed, isSomethingClosed(*database, actor ? &*actor : nullptr));
    for (qsizetype i = 0; entries && closed && i < entries->size(); ++i)
        (*entries)[i].details = {};
    return entries;
}

Result<evidence::SignerCertificates> AuditService::certificates() {
    SL_TRY(const auto known, workspace::PasswordService(m_core).certificates());
    evidence::SignerCertificates byLogin;
    for (const auto& certificate : known)
        byLogin.insert(certificate.login, {certificate.certificate, certificate.until});
    return byLogin;
}

AuditVerdict AuditService::verifyCase(const CaseRecord& record, const QString& folder,
                                      const evidence::SignerCertificates& certificates) {
    auto database = workspace::openCaseForReading(m_core.casesFolder() + QLatin1Char('/') + folder);
    if (!database)
        return verdictOf(record.number, fail(database));
    return verdictOf(record.number, evidence::verifyAuditLog(**database, certificates));
}

Result<QList<AuditVerdict>> AuditService::verify() {
    SL_TRY(const auto keys, certificates());
    QList<AuditVerdict> verdicts;
    verdicts.append(verdictOf(u"workspace"_s, m_core.reader()
                                                  .run([&](store::Database& database) {
                                                      return evidence::verifyAuditLog(database, keys);
                                                  })
                                                  .result()));
    SL_TRY(auto cases, workspace::CaseRegistry(m_core).registered());
    std::sort(cases.begin(), cases.end(), [](const auto& left, const auto& right) {
        return left.summary.record.number < right.summary.record.number;
    });
    for (const auto& entry : cases)
        verdicts.append(verifyCase(entry.summary.record, entry.folder, keys));
    return verdicts;
}

void AuditService::recordVerification(const workspace::Actor& actor, const QList<AuditVerdict>& verdicts) {
    const auto& own = verdicts.first();
    if (!own.intact)
        return;
    QStringList broken;
    for (const auto& verdict : verdicts)
        if (!verdict.intact)
            broken.append(verdict.scope);
    const QJsonObject found{{u"logs"_s, verdicts.size()},
                            {u"notIntact"_s, QJsonArray::fromStringList(broken)},
                            {u"entries"_s, own.entries},
                            {u"head"_s, own.head.hex()}};
    const auto recorded = m_core.writer()
                              .write([&](workspace::Change& change) {
                                  return change.auditSigned(actor, evidence::AuditAction::AuditVerified,
                                                            m_core.agency(), found);
                              })
                              .result();
    if (!recorded)
        qWarning("the check of the audit logs is not recorded: %s",
                 qUtf8Printable(recorded.error().toString()));
}

} // namespace sl::casework
