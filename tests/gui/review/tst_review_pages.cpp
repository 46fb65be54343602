// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/review/reviewdesk.h"
#include "widgets/controls/elidedlabel.h"
#include "widgets/imageview/facechip.h"
#include "widgets/models/candidatemodel.h"
#include "widgets/models/queuemodel.h"
#include "widgets/review/candidates/probedamage.h"
#include "widgets/review/candidatespage.h"
#include "widgets/review/canvas/comparisonview.h"
#include "widgets/review/comparison/comparisonpage.h"
#include "widgets/review/comparison/filmstrip.h"
#include "widgets/review/reviewqueuepage.h"
#include "widgets/text/wording.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>

using namespace sl;
using namespace sl::test;
using namespace sl::widgets;

namespace {

/// Everything a page tells to the eye, the mouse and a screen reader.
QString everythingSaid(const QWidget& root) {
    QStringList said;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        said << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
             << widget->statusTip() << widget->whatsThis();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            said << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            said << button->text();
        if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget))
            said << edit->toPlainText();
    }
    said.removeAll(QString());
    return said.join(u'\n');
}

/// What stands above the probe's picture.
const ElidedLabel* probeFacts(const ReviewDesk& desk) {
    const auto* facts = desk.find<QWidget>("comparisonPage.probeFacts");
    return facts ? facts->findChild<ElidedLabel*>(u"paneFacts.facts"_s) : nullptr;
}

/// Where the queue shows an independent examination; -1 when it shows none.
int independentRow(const QTableView& table) {
    for (int row = 0; row < table.model()->rowCount(); ++row)
        if (table.model()->index(row, QueueModel::PartColumn).data() == u"Independent examination"_s)
            return row;
    return -1;
}

} // namespace

