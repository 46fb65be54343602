// SPDX-License-Identifier: Apache-2.0
#include "engine/evaluation/evaluation.h"

#include "engine/core/jobs/exceptions.h"
#include "engine/evaluation/internal/acquisition.h"
#include "engine/search/scan/gallerysearch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QtConcurrent>

#include <numeric>

namespace sl::evaluation {
namespace {

struct Pair {
    QString first, second;
    bool samePerson = false;
};

QString imagePath(const QString& folder, const QString& name, const QString& number) {
    return QDir(folder).filePath(name + QLatin1Char('/') + name + QLatin1Char('_') +
                                 number.rightJustified(4, QLatin1Char('0')) + u".jpg"_s);
}

Result<std::vector<Pair>> readPairs(const VerifyRequest& request) {
    if (!QFileInfo(request.imagesFolder).isDir())
        return fail(ErrorCode::NotFound, request.imagesFolder);
    QFile file(request.pairsFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, request.pairsFile, file.errorString());
    std::vector<Pair> pairs;
    for (int line = 1; !file.atEnd(); ++line) {
        const QString text = QString::fromUtf8(file.readLine()).trimmed();
        const QStringList fields = text.split(QLatin1Char('\t'));
        const auto image = [&](int name, int number) {
            return imagePath(request.imagesFolder, fields[name], fields[number]);
        };
        if (fields.size() == 3)
            pairs.push_back({image(0, 1), image(0, 2), true});
        else if (fields.size() == 4)
            pairs.push_back({image(0, 1), image(2, 3), false});
        else if (line > 1 && !text.isEmpty())
            return fail(ErrorCode::InvalidArgument, request.pairsFile, u"line %1: %2"_s.arg(line).arg(text));
    }
    if (pairs.empty())
        return fail(ErrorCode::InvalidArgument, request.pairsFile, u"no pairs"_s);
    return pairs;
}

double similarity(const Template& a, const Template& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

Result<VerifyReport> verify(const VerifyRequest& request, const workspace::Environment& environment,
                            Job& job) {
    SL_TRY(const auto pairs, readPairs(request));
    QStringList portraits, probes;
    for (const Pair& pair : pairs) {
        (request.firstAsPortrait ? portraits : probes).append(pair.first);
        probes.append(pair.second);
    }
    portraits.removeDuplicates();
    probes.removeDuplicates();
    SL_TRY(const auto enrolled, acquireAll(portraits, Side::Gallery, environment, job));
    SL_TRY(const auto templates, acquireAll(probes, Side::Probe, environment, job));
    VerifyReport report;
    report.images = int(portraits.size() + probes.size());
    report.failures = failuresIn(portraits, enrolled) + failuresIn(probes, templates);
    for (const Pair& pair : pairs) {
        const Template first = (request.firstAsPortrait ? enrolled : templates).value(pair.first).templ;
        const Template second = templates.value(pair.second).templ;
        const bool acquired = !first.empty() && !second.empty();
        report.pairs.push_back({acquired ? similarity(first, second) : PairScore::kNoScore, pair.samePerson});
    }
    report.accuracy = crossValidatedAccuracy(report.pairs);
    report.tprAtFmr001 = truePositiveRate(report.pairs, 0.001);
    report.tprAtFmr01 = truePositiveRate(report.pairs, 0.01);
    return report;
}

struct PersonImages {
    QString person;
    QStringList images;
};

Result<std::vector<PersonImages>> personFolders(const QString& folder) {
    if (!QFileInfo(folder).isDir())
        return fail(ErrorCode::NotFound, folder);
    std::vector<PersonImages> persons;
    for (const QString& name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        PersonImages person{name, {}};
        QDirIterator files(QDir(folder).filePath(name), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            person.images.append(files.next());
        person.images.sort();
        persons.push_back(std::move(person));
    }
    return persons;
}

/// The gallery as the search sees it; persons are numbered from 1 in the given order.
Result<std::unique_ptr<search::GallerySearch>> makeGallery(const std::vector<PersonImages>& persons,
                                                           const TemplateOf& templates) {
    std::vector<search::IndexEntry> entries;
    qint64 portrait = 0;
    for (size_t i = 0; i < persons.size(); ++i) {
        for (const QString& image : persons[i].images) {
            const Template templ = templates.value(image).templ;
            if (!templ.empty())
                entries.push_back({PersonId{qint64(i) + 1}, PortraitId{++portrait}, templ});
        }
    }
    if (entries.empty())
        return fail(ErrorCode::GalleryEmpty);
    const int dimension = int(entries.front().templ.size());
    return search::makeMemorySearch(dimension, std::move(entries));
}

struct MateRank {
    int open = 0;
    int closed = 0;
};

/// Ranks of the mate, who is one of the first `own` persons; 0 when it is not in the gallery.
Result<MateRank> rankOf(PersonId mate, const std::vector<Acquired>& faces, qint64 own,
                        const search::GallerySearch& gallery, const CancelToken& cancel) {
    search::SearchRequest request;
    std::vector<casework::FaceMeasure> measures;
    for (const auto& face : faces) {
        request.probe.push_back(face.templ);
        measures.push_back(face.measure);
    }
    request.weights = casework::faceWeights(measures);
    request.listLength = int(gallery.personCount());
    SL_TRY(const auto answer, gallery.search(request, cancel));
    MateRank rank;
    for (const auto& found : answer.persons) {
        ++rank.open;
        rank.closed += found.person.value <= own ? 1 : 0;
        if (found.person == mate)
            return rank;
    }
    return MateRank();
}

/// Every choice of `size` of the faces, in order.
std::vector<std::vector<Acquired>> choices(const std::vector<Acquired>& faces, size_t size) {
    if (size > faces.size())
        return {};
    std::vector<std::vector<Acquired>> all;
    std::vector<bool> taken(faces.size());
    std::fill_n(taken.begin(), size, true);
    do {
        auto& chosen = all.emplace_back();
        for (size_t i = 0; i < faces.size(); ++i)
            if (taken[i])
                chosen.push_back(faces[i]);
    } while (std::prev_permutation(taken.begin(), taken.end()));
    return all;
}

std::vector<Acquired> acquiredOf(const PersonImages& person, const TemplateOf& templates) {
    std::vector<Acquired> faces;
    for (const QString& image : person.images)
        if (const auto face = templates.value(image); !face.empty())
            faces.push_back(face);
    return faces;
}

/// One probe per image, or with `fuse` one per person.
std::vector<PersonImages> probesOf(const std::vector<PersonImages>& persons, bool fuse) {
    std::vector<PersonImages> probes;
    for (const PersonImages& person : persons) {
        if (fuse)
            probes.push_back(person);
        else
            for (const QString& image : person.images)
                probes.push_back({person.person, {image}});
    }
    return probes;
}

/// The gallery of a ranking. Persons are numbered from 1; the first `own` are the gallery folder's.
struct Ranking {
    std::unique_ptr<search::GallerySearch> gallery;
    QHash<QString, PersonId> ids;
    qint64 own = 0;
};

Result<FaceSetRanks> rankSets(size_t size, const std::vector<PersonImages>& persons,
                              const TemplateOf& templates, const Ranking& ranking,
                              const CancelToken& cancel) {
    FaceSetRanks ranks{int(size), {}, {}};
    for (const PersonImages& person : persons) {
        const auto faces = acquiredOf(person, templates);
        const size_t missed = size == 1 ? size_t(person.images.size()) - faces.size() : 0;
        ranks.open.insert(ranks.open.end(), missed, 0);
        ranks.closed.insert(ranks.closed.end(), missed, 0);
        for (const auto& chosen : choices(faces, size > 0 ? size : std::max<size_t>(faces.size(), 1))) {
            SL_TRY(const auto rank,
                   rankOf(ranking.ids.value(person.person), chosen, ranking.own, *ranking.gallery, cancel));
            ranks.open.push_back(rank.open);
            ranks.closed.push_back(rank.closed);
        }
        if (size == 0 && faces.empty()) {
            ranks.open.push_back(0);
            ranks.closed.push_back(0);
        }
    }
    return ranks;
}

Status rankProbes(const std::vector<PersonImages>& probes, const TemplateOf& templates,
                  const IdentifyRequest& request, const Ranking& ranking, const CancelToken& cancel,
                  IdentifyReport& report) {
    for (const PersonImages& probe : probes) {
        const auto faces = acquiredOf(probe, templates);
        const QString name =
            request.fuse ? probe.person
                         : probe.person + QLatin1Char('/') + QFileInfo(probe.images.value(0)).fileName();
        if (faces.empty()) {
            ++report.probesNotAcquired;
            report.probes.push_back({name, 0});
            continue;
        }
        SL_TRY(const auto rank,
               rankOf(ranking.ids.value(probe.person), faces, ranking.own, *ranking.gallery, cancel));
        report.probes.push_back({name, rank.open});
    }
    return {};
}

QJsonArray exported(const std::vector<PersonImages>& persons, const TemplateOf& templates) {
    QJsonArray rows;
    for (size_t i = 0; i < persons.size(); ++i)
        for (const QString& image : persons[i].images) {
            const auto face = templates.value(image);
            QJsonArray values;
            for (const float value : face.templ)
                values.append(double(value));
            rows.append(QJsonObject{{u"number"_s, qint64(i) + 1},
                                    {u"person"_s, persons[i].person},
                                    {u"image"_s, QFileInfo(image).fileName()},
                                    {u"length"_s, face.measure.rawLength},
                                    {u"quality"_s, face.measure.quality},
                                    {u"template"_s, values}});
        }
    return rows;
}

Status exportTo(const QString& path, const std::vector<PersonImages>& people, qint64 own,
                const std::vector<PersonImages>& probes, const TemplateOf& templates) {
    QSaveFile file(path);
    const QJsonObject all{{u"own"_s, own},
                          {u"gallery"_s, exported(people, templates)},
                          {u"probes"_s, exported(probes, templates)}};
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(all).toJson()) < 0 || !file.commit())
        return fail(ErrorCode::WriteFailed, path, file.errorString());
    return {};
}

Result<IdentifyReport> identify(const IdentifyRequest& request, const workspace::Environment& environment,
                                Job& job) {
    SL_TRY(auto people, personFolders(request.galleryFolder));
    const auto own = qint64(people.size());
    SL_TRY(const auto probePersons, personFolders(request.probesFolder));
    if (!request.distractorsFolder.isEmpty()) {
        SL_TRY(auto others, personFolders(request.distractorsFolder));
        std::move(others.begin(), others.end(), std::back_inserter(people));
    }
    const auto probes = probesOf(probePersons, request.fuse);
    if (probes.empty())
        return fail(ErrorCode::InvalidArgument, request.probesFolder, u"no folder of a person"_s);
    QStringList paths;
    for (const PersonImages& person : people)
        paths += person.images;
    for (const PersonImages& person : probePersons)
        paths += person.images;
    paths.removeDuplicates();
    SL_TRY(const auto templates, acquireAll(paths, Side::Probe, environment, job));
    IdentifyReport report;
    report.failures = failuresIn(paths, templates);
    if (!request.exportFile.isEmpty())
        SL_CHECK(exportTo(request.exportFile, people, own, probePersons, templates));
    SL_TRY(auto gallery, makeGallery(people, templates));
    Ranking ranking{std::move(gallery), {}, own};
    for (size_t i = people.size(); i-- > 0;)
        ranking.ids.insert(people[i].person, PersonId{qint64(i) + 1});
    report.galleryPersons = int(ranking.gallery->personCount());
    report.galleryImages = int(ranking.gallery->templateCount());
    SL_CHECK(rankProbes(probes, templates, request, ranking, job.token(), report));
    for (const size_t size : {1, 2, 3, 0}) {
        SL_TRY(auto ranks, rankSets(size, probePersons, templates, ranking, job.token()));
        report.sets.push_back(std::move(ranks));
    }
    return report;
}

template <class Report, class Request>
EvaluationRun<Report> start(Result<Report> (*work)(const Request&, const workspace::Environment&, Job&),
                            const Request& request, const workspace::Environment& environment) {
    auto job = std::make_shared<Job>();
    auto report = QtConcurrent::run([job, work, request, environment] {
        auto answer = caught([&] { return work(request, environment, *job); });
        job->finish();
        return answer;
    });
    return {job, report};
}

} // namespace

double IdentifyReport::rate(int rank) const {
    std::vector<int> ranks;
    for (const ProbeRank& probe : probes)
        ranks.push_back(probe.rank);
    return rankRate(ranks, rank);
}

EvaluationRun<VerifyReport> evaluateVerification(const VerifyRequest& request,
                                                 const workspace::Environment& environment) {
    return start(&verify, request, environment);
}

EvaluationRun<IdentifyReport> evaluateIdentification(const IdentifyRequest& request,
                                                     const workspace::Environment& environment) {
    return start(&identify, request, environment);
}

} // namespace sl::evaluation
