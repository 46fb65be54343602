// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/adjust/adjusting.h"
#include "tests/support/patience.h"
#include "widgets/controls/elidedlabel.h"
#include "widgets/controls/latest.h"
#include "widgets/review/canvas/comparisoncanvas.h"
#include "widgets/review/canvas/panepicture.h"
#include "widgets/review/comparison/drafts.h"

#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace sl;
using namespace sl::widgets;

namespace {

/// A grey picture with a red dot on either eye.
FacePicture facePicture(QSize size, QPointF left, QPointF right) {
    FacePicture picture;
    picture.image = QImage(size, QImage::Format_RGB888);
    picture.image.fill(QColor(90, 90, 90));
    QPainter painter(&picture.image);
    painter.setBrush(Qt::red);
    painter.setPen(Qt::NoPen);
    const double radius = std::hypot(right.x() - left.x(), right.y() - left.y()) / 5;
    painter.drawEllipse(left, radius, radius);
    painter.drawEllipse(right, radius, radius);
    picture.face.landmarks = {left, right, left, left, right};
    return picture;
}

ComparisonView* view(const ComparisonCanvas& canvas, const char* name) {
    return canvas.findChild<ComparisonView*>(QString::fromLatin1(name));
}

bool isRed(const QColor& colour) {
    return colour.red() > 180 && colour.green() < 80;
}

/// Where the eyes of scene (-50, 0) and (50, 0) are red on the screen.
bool showsEyes(QWidget& target, const ViewState& state) {
    const QImage shot = target.grab().toImage();
    const QPointF centre(target.width() / 2.0, target.height() / 2.0);
    return isRed(shot.pixelColor((centre + (QPointF(-50, 0) - state.centre) * state.zoom).toPoint())) &&
           isRed(shot.pixelColor((centre + (QPointF(50, 0) - state.centre) * state.zoom).toPoint()));
}

CaseRecord caseOfNumber(const QString& number) {
    CaseRecord record;
    record.number = number;
    record.createdAt = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);
    return record;
}

} // namespace

