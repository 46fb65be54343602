// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/caseregistry.h"

#include "engine/core/files/durablefile.h"
#include "engine/core/plainline.h"
#include "engine/store/case/caserepository.h"
#include "engine/store/case/reportrepository.h"
#include "engine/store/connection/metarepository.h"
#include "engine/store/connection/migrator.h"
#include "engine/store/workspace/policyrepository.h"
#include "engine/store/workspace/searchprogressrepository.h"
#include "engine/workspace/queueservice.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace sl::workspace {
namespace {

using evidence::AuditAction;
constexpr auto kUnfinished = ".new-"; ///< prefix of folders in the making
constexpr qsizetype kLongestName = 200;

QJsonObject describe(const CaseRecord& record) {
    return {{u"title"_s, record.title},
            {u"offenceType"_s, record.offenceType},
            {u"legalBasis"_s, record.legalBasis},
            {u"requester"_s, record.requester},
            {u"purpose"_s, record.purpose}};
}

CaseRecord trimmed(CaseRecord record) {
    for (auto* field : {&record.number, &record.title, &record.offenceType, &record.legalBasis,
                        &record.requester, &record.purpose})
        *field = field->trimmed();
    return record;
}

/// With the head of the case's log.
QJsonObject describe(const CaseRecord& record, const LogHead& log) {
    auto details = describe(record);
    details.insert(u"log"_s, toJson(log));
    return details;
}

/// Shows whose case it is: the workspace's authority, and the head of the case's log.
QJsonObject describe(const WorkspaceCore& core, const LogHead& log) {
    auto details = toJson(log);
    details.insert(u"authoritySha256"_s, Sha256::of(core.authorityCertificate()).hex());
    return details;
}

Status writeCase(Change& change, const Actor& actor, const CaseRecord& record, const WorkspaceCore& core,
                 const LogHead& workspaceLog) {
    store::MetaRepository meta(change.database());
    SL_CHECK(meta.setAgency(core.agency()));
    SL_CHECK(meta.setAuthorityCertificate(core.authorityCertificate()));
    SL_CHECK(store::CaseRepository(change.database()).insert(record));
    auto details = describe(record);
    details.insert(u"workspace"_s, describe(core, workspaceLog));
    return change.auditSigned(actor, AuditAction::CaseCreated, record.number, details);
}

} // namespace

QString caseDatabaseIn(const QString& folder) {
    return folder + u"/case.sqlite"_s;
}

Result<std::unique_ptr<store::Database>> openCaseForReading(const QString& folder) {
    store::OpenOptions options;
    options.mode = store::OpenMode::ReadOnly;
    return store::Database::open(caseDatabaseIn(folder), options);
}

Result<std::unique_ptr<store::Database>> upToDate(std::unique_ptr<store::Database> opened,
                                                  const QString& number, const Clock& clock) {
    SL_TRY(const auto migrator, store::Migrator::load(store::caseSchema()));
    SL_TRY(const auto version, opened->integer(u"PRAGMA user_version"_s));
    if (version >= migrator.newest())
        return opened;
    const QFileInfo file(opened->file());
    if (!store::canBeWritten(file.filePath()))
        return fail(ErrorCode::SchemaTooOld, number, u"schema %1"_s.arg(version));
    opened.reset();
    SL_TRY(const auto lock, FolderLock::take(file.path(), number, ForeignLock::TakeOver));
    {
        SL_TRY(const auto database, store::openDatabase(file.filePath(), store::caseSchema()));
        SL_CHECK(signEarlierRows(*database, clock));
    }
    return openCaseForReading(file.path());
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
        return fail(ErrorCode::InvalidArgument, QString::fromLatin1(field), u"empty"_s);
    };
    if (record.number.isEmpty())
        return missing("number");
    for (const auto& [field, text] :
         {std::pair{"number", record.number}, std::pair{"title", record.title},
          std::pair{"offenceType", record.offenceType}, std::pair{"legalBasis", record.legalBasis},
          std::pair{"requester", record.requester}, std::pair{"purpose", record.purpose}}) {
        SL_CHECK(checkPlainLine(text, QString::fromLatin1(field)));
    }
    if (policy.requireOffenceType && record.offenceType.isEmpty())
        return missing("offenceType");
    if (policy.requireLegalBasis && record.legalBasis.isEmpty())
        return missing("legalBasis");
    if (policy.requireRequester && record.requester.isEmpty())
        return missing("requester");
    const bool listed = policy.offenceTypes.isEmpty() || policy.offenceTypes.contains(record.offenceType);
    if (!record.offenceType.isEmpty() && !listed)
        return fail(ErrorCode::InvalidArgument, u"offenceType"_s,
                    u"the policy allows: "_s + policy.offenceTypes.join(u", "_s));
    return {};
}

