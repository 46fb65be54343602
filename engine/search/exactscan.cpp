// SPDX-License-Identifier: Apache-2.0
#include "engine/search/exactscan.h"

#include "engine/search/rescore.h"
#include "engine/search/scankernels.h"
#include "engine/search/scanpass.h"

#include <algorithm>
#include <cmath>

namespace sl::search {

ExactScan::ExactScan(std::shared_ptr<const GalleryRows> rows, int threads)
    : ExactScan(std::move(rows), threads, usableKernels().front()) {}

ExactScan::ExactScan(std::shared_ptr<const GalleryRows> rows, int threads, ScanKernel kernel)
    : m_rows(std::move(rows)), m_workers(threads), m_kernel(kernel) {}

Result<SearchAnswer> ExactScan::search(const SearchRequest& request, const CancelToken& cancel) const {
    auto answers = searchAll({request}, cancel);
    if (!answers)
        return fail(answers);
    return std::move(answers->front());
}

Result<std::vector<SearchAnswer>> ExactScan::searchAll(const std::vector<SearchRequest>& requests,
                                                       const CancelToken& cancel) const {
    for (const auto& request : requests)
        if (const auto usable = check(request); !usable)
            return fail(usable);
    ScanPass pass(*m_rows, m_kernel, requests, cancel);
    const int worthATurn = 1 + pass.tiles() / 32;
    m_workers.run(worthATurn, [&pass](int) { pass.scan(); });
    if (const auto status = pass.status(); !status)
        return fail(status);
    std::vector<SearchAnswer> answers(requests.size());
    for (size_t i = 0; i < requests.size(); ++i) {
        auto persons = rescore(*m_rows, pass.probe(i), pass.candidates(i), requests[i].listLength);
        if (!persons)
            return fail(persons);
        const auto excluded = m_rows->persons().among(requests[i].excludedPersons);
        answers[i].persons = std::move(*persons);
        answers[i].templatesCompared = templateCount() - excluded.templates;
        answers[i].personsExcluded = excluded.persons;
    }
    return answers;
}

Status ExactScan::check(const SearchRequest& request) const {
    if (templateCount() == 0)
        return fail(ErrorCode::GalleryEmpty);
    if (request.pack != m_rows->pack())
        return fail(ErrorCode::PackChanged, {}, QStringLiteral("the probe's templates are of another pack"));
    if (request.probe.empty() || request.listLength < 1)
        return fail(ErrorCode::InvalidArgument, {}, QStringLiteral("no probe face or no list length"));
    for (const auto& face : request.probe) {
        if (face.size() != static_cast<size_t>(dimension()))
            return fail(ErrorCode::PackMismatch, {},
                        QStringLiteral("%1 values instead of %2").arg(face.size()).arg(dimension()));
        if (!std::all_of(face.begin(), face.end(), [](float value) { return std::isfinite(value); }))
            return fail(ErrorCode::InvalidArgument, {}, QStringLiteral("a probe value is not a number"));
    }
    return {};
}

} // namespace sl::search
