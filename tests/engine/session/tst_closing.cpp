// SPDX-License-Identifier: Apache-2.0
#include "tests/support/packdesk.h"

using namespace sl;
using namespace sl::gallery;
using namespace sl::workspace;
using namespace sl::test;

/// A workspace is closed while work is under way: nothing outlives what it uses. What is wrong here shows as
/// a crash, sooner under the sanitizers.
class TestClosing : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<demo::PeopleDrawer> m_people;
    std::unique_ptr<PackDesk> m_desk;

    [[nodiscard]] QString caseDatabase() const { return m_desk->folder() + s("/cases/1/case.sqlite"); }
    [[nodiscard]] QString picture() const { return m_desk->dir.filePath(s("scene.jpg")); }

    /// Closes after a few answers, so that rounds end at different moments of what is under way.
    void closeAfter(int questions) {
        for (int i = 0; i < questions; ++i)
            (void)m_desk->gallery().status().result();
        m_desk->workspace.reset();
    }

private Q_SLOTS:
    void initTestCase() {
        auto model = demo::FaceModel::open(demo::FaceModel::defaultFile());
        SL_VERIFY(model);
        m_people = std::make_unique<demo::PeopleDrawer>(std::move(*model), kSeed);
    }

    void init() {
        m_desk = std::make_unique<PackDesk>();
        m_desk->drawPeople(*m_people);
        drawPortrait(*m_people, 2, 1, picture());
        SL_VERIFY(m_desk->create());
    }
    void cleanup() { m_desk.reset(); }

    void whileThePackIsLoaded() {
        for (int round = 0; round < 12; ++round) {
            QFuture<Result<PackStatus>> loaded = m_desk->workspace->reloadPack();
            closeAfter(round % 4 * 5);
            QVERIFY(loaded.isFinished());
            SL_VERIFY(loaded.result());
            SL_VERIFY(m_desk->reopen());
        }
    }

    void whileAnotherPackIsChosen() {
        const auto variant = m_desk->installVariant();
        const auto starter = m_desk->workspace->pack().identity;
        for (int round = 0; round < 8; ++round) {
            const auto chosen = m_desk->workspace->usePack(round % 2 ? starter : variant);
            closeAfter(round % 4 * 5);
            QVERIFY(chosen.isFinished());
            SL_VERIFY(m_desk->reopen());
        }
    }

    void whileThousandsOfQuestionsWait() {
        SL_VERIFY(m_desk->gallery().enrol(m_desk->source()).summary.result());
        for (int round = 0; round < 5; ++round) {
            QList<QFuture<Result<GalleryStatus>>> asked;
            for (int i = 0; i < 2000; ++i)
                asked.append(m_desk->gallery().status());
            m_desk->workspace.reset();
            for (const auto& answer : asked) {
                QVERIFY(answer.isFinished());
                SL_VERIFY(answer.result());
            }
            SL_VERIFY(m_desk->reopen());
        }
    }

    void whileQuestionsOfEveryKindWait() {
        SL_VERIFY(m_desk->gallery().enrol(m_desk->source()).summary.result());
        for (int round = 0; round < 10; ++round) {
            auto& gallery = m_desk->gallery();
            for (int i = 1; i <= kPeople; ++i) {
                (void)gallery.list({});
                (void)gallery.persons({});
                (void)gallery.portraits({i});
                (void)gallery.portraitImage({i}, 200);
                (void)gallery.portraitChip({i}, 64);
                (void)gallery.portraitThumbnail({i}, 64);
                (void)gallery.dueForReview(5);
                (void)gallery.keepPerson({i}, QDate(2027, 1, 1), s("a court order"));
                (void)gallery.problems(5);
            }
            (void)m_desk->workspace->verifyAudit();
            (void)m_desk->workspace->cases();
            closeAfter(round % 3);
            SL_VERIFY(m_desk->reopen());
        }
    }

    void whileAnEnrolmentRuns() {
        for (int round = 0; round < 4; ++round) {
            const auto run = m_desk->gallery().enrol(m_desk->source());
            closeAfter(round * 4);
            QVERIFY(run.summary.isFinished());
            QVERIFY(run.job->isFinished());
            SL_VERIFY(m_desk->reopen());
        }
        SL_VERIFY(m_desk->gallery().enrol(m_desk->source()).summary.result());
        QCOMPARE(m_desk->status().portraits, kPeople);
    }

    void whileASearchRuns() {
        SL_VERIFY(m_desk->gallery().enrol(m_desk->source()).summary.result());
        auto session = m_desk->newOpenCase(s("1"));
        SL_VERIFY(session);
        SL_VERIFY((*session)->addMedia({picture()}).summary.result());
        const auto faces = (*session)->faces(MediaId{1}).result();
        SL_VERIFY(faces);
        const auto probe = (*session)->createProbe({faces->first().id}, s("man")).result();
        SL_VERIFY(probe);
        for (int round = 0; round < 8; ++round) {
            const auto searched = (*session)->search(probe->id, {});
            const auto reloaded = m_desk->workspace->reloadPack();
            if (round % 2)
                session->reset(); // the case goes first, else the workspace
            closeAfter(0);
            session->reset();
            QVERIFY(searched.isFinished());
            SL_VERIFY(m_desk->reopen());
            session = m_desk->workspace->openCase(s("1")).result();
            SL_VERIFY(session);
        }
    }

    void whileACaseOpens() {
        for (const auto* number : {"1", "2", "3"})
            SL_VERIFY(m_desk->workspace->createCase(newCase(s(number))).result());
        for (int round = 0; round < 10; ++round) {
            for (const auto* number : {"1", "2", "3"})
                (void)m_desk->workspace->openCase(s(number));
            closeAfter(round % 5);
            SL_VERIFY(m_desk->reopen());
        }
        SL_VERIFY(m_desk->workspace->openCase(s("1")).result());
    }

    /// A case that waits for its database opens for seconds; what runs is stopped meanwhile, at once.
    void stoppingWaitsForNoCaseThatOpens() {
        SL_VERIFY(m_desk->workspace->createCase(newCase(s("1"))).result());
        const auto other = store::Database::open(caseDatabase());
        SL_VERIFY(other);
        SL_VERIFY((*other)->execute(s("BEGIN IMMEDIATE")));
        const auto opening = m_desk->workspace->openCase(s("1"));
        QTRY_VERIFY(QFile::exists(m_desk->folder() + s("/cases/1/.lock")));
        m_desk->workspace->stopWork();
        QVERIFY(!opening.isFinished());
        SL_VERIFY((*other)->execute(s("ROLLBACK")));
        SL_VERIFY(opening.result());
    }

    void aCaseThatOpensMeanwhileFindsItsWorkStopped() {
        m_desk->environment.modelsFolder = m_desk->dir.filePath(s("no-pack"));
        SL_VERIFY(m_desk->reopen());
        {
            const auto session = m_desk->newOpenCase(s("1"));
            SL_VERIFY(session);
            SL_VERIFY((*session)->addMedia({picture()}).summary.result()); // sealed, not looked at
        }
        m_desk->environment.modelsFolder.clear();
        SL_VERIFY(m_desk->reopen());
        const auto other = store::Database::open(caseDatabase());
        SL_VERIFY(other);
        SL_VERIFY((*other)->execute(s("BEGIN IMMEDIATE")));
        const auto opening = m_desk->workspace->openCase(s("1"));
        QTRY_VERIFY(QFile::exists(m_desk->folder() + s("/cases/1/.lock")));
        m_desk->workspace->stopWork();
        SL_VERIFY((*other)->execute(s("ROLLBACK")));
        const auto session = opening.result();
        SL_VERIFY(session);
        const auto& resumed = (*session)->resumedIntake();
        QVERIFY(resumed.job);
        QVERIFY(resumed.job->token().isCancelled());
        (void)resumed.summary.result();
    }

    void twoRequestsGiveOneSession() {
        SL_VERIFY(m_desk->workspace->createCase(newCase(s("1"))).result());
        const auto first = m_desk->workspace->openCase(s("1"));
        const auto second = m_desk->workspace->openCase(s(" 1 "));
        SL_VERIFY(first.result());
        SL_VERIFY(second.result());
        QCOMPARE(first.result()->get(), second.result()->get());
    }
};

QTEST_GUILESS_MAIN(TestClosing)
#include "tst_closing.moc"
