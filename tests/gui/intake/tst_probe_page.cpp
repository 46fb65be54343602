// SPDX-License-Identifier: Apache-2.0
#include "tests/support/guifixture.h"
#include "tests/support/workspacefixture.h"
#include "widgets/controls/casecontext.h"
#include "widgets/intake/probepage.h"
#include "widgets/intake/suitability.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <QWheelEvent>

using namespace sl;
using namespace sl::widgets;

namespace {

QString facePath(const QString& name) {
    return sl::test::referenceFaces() + QLatin1Char('/') + name;
}

} // namespace

/// The real page on a real case with a gallery of booking photos.
class TestProbePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        SL_NEED_REFERENCE();
        auto fixture = sl::test::WorkspaceFixture::make();
        SL_VERIFY(fixture);
        m_fixture = *std::move(fixture);
        m_gui = std::make_unique<sl::test::GuiFixture>();
        m_context = std::make_unique<CaseContext>(m_fixture->caseSession());
        m_page = std::make_unique<ProbePage>(*m_context, m_fixture->workspace(), m_gui->ui);
        m_page->resize(1200, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup() {
        m_page.reset();
        m_context.reset();
        m_gui.reset();
        m_fixture.reset();
    }

    void anEmptyProbeSaysWhatToDo() {
        auto* go = m_page->findChild<QToolButton*>(u"empty.media"_s);
        QVERIFY(go && go->isVisible());
        QVERIFY(!m_gui->actions.action("probe.search")->isEnabled());
    }

    void facesAreLaidOutWithTheirSuitability() {
        layOut({u"frmdb/031/frames/Img_04.jpg"_s, u"frmdb/031/frames/Img_05.jpg"_s});
        for (const FaceId face : m_context->tray()) {
            QTRY_VERIFY(!label("suitability%1", face)->text().isEmpty());
            QVERIFY(label("tested%1", face)->text().contains(u"In tests"_s));
            QVERIFY(!label("reasons%1", face)->text().isEmpty());
        }
        const FaceId first = m_context->tray().first();
        m_page->findChild<QToolButton*>(u"probePage.remove%1"_s.arg(first.value))->click();
        QCOMPARE(m_context->tray().size(), 1);
        QTRY_VERIFY(!m_page->findChild<QLabel*>(u"probePage.suitability%1"_s.arg(first.value)));
        m_gui->actions.action("probe.clear")->trigger();
        QVERIFY(m_context->tray().isEmpty());
    }

    void whatMayBeNoFaceIsSaidBeforeTheSearch() {
        // hair and a shoulder, blurred; and one that looks into the camera
        layOut({u"frmdb/032/frames/Img_01.jpg"_s, u"frmdb/032/frames/Img_04.jpg"_s});
        const FaceId none = m_context->tray().first();
        const FaceId good = m_context->tray().last();
        QTRY_VERIFY(label("suitability%1", none)->text().contains(u"unsuitable"_s));
        QVERIFY(label("tested%1", none)->text().contains(u"its person first in about 1 of "_s));
        QVERIFY(label("reasons%1", none)->text().contains(u"may be no face"_s));
        QTRY_VERIFY(label("suitability%1", good)->text().contains(u"good"_s));
        auto* warning = m_page->findChild<QLabel*>(u"probePage.warning"_s);
        QVERIFY(!warning->isVisible());
        m_context->removeFromTray(good);
        QTRY_VERIFY(warning->isVisible() && warning->text().contains(u"suitable"_s));
    }

    void anEmptyGalleryIsTheReasonWhySearchIsOff() {
        layOut({u"frmdb/031/frames/Img_04.jpg"_s});
        QTRY_VERIFY(m_page->whyNotSearch().contains(u"gallery is empty"_s));
        QTRY_VERIFY(!m_gui->actions.action("probe.search")->isEnabled());
        QCOMPARE(m_gui->actions.action("probe.search")->toolTip(), m_page->whyNotSearch());
    }

    void severalFacesAreSearchedAsOne() {
        enrolBookingPhotos();
        layOut({u"frmdb/031/frames/Img_04.jpg"_s, u"frmdb/031/frames/Img_05.jpg"_s});
        QTRY_COMPARE(m_page->whyNotSearch(), QString());
        QTRY_VERIFY(m_gui->actions.action("probe.search")->isEnabled());
        QVERIFY(m_page->findChild<QLabel*>(u"probePage.listLength"_s)->text().contains(u"20"_s));
        sl::test::shoot(*m_page, "probe");
        QSignalSpy steps(m_context.get(), &CaseContext::stepRequested);
        m_gui->actions.action("probe.search")->trigger();
        QVERIFY(!m_gui->actions.action("probe.search")->isEnabled()); // one at a time
        QTRY_COMPARE_WITH_TIMEOUT(steps.size(), 1, 60'000);
        QCOMPARE(steps.first().first().value<Step>(), Step::Candidates);
        const auto view = sl::test::waitFor(m_context->session().searchView(m_context->search()));
        SL_VERIFY(view);
        QCOMPARE(view->record.faces.size(), 2);
        QCOMPARE(view->candidates.size(), 4);
        QCOMPARE(view->candidates.first().personExternalId, u"031"_s);
        QCOMPARE(m_context->tray().size(), 2); // still there to look at
    }

    /// The policy holds candidates back until the first answers: that is not an empty list.
    void aListThatOpensLaterIsNotCalledEmpty() {
        enrolBookingPhotos();
        auto policy = sl::test::waitFor(m_fixture->workspace().policy());
        SL_VERIFY(policy);
        policy->hideScores = true;
        SL_VERIFY(sl::test::waitFor(m_fixture->workspace().setPolicy(*policy)));
        layOut({u"frmdb/031/frames/Img_04.jpg"_s});
        QTRY_VERIFY(m_gui->actions.action("probe.search")->isEnabled());
        QSignalSpy steps(m_context.get(), &CaseContext::stepRequested);
        m_gui->actions.action("probe.search")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(steps.size(), 1, 60'000);
        const auto said = m_gui->status.findChild<QLabel*>(u"status.message"_s)->text();
        QVERIFY2(said.startsWith(u"The gallery was searched."_s) && !said.contains(u"found"_s),
                 qPrintable(said));
    }

    void filtersReachTheSearch() {
        enrolBookingPhotos();
        layOut({u"frmdb/031/frames/Img_04.jpg"_s});
        m_page->findChild<QComboBox*>(u"probePage.sex"_s)->setCurrentIndex(1);
        m_page->findChild<QSpinBox*>(u"probePage.bornFrom"_s)->setValue(1980);
        QTRY_VERIFY(m_gui->actions.action("probe.search")->isEnabled());
        QSignalSpy steps(m_context.get(), &CaseContext::stepRequested);
        m_gui->actions.action("probe.search")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(steps.size(), 1, 60'000);
        const auto view = sl::test::waitFor(m_context->session().searchView(m_context->search()));
        SL_VERIFY(view);
        QCOMPARE(view->record.filter, (PersonFilter{u"F"_s, 1980, 0, {}}));
    }

    void aNewProbeStartsUnfilteredAndUnnamed_data() {
        QTest::addColumn<QString>("next");
        for (const char* next : {"cleared", "face after face", "exchanged", "one more face", "unsuitable"})
            QTest::newRow(next) << QString::fromLatin1(next);
    }
    void aNewProbeStartsUnfilteredAndUnnamed() {
        QFETCH(QString, next);
        enrolBookingPhotos();
        const auto faces = facesIn({u"frmdb/031/frames/Img_04.jpg"_s, u"frmdb/032/frames/Img_04.jpg"_s});
        m_context->addToTray(faces.at(0));
        fillIn();
        const auto first = search();
        SL_VERIFY(first);
        QCOMPARE(first->record.filter.sex, u"F"_s);
        QCOMPARE(first->record.filter.bornFrom, 1960);
        QCOMPARE(first->record.filter.bornTo, 1990);
        QCOMPARE(first->record.filter.agency, u"Harbour Police"_s);
        QCOMPARE(labelOf(first->record.probe), u"Man at the gate"_s);

        if (next == u"cleared"_s) {
            m_gui->trigger("probe.clear");
        } else if (next == u"face after face"_s) {
            m_context->removeFromTray(faces.at(0));
        } else if (next == u"exchanged"_s) {
            m_context->addToTray(faces.at(1));
            m_context->removeFromTray(faces.at(0));
        } else if (next == u"unsuitable"_s) {
            m_gui->prompts.texts.append(u"The face is turned away."_s);
            QSignalSpy steps(m_context.get(), &CaseContext::stepRequested);
            m_gui->trigger("probe.unsuitable");
            QTRY_COMPARE_WITH_TIMEOUT(steps.size(), 1, 60'000);
        }
        m_context->addToTray(faces.at(1));
        const auto second = search();
        SL_VERIFY(second);
        QVERIFY(second->record.filter.isEmpty());
        QCOMPARE(second->candidates.size(), 4);
        QCOMPARE(labelOf(second->record.probe), u"Unknown person 1"_s);
    }

    void aFilterStaysWhileItsProbeIsLaidOutAndSearchedAgain() {
        enrolBookingPhotos();
        const auto faces = facesIn({u"frmdb/031/frames/Img_04.jpg"_s, u"frmdb/031/frames/Img_05.jpg"_s});
        m_context->addToTray(faces.at(0));
        fillIn();
        m_context->addToTray(faces.at(1)); // of the same person: not searched yet
        for (int i = 0; i < 2; ++i) {
            const auto view = search();
            SL_VERIFY(view);
            QCOMPARE(view->record.faces, faces);
            QCOMPARE(view->record.filter.bornFrom, 1960);
            QCOMPARE(labelOf(view->record.probe), u"Man at the gate"_s);
        }
    }

    /// Filled in for one face and never searched, then the face is exchanged for another.
    void aFilterDoesNotGoToAFaceItWasNotSetFor() {
        const auto faces = facesIn({u"frmdb/031/frames/Img_04.jpg"_s, u"frmdb/032/frames/Img_04.jpg"_s});
        m_context->addToTray(faces.at(0));
        fillIn();
        m_context->addToTray(faces.at(1));
        m_context->removeFromTray(faces.at(0));
        QCOMPARE(sl::test::find<QSpinBox>(*m_page, "probePage.bornFrom")->text(), QString());
        QCOMPARE(sl::test::find<QComboBox>(*m_page, "probePage.sex")->currentIndex(), 0);
        QCOMPARE(sl::test::find<QLineEdit>(*m_page, "probePage.agency")->text(), QString());
        QCOMPARE(sl::test::find<QLineEdit>(*m_page, "probePage.label")->text(), QString());
    }

    void aSearchCarriesTheFilterItWasAskedWith() {
        enrolBookingPhotos();
        const auto faces = facesIn({u"frmdb/031/frames/Img_04.jpg"_s});
        m_context->addToTray(faces.at(0));
        fillIn();
        QTRY_VERIFY(m_gui->actions.action("probe.search")->isEnabled());
        QSignalSpy steps(m_context.get(), &CaseContext::stepRequested);
        m_gui->trigger("probe.search");
        m_context->clearTray(); // before the search began
        QTRY_COMPARE_WITH_TIMEOUT(steps.size(), 1, 60'000);
        const auto view = sl::test::waitFor(m_context->session().searchView(m_context->search()));
        SL_VERIFY(view);
        QCOMPARE(view->record.filter.bornFrom, 1960);
        m_context->addToTray(faces.at(0));
        const auto again = search();
        SL_VERIFY(again);
        QVERIFY(again->record.filter.isEmpty());
    }

    void aYearIsTypedAndRemovedByKeys() {
        m_context->addToTray(facesIn({u"frmdb/031/frames/Img_04.jpg"_s}).first());
        auto* from = sl::test::find<QSpinBox>(*m_page, "probePage.bornFrom");
        auto* mark = sl::test::find<QLabel>(*m_page, "probePage.filterMark");
        QVERIFY(from && mark);
        const QString unmarked = mark->text();
        typeIn(from, u"1960"_s);
        QTest::keyClick(from, Qt::Key_Tab);
        QCOMPARE(from->text(), u"1960"_s);
        QVERIFY2(mark->text().contains(u"born from 1960"_s, Qt::CaseInsensitive), qPrintable(mark->text()));
        from->setFocus();
        QTest::keyClick(from, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(from, Qt::Key_Backspace);
        QCOMPARE(mark->text(), unmarked); // at once, not when the field is left
        QTest::keyClick(from, Qt::Key_Tab);
        QVERIFY(!from->hasFocus());
        QCOMPARE(from->text(), QString());
        QCOMPARE(mark->text(), unmarked);
        for (const QString& limit : {u"1850"_s, u"2100"_s}) {
            typeIn(from, limit);
            QVERIFY2(mark->text().contains(limit), qPrintable(mark->text()));
        }
        for (const QString& none : {u"1849"_s, u"2101"_s, u"-1"_s, u"any year"_s}) {
            typeIn(from, QString());
            typeIn(from, none);
            QTest::keyClick(from, Qt::Key_Tab);
            QCOMPARE(mark->text(), unmarked);
        }
    }

    void noFilterTakesItOff() {
        m_context->addToTray(facesIn({u"frmdb/031/frames/Img_04.jpg"_s}).first());
        auto* none = sl::test::find<QPushButton>(*m_page, "probePage.noFilter");
        auto* mark = sl::test::find<QLabel>(*m_page, "probePage.filterMark");
        auto* button = sl::test::find<QToolButton>(*m_page, "probePage.search");
        QVERIFY(none && mark && button);
        QVERIFY(!none->isEnabled());
        const QString plain = button->text();
        const QString unmarked = mark->text();
        fillIn();
        QVERIFY(none->isEnabled());
        QVERIFY(button->text() != plain);
        for (const char* part : {"Female", "1960", "1990", "Harbour Police"})
            QVERIFY2(mark->text().contains(QLatin1String(part)), qPrintable(mark->text()));
        none->setFocus();
        QTest::keyClick(none, Qt::Key_Space);
        QVERIFY(!none->isEnabled());
        QCOMPARE(button->text(), plain);
        QCOMPARE(mark->text(), unmarked);
        QCOMPARE(sl::test::find<QLineEdit>(*m_page, "probePage.label")->text(),
                 u"Man at the gate"_s); // a name is no filter
    }

    void personsWithoutTheFactStayInUnlessTheUserSaysOtherwise() {
        enrolBookingPhotos(); // from folders: neither sex nor year of birth is recorded
        m_context->addToTray(facesIn({u"frmdb/031/frames/Img_04.jpg"_s}).first());
        typeIn(sl::test::find<QSpinBox>(*m_page, "probePage.bornFrom"), u"1960"_s);
        auto* unrecorded = sl::test::find<QCheckBox>(*m_page, "probePage.unrecorded");
        QVERIFY(unrecorded);
        QVERIFY(unrecorded->isChecked());
        const auto kept = search();
        SL_VERIFY(kept);
        QCOMPARE(kept->candidates.size(), 4);
        QCOMPARE(kept->record.removedByFilter, 0);
        QTest::mouseClick(unrecorded, Qt::LeftButton, {}, QPoint(8, unrecorded->height() / 2));
        QVERIFY(!unrecorded->isChecked());
        const auto recordedOnly = search();
        SL_VERIFY(recordedOnly);
        QVERIFY(recordedOnly->candidates.isEmpty());
        QCOMPARE(recordedOnly->record.removedByFilter, 4);
        m_gui->trigger("probe.clear");
        QVERIFY(unrecorded->isChecked());
    }

    void theWheelSetsNoFilter() {
        m_context->addToTray(facesIn({u"frmdb/031/frames/Img_04.jpg"_s}).first());
        auto* sex = sl::test::find<QComboBox>(*m_page, "probePage.sex");
        auto* from = sl::test::find<QSpinBox>(*m_page, "probePage.bornFrom");
        for (QWidget* field : {static_cast<QWidget*>(sex), static_cast<QWidget*>(from)}) {
            field->setFocus();
            QWheelEvent wheel(QPointF(5, 5), field->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(field, &wheel);
        }
        QCOMPARE(sex->currentIndex(), 0);
        QCOMPARE(from->text(), QString());
    }

    void yearsThatCannotBeMeantAreNotSearched() {
        enrolBookingPhotos();
        m_context->addToTray(facesIn({u"frmdb/031/frames/Img_04.jpg"_s}).first());
        QTRY_VERIFY(m_gui->actions.action("probe.search")->isEnabled());
        typeIn(sl::test::find<QSpinBox>(*m_page, "probePage.bornFrom"), u"1990"_s);
        typeIn(sl::test::find<QSpinBox>(*m_page, "probePage.bornTo"), u"1960"_s);
        QVERIFY(!m_gui->actions.action("probe.search")->isEnabled());
        QVERIFY(m_page->whyNotSearch().contains(u"later"_s));
        typeIn(sl::test::find<QSpinBox>(*m_page, "probePage.bornTo"), u"199"_s);
        QVERIFY(!m_gui->actions.action("probe.search")->isEnabled()); // half a year typed
        typeIn(sl::test::find<QSpinBox>(*m_page, "probePage.bornTo"), u"1990"_s);
        QVERIFY(m_gui->actions.action("probe.search")->isEnabled());
    }

    void anUnsuitableProbeIsClosedWithGrounds() {
        layOut({u"frmdb/031/frames/Img_05.jpg"_s});
        QTRY_VERIFY(m_gui->actions.action("probe.unsuitable")->isEnabled());
        m_gui->prompts.texts.append(u"The face is turned away and blurred."_s);
        QSignalSpy steps(m_context.get(), &CaseContext::stepRequested);
        m_gui->actions.action("probe.unsuitable")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(steps.size(), 1, 60'000);
        const auto view = sl::test::waitFor(m_context->session().searchView(m_context->search()));
        SL_VERIFY(view);
        QVERIFY(view->outcome.has_value());
        QCOMPARE(view->outcome->kind, OutcomeKind::Unsuitable);
        QVERIFY(m_context->tray().isEmpty());
    }

    void suitabilityIsSaidInWords() {
        FaceRecord face;
        face.templ = {1.0F};
        face.quality.interEyePixels = 60;
        face.quality.sharpness = 80;
        face.quality.exposure = 100;
        PolicyRecord policy;
        QCOMPARE(suitabilityTextOf(face, policy).grade, Suitability::Good);
        QVERIFY(suitabilityTextOf(face, policy).tested.contains(u"not measured"_s)); // of another pack
        QVERIFY(suitabilityTextOf(face, policy).reasons.isEmpty());
        face.quality.yawDegrees = -30;
        QCOMPARE(suitabilityTextOf(face, policy).grade, Suitability::Fair);
        face.quality.interEyePixels = policy.minimumInterEyePixels - 1;
        const SuitabilityText small = suitabilityTextOf(face, policy);
        QCOMPARE(small.reasons.size(), 2);
        QVERIFY(small.reasons.first().contains(QString::number(policy.minimumInterEyePixels)));
        face.templ.clear();
        QCOMPARE(suitabilityTextOf(face, policy).reasons.size(), 3);
        face.damage.fromLine = 145; // is before all else
        QCOMPARE(suitabilityTextOf(face, policy).reasons.size(), 4);
        QVERIFY(suitabilityTextOf(face, policy).reasons.first().startsWith(u"Damaged from line 145 on"_s));
    }

private:
    /// Four persons, one frontal booking photo each.
    void enrolBookingPhotos() {
        for (const QString& person : {u"031"_s, u"032"_s, u"035"_s, u"008"_s}) {
            const QString folder = m_fixture->path(u"gallery/"_s + person);
            QDir().mkpath(folder);
            QVERIFY(QFile::copy(facePath(u"frmdb/%1/mugshots/Img_33.JPG"_s.arg(person)),
                                folder + u"/front.jpg"_s));
        }
        const auto enrolled = m_fixture->enrol(m_fixture->path(u"gallery"_s));
        SL_VERIFY(enrolled);
        QCOMPARE(enrolled->personsAdded, 4);
    }

    /// Imports the files and lays the first face of each out.
    void layOut(const QStringList& files) {
        QStringList paths;
        for (const QString& file : files)
            paths.append(facePath(file));
        SL_VERIFY(sl::test::waitFor(m_context->session().addMedia(paths).summary));
        const auto media = sl::test::waitFor(m_context->session().media());
        SL_VERIFY(media);
        for (const MediaRecord& medium : *media) {
            const auto faces = sl::test::waitFor(m_context->session().faces(medium.id));
            SL_VERIFY(faces);
            QVERIFY(!faces->isEmpty());
            m_context->addToTray(faces->first().id);
        }
        QCOMPARE(m_context->tray().size(), files.size());
    }

    /// Imports the files; the first face of each, none of them laid out.
    QList<FaceId> facesIn(const QStringList& files) {
        QList<FaceId> first;
        for (const QString& file : files) {
            if (!sl::test::waitFor(m_context->session().addMedia({facePath(file)}).summary))
                return {};
            const auto media = sl::test::waitFor(m_context->session().media());
            MediaId newest;
            for (const MediaRecord& medium : media.value_or(QList<MediaRecord>()))
                newest = std::max(newest, medium.id);
            const auto faces = sl::test::waitFor(m_context->session().faces(newest));
            if (!faces || faces->isEmpty())
                return {};
            first.append(faces->first().id);
        }
        return first;
    }

    /// What stands in the field is replaced, as by a user who types.
    static void typeIn(QWidget* field, const QString& text) {
        QVERIFY(field);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClicks(field, text);
    }

    /// The whole form.
    void fillIn() {
        typeIn(sl::test::find<QLineEdit>(*m_page, "probePage.label"), u"Man at the gate"_s);
        auto* sex = sl::test::find<QComboBox>(*m_page, "probePage.sex");
        sex->setFocus();
        QTest::keyClick(sex, Qt::Key_Down);
        QCOMPARE(sex->currentText(), u"Female"_s);
        typeIn(sl::test::find<QSpinBox>(*m_page, "probePage.bornFrom"), u"1960"_s);
        typeIn(sl::test::find<QSpinBox>(*m_page, "probePage.bornTo"), u"1990"_s);
        typeIn(sl::test::find<QLineEdit>(*m_page, "probePage.agency"), u"Harbour Police"_s);
    }

    /// Searches with what is laid out and filled in.
    Result<casework::SearchView> search() {
        QAction* action = m_gui->actions.action("probe.search");
        if (!QTest::qWaitFor([&] { return action->isEnabled(); }, 60'000))
            return fail(ErrorCode::NotPermitted, m_page->whyNotSearch());
        QSignalSpy steps(m_context.get(), &CaseContext::stepRequested);
        action->trigger();
        if (steps.isEmpty() && !steps.wait(60'000))
            return fail(ErrorCode::Cancelled);
        return sl::test::waitFor(m_context->session().searchView(m_context->search()));
    }

    QString labelOf(ProbeId id) const {
        const auto probes = sl::test::waitFor(m_context->session().probes());
        for (const ProbeRecord& probe : probes.value_or(QList<ProbeRecord>()))
            if (probe.id == id)
                return probe.label;
        return {};
    }

    QLabel* label(const char* pattern, FaceId face) const {
        return m_page->findChild<QLabel*>(u"probePage."_s + QString::fromLatin1(pattern).arg(face.value));
    }

    std::unique_ptr<sl::test::WorkspaceFixture> m_fixture;
    std::unique_ptr<sl::test::GuiFixture> m_gui;
    std::unique_ptr<CaseContext> m_context;
    std::unique_ptr<ProbePage> m_page;
};

QTEST_MAIN(TestProbePage)

#include "tst_probe_page.moc"
