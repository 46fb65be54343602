// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/casesession.h"
#include "engine/session/internal/casecore.h"

namespace sl::session {

/// Searches of the gallery, each with a complete log entry (R-P6, R-P24). Blocking: called on a pool thread.
class SearchService {
public:
    explicit SearchService(CaseCore& core) : m_core(core) {}

    /// Errors: NotFound, NoModelPack, GalleryEmpty.
    [[nodiscard]] Result<SearchView> run(const Actor& actor, ProbeId probe, const SearchFilter& filter);
    [[nodiscard]] Result<SearchView> view(SearchId id);
    /// Errors: InvalidArgument (no grounds).
    [[nodiscard]] Result<SearchView> declareUnsuitable(const Actor& actor, ProbeId probe,
                                                       const QString& grounds);

private:
    /// What a search gave, before it is stored.
    struct Found {
        SearchRecord record;
        QJsonObject removedByEach; ///< part of the filter: persons it left out; who fails two is in both
        QList<CandidateRecord> candidates;
    };
    [[nodiscard]] Result<Found> find(const QList<FaceRecord>& faces, const PolicyRecord& policy,
                                     const SearchFilter& filter);
    [[nodiscard]] Result<Found> findIn(const GallerySnapshot& gallery, const QList<FaceRecord>& faces,
                                       const PolicyRecord& policy, const SearchFilter& filter,
                                       const CancelToken& cancel);
    [[nodiscard]] Result<ProbeRecord> probe(ProbeId id);
    [[nodiscard]] Result<PolicyRecord> policy();
    [[nodiscard]] Result<QList<CandidateRecord>> candidatesOf(const search::SearchAnswer& answer,
                                                              const search::Calibration& calibration);
    [[nodiscard]] Result<SearchId> store(const Actor& actor, const Found& found,
                                         const QList<FaceRecord>& faces);
    [[nodiscard]] Result<QJsonObject> logEntry(store::Database& database, const Found& found,
                                               const QList<FaceRecord>& faces);
    CaseCore& m_core;
};

} // namespace sl::session
