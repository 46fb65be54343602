// SPDX-License-Identifier: Apache-2.0
#include "engine/session/casevideos.h"
#include "engine/session/videoreel.h"
#include "tests/engine/video/videosamples.h"
#include "tests/support/guifixture.h"
#include "tests/support/workspacefixture.h"
#include "widgets/controls/casecontext.h"
#include "widgets/frame/caseview.h"
#include "widgets/imageview/faceimageview.h"
#include "widgets/models/mediamodel.h"
#include "widgets/video/frameline.h"
#include "widgets/video/framewords.h"
#include "widgets/video/people/appearances.h"
#include "widgets/video/people/trackjoiner.h"
#include "widgets/video/timeline/casetimeline.h"
#include "widgets/video/timeline/videostrip.h"
#include "widgets/video/videotools.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QJsonObject>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

using namespace sl;
using namespace sl::widgets;
using namespace sl::test;

namespace {

constexpr int kLong = 240'000; ///< milliseconds; only ends a test that hangs

QString portrait(const char* person, const char* number = "33") {
    return u"%1/frmdb/%2/mugshots/Img_%3.JPG"_s.arg(referenceFaces(), QLatin1String(person),
                                                    QLatin1String(number));
}

/// Two people beside each other for two seconds, a key frame every ten frames.
QString twoPeople(const QString& path) {
    QStringList arguments;
    for (const char* person : {"003", "008"})
        arguments +=
            {u"-loop"_s, u"1"_s, u"-framerate"_s, u"25"_s, u"-t"_s, u"2"_s, u"-i"_s, portrait(person)};
    ffmpeg(arguments + QStringList{u"-filter_complex"_s,
                                   u"[0]scale=640:-2[a];[1]scale=640:-2[b];[a][b]hstack"_s, u"-c:v"_s,
                                   u"libx264"_s, u"-preset"_s, u"ultrafast"_s, u"-g"_s, u"10"_s, u"-bf"_s,
                                   u"2"_s, path});
    return path;
}

} // namespace

