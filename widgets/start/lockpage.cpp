// SPDX-License-Identifier: Apache-2.0
#include "widgets/start/lockpage.h"

#include "widgets/controls/faintlabel.h"
#include "widgets/controls/field.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/style/icon.h"
#include "widgets/style/spacing.h"
#include "widgets/style/workbenchstyle.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sl::widgets {
namespace {
constexpr int kWidth = 360; ///< as the log-in
} // namespace

LockPage::LockPage(QWidget* parent)
    : ColumnPage(kWidth, parent)
    , m_person(new PlainLabel)
    , m_why(new FaintLabel)
    , m_password(new QLineEdit)
    , m_unlock(new QPushButton(tr("Unlock")))
    , m_error(new ErrorPlace) {
    setObjectName(u"lockPage"_s);
    m_person->setObjectName(u"lock.person"_s);
    m_person->setWordWrap(true);
    m_why->setObjectName(u"lock.why"_s);
    m_password->setObjectName(u"lock.password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_unlock->setObjectName(u"lock.unlock"_s);
    m_unlock->setProperty(kPrimary, true);
    m_unlock->setDefault(true);
    m_field = new Field(tr("Password"), m_password);
    auto* logOut = new QPushButton(icon("log-out"), tr("Log out"));
    logOut->setObjectName(u"lock.logOut"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(logOut);
    buttons->addStretch(1);
    buttons->addWidget(m_unlock);

    body()->addStretch(1);
    body()->addWidget(pageTitle(tr("Locked")));
    body()->addWidget(m_person);
    body()->addWidget(m_why);
    body()->addSpacing(kWide);
    body()->addWidget(m_field);
    body()->addWidget(m_error);
    body()->addLayout(buttons);
    body()->addStretch(2);

    connect(m_unlock, &QPushButton::clicked, this, &LockPage::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &LockPage::submit);
    connect(logOut, &QPushButton::clicked, this, &LockPage::logOutRequested);
}

void LockPage::setPerson(const QString& fullName, int idleMinutes) {
    //: %1 is a person's name
    m_person->setText(tr("%1 is logged in. Work that was begun goes on.").arg(fullName));
    m_why->setText(idleMinutes > 0 ? tr("Nobody used the program for %n minute(s).", nullptr, idleMinutes)
                                   : tr("Everything is as it was left once the password is given."));
    m_password->clear();
    m_field->setProblem({});
    m_error->clear();
    setBusy(false);
}

void LockPage::submit() {
    m_field->setProblem(m_password->text().isEmpty() ? tr("This must be filled in.") : QString());
    if (m_field->hasProblem())
        return;
    m_error->clear();
    Q_EMIT unlockRequested(m_password->text());
}

void LockPage::setBusy(bool busy) {
    widget()->setEnabled(!busy);
    m_unlock->setText(busy ? tr("Unlocking your key…") : tr("Unlock"));
}

void LockPage::report(const Error& error) {
    m_error->report(error);
    m_password->selectAll();
    m_password->setFocus();
}

void LockPage::showEvent(QShowEvent* event) {
    ColumnPage::showEvent(event);
    m_password->setFocus();
}

} // namespace sl::widgets
