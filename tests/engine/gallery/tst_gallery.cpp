// SPDX-License-Identifier: Apache-2.0
#include "engine/session/galleryservice.h"

#include "engine/evidence/audit/auditlog.h"
#include "engine/evidence/vault/mediavault.h"
#include "engine/store/connection/migrator.h"
#include "engine/store/connection/transaction.h"
#include "engine/store/gallery/enrolproblemrepository.h"
#include "engine/store/gallery/templaterepository.h"
#include "engine/workspace/index/galleryindex.h"
#include "tests/support/desk.h"
#include "tests/support/itlsample.h"

#include <QDirIterator>
#include <QPainter>
#include <QSignalSpy>

using namespace sl;
using namespace sl::gallery;
using namespace sl::session;
using namespace sl::test;

namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// A desk with the reference pack, and a folder of the first LFW people (in name order) with all their
/// images.
class GalleryDesk : public Desk {
public:
    GalleryDesk() : Desk(referenceModels()) {}

    [[nodiscard]] QString source() const { return dir.filePath(s("source")); }
    [[nodiscard]] GalleryService& gallery() { return workspace->gallery(); }

    /// Copies `count` people after skipping `skip`; gives the number of files.
    int copyPeople(int count, int skip = 0) const {
        int files = 0;
        const QDir lfw(referenceFaces() + s("/lfw/images"));
        QStringList names = lfw.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        names.removeOne(s("Alberta_Lee")); // her photo shows three faces of one size
        for (const QString& name : names.mid(skip, count)) {
            QDir().mkpath(source() + QLatin1Char('/') + name);
            for (const QString& file : QDir(lfw.filePath(name)).entryList(QDir::Files, QDir::Name))
                files += QFile::copy(lfw.filePath(name + QLatin1Char('/') + file),
                                     source() + QLatin1Char('/') + name + QLatin1Char('/') + file);
        }
        return files;
    }

    void write(const QString& name, const QByteArray& bytes) const {
        QDir().mkpath(QFileInfo(source() + QLatin1Char('/') + name).path());
        QFile file(source() + QLatin1Char('/') + name);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    [[nodiscard]] Result<EnrolSummary> enrol(const QString& path) {
        return gallery().enrol(path).summary.result();
    }
    [[nodiscard]] Result<EnrolSummary> enrol() { return enrol(source()); }

    /// The workspace's database, read beside the workspace.
    [[nodiscard]] std::unique_ptr<store::Database> database() const {
        store::OpenOptions options;
        options.mode = store::OpenMode::ReadOnly;
        auto opened = store::Database::open(folder() + s("/workspace.sqlite"), options);
        return opened ? std::move(*opened) : nullptr;
    }
};

QString print(const EnrolSummary& summary) {
    return s("%1 persons, %2 portraits, %3 there, %4 problems%5")
        .arg(summary.personsAdded)
        .arg(summary.portraitsAdded)
        .arg(summary.alreadyThere)
        .arg(summary.problems.size())
        .arg(summary.cancelled ? s(", cancelled") : QString());
}

QString print(const GalleryStatus& status) {
    return s("%1 persons, %2 portraits, %3 templates")
        .arg(status.persons)
        .arg(status.portraits)
        .arg(status.templates);
}

QStringList print(const QList<EnrolProblem>& problems) {
    QStringList lines;
    for (const auto& problem : problems)
        lines << QFileInfo(problem.file).fileName() + s(" ") + problem.personId + s(" ") +
                     errorName(problem.error.code);
    return lines;
}

int filesUnder(const QString& folder) {
    int files = 0;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext(); it.next())
        ++files;
    return files;
}

} // namespace