/// The window of a video, worked with keys and mouse on a real case.
class TestVideoPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        if (!haveFfmpeg())
            QFAIL("ffmpeg is needed: see packaging/dependencies.txt");
        const auto helper = QCoreApplication::applicationDirPath() + u"/secondlook-frames"_s;
        QVERIFY(QFile::exists(helper) || QFile::copy(QStringLiteral(SECONDLOOK_FRAMES), helper) ||
                QFile::exists(helper)); // another test may have been quicker
        auto fixture = WorkspaceFixture::make();
        SL_VERIFY(fixture);
        m_fixture = *std::move(fixture);
        for (const char* person : {"003", "008", "011", "015"}) {
            const auto folder = m_fixture->path(u"gallery/"_s + QLatin1String(person));
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(QFile::copy(portrait(person, "34"), folder + u"/1.jpg"_s));
        }
        SL_VERIFY(m_fixture->enrol(m_fixture->path(u"gallery"_s)));
        m_video = twoPeople(m_fixture->path(u"quay.mkv"_s));
        m_hashes = framehashes(m_video);
        QCOMPARE(m_hashes.size(), 50);
        m_gui = std::make_unique<GuiFixture>();
        open();
    }

    void cleanupTestCase() {
        m_window.reset();
        m_gui.reset();
        m_fixture.reset();
    }

    /// Half a name says nothing.
    void aNameWithoutRoomIsLeftToItsTip() {
        VideoTools tools(m_gui->actions);
        tools.setAttribute(Qt::WA_DontShowOnScreen); // the page's window stays the active one
        const auto* take = tools.findChild<QToolButton*>(u"videoView.takeFrame"_s);
        QVERIFY(take && !take->toolTip().isEmpty());
        for (const int width : {1200, 400, 1200}) {
            tools.resize(width, 40);
            tools.show();
            QCoreApplication::processEvents();
            QCOMPARE(take->toolButtonStyle(),
                     width == 400 ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
            QVERIFY(take->width() >= take->sizeHint().width());
        }
        // where there is room for one name alone, it is that of the frame
        const auto* add = tools.findChild<QToolButton*>(u"videoView.addToProbe"_s);
        QVERIFY(add);
        tools.resize(tools.layout()->sizeHint().width() - 1, 40);
        QCoreApplication::processEvents();
        QCOMPARE(add->toolButtonStyle(), Qt::ToolButtonIconOnly);
        QCOMPARE(take->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    }

    /// Asked for at interlaced frames alone.
    void aFieldCanBeLookedAtAlone() {
        FrameLine line;
        line.setAttribute(Qt::WA_DontShowOnScreen);
        line.show();
        const auto* button = line.findChild<QToolButton*>(u"videoView.field"_s);
        QVERIFY(button && !button->isVisible());
        session::FrameRecord record;
        record.type = u"P"_s;
        line.showFrame(record, 50, {});
        QVERIFY(!button->isVisible());
        record.isInterlaced = true;
        record.rotation = 90;
        line.showFrame(record, 50, {});
        QVERIFY(button->isVisible());
        const auto type = line.findChild<QLabel*>(u"videoView.type"_s)->text();
        QCOMPARE(type, u"Type P · interlaced, bottom field first · turned 90° clockwise"_s);
        const QSignalSpy chosen(&line, &FrameLine::fieldsChosen);
        button->menu()->findChild<QAction*>(u"videoView.topField"_s)->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(line.fields(), session::Fields::Top);
        QCOMPARE(button->text(), u"Top field alone"_s);
        line.resetFields(); // for another video
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(line.fields(), session::Fields::Both);
        QCOMPARE(button->text(), u"Both fields"_s);
    }

    void aDroppedVideoShowsWhoAppears() {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_video)});
        // what the window shows at each signal; the window was told before
        QStringList shown;
        const auto note = [&] {
            const auto tiles = m_window->findChildren<QWidget*>(u"seenSoFar.face"_s);
            const bool isSeen = find("seenSoFar")->isVisible() && find("seenSoFar.title")->isVisible();
            shown.append(
                u"%1 %2"_s.arg(isSeen ? tiles.size() : 0).arg(isVideo(record(0)) ? u"done"_s : u"open"_s));
        };
        auto* session = m_fixture->caseSession().get();
        QObject watch; // ends with what it notes
        QString faces;
        connect(session, &session::CaseSession::faceSeen, &watch, [&] {
            faces = find("mediaPage.strip")->isVisible()
                        ? u"room for faces"_s
                        : m_window->findChild<QLabel*>(u"mediaPage.facts.faces"_s)->text();
            if (shown.isEmpty())
                sl::test::shoot(*m_window, "video-seen");
            note();
        });
        connect(session, &session::CaseSession::seenFacesGone, &watch, note);
        QVERIFY(drop(*m_case, data));
        QTRY_VERIFY_WITH_TIMEOUT(shown.contains(u"0 done"_s), kLong); // they gave way
        QCOMPARE(shown.mid(0, 2), (QStringList{u"1 open"_s, u"2 open"_s}));
        QCOMPARE(faces, u"Not yet searched"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find("videoView.view")->isVisible(), kLong);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 0, kLong);
        QTRY_VERIFY_WITH_TIMEOUT(text("number").contains(u"50"_s), kLong); // every frame is on record
        QVERIFY(find("videoView.track1") && find("videoView.track2"));
        QVERIFY(!find("videoView.track3"));
        QCOMPARE(view().faces().size(), 2);
        QVERIFY(!view().image().isNull());
        sl::test::shoot(*m_window, "video-small");
        if (qEnvironmentVariableIsSet("SECONDLOOK_SHOTS")) {
            m_window->resize(1920, 1080);
            sl::test::shoot(*m_window, "video-large");
            m_window->resize(1280, 720);
        }
    }

    /// The frames that were kept stand below, too.
    void inALowWindowThePictureKeepsItsRoom() {
        const int before = strip().height();
        m_window->resize(1280, 600);
        QTRY_COMPARE(strip().height(), before - VideoStrip::kPictureHeight - 4);
        QTRY_VERIFY2(view().height() >= 220, qPrintable(QString::number(view().height())));
        sl::test::shoot(*m_window, "video-low");
        m_window->resize(1280, 720);
        QTRY_COMPARE(strip().height(), before);
    }

    void theFramesStandBehindTheirVideoByTime() {
        QVERIFY(grid().model()->rowCount() > 2);
        QVERIFY(isVideo(record(0)));
        qint64 before = -1;
        for (int row = 1; row < grid().model()->rowCount(); ++row) {
            const auto ordinal = ordinalOf(record(row));
            QVERIFY(ordinal > before);
            before = ordinal;
        }
    }

    void keysGoFrameByFrame() {
        goToStart();
        for (int i = 1; i <= 3; ++i)
            QTest::keyClick(m_window.get(), Qt::Key_Period);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 3, kLong);
        QVERIFY2(text("inStream").contains(u"0:00.120"_s), qPrintable(text("inStream")));
        const auto reel = waitFor(m_fixture->caseSession()->openVideo(record(0).id));
        SL_VERIFY(reel);
        const auto third = waitFor((*reel)->frame(3));
        SL_VERIFY(third);
        QCOMPARE(third->record.hash.hex(), m_hashes.at(3));
        QVERIFY(text("inFile").contains(clockText(*third->record.seconds(), 3)));
        QVERIFY(text("type").contains(third->record.type));
        QTest::keyClick(m_window.get(), Qt::Key_Comma);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 2, kLong);
        QTest::keyClick(m_window.get(), Qt::Key_I);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 10, kLong);
        QVERIFY(text("type").startsWith(u'I'));
        QTest::keyClick(m_window.get(), Qt::Key_F);
        const auto kept = keptFrames();
        const auto next = std::find_if(kept.begin(), kept.end(), [](qint64 frame) { return frame > 10; });
        QVERIFY(next != kept.end());
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), *next, kLong);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ShiftModifier);
        const auto before =
            std::find_if(kept.rbegin(), kept.rend(), [&](qint64 frame) { return frame < *next; });
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), before == kept.rend() ? 0 : *before, kLong); // all begin at 0
    }

    void nothingIsBeforeTheFirstOrBehindTheLast() {
        goToStart();
        QTest::keyClick(m_window.get(), Qt::Key_Comma);
        QTest::keyClick(m_window.get(), Qt::Key_Period);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 1, kLong);
        QTest::keyClick(&strip(), Qt::Key_End);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 49, kLong);
        QTest::keyClick(m_window.get(), Qt::Key_Period);
        QTest::keyClick(m_window.get(), Qt::Key_Comma);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 48, kLong);
    }

    void playingStopsByKeyAndAtTheEnd() {
        goToStart();
        QTest::keyClick(m_window.get(), Qt::Key_L);
        QVERIFY(text("speed").contains(u"1×"_s));
        QTest::keyClick(m_window.get(), Qt::Key_L);
        QVERIFY(text("speed").contains(u"2×"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shownFrame() > 2, kLong);
        QTest::keyClick(m_window.get(), Qt::Key_K);
        QVERIFY(text("speed").isEmpty());
        QTest::keyClick(m_window.get(), Qt::Key_L);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 49, kLong);
        QTRY_VERIFY_WITH_TIMEOUT(text("speed").isEmpty(), kLong);
        QTest::keyClick(m_window.get(), Qt::Key_J);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 0, kLong);
        QTRY_VERIFY_WITH_TIMEOUT(text("speed").isEmpty(), kLong);
    }

    void theStripSeeksAndTheWheelZoomsTime() {
        goToStart();
        const auto second = strip().axis().x(strip().axis().from() + 1.0);
        QTest::mouseClick(&strip(), Qt::LeftButton, {}, QPoint(int(second) + 1, 2));
        QTRY_VERIFY_WITH_TIMEOUT(qAbs(shownFrame() - 25) <= 1, kLong);
        QVERIFY(strip().axis().isWhole());
        const QPointF at(strip().axis().x(1.0), 4);
        QWheelEvent closer(at, strip().mapToGlobal(at), {}, {0, 480}, {}, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&strip(), &closer);
        QVERIFY(!strip().axis().isWhole());
        QVERIFY(qAbs(strip().axis().x(1.0) - at.x()) < 1.0);
        QWheelEvent back(at, strip().mapToGlobal(at), {}, {0, -960}, {}, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&strip(), &back);
        QVERIFY(strip().axis().isWhole());
    }

    void aFrameIsTakenWithItsRecord() {
        goToStart();
        const int rows = grid().model()->rowCount();
        for (int i = 1; i <= 7; ++i)
            QTest::keyClick(m_window.get(), Qt::Key_Period);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 7, kLong);
        QVERIFY(!keptFrames().contains(7));
        QTest::keyClick(m_window.get(), Qt::Key_M);
        QTRY_COMPARE_WITH_TIMEOUT(grid().model()->rowCount(), rows + 1, kLong);
        QTRY_VERIFY_WITH_TIMEOUT(frame(7).state == MediaState::Processed, kLong);
        const auto facts = frame(7).metadata.value(u"frame"_s).toObject();
        QCOMPARE(facts.value(u"sha256"_s).toString(), m_hashes.at(7));
        QCOMPARE(frame(7).faceCount, 2);
        QTest::keyClick(m_window.get(), Qt::Key_M); // again: the case has it
        QTRY_COMPARE_WITH_TIMEOUT(m_gui->status.runningJobs().size(), 0, kLong);
        QCOMPARE(grid().model()->rowCount(), rows + 1);
        verifyLogs();
    }

    /// On a frame of the user's own choice, where nobody was found.
    void aFaceIsPlacedByHandOnAFrameThatWasTaken() {
        int row = 0;
        while (ordinalOf(record(row)) != 7)
            QVERIFY(++row < grid().model()->rowCount());
        select(row);
        auto* picture = m_window->findChild<FaceImageView*>(u"mediaPage.view"_s);
        QVERIFY(picture);
        QTRY_VERIFY_WITH_TIMEOUT(picture->isVisible() && picture->faces().size() == 2, kLong);
        QTRY_VERIFY_WITH_TIMEOUT(!picture->image().isNull(), kLong);
        m_gui->trigger("media.placeFace");
        QVERIFY(picture->isPlacing());
        const QRectF box(540, 20, 120, 140);
        const QTransform toWidget = picture->imageToWidget();
        const QPoint from = toWidget.map(box.topLeft()).toPoint(),
                     to = toWidget.map(box.bottomRight()).toPoint();
        QTest::mousePress(picture, Qt::LeftButton, {}, from);
        QTest::mouseMove(picture, (from + to) / 2);
        QTest::mouseMove(picture, to);
        QTest::mouseRelease(picture, Qt::LeftButton, {}, to);
        QTRY_COMPARE_WITH_TIMEOUT(picture->faces().size(), 3, kLong);
        verifyLogs();
        select(0); // the video is where it was left
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 7, kLong);
    }

    void twoAppearancesAreJoinedByKeyAndByMenu() {
        goToStart();
        QTest::mouseClick(find("videoView.track1"), Qt::LeftButton);
        QVERIFY(!m_gui->actions.action("media.partTracks")->isEnabled());
        const auto alone = uses().size();
        QTest::keyClick(m_window.get(), Qt::Key_G);
        choose(2);
        QTRY_VERIFY(find("videoView.joined1"));
        QVERIFY2(label("joined1").contains(u"2"_s), qPrintable(label("joined1")));
        QVERIFY(label("joined2").contains(u"1"_s));
        QVERIFY2(said().contains(u"mirror"_s), qPrintable(said()));
        QTRY_VERIFY(uses().size() > alone); // the frames of both
        sl::test::shoot(*m_window, "video-joined");
        m_gui->trigger("view.undo");
        QTRY_VERIFY(!find("videoView.joined1"));
        QTRY_COMPARE(uses().size(), alone);
        m_gui->trigger("view.redo");
        QTRY_VERIFY(find("videoView.joined1"));
        // the menu of the other one's tile takes it back
        QContextMenuEvent menu(QContextMenuEvent::Mouse, QPoint(4, 4),
                               find("videoView.track2")->mapToGlobal(QPoint(4, 4)));
        QCoreApplication::sendEvent(find("videoView.track2")->parentWidget(), &menu);
        choose(1);
        QTRY_VERIFY(!find("videoView.joined1"));
        QVERIFY(waitFor(m_fixture->caseSession()->videos().joins())->isEmpty());
        verifyLogs();
    }

    void aJoinedPersonIsOneProbeOfAllItsFrames() {
        goToStart();
        QTest::mouseClick(find("videoView.track2"), Qt::LeftButton);
        QTest::keyClick(m_window.get(), Qt::Key_G);
        choose(1);
        QTRY_VERIFY(find("videoView.joined2"));
        const auto boxes = uses();
        boxes.first()->click(); // not this one
        QTest::keyClick(find("videoView.track2"), Qt::Key_Return);
        QTRY_COMPARE(m_case->step(), Step::Probe);
        QCOMPARE(m_case->context().tray().size(), boxes.size() - 1);
        m_gui->trigger("step.media");
        QTRY_VERIFY(find("videoView.view")->isVisible());
        uses().first()->click();
        m_gui->trigger("view.undo");
        QTRY_VERIFY(!find("videoView.joined2"));
        m_case->context().clearTray();
    }

    void theClockInThePictureIsReadAtAFrame() {
        goToStart();
        QVERIFY2(text("inPicture").contains(u"not read"_s), qPrintable(text("inPicture")));
        for (int i = 1; i <= 5; ++i)
            QTest::keyClick(m_window.get(), Qt::Key_Period);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 5, kLong);
        QTest::keyClick(m_window.get(), Qt::Key_C);
        auto* reading = m_window->findChild<QLineEdit*>(u"videoView.clockReading"_s);
        QTRY_VERIFY(reading->hasFocus());
        sl::test::shoot(*m_window, "video-clock");
        QTest::keyClicks(reading, u"14:03:22"_s);
        QTest::keyClick(reading, Qt::Key_Return);
        QVERIFY(said().contains(u"date"_s)); // nothing is recorded
        reading->selectAll();
        QTest::keyClicks(reading, u"2026-11-28 14:03:22"_s);
        QTest::keyClicks(m_window->findChild<QLineEdit*>(u"videoView.clockAhead"_s), u"90"_s);
        QTest::keyClick(reading, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(text("inPicture").contains(u"2026-11-28 14:03:22"_s), kLong);
        QVERIFY(!find("videoView.clockBar")->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Period);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 6, kLong);
        QVERIFY2(text("inPicture").contains(u"14:03:22.040"_s), qPrintable(text("inPicture")));
        const auto clocks = waitFor(m_fixture->caseSession()->videos().clocks());
        SL_VERIFY(clocks);
        QCOMPARE(clocks->size(), 1);
        QCOMPARE(clocks->first().frame, 5);
        QCOMPARE(clocks->first().frameHash.hex(), m_hashes.at(5));
        QCOMPARE(clocks->first().ahead, std::optional<qint64>(90));
        QTest::keyClick(m_window.get(), Qt::Key_C);
        QTRY_VERIFY(reading->hasFocus());
        QVERIFY(reading->text().isEmpty()); // what it should read is shown, not offered for signing
        QCOMPARE(reading->placeholderText(), u"2026-11-28 14:03:22.040"_s);
        QTest::keyClick(reading, Qt::Key_Escape);
        QVERIFY(!find("videoView.clockBar")->isVisible());
        // it asks of the frame in sight alone
        QTest::keyClick(m_window.get(), Qt::Key_C);
        QTRY_VERIFY(find("videoView.clockBar")->isVisible());
        QTest::keyClick(&strip(), Qt::Key_Home);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 0, kLong);
        QVERIFY(!find("videoView.clockBar")->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_C);
        click("videoView.clockWithdraw");
        QTRY_VERIFY(text("inPicture").contains(u"not read"_s));
        QCOMPARE(waitFor(m_fixture->caseSession()->videos().clockHistory())->size(), 2);
        verifyLogs();
    }

    void theTimeLineLeadsToTheFrame() {
        goToStart();
        QTest::keyClick(m_window.get(), Qt::Key_O);
        auto* line = m_window->findChild<CaseTimeline*>(u"timelineView.line"_s);
        QTRY_VERIFY(line->isVisible());
        const auto track = *shownVideo().track(2);
        QTRY_VERIFY(!line->lane(track.id).isEmpty());
        QVERIFY(line->heading(record(0).id).contains(u"no clock is known"_s));
        sl::test::shoot(*m_window, "video-timeline");
        QTest::mouseClick(line, Qt::LeftButton, {}, line->lane(track.id).center().toPoint());
        QTRY_VERIFY(find("videoView.view")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(qAbs(shownFrame() - 25) <= 1, kLong);
        QTest::keyClick(m_window.get(), Qt::Key_O);
        QTRY_VERIFY(line->isVisible());
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_VERIFY(find("videoView.view")->isVisible());
        // joined there, undone here
        QTest::keyClick(m_window.get(), Qt::Key_O);
        QTRY_VERIFY(line->isVisible() && line->hasFocus());
        QTest::keyClick(line, Qt::Key_Up);
        QVERIFY(line->selected().isValid());
        QTest::keyClick(m_window.get(), Qt::Key_G);
        choose(2);
        QTRY_COMPARE(waitFor(m_fixture->caseSession()->videos().joins())->size(), 1);
        click("timelineView.close");
        QTRY_VERIFY(find("videoView.joined1"));
        QTRY_VERIFY(m_gui->actions.action("view.undo")->isEnabled());
        m_gui->trigger("view.undo");
        QTRY_VERIFY(!find("videoView.joined1"));
    }

    void anAppearanceIsLaidOutAndSearched() {
        select(0);
        QTest::mouseClick(find("videoView.track1"), Qt::LeftButton);
        QTest::keyClick(m_window.get(), Qt::Key_T); // another person by mistake: it makes room
        QVERIFY(m_case->context().tray().size() >= 2);
        QTest::mouseClick(find("videoView.track2"), Qt::LeftButton);
        const auto boxes = uses();
        QVERIFY(boxes.size() >= 2);
        boxes.first()->click(); // not this one
        QTest::keyClick(find("videoView.track2"), Qt::Key_Return);
        QTRY_COMPARE(m_case->step(), Step::Probe);
        QCOMPARE(m_case->context().tray().size(), boxes.size() - 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_gui->actions.action("probe.search")->isEnabled(), kLong);
        m_gui->trigger("probe.search");
        QTRY_COMPARE_WITH_TIMEOUT(m_case->step(), Step::Candidates, kLong);
        const auto list = waitFor(m_fixture->caseSession()->searchView(m_case->context().search()));
        SL_VERIFY(list);
        const bool isLeft = shownVideo().tracks.at(1).sightings.first().box.center().x() < 640;
        QCOMPARE(list->candidates.first().personExternalId, isLeft ? u"003"_s : u"008"_s);
    }

    /// Another camera: its person is joined with one of the first, and its frames are reached from there.
    void anAppearanceIsJoinedAcrossVideos() {
        m_gui->trigger("step.media");
        auto& videos = m_fixture->caseSession()->videos();
        const auto path = m_fixture->path(u"gate.mkv"_s);
        ffmpeg({u"-loop"_s, u"1"_s, u"-framerate"_s, u"25"_s, u"-t"_s, u"1"_s, u"-i"_s, portrait("003"),
                u"-vf"_s, u"scale=640:-2"_s, u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"ultrafast"_s, path});
        const auto run = m_fixture->caseSession()->addMedia({path});
        SL_VERIFY(waitFor(run.summary));
        const auto tracks = waitFor(videos.tracks());
        SL_VERIFY(tracks);
        QCOMPARE(tracks->size(), 3);
        const auto gate = tracks->last();
        goToStart();
        QTest::mouseClick(find("videoView.track1"), Qt::LeftButton);
        SL_VERIFY(waitFor(videos.join(tracks->first().id, gate.id)));
        QTRY_VERIFY(find("videoView.joined1"));
        QVERIFY2(label("joined1").contains(u"gate.mkv"_s), qPrintable(label("joined1")));
        const auto elsewhere = u"^videoView\\.kept%1\\."_s.arg(gate.media.value);
        const auto chips = m_window->findChildren<QWidget*>(QRegularExpression(elsewhere));
        QCOMPARE(chips.size(), gate.faces.size());
        const auto ordinal = chips.last()->objectName().section(u'.', 2).toLongLong();
        QTest::mouseClick(chips.last(), Qt::LeftButton);
        QTRY_COMPARE(grid().currentIndex().data(MediaModel::RecordRole).value<MediaRecord>().id, gate.media);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), ordinal, kLong);
        QTRY_VERIFY(text("number").contains(u"25"_s));
        // and back by the time line
        QTest::keyClick(m_window.get(), Qt::Key_O);
        auto* line = m_window->findChild<CaseTimeline*>(u"timelineView.line"_s);
        QTRY_VERIFY(line->isVisible() && !line->lane(tracks->at(1).id).isEmpty());
        QTest::mouseClick(line, Qt::LeftButton, {}, line->lane(tracks->at(1).id).center().toPoint());
        QTRY_COMPARE(grid().currentIndex().row(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(qAbs(shownFrame() - 25) <= 1, kLong);
        verifyLogs();
    }

    /// A word that could not be taken back can be taken back later, and no other one in its place.
    void anUndoThatFailsIsNotForgotten() {
        auto& session = *m_fixture->caseSession();
        const auto tracks = waitFor(session.videos().tracks());
        SL_VERIFY(tracks);
        TrackJoiner joiner(session.videos());
        QSignalSpy said(&joiner, &TrackJoiner::said), failed(&joiner, &TrackJoiner::failed);
        joiner.join(tracks->at(0).id, tracks->at(1).id);
        QTRY_COMPARE(said.size(), 1);
        joiner.join(tracks->at(1).id, tracks->at(2).id);
        QTRY_COMPARE(said.size(), 2);
        m_fixture->workspace().logOut();
        joiner.undo();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.last().first().value<Error>().code, ErrorCode::NotLoggedIn);
        SL_VERIFY(
            waitFor(m_fixture->workspace().logIn(WorkspaceFixture::kLogin, WorkspaceFixture::kPassword)));
        joiner.undo();
        QTRY_COMPARE(said.size(), 3);
        const auto parted = said.last().first().value<TrackJoinRecord>();
        QCOMPARE(parted.first, tracks->at(1).id);
        QCOMPARE(parted.second, tracks->at(2).id);
        QVERIFY(!parted.isJoined);
        // what somebody else took back meanwhile is over
        SL_VERIFY(waitFor(session.videos().part(tracks->at(0).id, tracks->at(1).id)));
        joiner.undo();
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(failed.last().first().value<Error>().code, ErrorCode::TracksApart);
        QVERIFY(!joiner.canUndo());
        QVERIFY(joiner.canRedo());
    }

    /// A place that a link names may be behind the end of a video that was never open.
    void aPlaceBehindTheEndLeadsToTheFirstFrame() {
        const auto path = m_fixture->path(u"empty.mkv"_s);
        ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=size=320x240:rate=25:duration=1"_s, u"-c:v"_s,
                u"libx264"_s, u"-preset"_s, u"ultrafast"_s, path});
        goToStart();
        SL_VERIFY(waitFor(m_fixture->caseSession()->addMedia({path}).summary));
        const auto rowOf = [this](const QString& name) {
            int row = grid().model()->rowCount() - 1;
            while (row >= 0 && record(row).originalName != name)
                --row;
            return row;
        };
        QTRY_VERIFY(rowOf(u"empty.mkv"_s) >= 0 && isVideo(record(rowOf(u"empty.mkv"_s))));
        const auto row = rowOf(u"empty.mkv"_s);
        auto* appearances = m_window->findChild<Appearances*>();
        QVERIFY(appearances);
        Q_EMIT appearances->frameChosen(record(row).id, 1'000'000);
        QTRY_COMPARE(grid().currentIndex().row(), row);
        QTRY_VERIFY_WITH_TIMEOUT(text("number").contains(u"25"_s), kLong);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 0, kLong);
        QTRY_VERIFY(!view().image().isNull());
    }

    void whatBecameOfAFrameIsSaid() {
        session::IntakeSummary taken;
        QVERIFY(takenFrameText(taken, 7).contains(u"already"_s));
        taken.cancelled = true;
        QVERIFY(takenFrameText(taken, 7).contains(u"not taken"_s));
        taken.added = taken.waiting = 1;
        QVERIFY(takenFrameText(taken, 7).contains(u"later"_s));
        taken = {1, 0, 2, {}, false};
        QVERIFY(takenFrameText(taken, 7).contains(u"2 face"_s));
    }

