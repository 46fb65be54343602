// SPDX-License-Identifier: Apache-2.0
#include "engine/core/checklist.h"
#include "tests/gui/review/comparisonroom.h"
#include "widgets/actions/keyguard.h"
#include "widgets/review/canvas/comparisoncanvas.h"
#include "widgets/review/checklist/checklistdesk.h"
#include "widgets/review/checklist/checklistkeeper.h"
#include "widgets/review/checklist/checklistmodel.h"
#include "widgets/review/checklist/checklistpanel.h"
#include "widgets/review/comparison/comparisonpresenter.h"
#include "widgets/review/comparison/drafts.h"
#include "widgets/text/featuretext.h"

#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeView>

using namespace sl;
using namespace sl::test;
using namespace sl::widgets;

/// The checklist worked by keys alone in the real room, on real pictures.
class TestChecklist : public QObject {
    Q_OBJECT
private:
    [[nodiscard]] session::CaseSession& session() const { return *m_casework->openCase(); }

    void ask(const std::function<void(PolicyRecord&)>& change) {
        auto policy = waitFor(m_casework->workspace().policy());
        SL_VERIFY(policy);
        policy->checklistRequired = policy->probeFirst = policy->hideScores = false;
        change(*policy);
        SL_VERIFY(waitFor(m_casework->workspace().setPolicy(*policy)));
    }
    Result<SearchId> search() {
        SL_TRY(const auto probes, waitFor(session().probes()));
        SL_TRY(const auto found, waitFor(session().search(probes.first().id, {})));
        return found.record.id;
    }
    static QTreeView* list(ComparisonRoom& room) { return room.desk().find<QTreeView>("checklist.list"); }
    static const ChecklistModel& model(ComparisonRoom& room) {
        return *static_cast<const ChecklistModel*>(list(room)->model());
    }
    static ComparisonView& pane(ComparisonRoom& room, const char* name) {
        return *room.desk().find<ComparisonView>(name);
    }
    /// From the first row to the last, each said with `keys`; the row's own where it has one.
    static void sayAll(ComparisonRoom& room, Qt::Key usual, const QHash<int, Qt::Key>& special = {}) {
        QCOMPARE(QApplication::focusWidget(), list(room));
        room.desk().key(Qt::Key_Home);
        for (int row = 0; row < kFeatures; ++row) {
            QCOMPARE(list(room)->currentIndex().row(), row);
            room.desk().key(special.value(row, usual));
            room.desk().key(Qt::Key_Down);
        }
    }
    static void shoot(ComparisonRoom& room, const QString& name) {
        QCoreApplication::processEvents();
        room.desk().shoot(u"checklist-"_s + name);
    }

private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        qApp->installEventFilter(&m_keys);
        m_casework = std::make_unique<Casework>();
        SL_VERIFY(m_casework->create());
        SL_VERIFY(m_casework->enrol(12));
        SL_VERIFY(m_casework->search(3));
    }

    void notVisibleGoesFromPictureToPicture() {
        ChecklistLine line{Feature::Ears, {}, {}, {}, {}};
        QStringList seen;
        for (int press = 0; press < 4; ++press) {
            line = withFinding(line, Finding::NotVisible);
            seen.append(u"%1%2"_s.arg(int(*line.inProbe)).arg(int(*line.inCandidate)));
        }
        QCOMPARE(seen.join(u' '), u"01 10 00 01"_s);
        line = withFinding(line, Finding::Different);
        QVERIFY(*line.inProbe && *line.inCandidate);
        line =
            withFinding({Feature::Ears, true, {}, {}, {}}, Finding::NotVisible); // said in the probe's list
        QVERIFY(*line.inProbe && !*line.inCandidate);
    }

    void groundsSayDifferencesFirst() {
        auto list = ChecklistRecord::empty(ExaminationId{1}, CandidateId{1});
        for (auto& line : list.lines)
            line = withFinding(line, Finding::Similar);
        list.lines[int(Feature::Nose)] = withFinding(list.lines[int(Feature::Nose)], Finding::Different);
        list.lines[int(Feature::Nose)].note = u"tip"_s;
        list.lines[int(Feature::Ears)] = withFinding({Feature::Ears, {}, {}, {}, {}}, Finding::NotVisible);
        const auto now = groundsText(list, {}, {Feature::Hairline, Feature::FacialHair});
        QVERIFY2(now.startsWith(u"Different: Nose (tip). Similar: Skin"_s), qPrintable(now));
        QVERIFY(now.endsWith(u"Not visible in one picture or in both: Ears."_s));
        QVERIFY(now.contains(u"Hairline"_s) && !now.contains(u"conclusion"_s));
        const auto later = groundsText(list, 12, {Feature::Hairline, Feature::FacialHair});
        QVERIFY2(later.contains(u"Hairline and baldness and Facial hair: carries no conclusion, because 12 "
                                "years lie between the pictures."_s) ||
                     later.contains(u"12 year(s)"_s),
                 qPrintable(later));
        QCOMPARE(later.count(u"Hairline"_s), 1);
        QCOMPARE(groundsText(ChecklistRecord::empty(ExaminationId{1}, CandidateId{1}), {}, {}), QString());
    }

    /// Which of the two is known first depends on threads.
    void aPortraitMayComeBeforeItsList() {
        const auto searched = search();
        SL_VERIFY(searched);
        const auto begun = waitFor(session().firstExamination(*searched));
        SL_VERIFY(begun);
        ComparisonCanvas canvas;
        FacePicture picture;
        picture.image = QImage(60, 60, QImage::Format_RGB888);
        picture.image.fill(Qt::gray);
        canvas.setPicture(Side::Probe, picture);
        canvas.setPicture(Side::Candidate, picture);
        QTemporaryDir home;
        QSettings settings(home.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Drafts drafts(settings, home.path(), u"ruiz"_s, session().record());
        ChecklistKeeper keeper(session(), drafts);
        ActionTable actions;
        ChecklistPanel panel(actions);
        ChecklistDesk desk(session(), keeper, panel, canvas);
        const CandidateId before = begun->items.at(1).candidate.id;
        const CandidateId candidate = begun->items.first().candidate.id;
        keeper.follow(*begun, true);
        desk.setProbeFace(begun->probeFaces.first());
        desk.setPortrait(before, 0);
        desk.show(*begun, before, true);
        desk.setPortrait(candidate, 0);
        desk.show(*begun, candidate, true);
        Q_EMIT panel.regionRequested();
        QTRY_VERIFY(canvas.view(Side::Probe).marks().cross.has_value());
        desk.show(*begun, before, true);
        Q_EMIT panel.regionRequested();
        QVERIFY2(!canvas.view(Side::Probe).marks().cross.has_value(), "the portrait shown is not this one's");
    }

    void supportByKeysAlone() {
        ask([](PolicyRecord& policy) { policy.checklistRequired = true; });
        const auto searched = search();
        SL_VERIFY(searched);
        const auto begun = waitFor(session().firstExamination(*searched));
        SL_VERIFY(begun);
        for (int i = 1; i < begun->items.size(); ++i)
            SL_VERIFY(waitFor(session().answer(begun->record.id, begun->items.at(i).candidate.id,
                                               *Answer::onScale(-1), u"chin"_s)));
        const CandidateId candidate = begun->items.first().candidate.id;
        ComparisonRoom room(*m_casework, *searched);
        room.open(candidate);
        for (int i = 1; i < begun->items.size(); ++i)
            room.view().context().setCandidate(begun->items.at(i).candidate.id),
                room.see(begun->items.at(i).candidate.id);
        room.view().context().setCandidate(candidate);
        room.see(candidate);
        room.answerByKey(Qt::Key_6, u"looks alike"_s);
        room.desk().key(Qt::Key_Tab);

        room.desk().key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); // submit: it needs the list
        QTRY_VERIFY(list(room)->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), list(room));
        QVERIFY(room.desk().prompts.asked.isEmpty());

        const int nose = int(Feature::Nose);
        sayAll(room, Qt::Key_1,
               {{nose, Qt::Key_2}, {int(Feature::Scars), Qt::Key_4}, {int(Feature::Neck), Qt::Key_3}});
        QVERIFY(isComplete(model(room).checklist()));
        QCOMPARE(model(room).line(nose).finding, Finding::Different);
        shoot(room, u"complete"_s);

        room.desk().key(Qt::Key_Home);
        for (int i = 0; i < nose; ++i)
            room.desk().key(Qt::Key_Down);
        room.desk().key(Qt::Key_N);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"checklist.note"_s);
        room.type(u"tip 4 h n"_s);
        room.desk().key(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), list(room));
        QCOMPARE(model(room).line(nose).note, u"tip 4 h n"_s);

        drawRegionByKeys(room);
        shoot(room, u"regions"_s);

        room.desk().key(Qt::Key_G);
        QTRY_COMPARE(QApplication::focusWidget(), room.grounds());
        const QString written = room.grounds()->toPlainText();
        QVERIFY2(written.startsWith(u"looks alike\nDifferent: Nose (tip 4 h n)."_s), qPrintable(written));
        QVERIFY(written.contains(u"Marked in both pictures: 1."_s));
        QTest::keyClick(room.grounds(), Qt::Key_End, Qt::ControlModifier);
        room.type(u" edited"_s);
        shoot(room, u"grounds"_s);
        room.desk().key(Qt::Key_Tab);
        room.desk().prompts.confirmations = 1;
        room.desk().key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        const auto isSubmitted = [&] {
            const auto now = waitFor(session().examination(begun->record.id));
            return now && now->record.isSubmitted();
        };
        QTRY_VERIFY(isSubmitted());
        const auto now = waitFor(session().examination(begun->record.id));
        SL_VERIFY(now);
        QCOMPARE(now->items.first().answer->grounds, written + u" edited"_s);
        QCOMPARE(now->checklists.size(), 1);
        const auto& saved = now->checklists.first();
        QCOMPARE(saved.candidate, candidate);
        QCOMPARE(saved.regions.size(), 2);
        QCOMPARE(saved.regions.first().outline.size(), 3);
        QCOMPARE(saved.regions.last().side, PictureSide::Candidate);
        QCOMPARE(saved.regions.last().outline.size(), 1);
        const auto verdicts = waitFor(m_casework->workspace().verifyAudit());
        SL_VERIFY(verdicts);
        for (const auto& verdict : *verdicts)
            QVERIFY2(verdict.intact, qPrintable(verdict.scope));
    }

    /// It begins when it is known which pictures are shown.
    static void beginRegion(ComparisonRoom& room) {
        auto& probe = pane(room, "comparisonPage.probeView");
        QTRY_VERIFY(!probe.image().isNull());
        room.desk().key(Qt::Key_R);
        QTRY_VERIFY(probe.marks().cross.has_value());
        QCOMPARE(QApplication::focusWidget(), &probe);
    }
    /// Three points in the probe, one in the candidate.
    void drawRegionByKeys(ComparisonRoom& room) {
        auto& probe = pane(room, "comparisonPage.probeView");
        auto& candidate = pane(room, "comparisonPage.candidateView");
        const auto before = probe.viewState();
        beginRegion(room);
        room.desk().key(Qt::Key_Space);
        for (int i = 0; i < 4; ++i)
            room.desk().key(Qt::Key_Right);
        room.desk().key(Qt::Key_Space);
        room.desk().key(Qt::Key_Space); // the same place again is no further point
        for (int i = 0; i < 4; ++i)
            room.desk().key(Qt::Key_Down);
        room.desk().key(Qt::Key_Space);
        room.desk().key(Qt::Key_Up);
        room.desk().key(Qt::Key_Space);
        room.desk().key(Qt::Key_Backspace);
        QCOMPARE(probe.marks().begun.size(), 3);
        QCOMPARE(probe.viewState(), before); // the arrows moved the cross, not the picture
        room.desk().key(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), &candidate);
        room.desk().key(Qt::Key_Left, Qt::ShiftModifier);
        room.desk().key(Qt::Key_Space);
        room.desk().key(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), list(room));
        QCOMPARE(probe.marks().regions.size(), 1);
        QCOMPARE(candidate.marks().regions.size(), 1);
        QCOMPARE(probe.marks().regions.first().number, candidate.marks().regions.first().number);
    }

    void regionsAreTakenBackAndGivenUp() {
        ask([](PolicyRecord&) {});
        const auto searched = search();
        SL_VERIFY(searched);
        const auto begun = waitFor(session().firstExamination(*searched));
        SL_VERIFY(begun);
        ComparisonRoom room(*m_casework, *searched);
        room.open(begun->items.first().candidate.id);
        room.desk().key(Qt::Key_K);
        QTRY_COMPARE(QApplication::focusWidget(), list(room));
        auto& probe = pane(room, "comparisonPage.probeView");
        beginRegion(room);
        room.desk().key(Qt::Key_Space);
        room.desk().key(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), list(room));
        QVERIFY(model(room).checklist().regions.isEmpty());
        QVERIFY(!probe.marks().cross && probe.marks().begun.isEmpty());
        beginRegion(room); // only in the candidate
        room.desk().key(Qt::Key_Return);
        room.desk().key(Qt::Key_Space);
        room.desk().key(Qt::Key_Return);
        QCOMPARE(model(room).checklist().regions.size(), 1);
        QCOMPARE(model(room).checklist().regions.first().side, PictureSide::Candidate);
        beginRegion(room); // by mouse
        QTest::mouseClick(&probe, Qt::LeftButton, {}, probe.rect().center());
        QTest::mouseClick(&probe, Qt::LeftButton, {}, probe.rect().center() + QPoint(20, 10));
        room.desk().key(Qt::Key_Return);
        room.desk().key(Qt::Key_Return);
        QCOMPARE(model(room).checklist().regions.last().number, 2);
        QCOMPARE(model(room).checklist().regions.last().outline.size(), 2);
        room.desk().key(Qt::Key_U);
        QCOMPARE(model(room).checklist().regions.size(), 1);
        room.desk().key(Qt::Key_Down); // another feature: its regions are its own
        room.desk().key(Qt::Key_U);
        QCOMPARE(model(room).checklist().regions.size(), 1);
        beginRegion(room); // both ended without a point
        room.desk().key(Qt::Key_Return);
        room.desk().key(Qt::Key_Return);
        QCOMPARE(model(room).checklist().regions.size(), 1);
    }

    /// Keys of the list never answer, and what was said goes to the candidate it was said of.
    void keysOfTheListNeverAnswer() {
        ask([](PolicyRecord&) {});
        const auto searched = search();
        SL_VERIFY(searched);
        const auto begun = waitFor(session().firstExamination(*searched));
        SL_VERIFY(begun);
        const auto id = begun->record.id;
        const CandidateId first = begun->items.at(0).candidate.id;
        const CandidateId second = begun->items.at(1).candidate.id;
        {
            ComparisonRoom room(*m_casework, *searched);
            room.open(first);
            room.desk().key(Qt::Key_K);
            QTRY_COMPARE(QApplication::focusWidget(), list(room));
            for (const auto key :
                 {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_7})
                room.desk().key(key);
            QCOMPARE(model(room).line(0).finding, Finding::NotVisible);
            room.click("comparisonPage.items.1");
            room.see(second);
            QVERIFY(list(room)->isVisible());
            QVERIFY(!model(room).line(0).finding);
            room.click("comparisonPage.items.0");
            room.see(first);
            QCOMPARE(model(room).line(0).finding, Finding::NotVisible);
            room.desk().find<QTreeView>("checklist.list")->setFocus();
            room.desk().key(Qt::Key_Down);
            room.desk().key(Qt::Key_1);
            room.desk().key(Qt::Key_Delete);
            QVERIFY(!model(room).line(1).finding);
            room.desk().key(Qt::Key_1);
            room.closeCase(); // what is not saved is saved
        }
        const auto saved = [&] { return waitFor(session().examination(id)); };
        const auto isSaved = [&] {
            const auto now = saved();
            return now && !now->checklists.isEmpty() &&
                   now->checklists.first().lines.at(1).finding == Finding::Similar;
        };
        QTRY_VERIFY(isSaved());
        const auto now = saved();
        SL_VERIFY(now);
        QCOMPARE(now->checklists.size(), 1);
        QCOMPARE(now->checklists.first().candidate, first);
        for (const auto& item : now->items)
            QVERIFY(!item.answer);
    }

    void theProbeAloneComesFirst() {
        ask([](PolicyRecord& policy) { policy.probeFirst = true; });
        const auto searched = search();
        SL_VERIFY(searched);
        ComparisonRoom room(*m_casework, *searched);
        QVERIFY(QTest::qWaitForWindowActive(&room.desk().window));
        QTRY_COMPARE(room.desk().text("comparisonPage.title"), u"The probe alone"_s);
        QTRY_COMPARE(QApplication::focusWidget(), list(room));
        QTRY_VERIFY(!pane(room, "comparisonPage.probeView").image().isNull());
        QVERIFY(pane(room, "comparisonPage.candidateView").image().isNull());
        QVERIFY(!room.submit()->isEnabled());
        room.desk().key(Qt::Key_S, Qt::ControlModifier); // not complete
        sayAll(room, Qt::Key_1, {{int(Feature::Ears), Qt::Key_4}});
        QCOMPARE(room.desk().text("comparisonPage.title"), u"The probe alone"_s);
        shoot(room, u"probe-alone"_s);
        room.desk().key(Qt::Key_K); // does not lead away
        room.desk().key(Qt::Key_Escape);
        QVERIFY(list(room)->isVisible());
        room.desk().key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!pane(room, "comparisonPage.candidateView").image().isNull());
        QVERIFY(room.desk().text("comparisonPage.title").startsWith(u"Candidate 1 of"_s));
        QVERIFY(!model(room).checklist().isOfProbe());
        QCOMPARE(model(room).line(int(Feature::Ears)).inProbe,
                 std::optional(false)); // as the probe's list says
        QVERIFY(!model(room).line(int(Feature::Ears)).finding);
    }

    /// A list that changed while it opened the candidates can be saved no more: it holds nothing back.
    void aLateChangeOfTheProbesListHoldsNothingBack() {
        ask([](PolicyRecord& policy) { policy.probeFirst = true; });
        const auto searched = search();
        SL_VERIFY(searched);
        QSettings settings(m_casework->path(u"late.ini"_s), QSettings::IniFormat);
        CaseContext context(m_casework->openCase());
        context.setSearch(*searched);
        ComparisonPresenter presenter(context, m_casework->workspace(), settings);
        presenter.setInSight(true);
        QTRY_COMPARE(presenter.scene(), ComparisonScene::ProbeAlone);
        auto list = presenter.checklists().list({});
        for (auto& line : list.lines)
            line.inProbe = true;
        presenter.checklists().keep(list);
        QVERIFY(presenter.checklists().save());
        list.lines.first().note = u"one more thing"_s;
        presenter.checklists().keep(list);
        QTRY_COMPARE(presenter.scene(), ComparisonScene::Candidates);
        QVERIFY(!presenter.checklists().save());
        ComparisonPresenter again(context, m_casework->workspace(), settings);
        again.setInSight(true);
        QTRY_COMPARE(again.scene(), ComparisonScene::Candidates);
        QVERIFY(!again.checklists().save());
    }

    /// Nor is such a change taken in the window.
    void theProbesListIsClosedWhileItOpensTheCandidates() {
        ask([](PolicyRecord& policy) { policy.probeFirst = true; });
        const auto searched = search();
        SL_VERIFY(searched);
        ComparisonRoom room(*m_casework, *searched);
        QVERIFY(QTest::qWaitForWindowActive(&room.desk().window));
        QTRY_COMPARE(room.desk().text("comparisonPage.title"), u"The probe alone"_s);
        QTRY_COMPARE(QApplication::focusWidget(), list(room));
        sayAll(room, Qt::Key_1);
        const auto before = model(room).checklist().lines;
        room.desk().key(Qt::Key_S, Qt::ControlModifier);
        room.desk().key(Qt::Key_4); // at once
        QVERIFY(model(room).checklist().lines == before);
        QTRY_VERIFY(room.desk().text("comparisonPage.title").startsWith(u"Candidate 1 of"_s));
    }

    void ranksStayHiddenInTheWindow() {
        ask([](PolicyRecord& policy) { policy.hideScores = true; });
        const auto searched = search();
        SL_VERIFY(searched);
        ComparisonRoom room(*m_casework, *searched);
        QVERIFY(QTest::qWaitForWindowActive(&room.desk().window));
        QTRY_VERIFY(room.desk().text("comparisonPage.title").startsWith(u"Candidate 1 of"_s));
        room.view().goTo(Step::Candidates);
        const auto says = [&](const QString& text) {
            const auto labels = room.desk().window.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const auto* label) {
                return label->isVisible() && label->text().contains(text);
            });
        };
        QTRY_VERIFY(says(u"Opens while you compare"_s));
        QCOMPARE(room.desk().find<QListView>("candidatesPage.list")->model()->rowCount(), 0);
        shoot(room, u"candidates-closed"_s);
        const auto begun = waitFor(session().firstExamination(*searched));
        SL_VERIFY(begun);
        for (const auto item : begun->record.items)
            SL_VERIFY(waitFor(session().answer(begun->record.id, item, *Answer::onScale(0), {})));
        room.view().goTo(Step::Comparison);
        room.view().goTo(Step::Candidates);
        QTRY_VERIFY(!says(u"Opens while you compare"_s));
        QTRY_COMPARE(room.desk().find<QListView>("candidatesPage.list")->model()->rowCount(), 6);
    }

private:
    KeyGuard m_keys;
    std::unique_ptr<Casework> m_casework;
};

QTEST_MAIN(TestChecklist)
#include "tst_checklist.moc"
