// SPDX-License-Identifier: Apache-2.0
#include "tests/support/packdesk.h"

#include <QDirIterator>

using namespace sl;
using namespace sl::session;
using namespace sl::test;

/// Which pack a workspace uses, and what becomes of its gallery when another comes into use.
class TestPacks : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<demo::PeopleDrawer> m_people;
    std::unique_ptr<PackDesk> m_desk;
    QString m_variant; ///< identity

private Q_SLOTS:
    void initTestCase() {
        auto model = demo::FaceModel::open(demo::FaceModel::defaultFile());
        SL_VERIFY(model);
        m_people = std::make_unique<demo::PeopleDrawer>(std::move(*model), kSeed);
    }

    void init() {
        m_desk = std::make_unique<PackDesk>();
        m_desk->drawPeople(*m_people);
        SL_VERIFY(m_desk->create());
        const auto enrolled = m_desk->gallery().enrol(m_desk->source()).summary.result();
        SL_VERIFY(enrolled);
        QCOMPARE(enrolled->portraitsAdded, kPeople);
        m_variant = m_desk->installVariant();
    }
    void cleanup() { m_desk.reset(); }

    void aPackThatIsMerelyInstalledChangesNothing() {
        QCOMPARE(m_desk->workspace->modelPacks().found().result()->first().id, s("variant-1"));
        SL_VERIFY(m_desk->reopen());
        QCOMPARE(m_desk->workspace->pack().id, s("starter-1"));
        QCOMPARE(m_desk->status().withoutTemplate(), 0);
    }

    void anotherPackIsUsedFromNowOn() {
        const auto used = m_desk->workspace->usePack(m_variant).result();
        SL_VERIFY(used);
        QCOMPARE(used->id, s("variant-1"));
        QCOMPARE(m_desk->status().withoutTemplate(), kPeople);
        QVERIFY(m_desk->actions().contains(s("pack.changed")));
        SL_VERIFY(m_desk->reopen());
        QCOMPARE(m_desk->workspace->pack().identity, m_variant);
        QCOMPARE(m_desk->workspace->usePack(s("no such pack")).result().error().code, ErrorCode::NotFound);
    }

    void retemplatingMakesWhatEnrolmentWouldHave() {
        SL_VERIFY(m_desk->workspace->usePack(m_variant).result());
        const auto run = m_desk->gallery().retemplate();
        const auto summary = run.summary.result();
        SL_VERIFY(summary);
        QCOMPARE(summary->made, kPeople);
        QCOMPARE(summary->problems.size(), 0);
        QCOMPARE(run.job->progress().done, kPeople);
        QCOMPARE(run.job->progress().total, kPeople);
        QCOMPARE(m_desk->status().withoutTemplate(), 0);
        const auto actions = m_desk->actions();
        QVERIFY(actions.indexOf(s("retemplating.started")) < actions.indexOf(s("retemplating.ended")));

        PackDesk fresh;
        fresh.installVariant();
        SL_VERIFY(fresh.create());
        QCOMPARE(fresh.workspace->pack().identity, m_variant);
        SL_VERIFY(fresh.gallery().enrol(m_desk->source()).summary.result());
        QCOMPARE(m_desk->templates(m_variant), fresh.templates(m_variant));
        QCOMPARE(m_desk->templates(m_variant).size(), kPeople);
    }

    void whatWasStoppedIsFinishedByTheNextRun() {
        SL_VERIFY(m_desk->workspace->usePack(m_variant).result());
        auto run = m_desk->gallery().retemplate();
        connect(
            run.job.get(), &Job::progressed, run.job.get(), [job = run.job.get()] { job->cancel(); },
            Qt::DirectConnection);
        const auto stopped = run.summary.result();
        SL_VERIFY(stopped);
        QVERIFY(stopped->cancelled || stopped->made == kPeople); // a fast machine may be done before
        SL_VERIFY(m_desk->reopen());
        QCOMPARE(m_desk->status().withoutTemplate(), kPeople - stopped->made);
        const auto finished = m_desk->gallery().retemplate().summary.result();
        SL_VERIFY(finished);
        QCOMPARE(stopped->made + finished->made, kPeople);
        QCOMPARE(m_desk->gallery().retemplate().summary.result()->made, 0);
    }

    void aSearchMeanwhileSaysThatRecordsAreMissing() {
        const QString picture = m_desk->dir.filePath(s("scene.jpg"));
        drawPortrait(*m_people, 2, 1, picture);
        const auto session = m_desk->newOpenCase(s("1"));
        SL_VERIFY(session);
        SL_VERIFY((*session)->addMedia({picture}).summary.result());
        const auto faces = (*session)->faces(MediaId{1}).result();
        SL_VERIFY(faces);
        QCOMPARE(faces->size(), 1);
        const auto probe = (*session)->createProbe({faces->first().id}, s("man")).result();
        SL_VERIFY(probe);
        const auto before = (*session)->search(probe->id, {}).result();
        SL_VERIFY(before);
        QVERIFY(before->record.exhaustive);

        SL_VERIFY(m_desk->workspace->usePack(m_variant).result());
        QCOMPARE((*session)->search(probe->id, {}).result().error().code, ErrorCode::GalleryEmpty);
        // one more person is enrolled with the new pack, the others have no template of it yet
        drawPortrait(*m_people, kPeople, 0, m_desk->dir.filePath(s("more/D-more/front.jpg")));
        SL_VERIFY(m_desk->gallery().enrol(m_desk->dir.filePath(s("more"))).summary.result());
        const auto meanwhile = (*session)->search(probe->id, {}).result();
        SL_VERIFY(meanwhile);
        QVERIFY(!meanwhile->record.exhaustive);
        QCOMPARE(meanwhile->record.galleryTemplates, 1);

        SL_VERIFY(m_desk->gallery().retemplate().summary.result());
        const auto after = (*session)->search(probe->id, {}).result();
        SL_VERIFY(after);
        QVERIFY(after->record.exhaustive);
        QCOMPARE(after->candidates.first().personExternalId, s("D-2"));
        const auto kept = (*session)->searchView(before->record.id).result();
        SL_VERIFY(kept);
        QCOMPARE(kept->record.packIdentity, before->record.packIdentity);
        QCOMPARE(kept->candidates.first().score, before->candidates.first().score);
    }

    void aPortraitThatCannotBeReadIsNamed() {
        QDirIterator files(m_desk->folder() + s("/portraits"), QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        QFile file(files.next());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(file.open(QIODevice::Append) && file.write("x") == 1);
        file.close();
        SL_VERIFY(m_desk->workspace->usePack(m_variant).result());
        const auto summary = m_desk->gallery().retemplate().summary.result();
        SL_VERIFY(summary);
        QCOMPARE(summary->made, kPeople - 1);
        QCOMPARE(summary->problems.size(), 1);
        QCOMPARE(summary->problems.first().error.code, ErrorCode::MediaAltered);
    }

    void aChosenPackThatIsGoneIsNamed() {
        SL_VERIFY(m_desk->workspace->usePack(m_variant).result());
        QVERIFY(QDir(userModelsFolder() + s("/variant-1")).removeRecursively());
        SL_VERIFY(m_desk->reopen());
        const auto pack = m_desk->workspace->pack();
        QVERIFY(!pack.available);
        QCOMPARE(pack.problem.code, ErrorCode::NoModelPack);
        QCOMPARE(pack.problem.subject, s("variant-1"));
    }

    void onlyASupervisorChooses() {
        SL_VERIFY(m_desk->workspace->addUser(newUser(s("ben"), Role::Examiner)).result());
        SL_VERIFY(m_desk->logIn(s("ben")));
        QCOMPARE(m_desk->workspace->usePack(m_variant).result().error().code, ErrorCode::NotPermitted);
        m_desk->workspace->logOut();
        QCOMPARE(m_desk->gallery().retemplate().summary.result().error().code, ErrorCode::NotLoggedIn);
    }

    void aPackGivenForOneRunCannotBeChanged() {
        m_desk->environment.modelsFolder = s(SECONDLOOK_STARTER);
        SL_VERIFY(m_desk->reopen());
        QCOMPARE(m_desk->workspace->usePack(m_variant).result().error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestPacks)
#include "tst_packs.moc"
