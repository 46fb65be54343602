// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/identity/identity.h"
#include "engine/store/case/examinationrepository.h"
#include "engine/store/connection/migrator.h"
#include "engine/workspace/caseregistry.h"
#include "tests/support/writtensearch.h"

#include <QSignalSpy>

using namespace sl;
using namespace sl::casework;
using namespace sl::session;
using namespace sl::workspace;
using namespace sl::test;

namespace {

const QString kCase = u"2026-1"_s;

} // namespace

/// The whole examination, with a search written straight into the case: the rules do not depend on the nets.
class TestReview : public QObject {
    Q_OBJECT
private:
    struct Scene {
        Desk desk;
        std::shared_ptr<CaseSession> session;
        SearchId search;

        /// The candidate of this rank.
        [[nodiscard]] CandidateId candidate(int rank) const {
            const auto view = session->searchView(search).result();
            return view ? view->candidates.at(rank - 1).id : CandidateId();
        }
    };

    static Status make(Scene& scene) {
        if (const auto made = scene.desk.create(); !made)
            return made;
        for (const auto& login : {u"chen"_s, u"dara"_s, u"eli"_s}) {
            const auto added = scene.desk.workspace->addUser(newUser(login, Role::Examiner)).result();
            if (!added)
                return fail(added);
        }
        const auto opened = scene.desk.newOpenCase(kCase);
        if (!opened)
            return fail(opened);
        scene.session = *opened;
        SL_TRY(const auto search, addSearch(scene, *scene.session));
        scene.search = search;
        return {};
    }

    static Result<SearchId> addSearch(Scene& scene, CaseSession& session) {
        return addWrittenSearch(scene.desk, session);
    }

    /// Answers all items: those of `supported` with +2, the others with -2; then submits.
    static Result<ExaminationView> examine(Scene& scene, const ExaminationView& view,
                                           const QList<CandidateId>& supported) {
        for (const auto item : view.record.items) {
            const auto answer = *Answer::onScale(supported.contains(item) ? 2 : -2);
            const auto given =
                scene.session->answer(view.record.id, item, answer, u"shape of the ear"_s).result();
            if (!given)
                return given;
        }
        return scene.session->submit(view.record.id).result();
    }

    static Result<ExaminationView> examineFirst(Scene& scene, const QList<CandidateId>& supported) {
        const auto view = scene.session->firstExamination(scene.search).result();
        return view ? examine(scene, *view, supported) : view;
    }

    /// As another person: logs in, takes what waits in the queue, answers and submits.
    static Result<ExaminationView> examineNext(Scene& scene, const QString& login,
                                               const QList<CandidateId>& supported) {
        if (const auto in = scene.desk.logIn(login); !in)
            return fail(in);
        const auto queue = ownQueue(scene);
        if (queue.isEmpty())
            return fail(ErrorCode::NotFound, u"queue"_s);
        const auto view = scene.session->takeExamination(queue.first().examination).result();
        return view ? examine(scene, *view, supported) : view;
    }

    /// What waits for the person who is logged in.
    static QList<QueueEntry> ownQueue(Scene& scene) {
        auto entries = scene.desk.workspace->reviewQueue().result().value_or(QList<QueueEntry>());
        entries.removeIf(
            [&](const QueueEntry& entry) { return !entry.isFor(scene.desk.workspace->login().user.login); });
        return entries;
    }

    /// A supervisor, who stays logged in, disables `login` or takes the examiner's role from them.
    static void leaves(Scene& scene, const QString& login, bool disabled) {
        SL_VERIFY(scene.desk.logIn(u"ruiz"_s));
        const auto users = scene.desk.workspace->users().result().value_or(QList<UserRecord>());
        for (const auto& user : users) {
            if (user.login != login)
                continue;
            if (disabled)
                SL_VERIFY(scene.desk.workspace->disableUser(user.id).result());
            else
                SL_VERIFY(scene.desk.workspace->setRoles(user.id, Role::Auditor).result());
        }
    }

    static std::optional<OutcomeRecord> outcomeOf(Scene& scene) {
        const auto view = scene.session->searchView(scene.search).result();
        return view ? view->outcome : std::nullopt;
    }

    /// Every door to the list and the first answers is shut to the person who is logged in.
    static void verifyClosed(Scene& scene, ExaminationId first) {
        const auto english = u"en"_s;
        const auto codeOf = [](const auto& answer) {
            return answer ? u"open"_s : errorName(answer.error().code);
        };
        const auto closed = errorName(ErrorCode::ListClosed);
        QCOMPARE(codeOf(scene.session->searchView(scene.search).result()), closed);
        QCOMPARE(codeOf(scene.session->examination(first).result()), closed);
        QCOMPARE(codeOf(scene.session->firstExamination(scene.search).result()), closed);
        QCOMPARE(codeOf(scene.session->previewReport(scene.search, english).result()), closed);
        const auto file = scene.desk.dir.filePath(u"closed.pdf"_s);
        QCOMPARE(codeOf(scene.session->exportReport(scene.search, english, file).result()), closed);
        QVERIFY(!QFile::exists(file));
        QVERIFY2(logIsWithoutDetails(scene), "the case's log holds ranks and scores");
    }

    static bool logIsWithoutDetails(Scene& scene) {
        const auto log = scene.desk.workspace->auditEntries({kCase, {}, 0, 100}).result();
        return log && !log->isEmpty() && std::all_of(log->begin(), log->end(), [](const AuditRecord& entry) {
                   return entry.details.isEmpty();
               });
    }

