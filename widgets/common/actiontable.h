// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <QString>

#include <span>

namespace sl::widgets {

/// One command of the program: declared once, in actiontable.cpp, for menus, tool bars, the help sheet and tests.
struct ActionSpec {
    const char* id;       ///< "case.new"; unique, also the QAction's objectName
    const char* text;     ///< source text, translated in the context "sl::widgets::ActionTable"
    const char* tip;      ///< a sentence; the key is appended
    const char* icon;     ///< name in resources/icons without .svg; empty for none
    const char* keys;     ///< portable text ("Ctrl+N"); empty for none
    const char* category; ///< heading in the help sheet
};

/// Owns the QActions. Pages connect to them and enable or disable them as their state changes. UI thread.
class ActionTable : public QObject {
    Q_OBJECT
public:
    explicit ActionTable(QObject* parent = nullptr);
    [[nodiscard]] QAction* action(const char* id) const; ///< aborts on an unknown id: a bug
    [[nodiscard]] static std::span<const ActionSpec> specs();
    [[nodiscard]] static QString translatedText(const ActionSpec& spec);
    [[nodiscard]] static QString translatedTip(const ActionSpec& spec);
    [[nodiscard]] static QString translatedCategory(const ActionSpec& spec);
};

} // namespace sl::widgets
