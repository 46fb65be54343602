// SPDX-License-Identifier: Apache-2.0
#include "engine/store/case/caserepository.h"
#include "engine/store/case/checklistrepository.h"
#include "engine/store/case/encryptedworkrepository.h"
#include "engine/store/case/examinationrepository.h"
#include "engine/store/case/facerepository.h"
#include "engine/store/case/media/clockreadingrepository.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/media/pendingfilerepository.h"
#include "engine/store/case/media/videotrackrepository.h"
#include "engine/store/case/outcomerepository.h"
#include "engine/store/case/proberepository.h"
#include "engine/store/case/reportrepository.h"
#include "engine/store/case/searchrepository.h"
#include "engine/store/connection/auditrepository.h"
#include "engine/store/connection/migrator.h"
#include "engine/store/gallery/personrepository.h"
#include "engine/store/gallery/portraitrepository.h"
#include "engine/store/gallery/removalrepository.h"
#include "engine/store/gallery/templaterepository.h"
#include "engine/store/rows/rowsources.h"
#include "engine/store/workspace/caseregistryrepository.h"
#include "engine/store/workspace/errorcardrepository.h"
#include "engine/store/workspace/policyrepository.h"
#include "engine/store/workspace/reviewqueuerepository.h"
#include "engine/store/workspace/searchprogressrepository.h"
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
        for (const int version : {1, 2, 3, 4, 5, 6, 7, 8})
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
        QCOMPARE(RemovalRepository(database).all()->size(), version < 5 ? 0 : 1);
        QCOMPARE(SearchProgressRepository(database).all()->size(), version < 7 ? 0 : 1);
        const auto cards = ErrorCardRepository(database).all();
        SL_VERIFY(cards);
        QCOMPARE(cards->size(), version < 8 ? 0 : 1);
        checkLog(database, u"user.added"_s, version < 6 ? 2 : version < 8 ? 3 : 4);
        if (version >= 6)
            checkRows(database);
    }

    void caseFile_data() {
        QTest::addColumn<int>("version");
        for (const int version : {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14})
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
        checkWhatIsNewer(database, version);
        checkLog(database, u"case.created"_s, version < 6 ? 2 : version < 8 ? 3 : version - 4);
        if (version >= 8)
            checkRows(database);
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

    /// A step may add columns to tables whose rows were signed before: these rows hold what the step gave
    /// them, and nothing else.
    void addedColumnsAreAnsweredFor_data() {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::newRow("faces") << u"faces"_s << u"lightening"_s << u"2.25"_s;
        QTest::newRow("faces, another type") << u"faces"_s << u"lightening"_s << u"X'3FF0000000000000'"_s;
        QTest::newRow("searches") << u"searches"_s << u"face_suitability"_s << u"'[\"good\"]'"_s;
        QTest::newRow("an older column") << u"faces"_s << u"score"_s << u"0.99"_s;
    }
    void addedColumnsAreAnsweredFor() {
        QFETCH(QString, table);
        QFETCH(QString, column);
        QFETCH(QString, value);
        const auto opened = open(u"case"_s, 9, caseSchema());
        SL_VERIFY(opened);
        Database& database = **opened;
        checkRows(database);
        SL_VERIFY(database.execute(u"DROP TRIGGER IF EXISTS %1_no_update"_s.arg(table)));
        SL_VERIFY(database.execute(u"UPDATE %1 SET %2 = %3 WHERE id = 1"_s.arg(table, column, value)));
        const auto altered = RowSources(database).firstAltered({});
        SL_VERIFY(altered);
        QVERIFY(altered->has_value());
        QCOMPARE((*altered)->kind, AlteredRow::Kind::Altered);
        QCOMPARE((*altered)->table + u'.' + (*altered)->field, table + u'.' + column);
        QCOMPARE((*altered)->row, u"1"_s);
    }

private:
    static void checkRows(Database& database) {
        const auto altered = RowSources(database).firstAltered({});
        SL_VERIFY(altered);
        const auto row = altered->value_or(AlteredRow());
        QCOMPARE(row.table + row.row + row.field, QString());
    }

    static void checkWhatIsNewer(Database& database, int version) {
        QCOMPARE(ReportRepository(database).deliveries()->size(), version < 7 ? 0 : 1);
        QList<ChecklistRecord> checklists;
        if (version >= 9)
            checklists = ChecklistRepository(database).ofExamination(ExaminationId{3}).value();
        QCOMPARE(checklists.size(), version < 9 ? 0 : 2);
        if (version >= 9)
            QCOMPARE(checklists.last().regions.size(), 2);
        if (version >= 10)
            QCOMPARE(SearchRepository(database).find(SearchId{3})->suitability,
                     QList<Suitability>{Suitability::Poor});
        QCOMPARE(FaceRepository(database).find(FaceId{1})->geometry.lightening, 1.0);
        if (version >= 11)
            QCOMPARE(FaceRepository(database).find(FaceId{2})->geometry.lightening, 2.25);
        if (version >= 12)
            QCOMPARE((*SearchRepository(database).stability(SearchId{3}))->variations, 24);
        const auto tracks = VideoTrackRepository(database).all();
        SL_VERIFY(tracks);
        QCOMPARE(tracks->size(), version < 13 ? 0 : 1);
        QCOMPARE(ClockReadingRepository(database).all()->size(), version < 14 ? 0 : 1);
        QVERIFY(!EncryptedWorkRepository(database).key(ExaminationId{1}).value()); // read as they are
        QCOMPARE(EncryptedWorkRepository(database).key(ExaminationId{4}).value().has_value(), version >= 15);
    }

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
            QVERIFY(examination.answers.first().adjusted.isEmpty());
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
