// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/report/internal/reportdelivery.h"

#include "engine/casework/audit/auditservice.h"
#include "engine/casework/casecore.h"
#include "engine/core/files/durablefile.h"
#include "engine/core/files/exporttarget.h"
#include "engine/core/literals.h"
#include "engine/store/connection/auditrepository.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <tuple>

namespace sl::casework {
namespace {

/// Null where there is no file.
Result<Sha256> hashOf(const QString& file) {
    return QFileInfo::exists(file) ? Sha256::ofFile(file) : Sha256();
}

/// Removes the file of a stopped QSaveFile: the report's beginning, under a temporary name beside the place.
void removeUnfinished(const QFileInfo& place, const QByteArray& pdf) {
    const QDir folder(place.path());
    for (const auto& name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (!name.startsWith(place.fileName() + QLatin1Char('.')) ||
            name.size() != place.fileName().size() + 7)
            continue;
        QFile unfinished(folder.filePath(name));
        if (unfinished.size() <= pdf.size() && unfinished.open(QIODevice::ReadOnly) &&
            pdf.startsWith(unfinished.readAll()))
            unfinished.remove();
    }
}

} // namespace

Result<store::Delivery> ReportDelivery::to(const QString& file) {
    QSaveFile trial(file); // removed at the end
    if (!trial.open(QIODevice::WriteOnly))
        return fail(ErrorCode::WriteFailed, file, trial.errorString());
    SL_TRY(const auto replaces, hashOf(file));
    return store::Delivery{0, {}, QFileInfo(file).absoluteFilePath(), replaces};
}

Status ReportDelivery::finish(const store::Delivery& delivery, const QByteArray& pdf) {
    const auto written = saveFile(delivery.file, pdf);
    const auto closed = written ? forget(delivery) : close(delivery, written);
    std::ignore = closed; // what stays noted is found in its place, or told, when the case is next opened
    return written;
}

void ReportDelivery::describe(const store::Delivery& delivery, QJsonObject& details) {
    details.insert(u"place"_s, delivery.file);
    if (!delivery.replaces.isNull())
        details.insert(u"replaces"_s, delivery.replaces.hex());
}

Status ReportDelivery::resume(const workspace::Actor& actor) {
    SL_TRY(const auto deliveries, m_core.read([](store::Database& database) {
        return store::ReportRepository(database).deliveries();
    }));
    for (const auto& delivery : deliveries) {
        SL_TRY(const auto report, m_core.read([&](store::Database& database) {
            return store::ReportRepository(database).find(delivery.report);
        }));
        if (report.signedBy == actor.login())
            SL_CHECK(close(delivery, place(delivery, report)));
    }
    return {};
}

/// Rows of deliveries are not signed: with write access to the database, any place could be named.
Status ReportDelivery::requireSigned(const store::Delivery& delivery, const ReportRecord& report) {
    SL_CHECK(AuditService(m_core.workspace()).requireIntact(m_core.record().number));
    const auto action = report.follows.isValid() ? evidence::AuditAction::ReportSigned
                                                 : evidence::AuditAction::ReportExported;
    SL_TRY(const auto entry, m_core.read([&](store::Database& database) {
        return store::AuditRepository(database).last(evidence::auditActionName(action), report.sha256.hex());
    }));
    QJsonObject said;
    describe(delivery, said);
    const auto as = [&](const QString& key) { return entry && entry->details.value(key) == said.value(key); };
    return as(u"place"_s) && as(u"replaces"_s)
               ? Status()
               : fail(ErrorCode::RecordAltered, u"deliveries"_s, u"not as the report's entry says"_s);
}

Status ReportDelivery::place(const store::Delivery& delivery, const ReportRecord& report) {
    SL_CHECK(requireSigned(delivery, report));
    SL_CHECK(checkExportTarget(delivery.file, {m_core.workspace().folder(), m_core.folder()}));
    SL_TRY(const auto pdf, m_core.reports().read(report.sha256));
    removeUnfinished(QFileInfo(delivery.file), pdf);
    SL_TRY(const auto present, hashOf(delivery.file));
    if (present == report.sha256)
        return syncFolder(QFileInfo(delivery.file).canonicalPath()); // its name may not be durable yet
    if (!present.isNull() && present != delivery.replaces)
        return fail(ErrorCode::AlreadyExists, delivery.file);
    return saveFile(delivery.file, pdf);
}

Status ReportDelivery::forget(const store::Delivery& delivery) {
    return m_core.write([&](workspace::Change& change) {
        return store::ReportRepository(change.database()).removeDelivery(delivery.id);
    });
}

/// Forgets it, and records its result in the log.
Status ReportDelivery::close(const store::Delivery& delivery, const Status& placed) {
    return m_core.write([&](workspace::Change& change) -> Status {
        SL_CHECK(store::ReportRepository(change.database()).removeDelivery(delivery.id));
        QJsonObject details{{u"report"_s, delivery.report.value}, {u"delivered"_s, placed.has_value()}};
        if (!placed)
            details.insert(u"problem"_s, placed.error().toString());
        return change.auditSystem(evidence::AuditAction::DeliveryEnded, delivery.file, details);
    });
}

} // namespace sl::casework