    /// As when the disk is full: the workspace takes no change of this table any more.
    static Status block(Scene& scene, const QString& table, const QStringList& deeds) {
        return onWorkspace(scene, deeds,
                           u"CREATE TRIGGER full_%1 BEFORE %1 ON "_s + table +
                               u" BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
    }
    static Status unblock(Scene& scene, const QStringList& deeds) {
        return onWorkspace(scene, deeds, u"DROP TRIGGER full_%1"_s);
    }
    static Status onWorkspace(Scene& scene, const QStringList& deeds, const QString& sql) {
        auto database =
            store::openDatabase(scene.desk.folder() + u"/workspace.sqlite"_s, store::workspaceSchema());
        if (!database)
            return fail(database);
        for (const QString& deed : deeds) {
            if (const auto done = (*database)->execute(sql.arg(deed)); !done)
                return done;
        }
        return {};
    }
    /// As an earlier version began it: what is answered stands in the clear.
    static Status beginUnencrypted(Scene& scene) {
        SL_TRY(const auto view, scene.session->searchView(scene.search).result());
        SL_TRY(const auto database,
               store::openDatabase(caseDatabaseIn(scene.session->folder()), store::caseSchema()));
        SL_TRY(const auto users, scene.desk.workspace->users().result());
        const auto ruiz = std::find_if(users.begin(), users.end(),
                                       [](const UserRecord& user) { return user.login == u"ruiz"_s; });
        SL_TRY(const auto key, evidence::unlock(ruiz->keyStore, kPassword));
        auto task = [&](Change& open) -> Status {
            ExaminationRecord first;
            first.search = scene.search;
            first.examiner = ruiz->login;
            first.createdAt = open.clock().now();
            for (const auto& candidate : view.candidates)
                first.items.append(candidate.id);
            SL_TRY(const auto id, store::ExaminationRepository(open.database()).insert(first));
            return open.audit({*ruiz, key, {}}, evidence::AuditAction::ExaminationStarted,
                              QString::number(id.value));
        };
        return change(*database, *scene.desk.clock, task);
    }
    /// The case's database to what an earlier version knew. Nobody has it open.
    static Status setBack(const QString& folder) {
        SL_TRY(const auto database, store::Database::open(caseDatabaseIn(folder)));
        for (const auto* table :
             {"adjustments", "encrypted_work", "encrypted_examinations", "clock_readings", "track_joins",
              "video_track_faces", "video_tracks", "rank_bands", "search_stability"}) {
            SL_CHECK(database->execute(u"DROP TABLE "_s + QLatin1String(table)));
        }
        SL_CHECK(database->execute(u"ALTER TABLE searches DROP COLUMN face_suitability"_s));
        SL_CHECK(database->execute(u"ALTER TABLE faces DROP COLUMN lightening"_s));
        return database->execute(u"PRAGMA user_version = 9"_s);
    }
    static Status openAgain(Scene& scene) {
        scene.session.reset();
        if (const auto opened = scene.desk.reopen(); !opened)
            return opened;
        const auto session = scene.desk.workspace->openCase(kCase).result();
        if (!session)
            return fail(session);
        scene.session = *session;
        return {};
    }

private Q_SLOTS:
    void aCopyThatFailsIsNotTheAnswerToCommittedWork() {
        const QStringList deeds{u"INSERT"_s, u"UPDATE"_s, u"DELETE"_s};
        Scene scene;
        SL_VERIFY(make(scene));
        const auto lead = scene.candidate(3);
        SL_VERIFY(block(scene, u"review_queue"_s, deeds));
        const auto first = examineFirst(scene, {lead});
        SL_VERIFY(first);
        QVERIFY(first->record.isSubmitted());
        QVERIFY(ownQueue(scene).isEmpty());
        SL_VERIFY(unblock(scene, deeds));
        SL_VERIFY(openAgain(scene)); // heals
        SL_VERIFY(scene.desk.logIn(u"chen"_s));
        const auto waiting = ownQueue(scene);
        QCOMPARE(waiting.size(), 1);
        QSignalSpy outcomes(scene.session.get(), &CaseSession::outcomeReached);
        SL_VERIFY(block(scene, u"review_queue"_s, deeds));
        const auto taken = scene.session->takeExamination(waiting.first().examination).result();
        SL_VERIFY(taken);
        SL_VERIFY(examine(scene, *taken, {}));
        QTRY_COMPARE(outcomes.size(), 1);
        QVERIFY(outcomeOf(scene)->awaitsThird);
        SL_VERIFY(scene.desk.logIn(u"ruiz"_s));
        SL_VERIFY(scene.session->closeAsDisagreement(scene.search).result());
        QTRY_COMPARE(outcomes.size(), 2);
        SL_VERIFY(unblock(scene, deeds));
        SL_VERIFY(openAgain(scene));
        const auto queue = scene.desk.workspace->reviewQueue().result();
        SL_VERIFY(queue);
        QVERIFY(queue->isEmpty());
    }

    void theNextChangeBringsLaggingCopiesAlong() {
        const QStringList deeds{u"INSERT"_s};
        Scene scene;
        SL_VERIFY(make(scene));
        SL_VERIFY(block(scene, u"review_queue"_s, deeds));
        SL_VERIFY(examineFirst(scene, {scene.candidate(3)}));
        SL_VERIFY(unblock(scene, deeds));
        const auto probes = scene.session->probes().result();
        SL_VERIFY(probes);
        SL_VERIFY(scene.session->declareUnsuitable(probes->first().id, u"blurred"_s).result());
        SL_VERIFY(scene.desk.logIn(u"chen"_s));
        QCOMPARE(ownQueue(scene).size(), 1);
    }

    void everySearchWaitsForItsFirstExaminer() {
        Scene scene;
        SL_VERIFY(make(scene));
        SL_VERIFY(openAgain(scene)); // the search was written past the session
        SL_VERIFY(scene.desk.logIn(u"ruiz"_s));
        const auto line = [&] {
            const auto cases = scene.desk.workspace->cases().result().value_or(QList<CaseSummary>());
            return cases.isEmpty() || cases.first().searches.isEmpty() ? SearchProgress()
                                                                       : cases.first().searches.first();
        };
        auto queue = scene.desk.workspace->reviewQueue().result();
        SL_VERIFY(queue);
        QCOMPARE(queue->size(), 1);
        QCOMPARE(queue->first().part, ExaminerPart::First);
        QCOMPARE(queue->first().search, scene.search);
        QCOMPARE(queue->first().items, kCandidates);
        QCOMPARE(line().stage, SearchStage::FirstWaits);
        QCOMPARE(line().searchedBy, u"ruiz"_s);
        const auto view = scene.session->firstExamination(scene.search).result();
        SL_VERIFY(view);
        queue = scene.desk.workspace->reviewQueue().result();
        QCOMPARE(queue->first().takenBy, u"ruiz"_s);
        QCOMPARE(line().stage, SearchStage::FirstOpen);
        SL_VERIFY(examine(scene, *view, {scene.candidate(3)}));
        QCOMPARE(line().stage, SearchStage::IndependentWaits);
        QCOMPARE(line().examiner, QString());
        SL_VERIFY(openAgain(scene)); // copied again, the same
        SL_VERIFY(scene.desk.logIn(u"chen"_s));
        queue = scene.desk.workspace->reviewQueue().result();
        QCOMPARE(queue->size(), 1);
        SL_VERIFY(scene.session->takeExamination(queue->first().examination).result());
        QCOMPARE(line().stage, SearchStage::IndependentOpen);
        QCOMPARE(line().examiner, u"chen"_s);
        QVERIFY(!line().outcome);
    }

    void aThirdExaminerIsNotToldThatTwoDisagreed() {
        Scene scene;
        SL_VERIFY(make(scene));
        SL_VERIFY(examineFirst(scene, {scene.candidate(1)}));
        SL_VERIFY(examineNext(scene, u"chen"_s, {}));
        SL_VERIFY(scene.desk.logIn(u"dara"_s));
        const auto cases = scene.desk.workspace->cases().result();
        SL_VERIFY(cases);
        QCOMPARE(cases->first().searches.first().stage, SearchStage::IndependentWaits);
        QVERIFY(!cases->first().searches.first().outcome);
        const auto queue = scene.desk.workspace->reviewQueue().result();
        SL_VERIFY(queue);
        const auto view = scene.session->takeExamination(queue->first().examination).result();
        SL_VERIFY(view);
        QCOMPARE(view->record.part, ExaminerPart::Second);
    }

    void aReportIsNotWrittenOverRecordsOrOtherFiles() {
        Scene scene;
        SL_VERIFY(make(scene));
        const QString english = u"en"_s;
        const auto workspace = scene.desk.folder() + u"/workspace.sqlite"_s;
        const auto before = Sha256::ofFile(workspace).value();
        const auto link = scene.desk.dir.filePath(u"link.pdf"_s);
        QVERIFY(QFile::link(workspace, link));
        const auto way = scene.desk.dir.filePath(u"way"_s);
        QVERIFY(QFile::link(scene.desk.folder(), way));
        const auto letter = scene.desk.dir.filePath(u"letter.txt"_s);
        QFile written(letter);
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write("Dear colleague") > 0);
        written.close();
        const auto dangling = scene.desk.dir.filePath(u"dangling.pdf"_s);
        QVERIFY(QFile::link(scene.desk.folder() + u"/new.pdf"_s, dangling));
        for (const auto& target :
             {workspace, scene.session->folder() + u"/case.sqlite"_s, scene.desk.folder() + u"/new.pdf"_s,
              way + u"/new.pdf"_s, scene.desk.folder() + u"/../workspace/new.pdf"_s, link, dangling, letter,
              scene.desk.dir.path(), QString()}) {
            const auto report = scene.session->exportReport(scene.search, english, target).result();
            QVERIFY2(!report && report.error().code == ErrorCode::ExportRefused, qPrintable(target));
        }
        QCOMPARE(Sha256::ofFile(workspace).value(), before);
        QCOMPARE(Sha256::ofFile(letter).value(), Sha256::of("Dear colleague"));
        const auto free = scene.desk.dir.filePath(u"free.pdf"_s);
        QCOMPARE(scene.session->exportReport(scene.search, english, free).result().error().code,
                 ErrorCode::AnswersMissing); // the place is fine
    }

