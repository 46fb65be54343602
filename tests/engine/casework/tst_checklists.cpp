// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/review/internal/checklistrules.h"
#include "engine/casework/review/internal/examinationrules.h"
#include "engine/core/canonicaljson.h"
#include "engine/evidence/identity/identity.h"
#include "engine/store/case/checklistrepository.h"
#include "engine/store/case/encryptedworkrepository.h"
#include "engine/store/case/facerepository.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/proberepository.h"
#include "engine/store/case/searchrepository.h"
#include "engine/store/connection/migrator.h"
#include "engine/workspace/caseregistry.h"
#include "tests/support/desk.h"

#include <limits>

using namespace sl;
using namespace sl::casework;
using namespace sl::session;
using namespace sl::test;

namespace {

constexpr int kCandidates = 4;
const QString kCase = u"2026-1"_s;
const Sha256 kPicture = Sha256::of("picture");

Result<SearchId> writeSearch(store::Database& database, int policyVersion) {
    MediaRecord media;
    media.sha256 = kPicture;
    media.originalName = u"frame.jpg"_s;
    media.metadata = {{u"takenAt"_s, u"2014-05-06T07:08:09"_s}};
    media.state = MediaState::Processed;
    media.importedAt = QDateTime::currentDateTimeUtc();
    SL_TRY(const auto mediaId, store::MediaRepository(database).insert(media));
    FaceRecord face;
    face.media = mediaId;
    face.createdAt = media.importedAt;
    SL_TRY(const auto faceId, store::FaceRepository(database).insert(face));
    SL_TRY(const auto probe, store::ProbeRepository(database).insert(
                                 {{}, u"man in cap"_s, {faceId}, u"ruiz"_s, media.importedAt}));
    SearchRecord search;
    search.probe = probe;
    search.faces = {faceId};
    search.searchedBy = u"ruiz"_s;
    search.startedAt = search.endedAt = media.importedAt;
    search.policyVersion = policyVersion;
    search.listLength = kCandidates;
    SL_TRY(const auto id, store::SearchRepository(database).insert(search));
    for (int rank = 1; rank <= kCandidates; ++rank) {
        CandidateRecord candidate;
        candidate.search = id;
        candidate.rank = rank;
        candidate.person = PersonId{100 + rank};
        candidate.personExternalId = u"P-%1"_s.arg(rank);
        candidate.portrait = PortraitId{200 + rank};
        candidate.score = 0.9 - 0.05 * rank;
        SL_CHECK(store::SearchRepository(database).insertCandidate(candidate));
    }
    return id;
}

ChecklistRecord probeList(ExaminationId examination, bool complete = true) {
    auto list = ChecklistRecord::empty(examination, {});
    for (auto& line : list.lines)
        line.inProbe = line.feature != Feature::Ears;
    if (!complete)
        list.lines.last().inProbe.reset();
    return list;
}

ChecklistRecord comparison(ExaminationId examination, CandidateId candidate, bool complete = true) {
    auto list = ChecklistRecord::empty(examination, candidate);
    for (auto& line : list.lines) {
        line.inProbe = line.feature != Feature::Ears;
        line.inCandidate = true;
        line.finding = *line.inProbe ? Finding::Similar : Finding::NotVisible;
    }
    list.lines[int(Feature::Nose)].finding = Finding::Different;
    list.lines[int(Feature::Nose)].note = u"bridge"_s;
    if (!complete)
        list.lines[int(Feature::Eyes)].finding.reset();
    return list;
}

ChecklistRegion region(int number, Feature feature = Feature::Scars) {
    return {number, PictureSide::Probe, feature, kPicture, {{10, 20.5}, {30, 20}, {30, 44}}};
}

template <class T>
QString codeOf(const Result<T>& answer) {
    return answer ? u"done"_s : errorName(answer.error().code);
}

QString code(ErrorCode code) {
    return errorName(code);
}

} // namespace

class TestChecklists : public QObject {
    Q_OBJECT
private:
    struct Scene {
        Desk desk;
        std::shared_ptr<CaseSession> session;
        SearchId search;

