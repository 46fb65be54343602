// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/appearancepanel.h"

#include "widgets/controls/faintlabel.h"
#include "widgets/style/spacing.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QRadioButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace sl::widgets {
namespace {
constexpr auto kKey = "appearance/theme";
constexpr auto kLight = "light";
constexpr auto kDark = "dark";
constexpr auto kSystem = "system";
} // namespace

AppearancePanel::AppearancePanel(Theme& theme, QSettings& settings, QWidget* parent)
    : ColumnPage(kFormWidth, parent) {
    setObjectName(u"appearancePanel"_s);
    struct Choice {
        Appearance appearance;
        const char* key;
        QString text;
    };
    const Choice choices[] = {{Appearance::FollowSystem, kSystem, tr("As the system")},
                              {Appearance::Light, kLight, tr("Light")},
                              {Appearance::Dark, kDark, tr("Dark")}};
    auto* group = new QButtonGroup(this);
    body()->addWidget(groupTitle(tr("Colours of the window")));
    for (const Choice& choice : choices) {
        auto* button = new QRadioButton(choice.text);
        button->setObjectName(u"appearance."_s + QString::fromLatin1(choice.key));
        button->setChecked(theme.appearance() == choice.appearance);
        group->addButton(button);
        body()->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [&theme, &settings, choice] {
            theme.setAppearance(choice.appearance);
            settings.setValue(QString::fromLatin1(kKey), QString::fromLatin1(choice.key));
        });
    }
    body()->addWidget(new FaintLabel(tr("Pictures stand on the same neutral grey in all of them.")));
    body()->addStretch(1);
}

void AppearancePanel::restore(Theme& theme, const QSettings& settings) {
    const QString chosen = settings.value(QString::fromLatin1(kKey)).toString();
    if (chosen == QLatin1String(kLight))
        theme.setAppearance(Appearance::Light);
    else if (chosen == QLatin1String(kDark))
        theme.setAppearance(Appearance::Dark);
    else
        theme.setAppearance(Appearance::FollowSystem);
}

} // namespace sl::widgets
