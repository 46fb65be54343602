// SPDX-License-Identifier: Apache-2.0
#include "tests/support/guifixture.h"
#include "tests/support/workspacefixture.h"
#include "widgets/common/casecontext.h"
#include "widgets/intake/probepage.h"
#include "widgets/intake/suitability.h"

#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

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
        auto* go = m_page->findChild<QToolButton*>(QStringLiteral("empty.media"));
        QVERIFY(go && go->isVisible());
        QVERIFY(!m_gui->actions.action("probe.search")->isEnabled());
    }

    void facesAreLaidOutWithTheirSuitability() {
        layOut(
            {QStringLiteral("frmdb/031/frames/Img_04.jpg"), QStringLiteral("frmdb/031/frames/Img_05.jpg")});
        for (const FaceId face : m_context->tray()) {
            QTRY_VERIFY(!label("suitability%1", face)->text().isEmpty());
            QVERIFY(!label("reasons%1", face)->text().isEmpty());
        }
        const FaceId first = m_context->tray().first();
        m_page->findChild<QToolButton*>(QStringLiteral("probePage.remove%1").arg(first.value))->click();
        QCOMPARE(m_context->tray().size(), 1);
        QTRY_VERIFY(!m_page->findChild<QLabel*>(QStringLiteral("probePage.suitability%1").arg(first.value)));
        m_gui->actions.action("probe.clear")->trigger();
        QVERIFY(m_context->tray().isEmpty());
    }

    void anEmptyGalleryIsTheReasonWhySearchIsOff() {
        layOut({QStringLiteral("frmdb/031/frames/Img_04.jpg")});
        QTRY_VERIFY(m_page->whyNotSearch().contains(QStringLiteral("gallery is empty")));
        QTRY_VERIFY(!m_gui->actions.action("probe.search")->isEnabled());
        QCOMPARE(m_gui->actions.action("probe.search")->toolTip(), m_page->whyNotSearch());
    }

    void severalFacesAreSearchedAsOne() {
        enrolBookingPhotos();
        layOut(
            {QStringLiteral("frmdb/031/frames/Img_04.jpg"), QStringLiteral("frmdb/031/frames/Img_05.jpg")});
        QTRY_COMPARE(m_page->whyNotSearch(), QString());
        QTRY_VERIFY(m_gui->actions.action("probe.search")->isEnabled());
        QVERIFY(m_page->findChild<QLabel*>(QStringLiteral("probePage.listLength"))
                    ->text()
                    .contains(QStringLiteral("20")));
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
        QCOMPARE(view->candidates.first().personExternalId, QStringLiteral("031"));
        QCOMPARE(m_context->tray().size(), 2); // still there to look at
    }

    void filtersReachTheSearch() {
        enrolBookingPhotos();
        layOut({QStringLiteral("frmdb/031/frames/Img_04.jpg")});
        m_page->findChild<QComboBox*>(QStringLiteral("probePage.sex"))->setCurrentIndex(1);
        m_page->findChild<QSpinBox*>(QStringLiteral("probePage.bornFrom"))->setValue(1980);
        QTRY_VERIFY(m_gui->actions.action("probe.search")->isEnabled());
        QSignalSpy steps(m_context.get(), &CaseContext::stepRequested);
        m_gui->actions.action("probe.search")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(steps.size(), 1, 60'000);
        const auto view = sl::test::waitFor(m_context->session().searchView(m_context->search()));
        SL_VERIFY(view);
        QCOMPARE(view->record.filter, (PersonFilter{QStringLiteral("F"), 1980, 0, {}}));
    }

    void anUnsuitableProbeIsClosedWithGrounds() {
        layOut({QStringLiteral("frmdb/031/frames/Img_05.jpg")});
        QTRY_VERIFY(m_gui->actions.action("probe.unsuitable")->isEnabled());
        m_gui->prompts.texts.append(QStringLiteral("The face is turned away and blurred."));
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
        QCOMPARE(suitabilityOf(face, policy).grade, Suitability::Good);
        QVERIFY(suitabilityOf(face, policy).reasons.isEmpty());
        face.quality.yawDegrees = -30;
        QCOMPARE(suitabilityOf(face, policy).grade, Suitability::Fair);
        face.quality.interEyePixels = policy.minimumInterEyePixels - 1;
        const SuitabilityText poor = suitabilityOf(face, policy);
        QCOMPARE(poor.grade, Suitability::Poor);
        QCOMPARE(poor.reasons.size(), 2);
        QVERIFY(poor.reasons.first().contains(QString::number(policy.minimumInterEyePixels)));
        face.templ.clear();
        QCOMPARE(suitabilityOf(face, policy).reasons.size(), 3);
    }

private:
    /// Four persons, one frontal booking photo each.
    void enrolBookingPhotos() {
        for (const QString& person :
             {QStringLiteral("031"), QStringLiteral("032"), QStringLiteral("035"), QStringLiteral("008")}) {
            const QString folder = m_fixture->path(QStringLiteral("gallery/") + person);
            QDir().mkpath(folder);
            QVERIFY(QFile::copy(facePath(QStringLiteral("frmdb/%1/mugshots/Img_33.JPG").arg(person)),
                                folder + QStringLiteral("/front.jpg")));
        }
        const auto enrolled = m_fixture->enrol(m_fixture->path(QStringLiteral("gallery")));
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

    QLabel* label(const char* pattern, FaceId face) const {
        return m_page->findChild<QLabel*>(QStringLiteral("probePage.") +
                                          QString::fromLatin1(pattern).arg(face.value));
    }

    std::unique_ptr<sl::test::WorkspaceFixture> m_fixture;
    std::unique_ptr<sl::test::GuiFixture> m_gui;
    std::unique_ptr<CaseContext> m_context;
    std::unique_ptr<ProbePage> m_page;
};

QTEST_MAIN(TestProbePage)

#include "tst_probe_page.moc"
