// SPDX-License-Identifier: Apache-2.0
#include "engine/session/workspace.h"
#include "tests/gui/review/casework.h"
#include "widgets/controls/casecontext.h"
#include "widgets/review/comparison/comparisonpresenter.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace sl;
using namespace sl::widgets;
using namespace sl::test;

/// The rules of a comparison, without a window.
class TestComparisonPresenter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        m_casework = std::make_unique<Casework>();
        SL_VERIFY(m_casework->create());
        SL_VERIFY(m_casework->enrol(10));
    }
    void init() {
        SL_VERIFY(m_casework->logIn(u"ruiz"_s));
        const auto found = m_casework->search(m_next++);
        SL_VERIFY(found);
        m_search = found->record.id;
        m_settings = std::make_unique<QSettings>(m_casework->path(u"settings%1.ini"_s.arg(m_next)),
                                                 QSettings::IniFormat);
        m_context = std::make_unique<CaseContext>(m_casework->openCase());
        m_context->setSearch(m_search);
    }
    void cleanup() { m_context.reset(); }
    void cleanupTestCase() { m_casework.reset(); }

    /// Nothing is loaded, and nobody becomes an examiner, before the page is in sight.
    void nothingIsAskedOutOfSight() {
        ComparisonPresenter presenter(*m_context, m_casework->workspace(), *m_settings);
        m_context->setCandidate(CandidateId{1});
        QCOMPARE(presenter.scene(), ComparisonScene::NoSearch);
        const auto view = m_casework->openCase()->searchView(m_search).result();
        SL_VERIFY(view);
        QVERIFY(view->examinations.isEmpty());
    }

    void anAnswerCountsOnceThePortraitWasInSight() {
        ComparisonPresenter presenter(*m_context, m_casework->workspace(), *m_settings);
        begin(presenter);
        const int all = static_cast<int>(presenter.view().items.size());
        for (const auto& item : presenter.view().items) // in another place
            SL_VERIFY(m_casework->openCase()
                          ->answer(presenter.view().record.id, item.candidate.id, *Answer::onScale(0), {})
                          .result());
        QTRY_VERIFY(presenter.view().items.last().answer);
        QCOMPARE(presenter.answered(), 0);
        QVERIFY(!presenter.maySubmit());
        for (int i = 0; i < all; ++i) {
            presenter.showItem(i);
            presenter.setPortrait({}); // it is being fetched
            QCOMPARE(presenter.answered(), i);
            presenter.setPortrait(presenter.candidate());
            QCOMPARE(presenter.answered(), i + 1);
        }
        QVERIFY(presenter.maySubmit());
        QSignalSpy ready(&presenter, &ComparisonPresenter::submissionReady);
        presenter.askToSubmit();
        QCOMPARE(ready.size(), 1);
    }

    /// Keys are faster than pictures: nobody is done with candidates whose portraits never came.
    void anAnswerBeforeThePortraitDoesNotCount() {
        ComparisonPresenter presenter(*m_context, m_casework->workspace(), *m_settings);
        begin(presenter);
        const ExaminationId examination = presenter.view().record.id;
        const int all = static_cast<int>(presenter.view().items.size());
        for (int i = 0; i < all; ++i) {
            presenter.showItem(i);
            presenter.keep(Draft(ItemId{examination, presenter.candidate()}, *Answer::onScale(0)));
        }
        QVERIFY(!presenter.maySubmit());
        presenter.leave();
        QTRY_VERIFY(presenter.view().items.last().answer);
        QCOMPARE(presenter.answered(), 0);
        QVERIFY(!presenter.maySubmit());
        for (int i = 0; i < all; ++i) {
            presenter.showItem(i);
            presenter.setPortrait(presenter.candidate());
        }
        QTRY_COMPARE(presenter.answered(), all);
        QVERIFY(presenter.maySubmit());
    }

    /// What is written goes to the candidate it was written about, and is told in steps.
    void aDraftStaysWithItsCandidate() {
        ComparisonPresenter presenter(*m_context, m_casework->workspace(), *m_settings);
        begin(presenter);
        const CandidateId first = presenter.candidate();
        const ItemId item{presenter.view().record.id, first};
        QCOMPARE(presenter.stage(), AnswerStage::Unanswered);
        presenter.keep(Draft(item, *Answer::onScale(-2)));
        QCOMPARE(presenter.stage(), AnswerStage::Incomplete);
        presenter.keep(Draft(item, *Answer::onScale(-2), u"ears differ"_s));
        QCOMPARE(presenter.stage(), AnswerStage::Kept);
        presenter.step(1);
        QVERIFY(presenter.candidate() != first);
        QVERIFY(presenter.draft()->isEmpty());
        QTRY_VERIFY(presenter.view().items.first().answer);
        QCOMPARE(presenter.view().items.first().answer->grounds, u"ears differ"_s);
        presenter.step(-1);
        QCOMPARE(presenter.stage(), AnswerStage::Recorded);
    }

    /// The steps of the first answer take longer than the whole second one, which counts.
    void theLastAnswerGivenCounts() {
        ComparisonPresenter presenter(*m_context, m_casework->workspace(), *m_settings);
        begin(presenter);
        const ItemId item{presenter.view().record.id, presenter.candidate()};
        Draft slow(item, Answer::onScale(2), u"ears alike"_s);
        slow.adjusted = {adjustedProbe(presenter)};
        presenter.keep(slow);
        presenter.recordShown();
        presenter.keep(Draft(item, Answer::onScale(-2), u"ears differ"_s));
        presenter.recordShown();
        QTRY_COMPARE(presenter.stage(), AnswerStage::Recorded);
        const auto view = m_casework->openCase()->examination(item.examination).result();
        SL_VERIFY(view);
        QCOMPARE(view->items.first().answer->grounds, u"ears differ"_s);
        QVERIFY(view->items.first().answer->adjusted.isEmpty());
    }

    void otherStepsAreToBeRecorded() {
        ComparisonPresenter presenter(*m_context, m_casework->workspace(), *m_settings);
        begin(presenter);
        Draft draft({presenter.view().record.id, presenter.candidate()}, Answer::onScale(2), u"ears"_s);
        const auto record = [&] {
            presenter.keep(draft);
            QCOMPARE(presenter.stage(), AnswerStage::Kept);
            presenter.recordShown();
            QTRY_COMPARE(presenter.stage(), AnswerStage::Recorded);
        };
        record();
        draft.adjusted = {adjustedProbe(presenter)};
        record();
        QCOMPARE(presenter.view().items.first().answer->adjusted.size(), 1);
        presenter.step(1);
        presenter.step(-1);
        QVERIFY(*presenter.draft() == draft); // with its steps
        QSignalSpy told(m_casework->openCase().get(), &session::CaseSession::examinationChanged);
        presenter.keep(draft);
        presenter.leave();
        presenter.keep(draft);
        QCOMPARE(presenter.stage(), AnswerStage::Recorded);
        draft.adjusted = {};
        record();
        QVERIFY(presenter.view().items.first().answer->adjusted.isEmpty());
        QTRY_COMPARE(told.size(), 1); // what is recorded already is not recorded again
    }

    /// As after a crash: nothing is left in order, and all is there again.
    void checklistsOutliveACrash() {
        CandidateId candidate;
        {
            ComparisonPresenter presenter(*m_context, m_casework->workspace(), *m_settings);
            begin(presenter);
            candidate = presenter.candidate();
            presenter.checklists().keep(changed(presenter.checklists().list(candidate)));
        }
        ComparisonPresenter presenter(*m_context, m_casework->workspace(), *m_settings);
        begin(presenter);
        const auto again = presenter.checklists().list(candidate);
        const auto wanted = changed(ChecklistRecord::empty(again.examination, candidate));
        QVERIFY(again.lines == wanted.lines);
        QVERIFY(again.regions == wanted.regions);
        QVERIFY(presenter.view().checklists.isEmpty()); // nothing is saved by looking
        QVERIFY(!presenter.checklists().isUnderWay());
        auto withoutRegion = again; // which is in no picture of this case
        withoutRegion.regions.clear();
        presenter.checklists().keep(withoutRegion);
        QSignalSpy told(m_casework->openCase().get(), &session::CaseSession::examinationChanged);
        presenter.leave();
        QTRY_COMPARE(presenter.view().checklists.size(), 1);
        QTRY_COMPARE(told.size(), 1); // the steps of the case hear of it

        ComparisonPresenter other(*m_context, m_casework->workspace(), *m_settings);
        begin(other);
        QVERIFY(!other.checklists().save()); // nothing is left to be saved
    }

    void whatIsNoChecklistIsNotTaken() {
        ComparisonPresenter presenter(*m_context, m_casework->workspace(), *m_settings);
        begin(presenter);
        presenter.checklists().keep(changed(presenter.checklists().list(presenter.candidate())));
        for (const QString& key : m_settings->allKeys())
            if (key.contains(u"/checklists/"_s))
                m_settings->setValue(key, QByteArray("{\"lines\":[1,2]"));
        ComparisonPresenter other(*m_context, m_casework->workspace(), *m_settings);
        begin(other);
        const auto list = other.checklists().list(presenter.candidate());
        QVERIFY(list.lines == ChecklistRecord::empty({}, {}).lines);
    }

