// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bundle/bagfile.h"
#include "engine/casework/bundle/internal/disclosure.h"
#include "engine/casework/casecore.h"
#include "engine/casework/search/searchview.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sl::casework {

/// Collects the files of an evidence bundle. Pictures are read when they are written, one at a time.
/// Blocking: on a pool thread, once.
class BundleGathering {
public:
    /// All three outlive it.
    BundleGathering(CaseCore& core, const workspace::Actor& actor, const SearchView& view)
        : m_core(core), m_actor(actor), m_view(view) {}

    struct Gathered {
        QList<bundle::BagFile> files;
        bundle::BagInfo info;
        Sha256 report;
    };
    /// Errors: NotFound (the search has no report), MediaMissing, MediaAltered, those of the store.
    [[nodiscard]] Result<Gathered> gather();

private:
    void add(const QString& path, const QByteArray& bytes) {
        m_files.append(bundle::BagFile::of(path, bytes));
    }
    [[nodiscard]] Status addSealed(const QString& path, const evidence::MediaVault& vault,
                                   const Sha256& sha256);
    [[nodiscard]] Status addReport();
    [[nodiscard]] Status addProbe();
    [[nodiscard]] Status addCandidates();
    [[nodiscard]] Status addCertificates();
    [[nodiscard]] Status addSearch();
    [[nodiscard]] QString addTemplate(const QString& name, const Template& templ);
    [[nodiscard]] Result<QJsonArray> examinations();
    [[nodiscard]] Result<QJsonValue> outcome();

    CaseCore& m_core;
    const workspace::Actor& m_actor;
    const SearchView& m_view;
    Disclosure m_disclosed;
    QList<FaceRecord> m_faces;
    QList<bundle::BagFile> m_files;
    QJsonArray m_probe, m_candidates, m_signers, m_templates;
    int m_dimension = 0; ///< of the templates
};

} // namespace sl::casework
