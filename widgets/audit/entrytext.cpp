// SPDX-License-Identifier: Apache-2.0
#include "widgets/audit/entrytext.h"

#include "engine/core/clock.h"
#include "engine/session/workspace.h"
#include "widgets/text/actiontext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringList>

namespace sl::widgets {
namespace {

struct EntryText {
    Q_DECLARE_TR_FUNCTIONS(sl::widgets::EntryText)
public:
    static QString of(const AuditRecord& entry) {
        if (entry.action == session::kReviewWithheld)
            return auditActionText(entry.action);
        QStringList lines{tr("Entry:     %1").arg(entry.sequence),
                          tr("Time:      %1").arg(toIsoUtc(entry.at)),
                          tr("Who:       %1").arg(auditActorText(entry.actor)),
                          tr("What:      %1 (%2)").arg(auditActionText(entry.action), entry.action),
                          tr("About:     %1").arg(entry.subject),
                          tr("Previous:  %1").arg(entry.previous.hex()),
                          tr("SHA-256:   %1").arg(entry.hash.hex())};
        if (!entry.signature.isEmpty())
            lines.append(tr("Signature: %1").arg(QString::fromLatin1(entry.signature.toHex())));
        if (!entry.details.isEmpty()) {
            lines.append(tr("Details:"));
            lines.append(
                QString::fromUtf8(QJsonDocument(entry.details).toJson(QJsonDocument::Indented)).trimmed());
        }
        return lines.join(QLatin1Char('\n'));
    }
};

} // namespace

QString entryText(const AuditRecord& entry) {
    return EntryText::of(entry);
}

} // namespace sl::widgets
