// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/report/reportsignatures.h"
#include "engine/casework/search/rankstability.h"
#include "engine/evidence/pdf/pdfsignature.h"
#include "engine/session/galleryservice.h"
#include "engine/session/reportverification.h"
#include "engine/store/case/reportrepository.h"
#include "engine/store/connection/database.h"
#include "engine/workspace/caseregistry.h"
#include "tests/support/desk.h"
#include "tests/support/synced.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QStandardPaths>

using namespace sl;
using namespace sl::casework;
using namespace sl::session;
using namespace sl::test;

/// Search and report on real faces: enrolled people of LFW, another picture of one of them as the probe.
class TestCasework : public QObject {
    Q_OBJECT
private:
    static constexpr int kPeople = 30;
    Desk* m_desk = nullptr;
    std::shared_ptr<CaseSession> m_session;
    QString m_person; ///< whose second picture is in the case
    SearchId m_search;

    /// People with two pictures: the first is enrolled, the second one's is the probe.
    void makeGallery(const QString& folder) {
        QDirIterator people(referenceFaces() + u"/lfw/images"_s, QDir::Dirs | QDir::NoDotAndDotDot);
        QStringList names;
        while (people.hasNext()) {
            people.next();
            names.append(people.fileName());
        }
        names.sort();
        int taken = 0;
        for (const auto& name : names) {
            const QString images = referenceFaces() + u"/lfw/images/%1/%1_000"_s.arg(name);
            if (!QFile::exists(images + u"2.jpg"_s) || taken == kPeople)
                continue;
            QVERIFY(QDir().mkpath(folder + QLatin1Char('/') + name));
            QVERIFY(QFile::copy(images + u"1.jpg"_s, folder + u"/%1/1.jpg"_s.arg(name)));
            if (taken++ == 4)
                m_person = name;
        }
    }
    /// Supports `mate` alone, and submits.
    Result<ExaminationView> examine(const Result<ExaminationView>& view, CandidateId mate) {
        if (!view)
            return view;
        for (const auto item : view->record.items) {
            const auto given = m_session
                                   ->answer(view->record.id, item, *Answer::onScale(item == mate ? 2 : -2),
                                            u"shape of the ear"_s)
                                   .result();
            if (!given)
                return given;
        }
        return m_session->submit(view->record.id).result();
    }
    QString probeFile() const { return referenceFaces() + u"/lfw/images/%1/%1_0002.jpg"_s.arg(m_person); }

private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        m_desk = new Desk(referenceModels());
        SL_VERIFY(m_desk->create());
        makeGallery(m_desk->dir.filePath(u"gallery"_s));
        auto policy = *m_desk->workspace->policy().result();
        policy.candidateListLength = 8;
        SL_VERIFY(m_desk->workspace->setPolicy(policy).result());
        const auto opened = m_desk->newOpenCase(u"1"_s);
        SL_VERIFY(opened);
        m_session = *opened;
        SL_VERIFY(m_session->addMedia({probeFile()}).summary.result());
    }
    void cleanupTestCase() {
        m_session.reset();
        delete m_desk;
    }

    void anEmptyGalleryIsSaid() {
        const auto face = m_session->faces(MediaId{1}).result()->first();
        const auto probe = m_session->createProbe({face.id}, u"man"_s).result();
        SL_VERIFY(probe);
        QCOMPARE(m_session->search(probe->id, {}).result().error().code, ErrorCode::GalleryEmpty);
        const auto enrolled =
            m_desk->workspace->gallery().enrol(m_desk->dir.filePath(u"gallery"_s)).summary.result();
        SL_VERIFY(enrolled);
        QCOMPARE(enrolled->portraitsAdded, kPeople);
    }

    void aProbeIsFacesOfThisCase() {
        const auto code = [&](const QList<FaceId>& faces) {
            return m_session->createProbe(faces, {}).result().error().code;
        };
        QCOMPARE(code({}), ErrorCode::InvalidArgument);
        QCOMPARE(code({FaceId{999}}), ErrorCode::InvalidArgument);
        QCOMPARE(code({FaceId{1}, FaceId{1}}), ErrorCode::InvalidArgument);
    }

    void theMateStandsFirst() {
        const auto probe = m_session->probes().result()->first();
        const auto view = m_session->search(probe.id, {}).result();
        SL_VERIFY(view);
        m_search = view->record.id;
        QCOMPARE(view->candidates.size(), 8);
        QCOMPARE(view->candidates.first().personExternalId, m_person);
        QCOMPARE(view->record.listLength, 8);
        QCOMPARE(view->record.policyVersion, 2);
        QCOMPARE(view->record.galleryPersons, kPeople);
        QCOMPARE(view->record.packIdentity, m_desk->workspace->pack().identity);
        QCOMPARE(view->record.fusion, u"none"_s);
        QVERIFY(view->record.exhaustive);
        QVERIFY(!view->record.galleryHash.isNull());
        for (qsizetype i = 1; i < view->candidates.size(); ++i) {
            QCOMPARE(view->candidates.at(i).rank, i + 1);
            QVERIFY(view->candidates.at(i).score <= view->candidates.at(i - 1).score);
        }
        QVERIFY(view->candidates.first().calibrationTrials > 0);
        const auto status = m_desk->workspace->gallery().status().result();
        SL_VERIFY(status);
        QCOMPARE(status->persons, kPeople); // the probe did not enter the gallery
    }

    void candidateIdsDoNotFollowTheRanks() {
        const auto probe = m_session->probes().result()->first();
        for (int attempt = 0; attempt < 3; ++attempt) { // three lists of eight in order by chance: 1 in 10^13
            const auto view = m_session->search(probe.id, {}).result();
            SL_VERIFY(view);
            QList<qint64> ids;
            for (const auto& candidate : view->candidates)
                ids.append(candidate.id.value);
            if (!std::is_sorted(ids.begin(), ids.end()))
                return;
        }
        QFAIL("the ids give the ranks away");
    }

    void theLogSaysAllOfASearch() {
        const auto entries = m_desk->workspace->auditEntries({u"1"_s, u"search.run"_s, 0, 10}).result();
        SL_VERIFY(entries);
        const auto details = entries->last().details;
        for (const auto* key : {"requester", "agency", "case", "purpose", "legalBasis", "probeFaces",
                                "parameters", "pack", "gallery", "candidates", "startedAt", "endedAt"})
            QVERIFY2(!details.value(QLatin1String(key)).isNull() &&
                         !details.value(QLatin1String(key)).isUndefined(),
                     key);
        QCOMPARE(details.value(u"candidates"_s).toArray().size(), 8);
        QCOMPARE(details.value(u"probeFaces"_s).toArray().first().toObject().value(u"media"_s).toString(),
                 m_session->media().result()->first().sha256.hex());
        QVERIFY(!entries->last().signature.isEmpty());
        QCOMPARE(entries->last().actor, u"ruiz"_s);
    }

    void aSearchIsAnsweredWithoutItsListWhenTheLookCannotBeNoted() {
        const auto onWorkspace = [&](const QString& sql) -> Status {
            SL_TRY(const auto database, store::Database::open(m_desk->folder() + u"/workspace.sqlite"_s));
            return database->execute(sql);
        };
        const auto probe = m_session->probes().result()->first();
        SL_VERIFY(onWorkspace(u"CREATE TRIGGER full BEFORE INSERT ON audit WHEN NEW.action = 'list.read' "
                              "BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
        const auto unseen = m_session->search(probe.id, {}).result();
        SL_VERIFY(onWorkspace(u"DROP TRIGGER full"_s));
        SL_VERIFY(unseen);
        QVERIFY(unseen->record.id.isValid());
        QVERIFY(unseen->candidates.isEmpty() && unseen->closed.has_value());
        const auto seen = m_session->searchView(unseen->record.id).result();
        SL_VERIFY(seen);
        QCOMPARE(seen->candidates.size(), 8);
    }

    void aFilterCountsWhomItLeavesOut() {
        const auto probe = m_session->probes().result()->first();
        PersonFilter filter;
        filter.sex = u"F"_s; // a gallery from folders records no sex
        const auto kept = m_session->search(probe.id, filter).result();
        SL_VERIFY(kept);
        QCOMPARE(kept->record.removedByFilter, 0);
        QCOMPARE(kept->record.unrecorded, std::optional(kPeople));
        QCOMPARE(kept->candidates.first().personExternalId, m_person);
        filter.keepsUnrecorded = false;
        filter.bornFrom = 1960;
        const auto view = m_session->search(probe.id, filter).result();
        SL_VERIFY(view);
        QCOMPARE(view->record.removedByFilter, kPeople);
        QVERIFY(view->candidates.isEmpty());
        const auto stored = m_session->searchView(view->record.id).result();
        SL_VERIFY(stored);
        QCOMPARE(stored->record.filter, filter);
        QCOMPARE(stored->record.unrecorded, std::optional(kPeople));
        const QList<FilterPartCounts> parts{{FilterPart::Sex, 0, kPeople},
                                            {FilterPart::BirthYear, 0, kPeople}};
        QVERIFY(stored->record.filterParts == parts);
    }

    void theLogSaysWhomAFilterLeftOut() {
        const auto entries = m_desk->workspace->auditEntries({u"1"_s, u"search.run"_s, 0, 1}).result();
        SL_VERIFY(entries);
        const auto parameters = entries->last().details.value(u"parameters"_s).toObject();
        const auto filter = parameters.value(u"filter"_s).toObject();
        QCOMPARE(filter.value(u"sex"_s).toString(), u"F"_s);
        QCOMPARE(filter.value(u"bornFrom"_s).toInt(), 1960);
        QCOMPARE(filter.value(u"keepsUnrecorded"_s), QJsonValue(false));
        QCOMPARE(parameters.value(u"removedByFilter"_s).toInt(), kPeople);
        QCOMPARE(parameters.value(u"unrecorded"_s).toInt(), kPeople);
        const auto parts = parameters.value(u"filterParts"_s).toObject();
        QCOMPARE(parts.keys(), QStringList({u"born"_s, u"sex"_s}));
        QCOMPARE(parts.value(u"born"_s).toObject().value(u"unrecorded"_s).toInt(), kPeople);
    }

    void aFilterThatNobodyCanMeanIsRefused() {
        const auto probe = m_session->probes().result()->first();
        for (const PersonFilter& filter :
             {PersonFilter{u"female"_s, 0, 0, {}}, PersonFilter{u"f"_s, 0, 0, {}},
              PersonFilter{{}, -1960, 0, {}}, PersonFilter{{}, 1849, 0, {}}, PersonFilter{{}, 0, 2101, {}},
              PersonFilter{{}, 34000, 0, {}}, PersonFilter{{}, 1990, 1960, {}}})
            QCOMPARE(m_session->search(probe.id, filter).result().error().code, ErrorCode::InvalidArgument);
    }

    void aSearchThatComparedNobodyIsSubmittedAsNoLead() {
        const auto search = m_session->searches().result()->first().id;
        const auto examination = m_session->firstExamination(search).result();
        SL_VERIFY(examination);
        QVERIFY(examination->items.isEmpty());
        SL_VERIFY(m_session->submit(examination->record.id).result());
        QCOMPARE(m_session->searchView(search).result()->outcome->kind, OutcomeKind::NoLead);
        const auto file = m_desk->dir.filePath(u"nobody.pdf"_s);
        SL_VERIFY(m_session->exportReport(search, u"en"_s, file).result());
    }

    void everybodyIsToldInWhichCasesAPersonAppeared() {
        const auto candidate = m_session->searchView(m_search).result()->candidates.first();
        SL_VERIFY(m_desk->workspace->addUser(newUser(u"vera"_s, Role::Auditor)).result());
        for (const auto& login : {u"ruiz"_s, u"vera"_s}) {
            SL_VERIFY(m_desk->logIn(login));
            const auto appearances = m_desk->workspace->gallery().appearances(candidate.person).result();
            SL_VERIFY(appearances);
            QVERIFY(!appearances->isEmpty());
            QCOMPARE(appearances->last().search, m_search);
        }
        SL_VERIFY(m_desk->logIn(u"ruiz"_s));
    }

    void mediaAndFacesAreReadByWhoIsLoggedIn() {
        const auto media = m_session->media().result();
        SL_VERIFY(media);
        const auto faces = m_session->faces(media->first().id).result();
        SL_VERIFY(faces);
        const FaceId face = faces->first().id;
        SL_VERIFY(m_session->face(face).result());
        m_desk->workspace->logOut();
        const auto mediaRefused = m_session->media().result();
        const auto facesRefused = m_session->faces(media->first().id).result();
        const auto faceRefused = m_session->face(face).result();
        SL_VERIFY(m_desk->logIn(u"ruiz"_s));
        QCOMPARE(mediaRefused.error().code, ErrorCode::NotLoggedIn);
        QCOMPARE(facesRefused.error().code, ErrorCode::NotLoggedIn);
        QCOMPARE(faceRefused.error().code, ErrorCode::NotLoggedIn);
    }

    void candidatesAreShownThroughTheVault() {
        const auto candidate = m_session->searchView(m_search).result()->candidates.first();
        QCOMPARE(m_session->candidateImage(candidate.id, 100).result()->size(), QSize(100, 100));
        QCOMPARE(m_session->candidateChip(candidate.id, 64).result()->size(), QSize(64, 64));
        QVERIFY(m_session->candidateFace(candidate.id).result()->box.width() > 20);
        QCOMPARE(m_session->candidatePortraits(candidate.id).result().value_or(-1), 1);
        QCOMPARE(m_session->candidateChip(candidate.id, 64, 1).result().error().code, ErrorCode::NotFound);
    }

    void aReportNeedsTheFirstExamination() {
        const auto file = m_desk->dir.filePath(u"early.pdf"_s);
        const auto report = m_session->exportReport(m_search, u"en"_s, file).result();
        QCOMPARE(report.error().code, ErrorCode::AnswersMissing);
        QVERIFY(!QFile::exists(file));
        const auto preview = m_session->previewReport(m_search, u"en"_s).result();
        SL_VERIFY(preview);
        QVERIFY(preview->pdf.startsWith("%PDF-"));
        QVERIFY(!preview->record.id.isValid());
    }

    void aNoLeadIsReportedToo() {
        const auto view = m_session->firstExamination(m_search).result();
        SL_VERIFY(view);
        QCOMPARE(view->items.first().candidate.rank, 1);
        for (const auto item : view->record.items)
            SL_VERIFY(m_session->answer(view->record.id, item, *Answer::onScale(-1), u"chin"_s).result());
        SL_VERIFY(m_session->submit(view->record.id).result());
        QCOMPARE(m_session->searchView(m_search).result()->outcome->kind, OutcomeKind::NoLead);
        const auto file = m_desk->dir.filePath(u"report.pdf"_s);
        const auto report = m_session->exportReport(m_search, u"en"_s, file).result();
        SL_VERIFY(report);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto bytes = written.readAll();
        QCOMPARE(Sha256::of(bytes), report->record.sha256);
        QCOMPARE(Sha256::ofFile(m_session->folder() + QLatin1Char('/') + report->record.file).value(),
                 report->record.sha256);
        const auto signatures = evidence::readPdfSignatures(bytes);
        SL_VERIFY(signatures);
        QCOMPARE(signatures->size(), 1u);
        QCOMPARE(signatures->front().signer, u"Ana Ruiz"_s);
        QVERIFY(signatures->front().bytesIntact && signatures->front().coversWholeFile);
        QVERIFY(bytes.contains("Exported by the first examiner"));
        QCOMPARE(m_session->searchView(m_search).result()->reports.size(), 1);
        QCOMPARE(m_desk->actions(u"1"_s).last(), u"report.exported"_s);
    }

    void picturesOfPagesAreRecordedWithTheirHashes() {
        const QDir folder(m_desk->dir.filePath(u"pages"_s));
        QVERIFY(folder.mkpath(u"."_s));
        const auto write = [&](const QString& place, const QString& name) {
            return m_session->exportReportPages(m_search, {{4, "four"}, {5, "five"}}, place, name).result();
        };
        const auto written = write(folder.path(), u"Report 1"_s);
        SL_VERIFY(written);
        QCOMPARE(*written, QStringList({u"Report 1 page 4.png"_s, u"Report 1 page 5.png"_s}));
        const auto entries = m_desk->workspace->auditEntries({u"1"_s, {}, 0, 1}).result();
        SL_VERIFY(entries);
        const auto entry = entries->first();
        QCOMPARE(entry.action, u"report.pagesExported"_s);
        QCOMPARE(entry.actor, u"ruiz"_s);
        QVERIFY(!entry.signature.isEmpty());
        QCOMPARE(entry.subject, QString::number(m_search.value));
        QCOMPARE(entry.details.value(u"place"_s).toString(), folder.absolutePath());
        QStringList named;
        for (const auto& each : entry.details.value(u"files"_s).toArray()) {
            named.append(each.toObject().value(u"name"_s).toString());
            QCOMPARE(Sha256::ofFile(folder.filePath(named.last())).value().hex(),
                     each.toObject().value(u"sha256"_s).toString());
        }
        named.sort();
        QCOMPARE(named, folder.entryList(QDir::Files, QDir::Name));
        QCOMPARE(named.size(), 3); // two pages and their sums

        // nothing is written, and nothing recorded
        QCOMPARE(write(folder.path(), u"Report 1"_s).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(write(m_session->folder(), u"x"_s).error().code, ErrorCode::ExportRefused);
        QCOMPARE(write(m_desk->folder(), u"x"_s).error().code, ErrorCode::ExportRefused);
        QCOMPARE(write(folder.path(), u"../x"_s).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(write(folder.filePath(u"none"_s), u"x"_s).error().code, ErrorCode::WriteFailed);
        QCOMPARE(m_session->exportReportPages(m_search, {}, folder.path(), u"x"_s).result().error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(m_desk->actions(u"1"_s).count(u"report.pagesExported"_s), 1);
    }

    void picturesThatCouldNotBeWrittenAreToldInTheLog() {
        const QDir folder(m_desk->dir.filePath(u"pages"_s));
        const auto written =
            m_session->exportReportPages(m_search, {{4, "four"}}, folder.path(), QString(300, u'x')).result();
        QCOMPARE(written.error().code, ErrorCode::WriteFailed);
        const auto actions = m_desk->actions(u"1"_s);
        QCOMPARE(actions.mid(actions.size() - 2),
                 QStringList({u"report.pagesExported"_s, u"delivery.ended"_s}));
        const auto entries = m_desk->workspace->auditEntries({u"1"_s, {}, 0, 1}).result();
        SL_VERIFY(entries);
        QCOMPARE(entries->first().details.value(u"delivered"_s).toBool(true), false);
    }

    void aReportThatCannotBeWrittenIsSaid() {
        const auto report = m_session->exportReport(m_search, u"en"_s, u"/nowhere/report.pdf"_s).result();
        QCOMPARE(report.error().code, ErrorCode::WriteFailed);
        QCOMPARE(m_session->searchView(m_search).result()->reports.size(), 1);
    }

    void aReportReplacesNoRecords() {
        const auto place = m_desk->folder() + u"/workspace.sqlite"_s;
        const auto report = m_session->exportReport(m_search, u"en"_s, place).result();
        QFile database(place);
        QVERIFY(database.open(QIODevice::ReadOnly));
        QCOMPARE(database.read(15), QByteArray("SQLite format 3"));
        QCOMPARE(report.error().code, ErrorCode::ExportRefused);
        QCOMPARE(m_session->searchView(m_search).result()->reports.size(), 1);
    }

    void severalFacesAreSearchedAsOne() {
        const auto placed =
            m_session->placeFace(MediaId{1}, m_session->faces(MediaId{1}).result()->first().geometry.box)
                .result();
        SL_VERIFY(placed);
        const auto probe = m_session->createProbe({FaceId{1}, placed->id}, u"two views"_s).result();
        SL_VERIFY(probe);
        const auto view = m_session->search(probe->id, {}).result();
        SL_VERIFY(view);
        QCOMPARE(view->record.fusion, u"weighted-scores"_s);
        QCOMPARE(view->candidates.first().personExternalId, m_person);
        const auto& weights = view->record.faceWeights;
        QCOMPARE(weights.size(), 2);
        const auto face = m_session->faces(MediaId{1}).result()->first();
        QVERIFY(face.rawLength > 1.0);
        QCOMPARE(weights.first(), face.rawLength * face.quality.unified);
        for (const auto& candidate : view->candidates) {
            const auto& scores = candidate.faceScores;
            QCOMPARE(scores.size(), 2);
            const double mean = (weights[0] * scores[0] + weights[1] * scores[1]) / (weights[0] + weights[1]);
            QVERIFY(qAbs(candidate.score - mean) < 1e-12);
            QCOMPARE(candidate.calibrationTrials, 0); // nobody has two portraits
        }
    }

    void aSearchKeepsHowFitItsFacesWere() {
        const auto faces = m_session->faces(MediaId{1}).result();
        SL_VERIFY(faces);
        const auto& face = faces->first();
        QVERIFY(testedShare(Suitability::Good, face.packIdentity)); // the figures are of this pack
        const auto known = m_session->searches().result();
        SL_VERIFY(known);
        const auto& search = known->first();
        QCOMPARE(search.faces.size(), 2);
        QCOMPARE(search.suitability.size(), 2);
        QCOMPARE(search.suitability.first(), suitabilityOf(face));
        QCOMPARE(search.suitability.first(), Suitability::Good); // a press picture from the front
        const auto entries = m_desk->workspace->auditEntries({u"1"_s, u"search.run"_s, 0, 1}).result();
        SL_VERIFY(entries);
        const auto logged = entries->first().details[u"probeFaces"_s][0][u"suitability"_s];
        QCOMPARE(logged.toString(), u"good"_s);
    }

    void theStabilityOfRanksIsMeasuredOnce() {
        const auto search = m_session->searches().result()->first();
        QVERIFY(!m_session->searchView(search.id).result()->stability);
        const auto run = m_session->measureStability(search.id);
        const auto view = run.view.result();
        SL_VERIFY(view);
        QCOMPARE(run.job->progress().done, search.faces.size());
        QVERIFY(view->stability.has_value());
        QCOMPARE(view->stability->variations, 24);
        QCOMPARE(view->stability->measuredBy, u"ruiz"_s);
        const auto& bands = view->stability->bands;
        QCOMPARE(bands.size(), view->candidates.size());
        for (qsizetype i = 0; i < bands.size(); ++i) {
            QCOMPARE(bands[i].candidate, view->candidates[i].id);
            QVERIFY(bands[i].listed <= 24 && bands[i].best <= bands[i].worst);
        }
        // the person sought stands first whatever is varied; both faces are of the same picture
        QCOMPARE(bands.first().best, 1);
        QCOMPARE(bands.first().worst, 1);
        QCOMPARE(bands.first().listed, 24);
        QCOMPARE(bands.first().onlyFace, 0);
        const auto again = m_session->measureStability(search.id).view.result();
        SL_VERIFY(again);
        QCOMPARE(again->stability->measuredAt, view->stability->measuredAt);
        QCOMPARE(m_desk->actions(u"1"_s).count(u"search.varied"_s), 1);
    }

    void rankBandsAreTakenFromTheLists() {
        const auto listOf = [](std::initializer_list<int> persons) {
            search::SearchAnswer answer;
            for (const int person : persons)
                answer.persons.push_back({PersonId{person}, PortraitId{person}, 0.5});
            return answer;
        };
        QList<CandidateRecord> candidates;
        for (const int person : {1, 2, 3, 4}) {
            CandidateRecord candidate;
            candidate.id = CandidateId{10 + person};
            candidate.person = PersonId{person};
            candidates.append(candidate);
        }
        const auto bands = casework::rankBands(
            candidates, {listOf({1, 2, 3}), listOf({2, 1, 5}), listOf({1, 3, 2})},
            {listOf({1, 2, 4}), listOf({1, 3, 4})}); // without the first face, without the second
        QCOMPARE(bands.size(), 4);
        const auto is = [&](int place, int best, int worst, int listed, int onlyFace) {
            const auto& band = bands.at(place);
            return band.candidate == candidates.at(place).id && band.best == best && band.worst == worst &&
                   band.listed == listed && band.onlyFace == onlyFace;
        };
        QVERIFY(is(0, 1, 2, 3, 0));
        QVERIFY(is(1, 1, 3, 3, 2)); // leaves the list without the second face alone
        QVERIFY(is(2, 2, 3, 2, 1));
        QVERIFY(is(3, 0, 0, 0, 0));
    }

    void aFaceOfAnEarlierDatabaseIsMeasuredWhenItIsFirstSearched() {
        const auto known = m_session->searches().result()->first();
        QVERIFY(!known.faceWeights.isEmpty());
        const auto file = m_desk->folder() + u"/cases/1/case.sqlite"_s;
        {
            const auto database = store::Database::open(file, {store::OpenMode::ReadWrite, 0});
            SL_VERIFY(database);
            SL_VERIFY((*database)->execute(u"UPDATE faces SET raw_length = 0"_s));
        }
        const auto before = m_session->faces(MediaId{1}).result()->first();
        QCOMPARE(before.rawLength, 0.0);
        const auto alone = m_session->search(m_session->probes().result()->first().id, {}).result();
        SL_VERIFY(alone);
        QVERIFY(alone->record.faceWeights.isEmpty());
        QVERIFY(alone->candidates.first().faceScores.isEmpty());
        QVERIFY(m_session->faces(MediaId{1}).result()->first().rawLength > 1.0);
        const auto again = m_session->search(known.probe, {}).result();
        SL_VERIFY(again);
        QCOMPARE(again->record.faceWeights.size(), known.faceWeights.size());
        for (qsizetype i = 0; i < known.faceWeights.size(); ++i)
            QVERIFY(qAbs(again->record.faceWeights[i] / known.faceWeights[i] - 1.0) < 1e-4);
        const auto after = m_session->faces(MediaId{1}).result()->first();
        QVERIFY(after.rawLength > 1.0);
        QCOMPARE(after.templ, before.templ);
    }

    void bothExaminersSignTheReport() {
        SL_VERIFY(m_desk->workspace->addUser(newUser(u"chen"_s, Role::Examiner)).result());
        SL_VERIFY(m_desk->workspace->addUser(newUser(u"dara"_s, Role::Examiner)).result());
        const auto search = m_session->search(m_session->probes().result()->first().id, {}).result();
        SL_VERIFY(search);
        const auto mate = search->candidates.first().id;
        const auto preliminary = m_desk->dir.filePath(u"preliminary.pdf"_s);
        SL_VERIFY(examine(m_session->firstExamination(search->record.id).result(), mate));
        const auto early = m_session->exportReport(search->record.id, u"en"_s, preliminary).result();
        SL_VERIFY(early);
        SL_VERIFY(m_desk->logIn(u"chen"_s));
        const auto waiting = independentExaminations(*m_desk->workspace);
        SL_VERIFY(waiting);
        m_desk->clock->advance(60);
        SL_VERIFY(examine(m_session->takeExamination(waiting->last().examination).result(), mate));
        QCOMPARE(m_session->signReport(early->record.sha256, preliminary).result().error().code,
                 ErrorCode::ReportOutdated);

        SL_VERIFY(m_desk->logIn(u"ruiz"_s));
        const auto file = m_desk->dir.filePath(u"both.pdf"_s);
        const auto exported = m_session->exportReport(search->record.id, u"en"_s, file).result();
        SL_VERIFY(exported);
        QCOMPARE(m_desk->workspace->caseOfReport(exported->record.sha256).result().value_or(QString()),
                 u"1"_s);
        QCOMPARE(m_desk->workspace->caseOfReport(Sha256::of("other")).result().error().code,
                 ErrorCode::NotFound);
        QCOMPARE(m_session->signReport(exported->record.sha256, file).result().error().code,
                 ErrorCode::AlreadySigned);
        SL_VERIFY(m_desk->logIn(u"dara"_s));
        QCOMPARE(m_session->signReport(exported->record.sha256, file).result().error().code,
                 ErrorCode::NotPermitted);
        SL_VERIFY(m_desk->logIn(u"chen"_s));
        const auto both = m_session->signReport(exported->record.sha256, file).result();
        SL_VERIFY(both);
        QVERIFY2(both->pdf.startsWith(exported->pdf), "the first signature's bytes stay as they are");
        QCOMPARE(Sha256::ofFile(file).value(), both->record.sha256);
        const auto signatures = evidence::readPdfSignatures(both->pdf);
        SL_VERIFY(signatures);
        QStringList signers;
        for (const auto& signature : *signatures)
            signers.append(u"%1 %2"_s.arg(signature.signer).arg(signature.bytesIntact));
        QCOMPARE(signers, (QStringList{u"Ana Ruiz 1"_s, u"Chen Doe 1"_s}));
        // the second signature went into the box that the first one had left for it
        QCOMPARE(exported->pdf.count("/FT /Sig"), 2);
        QVERIFY(signatures->front().certifies && signatures->front().changedAfter.empty());
        // who signed is known to the workspace, and to whoever has its authority's certificate, in either
        // form
        const auto states = [](const Result<ReportVerdict>& verdict) {
            QList<SignerState> found;
            for (const auto& signature : verdict ? verdict->signatures : QList<SignatureVerdict>())
                found.append(signature.state);
            return found;
        };
        const auto twice = [](SignerState state) { return QList<SignerState>{state, state}; };
        QCOMPARE(states(session::verifyReport(*m_desk->workspace, file).result()), twice(SignerState::Known));
        QCOMPARE(states(session::verifyReport(file)), twice(SignerState::Unknown));
        const QByteArray authority = signatures->front().issuer;
        const QByteArray pem =
            "-----BEGIN CERTIFICATE-----\n" + authority.toBase64() + "\n-----END CERTIFICATE-----\n";
        QCOMPARE(states(session::verifyReport(file, authority)), twice(SignerState::OfAuthority));
        QCOMPARE(states(session::verifyReport(file, pem)), twice(SignerState::OfAuthority));
        QCOMPARE(states(session::verifyReport(file, signatures->back().certificate)),
                 twice(SignerState::Unknown));
        QCOMPARE(session::verifyReport(file, "no certificate").error().code, ErrorCode::SignatureInvalid);
        QVERIFY(signatures->back().coversWholeFile);
        // also by way of the file before that signature
        QCOMPARE(m_session->signReport(exported->record.sha256, file).result().error().code,
                 ErrorCode::AlreadySigned);
        const auto reports = signedReports(*m_session->searchView(search->record.id).result());
        QCOMPARE(reports.size(), 2);
        QVERIFY(!reports.first().showsOutcome);
        QCOMPARE(reports.last().signedBy, (QStringList{u"ruiz"_s, u"chen"_s}));
        QVERIFY(reports.last().unsignedBy.isEmpty());
        SL_VERIFY(m_desk->logIn(u"ruiz"_s));
        QCOMPARE(m_desk->actions(u"1"_s).count(u"report.signed"_s), 1);
    }

    void whichOutcomeAReportShowsDoesNotDependOnTheClock_data() {
        QTest::addColumn<int>("beforeTheOutcome");
        QTest::addColumn<int>("afterTheOutcome");
        QTest::newRow("stands") << 0 << 0;
        QTest::newRow("set forward, then back") << 7200 << -3600;
        QTest::newRow("set back, then forward") << -7200 << 3600;
        QTest::newRow("set back twice") << -3600 << -3600;
    }
    void whichOutcomeAReportShowsDoesNotDependOnTheClock() {
        QFETCH(int, beforeTheOutcome);
        QFETCH(int, afterTheOutcome);
        // nobody is asked twice about one unknown person
        const auto examiner = u"second"_s + QString::number(m_desk->workspace->users().result()->size());
        SL_VERIFY(m_desk->workspace->addUser(newUser(examiner, Role::Examiner)).result());
        const auto search = m_session->search(m_session->probes().result()->first().id, {}).result();
        SL_VERIFY(search);
        const auto mate = search->candidates.first().id;
        const auto file = m_desk->dir.filePath(u"clock.pdf"_s);
        const auto exported = [&] {
            return m_session->exportReport(search->record.id, u"en"_s, file).result();
        };
        SL_VERIFY(examine(m_session->firstExamination(search->record.id).result(), mate));
        const auto early = exported();
        SL_VERIFY(early);
        QVERIFY(!early->record.outcome.isValid());
        m_desk->clock->advance(beforeTheOutcome);
        SL_VERIFY(m_desk->logIn(examiner));
        const auto waiting = independentExaminations(*m_desk->workspace);
        SL_VERIFY(waiting);
        const auto second = std::max_element(waiting->begin(), waiting->end(), [](auto& one, auto& other) {
            return one.examination < other.examination;
        });
        QVERIFY(second != waiting->end());
        SL_VERIFY(examine(m_session->takeExamination(second->examination).result(), mate));
        m_desk->clock->advance(afterTheOutcome);
        SL_VERIFY(m_desk->logIn(u"ruiz"_s));
        const auto late = exported();
        SL_VERIFY(late);
        QCOMPARE(late->record.reason, u"Exported by the first examiner"_s);
        SL_VERIFY(m_desk->logIn(examiner));
        QCOMPARE(m_session->signReport(early->record.sha256, file).result().error().code,
                 ErrorCode::ReportOutdated);
        const auto both = m_session->signReport(late->record.sha256, file).result();
        SL_VERIFY(both);
        QCOMPARE(both->record.outcome, late->record.outcome);
        QCOMPARE(both->record.reason, u"Signed by the second examiner"_s);
        SL_VERIFY(m_desk->logIn(u"ruiz"_s));
        m_desk->clock->advance(-beforeTheOutcome - afterTheOutcome);
    }

    void aStoppedDeliveryIsCompleted_data() {
        QTest::addColumn<QByteArray>("present"); // at the opening; empty: no file
        QTest::addColumn<QByteArray>("replaced");
        QTest::addColumn<bool>("delivered");
        const QByteArray none, letter("%PDF-1.4 letter"), other("%PDF-1.4 other");
        QTest::newRow("no file") << none << none << true;
        QTest::newRow("the file it was to replace") << letter << letter << true;
        QTest::newRow("the file it was to replace has gone") << none << letter << true;
        QTest::newRow("a file that came since") << other << none << false;
        QTest::newRow("another file since") << other << letter << false;
        QTest::newRow("no PDF") << QByteArray("letter") << QByteArray("letter") << false;
    }
    void aStoppedDeliveryIsCompleted() {
        QFETCH(QByteArray, present);
        QFETCH(QByteArray, replaced);
        QFETCH(bool, delivered);
        const auto place = m_desk->dir.filePath(u"late.pdf"_s);
        const auto put = [&](const QByteArray& bytes) {
            QFile::remove(place);
            QFile file(place);
            QVERIFY(bytes.isEmpty() ||
                    (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()));
        };
        put(replaced.startsWith("%PDF-") ? replaced : QByteArray());
        const auto exported = m_session->exportReport(m_search, u"en"_s, place).result();
        SL_VERIFY(exported);
        const auto report = exported->record;
        const auto folder = m_session->folder();
        put(present);
        m_session.reset();
        {
            const auto database = store::Database::open(folder + u"/case.sqlite"_s);
            SL_VERIFY(database);
            SL_VERIFY(store::ReportRepository(**database)
                          .addDelivery(
                              {0, report.id, place, replaced.isEmpty() ? Sha256() : Sha256::of(replaced)}));
        }
        const auto opened = m_desk->workspace->openCase(u"1"_s).result();
        SL_VERIFY(opened);
        m_session = *opened;
        QCOMPARE(Sha256::ofFile(place).value(), delivered ? report.sha256 : Sha256::of(present));
        const auto told = m_desk->workspace->auditEntries({u"1"_s, {}, 0, 5}).result();
        SL_VERIFY(told);
        const auto entry = std::find_if(told->begin(), told->end(),
                                        [](const auto& each) { return each.action == u"delivery.ended"_s; });
        QVERIFY(entry != told->end());
        QCOMPARE(entry->details.value(u"delivered"_s).toBool(), delivered);
        QFile::remove(place);
    }

    /// At the export, and again when the program stopped between the file's coming and the end of its note.
    void aReportIsDurableBeforeItsNoteGoes() {
        const auto folder = QFileInfo(m_desk->dir.path()).canonicalFilePath();
        const auto place = folder + u"/durable.pdf"_s;
        const auto delivered = [&]() -> std::optional<bool> {
            const auto told = m_desk->workspace->auditEntries({u"1"_s, u"delivery.ended"_s, 0, 1}).result();
            return told && !told->isEmpty() ? std::optional(told->first().details[u"delivered"_s].toBool())
                                            : std::nullopt;
        };
        Synced::refuse(folder);
        const auto refused = m_session->exportReport(m_search, u"en"_s, place).result();
        Synced::refuse({});
        QCOMPARE(refused.error().code, ErrorCode::WriteFailed);
        QCOMPARE(delivered(), std::optional(false));
        QVERIFY(QFile::remove(place));
        const auto exported = m_session->exportReport(m_search, u"en"_s, place).result();
        SL_VERIFY(exported);
        for (const bool isDurable : {false, true}) {
            const auto file = workspace::caseDatabaseIn(m_session->folder());
            m_session.reset();
            {
                const auto database = store::Database::open(file);
                SL_VERIFY(database);
                SL_VERIFY(
                    store::ReportRepository(**database).addDelivery({0, exported->record.id, place, {}}));
            }
            Synced::refuse(isDurable ? QString() : folder);
            const auto opened = m_desk->workspace->openCase(u"1"_s).result();
            SL_VERIFY(opened);
            m_session = *opened;
            QCOMPARE(delivered(), std::optional(isDurable));
        }
    }

    /// Whoever can write the database could name a place, and a report by somebody else, on another's
    /// computer.
    void aDeliveryThatNobodySignedIsNotMade() {
        const auto place = m_desk->dir.filePath(u"asked.pdf"_s);
        const auto planted = m_desk->dir.filePath(u"planted.pdf"_s);
        const auto exported = m_session->exportReport(m_search, u"en"_s, place).result();
        SL_VERIFY(exported);
        const auto folder = m_session->folder();
        m_session.reset();
        {
            const auto database = store::Database::open(folder + u"/case.sqlite"_s);
            SL_VERIFY(database);
            SL_VERIFY(store::ReportRepository(**database).addDelivery({0, exported->record.id, planted, {}}));
        }
        for (const auto* login : {"chen", "ruiz"}) { // it is ruiz's report
            SL_VERIFY(m_desk->logIn(QString::fromLatin1(login)));
            const auto opened = m_desk->workspace->openCase(u"1"_s).result();
            SL_VERIFY(opened);
            m_session = *opened;
            QVERIFY(!QFile::exists(planted));
            const auto told = m_desk->workspace->auditEntries({u"1"_s, {}, 0, 5}).result();
            SL_VERIFY(told);
            const auto ended = std::count_if(told->begin(), told->end(), [&](const auto& each) {
                return each.action == u"delivery.ended"_s &&
                       each.details.value(u"report"_s).toInteger() == exported->record.id.value &&
                       each.details.value(u"problem"_s)
                           .toString()
                           .contains(u"not as the report's entry says"_s);
            });
            QCOMPARE(ended, login == std::string_view("ruiz") ? 1 : 0);
            if (login == std::string_view("chen"))
                m_session.reset();
        }
    }

    void theLogsAreIntact() {
        const auto verdicts = m_desk->workspace->verifyAudit().result();
        SL_VERIFY(verdicts);
        QCOMPARE(verdicts->size(), 2);
        for (const auto& verdict : *verdicts)
            QVERIFY2(verdict.intact, qPrintable(verdict.scope + verdict.problem.toString()));
    }
};

QTEST_MAIN(TestCasework)
#include "tst_casework.moc"