class TestGallery : public QObject {
    Q_OBJECT
private:
    /// As an enrolment does that is then killed. Nobody has the workspace open.
    static void logBegunEnrolment(const Desk& desk) {
        auto database = store::openDatabase(desk.folder() + s("/workspace.sqlite"), store::workspaceSchema());
        SL_VERIFY(database);
        auto transaction = store::Transaction::begin(**database);
        SL_VERIFY(transaction);
        evidence::AuditLog log(**database, *desk.clock);
        SL_VERIFY(log.append(*transaction, {s("ruiz"), evidence::AuditAction::EnrolmentStarted, {}, {}}));
        SL_VERIFY(transaction->commit());
    }

private Q_SLOTS:
    void enrolsAFolderPerPerson() {
        SL_NEED_REFERENCE();
        GalleryDesk desk;
        SL_VERIFY(desk.create());
        const int files = desk.copyPeople(24);
        QSignalSpy changed(&desk.gallery(), &GalleryService::galleryChanged);
        const auto run = desk.gallery().enrol(desk.source());
        const auto summary = run.summary.result();
        SL_VERIFY(summary);
        QCOMPARE(print(*summary), s("24 persons, %1 portraits, 0 there, 0 problems").arg(files));
        QCOMPARE(run.job->progress().done, files);
        QTRY_VERIFY2(changed.size() >= 2, "told while it ran and at its end");
        QCOMPARE(print(desk.gallery().status().result().value()),
                 s("24 persons, %1 portraits, %1 templates").arg(files));
        QTRY_VERIFY(desk.gallery().status().result()->searchReady);
        QCOMPARE(desk.gallery().status().result()->calibrationTrials, 24);

        const auto persons = desk.gallery().persons({}).result();
        SL_VERIFY(persons);
        QCOMPARE(persons->first().externalId, s("AJ_Cook"));
        QCOMPARE(persons->first().agency, s("Harbour Police"));
        const auto portraits = desk.gallery().portraits(persons->first().id).result();
        SL_VERIFY(portraits);
        QCOMPARE(portraits->first().enrolledBy, s("ruiz"));
        const QString sealed = desk.folder() + s("/portraits/%1/%2.jpg")
                                                   .arg(portraits->first().sha256.hex().left(2),
                                                        portraits->first().sha256.hex());
        QCOMPARE(Sha256::ofFile(sealed).value(), portraits->first().sha256);
        const auto image = desk.gallery().portraitImage(portraits->first().id, 100).result();
        SL_VERIFY(image);
        QCOMPARE(qMax(image->width(), image->height()), 100);
        const auto chip = desk.gallery().portraitChip(portraits->first().id, 96).result();
        SL_VERIFY(chip);
        QCOMPARE(chip->size(), QSize(96, 96));

        QStringList actions = desk.actions();
        QCOMPARE(actions.mid(2).first(), s("enrolment.started"));
        QCOMPARE(actions.last(), s("enrolment.ended"));
        QVERIFY(actions.contains(s("portraits.enrolled")));
        const auto verdicts = desk.workspace->verifyAudit().result();
        SL_VERIFY(verdicts);
        QVERIFY2(verdicts->first().intact, qPrintable(verdicts->first().problem.toString()));
    }