    void whoMayBeAskedNextSeesNothingBefore() {
        Scene scene;
        SL_VERIFY(make(scene));
        const auto candidate = scene.candidate(1);
        const auto first = examineFirst(scene, {candidate});
        SL_VERIFY(first);
        for (const auto& login : {u"chen"_s, u"dara"_s}) {
            SL_VERIFY(scene.desk.logIn(login));
            verifyClosed(scene, first->record.id);
        }
        SL_VERIFY(examineNext(scene, u"chen"_s, {}));
        QCOMPARE(outcomeOf(scene)->kind, OutcomeKind::Disagreement); // chen has submitted and may look
        QVERIFY(!logIsWithoutDetails(scene));
        SL_VERIFY(scene.desk.logIn(u"dara"_s)); // may be the third
        verifyClosed(scene, first->record.id);
        SL_VERIFY(examineNext(scene, u"dara"_s, {candidate}));
        SL_VERIFY(scene.desk.logIn(u"eli"_s)); // decided: nobody is asked any more
        QCOMPARE(outcomeOf(scene)->kind, OutcomeKind::Lead);
    }

    void nobodyLooksBeforeTheFirstExaminationButWhoSearched() {
        Scene scene;
        SL_VERIFY(make(scene));
        SL_VERIFY(scene.session->searchView(scene.search).result()); // ruiz ran it
        SL_VERIFY(scene.desk.logIn(u"chen"_s));
        QCOMPARE(scene.session->searchView(scene.search).result().error().code,
                 ErrorCode::FirstExaminerNeeded);
        QSignalSpy begun(scene.session.get(), &CaseSession::examinationChanged);
        SL_VERIFY(scene.session->firstExamination(scene.search).result());
        SL_VERIFY(scene.session->searchView(scene.search).result());
        SL_VERIFY(scene.session->firstExamination(scene.search).result());
        QTRY_COMPARE(begun.size(), 1);
    }

    void whoRanTheSearchIsNotAskedToLookIndependently() {
        Scene scene;
        SL_VERIFY(make(scene));
        const auto candidate = scene.candidate(1);
        SL_VERIFY(scene.desk.logIn(u"chen"_s));
        SL_VERIFY(examineFirst(scene, {candidate}));
        SL_VERIFY(scene.desk.logIn(u"ruiz"_s)); // who supervises as well
        const auto waiting = scene.desk.workspace->reviewQueue().result();
        SL_VERIFY(waiting);
        QCOMPARE(waiting->size(), 1);
        QCOMPARE(waiting->first().excludedLogins, (QStringList{u"chen"_s, u"ruiz"_s}));
        SL_VERIFY(scene.session->searchView(scene.search).result());
        QCOMPARE(scene.session->takeExamination(waiting->first().examination).result().error().code,
                 ErrorCode::NotIndependent);
        SL_VERIFY(examineNext(scene, u"dara"_s, {candidate}));
    }