        [[nodiscard]] Result<ExaminationView> first() const {
            return session->firstExamination(search).result();
        }
        [[nodiscard]] Result<ExaminationView> answer(const ExaminationView& view, CandidateId candidate,
                                                     int step) const {
            return session->answer(view.record.id, candidate, *Answer::onScale(step), u"nose"_s).result();
        }
        [[nodiscard]] Result<ExaminationView> save(const ChecklistRecord& checklist) const {
            return session->saveChecklist(checklist).result();
        }
        [[nodiscard]] QJsonObject details(const QString& action) const {
            const auto entries = desk.workspace->auditEntries({kCase, {}, 0, 1000}).result();
            for (const auto& entry : entries ? *entries : QList<AuditRecord>())
                if (entry.action == action)
                    return entry.details; // the newest
            return {};
        }
        [[nodiscard]] bool isIntact() const {
            const auto verdicts = desk.workspace->verifyAudit().result();
            return verdicts && std::all_of(verdicts->begin(), verdicts->end(),
                                           [](const auto& verdict) { return verdict.intact; });
        }
    };

    static Status make(Scene& scene, const std::function<void(PolicyRecord&)>& ask) {
        SL_CHECK(scene.desk.create());
        for (const auto& login : {u"chen"_s, u"dara"_s}) {
            SL_CHECK(scene.desk.workspace->addUser(newUser(login, Role::Examiner)).result());
        }
        SL_TRY(auto policy, scene.desk.workspace->policy().result());
        ask(policy);
        SL_TRY(const auto set, scene.desk.workspace->setPolicy(policy).result());
        SL_TRY(scene.session, scene.desk.newOpenCase(kCase));
        SL_TRY(const auto database,
               store::openDatabase(workspace::caseDatabaseIn(scene.session->folder()), store::caseSchema()));
        const auto user = scene.desk.workspace->users().result()->first();
        SL_TRY(const auto key, evidence::unlock(user.keyStore, kPassword));
        auto task = [&](workspace::Change& open) -> Status {
            SL_TRY(scene.search, writeSearch(open.database(), set.version));
            return open.auditSigned({user, key, {}}, evidence::AuditAction::SearchRun,
                                    QString::number(scene.search.value));
        };
        return workspace::change(*database, *scene.desk.clock, task);
    }

    static void required(PolicyRecord& policy) { policy.checklistRequired = true; }

private Q_SLOTS:
    void newWorkspacesAskForTheChecklist() {
        QVERIFY(workspace::NewWorkspace().policy.checklistRequired);
        QVERIFY(!workspace::NewWorkspace().policy.probeFirst);
        QVERIFY(!workspace::NewWorkspace().policy.hideScores);
    }

    void whichAnswersNeedIt() {
        QStringList steps;
        for (int step = Answer::kLowest; step <= Answer::kHighest; ++step)
            if (needsChecklist(*Answer::onScale(step)))
                steps.append(QString::number(step));
        QCOMPARE(steps.join(u' '), u"-3 1 2 3"_s);
        QVERIFY(!needsChecklist(Answer::notComparable()));
    }

    void everyGroupStandsInItOnceAndInOrder() {
        const auto good = comparison(ExaminationId{1}, CandidateId{1});
        SL_VERIFY(checkChecklist(good));
        QVERIFY(isComplete(good));
        auto list = good;
        list.lines.removeLast();
        QCOMPARE(codeOf(checkChecklist(list)), code(ErrorCode::InvalidArgument));
        list = good;
        list.lines.append(good.lines.last());
        QCOMPARE(codeOf(checkChecklist(list)), code(ErrorCode::InvalidArgument));
        list = good;
        list.lines.swapItemsAt(3, 4);
        QCOMPARE(codeOf(checkChecklist(list)), code(ErrorCode::InvalidArgument));
        list = good;
        list.lines[2] = list.lines[1];
        QCOMPARE(codeOf(checkChecklist(list)), code(ErrorCode::InvalidArgument));
        list = good;
        list.lines[5].note = QString(2001, u'x');
        QCOMPARE(codeOf(checkChecklist(list)), code(ErrorCode::InvalidArgument));
    }

