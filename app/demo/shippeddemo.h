// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/demo/demoworkspace.h"
#include "widgets/start/demooffer.h"

namespace sl::app {

/// Where the demo workspace of this user lies.
[[nodiscard]] QString userDemoFolder();

/// The demo of engine/demo, offered to the window. UI thread.
class ShippedDemo final : public widgets::DemoOffer {
public:
    /// `language`: ISO 639-1, of the reports in it.
    ShippedDemo(session::Environment environment, QString folder, QString language,
                int people = demo::kPeople);

    [[nodiscard]] QString folder() const override { return m_folder; }
    [[nodiscard]] bool isMade() const override;
    [[nodiscard]] QList<Account> accounts() const override;
    [[nodiscard]] Run make() override;

private:
    session::Environment m_environment;
    QString m_folder;
    QString m_language;
    int m_people;
};

} // namespace sl::app
