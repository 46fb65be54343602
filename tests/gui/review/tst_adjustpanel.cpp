// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/review/comparisonroom.h"
#include "widgets/actions/keyguard.h"
#include "widgets/review/canvas/panepicture.h"
#include "widgets/review/comparison/comparisonpictures.h"
#include "widgets/review/comparison/filmstrip.h"
#include "widgets/review/comparison/histogramview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSlider>

#include <numeric>

using namespace sl;
using namespace sl::test;
using namespace sl::widgets;

/// The steps on the compared pictures in the real room: by keys and widgets, to the record.
class TestAdjustPanel : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Casework> m_casework;
    static constexpr Adjustment kBrighter{AdjustmentKind::Brightness, 25, 0};
    SearchId m_search;
    QList<FaceId> m_faces, m_otherFaces; ///< of the probe, and of another person's
    QList<CandidateId> m_candidates;
    KeyGuard m_keys; ///< arrows move a slider that has the focus, as in the program

    [[nodiscard]] session::CaseSession& session() const { return *m_casework->openCase(); }
    [[nodiscard]] AnswerRecord answerIn(SearchId search, CandidateId candidate) const {
        const auto view = waitFor(session().firstExamination(search));
        if (view)
            for (const auto& item : view->items)
                if (item.candidate.id == candidate && item.answer)
                    return *item.answer;
        return {};
    }
    [[nodiscard]] QList<AdjustedPicture> recorded(CandidateId candidate) const {
        return answerIn(m_search, candidate).adjusted;
    }
    [[nodiscard]] Result<casework::ExaminationView> examine(const QList<FaceId>& faces) const {
        const auto made = waitFor(session().createProbe(faces, u"Man at the gate"_s));
        if (!made)
            return fail(made);
        const auto found = waitFor(session().search(made->id, {}));
        if (!found)
            return fail(found);
        return waitFor(session().firstExamination(found->record.id));
    }
    /// The probe, brightened.
    [[nodiscard]] AdjustedPicture brightened(FaceId face) const {
        const auto picture = waitFor(session().probePicture(face));
        return {PictureSide::Probe, picture ? picture->sha256 : Sha256(), {}, {{kBrighter, {}}}};
    }
    static void slide(ComparisonRoom& room, const char* name, int value) {
        auto* slider = room.desk().find<QSlider>(name);
        QVERIFY(slider && slider->isVisible());
        slider->setFocus();
        const int key = value > slider->value() ? Qt::Key_Right : Qt::Key_Left;
        for (int left = std::abs(value - slider->value()); left > 0; --left)
            room.desk().key(key);
        QCOMPARE(slider->value(), value);
    }
    static ComparisonView* probe(ComparisonRoom& room) {
        return room.desk().find<ComparisonView>("comparisonPage.probeView");
    }
    static ComparisonView* candidate(ComparisonRoom& room) {
        return room.desk().find<ComparisonView>("comparisonPage.candidateView");
    }