    void findingsFollowWhatIsVisible_data() {
        QTest::addColumn<int>("probe"); // -1: not said
        QTest::addColumn<int>("candidate");
        QTest::addColumn<QString>("allowed"); // findings, by number
        QTest::newRow("both") << 1 << 1 << "0 1 2";
        QTest::newRow("probe only") << 1 << 0 << "3";
        QTest::newRow("candidate only") << 0 << 1 << "3";
        QTest::newRow("neither") << 0 << 0 << "3";
        QTest::newRow("half said") << 1 << -1 << "";
        QTest::newRow("unsaid") << -1 << -1 << "";
    }
    void findingsFollowWhatIsVisible() {
        QFETCH(const int, probe);
        QFETCH(const int, candidate);
        QFETCH(const QString, allowed);
        auto list = ChecklistRecord::empty(ExaminationId{1}, CandidateId{1});
        auto& line = list.lines[7];
        if (probe >= 0)
            line.inProbe = probe == 1;
        if (candidate >= 0)
            line.inCandidate = candidate == 1;
        SL_VERIFY(checkChecklist(list)); // nothing found yet
        QStringList fine;
        for (int finding = 0; finding < 4; ++finding) {
            line.finding = static_cast<Finding>(finding);
            if (checkChecklist(list))
                fine.append(QString::number(finding));
        }
        QCOMPARE(fine.join(u' '), allowed);
    }

    void theProbeAloneComparesNothing() {
        auto list = probeList(ExaminationId{1});
        SL_VERIFY(checkChecklist(list));
        QVERIFY(isComplete(list));
        list.lines[0].inCandidate = true;
        QCOMPARE(codeOf(checkChecklist(list)), code(ErrorCode::InvalidArgument));
        list = probeList(ExaminationId{1});
        list.lines[0].finding = Finding::Similar;
        QCOMPARE(codeOf(checkChecklist(list)), code(ErrorCode::InvalidArgument));
        list = probeList(ExaminationId{1});
        list.regions = {region(1)};
        SL_VERIFY(checkChecklist(list));
        list.regions[0].side = PictureSide::Candidate;
        QCOMPARE(codeOf(checkChecklist(list)), code(ErrorCode::InvalidArgument));
    }

    void regionsAreNumberedInPairs() {
        auto list = comparison(ExaminationId{1}, CandidateId{1});
        auto pair = region(1);
        pair.side = PictureSide::Candidate;
        list.regions = {region(1), pair, region(2, Feature::Ears)};
        SL_VERIFY(checkChecklist(list));
        const auto refused = [&](const QList<ChecklistRegion>& regions) {
            list.regions = regions;
            return codeOf(checkChecklist(list)) == code(ErrorCode::InvalidArgument);
        };
        QVERIFY(refused({region(1), region(1)}));
        QVERIFY(refused({region(0)}));
        QVERIFY(refused({region(-4)}));
        QVERIFY(refused({region(100)}));
        pair.feature = Feature::Ears;
        QVERIFY(refused({region(1), pair}));
        auto odd = region(1);
        odd.outline = {};
        QVERIFY(refused({odd}));
        odd.outline = {{std::numeric_limits<double>::quiet_NaN(), 0}};
        QVERIFY(refused({odd}));
        odd.outline = {{std::numeric_limits<double>::infinity(), 0}};
        QVERIFY(refused({odd}));
        odd.outline = QList<QPointF>(501, QPointF(1, 1));
        QVERIFY(refused({odd}));
        odd = region(1);
        odd.picture = {};
        QVERIFY(refused({odd}));
    }

