// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/actions/command.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QString>

#include <span>

class QActionGroup;

namespace sl::widgets {

/// One command of the program: declared once, in actiontable.cpp, for menus, tool bars, the help sheet and
/// tests.
struct ActionSpec {
    Command command;
    Area area;
    const char* objectName; ///< of the QAction: "case.new"
    const char* text;       ///< source text, translated in the context "sl::widgets::ActionTable"
    const char* tip;        ///< a sentence; the key is appended
    const char* icon;       ///< name in resources/icons without .svg; empty for none
    const char* keys;       ///< portable text ("Ctrl+N"), several separated by "; "; empty for none
    const char* category;   ///< heading in the help sheet
};

/// Owns the QActions. Pages connect to them and enable or disable them as their state changes. UI thread.
///
/// The window activates the areas of what it shows; an action can only be triggered while its area is active
/// and its page enabled it, so two pages may use the same key. All areas are active at first. Actions of the
/// area View act on the picture in sight: every page with a picture connects to them and answers only while
/// it is visible.
class ActionTable : public QObject {
    Q_OBJECT
public:
    explicit ActionTable(QObject* parent = nullptr);
    [[nodiscard]] QAction* action(Command command) const;
    [[nodiscard]] QList<QAction*> actions() const { return m_inOrder; }
    void setAreaActive(Area area, bool active);
    /// In a workspace that is open for reading the commands that change its records are out of sight and
    /// disabled, whatever their pages say.
    void setReadOnly(bool readOnly);

    [[nodiscard]] static std::span<const ActionSpec> specs();
    [[nodiscard]] static QList<QKeySequence> keys(const ActionSpec& spec);
    /// Areas of which only one is in sight at a time: only these may share keys with each other.
    [[nodiscard]] static std::span<const Area> pageAreas();
    [[nodiscard]] static QString translatedText(const ActionSpec& spec);
    [[nodiscard]] static QString translatedTip(const ActionSpec& spec);
    [[nodiscard]] static QString translatedCategory(const ActionSpec& spec);

private:
    QHash<Area, QActionGroup*> m_byArea;
    QList<QAction*> m_inOrder; ///< of Command
};

} // namespace sl::widgets
