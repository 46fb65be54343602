// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/reviewrecord.h"
#include "engine/core/result.h"
#include "engine/store/case/reportrepository.h"
#include "engine/workspace/users/actor.h"

#include <QByteArray>
#include <QJsonObject>

namespace sl::casework {

class CaseCore;

/// Writes reports to the place that the user chose. The transaction that records a report notes that place;
/// a delivery that was interrupted is completed from the sealed copy when the case is next opened.
/// Blocking: called on a worker thread.
class ReportDelivery {
public:
    explicit ReportDelivery(CaseCore& core) : m_core(core) {}

    /// The place of a report, and the file that it replaces there. Writes nothing yet: every signed file is
    /// recorded first. Errors: FileUnreadable, WriteFailed.
    [[nodiscard]] static Result<store::Delivery> to(const QString& file);
    /// Writes the recorded report into its place; it is durable before its note is gone. Errors: DiskFull,
    /// WriteFailed (told in the log too).
    [[nodiscard]] Status finish(const store::Delivery& delivery, const QByteArray& pdf);
    /// For the signed entry that records the report: its place, and the file that it replaces there.
    static void describe(const store::Delivery& delivery, QJsonObject& details);
    /// Completes interrupted deliveries of this person's reports when the case opens; those of others belong
    /// to others' computers. A delivery that differs from its signed entry, whose file cannot be written, or
    /// whose place holds another file by now, is dropped; the log tells each case. Errors: those of the
    /// database.
    [[nodiscard]] Status resume(const workspace::Actor& actor);

private:
    [[nodiscard]] Status requireSigned(const store::Delivery& delivery, const ReportRecord& report);
    [[nodiscard]] Status place(const store::Delivery& delivery, const ReportRecord& report);
    [[nodiscard]] Status forget(const store::Delivery& delivery);
    [[nodiscard]] Status close(const store::Delivery& delivery, const Status& placed);
    CaseCore& m_core;
};

} // namespace sl::casework
