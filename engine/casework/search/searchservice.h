// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/casecore.h"
#include "engine/casework/search/searchview.h"
#include "engine/core/records/caserecord.h"
#include "engine/core/records/policyrecord.h"

namespace sl::casework {

/// Searches of the gallery, each with a complete log entry. Blocking: called on a pool thread.
class SearchService {
public:
    explicit SearchService(CaseCore& core) : m_core(core) {}

    /// When another pack comes into use meanwhile, it begins again with templates of that one. Errors:
    /// NotFound, NoModelPack, GalleryEmpty, InvalidArgument (the filter is not sound), PackChanged (again
    /// and again).
    [[nodiscard]] Result<SearchView> run(const workspace::Actor& actor, ProbeId probe,
                                         const PersonFilter& filter);
    [[nodiscard]] Result<SearchView> view(const workspace::Actor& actor, SearchId id);
    /// Errors: InvalidArgument (no grounds).
    [[nodiscard]] Result<SearchView> declareUnsuitable(const workspace::Actor& actor, ProbeId probe,
                                                       const QString& grounds);

private:
    /// The result of a search before it is stored.
    struct Found {
        SearchRecord record;
        QList<CandidateRecord> candidates;
        QList<FaceRecord> faces; ///< with the templates that were compared
    };
    [[nodiscard]] Result<Found> findWith(const workspace::PackInUse& pack, const QList<FaceId>& faces,
                                         const PolicyRecord& policy, const PersonFilter& filter);
    [[nodiscard]] Result<Found> find(const workspace::PackInUse& pack, const QList<FaceRecord>& faces,
                                     const PolicyRecord& policy, const PersonFilter& filter);
    [[nodiscard]] Result<Found> findIn(const workspace::GallerySnapshot& gallery,
                                       const QList<FaceRecord>& faces, const PolicyRecord& policy,
                                       const PersonFilter& filter, const CancelToken& cancel);
    [[nodiscard]] Result<ProbeRecord> probe(ProbeId id);
    [[nodiscard]] Result<PolicyRecord> policy();
    /// Of searches for probes with these weights; of one face, that of the gallery.
    [[nodiscard]] Result<search::Calibration> calibrationFor(const workspace::GallerySnapshot& gallery,
                                                             const QList<double>& weights,
                                                             const CancelToken& cancel);
    [[nodiscard]] Result<QList<CandidateRecord>> candidatesOf(const search::SearchAnswer& answer,
                                                              const search::Calibration& calibration);
    [[nodiscard]] Result<SearchId> store(const workspace::Actor& actor, const Found& found);
    [[nodiscard]] Result<QJsonObject> logEntry(store::Database& database, const Found& found);
    CaseCore& m_core;
};

} // namespace sl::casework