    void thePersonsAreListedWhileTheRunGoesOn() {
        SL_NEED_REFERENCE();
        GalleryDesk desk;
        SL_VERIFY(desk.create());
        desk.copyPeople(100);
        const auto listed = [&] { return desk.gallery().list({}, {}).result().value().size(); };
        QCOMPARE(listed(), 0);
        QList<qsizetype> counts;
        const auto count = [&] { counts.append(listed()); };
        QObject::connect(&desk.gallery(), &GalleryService::galleryChanged, &desk.gallery(), count);
        const auto run = desk.gallery().enrol(desk.source());
        QTRY_VERIFY_WITH_TIMEOUT(!counts.isEmpty() && counts.last() == 100, 300'000);
        SL_VERIFY(run.summary.result());
        QVERIFY2(counts.size() >= 2, "told while it ran and at its end");
        QVERIFY2(!counts.contains(0), "told of persons who were not listed yet");
    }

    void runningItAgainAddsOnlyWhatIsNew() {
        SL_NEED_REFERENCE();
        GalleryDesk desk;
        SL_VERIFY(desk.create());
        const int files = desk.copyPeople(5);
        SL_VERIFY(desk.enrol());
        const auto again = desk.enrol();
        SL_VERIFY(again);
        QCOMPARE(print(*again), s("0 persons, 0 portraits, %1 there, 0 problems").arg(files));
        QVERIFY(QFile::copy(referenceFaces() + s("/portraits/biden.jpg"),
                            desk.source() + s("/AJ_Cook/more.jpg")));
        const int more = desk.copyPeople(1, 5);
        const auto third = desk.enrol();
        SL_VERIFY(third);
        QCOMPARE(print(*third), s("1 persons, %1 portraits, %2 there, 0 problems").arg(more + 1).arg(files));
        SL_VERIFY(desk.reopen());
        QCOMPARE(print(desk.gallery().status().result().value()),
                 s("6 persons, %1 portraits, %1 templates").arg(files + more + 1));
    }

    void theSameBytesTwiceInOneRunAreOnePortrait() {
        SL_NEED_REFERENCE();
        GalleryDesk desk;
        SL_VERIFY(desk.create());
        const QString photo = referenceFaces() + s("/portraits/obama.jpg");
        desk.write(s("A/.keep"), "");
        desk.write(s("B/.keep"), "");
        for (const char* copy : {"/A/1.jpg", "/A/2.jpg", "/B/1.jpg"})
            QVERIFY(QFile::copy(photo, desk.source() + s(copy)));
        QFile::remove(desk.source() + s("/A/.keep"));
        QFile::remove(desk.source() + s("/B/.keep"));
        const auto summary = desk.enrol();
        SL_VERIFY(summary);
        QCOMPARE(print(*summary), s("2 persons, 2 portraits, 1 there, 0 problems"));
        QCOMPARE(filesUnder(desk.folder() + s("/portraits")), 1);
    }

    void everyFileThatCannotBeTakenGetsItsRow() {
        SL_NEED_REFERENCE();
        GalleryDesk desk;
        SL_VERIFY(desk.create());
        const int files = desk.copyPeople(2);
        desk.write(s("X/1 empty.jpg"), {});
        desk.write(s("X/2 text.jpg"), "this is no picture");
        QImage grey(300, 300, QImage::Format_RGB888);
        grey.fill(Qt::gray);
        QVERIFY(grey.save(desk.source() + s("/X/3 nobody.png")));
        QFile cut(referenceFaces() + s("/portraits/obama.jpg"));
        QVERIFY(cut.open(QIODevice::ReadOnly));
        desk.write(s("X/4 cut.jpg"), cut.read(cut.size() / 3));
        desk.write(s("stray.txt"), "x");
        const auto summary = desk.enrol();
        SL_VERIFY(summary);
        QCOMPARE(print(*summary), s("2 persons, %1 portraits, 0 there, 5 problems").arg(files));
        const QStringList expected{s("stray.txt  PersonUnnamed"), s("1 empty.jpg X FileEmpty"),
                                   s("2 text.jpg X FileIsText"), s("3 nobody.png X NoFaceFound"),
                                   s("4 cut.jpg X ImageDamaged")};
        QCOMPARE(print(summary->problems), expected);
        const auto database = desk.database();
        QVERIFY(database);
        const auto stored = store::EnrolProblemRepository(*database).newest(10);
        SL_VERIFY(stored);
        QStringList newest = print(*stored);
        std::reverse(newest.begin(), newest.end());
        QCOMPARE(newest, expected);
        QCOMPARE(filesUnder(desk.folder() + s("/portraits")), files);
    }

    void ofSeveralFacesOnlyAMuchLargerOneIsTaken_data() {
        QTest::addColumn<int>("width"); ///< of the smaller person's photo, beside one of 800
        QTest::addColumn<QString>("summary");
        QTest::newRow("somebody in the background")
            << 250 << s("1 persons, 1 portraits, 0 there, 0 problems");
        QTest::newRow("who is meant?") << 600 << s("0 persons, 0 portraits, 0 there, 1 problems");
        QTest::newRow("two alike") << 800 << s("0 persons, 0 portraits, 0 there, 1 problems");
    }
    void ofSeveralFacesOnlyAMuchLargerOneIsTaken() {
        SL_NEED_REFERENCE();
        QFETCH(int, width);
        GalleryDesk desk;
        SL_VERIFY(desk.create());
        desk.write(s("P/.keep"), "");
        QFile::remove(desk.source() + s("/P/.keep"));
        QImage small(referenceFaces() + s("/portraits/biden.jpg")),
            big(referenceFaces() + s("/portraits/obama.jpg"));
        QImage both(1600, 1000, QImage::Format_RGB888);
        both.fill(Qt::lightGray);
        {
            QPainter painter(&both);
            painter.drawImage(QRect(0, 0, width, width * small.height() / small.width()), small);
            painter.drawImage(QRect(800, 0, 800, 800 * big.height() / big.width()), big);
        }
        QVERIFY(both.save(desk.source() + s("/P/both.png")));
        const auto summary = desk.enrol();
        SL_VERIFY(summary);
        QTEST(print(*summary), "summary");
        if (!summary->problems.isEmpty()) {
            QCOMPARE(summary->problems.first().error,
                     (Error{ErrorCode::SeveralFaces, s("both.png"), s("2")}));
            return;
        }
        const auto person = desk.gallery().persons({}).result()->first();
        const auto portrait = desk.gallery().portrait(person.cover).result();
        SL_VERIFY(portrait);
        QVERIFY2(portrait->face.box.center().x() > 800,
                 qPrintable(QString::number(portrait->face.box.center().x())));
    }

    /// A JPEG is decoded smaller first, in which this face has ten pixels.
    void aSmallFaceInALargePhotoIsFound() {
        SL_NEED_REFERENCE();
        GalleryDesk desk;
        SL_VERIFY(desk.create());
        QVERIFY(QDir().mkpath(desk.source() + s("/P")));
        const QImage person(referenceFaces() + s("/lfw/images/Eric_Bana/Eric_Bana_0001.jpg"));
        QImage photo(2400, 1800, QImage::Format_RGB888);
        photo.fill(Qt::lightGray);
        const QRect place(1500, 700, 90, 90);
        QPainter(&photo).drawImage(place, person.scaled(place.size(), {}, Qt::SmoothTransformation));
        QVERIFY(photo.save(desk.source() + s("/P/large.jpg"), "JPEG", 95));
        const auto summary = desk.enrol();
        SL_VERIFY(summary);
        QCOMPARE(print(*summary), s("1 persons, 1 portraits, 0 there, 0 problems"));
        const auto portrait =
            desk.gallery().portrait(desk.gallery().persons({}).result()->first().cover).result();
        SL_VERIFY(portrait);
        const QPointF middle = portrait->face.box.center();
        QVERIFY2(QRectF(place).contains(middle), qPrintable(s("%1, %2").arg(middle.x()).arg(middle.y())));
    }

    void enrolsTheFaceImagesOfATransaction() {
        SL_NEED_REFERENCE();
        GalleryDesk desk;
        SL_VERIFY(desk.create());
        desk.copyPeople(1);
        QFile photo(desk.source() + s("/AJ_Cook/AJ_Cook_0001.jpg"));
        QVERIFY(photo.open(QIODevice::ReadOnly));
        const QByteArray jpeg = photo.readAll();
        const auto transaction =
            ItlSample()
                .header({{8, "WAPD00000"}, {9, "TCN-77"}})
                .tagged(2, {{14, "123456AB7"}, {18, "COOK,A J"}, {22, "19780722"}, {24, "F"}})
                .binary(4, 1000)
                .tagged(10, {{3, "FACE"}, {4, "WAPD00000"}, {5, "20200301"}, {11, "JPEGB"}}, jpeg);
        desk.write(s("booking.an2"), transaction.bytes());
        const QString file = desk.source() + s("/booking.an2");
        QCOMPARE(print(desk.enrol(file).value()), s("1 persons, 1 portraits, 0 there, 0 problems"));
        const auto person = desk.gallery().persons({}).result().value().first();
        QCOMPARE(person.externalId, s("123456AB7"));
        QCOMPARE(person.name, s("COOK,A J"));
        QCOMPARE(person.sex, s("F"));
        QCOMPARE(person.birthYear, 1978);
        const auto portrait = desk.gallery().portraits(person.id).result().value().first();
        QCOMPARE(portrait.sha256, Sha256::of(jpeg));
        QCOMPARE(portrait.capturedOn, QDate(2020, 3, 1));
        QCOMPARE(portrait.source, s("WAPD00000"));
        QCOMPARE(portrait.originalName, s("booking.an2"));
        QCOMPARE(print(desk.enrol(file).value()), s("0 persons, 0 portraits, 1 there, 0 problems"));
    }

    void enrolsATable() {
        SL_NEED_REFERENCE();
        GalleryDesk desk;
        SL_VERIFY(desk.create());
        desk.copyPeople(3);
        QByteArray table("person id;file;name;sex;year of birth;captured on;source;lawful basis\r\n");
        const auto names = QDir(desk.source()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString& name : names)
            table += s("ID-%1;%1/%1_0001.jpg;\"%2\";F;1971;2004-05-06;desk;s. 64A\r\n")
                         .arg(name, QString(name).replace(QLatin1Char('_'), QLatin1Char(' ')))
                         .toUtf8();
        table += "ID-gone;gone.jpg;;;;;;\r\n";
        desk.write(s("list.csv"), table);
        const auto summary = desk.enrol(desk.source() + s("/list.csv"));
        SL_VERIFY(summary);
        QCOMPARE(print(*summary), s("3 persons, 3 portraits, 0 there, 1 problems"));
        QCOMPARE(print(summary->problems), QStringList{s("gone.jpg ID-gone NotFound")});
        PersonQuery query;
        query.text = s("cook");
        const auto found = desk.gallery().persons(query).result();
        SL_VERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().externalId, s("ID-AJ_Cook"));
        QCOMPARE(found->first().name, s("AJ Cook"));
        QCOMPARE(found->first().birthYear, 1971);
        const auto portrait = desk.gallery().portrait(found->first().cover).result();
        SL_VERIFY(portrait);
        QCOMPARE(portrait->capturedOn, QDate(2004, 5, 6));
        QCOMPARE(portrait->lawfulBasis, s("s. 64A"));
    }

