// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/review/comparisonroom.h"
#include "widgets/actions/keyguard.h"
#include "widgets/models/candidatemodel.h"
#include "widgets/review/canvas/comparisoncanvas.h"
#include "widgets/review/canvas/panepicture.h"

#include <QKeyEvent>
#include <QListView>
#include <QSignalSpy>

using namespace sl;
using namespace sl::test;
using namespace sl::widgets;

/// What may be submitted, and what happens meanwhile. Each test has an examination of its own.
class TestSubmitting : public QObject {
    Q_OBJECT
private:
    [[nodiscard]] session::CaseSession& session() const { return *m_casework->openCase(); }

    [[nodiscard]] casework::ExaminationView now() const {
        return waitFor(session().examination(m_examination.record.id)).value_or(casework::ExaminationView());
    }
    void answerElsewhere() {
        for (const casework::ExaminationItem& item : m_examination.items)
            SL_VERIFY(waitFor(
                session().answer(m_examination.record.id, item.candidate.id, *Answer::onScale(0), {})));
    }
    [[nodiscard]] CandidateId candidate(qsizetype place) const {
        return m_examination.items.at(place).candidate.id;
    }
    /// Inconclusive for all, with the cursor in the grounds of the last.
    void answerAll(ComparisonRoom& room) {
        room.open(candidate(0));
        for (qsizetype i = 0; i < m_examination.items.size(); ++i) {
            room.see(candidate(i));
            QVERIFY(!room.submit()->isEnabled());
            room.answerByKey(Qt::Key_4, {});
            if (i + 1 < m_examination.items.size())
                room.desk().key(Qt::Key_Return, Qt::ControlModifier);
        }
    }
    static void pressSubmit(ComparisonRoom& room) {
        room.desk().key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    }

private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        qApp->installEventFilter(&m_keys);
        m_casework = std::make_unique<Casework>();
        SL_VERIFY(m_casework->create());
        SL_VERIFY(m_casework->enrol(12));
        const auto found = m_casework->search(3);
        SL_VERIFY(found);
        m_probe = found->record.probe;
    }

    void init() {
        const auto found = waitFor(session().search(m_probe, {}));
        SL_VERIFY(found);
        const auto examination = waitFor(session().firstExamination(found->record.id));
        SL_VERIFY(examination);
        m_examination = *examination;
    }

    void theStepsOnThePicturesTakeThePlaceOfTheAnswers() {
        ComparisonRoom room(*m_casework, m_examination.record.search);
        room.open(candidate(0));
        QWidget& window = room.desk().window;
        window.resize(1280 - 100, 720); // beside the bar of modes
        const int width = window.width();
        auto* adjust = room.desk().actions.action("comparison.adjust");
        for (const bool shown : {true, false}) {
            adjust->trigger();
            QTRY_COMPARE(room.desk().find<QWidget>("comparisonPage.adjustPanel")->isVisible(), shown);
            QCOMPARE(room.grounds()->isVisible(), !shown);
            QCOMPARE(window.width(), width);
        }
    }

    void theStepsOfAnAnswerAreInForceAgain() {
        const auto first = candidate(0);
        Sha256 portrait;
        {
            ComparisonRoom room(*m_casework, m_examination.record.search);
            room.open(first);
            auto& canvas = *room.view().findChild<ComparisonCanvas*>();
            canvas.adjust(Side::Candidate, {{AdjustmentKind::Gamma, 150, 0}}, u"Gamma"_s);
            portrait = canvas.pane(Side::Candidate).picture().file;
            room.answerByKey(Qt::Key_2, u"other ears"_s);
            room.desk().key(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(now().answered, 1);
        }
        QCOMPARE(now().items.first().answer->adjusted.size(), 1);
        ComparisonRoom room(*m_casework, m_examination.record.search);
        room.open(candidate(1));
        room.open(first);
        auto& canvas = *room.view().findChild<ComparisonCanvas*>();
        QCOMPARE(canvas.look().adjusted.value(portrait),
                 (QList<Adjustment>{{AdjustmentKind::Gamma, 150, 0}}));
        room.click("comparisonPage.grounds");
        room.type(u"other"_s);
        room.desk().key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(now().items.first().answer->grounds != u"other ears"_s);
        QCOMPARE(now().items.first().answer->adjusted.size(), 1); // still said
    }

    void whatIsWrittenIsRecordedBeforeTheQuestion() {
        ComparisonRoom room(*m_casework, m_examination.record.search);
        answerAll(room);
        room.type(u"too dark to say"_s);
        QTRY_VERIFY(room.submit()->isEnabled());
        pressSubmit(room);
        QTRY_COMPARE(room.desk().prompts.asked.size(), 1);
        const auto view = now();
        QCOMPARE(view.answered, int(view.items.size()));
        QCOMPARE(view.items.last().answer->grounds, u"too dark to say"_s);
        QVERIFY(!view.record.isSubmitted());
        room.desk().prompts.confirmations = 1;
        pressSubmit(room);
        QTRY_VERIFY(now().record.isSubmitted());
        QVERIFY(room.grounds()->isReadOnly());
    }

    void aChangeWithoutGroundsIsShownInsteadOfTheQuestion() {
        ComparisonRoom room(*m_casework, m_examination.record.search);
        answerAll(room);
        room.click("comparisonPage.items.2");
        room.see(candidate(2));
        QTRY_COMPARE(now().answered, int(m_examination.items.size()));
        room.answerByKey(Qt::Key_1, {});
        room.click("comparisonPage.items.4");
        QTRY_VERIFY(room.submit()->isEnabled());
        pressSubmit(room);
        room.see(candidate(2));
        QCOMPARE(QApplication::focusWidget(), room.grounds());
        QTRY_VERIFY(room.desk().text("comparisonPage.state").contains(u"Complete its grounds"_s));
        QVERIFY(room.desk().prompts.asked.isEmpty());
        QVERIFY(now().items.at(2).answer->answer == Answer::onScale(0));
    }

    void itOpensWhenEveryCandidateWasSeen() {
        answerElsewhere();
        ComparisonRoom room(*m_casework, m_examination.record.search);
        room.open(candidate(0));
        const qsizetype count = m_examination.items.size();
        for (qsizetype i = 0; i < count; ++i) {
            room.see(candidate(i));
            QTRY_COMPARE(room.desk().text("comparisonPage.progress"),
                         u"%1 of %2 answered"_s.arg(i + 1).arg(count));
            QCOMPARE(room.submit()->isEnabled(), i + 1 == count);
            room.desk().key(Qt::Key_Right);
        }
        { // who was seen stays seen
            room.closeCase();
            ComparisonRoom again(*m_casework, m_examination.record.search);
            QTRY_VERIFY(again.submit()->isEnabled());
        }
    }

    void anAnswerChangedElsewhereIsNotUndoneByLookingAtTheOldOne() {
        answerElsewhere();
        ComparisonRoom room(*m_casework, m_examination.record.search);
        room.open(candidate(0));
        SL_VERIFY(waitFor(session().answer(m_examination.record.id, candidate(0), *Answer::onScale(3),
                                           u"seen larger elsewhere"_s)));
        room.click("comparisonPage.grounds");
        room.desk().key(Qt::Key_Tab);
        room.desk().key(Qt::Key_Right);
        QTRY_COMPARE(room.view().context().candidate(), candidate(1));
        QVERIFY(now().items.first().answer->answer == Answer::onScale(3));
        room.click("comparisonPage.items.0");
        QTRY_COMPARE(room.grounds()->toPlainText(), u"seen larger elsewhere"_s);
    }

    void leavingWhileItIsUnderWay_data() {
        QTest::addColumn<QString>("way");
        for (const char* way : {"nothing to show", "another search", "step", "case closed"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void leavingWhileItIsUnderWay() {
        QFETCH(const QString, way);
        answerElsewhere();
        const auto other = waitFor(session().search(m_probe, {}));
        SL_VERIFY(other);
        ComparisonRoom room(*m_casework, m_examination.record.search);
        room.open(candidate(0));
        for (qsizetype i = 0; i < m_examination.items.size(); ++i) {
            room.see(candidate(i));
            room.desk().key(Qt::Key_Right);
        }
        QTRY_VERIFY(room.submit()->isEnabled());
        room.desk().prompts.confirmations = 1;
        room.submit()->trigger();
        QVERIFY(!room.submit()->isEnabled());
        QVERIFY(room.grounds()->isReadOnly());
        if (way == u"nothing to show"_s)
            room.view().context().setSearch({});
        else if (way == u"another search"_s)
            room.view().context().setSearch(other->record.id);
        else if (way == u"step"_s)
            room.view().goTo(Step::Candidates);
        else
            room.closeCase();
        QTRY_VERIFY(now().record.isSubmitted());
        if (way == u"another search"_s)
            QTRY_COMPARE(room.desk().text("comparisonPage.progress"), u"0 of 6 answered"_s);
    }

    /// Both pages count an answer only for a candidate who was on the screen.
    void candidatesCountAsTheComparisonDoes() {
        answerElsewhere();
        ComparisonRoom room(*m_casework, m_examination.record.search);
        for (int seen = 1; seen <= 2; ++seen) {
            room.view().goTo(Step::Comparison);
            room.open(candidate(seen - 1));
            const QString counted = u"%1 of 6 answered"_s.arg(seen);
            QTRY_COMPARE(room.desk().text("comparisonPage.progress"), counted);
            room.view().goTo(Step::Candidates);
            QTRY_COMPARE(room.desk().text("candidatesPage.progress"), counted);
            const auto* list = room.desk().find<QListView>("candidatesPage.list");
            for (int row = 0; row < list->model()->rowCount(); ++row)
                QCOMPARE(list->model()->index(row, 0).data(CandidateModel::AnswerRole).toString().isEmpty(),
                         row >= seen);
        }
        SL_VERIFY(m_casework->logIn(u"ruiz"_s));
        SL_VERIFY(waitFor(session().submit(m_examination.record.id)));
        QTRY_COMPARE(room.desk().text("candidatesPage.progress"), u"6 of 6 answered"_s);
    }

    void aCaseIsFoundAgainAsItWasLeft() {
        const auto probes = session().probes().result();
        SL_VERIFY(probes);
        const FaceId face = probes->first().faces.first();
        const SearchId search = m_examination.record.search;
        {
            ComparisonRoom room(*m_casework, search);
            room.open(candidate(2));
            room.view().context().clearTray();
            room.view().context().addToTray(face);
            room.view().goTo(Step::Probe);
        }
        ReviewDesk desk(*m_casework);
        CaseView again(std::make_unique<CaseContext>(m_casework->openCase()), m_casework->workspace(),
                       desk.ui);
        QCOMPARE(again.step(), Step::Probe);
        QCOMPARE(again.context().tray(), QList<FaceId>{face});
        QCOMPARE(again.context().search(), search);
        QCOMPARE(again.context().candidate(), candidate(2));
        again.context().clearTray();
        SL_VERIFY(m_casework->logIn(u"sato"_s)); // somebody else begins at the beginning
        CaseView others(std::make_unique<CaseContext>(m_casework->openCase()), m_casework->workspace(),
                        desk.ui);
        QCOMPARE(others.step(), Step::Media);
        SL_VERIFY(m_casework->logIn(u"ruiz"_s));
    }

    void lettersAndHeldKeysAreNoCommands() {
        ComparisonRoom room(*m_casework, m_examination.record.search);
        room.open(candidate(0));
        QSignalSpy help(room.desk().actions.action("app.help"), &QAction::triggered);
        room.desk().key(Qt::Key_1);
        QCOMPARE(QApplication::focusWidget(), room.grounds());
        for (int i = 0; i < 3; ++i) {
            QKeyEvent held(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, u"1"_s, true);
            QApplication::sendEvent(QApplication::focusWidget(), &held);
        }
        QCOMPARE(room.grounds()->toPlainText(), QString());
        room.type(u"1 shows nhzxcvl"_s);
        QCOMPARE(room.grounds()->toPlainText(), u"1 shows nhzxcvl"_s);
        QCOMPARE(help.size(), 0);
        QVERIFY(room.desk().actions.action("answer.minus3")->isChecked());
        QVERIFY(!room.desk().actions.action("answer.notComparable")->isChecked());
    }

    /// Alt and a digit goes to a step; while that step is closed, no text comes of it.
    void aCommandThatIsOffWritesNothing() {
        ComparisonRoom room(*m_casework, m_examination.record.search);
        room.open(candidate(0));
        room.desk().key(Qt::Key_1);
        QCOMPARE(QApplication::focusWidget(), room.grounds());
        room.desk().actions.action("step.candidates")->setEnabled(false);
        room.grounds()->clear();
        QKeyEvent alt(QEvent::KeyPress, Qt::Key_3, Qt::AltModifier, u"3"_s);
        QApplication::sendEvent(QApplication::focusWidget(), &alt);
        QCOMPARE(room.grounds()->toPlainText(), QString());
        room.type(u"3"_s);
        QCOMPARE(room.grounds()->toPlainText(), u"3"_s);
    }

private:
    KeyGuard m_keys;
    std::unique_ptr<Casework> m_casework;
    ProbeId m_probe;
    casework::ExaminationView m_examination;
};

QTEST_MAIN(TestSubmitting)
#include "tst_submitting.moc"
