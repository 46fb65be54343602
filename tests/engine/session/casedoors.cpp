// SPDX-License-Identifier: Apache-2.0
#include "engine/session/casevideos.h"
#include "engine/video/framerecord.h"
#include "tests/engine/session/doors.h"

namespace sl::test {
namespace {

constexpr Roles kCaseworkers = Roles(Role::Investigator) | Role::Examiner;
const QString kOpen = u"open"_s;
const QString kClosed = u"ListClosed"_s;
const QString kNoPack = u"NotFound"_s;      // there is none in the folder that is given
const QString kMissing = u"MediaMissing"_s; // the written picture has no file
constexpr FaceId kFace{1};
constexpr MediaId kMedia{1};

session::CaseSession& in(House& house) {
    return *house.session;
}

QList<Door> media() {
    const auto any = Expected::loggedIn(kOpen);
    const auto worker = Expected::only(kCaseworkers, kOpen);
    const auto says = [](const auto& value) { return (void)value, u"open"_s; };
    return {
        {"CaseSession::record", Expected::everybody(kOpen),
         [=](House& house) { return says(in(house).record()); }},
        {"CaseSession::folder", Expected::everybody(kOpen),
         [=](House& house) { return says(in(house).folder()); }},
        {"CaseSession::resumedIntake", Expected::everybody(kOpen),
         [=](House& house) { return says(&in(house).resumedIntake()); }},
        {"CaseSession::addMedia", worker,
         [](House& house) { return told(in(house).addMedia({u"/nowhere"_s}).summary); }},
        {"CaseSession::addPicture", worker,
         [](House& house) { return told(in(house).addPicture("no picture", u"pasted"_s).summary); }},
        {"CaseSession::seenFaces", any, [](House& house) { return told(in(house).seenFaces(kMedia)); }},
        {"CaseSession::media", any, [](House& house) { return told(in(house).media()); }},
        {"CaseSession::faces", any, [](House& house) { return told(in(house).faces(kMedia)); }},
        {"CaseSession::openVideo", Expected::loggedIn(kMissing),
         [](House& house) { return told(in(house).openVideo(kMedia)); }},
        {"CaseSession::takeFrame", Expected::only(kCaseworkers, u"FileUnreadable"_s),
         [](House& house) { return told(in(house).takeFrame(kMedia, video::FrameRecord()).summary); }},
        {"CaseSession::videos", Expected::everybody(kOpen),
         [=](House& house) { return says(&in(house).videos()); }},
        {"CaseSession::face", any, [](House& house) { return told(in(house).face(kFace)); }},
        {"CaseSession::placeFace", Expected::only(kCaseworkers, kMissing),
         [](House& house) { return told(in(house).placeFace(kMedia, QRectF(0, 0, 4, 4))); }},
        {"CaseSession::mediaImage", Expected::loggedIn(kMissing),
         [](House& house) { return told(in(house).mediaImage(kMedia, 64)); }},
        {"CaseSession::faceChip", Expected::loggedIn(kMissing),
         [](House& house) { return told(in(house).faceChip(kFace, 64)); }},
        {"CaseSession::probePicture", any, [](House& house) { return told(in(house).probePicture(kFace)); }},
    };
}

QList<Door> videos() {
    const auto any = Expected::loggedIn(kOpen);
    const auto worker = [](const QString& code) { return Expected::only(kCaseworkers, code); };
    const auto invalid = u"InvalidArgument"_s;
    constexpr VideoTrackId one{1}, other{2};
    return {
        {"CaseVideos::overview", any, [](House& house) { return told(in(house).videos().overview()); }},
        {"CaseVideos::tracks", any, [](House& house) { return told(in(house).videos().tracks()); }},
        {"CaseVideos::joins", any, [](House& house) { return told(in(house).videos().joins()); }},
        {"CaseVideos::join", worker(invalid),
         [=](House& house) { return told(in(house).videos().join(one, other)); }},
        {"CaseVideos::part", worker(invalid),
         [=](House& house) { return told(in(house).videos().part(one, other)); }},
        {"CaseVideos::clocks", any, [](House& house) { return told(in(house).videos().clocks()); }},
        {"CaseVideos::clockHistory", any,
         [](House& house) { return told(in(house).videos().clockHistory()); }},
        {"CaseVideos::readClock", worker(invalid),
         [](House& house) { return told(in(house).videos().readClock(kMedia, {}, {})); }},
        {"CaseVideos::withdrawClock", worker(u"NotFound"_s),
         [](House& house) { return told(in(house).videos().withdrawClock(kMedia)); }},
    };
}

QList<Door> searches() {
    const auto any = Expected::loggedIn(kOpen);
    const auto worker = [](const QString& code) { return Expected::only(kCaseworkers, code); };
    return {
        {"CaseSession::probes", any, [](House& house) { return told(in(house).probes()); }},
        {"CaseSession::searches", any, [](House& house) { return told(in(house).searches()); }},
        {"CaseSession::createProbe", worker(kOpen),
         [](House& house) { return told(in(house).createProbe({kFace}, u"man in cap"_s)); }},
        {"CaseSession::search", worker(kNoPack).forBlind(kClosed),
         [](House& house) { return told(in(house).search(ProbeId{1}, {})); }},
        {"CaseSession::search", worker(kNoPack).forBlind(kClosed), // in the other case
         [](House& house) { return told(house.other->search(ProbeId{1}, {})); }},
        {"CaseSession::searchView", any.shut(),
         [](House& house) { return told(in(house).searchView(house.search)); }},
        {"CaseSession::searchView", any.forBlind(kClosed), // decided, of the same picture
         [](House& house) { return told(house.other->searchView(house.decided)); }},
        {"CaseSession::measureStability", worker(kOpen).shut(),
         [](House& house) { return told(in(house).measureStability(house.search).view); }},
        {"CaseSession::declareUnsuitable", Expected::only(Role::Examiner, u"InvalidArgument"_s),
         [](House& house) { return told(in(house).declareUnsuitable(ProbeId{1}, {})); }},
        {"CaseSession::previewReport", Expected::loggedIn(kMissing).shut(),
         [](House& house) { return told(in(house).previewReport(house.search, u"en"_s)); }},
        {"CaseSession::previewReport", Expected::loggedIn(kMissing).forBlind(kClosed),
         [](House& house) { return told(house.other->previewReport(house.decided, u"en"_s)); }},
        {"CaseSession::exportReport", worker(kMissing).shut(),
         [](House& house) {
             const auto file = house.desk.dir.filePath(u"report.pdf"_s);
             return told(in(house).exportReport(house.search, u"en"_s, file));
         }},
        {"CaseSession::exportReportPages", worker(kOpen).shut(),
         [](House& house) {
             const auto name = u"pages %1"_s.arg(++house.calls);
             return told(
                 in(house).exportReportPages(house.search, {{1, "png"}}, house.desk.dir.path(), name));
         }},
        {"CaseSession::exportBundle", worker(u"NotFound"_s).shut(), // the search has no report
         [](House& house) {
             const auto folder = house.desk.dir.filePath(u"bundle %1"_s.arg(++house.calls));
             return told(in(house).exportBundle(house.search, folder).bundle);
         }},
        {"CaseSession::signReport", Expected::only(Role::Examiner, u"NotFound"_s),
         [](House& house) {
             const auto file = house.desk.dir.filePath(u"report.pdf"_s);
             return told(in(house).signReport(Sha256::of("none"), file));
         }},
    };
}

QList<Door> examinations() {
    const auto examiner = [](const QString& code) { return Expected::only(Role::Examiner, code); };
    const auto refused = u"NotPermitted"_s;
    return {
        {"CaseSession::firstExamination", examiner(kClosed),
         [](House& house) { return told(in(house).firstExamination(house.search)); }},
        {"CaseSession::firstExamination", examiner(refused).forBlind(kClosed),
         [](House& house) { return told(house.other->firstExamination(house.decided)); }},
        {"CaseSession::takeExamination", examiner(refused).forBlind(kOpen),
         [](House& house) { return told(in(house).takeExamination(house.second)); }},
        {"CaseSession::examination", Expected::loggedIn(kOpen).shut(),
         [](House& house) { return told(in(house).examination(house.first)); }},
        {"CaseSession::examination", Expected::loggedIn(kOpen).shut().forBlind(kOpen), // her own
         [](House& house) { return told(in(house).examination(house.second)); }},
        {"CaseSession::answer", examiner(refused).forBlind(kOpen),
         [](House& house) {
             return told(in(house).answer(house.second, house.asked, *Answer::onScale(0), {}));
         }},
        {"CaseSession::answer", examiner(refused).forBlind(kMissing), // with a step on the picture
         [](House& house) {
             const AdjustedPicture grey{
                 PictureSide::Probe, Sha256::of("picture"), {}, {{{AdjustmentKind::Grey, 0, 0}, {}}}};
             return told(in(house).answer(house.second, house.asked, *Answer::onScale(0), {}, {grey}));
         }},
        {"CaseSession::answerTogether", examiner(refused).forBlind(u"OneByOne"_s),
         [](House& house) {
             return told(in(house).answerTogether(house.second, {{house.asked, 0}}, Answer::notComparable(),
                                                  u"blurred"_s, true));
         }},
        {"CaseSession::replayAdjustments", Expected::loggedIn(kOpen).shut(),
         [](House& house) { return told(in(house).replayAdjustments(house.search)); }},
        {"CaseSession::replayAdjustments", Expected::loggedIn(kOpen).forBlind(kClosed), // decided
         [](House& house) { return told(house.other->replayAdjustments(house.decided)); }},
        {"CaseSession::saveChecklist", examiner(refused).forBlind(kOpen),
         [](House& house) {
             return told(in(house).saveChecklist(ChecklistRecord::empty(house.second, house.asked)));
         }},
        {"CaseSession::submit", examiner(refused).forBlind(u"AnswersMissing"_s),
         [](House& house) { return told(in(house).submit(house.second)); }},
        {"CaseSession::closeAsDisagreement", Expected::loggedIn(refused),
         [](House& house) { return told(in(house).closeAsDisagreement(house.search)); }},
    };
}

QList<Door> candidates() {
    const auto any = Expected::loggedIn(u"NotFound"_s); // nobody of the written list is in the gallery
    const auto gone = u"NotFound"_s;
    return {
        {"CaseSession::candidatePicture", any.shut(),
         [](House& house) { return told(in(house).candidatePicture(house.apart)); }},
        {"CaseSession::candidatePicture", any.shut().forBlind(gone),
         [](House& house) { return told(in(house).candidatePicture(house.asked)); }},
        {"CaseSession::candidatePortraits", any.shut(),
         [](House& house) { return told(in(house).candidatePortraits(house.apart)); }},
        {"CaseSession::candidateImage", any.shut(),
         [](House& house) { return told(in(house).candidateImage(house.apart, 64)); }},
        {"CaseSession::candidateImage", any.shut().forBlind(gone),
         [](House& house) { return told(in(house).candidateImage(house.asked, 64)); }},
        {"CaseSession::candidateChip", any.shut(),
         [](House& house) { return told(in(house).candidateChip(house.apart, 64)); }},
        {"CaseSession::candidateFace", any.shut(),
         [](House& house) { return told(in(house).candidateFace(house.apart)); }},
    };
}

} // namespace

QList<Door> caseDoors() {
    return media() + videos() + searches() + examinations() + candidates();
}

} // namespace sl::test
