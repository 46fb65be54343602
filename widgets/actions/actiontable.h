// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    const char* id;       ///< "case.new"; unique, also the QAction's objectName. Before the dot: its area
    const char* text;     ///< source text, translated in the context "sl::widgets::ActionTable"
    const char* tip;      ///< a sentence; the key is appended
    const char* icon;     ///< name in resources/icons without .svg; empty for none
    const char* keys;     ///< portable text ("Ctrl+N"), several separated by "; "; empty for none
    const char* category; ///< heading in the help sheet
};

/// Owns the QActions. Pages connect to them and enable or disable them as their state changes. UI thread.
///
/// The window activates the areas of what it shows; an action can only be triggered while its area is active
/// and its page enabled it, so two pages may use the same key. All areas are active at first. Actions of the
/// area "view" act on the picture in sight: every page with a picture connects to them and answers only while
/// it is visible.
class ActionTable : public QObject {
    Q_OBJECT
public:
    explicit ActionTable(QObject* parent = nullptr);
    [[nodiscard]] QAction* action(const char* id) const; ///< aborts on an unknown id: a bug
    [[nodiscard]] QList<QAction*> actions() const { return m_inOrder; }
    void setAreaActive(const QString& area, bool active); ///< aborts on an unknown area

    [[nodiscard]] static std::span<const ActionSpec> specs();
    [[nodiscard]] static QList<QKeySequence> keys(const ActionSpec& spec);
    [[nodiscard]] static QString area(const ActionSpec& spec);
    /// Areas of which only one is in sight at a time: only these may share keys with each other.
    [[nodiscard]] static QStringList pageAreas();
    [[nodiscard]] static QString translatedText(const ActionSpec& spec);
    [[nodiscard]] static QString translatedTip(const ActionSpec& spec);
    [[nodiscard]] static QString translatedCategory(const ActionSpec& spec);

private:
    QHash<QString, QAction*> m_byId;
    QHash<QString, QActionGroup*> m_byArea;
    QList<QAction*> m_inOrder;
};

} // namespace sl::widgets
