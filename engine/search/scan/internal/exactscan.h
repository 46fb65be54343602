// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/cancel.h"
#include "engine/search/index/galleryrows.h"
#include "engine/search/scan/gallerysearch.h"
#include "engine/search/scan/internal/kernels/scankernel.h"
#include "engine/search/scan/internal/workers.h"

#include <memory>

namespace sl::search {

class ScanPass;

/// Scans every code, keeps what the bound of querycode.h cannot rule out, and scores that from the float32
/// values, so that persons, order and scores are those of a float64 scan of everything.
class ExactScan final : public GallerySearch {
public:
    /// `threads` 0: as many as the processor has. The kernel is given by tests only.
    explicit ExactScan(std::shared_ptr<const GalleryRows> rows, int threads = 0);
    ExactScan(std::shared_ptr<const GalleryRows> rows, int threads, ScanKernel kernel);

    [[nodiscard]] int dimension() const override { return m_rows->layout().dimension; }
    [[nodiscard]] Sha256 pack() const override { return m_rows->pack(); }
    [[nodiscard]] qint64 templateCount() const override { return m_rows->persons().total().templates; }
    [[nodiscard]] qint64 personCount() const override { return m_rows->persons().total().persons; }
    [[nodiscard]] qint64 personsAmong(const QBitArray& persons) const override {
        return m_rows->persons().among(persons).persons;
    }
    [[nodiscard]] Result<SearchAnswer> search(const SearchRequest& request,
                                              const CancelToken& cancel) const override;
    [[nodiscard]] Result<std::vector<SearchAnswer>> searchAll(const std::vector<SearchRequest>& requests,
                                                              const CancelToken& cancel) const override;
    [[nodiscard]] Result<std::vector<PersonTemplates>> personsWith(int templates, int most) const override;

private:
    [[nodiscard]] Result<std::vector<ScoredPerson>> listOf(const ScanPass& pass, size_t request, int length,
                                                           const CancelToken& cancel) const;
    [[nodiscard]] Status check(const SearchRequest& request) const;

    std::shared_ptr<const GalleryRows> m_rows;
    Workers m_workers;
    ScanKernel m_kernel;
};

} // namespace sl::search
