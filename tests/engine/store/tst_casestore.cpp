// SPDX-License-Identifier: Apache-2.0
#include "engine/store/case/caserepository.h"
#include "engine/store/case/encryptedworkrepository.h"
#include "engine/store/case/examinationrepository.h"
#include "engine/store/case/facerepository.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/media/pendingfilerepository.h"
#include "engine/store/case/outcomerepository.h"
#include "engine/store/case/proberepository.h"
#include "engine/store/case/reportrepository.h"
#include "engine/store/case/searchrepository.h"
#include "engine/store/connection/auditrepository.h"
#include "tests/engine/store/describe.h"
#include "tests/engine/store/samples.h"
#include "tests/engine/store/tempstore.h"
#include "tests/support/reference.h"

using namespace sl;
using namespace sl::store;
using namespace sl::test;

namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace

class TestCaseStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_store = std::make_unique<TempStore>(caseSchema());
        SL_VERIFY(m_store->result());
    }
    void cleanup() { m_store.reset(); }

    void theCase() {
        CaseRepository cases(db());
        QCOMPARE(cases.find().error().code, ErrorCode::NotFound);
        auto record = someCase(s("2026/0001"));
        record.closedAt = {};
        SL_VERIFY(cases.insert(record));
        QCOMPARE(cases.insert(record).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(describe(cases.find().value()), describe(record));
        record.title = s("Other");
        record.closedAt = someTime(7);
        SL_VERIFY(cases.update(record));
        QCOMPARE(describe(cases.find().value()), describe(record));
        refuses({"DELETE FROM case_info"});
    }

    void media() {
        MediaRepository media(db());
        auto sealed = someMedia(Sha256::of("1"));
        sealed.state = MediaState::Sealed;
        sealed.pixels = {};
        sealed.metadata = {};
        sealed.id = media.insert(sealed).value();
        QCOMPARE(describe(media.find(sealed.id).value()), describe(sealed));
        QCOMPARE(media.insert(someMedia(Sha256::of("1"))).error().code, ErrorCode::AlreadyExists);
        auto duplicate = someMedia(Sha256::of("1"));
        duplicate.state = MediaState::Problem;
        duplicate.problem = Error{ErrorCode::Duplicate, s("cctv.png"), s("the same as row 1")};
        duplicate.id = media.insert(duplicate).value();
        auto unreadable = duplicate;
        unreadable.sha256 = {};
        unreadable.problem = Error{ErrorCode::FileUnreadable, s("x"), {}};
        unreadable.id = media.insert(unreadable).value();
        QCOMPARE(describe(media.inState(MediaState::Sealed).value()), describe(QList{sealed}));

        sealed.state = MediaState::Processed;
        sealed.pixels = QSize(640, 480);
        sealed.metadata = {{s("takenAt"), s("2026-01-01")}};
        SL_VERIFY(media.setResult(sealed));
        QCOMPARE(describe(media.all().value()), describe(QList{sealed, duplicate, unreadable}));
        QCOMPARE(describe(*media.byHash(Sha256::of("1")).value()), describe(sealed));
        QVERIFY(!media.byHash(Sha256::of("2")).value());
        QCOMPARE(media.count().value(), 3);
        QCOMPARE(media.setResult(someMedia({})).error().code, ErrorCode::NotFound);
        refuses({"DELETE FROM media", "UPDATE media SET sha256 = NULL",
                 "UPDATE media SET original_name = 'x'", "UPDATE media SET bytes = 0",
                 "INSERT OR REPLACE INTO media SELECT * FROM media WHERE id = 1"});
        QCOMPARE(describe(media.all().value()), describe(QList{sealed, duplicate, unreadable}));
    }

    void faces() {
        FaceRepository faces(db());
        const auto media = MediaRepository(db()).insert(someMedia(Sha256::of("1"))).value();
        auto first = someFace(media);
        first.id = faces.insert(first).value();
        auto second = someFace(media);
        second.templ = {};
        second.packIdentity = QString();
        second.geometry.lightening = 0.375;
        second.id = faces.insert(second).value();
        QCOMPARE(describe(faces.find(first.id).value()), describe(first));
        QCOMPARE(describe(faces.ofMedia(media).value()), describe(QList{first, second}));
        QCOMPARE(describe(faces.all().value()), describe(QList{first, second}));
        QCOMPARE(faces.count().value(), 2);
        QCOMPARE(MediaRepository(db()).find(media)->faceCount, 2);
        second.templ = {1.0F, 2.0F};
        second.packIdentity = s("pack-b");
        second.quality = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7};
        SL_VERIFY(faces.setTemplate(second.id, second.packIdentity, second.templ, second.quality, 17.5));
        QCOMPARE(describe(faces.find(second.id).value()), describe(second));
        QCOMPARE(faces.insert(someFace(MediaId{99})).error().code, ErrorCode::DatabaseFailed);
        refuses({"DELETE FROM faces"});
    }

    void everyFaceTellsOfItsPicturesDamage() {
        FaceRepository faces(db());
        const auto whole = MediaRepository(db()).insert(someMedia(Sha256::of("1"))).value();
        auto picture = someMedia(Sha256::of("2"));
        picture.state = MediaState::Sealed;
        picture.id = MediaRepository(db()).insert(picture).value();
        auto first = someFace(whole), second = someFace(picture.id);
        first.id = faces.insert(first).value();
        second.id = faces.insert(second).value();
        QCOMPARE(faces.find(second.id)->damage, PictureDamage());
        picture.metadata = {{s("damagedFromLine"), 145}, {s("spoiltData"), true}};
        SL_VERIFY(MediaRepository(db()).setResult(picture));
        second.damage = {.fromLine = 145, .toLine = 0, .isDoubtful = true};
        QCOMPARE(faces.find(first.id)->damage, PictureDamage());
        QCOMPARE(faces.find(second.id)->damage, second.damage);
        QCOMPARE(describe(faces.ofMedia(picture.id).value()), describe(QList{second}));
        QCOMPARE(describe(faces.all().value()), describe(QList{first, second}));
    }

    void probesKeepTheOrderOfTheirFaces() {
        const auto faces = insertFaces(3);
        ProbeRepository probes(db());
        ProbeRecord probe{{}, s("man in red"), {faces.at(2), faces.at(0)}, s("anna"), someTime()};
        probe.id = probes.insert(probe).value();
        QCOMPARE(describe(probes.find(probe.id).value()), describe(probe));
        QCOMPARE(describe(probes.all().value()), describe(QList{probe}));
        QCOMPARE(probes.insert({{}, {}, {FaceId{99}}, {}, someTime()}).error().code,
                 ErrorCode::DatabaseFailed);
        QCOMPARE(probes.find(ProbeId{99}).error().code, ErrorCode::NotFound);
    }

    void searchesAndCandidates() {
        SearchRepository searches(db());
        const auto search = insertSearch();
        QCOMPARE(describe(searches.find(search.id).value()), describe(search));
        auto second = search;
        second.galleryHash = {};
        second.exhaustive = false;
        second.id = searches.insert(second).value();
        QCOMPARE(describe(searches.all().value()), describe(QList{second, search}));
        QCOMPARE(searches.count().value(), 2);
        const auto candidates = insertCandidates(search.id, 2);
        QCOMPARE(describe(searches.candidates(search.id).value()), describe(candidates));
        QCOMPARE(describe(searches.candidate(candidates.at(1).id).value()), describe(candidates.at(1)));
        auto again = candidates.at(0);
        QCOMPARE(searches.insertCandidate(again).error().code, ErrorCode::AlreadyExists);
        again.rank = 9;
        QCOMPARE(searches.insertCandidate(again).error().code, ErrorCode::AlreadyExists);
        refuses({"DELETE FROM searches", "UPDATE searches SET searched_by = 'x'", "DELETE FROM candidates",
                 "UPDATE candidates SET score = 1", "DELETE FROM search_faces",
                 "UPDATE search_faces SET face_id = 1", "DELETE FROM search_filter_parts",
                 "UPDATE search_filter_parts SET differ = 0",
                 "INSERT OR REPLACE INTO search_filter_parts SELECT search_id, part, 0, 0 FROM "
                 "search_filter_parts",
                 "INSERT OR REPLACE INTO candidates SELECT * FROM candidates WHERE id = 1"});
    }

    void howFirmRanksAreIsStoredOnce() {
        SearchRepository searches(db());
        const auto search = insertSearch();
        const auto candidates = insertCandidates(search.id, 2);
        QVERIFY(!searches.stability(search.id)->has_value());
        const StabilityRecord stability{
            search.id,
            24,
            s("anna"),
            someTime(4),
            {{candidates.at(0).id, 1, 3, 24, 0}, {candidates.at(1).id, 0, 0, 0, 2}}};
        SL_VERIFY(searches.insertStability(stability));
        const auto found = searches.stability(search.id);
        SL_VERIFY(found);
        QVERIFY(found->has_value());
        QCOMPARE((*found)->variations, 24);
        QCOMPARE((*found)->measuredBy, s("anna"));
        QCOMPARE((*found)->measuredAt, someTime(4));
        QCOMPARE((*found)->bands.size(), 2);
        QCOMPARE((*found)->bands.at(0).worst, 3);
        QCOMPARE((*found)->bands.at(0).listed, 24);
        QCOMPARE((*found)->bands.at(1).onlyFace, 2);
        QVERIFY(!searches.insertStability(stability));
        refuses({"DELETE FROM search_stability", "UPDATE search_stability SET variations = 1",
                 "DELETE FROM rank_bands", "UPDATE rank_bands SET best = 1",
                 "INSERT OR REPLACE INTO rank_bands SELECT * FROM rank_bands",
                 "INSERT OR REPLACE INTO search_stability SELECT * FROM search_stability"});
    }

    void facesAndSearchesOfEarlierDatabasesWereNotJudged() {
        QTemporaryDir folder;
        const QString file = folder.filePath(s("case.sqlite"));
        for (const char* step : {"001_initial.sql", "002_report_signatures.sql", "003_pending_files.sql",
                                 "004_search_filter.sql", "005_face_scores.sql", "006_outbox.sql",
                                 "007_report_outcomes.sql", "008_row_sources.sql"})
            QVERIFY(QFile::copy(caseSchema().folder + s("/") + s(step), folder.filePath(s(step))));
        {
            const auto earlier = openDatabase(file, {folder.path(), caseSchema().applicationId});
            SL_VERIFY(earlier);
            for (const char* row :
                 {"INSERT INTO probes VALUES (1, 'a', 'anna', '2026-01-02T03:04:05Z')",
                  "INSERT INTO media VALUES (1, 'aa', 'a.jpg', '', 1, 1, 1, '{}', 'processed', NULL, NULL, "
                  "NULL, 'anna', '2026-01-02T03:04:05Z')",
                  "INSERT INTO faces VALUES (1, 1, 'p', x'0000803f', 'detector', '2026-01-02T03:04:05Z', 1, "
                  "2, "
                  "3, 4, '[]', 0.9, 0, 0, 0.5, 30, 0, 0, 0, 50, 90, 12.5)",
                  "INSERT INTO searches (id, probe_id, searched_by, started_at, ended_at, pack, "
                  "gallery_persons, gallery_templates, list_length, policy_version, filter_sex, "
                  "filter_born_from, filter_born_to, filter_agency, removed_by_filter, fusion, exhaustive) "
                  "VALUES (1, 1, 'anna', '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z', 'p', 5, 6, 20, 1, "
                  "'', 0, 0, '', 0, 'none', 1)"})
                SL_VERIFY((*earlier)->execute(s(row)));
        }
        const auto now = openDatabase(file, caseSchema());
        SL_VERIFY(now);
        const auto face = FaceRepository(**now).find(FaceId{1});
        SL_VERIFY(face);
        QCOMPARE(face->geometry.lightening, 1.0);
        QCOMPARE(face->rawLength, 12.5);
        QCOMPARE(face->quality.exposure, 90.0);
        const auto search = SearchRepository(**now).find(SearchId{1});
        SL_VERIFY(search);
        QVERIFY(search->suitability.isEmpty());
        QVERIFY(!SearchRepository(**now).stability(SearchId{1})->has_value());
    }

    void anEarlierSearchSaysWhatItKnowsOfItsFilter() {
        QTemporaryDir folder;
        const QString file = folder.filePath(s("case.sqlite"));
        for (const char* step : {"001_initial.sql", "002_report_signatures.sql", "003_pending_files.sql"})
            QVERIFY(QFile::copy(caseSchema().folder + s("/") + s(step), folder.filePath(s(step))));
        {
            const auto earlier = openDatabase(file, {folder.path(), caseSchema().applicationId});
            SL_VERIFY(earlier);
            SL_VERIFY(
                (*earlier)->execute(s("INSERT INTO probes VALUES (1, 'a', 'anna', '2026-01-02T03:04:05Z')")));
            for (const char* filter : {"1, 1, 'F', 1960, 0, '', 418", "2, 1, '', 0, 0, '', 0"}) {
                SL_VERIFY((*earlier)->execute(
                    s("INSERT INTO searches (searched_by, started_at, ended_at, pack, gallery_persons, "
                      "gallery_templates, list_length, policy_version, fusion, exhaustive, id, probe_id, "
                      "filter_sex, filter_born_from, filter_born_to, filter_agency, removed_by_filter) "
                      "VALUES "
                      "('anna', '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z', 'p', 539, 600, 20, 1, "
                      "'none', 1, "
                      "%1)")
                        .arg(s(filter))));
            }
        }
        const auto now = openDatabase(file, caseSchema());
        SL_VERIFY(now);
        const auto searches = SearchRepository(**now).all();
        SL_VERIFY(searches);
        QCOMPARE(searches->size(), 2);
        QVERIFY(searches->first().filter.isEmpty());
        const SearchRecord& filtered = searches->last();
        QCOMPARE(filtered.filter, (PersonFilter{s("F"), 1960, 0, {}, false})); // that was the rule then
        QCOMPARE(filtered.removedByFilter, 418);
        QVERIFY(!filtered.unrecorded);
        QVERIFY(filtered.filterParts.isEmpty());
    }

    void examinationsAndAnswers() {
        ExaminationRepository examinations(db());
        const auto search = insertSearch();
        const auto candidates = insertCandidates(search.id, 3);
        ExaminationRecord first;
        first.search = search.id;
        first.examiner = s("anna");
        first.items = {candidates.at(0).id, candidates.at(1).id};
        first.createdAt = someTime();
        first.id = examinations.insert(first).value();
        QCOMPARE(examinations.insert(first).error().code, ErrorCode::AlreadyExists);

        const AnswerRecord before{candidates.at(0).id, *Answer::onScale(-3), s("ear"), someTime(1)};
        AnswerRecord other{candidates.at(1).id, Answer::notComparable(), s("mask"), someTime(2)};
        const Adjustment gamma{AdjustmentKind::Gamma, 145, 0}, levels{AdjustmentKind::Levels, 12, 233};
        other.adjusted = {{PictureSide::Probe,
                           Sha256::of("file"),
                           Sha256::of("pixels"),
                           {{gamma, Sha256::of("one")}, {levels, Sha256::of("two")}}},
                          {PictureSide::Candidate,
                           Sha256::of("portrait"),
                           Sha256::of("its pixels"),
                           {{{AdjustmentKind::Mirror, 0, 0}, Sha256::of("three")}}}};
        const AnswerRecord after{candidates.at(0).id, *Answer::onScale(2), s("scar, on a second look"),
                                 someTime(3)};
        for (const auto& answer : {before, other, after})
            SL_VERIFY(examinations.appendAnswer(first.id, answer));
        const AnswerRecord foreign{candidates.at(2).id, *Answer::onScale(0), {}, someTime()};
        QCOMPARE(examinations.appendAnswer(first.id, foreign).error().code, ErrorCode::NotFound);
        first.answers = {other, after};
        QCOMPARE(describe(examinations.find(first.id).value()), describe(first));
        QCOMPARE(describe(examinations.answerHistory(first.id).value()),
                 describe(QList{before, other, after}));

        SL_VERIFY(examinations.setSubmitted(first.id, someTime(4), Sha256::of("seal")));
        first.submittedAt = someTime(4);
        first.seal = Sha256::of("seal");
        QCOMPARE(describe(*examinations.find(search.id, ExaminerPart::First).value()), describe(first));
        QCOMPARE(examinations.setSubmitted(first.id, someTime(5), {}).error().code,
                 ErrorCode::AlreadySubmitted);
        QCOMPARE(examinations.appendAnswer(first.id, after).error().code, ErrorCode::NotPermitted);
        QCOMPARE(examinations.setSubmitted(ExaminationId{99}, someTime(5), {}).error().code,
                 ErrorCode::NotFound);
        refuses({"UPDATE answers SET step = 3", "DELETE FROM answers", "UPDATE examinations SET seal = NULL",
                 "DELETE FROM examinations", "DELETE FROM examination_items",
                 "UPDATE examination_items SET position = 9", "UPDATE adjustments SET step = '{}'",
                 "DELETE FROM adjustments", "INSERT OR REPLACE INTO adjustments SELECT * FROM adjustments",
                 "INSERT INTO adjustments SELECT answer_id, picture, side, 9, step, before, after FROM "
                 "adjustments WHERE side = 'candidate'",
                 "INSERT OR REPLACE INTO answers SELECT * FROM answers WHERE id = 1",
                 "INSERT OR REPLACE INTO examinations SELECT * FROM examinations"});
        QCOMPARE(describe(examinations.answerHistory(first.id).value()),
                 describe(QList{before, other, after}));
    }

    void waitingExaminationsAreTakenOnce() {
        ExaminationRepository examinations(db());
        const auto search = insertSearch();
        const auto candidates = insertCandidates(search.id, 2);
        ExaminationRecord second;
        second.search = search.id;
        second.part = ExaminerPart::Second;
        second.items = {candidates.at(1).id, candidates.at(0).id};
        second.orderSeed = 4'294'967'295U;
        second.createdAt = someTime();
        second.id = examinations.insert(second).value();
        QVERIFY(!examinations.find(search.id, ExaminerPart::First).value());
        QCOMPARE(describe(examinations.waiting().value()), describe(QList{second}));
        SL_VERIFY(examinations.setExaminer(second.id, {}, s("ben")));
        second.examiner = s("ben");
        QCOMPARE(describe(examinations.ofSearch(search.id).value()), describe(QList{second}));
        const auto taken = examinations.setExaminer(second.id, {}, s("cleo"));
        QCOMPARE(taken.error().code, ErrorCode::NotPermitted);
        QCOMPARE(taken.error().subject, s("ben"));
        refuses({"UPDATE examinations SET order_seed = 1", "UPDATE examinations SET part = 'first'"});
        SL_VERIFY(examinations.setSubmitted(second.id, someTime(4), Sha256::of("seal")));
        QVERIFY(examinations.waiting()->isEmpty());
    }

    void encryptedWorkIsAppendedAndOpenedOnce() {
        EncryptedWorkRepository work(db());
        ExaminationRecord first;
        first.search = insertSearch().id;
        first.createdAt = someTime();
        first.id = ExaminationRepository(db()).insert(first).value();
        QVERIFY(!work.key(first.id).value());
        QVERIFY(!work.append(first.id, "without a key"));
        SL_VERIFY(work.insertKey(first.id, {Sha256::of("key"), "wrapped"}));
        SL_VERIFY(work.append(first.id, "one"));
        SL_VERIFY(work.append(first.id, "two"));
        QCOMPARE(work.contents(first.id).value(), (QList<QByteArray>{"one", "two"}));
        const auto kept = work.key(first.id).value();
        QCOMPARE(kept->hash, Sha256::of("key"));
        QCOMPARE(kept->wrapped, QByteArray("wrapped"));
        QVERIFY(kept->opened.isEmpty());
        refuses({"UPDATE encrypted_examinations SET wrapped_key = 'another', content_key = 'key'",
                 "INSERT OR REPLACE INTO encrypted_examinations SELECT * FROM encrypted_examinations"});
        SL_VERIFY(work.setOpened(first.id, "key"));
        QCOMPARE(work.key(first.id).value()->opened, QByteArray("key"));
        QCOMPARE(work.setOpened(first.id, "another").error().code, ErrorCode::NotPermitted);
        SL_VERIFY(ExaminationRepository(db()).setSubmitted(first.id, someTime(4), Sha256::of("seal")));
        QCOMPARE(work.append(first.id, "late").error().code, ErrorCode::NotPermitted);
        refuses({"UPDATE encrypted_work SET content = 'three'", "DELETE FROM encrypted_work",
                 "INSERT OR REPLACE INTO encrypted_work SELECT * FROM encrypted_work",
                 "UPDATE encrypted_examinations SET content_key = NULL",
                 "DELETE FROM encrypted_examinations"});
        QCOMPARE(work.contents(first.id)->size(), 2);
    }

    void outcomesAreAppendedAndTheLatestCounts() {
        OutcomeRepository outcomes(db());
        const auto search = insertSearch();
        const auto candidates = insertCandidates(search.id, 2);
        QVERIFY(!outcomes.latest(search.id).value());
        const OutcomeRecord first{search.id, OutcomeKind::Disagreement, {}, true, s("lighting"), someTime(1)};
        const OutcomeRecord second{search.id, OutcomeKind::Lead, {candidates.at(1).id}, false,
                                   {},        someTime(2)};
        SL_VERIFY(outcomes.append(first));
        SL_VERIFY(outcomes.append(second));
        QCOMPARE(describe(*outcomes.latest(search.id).value()), describe(second));
        QCOMPARE(describe(outcomes.history(search.id).value()), describe(QList{first, second}));
        refuses({"UPDATE outcomes SET kind = 'lead'", "DELETE FROM outcomes",
                 "INSERT OR REPLACE INTO outcomes SELECT * FROM outcomes WHERE id = 1"});
    }

    void reports() {
        ReportRepository reports(db());
        const auto search = insertSearch();
        ReportRecord report{{}, search.id, s("reports/1.pdf"), Sha256::of("pdf"), s("anna"), someTime(1), {}};
        report.id = reports.insert(report).value();
        ReportRecord both{
            {},         search.id,   s("reports/2.pdf"), Sha256::of("pdf and another signature"),
            s("jorge"), someTime(2), report.id};
        both.id = reports.insert(both).value();
        QCOMPARE(describe(reports.find(report.id).value()), describe(report));
        QVERIFY(!reports.find(report.id)->follows.isValid());
        QCOMPARE(reports.find(both.sha256)->follows.value, report.id.value);
        QCOMPARE(reports.find(Sha256::of("other")).error().code, ErrorCode::NotFound);
        QVERIFY(reports.holds(both.sha256).value());
        QVERIFY(!reports.holds(Sha256::of("other")).value());
        QCOMPARE(describe(reports.ofSearch(search.id).value()), describe(QList{report, both}));
        refuses({"UPDATE reports SET file = 'x'", "DELETE FROM reports"});

        const auto first = reports.addDelivery({0, report.id, s("/usb/a.pdf"), {}});
        SL_VERIFY(first);
        SL_VERIFY(reports.addDelivery({0, both.id, s("/usb/b.pdf"), report.sha256}));
        QCOMPARE(reports.deliveries()->size(), 2);
        SL_VERIFY(reports.removeDelivery(*first));
        const auto left = reports.deliveries();
        SL_VERIFY(left);
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().report, both.id);
        QCOMPARE(left->first().file, s("/usb/b.pdf"));
        QCOMPARE(left->first().replaces, report.sha256);
    }

    void pendingFilesKeepTheirOrder() {
        PendingFileRepository pending(db());
        SL_VERIFY(pending.add({s("/usb/b.jpg"), s("/usb/a.jpg"), s("/usb/b.jpg")}, s("anna")));
        SL_VERIFY(pending.add({s("/usb/a.jpg"), s("/usb/żółć.jpg")}, s("jorge")));
        QVERIFY((pending.all().value() ==
                 QList<PendingFile>{{s("/usb/b.jpg"), s("anna")},
                                    {s("/usb/a.jpg"), s("anna")}, // given before, and not taken yet
                                    {s("/usb/żółć.jpg"), s("jorge")}}));
        SL_VERIFY(pending.remove(s("/usb/a.jpg")));
        SL_VERIFY(pending.remove(s("/usb/a.jpg")));
        QCOMPARE(pending.count().value(), 2);
        SL_VERIFY(pending.removeAll());
        QCOMPARE(pending.count().value(), 0);
    }

    void theCaseHasAnAuditLogToo() {
        AuditRepository audit(db());
        const AuditRecord record{1,  someTime(),      s("anna"), s("case.created"), s("1"), {},
                                 {}, Sha256::of("1"), {}};
        SL_VERIFY(audit.append(record));
        refuses({"UPDATE audit SET actor = 'x'", "DELETE FROM audit"});
        QCOMPARE(describe(audit.range(1, 9).value()), describe(QList{record}));
        QCOMPARE(audit.last(s("case.created"), s("1"))->value_or(AuditRecord()).sequence, 1);
        QCOMPARE(audit.last(s("case.created"), {})->value_or(AuditRecord()).sequence, 1);
        QVERIFY(!audit.last(s("case.created"), s("2")).value());
        QCOMPARE(audit.countAfter(0, s("case.created")).value(), 1);
        QCOMPARE(audit.countAfter(1, s("case.created")).value(), 0);
    }

