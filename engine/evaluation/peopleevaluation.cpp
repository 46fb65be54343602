// SPDX-License-Identifier: Apache-2.0
#include "engine/evaluation/peopleevaluation.h"

#include "engine/core/jobs/exceptions.h"
#include "engine/core/sha256.h"
#include "engine/evaluation/internal/peoplescores.h"
#include "engine/evaluation/internal/probesearches.h"
#include "engine/vision/packs/modelsearch.h"

#include <QtConcurrent>

namespace sl::evaluation {
namespace {

/// Everybody, the test's persons first: who is of the test has a place below `own`.
struct People {
    std::vector<LabelledPerson> all;
    size_t own = 0;
};

Result<People> readPeople(const PeopleRequest& request) {
    const bool hasPortraits = !request.portraits.isEmpty();
    SL_TRY(auto people, readLabelledPictures(request.pictures,
                                             hasPortraits ? DefaultUse::Probe : DefaultUse::FirstIsPortrait,
                                             request.groups));
    if (hasPortraits) {
        SL_TRY(auto enrolled, readLabelledPictures(request.portraits, DefaultUse::Portrait));
        QHash<QString, size_t> places;
        for (size_t i = 0; i < people.size(); ++i)
            places.insert(people[i].name, i);
        for (LabelledPerson& person : enrolled) {
            const auto place = places.constFind(person.name);
            if (place == places.constEnd())
                people.push_back({person.name, person.portraits, {}});
            else
                people[*place].portraits += person.portraits;
        }
    }
    const size_t own = people.size();
    if (!request.distractors.isEmpty()) {
        SL_TRY(auto others, readLabelledPictures(request.distractors, DefaultUse::Portrait));
        std::move(others.begin(), others.end(), std::back_inserter(people));
    }
    return People{std::move(people), own};
}

QStringList picturesOf(const std::vector<LabelledPerson>& people, QStringList LabelledPerson::*which) {
    QStringList pictures;
    for (const LabelledPerson& person : people)
        pictures += person.*which;
    pictures.removeDuplicates();
    return pictures;
}

/// A picture would find itself, also as a copy: nothing would be measured.
Status checkApart(const QStringList& portraits, const QStringList& probes, const CancelToken& cancel) {
    QSet<QString> enrolled;
    for (const QString& picture : portraits) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        if (const auto hash = Sha256::ofFile(picture))
            enrolled.insert(hash->hex());
    }
    for (const QString& picture : probes) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        if (const auto hash = Sha256::ofFile(picture); hash && enrolled.contains(hash->hex()))
            return fail(ErrorCode::InvalidArgument, picture, u"is a portrait and a probe"_s);
    }
    return {};
}

/// Person i has PersonId i + 1.
struct Enrolled {
    std::vector<search::IndexEntry> entries;
    std::vector<PortraitOf> portraits; ///< whose templates are those of `templates`
    QHash<QString, PersonId> idOf;     ///< of the test's persons
};

Enrolled enrol(const People& people, const TemplateOf& templates) {
    Enrolled enrolled;
    for (size_t i = 0; i < people.all.size(); ++i) {
        for (const QString& picture : people.all[i].portraits) {
            const auto found = templates.constFind(picture);
            if (found == templates.constEnd() || found->empty())
                continue;
            const PersonId id{qint64(i) + 1};
            enrolled.entries.push_back({id, PortraitId{qint64(enrolled.entries.size()) + 1}, found->templ});
            enrolled.portraits.push_back({i < people.own ? int(i) : -1, &found->templ});
            if (i < people.own)
                enrolled.idOf.insert(people.all[i].name, id);
        }
    }
    return enrolled;
}

RawScores startScores(const People& people, const Measuring& with) {
    RawScores scores;
    for (size_t i = 0; i < people.own; ++i)
        scores.persons.push_back({people.all[i].name, people.all[i].groups});
    scores.packName = with.model->name();
    scores.packIdentity = with.model->identity();
    scores.measuredAt = with.at;
    return scores;
}

} // namespace

Result<RawScores> scorePeople(const PeopleRequest& request, const Measuring& with, Job& job) {
    SL_TRY(const auto people, readPeople(request));
    std::vector<LabelledPerson> test(people.all.begin(), people.all.begin() + std::ptrdiff_t(people.own));
    const QStringList portraits = picturesOf(people.all, &LabelledPerson::portraits);
    const QStringList probes = picturesOf(test, &LabelledPerson::probes);
    if (probes.isEmpty())
        return fail(ErrorCode::InvalidArgument, request.pictures, u"there is no picture to search for"_s);
    SL_CHECK(checkApart(portraits, probes, job.token()));
    SL_TRY(const auto enrolledTemplates, acquireAll(portraits, Side::Gallery, with.model, with.threads, job));
    SL_TRY(const auto templates, acquireAll(probes, Side::Probe, with.model, with.threads, job));

    RawScores scores = startScores(people, with);
    Enrolled enrolled = enrol(people, enrolledTemplates);
    if (enrolled.entries.empty())
        return fail(ErrorCode::GalleryEmpty, request.pictures);
    const QStringList own = picturesOf(test, &LabelledPerson::portraits);
    scores.pictures = int(own.size() + probes.size());
    scores.failures = failuresIn(own, enrolledTemplates) + failuresIn(probes, templates);
    scores.listLength = request.listLength;
    const int dimension = int(enrolled.entries.front().templ.size());
    SL_TRY(const auto gallery, search::makeMemorySearch(dimension, std::move(enrolled.entries)));
    scores.galleryPersons = int(gallery->personCount());
    scores.galleryTemplates = int(gallery->templateCount());
    SL_CHECK(searchProbes(test, templates,
                          {*gallery, enrolled.idOf, request.listLength, scores.galleryPersons}, job.token(),
                          scores));
    SL_CHECK(compareProbes(test, templates, enrolled.portraits, job.token(), scores));
    return scores;
}

EvaluationRun<RawScores> evaluatePeople(const PeopleRequest& request,
                                        const workspace::Environment& environment) {
    auto job = std::make_shared<Job>();
    auto scores = QtConcurrent::run([job, request, environment] {
        auto answer = caught([&]() -> Result<RawScores> {
            SL_TRY(auto pack, vision::findModelPack(environment.modelsFolder));
            const auto model = std::make_shared<const vision::ModelPack>(std::move(pack));
            return scorePeople(request, {model, environment.visionThreads, environment.clock->now()}, *job);
        });
        job->finish();
        return answer;
    });
    return {job, scores};
}

} // namespace sl::evaluation
