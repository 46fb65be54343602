// SPDX-License-Identifier: Apache-2.0
#include "engine/session/casevideos.h"
#include "engine/session/errorcards.h"
#include "engine/session/galleryservice.h"
#include "engine/session/videoreel.h"
#include "engine/store/case/caserepository.h"
#include "engine/store/connection/auditrepository.h"
#include "engine/store/connection/internal/backup.h"
#include "engine/store/connection/migrator.h"
#include "engine/store/connection/transaction.h"
#include "engine/store/rows/rowsources.h"
#include "engine/workspace/changelog.h"
#include "tests/engine/tamper/attacks.h"
#include "tests/engine/tamper/tampering.h"
#include "tests/engine/video/videosamples.h"
#include "tests/support/desk.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>

using namespace sl;
using namespace sl::session;
using namespace sl::test;
using namespace Qt::StringLiterals;

namespace {

const QString kCaseNumber = u"1"_s;

/// What may be altered unnoticed: it is made again from what may not. The log itself is not among them.
const QSet<QString> kCaches{u"appearances"_s,          u"search_progress"_s,
                            u"deliveries"_s,           u"removals"_s,
                            u"calibrations"_s,         u"outbox"_s,
                            u"pending_files"_s,        u"persons_text"_s,
                            u"persons_text_data"_s,    u"persons_text_idx"_s,
                            u"persons_text_docsize"_s, u"persons_text_config"_s,
                            u"review_queue"_s,         u"sqlite_sequence"_s,
                            u"template_changes"_s,     u"cases.closed_at"_s,
                            u"cases.media_count"_s,    u"cases.search_count"_s,
                            u"cases.last_opened_at"_s};

/// A sealed file that somebody changes; as it was at the end.
class Alteration {
public:
    explicit Alteration(const QString& path) : m_file(path) {
        if (m_file.open(QIODevice::ReadOnly))
            m_bytes = m_file.readAll();
        m_file.close();
    }
    ~Alteration() { write(m_bytes); }
    Alteration(const Alteration&) = delete;
    Alteration& operator=(const Alteration&) = delete;
    bool flip() {
        auto bytes = m_bytes;
        bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
        return write(bytes);
    }

private:
    bool write(const QByteArray& bytes) {
        const auto sealed = QFile::ReadOwner;
        m_file.setPermissions(sealed | QFile::WriteOwner);
        const bool isWritten = m_file.open(QIODevice::WriteOnly) && m_file.write(bytes) == bytes.size();
        m_file.close();
        return m_file.setPermissions(sealed) && isWritten;
    }
    QFile m_file;
    QByteArray m_bytes;
};

#ifdef SECONDLOOK_FRAMES
constexpr bool kNoVideo = false;
#else
constexpr bool kNoVideo = true;
#endif
const QStringList kOfVideos{u"video_tracks"_s, u"video_track_faces"_s, u"track_joins"_s, u"clock_readings"_s};

} // namespace

/// A workspace and a case with everything in them, altered by somebody who has the disk.
class TestTamper : public QObject {
    Q_OBJECT
private:
    static constexpr int kPeople = 8;
    std::unique_ptr<Desk> m_desk;
    QString m_person;
    Scene m_scene;
    Desk m_foreign;