    /// What a second table says of somebody who is there already.
    void aKnownPersonIsFilledNeverOverwritten_data() {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QString>("record");
        QTest::addColumn<QStringList>("notes");
        QTest::addColumn<int>("problems");
        const auto row = [](const char* name, const char* first, const char* second, const char* record,
                            const QStringList& notes, int problems) {
            QTest::newRow(name) << QByteArray(first) << QByteArray(second) << s(record) << notes << problems;
        };
        row("filled where empty", "Ann Able;;", ";F;1970", "Ann Able|F|1970", {}, 0);
        row("written another way", "Able, Ann;F;", "ABLE ANN;F;", "Able, Ann|F|0", {}, 0);
        row("one difference", "Ann Able;F;1970", "Ann Able;F;1971", "Ann Able|F|1970",
            {s("PersonDiffers: P1 \u00b7 1970 / 1971")}, 0);
        row("somebody else", "Ann Able;F;1970", "Bo Baker;M;1981", "Ann Able|F|1970", {}, 1);
    }
    void aKnownPersonIsFilledNeverOverwritten() {
        SL_NEED_REFERENCE();
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(int, problems);
        GalleryDesk desk;
        SL_VERIFY(desk.create());
        desk.copyPeople(2);
        const auto names = QDir(desk.source()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        Result<EnrolSummary> summary;
        for (int i = 0; i < 2; ++i) {
            const QString file = s("%1/%1_0001.jpg").arg(names.at(i));
            desk.write(s("list.csv"),
                       "id;file;name;sex;born\nP1;" + file.toUtf8() + ";" + (i == 0 ? first : second) + "\n");
            summary = desk.enrol(desk.source() + s("/list.csv"));
            SL_VERIFY(summary);
        }
        QCOMPARE(summary->problems.size(), problems);
        QCOMPARE(summary->portraitsAdded, 1 - problems);
        QStringList notes;
        for (const auto& note : summary->notes)
            notes << errorName(note.error.code) + s(": ") + note.error.subject;
        QTEST(notes, "notes");
        const auto person = desk.gallery().persons({}).result()->first();
        QTEST(s("%1|%2|%3").arg(person.name, person.sex).arg(person.birthYear), "record");
        const auto stored = desk.gallery().problems(10).result();
        SL_VERIFY(stored);
        QCOMPARE(stored->size(), notes.size() + problems);
    }

    void aNumberNearlyThatOfAnotherPersonIsNotedOnce() {
        SL_NEED_REFERENCE();
        GalleryDesk desk;
        SL_VERIFY(desk.create());
        desk.copyPeople(2);
        const auto names = QDir(desk.source()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        const auto enrol = [&](const QStringList& numbers) {
            QByteArray table = "id;file\n";
            for (qsizetype i = 0; i < numbers.size(); ++i)
                table +=
                    numbers.at(i).toUtf8() + ";" + s("%1/%1_0001.jpg").arg(names.at(i % 2)).toUtf8() + "\n";
            desk.write(s("list.csv"), table);
            return desk.enrol(desk.source() + s("/list.csv"));
        };
        SL_VERIFY(enrol({s("a7"), s("12")}));
        QStringList notes;
        // known, nearly known three times, one of them known as well
        for (const auto& numbers :
             {QStringList{s("a7"), s("12")}, {s("A7"), s("0012")}, {s("A7"), s("A07")}}) {
            const auto summary = enrol(numbers);
            SL_VERIFY(summary);
            for (const auto& note : summary->notes)
                if (note.error.code == ErrorCode::NumbersNearlyAlike)
                    notes << note.personId + s(": ") + note.error.subject;
        }
        QCOMPARE(notes, (QStringList{s("A7: a7 / A7"), s("0012: 12 / 0012")}));
    }

    void theSameBytesUnderTwoNumbersAreNoted() {
        SL_NEED_REFERENCE();
        GalleryDesk desk;
        SL_VERIFY(desk.create());
        desk.copyPeople(1);
        const auto name = QDir(desk.source()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).first();
        const QByteArray file = s("%1/%1_0001.jpg").arg(name).toUtf8();
        desk.write(s("list.csv"), "id;file\nP1;" + file + "\nP2;" + file + "\n");
        const auto summary = desk.enrol(desk.source() + s("/list.csv"));
        SL_VERIFY(summary);
        QCOMPARE(print(*summary), s("2 persons, 2 portraits, 0 there, 0 problems"));
        QCOMPARE(summary->notes.size(), 1);
        QCOMPARE(summary->notes.first().error, (Error{ErrorCode::PictureOfAnother, s("P2"), s("P1")}));
    }

    void cancellingKeepsWhatWasCommittedAndTheNextRunGoesOn() {
        SL_NEED_REFERENCE();
        GalleryDesk desk;
        SL_VERIFY(desk.create());
        const int files = desk.copyPeople(60);
        const auto run = desk.gallery().enrol(desk.source());
        connect(
            run.job.get(), &Job::progressed, run.job.get(),
            [job = run.job.get()](const JobProgress& progress) {
                if (progress.done >= 20)
                    job->cancel();
            },
            Qt::DirectConnection);
        const auto cancelled = run.summary.result();
        SL_VERIFY(cancelled);
        QVERIFY(cancelled->cancelled);
        QVERIFY2(cancelled->portraitsAdded >= 20 && cancelled->portraitsAdded < files,
                 qPrintable(print(*cancelled)));
        QCOMPARE(desk.gallery().status().result()->templates, cancelled->portraitsAdded);
        const auto rest = desk.enrol();
        SL_VERIFY(rest);
        QCOMPARE(print(*rest), s("%1 persons, %2 portraits, %3 there, 0 problems")
                                   .arg(60 - cancelled->personsAdded)
                                   .arg(files - cancelled->portraitsAdded)
                                   .arg(cancelled->portraitsAdded));
    }

    void aPausedRunStandsStillUntilItIsCancelled() {
        SL_NEED_REFERENCE();
        GalleryDesk desk;
        SL_VERIFY(desk.create());
        desk.copyPeople(30);
        // the enrolment thread begins with the run below, which is paused before its first file
        const auto run = desk.gallery().enrol(desk.source());
        run.job->setPaused(true);
        QVERIFY(!run.summary.isFinished());
        run.job->cancel();
        SL_VERIFY(run.summary.result());
        QVERIFY(run.summary.result()->cancelled);
    }

    void closingTheWorkspaceStopsARun() {
        SL_NEED_REFERENCE();
        GalleryDesk desk;
        SL_VERIFY(desk.create());
        const int files = desk.copyPeople(60);
        const auto run = desk.gallery().enrol(desk.source());
        SL_VERIFY(desk.reopen());
        QVERIFY(run.summary.isFinished());
        SL_VERIFY(run.summary.result());
        const auto rest = desk.enrol();
        SL_VERIFY(rest);
        QCOMPARE(rest->portraitsAdded + run.summary.result()->portraitsAdded, files);
    }

    void onlySupervisorsChangeTheGallery() {
        SL_NEED_REFERENCE();
        GalleryDesk desk;
        SL_VERIFY(desk.create());
        desk.copyPeople(1);
        SL_VERIFY(desk.workspace->addUser(newUser(s("exa"), Role::Examiner)).result());
        SL_VERIFY(desk.logIn(s("exa")));
        QCOMPARE(desk.enrol().error().code, ErrorCode::NotPermitted);
        QCOMPARE(desk.gallery().removePerson(PersonId{1}, s("expunged")).result().error().code,
                 ErrorCode::NotPermitted);
        desk.workspace->logOut();
        QCOMPARE(desk.enrol().error().code, ErrorCode::NotLoggedIn);
    }

    void withoutAPackNothingIsEnrolled() {
        Desk desk;
        SL_VERIFY(desk.create());
        const auto answer = desk.workspace->gallery().enrol(desk.dir.path()).summary.result();
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, desk.workspace->pack().problem.code);
    }

    void aThumbnailIsMadeOnce() {
        SL_NEED_REFERENCE();
        GalleryDesk desk;
        SL_VERIFY(desk.create());
        desk.copyPeople(2);
        SL_VERIFY(desk.enrol());
        const auto person = desk.gallery().persons({}).result()->first();
        const auto made = desk.gallery().portraitThumbnail(person.cover, 96).result();
        SL_VERIFY(made);
        QCOMPARE(made->size(), QSize(96, 96));
        SL_VERIFY(desk.reopen());
        QVERIFY(QDir(desk.folder() + s("/portraits")).removeRecursively());
        const auto kept = desk.gallery().portraitThumbnail(person.cover, 96).result();
        SL_VERIFY(kept);
        QCOMPARE(kept->size(), QSize(96, 96));
        QCOMPARE(desk.gallery().portraitThumbnail(person.cover, 64).result().error().code,
                 ErrorCode::MediaMissing);
        QCOMPARE(desk.gallery().portraitThumbnail(person.cover, 513).result().error().code,
                 ErrorCode::InvalidArgument);
        SL_VERIFY(desk.gallery().removePerson(person.id, s("acquitted, s. 63D")).result());
        desk.workspace.reset();
        const auto cache = store::openDatabase(desk.folder() + s("/cache_v1.sqlite"), store::cacheSchema());
        SL_VERIFY(cache);
        QCOMPARE((*cache)->integer(s("SELECT count(*) FROM thumbnails")).value(), 0);
    }

    void aDamagedThumbnailCacheIsMadeAgain() {
        SL_NEED_REFERENCE();
        GalleryDesk desk;
        SL_VERIFY(desk.create());
        desk.copyPeople(1);
        QFile cache(desk.folder() + s("/cache_v1.sqlite"));
        QVERIFY(cache.open(QIODevice::WriteOnly));
        cache.write(QByteArray(5000, 'x'));
        cache.close();
        SL_VERIFY(desk.enrol());
        const auto person = desk.gallery().persons({}).result()->first();
        SL_VERIFY(desk.gallery().portraitThumbnail(person.cover, 96).result());
        desk.workspace.reset();
        const auto made = store::openDatabase(cache.fileName(), store::cacheSchema());
        SL_VERIFY(made);
        QCOMPARE((*made)->integer(s("SELECT count(*) FROM thumbnails")).value(), 1);
    }

    void whatAKilledEnrolmentSealedIsSweptAtTheNextOpening() {
        Desk desk;
        SL_VERIFY(desk.create());
        const evidence::MediaVault portraits(desk.folder() + s("/portraits"), s(".jpg"));
        SL_VERIFY(portraits.sealBytes("sealed, and killed before the commit"));
        SL_VERIFY(desk.reopen());
        desk.workspace.reset();
        QCOMPARE(filesUnder(desk.folder() + s("/portraits")), 1); // nothing tells of an interruption
        logBegunEnrolment(desk);
        SL_VERIFY(desk.reopen());
        QTRY_COMPARE(filesUnder(desk.folder() + s("/portraits")), 0);
        QTRY_COMPARE(desk.actions().count(s("portraits.swept")), 1);
        SL_VERIFY(desk.reopen());
        desk.workspace.reset(); // waits for a sweep, if there were one
        SL_VERIFY(desk.reopen());
        QCOMPARE(desk.actions().count(s("portraits.swept")), 1);
    }

    void aRemovalThatWasKilledIsCompletedAtTheNextOpening() {
        SL_NEED_REFERENCE();
        GalleryDesk desk;
        SL_VERIFY(desk.create());
        const int files = desk.copyPeople(2);
        SL_VERIFY(desk.enrol());
        const auto person = desk.gallery().persons({}).result()->first();
        const evidence::MediaVault portraits(desk.folder() + s("/portraits"), s(".jpg"));
        const auto bytes = portraits.read(desk.gallery().portraits(person.id).result()->first().sha256);
        SL_VERIFY(bytes);
        const auto removed = desk.gallery().removePerson(person.id, s("acquitted")).result();
        SL_VERIFY(removed);
        SL_VERIFY(portraits.sealBytes(*bytes)); // as if the process had been killed before removing it
        SL_VERIFY(desk.reopen());
        QTRY_COMPARE(filesUnder(desk.folder() + s("/portraits")), files - *removed);
    }

    void aStepOfARemovalThatFailsKeepsNoOtherFromBeingDone() {
        SL_NEED_REFERENCE();
        GalleryDesk desk;
        SL_VERIFY(desk.create());
        desk.copyPeople(4);
        SL_VERIFY(desk.enrol());
        const auto people = desk.gallery().persons({}).result();
        SL_VERIFY(people);
        const auto person = std::find_if(people->begin(), people->end(),
                                         [](const auto& each) { return each.portraitCount >= 2; });
        QVERIFY(person != people->end());
        const auto portraits = desk.gallery().portraits(person->id).result();
        SL_VERIFY(portraits);
        const evidence::MediaVault vault(desk.folder() + s("/portraits"), s(".jpg"));
        const auto stuck = vault.pathOf(portraits->first().sha256); // a folder is not removed like a file
        QVERIFY(QFile::remove(stuck) && QDir().mkpath(stuck + s("/inside")));
        const auto removed = desk.gallery().removePerson(person->id, s("acquitted")).result();
        QCOMPARE(removed.error().code, ErrorCode::WriteFailed);
        for (const auto& portrait : portraits->mid(1))
            QVERIFY(!QFile::exists(vault.pathOf(portrait.sha256)));
        const auto unfinished = [&] {
            return desk.database()->integer(s("SELECT count(*) FROM removals")).value();
        };
        SL_VERIFY(desk.reopen()); // and tries again
        QTRY_COMPARE(desk.actions().count(s("removal.resumed")), 1);
        QCOMPARE(unfinished(), 1);
        QVERIFY(QDir(stuck).removeRecursively());
        const auto copy = desk.folder() + s("/workspace.sqlite.v2.1.bak");
        QVERIFY(QFile::copy(desk.folder() + s("/workspace.sqlite"), copy));
        SL_VERIFY(desk.reopen());
        QTRY_COMPARE(unfinished(), 0);
        QVERIFY(!QFile::exists(copy));
        const auto told = desk.workspace->auditEntries({{}, s("removal.resumed"), 0, 5}).result();
        SL_VERIFY(told);
        QVERIFY(told->first().details.value(s("finished")).toBool());
        QVERIFY(told->last().details.value(s("problem")).toString().contains(s("WriteFailed")));
    }

    void aThumbnailCacheThatCannotBeOpenedKeepsARemovalNoted() {
        SL_NEED_REFERENCE();
        GalleryDesk desk;
        SL_VERIFY(desk.create());
        desk.copyPeople(1);
        SL_VERIFY(desk.enrol());
        desk.workspace.reset();
        const auto cache = desk.folder() + s("/cache_v1.sqlite");
        QVERIFY(QFile::remove(cache) || !QFile::exists(cache));
        QVERIFY(QDir().mkpath(cache + s("/inside"))); // which is no database and does not go like one
        SL_VERIFY(desk.reopen());
        const auto person = desk.gallery().persons({}).result()->first();
        const auto removed = desk.gallery().removePerson(person.id, s("acquitted")).result();
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::WriteFailed);
        QCOMPARE(removed.error().subject, cache);
        const auto unfinished = [&] {
            return desk.database()->integer(s("SELECT count(*) FROM removals")).value();
        };
        QCOMPARE(unfinished(), 1);
        QVERIFY(QDir(cache).removeRecursively());
        SL_VERIFY(desk.reopen());
        QTRY_COMPARE(unfinished(), 0);
    }