    void anOpenExaminationShutsEverySearchOfTheUnknownPerson() {
        Scene scene;
        SL_VERIFY(make(scene));
        const auto candidate = scene.candidate(1);
        const auto other = scene.desk.newOpenCase(u"2026-2"_s);
        SL_VERIFY(other);
        const auto decided = addSearch(scene, **other);
        SL_VERIFY(decided);
        const auto none = (*other)->firstExamination(*decided).result();
        SL_VERIFY(none);
        for (const auto item : none->record.items)
            SL_VERIFY((*other)->answer(none->record.id, item, *Answer::onScale(-2), u"ear"_s).result());
        SL_VERIFY((*other)->submit(none->record.id).result()); // no lead: decided, and open to everybody
        SL_VERIFY(examineFirst(scene, {candidate}));
        SL_VERIFY(scene.desk.logIn(u"chen"_s));
        const auto isShut = [&] {
            const auto closed = ErrorCode::ListClosed;
            QCOMPARE((*other)->searchView(*decided).result().error().code, closed);
            QCOMPARE((*other)->previewReport(*decided, u"en"_s).result().error().code, closed);
            QCOMPARE(scene.session->search(ProbeId{1}, {}).result().error().code, closed);
            QCOMPARE((*other)->search(ProbeId{1}, {}).result().error().code, closed);
            const auto log = scene.desk.workspace->auditEntries({u"2026-2"_s, {}, 0, 100}).result();
            QVERIFY(log && std::all_of(log->begin(), log->end(),
                                       [](const AuditRecord& entry) { return entry.details.isEmpty(); }));
        };
        isShut(); // it waits, and may be chen's
        QCOMPARE(scene.session->candidateChip(candidate, 64).result().error().code, ErrorCode::ListClosed);
        const auto taken = scene.session->takeExamination(ownQueue(scene).first().examination).result();
        SL_VERIFY(taken);
        isShut();
        QVERIFY(scene.session->candidateChip(taken->record.items.first(), 64).result().error().code !=
                ErrorCode::ListClosed);
        SL_VERIFY(examine(scene, *taken, {candidate}));
        SL_VERIFY((*other)->searchView(*decided).result());
    }

    /// An examination waits in a case that nobody opened since the program was upgraded.
    void aWaitingCaseOfAnEarlierVersionShutsWhatItShould() {
        Scene scene;
        SL_VERIFY(make(scene));
        SL_VERIFY(beginUnencrypted(scene));
        SL_VERIFY(examineFirst(scene, {scene.candidate(1)}));
        const auto folder = scene.session->folder();
        scene.session.reset();
        scene.desk.workspace.reset();
        SL_VERIFY(setBack(folder));
        SL_VERIFY(scene.desk.reopen());
        const auto other = scene.desk.newOpenCase(u"2026-2"_s);
        SL_VERIFY(other);
        const auto search = addSearch(scene, **other);
        SL_VERIFY(search);
        const auto codeOfSearch = [&] { return (*other)->search(ProbeId{1}, {}).result().error().code; };
        {
            const auto opening = FolderLock::take(folder, kCase);
            SL_VERIFY(opening);
            QCOMPARE(codeOfSearch(), ErrorCode::Locked);
        }
        const auto free = codeOfSearch(); // nobody asks ruiz, who examined first
        QVERIFY2(free != ErrorCode::Locked && free != ErrorCode::DatabaseFailed, qPrintable(errorName(free)));
        SL_VERIFY((*other)->searchView(*search).result());
        SL_VERIFY(scene.desk.logIn(u"chen"_s));
        QCOMPARE(codeOfSearch(), ErrorCode::ListClosed);
        SL_VERIFY(scene.desk.logIn(u"ruiz"_s));
        const auto verdicts = scene.desk.workspace->verifyAudit().result();
        SL_VERIFY(verdicts);
        for (const auto& verdict : *verdicts)
            QVERIFY2(verdict.intact, qUtf8Printable(verdict.problem.toString()));
    }

    void theLogOfACaseOfAnEarlierVersionIsRead() {
        Scene scene;
        SL_VERIFY(make(scene));
        SL_VERIFY(beginUnencrypted(scene));
        SL_VERIFY(examineFirst(scene, {scene.candidate(1)}));
        const auto folder = scene.session->folder();
        scene.session.reset();
        scene.desk.workspace.reset();
        SL_VERIFY(setBack(folder));
        SL_VERIFY(scene.desk.reopen());
        const auto log = scene.desk.workspace->auditEntries({kCase, {}, 0, 100}).result();
        SL_VERIFY(log);
        QVERIFY(!log->isEmpty());
    }

    void whoReadAListOfTheUnknownPersonIsOut() {
        Scene scene;
        SL_VERIFY(make(scene));
        const auto candidate = scene.candidate(1);
        const auto other = scene.desk.newOpenCase(u"2026-2"_s);
        SL_VERIFY(other);
        const auto same = addSearch(scene, **other);
        SL_VERIFY(same);
        SL_VERIFY(scene.desk.logIn(u"dara"_s));
        SL_VERIFY((*other)->firstExamination(*same).result()); // dara reads a list in another case
        SL_VERIFY((*other)->searchView(*same).result());
        SL_VERIFY(scene.desk.logIn(u"ruiz"_s));
        SL_VERIFY(examineFirst(scene, {candidate}));
        const auto waiting = scene.desk.workspace->reviewQueue().result();
        SL_VERIFY(waiting);
        QCOMPARE(waiting->first().excludedLogins, (QStringList{u"ruiz"_s, u"dara"_s}));
        SL_VERIFY(scene.desk.logIn(u"dara"_s));
        QCOMPARE(scene.session->takeExamination(waiting->first().examination).result().error().code,
                 ErrorCode::NotIndependent);
        SL_VERIFY(examineNext(scene, u"chen"_s, {candidate}));
        SL_VERIFY(scene.desk.logIn(u"ruiz"_s)); // chen is not told of what dara still examines
        QCOMPARE(scene.desk.actions().count(u"list.read"_s), 2); // ruiz and dara, once each
        const auto verdicts = scene.desk.workspace->verifyAudit().result();
        SL_VERIFY(verdicts);
        for (const auto& verdict : *verdicts)
            QVERIFY2(verdict.intact, qUtf8Printable(verdict.problem.toString()));
    }