/// One case from the list to the second examiner, in order; each test goes on where the one before ended.
class TestReviewPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        m_casework = std::make_unique<Casework>();
        SL_VERIFY(m_casework->create());
        SL_VERIFY(m_casework->enrol(24));
        auto found = m_casework->searchDamaged(3); // what is said of it must last to the end
        SL_VERIFY(found);
        m_search = *found;
        m_mate = Casework::mateOf(m_search, m_casework->person(3));
        QCOMPARE(m_search.candidates.size(), Casework::kListLength);
        QVERIFY(m_mate >= 0);
    }

    void listShowsEveryCandidateUnanswered() {
        ReviewDesk desk(*m_casework);
        desk.settings.setValue(u"candidatesPage/grid"_s, false);
        auto* page = new CandidatesPage(desk.context, m_casework->workspace(), desk.ui);
        desk.show(page, "candidates");
        QTRY_COMPARE(desk.text("candidatesPage.heading"),
                     u"Candidates: 6 of 24 persons; all records compared"_s);
        QCOMPARE(desk.text("candidatesPage.progress"), u"0 of 6 answered"_s);
        QCOMPARE(desk.text("candidatesPage.leadSentence"),
                 u"A candidate is an investigative lead, not a positive identification."_s);
        QCOMPARE(desk.context.search(), m_search.record.id);
        auto* list = desk.find<QListView>("candidatesPage.list");
        QVERIFY(list);
        QTRY_VERIFY(!list->model()->index(0, 0).data(CandidateModel::ChipRole).value<QImage>().isNull());
        // the list is there; how firm its ranks are comes when it was measured
        const auto band = [&](int row) {
            return list->model()->index(row, 0).data(CandidateModel::BandRole).toString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!band(0).isEmpty(), 60'000);
        QCOMPARE(band(int(m_mate)), u"Rank 1 in all 24 variations"_s);
        QVERIFY(desk.text("candidatesPage.stability").contains(u"24 slightly varied copies"_s));
        QVERIFY2(desk.text("candidatesPage.facts").contains(u"Suitability: fair. In tests"_s),
                 qPrintable(desk.text("candidatesPage.facts")));
        QTRY_VERIFY(desk.find<QLabel>("candidatesPage.damage")->isVisible());
        QVERIFY2(desk.text("candidatesPage.damage").startsWith(u"Damaged from line 192 on"_s),
                 qPrintable(desk.text("candidatesPage.damage")));
        QSignalSpy steps(&desk.context, &CaseContext::stepRequested);
        list->setFocus();
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Return);
        QCOMPARE(steps.size(), 1);
        QCOMPARE(steps.first().first().value<Step>(), Step::Comparison);
        QCOMPARE(desk.context.candidate(), m_search.candidates.at(1).id);
        desk.shoot(u"candidates"_s);
    }

    void theFacesOfTheListGrowByKeysAndStaySo() {
        ReviewDesk desk(*m_casework);
        const auto heightOfRow = [&desk] {
            const auto* list = desk.find<QListView>("candidatesPage.list");
            return list->visualRect(list->model()->index(0, 0)).height();
        };
        auto* page = new CandidatesPage(desk.context, m_casework->workspace(), desk.ui);
        desk.show(page, "candidates");
        QTRY_VERIFY(heightOfRow() > 0);
        const int small = heightOfRow();
        desk.find<QSlider>("candidatesPage.faceSize")->setFocus();
        desk.key(Qt::Key_End);
        QTRY_VERIFY(heightOfRow() >= 256);
        desk.shoot(u"candidates-large"_s);
        delete page;
        desk.show(new CandidatesPage(desk.context, m_casework->workspace(), desk.ui), "candidates");
        QTRY_VERIFY(heightOfRow() >= 256);
        desk.find<QSlider>("candidatesPage.faceSize")->setFocus();
        desk.key(Qt::Key_Home);
        QTRY_COMPARE(heightOfRow(), small);
    }

    void examinerAnswersByKeysAndSubmits() {
        ReviewDesk desk(*m_casework);
        desk.context.setSearch(m_search.record.id);
        desk.context.setCandidate(m_search.candidates.first().id);
        desk.show(new ComparisonPage(desk.context, m_casework->workspace(), desk.ui), "comparison");
        QTRY_COMPARE(desk.text("comparisonPage.progress"), u"0 of 6 answered"_s);
        auto* probe = desk.find<ComparisonView>("comparisonPage.probeView");
        auto* candidate = desk.find<ComparisonView>("comparisonPage.candidateView");
        QTRY_VERIFY(!probe->image().isNull() && !candidate->image().isNull());
        QCOMPARE(probe->viewState(), candidate->viewState());
        QVERIFY(probeFacts(desk)->text().startsWith(u"damaged picture · "_s));
        QVERIFY(probeFacts(desk)->toolTip().startsWith(u"Damaged from line 192 on"_s));
        QVERIFY(!desk.actions.action("comparison.submit")->isEnabled());
        for (int i = 0; i < m_search.candidates.size(); ++i) {
            QTRY_COMPARE(desk.context.candidate(), m_search.candidates.at(i).id);
            QTRY_VERIFY(!candidate->image().isNull());
            desk.key(i == m_mate ? Qt::Key_7 : Qt::Key_1);
            auto* grounds = desk.find<QPlainTextEdit>("comparisonPage.grounds");
            QTRY_COMPARE(QApplication::focusWidget(), grounds); // an answer off zero asks for grounds
            QTest::keyClicks(grounds, u"First examiner on ear and brow %1"_s.arg(i));
            if (i == m_mate)
                desk.shoot(u"comparison"_s);
            desk.key(Qt::Key_Return, Qt::ControlModifier);
        }
        probe->setFocus(); // leaves the last grounds
        QTRY_COMPARE(desk.text("comparisonPage.progress"), u"6 of 6 answered"_s);
        QTRY_VERIFY(desk.actions.action("comparison.submit")->isEnabled());
        QSignalSpy steps(&desk.context, &CaseContext::stepRequested);
        desk.prompts.confirmations = 1;
        desk.actions.action("comparison.submit")->trigger();
        QCOMPARE(desk.prompts.asked.size(), 1);
        QVERIFY2(desk.prompts.asked.first().contains(u"cannot be changed"_s),
                 qPrintable(desk.prompts.asked.first()));
        QTRY_COMPARE(steps.size(), 1);
        QVERIFY(desk.text("comparisonPage.state").contains(u"sealed"_s));
        QVERIFY(!desk.actions.action("answer.zero")->isEnabled());
    }

    void draftsStayOverMovingAndReopening() {
        auto other = m_casework->search(5);
        SL_VERIFY(other);
        {
            ReviewDesk desk(*m_casework);
            desk.context.setSearch(other->record.id);
            desk.show(new ComparisonPage(desk.context, m_casework->workspace(), desk.ui), "comparison");
            auto* grounds = desk.find<QPlainTextEdit>("comparisonPage.grounds");
            QTRY_COMPARE(desk.context.candidate(), other->candidates.first().id);
            grounds->setFocus();
            QTest::keyClicks(grounds, u"half a thought"_s);
            desk.actions.action("comparison.next")->trigger();
            QCOMPARE(grounds->toPlainText(), QString());
            desk.actions.action("comparison.previous")->trigger();
            QCOMPARE(grounds->toPlainText(), u"half a thought"_s);
        }
        ReviewDesk desk(*m_casework);
        desk.context.setSearch(other->record.id);
        desk.show(new ComparisonPage(desk.context, m_casework->workspace(), desk.ui), "comparison");
        QTRY_COMPARE(desk.find<QPlainTextEdit>("comparisonPage.grounds")->toPlainText(), u"half a thought"_s);
        QCOMPARE(desk.text("comparisonPage.progress"), u"0 of 6 answered"_s);
    }

    void modesAndLinksFollowTheirKeys() {
        ReviewDesk desk(*m_casework);
        desk.context.setSearch(m_search.record.id);
        desk.show(new ComparisonPage(desk.context, m_casework->workspace(), desk.ui), "comparison");
        auto* probe = desk.find<ComparisonView>("comparisonPage.probeView");
        auto* blend = desk.find<ComparisonView>("comparisonPage.blendView");
        QTRY_VERIFY(!probe->image().isNull());
        probe->setFocus();
        desk.key(Qt::Key_X);
        QVERIFY(blend->isVisible());
        QVERIFY(desk.actions.action("comparison.overlay")->isChecked());
        desk.shoot(u"overlay"_s);
        desk.actions.action("view.undo")->trigger();
        QVERIFY(probe->isVisible());
        desk.key(Qt::Key_C);
        QVERIFY(desk.actions.action("comparison.wipe")->isChecked());
        blend->setFocus();
        desk.key(Qt::Key_Space);
        QVERIFY(desk.actions.action("comparison.flicker")->isChecked());
        QVERIFY(desk.text("comparisonPage.blendCaption").startsWith(u"Probe"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(desk.text("comparisonPage.blendCaption").startsWith(u"Candidate"_s));
        desk.key(Qt::Key_Z);
        QVERIFY(probe->isVisible());
    }

    void queueIsForAnotherThanTheFirstExaminer() {
        {
            ReviewDesk desk(*m_casework);
            desk.show(new ReviewQueuePage(m_casework->workspace(), desk.ui), "reviewQueue");
            auto* table = desk.find<QTableView>("reviewQueuePage.table");
            QTRY_VERIFY(table->isVisible());
            const int row = independentRow(*table);
            QVERIFY(row >= 0);
            table->setCurrentIndex(table->model()->index(row, 0));
            QCOMPARE(table->model()->index(row, QueueModel::StateColumn).data().toString(),
                     u"Waits for somebody who has not seen the candidates"_s);
            QVERIFY(!desk.actions.action("reviewQueue.examine")->isEnabled());
            desk.shoot(u"queue-first"_s);
        }
        SL_VERIFY(m_casework->logIn(u"sato"_s));
        ReviewDesk desk(*m_casework);
        auto* page = new ReviewQueuePage(m_casework->workspace(), desk.ui);
        QSignalSpy chosen(page, &ReviewQueuePage::examinationChosen);
        desk.show(page, "reviewQueue");
        auto* table = desk.find<QTableView>("reviewQueuePage.table");
        QTRY_VERIFY(table->isVisible());
        const int row = independentRow(*table);
        QVERIFY(row >= 0);
        table->setCurrentIndex(table->model()->index(row, 0));
        desk.shoot(u"queue"_s);
        desk.actions.action("reviewQueue.examine")->trigger();
        QCOMPARE(chosen.size(), 1);
        m_waiting = chosen.first().first().value<QueueEntry>();
        QCOMPARE(m_waiting.caseNumber, u"2026-0141"_s);
    }

    void everyPageIsClosedToWhoMayExamineIndependently() {
        for (const char* area : {"candidates", "comparison"}) {
            ReviewDesk desk(*m_casework);
            desk.context.setSearch(m_search.record.id);
            QWidget* page = nullptr;
            if (qstrcmp(area, "candidates") == 0)
                page = new CandidatesPage(desk.context, m_casework->workspace(), desk.ui);
            else
                page = new ComparisonPage(desk.context, m_casework->workspace(), desk.ui);
            desk.show(page, area);
            QTRY_VERIFY2(everythingSaid(desk.window).contains(u"Closed to you for now"_s),
                         qPrintable(everythingSaid(desk.window)));
            for (const CandidateRecord& known : m_search.candidates)
                QVERIFY(!everythingSaid(desk.window).contains(known.personExternalId));
            desk.shoot(u"closed-"_s + QLatin1String(area));
        }
    }

    void whoDidNotSearchIsAskedBeforeBecomingTheFirstExaminer() {
        SL_VERIFY(m_casework->logIn(u"ruiz"_s));
        auto found = m_casework->search(6);
        SL_VERIFY(found);
        SL_VERIFY(m_casework->logIn(u"sato"_s));
        {
            ReviewDesk desk(*m_casework);
            desk.context.setSearch(found->record.id);
            desk.show(new CandidatesPage(desk.context, m_casework->workspace(), desk.ui), "candidates");
            QTRY_VERIFY(everythingSaid(desk.window).contains(u"Waits for its first examiner"_s));
        }
        ReviewDesk desk(*m_casework);
        desk.context.setSearch(found->record.id);
        desk.show(new ComparisonPage(desk.context, m_casework->workspace(), desk.ui), "comparison");
        auto* begin = desk.find<QAbstractButton>("empty.begin");
        QTRY_VERIFY(begin->isVisible());
        desk.shoot(u"waits-for-first"_s);
        begin->click();
        QTRY_COMPARE(desk.text("comparisonPage.progress"), u"0 of 6 answered"_s);
    }

    void independentExaminationTellsNothing() {
        ReviewDesk desk(*m_casework);
        desk.context.setIndependent(true);
        desk.context.setExamination(m_waiting.examination);
        desk.show(new ComparisonPage(desk.context, m_casework->workspace(), desk.ui), "comparison");
        QTRY_COMPARE(desk.text("comparisonPage.progress"), u"0 of %1 answered"_s.arg(m_waiting.items));
        QVERIFY(desk.find<QLabel>("comparisonPage.banner")->isVisible());
        auto* candidate = desk.find<ComparisonView>("comparisonPage.candidateView");
        QTRY_VERIFY(!candidate->image().isNull());
        QTRY_VERIFY(probeFacts(desk)->text().startsWith(u"damaged picture · "_s));
        for (int i = 0; i < m_waiting.items; ++i) {
            const QString said = everythingSaid(desk.window);
            for (const CandidateRecord& known : m_search.candidates) {
                QVERIFY2(!said.contains(known.personExternalId), qPrintable(said));
                QVERIFY2(!said.contains(QString::number(known.score, 'f', 3)), qPrintable(said));
            }
            for (const char* word : {"First examiner on", "ruiz", "Ruiz", "Rank", "imilarity"})
                QVERIFY2(!said.contains(QLatin1String(word)), qPrintable(said));
            if (i == 0)
                desk.shoot(u"independent"_s);
            desk.actions.action("comparison.next")->trigger();
        }
    }

    void secondExaminerReachesTheOutcome() {
        ReviewDesk desk(*m_casework);
        desk.context.setIndependent(true);
        desk.context.setExamination(m_waiting.examination);
        auto view = m_casework->openCase()->examination(m_waiting.examination).result();
        SL_VERIFY(view);
        desk.show(new ComparisonPage(desk.context, m_casework->workspace(), desk.ui), "comparison");
        auto* grounds = desk.find<QPlainTextEdit>("comparisonPage.grounds");
        const CandidateId mate = m_search.candidates.at(m_mate).id;
        for (const casework::ExaminationItem& item : view->items) {
            QTRY_COMPARE(desk.context.candidate(), item.candidate.id);
            QTRY_VERIFY(!desk.find<ComparisonView>("comparisonPage.candidateView")->image().isNull());
            desk.actions.action(item.candidate.id == mate ? "answer.plus2" : "answer.minus2")->trigger();
            QTest::keyClicks(grounds, u"seen by the second person"_s);
            desk.key(Qt::Key_Return, Qt::ControlModifier);
        }
        desk.find<ComparisonView>("comparisonPage.probeView")->setFocus();
        QTRY_VERIFY(desk.actions.action("comparison.submit")->isEnabled());
        QSignalSpy reached(&desk.context.session(), &session::CaseSession::outcomeReached);
        desk.prompts.confirmations = 1;
        desk.actions.action("comparison.submit")->trigger();
        QTRY_COMPARE(reached.size(), 1);
        const auto outcome = m_casework->openCase()->searchView(m_search.record.id).result();
        SL_VERIFY(outcome);
        QVERIFY(outcome->outcome);
        QCOMPARE(int(outcome->outcome->kind), int(OutcomeKind::Lead));
        // and there is a way on
        QVERIFY(desk.find<QWidget>("comparisonPage.wayOn")->isVisible());
        QTRY_VERIFY2(desk.text("comparisonPage.banner").contains(outcomeExplanation(OutcomeKind::Lead)),
                     qPrintable(desk.text("comparisonPage.banner")));
        QVERIFY(desk.actions.action("comparison.openCase")->isEnabled());
        QSignalSpy wanted(&desk.context, &CaseContext::caseRequested);
        desk.actions.action("comparison.openCase")->trigger();
        QCOMPARE(wanted.size(), 1);
        desk.shoot(u"independent-submitted"_s);
    }

    /// Who was not its first examiner looks at a decided search as anybody may.
    void aDecidedSearchIsOpenToWhoDidNotBeginIt() {
        ReviewDesk desk(*m_casework);
        desk.context.setSearch(m_search.record.id);
        desk.show(new ComparisonPage(desk.context, m_casework->workspace(), desk.ui), "comparison");
        QTRY_VERIFY2(desk.text("comparisonPage.title").startsWith(u"Candidate 1 of 6"_s),
                     qPrintable(everythingSaid(desk.window)));
        QTRY_VERIFY2(desk.text("comparisonPage.banner").contains(outcomeExplanation(OutcomeKind::Lead)),
                     qPrintable(desk.text("comparisonPage.banner")));
        QVERIFY(!desk.actions.action("answer.plus2")->isEnabled());
        QVERIFY(desk.text("comparisonPage.banner").contains(leadSentence()));
    }

    void anExaminationSubmittedElsewhereIsShownAsSubmitted() {
        SL_VERIFY(m_casework->logIn(u"ruiz"_s));
        auto found = m_casework->search(7);
        SL_VERIFY(found);
        ReviewDesk desk(*m_casework);
        desk.context.setSearch(found->record.id);
        desk.show(new ComparisonPage(desk.context, m_casework->workspace(), desk.ui), "comparison");
        QTRY_COMPARE(desk.text("comparisonPage.progress"), u"0 of 6 answered"_s);
        session::CaseSession& session = *m_casework->openCase();
        const auto view = session.firstExamination(found->record.id).result();
        SL_VERIFY(view);
        for (const casework::ExaminationItem& item : view->items)
            SL_VERIFY(session.answer(view->record.id, item.candidate.id, *Answer::onScale(0), {}).result());
        SL_VERIFY(session.submit(view->record.id).result());
        QTRY_COMPARE(desk.text("comparisonPage.progress"), u"6 of 6 answered"_s);
        QTRY_VERIFY(desk.text("comparisonPage.state").contains(u"sealed"_s));
        QVERIFY(!desk.actions.action("answer.zero")->isEnabled());
    }

    void whoDoesNotExamineSeesTheCandidatesAndAnswersNothing() {
        SL_VERIFY(m_casework->logIn(u"ruiz"_s));
        auto found = m_casework->search(8);
        SL_VERIFY(found);
        SL_VERIFY(m_casework->logIn(u"okoye"_s));
        ReviewDesk desk(*m_casework);
        desk.context.setSearch(found->record.id);
        desk.show(new ComparisonPage(desk.context, m_casework->workspace(), desk.ui), "comparison");
        auto* candidate = desk.find<ComparisonView>("comparisonPage.candidateView");
        QTRY_VERIFY(!candidate->image().isNull());
        QVERIFY2(desk.text("comparisonPage.banner").contains(u"An examiner compares"_s),
                 qPrintable(desk.text("comparisonPage.banner")));
        QVERIFY(!desk.find<QPlainTextEdit>("comparisonPage.grounds")->isVisible());
        QVERIFY(!desk.actions.action("answer.plus2")->isEnabled());
        QVERIFY(!desk.actions.action("comparison.submit")->isEnabled());
        QVERIFY(!desk.actions.action("comparison.checklist")->isEnabled());
        desk.key(Qt::Key_K);
        QVERIFY(desk.find<QWidget>("comparisonPage.checklist")->isHidden());
        const QString first = desk.text("comparisonPage.title");
        desk.actions.action("comparison.next")->trigger();
        QVERIFY(desk.text("comparisonPage.title") != first);
        desk.shoot(u"look-only"_s);
        const auto session = m_casework->openCase();
        SL_VERIFY(m_casework->logIn(u"ruiz"_s));
        const auto view = session->searchView(found->record.id).result();
        SL_VERIFY(view);
        QVERIFY(view->examinations.isEmpty()); // looking begins nothing
    }

    void ofSeveralFacesTheDamagedAreNumbered() {
        const auto probes = m_casework->openCase()->probes().result();
        SL_VERIFY(probes);
        const FaceId damaged = m_search.record.faces.first(), whole = probes->last().faces.first();
        ProbeDamage label(*m_casework->openCase());
        label.showFaces({whole, damaged});
        QTRY_VERIFY2(label.text().startsWith(u"Face 2 of the probe: Damaged from line 192 on"_s),
                     qPrintable(label.text()));
        QVERIFY(label.isVisible());
        label.showFaces({damaged});
        QTRY_VERIFY(label.text().startsWith(u"Damaged from line 192 on"_s));
        label.showFaces({damaged}); // its answer comes too late
        label.showFaces({whole});
        QVERIFY(label.isHidden());
        SL_VERIFY(waitFor(m_casework->openCase()->face(damaged)));
        SL_VERIFY(waitFor(m_casework->openCase()->face(whole)));
        QVERIFY(label.isHidden() && label.text().isEmpty());
    }

    void aSearchThatComparedNobodyIsSubmittedHere() {
        PersonFilter filter;
        filter.agency = u"nobody's"_s;
        const auto probes = m_casework->openCase()->probes().result();
        SL_VERIFY(probes);
        const auto found = m_casework->openCase()->search(probes->first().id, filter).result();
        SL_VERIFY(found);
        {
            ReviewDesk desk(*m_casework);
            desk.context.setSearch(found->record.id);
            desk.show(new CandidatesPage(desk.context, m_casework->workspace(), desk.ui), "candidates");
            QTRY_VERIFY(desk.find<QWidget>("candidatesPage.noCandidates")->isVisible());
            QVERIFY(everythingSaid(desk.window).contains(u"the filter left nobody to compare"_s));
            desk.shoot(u"nobody"_s);
        }
        ReviewDesk desk(*m_casework);
        desk.context.setSearch(found->record.id);
        desk.show(new ComparisonPage(desk.context, m_casework->workspace(), desk.ui), "comparison");
        QTRY_VERIFY(desk.actions.action("comparison.submit")->isEnabled());
        QVERIFY(desk.find<QAbstractButton>("empty.submit")->isVisible());
        desk.shoot(u"nobody-comparison"_s);
        desk.prompts.confirmations = 1;
        desk.actions.action("comparison.submit")->trigger();
        QVERIFY2(desk.prompts.asked.first().contains(u"no lead"_s), qPrintable(desk.prompts.asked.first()));
        QVERIFY(!desk.actions.action("comparison.submit")->isEnabled()); // from now on
        QTRY_VERIFY(everythingSaid(desk.window).contains(u"submitted and signed"_s));
        const auto view = m_casework->openCase()->searchView(found->record.id).result();
        SL_VERIFY(view);
        QVERIFY(view->outcome);
        QCOMPARE(int(view->outcome->kind), int(OutcomeKind::NoLead));
    }

    void theQueueDoesNotSayWhoElseBegan() {
        SL_VERIFY(m_casework->logIn(u"ruiz"_s));
        const auto found = m_casework->search(9);
        SL_VERIFY(found);
        SL_VERIFY(m_casework->openCase()->firstExamination(found->record.id).result());
        for (const auto& login : {u"ruiz"_s, u"sato"_s}) {
            SL_VERIFY(m_casework->logIn(login));
            ReviewDesk desk(*m_casework);
            desk.show(new ReviewQueuePage(m_casework->workspace(), desk.ui), "reviewQueue");
            auto* table = desk.find<QTableView>("reviewQueuePage.table");
            QTRY_VERIFY(table->isVisible());
            const auto* model = table->model();
            QString said = everythingSaid(desk.window);
            for (int row = 0; row < model->rowCount(); ++row)
                for (int column = 0; column < model->columnCount(); ++column)
                    for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                                           Qt::AccessibleDescriptionRole})
                        said += u'\n' + model->index(row, column).data(role).toString();
            const bool isTheirs = login == u"ruiz"_s;
            QVERIFY2(said.contains(isTheirs ? u"You have begun it"_s : u"Waits for another examiner"_s),
                     qPrintable(said));
            QVERIFY2(isTheirs || !said.contains(u"ruiz"_s), qPrintable(said));
            desk.shoot(u"queue-begun-"_s + login);
        }
    }

    void withoutASearchThePagesSayWhatToDo() {
        Casework empty;
        SL_VERIFY(empty.create());
        ReviewDesk desk(empty);
        desk.show(new CandidatesPage(desk.context, empty.workspace(), desk.ui), "candidates");
        QVERIFY(desk.find<QWidget>("candidatesPage.empty")->isVisible());
        QVERIFY(everythingSaid(desk.window).contains(u"Lay faces out as a probe"_s));
        QVERIFY(!desk.actions.action("candidates.compare")->isEnabled());
    }

private:
    std::unique_ptr<Casework> m_casework;
    casework::SearchView m_search;
    qsizetype m_mate = -1;
    QueueEntry m_waiting;
};

QTEST_MAIN(TestReviewPages)
#include "tst_review_pages.moc"