    void aRemovedPersonsNameIsOnlyInTheLog() {
        SL_NEED_REFERENCE();
        GalleryDesk desk;
        SL_VERIFY(desk.create());
        desk.copyPeople(3);
        const auto first = QDir(desk.source()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).first();
        const auto name = s("Zyxomir_Quattlebaum");
        QVERIFY(QDir(desk.source()).rename(first, name));
        desk.write(name + s("/broken.jpg"), "no picture");
        SL_VERIFY(desk.enrol());
        const auto problems = [&] {
            return store::EnrolProblemRepository(*desk.database()).newest(10).value();
        };
        QCOMPARE(problems().size(), 1);
        const auto people = desk.gallery().persons({}).result();
        SL_VERIFY(people);
        const auto person = std::find_if(people->begin(), people->end(),
                                         [&](const auto& each) { return each.externalId == name; });
        QVERIFY(person != people->end());
        SL_VERIFY(desk.gallery().removePerson(person->id, s("acquitted")).result());
        const auto left = problems();
        const auto verdicts = desk.workspace->verifyAudit().result();
        SL_VERIFY(verdicts);
        for (const auto& verdict : *verdicts)
            QVERIFY2(verdict.intact, qUtf8Printable(verdict.problem.toString()));
        desk.workspace.reset();
        for (const char* part : {"", "-wal"}) {
            QFile file(desk.folder() + s("/workspace.sqlite") + s(part));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const auto bytes = file.readAll();
            for (const char* token : {"zyxomir", "quattlebaum"}) // as the index of names spells them
                QVERIFY2(!bytes.contains(token), part);
        }
        QVERIFY(left.isEmpty());
    }