private:
    Database& db() { return m_store->db(); }

    void refuses(const QList<const char*>& statements) {
        for (const char* sql : statements) {
            const auto done = db().execute(s(sql));
            QVERIFY2(!done, sql);
            QVERIFY2(done.error().code == ErrorCode::NotPermitted, qPrintable(done.error().toString()));
        }
    }

    QList<FaceId> insertFaces(int count) {
        const auto media = MediaRepository(db()).insert(someMedia(Sha256::of("m"))).value();
        QList<FaceId> faces;
        for (int i = 0; i < count; ++i)
            faces << FaceRepository(db()).insert(someFace(media)).value();
        return faces;
    }

    SearchRecord insertSearch() {
        const auto faces = insertFaces(2);
        const auto probe = ProbeRepository(db()).insert({{}, {}, faces, s("anna"), someTime()}).value();
        SearchRecord search{{},
                            probe,
                            {faces.at(1), faces.at(0)},
                            s("anna"),
                            someTime(1),
                            someTime(2),
                            s("pack-a"),
                            Sha256::of("gallery"),
                            11,
                            12,
                            20,
                            3,
                            {s("M"), 1950, 1990, s("Harbour"), false},
                            4,
                            s("weighted-scores"),
                            true,
                            3,
                            {{FilterPart::Sex, 2, 1}, {FilterPart::BirthYear, 0, 4}},
                            {12.5, 0.01},
                            {Suitability::Fair, Suitability::Unsuitable}};
        search.id = SearchRepository(db()).insert(search).value();
        return search;
    }

    QList<CandidateRecord> insertCandidates(SearchId search, int count) {
        QList<CandidateRecord> candidates;
        for (int rank = 1; rank <= count; ++rank) {
            CandidateRecord candidate{{},
                                      search,
                                      rank,
                                      PersonId{100 + rank},
                                      s("P-%1").arg(rank),
                                      PortraitId{200 + rank},
                                      Sha256::of("p"),
                                      0.75 / rank,
                                      500,
                                      rank,
                                      {0.1 / rank, -0.3}};
            candidate.id = SearchRepository(db()).insertCandidate(candidate).value();
            candidates << candidate;
        }
        return candidates;
    }

    std::unique_ptr<TempStore> m_store;
};

QTEST_GUILESS_MAIN(TestCaseStore)
#include "tst_casestore.moc"