    void theHashCoversEverything() {
        auto list = comparison(ExaminationId{1}, CandidateId{1});
        list.regions = {region(1)};
        list.savedAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
        const auto before = hashOf(list);
        QCOMPARE(hashOf(list), before);
        const auto changed = [&](const std::function<void(ChecklistRecord&)>& change) {
            auto other = list;
            change(other);
            return !(hashOf(other) == before) && !(hashOf(QList{other}) == hashOf(QList{list}));
        };
        QVERIFY(changed([](auto& other) { other.candidate = CandidateId{2}; }));
        QVERIFY(changed([](auto& other) { other.examination = ExaminationId{2}; }));
        QVERIFY(changed([](auto& other) { other.lines[8].note = u"tip"_s; }));
        QVERIFY(changed([](auto& other) { other.lines[8].finding.reset(); }));
        QVERIFY(changed([](auto& other) { other.lines[8].inProbe = false; }));
        QVERIFY(changed([](auto& other) { other.regions[0].outline[0].rx() += 0.5; }));
        QVERIFY(changed([](auto& other) { other.regions[0].number = 2; }));
        QVERIFY(changed([](auto& other) { other.regions.clear(); }));
    }

    void hairCarriesNothingOverALongGap() {
        QStringList features;
        for (int i = 0; i < kFeatures; ++i)
            if (isVolatile(static_cast<Feature>(i)))
                features.append(QString::fromLatin1(kFeatureNames[i]));
        QCOMPARE(features.join(u' '), u"hairline facialHair"_s);
        const QDate may(2014, 5, 6);
        QCOMPARE(longGapYears(may, QDate(2026, 5, 5)), std::optional(11));
        QCOMPARE(longGapYears(QDate(2026, 5, 6), may), std::optional(12));
        QCOMPARE(longGapYears(may, QDate(2015, 5, 5)), std::nullopt);
        QCOMPARE(longGapYears(may, {}), std::nullopt);
        QCOMPARE(longGapYears({}, may), std::nullopt);
        QCOMPARE(longGapYears(QDate(2016, 2, 29), QDate(2017, 2, 28)), std::optional(1));
    }

    void supportNeedsACompleteChecklist() {
        Scene scene;
        SL_VERIFY(make(scene, required));
        const auto view = scene.first();
        SL_VERIFY(view);
        const auto id = view->record.id;
        const auto items = view->record.items;
        const QList<int> steps{2, -3, -1, 0};
        for (int i = 0; i < kCandidates; ++i)
            SL_VERIFY(scene.answer(*view, items.at(i), steps.at(i)));
        const auto answered = scene.first();
        SL_VERIFY(answered);
        QVERIFY(answered->items.at(0).lacksChecklist && answered->items.at(1).lacksChecklist);
        QVERIFY(!answered->items.at(2).lacksChecklist && !answered->items.at(3).lacksChecklist);
        const auto early = scene.session->submit(id).result();
        QCOMPARE(codeOf(early), code(ErrorCode::ChecklistMissing));
        QCOMPARE(early.error().subject, u"2"_s);
        SL_VERIFY(scene.save(comparison(id, items.at(0))));
        SL_VERIFY(scene.save(comparison(id, items.at(1), false)));
        QCOMPARE(scene.session->submit(id).result().error().subject, u"1"_s);
        SL_VERIFY(scene.save(comparison(id, items.at(1))));
        SL_VERIFY(scene.save(comparison(id, items.at(0), false))); // taken back: the last counts
        QCOMPARE(scene.session->submit(id).result().error().subject, u"1"_s);
        SL_VERIFY(scene.save(comparison(id, items.at(0))));
        const auto submitted = scene.session->submit(id).result();
        SL_VERIFY(submitted);
        QCOMPARE(submitted->checklists.size(), 2);
        QCOMPARE(codeOf(scene.save(comparison(id, items.at(0)))), code(ErrorCode::AlreadySubmitted));
        QVERIFY(scene.isIntact());
    }

