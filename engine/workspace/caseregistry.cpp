// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/caseregistry.h"

#include "engine/core/plainline.h"
#include "engine/store/case/caserepository.h"
#include "engine/store/case/reportrepository.h"
#include "engine/store/connection/metarepository.h"
#include "engine/store/connection/migrator.h"
#include "engine/store/workspace/policyrepository.h"

#include <QDir>
#include <QSet>
#include <QUrl>
#include <QUuid>

namespace sl::workspace {
namespace {

using evidence::AuditAction;
constexpr auto kUnfinished = ".new-"; ///< prefix of folders in the making
constexpr qsizetype kLongestName = 200;

QJsonObject describe(const CaseRecord& record) {
    return {{QStringLiteral("title"), record.title},
            {QStringLiteral("offenceType"), record.offenceType},
            {QStringLiteral("legalBasis"), record.legalBasis},
            {QStringLiteral("requester"), record.requester},
            {QStringLiteral("purpose"), record.purpose}};
}

CaseRecord trimmed(CaseRecord record) {
    for (auto* field : {&record.number, &record.title, &record.offenceType, &record.legalBasis,
                        &record.requester, &record.purpose})
        *field = field->trimmed();
    return record;
}

Status writeCase(Change& change, const Actor& actor, const CaseRecord& record, const WorkspaceCore& core) {
    store::MetaRepository meta(change.database());
    if (const auto set = meta.setAgency(core.agency()); !set)
        return set;
    if (const auto set = meta.setAuthorityCertificate(core.authorityCertificate()); !set)
        return set;
    if (const auto inserted = store::CaseRepository(change.database()).insert(record); !inserted)
        return inserted;
    return change.auditSigned(actor, AuditAction::CaseCreated, record.number, describe(record));
}

} // namespace

QString caseDatabaseIn(const QString& folder) {
    return folder + QStringLiteral("/case.sqlite");
}

Result<std::unique_ptr<store::Database>> openCaseForReading(const QString& folder) {
    store::OpenOptions options;
    options.mode = store::OpenMode::ReadOnly;
    return store::Database::open(caseDatabaseIn(folder), options);
}

QString CaseRegistry::folderName(const QString& number) {
    QByteArray name = QUrl::toPercentEncoding(number, {}, "~");
    if (name.startsWith('.'))
        name.replace(0, 1, "%2E");
    if (name.size() > kLongestName)
        name = name.left(kLongestName - 70) + '~' + Sha256::of(number.toUtf8()).hex().toLatin1();
    return QString::fromLatin1(name);
}

Status CaseRegistry::checkFields(const CaseRecord& record, const PolicyRecord& policy) {
    const auto missing = [](const char* field) {
        return fail(ErrorCode::InvalidArgument, QString::fromLatin1(field), QStringLiteral("empty"));
    };
    if (record.number.isEmpty())
        return missing("number");
    for (const auto& [field, text] :
         {std::pair{"number", record.number}, std::pair{"title", record.title},
          std::pair{"offenceType", record.offenceType}, std::pair{"legalBasis", record.legalBasis},
          std::pair{"requester", record.requester}, std::pair{"purpose", record.purpose}}) {
        if (const auto plain = checkPlainLine(text, QString::fromLatin1(field)); !plain)
            return plain;
    }
    if (policy.requireOffenceType && record.offenceType.isEmpty())
        return missing("offenceType");
    if (policy.requireLegalBasis && record.legalBasis.isEmpty())
        return missing("legalBasis");
    if (policy.requireRequester && record.requester.isEmpty())
        return missing("requester");
    const bool listed = policy.offenceTypes.isEmpty() || policy.offenceTypes.contains(record.offenceType);
    if (!record.offenceType.isEmpty() && !listed)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("offenceType"),
                    QStringLiteral("the policy allows: ") + policy.offenceTypes.join(QStringLiteral(", ")));
    return {};
}

Status CaseRegistry::makeFolder(const Actor& actor, const CaseRecord& record, const QString& folder) {
    const auto unfinished = m_core.casesFolder() + QLatin1Char('/') + QString::fromLatin1(kUnfinished) +
                            QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!QDir().mkpath(unfinished))
        return fail(ErrorCode::WriteFailed, unfinished, QStringLiteral("the folder cannot be made"));
    Status made;
    {
        auto database = store::openDatabase(caseDatabaseIn(unfinished), store::caseSchema());
        auto task = [&](Change& change) { return writeCase(change, actor, record, m_core); };
        made = database ? change(**database, m_core.clock(), task) : fail(database);
    }
    if (made && !QDir().rename(unfinished, folder))
        made = QDir(folder).exists() ? fail(ErrorCode::AlreadyExists, record.number)
                                     : fail(ErrorCode::WriteFailed, folder);
    if (!made)
        QDir(unfinished).removeRecursively();
    return made;
}