private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        qApp->installEventFilter(&m_keys);
        m_casework = std::make_unique<Casework>();
        SL_VERIFY(m_casework->create());
        SL_VERIFY(m_casework->enrol(8));
        const auto search = m_casework->search(3);
        SL_VERIFY(search);
        m_search = search->record.id;
        m_faces = search->record.faces;
        const auto other = m_casework->search(5);
        SL_VERIFY(other);
        m_otherFaces = other->record.faces;
        const auto view = waitFor(session().firstExamination(m_search));
        SL_VERIFY(view);
        m_candidates = view->record.items;
    }
    void cleanupTestCase() { m_casework.reset(); }

    void theKeyOpensThePanelAndItSaysTheValues() {
        ComparisonRoom room(*m_casework, m_search);
        room.open(m_candidates.at(0));
        auto& desk = room.desk();
        QVERIFY(!desk.find<QWidget>("comparisonPage.adjustPanel")->isVisible());
        desk.key(Qt::Key_A);
        QVERIFY(desk.find<QWidget>("comparisonPage.adjustPanel")->isVisible());
        QVERIFY(!desk.find<QWidget>("comparisonPage.answers")->isVisible());
        QCOMPARE(desk.text("comparisonPage.adjust.gamma.firstValue"), u"1.00"_s);
        QVERIFY(!desk.find<QWidget>("comparisonPage.adjust.gamma.reset")->isEnabled());
        slide(room, "comparisonPage.adjust.gamma.first", 112);
        QCOMPARE(desk.text("comparisonPage.adjust.gamma.firstValue"), u"1.12"_s);
        slide(room, "comparisonPage.adjust.levels.first", 9);
        slide(room, "comparisonPage.adjust.levels.second", 249);
        QCOMPARE(desk.text("comparisonPage.adjustOrder"),
                 u"In this order: Gamma: 1.12 · Levels: black 9, white 249."_s);
        QCOMPARE(probe(room)->badge(), u"Adjusted"_s);
        QVERIFY(candidate(room)->badge().isEmpty());
        const auto& counts = desk.find<HistogramView>("comparisonPage.histogram")->counts();
        QTRY_VERIFY(std::accumulate(counts.begin(), counts.end(), 0) > 1000);
        desk.shoot(u"adjust-panel"_s);
        // undone one after the other, and each can be taken back by itself
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.text("comparisonPage.adjustOrder"), u"In this order: Gamma: 1.12."_s);
        room.click("comparisonPage.adjust.gamma.reset");
        QTRY_VERIFY(probe(room)->badge().isEmpty());
        QCOMPARE(desk.text("comparisonPage.adjust.gamma.firstValue"), u"1.00"_s);
        desk.key(Qt::Key_A);
        QVERIFY(desk.find<QWidget>("comparisonPage.answers")->isVisible());
    }

    void everyKindOfStepHasItsPlace() {
        ComparisonRoom room(*m_casework, m_search);
        room.open(m_candidates.at(0));
        auto& desk = room.desk();
        desk.key(Qt::Key_A);
        room.click("comparisonPage.adjustCandidate");
        const QColor before = candidate(room)->image().pixelColor(20, 20);
        desk.find<QCheckBox>("comparisonPage.adjust.mirror.switch")->setChecked(true);
        desk.find<QCheckBox>("comparisonPage.adjust.grey.switch")->setChecked(true);
        desk.find<QComboBox>("comparisonPage.adjust.channel.choice")->setCurrentIndex(2);
        desk.find<QComboBox>("comparisonPage.adjust.field.choice")->setCurrentIndex(1);
        for (const char* name : {"brightness.first", "contrast.first", "sharpening.first", "rotation.first",
                                 "pixelAspect.first"}) {
            auto* slider = desk.find<QSlider>(qPrintable(u"comparisonPage.adjust."_s + QLatin1String(name)));
            slider->setValue(slider->value() + 7);
        }
        QCOMPARE(
            desk.text("comparisonPage.adjustOrder"),
            u"In this order: Mirrored · Grey · One colour: Green · One field: Upper lines · Brightness: "
            "+7 · Contrast: +7 · Sharpening: 7 %, radius 1 px · Rotation: 7° · Width of a pixel: 1.007."_s);
        QCOMPARE(candidate(room)->badge(), u"Adjusted, pixels interpolated"_s);
        QVERIFY(probe(room)->badge().isEmpty());
        QTRY_VERIFY(candidate(room)->image().pixelColor(20, 20) != before);
        room.click("comparisonPage.resetAdjustments");
        QTRY_COMPARE(candidate(room)->image().pixelColor(20, 20), before);
        QVERIFY(!desk.find<QCheckBox>("comparisonPage.adjust.mirror.switch")->isChecked());
    }

    void theOriginalIsOneKeyAway() {
        ComparisonRoom room(*m_casework, m_search);
        room.open(m_candidates.at(0));
        auto& desk = room.desk();
        QVERIFY(!desk.actions.action("comparison.original")->isEnabled());
        desk.key(Qt::Key_A);
        const QColor before = probe(room)->image().pixelColor(20, 20);
        slide(room, "comparisonPage.adjust.brightness.first", 40);
        QTRY_VERIFY(probe(room)->image().pixelColor(20, 20) != before);
        desk.key(Qt::Key_O);
        QTRY_COMPARE(probe(room)->image().pixelColor(20, 20), before);
        QCOMPARE(probe(room)->badge(), u"As received (O shows it adjusted)"_s);
        desk.key(Qt::Key_O);
        QTRY_VERIFY(probe(room)->image().pixelColor(20, 20) != before);
        QCOMPARE(probe(room)->badge(), u"Adjusted"_s);
    }

    /// The answer to one candidate takes its own steps and those on the probe along; the next one's none.
    void anAnswerRecordsWhatWasInForce() {
        ComparisonRoom room(*m_casework, m_search);
        room.open(m_candidates.at(1));
        auto& desk = room.desk();
        desk.key(Qt::Key_A);
        slide(room, "comparisonPage.adjust.gamma.first", 130);
        room.click("comparisonPage.adjustCandidate");
        slide(room, "comparisonPage.adjust.contrast.first", -12);
        desk.key(Qt::Key_A);
        room.answerByKey(Qt::Key_6, u"ears and brow"_s);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        room.see(m_candidates.at(2));
        QTRY_COMPARE(recorded(m_candidates.at(1)).size(), 2);
        const auto pictures = recorded(m_candidates.at(1));
        QCOMPARE(pictures.at(0).side, PictureSide::Probe);
        QCOMPARE(pictures.at(0).adjustments(), (QList<Adjustment>{{AdjustmentKind::Gamma, 130, 0}}));
        QCOMPARE(pictures.at(1).adjustments(), (QList<Adjustment>{{AdjustmentKind::Contrast, -12, 0}}));
        QVERIFY(!pictures.at(1).steps.first().after.isNull());
        QVERIFY(candidate(room)->badge().isEmpty());
        QCOMPARE(probe(room)->badge(), u"Adjusted"_s); // the same picture still
        room.answerByKey(Qt::Key_2, u"another chin"_s);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        room.see(m_candidates.at(3));
        QTRY_COMPARE(recorded(m_candidates.at(2)).size(), 1);
        QCOMPARE(recorded(m_candidates.at(2)).first().side, PictureSide::Probe);
    }

    void theSameAnswerOnOtherPicturesIsRecordedAgain() {
        ComparisonRoom room(*m_casework, m_search);
        const CandidateId shown = m_candidates.at(4);
        room.open(shown);
        auto& desk = room.desk();
        room.answerByKey(Qt::Key_6, u"ears and brow"_s);
        desk.key(Qt::Key_Tab);
        QTRY_COMPARE(answerIn(m_search, shown).grounds, u"ears and brow"_s);
        QVERIFY(recorded(shown).isEmpty());
        desk.key(Qt::Key_A);
        slide(room, "comparisonPage.adjust.gamma.first", 110);
        desk.key(Qt::Key_A);
        room.answerByKey(Qt::Key_6, {});
        desk.key(Qt::Key_Tab);
        QTRY_COMPARE(recorded(shown).size(), 1);
        desk.key(Qt::Key_A);
        room.click("comparisonPage.resetAdjustments");
        desk.key(Qt::Key_A);
        room.answerByKey(Qt::Key_6, {});
        desk.key(Qt::Key_Tab);
        QTRY_VERIFY(recorded(shown).isEmpty());
    }

    void theProbeOfAnotherSearchIsGoneAtOnce() {
        const auto next = examine(m_otherFaces);
        SL_VERIFY(next);
        ComparisonCanvas canvas;
        FilmStrip probes(64), portraits(64);
        ComparisonPictures pictures(session(), canvas, probes, portraits);
        const auto shows = [&] { return !canvas.pane(Side::Probe).picture().image.isNull(); };
        pictures.showProbe(m_faces);
        QTRY_VERIFY(shows());
        canvas.adjust(Side::Probe, {kBrighter}, u"Brightness"_s);
        pictures.showCandidate(m_candidates.first());
        QCOMPARE(pictures.adjusted().size(), 1);
        pictures.showProbe(next->probeFaces);
        QVERIFY(!shows());
        pictures.showCandidate(next->record.items.first()); // before the probe has come
        QVERIFY(pictures.adjusted().isEmpty());
        QTRY_VERIFY(shows() && pictures.shownCandidate().isValid());
        QVERIFY(pictures.adjusted().isEmpty());
    }

    void theAnswersOfTheNextSearchAreTaken() {
        const auto next = examine(m_otherFaces);
        SL_VERIFY(next);
        ComparisonRoom room(*m_casework, m_search);
        room.open(m_candidates.at(0));
        auto& desk = room.desk();
        desk.key(Qt::Key_A);
        slide(room, "comparisonPage.adjust.gamma.first", 110);
        desk.key(Qt::Key_A);
        room.view().context().setSearch(next->record.search);
        QTRY_VERIFY(probe(room)->badge().isEmpty() && !probe(room)->image().isNull());
        room.see(next->record.items.first());
        room.answerByKey(Qt::Key_6, u"ears and brow"_s);
        desk.key(Qt::Key_Tab);
        QTRY_COMPARE(answerIn(next->record.search, next->record.items.first()).grounds, u"ears and brow"_s);
    }

    /// Going from one answer to another brings the probe back as it was when each was given.
    void everyAnswerHasItsOwnProbe() {
        const auto view = examine(m_otherFaces);
        SL_VERIFY(view);
        const auto& items = view->record.items;
        const auto answer = [&](int index, const QList<AdjustedPicture>& adjusted) {
            return waitFor(session().answer(view->record.id, items.at(index), *Answer::onScale(-1),
                                            u"another chin"_s, adjusted));
        };
        SL_VERIFY(answer(0, {brightened(m_otherFaces.first())}));
        SL_VERIFY(answer(1, {}));
        ComparisonRoom room(*m_casework, view->record.search);
        const auto go = [&](int index) {
            room.view().context().setCandidate(items.at(index));
            room.see(items.at(index));
        };
        room.open(items.at(0));
        QTRY_COMPARE(probe(room)->badge(), u"Adjusted"_s);
        go(1);
        QVERIFY(probe(room)->badge().isEmpty());
        room.click("comparisonPage.grounds");
        room.type(u"more, "_s);
        room.desk().key(Qt::Key_Tab);
        QTRY_COMPARE(answerIn(view->record.search, items.at(1)).grounds, u"more, another chin"_s);
        QVERIFY(answerIn(view->record.search, items.at(1)).adjusted.isEmpty());
        go(0);
        QCOMPARE(probe(room)->badge(), u"Adjusted"_s);
        go(2); // not answered yet
        QCOMPARE(probe(room)->badge(), u"Adjusted"_s);
    }

    /// The second face of the probe was looked at adjusted when it was answered, and is not opened again.
    void writingOnKeepsWhatIsNotOpenedAgain() {
        const auto view = examine(m_otherFaces + m_faces);
        SL_VERIFY(view);
        const CandidateId shown = view->record.items.first();
        const AdjustedPicture second = brightened(m_faces.first());
        SL_VERIFY(waitFor(
            session().answer(view->record.id, shown, *Answer::onScale(-1), u"another chin"_s, {second})));
        ComparisonRoom room(*m_casework, view->record.search);
        room.open(shown);
        room.click("comparisonPage.grounds");
        room.type(u"more, "_s);
        room.desk().key(Qt::Key_Tab);
        QTRY_COMPARE(answerIn(view->record.search, shown).grounds, u"more, another chin"_s);
        const auto pictures = answerIn(view->record.search, shown).adjusted;
        QCOMPARE(pictures.size(), 1);
        QCOMPARE(pictures.first().picture, second.picture);
        QCOMPARE(pictures.first().adjustments(), second.adjustments());
    }

    void thePanelFitsASmallScreen() {
        ComparisonRoom room(*m_casework, m_search);
        room.desk().window.resize(1280, 720);
        room.open(m_candidates.at(0));
        room.desk().key(Qt::Key_A);
        const auto* panel = room.desk().find<QWidget>("comparisonPage.adjustPanel");
        QVERIFY(room.desk().window.height() <= 720);
        QVERIFY(panel->minimumSizeHint().height() <= 480);
        QVERIFY(
            panel->window()->rect().contains(QRect(panel->mapTo(panel->window(), QPoint()), panel->size())));
        room.desk().shoot(u"adjust-panel-720"_s);
    }
};

QTEST_MAIN(TestAdjustPanel)
#include "tst_adjustpanel.moc"
