// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/sha256.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace sl {

/// One line of an append-only log. hash = SHA-256(previous hash as hex, then canonical JSON of
/// {sequence, at, actor, action, subject, details}, and rows where there are any).
struct AuditRecord {
    qint64 sequence = 0; ///< from 1, no gaps
    QDateTime at;
    QString actor;   ///< login, "system", or "account:NAME@COMPUTER" where nobody had to log in
    QString action;  ///< dotted, closed list in engine/evidence/audit/auditaction.h: "case.created" …
    QString subject; ///< what it was done to: a case number, media hash, search id …
    QJsonObject details;
    Sha256 previous; ///< null for the first
    Sha256 hash;
    QByteArray signature; ///< of who was logged in; always of decisions: ECDSA P-256 over `hash`, DER
    Sha256 rows = {};     ///< over the lines of row_sources that it answers for; null: none
};

} // namespace sl