    void twoLoginsOfOneNameAreOnePersonUntilASupervisorSigns() {
        Scene scene;
        SL_VERIFY(make(scene));
        const auto candidate = scene.candidate(1);
        auto& workspace = *scene.desk.workspace;
        SL_VERIFY(workspace.addUser({u"ana2"_s, u"ana  RUIZ"_s, Role::Examiner, kPassword}).result());
        SL_VERIFY(workspace.addUser(newUser(u"okoye"_s, Role::Supervisor)).result());
        SL_VERIFY(examineFirst(scene, {candidate}));
        QCOMPARE(workspace.confirmDistinct(u"ruiz"_s, u"ana2"_s).result().error().code,
                 ErrorCode::NotPermitted);
        SL_VERIFY(scene.desk.logIn(u"ana2"_s));
        const auto id = workspace.reviewQueue().result()->first().examination;
        QCOMPARE(scene.session->takeExamination(id).result().error().code, ErrorCode::SamePerson);
        QCOMPARE(workspace.confirmDistinct(u"ruiz"_s, u"ana2"_s).result().error().code,
                 ErrorCode::NotPermitted);
        SL_VERIFY(scene.desk.logIn(u"okoye"_s));
        QCOMPARE(workspace.confirmDistinct(u"ruiz"_s, u"ruiz"_s).result().error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(workspace.confirmDistinct(u"ruiz"_s, u"nobody"_s).result().error().code,
                 ErrorCode::NotFound);
        SL_VERIFY(workspace.confirmDistinct(u"ruiz"_s, u"ana2"_s).result());
        SL_VERIFY(scene.desk.logIn(u"ana2"_s));
        SL_VERIFY(scene.session->takeExamination(id).result());
        const auto verdicts = workspace.verifyAudit().result();
        QVERIFY(verdicts && verdicts->first().intact);
    }

    void whoIsNotLoggedInReadsNoLog() {
        Scene scene;
        SL_VERIFY(make(scene));
        SL_VERIFY(examineFirst(scene, {})); // decided
        scene.desk.workspace->logOut();
        for (const auto& log : {kCase, QString()})
            QCOMPARE(scene.desk.workspace->auditEntries({log, {}, 0, 100}).result().error().code,
                     ErrorCode::NotLoggedIn);
    }

    void aLeadNeedsTwoPeople() {
        Scene scene;
        SL_VERIFY(make(scene));
        QSignalSpy outcomes(scene.session.get(), &CaseSession::outcomeReached);
        QSignalSpy queueChanged(scene.desk.workspace.get(), &Workspace::reviewQueueChanged);
        const auto lead = scene.candidate(3);
        SL_VERIFY(examineFirst(scene, {lead}));
        QVERIFY(!outcomeOf(scene));
        QVERIFY(ownQueue(scene).isEmpty()); // not for the first examiner
        SL_VERIFY(examineNext(scene, u"chen"_s, {lead}));
        const auto outcome = outcomeOf(scene);
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, OutcomeKind::Lead);
        QCOMPARE(outcome->leads, QList<CandidateId>{lead});
        QVERIFY(ownQueue(scene).isEmpty());
        QTRY_COMPARE(outcomes.size(), 1);
        QTRY_VERIFY(queueChanged.size() >= 3);
        const auto verdicts = scene.desk.workspace->verifyAudit().result();
        SL_VERIFY(verdicts);
        for (const auto& verdict : *verdicts)
            QVERIFY2(verdict.intact, qPrintable(verdict.problem.toString()));
    }

    void nobodySupportedIsNoLeadAtOnce() {
        Scene scene;
        SL_VERIFY(make(scene));
        SL_VERIFY(examineFirst(scene, {}));
        QCOMPARE(outcomeOf(scene)->kind, OutcomeKind::NoLead);
        SL_VERIFY(scene.desk.logIn(u"chen"_s));
        QVERIFY(ownQueue(scene).isEmpty());
    }

    void aThirdPersonDecidesADisagreement() {
        Scene scene;
        SL_VERIFY(make(scene));
        const auto candidate = scene.candidate(1);
        SL_VERIFY(examineFirst(scene, {candidate}));
        SL_VERIFY(examineNext(scene, u"chen"_s, {}));
        QCOMPARE(outcomeOf(scene)->kind, OutcomeKind::Disagreement);
        QVERIFY(outcomeOf(scene)->awaitsThird);
        QVERIFY(ownQueue(scene).isEmpty()); // chen was the second
        SL_VERIFY(examineNext(scene, u"dara"_s, {candidate}));
        QCOMPARE(outcomeOf(scene)->kind, OutcomeKind::Lead);
        QVERIFY(!outcomeOf(scene)->awaitsThird);
        QCOMPARE(scene.session->closeAsDisagreement(scene.search).result().error().code,
                 ErrorCode::NotPermitted);
    }

    void aDisagreementCanBeClosed() {
        Scene scene;
        SL_VERIFY(make(scene));
        SL_VERIFY(examineFirst(scene, {scene.candidate(1)}));
        QCOMPARE(scene.session->closeAsDisagreement(scene.search).result().error().code,
                 ErrorCode::NotPermitted);
        SL_VERIFY(examineNext(scene, u"chen"_s, {}));
        SL_VERIFY(scene.desk.logIn(u"dara"_s));
        const auto waiting = scene.desk.workspace->reviewQueue().result();
        SL_VERIFY(waiting);
        QCOMPARE(waiting->size(), 1);
        QCOMPARE(waiting->first().part, ExaminerPart::Second); // a third one is told as a second
        SL_VERIFY(scene.desk.logIn(u"ruiz"_s));                // a supervisor, who may look at it
        SL_VERIFY(scene.session->closeAsDisagreement(scene.search).result());
        QCOMPARE(outcomeOf(scene)->kind, OutcomeKind::Disagreement);
        QVERIFY(!outcomeOf(scene)->awaitsThird);
        QVERIFY(ownQueue(scene).isEmpty());
        SL_VERIFY(scene.desk.logIn(u"dara"_s));
        QCOMPARE(scene.session->takeExamination(waiting->first().examination).result().error().code,
                 ErrorCode::NotFound);
    }

    void aThirdExaminationUnderWayKeepsTheDisagreementOpen() {
        Scene scene;
        SL_VERIFY(make(scene));
        SL_VERIFY(examineFirst(scene, {scene.candidate(1)}));
        SL_VERIFY(examineNext(scene, u"chen"_s, {}));
        SL_VERIFY(scene.desk.logIn(u"dara"_s));
        const auto waiting = scene.desk.workspace->reviewQueue().result();
        SL_VERIFY(scene.session->takeExamination(waiting->first().examination).result());
        SL_VERIFY(scene.desk.logIn(u"ruiz"_s));
        QCOMPARE(scene.session->closeAsDisagreement(scene.search).result().error().code,
                 ErrorCode::NotPermitted);
    }

    /// Closing must not tell anybody who may not look whether two people disagree.
    void closingTellsNothing() {
        Scene scene;
        SL_VERIFY(make(scene));
        SL_VERIFY(scene.desk.workspace->addUser(newUser(u"fay"_s, Roles(Role::Supervisor) | Role::Examiner))
                      .result());
        SL_VERIFY(scene.desk.workspace->addUser(newUser(u"gus"_s, Role::Investigator)).result());
        const auto refusals = [&] {
            QStringList told;
            for (const auto& login : {u"dara"_s, u"fay"_s, u"gus"_s}) {
                const auto in = scene.desk.logIn(login);
                const auto closed = scene.session->closeAsDisagreement(scene.search).result();
                told.append(in && !closed ? closed.error().toString() : u"done"_s);
                const auto none = scene.session->closeAsDisagreement(SearchId{77}).result();
                told.append(in && !none ? none.error().toString().replace(u"77"_s, u"1"_s) : u"done"_s);
            }
            return told;
        };
        const auto before = refusals();
        QCOMPARE(QSet<QString>(before.begin(), before.end()).size(), 1);
        QVERIFY(before.first().contains(errorName(ErrorCode::NotPermitted)));
        SL_VERIFY(scene.desk.logIn(u"ruiz"_s));
        SL_VERIFY(examineFirst(scene, {scene.candidate(1)}));
        QCOMPARE(refusals(), before); // a second one waits
        SL_VERIFY(examineNext(scene, u"chen"_s, {}));
        QCOMPARE(refusals(), before); // they disagree, a third one waits
        SL_VERIFY(scene.desk.logIn(u"dara"_s));
        SL_VERIFY(scene.session->takeExamination(ownQueue(scene).first().examination).result());
        QCOMPARE(refusals(), before); // somebody has it
    }

