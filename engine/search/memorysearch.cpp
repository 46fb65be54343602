// SPDX-License-Identifier: Apache-2.0
#include "engine/search/cosine.h"
#include "engine/search/gallerysearch.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace sl::search {
namespace {

Error wrongDimension(size_t got, int expected) {
    return {ErrorCode::PackMismatch, {}, QStringLiteral("%1 values instead of %2").arg(got).arg(expected)};
}

class MemorySearch final : public GallerySearch {
public:
    MemorySearch(int dimension, std::vector<IndexEntry> entries)
        : m_dimension(dimension), m_entries(std::move(entries)) {
        for (const auto& entry : m_entries) {
            m_persons.insert(entry.person);
            m_norms.push_back(norm64(entry.templ.data(), m_dimension));
        }
    }

    int dimension() const override { return m_dimension; }
    qint64 templateCount() const override { return static_cast<qint64>(m_entries.size()); }
    qint64 personCount() const override { return m_persons.size(); }

    Result<SearchAnswer> search(const SearchRequest& request, const CancelToken& cancel) const override {
        if (const auto usable = check(request); !usable)
            return fail(usable);
        const Template probe = fuseProbe(request.probe);
        const double probeNorm = norm64(probe.data(), m_dimension);
        const auto& excluded = request.excludedPersons;
        SearchAnswer answer;
        QHash<PersonId, ScoredPerson> best;
        for (size_t row = 0; row < m_entries.size(); ++row) {
            if (row % 1024 == 0 && cancel.isCancelled())
                return fail(ErrorCode::Cancelled);
            const auto& entry = m_entries[row];
            if (entry.person.value < excluded.size() && excluded.testBit(entry.person.value))
                continue;
            ++answer.templatesCompared;
            const double dot = dot64(probe.data(), entry.templ.data(), m_dimension);
            keepBetter(best, {entry.person, entry.portrait, cosine64(dot, probeNorm, m_norms[row])});
        }
        answer.personsExcluded = m_persons.size() - best.size();
        answer.persons = firstOf(best, request.listLength);
        return answer;
    }

private:
    Status check(const SearchRequest& request) const {
        if (m_entries.empty())
            return fail(ErrorCode::GalleryEmpty);
        if (request.probe.empty() || request.listLength < 1)
            return fail(ErrorCode::InvalidArgument, {}, QStringLiteral("no probe face or no list length"));
        for (const auto& face : request.probe)
            if (face.size() != static_cast<size_t>(m_dimension))
                return fail(wrongDimension(face.size(), m_dimension));
        return {};
    }

    static void keepBetter(QHash<PersonId, ScoredPerson>& best, const ScoredPerson& found) {
        const auto known = best.find(found.person);
        if (known == best.end())
            best.insert(found.person, found);
        else if (found.score > known->score ||
                 (found.score == known->score && found.portrait < known->portrait))
            *known = found;
    }

    static std::vector<ScoredPerson> firstOf(const QHash<PersonId, ScoredPerson>& best, int listLength) {
        std::vector<ScoredPerson> persons(best.begin(), best.end());
        const auto count = std::min(persons.size(), static_cast<size_t>(listLength));
        const auto better = [](const ScoredPerson& a, const ScoredPerson& b) {
            return a.score != b.score ? a.score > b.score : a.person < b.person;
        };
        const auto end = persons.begin() + static_cast<std::ptrdiff_t>(count);
        std::partial_sort(persons.begin(), end, persons.end(), better);
        persons.erase(end, persons.end());
        return persons;
    }

    int m_dimension;
    std::vector<IndexEntry> m_entries;
    std::vector<double> m_norms;
    QSet<PersonId> m_persons;
};

} // namespace

Result<std::unique_ptr<GallerySearch>> makeMemorySearch(int dimension, std::vector<IndexEntry> entries) {
    for (const auto& entry : entries)
        if (entry.templ.size() != static_cast<size_t>(dimension))
            return fail(wrongDimension(entry.templ.size(), dimension));
    return std::make_unique<MemorySearch>(dimension, std::move(entries));
}

} // namespace sl::search
