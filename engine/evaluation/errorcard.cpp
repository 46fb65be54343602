// SPDX-License-Identifier: Apache-2.0
#include "engine/evaluation/errorcard.h"

#include "engine/core/jobs/exceptions.h"
#include "engine/evaluation/internal/peoplescores.h"
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
Result<QHash<QString, QString>> hashesOf(const QStringList& pictures, const CancelToken& cancel) {
    QHash<QString, QString> hashes;
    for (const QString& picture : pictures) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        if (const auto hash = Sha256::ofFile(picture))
            hashes.insert(picture, hash->hex());
    }
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

Result<MeasuredCard> measureCard(const CardRequest& request, session::ErrorCards& cards, Job& job) {
    SL_TRY(const auto people, readLabelledPictures(request.pictures, DefaultUse::Probe, request.groups));
    const QStringList probes = probesOf(people);
    if (probes.isEmpty())
        return fail(ErrorCode::InvalidArgument, request.pictures, u"there is no picture to search for"_s);
    SL_TRY(const auto hashes, hashesOf(probes, job.token()));
    SL_TRY(const auto gallery, cards.gallery(namesOf(people), hashes.values()).result());
    for (const QString& picture : probes)
        if (gallery.enrolledFiles.contains(hashes.value(picture)))
            return fail(ErrorCode::InvalidArgument, picture, u"is a portrait of the gallery"_s);
    SL_TRY(const auto templates, acquireAll(probes, Side::Probe, gallery.pack->model, gallery.threads, job));

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

Result<MeasuredCard> measureApart(const PeopleRequest& request, session::ErrorCards& cards, Job& job) {
    SL_TRY(const auto pack, cards.pack().result());
    MeasuredCard measured;
    SL_TRY(measured.scores, scorePeople(request, {pack.pack->model, pack.threads, pack.at}, job));
    measured.rates = errorRates(measured.scores);
    measured.card = cardOf(measured.rates, measured.scores);
    return measured;
}

template <class Request>
EvaluationRun<MeasuredCard> start(Result<MeasuredCard> (*work)(const Request&, session::ErrorCards&, Job&),
                                  const Request& request, const session::ErrorCards& cards) {
    auto job = std::make_shared<Job>();
    auto measured = QtConcurrent::run([job, work, request, mine = cards]() mutable {
        auto answer = caught([&] { return work(request, mine, *job); });
        if (job->token().isCancelled())
            answer = fail(ErrorCode::Cancelled);
        job->finish();
        return answer;
    });
    return {job, measured};
}

} // namespace

EvaluationRun<MeasuredCard> measureErrorCard(const CardRequest& request, const session::ErrorCards& cards) {
    return start(&measureCard, request, cards);
}

EvaluationRun<MeasuredCard> measurePeople(const PeopleRequest& request, const session::ErrorCards& cards) {
    return start(&measureApart, request, cards);
}

} // namespace sl::evaluation