    void theSubmissionSignsTheChecklists() {
        Scene scene;
        SL_VERIFY(make(scene, required));
        const auto view = scene.first();
        SL_VERIFY(view);
        const auto items = view->record.items;
        SL_VERIFY(scene.save(comparison(view->record.id, items.at(2))));
        SL_VERIFY(scene.save(comparison(view->record.id, items.at(0))));
        auto ofProbe = probeList(view->record.id);
        ofProbe.regions = {region(1)};
        SL_VERIFY(scene.save(ofProbe));
        const auto saved = scene.details(u"examination.saved"_s);
        QCOMPARE(saved.keys(), QStringList{u"encryptedSha256"_s}); // not which list, nor whether it is one
        for (const auto item : items)
            SL_VERIFY(scene.answer(*view, item, -1));
        const auto submitted = scene.session->submit(view->record.id).result();
        SL_VERIFY(submitted);
        QVERIFY(submitted->checklists.first().isOfProbe());
        QCOMPARE(submitted->checklists.first().regions, ofProbe.regions);
        QCOMPARE(submitted->checklists.size(), 3);
        const auto details = scene.details(u"examination.submitted"_s);
        QVERIFY(!details.contains(u"checklists"_s) && !details.contains(u"checklistsSha256"_s));
        auto database =
            store::openDatabase(workspace::caseDatabaseIn(scene.session->folder()), store::caseSchema());
        SL_VERIFY(database);
        const auto key = store::EncryptedWorkRepository(**database).key(view->record.id);
        SL_VERIFY(key);
        QCOMPARE(details.value(u"sealSha256"_s).toString(),
                 sealOf(submitted->record, hashOf(submitted->checklists), (*key)->opened).hex());
        QVERIFY(scene.isIntact());
    }

    void onlyTheExaminerSavesAndOnlyWhatIsCompared() {
        Scene scene;
        SL_VERIFY(make(scene, required));
        const auto view = scene.first();
        SL_VERIFY(view);
        const auto id = view->record.id;
        auto list = comparison(id, view->record.items.first());
        list.regions = {region(1)};
        SL_VERIFY(scene.save(list));
        list.regions[0].picture = Sha256::of("another");
        QCOMPARE(codeOf(scene.save(list)), code(ErrorCode::InvalidArgument));
        QCOMPARE(codeOf(scene.save(comparison(id, CandidateId{999}))), code(ErrorCode::NotFound));
        QCOMPARE(codeOf(scene.save(comparison(ExaminationId{99}, view->record.items.first()))),
                 code(ErrorCode::NotFound));
        SL_VERIFY(scene.desk.logIn(u"chen"_s));
        QCOMPARE(codeOf(scene.save(comparison(id, view->record.items.first()))),
                 code(ErrorCode::NotPermitted));
        QVERIFY(scene.isIntact());
    }

    void theSecondExaminerSeesNoChecklistOfTheFirst() {
        Scene scene;
        SL_VERIFY(make(scene, required));
        const auto view = scene.first();
        SL_VERIFY(view);
        const auto items = view->record.items;
        SL_VERIFY(scene.save(probeList(view->record.id)));
        for (const auto item : items) {
            SL_VERIFY(scene.save(comparison(view->record.id, item)));
            SL_VERIFY(scene.answer(*view, item, item == items.first() ? 2 : -2));
        }
        SL_VERIFY(scene.session->submit(view->record.id).result());
        SL_VERIFY(scene.desk.logIn(u"chen"_s));
        const auto queue = scene.desk.workspace->reviewQueue().result();
        SL_VERIFY(queue);
        const auto taken = scene.session->takeExamination(queue->first().examination).result();
        SL_VERIFY(taken);
        QVERIFY(taken->checklists.isEmpty());
        QCOMPARE(codeOf(scene.session->examination(view->record.id).result()), code(ErrorCode::ListClosed));
        for (const auto item : taken->record.items)
            SL_VERIFY(scene.answer(*taken, item, item == items.first() ? 1 : -1));
        QCOMPARE(codeOf(scene.session->submit(taken->record.id).result()), code(ErrorCode::ChecklistMissing));
        SL_VERIFY(scene.save(comparison(taken->record.id, items.first())));
        SL_VERIFY(scene.session->submit(taken->record.id).result());
        const auto opened = scene.session->examination(view->record.id).result(); // now they may look
        SL_VERIFY(opened);
        QCOMPARE(opened->checklists.size(), 1 + kCandidates);
    }

