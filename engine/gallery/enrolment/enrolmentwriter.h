// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/gallery/enrolment/enrolrun.h"
#include "engine/gallery/enrolment/portraitmaker.h"
#include "engine/workspace/change.h"

#include <functional>

namespace sl::gallery {

/// Portraits and problems that were prepared and are to be committed together.
struct EnrolBatch {
    QList<PreparedPortrait> portraits;
    QList<EnrolProblem> problems;
    QList<EnrolProblem> notes;

    [[nodiscard]] qsizetype size() const { return portraits.size() + problems.size() + notes.size(); }
};

/// Faults of the machine end a run; faults of a file are a row of their own.
[[nodiscard]] bool endsTheRun(ErrorCode code);

/// Puts batches of one run into the workspace: the pictures sealed, then records and audit entry in one
/// transaction. Blocking; one thread at a time.
class EnrolmentWriter {
public:
    /// `by`: login for the audit log and the portraits; `pack`: identity of the one that makes the templates.
    EnrolmentWriter(workspace::WorkspaceCore& core, QString by, QString source, QString pack)
        : m_core(core)
        , m_by(std::move(by))
        , m_source(std::move(source))
        , m_pack(std::move(pack))
        , m_startedAt(core.clock().now()) {}

    [[nodiscard]] Status start(qsizetype files) const;
    /// The committed part. A picture that cannot be sealed becomes a problem. Errors: those that end the run.
    /// `also` is part of the transaction; it is left out when a portrait became a problem.
    [[nodiscard]] Result<EnrolSummary>
    write(EnrolBatch batch, const std::function<Status(workspace::Change&)>& also = {}) const;
    [[nodiscard]] Status end(const EnrolSummary& summary) const;

private:
    /// Of one batch, as committed.
    struct Added {
        int persons = 0;
        int personsFilled = 0;
        int alreadyThere = 0;
        QList<PreparedPortrait> portraits;
        QList<Sha256> refused;        ///< sealed, and then not taken
        QList<EnrolProblem> problems; ///< that the records already there bring about
        QList<EnrolProblem> notes;
    };
    [[nodiscard]] Status seal(EnrolBatch& batch) const;
    /// Destroys sealed files that no portrait is of.
    [[nodiscard]] Status unseal(const QList<Sha256>& files) const;
    [[nodiscard]] Result<Added> store(workspace::Change& change, const EnrolBatch& batch) const;
    [[nodiscard]] Status storePortrait(workspace::Change& change, const PreparedPortrait& portrait,
                                       Added& added) const;
    /// Of a person who is there already the record is kept, and filled where it is empty. Errors:
    /// PersonsConflict.
    [[nodiscard]] Result<std::optional<PersonId>>
    knownPerson(workspace::Change& change, const sources::PortraitToEnrol& from, Added& added) const;
    [[nodiscard]] Result<PersonId> personOf(workspace::Change& change, const sources::PortraitToEnrol& from,
                                            Added& added) const;
    [[nodiscard]] Status noteOtherUses(workspace::Change& change, const PreparedPortrait& portrait,
                                       PersonId person, Added& added) const;
    [[nodiscard]] Status audit(evidence::AuditAction action, const QJsonObject& details) const;

    workspace::WorkspaceCore& m_core;
    const QString m_by;
    const QString m_source;
    const QString m_pack;
    const QDateTime m_startedAt;
};

} // namespace sl::gallery
