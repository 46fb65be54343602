// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/internal/democases.h"

#include "engine/demo/internal/demogallery.h"
#include "engine/session/casesession.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cmath>

namespace sl::demo {

/// A case with a search, and which of its candidates is the person in the photo.
struct DemoCases::Searched {
    std::shared_ptr<session::CaseSession> session;
    SearchId search;
    CandidateId sought; ///< invalid when the person is not on the list
};

namespace {

/// The checklist for two pictures of one drawn person: the face agrees, and nothing surrounds it.
ChecklistRecord alike(ExaminationId examination, CandidateId candidate) {
    constexpr std::array kDrawn{Feature::Skin,     Feature::Outline, Feature::Composition, Feature::Forehead,
                                Feature::Eyebrows, Feature::Eyes,    Feature::Cheeks,      Feature::Nose,
                                Feature::Mouth,    Feature::Chin};
    auto checklist = ChecklistRecord::empty(examination, candidate);
    for (auto& line : checklist.lines) {
        const bool isDrawn = std::find(kDrawn.begin(), kDrawn.end(), line.feature) != kDrawn.end();
        line.inProbe = line.inCandidate = isDrawn;
        line.finding = isDrawn ? Finding::Similar : Finding::NotVisible;
    }
    return checklist;
}

} // namespace

QList<ScenePhoto> demoScenes(int people) {
    const auto inGallery = [people](int share) { return people * share / 100; };
    const auto stranger = [people](int number) { return people + number; };
    return {
        {u"station-platform.jpg"_s,
         {Place::Station,
          {{inGallery(21), 0, {540, 430}, 1.15},
           {stranger(1), 0, {1060, 400}, 0.85},
           {inGallery(77), 0, {1350, 470}, 1.0},
           {stranger(2), 0, {220, 400}, 0.75}},
          11}},
        {u"shop-till.jpg"_s,
         {Place::Shop,
          {{inGallery(34), 0, {900, 460}, 1.25},
           {stranger(3), 0, {420, 430}, 0.9},
           {stranger(4), 0, {1330, 420}, 0.8}},
          12}},
        {u"street-evening.jpg"_s,
         {Place::Street,
          {{inGallery(58), 0, {460, 450}, 1.2},
           {stranger(5), 0, {1000, 410}, 0.9},
           {inGallery(9), 0, {1400, 430}, 0.8}},
          13}},
        {u"station-hall.jpg"_s,
         {Place::Station,
          {{inGallery(66), 0, {800, 440}, 1.2},
           {stranger(6), 0, {330, 410}, 0.85},
           {stranger(7), 0, {1290, 440}, 1.0}},
          14}},
        {u"shop-entrance.jpg"_s,
         {Place::Shop, {{inGallery(45), 0, {620, 450}, 1.15}, {inGallery(87), 0, {1150, 430}, 0.95}}, 15}},
        {u"street-stranger.jpg"_s,
         {Place::Street, {{stranger(8), 0, {780, 450}, 1.2}, {stranger(9), 0, {1260, 420}, 0.85}}, 16}},
    };
}

SceneVideo demoVideo(int people) {
    constexpr int kMoments = 24; // three seconds
    const QList<ScenePhoto> photos = demoScenes(people);
    const Scene& place = photos.first().scene;
    const int sought = place.people.first().person;
    SceneVideo video{kDemoVideo, {}};
    for (int moment = 0; moment < kMoments; ++moment) {
        const double along = double(moment) / (kMoments - 1);
        const double sway = 6.0 * std::sin(moment * 0.9);
        video.moments.append({place.place,
                              {{sought, 1, {380 + 480 * along, 450 + sway}, 1.2 + 0.3 * along, 5 * along - 3},
                               {people + 10, 0, {1250 + sway / 2, 420}, 1.0, sway / 4}},
                              place.seed,
                              quint64(moment) + 1});
    }
    return video;
}

DemoCases::DemoCases(session::Workspace& workspace, const Words& words, QString scenes,
                     QList<ScenePhoto> photos)
    : m_workspace(workspace), m_words(words), m_scenes(std::move(scenes)), m_photos(std::move(photos)) {}

Status DemoCases::makeReady() {
    SL_TRY(auto session, openCase(kReadyCase, m_words.readyCase, m_photos.at(0)));
    SL_TRY(const auto summary, session->addMedia({QDir(m_scenes).filePath(kDemoVideo)}).summary.result());
    if (summary.problems.isEmpty())
        return {};
    const auto& problem = summary.problems.first().problem;
    if (problem && problem->code == ErrorCode::HelperMissing)
        return {}; // a program that was built without videos; the case tells why it is not taken
    return fail(problem.value_or(Error{ErrorCode::FileUnreadable, kDemoVideo, {}}));
}

Status DemoCases::makeWaiting() {
    auto searched = search(kWaitingCase, m_words.waitingCase, m_photos.at(1));
    return searched ? examineFirst(*searched) : fail(searched);
}

Status DemoCases::makeFinished() {
    SL_TRY(auto searched, search(kFinishedCase, m_words.finishedCase, m_photos.at(2)));
    SL_CHECK(examineFirst(searched));
    SL_CHECK(logIn(demoAccounts().at(1)));
    SL_CHECK(examineSecond(searched));
    SL_CHECK(logIn(demoAccounts().at(0)));
    const QTemporaryDir outside; // the case keeps its own copy; nothing is exported into a workspace
    const QString report = outside.filePath(kFinishedCase + u".pdf"_s);
    const auto exported =
        searched.session->exportReport(searched.search, m_words.reportLanguage, report).result();
    return exported ? Status() : fail(exported);
}

Status DemoCases::logIn(const Account& account) {
    m_workspace.logOut();
    const auto entered = m_workspace.logIn(account.login, account.password).result();
    return entered ? Status() : fail(entered);
}

Result<std::shared_ptr<session::CaseSession>>
DemoCases::openCase(const QString& number, const CaseWords& words, const ScenePhoto& photo) {
    CaseRecord record;
    record.number = number;
    record.title = words.title;
    record.offenceType = words.offenceType;
    record.legalBasis = m_words.legalBasis;
    record.requester = words.requester;
    record.purpose = m_words.purpose;
    SL_CHECK(m_workspace.createCase(record).result());
    SL_TRY(auto session, m_workspace.openCase(number).result());
    SL_TRY(const auto summary, session->addMedia({QDir(m_scenes).filePath(photo.name)}).summary.result());
    if (!summary.problems.isEmpty())
        return fail(
            summary.problems.first().problem.value_or(Error{ErrorCode::FileUnreadable, photo.name, {}}));
    return session;
}

Result<DemoCases::Searched> DemoCases::search(const QString& number, const CaseWords& words,
                                              const ScenePhoto& photo) {
    SL_TRY(auto session, openCase(number, words, photo));
    SL_TRY(const auto media, session->media().result());
    SL_TRY(const auto faces, session->faces(media.first().id).result());
    const Bystander& sought = photo.scene.people.first();
    const auto face = std::find_if(faces.begin(), faces.end(), [&](const FaceRecord& found) {
        return found.geometry.box.contains(sought.at);
    });
    if (face == faces.end())
        return fail(ErrorCode::NoFaceFound, photo.name);
    SL_TRY(const auto probe, session->createProbe({face->id}, m_words.probe).result());
    SL_TRY(const auto view, session->search(probe.id, {}).result());
    Searched searched{session, view.record.id, {}};
    for (const CandidateRecord& candidate : view.candidates)
        if (candidate.personExternalId == externalId(sought.person))
            searched.sought = candidate.id;
    return searched;
}

Status DemoCases::answerAll(Searched& searched, ExaminationId examination,
                            const QList<CandidateId>& candidates) {
    constexpr int kSame = 2, kDifferent = -2;
    int differing = 0;
    for (const CandidateId candidate : candidates) {
        const bool isSought = candidate == searched.sought;
        const QString grounds =
            isSought ? m_words.samePerson
                     : m_words.differentPersons.at(differing++ % m_words.differentPersons.size());
        const auto answer = Answer::onScale(isSought ? kSame : kDifferent);
        if (isSought) {
            SL_CHECK(searched.session->saveChecklist(alike(examination, candidate)).result());
        }
        SL_CHECK(searched.session->answer(examination, candidate, *answer, grounds).result());
    }
    const auto submitted = searched.session->submit(examination).result();
    return submitted ? Status() : fail(submitted);
}

Status DemoCases::examineFirst(Searched& searched) {
    const auto view = searched.session->firstExamination(searched.search).result();
    return view ? answerAll(searched, view->record.id, view->record.items) : fail(view);
}

Status DemoCases::examineSecond(Searched& searched) {
    SL_TRY(const auto queue, m_workspace.reviewQueue().result());
    for (const QueueEntry& entry : queue) {
        if (entry.caseNumber != searched.session->record().number || entry.part == ExaminerPart::First)
            continue;
        const auto view = searched.session->takeExamination(entry.examination).result();
        return view ? answerAll(searched, view->record.id, view->record.items) : fail(view);
    }
    return {}; // the first supported nobody: it ended there
}

} // namespace sl::demo