    void theProbeFirst() {
        Scene scene;
        SL_VERIFY(make(scene, [](PolicyRecord& policy) { policy.probeFirst = true; }));
        QCOMPARE(codeOf(scene.session->searchView(scene.search).result()), code(ErrorCode::ProbeFirst));
        const auto due = scene.first();
        SL_VERIFY(due);
        QVERIFY(due->isProbeDue && due->items.isEmpty() && due->record.items.isEmpty());
        QCOMPARE(due->probeFaces.size(), 1);
        const auto id = due->record.id;
        const CandidateId candidate{1};
        QCOMPARE(codeOf(scene.answer(*due, candidate, 0)), code(ErrorCode::ProbeFirst));
        QCOMPARE(codeOf(scene.save(comparison(id, candidate))), code(ErrorCode::ProbeFirst));
        QCOMPARE(codeOf(scene.session->previewReport(scene.search, u"en"_s).result()),
                 code(ErrorCode::ProbeFirst));
        QVERIFY(scene.details(u"examination.started"_s).isEmpty()); // the log holds the list of candidates
        QVERIFY(scene.save(probeList(id, false))->isProbeDue);
        const auto opened = scene.save(probeList(id));
        SL_VERIFY(opened);
        QVERIFY(!opened->isProbeDue);
        // what was said of the probe is what was said before the candidates were seen
        auto afterwards = probeList(id);
        afterwards.lines[0].note = u"now that I see the candidate"_s;
        QCOMPARE(codeOf(scene.save(afterwards)), code(ErrorCode::NotPermitted));
        QCOMPARE(codeOf(scene.save(probeList(id, false))), code(ErrorCode::NotPermitted)); // nor shut again
        QCOMPARE(opened->items.size(), kCandidates);
        QCOMPARE(opened->items.first().candidate.rank, 1);
        SL_VERIFY(scene.session->searchView(scene.search).result());
        QVERIFY(scene.details(u"examination.started"_s).value(u"probeFirst"_s).toBool());
        for (const auto item : opened->record.items)
            SL_VERIFY(scene.answer(*opened, item, item == opened->record.items.first() ? 2 : -2));
        SL_VERIFY(scene.session->submit(id).result());
        SL_VERIFY(scene.desk.logIn(u"chen"_s)); // who looks independently begins with the probe too
        const auto queue = scene.desk.workspace->reviewQueue().result();
        const auto taken = scene.session->takeExamination(queue->first().examination).result();
        SL_VERIFY(taken);
        QVERIFY(taken->isProbeDue && taken->items.isEmpty() && taken->record.orderSeed == 0);
        QVERIFY(scene.isIntact());
    }

    void ranksAndScoresStayHiddenUntilAllAnswersAreIn() {
        Scene scene;
        SL_VERIFY(make(scene, [](PolicyRecord& policy) { policy.hideScores = true; }));
        QCOMPARE(codeOf(scene.session->searchView(scene.search).result()), code(ErrorCode::AnswersFirst));
        const auto view = scene.first();
        SL_VERIFY(view);
        QCOMPARE(view->items.size(), kCandidates);
        auto last = view;
        for (int i = 0; i < kCandidates; ++i) {
            for (const auto& item : last->items) {
                QCOMPARE(item.candidate.rank, 0);
                QCOMPARE(item.candidate.score, 0.0);
                QCOMPARE(item.candidate.calibrationTrials, 0);
            }
            QCOMPARE(codeOf(scene.session->searchView(scene.search).result()), code(ErrorCode::AnswersFirst));
            QVERIFY(scene.details(u"examination.started"_s).isEmpty());
            last = scene.answer(*view, view->record.items.at(i), -1);
            SL_VERIFY(last);
        }
        QSet<int> ranks;
        for (const auto& item : last->items)
            ranks.insert(item.candidate.rank);
        QCOMPARE(ranks, (QSet<int>{1, 2, 3, 4}));
        SL_VERIFY(scene.session->searchView(scene.search).result());
        QVERIFY(scene.details(u"examination.started"_s).value(u"hideScores"_s).toBool());
    }