private:
    void begin(ComparisonPresenter& presenter) {
        presenter.setInSight(true);
        QTRY_COMPARE(presenter.scene(), ComparisonScene::Candidates);
    }
    [[nodiscard]] AdjustedPicture adjustedProbe(const ComparisonPresenter& presenter) const {
        const auto probe = m_casework->openCase()->probePicture(presenter.view().probeFaces.first()).result();
        AdjustedPicture picture{PictureSide::Probe, probe ? probe->sha256 : Sha256(), {}, {}};
        for (const Adjustment& step :
             {Adjustment{AdjustmentKind::Rotation, 70, 0}, Adjustment{AdjustmentKind::Sharpening, 200, 3}})
            picture.steps.append({step, {}});
        return picture;
    }
    static ChecklistRecord changed(ChecklistRecord list) {
        auto& line = list.lines[int(Feature::Nose)];
        line.inProbe = line.inCandidate = true;
        line.finding = Finding::Different;
        line.note = u"tip, “turned” up"_s;
        list.regions.append({1, PictureSide::Probe, Feature::Nose, Sha256::of("a"), {{1.5, 2.25}, {3, 4}}});
        return list;
    }

    std::unique_ptr<Casework> m_casework;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<CaseContext> m_context;
    SearchId m_search;
    int m_next = 0;
};

QTEST_MAIN(TestComparisonPresenter)
#include "tst_comparisonpresenter.moc"
