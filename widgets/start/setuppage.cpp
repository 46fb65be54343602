// SPDX-License-Identifier: Apache-2.0
#include "widgets/start/setuppage.h"

#include "widgets/controls/faintlabel.h"
#include "widgets/controls/field.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/settings/policyform.h"
#include "widgets/settings/users/userform.h"
#include "widgets/style/icon.h"
#include "widgets/style/spacing.h"
#include "widgets/style/workbenchstyle.h"

#include <QBoxLayout>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace sl::widgets {
namespace {

QString suggestedFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir::toNativeSeparators(QDir(documents).filePath(u"Second Look"_s));
}

} // namespace

SetupPage::SetupPage(Prompts& prompts, QWidget* parent)
    : ColumnPage(kFormWidth + kPage, parent)
    , m_prompts(prompts)
    , m_folder(new QLineEdit(suggestedFolder()))
    , m_choose(new QPushButton(tr("Choose…")))
    , m_agency(new QLineEdit)
    , m_user(new UserForm(u"setup"_s))
    , m_policy(new PolicyForm(u"setup"_s))
    , m_create(new QPushButton(tr("Create workspace")))
    , m_cancel(new QPushButton(tr("Back")))
    , m_error(new ErrorPlace) {
    setObjectName(u"setupPage"_s);
    m_folder->setObjectName(u"setup.folder"_s);
    m_choose->setObjectName(u"setup.chooseFolder"_s);
    m_agency->setObjectName(u"setup.agency"_s);
    m_create->setObjectName(u"setup.create"_s);
    m_cancel->setObjectName(u"setup.back"_s);
    m_folderField =
        new Field(tr("Folder"), m_folder, tr("A new or empty folder, on a disk that is backed up."));
    m_agencyField = new Field(tr("Agency"), m_agency, tr("As it stands on reports and in the certificates."));
    m_create->setProperty(kPrimary, true);
    m_create->setDefault(true);
    m_user->setRoles(Role::Investigator | Role::Examiner | Role::Supervisor, Role::Supervisor);
    layOut();
    connect(m_choose, &QPushButton::clicked, this, [this] {
        m_prompts.openFolder(this, tr("Folder of the workspace"),
                             [this](const QString& folder) { setFolder(folder); });
    });
    connect(m_create, &QPushButton::clicked, this, &SetupPage::submit);
    connect(m_cancel, &QPushButton::clicked, this, &SetupPage::cancelled);
    for (const auto* line : findChildren<QLineEdit*>()) // only in a dialog does a default button hear Enter
        connect(line, &QLineEdit::returnPressed, m_create, &QPushButton::click);
}

void SetupPage::layOut() {
    auto* place = new QHBoxLayout;
    place->addWidget(m_folderField, 1);
    place->addWidget(m_choose, 0, Qt::AlignVCenter);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_create);

    body()->addWidget(pageTitle(tr("Create a workspace")));
    body()->addWidget(
        new FaintLabel(tr("This takes a minute and is done once. Users and policy can be changed later.")));
    body()->addSpacing(kUnit);
    body()->addLayout(place);
    body()->addWidget(m_agencyField);
    body()->addSpacing(kUnit);
    body()->addWidget(groupTitle(tr("First user")));
    body()->addWidget(
        new FaintLabel(tr("Your password unlocks your signing key. It is stored nowhere and cannot be "
                          "recovered, so keep it safe.")));
    body()->addWidget(m_user);
    body()->addSpacing(kUnit);
    body()->addWidget(groupTitle(tr("Policy")));
    body()->addWidget(m_policy);
    body()->addWidget(m_error);
    body()->addLayout(buttons);
    body()->addStretch(1);
}

void SetupPage::setFolder(const QString& folder) {
    m_folder->setText(QDir::toNativeSeparators(folder));
}

bool SetupPage::check() {
    const QString missing = tr("This must be filled in.");
    m_folderField->setProblem(m_folder->text().trimmed().isEmpty() ? missing : QString());
    m_agencyField->setProblem(m_agency->text().trimmed().isEmpty() ? missing : QString());
    const bool user = m_user->check();
    return !m_folderField->hasProblem() && !m_agencyField->hasProblem() && user;
}

void SetupPage::submit() {
    if (!check()) {
        focusFirstProblem(*this);
        return ensureWidgetVisible(focusWidget());
    }
    session::NewWorkspace request;
    request.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    request.agency = m_agency->text().trimmed();
    request.firstUser = m_user->user();
    request.policy = m_policy->policy();
    m_error->clear();
    Q_EMIT creationRequested(request);
}

void SetupPage::showEvent(QShowEvent* event) {
    ColumnPage::showEvent(event);
    m_agency->setFocus(); // the folder has a suggestion
}

void SetupPage::setBusy(bool busy) {
    widget()->setEnabled(!busy);
    m_create->setText(busy ? tr("Creating…") : tr("Create workspace"));
}

void SetupPage::report(const Error& error) {
    m_error->report(error);
    ensureWidgetVisible(m_error);
}

} // namespace sl::widgets
