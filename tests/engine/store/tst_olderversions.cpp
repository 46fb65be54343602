// SPDX-License-Identifier: Apache-2.0
#include "engine/store/case/caserepository.h"
#include "engine/store/case/checklistrepository.h"
#include "engine/store/case/examinationrepository.h"
#include "engine/store/case/facerepository.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/media/pendingfilerepository.h"
#include "engine/store/case/outcomerepository.h"
#include "engine/store/case/proberepository.h"
#include "engine/store/case/reportrepository.h"
#include "engine/store/case/searchrepository.h"
#include "engine/store/connection/auditrepository.h"
#include "engine/store/connection/migrator.h"
#include "engine/store/gallery/personrepository.h"
#include "engine/store/gallery/portraitrepository.h"
#include "engine/store/gallery/templaterepository.h"
#include "engine/store/workspace/caseregistryrepository.h"
#include "engine/store/workspace/policyrepository.h"
#include "engine/store/workspace/reviewqueuerepository.h"
#include "engine/store/workspace/userrepository.h"
#include "tests/support/reference.h"

#include <QTemporaryDir>

using namespace sl;
using namespace sl::store;

namespace {

const auto kPack = Sha256::of("pack").hex();
const Template kTemplate{0.5F, -0.5F, 0.5F, 0.5F};

} // namespace

