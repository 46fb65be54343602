// SPDX-License-Identifier: Apache-2.0
#include "tests/support/desk.h"
#include "tests/support/guifixture.h"
#include "widgets/controls/enrolmemory.h"
#include "widgets/models/userlistmodel.h"
#include "widgets/settings/appearancepanel.h"
#include "widgets/settings/settingspage.h"
#include "widgets/settings/users/adduserdialog.h"
#include "widgets/settings/users/passworddialog.h"
#include "widgets/settings/users/rolesdialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QSpinBox>
#include <QTreeView>

using namespace sl;
using namespace sl::test;
using namespace sl::widgets;

class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<GuiFixture>();
        m_desk = std::make_unique<Desk>();
        SL_VERIFY(m_desk->create());
    }
    void cleanup() {
        m_desk.reset();
        m_fixture.reset();
    }

    void aSupervisorAddsAndDisablesAUser() {
        SettingsPage page(*m_desk->workspace, m_fixture->theme, m_fixture->ui);
        auto* table = find<QTreeView>(page, "settings.users");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        click(page, "settings.addUser");
        auto* dialog = page.findChild<AddUserDialog*>();
        QVERIFY(dialog);
        type(*dialog, "addUser.fullName", u"Ben Doe"_s);
        type(*dialog, "addUser.login", u"ben"_s);
        type(*dialog, "addUser.password", kPassword);
        type(*dialog, "addUser.repeat", kPassword);
        click(*dialog, "addUser.add");
        dialog->reject(); // it cannot be taken back any more
        QVERIFY(!dialog->isHidden());
        QTRY_COMPARE(table->model()->rowCount(), 2);

        for (int row = 0; row < 2; ++row) {
            if (table->model()->index(row, 1).data().toString() == u"ben"_s)
                table->setCurrentIndex(table->model()->index(row, 0));
        }
        m_fixture->prompts.confirmations = 1;
        click(page, "settings.disableUser");
        QVERIFY(m_fixture->prompts.asked.last().startsWith(u"Ben Doe"_s));
        QTRY_VERIFY(!m_desk->logIn(u"ben"_s));
    }

    void aSupervisorChangesRoles() {
        SL_VERIFY(m_desk->workspace->addUser(newUser(u"ben"_s, Role::Examiner)).result());
        SettingsPage page(*m_desk->workspace, m_fixture->theme, m_fixture->ui);
        auto* table = find<QTreeView>(page, "settings.users");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        const auto choose = [&](const QString& login) {
            for (int row = 0; row < 2; ++row)
                if (table->model()->index(row, UserListModel::Login).data().toString() == login)
                    table->setCurrentIndex(table->model()->index(row, 0));
        };
        choose(u"ruiz"_s); // nobody changes their own
        QVERIFY(!find<QAbstractButton>(page, "settings.changeRoles")->isEnabled());
        choose(u"ben"_s);
        click(page, "settings.changeRoles");
        auto* dialog = page.findChild<RolesDialog*>();
        QVERIFY(dialog);
        const auto box = [dialog](Role role) {
            return find<QCheckBox>(*dialog, qPrintable(u"userRoles.role%1"_s.arg(static_cast<int>(role))));
        };
        QVERIFY(box(Role::Examiner)->isChecked());
        QVERIFY(!find<QAbstractButton>(*dialog, "userRoles.change")->isEnabled()); // nothing is changed
        box(Role::Examiner)->click();
        QVERIFY(!find<QAbstractButton>(*dialog, "userRoles.change")->isEnabled()); // no role at all
        box(Role::Supervisor)->click();
        QVERIFY(find<QLabel>(*dialog, "userRoles.consequence")->text().contains(u"Reset their password"_s));
        shoot(*dialog, "settings-roles");
        click(*dialog, "userRoles.change");
        QTRY_VERIFY(!page.findChild<RolesDialog*>());
        QTRY_COMPARE(table->model()->index(0, UserListModel::Duties).data().toString(), u"Supervisor"_s);
    }

    void withoutTheAgencysKeyNoUserIsChanged() {
        const auto ben = m_desk->workspace->addUser(newUser(u"ben"_s, Role::Examiner)).result();
        SL_VERIFY(ben);
        SL_VERIFY(m_desk->workspace->setRoles(ben->id, Role::Supervisor).result());
        SL_VERIFY(m_desk->logIn(u"ben"_s));
        SettingsPage page(*m_desk->workspace, m_fixture->theme, m_fixture->ui);
        auto* table = find<QTreeView>(page, "settings.users");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->setCurrentIndex(table->model()->index(1, 0));
        QCOMPARE(table->model()->index(1, UserListModel::Login).data().toString(), u"ruiz"_s);
        for (const char* name :
             {"settings.addUser", "settings.disableUser", "settings.changeRoles", "settings.resetPassword"}) {
            const auto* button = find<QAbstractButton>(page, name);
            QVERIFY2(!button->isEnabled(), name);
            QVERIFY2(button->toolTip().contains(u"agency's key"_s), name);
        }
    }

    void aPasswordIsResetAndChanged() {
        const auto ben = m_desk->workspace->addUser(newUser(u"ben"_s, Role::Examiner)).result();
        SL_VERIFY(ben);
        SettingsPage page(*m_desk->workspace, m_fixture->theme, m_fixture->ui);
        auto* table = find<QTreeView>(page, "settings.users");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        const auto state = [table] {
            return table->model()->index(0, UserListModel::State).data().toString();
        };
        QCOMPARE(table->model()->index(0, UserListModel::Login).data().toString(), u"ben"_s);
        QVERIFY(!find<QAbstractButton>(page, "settings.resetPassword")->isEnabled());
        table->setCurrentIndex(table->model()->index(0, 0));
        click(page, "settings.resetPassword");
        auto* reset = page.findChild<PasswordDialog*>();
        QVERIFY(reset);
        QVERIFY(find<QLineEdit>(*reset, "password.old")->isHidden() ||
                !find<QLineEdit>(*reset, "password.old")->isVisibleTo(reset));
        type(*reset, "password.new", u"short"_s);
        click(*reset, "password.accept");
        QVERIFY(!find<QLabel>(*reset, "password.new.below")->text().isEmpty());
        type(*reset, "password.new", u"temporary 1"_s);
        type(*reset, "password.repeat", u"temporary 1"_s);
        click(*reset, "password.accept");
        reset->reject(); // it cannot be taken back any more
        QVERIFY(!reset->isHidden());
        QTRY_COMPARE(state(), u"Must choose a password"_s);
        QTRY_VERIFY(!page.findChild<PasswordDialog*>());
        QVERIFY(m_desk->workspace->users().result()->first().mustChoosePassword());

        click(page, "settings.changePassword");
        auto* change = page.findChild<PasswordDialog*>();
        QVERIFY(change);
        shoot(*change, "settings-change-password");
        type(*change, "password.old", u"not the old one"_s);
        type(*change, "password.new", u"my own password"_s);
        type(*change, "password.repeat", u"my own password"_s);
        click(*change, "password.accept");
        QTRY_VERIFY(!change->findChildren<QLabel*>(u"status.errorText"_s).isEmpty());
        type(*change, "password.old", kPassword);
        click(*change, "password.accept");
        QTRY_VERIFY(!page.findChild<PasswordDialog*>());
        SL_VERIFY(m_desk->workspace->logIn(u"ruiz"_s, u"my own password"_s).result());
        shoot(page, "settings-users");
    }

    void thePolicyGetsANewVersion() {
        SettingsPage page(*m_desk->workspace, m_fixture->theme, m_fixture->ui);
        auto* length = find<QSpinBox>(page, "policy.listLength");
        QTRY_COMPARE(length->value(), 20);
        QTRY_VERIFY(!find<QLabel>(page, "policy.version")->text().isEmpty());
        const int before = m_desk->workspace->policy().result()->version;
        length->setValue(30);
        type(page, "policy.offenceTypes", u"Burglary, Fraud,"_s);
        click(page, "policy.probeFirst");
        click(page, "policy.hideScores");
        click(page, "policy.save");
        QTRY_COMPARE(m_desk->workspace->policy().result()->version, before + 1);
        const PolicyRecord policy = *m_desk->workspace->policy().result();
        QCOMPARE(policy.candidateListLength, 30);
        QVERIFY(policy.probeFirst && policy.hideScores && !policy.checklistRequired); // the desk has it off
        QCOMPARE(policy.offenceTypes, QStringList({u"Burglary"_s, u"Fraud"_s}));
    }

    void othersOnlyRead() {
        SL_VERIFY(m_desk->workspace->addUser(newUser(u"ben"_s, Role::Examiner)).result());
        SL_VERIFY(m_desk->logIn(u"ben"_s));
        SettingsPage page(*m_desk->workspace, m_fixture->theme, m_fixture->ui);
        QVERIFY(!find<QAbstractButton>(page, "settings.addUser")->isEnabled());
        QVERIFY(!find<QAbstractButton>(page, "settings.resetPassword")->isEnabled());
        QVERIFY(find<QAbstractButton>(page, "settings.changePassword")->isEnabled());
        QVERIFY(!find<QSpinBox>(page, "policy.listLength")->isEnabled());
    }

    void aMissingPackIsExplained() {
        SettingsPage page(*m_desk->workspace, m_fixture->theme, m_fixture->ui);
        const QString text = find<QLabel>(page, "models.instructions")->text();
        QVERIFY2(text.contains(u"secondlook-cli models install"_s), qPrintable(text));
        QVERIFY2(text.contains(m_fixture->path({})), qPrintable(text));
    }

    void theMemoryOfEnrolmentsIsRemembered() {
        QCOMPARE(enrolMemory(m_fixture->settings), 256);
        {
            SettingsPage page(*m_desk->workspace, m_fixture->theme, m_fixture->ui);
            auto* memory = find<QSpinBox>(page, "computer.enrolMemory");
            QCOMPARE(memory->value(), 256);
            memory->setFocus();
            memory->selectAll();
            QTest::keyClicks(memory, u"96"_s);
            QTest::keyClick(memory, Qt::Key_Up);
        }
        QCOMPARE(enrolMemory(m_fixture->settings), 160);
        const SettingsPage again(*m_desk->workspace, m_fixture->theme, m_fixture->ui);
        QCOMPARE(find<QSpinBox>(again, "computer.enrolMemory")->value(), 160);
        m_fixture->settings.setValue(u"gallery/enrolMemory"_s, u"much"_s);
        QCOMPARE(enrolMemory(m_fixture->settings), kLeastEnrolMemory);
    }

    void theAppearanceIsRemembered() {
        SettingsPage page(*m_desk->workspace, m_fixture->theme, m_fixture->ui);
        click(page, "appearance.dark");
        QVERIFY(isDark(QApplication::palette()));
        m_fixture->theme.setAppearance(Appearance::Light);
        AppearancePanel::restore(m_fixture->theme, m_fixture->settings);
        QCOMPARE(m_fixture->theme.appearance(), Appearance::Dark);
    }

private:
    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
