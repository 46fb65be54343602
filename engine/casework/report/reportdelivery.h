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

/// Puts reports where somebody asked for them. The transaction that records a report notes where it goes;
/// what a stopped program left out is made up for from the sealed copy when the case is next opened.
/// Blocking: called on a worker thread.
class ReportDelivery {
public:
    explicit ReportDelivery(CaseCore& core) : m_core(core) {}

    /// Where a report goes, and what it replaces there. Nothing is written yet: no signed file goes
    /// unrecorded. Errors: FileUnreadable, WriteFailed.
    [[nodiscard]] static Result<store::Delivery> to(const QString& file);
    /// Writes the recorded report into its place. Errors: WriteFailed (told in the log too).
    [[nodiscard]] Status finish(const store::Delivery& delivery, const QByteArray& pdf);
    /// For the signed entry that records the report: where it goes, and what it replaces there.
    static void describe(const store::Delivery& delivery, QJsonObject& details);
    /// Finishes what was left out of this person's reports, for the opening of the case; another's place lies
    /// on another's computer. A delivery that is not as its signed entry says, a file that cannot be written,
    /// or whose place holds something else by now, is dropped; the log tells either. Errors: those of the
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
