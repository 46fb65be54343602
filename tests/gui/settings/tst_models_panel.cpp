// SPDX-License-Identifier: Apache-2.0
#include "engine/session/galleryservice.h"
#include "tests/support/desk.h"
#include "tests/support/drawnpeople.h"
#include "tests/support/guifixture.h"
#include "tests/support/starterpack.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/frame/templatemaker.h"
#include "widgets/settings/modelspanel.h"

#include <QLabel>
#include <QTextBrowser>
#include <QTreeView>

using namespace sl;
using namespace sl::test;
using namespace sl::widgets;

namespace {

constexpr int kWait = 60'000; ///< ms; a busy machine is slow, and a passing test never waits so long

QString s(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace

/// The model packs in the settings, on a workspace without --models: the starter pack, and what is installed.
class TestModelsPanel : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ModelsPanel> m_panel;

    [[nodiscard]] QString cell(int row, int column) const {
        return find<QTreeView>(*m_panel, "models.packs")->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows() const { return find<QTreeView>(*m_panel, "models.packs")->model()->rowCount(); }
    [[nodiscard]] QString text(const char* name) const { return find<QLabel>(*m_panel, name)->text(); }
    void select(int row) const {
        auto* table = find<QTreeView>(*m_panel, "models.packs");
        table->setCurrentIndex(table->model()->index(row, 0));
    }
    void open() {
        m_panel = std::make_unique<ModelsPanel>(*m_desk->workspace, m_fixture->ui);
        m_panel->resize(1100, 700);
        m_panel->show();
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 0, kWait);
    }
    void installVariant() {
        const QString folder = m_fixture->path(s("variant"));
        writeVariantPack(s(SECONDLOOK_STARTER), folder);
        m_fixture->prompts.folders = {folder};
        m_fixture->trigger("packs.installFolder");
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, kWait);
    }

    void enrolDrawnPeople() const {
        auto model = demo::FaceModel::open(demo::FaceModel::defaultFile());
        SL_VERIFY(model);
        const demo::PeopleDrawer people(std::move(*model), 7);
        for (int person = 0; person < 3; ++person)
            drawPortrait(people, person, 0, m_fixture->path(s("people/D-%1/1.jpg").arg(person)));
        SL_VERIFY(m_desk->workspace->gallery().enrol(m_fixture->path(s("people"))).summary.result());
    }

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<GuiFixture>();
        qputenv("XDG_DATA_DIRS", QFile::encodeName(m_fixture->path(s("nothing"))));
        m_desk = std::make_unique<Desk>();
        m_desk->environment.modelsFolder.clear();
        SL_VERIFY(m_desk->create());
    }
    void cleanup() {
        m_panel.reset();
        m_desk.reset();
        m_fixture.reset();
    }

    void theStarterPackShowsItsCard() {
        open();
        QCOMPARE(rows(), 2);
        QCOMPARE(cell(0, 1), s("In use"));
        QCOMPARE(cell(1, 1), s("Can be installed"));
        QVERIFY(find<QTextBrowser>(*m_panel, "models.card")
                    ->toPlainText()
                    .contains(s("For trial use; install a production pack for casework.")));
        QVERIFY(!m_fixture->actions.action("packs.use")->isEnabled());
        select(1);
        QVERIFY2(text("models.facts").contains(s("face_recognition_sface_2021dec.onnx")),
                 qPrintable(text("models.facts")));
        QVERIFY(m_fixture->actions.action("packs.installKnown")->isEnabled());
        QVERIFY(text("models.instructions").contains(s("secondlook-cli models install")));
    }

    void whatCannotBeInstalledIsSaidHere() {
        open();
        m_fixture->prompts.files = {{m_fixture->path(s("nothing.zip"))}};
        m_fixture->trigger("packs.installFile");
        const auto* error = m_panel->findChild<ErrorPlace*>();
        QTRY_VERIFY2_WITH_TIMEOUT(error->text().startsWith(m_fixture->path(s("nothing.zip"))),
                                  qPrintable(error->text()), kWait);
        QCOMPARE(rows(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->actions.action("packs.installFile")->isEnabled(), kWait);
    }

    void anInstalledPackIsShownAndUsedWhenChosen() {
        open();
        installVariant();
        QCOMPARE(cell(0, 0), s("Variant of the starter pack"));
        QCOMPARE(cell(0, 1), s("Installed"));
        QCOMPARE(cell(1, 1), s("In use"));
        QVERIFY(text("models.facts").contains(s("variant-1")));
        m_fixture->trigger("packs.use"); // not confirmed
        QCOMPARE(m_desk->workspace->pack().id, s("starter-1"));
        m_fixture->prompts.confirmations = 1;
        m_fixture->trigger("packs.use");
        QVERIFY(m_fixture->prompts.asked.last().contains(s("Variant of the starter pack")));
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, 1), s("In use"), kWait);
        QCOMPARE(cell(1, 1), s("Installed"));
        QCOMPARE(m_desk->workspace->pack().id, s("variant-1"));
    }

    void portraitsWithoutATemplateAreCountedUntilTheirsAreMade() {
        enrolDrawnPeople();
        open();
        installVariant();
        auto* missing = find<QWidget>(*m_panel, "models.missing");
        QVERIFY(missing->isHidden());
        m_fixture->prompts.confirmations = 1;
        m_fixture->trigger("packs.use");
        QTRY_VERIFY_WITH_TIMEOUT(!missing->isHidden(), kWait);
        QVERIFY2(text("models.missingText").startsWith(s("3 ")), qPrintable(text("models.missingText")));
        TemplateMaker maker(*m_desk->workspace, m_fixture->ui);
        m_fixture->trigger("packs.retemplate");
        QTRY_VERIFY_WITH_TIMEOUT(missing->isHidden(), kWait);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->actions.action("packs.retemplate")->isEnabled(), kWait);
        QCOMPARE(m_desk->workspace->gallery().status().result()->withoutTemplate(), 0);
    }

    void templatesAreMadeWhenAnotherPackComesIntoUse() {
        enrolDrawnPeople();
        TemplateMaker maker(*m_desk->workspace, m_fixture->ui);
        open();
        installVariant();
        m_fixture->prompts.confirmations = 1;
        m_fixture->trigger("packs.use");
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->workspace->pack().id, s("variant-1"), kWait);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->workspace->gallery().status().result()->withoutTemplate(), 0,
                                  kWait);
    }

    void whoIsNoSupervisorIsToldSo() {
        SL_VERIFY(m_desk->workspace->addUser(newUser(s("ben"), Role::Examiner)).result());
        SL_VERIFY(m_desk->logIn(s("ben")));
        open();
        installVariant();
        QVERIFY(!m_fixture->actions.action("packs.use")->isEnabled());
        QVERIFY(text("models.whyNot").contains(s("supervisor")));
    }
};

QTEST_MAIN(TestModelsPanel)
#include "tst_models_panel.moc"
