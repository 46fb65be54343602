// SPDX-License-Identifier: Apache-2.0
#include "engine/evaluation/errorcard.h"

#include "engine/core/jobs/exceptions.h"
#include "engine/evaluation/internal/probesearches.h"
#include "engine/evaluation/ratepagesdata.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace sl::evaluation {
namespace {

QStringList namesOf(const std::vector<LabelledPerson>& people) {
    QStringList names;
    for (const LabelledPerson& person : people)
        names.append(person.name);
    return names;
}

QStringList probesOf(const std::vector<LabelledPerson>& people) {
    QStringList pictures;
    for (const LabelledPerson& person : people)
        pictures += person.probes;
    pictures.removeDuplicates();
    return pictures;
}

/// By picture; a picture that cannot be read has none.
QHash<QString, QString> hashesOf(const QStringList& pictures) {
    QHash<QString, QString> hashes;
    for (const QString& picture : pictures)
        if (const auto hash = Sha256::ofFile(picture))
            hashes.insert(picture, hash->hex());
    return hashes;
}

RawScores startScores(const std::vector<LabelledPerson>& people, const session::MeasuredGallery& gallery) {
    RawScores scores;
    for (const LabelledPerson& person : people)
        scores.persons.push_back({person.name, person.groups});
    scores.packName = gallery.pack->status.name;
    scores.packIdentity = gallery.pack->identity();
    scores.galleryPersons = gallery.snapshot->persons();
    scores.galleryTemplates = gallery.snapshot->templates();
    scores.listLength = gallery.listLength;
    scores.measuredAt = gallery.at;
    return scores;
}

ErrorCardRecord cardIn(const session::MeasuredGallery& gallery, const ErrorRates& rates,
                       const RawScores& scores) {
    ErrorCardRecord card = cardOf(rates, scores);
    card.galleryHash = gallery.snapshot->hash();
    card.policyVersion = gallery.policyVersion;
    return card;
}

Result<MeasuredCard> measure(const CardRequest& request, session::ErrorCards& cards,
                             const workspace::Environment& environment, Job& job) {
    SL_TRY(const auto people, readLabelledPictures(request.pictures, DefaultUse::Probe, request.groups));
    const QStringList probes = probesOf(people);
    if (probes.isEmpty())
        return fail(ErrorCode::InvalidArgument, request.pictures, u"there is no picture to search for"_s);
    const auto hashes = hashesOf(probes);
    SL_TRY(const auto gallery, cards.gallery(namesOf(people), hashes.values()).result());
    for (const QString& picture : probes)
        if (gallery.enrolledFiles.contains(hashes.value(picture)))
            return fail(ErrorCode::InvalidArgument, picture, u"is a portrait of the gallery"_s);
    SL_TRY(const auto templates,
           acquireAll(probes, Side::Probe, gallery.pack->model, environment.visionThreads, job));

    MeasuredCard measured;
    measured.scores = startScores(people, gallery);
    measured.scores.pictures = int(probes.size());
    measured.scores.failures = failuresIn(probes, templates);
    // to the last place: the rank among the persons of the test is counted over the whole gallery
    SL_CHECK(searchProbes(
        people, templates,
        {gallery.snapshot->search(), gallery.idOf, gallery.listLength, int(gallery.snapshot->persons())},
        job.token(), measured.scores));
    measured.rates = errorRates(measured.scores);
    measured.card = cardIn(gallery, measured.rates, measured.scores);
    return measured;
}

} // namespace

EvaluationRun<MeasuredCard> measureErrorCard(const CardRequest& request, session::ErrorCards& cards,
                                             const workspace::Environment& environment) {
    auto job = std::make_shared<Job>();
    auto measured = QtConcurrent::run([job, request, &cards, environment] {
        auto answer = caught([&] { return measure(request, cards, environment, *job); });
        job->finish();
        return answer;
    });
    return {job, measured};
}

} // namespace sl::evaluation