    void ranksStayHiddenFromAnExaminerWhoIsNoneForAMoment() {
        Scene scene;
        SL_VERIFY(make(scene, [](PolicyRecord& policy) { policy.hideScores = true; }));
        auto& workspace = *scene.desk.workspace;
        SL_VERIFY(workspace.addUser(newUser(u"okoye"_s, Role::Supervisor)).result());
        SL_VERIFY(scene.first());
        const auto ruiz = workspace.login().user.id;
        SL_VERIFY(scene.desk.logIn(u"okoye"_s));
        SL_VERIFY(scene.session->searchView(scene.search).result()); // examines nothing, and never will
        SL_VERIFY(workspace.setRoles(ruiz, Role::Investigator).result());
        SL_VERIFY(scene.desk.logIn(u"ruiz"_s));
        QVERIFY(!workspace.login().has(Role::Examiner));
        QCOMPARE(codeOf(scene.session->searchView(scene.search).result()), code(ErrorCode::AnswersFirst));
    }

    void thePlaceDoesNotTellTheRank() {
        QSet<QString> orders;
        for (int run = 0; run < 6 && orders.size() < 2; ++run) {
            Scene scene;
            SL_VERIFY(make(scene, [](PolicyRecord& policy) { policy.hideScores = true; }));
            QStringList order;
            const auto view = scene.first();
            SL_VERIFY(view);
            for (const auto item : view->record.items)
                order.append(QString::number(item.value));
            orders.insert(order.join(u' '));
        }
        QVERIFY(orders.size() > 1); // the same order six times: once in 24^5
    }

    void datesOfThePictures() {
        Scene scene;
        SL_VERIFY(make(scene, required));
        const auto view = scene.first();
        SL_VERIFY(view);
        const auto picture = scene.session->probePicture(view->probeFaces.first()).result();
        SL_VERIFY(picture);
        QCOMPARE(picture->sha256, kPicture);
        QCOMPARE(picture->takenOn, QDate(2014, 5, 6));
        QCOMPARE(codeOf(scene.session->candidatePicture(view->record.items.first()).result()),
                 code(ErrorCode::NotFound)); // has left the gallery
    }

    void savedListsAreNeverChanged() {
        Scene scene;
        SL_VERIFY(make(scene, required));
        const auto first = scene.first();
        SL_VERIFY(first);
        const auto mate = first->record.items.first();
        SL_VERIFY(scene.save(comparison(first->record.id, mate)));
        for (const auto item : first->record.items)
            SL_VERIFY(scene.answer(*first, item, item == mate ? 2 : -1));
        SL_VERIFY(scene.session->submit(first->record.id).result());
        SL_VERIFY(scene.desk.logIn(u"chen"_s));
        const auto queue = scene.desk.workspace->reviewQueue().result();
        SL_VERIFY(queue);
        const auto view = scene.session->takeExamination(queue->first().examination).result();
        SL_VERIFY(view);
        auto list = comparison(view->record.id, mate);
        list.regions = {region(1)};
        SL_VERIFY(scene.save(list));
        SL_VERIFY(scene.save(list));
        auto database =
            store::openDatabase(workspace::caseDatabaseIn(scene.session->folder()), store::caseSchema());
        SL_VERIFY(database);
        QCOMPARE(store::ChecklistRepository(**database).history(view->record.id)->size(), 2);
        for (const char* sql :
             {"UPDATE checklists SET saved_at = ''", "DELETE FROM checklists",
              "UPDATE checklist_lines SET finding = 'similar'", "DELETE FROM checklist_lines",
              "INSERT OR REPLACE INTO checklist_lines SELECT * FROM checklist_lines WHERE position = 1",
              "UPDATE checklist_regions SET number = 2", "DELETE FROM checklist_regions",
              "INSERT OR REPLACE INTO checklist_regions SELECT * FROM checklist_regions",
              "INSERT OR REPLACE INTO checklists SELECT * FROM checklists"})
            QCOMPARE(codeOf((*database)->execute(QString::fromLatin1(sql))), code(ErrorCode::NotPermitted));
        SL_VERIFY((*database)->execute(u"DROP TRIGGER checklist_lines_no_update"_s));
        SL_VERIFY((*database)->execute(u"UPDATE checklist_lines SET finding = 'similar' WHERE "
                                       "feature = 'nose'"_s));
        QVERIFY(!scene.isIntact());
    }
};

QTEST_GUILESS_MAIN(TestChecklists)
#include "tst_checklists.moc"
