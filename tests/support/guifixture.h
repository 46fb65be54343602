// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/actions.h"
#include "tests/support/scriptedprompts.h"
#include "widgets/controls/status/statusbar.h"
#include "widgets/style/theme.h"
#include "widgets/style/ui.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace sl::test {

/// What a page is given, in a home of its own: settings, folders and locale of the machine play no part. Make
/// it first in a test; it outlives the pages.
class GuiFixture {
public:
    GuiFixture() {
        QLocale::setDefault(QLocale::c());
        for (const char* variable :
             {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_DOCUMENTS_DIR"})
            qputenv(variable, QFile::encodeName(m_home.path()));
    }

    [[nodiscard]] QString path(const QString& name) const { return m_home.filePath(name); }

    /// The action as a user triggers it: fails the test when it is disabled.
    void trigger(const char* id) {
        QVERIFY2(actions.action(id)->isEnabled(), id);
        actions.action(id)->trigger();
    }

private:
    QTemporaryDir m_home;

public:
    widgets::Theme theme{*qApp};
    QSettings settings{m_home.filePath(u"settings.ini"_s), QSettings::IniFormat};
    ScriptedPrompts prompts;
    Actions actions;
    widgets::StatusBar status;
    widgets::Ui ui{actions, prompts, status, settings};
};

/// The one widget of that name below `root`; null (and a line in the log) when there is none.
template <class Widget>
[[nodiscard]] Widget* find(const QWidget& root, const char* name) {
    auto* found = root.findChild<Widget*>(QString::fromLatin1(name));
    if (!found)
        qWarning("no widget of the name %s", name);
    return found;
}

/// Types as a user does, so that textEdited is emitted.
inline void type(QWidget& root, const char* name, const QString& text) {
    auto* edit = find<QLineEdit>(root, name);
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

/// Of the widget below `root` that the keyboard goes to.
[[nodiscard]] inline QString focusName(const QWidget& root) {
    return root.focusWidget() ? root.focusWidget()->objectName() : QString();
}

inline void click(QWidget& root, const char* name) {
    auto* button = find<QAbstractButton>(root, name);
    QVERIFY(button);
    QVERIFY2(button->isEnabled(), name);
    button->click();
}

/// Keeps a picture of `page` where SECONDLOOK_SHOTS names a folder, for people to look at.
inline void shoot(QWidget& page, const char* name) {
    const QString folder = qEnvironmentVariable("SECONDLOOK_SHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(1500); // thumbnails and crops
    QVERIFY(page.grab().save(folder + QLatin1Char('/') + QLatin1String(name) + u".png"_s));
}

} // namespace sl::test