Result<CaseRecord> CaseRegistry::create(const Actor& actor, const CaseRecord& request) {
    const auto policy =
        m_core.reader()
            .run([](store::Database& database) { return store::PolicyRepository(database).current(); })
            .result();
    if (!policy)
        return fail(policy);
    auto record = trimmed(request);
    if (const auto valid = checkFields(record, *policy); !valid)
        return fail(valid);
    record.createdBy = actor.login();
    record.createdAt = m_core.clock().now();
    record.closedAt = {};
    const auto folder = folderName(record.number);
    const auto made = makeFolder(actor, record, m_core.casesFolder() + QLatin1Char('/') + folder);
    if (!made)
        return fail(made);
    return m_core.writer()
        .write([&](Change& change) -> Result<CaseRecord> {
            const auto listed = store::CaseRegistryRepository(change.database()).insert(record, folder);
            if (!listed)
                return fail(listed);
            const auto audited =
                change.auditSigned(actor, AuditAction::CaseRegistered, record.number, describe(record));
            if (!audited)
                return fail(audited);
            return record;
        })
        .result();
}

Result<QList<CaseRegistry::Entry>> CaseRegistry::registered() {
    return m_core.reader()
        .run([](store::Database& database) { return store::CaseRegistryRepository(database).all(); })
        .result();
}

Result<QList<CaseSummary>> CaseRegistry::list() {
    const auto entries = registered();
    if (!entries)
        return fail(entries);
    QList<CaseSummary> summaries;
    for (const auto& entry : *entries)
        summaries.append(entry.summary);
    return summaries;
}

Result<QString> CaseRegistry::folderOf(const QString& number) {
    const auto entry = m_core.reader()
                           .run([&](store::Database& database) {
                               return store::CaseRegistryRepository(database).find(number.trimmed());
                           })
                           .result();
    if (!entry)
        return fail(entry.error().code, number, entry.error().detail);
    return m_core.casesFolder() + QLatin1Char('/') + entry->folder;
}

Result<QString> CaseRegistry::caseOfReport(const Sha256& file) {
    const auto entries = registered();
    if (!entries)
        return fail(entries);
    for (const auto& entry : *entries) {
        const auto database = openCaseForReading(m_core.casesFolder() + QLatin1Char('/') + entry.folder);
        if (!database)
            continue; // a case that is missing or damaged does not hide the others' reports
        const auto holds = store::ReportRepository(**database).holds(file);
        if (!holds)
            return fail(holds);
        if (*holds)
            return entry.summary.record.number;
    }
    return fail(ErrorCode::NotFound, file.hex(), QStringLiteral("no case of this workspace has this report"));
}

Status CaseRegistry::adopt(const QString& folder) {
    const auto path = m_core.casesFolder() + QLatin1Char('/') + folder;
    auto database = store::openDatabase(caseDatabaseIn(path), store::caseSchema());
    if (!database)
        return fail(database);
    const auto record = store::CaseRepository(**database).find();
    if (!record)
        return fail(record);
    return m_core.writer()
        .write([&](Change& change) -> Status {
            const auto listed = store::CaseRegistryRepository(change.database()).insert(*record, folder);
            if (!listed)
                return listed;
            auto details = describe(*record);
            details.insert(QStringLiteral("foundInFolder"), folder);
            return change.auditSystem(AuditAction::CaseRegistered, record->number, details);
        })
        .result();
}

Status CaseRegistry::adoptStrays() {
    const auto entries = registered();
    if (!entries)
        return fail(entries);
    QSet<QString> known;
    for (const auto& entry : *entries)
        known.insert(entry.folder);
    const QDir cases(m_core.casesFolder());
    for (const auto& folder : cases.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (folder.startsWith(QLatin1String(kUnfinished))) {
            QDir(cases.filePath(folder)).removeRecursively();
            continue;
        }
        if (known.contains(folder) || !QFile::exists(caseDatabaseIn(cases.filePath(folder))))
            continue;
        // A damaged stray is not in the list and stays where it is; it must not keep the workspace shut.
        if (const auto adopted = adopt(folder); !adopted)
            qWarning("case folder %s is not taken into the list: %s", qUtf8Printable(folder),
                     qUtf8Printable(adopted.error().toString()));
    }
    return {};
}

} // namespace sl::workspace