private:
    void open() {
        m_window = std::make_unique<QMainWindow>();
        m_window->addActions(m_gui->actions.actions());
        m_case = new CaseView(std::make_unique<CaseContext>(m_fixture->caseSession()), m_fixture->workspace(),
                              m_gui->ui);
        connect(m_case, &CaseView::stepChanged, m_case, [this] { followAreas(); });
        m_window->setCentralWidget(m_case);
        m_window->resize(1280, 720);
        m_window->show();
        m_window->activateWindow();
        followAreas();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void followAreas() {
        for (const Area area : ActionTable::pageAreas())
            m_gui->actions.setAreaActive(area, m_case->activeAreas().contains(area));
    }
    static bool drop(QWidget& target, const QMimeData& data) {
        const QPoint at = target.rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &enter);
        QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &dropped);
        return dropped.isAccepted();
    }
    void goToStart() {
        select(0);
        QTest::keyClick(&strip(), Qt::Key_Home);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 0, kLong);
    }
    void verifyLogs() {
        const auto verdicts = waitFor(m_fixture->workspace().verifyAudit());
        SL_VERIFY(verdicts);
        for (const auto& verdict : *verdicts)
            QVERIFY2(verdict.intact, qPrintable(verdict.scope));
    }
    /// That appearance in the open menu, wherever it stands in it.
    void choose(int number) {
        const auto id = shownVideo().track(number)->id.value;
        QPointer<QAction> entry;
        QTRY_VERIFY((entry = m_window->findChild<QAction*>(u"joinMenu.track%1"_s.arg(id))));
        auto* list = qobject_cast<QMenu*>(entry->parent());
        QVERIFY(list);
        if (auto* menu = qobject_cast<QMenu*>(list->parent()); menu && menu->isVisible())
            menu->setActiveAction(list->menuAction());
        QTRY_VERIFY(list->isVisible());
        list->setActiveAction(entry);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(!m_window->findChild<QMenu*>(u"joinMenu"_s));
        m_window->activateWindow(); // the platform of tests leaves that to us
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    [[nodiscard]] QString said() const {
        return m_gui->status.findChild<QLabel*>(u"status.message"_s)->text();
    }
    void click(const char* name) { QTest::mouseClick(find(name), Qt::LeftButton); }
    [[nodiscard]] QList<QCheckBox*> uses() const {
        return m_window->findChildren<QCheckBox*>(QRegularExpression(u"^videoView\\.use"_s));
    }
    [[nodiscard]] QString label(const char* name) const { return text(name); }
    void select(int row) { grid().setCurrentIndex(grid().model()->index(row, 0)); }

    [[nodiscard]] QWidget* find(const char* name) const {
        return m_window->findChild<QWidget*>(QLatin1String(name));
    }
    [[nodiscard]] QString text(const char* name) const {
        return m_window->findChild<QLabel*>(u"videoView."_s + QLatin1String(name))->text();
    }
    [[nodiscard]] FaceImageView& view() const {
        return *m_window->findChild<FaceImageView*>(u"videoView.view"_s);
    }
    [[nodiscard]] VideoStrip& strip() const {
        return *m_window->findChild<VideoStrip*>(u"videoView.strip"_s);
    }
    [[nodiscard]] QListView& grid() const { return *m_window->findChild<QListView*>(u"mediaPage.grid"_s); }
    /// The number that is told; -1: none.
    [[nodiscard]] qint64 shownFrame() const {
        static const QRegularExpression number(u"Frame (\\d+)"_s);
        const auto found = number.match(text("number"));
        return found.hasMatch() ? found.captured(1).toLongLong() : -1;
    }
    [[nodiscard]] MediaRecord record(int row) const {
        return grid().model()->index(row, 0).data(MediaModel::RecordRole).value<MediaRecord>();
    }
    [[nodiscard]] static qint64 ordinalOf(const MediaRecord& media) {
        return media.metadata.value(u"frame"_s).toObject().value(u"frame"_s).toInteger(-1);
    }
    [[nodiscard]] MediaRecord frame(qint64 ordinal) const {
        for (int row = 0; row < grid().model()->rowCount(); ++row)
            if (ordinalOf(record(row)) == ordinal)
                return record(row);
        return {};
    }
    [[nodiscard]] ShownVideo shownVideo() const {
        const auto tracks = waitFor(m_fixture->caseSession()->videos().tracks());
        return ShownVideo::of(record(0), tracks ? *tracks : QList<VideoTrackRecord>{});
    }
    /// By number.
    [[nodiscard]] QList<qint64> keptFrames() const {
        QList<qint64> frames;
        for (const auto& track : shownVideo().tracks)
            for (const auto& kept : track.kept)
                frames.append(kept.ordinal);
        std::sort(frames.begin(), frames.end());
        return frames;
    }
    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<GuiFixture> m_gui;
    std::unique_ptr<QMainWindow> m_window;
    CaseView* m_case = nullptr;
    QString m_video;
    QStringList m_hashes;
};

QTEST_MAIN(TestVideoPage)

#include "tst_video_page.moc"