Result<LogHead> CaseRegistry::makeFolder(const Actor& actor, const CaseRecord& record,
                                         const QString& folder) {
    SL_TRY(const auto workspaceLog, m_core.read(headOf));
    SL_CHECK(sl::makeFolder(m_core.casesFolder()));
    const auto unfinished = m_core.casesFolder() + QLatin1Char('/') + QString::fromLatin1(kUnfinished) +
                            QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!QDir().mkdir(unfinished))
        return fail(ErrorCode::WriteFailed, unfinished, u"the folder cannot be made"_s);
    Status made;
    Result<LogHead> head;
    {
        auto database = store::openDatabase(caseDatabaseIn(unfinished), store::caseSchema());
        auto task = [&](Change& change) { return writeCase(change, actor, record, m_core, workspaceLog); };
        made = database ? change(**database, m_core.clock(), task) : fail(database);
        if (made)
            head = headOf(**database);
    }
    if (made && !QDir().rename(unfinished, folder))
        made = QDir(folder).exists() ? fail(ErrorCode::AlreadyExists, record.number)
                                     : fail(ErrorCode::WriteFailed, folder);
    if (made)
        return head;
    QDir(unfinished).removeRecursively();
    return fail(made);
}

Result<CaseRecord> CaseRegistry::create(const Actor& actor, const CaseRecord& request) {
    SL_TRY(const auto policy, m_core.read([](store::Database& database) {
        return store::PolicyRepository(database).current();
    }));
    auto record = trimmed(request);
    SL_CHECK(checkFields(record, policy));
    record.createdBy = actor.login();
    record.createdAt = m_core.clock().now();
    record.closedAt = {};
    const auto folder = folderName(record.number);
    const auto path = m_core.casesFolder() + QLatin1Char('/') + folder;
    SL_TRY(const auto made, makeFolder(actor, record, path));
    const auto registered = m_core.write([&](Change& change) -> Result<CaseRecord> {
        SL_CHECK(syncFolder(m_core.casesFolder())); // no row of a folder that a loss of power takes away
        SL_CHECK(store::CaseRegistryRepository(change.database()).insert(record, folder));
        SL_CHECK(
            change.auditSigned(actor, AuditAction::CaseRegistered, record.number, describe(record, made)));
        return record;
    });
    if (!registered)
        QDir(path).removeRecursively(); // or the next opening would adopt what was said to have failed
    return registered;
}

Result<QList<CaseRegistry::Entry>> CaseRegistry::registered() {
    return m_core.read(
        [](store::Database& database) { return store::CaseRegistryRepository(database).all(); });
}

Result<QList<CaseSummary>> CaseRegistry::list(const Actor& reader, bool areOutcomesTold) {
    SL_TRY(const auto entries, registered());
    SL_TRY(const auto searches, m_core.read([](store::Database& database) {
        return store::SearchProgressRepository(database).all();
    }));
    QHash<QString, QList<SearchProgress>> byCase;
    for (auto search : searches) {
        if (!areOutcomesTold)
            search.outcome.reset();
        if (search.examiner != reader.login() && !areExaminersTold(reader))
            search.examiner.clear();
        byCase[search.caseNumber].append(search);
    }
    QList<CaseSummary> summaries;
    for (const auto& entry : entries) {
        summaries.append(entry.summary);
        summaries.last().searches = byCase.value(entry.summary.record.number);
    }
    return summaries;
}

Result<QString> CaseRegistry::folderOf(const QString& number) {
    const auto entry = m_core.read([&](store::Database& database) {
        return store::CaseRegistryRepository(database).find(number.trimmed());
    });
    if (!entry)
        return fail(entry.error().code, number, entry.error().detail);
    return m_core.casesFolder() + QLatin1Char('/') + entry->folder;
}

Result<QString> CaseRegistry::caseOfReport(const Sha256& file) {
    SL_TRY(const auto entries, registered());
    for (const auto& entry : entries) {
        const auto database = openCaseForReading(m_core.casesFolder() + QLatin1Char('/') + entry.folder);
        if (!database)
            continue; // a case that is missing or damaged does not hide the others' reports
        SL_TRY(const auto holds, store::ReportRepository(**database).holds(file));
        if (holds)
            return entry.summary.record.number;
    }
    return fail(ErrorCode::NotFound, file.hex(), u"no case of this workspace has this report"_s);
}

Status CaseRegistry::adopt(const QString& folder) {
    const auto path = m_core.casesFolder() + QLatin1Char('/') + folder;
    SL_TRY(auto database, store::openDatabase(caseDatabaseIn(path), store::caseSchema()));
    SL_CHECK(signEarlierRows(*database, m_core.clock()));
    SL_TRY(const auto record, store::CaseRepository(*database).find());
    SL_TRY(const auto head, headOf(*database));
    return m_core.write([&](Change& change) -> Status {
        SL_CHECK(store::CaseRegistryRepository(change.database()).insert(record, folder));
        auto details = describe(record, head);
        details.insert(u"foundInFolder"_s, folder);
        return change.auditSystem(AuditAction::CaseRegistered, record.number, details);
    });
}

Status CaseRegistry::adoptStrays() {
    SL_TRY(const auto entries, registered());
    QSet<QString> known;
    for (const auto& entry : entries)
        known.insert(entry.folder);
    const QDir cases(m_core.casesFolder());
    for (const auto& folder : cases.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (folder.startsWith(QLatin1String(kUnfinished))) {
            QDir(cases.filePath(folder)).removeRecursively();
            continue;
        }
        if (known.contains(folder) || !QFile::exists(caseDatabaseIn(cases.filePath(folder))))
            continue;
        // A damaged stray is not in the list and stays where it is; it must not prevent the workspace from
        // opening.
        if (const auto adopted = adopt(folder); !adopted)
            qWarning("case folder %s is not taken into the list: %s", qUtf8Printable(folder),
                     qUtf8Printable(adopted.error().toString()));
    }
    return {};
}

} // namespace sl::workspace