    void aRemovedPersonLeavesNothingBehind() {
        SL_NEED_REFERENCE();
        GalleryDesk desk;
        SL_VERIFY(desk.create());
        const int files = desk.copyPeople(3);
        SL_VERIFY(desk.enrol());
        const auto person = desk.gallery().persons({}).result()->at(1);
        QCOMPARE(desk.gallery().removePerson(person.id, s("  ")).result().error().code,
                 ErrorCode::InvalidArgument);
        QVERIFY(QFile::copy(desk.folder() + s("/workspace.sqlite"),
                            desk.folder() + s("/workspace.sqlite.v2.1.bak")));
        const auto removed = desk.gallery().removePerson(person.id, s("acquitted, s. 63D")).result();
        SL_VERIFY(removed);
        QVERIFY(QDir(desk.folder()).entryList({s("*.bak")}).isEmpty());
        QCOMPARE(*removed, person.portraitCount);
        QCOMPARE(print(desk.gallery().status().result().value()),
                 s("2 persons, %1 portraits, %1 templates").arg(files - *removed));
        QCOMPARE(filesUnder(desk.folder() + s("/portraits")), files - *removed);
        const auto entry = desk.workspace->auditEntries({{}, {}, 0, 1}).result()->first();
        QCOMPARE(entry.action, s("person.removed"));
        QVERIFY2(!entry.signature.isEmpty(), "an expungement is a decision: its actor signs it");
        QCOMPARE(entry.subject, person.externalId);
        QCOMPARE(entry.details.value(s("reason")).toString(), s("acquitted, s. 63D"));
        QCOMPARE(desk.gallery().removePerson(person.id, s("again")).result().error().code,
                 ErrorCode::NotFound);
    }
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
