// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/gui/review/casework.h"
#include "tests/support/actions.h"
#include "tests/support/scriptedprompts.h"
#include "widgets/controls/casecontext.h"
#include "widgets/controls/status/statusbar.h"
#include "widgets/style/theme.h"
#include "widgets/style/ui.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QSettings>
#include <QTest>

namespace sl::test {

/// A window with every command's key, around one page on a real workspace.
class ReviewDesk {
public:
    explicit ReviewDesk(Casework& casework)
        : settings(casework.path(u"settings.ini"_s), QSettings::IniFormat), context(casework.openCase()) {
        window.addActions(actions.actions());
        window.resize(1280, 800);
    }
    ~ReviewDesk() { delete window.takeCentralWidget(); } // before what the page is given

    /// `area`: the page's commands; the others keep their keys to themselves, as in the program.
    void show(QWidget* page, const char* area) {
        for (const widgets::Area other : widgets::ActionTable::pageAreas())
            actions.setAreaActive(other, other == areaCalled(area));
        window.setCentralWidget(page);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        page->setFocus();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &window, Qt::Key(key), modifiers);
    }
    [[nodiscard]] QString text(const char* label) const {
        const auto* found = window.findChild<QLabel*>(QString::fromLatin1(label));
        return found ? found->text() : u"no label %1"_s.arg(QString::fromLatin1(label));
    }
    template <class Widget>
    [[nodiscard]] Widget* find(const char* name) const {
        auto* found = window.findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qWarning("no widget of the name %s", name);
        return found;
    }
    /// Writes a picture of the window when SECONDLOOK_SHOTS names a folder, to be looked at.
    void shoot(const QString& name) {
        const QString folder = qEnvironmentVariable("SECONDLOOK_SHOTS");
        if (!folder.isEmpty() && !window.grab().save(folder + u'/' + name + u".png"_s))
            qWarning("the picture was not written");
    }

    widgets::Theme theme{*qApp};
    QSettings settings;
    ScriptedPrompts prompts;
    Actions actions;
    widgets::StatusBar status;
    widgets::Ui ui{actions, prompts, status, settings};
    widgets::CaseContext context;
    QMainWindow window;
};

} // namespace sl::test