    /// What is left of a closed log is the same whether two agree, disagree, or nobody has looked yet.
    void aClosedLogTellsNothingOfTheReview() {
        Scene scene;
        SL_VERIFY(make(scene));
        const auto told = [&](const QString& text, int offset, int limit) {
            QStringList lines;
            const auto in = scene.desk.logIn(u"dara"_s);
            const auto log = scene.desk.workspace->auditEntries({kCase, text, offset, limit}).result();
            for (const auto& entry : in&& log ? *log : QList<AuditRecord>())
                if (entry.action != u"case.opened"_s)
                    lines.append(u"%1 %2 %3 %4 %5"_s.arg(entry.sequence)
                                     .arg(entry.action, entry.actor, entry.subject, entry.hash.hex()));
            return lines;
        };
        const auto unread = told({}, 0, 100);
        SL_VERIFY(scene.desk.logIn(u"ruiz"_s));
        SL_VERIFY(examineFirst(scene, {scene.candidate(1)}));
        const auto waits = told({}, 0, 100);
        QCOMPARE(waits, unread);
        QVERIFY(waits.first().startsWith(u"0 review  "_s));
        QCOMPARE(waits.filter(u"examination."_s).size() + waits.filter(u"answer."_s).size(), 0);
        SL_VERIFY(examineNext(scene, u"chen"_s, {}));
        QCOMPARE(told({}, 0, 100), waits);
        for (const auto& text : {u"chen"_s, u"answer"_s, u"outcome"_s, u"nobody"_s}) {
            const auto found = told(text, 0, 100);
            QVERIFY2(found.size() == 1 && found.first().startsWith(u"0 review"_s), qPrintable(text));
        }
        QCOMPARE(told({}, 0, 2) + told({}, 2, 100), waits);
        // nor does the workspace's log tell who looked or how a case's log grew
        const auto actions = scene.desk.actions();
        QVERIFY(actions.contains(u"review"_s));
        QVERIFY(!actions.contains(u"list.read"_s) && !actions.contains(u"case.anchored"_s));
        SL_VERIFY(scene.desk.logIn(u"ruiz"_s));
        QVERIFY(scene.desk.actions(kCase).contains(u"outcome.reached"_s));
        QVERIFY(scene.desk.actions().contains(u"list.read"_s));
    }

    void theSecondExaminerLearnsNothingOfTheFirst() {
        Scene scene;
        SL_VERIFY(make(scene));
        const auto supported = scene.candidate(2);
        SL_VERIFY(examineFirst(scene, {supported}));
        const auto firstId = scene.session->searchView(scene.search).result()->examinations.first().id;
        SL_VERIFY(scene.desk.logIn(u"chen"_s));
        const auto queue = scene.desk.workspace->reviewQueue().result();
        SL_VERIFY(queue);
        QCOMPARE(queue->first().items, 6); // one supported, five fillers of the policy
        const auto view = scene.session->takeExamination(queue->first().examination).result();
        SL_VERIFY(view);
        QCOMPARE(view->items.size(), 6);
        QVERIFY(view->record.items.contains(supported));
        for (const auto& item : view->items) {
            CandidateRecord nothing;
            QCOMPARE(item.candidate.rank, nothing.rank);
            QCOMPARE(item.candidate.score, nothing.score);
            QCOMPARE(item.candidate.person, nothing.person);
            QCOMPARE(item.candidate.personExternalId, QString());
            QCOMPARE(item.candidate.portrait, nothing.portrait);
            QVERIFY(item.candidate.portraitSha256.isNull());
            QCOMPARE(item.candidate.calibrationTrials, 0);
            QCOMPARE(item.candidate.calibrationAsHigh, 0);
            QCOMPARE(item.personName, QString());
            QVERIFY(!item.answer);
        }
        QCOMPARE(view->record.orderSeed, 0u);
        // and no other door is open meanwhile
        verifyClosed(scene, firstId);
        const auto log = scene.desk.workspace->auditEntries({kCase, u"answer.given"_s, 0, 100}).result();
        SL_VERIFY(log);
        QCOMPARE(log->size(), 1);
        QCOMPARE(log->first().action, kReviewWithheld);
        SL_VERIFY(examine(scene, *view, {}));
        const auto later = scene.desk.workspace->auditEntries({kCase, u"answer.given"_s, 0, 100}).result();
        SL_VERIFY(later);
        QVERIFY(!later->last().details.isEmpty());
        for (const auto& entry : *later)
            QVERIFY2(!entry.details.contains(u"answer"_s) && !entry.details.contains(u"grounds"_s),
                     "the log shows that an answer was given, not which");
    }

    void oneExaminationHasOneExaminer() {
        Scene scene;
        SL_VERIFY(make(scene));
        const auto candidate = scene.candidate(1);
        SL_VERIFY(examineFirst(scene, {candidate}));
        SL_VERIFY(scene.desk.logIn(u"chen"_s));
        const auto queue = scene.desk.workspace->reviewQueue().result();
        const auto id = queue->first().examination;
        SL_VERIFY(scene.desk.logIn(u"ruiz"_s));
        QCOMPARE(scene.session->takeExamination(id).result().error().code, ErrorCode::SamePerson);
        SL_VERIFY(scene.desk.logIn(u"chen"_s));
        SL_VERIFY(scene.session->takeExamination(id).result());
        SL_VERIFY(scene.session->takeExamination(id).result()); // and again: it is theirs
        QCOMPARE(ownQueue(scene).first().takenBy, u"chen"_s);
        SL_VERIFY(scene.desk.logIn(u"dara"_s));
        QVERIFY(ownQueue(scene).isEmpty());
        QCOMPARE(scene.session->takeExamination(id).result().error().code, ErrorCode::NotPermitted);
        QCOMPARE(scene.session->answer(id, candidate, *Answer::onScale(0), {}).result().error().code,
                 ErrorCode::NotPermitted);
    }

