// SPDX-License-Identifier: Apache-2.0
#include "engine/evaluation/internal/probesearches.h"

#include <QFileInfo>

#include <numeric>

namespace sl::evaluation {
namespace {

/// A probe's acquired pictures and what they gave.
struct Probe {
    QStringList pictures;
    std::vector<Acquired> faces;
};

Probe acquiredOf(const QStringList& pictures, const TemplateOf& templates) {
    Probe probe;
    for (const QString& picture : pictures) {
        if (const auto face = templates.value(picture); !face.empty()) {
            probe.pictures.append(QFileInfo(picture).fileName());
            probe.faces.push_back(face);
        }
    }
    return probe;
}

Probe chosen(const Probe& all, const std::vector<size_t>& places) {
    Probe some;
    for (const size_t place : places) {
        some.pictures.append(all.pictures.at(qsizetype(place)));
        some.faces.push_back(all.faces[place]);
    }
    return some;
}

search::SearchRequest requestFor(const Probe& probe, const TestGallery& gallery) {
    search::SearchRequest request;
    std::vector<casework::FaceMeasure> measures;
    for (const Acquired& face : probe.faces) {
        request.probe.push_back(face.templ);
        measures.push_back(face.measure);
    }
    request.weights = casework::faceWeights(measures);
    request.pack = gallery.search.pack();
    request.listLength = gallery.longestList;
    return request;
}

/// Searches the probes of one person.
class PersonSearches {
public:
    PersonSearches(int place, PersonId id, const TestGallery& gallery, const QSet<PersonId>& ofTest,
                   const CancelToken& cancel, RawScores& scores)
        : m_place(place)
        , m_id(id)
        , m_gallery(gallery)
        , m_ofTest(ofTest)
        , m_cancel(cancel)
        , m_scores(scores) {}

    Status run(const Probe& probe, int faces) {
        ProbeSearch result = missed(faces, probe.pictures);
        result.acquired = true;
        SL_TRY(const auto answer, m_gallery.search.search(requestFor(probe, m_gallery), m_cancel));
        int rank = 0, closed = 0;
        for (const auto& found : answer.persons) {
            ++rank;
            closed += m_ofTest.contains(found.person) ? 1 : 0;
            if (found.person == m_id) {
                result.rank = rank;
                result.closedRank = closed;
                result.score = found.score;
            } else if (result.bestOther == ProbeSearch::kNoScore) {
                result.bestOther = found.score;
            }
        }
        m_scores.searches.push_back(result);
        return {};
    }

    void miss(int faces, const QStringList& pictures) {
        m_scores.searches.push_back(missed(faces, pictures));
    }

private:
    [[nodiscard]] ProbeSearch missed(int faces, const QStringList& pictures) const {
        ProbeSearch result;
        result.person = m_place;
        result.faces = faces;
        result.pictures = pictures;
        result.acquired = false;
        result.enrolled = m_id.isValid();
        return result;
    }

    int m_place;
    PersonId m_id;
    const TestGallery& m_gallery;
    const QSet<PersonId>& m_ofTest;
    const CancelToken& m_cancel;
    RawScores& m_scores;
};

Status searchPerson(const LabelledPerson& person, const TemplateOf& templates, PersonSearches& searches) {
    const Probe all = acquiredOf(person.probes, templates);
    for (const QString& picture : person.probes) {
        const Probe single = acquiredOf({picture}, templates);
        if (single.faces.empty())
            searches.miss(1, {QFileInfo(picture).fileName()});
        else
            SL_CHECK(searches.run(single, 1));
    }
    for (const int size : {2, 3})
        for (const auto& places : choicesOf(all.faces.size(), size_t(size)))
            SL_CHECK(searches.run(chosen(all, places), size));
    if (!all.faces.empty())
        return searches.run(all, 0);
    if (!person.probes.isEmpty())
        searches.miss(0, {});
    return {};
}

qint64 countNonMated(const std::vector<LabelledPerson>& people, const TemplateOf& templates,
                     const std::vector<PortraitOf>& portraits) {
    std::vector<qint64> own(people.size(), 0);
    for (const PortraitOf& portrait : portraits)
        if (portrait.person >= 0)
            ++own[size_t(portrait.person)];
    qint64 count = 0;
    for (size_t i = 0; i < people.size(); ++i)
        count += qint64(acquiredOf(people[i].probes, templates).faces.size()) *
                 (qint64(portraits.size()) - own[i]);
    return count;
}

} // namespace

std::vector<std::vector<size_t>> choicesOf(size_t count, size_t size) {
    if (size == 0 || size > count)
        return {};
    std::vector<std::vector<size_t>> all;
    std::vector<bool> taken(count);
    std::fill_n(taken.begin(), size, true);
    // 60 things have 34,220 triples; beyond that many things only the first 60 are chosen from
    constexpr size_t kMostThings = 60;
    taken.resize(std::min(count, kMostThings));
    do {
        auto& places = all.emplace_back();
        for (size_t i = 0; i < taken.size(); ++i)
            if (taken[i])
                places.push_back(i);
    } while (std::prev_permutation(taken.begin(), taken.end()));
    if (all.size() <= kMostChoices)
        return all;
    std::vector<std::vector<size_t>> some;
    for (size_t i = 0; i < kMostChoices; ++i)
        some.push_back(all[i * all.size() / kMostChoices]);
    return some;
}

Status searchProbes(const std::vector<LabelledPerson>& people, const TemplateOf& templates,
                    const TestGallery& gallery, const CancelToken& cancel, RawScores& scores) {
    const QSet<PersonId> ofTest(gallery.idOf.begin(), gallery.idOf.end());
    for (size_t i = 0; i < people.size(); ++i) {
        PersonSearches searches(int(i), gallery.idOf.value(people[i].name), gallery, ofTest, cancel, scores);
        SL_CHECK(searchPerson(people[i], templates, searches));
    }
    return {};
}

Status compareProbes(const std::vector<LabelledPerson>& people, const TemplateOf& templates,
                     const std::vector<PortraitOf>& portraits, const CancelToken& cancel, RawScores& scores) {
    const qint64 nonMated = countNonMated(people, templates, portraits);
    const qint64 step = std::max<qint64>((nonMated + kMostComparisons - 1) / kMostComparisons, 1);
    qint64 seen = 0;
    for (size_t i = 0; i < people.size(); ++i) {
        for (const Acquired& face : acquiredOf(people[i].probes, templates).faces) {
            if (cancel.isCancelled())
                return fail(ErrorCode::Cancelled);
            for (const PortraitOf& portrait : portraits) {
                const bool isMated = portrait.person == int(i);
                if (!isMated && seen++ % step != 0)
                    continue;
                const double score =
                    std::inner_product(face.templ.begin(), face.templ.end(), portrait.templ->begin(), 0.0);
                scores.comparisons.push_back({int(i), portrait.person, score});
            }
        }
    }
    scores.comparisonsLeftOut = nonMated - (nonMated + step - 1) / step;
    return {};
}

} // namespace sl::evaluation