class TestComparisonCanvas : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void picturesHaveOneScaleAndTilt() {
        ComparisonCanvas canvas;
        canvas.resize(900, 500);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        canvas.setPicture(Side::Probe, facePicture({300, 300}, {120, 140}, {180, 150}));
        canvas.setPicture(Side::Candidate, facePicture({1200, 1600}, {300, 700}, {800, 500}));
        auto* probe = view(canvas, "comparisonPage.probeView");
        auto* candidate = view(canvas, "comparisonPage.candidateView");
        QCOMPARE(probe->viewState(), candidate->viewState());
        QVERIFY(showsEyes(*probe, probe->viewState()));
        QVERIFY(showsEyes(*candidate, candidate->viewState()));
    }

    void whatMustBeKnownOfAPictureStandsAboveIt_data() {
        QTest::addColumn<QDate>("probe");
        QTest::addColumn<QDate>("candidate");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("gap");
        const QDate day(2026, 11, 17);
        QTest::newRow("neither day") << QDate() << QDate() << u"Candidate · day not known"_s << QString();
        QTest::newRow("one day") << QDate() << day << u"Candidate · taken 17 Nov 2026"_s << QString();
        QTest::newRow("the same day") << day << day << u"Candidate · taken 17 Nov 2026"_s << QString();
        QTest::newRow("days") << day << day.addDays(-3) << u"Candidate · taken 14 Nov 2026"_s
                              << u"3 day(s) earlier"_s;
        QTest::newRow("months") << day << day.addDays(400) << u"Candidate · taken 22 Dec 2027"_s
                                << u"13 month(s) later"_s;
        QTest::newRow("years") << day << day.addDays(-2223) << u"Candidate · taken 16 Oct 2020"_s
                               << u"6 year(s) earlier"_s;
    }
    void whatMustBeKnownOfAPictureStandsAboveIt() {
        QFETCH(QDate, probe);
        QFETCH(QDate, candidate);
        QFETCH(QString, gap);
        ComparisonCanvas canvas;
        canvas.resize(900, 500);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        FacePicture first = facePicture({300, 300}, {120, 140}, {180, 150});
        first.takenOn = probe;
        FacePicture second = facePicture({1200, 1600}, {300, 700}, {800, 700});
        second.takenOn = candidate;
        canvas.setPicture(Side::Probe, first);
        canvas.setPicture(Side::Candidate, second);
        const auto* facts = canvas.findChild<QWidget*>(u"comparisonPage.candidateFacts"_s);
        QTEST(facts->findChild<ElidedLabel*>(u"paneFacts.day"_s)->text(), "day");
        const QString wanted = u"1200 × 1600 px · eyes 500 px apart"_s;
        QCOMPARE(facts->findChild<ElidedLabel*>(u"paneFacts.facts"_s)->text(),
                 gap.isEmpty() ? wanted : wanted + u" · "_s + gap);
    }

    void damageToAPictureStandsFirstAmongItsFacts() {
        ComparisonCanvas canvas;
        canvas.resize(900, 500);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        FacePicture damaged = facePicture({1200, 1600}, {300, 700}, {800, 700});
        damaged.damage.fromLine = 145;
        canvas.setPicture(Side::Probe, damaged);
        canvas.setPicture(Side::Candidate, facePicture({1200, 1600}, {300, 700}, {800, 700}));
        const auto facts = [&canvas](const char* side) {
            return canvas.findChild<QWidget*>(QString::fromLatin1(side))
                ->findChild<ElidedLabel*>(u"paneFacts.facts"_s);
        };
        const QString damage = u"Damaged from line 145 on: what lies below could not be read."_s;
        const auto* probe = facts("comparisonPage.probeFacts");
        QCOMPARE(probe->text(), u"damaged picture · 1200 × 1600 px · eyes 500 px apart"_s);
        QCOMPARE(probe->toolTip(), damage);
        QCOMPARE(probe->accessibleDescription(), damage);
        QCOMPARE(facts("comparisonPage.candidateFacts")->text(), u"1200 × 1600 px · eyes 500 px apart"_s);
        QVERIFY(facts("comparisonPage.candidateFacts")->toolTip().isEmpty());
        canvas.resize(400, 500); // what is cut off is told below the damage
        QTRY_COMPARE(probe->toolTip(), damage + u'\n' + probe->text());
        canvas.setPicture(Side::Probe, {});
        QVERIFY(probe->toolTip().isEmpty() && probe->accessibleDescription().isEmpty());
    }

    void theScaleOnTheScreenFollowsEveryStep() {
        ComparisonCanvas canvas;
        canvas.resize(900, 500);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        canvas.setPicture(Side::Probe, facePicture({300, 300}, {125, 140}, {175, 140}));
        canvas.setPicture(Side::Candidate, facePicture({1200, 1600}, {300, 700}, {800, 700}));
        const auto said = [&canvas](const char* side) {
            return canvas.findChild<QWidget*>(QString::fromLatin1(side))
                ->findChild<QLabel*>(u"paneFacts.scale"_s)
                ->text();
        };
        canvas.oneToOne(); // of the probe
        QCOMPARE(said("comparisonPage.probeFacts"), u"drawn at 100 %"_s);
        QCOMPARE(said("comparisonPage.candidateFacts"), u"drawn at 10 %"_s);
        view(canvas, "comparisonPage.probeView")->zoomBy(1.5, {});
        QCOMPARE(said("comparisonPage.probeFacts"), u"enlarged to 150 %, interpolated"_s);
        view(canvas, "comparisonPage.probeView")->zoomBy(2.0, {});
        QCOMPARE(said("comparisonPage.probeFacts"), u"enlarged to 300 %"_s);
        QCOMPARE(said("comparisonPage.candidateFacts"), u"drawn at 30 %"_s);
        CanvasLook look = canvas.look();
        look.mode = CompareMode::Overlay;
        canvas.setLook(look, {});
        canvas.oneToOne();
        QCOMPARE(said("comparisonPage.probeFacts"), u"drawn at 100 %"_s);
        canvas.setPicture(Side::Candidate, {});
        QCOMPARE(said("comparisonPage.candidateFacts"), QString());
    }

    void linkedViewsMoveTogether() {
        ComparisonCanvas canvas;
        canvas.resize(900, 500);
        canvas.show();
        canvas.setPicture(Side::Probe, facePicture({300, 300}, {120, 140}, {180, 140}));
        canvas.setPicture(Side::Candidate, facePicture({300, 300}, {120, 140}, {180, 140}));
        auto* probe = view(canvas, "comparisonPage.probeView");
        auto* candidate = view(canvas, "comparisonPage.candidateView");
        candidate->setFocus();
        canvas.zoomIn();
        QCOMPARE(probe->viewState(), candidate->viewState());
        canvas.setLinked(false);
        const ViewState before = probe->viewState();
        candidate->panBy({40, 10});
        QCOMPARE(probe->viewState(), before);
        QVERIFY(candidate->viewState() != before);
        canvas.setLinked(true);
        QCOMPARE(candidate->viewState(), before);
        candidate->fit(); // a fit of one picture by itself would give two scales
        QCOMPARE(probe->viewState(), candidate->viewState());
        QVERIFY(probe->viewState().zoom > 0);
    }

    void modesLayTheCandidateOverTheProbe() {
        ComparisonCanvas canvas;
        canvas.resize(900, 500);
        canvas.show();
        FacePicture white = facePicture({300, 300}, {120, 140}, {180, 140});
        white.image.fill(Qt::white);
        FacePicture black = white;
        black.image.fill(Qt::black);
        canvas.setPicture(Side::Probe, white);
        canvas.setPicture(Side::Candidate, black);
        auto* blend = view(canvas, "comparisonPage.blendView");
        const auto at = [&](double share) {
            return blend->grab()
                .toImage()
                .pixelColor(int(blend->width() * share), blend->height() / 2)
                .lightness();
        };
        CanvasLook look;
        look.mode = CompareMode::Wipe;
        canvas.setLook(look, u"Wipe"_s);
        QCOMPARE(at(0.4), 255);
        QCOMPARE(at(0.6), 0);
        look.mode = CompareMode::Overlay;
        canvas.setLook(look, u"Overlay"_s);
        QVERIFY(std::abs(at(0.5) - 127) <= 2);
        look.mode = CompareMode::Flicker;
        canvas.setLook(look, u"Flicker"_s);
        QCOMPARE(at(0.5), 255);
        canvas.flicker();
        QCOMPARE(at(0.5), 0);
    }

    void adjustmentsAreStepsThatCanBeUndone() {
        ComparisonCanvas canvas;
        canvas.resize(900, 500);
        canvas.show();
        canvas.setPicture(Side::Probe, facePicture({300, 300}, {120, 140}, {180, 140}));
        auto* probe = view(canvas, "comparisonPage.probeView");
        const QColor before = probe->image().pixelColor(5, 5);
        for (const int brightness : {10, 30, 60}) // one slide of the knob
            canvas.adjust(Side::Probe, {{AdjustmentKind::Brightness, brightness, 0}}, u"Brightness"_s);
        QTRY_VERIFY(probe->image().pixelColor(5, 5).lightness() > before.lightness() + 60);
        QCOMPARE(probe->badge(), u"Adjusted"_s);
        QCOMPARE(canvas.undoStack().count(), 1);
        canvas.undoStack().undo();
        QCOMPARE(canvas.look(), CanvasLook());
        QTRY_COMPARE(probe->image().pixelColor(5, 5), before);
        QVERIFY(probe->badge().isEmpty());
        canvas.undoStack().redo();
        QCOMPARE(canvas.adjustments(Side::Probe), (QList<Adjustment>{{AdjustmentKind::Brightness, 60, 0}}));
    }

    /// What stands on the picture says something about it and changes nothing of it.
    void theBadgeLeavesThePictureAsItIs() {
        ComparisonCanvas canvas;
        canvas.resize(900, 500);
        canvas.show();
        canvas.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&canvas));
        canvas.setPicture(Side::Probe, facePicture({300, 300}, {120, 140}, {180, 140}));
        auto* probe = view(canvas, "comparisonPage.probeView");
        canvas.adjust(Side::Probe, {{AdjustmentKind::Brightness, 20, 0}}, u"Brightness"_s);
        QTRY_COMPARE(probe->badge(), u"Adjusted"_s);
        const auto middle = [probe] { return probe->grab().toImage().pixelColor(probe->rect().center()); };
        view(canvas, "comparisonPage.candidateView")->setFocus();
        QVERIFY(!probe->hasFocus());
        const QColor before = middle();
        probe->setFocus();
        QVERIFY(probe->hasFocus());
        QCOMPARE(middle(), before);
    }

    /// The controls are told to go back.
    void whatNoPictureCanTakeIsNotInForce() {
        ComparisonCanvas canvas;
        QSignalSpy told(&canvas, &ComparisonCanvas::lookChanged);
        const QList<Adjustment> turn{{AdjustmentKind::Rotation, 1, 0}};
        canvas.adjust(Side::Probe, turn, u"Turn"_s); // its picture has not come yet
        FacePicture strip = facePicture({300, 300}, {120, 140}, {180, 140});
        strip.file = Sha256::of("strip");
        strip.image = QImage(1'000'000, 20, QImage::Format_RGB888);
        strip.image.fill(Qt::gray);
        canvas.setPicture(Side::Probe, strip);
        told.clear();
        canvas.adjust(Side::Probe, turn, u"Turn"_s);
        QCOMPARE(told.size(), 1);
        QVERIFY(canvas.look().adjusted.isEmpty());
    }
    /// What is drawn when the slider rests is what would be recorded, pixel for pixel.
    void whatIsShownIsWhatTheStepsGive() {
        ComparisonCanvas canvas;
        canvas.resize(900, 500);
        canvas.show();
        const FacePicture picture = facePicture({300, 300}, {120, 140}, {180, 150});
        canvas.setPicture(Side::Probe, picture);
        const QList<Adjustment> steps{{AdjustmentKind::Gamma, 160, 0}, {AdjustmentKind::Sharpening, 90, 2}};
        canvas.setDragging(true);
        canvas.adjust(Side::Probe, {{AdjustmentKind::Gamma, 120, 0}}, u"Gamma"_s);
        canvas.adjust(Side::Probe, steps, u"Gamma"_s);
        canvas.setDragging(false);
        const Sha256 wanted = vision::pixelHash(vision::adjusted(picture.image, steps));
        QTRY_COMPARE(vision::pixelHash(view(canvas, "comparisonPage.probeView")->image()), wanted);
        QCOMPARE(canvas.pane(Side::Probe).shownNow().histogram[0], 0);
    }

    void theOriginalIsOneKeyAway() {
        ComparisonCanvas canvas;
        canvas.resize(900, 500);
        canvas.show();
        FacePicture picture = facePicture({300, 300}, {120, 140}, {180, 140});
        picture.file = Sha256::of("file");
        canvas.setPicture(Side::Probe, picture);
        auto* probe = view(canvas, "comparisonPage.probeView");
        const QColor before = probe->image().pixelColor(5, 5);
        const QList<Adjustment> steps{{AdjustmentKind::Contrast, 80, 0}};
        canvas.adjust(Side::Probe, steps, u"Contrast"_s);
        QTRY_VERIFY(probe->image().pixelColor(5, 5) != before);
        canvas.setShowsOriginals(true);
        QTRY_COMPARE(probe->image().pixelColor(5, 5), before);
        QVERIFY(probe->badge().startsWith(u"As received"_s));
        QCOMPARE(canvas.adjustments(Side::Probe), steps); // they stay
        canvas.setShowsOriginals(false);
        QTRY_VERIFY(probe->image().pixelColor(5, 5) != before);
        CanvasLook look = canvas.look();
        look.mode = CompareMode::Flicker;
        canvas.setLook(look, {});
        const auto* blend = view(canvas, "comparisonPage.blendView");
        QCOMPARE(blend->badge(), u"Adjusted"_s);
        canvas.flicker();
        QVERIFY(blend->badge().isEmpty()); // the candidate is as received
        look.mode = CompareMode::Overlay;
        canvas.setLook(look, {});
        QCOMPARE(blend->badge(), u"Probe: Adjusted"_s);
        canvas.setShowsOriginals(true);
        canvas.adjust(Side::Probe, {{AdjustmentKind::Contrast, 40, 0}}, u"Contrast"_s);
        QVERIFY(!canvas.showsOriginals()); // a slider always moves something
    }

    void eachPictureKeepsItsOwnSteps() {
        ComparisonCanvas canvas;
        canvas.resize(900, 500);
        canvas.show();
        FacePicture one = facePicture({300, 300}, {120, 140}, {180, 140}), other = one;
        one.file = Sha256::of("one");
        other.file = Sha256::of("other");
        canvas.setPicture(Side::Candidate, one);
        const QList<Adjustment> steps{{AdjustmentKind::Grey, 0, 0}};
        canvas.adjust(Side::Candidate, steps, u"Grey"_s);
        canvas.setPicture(Side::Candidate, other);
        QVERIFY(canvas.adjustments(Side::Candidate).isEmpty());
        QTRY_VERIFY(view(canvas, "comparisonPage.candidateView")->badge().isEmpty());
        canvas.setPicture(Side::Candidate, one);
        QCOMPARE(canvas.adjustments(Side::Candidate), steps);
        QCOMPARE(view(canvas, "comparisonPage.candidateView")->badge(), u"Adjusted"_s);
    }

    /// Steps take their time: until they are done, the picture before does not stand for the new one.
    void thePictureBeforeIsGoneAtOnce() {
        ComparisonCanvas canvas;
        canvas.resize(900, 500);
        canvas.show();
        FacePicture one = facePicture({300, 300}, {120, 140}, {180, 140}), other = one;
        one.file = Sha256::of("one");
        other.file = Sha256::of("other");
        auto* candidate = view(canvas, "comparisonPage.candidateView");
        canvas.setPicture(Side::Candidate, one);
        canvas.adjust(Side::Candidate, {{AdjustmentKind::Grey, 0, 0}}, u"Grey"_s);
        canvas.setPicture(Side::Candidate, other);
        QVERIFY(!candidate->image().isNull());
        canvas.setPicture(Side::Candidate, one);
        QVERIFY(candidate->image().isNull());
        QTRY_VERIFY(!candidate->image().isNull());
    }

    /// What an answer says of adjusted pictures was seen: originals are shown of what is in sight, no longer.
    void anotherPictureEndsTheOriginals() {
        ComparisonCanvas canvas;
        canvas.resize(900, 500);
        canvas.show();
        FacePicture one = facePicture({300, 300}, {120, 140}, {180, 140}), other = one;
        one.file = Sha256::of("one");
        other.file = Sha256::of("other");
        canvas.setPicture(Side::Probe, one);
        auto* probe = view(canvas, "comparisonPage.probeView");
        const QColor before = probe->image().pixelColor(5, 5);
        canvas.adjust(Side::Probe, {{AdjustmentKind::Contrast, 80, 0}}, u"Contrast"_s);
        canvas.setShowsOriginals(true);
        QTRY_COMPARE(probe->image().pixelColor(5, 5), before);
        canvas.setPicture(Side::Candidate, other);
        QVERIFY(!canvas.showsOriginals());
        QCOMPARE(probe->badge(), u"Adjusted"_s);
        QTRY_VERIFY(probe->image().pixelColor(5, 5) != before);
    }

    /// Mirrored and stretched faces stay level and of one scale; a turned one shows its turn. Marks drawn in
    /// the picture as it was received lie on the same features.
    void placesGoWithTheSteps_data() {
        QTest::addColumn<QList<Adjustment>>("steps");
        QTest::addColumn<QPointF>("leftEye");
        QTest::newRow("none") << QList<Adjustment>() << QPointF(-50, 0);
        QTest::newRow("mirrored") << QList<Adjustment>{{AdjustmentKind::Mirror, 0, 0}} << QPointF(50, 0);
        QTest::newRow("stretched") << QList<Adjustment>{{AdjustmentKind::PixelAspect, 1500, 0}}
                                   << QPointF(-50, 0);
        QTest::newRow("turned") << QList<Adjustment>{{AdjustmentKind::Rotation, 90, 0}} << QPointF(0, -50);
        QTest::newRow("turned, then mirrored")
            << QList<Adjustment>{{AdjustmentKind::Rotation, 90, 0}, {AdjustmentKind::Mirror, 0, 0}}
            << QPointF(0, -50);
    }
    void placesGoWithTheSteps() {
        QFETCH(QList<Adjustment>, steps);
        QFETCH(QPointF, leftEye);
        const FacePicture picture = facePicture({300, 300}, {120, 140}, {180, 155});
        const ShownPicture whole = shownPicture(picture, steps);
        const auto inScene = [&](const ShownPicture& shown, int eye) {
            return (shown.originalToImage * shown.toScene).map(picture.face.landmarks.at(size_t(eye)));
        };
        QVERIFY(QLineF(inScene(whole, 0), leftEye).length() < 0.01);
        QVERIFY(QLineF(inScene(whole, 1), -leftEye).length() < 0.01);
        QVERIFY(QLineF(placesInScene(picture, steps).map(QPointF(120, 140)), leftEye).length() < 0.01);
        for (const int most : {1000, 40}) { // a part lies where it lay in the whole
            const ShownPicture part = shownPart(picture, steps, QRect(101, 121, 100, 60), most);
            QVERIFY(QLineF(inScene(part, 0), leftEye).length() < 2.0);
            const QPointF red = part.originalToImage.map(QPointF(120, 140));
            QVERIFY(isRed(part.image.pixelColor(red.toPoint())));
        }
    }

    /// Its eyes are two pixels apart, its mouth 40 below: it is shown as large as if it faced the camera.
    void aHeadFromTheSideIsScaledByItsMouth() {
        FacePicture picture = facePicture({300, 300}, {120, 140}, {122, 141});
        picture.face.landmarks.at(3) = {115, 180};
        picture.face.landmarks.at(4) = {125, 181};
        const QTransform toScene = eyesToScene(picture.face);
        QVERIFY(QLineF(toScene.map(QPointF(121, 140.5)), QPointF()).length() < 0.01);
        const double mouth = toScene.map(QPointF(120, 180.5)).y();
        QVERIFY2(mouth > 110 && mouth < 120, qPrintable(QString::number(mouth)));
        QCOMPARE(turnOfEyes(picture.face), 0.0);
        picture.face.landmarks.at(1) = {150, 140}; // three quarters: the eyes are the measure
        QVERIFY(QLineF(eyesToScene(picture.face).map(QPointF(150, 140)), QPointF(50, 0)).length() < 0.01);
    }

    void otherFacesStayCoveredWhateverTheSteps() {
        FacePicture picture = facePicture({300, 300}, {120, 140}, {180, 140});
        picture.covered = {QRectF(0, 0, 40, 40)};
        const ShownPicture mirrored =
            shownPicture(picture, {{AdjustmentKind::Mirror, 0, 0}, {AdjustmentKind::Brightness, 90, 0}});
        QCOMPARE(mirrored.image.pixelColor(280, 20), QColor(118, 118, 118));
        QVERIFY(mirrored.image.pixelColor(20, 20) != QColor(118, 118, 118));
    }

    /// The same login, case number and row ids, as in the demo that is made again.
    void draftsStayInTheirWorkspaceAndCase() {
        const QTemporaryDir folder;
        const QString first = folder.filePath(u"first"_s);
        const QString second = folder.filePath(u"second"_s);
        const QString link = folder.filePath(u"link"_s);
        QVERIFY(QDir().mkpath(first) && QDir().mkpath(second) && QFile::link(first, link));
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        const QString login = u"ruiz"_s;
        const CaseRecord record = caseOfNumber(u"2026/0141"_s);
        const ItemId item{ExaminationId{1}, CandidateId{1}};
        Drafts drafts(settings, first, login, record);
        drafts.keep(Draft(item, Answer::onScale(1), u"ears"_s));
        drafts.setSeen(item);
        for (const QString& same : QStringList{first, first + u'/', link, first + u"/../first"_s}) {
            const Drafts again(settings, same, login, record);
            QVERIFY2(again.wasSeen(item) && !again.find(item).isEmpty(), qPrintable(same));
        }
        CaseRecord later = record;
        later.createdAt = record.createdAt.addSecs(60);
        for (const Drafts& other :
             {Drafts(settings, second, login, record), Drafts(settings, first, login, later),
              Drafts(settings, first, login, caseOfNumber(u"2026/0142"_s))})
            QVERIFY(!other.wasSeen(item) && other.find(item).isEmpty());
        Drafts elsewhere(settings, second, login, record);
        elsewhere.forgetAll(item.examination);
        QVERIFY(drafts.wasSeen(item));
    }

    void answersCountWhenSubmittedOrSeen() {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        Drafts drafts(settings, folder.path(), u"ruiz"_s, caseOfNumber(u"2026/0141"_s));
        ExaminationRecord examination;
        examination.id = ExaminationId{1};
        examination.examiner = u"ruiz"_s;
        const CandidateId seen{1}, unseen{2};
        drafts.setSeen({examination.id, seen});
        QVERIFY(drafts.counts(examination, seen) && !drafts.counts(examination, unseen));
        examination.examiner = u"sato"_s;
        QVERIFY(drafts.counts(examination, unseen));
        examination.examiner = u"ruiz"_s;
        examination.submittedAt = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
        QVERIFY(drafts.counts(examination, unseen));
    }

    void draftsReturn() {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        const ItemId ninth{ExaminationId{3}, CandidateId{9}}, tenth{ExaminationId{3}, CandidateId{10}};
        const CaseRecord record = caseOfNumber(u"2026/0141"_s);
        Drafts drafts(settings, folder.path(), u"ruiz"_s, record);
        Draft draft(ninth, Answer::onScale(-2), u"Ohr, 耳, أذن\nsecond line"_s);
        draft.adjusted = {{PictureSide::Candidate,
                           Sha256::of("file"),
                           {},
                           {{{AdjustmentKind::Gamma, 145, 0}, {}}, {{AdjustmentKind::Levels, 9, 200}, {}}}}};
        drafts.keep(draft);
        drafts.keep(Draft(tenth, Answer::notComparable()));
        drafts.setSeen(tenth);
        const Drafts again(settings, folder.path(), u"ruiz"_s, record);
        QCOMPARE(again.find(ninth), draft);
        QCOMPARE(again.find(ninth).adjusted, draft.adjusted);
        QVERIFY(again.find(tenth).answer == Answer::notComparable());
        QVERIFY(again.wasSeen(tenth) && !again.wasSeen(ninth));
        const ItemId elsewhere{ExaminationId{4}, CandidateId{9}};
        QVERIFY(again.find(elsewhere).isEmpty() && again.find(elsewhere).item() == elsewhere);
        const Drafts other(settings, folder.path(), u"sato"_s, record);
        QVERIFY(other.find(ninth).isEmpty() && !other.wasSeen(tenth));
        drafts.forgetAll(ExaminationId{3});
        QVERIFY(again.find(ninth).isEmpty() && !again.wasSeen(tenth));
    }

    void draftsOfTwoItemsAreNeverTheSame() {
        const Draft draft({ExaminationId{3}, CandidateId{9}}, Answer::onScale(1), u"ear"_s);
        QVERIFY(draft == Draft(draft.item(), Answer::onScale(1), u"ear \n"_s));
        QVERIFY(draft != Draft({ExaminationId{3}, CandidateId{8}}, draft.answer, draft.grounds));
        QVERIFY(draft != Draft({ExaminationId{4}, CandidateId{9}}, draft.answer, draft.grounds));
    }

    void theSameAnswerOnOtherPicturesIsAnother() {
        const auto with = [](const QList<AdjustedPicture>& adjusted) {
            Draft draft({ExaminationId{3}, CandidateId{9}}, Answer::onScale(1), u"ear"_s);
            draft.adjusted = adjusted;
            return draft;
        };
        const Adjustment grey{AdjustmentKind::Grey, 0, 0}, mirror{AdjustmentKind::Mirror, 0, 0};
        const auto file = Sha256::of("one"), after = Sha256::of("pixels");
        const AdjustedPicture probe{PictureSide::Probe, file, {}, {{grey, {}}, {mirror, {}}}};
        const AdjustedPicture portrait{PictureSide::Candidate, Sha256::of("two"), {}, {{grey, {}}}};
        const AdjustedPicture recorded{PictureSide::Probe, file, after, {{grey, after}, {mirror, after}}};
        const AdjustedPicture turned{PictureSide::Probe, file, {}, {{mirror, {}}, {grey, {}}}};
        QVERIFY(with({probe, portrait}) == with({portrait, recorded})); // in whatever order, hashed or not
        QVERIFY(with({probe}) != with({}));
        QVERIFY(with({probe}) != with({probe, portrait}));
        QVERIFY(with({probe}) != with({turned}));
    }

    void groundsAreNeededForAllButInconclusive() {
        const ItemId item{ExaminationId{3}, CandidateId{9}};
        QVERIFY(!Draft(item).isComplete());
        QVERIFY(Draft(item, Answer::onScale(0)).isComplete());
        QVERIFY(!Draft(item, Answer::onScale(1), u" a "_s).isComplete());
        QVERIFY(!Draft(item, Answer::notComparable()).isComplete());
        QVERIFY(Draft(item, Answer::onScale(-3), u"ear"_s).isComplete());
    }

    void onlyTheNewestRequestIsAccepted() {
        Latest<int> latest;
        QVERIFY(!latest.isAwaited());
        const auto first = latest.begin();
        const auto second = latest.begin();
        QVERIFY(!latest.accept(first));
        QVERIFY(latest.isAwaited());
        QVERIFY(latest.accept(second));
        QVERIFY(!latest.isAwaited());
        QVERIFY(!latest.accept(second)); // once
        const auto third = latest.begin();
        latest.drop();
        QVERIFY(!latest.accept(third));
        const auto fourth = latest.begin();
        QVERIFY(!latest.isNewest(third));
        QVERIFY(latest.isNewest(fourth));
        QVERIFY(latest.isNewest(fourth)); // each of its answers
        latest.drop();
        QVERIFY(!latest.isNewest(fourth));
    }
};

QTEST_MAIN(TestComparisonCanvas)
#include "tst_comparisoncanvas.moc"
