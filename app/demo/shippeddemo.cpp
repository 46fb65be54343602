// SPDX-License-Identifier: Apache-2.0
#include "app/demo/shippeddemo.h"

#include "app/demo/demowords.h"

#include <QStandardPaths>

namespace sl::app {

QString userDemoFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/secondlook/demo"_s;
}

ShippedDemo::ShippedDemo(session::Environment environment, QString folder, QString language, int people)
    : m_environment(std::move(environment))
    , m_folder(std::move(folder))
    , m_language(std::move(language))
    , m_people(people) {}

bool ShippedDemo::isMade() const {
    return demo::hasDemo(m_folder);
}

QList<widgets::DemoOffer::Account> ShippedDemo::accounts() const {
    QList<Account> accounts;
    for (const demo::Account& account : demo::demoAccounts())
        accounts.append({account.login, account.fullName, account.roles, account.password});
    return accounts;
}

widgets::DemoOffer::Run ShippedDemo::make() {
    const demo::DemoRun run = demo::makeDemo({m_folder, demoWords(m_language), m_environment, m_people});
    return {run.job, run.folder};
}

} // namespace sl::app
