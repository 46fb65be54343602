// SPDX-License-Identifier: Apache-2.0
#include "engine/search/scan/internal/exactscan.h"

#include "engine/search/internal/fusion/fusedrescore.h"
#include "engine/search/scan/internal/kernels/scankernels.h"
#include "engine/search/scan/internal/rescore.h"
#include "engine/search/scan/internal/scanpass.h"

#include <algorithm>
#include <cmath>

namespace sl::search {

ExactScan::ExactScan(std::shared_ptr<const GalleryRows> rows, int threads)
    : ExactScan(std::move(rows), threads, usableKernels().front()) {}

ExactScan::ExactScan(std::shared_ptr<const GalleryRows> rows, int threads, ScanKernel kernel)
    : m_rows(std::move(rows)), m_workers(threads), m_kernel(kernel) {}

Result<SearchAnswer> ExactScan::search(const SearchRequest& request, const CancelToken& cancel) const {
    SL_TRY(auto answers, searchAll({request}, cancel));
    return std::move(answers.front());
}

Result<std::vector<SearchAnswer>> ExactScan::searchAll(const std::vector<SearchRequest>& requests,
                                                       const CancelToken& cancel) const {
    for (const auto& request : requests)
        SL_CHECK(check(request));
    ScanPass pass(*m_rows, m_kernel, requests, cancel);
    const int worthATurn = 1 + pass.tiles() / 32;
    m_workers.run(worthATurn, [&pass](int) { pass.scan(); });
    SL_CHECK(pass.status());
    std::vector<SearchAnswer> answers(requests.size());
    for (size_t i = 0; i < requests.size(); ++i) {
        SL_TRY(auto persons, listOf(pass, i, requests[i].listLength, cancel));
        const auto excluded = m_rows->persons().among(requests[i].excludedPersons);
        answers[i].persons = std::move(persons);
        answers[i].templatesCompared = templateCount() - excluded.templates;
        answers[i].personsExcluded = excluded.persons;
    }
    return answers;
}

Result<std::vector<ScoredPerson>> ExactScan::listOf(const ScanPass& pass, size_t request, int length,
                                                    const CancelToken& cancel) const {
    const auto& probe = pass.probe(request);
    const auto candidates = pass.candidates(request);
    if (probe.isSingle())
        return rescore(*m_rows, probe.faces.front(), candidates, length);
    std::vector<int64_t> several = pass.furtherPersons(request);
    std::vector<OwnedRow> rows;
    for (const auto& row : candidates)
        if (m_rows->persons().of(row.person) == 1)
            rows.push_back({row.person, row.slot});
    if (!several.empty()) {
        const auto more = rowsOf(*m_rows, several, m_workers);
        rows.insert(rows.end(), more.begin(), more.end());
    }
    std::sort(rows.begin(), rows.end());
    return fusedRescore(*m_rows, m_kernel, probe, rows, length, m_workers, cancel);
}

Result<std::vector<PersonTemplates>> ExactScan::personsWith(int templates, int most) const {
    const auto all = m_rows->persons().withAtLeast(static_cast<quint32>(std::max(templates, 1)));
    const size_t count = std::min(all.size(), static_cast<size_t>(std::max(most, 0)));
    std::vector<int64_t> chosen;
    for (size_t i = 0; i < count; ++i)
        chosen.push_back(all[i * all.size() / count]);
    std::sort(chosen.begin(), chosen.end());
    std::vector<PersonTemplates> persons;
    for (const auto& row : rowsOf(*m_rows, chosen, m_workers)) {
        const auto segment = static_cast<int>(row.slot / kRowsPerSegment);
        const auto inSegment = static_cast<int>(row.slot % kRowsPerSegment);
        SL_CHECK(m_rows->checkOriginals(segment, inSegment / kRowsPerTile));
        const float* values = m_rows->segments()[static_cast<size_t>(segment)].originals +
                              static_cast<std::ptrdiff_t>(inSegment) * dimension();
        if (persons.empty() || persons.back().person.value != row.person)
            persons.push_back({PersonId{row.person}, {}});
        if (persons.back().templates.size() < static_cast<size_t>(templates))
            persons.back().templates.emplace_back(values, values + dimension());
    }
    return persons;
}

Status ExactScan::check(const SearchRequest& request) const {
    if (templateCount() == 0)
        return fail(ErrorCode::GalleryEmpty);
    if (request.pack != m_rows->pack())
        return fail(ErrorCode::PackChanged, {}, u"the probe's templates are of another pack"_s);
    if (request.probe.empty() || request.listLength < 1)
        return fail(ErrorCode::InvalidArgument, {}, u"no probe face or no list length"_s);
    if (!request.weights.empty() && request.weights.size() != request.probe.size())
        return fail(ErrorCode::InvalidArgument, {}, u"not one weight for each probe face"_s);
    if (!std::all_of(request.weights.begin(), request.weights.end(),
                     [](double weight) { return std::isfinite(weight) && weight > 0.0; }))
        return fail(ErrorCode::InvalidArgument, {}, u"a weight is not above zero"_s);
    for (const auto& face : request.probe) {
        if (face.size() != static_cast<size_t>(dimension()))
            return fail(ErrorCode::PackMismatch, {},
                        u"%1 values instead of %2"_s.arg(face.size()).arg(dimension()));
        if (!std::all_of(face.begin(), face.end(), [](float value) { return std::isfinite(value); }))
            return fail(ErrorCode::InvalidArgument, {}, u"a probe value is not a number"_s);
    }
    return {};
}

} // namespace sl::search