    /// Without a word of theirs: else it would be another's examination.
    void whoMayNoLongerExamineBlocksNothing_data() {
        QTest::addColumn<bool>("disabled");
        QTest::addColumn<bool>("answered");
        QTest::addColumn<QString>("taken");
        const auto refused = errorName(ErrorCode::NotPermitted);
        QTest::newRow("disabled") << true << false << u"done"_s;
        QTest::newRow("another role") << false << false << u"done"_s;
        QTest::newRow("disabled, with an answer") << true << true << refused;
    }
    void whoMayNoLongerExamineBlocksNothing() {
        QFETCH(bool, disabled);
        QFETCH(bool, answered);
        QFETCH(QString, taken);
        Scene scene;
        SL_VERIFY(make(scene));
        const auto mate = scene.candidate(1);
        SL_VERIFY(examineFirst(scene, {mate}));
        SL_VERIFY(scene.desk.logIn(u"chen"_s));
        const auto id = ownQueue(scene).first().examination;
        const auto view = scene.session->takeExamination(id).result();
        SL_VERIFY(view);
        const auto items = view->record.items;
        if (answered)
            SL_VERIFY(scene.session->answer(id, items.first(), *Answer::onScale(0), {}).result());
        leaves(scene, u"chen"_s, disabled);
        SL_VERIFY(scene.desk.logIn(u"dara"_s));
        QCOMPARE(scene.session->searchView(scene.search).result().error().code, ErrorCode::ListClosed);
        const auto next = scene.session->takeExamination(id).result();
        QCOMPARE(next ? u"done"_s : errorName(next.error().code), taken);
        if (!next)
            return;
        QCOMPARE(ownQueue(scene).size(), 1);
        SL_VERIFY(examine(scene, *next, {mate}));
        QCOMPARE(outcomeOf(scene)->kind, OutcomeKind::Lead);
        const auto started = scene.desk.workspace->auditEntries({kCase, u"examination.started"_s, 0, 1});
        QCOMPARE(started.result()->first().details.value(u"before"_s).toString(), u"chen"_s);
        const auto verdicts = scene.desk.workspace->verifyAudit().result();
        SL_VERIFY(verdicts);
        for (const auto& verdict : *verdicts)
            QVERIFY2(verdict.intact, qPrintable(verdict.problem.toString()));
    }

    void aThirdExaminerWhoLeftKeepsNoDisagreementOpen() {
        Scene scene;
        SL_VERIFY(make(scene));
        SL_VERIFY(examineFirst(scene, {scene.candidate(1)}));
        SL_VERIFY(examineNext(scene, u"chen"_s, {}));
        SL_VERIFY(scene.desk.logIn(u"dara"_s));
        const auto id = ownQueue(scene).first().examination;
        const auto view = scene.session->takeExamination(id).result();
        SL_VERIFY(view);
        SL_VERIFY(scene.session->answer(id, view->record.items.first(), *Answer::onScale(0), {}).result());
        leaves(scene, u"dara"_s, true);
        SL_VERIFY(scene.session->closeAsDisagreement(scene.search).result());
        QVERIFY(!outcomeOf(scene)->awaitsThird);
    }

    /// Who waits for it finds it in the queue once the case was opened.
    void theQueueOffersWhatSomebodyLeft() {
        Scene scene;
        SL_VERIFY(make(scene));
        SL_VERIFY(examineFirst(scene, {scene.candidate(1)}));
        SL_VERIFY(scene.desk.logIn(u"chen"_s));
        SL_VERIFY(scene.session->takeExamination(ownQueue(scene).first().examination).result());
        leaves(scene, u"chen"_s, true);
        scene.session.reset();
        SL_VERIFY(scene.desk.reopen(u"ruiz"_s));
        SL_VERIFY(scene.desk.workspace->openCase(kCase).result());
        SL_VERIFY(scene.desk.logIn(u"dara"_s));
        QCOMPARE(ownQueue(scene).size(), 1);
        QCOMPARE(ownQueue(scene).first().takenBy, QString());
    }