    void keep(const QString& file, const QString& copy) {
        const auto database = store::openReader(file);
        SL_VERIFY(database);
        SL_VERIFY(store::backup(**database, copy));
    }
    QString workspaceFile() const { return m_desk->folder() + u"/workspace.sqlite"_s; }
    QString caseFile(const QString& number = kCaseNumber) const {
        return m_desk->folder() + u"/cases/%1/case.sqlite"_s.arg(number);
    }
    QString image(int number) const {
        return u"%1/lfw/images/%2/%2_000%3.jpg"_s.arg(referenceFaces(), m_person).arg(number);
    }
    void makeGallery(const QString& folder) {
        const QDir images(referenceFaces() + u"/lfw/images"_s);
        int taken = 0;
        for (const auto& name : images.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const auto file = images.filePath(u"%1/%1_000"_s.arg(name));
            if (!QFile::exists(file + u"2.jpg"_s) || taken == kPeople)
                continue;
            QVERIFY(QDir().mkpath(folder + u'/' + name));
            QVERIFY(QFile::copy(file + u"1.jpg"_s, folder + u"/%1/1.jpg"_s.arg(name)));
            if (taken++ == 4)
                m_person = name;
        }
        QFile broken(folder + u"/%1/broken.jpg"_s.arg(m_person));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no picture") > 0);
    }
    void fillWorkspace() {
        auto& workspace = *m_desk->workspace;
        SL_VERIFY(workspace.addUser(newUser(u"bob"_s, Role::Examiner)).result());
        const auto carl = workspace.addUser(newUser(u"carl"_s, Role::Examiner)).result();
        SL_VERIFY(carl);
        SL_VERIFY(workspace.resetPassword(carl->id, u"a temporary word"_s).result());
        SL_VERIFY(workspace.disableUser(carl->id).result());
        auto policy = *workspace.policy().result();
        policy.candidateListLength = 4;
        SL_VERIFY(workspace.setPolicy(policy).result());
        makeGallery(m_desk->dir.filePath(u"gallery"_s));
        SL_VERIFY(workspace.gallery().enrol(m_desk->dir.filePath(u"gallery"_s)).summary.result());
        const auto people = workspace.gallery().persons({}).result();
        SL_VERIFY(people);
        SL_VERIFY(workspace.gallery().keepPerson(people->first().id, {2027, 1, 3}, u"appeal"_s).result());
        SL_VERIFY(workspace.gallery().removePerson(people->last().id, u"acquitted"_s).result());
        ErrorCardRecord card;
        card.galleryHash = card.scores = Sha256::of("card");
        card.measuredAt = m_desk->clock->now();
        card.cells.append(ErrorCardCell());
        SL_VERIFY(workspace.errorCards().keep(card).result());
    }
    /// Nothing is visible but a scar, marked in both pictures.
    static Result<ChecklistRecord> checklist(CaseSession& session, const casework::ExaminationView& view,
                                             CandidateId candidate) {
        auto list = ChecklistRecord::empty(view.record.id, candidate);
        for (auto& line : list.lines) {
            line.inProbe = line.inCandidate = line.feature == Feature::Scars;
            line.finding = *line.inProbe ? Finding::Different : Finding::NotVisible;
        }
        SL_TRY(const auto probe, session.probePicture(view.probeFaces.first()).result());
        SL_TRY(const auto portrait, session.candidatePicture(candidate).result());
        list.regions = {{1, PictureSide::Probe, Feature::Scars, probe.sha256, {{20, 20}}},
                        {1, PictureSide::Candidate, Feature::Scars, portrait.sha256, {{1, 2}, {3, 4}}}};
        return list;
    }
    /// The probe was looked at lightened and sharper, the portrait with other levels.
    static Result<QList<AdjustedPicture>>
    adjusted(CaseSession& session, const casework::ExaminationView& view, CandidateId candidate) {
        SL_TRY(const auto probe, session.probePicture(view.probeFaces.first()).result());
        SL_TRY(const auto portrait, session.candidatePicture(candidate).result());
        return QList<AdjustedPicture>{
            {PictureSide::Probe,
             probe.sha256,
             {},
             {{{AdjustmentKind::Gamma, 145, 0}, {}}, {{AdjustmentKind::Sharpening, 120, 2}, {}}}},
            {PictureSide::Candidate, portrait.sha256, {}, {{{AdjustmentKind::Levels, 12, 233}, {}}}}};
    }
    /// Supports `mate` alone, and submits.
    void examine(CaseSession& session, const Result<casework::ExaminationView>& view, CandidateId mate) {
        SL_VERIFY(view);
        const auto pictures = adjusted(session, *view, mate);
        SL_VERIFY(pictures);
        for (const auto item : view->record.items)
            SL_VERIFY(session
                          .answer(view->record.id, item, *Answer::onScale(item == mate ? 2 : -2), u"ear"_s,
                                  item == mate ? *pictures : QList<AdjustedPicture>())
                          .result());
        const auto list = checklist(session, *view, mate);
        SL_VERIFY(list);
        const auto saved = session.saveChecklist(*list).result();
        SL_VERIFY(saved);
        QCOMPARE(saved->checklists.first().regions, list->regions);
        SL_VERIFY(session.submit(view->record.id).result());
    }
    /// Two still pictures for a second each, so that tracks, a join and a reading are among the records.
    void takeVideo(CaseSession& session) {
#ifdef SECONDLOOK_FRAMES
        const auto helper = QCoreApplication::applicationDirPath() + u"/secondlook-frames"_s;
        QVERIFY(QFile::exists(helper) || QFile::copy(QStringLiteral(SECONDLOOK_FRAMES), helper));
        const auto video = m_desk->dir.filePath(u"video.mkv"_s);
        const QStringList still{u"-loop"_s, u"1"_s, u"-framerate"_s, u"25"_s, u"-t"_s, u"1"_s, u"-i"_s};
        ffmpeg(still + QStringList{image(2)} + still + QStringList{image(1)} +
               QStringList{u"-filter_complex"_s,
                           u"[0:v]scale=250:250,setsar=1[a];[1:v]scale=250:250,setsar=1,hflip[b];"
                           "[a][b]concat=n=2:v=1"_s,
                           u"-c:v"_s, u"ffv1"_s, video});
        const auto taken = session.addMedia({video}).summary.result();
        SL_VERIFY(taken);
        QVERIFY(taken->problems.isEmpty() && taken->faces > 0);
        const auto tracks = session.videos().tracks().result();
        SL_VERIFY(tracks);
        QVERIFY2(tracks->size() > 1, qPrintable(QString::number(tracks->size())));
        SL_VERIFY(session.videos().join(tracks->at(0).id, tracks->at(1).id).result());
        const auto reel = session.openVideo(tracks->first().media).result();
        SL_VERIFY(reel);
        const auto frame = (*reel)->frame(3).result();
        SL_VERIFY(frame);
        const ClockText clock{clockReadingFromText(u"2026-11-28 14:03:22"_s), 90};
        SL_VERIFY(session.videos().readClock(tracks->first().media, frame->record, clock).result());
#else
        Q_UNUSED(session)
#endif
    }
    void fillCase() {
        const auto opened = m_desk->newOpenCase(kCaseNumber);
        SL_VERIFY(opened);
        auto& session = **opened;
        SL_VERIFY(session.addMedia({image(2), m_desk->dir.filePath(u"gallery/%1/broken.jpg"_s.arg(m_person))})
                      .summary.result());
        takeVideo(session);
        const auto face = session.faces(MediaId{1}).result()->first();
        const auto placed = session.placeFace(MediaId{1}, face.geometry.box).result();
        SL_VERIFY(placed);
        const auto probe = session.createProbe({face.id, placed->id}, u"man"_s).result();
        SL_VERIFY(probe);
        PersonFilter filter;
        filter.sex = u"F"_s;
        const auto search = session.search(probe->id, filter).result();
        SL_VERIFY(search);
        SL_VERIFY(session.measureStability(search->record.id).view.result());
        const auto mate = search->candidates.first().id;
        examine(session, session.firstExamination(search->record.id).result(), mate);
        keep(caseFile(), m_scene.earlierCase);
        SL_VERIFY(m_desk->logIn(u"bob"_s));
        const auto queue = independentExaminations(*m_desk->workspace);
        SL_VERIFY(queue);
        for (const auto& entry : *queue)
            examine(session, session.takeExamination(entry.examination).result(), mate);
        SL_VERIFY(m_desk->logIn(u"ruiz"_s));
        const auto report =
            session.exportReport(search->record.id, u"en"_s, m_desk->dir.filePath(u"report.pdf"_s)).result();
        SL_VERIFY(report);
        SL_VERIFY(m_desk->logIn(u"bob"_s));
        SL_VERIFY(session.signReport(report->record.sha256, m_desk->dir.filePath(u"signed.pdf"_s)).result());
        SL_VERIFY(m_desk->logIn(u"ruiz"_s));
    }
    static void copyFolder(const QString& from, const QString& to) {
        QVERIFY(QDir().mkpath(to));
        const QDir folder(from);
        for (const auto& entry : folder.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            const auto target = to + u'/' + entry.fileName();
            if (entry.isDir())
                copyFolder(entry.filePath(), target);
            else
                QVERIFY(QFile::copy(entry.filePath(), target));
        }
    }
    bool isIntact() {
        const auto verdicts = m_desk->workspace->verifyAudit().result();
        return verdicts && std::all_of(verdicts->begin(), verdicts->end(),
                                       [](const auto& verdict) { return verdict.intact; });
    }

private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        m_desk = std::make_unique<Desk>(referenceModels());
        SL_VERIFY(m_desk->create());
        m_scene.earlierCase = m_desk->dir.filePath(u"earlier-case.sqlite"_s);
        m_scene.earlierOwn = m_desk->dir.filePath(u"earlier.sqlite"_s);
        m_scene.foreignCase = m_foreign.folder() + u"/cases/1/case.sqlite"_s;
        SL_VERIFY(m_foreign.create());
        SL_VERIFY(m_foreign.workspace->createCase(newCase(kCaseNumber)).result());
        fillWorkspace();
        keep(workspaceFile(), m_scene.earlierOwn);
        fillCase();
        SL_VERIFY(m_desk->workspace->createCase(newCase(u"2"_s)).result());
        m_desk->workspace->logOut(); // a check by nobody writes no entry
    }
    void cleanupTestCase() {
        m_desk.reset();
    }

    void whatNobodyAlteredIsIntact() {
        const auto verdicts = m_desk->workspace->verifyAudit().result();
        SL_VERIFY(verdicts);
        QCOMPARE(verdicts->size(), 3);
        for (const auto& verdict : *verdicts)
            QVERIFY2(verdict.intact, qUtf8Printable(verdict.scope + u": "_s + verdict.problem.toString()));
    }

    /// One byte of a portrait, of a medium and of a report, and then the file gone.
    void everySealedFileIsRead() {
        const auto check = [](Workspace& workspace) {
            const auto verdicts = workspace.checkFiles().verdicts.result();
            return verdicts ? *verdicts : QList<FilesVerdict>();
        };
        const auto whole = check(*m_desk->workspace);
        QCOMPARE(whole.size(), 3);
        for (const auto& verdict : whole)
            QVERIFY2(verdict.intact(),
                     qUtf8Printable(verdict.scope + u' ' + verdict.problems.value(0).toString()));
        QCOMPARE(whole.at(0).files, kPeople - 1);
        QVERIFY(whole.at(1).files >= 3);
        QCOMPARE(whole.at(2).files, 0);
        const std::pair<int, QString> kinds[] = {
            {0, u"/portraits"_s}, {1, u"/cases/1/media"_s}, {1, u"/cases/1/reports"_s}};
        for (const auto& [scope, folder] : kinds) {
            QDirIterator files(m_desk->folder() + folder, QDir::Files, QDirIterator::Subdirectories);
            QVERIFY2(files.hasNext(), qUtf8Printable(folder));
            const auto path = files.next();
            Alteration alteration(path);
            for (const auto code : {ErrorCode::MediaAltered, ErrorCode::MediaMissing}) {
                QVERIFY(code == ErrorCode::MediaAltered ? alteration.flip() : QFile::remove(path));
                const auto verdicts = check(*m_desk->workspace);
                QCOMPARE(verdicts.size(), 3);
                for (int i = 0; i < 3; ++i)
                    QCOMPARE(verdicts.at(i).problems.size(), i == scope ? 1 : 0);
                QCOMPARE(verdicts.at(scope).problems.first().code, code);
                QCOMPARE(verdicts.at(scope).problems.first().subject, path);
            }
        }
        for (const auto& verdict : check(*m_desk->workspace))
            QVERIFY(verdict.intact());
    }
    void filesOfACaseOfAnEarlierVersionAreReadAndItStaysOne() {
        const QTemporaryDir copy;
        const auto folder = copy.filePath(u"workspace"_s);
        copyFolder(m_desk->folder(), folder);
        const auto file = folder + u"/cases/1/case.sqlite"_s;
        {
            Tampering hand(file);
            hand.run(u"ALTER TABLE searches DROP COLUMN face_suitability"_s);
            hand.run(u"ALTER TABLE faces DROP COLUMN lightening"_s);
            hand.run(u"PRAGMA user_version = 9"_s);
            QVERIFY(!hand.columns(u"searches"_s).contains(u"face_suitability"_s));
        }
        const auto before = Sha256::ofFile(file);
        const auto workspace = Workspace::open(folder, m_desk->environment);
        SL_VERIFY(workspace);
        const auto verdicts = (*workspace)->checkFiles().verdicts.result();
        SL_VERIFY(verdicts);
        QVERIFY2(verdicts->at(1).intact(), qUtf8Printable(verdicts->at(1).problems.value(0).toString()));
        QVERIFY(verdicts->at(1).files >= 5); // two reports among them
        QCOMPARE(Sha256::ofFile(file).value(), before.value());
    }
    void aSampleIsReadOnOpening() {
        const QTemporaryDir copy;
        copyFolder(m_desk->folder(), copy.filePath(u"workspace"_s));
        QDirIterator files(copy.filePath(u"workspace/portraits"_s), QDir::Files,
                           QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        Alteration alteration(files.next());
        QVERIFY(alteration.flip());
        const auto workspace = Workspace::open(copy.filePath(u"workspace"_s), m_desk->environment);
        SL_VERIFY(workspace);
        std::optional<Error> found;
        connect(workspace->get(), &Workspace::damageFound, this, [&](const Error& error) { found = error; });
        QTRY_VERIFY(found);
        QCOMPARE(found->code, ErrorCode::MediaAltered);
    }

    void aSampleIsReadWhenACaseIsOpened() {
        const QTemporaryDir copy;
        copyFolder(m_desk->folder(), copy.filePath(u"workspace"_s));
        QDirIterator files(copy.filePath(u"workspace/cases/1/media"_s), QDir::Files,
                           QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        const auto path = files.next();
        Alteration alteration(path);
        QVERIFY(alteration.flip());
        const auto workspace = Workspace::open(copy.filePath(u"workspace"_s), m_desk->environment);
        SL_VERIFY(workspace);
        std::optional<Error> found;
        connect(workspace->get(), &Workspace::damageFound, this, [&](const Error& error) { found = error; });
        SL_VERIFY((*workspace)->logIn(u"ruiz"_s, kPassword).result());
        SL_VERIFY((*workspace)->openCase(kCaseNumber).result());
        QTRY_VERIFY(found);
        QCOMPARE(found->code, ErrorCode::MediaAltered);
        QCOMPARE(found->subject, path);
    }

    void everyFieldOfEveryTable_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("workspace") << workspaceFile();
        QTest::newRow("case") << caseFile();
    }
    void everyFieldOfEveryTable() {
        QFETCH(QString, file);
        QStringList unnoticed;
        QStringList empty;
        int fields = 0;
        int caches = 0;
        Tampering hand(file);
        for (const auto& table : hand.tables()) {
            auto row = hand.lastRow(table);
            if (row.columns.isEmpty() && !kCaches.contains(table) && !(kNoVideo && kOfVideos.contains(table)))
                empty.append(table);
            for (qsizetype column = 0; column < row.columns.size(); ++column) {
                const auto name = table + u'.' + row.columns.at(column);
                ++fields;
                if (kCaches.contains(table) || kCaches.contains(name)) {
                    ++caches;
                    continue;
                }
                const auto old = row.values.at(column);
                QVERIFY2(hand.alter(table, row, column), qUtf8Printable(name));
                if (isIntact())
                    unnoticed.append(name);
                QVERIFY2(hand.restore(table, row, column, old), qUtf8Printable(name));
            }
        }
        qInfo("%s: %d fields, %d of caches, %d not noticed", QTest::currentDataTag(), fields, caches,
              int(unnoticed.size()));
        QVERIFY2(empty.isEmpty(), qUtf8Printable(empty.join(u' ')));
        QVERIFY2(unnoticed.isEmpty(), qUtf8Printable(unnoticed.join(u' ')));
        QVERIFY(isIntact());
    }

    void attacksAreNoticed_data() {
        QTest::addColumn<int>("number");
        const auto all = attacks();
        for (int number = 0; number < all.size(); ++number)
            QTest::newRow(all.at(number).name) << number;
        m_desk->workspace.reset();
    }
    void attacksAreNoticed() {
        QFETCH(int, number);
        const auto attack = attacks().at(number);
        const QTemporaryDir copy;
        auto scene = m_scene;
        scene.folder = copy.filePath(u"workspace"_s);
        copyFolder(m_desk->folder(), scene.folder);
        attack.make(scene);
        const auto workspace = Workspace::open(scene.folder, m_desk->environment);
        SL_VERIFY(workspace);
        const auto verdicts = (*workspace)->verifyAudit().result();
        SL_VERIFY(verdicts);
        QStringList broken;
        for (const auto& verdict : *verdicts)
            if (!verdict.intact && verdict.isChecked)
                broken.append(verdict.scope);
        QVERIFY2(broken.contains(QString::fromLatin1(attack.noticedIn)),
                 qUtf8Printable(u"noticed in: "_s + broken.join(u", "_s)));
    }

    void recordsOfEarlierVersionsAreCoveredOnce_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isCase");
        QTest::newRow("case") << u"case_v3"_s << true;
        QTest::newRow("workspace") << u"workspace_v3"_s << false;
    }
    void recordsOfEarlierVersionsAreCoveredOnce() {
        QFETCH(QString, file);
        QFETCH(bool, isCase);
        const QTemporaryDir folder;
        const auto copy = folder.filePath(u"a.sqlite"_s);
        QVERIFY(QFile::copy(QFINDTESTDATA(u"../store/data/versions/%1.sqlite"_s.arg(file)), copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        const auto schema = isCase ? store::caseSchema() : store::workspaceSchema();
        QList<qint64> entries;
        for (int opening = 0; opening < 2; ++opening) {
            const auto database = store::openDatabase(copy, schema);
            SL_VERIFY(database);
            SL_VERIFY(workspace::signEarlierRows(**database, *m_desk->clock));
            entries.append(store::AuditRepository(**database).count().value_or(-1));
            const auto altered = store::RowSources(**database).firstAltered({});
            SL_VERIFY(altered);
            QVERIFY2(!*altered, qUtf8Printable(altered->value_or(store::AlteredRow()).table));
        }
        QCOMPARE(entries.at(0), entries.at(1));
        Tampering(copy).run(isCase ? u"UPDATE case_info SET title = 'x'"_s
                                   : u"UPDATE users SET roles = 15"_s);
        const auto database = store::Database::open(copy);
        SL_VERIFY(database);
        const auto altered = store::RowSources(**database).firstAltered({});
        SL_VERIFY(altered);
        QVERIFY(*altered);
        QCOMPARE((*altered)->field, isCase ? u"title"_s : u"roles"_s);
    }

    /// Opened by this version, which covers the rows without anybody's signature, but not worked on.
    void linesOfACaseOfAnEarlierVersionThatAreGoneAreMissed() {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"case.sqlite"_s);
        {
            const auto database = store::openDatabase(file, store::caseSchema());
            SL_VERIFY(database);
            auto record = newCase(u"1"_s);
            record.createdAt = m_desk->clock->now();
            SL_VERIFY(store::CaseRepository(**database).insert(record));
            auto transaction = store::Transaction::begin(**database);
            SL_VERIFY(transaction);
            evidence::AuditLog log(**database, *m_desk->clock);
            SL_VERIFY(
                log.append(*transaction, {u"anna"_s, evidence::AuditAction::CaseOpened, u"1"_s, {}, {}}));
            SL_VERIFY(transaction->commit());
            SL_VERIFY(workspace::signEarlierRows(**database, *m_desk->clock));
        }
        const auto check = [&]() -> Result<evidence::AuditCheck> {
            SL_TRY(const auto database, store::Database::open(file));
            return evidence::verifyAuditLog(*database, {});
        };
        const auto whole = check();
        SL_VERIFY(whole);
        QVERIFY2(whole->isIntact(), qUtf8Printable(whole->problem.toString()));
        QCOMPARE(whole->entries, 2);
        Tampering(file).run(u"DROP TABLE row_sources"_s);
        const auto without = check();
        SL_VERIFY(without);
        QCOMPARE(without->firstBad, 2);
        QCOMPARE(without->problem.code, ErrorCode::AuditBroken);
    }

    void whatCannotBeReadIsNeitherIntactNorBroken() {
        const QTemporaryDir copy;
        const auto folder = copy.filePath(u"workspace"_s);
        copyFolder(m_desk->folder(), folder);
        QVERIFY(QDir(folder + u"/cases/2"_s).removeRecursively());
        const auto workspace = Workspace::open(folder, m_desk->environment);
        SL_VERIFY(workspace);
        const auto verdicts = (*workspace)->verifyAudit().result();
        SL_VERIFY(verdicts);
        QVERIFY(verdicts->at(0).intact && verdicts->at(1).intact);
        QVERIFY(!verdicts->at(2).intact && !verdicts->at(2).isChecked);
        QCOMPARE(verdicts->at(2).problem.code, ErrorCode::NotFound);
    }
};

QTEST_MAIN(TestTamper)
#include "tst_tamper.moc"
