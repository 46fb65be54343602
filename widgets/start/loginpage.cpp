// SPDX-License-Identifier: Apache-2.0
#include "widgets/start/loginpage.h"

#include "widgets/controls/drop/dropoutline.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/field.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/style/icon.h"
#include "widgets/style/spacing.h"
#include "widgets/style/workbenchstyle.h"
#include "widgets/text/plaintext.h"
#include "widgets/text/wording.h"

#include <QBoxLayout>
#include <QCommandLinkButton>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>

namespace sl::widgets {
namespace {
constexpr int kLoginWidth = 360;
constexpr int kAccountLines = 3; ///< QCommandLinkButton reckons with fewer when a description is short
} // namespace

LoginPage::LoginPage(QWidget* parent)
    : ColumnPage(kLoginWidth, parent)
    , m_agency(pageTitle({}))
    , m_folder(new FaintLabel)
    , m_login(new QLineEdit)
    , m_password(new QLineEdit)
    , m_enter(new QPushButton(tr("Log in")))
    , m_error(new ErrorPlace)
    , m_accounts(new QVBoxLayout) {
    setObjectName(u"loginPage"_s);
    m_login->setObjectName(u"login.login"_s);
    m_password->setObjectName(u"login.password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_enter->setObjectName(u"login.enter"_s);
    m_enter->setProperty(kPrimary, true);
    m_enter->setDefault(true);
    m_loginField = new Field(tr("Login"), m_login);
    m_passwordField = new Field(tr("Password"), m_password);
    auto* other = new QPushButton(tr("Another workspace…"));
    other->setObjectName(u"login.otherWorkspace"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(other);
    buttons->addStretch(1);
    buttons->addWidget(m_enter);

    body()->addStretch(1);
    body()->addWidget(m_agency);
    body()->addWidget(m_folder);
    body()->addSpacing(kWide);
    body()->addWidget(m_loginField);
    body()->addWidget(m_passwordField);
    body()->addWidget(m_error);
    body()->addLayout(buttons);
    body()->addSpacing(kWide);
    body()->addLayout(m_accounts);
    body()->addStretch(2);

    connect(new DropOutline(viewport(), tr("Files belong to a case")), &DropOutline::dropped, this,
            [this](const Dropped&) {
                m_error->say(tr("Log in first, then drop the files on the case that they belong to."));
            });
    connect(m_enter, &QPushButton::clicked, this, &LoginPage::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &LoginPage::submit);
    connect(m_login, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(other, &QPushButton::clicked, this, &LoginPage::otherWorkspaceRequested);
}

void LoginPage::setWorkspace(const QString& agency, const QString& folder) {
    m_agency->setText(agency);
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_error->clear();
}

void LoginPage::showAccounts(const QList<DemoOffer::Account>& accounts) {
    while (QLayoutItem* item = m_accounts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (accounts.isEmpty())
        return;
    m_accounts->addWidget(groupTitle(tr("This is a demo: log in as")));
    for (const DemoOffer::Account& account : accounts) {
        //: %1 is a list of roles, %2 a login, %3 a password
        const QString facts =
            tr("%1\nLogin %2, password %3").arg(rolesText(account.roles), account.login, account.password);
        auto* button = new QCommandLinkButton(plainButtonText(account.fullName), facts);
        button->setObjectName(u"login.account."_s + account.login);
        button->setIcon(icon("user"));
        button->setMinimumHeight(kAccountLines * button->fontMetrics().lineSpacing() + kWide + kUnit);
        connect(button, &QCommandLinkButton::clicked, this, [this, account] {
            setLogin(account.login);
            m_password->setText(account.password);
            m_enter->setFocus();
        });
        m_accounts->addWidget(button);
    }
}

void LoginPage::setLogin(const QString& login) {
    m_login->setText(login);
    m_password->clear();
    m_loginField->setProblem({});
    m_passwordField->setProblem({});
    m_error->clear();
}

void LoginPage::expectAnother() {
    m_login->setFocus();
    m_login->selectAll();
}

void LoginPage::submit() {
    const QString missing = tr("This must be filled in.");
    m_loginField->setProblem(m_login->text().trimmed().isEmpty() ? missing : QString());
    m_passwordField->setProblem(m_password->text().isEmpty() ? missing : QString());
    if (m_loginField->hasProblem() || m_passwordField->hasProblem())
        return;
    m_error->clear();
    Q_EMIT loginRequested(m_login->text().trimmed().toLower(), m_password->text());
}

void LoginPage::setBusy(bool busy) {
    widget()->setEnabled(!busy);
    m_enter->setText(busy ? tr("Unlocking your key…") : tr("Log in"));
}

void LoginPage::report(const Error& error) {
    m_error->report(error);
    m_password->selectAll();
    m_password->setFocus();
}

void LoginPage::showEvent(QShowEvent* event) {
    ColumnPage::showEvent(event);
    (m_login->text().isEmpty() ? m_login : m_password)->setFocus();
}

} // namespace sl::widgets