    void answersAreChecked() {
        Scene scene;
        SL_VERIFY(make(scene));
        const auto view = scene.session->firstExamination(scene.search).result();
        SL_VERIFY(view);
        QCOMPARE(view->items.size(), kCandidates);
        QCOMPARE(view->items.first().candidate.rank, 1);
        const auto id = view->record.id;
        const auto candidate = scene.candidate(1);
        QCOMPARE(scene.session->answer(id, candidate, *Answer::onScale(3), {}).result().error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(scene.session->answer(id, CandidateId{9999}, *Answer::onScale(0), {}).result().error().code,
                 ErrorCode::NotFound);
        SL_VERIFY(scene.session->answer(id, candidate, *Answer::onScale(3), u"ears"_s).result());
        const auto changed =
            scene.session->answer(id, candidate, Answer::notComparable(), u"turned away"_s).result();
        SL_VERIFY(changed);
        QCOMPARE(changed->answered, 1);
        QCOMPARE(changed->items.first().answer->grounds, u"turned away"_s);
        const auto early = scene.session->submit(id).result();
        QCOMPARE(early.error().code, ErrorCode::AnswersMissing);
        QCOMPARE(early.error().subject, QString::number(kCandidates - 1));
        SL_VERIFY(examine(scene, *view, {}));
        QCOMPARE(scene.session->submit(id).result().error().code, ErrorCode::AlreadySubmitted);
        QCOMPARE(scene.session->answer(id, candidate, *Answer::onScale(0), {}).result().error().code,
                 ErrorCode::AlreadySubmitted);
    }

    void whoIsNoExaminerDecidesNothing() {
        Scene scene;
        SL_VERIFY(make(scene));
        SL_VERIFY(scene.desk.workspace->addUser(newUser(u"vera"_s, Role::Auditor)).result());
        SL_VERIFY(scene.desk.logIn(u"vera"_s));
        QCOMPARE(scene.session->firstExamination(scene.search).result().error().code,
                 ErrorCode::NotPermitted);
        QCOMPARE(scene.session->addMedia({u"/tmp"_s}).summary.result().error().code, ErrorCode::NotPermitted);
        SL_VERIFY(scene.session->searchView(scene.search).result()); // but reads everything
    }

    void theQueueTellsWhoHasAnExaminationAndSinceWhen() {
        Scene scene;
        SL_VERIFY(make(scene));
        SL_VERIFY(examineFirst(scene, {scene.candidate(1)}));
        const auto asked = scene.desk.workspace->reviewQueue().result();
        SL_VERIFY(asked);
        QCOMPARE(asked->size(), 1);
        QCOMPARE(asked->first().takenBy, QString());
        QVERIFY(!asked->first().isFor(u"ruiz"_s));
        QVERIFY(asked->first().isFor(u"chen"_s));
        scene.desk.clock->advance(3600);
        SL_VERIFY(scene.desk.logIn(u"chen"_s));
        SL_VERIFY(scene.session->takeExamination(asked->first().examination).result());
        const auto takenAt = asked->first().since.addSecs(3600);
        for (const bool reopened : {false, true}) {
            if (reopened) {
                scene.session.reset();
                SL_VERIFY(scene.desk.reopen(u"ruiz"_s));
                SL_VERIFY(scene.desk.workspace->openCase(kCase).result()); // makes the entries again
            } else {
                SL_VERIFY(scene.desk.logIn(u"ruiz"_s));
            }
            const auto taken = scene.desk.workspace->reviewQueue().result();
            SL_VERIFY(taken);
            QCOMPARE(taken->size(), 1);
            QCOMPARE(taken->first().takenBy, u"chen"_s);
            QCOMPARE(taken->first().since, takenAt);
            QVERIFY(taken->first().isFor(u"chen"_s));
            QVERIFY(!taken->first().isFor(u"dara"_s));
        }
    }

    /// Who examines what is not submitted, as the list of cases and the queue tell it to who is logged in.
    static QStringList namesTold(Scene& scene) {
        QStringList names;
        const auto cases = scene.desk.workspace->cases().result().value_or(QList<CaseSummary>());
        for (const auto& line : cases)
            for (const auto& search : line.searches)
                names.append(search.examiner);
        const auto queue = scene.desk.workspace->reviewQueue().result().value_or(QList<QueueEntry>());
        for (const auto& entry : queue)
            names << entry.takenBy << entry.excludedLogins.join(u' ');
        return names;
    }

    void whoMayYetBeAskedIsNotToldWhoExamines_data() {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QStringList>("first");       // while dara examines first
        QTest::addColumn<QStringList>("waiting");     // while it waits for an independent examiner
        QTest::addColumn<QStringList>("independent"); // while chen examines independently
        QTest::newRow("the first") << u"dara"_s << QStringList{u"dara"_s, u"dara"_s, {}}
                                   << QStringList{{}, {}, u"dara"_s} << QStringList{{}, {}, u"dara"_s};
        QTest::newRow("the second") << u"chen"_s << QStringList{{}, {}, u"chen"_s} << QStringList{{}, {}, {}}
                                    << QStringList{u"chen"_s, u"chen"_s, {}};
        QTest::newRow("who may be the third") << u"eli"_s << QStringList{{}, {}, u"eli"_s}
                                              << QStringList{{}, {}, {}} << QStringList{{}, {}, u"eli"_s};
        QTest::newRow("a supervisor")
            << u"ruiz"_s << QStringList{u"dara"_s, u"dara"_s, {}} << QStringList{{}, {}, u"dara ruiz"_s}
            << QStringList{u"chen"_s, u"chen"_s, u"dara ruiz"_s};
        QTest::newRow("an auditor") << u"vera"_s << QStringList{u"dara"_s} << QStringList{QString()}
                                    << QStringList{u"chen"_s};
    }
    void whoMayYetBeAskedIsNotToldWhoExamines() {
        QFETCH(QString, login);
        Scene scene;
        SL_VERIFY(make(scene));
        SL_VERIFY(scene.desk.workspace->addUser(newUser(u"vera"_s, Role::Auditor)).result());
        const auto told = [&] {
            return scene.desk.logIn(login) ? namesTold(scene) : QStringList(u"not logged in"_s);
        };
        SL_VERIFY(scene.desk.logIn(u"dara"_s));
        const auto view = scene.session->firstExamination(scene.search).result();
        SL_VERIFY(view);
        QTEST(told(), "first");
        const bool isAsked = login == u"chen"_s || login == u"eli"_s;
        QCOMPARE(scene.desk.actions().contains(u"list.read"_s), !isAsked); // the workspace's log
        SL_VERIFY(scene.desk.logIn(u"dara"_s));
        SL_VERIFY(examine(scene, *view, {scene.candidate(1)}));
        QTEST(told(), "waiting");
        SL_VERIFY(scene.desk.logIn(u"chen"_s));
        const auto id = ownQueue(scene).first().examination;
        SL_VERIFY(scene.session->takeExamination(id).result());
        QTEST(told(), "independent");
        SL_VERIFY(scene.desk.logIn(u"eli"_s));
        const auto refused = scene.session->takeExamination(id).result().error();
        QCOMPARE(refused.code, ErrorCode::NotPermitted);
        QVERIFY(!refused.toString().contains(u"chen"_s));
    }

    void theQueueIsRebuiltWhenTheCaseOpens() {
        Scene scene;
        SL_VERIFY(make(scene));
        SL_VERIFY(examineFirst(scene, {scene.candidate(1)}));
        scene.session.reset();
        scene.desk.workspace.reset();
        {
            auto database =
                store::openDatabase(scene.desk.folder() + u"/workspace.sqlite"_s, store::workspaceSchema());
            SL_VERIFY(database);
            SL_VERIFY((*database)->execute(u"DELETE FROM review_queue"_s));
        }
        SL_VERIFY(scene.desk.reopen(u"chen"_s));
        QVERIFY(ownQueue(scene).isEmpty());
        SL_VERIFY(scene.desk.workspace->openCase(kCase).result());
        QCOMPARE(scene.desk.workspace->reviewQueue().result()->size(), 1);
    }

    void anUnsuitableProbeIsAnOutcomeWithGrounds() {
        Scene scene;
        SL_VERIFY(make(scene));
        const auto probe = scene.session->probes().result()->first().id;
        QCOMPARE(scene.session->declareUnsuitable(probe, u" "_s).result().error().code,
                 ErrorCode::InvalidArgument);
        const auto view = scene.session->declareUnsuitable(probe, u"eyes 9 px apart"_s).result();
        SL_VERIFY(view);
        QCOMPARE(view->outcome->kind, OutcomeKind::Unsuitable);
        QCOMPARE(view->outcome->grounds, u"eyes 9 px apart"_s);
        QVERIFY(view->candidates.isEmpty());
        QCOMPARE(scene.session->firstExamination(view->record.id).result().error().code,
                 ErrorCode::NotPermitted);
    }
};

QTEST_GUILESS_MAIN(TestReview)
#include "tst_examinations.moc"