/// Files with rows, made by the steps as each version of the program had them, in data/versions. They are
/// never made anew: a step that is changed afterwards is found here.
class TestOlderVersions : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;

    /// A copy of the file, brought to the newest version.
    Result<std::unique_ptr<Database>> open(const QString& kind, int version, const Schema& schema) {
        const QString file = m_folder->filePath(u"a.sqlite"_s);
        QFile::copy(QStringLiteral(SL_TEST_DATA "/versions/%1_v%2.sqlite").arg(kind).arg(version), file);
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        SL_TRY(auto database, openDatabase(file, schema));
        const auto now = database->integer(u"PRAGMA user_version"_s);
        const auto migrator = Migrator::load(schema);
        if (!now || !migrator || *now != migrator->newest())
            return fail(ErrorCode::DatabaseFailed, u"not at the newest version"_s);
        if (const auto broken = database->integer(u"SELECT count(*) FROM pragma_foreign_key_check"_s);
            !broken || *broken != 0)
            return fail(ErrorCode::DatabaseFailed, u"rows that refer to nothing"_s);
        return database;
    }

    static void checkLog(Database& database, const QString& firstAction, int entries = 2) {
        const auto records = AuditRepository(database).range(1, 10);
        SL_VERIFY(records);
        QCOMPARE(records->size(), entries);
        QCOMPARE(records->first().action, firstAction);
        QCOMPARE(records->at(1).previous, records->first().hash);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void workspace_data() {
        QTest::addColumn<int>("version");
        for (const int version : {1, 2, 3, 4})
            QTest::addRow("%d", version) << version;
    }
    void workspace() {
        QFETCH(int, version);
        const auto opened = open(u"workspace"_s, version, workspaceSchema());
        SL_VERIFY(opened);
        Database& database = **opened;

        const auto user = UserRepository(database).byLogin(u"anna"_s);
        SL_VERIFY(user);
        QCOMPARE(user->fullName, u"Anna Examiner"_s);
        QCOMPARE(user->certificate, QByteArray("certificate"));
        const auto policy = PolicyRepository(database).current();
        SL_VERIFY(policy);
        QCOMPARE(policy->candidateListLength, 20);
        QVERIFY(!policy->checklistRequired && !policy->probeFirst && !policy->hideScores);
        const auto person = PersonRepository(database).byExternalId(u"P-1"_s);
        SL_VERIFY(person);
        QCOMPARE(person->name, u"Zo\u00eb \u017b\u00f3\u0142\u0107"_s);
        const auto found = PersonRepository(database).withText(u"zoe"_s);
        SL_VERIFY(found);
        QCOMPARE(*found, QList<PersonId>{person->id});
        const auto portraits = PortraitRepository(database).ofPerson(person->id);
        SL_VERIFY(portraits);
        QCOMPARE(portraits->size(), 1);
        QCOMPARE(portraits->first().sha256, Sha256::of("portrait"));
        QCOMPARE(portraits->first().face.landmarks[2], QPointF(50, 75));
        QCOMPARE(TemplateRepository(database).find(portraits->first().id, kPack).value(), kTemplate);
        QCOMPARE(CaseRegistryRepository(database).find(u"C-1"_s)->summary.record.title, u"Shop"_s);
        QCOMPARE(database.integer(u"SELECT count(*) FROM review_queue WHERE items = 3"_s).value(), 1);
        QCOMPARE(database.integer(u"SELECT count(*) FROM person_reviews"_s).value(), version < 3 ? 0 : 1);
        QCOMPARE(database.integer(u"SELECT count(*) FROM user_certificates"_s).value(), version < 4 ? 0 : 1);
        checkLog(database, u"user.added"_s);
    }

    void caseFile_data() {
        QTest::addColumn<int>("version");
        for (const int version : {1, 2, 3, 6})
            QTest::addRow("%d", version) << version;
    }
    void caseFile() {
        QFETCH(int, version);
        const auto opened = open(u"case"_s, version, caseSchema());
        SL_VERIFY(opened);
        Database& database = **opened;

        QCOMPARE(CaseRepository(database).find()->number, u"C-1"_s);
        const auto media = MediaRepository(database).byHash(Sha256::of("media"));
        SL_VERIFY(media);
        QVERIFY(media->has_value());
        QCOMPARE((*media)->originalName, u"caf\u00e9.jpg"_s);
        const auto face = FaceRepository(database).find(FaceId{1});
        SL_VERIFY(face);
        QCOMPARE(face->templ, kTemplate);
        QCOMPARE(face->geometry.box, QRectF(10.5, 20, 80, 100));
        QCOMPARE(ProbeRepository(database).find(ProbeId{1})->label, u"man at till"_s);
        const auto search = SearchRepository(database).find(SearchId{1});
        SL_VERIFY(search);
        QCOMPARE(search->searchedBy, u"anna"_s);
        QCOMPARE(search->filter.sex, u"F"_s);
        const auto candidates = SearchRepository(database).candidates(SearchId{1});
        SL_VERIFY(candidates);
        QCOMPARE(candidates->size(), 1);
        QCOMPARE(candidates->first().personExternalId, u"P-1"_s);
        QCOMPARE(candidates->first().score, 0.61);
        checkReview(database, version);
        const auto pending = PendingFileRepository(database).all();
        SL_VERIFY(pending);
        QCOMPARE(pending->size(), version < 3 ? 0 : 1);
        checkLog(database, u"case.created"_s, version < 6 ? 2 : 3);
    }

    /// Of a search that was decided by a third person: the step says it by the times, as the program did
    /// before.
    void reportsKnowWhichOutcomeTheyShow() {
        const auto opened = open(u"case"_s, 6, caseSchema());
        SL_VERIFY(opened);
        const auto outcome = OutcomeRepository(**opened).latest(SearchId{2});
        SL_VERIFY(outcome);
        QCOMPARE((*outcome)->id, OutcomeId{3});
        const auto reports = ReportRepository(**opened).ofSearch(SearchId{2});
        SL_VERIFY(reports);
        QList<qint64> shown;
        QStringList reasons;
        for (const ReportRecord& report : *reports) {
            shown.append(report.outcome.value);
            reasons.append(report.reason);
        }
        QCOMPARE(shown, (QList<qint64>{0, 2, 3, 3}));
        QCOMPARE(reasons, (QStringList{{}, {}, u"Exported by the first examiner"_s, {}}));
    }

private:
    static void checkReview(Database& database, int version) {
        const auto examinations = ExaminationRepository(database).ofSearch(SearchId{1});
        SL_VERIFY(examinations);
        QCOMPARE(examinations->size(), 2);
        for (const ExaminationRecord& examination : *examinations) {
            QVERIFY(!examination.seal.isNull());
            QVERIFY(ChecklistRepository(database).ofExamination(examination.id).value().isEmpty());
            QCOMPARE(examination.answers.size(), 1);
            QCOMPARE(examination.answers.first().answer.step(), 2);
            QCOMPARE(examination.answers.first().grounds, u"ear and scar agree"_s);
        }
        const auto outcome = OutcomeRepository(database).latest(SearchId{1});
        SL_VERIFY(outcome);
        QVERIFY(outcome->has_value());
        QCOMPARE((*outcome)->kind, OutcomeKind::Lead);
        const auto reports = ReportRepository(database).ofSearch(SearchId{1});
        SL_VERIFY(reports);
        QCOMPARE(reports->size(), version < 2 ? 1 : 2);
        QCOMPARE(reports->first().sha256, Sha256::of("report"));
        QVERIFY(!reports->first().follows.isValid());
        QCOMPARE(reports->first().outcome, (*outcome)->id);
        QCOMPARE(reports->last().outcome, (*outcome)->id);
    }
};

QTEST_GUILESS_MAIN(TestOlderVersions)
#include "tst_olderversions.moc"
